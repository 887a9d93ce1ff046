"""What a block cannot keep of a model, options of calls and further outputs, is kept in a nested network."""

import numpy as np
import pytest

from app.document.analysis import Analysis
from app.document.catalogue import default_catalogue
from app.document.errors import DocumentError
from app.document.keras_config import document_of_config
from app.document.model import from_model, to_model
from app.document.nested import nested_report
from engine import Input, Model, layers, ops
from engine.catalogue import TensorSpec

RNG = np.random.default_rng(0)


def same(model):
    """The document of a model, which has to predict what the model does."""
    document = from_model(model)
    data = [RNG.normal(size=(3, *tensor.shape[1:])).astype("float32") for tensor in model.inputs]
    given = data if len(data) > 1 else data[0]
    expected, made = model(given), to_model(document).model(given)
    expected, made = (one if isinstance(one, list) else [one] for one in (expected, made))
    assert len(made) == len(expected)
    for one, other in zip(made, expected, strict=True):
        np.testing.assert_array_equal(one, other)
    return document


def kinds(document):
    return {node.name: node.kind for node in document.nodes.values()}


def causal(x):
    return Model(x, layers.MultiHeadAttention(2, 3, name="seen")(x, x, use_causal_mask=True))


def test_attention_keeps_that_it_sees_no_later_step():
    x = Input((6, 4), name="x")
    seen = layers.MultiHeadAttention(2, 3, name="seen")(x, x, use_causal_mask=True)
    document = same(Model(x, layers.Dense(2, name="out")(layers.Attention(name="plain")([seen, x]))))
    assert kinds(document) == {"x": "Input", "seen": "Model", "plain": "Attention", "out": "Dense"}


def test_scores_that_attention_gives_are_an_output():
    x = Input((6, 4), name="x")
    y, scores = layers.MultiHeadAttention(2, 3, name="seen")(x, x, return_attention_scores=True)
    same(Model(x, [layers.Dense(2)(y), scores]))
    same(Model(x, [scores, y]))
    same(Model(x, [y, scores]))
    same(Model(x, scores))


def test_states_of_both_directions_begin_another_layer():
    x, z = Input((5, 4)), Input((3, 4))
    y, ahead, back = layers.Bidirectional(layers.GRU(3, return_state=True, return_sequences=True), name="both")(x)
    start = layers.Concatenate()([ahead, back])
    document = same(Model([x, z], [layers.GRU(6)(z, initial_state=start), layers.Dense(2)(y)]))
    assert kinds(document)["both"] == "Model"


def test_parts_of_an_operation_are_told_apart():
    x = Input((4, 6), name="x")
    first, second = ops.split(x, 2, axis=-1)
    same(Model(x, [second, layers.Dense(2)(first)]))
    values, _ = ops.top_k(x, 2)
    same(Model(x, [ops.multiply(values, 2.0), values]))


def test_blocks_know_shapes_and_parameters_of_such_a_network():
    x = Input((6, 4), name="x")
    layer = layers.MultiHeadAttention(2, 3, name="seen")
    y, scores = layer(x, x, use_causal_mask=True, return_attention_scores=True)
    document = from_model(Model(x, [layers.Dense(2)(y), scores]))
    analysis = Analysis.of(document)
    (seen,) = [node for node in document.nodes.values() if node.name == "seen"]
    report = analysis.report(seen.id)
    assert [spec.shape for spec in report.outputs] == [(None, 6, 4), (None, 2, 6, 6)]
    assert report.parameters == layer.count_params() and not report.problems
    # Such a network within a network, and one that a file has as such.
    twin = Model(x, Model(x, [y, scores], name="inner")(x)[0])
    outer = from_model(twin)
    assert not [one for node_id in outer.order() for one in Analysis.of(outer).report(node_id).problems]


def test_a_network_that_is_fed_another_shape_says_so():
    document = same(causal(Input((6, 4), name="x")))
    (seen,) = [node for node in document.nodes.values() if node.name == "seen"]
    fed = [TensorSpec((None, 6, 5)), TensorSpec((None, 6, 5))]
    report = nested_report(default_catalogue(), seen.config, fed, "seen")
    assert report.outputs is None and "it takes (None, 6, 4)" in report.problems[0].message


def test_what_needs_no_network_is_a_block_as_before():
    x = Input((5, 4), name="x")
    y, *states = layers.LSTM(3, return_state=True, return_sequences=True, name="first")(x)
    document = same(Model(x, layers.LSTM(3, name="second")(y, initial_state=states)))
    assert kinds(document) == {"x": "Input", "first": "LSTM", "second": "LSTM"}


def test_a_layer_called_in_several_ways_is_refused():
    x = Input((6, 4))
    shared = layers.Attention(name="shared")
    model = Model(x, layers.Add()([shared([x, x], use_causal_mask=True), shared([x, x])]))
    with pytest.raises(DocumentError, match="'shared' is called in several ways") as caught:
        document_of_config({"class_name": "Functional", "config": model.get_config()})
    assert "use_causal_mask" in str(caught.value.got)
