"""Documents become models of the engine and models become documents: the same numbers both ways."""

import json

import numpy as np
import pytest

import engine
from app.document import edits
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.model import capture_weights, from_json, from_model, to_model


def sample(*shape, seed=0):
    return np.random.default_rng(seed).standard_normal(shape).astype("float32")


def run(model, data):
    """What the model gives, as arrays."""
    given = model(data)
    return [np.asarray(each) for each in given] if isinstance(given, list | tuple) else np.asarray(given)


def two_ended(draw):
    """Two inputs through one shared layer, joined, to two outputs, one of which another block reads."""
    left, right = draw.add("Input", "left", shape=[4]), draw.add("Input", "right", shape=[4])
    shared, again = draw.add("Dense", "shared", units=3, activation="tanh"), draw.add("Dense", "again", units=3)
    join, first, second = (
        draw.add("Concatenate", "join"),
        draw.add("Dense", "first", units=2),
        draw.add("Dense", units=1),
    )
    draw.do(edits.share(draw.document, [shared, again]))
    draw.wire(left, shared)
    draw.wire(right, again)
    draw.wire(again, join, port="")
    draw.wire(shared, join, port="")
    draw.wire(join, first, second)
    draw.do(edits.set_output(draw.document, first, True))
    return draw.document


def links(document):
    name = {node_id: node.name for node_id, node in document.nodes.items()}
    return {(name[wire.source], name[wire.target], wire.target_port) for wire in document.wires}


def test_a_chain_is_built_with_its_names_and_settings(draw):
    ids = draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3, "activation": "relu"}), ("Dense", {"units": 2}))
    draw.do(edits.set_trainable(draw.document, ids[1], False))
    built = to_model(draw.document)
    assert [layer.name for layer in built.model.layers] == ["input_layer", "dense", "dense_1"]
    assert built.inputs == (ids[0],)
    assert built.outputs == (ids[2],)
    assert not built.layer_of[ids[1]].trainable
    assert run(built.model, sample(6, 5)).shape == (6, 2)


def test_weights_go_into_the_document_and_back_into_the_next_model(draw):
    draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3}), ("Dropout", {"rate": 0.5}), ("Dense", {"units": 2}))
    first = to_model(draw.document)
    data = sample(6, 5)
    expected = run(first.model, data)
    draw.do(capture_weights(first))
    assert set(draw.document.weights) == {"n2", "n4"}
    np.testing.assert_array_equal(run(to_model(draw.document).model, data), expected)
    draw.history.undo()
    assert not draw.document.weights


def test_weights_of_another_shape_are_left_and_named(draw):
    ids = draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3}), ("Dense", {"units": 2}))
    draw.do(capture_weights(to_model(draw.document)))
    draw.do(edits.set_config(draw.document, ids[1], {"units": 7}))
    built = to_model(draw.document)
    assert built.unfit == (ids[1], ids[2])
    draw.history.undo()
    assert to_model(draw.document).unfit == ()


def test_blocks_that_were_deleted_since_are_left_out_of_the_capture(draw):
    ids = draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3}), ("Dense", {"units": 2}))
    built = to_model(draw.document.copy())
    draw.do(edits.delete(draw.document, [ids[2]]))
    draw.do(capture_weights(built, draw.document))
    assert set(draw.document.weights) == {ids[1]}


def test_sharing_and_two_ends_make_one_layer_and_ordered_ends(draw):
    document = two_ended(draw)
    built = to_model(document)
    names = [layer.name for layer in built.model.layers]
    assert names.count("shared") == 1
    assert "again" not in names
    left, right = sample(3, 4), sample(3, 4, seed=1)
    first, second = run(built.model, [left, right])
    assert first.shape == (3, 2)
    assert second.shape == (3, 1)


def test_a_model_comes_back_as_the_same_network_with_equal_predictions(draw):
    document = two_ended(draw)
    model = to_model(document).model
    opened = from_model(model)
    assert links(opened) == {
        (source.replace("again", "shared_1"), target.replace("again", "shared_1"), port)
        for source, target, port in links(document)
    }
    assert len(opened.weights) == 3
    data = [sample(3, 4), sample(3, 4, seed=1)]
    again = to_model(opened).model
    for old, new in zip(run(model, data), run(again, data), strict=True):
        np.testing.assert_array_equal(old, new)
    assert from_model(again).equals(opened)


def test_a_sequential_model_is_drawn_with_its_input():
    layers = engine.layers
    stack = [layers.Dense(4, activation="relu", name="a"), layers.Dense(2, name="b")]
    model = engine.Sequential([engine.Input((3,)), *stack])
    document = from_model(model)
    assert [document.nodes[node_id].kind for node_id in document.order()] == ["Input", "Dense", "Dense"]
    data = sample(5, 3)
    np.testing.assert_array_equal(run(to_model(document).model, data), run(model, data))


