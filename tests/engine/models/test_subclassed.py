"""Models joined by the code of call()."""

import numpy as np
import pytest

import engine
from engine import Model
from engine.core.errors import GraphError
from engine.layers import Concatenate, Dense, Dropout


class Twins(Model):
    def __init__(self, width=3):
        super().__init__(name="twins")
        self.first = Dense(width)
        self.rest = [Dense(4, activation="relu"), Dense(2)]
        self.drop = Dropout(0.5)
        self.join = Concatenate()

    def call(self, x, training=False):
        hidden = self.first(x)
        for layer in self.rest:
            hidden = layer(hidden)
        return self.join([self.drop(hidden), hidden]) if training else self.join([hidden, hidden])


def test_the_code_of_call_is_traced_for_arrays():
    model = Twins()
    x = np.random.default_rng(0).normal(size=(5, 6)).astype(np.float32)
    made = model(x)
    assert made.shape == (5, 4)
    np.testing.assert_array_equal(made[:, :2], made[:, 2:])
    assert [weight.path for weight in model.weights] == [
        "dense/kernel", "dense/bias", "dense_1/kernel", "dense_1/bias", "dense_2/kernel", "dense_2/bias",
    ]  # fmt: skip
    assert [layer.name for layer in model.layers] == ["dense", "dense_1", "dense_2", "dropout", "concatenate"]


def test_it_trains_and_its_layers_are_behind_gradients():
    rng = np.random.default_rng(1)
    x = rng.normal(size=(32, 6)).astype(np.float32)
    y = np.tile(x[:, :2], 2)
    engine.utils.set_random_seed(0)
    model = Twins()
    model.compile(engine.optimizers.SGD(0.1), "mse")
    history = model.fit(x, y, epochs=3, batch_size=8, verbose=0).history
    assert history["loss"][-1] < history["loss"][0]
    assert (model.input_names, model.output_names) == (["input_1"], ["output_1"])
    assert model.predict(x).shape == (32, 4)


def test_what_needs_a_network_is_refused_in_words():
    model = Twins()
    for ask in (lambda: model.inputs, model.get_config, model.to_json, lambda: model.output_names):
        with pytest.raises(GraphError, match=r"its layers are joined by the code of call\(\)"):
            ask()
    with pytest.raises(GraphError, match="its weights are not made yet"):
        model.summary()
    with pytest.raises(GraphError, match=r"write call\(self, inputs\)"):
        Model()(np.ones((1, 2), np.float32))


def test_a_subclass_may_give_inputs_and_outputs():
    class Small(Model):
        def __init__(self, units):
            x = engine.Input((3,))
            super().__init__(x, Dense(units)(x), name="small")

    assert Small(2).output_shape == (None, 2)


def test_a_subclassed_model_is_a_layer_of_a_network():
    x = engine.Input((6,))
    outer = Model(x, Dense(1)(Twins()(x)))
    assert outer(np.ones((2, 6), np.float32)).shape == (2, 1)
    assert [layer.name for layer in outer.layers] == ["input_layer", "twins", "dense"]
