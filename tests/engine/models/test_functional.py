"""Functional models: order of layers, names, sharing, nesting, refusals."""

import sys

import numpy as np
import pytest

import engine
from engine import Input, Model, Sequential
from engine.core.errors import EngineError, GraphError, ShapeError
from engine.ir.graph import Graph, TensorType
from engine.layers import Add, Concatenate, Dense, Flatten
from engine.layers.trace import Emission, Trace
from engine.models import clone_model
from tests.golden import networks


def names(model):
    return [layer.name for layer in model.layers]


@pytest.fixture
def branched():
    i, j = Input((4,), name="i"), Input((4,), name="j")
    k = Dense(4, name="d1")(i)
    s = Add(name="add")([k, i])
    t = Dense(4, name="d2")(s)
    return Model([i, j], Concatenate(name="cat")([j, t, k]))


# What keras.Model(…).layers of Keras 3.15 gives for the same networks.
def test_layers_are_in_the_order_of_keras(branched):
    assert names(branched) == ["i", "d1", "add", "j", "d2", "cat"]
    assert names(networks.two_in_two_out(engine)) == [
        "words", "columns", "vectors", "hidden", "reader", "summed", "joined", "product", "classes", "number",
    ]  # fmt: skip
    nested = networks.shared_and_nested(engine)
    assert names(nested) == ["left", "right", "shared", "inner", "joined", "probability", "numbers"]


def test_an_input_that_nothing_uses_stands_before_the_last_layer(branched):
    i, j = branched.inputs
    unused = Model([i, j], branched.get_layer("d1").output)
    assert names(unused) == ["i", "j", "d1"]
    assert unused([np.ones((2, 4), np.float32)] * 2).shape == (2, 4)


def test_weights_come_layer_by_layer_and_shared_ones_once():
    model = networks.shared_and_nested(engine)
    assert [weight.path for weight in model.weights] == [
        "shared/kernel", "shared/bias", "inner_hidden/kernel", "inner_hidden/bias", "inner_output/kernel",
        "inner_output/bias", "probability/kernel", "probability/bias", "numbers/kernel", "numbers/bias",
    ]  # fmt: skip
    nested = networks.nested_norm(engine)
    assert [weight.name for weight in nested.weights[2:6]] == ["gamma", "beta", "moving_mean", "moving_variance"]
    nested.layers[0].trainable = False
    assert [weight.path for weight in nested.trainable_weights] == ["classes/kernel", "classes/bias"]
    assert len(nested.non_trainable_weights) == 8


def test_a_shared_layer_applies_the_same_weights_twice():
    a, b = Input((3,)), Input((3,))
    dense = Dense(2)
    model = Model([a, b], Add()([dense(a), dense(b)]))
    x, y = np.random.default_rng(0).normal(size=(2, 5, 3)).astype(np.float32)
    kernel, bias = dense.get_weights()
    np.testing.assert_allclose(model([x, y]), (x + y) @ kernel + 2 * bias, rtol=1e-5)


def test_a_nested_model_is_a_layer_and_its_blocks_keep_their_path():
    model = networks.shared_and_nested(engine)
    graph = Graph()
    trace = Trace(graph)
    model.emit(Emission(trace, model), *(graph.input(TensorType((4, 6))) for _ in range(2)))
    assert {"shared", "inner/inner_hidden", "inner/inner_output"} <= {node.origin.layer for node in graph.nodes}
    assert {node.origin.call for node in graph.nodes if node.origin.layer == "shared"} == {0, 1}


def test_inputs_and_outputs_may_be_dicts_and_old_names_still_work():
    a, b = Input((3,), name="a"), Input((3,), name="b")
    total, width = Add()([a, b]), Dense(2, name="width")(b)
    model = Model({"one": a, "two": b}, {"sum": total, "deep": width})
    assert (model.input_names, model.output_names) == (["one", "two"], ["deep", "sum"])
    x = np.ones((2, 3), np.float32)
    made = model({"one": x, "two": 2 * x})
    assert sorted(made) == ["deep", "sum"]
    np.testing.assert_array_equal(made["sum"], 3 * x)
    assert model({"a": x, "b": x})["deep"].shape == (2, 2)
    with pytest.raises(GraphError, match="input 'two' is missing"):
        model({"one": x})
    old = Model(input=a, output=Dense(1)(a))
    assert old.output_shape == (None, 1)


