"""The compiled batch normalisation against float64, over sizes that hit every edge of its cut."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import ops
from engine.autodiff import gradients
from engine.ir.graph import Graph, TensorType
from engine.ops.batch_norm import APPLY, BATCH_NORM, BATCH_NORM_GRAD, JOINED_GRAD, STATISTICS, Joined
from engine.ops.batch_norm.ops import Epsilon
from engine.ops.kernels.cache import available
from engine.runtime.evaluate import evaluate
from engine.runtime.threads import SerialPool, ThreadPool

compiled = pytest.mark.skipif(not available(), reason="needs numba")


@pytest.fixture(scope="module")
def pools():
    two = ThreadPool(2)
    yield {1: SerialPool(), 2: two}
    two.close()


PLAIN = Epsilon(1e-3)


def run(op, arrays, pool, attrs=PLAIN):
    ins = [TensorType(a.shape, a.dtype.name) for a in arrays]
    outs = op.infer(attrs, *ins)
    kernel = op.fast(attrs, ins, outs)
    outputs = [np.full(t.shape, 77, t.dtype) for t in outs]
    arrays = list(map(np.ascontiguousarray, arrays))
    call = kernel.bind(arrays, outputs, [np.full(t.shape, 55, t.dtype) for t in kernel.scratch], pool)
    call()
    before = [out.tobytes() for out in outputs]
    call()
    assert before == [out.tobytes() for out in outputs], "a second call gives other bits"
    return outputs


SIZES = {
    "rows": st.one_of(st.integers(1, 700), st.sampled_from([1023, 1024, 4099])),
    "channels": st.one_of(st.integers(1, 70), st.sampled_from([511, 512, 513, 700])),
    "threads": st.sampled_from([1, 2]),
    "seed": st.integers(0, 9),
}


@compiled
@settings(max_examples=40, deadline=None)
@given(**SIZES)
def test_forward_is_that_of_float64(pools, rows, channels, threads, seed):
    rng = np.random.default_rng(seed)
    x = (rng.normal(size=(rows, channels)) * 3 + 5).astype("f4")
    gamma, beta = rng.normal(size=(2, channels)).astype("f4")
    expected = BATCH_NORM.reference(Epsilon(1e-3), *(a.astype("f8") for a in (x, gamma, beta)))
    for got, want in zip(run(BATCH_NORM, [x, gamma, beta], pools[threads]), expected, strict=True):
        np.testing.assert_allclose(got, want, rtol=2e-5, atol=6e-5)


@compiled
@settings(max_examples=40, deadline=None)
@given(**SIZES)
def test_gradients_are_those_of_float64(pools, rows, channels, threads, seed):
    rng = np.random.default_rng(seed)
    dy, x = rng.normal(size=(2, rows, channels)).astype("f4")
    gamma, mean = rng.normal(size=(2, channels)).astype("f4")
    arrays = [dy, x, gamma, mean, (rng.random(channels) + 0.5).astype("f4")]
    expected = BATCH_NORM_GRAD.reference(Epsilon(1e-3), *(a.astype("f8") for a in arrays))
    for got, want in zip(run(BATCH_NORM_GRAD, arrays, pools[threads]), expected, strict=True):
        np.testing.assert_allclose(got, want, rtol=2e-5, atol=5e-5)


@compiled
@settings(max_examples=40, deadline=None)
@given(**SIZES, relu=st.booleans(), adds=st.booleans())
def test_joined_with_its_neighbours_it_is_that_of_float64(pools, rows, channels, threads, seed, relu, adds):
    rng = np.random.default_rng(seed)
    x, other, dy = rng.normal(size=(3, rows, channels)).astype("f4")
    gamma, beta, mean = rng.normal(size=(3, channels)).astype("f4")
    variance, attrs = (rng.random(channels) + 0.5).astype("f4"), Joined(1e-3, relu)
    pool, vectors = pools[threads], [gamma, beta, mean, variance]
    cases = (
        (STATISTICS, None, [x]),
        (APPLY, attrs, [x, *vectors, *([other] if adds else [])]),
        (JOINED_GRAD, attrs, [dy, _away_from_the_kink(x, *vectors), *vectors]),
    )
    for op, op_attrs, arrays in cases:
        expected = op.reference(op_attrs, *(a.astype("f8") for a in arrays))
        for got, want in zip(run(op, arrays, pool, op_attrs), expected, strict=True):
            np.testing.assert_allclose(got, want, rtol=5e-5, atol=2e-4 * max(1, rows / 1000))


def _away_from_the_kink(x, gamma, beta, mean, variance):
    """x moved where float32 and float64 might not agree on which side of a relu it comes to lie."""
    y = (x - mean) * (gamma / np.sqrt(variance + 1e-3)) + beta
    return np.where(np.abs(y) < 1e-4, x + np.float32(0.01), x)


@compiled
def test_the_gradient_knows_exactly_what_the_relu_let_through(pools):
    rng = np.random.default_rng(3)
    x, vectors = rng.normal(size=(4000, 70)).astype("f4"), rng.normal(size=(4, 70)).astype("f4")
    vectors[3] = np.abs(vectors[3])
    (y,) = run(APPLY, [x, *vectors], pools[2], Joined(1e-3, True))
    dy = np.ones_like(x)
    masked = run(JOINED_GRAD, [dy, x, *vectors], pools[2], Joined(1e-3, True))
    by_hand = run(JOINED_GRAD, [np.where(y > 0, dy, np.float32(0)), x, *vectors], pools[2], Joined(1e-3, False))
    assert [a.tobytes() for a in masked] == [b.tobytes() for b in by_hand]
    x[5, 6] = np.nan
    (y,) = run(APPLY, [x, *vectors], pools[2], Joined(1e-3, True))
    assert np.isnan(y[5, 6]) and np.isnan(y).sum() == 1


@compiled
@pytest.mark.parametrize("threads", [1, 2])
def test_accuracy_falls_neither_with_rows_nor_with_the_distance_from_zero(pools, threads):
    rng = np.random.default_rng(0)
    x = (rng.normal(size=(300_001, 3)) + np.array([0, 1000, -1000])).astype("f4")
    one, none = np.ones(3, "f4"), np.zeros(3, "f4")
    y, mean, variance = run(BATCH_NORM, [x, one, none], pools[threads])
    np.testing.assert_allclose(mean, x.mean(0, dtype="f8"), rtol=1e-6, atol=1e-6)
    np.testing.assert_allclose(variance, x.var(0, dtype="f8"), rtol=2e-6)
    np.testing.assert_allclose(y.std(0, dtype="f8"), 1, rtol=3e-3)


@compiled
def test_a_nan_reaches_its_channel_alone(pools):
    x = np.random.default_rng(0).normal(size=(100, 4)).astype("f4")
    x[17, 2] = np.nan
    y, mean, variance = run(BATCH_NORM, [x, np.ones(4, "f4"), np.zeros(4, "f4")], pools[2])
    assert np.isnan(y[:, 2]).all() and np.isnan(mean[2]) and np.isnan(variance[2])
    assert np.isfinite(np.delete(y, 2, 1)).all()


def test_the_op_and_its_gradients_are_those_of_the_composite():
    rng = np.random.default_rng(3)
    arrays = [rng.normal(size=(4, 5, 3)) + 1, rng.normal(size=3), rng.normal(size=3)]
    direction = rng.normal(size=(4, 5, 3))

    def composite(x, gamma, beta):
        mean, variance = ops.mean(x, (0, 1)), ops.variance(x, (0, 1))
        return ops.add(ops.multiply(ops.divide(x - mean, ops.sqrt(variance + 0.1)), gamma), beta), mean, variance

    found = []
    for make in (lambda *a: ops.batch_norm(*a, 0.1), composite):
        graph = Graph()
        inputs = [graph.input(TensorType(a.shape, "float64")) for a in arrays]
        y, mean, variance = make(*inputs)
        total = ops.reduce_sum(y * graph.constant(direction)) + ops.reduce_sum(mean) + ops.reduce_sum(variance * mean)
        first = gradients(graph, total, inputs)
        slope = ops.reduce_sum(ops.square(first[0])) + ops.reduce_sum(first[1])
        graph.outputs = [y, mean, variance, *first, *gradients(graph, slope, inputs[:2])]
        found.append(evaluate(graph, arrays))
    for got, want in zip(*found, strict=True):
        np.testing.assert_allclose(got, want, rtol=1e-9, atol=1e-9)
