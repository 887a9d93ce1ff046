"""The compiled layer normalisation against float64, over sizes that hit every edge of rows, blocks and cuts."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import engine
from engine import ops
from engine.autodiff import gradients
from engine.ir.graph import Graph, TensorType
from engine.ops.kernels.cache import available
from engine.ops.layer_norm import LAYER_NORM, LAYER_NORM_GRAD, LayerNormAttrs, layer_norm
from engine.runtime.evaluate import evaluate
from engine.runtime.threads import SerialPool, ThreadPool

compiled = pytest.mark.skipif(not available(), reason="needs numba")


@pytest.fixture(scope="module")
def pools():
    two = ThreadPool(2)
    yield {1: SerialPool(), 2: two}
    two.close()


def run(op, arrays, pool, attrs, in_place=None):
    ins = [TensorType(a.shape, a.dtype.name) for a in arrays]
    outs = op.infer(attrs, *ins)
    kernel = op.fast(attrs, ins, outs)
    results = []
    for fill in (77, 55):
        given = [array.copy() for array in arrays]
        outputs = [np.full(t.shape, fill, t.dtype) for t in outs]
        if in_place is not None:
            outputs[0] = given[in_place]
        kernel.bind(given, outputs, [np.full(t.shape, fill, t.dtype) for t in kernel.scratch], pool)()
        results.append(outputs)
    assert [a.tobytes() for a in results[0]] == [a.tobytes() for a in results[1]], "another run gives other bits"
    return results[0]


SIZES = {
    "rows": st.one_of(st.integers(1, 300), st.sampled_from([1023, 1024])),
    "count": st.one_of(st.integers(1, 70), st.sampled_from([511, 512, 513, 1100])),
    "threads": st.sampled_from([1, 2]),
    "centred": st.booleans(),
    "seed": st.integers(0, 9),
}


@compiled
@settings(max_examples=30, deadline=None)
@given(**SIZES)
def test_both_ways_are_those_of_float64(pools, rows, count, threads, centred, seed):
    rng = np.random.default_rng(seed)
    attrs, pool = LayerNormAttrs(1e-3, 1, centred), pools[threads]
    x, dy = (rng.normal(size=(rows, count)) * 3 + 5).astype("f4"), rng.normal(size=(rows, count)).astype("f4")
    gamma, beta = rng.normal(size=(2, count)).astype("f4")
    forward, wanted = run(LAYER_NORM, [x, gamma, beta], pool, attrs), LAYER_NORM.reference(attrs, x, gamma, beta)
    for made, want in zip(forward, wanted, strict=True):
        np.testing.assert_allclose(made, want, rtol=1e-4, atol=2e-5)
    np.testing.assert_array_equal(run(LAYER_NORM, [x, gamma, beta], pool, attrs, 0)[0], forward[0])
    given = [dy, x, gamma, *wanted[1:]]
    back = run(LAYER_NORM_GRAD, given, pool, attrs)
    for made, want in zip(back, LAYER_NORM_GRAD.reference(attrs, *given), strict=True):
        np.testing.assert_allclose(made, want, rtol=1e-3, atol=1e-4 * np.sqrt(rows))
    for place in (0, 1):
        for made, same in zip(run(LAYER_NORM_GRAD, given, pool, attrs, place), back, strict=True):
            np.testing.assert_array_equal(made, same)


@compiled
def test_far_from_zero_the_variance_is_still_right(pools):
    rng = np.random.default_rng(0)
    x = (rng.normal(size=(20, 300)) + 1000).astype("f4")
    y = run(LAYER_NORM, [x, np.ones(300, "f4"), np.zeros(300, "f4")], pools[1], LayerNormAttrs(1e-6))[0]
    exact = x - x.mean(1, keepdims=True, dtype="f8")
    np.testing.assert_allclose(y, exact / exact.std(1, keepdims=True), atol=2e-4)


@compiled
def test_no_number_stays_in_its_sample(pools):
    x = np.ones((3, 4), "f4")
    x[1, 2] = np.nan
    y = run(LAYER_NORM, [x, np.ones(4, "f4"), np.zeros(4, "f4")], pools[1], LayerNormAttrs(1e-3))[0]
    assert np.isnan(y).all(1).tolist() == [False, True, False]


def composite(x, gamma, beta, epsilon, axes, centred):
    """The same of plain ops."""
    rank = len(x.shape)
    last = list(range(rank - axes, rank))
    apart = ops.subtract(x, ops.mean(x, last, keepdims=True)) if centred else x
    factor = ops.reciprocal(ops.sqrt(ops.add(ops.mean(ops.square(apart), last, keepdims=True), epsilon)))
    shape = x.shape[rank - axes :]
    return ops.add(ops.multiply(ops.multiply(apart, factor), ops.reshape(gamma, shape)), ops.reshape(beta, shape))


@pytest.mark.parametrize("axes,centred", [(1, True), (2, True), (1, False)])
def test_a_gradient_of_a_gradient_is_that_of_plain_ops(axes, centred):
    rng, count, found = np.random.default_rng(0), (5 if axes == 1 else 20), []
    for function in (layer_norm, composite):
        graph = Graph()
        x = graph.input(TensorType((3, 4, 5), "float64"))
        gamma, beta = (graph.input(TensorType((count,), "float64")) for _ in range(2))
        y = function(x, gamma, beta, 1e-3, axes, centred)
        slopes = gradients(graph, ops.reduce_sum(ops.power(y, 3.0)), [x, gamma, beta])
        penalty = slopes[0].graph.constant(np.zeros((), "float64"))
        for slope in slopes:
            penalty = ops.add(penalty, ops.reduce_sum(ops.square(slope)))
        graph.outputs = [y, *slopes, *gradients(graph, penalty, [x, gamma, beta])]
        rng = np.random.default_rng(0)
        found.append(evaluate(graph, [rng.normal(size=value.shape) for value in graph.inputs]))
    for one, other in zip(*found, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-7, atol=1e-7)


L = engine.layers


@pytest.mark.parametrize("layer,one", [
    (L.LayerNormalization(), True),
    (L.LayerNormalization(center=False), True),
    (L.LayerNormalization(scale=False, center=False), True),
    (L.LayerNormalization(axis=[1, 2]), True),
    (L.LayerNormalization(axis=1), False),
    (L.LayerNormalization(rms_scaling=True), False),
    (L.RMSNormalization(), True),
    (L.RMSNormalization(axis=1), False),
])  # fmt: skip
def test_which_layers_are_one_op(layer, one):
    layer = type(layer).from_config(layer.get_config())
    model = engine.Sequential([L.Input((3, 4)), layer])
    model.compile("sgd", "mse")
    x = np.random.default_rng(0).normal(size=(6, 3, 4)).astype("f4")
    model.fit(x, x, verbose=0)
    nodes = [step.node.op.name for step in model._steps._now.execution.plan.compute]
    assert ("layer_norm" in nodes) == one
    assert one or "layer_norm_grad" not in nodes
