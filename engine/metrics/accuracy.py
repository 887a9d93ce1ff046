"""Accuracies: the share of outputs that hit the target."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Float, Int
from engine.losses.reduction import match_ranks
from engine.metrics.base import Averaged
from engine.ops.apply import as_tensor


def _hits(a: Any, b: Any) -> Any:
    return ops.cast(ops.equal(ops.cast(a, "float32"), ops.cast(b, "float32")), "float32")


def _without_column(y_true: Any, y_pred: Any) -> Any:
    """Class numbers without the axis of size 1 that they have in place of the output's classes."""
    y_true = as_tensor(y_true)
    same = len(y_true.shape) == len(y_pred.shape) and y_true.shape[-1] == 1
    return ops.squeeze(y_true, -1) if same else y_true


def accuracy(y_true: Any, y_pred: Any) -> Any:
    """1 where an output equals its target."""
    return _hits(*match_ranks(as_tensor(y_true), as_tensor(y_pred)))


def binary_accuracy(y_true: Any, y_pred: Any, threshold: float = 0.5) -> Any:
    """1 where an output lies on the target's side of `threshold` (an output equal to it counts as 0)."""
    y_true, y_pred = match_ranks(as_tensor(y_true), as_tensor(y_pred))
    return _hits(y_true, ops.greater(y_pred, threshold))


def categorical_accuracy(y_true: Any, y_pred: Any) -> Any:
    """1 where the largest output is at the target's largest."""
    return _hits(ops.argmax(as_tensor(y_true), -1), ops.argmax(as_tensor(y_pred), -1))


def sparse_categorical_accuracy(y_true: Any, y_pred: Any) -> Any:
    """1 where the largest output is at the target, a class number."""
    y_pred = as_tensor(y_pred)
    return _hits(_without_column(y_true, y_pred), ops.argmax(y_pred, -1))


def sparse_top_k_categorical_accuracy(y_true: Any, y_pred: Any, k: int = 5) -> Any:
    """1 where fewer than `k` outputs are larger than that of the target, a class number."""
    y_pred = as_tensor(y_pred)
    chosen = ops.one_hot(_without_column(y_true, y_pred), int(y_pred.shape[-1]))
    mine = ops.reduce_sum(ops.multiply(chosen, y_pred), -1, keepdims=True)
    larger = ops.reduce_sum(ops.cast(ops.greater(y_pred, mine), "float32"), -1)
    return ops.cast(ops.less(larger, float(k)), "float32")


def top_k_categorical_accuracy(y_true: Any, y_pred: Any, k: int = 5) -> Any:
    """1 where fewer than `k` outputs are larger than that at the target's largest."""
    return sparse_top_k_categorical_accuracy(ops.argmax(as_tensor(y_true), -1), y_pred, k)


class Accuracy(Averaged):
    """Share of outputs that equal their targets."""

    key: ClassVar[str] = "accuracy"
    aliases = ("acc",)
    direction = "up"

    function = staticmethod(accuracy)


class BinaryAccuracy(Averaged):
    """Share of outputs on the target's side of a threshold."""

    key: ClassVar[str] = "binary_accuracy"
    direction = "up"

    threshold = Float(0.5, doc="Outputs above it count as 1.")

    function = staticmethod(binary_accuracy)


class CategoricalAccuracy(Averaged):
    """Share of samples whose largest output is the right class, the targets one-hot."""

    key: ClassVar[str] = "categorical_accuracy"
    direction = "up"

    function = staticmethod(categorical_accuracy)


class SparseCategoricalAccuracy(Averaged):
    """Share of samples whose largest output is the right class, the targets class numbers."""

    key: ClassVar[str] = "sparse_categorical_accuracy"
    direction = "up"

    function = staticmethod(sparse_categorical_accuracy)


class TopKCategoricalAccuracy(Averaged):
    """Share of samples whose right class is among the k largest outputs, the targets one-hot."""

    key: ClassVar[str] = "top_k_categorical_accuracy"
    direction = "up"

    k = Int(5, min=1, doc="How many of the largest outputs count.")

    function = staticmethod(top_k_categorical_accuracy)


class SparseTopKCategoricalAccuracy(Averaged):
    """Share of samples whose right class is among the k largest outputs, the targets class numbers."""

    key: ClassVar[str] = "sparse_top_k_categorical_accuracy"
    direction = "up"

    k = Int(5, min=1, doc="How many of the largest outputs count.")

    function = staticmethod(sparse_top_k_categorical_accuracy)
