"""How many kernels a training step of the seeds' networks calls, and what it does beside them: bounds, not times."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine.ops.kernels.cache import available

pytestmark = pytest.mark.skipif(not available(), reason="without compiled kernels nothing is fused")

L = engine.layers


def mlp():
    model = engine.Sequential([L.Input((20,)), L.Dense(8, activation="relu"), L.Dense(8, activation="relu"),
                               L.Dense(10, activation="softmax")])  # fmt: skip
    model.compile(loss="categorical_crossentropy", optimizer="sgd", metrics=["accuracy"])
    return model, np.zeros((64, 20), "f4"), np.eye(10, dtype="f4")[np.arange(64) % 10]


def conv1d():
    net = [L.Input((30, 5)), *[L.Conv1D(8, 3, activation="relu") for _ in range(2)], L.MaxPooling1D(3)]
    net += [*[L.Conv1D(8, 3, activation="relu") for _ in range(2)], L.GlobalAveragePooling1D(), L.Dropout(0.5)]
    model = engine.Sequential([*net, L.Dense(1, activation="sigmoid")])
    model.compile(loss="binary_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model, np.zeros((64, 30, 5), "f4"), np.zeros((64, 1), "f4")


def stacked_lstm():
    net = [L.Input((4, 3)), *[L.LSTM(5, return_sequences=True) for _ in range(2)], L.LSTM(5)]
    model = engine.Sequential([*net, L.Dense(10, activation="softmax")])
    model.compile(loss="categorical_crossentropy", optimizer="rmsprop", metrics=["accuracy"])
    return model, np.zeros((64, 4, 3), "f4"), np.eye(10, dtype="f4")[np.arange(64) % 10]


def residual():
    image = L.Input((8, 8, 4))
    y = L.Conv2D(4, 3, padding="same")(L.Activation("relu")(L.BatchNormalization()(image)))
    x = L.GlobalAveragePooling2D()(L.Activation("relu")(L.BatchNormalization()(L.Add()([image, y]))))
    model = engine.Model(image, L.Dense(10, activation="softmax")(x))
    model.compile(loss="categorical_crossentropy", optimizer="adam")
    return model, np.zeros((64, 8, 8, 4), "f4"), np.eye(10, dtype="f4")[np.arange(64) % 10]


@pytest.mark.parametrize("build,most", [(mlp, 31), (conv1d, 46), (stacked_lstm, 26), (residual, 36)])
def test_a_step_calls_no_more_kernels_than_it_did(build, most):
    model, x, y = build()
    model.fit(x, y, batch_size=32, epochs=1, verbose=0)
    assert model._steps._now.execution.plan.kernel_calls <= most


@pytest.mark.parametrize("build,most", [(mlp, 2), (conv1d, 2), (stacked_lstm, 2), (residual, 5)])
def test_python_is_entered_but_once_for_a_computation_and_once_for_an_update(build, most):
    model, x, y = build()
    model.fit(x, y, batch_size=32, epochs=1, verbose=0)
    execution = model._steps._now.execution
    assert len(execution._stretches) + len(execution._ending) <= most


def test_a_long_computation_is_entered_more_often_so_that_it_can_be_cancelled(monkeypatch):
    monkeypatch.setattr("engine.runtime.executor.STRETCH_FLOPS", 1)
    model, x, y = mlp()
    model.fit(x, y, batch_size=32, epochs=1, verbose=0)
    execution = model._steps._now.execution
    assert len(execution._stretches) > len(execution._compute) / 2


def test_the_step_is_looked_up_once_an_epoch_where_nobody_listens(monkeypatch):
    model, x, y = mlp()
    model.fit(x, y, batch_size=8, epochs=1, verbose=0)
    calls = []
    prepare = model._steps.prepare
    monkeypatch.setattr(model._steps, "prepare", lambda *given: calls.append(given) or prepare(*given))
    model.fit(x, y, batch_size=8, epochs=3, verbose=0)
    assert len(calls) == 3


def test_a_callback_may_freeze_a_layer_between_batches():
    model, x, y = mlp()
    x = np.random.default_rng(0).normal(size=x.shape).astype("f4")
    kept = []

    class Freeze(engine.callbacks.Callback):
        def on_train_batch_end(self, batch, logs=None):
            if batch == 0:
                self.model.layers[-1].trainable = False
                kept.extend(self.model.layers[-1].get_weights())

    model.fit(x, y, batch_size=32, epochs=1, verbose=0, callbacks=[Freeze()])
    for before, after in zip(kept, model.layers[-1].get_weights(), strict=True):
        np.testing.assert_array_equal(before, after)