def test_data_of_another_dtype_become_that_of_the_input():
    model = networks.embedding_lstm(engine)
    words = np.array([[1, 2, 3, 0, 0, 0]])
    np.testing.assert_array_equal(model(words.astype(np.float32)), model(words.astype(np.int64)))


def test_a_model_may_start_in_the_middle_of_another(branched):
    middle = Model(branched.get_layer("add").output, branched.get_layer("d2").output)
    x = np.ones((1, 4), np.float32)
    np.testing.assert_allclose(middle(x), branched.get_layer("d2")(x), rtol=1e-5)
    assert middle.get_layer("d2") is branched.get_layer("d2")
    assert branched.get_layer("d2").output is branched.get_layer("cat").get_input_at(0)[1]


def test_names_nobody_chose_are_numbered_within_the_model():
    x = Input((2,))
    model = Model(x, Dense(2)(Dense(2)(Dense(2)(x))))
    assert names(model) == ["input_layer", "dense", "dense_1", "dense_2"]
    assert [weight.path for weight in model.layers[2].weights] == ["dense_1/kernel", "dense_1/bias"]
    again = Input((2,))
    assert names(Model(again, Dense(2)(again))) == ["input_layer", "dense"]


def test_a_layer_in_two_models_gets_a_name_free_in_both():
    x = Input((2,))
    first, second = Dense(2), Dense(2)
    old = Model(x, second(first(x)))
    z = Input((2,))
    other = Model(z, Dense(3)(second(z)))
    assert names(old) == ["input_layer", "dense", "dense_1"]
    assert names(other) == ["input_layer", "dense_1", "dense"]


def test_two_layers_of_one_chosen_name_are_refused():
    x = Input((2,))
    with pytest.raises(GraphError) as caught:
        Model(x, Dense(2, name="same")(Dense(2, name="same")(x)), name="twice")
    assert str(caught.value) == (
        "model 'twice': two layers have the name 'same' (expected names that differ within a model, "
        "got Dense 'same' and Dense 'same'); rename one of them."
    )


def test_a_missing_input_is_named(branched):
    i, _ = branched.inputs
    with pytest.raises(GraphError) as caught:
        Model(i, branched.output, name="m")
    assert str(caught.value) == (
        "model 'm': the graph is disconnected: an output needs the input 'j' (expected every Input that the outputs "
        "need among the inputs, got inputs 'i'); add 'j' to the inputs, or take it out of the way to the outputs."
    )


def test_layers_are_got_by_name_and_by_number(branched):
    assert branched.get_layer("d2") is branched.get_layer(index=4) is branched.get_layer(4)
    with pytest.raises(GraphError, match="has no layer 'd3'.*expected 'i', 'd1', 'add', 'j', 'd2' or 'cat'"):
        branched.get_layer("d3")
    with pytest.raises(GraphError, match="has no layer 9"):
        branched.get_layer(index=9)


def test_wrong_shapes_and_wrong_numbers_of_inputs_are_told(branched):
    x = np.ones((2, 4), np.float32)
    with pytest.raises(EngineError, match="input 'j' takes another shape.*expected \\(None, 4\\), got \\(2, 5\\)"):
        branched([x, np.ones((2, 5), np.float32)])
    with pytest.raises(GraphError, match="wrong number of inputs"):
        branched(x)
    with pytest.raises(GraphError, match="outputs must be tensors of a network"):
        Model(Input((2,)), Dense(2))
    with pytest.raises(ShapeError, match="wrong number of weights"):
        branched.set_weights([x])


def test_a_chain_of_5000_layers_works():
    assert sys.getrecursionlimit() < 5000
    x = tip = Input((2,))
    for _ in range(5000):
        tip = Flatten()(tip)
    model = Model(x, tip)
    assert (len(model.layers), model.layers[-1].name) == (5001, "flatten_4999")
    np.testing.assert_array_equal(model(np.ones((1, 2), np.float32)), [[1, 1]])


def test_a_clone_has_weights_of_its_own():
    model = networks.shared_and_nested(engine)
    twin = clone_model(model)
    assert names(twin) == names(model)
    assert not set(twin.weights) & set(model.weights)
    twin.set_weights(model.get_weights())
    x = [np.ones((2, 6), np.float32)] * 2
    for one, other in zip(model(x), twin(x)):
        np.testing.assert_array_equal(one, other)
    chain = clone_model(networks.nested_norm(engine))
    assert isinstance(chain, Sequential) and isinstance(chain.layers[0], Sequential)
