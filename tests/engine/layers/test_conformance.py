"""Every layer, by one function over the examples each."""

from __future__ import annotations

import warnings

import numpy as np
import pytest

from engine import layers, ops
from engine.autodiff import gradients
from engine.catalogue import TensorSpec, inspect_layer, layer_info, layer_kinds
from engine.core import dtypes, shapes
from engine.core.rng import set_random_seed
from engine.ir.graph import Graph, TensorType
from engine.ir.verify import verify
from engine.layers.trace import Trace
from engine.runtime.evaluate import evaluate
from tests.engine.layers.examples import EXAMPLES, Example, feeds, traced

each = pytest.mark.parametrize("example", EXAMPLES, ids=str)


def test_every_layer_has_an_example():
    assert {cls.__name__ for cls in layers.CLASSES} - {"InputLayer"} == {example.kind for example in EXAMPLES}


@each
def test_a_config_makes_an_equal_layer(example: Example):
    layer = example.layer(name="it", trainable=False)
    config = layer.get_config()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        again = type(layer).from_config(config)
    assert again.get_config() == config
    assert config["name"] == "it" and config["trainable"] is False and config["dtype"] == "float64"


def test_every_parameter_is_told_to_forms():
    for info in layer_kinds():
        assert info.summary.endswith(".") and info.category and info.formula, info.kind
        names = [field.name for field in info.fields]
        assert len(set(names)) == len(names)
        for field in info.fields:
            assert field.doc.endswith("."), (info.kind, field.name)
            assert field.label and field.group in ("Basic", "Advanced"), (info.kind, field.name)
            assert (field.kind in ("choice", "activation", "initializer", "dtype")) <= bool(field.choices)
            assert field.show_if is None or field.show_if[0] in names
            assert field.kind != "int_tuple" or field.length


@each
def test_the_catalogue_has_every_parameter_of_the_layer(example: Example):
    config = example.layer().get_config()
    shown = {field.name for field in layer_info(example.kind).fields}
    assert shown == set(config) - {"name", "trainable", "dtype"}


@each
def test_types_told_for_any_batch_are_those_that_are_made(example: Example):
    layer, arrays = example.layer(), example.arrays()
    symbolic = [TensorType(shapes.symbolic((None, *a.shape[1:])), a.dtype.name) for a in arrays]
    told = layer.output_types(symbolic)
    made = layer(arrays if len(arrays) > 1 else arrays[0])
    made = made if isinstance(made, list) else [made]
    assert len(told) == len(made)
    for type, array in zip(told, made, strict=True):
        assert type.shape[0] == shapes.BATCH
        assert (len(array), *type.shape[1:]) == array.shape
        assert type.dtype == array.dtype.name


