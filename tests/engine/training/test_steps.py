"""Compiled steps: same bits from the same seed, no allocation once they run, weights shared and never half written."""

from __future__ import annotations

import tracemalloc
from itertools import pairwise

import numpy as np
import pytest

import engine
from engine import layers
from engine.core.errors import Cancelled, NotFiniteError
from engine.ir.graph import TensorType
from engine.ops.kernels.cache import available
from engine.training.protocol import BatchType


def convolutional():
    net = [layers.Input((10, 10, 2)), layers.Conv2D(8, 3), layers.BatchNormalization(), layers.Activation("relu")]
    net += [layers.MaxPooling2D(2), layers.Dropout(0.3), layers.Flatten(), layers.Dense(5, activation="softmax")]
    return engine.Sequential(net), (10, 10, 2)


def recurrent():
    net = [
        layers.Input((6, 4)),
        layers.LSTM(8, return_sequences=True),
        layers.GRU(8),
        layers.Dense(5, activation="softmax"),
    ]
    return engine.Sequential(net), (6, 4)


def data(shape, count=24):
    rng = np.random.default_rng(0)
    return rng.normal(size=(count, *shape)).astype("f4"), rng.integers(0, 5, count).astype("i4")


def trained(build, epochs=2):
    engine.utils.set_random_seed(4)
    model, shape = build()
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    x, y = data(shape)
    history = model.fit(x, y, batch_size=7, epochs=epochs, verbose=0)
    return model, history


@pytest.mark.parametrize("build", [convolutional, recurrent])
def test_the_same_seed_gives_the_same_bits(build):
    (first, one), (second, two) = trained(build), trained(build)
    assert one.history == two.history
    for a, b in zip(first.get_weights(), second.get_weights(), strict=True):
        assert a.tobytes() == b.tobytes()


@pytest.mark.skipif(not available(), reason="the references allocate their results")
@pytest.mark.parametrize("build", [convolutional, recurrent])
def test_a_steady_step_allocates_no_arrays(build):
    model, _ = trained(build, 1)
    steps = model._steps
    _, shape = build()
    batch = BatchType((TensorType((7, *shape)),), (TensorType((7,), "int32"),), (None,))
    steps.prepare("train", batch)
    for number in range(3):
        steps.train(0.001, number + 1)
    tracemalloc.start()
    before = tracemalloc.take_snapshot()
    for number in range(20):
        steps.train(0.001, number + 4)
    after = tracemalloc.take_snapshot()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    kept = sum(found.size_diff for found in after.compare_to(before, "filename") if "engine" in str(found.traceback))
    assert kept < 4096
    assert peak < 64 * 1024  # the smallest array of a step alone would be smaller, twenty steps' worth would not


def test_a_nan_names_its_layer_and_leaves_the_weights():
    model, shape = convolutional()
    model.compile(optimizer="sgd", loss="sparse_categorical_crossentropy")
    x, y = data(shape)
    model.fit(x, y, batch_size=8, epochs=1, verbose=0)
    model.get_layer("dense").set_weights([np.full((128, 5), np.float32(3e38)), np.zeros(5, "f4")])
    before = [array.tobytes() for array in model.get_weights()]
    model.check_finite = True
    with pytest.raises(NotFiniteError) as error:
        model.fit(x, y, batch_size=8, epochs=1, verbose=0)
    assert error.value.block == "dense"
    assert [array.tobytes() for array in model.get_weights()] == before


def test_a_cancelled_step_changes_nothing():
    model, _ = trained(convolutional, 1)
    before = [array.tobytes() for array in model.get_weights()]

    class Now:
        def is_set(self):
            return True

    model._steps.cancel = Now()
    with pytest.raises(Cancelled):
        model._steps.train(0.1, 1)
    assert [array.tobytes() for array in model.get_weights()] == before


def test_two_models_that_share_layers_train_in_turn():
    shared = layers.Dense(4, activation="tanh")
    a, b = layers.Input((3,)), layers.Input((3,))
    one = engine.Model(a, layers.Dense(1)(shared(a)))
    two = engine.Model(b, layers.Dense(2)(shared(b)))
    rng = np.random.default_rng(0)
    x = rng.normal(size=(16, 3)).astype("f4")
    for model in (one, two):
        model.compile(optimizer="sgd", loss="mse")
    seen = [shared.get_weights()[0]]
    for model, width in ((one, 1), (two, 2), (one, 1)):
        model.fit(x, rng.normal(size=(16, width)), epochs=1, verbose=0)
        seen.append(shared.get_weights()[0])
    assert all(not np.array_equal(before, after) for before, after in pairwise(seen))
    np.testing.assert_allclose(
        one.predict(x, verbose=0), one.layers[-1](shared(x)), rtol=1e-5, atol=1e-6
    )  # the plan reads the weights where they now live


def test_freezing_between_runs_keeps_the_slots_of_what_trains_on():
    model, shape = convolutional()
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy")
    x, y = data(shape)
    model.fit(x, y, batch_size=8, epochs=1, verbose=0)
    dense = model.get_layer("dense")
    kernel = dense.trainable_weights[0]
    before = model._steps.arena.slot("momentum", kernel).copy()
    model.layers[0].trainable = False
    frozen = model.layers[0].get_weights()
    arena = model._steps.ensure_arena()
    np.testing.assert_array_equal(arena.slot("momentum", kernel), before)
    model.fit(x, y, batch_size=8, epochs=1, verbose=0)
    for old, new in zip(frozen, model.layers[0].get_weights(), strict=True):
        assert old.tobytes() == new.tobytes()
