"""Losses of margins: targets are signs, -1 or 1; 0 and 1 are taken for them."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.losses.base import Loss, pair


def _signs(y_true: Any) -> Any:
    """-1 or 1 for 0 or 1, where ALL targets are 0 or 1; otherwise the targets."""
    binary = ops.reduce_all(ops.logical_or(ops.equal(y_true, 0.0), ops.equal(y_true, 1.0)))
    return ops.where(binary, ops.subtract(ops.multiply(y_true, 2.0), 1.0), y_true)


def _margins(y_true: Any, y_pred: Any) -> Any:
    y_true, y_pred = pair(y_true, y_pred)
    return ops.maximum(ops.subtract(1.0, ops.multiply(_signs(y_true), y_pred)), 0.0)


def hinge(y_true: Any, y_pred: Any) -> Any:
    """mean(max(1 - y_true * y_pred, 0))."""
    return ops.mean(_margins(y_true, y_pred), -1)


def squared_hinge(y_true: Any, y_pred: Any) -> Any:
    """mean(max(1 - y_true * y_pred, 0)²)."""
    return ops.mean(ops.square(_margins(y_true, y_pred)), -1)


def categorical_hinge(y_true: Any, y_pred: Any) -> Any:
    """max(1 + the largest output of a wrong class - the output of the right one, 0)."""
    y_true, y_pred = pair(y_true, y_pred)
    right = ops.reduce_sum(ops.multiply(y_true, y_pred), -1)
    wrong = ops.reduce_max(ops.multiply(ops.subtract(1.0, y_true), y_pred), -1)
    return ops.maximum(ops.add(ops.subtract(wrong, right), 1.0), 0.0)


class Hinge(Loss):
    """Margin of two classes, as in support vector machines."""

    key: ClassVar[str] = "hinge"
    formula = "mean(max(1 - y_true * y_pred, 0))"
    targets = "signs"

    function = staticmethod(hinge)


class SquaredHinge(Loss):
    """Squared margin of two classes."""

    key: ClassVar[str] = "squared_hinge"
    formula = "mean(max(1 - y_true * y_pred, 0)²)"
    targets = "signs"

    function = staticmethod(squared_hinge)


class CategoricalHinge(Loss):
    """Margin between the right class and the best wrong one, the targets one-hot."""

    key: ClassVar[str] = "categorical_hinge"
    formula = "max(1 + max((1-t)*y) - sum(t*y), 0)"
    targets = "one_hot"

    function = staticmethod(categorical_hinge)
