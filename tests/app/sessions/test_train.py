"""A run on its thread: events, pause, stop, what it ends with."""

import os
import sys
import threading

import pytest

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions import events
from app.sessions.eta import Progress, in_words
from app.sessions.events import (
    BatchEnd,
    EpochEnd,
    EventQueue,
    Failed,
    Finished,
    Paused,
    Prepared,
    Reached,
    StateChanged,
    Warned,
)
from app.sessions.priority import LOWER_BY
from app.sessions.runs.store import RunStore
from app.sessions.train import TrainJob, TrainRunner


def iris(**training):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", training))
    return document


def ended(runner):
    assert runner.join(120)
    return runner.drain()


def until(runner, kind):
    """The events up to one of that kind, without a clock: the queue is asked until it comes."""
    found = []
    while not any(isinstance(event, kind) for event in found):
        runner.join(0.005)
        found += runner.drain()
    return found


def test_a_run_tells_of_every_batch_and_epoch_in_order():
    found = ended(TrainRunner(TrainJob.of(iris(epochs=3, batch_size=30))).start())
    (prepared,) = (event for event in found if isinstance(event, Prepared))
    assert (prepared.epochs, prepared.batches, prepared.samples, prepared.validation_samples) == (3, 4, 108, 12)
    assert [event.step for event in found if isinstance(event, BatchEnd)] == list(range(1, 13))
    assert [event.epoch for event in found if isinstance(event, EpochEnd)] == [1, 2, 3]
    states = [event.state for event in found if isinstance(event, StateChanged)]
    assert states == [events.PREPARING, events.RUNNING, events.FINISHED]
    last = found[-1]
    assert isinstance(last, Finished) and last.epochs == 3 and len(last.history["val_loss"]) == 3
    assert {len(arrays) for arrays in last.weights.values()} == {2}


def test_the_means_of_the_batches_losses_are_the_epochs_loss():
    found = ended(TrainRunner(TrainJob.of(iris(epochs=1, batch_size=50))).start())
    batches = [event for event in found if isinstance(event, BatchEnd)]
    (epoch,) = (event for event in found if isinstance(event, EpochEnd))
    mean = sum(event.loss * size for event, size in zip(batches, (50, 50, 8), strict=True)) / 108
    assert mean == pytest.approx(epoch.logs["loss"], rel=1e-5)


def test_a_seed_makes_a_run_repeatable():
    one, two = (ended(TrainRunner(TrainJob.of(iris(epochs=2, seed=5))).start())[-1] for _ in range(2))
    other = ended(TrainRunner(TrainJob.of(iris(epochs=2, seed=6))).start())[-1]
    assert one.history == two.history != other.history


def test_stop_keeps_the_weights_and_the_best_epoch():
    runner = TrainRunner(TrainJob.of(iris(epochs=100_000))).start()
    until(runner, EpochEnd)
    runner.stop()
    last = ended(runner)[-1]
    assert isinstance(last, Finished) and last.stopped and runner.state == events.STOPPED
    assert last.weights and last.best.weights and last.best.value == min(last.history["val_loss"])


def test_a_paused_run_stands_still_until_it_goes_on():
    runner = TrainRunner(TrainJob.of(iris(epochs=100_000))).start()
    until(runner, EpochEnd)
    runner.pause()
    while runner.state != events.PAUSED:
        runner.join(0.005)
    runner.drain()
    done = runner.progress.done
    assert not runner.join(0.05)
    assert runner.progress.done == done and not runner.drain()
    runner.resume()
    assert any(isinstance(event, EpochEnd) for event in until(runner, EpochEnd))
    runner.stop()
    assert isinstance(ended(runner)[-1], Finished)


def test_a_paused_run_tells_its_weights_where_they_are_asked_for():
    runner = TrainRunner(TrainJob.of(iris(epochs=100_000))).start()
    until(runner, EpochEnd)
    runner.pause()
    until(runner, Paused)
    runner.ask_weights()
    (reached,) = until(runner, Reached)
    assert reached.step == runner.progress.done and reached.weights and runner.state == events.PAUSED
    runner.stop()
    assert ended(runner)[-1].stopped


def test_a_paused_run_can_be_stopped():
    runner = TrainRunner(TrainJob.of(iris(epochs=100_000))).start()
    until(runner, BatchEnd)
    runner.pause()
    runner.stop()
    assert ended(runner)[-1].stopped


