"""Every op, by one function over the registry: infer = reference = fast, and vjp = differences in float64."""

from __future__ import annotations

import numpy as np
import pytest

import engine.ops  # declares the ops
from engine.autodiff import gradients
from engine.core import dtypes
from engine.ir.graph import Graph, TensorType
from engine.ir.verify import verify
from engine.ops.op import Op, Sample, registered
from engine.runtime.evaluate import evaluate

assert engine.ops


class OnePool:
    threads = 1

    def run(self, function, shards):
        for shard in shards:
            function(*shard)


class TwoPool(OnePool):
    """Cuts the work in two, runs it in turn: what sharding does, without the threads."""

    threads = 2


def cases():
    return [
        pytest.param(op, sample, id=f"{name}-{index}")
        for name, op in sorted(registered().items())
        for index, sample in enumerate(op.samples(np.random.default_rng(0)))
    ]


def types_of(arrays):
    return [TensorType(array.shape, dtypes.canonical(array.dtype)) for array in arrays]


def single(sample: Sample):
    """The sample's arrays, floats as float32: what runs in training."""
    return [a.astype("float32") if a.dtype.kind == "f" else a for a in map(np.asarray, sample.arrays)]


@pytest.mark.parametrize("op,sample", cases())
def test_inferred_types_are_what_the_reference_returns(op: Op, sample: Sample):
    for arrays in (list(map(np.asarray, sample.arrays)), single(sample)):
        made = op.reference(sample.attrs, *arrays)
        inferred = op.infer(sample.attrs, *types_of(arrays))
        assert len(made) == len(inferred)
        for array, type in zip(made, inferred, strict=True):
            assert array.shape == type.shape
            if op.name != "cast":
                assert np.asarray(array).dtype.name == type.dtype


@pytest.mark.parametrize("op,sample", cases())
@pytest.mark.parametrize("pool", [OnePool(), TwoPool()], ids=["1", "2"])
def test_the_fast_kernel_agrees_with_the_reference(op: Op, sample: Sample, pool):
    arrays = single(sample)
    ins = types_of(arrays)
    outs = op.infer(sample.attrs, *ins)
    kernel = op.fast(sample.attrs, ins, outs) if op.fast else None
    if kernel is None:
        pytest.skip("no fast kernel for these types")
    outputs = [np.full(t.shape, 77, t.dtype) for t in outs]
    scratch = [np.full(t.shape, 55, t.dtype) for t in kernel.scratch]
    call = kernel.bind(arrays, outputs, scratch, pool)
    call()
    first = [output.copy() for output in outputs]
    call()
    for output, before in zip(outputs, first, strict=True):
        assert output.tobytes() == before.tobytes(), "a second call gives other bits"
    for output, expected in zip(outputs, op.reference(sample.attrs, *arrays), strict=True):
        np.testing.assert_allclose(output, expected, rtol=5e-5, atol=5e-5)


@pytest.mark.parametrize("op,sample", [case for case in cases() if case.values[0].vjp])
def test_vjp_agrees_with_differences(op: Op, sample: Sample):
    rng = np.random.default_rng(1)
    arrays = [a.astype("float64") if a.dtype.kind == "f" else a for a in map(np.asarray, sample.arrays)]
    chosen = sample.differentiable
    if chosen is None:
        chosen = tuple(index for index, array in enumerate(arrays) if array.dtype.kind == "f")
    if not chosen:
        pytest.skip("nothing to differentiate")
    graph = Graph()
    inputs = [graph.input(type) for type in types_of(arrays)]
    outputs = graph.add(op, inputs, sample.attrs)
    floating = [value for value in outputs if dtypes.is_floating(value.dtype)]
    cotangents = [rng.normal(size=value.shape) for value in floating]
    total = None
    for value, cotangent in zip(floating, cotangents, strict=True):
        part = engine.ops.reduce_sum(engine.ops.cast(value, "float64") * graph.constant(cotangent))
        total = part if total is None else total + part
    grads = gradients(graph, total, [inputs[i] for i in chosen])
    graph.outputs = [grad for grad in grads if grad is not None]
    verify(graph, "gradients")
    computed = iter(evaluate(graph, arrays))
    analytic = [
        next(computed) if grad is not None else np.zeros_like(arrays[i]) for grad, i in zip(grads, chosen, strict=True)
    ]

    directions = [rng.normal(size=arrays[i].shape) for i in chosen]
    step = 1e-6

    def along(t: float) -> float:
        moved = list(arrays)
        for i, direction in zip(chosen, directions, strict=True):
            moved[i] = arrays[i] + t * direction
        made = [a for a in op.reference(sample.attrs, *moved) if np.asarray(a).dtype.kind == "f"]
        return sum(float(np.sum(a * c)) for a, c in zip(made, cotangents, strict=True))

    numeric = (along(step) - along(-step)) / (2 * step)
    slope = sum(float(np.sum(a * d)) for a, d in zip(analytic, directions, strict=True))
    assert slope == pytest.approx(numeric, rel=sample.tolerance * 10, abs=sample.tolerance * 10)


def test_no_op_is_without_samples():
    for name, op in registered().items():
        assert op.samples(np.random.default_rng(0)), name
