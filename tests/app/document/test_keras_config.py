"""Configurations that Keras wrote become documents: blocks, wires, sharing, order of ends, short fields."""

import json
from pathlib import Path

import pytest

from app.document.analysis import Analysis
from app.document.errors import DocumentError
from app.document.keras_config import document_of_config, drawn_config

GOLDEN = json.loads((Path(__file__).parent / "golden" / "keras3_configs.json").read_text())


def wires(document):
    name = {node_id: node.name for node_id, node in document.nodes.items()}
    return {(name[wire.source], name[wire.target], wire.target_port) for wire in document.wires}


def names(document, ids):
    return [document.nodes[node_id].name for node_id in ids]


def test_a_shared_layer_becomes_two_blocks_and_the_ends_keep_their_order(fake_catalogue):
    drawn = drawn_config(GOLDEN["two"], fake_catalogue)
    document = drawn.document
    assert names(document, document.inputs()) == ["right", "left"]
    assert names(document, document.outputs()) == ["late", "early"]
    assert wires(document) == {
        ("left", "shared", "in"),
        ("right", "shared_1", "in"),
        ("shared_1", "join", "in1"),
        ("shared", "join", "in2"),
        ("join", "late", "in"),
        ("join", "early", "in"),
    }
    owner = document.names["shared"]
    assert document.sharers(owner) == (document.names["shared_1"],)
    assert drawn.node_of_layer["shared"] == owner
    assert not document.nodes[document.names["early"]].trainable


def test_fields_that_are_the_default_are_left_out(fake_catalogue):
    document = document_of_config(GOLDEN["two"], fake_catalogue)
    assert document.nodes[document.names["late"]].config == {"units": 3, "activation": "softmax"}
    assert document.nodes[document.names["shared"]].config == {"units": 6}
    assert document.nodes[document.names["left"]].config == {"shape": [8, 4]}


def test_a_sequential_is_a_chain_from_left_to_right(fake_catalogue):
    document = document_of_config(GOLDEN["seq"], fake_catalogue)
    kinds = [document.nodes[node_id].kind for node_id in document.order()]
    assert kinds == ["Input", "Conv2D", "MaxPooling2D", "Flatten", "Dense"]
    places = [document.nodes[node_id].position for node_id in document.order()]
    assert places == [(240 * at, 0) for at in range(5)]


def test_a_nested_model_is_one_block_and_an_inner_output_is_marked(fake_catalogue):
    document = document_of_config(GOLDEN["nested"], fake_catalogue)
    inner = document.nodes[document.names["inner"]]
    assert inner.kind == "Model"
    assert inner.config["class_name"] == "Sequential"
    assert names(document, document.outputs()) == ["out", "inner"]
    analysis = Analysis(document, fake_catalogue)
    assert analysis.output_spec(inner.id).shape == (None, 5)
    assert analysis.total_parameters == 25 + 12
    assert {item.problem.code for item in analysis.problems() if item.problem.severity == "error"} == {"loss"}


def layer(name, class_name, *sources, **config):
    nodes = [[[source, 0, 0, {}] for source in sources]] if sources else []
    return {"name": name, "class_name": class_name, "config": {"name": name, **config}, "inbound_nodes": nodes}


def model(*layers, inputs, outputs, class_name="Model"):
    config = {"layers": list(layers), "input_layers": inputs, "output_layers": outputs}
    return {"class_name": class_name, "config": config}


def test_the_lists_of_keras_1_and_2_are_read(fake_catalogue):
    document = document_of_config(
        model(
            layer("in/put", "InputLayer", batch_input_shape=[16, 4], dtype="int32"),
            layer("a", "Dense", "in/put", units=4),
            layer("sum", "Add", "a", "in/put"),
            inputs=[["in/put", 0, 0]],
            outputs=[["sum", 0, 0]],
        ),
        fake_catalogue,
    )
    assert wires(document) == {("in_put", "a", "in"), ("a", "sum", "in1"), ("in_put", "sum", "in2")}
    assert document.nodes[document.names["in_put"]].config == {"shape": [4], "batch_size": 16, "dtype": "int32"}


def test_a_sequential_without_an_input_layer_gets_one(fake_catalogue):
    first = {"class_name": "Dense", "config": {"name": "d", "units": 2, "batch_input_shape": [None, 7]}}
    for config in ([first], {"name": "s", "layers": [first]}):
        document = document_of_config({"class_name": "Sequential", "config": config}, fake_catalogue)
        assert document.nodes[document.inputs()[0]].config == {"shape": [7]}
    bare = {"class_name": "Dense", "config": {"name": "d", "units": 2}}
    built = {"name": "s", "layers": [bare], "build_input_shape": [None, 3]}
    document = document_of_config({"class_name": "Sequential", "config": built}, fake_catalogue)
    assert document.nodes[document.inputs()[0]].config == {"shape": [3]}


def test_the_call_that_made_a_nested_model_is_not_one_of_its_calls_here(fake_catalogue):
    inner = {"name": "inner", "layers": [{"class_name": "Dense", "config": {"name": "d", "units": 4}}]}
    nested = {"name": "inner", "class_name": "Sequential", "config": inner}
    nested["inbound_nodes"] = [[["i", 0, 0, {}]], [["inner", 1, 0, {}]]]
    data = model(
        layer("i", "InputLayer", batch_shape=[None, 4]), nested, inputs=[["i", 0, 0]], outputs=[["inner", 2, 0]]
    )
    document = document_of_config(data, fake_catalogue)
    assert wires(document) == {("i", "inner", "in"), ("inner", "inner_1", "in")}
    assert names(document, document.outputs()) == ["inner_1"]


def test_a_thousand_layers_are_drawn(fake_catalogue):
    layers = [layer("d0", "InputLayer", batch_shape=[None, 4])]
    layers += [layer(f"d{number}", "Dense", f"d{number - 1}", units=4) for number in range(1, 1000)]
    document = document_of_config(model(*layers, inputs=[["d0", 0, 0]], outputs=[["d999", 0, 0]]), fake_catalogue)
    assert len(document.wires) == 999


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ({"class_name": "MyModel", "config": {}}, "class 'MyModel' has no drawing"),
        ({}, "has no drawing"),
        ({"class_name": "Sequential", "config": {"layers": [3]}}, "damaged"),
        (model(layer("a", "Dense", "b", units=1), inputs=[], outputs=[["a", 0, 0]]), "reads 'b', which is not there"),
        (model(layer("a", "Dense", units=1), inputs=[], outputs=[["z", 0, 0]]), "reads 'z'"),
        (
            model(
                layer("i", "InputLayer", batch_shape=[None, 4]),
                layer("a", "Dense", "i", "i", units=1),
                inputs=[["i", 0, 0]],
                outputs=[["a", 0, 0]],
            ),
            "Dense 'a' is fed 2 tensors; a block of this kind has 1 input",
        ),
        (
            model(
                layer("a", "Dense", "b", units=1),
                layer("b", "Dense", "a", units=1),
                inputs=[],
                outputs=[["b", 0, 0]],
            ),
            "circle",
        ),
    ],
)
def test_what_cannot_be_drawn_is_refused_in_words(fake_catalogue, data, text):
    with pytest.raises(DocumentError, match=text):
        document_of_config(data, fake_catalogue)
