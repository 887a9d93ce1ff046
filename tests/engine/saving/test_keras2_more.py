"""Files of tf_keras 2.21 and Keras 2.12: functions of TensorFlow between layers, .keras and .weights.h5 of that time."""

import json

import numpy as np
import pytest

from engine import Input, Sequential, layers
from engine.core.errors import EngineError
from engine.models import clone_model, load_model, model_from_json
from engine.saving import training_state
from engine.saving.tf_operations import FUNCTIONS
from tests.engine.golden_cases import FOLDER

MODELS = FOLDER / "models"
WHOLE = [f"keras2_{name}{suffix}" for name in ("functions", "parts", "cells", "chain") for suffix in (".h5", ".keras")]
WHOLE += [f"keras212_{name}.keras" for name in ("parts", "cells", "chain")]


def record(name):
    with np.load(MODELS / f"{name.split('.')[0]}.npz") as arrays:
        return [
            [arrays[f"{part}/{i}"] for i in range(sum(key.startswith(part) for key in arrays.files))]
            for part in ("inputs", "predictions")
        ]


def check(model, name):
    inputs, expected = record(name)
    made = model(inputs if len(inputs) > 1 else inputs[0])
    made = made if isinstance(made, list) else [made]
    assert len(made) == len(expected)
    for one, other in zip(made, expected):
        np.testing.assert_allclose(one, other, atol=5e-6)


@pytest.mark.parametrize("name", WHOLE)
def test_a_whole_model_predicts_what_keras_2_predicted(name):
    check(load_model(MODELS / name), name)


@pytest.mark.parametrize("name", [name for name in WHOLE if "chain" in name])
def test_its_compilation_and_optimizer_come_with_it(name):
    model = load_model(MODELS / name)
    assert type(model.optimizer).__name__ == "Adam" and int(model.optimizer.iterations) == 1
    layout = model.optimizer.file_layout(model.trainable_weights)
    slots = [training_state.state(model, model.optimizer, slot, weight) for _, slot, weight in layout if weight]
    assert len(slots) == 8 and any(np.any(slot) for slot in slots)


@pytest.mark.parametrize("suffix", [".h5", ".keras"])
@pytest.mark.parametrize("name", ["keras2_functions.keras", "keras2_cells.h5", "keras2_parts.keras"])
def test_what_was_read_is_written_and_read_again(name, suffix, tmp_path):
    model = load_model(MODELS / name)
    model.save(tmp_path / f"again{suffix}")
    check(load_model(tmp_path / f"again{suffix}"), name)
    copy = clone_model(model)
    copy.set_weights(model.get_weights())
    check(copy, name)


@pytest.mark.parametrize("name", ["keras2_parts", "keras2_cells", "keras2_chain", "keras212_parts"])
def test_weights_alone_are_taken_whole(name):
    whole = load_model(MODELS / f"{name}{'.keras' if '212' in name else '.h5'}")
    model = model_from_json(whole.to_json())
    report = model.load_weights(MODELS / f"{name}.weights.h5")
    assert not report.left and len(report.taken) == len([layer for layer in model.layers if layer.weights])
    check(model, name)


def test_weights_of_keras_2_12_know_no_names():
    model = load_model(MODELS / "keras212_parts.keras")
    with pytest.raises(EngineError, match=r"Keras 2\.12 does not say the names of its layers"):
        model.load_weights(MODELS / "keras212_parts.weights.h5", by_name=True)


def test_hard_sigmoid_of_keras_2_is_another_function():
    model = load_model(MODELS / "keras2_cells.h5")
    assert model.get_layer("convolved").get_config()["recurrent_activation"] == "hard_sigmoid_keras_2"
    x = np.asarray([-3, -2.4, 0, 1, 2.6], "float32")
    layer = {"class_name": "Activation", "config": {"activation": "hard_sigmoid", "batch_input_shape": [None, 5]}}
    old = {"class_name": "Sequential", "config": {"layers": [layer]}, "keras_version": "2.2.4"}
    np.testing.assert_allclose(model_from_json(json.dumps(old))(x[None])[0], np.clip(0.2 * x + 0.5, 0, 1), atol=1e-7)
    new = {**old, "keras_version": "3.1.0"}
    np.testing.assert_allclose(model_from_json(json.dumps(new))(x[None])[0], np.clip(x / 6 + 0.5, 0, 1), atol=1e-7)


def network(function, options, first=("a", 0, 0), kind="TFOpLambda"):
    """A Keras 2 network of one function on an input (2, 3)."""
    layers = [
        {"class_name": "InputLayer", "name": "a", "config": {"batch_input_shape": [None, 2, 3], "name": "a"},
         "inbound_nodes": []},
        {"class_name": kind, "name": "f", "config": {"name": "f", "function": function},
         "inbound_nodes": [[*first, options]]},
    ]  # fmt: skip
    config = {"name": "m", "layers": layers, "input_layers": [["a", 0, 0]], "output_layers": [["f", 0, 0]]}
    return json.dumps({"class_name": "Functional", "config": config, "keras_version": "2.9.0"})


