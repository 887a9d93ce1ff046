"""Compiled cross-entropies against float64, over sizes that hit every edge of rows, cuts and targets."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ir.graph import TensorType
from engine.ops.cross_entropy import (
    BINARY_CROSS_ENTROPY,
    BINARY_CROSS_ENTROPY_GRAD,
    CROSS_ENTROPY,
    CROSS_ENTROPY_GRAD,
    SIGMOID_CROSS_ENTROPY,
    SIGMOID_CROSS_ENTROPY_GRAD,
    SOFTMAX_CROSS_ENTROPY,
    SOFTMAX_CROSS_ENTROPY_GRAD,
    Terms,
)
from engine.ops.kernels.cache import available
from engine.runtime.threads import SerialPool, ThreadPool

pytestmark = pytest.mark.skipif(not available(), reason="needs numba")


@pytest.fixture(scope="module")
def pools():
    two = ThreadPool(2)
    yield {1: SerialPool(), 2: two}
    two.close()


@pytest.fixture(scope="module", autouse=True)
def always_cut():
    patch = pytest.MonkeyPatch()
    patch.setattr("engine.ops.cross_entropy.fast.SHARD_ELEMENTS", 1)
    yield
    patch.undo()


def run(op, attrs, arrays, pool, in_place=None):
    """What the compiled kernel gives; `in_place`: the input whose memory its first output takes."""
    ins = [TensorType(a.shape, a.dtype.name) for a in arrays]
    outs = op.infer(attrs, *ins)
    results = []
    for _ in range(2):
        given = [array.copy() for array in arrays]
        outputs = [np.full(t.shape, 77, t.dtype) for t in outs]
        if in_place is not None:
            outputs[0] = given[in_place]
        op.fast(attrs, ins, outs).bind(given, outputs, [], pool)()
        results.append(outputs)
    assert [a.tobytes() for a in results[0]] == [a.tobytes() for a in results[1]], "another run gives other bits"
    return results[0]


def exact(op, attrs, arrays):
    return op.reference(attrs, *(a.astype("f8") if a.dtype.kind == "f" else a for a in arrays))


def compare(op, attrs, arrays, pool, in_place):
    apart = run(op, attrs, arrays, pool)
    inside = run(op, attrs, arrays, pool, in_place) if in_place is not None else apart
    for made, same, want in zip(apart, inside, exact(op, attrs, arrays), strict=True):
        np.testing.assert_allclose(made, want, rtol=2e-5, atol=2e-6)
        np.testing.assert_array_equal(made, same)


SIZES = {
    "rows": st.integers(1, 40),
    "count": st.one_of(st.integers(1, 70), st.sampled_from([127, 128, 129, 1000, 1024, 1025])),
    "threads": st.sampled_from([1, 2]),
    "seed": st.integers(0, 9),
}


@settings(max_examples=40, deadline=None)
@given(**SIZES, kind=st.sampled_from(["shares", "int32", "int64"]), smoothing=st.sampled_from([0.0, 0.2]),
       ignored=st.sampled_from([None, 0, 3]))  # fmt: skip
def test_classes(pools, rows, count, threads, seed, kind, smoothing, ignored):
    rng = np.random.default_rng(seed)
    x = (rng.normal(size=(rows, count)) * 3).astype("f4")
    y = rng.uniform(0.2, 2.0, (rows, count)).astype("f4")
    slope = rng.normal(size=rows).astype("f4")
    if kind == "shares":
        target = rng.dirichlet(np.ones(count), rows).astype("f4")
        terms = Terms(1e-7, smoothing)
    else:
        target = rng.integers(-1, count + 1, rows).astype(kind)
        terms = Terms(1e-7, ignored=ignored)
    pool = pools[threads]
    compare(CROSS_ENTROPY, terms, [y, target], pool, None)
    compare(CROSS_ENTROPY_GRAD, terms, [slope, y, target], pool, 1)
    compare(SOFTMAX_CROSS_ENTROPY, terms, [x, target], pool, 0)
    compare(SOFTMAX_CROSS_ENTROPY, Terms(0.0, terms.smoothing, terms.ignored), [x, target], pool, 0)
    p = SOFTMAX_CROSS_ENTROPY.reference(terms, x, target)[0] * np.float32(0.999)
    compare(SOFTMAX_CROSS_ENTROPY_GRAD, terms, [slope, p, target], pool, 1)


@settings(max_examples=40, deadline=None)
@given(**SIZES, smoothing=st.sampled_from([0.0, 0.2]), epsilon=st.sampled_from([0.0, 1e-7, 1e-3]))
def test_yes_or_no(pools, rows, count, threads, seed, smoothing, epsilon):
    rng = np.random.default_rng(seed)
    x, target = (rng.normal(size=(rows, count)) * 2).astype("f4"), rng.random((rows, count)).astype("f4")
    y, slope = rng.uniform(0.01, 0.99, (rows, count)).astype("f4"), rng.normal(size=rows).astype("f4")
    terms, pool = Terms(epsilon, smoothing), pools[threads]
    compare(BINARY_CROSS_ENTROPY, terms, [y, target], pool, None)
    compare(BINARY_CROSS_ENTROPY_GRAD, terms, [slope, y, target], pool, 1)
    compare(SIGMOID_CROSS_ENTROPY, terms, [x, target], pool, 0)
    compare(SIGMOID_CROSS_ENTROPY_GRAD, terms, [slope, y, target], pool, 1)


def test_what_is_out_of_bounds_is_clipped_and_passes_no_gradient(pools):
    x = np.array([[40.0, 0.0, -40.0], [0.0, 40.0, 0.0]], "f4")
    ids, slope = np.array([2, 1], "int32"), np.ones(2, "f4")
    p, losses = run(SOFTMAX_CROSS_ENTROPY, Terms(1e-7), [x, ids], pools[1])
    np.testing.assert_allclose(losses, [-np.log(1e-7), -np.log(np.float32(1 - 1e-7))], rtol=1e-5)
    assert (run(SOFTMAX_CROSS_ENTROPY_GRAD, Terms(1e-7), [slope, p, ids], pools[1])[0] == 0).all()
    losses = run(SOFTMAX_CROSS_ENTROPY, Terms(0.0), [x, ids], pools[1])[1]
    np.testing.assert_allclose(losses, [80, 0], atol=1e-6)
    gradient = run(SOFTMAX_CROSS_ENTROPY_GRAD, Terms(0.0), [slope, p, ids], pools[1])[0]
    np.testing.assert_allclose(gradient, [[1, 0, -1], [0, 0, 0]], atol=1e-6)


def test_no_number_is_seen_in_the_loss_and_in_the_gradient(pools):
    x = np.array([[0.0, np.nan, 1.0], [0.0, 1.0, 2.0]], "f4")
    for target in (np.array([0, 1], "int32"), np.eye(3, dtype="f4")[:2]):
        p, losses = run(SOFTMAX_CROSS_ENTROPY, Terms(1e-7), [x, target], pools[1])
        assert np.isnan(losses).tolist() == [True, False]
        gradient = run(SOFTMAX_CROSS_ENTROPY_GRAD, Terms(1e-7), [np.ones(2, "f4"), p, target], pools[1])[0]
        assert np.isnan(gradient).tolist() == [[True] * 3, [False] * 3]
    p, losses = run(SIGMOID_CROSS_ENTROPY, Terms(1e-7), [x, np.zeros_like(x)], pools[1])
    assert np.isnan(losses).tolist() == [True, False] and np.isnan(p).sum() == 1


def test_other_floats_go_by_the_reference():
    matrix = TensorType((4, 3), "float64")
    assert CROSS_ENTROPY.fast(Terms(1e-7), [matrix, matrix], [TensorType((4,), "float64")]) is None
