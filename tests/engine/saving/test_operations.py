"""Files of Keras 3 that hold operations between layers, and masks noted as operations."""

import json

import numpy as np
import pytest

from engine.core.errors import EngineError
from engine.layers import Operation
from engine.models import clone_model, load_model, model_from_json
from tests.engine.golden_cases import FOLDER

FILES = [f"{name}{suffix}" for name in ("operations", "masked") for suffix in (".keras", ".h5")]


def record(name):
    with np.load(FOLDER / "models" / f"{name.split('.')[0]}.npz") as arrays:
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
        np.testing.assert_allclose(one, other, atol=2e-6)


@pytest.mark.parametrize("name", FILES)
def test_a_file_with_operations_predicts_what_keras_predicted(name):
    check(load_model(FOLDER / "models" / name), name)


@pytest.mark.parametrize("suffix", [".keras", ".h5"])
@pytest.mark.parametrize("name", FILES[::2])
def test_operations_are_written_and_read_again_and_copied(name, suffix, tmp_path):
    model = load_model(FOLDER / "models" / name)
    model.save(tmp_path / f"again{suffix}")
    check(load_model(tmp_path / f"again{suffix}"), name)
    assert model_from_json(model.to_json()).to_json() == model.to_json()
    copy = clone_model(model)
    copy.set_weights(model.get_weights())
    check(copy, name)


def test_the_mask_flows_of_itself_and_its_operation_is_left_out():
    model = load_model(FOLDER / "models" / "masked.keras")
    assert "NotEqual" not in [layer.operation for layer in model.layers if isinstance(layer, Operation)]


def changed(change):
    data = json.loads(load_model(FOLDER / "models" / "operations.keras").to_json())
    change(data["config"]["layers"])
    return json.dumps(data)


def refusal(text):
    with pytest.raises(EngineError) as caught:
        model_from_json(text)
    return str(caught.value)


def test_an_unknown_operation_is_refused_with_near_names():
    def wrong(layers):
        next(one for one in layers if one["class_name"] == "Maximum")["class_name"] = "Maximun"

    message = refusal(changed(wrong))
    assert "the operation 'Maximun' is not known (expected 'Maximum'" in message
    assert "put a layer in its place before saving" in message


def test_settings_that_an_operation_does_not_take_are_refused():
    def wrong(layers):
        next(one for one in layers if one["class_name"] == "Mean")["config"]["axis"] = "middle"

    assert "Operation 'mean'" in refusal(changed(wrong))


def test_a_mask_given_by_hand_is_refused_in_words():
    text = load_model(FOLDER / "models" / "masked.keras").to_json()
    data = json.loads(text)
    layers = {one["name"]: one for one in data["config"]["layers"]}
    mask = {"class_name": "__keras_tensor__", "config": {"keras_history": ["vectors", 0, 0]}}
    layers["first"]["inbound_nodes"][0]["kwargs"]["mask"] = mask
    assert "a mask made by 'vectors' is given to a layer by hand" in refusal(json.dumps(data))


@pytest.mark.parametrize(("name", "module"), [("Gelu", "nn"), ("Erf", "math"), ("Cast", "core"), ("Add", "numpy")])
def test_an_operation_is_written_with_the_module_in_which_keras_has_it(name, module):
    """However it was made: what is read of ONNX says no module, and real Keras finds operations only there."""
    assert Operation(operation=name).describe()["module"] == f"keras.src.ops.{module}"


@pytest.mark.parametrize(
    ("settings", "order"),
    [({"axis": [-1]}, None), ({"axis": -1, "ord": 2}, 2), ({"axis": 1, "ord": 1, "keepdims": True}, 1),
     ({"axis": [2], "ord": "inf"}, np.inf), ({"axis": [1, 2], "ord": "fro"}, "fro")],
)  # fmt: skip
def test_a_norm_of_keras_3_has_an_order(settings, order):
    x = np.random.default_rng(0).normal(size=(3, 4, 5)).astype("float32")
    axis = tuple(settings["axis"]) if isinstance(settings["axis"], list) else settings["axis"]
    axis = axis[0] if isinstance(axis, tuple) and len(axis) == 1 else axis
    expected = np.linalg.norm(x, order, axis, keepdims=settings.get("keepdims", False))
    made = Operation("Norm", json.dumps({"ord": None, **settings}))(x)
    np.testing.assert_allclose(made, expected, rtol=1e-5)


def test_an_order_that_is_not_supported_is_named():
    with pytest.raises(EngineError, match="a norm of the order 3 is not supported"):
        Operation("Norm", json.dumps({"ord": 3, "axis": -1}))(np.ones((2, 3), "float32"))
