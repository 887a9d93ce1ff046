"""Losses of numbers: distances between targets and outputs, a mean over the last axis."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.config import settings
from engine.core.params import Float, Int
from engine.losses.base import Loss, pair
from engine.losses.numeric import softplus


def mean_squared_error(y_true: Any, y_pred: Any) -> Any:
    """mean((y_true - y_pred)²)."""
    y_true, y_pred = pair(y_true, y_pred)
    return ops.mean(ops.square(ops.subtract(y_true, y_pred)), -1)


def mean_absolute_error(y_true: Any, y_pred: Any) -> Any:
    """mean(|y_true - y_pred|)."""
    y_true, y_pred = pair(y_true, y_pred)
    return ops.mean(ops.absolute(ops.subtract(y_true, y_pred)), -1)


def mean_absolute_percentage_error(y_true: Any, y_pred: Any) -> Any:
    """100 * mean(|y_true - y_pred| / |y_true|)."""
    y_true, y_pred = pair(y_true, y_pred)
    size = ops.maximum(ops.absolute(y_true), settings.epsilon)
    return ops.multiply(ops.mean(ops.absolute(ops.divide(ops.subtract(y_true, y_pred), size)), -1), 100.0)


def mean_squared_logarithmic_error(y_true: Any, y_pred: Any) -> Any:
    """mean((log(1 + y_true) - log(1 + y_pred))²)."""
    y_true, y_pred = pair(y_true, y_pred)
    logs = [ops.log(ops.add(ops.maximum(y, settings.epsilon), 1.0)) for y in (y_true, y_pred)]
    return ops.mean(ops.square(ops.subtract(*logs)), -1)


def huber(y_true: Any, y_pred: Any, delta: float = 1.0) -> Any:
    """Mean of squares near 0 and of lines beyond `delta` (Huber, 1964)."""
    y_true, y_pred = pair(y_true, y_pred)
    error = ops.subtract(y_pred, y_true)
    size = ops.absolute(error)
    line = ops.subtract(ops.multiply(size, delta), 0.5 * delta * delta)
    return ops.mean(ops.where(ops.less_equal(size, delta), ops.multiply(ops.square(error), 0.5), line), -1)


def log_cosh(y_true: Any, y_pred: Any) -> Any:
    """mean(log(cosh(y_pred - y_true))): like squares near 0, like |x| beyond."""
    y_true, y_pred = pair(y_true, y_pred)
    error = ops.subtract(y_pred, y_true)
    return ops.mean(ops.subtract(ops.add(error, softplus(ops.multiply(error, -2.0))), 0.6931471805599453), -1)


def poisson(y_true: Any, y_pred: Any) -> Any:
    """mean(y_pred - y_true * log(y_pred))."""
    y_true, y_pred = pair(y_true, y_pred)
    logs = ops.log(ops.add(y_pred, settings.epsilon))
    return ops.mean(ops.subtract(y_pred, ops.multiply(y_true, logs)), -1)


def cosine_similarity(y_true: Any, y_pred: Any, axis: int = -1) -> Any:
    """-sum(y_true * y_pred) of unit vectors: -1 for the same direction, 1 for the opposite."""
    directions = []
    for y in pair(y_true, y_pred):
        squared = ops.maximum(ops.reduce_sum(ops.square(y), axis, keepdims=True), settings.epsilon**2)
        directions.append(ops.divide(y, ops.sqrt(squared)))
    return ops.negate(ops.reduce_sum(ops.multiply(*directions), axis))


class _Distance(Loss):
    """A loss of numbers against numbers."""

    targets: ClassVar[str] = "numbers"


class MeanSquaredError(_Distance):
    """Mean of squared differences."""

    key: ClassVar[str] = "mean_squared_error"
    aliases = ("mse",)
    formula = "mean((y_true - y_pred)²)"

    function = staticmethod(mean_squared_error)


class MeanAbsoluteError(_Distance):
    """Mean of absolute differences."""

    key: ClassVar[str] = "mean_absolute_error"
    aliases = ("mae",)
    formula = "mean(|y_true - y_pred|)"

    function = staticmethod(mean_absolute_error)


class MeanAbsolutePercentageError(_Distance):
    """Mean of absolute differences in percent of the target."""

    key: ClassVar[str] = "mean_absolute_percentage_error"
    aliases = ("mape",)
    formula = "100 * mean(|y_true - y_pred| / |y_true|)"

    function = staticmethod(mean_absolute_percentage_error)


class MeanSquaredLogarithmicError(_Distance):
    """Mean of squared differences of logarithms, for targets over several orders of size."""

    key: ClassVar[str] = "mean_squared_logarithmic_error"
    aliases = ("msle",)
    formula = "mean((log(1 + y_true) - log(1 + y_pred))²)"

    function = staticmethod(mean_squared_logarithmic_error)


class Huber(_Distance):
    """Squares near 0 and lines beyond: outliers weigh less."""

    key: ClassVar[str] = "huber"
    aliases = ("huber_loss",)
    formula = "d²/2 for |d| <= delta, else delta * (|d| - delta/2)"

    delta = Float(1.0, above=0, doc="Difference at which squares turn into lines.")

    def _setup(self) -> None:
        self.name = self.name or "huber_loss"

    function = staticmethod(huber)


class LogCosh(_Distance):
    """Logarithm of the hyperbolic cosine of the difference: smooth, and outliers weigh less."""

    key: ClassVar[str] = "log_cosh"
    aliases = ("logcosh",)
    formula = "mean(log(cosh(y_pred - y_true)))"

    function = staticmethod(log_cosh)


class Poisson(_Distance):
    """For counts: the output is the expected count."""

    key: ClassVar[str] = "poisson"
    formula = "mean(y_pred - y_true * log(y_pred))"

    function = staticmethod(poisson)


class CosineSimilarity(_Distance):
    """Angle between target and output: their lengths do not matter."""

    key: ClassVar[str] = "cosine_similarity"
    aliases = ("cosine", "cosine_proximity")
    formula = "-sum(y_true * y_pred) / (|y_true| * |y_pred|)"

    axis = Int(-1, doc="Axis along which the vectors lie.", group="Advanced")

    function = staticmethod(cosine_similarity)
