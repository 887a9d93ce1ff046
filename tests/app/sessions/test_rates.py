"""Schedules as curves, the search for a rate, class weights, metrics per output: what a run is given besides."""

import numpy as np
import pytest

from app.document.errors import DocumentError
from app.sessions.events import BatchEnd, Finished
from app.sessions.job import balanced
from app.sessions.rates import find_rate, scheduled, suggested
from app.sessions.train import TrainJob, TrainRunner
from tests.app.sessions.test_train import ended, iris

COSINE = {"kind": "CosineDecay", "config": {"initial_learning_rate": 0.1, "decay_steps": 10}}


def test_a_run_goes_by_the_schedule_that_was_drawn():
    steps, rates = scheduled(COSINE, 8)
    assert steps.tolist() == list(range(9)) and rates[0] == pytest.approx(0.1) and rates[5] == pytest.approx(0.05)
    found = ended(TrainRunner(TrainJob.of(iris(epochs=2, batch_size=30, schedule=COSINE))).start())
    trained = [event.learning_rate for event in found if isinstance(event, BatchEnd)]
    assert trained == pytest.approx(rates[:8].tolist())


def test_a_schedule_that_cannot_be_says_why():
    with pytest.raises(DocumentError, match="decay_steps"):
        scheduled({"kind": "CosineDecay", "config": {"initial_learning_rate": 0.1}}, 10)


def test_the_search_finds_a_rate_that_trains_and_leaves_the_document_alone():
    document = iris(batch_size=16, epochs=3)
    before = dict(document.weights)
    found = find_rate(TrainJob.of(document))
    assert np.all(np.diff(found.rates) > 0) and len(found.rates) == len(found.losses)
    assert 1e-4 < found.suggested < 1.0
    assert dict(document.weights) == before
    losses = []
    for rate in (found.suggested, found.suggested / 1000):
        optimizer = {"kind": "adam", "config": {"learning_rate": rate}}
        losses.append(
            ended(TrainRunner(TrainJob.of(iris(epochs=3, optimizer=optimizer))).start())[-1].history["loss"][-1]
        )
    assert losses[0] < 0.7 * losses[1]


def test_no_rate_is_suggested_where_the_loss_never_falls():
    rates = np.geomspace(1e-6, 10, 50)
    assert suggested(rates, np.full(50, 2.0)) is None
    assert suggested(rates, np.linspace(1.0, 3.0, 50)) is None


def test_balanced_weights_make_classes_count_the_same():
    prepared = TrainJob.of(iris()).prepare()
    numbers = np.asarray(prepared.targets[0]).reshape(-1)
    prepared.targets[0] = np.where(numbers == 2, 1, numbers)
    (weights,) = balanced(prepared).values()
    counts = np.bincount(prepared.targets[0][: prepared.training_samples].astype(int).reshape(-1))
    assert weights["0"] * counts[0] == pytest.approx(weights["1"] * counts[1], rel=1e-4)


def test_class_weights_and_callbacks_reach_the_run(tmp_path):
    heavy = {"*": {"0": 1.0, "1": 0.0, "2": 0.0}}
    plain = ended(TrainRunner(TrainJob.of(iris(epochs=1))).start())[-1]
    log = {"kind": "CSVLogger", "config": {"filename": str(tmp_path / "log.csv")}, "enabled": True}
    off = {"kind": "CSVLogger", "config": {"filename": str(tmp_path / "off.csv")}, "enabled": False}
    last = ended(TrainRunner(TrainJob.of(iris(epochs=2, class_weights=heavy, callbacks=[log, off]))).start())[-1]
    assert isinstance(last, Finished) and last.history["loss"][0] < 0.7 * plain.history["loss"][0]
    assert len((tmp_path / "log.csv").read_text().splitlines()) == 3 and not (tmp_path / "off.csv").exists()


def test_settings_that_cannot_be_are_refused():
    for wrong in ({"callbacks": [{"config": {}}]}, {"class_weights": {"*": {"a": 1}}}, {"schedule": "cosine"},
                  {"output_metrics": {"x": "accuracy"}}):  # fmt: skip
        with pytest.raises(DocumentError):
            iris(**wrong)
