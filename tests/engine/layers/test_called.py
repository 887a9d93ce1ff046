"""Layers of one's own in Keras's form: weights, calls, configs, files, errors. Their numbers: test_golden_own_layers."""

from __future__ import annotations

import numpy as np
import pytest

import engine
from engine import backend as K
from engine import layers, ops
from engine.core.errors import EngineError, FileFormatError, GraphError, ParameterError, ShapeError
from engine.models import load_model
from tests.golden import networks

OWN = networks.own_classes(engine)


def numbers(*shape):
    return np.random.default_rng(len(shape)).normal(size=shape).astype("float32")


class Scale(layers.Layer):
    """The shortest one."""

    def build(self, input_shape):
        self.factor = self.add_weight("factor", (input_shape[-1],), initializer="ones")

    def call(self, x):
        return x * self.factor


def test_weights_are_there_after_build_and_once():
    layer = OWN["Linear"](3)
    assert layer.weights == [] and not layer.built
    layer.build((None, 5))
    assert layer.built and [weight.path for weight in layer.weights] == ["linear/kernel", "linear/bias"]
    kernel = layer.kernel
    layer.build((None, 5))
    assert layer(numbers(2, 5)).shape == (2, 3)
    assert layer.kernel is kernel and layer.count_params() == 18
    assert layer.kernel.shape == (5, 3) and layer.kernel.numpy().dtype == "float32"
    assert layer.compute_output_shape((None, 7, 5)) == (None, 7, 3)


def test_arrays_symbolic_tensors_and_values_give_the_same():
    layer = OWN["Linear"](3)
    x = numbers(4, 5)
    at_once = layer(x)
    pixels = layers.Input((5,))
    model = engine.Model(pixels, layer(pixels))
    np.testing.assert_allclose(model.predict(x, verbose=0), at_once, rtol=1e-6)
    np.testing.assert_allclose(at_once, np.tanh(x @ layer.kernel.numpy() + layer.bias.numpy()), rtol=1e-5, atol=1e-6)


def test_trainable_and_other_weights_are_told_apart_and_counted():
    layer = OWN["Running"]()
    layer(numbers(2, 3))
    assert [weight.name for weight in layer.non_trainable_weights] == ["total", "count"]
    assert layer.trainable_weights == []
    layer(numbers(2, 3), training=True)
    layer(numbers(2, 3), training=True)
    assert float(layer.count.numpy()) == 2
    np.testing.assert_allclose(layer.total.numpy(), 2 * numbers(2, 3).sum(0), rtol=1e-6)


def test_names_of_weights_and_of_layers_inside_differ():
    class Two(layers.Layer):
        def __init__(self, **kwargs):
            super().__init__(**kwargs)
            self.parts = [layers.Dense(2), layers.Dense(2)]
            self.a, self.b = self.add_weight(shape=()), self.add_weight(shape=())

        def call(self, x):
            return self.parts[1](self.parts[0](x)) * self.a + self.b

    layer = Two()
    layer(numbers(1, 2))
    assert [weight.name for weight in layer.own_weights] == ["variable", "variable_1"]
    assert [one.name for one in layer.parts] == ["dense", "dense_1"]
    layer.trainable = False
    assert layer.trainable_weights == [] and not layer.parts[0].trainable


@pytest.mark.parametrize("name", ["own_chain", "own_branches", "own_sequence"])
@pytest.mark.parametrize("ending", [".keras", ".h5"])
def test_models_come_back_from_files_with_the_classes_given(tmp_path, name, ending):
    model = getattr(networks, name)(engine)
    if name == "own_sequence":  # a Python function is never written
        model = engine.Model(model.input, model.get_layer("each").output)
    x = np.array([[1, 2, 3, 0, 0, 0], [4, 5, 6, 7, 8, 0]]) if name == "own_sequence" else numbers(3, 6)
    model.save(tmp_path / f"model{ending}")
    read = load_model(tmp_path / f"model{ending}", custom_objects=OWN)
    np.testing.assert_array_equal(read.predict(x, verbose=0), model.predict(x, verbose=0))
    assert read.get_config() == model.get_config()
    with pytest.raises(FileFormatError, match="pass custom_objects"):
        load_model(tmp_path / f"model{ending}")


def test_weights_files_hold_what_is_inside_too(tmp_path):
    model = networks.own_chain(engine)
    model.save_weights(tmp_path / "some.weights.h5")
    other = networks.own_chain(engine)
    other.load_weights(tmp_path / "some.weights.h5")
    for mine, theirs in zip(model.get_weights(), other.get_weights(), strict=True):
        np.testing.assert_array_equal(mine, theirs)


def test_a_config_is_that_of_the_constructor_where_the_class_says_nothing():
    block = OWN["Block"](7, name="b")
    assert block.get_config() == {"name": "b", "trainable": True, "dtype": "float32", "width": 7}
    assert type(block).from_config(block.get_config()).first.units == 7

    class Held(layers.Layer):
        def __init__(self, inner, **kwargs):
            super().__init__(**kwargs)
            self.inner = inner

        def call(self, x):
            return self.inner(x)

    with pytest.raises(ParameterError, match=r"Held 'held': cannot be saved: its argument 'inner' is no plain data"):
        Held(layers.Dense(2)).get_config()


def test_clones_have_weights_of_their_own():
    from engine.models import clone_model

    model = networks.own_chain(engine)
    twin = clone_model(model)
    twin.set_weights(model.get_weights())
    np.testing.assert_array_equal(twin.predict(numbers(3, 6), verbose=0), model.predict(numbers(3, 6), verbose=0))
    assert twin.get_layer("linear").kernel is not model.get_layer("linear").kernel