def test_a_learning_rate_set_while_it_runs_holds_from_then_on():
    runner = TrainRunner(TrainJob.of(iris(epochs=100_000))).start()
    until(runner, BatchEnd)
    runner.set_learning_rate(0.0005)
    seen = []
    while not seen or seen[-1].learning_rate != 0.0005:
        seen += [event for event in until(runner, BatchEnd) if isinstance(event, BatchEnd)]
    runner.stop()
    ended(runner)
    with pytest.raises(ValueError, match="positive"):
        runner.set_learning_rate(0)


def test_editing_goes_on_while_a_run_trains_a_copy():
    document = iris(epochs=2)
    runner = TrainRunner(TrainJob.of(document))
    History(document).do(edits.delete(document, list(document.nodes)))
    assert isinstance(ended(runner.start())[-1], Finished)


def test_what_cannot_run_fails_in_words():
    document = iris()
    History(document).do(edits.set_settings(document, "data", {"source": "csv:/no/such/file.csv"}))
    last = ended(TrainRunner(TrainJob.of(document)).start())[-1]
    assert isinstance(last, Failed) and "/no/such/file.csv" in last.message and last.weights is None


def test_a_run_ends_whatever_happens_to_its_record(tmp_path, monkeypatch):
    job = TrainJob.of(iris(epochs=1))
    made = RunStore(tmp_path).begin(job)

    def broken(last):
        raise RuntimeError("no room for it")

    monkeypatch.setattr(made, "ended", broken)
    found = ended(TrainRunner(job, keeper=made).start())
    assert isinstance(found[-1], Finished) and found[-1].weights
    assert any("no room for it" in event.text for event in found if isinstance(event, Warned))
    made.give_up()


def test_a_runner_runs_once_and_leaves_no_thread():
    runner = TrainRunner(TrainJob.of(iris(epochs=1)))
    assert not runner.join(0) and runner.state == events.IDLE
    ended(runner.start())
    assert "layerloom-train" not in [thread.name for thread in threading.enumerate()]
    with pytest.raises(RuntimeError, match="before"):
        runner.start()


def test_a_full_queue_drops_batches_and_nothing_else():
    queue = EventQueue(8)
    for step in range(1, 101):
        queue.put(BatchEnd(step, 1, step, 100, {}, 0.0, 0.1))
        if step % 25 == 0:
            queue.put(EpochEnd(step // 25, 4, step, {}, 0.1))
    found = queue.drain()
    assert [event.epoch for event in found if isinstance(event, EpochEnd)] == [1, 2, 3, 4]
    steps = [event.step for event in found if isinstance(event, BatchEnd)]
    assert steps == sorted(steps) and steps[-1] == 100 and len(steps) + queue.dropped == 100
    assert len(queue) == 0


def test_progress_leaves_pauses_out():
    now = [0.0]
    progress = Progress(100, lambda: now[0])
    assert progress.remaining is None
    now[0] = 2.0
    progress.advance(20, 640)
    assert (progress.steps_per_second, progress.samples_per_second, progress.remaining) == (10, 320, 8)
    progress.pause()
    now[0] = 60.0
    assert progress.elapsed == 2
    progress.resume()
    now[0] = 61.0
    progress.advance(30, 320)
    assert progress.elapsed == 3 and progress.steps_per_second == 10 and progress.fraction == 0.3


@pytest.mark.parametrize(
    ("seconds", "text"), [(None, ""), (12.4, "12 s"), (185, "3 min 5 s"), (7800, "2 h 10 min"), (-1, "0 s")]
)
def test_times_in_words(seconds, text):
    assert in_words(seconds) == text


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="threads have priorities of their own on Linux alone")
@pytest.mark.parametrize("gives_way", [False, True])
def test_a_run_behind_a_window_comes_after_the_windows_own_thread(gives_way):
    here = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    runner = TrainRunner(TrainJob.of(iris(epochs=500)), gives_way=gives_way).start()
    until(runner, EpochEnd)
    there = os.getpriority(os.PRIO_PROCESS, runner._thread.native_id)
    runner.stop()
    ended(runner)
    assert there == (max(here, LOWER_BY) if gives_way else here)
    assert os.getpriority(os.PRIO_PROCESS, threading.get_native_id()) == here
