"""Sequential: growing, deferred shapes, old ways to give the input shape."""

import numpy as np
import pytest

from engine import Input, Model, Sequential
from engine.core.errors import EngineError, GraphError
from engine.layers import Conv2D, Dense, Dropout, Flatten
from engine.layers.input import InputLayer


@pytest.mark.parametrize("first", [
    [Input((6,)), Dense(3)],
    [InputLayer(shape=(6,)), Dense(3)],
    [Dense(3, input_shape=(6,))],
    [Dense(3, input_dim=6)],
    [Dense(3, batch_input_shape=(None, 6))],
])  # fmt: skip
def test_the_first_layer_says_the_input_shape_in_any_of_kerass_ways(first):
    model = Sequential([*first, Dense(2)])
    assert (model.input_shape, model.output_shape) == ((None, 6), (None, 2))
    assert [type(layer) for layer in model.layers] == [Dense, Dense]
    assert model.count_params() == 6 * 3 + 3 + 3 * 2 + 2


def test_without_an_input_shape_the_first_data_decide():
    model = Sequential([Dense(3), Dense(2)])
    assert not model.built and model.weights == []
    with pytest.raises(GraphError, match="the shape of its input is not known yet"):
        model.inputs
    assert model(np.ones((4, 5), np.float32)).shape == (4, 2)
    assert model.input_shape == (None, 5)
    with pytest.raises(EngineError, match="takes another shape"):
        model(np.ones((4, 6), np.float32))


def test_build_makes_the_weights():
    model = Sequential([Dense(3), Dense(2)])
    model.build((None, 5))
    assert [weight.shape for weight in model.weights] == [(5, 3), (3,), (3, 2), (2,)]


def test_add_and_pop_change_the_chain():
    model = Sequential([Dense(3, input_dim=4)])
    model.add(Dense(2))
    assert model.output_shape == (None, 2)
    model.pop()
    assert model.output_shape == (None, 3)
    model.add(Dense(7))
    assert model(np.ones((1, 4), np.float32)).shape == (1, 7)
    assert [layer.name for layer in model.layers] == ["dense", "dense_1"]


def test_a_layer_that_does_not_fit_leaves_the_chain_as_it_was():
    model = Sequential([Conv2D(2, 3, input_shape=(8, 8, 1)), Flatten()])
    with pytest.raises(EngineError, match="takes rank 4"):
        model.add(Conv2D(2, 3))
    assert len(model.layers) == 2
    model.add(Dense(2))
    assert model.output_shape == (None, 2)
    with pytest.raises(GraphError, match="is in it already"):
        model.add(model.layers[0])
    with pytest.raises(GraphError, match="takes layers"):
        model.add("dense")


def test_models_can_be_added_and_the_first_one_gives_the_input_shape():
    base = Sequential([Dense(3, input_dim=4)], name="base")
    model = Sequential([base, Dropout(0.5), Dense(2)])
    assert (model.input_shape, len(model.weights)) == ((None, 4), 4)
    x = Input((4,))
    outer = Model(x, model(x))
    np.testing.assert_array_equal(outer(np.ones((2, 4), np.float32)), model(np.ones((2, 4), np.float32)))


def test_the_name_can_be_set():
    model = Sequential([Dense(3, input_dim=4)])
    assert model.name == "sequential"
    model.name = "CL"
    assert model.get_config()["name"] == "CL"
    assert model.label == "Sequential 'CL'"


def test_freezing_a_model_freezes_its_layers():
    model = Sequential([Dense(3, input_dim=4), Dense(2)])
    model.trainable = False
    assert model.trainable_weights == [] and len(model.non_trainable_weights) == 4
    model.layers[1].trainable = True
    model._trainable = True
    assert [weight.path for weight in model.trainable_weights] == ["dense_1/kernel", "dense_1/bias"]
