"""Losses beyond the golden file: names, functions of the user, reduction, stability; and every class at once."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import losses, ops
from engine.autodiff.gradient import gradients
from engine.core.errors import ParameterError, ShapeError
from engine.ir.graph import Graph, TensorType
from engine.losses.numeric import softplus
from engine.runtime.evaluate import evaluate

CLASSES = sorted(losses.registry.classes.values(), key=lambda cls: cls.__name__)
RNG = np.random.default_rng(5)


def sample(cls):
    """Targets and an output that suit a loss, in float64."""
    if cls is losses.CTC:
        return np.array([[1, 2], [1, 0], [2, 2], [2, 1]]), RNG.normal(size=(4, 5, 3))
    y_pred = RNG.uniform(0.1, 0.9, (4, 3))
    if cls is losses.Circle:
        return np.array([0, 1, 0, 1]), y_pred
    if cls.targets == "classes":
        return RNG.integers(0, 3, 4), y_pred
    if cls.targets == "one_hot":
        return np.eye(3)[RNG.integers(0, 3, 4)], y_pred
    if cls.targets in ("binary", "signs"):
        return RNG.integers(0, 2, (4, 3)).astype("f8"), y_pred
    return y_pred + RNG.choice([-1, 1], (4, 3)) * RNG.uniform(0.1, 0.3, (4, 3)), y_pred


@pytest.mark.parametrize("cls", CLASSES)
def test_gradient_agrees_with_differences(cls):
    y_true, y_pred = sample(cls)
    direction = RNG.normal(size=y_pred.shape)
    graph = Graph()
    value = graph.input(TensorType(y_pred.shape, "float64"))
    graph.outputs = list(gradients(graph, cls()(y_true, value), [value]))
    (gradient,) = evaluate(graph, [y_pred])
    step = 1e-6
    up, down = (float(cls()(y_true, y_pred + sign * step * direction)) for sign in (1, -1))
    assert (gradient * direction).sum() == pytest.approx((up - down) / (2 * step), rel=1e-4, abs=1e-7)


@pytest.mark.parametrize("cls", CLASSES)
def test_values_have_the_shape_of_the_output_less_its_last_axis(cls):
    y_true, y_pred = sample(cls)
    areas = cls in (losses.Dice, losses.Tversky)  # one value over all
    wanted = () if areas else y_pred.shape[:1] if cls is losses.CTC else y_pred.shape[:-1]
    assert cls().values(y_true, y_pred).shape == wanted


def test_areas_and_focal_losses_against_figures_of_keras():
    t, p = np.array([[1.0, 0, 1], [0, 1, 0]]), np.array([[0.8, 0.3, 0.6], [0.2, 0.5, 0.1]])
    one_hot, classes = np.array([[0.0, 1, 0], [0, 0, 1]]), np.array([[0.05, 0.9, 0.05], [0.1, 0.85, 0.05]])
    for made, y_true, y_pred, expected in (
        (losses.Dice(), t, p, 1 - 2 * 1.9 / 5.5),
        (losses.Dice(axis=[1], reduction="none"), t, p, [1 - 2.8 / 3.7, 1 - 1 / 1.8]),
        (losses.Tversky(alpha=0.2, beta=0.8), t, p, 1 - 1.9 / (1.9 + 0.2 * 1.1 + 0.8 * 0.6)),
        (losses.CategoricalFocalCrossentropy(reduction="none"), one_hot, classes, [2.63401289e-04, 6.75912094e-01]),
        (losses.BinaryFocalCrossentropy(reduction="none"), [[0.0, 1], [0, 0]], [[0.6, 0.4], [0.4, 0.6]],
         [0.329865, 0.205798]),
        (losses.CategoricalGeneralizedCrossEntropy(q=0.5), [1], [[0.25, 0.64, 0.11]], (1 - 0.8) / 0.5),
    ):  # fmt: skip
        np.testing.assert_allclose(made(np.array(y_true), np.array(y_pred)), expected, rtol=1e-5)


@pytest.mark.parametrize("cls", CLASSES)
def test_names_find_the_class_and_every_parameter_is_told(cls):
    for name in (cls.__name__, cls.key, cls.key.upper(), *cls.aliases, f"keras.losses.{cls.__name__}"):
        assert type(losses.get(name)) is cls
    assert all(field.doc for field in cls.fields.values())
    assert cls.__doc__ and cls.formula
    assert losses.get(losses.serialize(cls())).get_config() == cls().get_config()


def test_get_takes_functions_classes_and_objects():
    assert type(losses.get(losses.mse)) is losses.MeanSquaredError
    assert type(losses.get(losses.Huber)) is losses.Huber
    loss = losses.Huber(2.0)
    assert losses.get(loss) is loss
    assert losses.get(None) is None

    def mean_pred(y_true, y_pred):
        return ops.mean(y_pred)

    own = losses.get(mean_pred)
    assert (own.name, float(own([0.0], np.array([[1.0], [3.0]])))) == ("mean_pred", 2.0)
    assert losses.serialize(own) == "mean_pred"
    again = losses.get("mean_pred", {"mean_pred": mean_pred})
    assert again.function is mean_pred


@pytest.mark.parametrize(
    ("call", "error", "message"),
    [
        (lambda: losses.get("mze"), ParameterError, "did you mean 'mse'."),
        (lambda: losses.get(3.5), ParameterError,
         "3.5 is not a loss (expected a name, a config, a Loss or a function)."),
        (lambda: losses.get({"config": {}}), ParameterError,
         "this config names no loss (expected a 'class_name', got {'config': {}})."),
        (lambda: losses.MeanSquaredError(reduction="average"), ParameterError,
         "MeanSquaredError: reduction cannot be 'average' (expected 'sum_over_batch_size', 'sum', 'none', 'mean' or "
         "'mean_with_sample_weight')."),
        (lambda: losses.categorical_crossentropy([0, 1], np.ones((2, 3), "f4")), ShapeError,
         "categorical_crossentropy: targets and output differ in shape (expected (2, 3), got (2,)); use "
         "sparse_categorical_crossentropy for targets that are class numbers."),
        (lambda: losses.sparse_categorical_crossentropy(np.eye(3), np.ones((3, 3), "f4")), ShapeError,
         "sparse_categorical_crossentropy: targets and output differ in shape (expected (3,), got (3, 3)); use "
         "categorical_crossentropy for one-hot targets."),
    ],
)  # fmt: skip
def test_errors_in_words(call, error, message):
    with pytest.raises(error) as caught:
        call()
    assert str(caught.value).endswith(message)


def test_a_loss_written_for_keras_says_call():
    class Cubes(losses.Loss):
        def call(self, y_true, y_pred):
            return ops.mean(ops.power(ops.subtract(y_pred, y_true), 3.0), -1)

    assert float(Cubes()(np.zeros((2, 1), "f4"), np.array([[1.0], [2.0]], "f4"))) == 4.5


def test_a_loss_may_keep_a_function_of_its_own_that_call_makes_use_of():
    class Doubled(losses.Loss):
        def __init__(self, function):
            super().__init__()
            self.function = function

        def call(self, y_true, y_pred):
            return ops.multiply(self.function(y_true, y_pred), 2.0)

    doubled = Doubled(losses.mean_squared_error)
    assert float(doubled(np.zeros((2, 1), "f4"), np.array([[1.0], [2.0]], "f4"))) == 5.0


def test_old_reductions_are_understood():
    assert losses.MeanSquaredError(reduction="auto").reduction == "sum_over_batch_size"
    assert losses.MeanSquaredError(reduction=None).reduction == "none"


def test_a_weight_of_a_sample_counts_for_all_its_steps():
    y_pred, weight = np.ones((2, 2, 1), "f4"), np.array([1.0, 3.0], "f4")
    loss = losses.MeanSquaredError()
    assert float(loss(np.zeros((2, 2, 1)), y_pred, weight)) == 2.0


def test_ignored_classes_do_not_count_in_the_mean():
    y_pred = np.array([[0.5, 0.5], [0.9, 0.1], [0.25, 0.75]], "f4")
    loss = losses.SparseCategoricalCrossentropy(ignore_class=-1)
    expected = -(np.log(0.5) + np.log(0.75)) / 2
    assert float(loss(np.array([0, -1, 1]), y_pred)) == pytest.approx(expected, rel=1e-5)


def test_classes_along_another_axis():
    y_pred = RNG.uniform(0.1, 1, (2, 3, 4)).astype("f4")
    classes = RNG.integers(0, 3, (2, 4))
    first = losses.sparse_categorical_crossentropy(classes, y_pred, axis=1)
    np.testing.assert_allclose(
        first, losses.sparse_categorical_crossentropy(classes, y_pred.transpose(0, 2, 1)), rtol=1e-5
    )


@settings(max_examples=50, deadline=None)
@given(x=st.floats(-200, 200, width=32))
def test_softplus_neither_overflows_nor_loses_digits(x):
    assert float(softplus(np.float64(x))) == pytest.approx(np.logaddexp(0, x), rel=1e-6, abs=1e-30)


def test_softplus_has_the_gradient_of_a_sigmoid_at_zero_too():
    graph = Graph()
    x = graph.input(TensorType((3,), "float64"))
    graph.outputs = list(gradients(graph, ops.reduce_sum(softplus(x)), [x]))
    points = np.array([-3.0, 0.0, 3.0])
    np.testing.assert_allclose(evaluate(graph, [points])[0], 1 / (1 + np.exp(-points)), rtol=1e-7)
