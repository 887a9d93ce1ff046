"""Figures of a whole curve of decisions, from the strictest threshold to the most lenient."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.config import settings
from engine.core.errors import ParameterError, ShapeError
from engine.core.params import Bool, Choice, Float, Int, Numbers
from engine.core.shapes import text
from engine.losses.reduction import divide_no_nan
from engine.metrics.base import State
from engine.metrics.confusion import Counted, class_field


def _steps(count: int) -> np.ndarray:
    return np.arange(count, dtype=np.float64) / (count - 1)


def _thresholds() -> Int:
    return Int(200, min=1, doc="Thresholds between 0 and 1 at which decisions are counted.", group="Advanced")


def precision(state: State) -> Any:
    return divide_no_nan(state["true_positives"], ops.add(state["true_positives"], state["false_positives"]))


def recall(state: State) -> Any:
    """Also called sensitivity."""
    return divide_no_nan(state["true_positives"], ops.add(state["true_positives"], state["false_negatives"]))


def specificity(state: State) -> Any:
    return divide_no_nan(state["true_negatives"], ops.add(state["true_negatives"], state["false_positives"]))


class _Best(Counted):
    """The best of one figure over the thresholds at which another is good enough."""

    direction = "up"

    num_thresholds = _thresholds()
    class_id = class_field()

    def _setup(self) -> None:
        count = self.num_thresholds
        self.limits = np.array([0.5]) if count == 1 else _steps(count)
        super()._setup()

    def best(self, held: Any, wanted: Any, at_least: float) -> Any:
        return ops.reduce_max(ops.where(ops.greater_equal(held, at_least), wanted, 0.0))


def _share(doc: str) -> Float:
    return Float(min=0, max=1, doc=doc)


class SensitivityAtSpecificity(_Best):
    """Best share of targets of 1 found, where enough targets of 0 are left alone."""

    key: ClassVar[str] = "sensitivity_at_specificity"

    specificity = _share("Share of the targets of 0 that must be decided as no.")

    def meaning(self, state: State) -> Any:
        return self.best(specificity(state), recall(state), self.specificity)


class SpecificityAtSensitivity(_Best):
    """Best share of targets of 0 left alone, where enough targets of 1 are found."""

    key: ClassVar[str] = "specificity_at_sensitivity"

    sensitivity = _share("Share of the targets of 1 that must be found.")

    def meaning(self, state: State) -> Any:
        return self.best(recall(state), specificity(state), self.sensitivity)


class PrecisionAtRecall(_Best):
    """Best precision where the recall is good enough."""

    key: ClassVar[str] = "precision_at_recall"

    recall = _share("The least recall.")

    def meaning(self, state: State) -> Any:
        return self.best(recall(state), precision(state), self.recall)


class RecallAtPrecision(_Best):
    """Best recall where the precision is good enough."""

    key: ClassVar[str] = "recall_at_precision"

    precision = _share("The least precision.")

    def meaning(self, state: State) -> Any:
        return self.best(precision(state), recall(state), self.precision)


class _Curve(Choice):
    def config(self, value: Any) -> Any:
        return value.upper()


class AUC(Counted):
    """Area under the curve of decisions: 1 where all outputs of targets 1 exceed those of targets 0; 0.5 by chance.

    Between thresholds the ROC curve is taken as straight; the precision-recall curve by Davis and Goadrich (2006).
    """

    key: ClassVar[str] = "auc"
    formula = "area under (false positive rate, recall) or (recall, precision)"
    direction = "up"

    num_thresholds = Int(200, min=2, doc="Thresholds at which decisions are counted.", group="Advanced")
    curve = _Curve(("roc", "pr", "prgain"), "roc", doc="ROC; precision over recall; or the gains of these.")
    summation_method = Choice(
        ("interpolation", "minoring", "majoring"), "interpolation", group="Advanced",
        doc="How the area between two thresholds is taken: in between, the least, or the most.",
    )  # fmt: skip
    thresholds = Numbers(None, min=0, max=1, doc="Thresholds of one's own.", group="Hidden")
    multi_label = Bool(False, doc="An area for each output by itself, then their mean.", group="Advanced")
    num_labels = Int(None, min=1, doc="How many outputs there are, with multi_label.", group="Hidden")
    label_weights = Numbers(None, min=0, doc="Weights of the outputs.", group="Hidden")
    from_logits = Bool(False, doc="The output is not yet a probability.", group="Advanced")

    def _setup(self) -> None:
        if self.num_labels is not None and not self.multi_label:
            raise ParameterError("num_labels goes with multi_label", where=type(self).__name__, field="num_labels",
                                 expected="None", got=str(self.num_labels), mend="set multi_label=True")  # fmt: skip
        count = self.num_thresholds if self.thresholds is None else len(self.thresholds) + 2
        self.num_thresholds = count
        inner = _steps(count)[1:-1] if self.thresholds is None else np.sort(self.thresholds)
        self.limits = np.array([-settings.epsilon, *inner, 1 + settings.epsilon])
        self.by_label, self._labels = self.multi_label, self.num_labels
        super()._setup()

    def build(self, target: Any, output: Any) -> None:
        if not self.multi_label:
            return
        if len(output) != 2:
            raise ShapeError("an area for each output needs outputs of rank 2", where=str(self.name),
                             expected="(batch, labels)", got=text(output))  # fmt: skip
        if self._labels != output[-1]:
            self._labels = int(output[-1])
            self.reset_state()

    def state(self) -> dict[str, tuple[int, ...]]:
        shape = (len(self.limits), self._labels or 1) if self.multi_label else (len(self.limits),)
        return dict.fromkeys(self.kinds, shape)

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        return super().update(state, y_true, ops.sigmoid(y_pred) if self.from_logits else y_pred, weight)

    def weigh(self, weight: Any, y_pred: Any) -> Any:
        if self.label_weights is None or self.multi_label:
            return weight
        labels = ops.broadcast_to(np.asarray(self.label_weights, np.float32), y_pred.shape)
        return labels if weight is None else ops.multiply(weight, labels)

    def meaning(self, state: State) -> Any:
        if self.curve == "pr" and self.summation_method == "interpolation":
            areas = self._interpolated(state)
        else:
            x, y = self._axes(state)
            here, there = _pair(y)
            if self.summation_method == "interpolation":
                heights = ops.multiply(ops.add(here, there), 0.5)
            else:
                heights = (ops.minimum if self.summation_method == "minoring" else ops.maximum)(here, there)
            areas = ops.multiply(ops.subtract(*_pair(x)), heights)
        if not self.multi_label:
            return ops.reduce_sum(areas)
        each = ops.reduce_sum(areas, 0)
        if self.label_weights is None:
            return ops.mean(each)
        weights = np.asarray(self.label_weights, np.float32)
        return divide_no_nan(ops.reduce_sum(ops.multiply(each, weights)), float(weights.sum()))

    def _axes(self, state: State) -> tuple[Any, Any]:
        if self.curve == "roc":
            wrong, right = state["false_positives"], state["true_negatives"]
            return divide_no_nan(wrong, ops.add(wrong, right)), recall(state)
        if self.curve == "pr":
            return recall(state), precision(state)
        hits = state["true_positives"]
        none = ops.equal(hits, 0.0)
        positives = ops.add(hits, state["false_negatives"])
        ratio = divide_no_nan(positives, ops.add(state["true_negatives"], state["false_positives"]))
        missed, false = (divide_no_nan(state[kind], hits) for kind in ("false_negatives", "false_positives"))
        gained = ops.maximum(ops.where(none, 0.0, ops.subtract(1.0, ops.multiply(ratio, missed))), 0.0)
        return gained, ops.where(none, 1.0, ops.subtract(1.0, ops.multiply(ratio, false)))

    def _interpolated(self, state: State) -> Any:
        """Areas under precision over recall, where true positives grow evenly with all positives in between."""
        hits = state["true_positives"]
        hits_here, hits_there = _pair(hits)
        all_here, all_there = _pair(ops.add(hits, state["false_positives"]))
        grown = ops.subtract(hits_here, hits_there)
        slope = divide_no_nan(grown, ops.maximum(ops.subtract(all_here, all_there), 0.0))
        start = ops.subtract(hits_there, ops.multiply(slope, all_there))
        both = ops.logical_and(ops.greater(all_here, 0.0), ops.greater(all_there, 0.0))
        ratio = ops.where(both, divide_no_nan(all_here, ops.maximum(all_there, 0.0)), 1.0)
        area = ops.multiply(slope, ops.add(grown, ops.multiply(start, ops.log(ratio))))
        positives = ops.add(hits_there, _pair(state["false_negatives"])[1])
        return divide_no_nan(area, ops.maximum(positives, 0.0))


def _pair(values: Any) -> tuple[Any, Any]:
    """Values at each threshold but the last, and at the one after each."""
    return ops.slice_axis(values, 0, 0, -1), ops.slice_axis(values, 0, 1, None)


__all__ = ["AUC", "PrecisionAtRecall", "RecallAtPrecision", "SensitivityAtSpecificity", "SpecificityAtSensitivity"]
