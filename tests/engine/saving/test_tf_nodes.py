"""Raw operations of TensorFlow 2.0 to 2.3 between layers are read as operations; what is not known is named."""

import json

import numpy as np
import pytest

from engine.core.errors import FileFormatError
from engine.models import load_model, model_from_json
from engine.saving import tf_nodes, tf_operations
from tests.engine.golden_cases import FOLDER

RECORD = FOLDER / "models" / "keras2_nodes.npz"


@pytest.fixture(scope="module")
def model():
    return load_model(FOLDER / "models" / "keras2_nodes.h5")


@pytest.fixture(scope="module")
def record():
    with np.load(RECORD) as arrays:
        return {name: arrays[name] for name in arrays.files}


def inputs_of(record):
    return [record["inputs/0"], record["inputs/1"]]


def test_a_file_predicts_what_tensorflow_did(model, record):
    for number, made in enumerate(model(inputs_of(record))):
        np.testing.assert_allclose(made, record[f"predictions/{number}"], atol=1e-6)


def test_nodes_as_bytes_are_those_as_json(model, record):
    text = (FOLDER / "models" / "keras2_nodes_bytes.json").read_text()
    entries = json.loads(text)["config"]["layers"]
    kinds = {type(one["config"]["node_def"]).__name__ for one in entries if one["class_name"] == "TensorFlowOpLayer"}
    assert kinds == {"str", "dict"}
    twin = model_from_json(text)
    twin.set_weights(model.get_weights())
    for one, other in zip(model(inputs_of(record)), twin(inputs_of(record)), strict=True):
        assert np.array_equal(one, other)


def test_what_was_read_is_written_and_read_again(model, record, tmp_path):
    model.save(tmp_path / "again.keras")
    again = load_model(tmp_path / "again.keras")
    for one, other in zip(model(inputs_of(record)), again(inputs_of(record)), strict=True):
        assert np.array_equal(one, other)


def test_every_operation_is_a_function_that_is_known():
    assert {name for name, _ in tf_nodes.OPERATIONS.values()} <= set(tf_operations.FUNCTIONS)


def with_node(node_def, constants=None):
    """A network with one raw operation behind its input."""
    return json.dumps({"class_name": "Functional", "config": {
        "name": "net", "input_layers": [["x", 0, 0]], "output_layers": [["tf_op_layer_op", 0, 0]], "layers": [
            {"class_name": "InputLayer", "name": "x", "inbound_nodes": [],
             "config": {"name": "x", "batch_input_shape": [None, 4], "dtype": "float32"}},
            {"class_name": "TensorFlowOpLayer", "name": "tf_op_layer_op", "inbound_nodes": [[["x", 0, 0, {}]]],
             "config": {"name": "op", "node_def": node_def, "constants": constants or {}}}]}})  # fmt: skip


@pytest.mark.parametrize(
    ("node", "constants", "expected"),
    [
        ({"op": "Sub"}, {"0": 1.0}, [[0, -1, -2, -3]]),
        ({"op": "Sub"}, {"1": [1.0, 1.0, 2.0, 2.0]}, [[0, 1, 1, 2]]),
        ({"op": "Max", "attr": {"keep_dims": {"b": True}}}, {"1": 1}, [[4]]),
        ({"op": "StridedSlice", "attr": {"begin_mask": {"i": "1"}, "end_mask": {"i": "3"}}},
         {"1": [0, 1], "2": [0, 0], "3": [1, 2]}, [[2, 4]]),
        ({"op": "StridedSlice", "attr": {"ellipsis_mask": {"i": "1"}, "shrink_axis_mask": {"i": "2"}}},
         {"1": [0, -1], "2": [0, 0], "3": [1, 1]}, [4]),
        ({"op": "ConcatV2"}, {"1": -1}, [[1, 2, 3, 4]]),
        ({"op": "Split", "attr": {"num_split": {"i": "1"}}}, {"0": 1}, [[1, 2, 3, 4]]),
        # Texts stand in JSON in base 64: REFLECT, and bi,ij->bj.
        ({"op": "MirrorPad", "attr": {"mode": {"s": "UkVGTEVDVA=="}}}, {"1": [[0, 0], [2, 0]]}, [[3, 2, 1, 2, 3, 4]]),
        ({"op": "Einsum", "attr": {"equation": {"s": "YmksaWotPmJq"}}}, {"1": [[1.0], [0.0], [0.0], [2.0]]}, [[9]]),
    ],
)  # fmt: skip
def test_operations_have_their_constants_in_their_places(node, constants, expected):
    made = model_from_json(with_node(node, constants))(np.array([[1, 2, 3, 4]], "float32"))
    np.testing.assert_array_equal(np.asarray(made), expected)


@pytest.mark.parametrize(
    ("node", "constants", "said"),
    [
        ({"op": "Addd"}, {}, "Addd"),
        ({"op": "Fact"}, {}, "Fact"),
        ({"op": "Sub"}, {}, "arguments"),
        ({"op": "Mean"}, {"1": "x"}, "arguments"),
        ({"op": "Split", "attr": {}}, {"0": 1}, "num_split"),
        ({"op": 3}, {}, "node_def is damaged"),
        ({"op": "Neg", "attr": 3}, {}, "node_def is damaged"),
        ({"op": "Neg", "attr": {"axis": {"i": "first"}}}, {}, "node_def is damaged"),
        ({"op": "Neg", "attr": {"mode": {"s": "?"}}}, {}, "node_def is damaged"),
        ({"op": "Neg", "attr": {"shape": {"list": 3}}}, {}, "node_def is damaged"),
        (None, {}, "node_def is damaged"),
        ("\x12\x7fNeg", {}, "node_def is damaged"),
        ({"op": "Sub"}, {"x": 1.0}, "arguments"),
    ],
)
def test_damaged_and_unknown_nodes_end_in_words(node, constants, said):
    with pytest.raises(FileFormatError) as caught:
        model_from_json(with_node(node, constants))
    assert said in str(caught.value) and "tf_op_layer_op" in str(caught.value)