@each
def test_the_catalogue_tells_what_the_layer_makes(example: Example):
    arrays = example.arrays("float32")
    layer = example.layer("float32")
    made = layer(arrays if len(arrays) > 1 else arrays[0])
    made = made if isinstance(made, list) else [made]
    report = inspect_layer(
        example.kind, example.config, [TensorSpec((None, *a.shape[1:]), a.dtype.name) for a in arrays]
    )
    assert [problem.message for problem in report.problems if problem.severity == "error"] == []
    assert report.outputs == tuple(TensorSpec((None, *array.shape[1:]), array.dtype.name) for array in made)
    assert report.parameters == layer.count_params()
    assert report.trainable_parameters == sum(weight.spec.size for weight in layer.trainable_weights)
    assert report.flops is not None and report.flops >= 0
    assert report.activation_bytes == sum(array.nbytes // len(array) for array in made)


@each
def test_gradients_are_those_of_differences(example: Example):
    layer, arrays = example.layer(), example.arrays()
    graph, trace, outputs = traced(layer, arrays)
    rng = np.random.default_rng(3)
    target = None
    for output in outputs:
        part = ops.reduce_sum(ops.multiply(output, graph.constant(rng.normal(size=output.shape))))
        target = part if target is None else ops.add(target, part)
    for penalty in trace.losses:
        target = ops.add(target, penalty)
    wrt = [value for value in graph.inputs if dtypes.is_floating(value.dtype)]
    states = {value for weight, value in trace.bindings.items() if weight.kind == "state"}
    wrt = [value for value in wrt if value not in states]
    found = gradients(graph, target, wrt)
    verify(graph, "gradients")
    given = feeds(graph, trace, arrays)
    graph.outputs = [target]
    forward = lambda point: float(evaluate(graph, point)[0])
    graph.outputs = [grad for grad in found if grad is not None]
    made = iter(evaluate(graph, given))
    graph.outputs = [target]
    for value, grad in zip(wrt, found, strict=True):
        index = graph.inputs.index(value)
        direction = rng.normal(size=value.shape)
        step = 1e-6
        there, back = list(given), list(given)
        there[index], back[index] = given[index] + step * direction, given[index] - step * direction
        expected = (forward(there) - forward(back)) / (2 * step)
        told = 0.0 if grad is None else float((next(made) * direction).sum())
        assert told == pytest.approx(expected, rel=1e-5, abs=1e-6), value


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.alone], ids=str)
def test_a_sample_gives_the_same_alone_as_in_a_batch(example: Example):
    layer, arrays = example.layer(), example.arrays()
    whole = layer(arrays if len(arrays) > 1 else arrays[0])
    whole = whole if isinstance(whole, list) else [whole]
    for row in range(len(arrays[0])):
        one = [array[row : row + 1] for array in arrays]
        made = layer(one if len(one) > 1 else one[0])
        made = made if isinstance(made, list) else [made]
        for all_rows, this in zip(whole, made, strict=True):
            np.testing.assert_allclose(this[0], all_rows[row], rtol=1e-12, atol=1e-12)


@each
def test_a_seed_makes_weights_and_outputs_repeatable(example: Example):
    def run():
        set_random_seed(11)
        layer, arrays = example.layer(), example.arrays()
        made = layer(arrays if len(arrays) > 1 else arrays[0], training=True)
        return [*(made if isinstance(made, list) else [made]), *(weight.numpy() for weight in layer.own_weights)]

    for first, second in zip(run(), run(), strict=True):
        np.testing.assert_array_equal(first, second)


MOVING = ("Flatten", "Reshape", "Permute", "RepeatVector", "Masking", "Concatenate")
MOVING += tuple(f"{kind}{axes}D" for kind in ("Cropping", "ZeroPadding", "UpSampling") for axes in (1, 2, 3))
MERGING = ("Dot", "Lambda", "Discretization", "Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum")


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.kind not in (*MOVING, *MERGING)], ids=str)
def test_floats_of_another_dtype_come_out_in_the_layer_s_own(example: Example):
    layer, arrays = example.layer("float32"), example.arrays("float64")
    made = layer(arrays if len(arrays) > 1 else arrays[0])
    assert (made[0] if isinstance(made, list) else made).dtype == np.float32


def test_masks_flow_and_merge():
    graph = Graph()
    trace = Trace(graph)
    ids = graph.input(TensorType((2, 3), "int32"))
    words = trace.call(layers.Embedding(5, 4, mask_zero=True), [ids])[0]
    dense = trace.call(layers.Dense(4), [words])[0]
    dropped = trace.call(layers.Dropout(0.5), [dense])[0]
    both = trace.call(layers.Add(), [words, dropped])[0]
    flat = trace.call(layers.Flatten(), [both])[0]
    plain = graph.input(TensorType((2, 2, 4)))
    joined = trace.call(layers.Concatenate(axis=1), [words, plain])[0]
    assert words.mask is not None and dense.mask is words.mask and dropped.mask is words.mask
    assert flat.mask is None
    graph.outputs = [both.mask, joined.mask]
    of = {value: weight.array for weight, value in trace.bindings.items()}
    given = {ids: np.array([[1, 0, 2], [0, 0, 3]], "int32"), plain: np.zeros((2, 2, 4), "float32")}
    merged, longer = evaluate(graph, [given[v] if v in given else of[v] for v in graph.inputs])
    np.testing.assert_array_equal(merged, [[True, False, True], [False, False, True]])
    np.testing.assert_array_equal(longer, [[True, False, True, True, True], [False, False, True, True, True]])
