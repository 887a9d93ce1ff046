"""How outputs go along with their targets, whatever their scale."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.config import settings
from engine.core.params import Int
from engine.losses.base import pair
from engine.metrics.base import Averaged


def pearson_correlation(y_true: Any, y_pred: Any, axis: int = -1) -> Any:
    """Covariance over the product of standard deviations, along `axis`."""
    scaled = []
    for y in pair(y_true, y_pred):
        around = ops.subtract(y, ops.mean(y, axis, keepdims=True))
        scaled.append(ops.divide(around, ops.sqrt(ops.variance(around, axis, keepdims=True))))
    return ops.mean(ops.multiply(*scaled), axis)


def concordance_correlation(y_true: Any, y_pred: Any, axis: int = -1) -> Any:
    """Covariance over the variances and the squared distance of means, along `axis` (Lin, 1989)."""
    y_true, y_pred = pair(y_true, y_pred)
    mean_true, mean_pred = ops.mean(y_true, axis, keepdims=True), ops.mean(y_pred, axis, keepdims=True)
    spread = ops.add(ops.variance(y_true, axis, keepdims=True), ops.variance(y_pred, axis, keepdims=True))
    apart = ops.square(ops.subtract(mean_true, mean_pred))
    # Around the output's mean on both sides: the same mean, for the output's deviations sum to 0.
    product = ops.multiply(ops.subtract(y_true, mean_pred), ops.subtract(y_pred, mean_pred))
    return ops.mean(ops.divide(ops.multiply(product, 2.0), ops.add(ops.add(spread, apart), settings.epsilon)), axis)


class PearsonCorrelation(Averaged):
    """Linear correlation of outputs and targets within each sample: 1 for the same shape."""

    key: ClassVar[str] = "pearson_correlation"
    direction = "up"

    axis = Int(-1, doc="Axis along which values are compared.", group="Advanced")

    function = staticmethod(pearson_correlation)


class ConcordanceCorrelation(Averaged):
    """Correlation of outputs and targets that also asks for the same mean and spread."""

    key: ClassVar[str] = "concordance_correlation"
    direction = "up"

    axis = Int(-1, doc="Axis along which values are compared.", group="Advanced")

    function = staticmethod(concordance_correlation)
