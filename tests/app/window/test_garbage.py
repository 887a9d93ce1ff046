"""Garbage with widgets in it goes on the GUI thread, whichever thread made Python look for it."""

import gc
import threading
import weakref

import pytest

from app.window.garbage import Garbage


class Ring:
    """Refers to itself, so that only a search finds it."""

    went_on: list = []

    def __init__(self):
        self.me = self
        weakref.finalize(self, lambda: Ring.went_on.append(threading.current_thread()))


@pytest.fixture
def garbage(qapp):
    Ring.went_on.clear()
    gc.enable()
    made = Garbage(qapp)
    yield made
    made.close()
    assert gc.isenabled() and not gc.get_freeze_count()


def test_a_thread_that_makes_much_looks_for_nothing_and_the_event_loop_does(garbage, qtbot):
    Ring()

    def work():
        kept = [[] for _ in range(20_000)]
        assert kept

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert not Ring.went_on
    held = [[] for _ in range(5_000)]
    qtbot.waitUntil(lambda: bool(Ring.went_on))
    assert held and Ring.went_on == [threading.main_thread()]


def test_nothing_is_looked_for_where_nothing_came(garbage, monkeypatch):
    looked = []
    monkeypatch.setattr(gc, "collect", looked.append)
    monkeypatch.setattr(gc, "get_count", lambda: (3, 2, 1))
    garbage.look()
    assert looked == []
    monkeypatch.setattr(gc, "get_count", lambda: (900, 2, 1))
    garbage.look()
    monkeypatch.setattr(gc, "get_count", lambda: (900, 12, 1))
    garbage.look()
    # Everything is looked through seldom.
    monkeypatch.setattr(gc, "get_count", lambda: (900, 12, 30))
    garbage.look()
    assert looked == [0, 1, 1]
