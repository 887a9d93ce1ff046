"""Layers against what real Keras gave: outputs, gradients, moving states, over one or several calls."""

from __future__ import annotations

import functools
import warnings

import numpy as np
import pytest

from engine import layers, ops
from engine.autodiff import gradients
from engine.core import dtypes
from engine.core.shapes import public, symbolic
from engine.ir.graph import Graph, TensorType
from engine.layers.trace import Trace
from engine.runtime.evaluate import evaluate
from tests.engine.golden_cases import FOLDER, Case, cases

# Layers that hold other layers, or take inputs by name, have a test of their own: test_golden_recurrent.
ELSEWHERE = {"layers_recurrent", "layers_attention"}
FAMILIES = sorted({path.stem for path in FOLDER.glob("layers*.json")} - ELSEWHERE)
CASES = [case for family in FAMILIES for case in cases(family)]
each = pytest.mark.parametrize("case", CASES, ids=repr)


def made(case: Case) -> layers.Layer:
    return getattr(layers, case["class_name"])(**case["arguments"], trainable=case.get("trainable", True))


def close(got, expected, tolerance, what):
    scale = max(float(np.abs(expected).max(initial=0.0)), 5e-2)
    np.testing.assert_allclose(got, expected, rtol=tolerance, atol=tolerance * scale, err_msg=what)


def single(value):
    """A config with its numbers in float32: some of Keras's classes keep them so."""
    if isinstance(value, dict):
        return {key: single(one) for key, one in value.items()}
    return float(np.float32(value)) if isinstance(value, float) else value


@each
def test_keras_s_config_is_read_and_means_the_same(case: Case):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        layer = getattr(layers, case["class_name"]).from_config(case["config"])
    expected = made(case).get_config() | {"trainable": True}
    if case["arguments"].get("groups") == -1:  # Keras writes the number that -1 came to stand for
        expected["groups"] = case["config"]["groups"]
    assert single(layer.get_config()) == single(expected)
    fresh = layer.get_config()
    for key in fresh.keys() & case["config"].keys():
        ours, keras = fresh[key], case["config"][key]
        if isinstance(keras, dict):
            ours, keras = ours["class_name"], keras["class_name"]
        assert ours == keras, key


@each
def test_weights_and_output_types_are_keras_s(case: Case):
    layer = made(case)
    types = [TensorType(symbolic(one["shape"]), one["dtype"]) for one in case["inputs"]]
    outputs = layer.output_types(types)
    assert [weight.name for weight in layer.weights] == [weight["name"] for weight in case["weights"]]
    assert [list(weight.shape) for weight in layer.weights] == [weight["shape"] for weight in case["weights"]]
    shapes = [list(public(type.shape)) for type in outputs]
    told = case["output_shapes"]
    told = told if isinstance(told[0], list) else [told]  # Keras gives some layers' only shape as a plain list
    assert [shape[1:] for shape in shapes] == [shape[1:] for shape in told]


@each
def test_outputs_gradients_and_states_are_keras_s(case: Case):
    layer = made(case)
    start = case.numbered("weights")
    if case.get("adapt"):
        layer.adapt(case.array("adapt"))
        for weight, expected in zip(layer.weights, start, strict=True):
            close(weight.array, expected, 2e-5, weight.name)
    else:
        layer.output_types([TensorType(tuple(one["shape"]), one["dtype"]) for one in case["inputs"]])
        layer.set_weights(start)
    for index, call in enumerate(case["calls"]):
        run_call(case, layer, f"call{index}", call)


def run_call(case: Case, layer: layers.Layer, name: str, call: dict) -> None:
    arrays = case.numbered(f"{name}/inputs")
    graph = Graph()
    trace = Trace(graph, call["training"])
    inputs = [graph.input(TensorType(a.shape, a.dtype.name)) for a in arrays]
    if call["mask"]:
        inputs[0].mask = graph.constant(case.array(f"{name}/mask"))
    options = dict(case.get("call_arguments", {}))
    for key, count in case.get("masks", {}).items():
        given = case.numbered(f"{name}/masks/{key}")
        options[key] = given[0] if count is None else given
    outputs = trace.call(layer, inputs, **options)
    assert len(outputs) == call["outputs"]
    target = None
    for output, cotangent in zip(outputs, case.numbered(f"{name}/cotangents"), strict=True):
        part = ops.reduce_sum(ops.multiply(output, graph.constant(cotangent)))
        target = part if target is None else ops.add(target, part)
    floats = [value for value in inputs if dtypes.is_floating(value.dtype)]
    trained = [trace.weight(weight) for weight in layer.trainable_weights]
    found = gradients(graph, target, [*trained, *floats])
    zeros = [graph.constant(np.zeros(value.shape, value.dtype)) for value in [*trained, *floats]]
    found = [zero if grad is None else grad for grad, zero in zip(found, zeros, strict=True)]
    mask = outputs[0].mask
    penalty = case.array(f"{name}/penalty")
    graph.outputs = [*outputs, *found, *trace.updates.values(), *([mask] if mask is not None else [])]
    if penalty is not None:
        regularized = [weight for weight in layer.trainable_weights if weight.spec.regularizer is not None]
        penalties = [*trace.losses, *(weight.spec.regularizer(trace.weight(weight)) for weight in regularized)]
        graph.outputs.append(functools.reduce(ops.add, penalties))
    of = {value: weight for weight, value in trace.bindings.items()}
    results = iter(evaluate(graph, [*arrays, *(of[value].array for value in graph.inputs[len(arrays) :])]))

    for index, expected in enumerate(case.numbered(f"{name}/outputs")):
        close(next(results), expected, 2e-5, f"output {index}")
    for what, group in (("weight_gradients", trained), ("input_gradients", floats)):
        expected_ones = case.numbered(f"{name}/{what}")
        assert len(expected_ones) == len(group)
        for index, expected in enumerate(expected_ones):
            close(next(results), expected, 2e-4, f"{what} {index}")
    for weight in list(trace.updates):
        weight.assign(next(results))
    for index, weight in enumerate(layer.weights):
        if weight not in layer.trainable_weights:
            close(weight.array, case.array(f"{name}/state/{index}"), 2e-5, weight.name)
    carried = [weight for weight in layer.own_weights if weight.kind == "carry"]
    for weight, expected in zip(carried, case.numbered(f"{name}/states"), strict=True):
        close(weight.array, expected, 2e-5, weight.name)
    output_mask = case.array(f"{name}/output_mask")
    if output_mask is not None:
        np.testing.assert_array_equal(next(results), output_mask)
    elif mask is not None:
        next(results)
    if penalty is not None:
        close(next(results), penalty, 2e-5, "penalty")
