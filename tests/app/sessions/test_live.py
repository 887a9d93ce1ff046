"""Changes while a run lasts: they hold from the next batch on, are marked, and a run that is taken up makes them again."""

import numpy as np
import pytest

from app.sessions import live
from app.sessions.events import BatchEnd, Changed, Finished, Paused, Reached, Warned
from app.sessions.following import Follower
from app.sessions.runs.store import RunStore
from app.sessions.train import TrainJob, TrainRunner
from tests.app.sessions.test_train import ended, iris


def changed_at(monkeypatch, plan):
    """Make changes just before given steps, as if a hand had been that quick."""
    real = Follower.on_train_batch_end

    def then(self, batch, logs=None):
        for what, value in plan.get(self._step + 1, ()):
            self.runner.change(what, value)
        real(self, batch, logs)

    monkeypatch.setattr(Follower, "on_train_batch_end", then)


def test_the_batch_size_changes_within_an_epoch_and_every_sample_is_seen_once(monkeypatch):
    changed_at(monkeypatch, {2: [(live.BATCH_SIZE, 10)]})
    found = ended(TrainRunner(TrainJob.of(iris(epochs=2, batch_size=30))).start())
    batches = [event for event in found if isinstance(event, BatchEnd)]
    # 108 samples: 30 + 30 + 48 in tens, then a whole epoch in tens.
    assert [sum(event.epoch == epoch for event in batches) for epoch in (1, 2)] == [2 + 5, 11]
    (mark,) = (event.mark for event in found if isinstance(event, Changed))
    assert (mark.step, mark.epoch, mark.what, mark.value, mark.text) == (2, 1, "batch_size", 10, "batch size 10")
    first = [event for event in batches if event.epoch == 1]
    sizes = [30, 30, 10, 10, 10, 10, 8]
    mean = sum(event.loss * size for event, size in zip(first, sizes, strict=True)) / 108
    assert mean == pytest.approx(first[-1].logs["loss"], rel=1e-4)


def test_the_learning_rate_holds_from_the_next_batch_on(monkeypatch):
    changed_at(monkeypatch, {3: [(live.LEARNING_RATE, 0.5)]})
    found = ended(TrainRunner(TrainJob.of(iris(epochs=1, batch_size=20))).start())
    rates = [event.learning_rate for event in found if isinstance(event, BatchEnd)]
    assert rates[2] != 0.5 and rates[3:] == [0.5] * 3


def test_a_block_that_is_frozen_while_it_trains_stands_still_and_learns_again_when_thawed(monkeypatch):
    document = iris(epochs=3, batch_size=108)
    dense = [node_id for node_id in document.order() if document.nodes[node_id].kind == "Dense"]
    changed_at(monkeypatch, {1: [(live.FROZEN, {dense[0]: True})]})
    runner = TrainRunner(TrainJob.of(document))
    runner.shows_weights = True
    found = ended(runner.start())
    first, second, third = (event.weights for event in found if hasattr(event, "weights") and hasattr(event, "seconds"))
    assert all(np.array_equal(a, b) for a, b in zip(first[dense[0]], third[dense[0]], strict=True))
    assert not np.array_equal(second[dense[1]][0], third[dense[1]][0])
    assert any("froze" in event.mark.text for event in found if isinstance(event, Changed))


def test_early_stopping_can_be_asked_for_while_it_trains(monkeypatch):
    document = iris(epochs=500, batch_size=108)
    early = {**document.settings["training"]["early_stopping"], "enabled": True, "patience": 1, "min_delta": 10.0}
    changed_at(monkeypatch, {2: [(live.EARLY_STOPPING, early)]})
    last = ended(TrainRunner(TrainJob.of(document)).start())[-1]
    assert isinstance(last, Finished) and last.epochs < 10 and "did not improve for 1 epochs" in last.reason


def test_what_cannot_be_is_said_and_the_run_goes_on(monkeypatch):
    wrong = [{"kind": "ReduceLROnPlateau", "config": {"factor": 3.0}}]
    changed_at(monkeypatch, {1: [(live.CALLBACKS, wrong)]})
    found = ended(TrainRunner(TrainJob.of(iris(epochs=2, batch_size=108))).start())
    assert isinstance(found[-1], Finished) and not any(isinstance(event, Changed) for event in found)
    assert any("factor" in event.text for event in found if isinstance(event, Warned))
    with pytest.raises(ValueError, match="positive"):
        TrainRunner(TrainJob.of(iris())).set_learning_rate(0)


