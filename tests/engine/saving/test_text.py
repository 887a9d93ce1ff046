"""Architectures as JSON and YAML, and as Python scripts."""

import json

import numpy as np
import pytest

import engine
from engine import Input, Model, Sequential
from engine.core.errors import EngineError, FileFormatError
from engine.layers import Dense
from engine.models import model_from_json, model_from_yaml
from engine.models.config import describe
from engine.saving.python_code import to_python
from tests.golden import networks

BUILDERS = [
    name
    for name, value in vars(networks).items()
    if callable(value) and value.__module__ == networks.__name__ and not name.startswith("own_")
]


@pytest.mark.parametrize("name", BUILDERS)
def test_json_and_yaml_describe_the_same_network(name):
    model = getattr(networks, name)(engine)
    again = model_from_json(model.to_json())
    assert type(again) is type(model)
    assert [(layer.name, type(layer)) for layer in again.layers] == [
        (layer.name, type(layer)) for layer in model.layers
    ]
    assert again.to_json() == model.to_json() == model_from_yaml(model.to_yaml()).to_json()
    assert json.loads(model.to_json(indent=1)) == json.loads(model.to_json())


def test_dicts_of_inputs_stay_dicts():
    a, b = engine.Input((2,), name="a"), engine.Input((2,), name="b")
    model = Model({"x": a, "y": b}, {"z": engine.layers.Add()([a, b])})
    again = model_from_json(model.to_json())
    assert (again.input_names, again.output_names) == (["x", "y"], ["z"])


@pytest.mark.parametrize(("text", "words"), [
    ("{", "this is not JSON"),
    ("[]", "this describes no model"),
    ('{"class_name": "Dense", "config": {"units": 2, "name": "d"}}', "expected Sequential or Functional"),
    ('{"class_name": "Functional", "config": {"name": "m"}}', "this config describes no network"),
])  # fmt: skip
def test_what_is_no_model_is_refused(text, words):
    with pytest.raises(EngineError) as caught:
        model_from_json(text)
    assert words in str(caught.value)


def test_yaml_is_plain_data_only():
    with pytest.raises(FileFormatError, match="this is not YAML of a model"):
        model_from_yaml("!!python/object/apply:os.system ['true']")


def functional(nodes):
    dense = {"class_name": "Dense", "config": {"units": 2, "name": "d"}, "name": "d", "inbound_nodes": nodes}
    start = {"class_name": "InputLayer", "config": {"batch_input_shape": [None, 2], "name": "i"}, "name": "i",
             "inbound_nodes": []}  # fmt: skip
    config = {"name": "m", "layers": [start, dense], "input_layers": [["i", 0, 0]], "output_layers": [["d", 0, 0]]}
    return json.dumps({"class_name": "Functional", "config": config})


@pytest.mark.parametrize(("nodes", "words"), [
    ([[["d", 1, 0, {}]]], "need each other or what is not there"),
    ([[["gone", 0, 0, {}]]], "refers to the layer 'gone', which is not there"),
    ([], "output_layers refers to call 0 of 'd', which is not there"),
])  # fmt: skip
def test_networks_that_cannot_be_joined_are_refused(nodes, words):
    with pytest.raises(FileFormatError) as caught:
        model_from_json(functional(nodes))
    assert words in str(caught.value)


@pytest.mark.parametrize("name", BUILDERS)
def test_a_script_rebuilds_the_model(name, tmp_path):
    model = getattr(networks, name)(engine)
    script = to_python(model, "engine", weights=str(tmp_path / "weights.h5"))
    model.save_weights(tmp_path / "weights.h5")
    space = {"__name__": "script"}
    exec(compile(script, "script.py", "exec"), space)
    again = space["build_model"]()
    again.load_weights(tmp_path / "weights.h5")
    assert [weight.path for weight in again.weights] == [weight.path for weight in model.weights]
    for mine, other in zip(model.get_weights(), again.get_weights()):
        np.testing.assert_array_equal(mine, other)
    assert again.count_params() == model.count_params()


def test_a_script_for_keras_names_everything_and_compiles():
    model = networks.regularized_mlp(engine)
    model.compile(engine.optimizers.SGD(0.1, momentum=0.9), "mse", metrics=["mae"])
    script = to_python(model, weights="model.h5")
    assert "import keras\nfrom keras import layers\n" in script and "engine" not in script
    assert "kernel_regularizer=keras.regularizers.L2(l2=0.05), name='hidden')(columns)" in script
    assert "optimizer=keras.optimizers.SGD(" in script and "momentum=0.9" in script
    assert "loss='mse',\n        metrics=['mae'],\n" in script
    assert "model.load_weights('model.h5')" in script
    compile(script, "script.py", "exec")


@pytest.mark.parametrize("style", ["json", "h5"])
def test_a_shape_is_told_by_the_input_alone(style):
    """Real Keras 3 refuses batch_input_shape in a layer behind an Input."""
    chain = Sequential([Dense(3, input_shape=(4,), name="first"), Dense(2, name="second")])
    image = Input((4,), name="image")
    branch = Model(image, Dense(3, input_shape=(4,), name="first")(image))
    for model in (chain, branch, Sequential([chain])):
        description = json.dumps(describe(model, style))
        assert description.count("batch_input_shape") == (0 if style == "json" else description.count("InputLayer"))
    assert model_from_json(chain.to_json()).to_json() == chain.to_json()
