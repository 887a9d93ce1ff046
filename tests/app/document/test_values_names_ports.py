"""Configurations by content, Keras names, and port names."""

import numpy as np
import pytest

from app.document import ports
from app.document.errors import DocumentError
from app.document.names import base_name, check_name, legal_name, unique_copy_name, unique_name
from app.document.settings import completed, defaults, loss_of, validate
from app.document.values import Config


def test_a_config_is_equal_and_hashes_by_content_and_not_by_order_or_container():
    first = Config({"kernel_size": (3, 3), "filters": np.int64(8)})
    second = Config({"filters": 8, "kernel_size": [3, 3]})
    assert first == second
    assert hash(first) == hash(second)
    assert first == {"filters": 8, "kernel_size": [3, 3]}
    assert first != Config({"filters": 9, "kernel_size": [3, 3]})
    assert Config({"x": True}) != Config({"x": 1})


def test_a_config_cannot_be_changed_through_what_it_hands_out():
    original = {"kernel_size": [3, 3]}
    config = Config(original)
    original["kernel_size"].append(9)
    config["kernel_size"].append(7)
    config.plain()["kernel_size"].append(5)
    assert config["kernel_size"] == [3, 3]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), object(), {1: 2}, len, np.zeros(2)])
def test_what_is_not_plain_json_is_refused_with_the_place(value):
    with pytest.raises(DocumentError, match="inner"):
        Config({"inner": value})


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("Conv2D", "conv2d"),
        ("MaxPooling2D", "max_pooling2d"),
        ("GlobalAveragePooling2D", "global_average_pooling2d"),
        ("LSTM", "lstm"),
        ("BatchNormalization", "batch_normalization"),
        ("Input", "input_layer"),
        ("LeakyReLU", "leaky_re_lu"),
    ],
)
def test_names_are_made_as_keras_makes_them(kind, name):
    assert base_name(kind) == name


def test_a_taken_name_is_numbered():
    assert unique_name("dense", set()) == "dense"
    assert unique_name("dense", {"dense"}) == "dense_1"
    assert unique_name("dense", {"dense", "dense_1"}) == "dense_2"
    assert unique_copy_name("dense_1", {"dense", "dense_1"}) == "dense_2"
    assert unique_copy_name("head", {"dense"}) == "head"


@pytest.mark.parametrize("name", ["", " a", "a/b", "a\nb", "x" * 129, 7])
def test_an_illegal_name_is_refused_and_can_be_made_legal(name):
    with pytest.raises(DocumentError, match="cannot be used"):
        check_name(name)
    check_name(legal_name(str(name)))


def test_ports_of_ordinary_blocks_merges_and_inputs():
    assert ports.input_ports("Dense", {}) == ("in",)
    assert ports.input_ports("Input", {}) == ()
    assert ports.input_ports("Add", {}) == ("in1",)
    assert ports.input_ports("Add", {}, ["in1", "in2"]) == ("in1", "in2", "in3")
    assert ports.input_ports("Subtract", {}, ["in1", "in2"]) == ("in1", "in2")
    assert ports.output_ports("Dense", {}) == ("out",)
    assert ports.output_ports("LSTM", {"return_state": True}) == ("out", "out2", "out3")
    assert ports.is_input_port("Add", {}, "in17")
    assert not ports.is_input_port("Add", {}, "in0")
    assert not ports.is_input_port("Add", {}, "out1")
    assert not ports.is_input_port("Dense", {}, "in1")


def test_a_nested_model_has_the_ports_of_its_own_ends():
    config = {"config": {"input_layers": [["a", 0, 0], ["b", 0, 0]], "output_layers": [["c", 0, 0], ["d", 0, 0]]}}
    assert ports.input_ports("Model", config) == ("in1", "in2")
    assert ports.output_ports("Model", config) == ("out", "out2")
    single = {"config": {"input_layers": ["a", 0, 0], "output_layers": [["c", 0, 0]]}}
    assert ports.input_ports("Model", single) == ("in",)
    assert ports.output_ports("Model", {"config": {"layers": []}}) == ("out",)


def test_default_settings_are_valid_and_complete_what_a_file_lacks():
    for section in ("training", "data", "view"):
        validate(section, defaults(section))
    completed_training = completed("training", {"epochs": 3, "early_stopping": {"patience": 9}})
    assert completed_training["epochs"] == 3
    assert completed_training["batch_size"] == 32
    assert completed_training["early_stopping"]["patience"] == 9
    assert completed_training["early_stopping"]["monitor"] == "val_loss"


@pytest.mark.parametrize(
    ("section", "values", "text"),
    [
        ("training", {"epochs": 0}, "epochs: expected a whole number of at least 1, got 0"),
        ("training", {"batch_size": True}, "batch_size"),
        ("training", {"validation_split": 1.0}, "validation_split: expected a number from 0 to less than 1"),
        ("training", {"losses": {"*": {"config": {}}}}, "losses"),
        ("training", {"optimiser": {}}, "unknown field 'optimiser'"),
        ("data", {"source": 4}, "source"),
        ("view", {"direction": "up"}, "direction"),
    ],
)
def test_wrong_settings_name_the_field_and_what_is_expected(section, values, text):
    with pytest.raises(DocumentError, match=text):
        completed(section, values)


def test_the_loss_of_an_output_is_its_own_or_the_common_one():
    training = {"losses": {"*": {"kind": "mse"}, "n3": {"kind": "mae", "weight": 0.5}}}
    assert loss_of(training, "n3") == {"kind": "mae", "config": {}, "weight": 0.5}
    assert loss_of(training, "n4") == {"kind": "mse", "config": {}, "weight": 1.0}
    assert loss_of({}, "n4")["kind"] == "sparse_categorical_crossentropy"


def test_a_layer_with_any_number_of_states_takes_its_sequence_at_in():
    assert ports.is_input_port("Bidirectional", {}, "in") and ports.is_input_port("Bidirectional", {}, "in2")
    assert not ports.is_input_port("Bidirectional", {}, "in1")
    assert not ports.is_merge("Bidirectional", {}) and ports.is_merge("Add", {})
    assert ports.input_ports("Attention", {}) == ("in1", "in2")
    assert ports.input_ports("Attention", {}, ["in1", "in2"]) == ("in1", "in2", "in3")
