"""Plans share one arena: where it must grow they move, and none is made twice."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import layers as L
from engine.training.step import Steps


def network():
    engine.utils.set_random_seed(3)
    model = engine.Sequential([L.Input((6,)), L.Dense(16, activation="relu"), L.Dense(3)])
    model.compile("adam", "mse")
    return model


def data(samples):
    rng = np.random.default_rng(samples)
    return rng.normal(size=(samples, 6)).astype("f4"), rng.normal(size=(samples, 3)).astype("f4")


@pytest.fixture
def builds(monkeypatch):
    made, build = [], Steps._build
    monkeypatch.setattr(Steps, "_build", lambda self, mode, *more: made.append(mode) or build(self, mode, *more))
    return made


def test_validating_and_predicting_with_larger_batches_between_epochs_builds_no_plan_twice(builds):
    model, (x, y), larger = network(), data(64), data(512)
    for epoch in range(4):
        model.fit(x, y, batch_size=8, epochs=epoch + 1, initial_epoch=epoch, validation_data=larger,
                  validation_batch_size=256, verbose=0)  # fmt: skip
        model.predict(larger[0], batch_size=512)
        model.predict_on_batch(larger[0])
        model.evaluate(*larger, batch_size=512, verbose=0)
    assert [builds.count(mode) for mode in ("train", "test", "predict")] == [1, 2, 1]


def test_a_step_that_moved_does_what_it_did_before():
    (x, y), larger = data(64), data(512)
    found = []
    for between in (lambda model: None, lambda model: model.predict_on_batch(larger[0])):
        model = network()
        for epoch in range(3):
            engine.utils.set_random_seed(epoch)
            model.fit(x, y, batch_size=8, verbose=0)
            between(model)
        found.append(model.get_weights())
    for one, other in zip(*found, strict=True):
        np.testing.assert_array_equal(one, other)


def test_the_old_memory_goes_when_the_new_comes():
    model = network()
    model.train_on_batch(*data(8))
    step = model._steps.current()
    model.predict_on_batch(data(512)[0])
    assert step.execution.released
    model.train_on_batch(*data(8))
    assert model._steps.current() is step and not step.execution.released
    assert step.execution._arena is model._steps._memory