def test_sampling_draws_anew_and_a_seed_repeats():
    class Sampling(layers.Layer):
        def call(self, inputs):
            mean, spread = inputs
            return mean + ops.exp(0.5 * spread) * engine.random.normal(ops.shape(mean), seed=3)

    x = np.zeros((1000, 2), "float32")
    first, second = Sampling(), Sampling()
    drawn = first([x, x])
    assert abs(float(drawn.mean())) < 0.1 and abs(float(drawn.std()) - 1) < 0.1
    np.testing.assert_array_equal(second([x, x]), drawn)
    assert (first([x, x]) != drawn).any()
    a, b = layers.Input((2,)), layers.Input((2,))
    model = engine.Model([a, b], Sampling()([a, b]))
    model.compile("sgd", "mse")
    assert model.fit([x, x], x, epochs=2, verbose=0).history["loss"][1] == pytest.approx(1, abs=0.2)


def test_functions_of_the_backend_in_call_and_in_a_loss():
    class Old(layers.Layer):
        def __init__(self, output_dim, **kwargs):
            self.output_dim = output_dim
            super().__init__(**kwargs)

        def build(self, input_shape):
            self.kernel = self.add_weight(name="kernel", shape=(input_shape[1], self.output_dim),
                                          initializer="uniform", trainable=True)  # fmt: skip
            super().build(input_shape)

        def call(self, x):
            return K.dot(x, self.kernel)

        def compute_output_shape(self, input_shape):
            return (input_shape[0], self.output_dim)

    model = engine.Sequential([Old(3, input_shape=(4,)), layers.Activation("softmax")])
    model.compile("sgd", lambda t, p: K.mean(K.square(p - t), axis=-1), metrics=[lambda t, p: K.mean(p)])
    x, y = numbers(8, 4), np.eye(3, dtype="float32")[np.arange(8) % 3]
    losses = model.fit(x, y, epochs=5, verbose=0).history["loss"]
    assert losses[-1] < losses[0]
    assert model.output_shape == (None, 3)


def test_operators_between_tensors_of_a_network():
    a, b = layers.Input((4,)), layers.Input((4,))
    made = ops.sqrt(abs((a - b) / 2.0) + 1) @ np.eye(4, dtype="float32") ** 2
    made = ops.split(-made[:, ::-1], 2, axis=1)[0] // 0.5
    model = engine.Model([a, b], made)
    x, y = numbers(3, 4), numbers(4, 4)[:3]
    wanted = -np.sqrt(abs((x - y) / 2) + 1)[:, ::-1][:, :2] // 0.5
    np.testing.assert_allclose(model.predict([x, y], verbose=0), wanted, rtol=1e-5)
    read = engine.models.model_from_json(model.to_json())
    np.testing.assert_array_equal(read.predict([x, y], verbose=0), model.predict([x, y], verbose=0))


def test_activations_of_a_tensor_and_lists_of_tensors():
    a = layers.Input((4,))
    joined = ops.concatenate([engine.activations.gelu(a), ops.stack([a[:, 0], a[:, 1]], axis=1)], axis=-1)
    model = engine.Model(a, joined)
    assert model.output_shape == (None, 6)
    x = numbers(2, 4)
    np.testing.assert_allclose(model.predict(x, verbose=0)[:, 4:], x[:, :2])


def test_input_spec_is_checked():
    class Picky(layers.Layer):
        def __init__(self):
            super().__init__()
            self.input_spec = layers.InputSpec(ndim=3, axes={-1: 4})

        def call(self, x):
            return x

    assert Picky()(numbers(1, 2, 4)).shape == (1, 2, 4)
    with pytest.raises(ShapeError, match="takes rank 3"):
        Picky()(numbers(1, 4))
    with pytest.raises(ShapeError, match="takes size 4 on axis -1"):
        Picky()(numbers(1, 2, 5))


def test_mistakes_are_told():
    class Early(layers.Layer):
        def __init__(self):
            self.w = self.add_weight(shape=(2,))

        def call(self, x):
            return x

    with pytest.raises(GraphError, match=r"call super\(\).__init__\(\*\*kwargs\) first"):
        Early()
    with pytest.raises(ParameterError, match="a weight's shape must be known"):
        Scale()(layers.Input((None,)))
    with pytest.raises(EngineError, match="joins a weight to a tensor of a network"):
        layer = Scale()
        layer.build((None, 3))
        layers.Input((3,)) * layer.factor
    with pytest.raises(ParameterError, match="unknown argument 'shap'"):
        layer.add_weight(shap=(3,))
    with pytest.raises(GraphError, match="add_loss is called outside of call"):
        layer.add_loss(1.0)


def test_a_regularizer_of_the_output_counts():
    layer = type("Plain", (layers.Layer,), {"call": lambda self, x: x * 1.0})
    model = engine.Sequential([layers.Input((3,)), layer(activity_regularizer=engine.regularizers.L2(0.5))])
    model.compile("sgd", "mse")
    x = numbers(4, 3)
    assert model.evaluate(x, x, verbose=0) == pytest.approx(0.5 * float((x**2).sum()) / 4, rel=1e-5)


def test_a_script_cannot_hold_code_of_one_s_own():
    with pytest.raises(ParameterError, match="whose code a script cannot hold"):
        engine.saving.to_python(networks.own_chain(engine))
