"""Work on threads: results on the GUI thread, errors in words, cancelled work forgotten."""

import threading

import pytest

from app.panels.background import Background


@pytest.fixture
def background(qapp):
    made = Background()
    yield made
    made.close()


def test_a_result_comes_back_on_the_gui_thread(background, qtbot):
    found = []
    background.run(
        "count", lambda job: 6 * 7, lambda value: found.append((value, threading.current_thread())), found.append
    )
    assert [job.label for job in background.jobs] == ["count"]
    qtbot.waitUntil(lambda: background.is_idle)
    assert found == [(42, threading.main_thread())]


def test_an_error_comes_back_as_it_was_raised(background, qtbot):
    found = []

    def fail(job):
        raise ValueError("no such thing")

    background.run("fail", fail, found.append, found.append)
    qtbot.waitUntil(lambda: background.is_idle)
    assert [str(error) for error in found] == ["no such thing"]


def test_who_gave_work_is_told_that_the_user_gave_it_up(background, qtbot):
    told, begun = [], threading.Event()

    def work(job):
        begun.set()
        while not job.is_cancelled:
            threading.Event().wait(0.001)

    for quiet in (True, False):
        given_up = lambda quiet=quiet: told.append(quiet)
        background.run("wait", work, told.append, told.append, quiet=quiet, given_up=given_up)
    qtbot.waitUntil(begun.is_set)
    background.cancel_all()
    background.cancel_all()
    assert told == [False] and [job.quiet for job in background.jobs] == [True]
    # Who cancels what it gave itself is not told of it.
    background.jobs[0].cancel()
    qtbot.waitUntil(lambda: background.is_idle)
    assert told == [False]


def test_work_that_leaves_in_an_unusual_way_ends_too(background, qtbot):
    found = []

    def leave(job):
        raise SystemExit(3)

    background.run("leave", leave, found.append, found.append)
    qtbot.waitUntil(lambda: background.is_idle)
    assert "leave: SystemExit(3)" in str(found[0])


def test_cancelled_work_tells_nobody_and_ends(background, qtbot):
    found, begun = [], threading.Event()

    def work(job):
        begun.set()
        while True:
            job.check()

    job = background.run("forever", work, found.append, found.append)
    begun.wait()
    background.cancel_all()
    qtbot.waitUntil(lambda: background.is_idle)
    assert found == []
    assert not job.thread.is_alive()


def test_what_must_be_finished_is_not_cancelled(background, qtbot):
    found, go = [], threading.Event()
    background.run("save", lambda job: go.wait() and job.is_cancelled, found.append, found.append, lasting=True)
    background.cancel_all()
    go.set()
    qtbot.waitUntil(lambda: background.is_idle)
    assert found == [False]
