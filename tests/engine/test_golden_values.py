"""Activations, constraints, regularizers and schedules against the golden file of Keras's values."""

import numpy as np
import pytest

from engine import activations, constraints, ops, regularizers
from engine.autodiff import gradients
from engine.ir.graph import Graph, TensorType
from engine.optimizers import schedules
from engine.runtime.evaluate import evaluate
from tests.engine.golden_cases import cases

# sparsemax needs its output sorted, which no layer of ours asks for.
CASES = [case for case in cases("values") if case.get("function") != "sparsemax"]


def of(kind):
    return [case for case in CASES if case["kind"] == kind]


def tuples(arguments):
    return {
        key: tuple(value) if key == "axis" and isinstance(value, list) else value for key, value in arguments.items()
    }


@pytest.mark.parametrize("case", of("activation"), ids=repr)
def test_activations(case):
    function = getattr(activations, {"swish": "silu"}.get(case["function"], case["function"]))
    for name in ("ordinary", "extreme"):
        x, value, cotangent, gradient = (
            case.array(f"{name}/{part}") for part in ("x", "value", "cotangent", "gradient")
        )
        if x is None:
            continue
        np.testing.assert_allclose(function(x, **case["arguments"]), value, rtol=2e-5, atol=2e-6)
        if name == "extreme" or gradient is None:
            continue
        graph = Graph()
        inside = graph.input(TensorType(x.shape))
        total = ops.reduce_sum(ops.multiply(function(inside, **case["arguments"]), cotangent))
        graph.outputs = list(gradients(graph, total, [inside]))
        (found,) = evaluate(graph, [x])
        np.testing.assert_allclose(found, gradient, rtol=2e-4, atol=2e-5)


@pytest.mark.parametrize("case", of("constraint"), ids=repr)
def test_constraints(case):
    made = getattr(constraints, case["class_name"])(**tuples(case["arguments"]))
    np.testing.assert_allclose(made(case.array("x")), case.array("value"), rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("case", of("regularizer"), ids=repr)
def test_regularizers(case):
    made = getattr(regularizers, case["class_name"])(**case["arguments"])
    x = case.array("x")
    np.testing.assert_allclose(made(x), case.array("value"), rtol=2e-5, atol=1e-6)
    graph = Graph()
    inside = graph.input(TensorType(x.shape))
    graph.outputs = list(gradients(graph, made(inside), [inside]))
    np.testing.assert_allclose(evaluate(graph, [x])[0], case.array("gradient"), rtol=2e-4, atol=2e-6)


@pytest.mark.parametrize("case", of("schedule"), ids=repr)
def test_schedules(case):
    made = getattr(schedules, case["class_name"])(**case["arguments"])
    expected = case.array("value")
    np.testing.assert_allclose([made(step) for step in range(len(expected))], expected, rtol=2e-5, atol=1e-8)
    config = made.get_config()
    for key, value in case["config"].items():
        assert config[key] == (pytest.approx(value) if isinstance(value, float) else value), key
