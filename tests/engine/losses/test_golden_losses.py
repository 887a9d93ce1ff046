"""Every loss of the golden file: value, values of samples, gradient and config agree with Keras."""

import numpy as np
import pytest

from engine import losses
from engine.autodiff.gradient import gradients
from engine.ir.graph import Graph, TensorType
from engine.ops import multiply, reduce_sum
from engine.runtime.evaluate import evaluate
from tests.engine.golden_cases import cases

CASES = cases("losses") + cases("losses_more") + cases("losses_labels")


def make(case):
    return getattr(losses, case["class_name"])(**case["arguments"])


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_value_agrees(case):
    value = make(case)(case.array("y_true"), case.array("y_pred"), case.array("sample_weight"), case.array("mask"))
    np.testing.assert_allclose(value, case.array("value"), rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("case", [case for case in CASES if case.array("unreduced") is not None], ids=repr)
def test_values_of_samples_agree(case):
    loss = make(case)
    values = loss.values(case.array("y_true"), case.array("y_pred"))
    np.testing.assert_allclose(values, case.array("unreduced"), rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_gradient_agrees(case):
    graph = Graph()
    y_pred = graph.input(TensorType(case.array("y_pred").shape, "float32"))
    value = make(case)(case.array("y_true"), y_pred, case.array("sample_weight"), case.array("mask"))
    total = reduce_sum(multiply(value, case.array("cotangent").reshape(value.shape)))
    graph.outputs = list(gradients(graph, total, [y_pred]))
    (gradient,) = evaluate(graph, [case.array("y_pred")])
    np.testing.assert_allclose(gradient, case.array("gradient"), rtol=1e-4, atol=1e-5)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_config_agrees_and_makes_an_equal_loss(case):
    loss = make(case)
    config = loss.get_config()
    expected = dict(case["config"])
    for key, value in expected.items():
        assert config[key] == (pytest.approx(value) if isinstance(value, float) else value), key
    again = losses.get(losses.serialize(loss))
    assert type(again) is type(loss) and again.get_config() == config
