"""Losses of areas, for segmentation: how little the output overlaps the target."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.config import settings
from engine.core.params import Float, IntList
from engine.losses.base import Loss, pair


def dice(y_true: Any, y_pred: Any, axis: Any = None) -> Any:
    """1 - 2 * sum(y_true * y_pred) / (sum(y_true) + sum(y_pred)) over `axis`, or over all (Milletari et al., 2016)."""
    y_true, y_pred = pair(y_true, y_pred)
    both = ops.reduce_sum(ops.multiply(y_true, y_pred), axis)
    sizes = ops.add(ops.add(ops.reduce_sum(y_true, axis), ops.reduce_sum(y_pred, axis)), settings.epsilon)
    return ops.subtract(1.0, ops.divide(ops.multiply(both, 2.0), sizes))


def tversky(y_true: Any, y_pred: Any, alpha: float = 0.5, beta: float = 0.5, axis: Any = None) -> Any:
    """1 - both / (both + alpha * missed + beta * wrongly found) over `axis`, or over all (Salehi et al., 2017)."""
    y_true, y_pred = pair(y_true, y_pred)
    both = ops.reduce_sum(ops.multiply(y_true, y_pred), axis)
    missed = ops.reduce_sum(ops.multiply(ops.subtract(1.0, y_pred), y_true), axis)
    found = ops.reduce_sum(ops.multiply(y_pred, ops.subtract(1.0, y_true)), axis)
    errors = ops.add(ops.multiply(missed, alpha), ops.multiply(found, beta))
    return ops.subtract(1.0, ops.divide(both, ops.add(ops.add(both, errors), settings.epsilon)))


def _axis() -> IntList:
    return IntList(None, doc="Axes over which areas are taken, such as [1, 2, 3] for one loss a sample; none: all.",
                   group="Advanced")  # fmt: skip


class Dice(Loss):
    """Share of target and output that do not overlap: for segmentation, where most is background."""

    key: ClassVar[str] = "dice"
    aliases = ("dice_loss",)
    formula = "1 - 2 * sum(t*y) / (sum(t) + sum(y))"
    targets = "binary"

    axis = _axis()

    function = staticmethod(dice)


class Tversky(Loss):
    """Dice with a weight of its own for what is missed and for what is found wrongly."""

    key: ClassVar[str] = "tversky"
    aliases = ("tversky_loss",)
    formula = "1 - sum(t*y) / (sum(t*y) + alpha * sum(t*(1-y)) + beta * sum((1-t)*y))"
    targets = "binary"

    alpha = Float(0.5, min=0, doc="Weight of what the output misses.")
    beta = Float(0.5, min=0, doc="Weight of what the output finds wrongly.")
    axis = _axis()

    function = staticmethod(tversky)