X = np.linspace(-2, 3, 6, dtype="float32").reshape(1, 2, 3)


@pytest.mark.parametrize(
    ("function", "options", "expected"),
    [
        ("math.floormod", {"y": 2.0, "name": None}, X % 2),
        ("__operators__.add", {"y": [1, 2, 3]}, X + [1, 2, 3]),
        ("nn.softsign", {"name": None}, X / (1 + abs(X))),
        ("math.reduce_std", {"axis": -1, "keepdims": True}, X.std(-1, keepdims=True)),
        ("compat.v1.reduce_max", {"axis": 1, "keep_dims": None}, X.max(1)),
        ("math.cumsum", {"axis": 2, "exclusive": False, "reverse": False}, X.cumsum(2)),
        ("tile", {"multiples": [1, 2, 1]}, np.tile(X, [1, 2, 1])),
        ("math.l2_normalize", {"axis": -1}, X / np.sqrt((X**2).sum(-1, keepdims=True))),
        ("linalg.matmul", {"b": [[1.0], [2.0], [0.5]], "transpose_a": False}, X @ [[1.0], [2.0], [0.5]]),
        ("one_hot", {"depth": 4}, np.eye(5)[np.clip(X.astype(int), -1, 4)][..., :4]),
        ("reshape", {"shape": [-1, 6]}, X.reshape(-1, 6)),
        ("math.bincount", {}, "the function tf.math.bincount is not known"),
        ("linalg.norm", {"axis": -1, "keepdims": True}, np.linalg.norm(X, axis=-1, keepdims=True)),
        ("linalg.norm", {"ord": 1, "axis": -1}, "tf.linalg.norm has arguments that are not supported"),
        ("cumsum", {"exclusive": True}, "tf.cumsum has arguments that are not supported"),
        ("pad", {"paddings": [[0, 0], [1, 1], [0, 0]], "constant_values": 7}, "tf.pad has arguments that are not"),
        ("system", {}, "the function tf.system is not known"),
        ("reshape", {}, "tf.reshape has arguments that are not supported"),
    ],
)
def test_one_function_of_tensorflow(function, options, expected):
    text = network(function, options)
    if isinstance(expected, str):
        with pytest.raises(EngineError) as caught:
            model_from_json(text)
        assert expected in str(caught.value) and "layer 'f'" in str(caught.value)
        return
    np.testing.assert_allclose(model_from_json(text)(X), expected, atol=1e-6)


def test_constants_may_come_first_and_slices_as_keras_2_writes_them():
    text = network("math.subtract", {"y": ["a", 0, 0], "name": None}, ("_CONSTANT_VALUE", -1, 1.0))
    np.testing.assert_allclose(model_from_json(text)(X), 1 - X)
    every = {"start": None, "stop": None, "step": None}
    text = network("__operators__.getitem", {"slice_spec": [every, 1, {"start": None, "stop": None, "step": -1}]},
                   kind="SlicingOpLambda")  # fmt: skip
    np.testing.assert_allclose(model_from_json(text)(X), X[:, 1, ::-1])


def test_every_function_is_one_that_exists_by_a_known_place():
    assert {"math.add", "nn.relu", "__operators__.add", "compat.v1.transpose", "concat"} <= set(FUNCTIONS)


def test_layers_that_prepare_data_predict_what_keras_2_did():
    with np.load(FOLDER / "models" / "keras2_prepared.npz") as record:
        inputs = [record[f"inputs/{i}"] for i in range(3)]
        expected = [record[f"predictions/{i}"] for i in range(4)]
    for made, wanted in zip(load_model(FOLDER / "models" / "keras2_prepared.h5")(inputs), expected, strict=True):
        np.testing.assert_allclose(made, wanted, atol=2e-6)


def test_the_optimizer_within_one_of_half_precision_is_taken():
    inner = {"class_name": "Adam", "config": {"name": "Adam", "learning_rate": 0.25}}
    for key in ("inner_optimizer", "optimizer"):  # Keras 2.15's name, and an older one
        config = {"optimizer_config": {"class_name": "LossScaleOptimizer", "config": {key: inner}}, "loss": "mse"}
        optimizer = training_state.compile_arguments(config, ["y"])["optimizer"]
        assert (type(optimizer).__name__, optimizer.learning_rate) == ("Adam", 0.25)


def test_a_loss_that_keras_2_described_is_written_as_keras_3_does():
    model = Sequential([Input((3,)), layers.Dense(2)])
    old = {"class_name": "Huber", "config": {"reduction": "auto", "name": "huber_loss", "delta": 0.5, "fn": "huber"}}
    for given, pick in ((old, lambda one: one), ({model.output_names[0]: old}, lambda one: next(iter(one.values())))):
        model.compile("adam", given)
        written = pick(training_state.training_config(model)["loss"])
        config = {"delta": 0.5, "reduction": "sum_over_batch_size", "name": "huber_loss"}
        assert (written["class_name"], written["config"]) == ("Huber", config)
