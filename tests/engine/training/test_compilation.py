"""compile takes losses, weights and metrics in every form, and refuses in words what does not go with the outputs."""

import pytest

from engine import losses, metrics
from engine.core.errors import ParameterError
from engine.core.shapes import BATCH
from engine.ir.graph import TensorType
from engine.training.compilation import Compilation
from engine.training.ends import Ends

ONE = Ends(("x",), (TensorType((BATCH, 2)),), ("y",), (TensorType((BATCH, 3)),))
TWO = Ends(("x",), (TensorType((BATCH, 2)),), ("class", "size"), (TensorType((BATCH, 3)), TensorType((BATCH, 1))))


def own(y_true, y_pred):
    return metrics.mean_absolute_error(y_true, y_pred)


@pytest.mark.parametrize(
    "loss",
    [
        ["categorical_crossentropy", "mse"],
        {"class": "CategoricalCrossentropy", "size": losses.mse},
        {"size": losses.MeanSquaredError(), "class": losses.serialize(losses.CategoricalCrossentropy())},
        (losses.CategoricalCrossentropy, "MSE"),
        ["crossentropy", "mean_squared_error"],
    ],
)
def test_losses_in_every_form(loss):
    found = Compilation(TWO, loss).losses
    assert [type(one) for one in found] == [losses.CategoricalCrossentropy, losses.MeanSquaredError]


def test_one_loss_serves_all_outputs_and_none_leaves_one_out():
    assert [one.name for one in Compilation(TWO, "mae").losses] == ["mean_absolute_error"] * 2
    assert Compilation(TWO, {"size": "mse"}).losses[0] is None
    assert Compilation(TWO, [None, "mse"]).losses[0] is None
    assert Compilation(ONE, own).losses[0].name == "own"


@pytest.mark.parametrize(
    ("given", "weights"), [(None, [1, 1]), ([0.5, 2], [0.5, 2]), ({"size": 3}, [1, 3]), (2, [2, 2])]
)
def test_loss_weights(given, weights):
    assert Compilation(TWO, "mse", given).loss_weights == weights


def keys(ends, **given):
    return Compilation(ends, "mse", **given).log_keys()


def test_keys_of_logs():
    assert keys(ONE) == ["loss"]
    assert keys(ONE, metrics=["accuracy", "mae", own]) == ["loss", "accuracy", "mae", "own"]
    assert keys(ONE, metrics="acc", weighted_metrics=["acc"]) == ["loss", "acc", "weighted_acc"]
    assert keys(ONE, metrics=["mae", "mae"]) == ["loss", "mae", "mae_1"]
    outputs = ["loss", "class_loss", "size_loss"]
    assert keys(TWO) == outputs
    each = [*outputs, "class_accuracy", "size_mae"]
    assert keys(TWO, metrics=[["accuracy"], ["mae"]]) == each
    assert keys(TWO, metrics={"class": "accuracy", "size": ["mae"]}) == each
    assert keys(TWO, metrics=["accuracy", "mae"]) == each
    assert keys(TWO, metrics=["accuracy"]) == [*outputs, "class_accuracy", "size_accuracy"]
    assert Compilation(TWO, {"size": "mse"}).log_keys() == ["loss"]


@pytest.mark.parametrize(
    ("output", "target", "kind"),
    [
        ((None, 1), (None, 1), metrics.BinaryAccuracy),
        ((None, 3), (None,), metrics.SparseCategoricalAccuracy),
        ((None, 3), (None, 1), metrics.SparseCategoricalAccuracy),
        ((None, 3), (None, 3), metrics.CategoricalAccuracy),
        ((None, 5, 3), (None, 5), metrics.SparseCategoricalAccuracy),
    ],
)
def test_accuracy_takes_the_guise_that_fits(output, target, kind):
    metric = metrics.resolve("acc", output, target)
    assert type(metric) is kind and metric.name == "acc"


def test_the_same_targets_give_the_same_metrics():
    compilation = Compilation(ONE, "sparse_categorical_crossentropy", metrics=["accuracy", metrics.Precision()])
    sparse = compilation.metrics_for([TensorType((8,), "int32")])
    assert type(sparse[0].metric) is metrics.SparseCategoricalAccuracy
    short = compilation.metrics_for([TensorType((3,), "int32")])
    assert [plan.metric for plan in short] == [plan.metric for plan in sparse]


ERRORS = [
    ({"loss": "categorical"}, "compile(loss=…): unknown loss 'categorical' (expected 'mean_squared_error', "
     "'mean_absolute_error', 'mean_absolute_percentage_error', 'mean_squared_logarithmic_error', "
     "'binary_crossentropy', "
     "'categorical_crossentropy', 'sparse_categorical_crossentropy', 'binary_focal_crossentropy', "
     "'categorical_focal_crossentropy', 'categorical_generalized_cross_entropy', 'kl_divergence', "
     "'huber' or 10 more); did you mean 'categorical_crossentropy'."),
    ({"loss": {"clas": "mse"}}, "compile(loss=…): the model has no output 'clas' (expected 'class' or 'size'); use the "
     "names of the model's outputs."),
    ({"loss": ["mse"]}, "compile(loss=…): the number of losses does not go with the model's outputs (expected 2, for "
     "'class' and 'size', got 1); give one for each output, or a dict by their names."),
    ({"loss": 3}, "compile(loss=…): 3 is not a loss (expected a name, a config, a Loss or a function)."),
    ({"loss": "mse", "loss_weights": [1]}, "compile(loss_weights=…): the number of weights does not go with the "
     "model's "
     "outputs (expected 2, for 'class' and 'size', got 1); give one for each output, or a dict by their names."),
    ({"loss": "mse", "loss_weights": ["a", 1]}, "compile(loss_weights=…): weights of losses are numbers "
     "(expected a number "
     "an output, got ['a', 1])."),
    ({"loss": "mse", "metrics": {"x": "mae"}}, "compile(metrics=…): the model has no output 'x' (expected 'class' or "
     "'size'); use the names of the model's outputs."),
    ({"loss": "mse", "metrics": [["mae"], ["mae"], []]}, "compile(metrics=…): the number of lists does not go with the "
     "model's outputs (expected 2, for 'class' and 'size', got 3); give one for each output, or a dict by their "
     "names."),
]  # fmt: skip


@pytest.mark.parametrize(("arguments", "message"), ERRORS, ids=range(len(ERRORS)))
def test_errors_name_the_outputs(arguments, message):
    with pytest.raises(ParameterError) as caught:
        Compilation(TWO, **arguments)
    assert str(caught.value) == message
