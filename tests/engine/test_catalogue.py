"""The catalogue: forms, reports that never raise, losses against labels."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

from engine import catalogue
from engine.catalogue import TensorSpec, check_loss, inspect_layer, layer_info, layer_kinds
from engine.core.rng import set_random_seed
from tests.engine.layers.examples import EXAMPLES

IMAGE = TensorSpec((None, 28, 28, 1))
VECTOR = TensorSpec((None, 784))
WORDS = TensorSpec((None, None), "int32")


def codes(report):
    return [(problem.severity, problem.code) for problem in report.problems]


def test_a_spec_reads_as_a_shape_and_a_dtype():
    assert str(IMAGE) == "(None, 28, 28, 1) float32"


def test_kinds_are_named_once_and_found():
    kinds = [info.kind for info in layer_kinds()]
    assert kinds[0] == "Input" and len(set(kinds)) == len(kinds)
    for kind in kinds:
        assert layer_info(kind).kind == kind
    with pytest.raises(LookupError, match="unknown kind of layer 'Dens'"):
        layer_info("Dens")


def test_fields_carry_what_a_form_needs():
    fields = {field.name: field for field in layer_info("Conv2D").fields}
    assert fields["filters"].required and fields["filters"].kind == "int" and fields["filters"].minimum == 1
    assert fields["kernel_size"].length == 2 and fields["strides"].default == (1, 1)
    assert fields["padding"].choices == ("valid", "same") and fields["padding"].default == "valid"
    assert fields["activation"].kind == "activation" and "relu" in fields["activation"].choices
    assert fields["kernel_regularizer"].nullable and fields["kernel_regularizer"].group == "Advanced"
    assert fields["bias_initializer"].show_if == ("use_bias", True)
    assert fields["data_format"].default == "channels_last"
    names = [field.name for field in layer_info("Input").fields]
    assert names == ["shape", "batch_size", "dtype"]
    assert {"name", "trainable", "batch_input_shape"}.isdisjoint(fields)


def test_merges_and_inputs_say_how_many_they_take():
    counts = lambda kind: (layer_info(kind).min_inputs, layer_info(kind).max_inputs)
    assert counts("Dense") == (1, 1) and counts("Add") == (2, None) and counts("Input") == (0, 0)
    assert counts("Subtract") == (2, 2)


def test_a_report_tells_types_and_costs():
    report = inspect_layer("Conv2D", {"filters": 8, "kernel_size": [3, 3]}, [IMAGE], "conv")
    assert report.outputs == (TensorSpec((None, 26, 26, 8)),)
    assert report.parameters == report.trainable_parameters == 80
    assert report.flops == 26 * 26 * 8 * (2 * 9 + 1)
    assert report.activation_bytes == 26 * 26 * 8 * 4 and report.problems == ()
    frozen = inspect_layer("Conv2D", {"filters": 8, "kernel_size": [3, 3]}, [IMAGE], "conv", trainable=False)
    assert (frozen.parameters, frozen.trainable_parameters) == (80, 0)
    norm = inspect_layer("BatchNormalization", {}, [IMAGE])
    assert (norm.parameters, norm.trainable_parameters) == (4, 2)


def test_costs_are_a_sample_s_whatever_the_batch():
    free = inspect_layer("Dense", {"units": 10}, [VECTOR])
    fixed = inspect_layer("Dense", {"units": 10}, [TensorSpec((32, 784))])
    assert free.flops == fixed.flops == 2 * 7840 + 10
    assert free.activation_bytes == fixed.activation_bytes == 40
    assert fixed.outputs == (TensorSpec((32, 10)),)


def test_sizes_that_are_not_known_leave_costs_open():
    report = inspect_layer("Embedding", {"input_dim": 100, "output_dim": 8}, [WORDS])
    assert report.outputs == (TensorSpec((None, None, 8)),)
    assert report.parameters == 800 and report.flops in (0, None) and report.activation_bytes is None
    whole = inspect_layer("LSTM", {"units": 4, "return_sequences": True}, [report.outputs[0]])
    assert whole.outputs == (TensorSpec((None, None, 4)),) and whole.problems == ()


def test_an_input_gives_what_it_says():
    report = inspect_layer("Input", {"shape": [28, 28, 1]}, [], "image")
    assert report.outputs == (IMAGE,) and report.activation_bytes == 28 * 28 * 4
    fixed = inspect_layer("Input", {"shape": [None], "batch_size": 4, "dtype": "int32"}, [])
    assert fixed.outputs == (TensorSpec((4, None), "int32"),)
    assert codes(inspect_layer("Input", {}, [])) == [("error", "field")]


def test_every_wrong_field_is_listed_and_what_is_not_wired():
    report = inspect_layer("Dense", {"units": 0, "activation": "rel", "unit": 3}, [], "head")
    assert codes(report) == [("error", "field")] * 3 + [("error", "unfed")]
    assert [problem.field for problem in report.problems] == ["unit", "units", "activation", None]
    assert report.outputs is None and report.parameters == 0
    assert report.problems[1].message == "Dense 'head': units cannot be 0 (expected a whole number of at least 1)."
    assert report.problems[3].message == "Dense 'head': nothing is connected to its input; connect a layer to it."
    lonely = inspect_layer("Add", {}, [VECTOR], "sum")
    assert lonely.problems[0].message == "Add 'sum': takes 2 inputs, and only 1 is connected; connect another."


@pytest.mark.parametrize(
    "config",
    [
        {"units": None},
        {"units": "many"},
        {"units": [3]},
        {"units": 3, "kernel_initializer": {"class_name": 3}},
        {"units": 3, "kernel_initializer": {"class_name": "Constant", "config": {"value": "x"}}},
        {"units": 3, "dtype": "text"},
        {"units": 3, "input_shape": 5, "bias_regularizer": {}},
        {"units": float("nan")},
        {"units": 2**70, "use_bias": "yes"},
    ],
)
def test_a_wrong_config_never_raises(config):
    report = inspect_layer("Dense", config, [VECTOR], "d")
    assert report.outputs is None and all(problem.message for problem in report.problems) and report.problems


@pytest.mark.parametrize("kind", [info.kind for info in layer_kinds() if info.kind != "Input"])
@pytest.mark.parametrize("spec", [
    TensorSpec((None,)), TensorSpec((None, None)), TensorSpec((None, 3)), TensorSpec((None, None, None, None)),
    TensorSpec((2, 0, 4)), TensorSpec((None, 1, 1, 1), "int32"), TensorSpec((None, 2, 2, 2, 2)), TensorSpec(()),
    TensorSpec((None, 4), "bool"),
], ids=str)  # fmt: skip
def test_any_input_is_reported_on(kind, spec):
    config = next(example.config for example in EXAMPLES if example.kind == kind)
    for inputs in ([spec], [spec, spec], [spec, VECTOR, spec]):
        report = inspect_layer(kind, config, inputs, "it")
        errors = [problem for problem in report.problems if problem.severity == "error"]
        assert (report.outputs is None) == bool(errors)


def test_a_doubtful_input_is_a_warning():
    report = inspect_layer("Dense", {"units": 10}, [IMAGE], "head")
    assert codes(report) == [("warning", "rank")] and report.outputs == (TensorSpec((None, 28, 28, 10)),)


def test_looking_draws_no_random_numbers_and_holds_no_arrays():
    def weights():
        set_random_seed(3)
        from engine import layers

        layer = layers.Dense(2)
        layer(np.zeros((1, 3), "float32"))
        return layer.get_weights()[0]

    first = weights()
    set_random_seed(3)
    # A table of these sizes would not fit into any machine.
    huge = inspect_layer("Embedding", {"input_dim": 10**12, "output_dim": 10**6}, [WORDS], "huge")
    assert huge.parameters == 10**18
    from engine import layers

    layer = layers.Dense(2)
    layer(np.zeros((1, 3), "float32"))
    np.testing.assert_array_equal(first, layer.get_weights()[0])


def test_objects_are_listed_with_their_forms():
    for infos in (catalogue.initializers(), catalogue.regularizers(), catalogue.constraints(), catalogue.losses()):
        keys = [info.key for info in infos]
        assert len(set(keys)) == len(keys) > 2
        for info in infos:
            assert info.summary.endswith("."), info.key
            assert all(field.doc.endswith(".") for field in info.fields), info.key
    for infos in (catalogue.optimizers(), catalogue.metrics(), catalogue.callbacks()):
        assert len(infos) > 2 and all(field.doc and field.label[0].isupper() for i in infos for field in i.fields)
    assert {"sgd", "rmsprop", "adam"} <= {info.key for info in catalogue.optimizers()}
    assert "EarlyStopping" in {info.key for info in catalogue.callbacks()}
    assert "mean" not in {info.key for info in catalogue.metrics()}
    assert {field.name for field in catalogue.initializers()[0].fields} == {"seed"}
    assert "relu" in catalogue.activations()


CLASSES = TensorSpec((None, 3))
LOSSES = [
    ("categorical_crossentropy", CLASSES, "softmax", np.eye(3), []),
    ("sparse_categorical_crossentropy", CLASSES, "softmax", np.array([0, 1, 2]), []),
    ("sparse_categorical_crossentropy", CLASSES, "softmax", np.array([[0], [2]]), []),
    ("binary_crossentropy", TensorSpec((None, 1)), "sigmoid", np.array([0, 1]), []),
    ("mse", TensorSpec((None, 1)), "linear", np.array([0.5, 7.0]), []),
    ("sparse_categorical_crossentropy", CLASSES, "softmax", np.array([0, 3]), ["loss_labels"]),
    ("sparse_categorical_crossentropy", CLASSES, "softmax", np.array([-1, 2]), ["loss_labels"]),
    ("sparse_categorical_crossentropy", CLASSES, "softmax", np.array([0.5, 2]), ["loss_fractions"]),
    ("sparse_categorical_crossentropy", CLASSES, "softmax", np.eye(3), ["loss_one_hot"]),
    ("categorical_crossentropy", CLASSES, "softmax", np.array([0, 1]), ["loss_class_numbers"]),
    ("categorical_crossentropy", CLASSES, "softmax", np.ones((2, 3)), ["loss_sums"]),
    ("categorical_crossentropy", CLASSES, "sigmoid", np.eye(3), ["loss_activation"]),
    ("categorical_crossentropy", CLASSES, "relu", np.eye(3), ["loss_activation"]),
    ("categorical_crossentropy", TensorSpec((None, 1)), "softmax", None, ["loss_width"]),
    ("categorical_crossentropy", CLASSES, "softmax", np.eye(4), ["loss_shape"]),
    ("binary_crossentropy", TensorSpec((None, 1)), "softmax", None, ["loss_activation"]),
    ("binary_crossentropy", CLASSES, "softmax", np.eye(3), ["loss_activation"]),
    ("binary_crossentropy", TensorSpec((None, 1)), "sigmoid", np.array([0, 2]), ["loss_labels"]),
    ("mse", TensorSpec((None, 1)), "sigmoid", np.array([0.5, 7.0]), ["loss_reach"]),
    ("mse", TensorSpec((None, 1)), "linear", np.array([0.5, np.nan]), ["not_finite"]),
    ("mse", TensorSpec((None, 2)), "linear", np.zeros((4, 3)), ["loss_shape"]),
    ("mse", TensorSpec((None, 1)), "linear", np.array(["a", "b"]), ["loss_text"]),
    ("mean_sqared", TensorSpec((None, 1)), "linear", None, ["unknown_loss"]),
    ("mse", TensorSpec((None, 8, 8, 1)), "linear", np.zeros((2, 8, 8, 1)), []),
]


@pytest.mark.parametrize("loss,output,activation,labels,expected", LOSSES)
def test_losses_against_outputs_and_labels(loss, output, activation, labels, expected):
    problems = check_loss(loss, output, activation, None, labels)
    assert [problem.code for problem in problems] == expected
    assert all(problem.message.endswith(".") and problem.mend for problem in problems)


def test_words_about_a_loss():
    (problem,) = check_loss("sparse_categorical_crossentropy", CLASSES, "softmax", None, np.array([0, 9]))
    assert problem.message == (
        "Loss sparse_categorical_crossentropy: labels run to 9, and the output has 3 classes (0 to 2) (expected labels "
        "below 3); set units to 10."
    )
    (problem,) = check_loss("mse", CLASSES, None, TensorSpec((None,), "int64"))
    assert problem.message == (
        "Loss mean_squared_error: labels of shape (None,) do not fit an output of shape (None, 3) (expected labels "
        "(None, 3)); make the last layer's output of the labels' shape, or choose other labels."
    )


def test_the_catalogue_brings_neither_numba_nor_a_window():
    code = (
        "import sys, json, engine.catalogue; "
        "print(json.dumps([name for name in ('numba', 'PySide6', 'h5py', 'networkx') if name in sys.modules]))"
    )
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(made.stdout) == []
