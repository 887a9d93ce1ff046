"""Functions of engine.ops against keras.ops: the golden family `operations`, as arrays, in a graph, and their gradients."""

from __future__ import annotations

import numpy as np
import pytest

from engine import ops
from engine.autodiff import gradients
from engine.ir.graph import Graph, TensorType
from engine.runtime.evaluate import evaluate
from tests.engine.golden_cases import cases

CASES = cases("operations")
# Steps, comparisons, whole numbers: nothing flows back.
NO_GRADIENT = {
    "sign", "floor", "ceil", "round", "isnan", "isfinite", "zeros_like", "ones_like", "floor_divide", "greater",
    "greater_equal", "less", "less_equal", "equal", "not_equal", "any", "all", "argmax", "argmin", "count_nonzero",
    "one_hot", "argsort", "logical_and", "logical_or", "logical_not", "cast",
}  # fmt: skip
WITH_GRADIENT = [
    case
    for case in CASES
    if case["function"] not in NO_GRADIENT and any(array.dtype.kind == "f" for array in case.numbered("inputs"))
]


def listed(found):
    return list(found) if isinstance(found, (list, tuple)) else [found]


def check(found, expected):
    for one, wanted in zip(listed(found), expected, strict=True):
        one = np.asarray(one)
        assert one.shape == wanted.shape
        # Indices are int64 where Keras has int32: of one kind.
        assert one.dtype.kind == wanted.dtype.kind
        np.testing.assert_allclose(one, wanted, rtol=2e-5, atol=2e-6)


def call(case, inputs):
    """The function of a case on inputs; einsum has what it is told before them."""
    function, arguments = getattr(ops, case["function"]), dict(case["arguments"])
    first = [arguments.pop("subscripts")] if "subscripts" in arguments else []
    return function(*first, *inputs, **arguments)


def in_a_graph(case, arrays):
    """The function on values of a graph for such arrays: the graph, its inputs and its outputs."""
    graph = Graph()
    inputs = [graph.input(TensorType(array.shape, str(array.dtype))) for array in arrays]
    graph.outputs = listed(call(case, inputs))
    return graph, inputs


def test_the_family_is_whole():
    assert len({case["function"] for case in CASES}) >= 95


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_arrays(case):
    check(call(case, case.numbered("inputs")), case.numbered("outputs"))


@pytest.mark.parametrize("case", [case for case in CASES if case.numbered("inputs")], ids=repr)
def test_values_of_a_graph(case):
    arrays = case.numbered("inputs")
    graph, _ = in_a_graph(case, arrays)
    check(list(evaluate(graph, arrays)), case.numbered("outputs"))


@pytest.mark.parametrize("case", WITH_GRADIENT, ids=repr)
def test_gradients_are_differences(case):
    arrays = [array.astype("float64") if array.dtype.kind == "f" else array for array in case.numbered("inputs")]
    graph, inputs = in_a_graph(case, arrays)
    floats = [value for value in graph.outputs if str(value.dtype) == "float64"]
    rng = np.random.default_rng(0)
    cotangents = [rng.normal(size=value.shape) for value in floats]
    total = ops.reduce_sum(ops.multiply(floats[0], cotangents[0]))
    for value, cotangent in zip(floats[1:], cotangents[1:], strict=True):
        total = ops.add(total, ops.reduce_sum(ops.multiply(value, cotangent)))
    wanted = [number for number, array in enumerate(arrays) if array.dtype.kind == "f"]
    graph.outputs = [total, *gradients(graph, total, [inputs[number] for number in wanted])]
    _, *found = evaluate(graph, arrays)
    for number, gradient in zip(wanted, found, strict=True):
        for _ in range(3):
            way = rng.normal(size=arrays[number].shape)
            if case["function"] == "cholesky":  # defined for symmetric matrices alone
                way = way + way.T

            def at(step, number=number, way=way):
                moved = [array + step * way if one == number else array for one, array in enumerate(arrays)]
                return float(evaluate(graph, moved)[0])

            np.testing.assert_allclose((gradient * way).sum(), (at(1e-5) - at(-1e-5)) / 2e-5, rtol=1e-5, atol=1e-7)
