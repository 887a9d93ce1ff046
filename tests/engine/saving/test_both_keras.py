""".h5 files are written so that Keras 2 and Keras 3 both read them; tests/golden/check_ours.py tries it with both."""

import json

import h5py
import numpy as np
import pytest

from engine import Input, Model, Sequential, layers, ops
from engine.models import load_model
from tests.engine.saving import for_keras
from tests.engine.saving.compatibility import predictions

NESTED = {name: (model, arrays) for name, model, arrays in for_keras.nested()}


def config_of(model, path):
    model.save(path)
    with h5py.File(path) as file:
        return json.loads(file.attrs["model_config"])["config"]


def entry(config, name):
    return next(one for one in config["layers"] if one.get("name", one["config"]["name"]) == name)


@pytest.mark.parametrize("name", NESTED)
def test_networks_in_networks_are_read_again(name, tmp_path):
    model, arrays = NESTED[name]
    path = tmp_path / "model.h5"
    model.save(path)
    again = load_model(path)
    for one, other in zip(predictions(model, arrays), predictions(again, arrays), strict=True):
        assert np.array_equal(one, other)
    assert again.to_json() == model.to_json()
    again.save(tmp_path / "again.h5")
    with h5py.File(path) as first, h5py.File(tmp_path / "again.h5") as second:
        assert first.attrs["model_config"] == second.attrs["model_config"]


def test_calls_are_lists_of_places_with_their_options(tmp_path):
    x = Input((5, 4), name="x")
    dense = layers.Dense(4, name="dense")(x)
    out = layers.Attention(name="seen")([dense, x], use_causal_mask=True)
    config = config_of(Model(x, out), tmp_path / "m.h5")
    assert entry(config, "dense")["inbound_nodes"] == [[["x", 0, 0, {}]]]
    causal = {"use_causal_mask": True}
    assert entry(config, "seen")["inbound_nodes"] == [[["dense", 0, 0, causal], ["x", 0, 0, causal]]]


def test_the_calls_of_a_network_in_a_network_are_found_by_who_counts_from_0_and_from_1(tmp_path):
    model, _ = NESTED["several_calls"]
    config = config_of(model, tmp_path / "m.h5")
    nodes = entry(config, "inner")["inbound_nodes"]
    assert nodes == [[["a", 0, 0, {}]], [["a", 0, 0, {}]], [["b", 0, 0, {}]], [["b", 0, 0, {}]]]
    used = {tuple(place[:2]) for one in config["layers"] for node in one["inbound_nodes"] for place in node}
    for name, number in [*used, *(tuple(place[:2]) for place in config["output_layers"])]:
        if name in ("inner", "chain"):
            calls = entry(config, name)["inbound_nodes"]
            assert calls[number] == calls[number - 1]


def test_calls_that_the_old_form_cannot_say_are_written_as_keras_3_does(tmp_path):
    x, state = Input((5, 4), name="x"), Input((3,), name="state")
    out = layers.SimpleRNN(3, name="rnn")(x, initial_state=[state])
    model = Model([x, state], ops.multiply(out, 2.0))
    config = config_of(model, tmp_path / "m.h5")
    node = entry(config, "rnn")["inbound_nodes"][0]
    assert isinstance(node, dict) and "initial_state" in node["kwargs"]
    data = [np.ones((2, 5, 4), "float32"), np.ones((2, 3), "float32")]
    assert np.array_equal(load_model(tmp_path / "m.h5")(data), model(data))


@pytest.mark.parametrize(
    ("layer", "shape", "absent", "present"),
    [
        (layers.LeakyReLU(0.1, name="layer"), (4,), "negative_slope", {"alpha": 0.1}),
        (layers.Resizing(4, 4, name="layer"), (8, 8, 3), "antialias", {"height": 4}),
        (layers.Resizing(4, 4, antialias=True, name="layer"), (8, 8, 3), "fill_mode", {"antialias": True}),
        (layers.SimpleRNN(4, name="layer"), (8, 8), "seed", {"units": 4}),
        (layers.SimpleRNN(4, seed=3, name="layer"), (8, 8), "kernel", {"seed": 3}),
    ],
)
def test_what_keras_2_does_not_know_is_left_out_where_it_says_nothing(layer, shape, absent, present, tmp_path):
    model = Sequential([Input(shape), layer])
    config = entry(config_of(model, tmp_path / "m.h5"), "layer")["config"]
    assert absent not in config
    assert present.items() <= config.items()
    assert load_model(tmp_path / "m.h5").to_json() == model.to_json()


def test_several_axes_come_with_the_module_without_which_keras_3_forgets_them(tmp_path):
    model = Sequential([Input((4, 3)), layers.LayerNormalization([1, 2], name="layer")])
    written = entry(config_of(model, tmp_path / "m.h5"), "layer")
    assert written["module"] == "keras.layers" and written["config"]["axis"] == [1, 2]
    assert load_model(tmp_path / "m.h5").to_json() == model.to_json()