def test_a_pause_names_where_the_run_stands(monkeypatch):
    runner = TrainRunner(TrainJob.of(iris(epochs=3, batch_size=30)))
    runner.start()
    runner.pause()
    found = []
    while not any(isinstance(event, Paused) for event in found):
        runner.join(0.005)
        found += runner.drain()
    where = next(event for event in found if isinstance(event, Paused))
    assert where.epochs == 3 and where.step == sum(isinstance(event, BatchEnd) for event in found)
    runner.resume()
    ended(runner)


PLAN = {2: [(live.BATCH_SIZE, 12)], 12: [(live.LEARNING_RATE, 0.02)], 17: [(live.BATCH_SIZE, 40)]}


@pytest.mark.parametrize("killed_after", [0, 1, 2, 3])
def test_an_interrupted_run_makes_its_changes_again_at_the_same_batches(tmp_path, monkeypatch, killed_after):
    document = iris(epochs=4, batch_size=30)
    node = next(node_id for node_id in document.order() if document.nodes[node_id].kind == "Dense")
    with monkeypatch.context() as hand:
        changed_at(hand, {**PLAN, 14: [(live.FROZEN, {node: True})]})
        store = RunStore(tmp_path)
        keeper = store.begin(TrainJob.of(document))
        whole = ended(TrainRunner(TrainJob.of(document), keeper=keeper).start())[-1]
    run_id = keeper.record.id
    marks = [mark.text for mark in store.curves(run_id).marks()]
    assert len(marks) == 4
    # As a kill leaves it: later backups were never written, marks were.
    for epoch in range(killed_after + 1, 5):
        (store.folder / run_id / "backup" / f"epoch-{epoch:05d}.npz").unlink()
    job, keeper = store.take_up(run_id)
    again = ended(TrainRunner(job, keeper=keeper).start())[-1]
    assert again.history == whole.history
    assert all(
        np.array_equal(one, two) for key in whole.weights for one, two in zip(whole.weights[key], again.weights[key])
    )
    assert [mark.text for mark in store.curves(run_id).marks()] == marks


def test_a_run_that_is_rewound_leaves_later_changes_out(tmp_path, monkeypatch):
    store = RunStore(tmp_path)
    document = iris(epochs=4, batch_size=108)
    with monkeypatch.context() as hand:
        changed_at(hand, {2: [(live.LEARNING_RATE, 0.5)]})
        keeper = store.begin(TrainJob.of(document))
        ended(TrainRunner(TrainJob.of(document), keeper=keeper).start())
    job, keeper = store.take_up(keeper.record.id, epochs=6, from_epoch=1)
    found = ended(TrainRunner(job, keeper=keeper).start())
    assert not any(isinstance(event, Changed) for event in found)
    assert {event.learning_rate for event in found if isinstance(event, BatchEnd)} != {0.5}
    assert store.curves(keeper.record.id).marks() == []


def test_weights_are_told_once_for_each_time_that_they_are_asked_for_and_change_nothing(monkeypatch):
    real = Follower.on_train_batch_end
    seen = {}

    def then(self, batch, logs=None):
        if self._step + 1 in (2, 5):
            self.runner.ask_weights()
            self.runner.ask_weights()
        real(self, batch, logs)
        seen[self._step] = [np.array(weight.array) for weight in self._model.weights]

    alone = ended(TrainRunner(TrainJob.of(iris(epochs=2, batch_size=30, seed=1))).start())[-1]
    monkeypatch.setattr(Follower, "on_train_batch_end", then)
    found = ended(TrainRunner(TrainJob.of(iris(epochs=2, batch_size=30, seed=1))).start())
    told = [event for event in found if isinstance(event, Reached)]
    assert [event.step for event in told] == [2, 5]
    for event in told:
        arrays = [array for arrays in event.weights.values() for array in arrays]
        assert all(np.array_equal(a, b) for a, b in zip(arrays, seen[event.step], strict=True))
    for node_id, arrays in alone.weights.items():
        assert all(np.array_equal(a, b) for a, b in zip(arrays, found[-1].weights[node_id], strict=True))
