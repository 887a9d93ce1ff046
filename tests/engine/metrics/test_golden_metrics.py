"""Every metric of the golden file: results after each batch agree with Keras, on arrays and in a graph."""

import numpy as np
import pytest

from engine import metrics
from engine.ir.graph import Graph, TensorType
from engine.runtime.evaluate import evaluate
from tests.engine.golden_cases import cases

CASES = cases("metrics") + cases("metrics_more")


def make(case):
    return getattr(metrics, case["class_name"])(**case["arguments"])


def batches(case):
    for number in range(case["batches"]):
        yield [case.array(f"batch{number}/{name}") for name in ("y_true", "y_pred", "sample_weight")]


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_results_agree(case):
    metric = make(case)
    found = []
    for y_true, y_pred, weight in batches(case):
        if y_true is None:
            metric.update_state(y_pred, sample_weight=weight)
        else:
            metric.update_state(y_true, y_pred, sample_weight=weight)
        found.append(np.asarray(metric.result()))
    np.testing.assert_allclose(found, case["results"], rtol=2e-5, atol=1e-6)
    metric.reset_state()
    if np.isfinite(case["result_after_reset"]).all():  # ours has a figure before the first batch, too
        np.testing.assert_array_equal(metric.result(), case["result_after_reset"])


@pytest.mark.parametrize("case", [case for case in CASES if case["class_name"] not in ("Mean", "Sum")], ids=repr)
def test_a_graph_gives_the_same_as_arrays(case):
    metric, (y_true, y_pred, weight) = make(case), next(batches(case))
    graph = Graph()
    metric.build(y_true.shape, y_pred.shape)
    state = {name: graph.input(TensorType(shape)) for name, shape in metric.state().items()}
    y = graph.input(TensorType(y_pred.shape))
    graph.outputs = [metric.result(metric.update(state, y_true, y, weight))]
    (found,) = evaluate(graph, [*(np.zeros(shape, np.float32) for shape in metric.state().values()), y_pred])
    np.testing.assert_allclose(found, case["results"][0], rtol=2e-5, atol=1e-6)


@pytest.mark.parametrize("case", CASES, ids=repr)
def test_name_and_config_agree(case):
    metric = make(case)
    assert metric.name == case["default_name"]
    again = metrics.get(metrics.serialize(metric))
    assert type(again) is type(metric) and again.get_config() == metric.get_config()
