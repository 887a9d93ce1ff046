"""Overlap of areas over their union, for segmentation."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.config import settings
from engine.core.errors import ParameterError
from engine.core.params import Bool, Float, Int, IntList
from engine.losses.reduction import as_float
from engine.metrics.base import Metric, State, merge_weights
from engine.ops.apply import as_tensor


def _classes() -> Int:
    return Int(min=1, doc="Number of classes.")


def _targets() -> IntList:
    return IntList(doc="Numbers of the classes whose overlap counts.")


def _ignored() -> Int:
    return Int(None, doc="A class number that marks what does not count.", group="Advanced")


def _axis() -> Int:
    return Int(-1, doc="Axis of the classes.", group="Advanced")


class _Overlap(Metric):
    """Classes of targets against classes of outputs, counted in a matrix; overlap over union of some of them."""

    formula = "both / (target + output - both), a mean over classes"
    direction = "up"
    _sparse_target = True
    _sparse_output = True
    axis: Any = -1
    ignore_class: Any = None

    def _setup(self) -> None:
        chosen = self.chosen()
        if not chosen or min(chosen) < 0 or max(chosen) >= self.size():
            raise ParameterError("a class is not among the classes", where=type(self).__name__,
                                 field="target_class_ids", expected=f"numbers from 0 to {self.size() - 1}",
                                 got=str(list(chosen)))  # fmt: skip
        super()._setup()

    def size(self) -> int:
        """Number of classes."""
        return self.num_classes  # type: ignore[attr-defined]

    def chosen(self) -> tuple[int, ...]:
        """Classes that count."""
        found = self.target_class_ids  # type: ignore[attr-defined]
        return (found,) if isinstance(found, int) else tuple(found)

    def state(self) -> dict[str, tuple[int, ...]]:
        return {"confusion": (self.size(), self.size())}

    def classes(self, y_true: Any, y_pred: Any) -> tuple[Any, Any]:
        """Class numbers of targets and outputs."""
        if not self._sparse_target:
            y_true = ops.argmax(y_true, self.axis)
        if not self._sparse_output:
            y_pred = ops.argmax(y_pred, self.axis)
        return y_true, y_pred

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        weight = merge_weights(y_pred, weight)
        y_true, y_pred = self.classes(as_tensor(y_true), as_tensor(y_pred))
        y_true, y_pred = (ops.reshape(ops.cast(y, "int32"), (-1,)) for y in (y_true, y_pred))
        size, counts = self.size(), None
        known = ops.logical_and(_within(y_true, size), _within(y_pred, size))
        if self.ignore_class is not None:
            known = ops.logical_and(known, ops.not_equal(y_true, self.ignore_class))
        counts = ops.cast(known, "float32")
        if weight is not None:
            each = ops.reshape(weight, (-1, 1))
            samples = int(each.shape[0])
            spread = ops.broadcast_to(each, (samples, int(y_true.shape[0]) // samples))
            counts = ops.multiply(counts, ops.reshape(spread, (-1,)))
        cells = ops.where(known, ops.add(ops.multiply(y_true, size), y_pred), 0)
        table = ops.reshape(ops.scatter_add(counts, cells, size * size), (size, size))
        return {"confusion": ops.add(state["confusion"], table)}

    def meaning(self, state: State) -> Any:
        matrix = state["confusion"]
        both = ops.reduce_sum(ops.multiply(matrix, np.eye(self.size(), dtype=np.float32)), 0)
        union = ops.subtract(ops.add(ops.reduce_sum(matrix, 0), ops.reduce_sum(matrix, 1)), both)
        counts = np.zeros(self.size(), np.float32)
        counts[list(self.chosen())] = 1
        there = ops.multiply(ops.cast(ops.greater(union, 1e-9), "float32"), counts)
        shares = ops.multiply(ops.divide(both, ops.add(union, settings.epsilon)), there)
        return ops.divide(ops.reduce_sum(shares), ops.add(ops.reduce_sum(there), settings.epsilon))


def _within(classes: Any, size: int) -> Any:
    return ops.logical_and(ops.greater_equal(classes, 0), ops.less(classes, size))


class _Sparse(_Overlap):
    """Targets and outputs as class numbers, unless it is said that they are one-hot."""

    sparse_y_true = Bool(True, doc="Targets are class numbers, not one-hot.")
    sparse_y_pred = Bool(True, doc="Outputs are class numbers, not one for each class.")

    def _setup(self) -> None:
        self._sparse_target, self._sparse_output = self.sparse_y_true, self.sparse_y_pred
        super()._setup()


class IoU(_Sparse):
    """Overlap over union of some classes."""

    key: ClassVar[str] = "io_u"
    aliases = ("iou",)

    num_classes = _classes()
    target_class_ids = _targets()
    ignore_class = _ignored()
    axis = _axis()


class MeanIoU(_Sparse):
    """Mean of overlap over union of all classes."""

    key: ClassVar[str] = "mean_io_u"
    aliases = ("mean_iou",)

    num_classes = _classes()
    ignore_class = _ignored()
    axis = _axis()

    def chosen(self) -> tuple[int, ...]:
        return tuple(range(self.num_classes))


class BinaryIoU(_Overlap):
    """Overlap over union of yes and no."""

    key: ClassVar[str] = "binary_io_u"
    aliases = ("binary_iou",)

    target_class_ids = IntList((0, 1), doc="0 for no, 1 for yes, or both.")
    threshold = Float(0.5, min=0, max=1, doc="Outputs of at least this count as yes.")

    def size(self) -> int:
        return 2

    def classes(self, y_true: Any, y_pred: Any) -> tuple[Any, Any]:
        return y_true, ops.greater_equal(as_float(y_pred), self.threshold)


class _OneHot(_Overlap):
    """Targets one-hot."""

    _sparse_target = False
    sparse_y_pred = Bool(False, doc="Outputs are class numbers, not one for each class.")

    def _setup(self) -> None:
        self._sparse_output = self.sparse_y_pred
        super()._setup()


class OneHotIoU(_OneHot):
    """Overlap over union of some classes, the targets one-hot."""

    key: ClassVar[str] = "one_hot_io_u"
    aliases = ("one_hot_iou",)

    num_classes = _classes()
    target_class_ids = _targets()
    ignore_class = _ignored()
    axis = _axis()


class OneHotMeanIoU(_OneHot):
    """Mean of overlap over union of all classes, the targets one-hot."""

    key: ClassVar[str] = "one_hot_mean_io_u"
    aliases = ("one_hot_mean_iou",)

    num_classes = _classes()
    ignore_class = _ignored()
    axis = _axis()

    def chosen(self) -> tuple[int, ...]:
        return tuple(range(self.num_classes))