def test_a_nested_model_is_one_block_and_keeps_its_numbers():
    layers = engine.layers
    inner = engine.Sequential([engine.Input((3,)), layers.Dense(4, name="d")], name="inner")
    start = engine.Input((3,), name="start")
    model = engine.Model(start, layers.Dense(2, name="end")(inner(start)))
    document = from_model(model)
    assert document.nodes[document.names["inner"]].kind == "Model"
    data = sample(5, 3)
    np.testing.assert_array_equal(run(to_model(document).model, data), run(model, data))


def test_json_becomes_a_document_without_weights(draw):
    draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3, "activation": "relu"}))
    document = from_json(to_model(draw.document).model.to_json())
    assert document.nodes[document.names["dense"]].config == {"units": 3, "activation": "relu"}
    assert not document.weights
    dense = json.dumps({"class_name": "Dense", "config": {"units": 3}})
    for text in ("{", "[]", json.dumps({"class_name": "Sequential"}), dense):
        with pytest.raises(DocumentError, match="does not describe a model"):
            from_json(text)


def test_an_unused_input_is_left_out(draw):
    draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3}))
    draw.add("Input", shape=[2])
    assert to_model(draw.document).inputs == ("n1",)


def test_what_cannot_be_built_names_the_block(draw):
    with pytest.raises(DocumentError, match="no Input block"):
        to_model(Document())
    ids = draw.chain(("Input", {"shape": [5]}), ("Dense", {"units": 3}))
    loose = draw.add("Dense", units=2)
    with pytest.raises(DocumentError, match="Dense 'dense_1' is not fed") as raised:
        to_model(draw.document)
    assert raised.value.node_id == loose
    draw.history.undo()
    draw.do(edits.set_config(draw.document, ids[1], {"units": -3}))
    with pytest.raises(DocumentError) as raised:
        to_model(draw.document)
    assert raised.value.node_id == ids[1]
    draw.history.undo()
    warp = draw.add("Warp")
    draw.wire(ids[1], warp)
    with pytest.raises(DocumentError, match="does not know layers of this kind") as raised:
        to_model(draw.document)
    assert raised.value.node_id == warp


def two_outputs():
    start = engine.Input((4,), name="start")
    kind = engine.layers.Dense(3, activation="softmax", name="kind")(start)
    age = engine.layers.Dense(1, name="age")(start)
    return engine.Model(start, [kind, age])


def test_what_a_model_was_compiled_with_becomes_the_settings(tmp_path):
    model = two_outputs()
    model.compile(
        engine.optimizers.SGD(0.1, momentum=0.9),
        {"kind": "sparse_categorical_crossentropy", "age": engine.losses.Huber(delta=2.0)},
        metrics={"kind": ["accuracy"], "age": ["mae", engine.metrics.MeanSquaredError()]},
        loss_weights={"kind": 0.5, "age": 2.0},
    )
    path = tmp_path / "model.h5"
    model.save(str(path))
    for each in (model, engine.models.load_model(str(path))):
        document = from_model(each)
        ids = {node.name: node.id for node in document.nodes.values()}
        training = document.settings["training"]
        assert training["optimizer"] == {"kind": "sgd", "config": {"learning_rate": 0.1, "momentum": 0.9}}
        assert training["losses"] == {
            ids["kind"]: {"kind": "sparse_categorical_crossentropy", "config": {}, "weight": 0.5},
            ids["age"]: {"kind": "huber", "config": {"delta": 2.0}, "weight": 2.0},
        }
        assert training["metrics"] == ["accuracy", "mean_absolute_error", "mean_squared_error"]
        assert training["batch_size"] == 32


def test_one_output_has_the_loss_of_all():
    model = engine.Sequential([engine.Input((4,)), engine.layers.Dense(1)])
    model.compile("RMSprop", "mse", metrics=["mae"])
    training = from_model(model).settings["training"]
    assert training["losses"] == {"*": {"kind": "mean_squared_error", "config": {}, "weight": 1.0}}
    assert training["optimizer"] == {"kind": "rmsprop", "config": {}}


def test_a_model_that_is_not_compiled_has_the_settings_of_a_new_project():
    assert from_model(two_outputs()).settings["training"] == Document().settings["training"]


def test_losses_in_a_list_and_what_nobody_knows():
    model = two_outputs()
    model.compile("adam", ["sparse_categorical_crossentropy", lambda y_true, y_pred: y_pred], loss_weights=[1, 2])
    document = from_model(model)
    ids = {node.name: node.id for node in document.nodes.values()}
    assert set(document.settings["training"]["losses"]) == {ids["kind"]}
