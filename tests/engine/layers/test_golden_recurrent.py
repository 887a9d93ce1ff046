"""Recurrent layers, wrappers and attention against what real Keras gave: outputs, gradients, states, masks, names."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

import engine
from engine import layers, ops
from engine.autodiff import gradients
from engine.core import dtypes
from engine.ir.graph import Graph, TensorType
from engine.layers.trace import Trace
from engine.runtime.evaluate import evaluate
from engine.saving.h5 import weight_paths
from tests.engine.golden_cases import Case, cases
from tests.engine.layers.test_golden_layers import close

CASES = (*cases("layers_recurrent"), *cases("layers_attention"))
each = pytest.mark.parametrize("case", CASES, ids=repr)


def realise(value: Any) -> Any:
    """Arguments with layers within them made into layers, a Sequential of the list of its layers."""
    if isinstance(value, list):
        return [realise(one) for one in value]
    if not isinstance(value, dict) or "class_name" not in value:
        return value
    config = {key: realise(one) for key, one in value["config"].items()}
    if value["class_name"] == "Sequential":
        return engine.Sequential(config["layers"])
    return getattr(layers, value["class_name"])(**config)


def made(case: Case) -> layers.Layer:
    arguments = {key: realise(value) for key, value in case["arguments"].items()}
    return getattr(layers, case["class_name"])(**arguments, name=case["name"], trainable=case.get("trainable", True))


def in_order(case: Case, tensors: list[Any]) -> tuple[list[Any], dict[str, Any]]:
    """Tensors as the case hands them over: by place, and by name."""
    by_name: dict[str, Any] = {}
    used: set[int] = set()
    for key, chosen in case.get("keywords", {}).items():
        places = chosen if isinstance(chosen, list) else [chosen]
        by_name[key] = [tensors[i] for i in places]
        used.update(places)
    return [one for index, one in enumerate(tensors) if index not in used], by_name


def masks_of(case: Case, name: str, wrap: Any = lambda array: array) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for key, count in case.get("masks", {}).items():
        arrays = [wrap(array) for array in case.numbered(f"{name}/masks/{key}")]
        found[key] = arrays if count is not None else arrays[0]
    return found


def call(case: Case, layer: Any, tensors: list[Any], **more: Any) -> list[Any]:
    placed, named = in_order(case, tensors)
    given = placed if case.get("positional") else [placed if len(placed) > 1 else placed[0]]
    result = layer(*given, **named, **case.get("call_arguments", {}), **more)
    return result if isinstance(result, list) else [result]


@each
def test_keras_s_config_is_read_and_means_the_same(case: Case):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        layer = type(made(case)).from_config(case["config"])
    ours = made(case).get_config()
    again = layer.get_config()
    for resolved in ("value_dim", "attention_axes"):  # Keras writes what they come to
        again.pop(resolved, None), ours.pop(resolved, None)
    assert plain(again) == plain(ours)
    assert case["config"].keys() <= made(case).get_config().keys()


def plain(config: Any) -> Any:
    """A config less names, which nobody chose, and less the input that a model was built for."""
    if isinstance(config, dict):
        given = ("name", "trainable", "build_input_shape")
        return {key: plain(value) for key, value in config.items() if key not in given}
    if isinstance(config, list):
        config = [one for one in config if not (isinstance(one, dict) and one.get("class_name") == "InputLayer")]
    return [plain(one) for one in config] if isinstance(config, (list, tuple)) else config


@each
def test_weights_and_output_types_are_keras_s(case: Case):
    layer = made(case)
    inputs = [layers.Input(batch_shape=(None, *one["shape"][1:])) for one in case["inputs"]]
    if case["arguments"].get("stateful"):
        inputs = [layers.Input(batch_shape=one["shape"]) for one in case["inputs"]]
    outputs = call(case, layer, inputs)
    paths = weight_paths(layer)
    names = [paths[weight].removeprefix(f"{case['name']}/") for weight in layer.weights]
    assert names == [weight["name"] for weight in case["weights"]]
    assert [list(weight.shape) for weight in layer.weights] == [weight["shape"] for weight in case["weights"]]
    if not case.get("call_arguments"):  # Keras's compute_output_shape knows no options
        assert [list(tensor.shape)[1:] for tensor in outputs] == [shape[1:] for shape in flat(case["output_shapes"])]


def flat(shapes: list[Any]) -> list[Any]:
    return [one for shape in shapes for one in (flat(shape) if isinstance(shape[0], list) else [shape])]


@each
def test_outputs_gradients_and_states_are_keras_s(case: Case):
    layer = made(case)
    call(case, layer, case.numbered("call0/inputs"))
    layer.set_weights(case.numbered("weights"))
    for weight in layer.all_weights():
        if weight.kind == "carry":
            weight.assign(np.zeros(weight.shape))
    for index, facts in enumerate(case["calls"]):
        run_call(case, layer, f"call{index}", facts)


def run_call(case: Case, layer: layers.Layer, name: str, facts: dict) -> None:
    arrays = case.numbered(f"{name}/inputs")
    graph: Any = Graph()
    graph.trace = trace = Trace(graph, facts["training"])
    inputs = [graph.input(TensorType(a.shape, a.dtype.name)) for a in arrays]
    options = masks_of(case, name, graph.constant)
    if facts["mask"]:
        inputs[0].mask = graph.constant(case.array(f"{name}/mask"))
    outputs = call(case, layer, inputs, **options)
    assert len(outputs) == facts["outputs"]
    target = None
    for output, cotangent in zip(outputs, case.numbered(f"{name}/cotangents"), strict=True):
        part = ops.reduce_sum(ops.multiply(output, graph.constant(cotangent)))
        target = part if target is None else ops.add(target, part)
    floats = [value for value in inputs if dtypes.is_floating(value.dtype)]
    trained = [trace.weight(weight) for weight in layer.trainable_weights]
    found = gradients(graph, target, [*trained, *floats])
    zeros = [graph.constant(np.zeros(value.shape, value.dtype)) for value in [*trained, *floats]]
    found = [zero if grad is None else grad for grad, zero in zip(found, zeros, strict=True)]
    graph.outputs = [*outputs, *found, *trace.updates.values()]
    of = {value: weight for weight, value in trace.bindings.items()}
    results = iter(evaluate(graph, [*arrays, *(of[value].array for value in graph.inputs[len(arrays) :])]))
    for index, expected in enumerate(case.numbered(f"{name}/outputs")):
        close(next(results), expected, 2e-5, f"output {index}")
    for what, group in (("weight_gradients", trained), ("input_gradients", floats)):
        for index in range(len(group)):
            expected = case.array(f"{name}/{what}/{index}")
            result = next(results)
            if expected is not None:
                close(result, expected, 2e-4, f"{what} {index}")
    for weight in list(trace.updates):
        weight.assign(next(results))
    for index, weight in enumerate(layer.weights):
        if weight not in layer.trainable_weights:
            close(weight.array, case.array(f"{name}/state/{index}"), 2e-5, weight.name)
    carried = [weight for weight in layer.own_weights if weight.kind == "carry"]
    for weight, expected in zip(carried, case.numbered(f"{name}/states"), strict=True):
        close(weight.array, expected, 2e-5, weight.name)
