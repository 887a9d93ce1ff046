"""Predictions of many samples, cut otherwise than they were asked for: the same results, in their order."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine.core.errors import Cancelled
from engine.training import lanes
from engine.training.lanes import Costs, Layout, lay_out

L = engine.layers


def costs(rows=32, calls=8, flops=1e9, moved=1e6, weights=1e5, memory=1e5, recurrent=False):
    return Costs(rows, calls, flops, moved, weights, memory, recurrent)


def test_small_steps_are_taken_together_and_keep_within_bounds():
    tiny = costs(flops=3e6, moved=2e5, weights=2e5, memory=1e5)
    found = lay_out(tiny, 100_000, 2)
    assert found.rows > 200 and found.lanes == 2
    assert found.rows * tiny.memory / tiny.rows <= lanes.MOST_BYTES
    # A step of next to nothing: threads would only stand in each other's way.
    assert lay_out(costs(flops=1e3, moved=1e3, weights=10, memory=1e7), 640, 2).lanes == 1


def test_large_steps_are_cut_to_the_cache_unless_weights_are_many():
    image = costs(rows=64, flops=8e9, moved=2e8, weights=2e5, memory=2.5e7)
    found = lay_out(image, 640, 2)
    assert found.lanes == 2 and found.rows * image.memory / image.rows < 2 * lanes.CACHE_BYTES
    wide = costs(rows=128, flops=6e8, moved=6e6, weights=9.2e6, memory=1.5e6)
    assert 600 <= lay_out(wide, 4096, 2).rows <= 1400
    deep = costs(rows=32, flops=3e9, moved=5e7, weights=4e5, memory=3.2e7, recurrent=True)
    assert lay_out(deep, 320, 2).rows >= 10


@settings(max_examples=200, deadline=None)
@given(
    st.integers(1, 2000), st.integers(1, 300), st.floats(10, 1e11), st.floats(10, 1e9), st.floats(0, 1e9),
    st.floats(1, 1e10), st.booleans(), st.integers(2, 100_000), st.integers(1, 16),
)  # fmt: skip
def test_a_layout_is_always_possible(rows, calls, flops, moved, weights, memory, recurrent, samples, threads):
    found = lay_out(Costs(rows, calls, flops, moved, weights, memory, recurrent), samples, threads)
    assert 1 <= found.rows <= samples and found.lanes in (1, threads)
    limit = max(rows, lanes.MOST_BYTES / (memory / rows)) + 1
    assert found.rows <= limit  # never more memory than asked for, but for the little ones


def network():
    image = L.Input((8, 8, 2), name="image")
    more = L.Input((3,), name="more")
    x = L.GlobalAveragePooling2D()(L.Activation("relu")(L.BatchNormalization()(L.Conv2D(6, 3)(image))))
    x = L.Concatenate()([x, more])
    return engine.Model([image, more], [L.Dense(4, name="a")(x), L.Dense(2, activation="softmax", name="b")(x)])


@pytest.mark.parametrize("layout", [Layout(7, 1), Layout(5, 2), Layout(16, 2), Layout(3, 4), Layout(50, 1)])
def test_results_do_not_depend_on_how_samples_are_cut(layout, monkeypatch):
    model = network()
    rng = np.random.default_rng(0)
    x = [rng.normal(size=(50, 8, 8, 2)).astype("f4"), rng.normal(size=(50, 3)).astype("f8")]
    wanted = [np.concatenate(parts) for parts in zip(*(model.predict_on_batch([a[i : i + 10] for a in x])
                                                       for i in range(0, 50, 10)), strict=True)]  # fmt: skip
    monkeypatch.setattr(lanes, "lay_out", lambda *given: layout)
    first, second = model.predict(x, batch_size=10), model.predict(x, batch_size=10)
    for made, again, other in zip(first, second, wanted, strict=True):
        np.testing.assert_allclose(made, other, rtol=1e-5, atol=1e-6)
        assert made.tobytes() == again.tobytes()


def test_one_plan_serves_the_last_samples_too(monkeypatch):
    model = network()
    monkeypatch.setattr(lanes, "lay_out", lambda *given: Layout(8, 2))
    model.predict([np.zeros((50, 8, 8, 2), "f4"), np.zeros((50, 3), "f4")], batch_size=10)
    assert [key[1].size for key in model._steps._plans] == [8]


def test_lanes_share_weights_and_have_memory_of_their_own(monkeypatch):
    model = network()
    monkeypatch.setattr(lanes, "lay_out", lambda *given: Layout(8, 2))
    model.predict([np.zeros((50, 8, 8, 2), "f4"), np.zeros((50, 3), "f4")], batch_size=10)
    (step,) = model._steps._plans.values()
    one, two = step.beside
    assert one.execution._kept is two.execution._kept and one.execution._arena is not two.execution._arena
    own = {id(array) for array in one.inputs} | {id(array) for array in two.inputs}
    assert len(own) == 4
    shared = {id(a) for a in one.execution.inputs} & {id(a) for a in two.execution.inputs}
    assert len(shared) == len(one.execution.inputs) - 2


def stateful():
    net = [L.Input(batch_shape=(2, 3, 4)), L.LSTM(5, stateful=True), L.Dense(1)]
    return engine.Sequential(net), np.random.default_rng(0).normal(size=(4, 3, 4)).astype("f4")


def test_what_carries_states_from_batch_to_batch_keeps_to_its_batches():
    model, x = stateful()
    made = model.predict(x, batch_size=2)
    model.reset_states()
    np.testing.assert_allclose(made[:2], model.predict_on_batch(x[:2]), rtol=1e-5)
    np.testing.assert_allclose(made[2:], model.predict_on_batch(x[2:]), rtol=1e-5)


def test_a_cancelled_prediction_ends():
    model = network()

    class Now:
        def is_set(self):
            return True

    model.cancel = Now()
    with pytest.raises(Cancelled):
        model.predict([np.zeros((50, 8, 8, 2), "f4"), np.zeros((50, 3), "f4")])


def test_steps_limit_how_many_samples_are_predicted():
    model = network()
    x = [np.zeros((50, 8, 8, 2), "f4"), np.zeros((50, 3), "f4")]
    assert model.predict(x, batch_size=8, steps=3)[0].shape == (24, 4)
    assert model.predict(x, batch_size=8, steps=30)[0].shape == (50, 4)


def test_a_model_called_on_arrays_runs_a_plan_of_its_own_and_copies_well():
    import copy

    model = network()
    rng = np.random.default_rng(0)
    x = [rng.normal(size=(5, 8, 8, 2)).astype("f4"), rng.normal(size=(5, 3)).astype("f4")]
    called, predicted = model(x), model.predict(x, verbose=0)
    for one, other in zip(called, predicted, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, atol=1e-6)
    again = model([x[0] * 2, x[1]])
    assert not np.allclose(again[0], called[0])  # the first result is not a view of what the second writes
    assert model._calls_on_arrays._steps is not model._steps
    assert copy.deepcopy(model._calls_on_arrays) is None
    assert model([x[0][:0], x[1][:0]])[0].shape == (0, 4)
