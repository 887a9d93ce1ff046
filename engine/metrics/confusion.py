"""Yes-or-no decisions counted by kind, at one threshold or at many."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.config import settings
from engine.core.errors import ShapeError
from engine.core.params import Int, NumberOrNumbers
from engine.core.shapes import text
from engine.losses.base import pair
from engine.losses.reduction import divide_no_nan, match_ranks
from engine.metrics.base import Metric, State, merge_weights

KINDS = ("true_positives", "false_positives", "true_negatives", "false_negatives")
_NEVER = -1e10  # outputs that are not among the k largest


def thresholds_field() -> NumberOrNumbers:
    return NumberOrNumbers(None, min=0, max=1, doc="Outputs above it count as yes; or a list, for one figure each.")


def class_field() -> Int:
    return Int(None, min=0, doc="Number of the one class that counts; none: all.", group="Advanced")


def top_field() -> Int:
    return Int(None, min=1, doc="Only the k largest outputs of a sample can count as yes.", group="Advanced")


def one_class(tensor: Any, number: int) -> Any:
    """The outputs of one class, its axis left with size 1."""
    return ops.slice_axis(tensor, -1, number, number + 1)


def among_largest(y_pred: Any, k: int) -> Any:
    """Outputs, those that are not among the `k` largest of their sample so low that they count as no.

    Of equal outputs the first are the larger.
    """
    width = int(y_pred.shape[-1])
    mine, others = ops.expand_dims(y_pred, -1), ops.expand_dims(y_pred, -2)
    earlier = np.tril(np.ones((width, width), bool), -1)
    ahead = ops.logical_or(ops.greater(others, mine), ops.logical_and(ops.equal(others, mine), earlier))
    place = ops.reduce_sum(ops.cast(ahead, "float32"), -1)
    return ops.where(ops.less(place, float(k)), y_pred, _NEVER)


def evenly_spread(thresholds: Any) -> bool:
    """Whether thresholds lie evenly from 0 to 1."""
    count = len(thresholds)
    return count >= 3 and bool(np.allclose(thresholds, np.arange(count) / (count - 1), atol=settings.epsilon))


def counts_at(thresholds: np.ndarray, y_true: Any, y_pred: Any, weight: Any = None, by_label: bool = False) -> State:
    """How many decisions are of each kind at each threshold.

    Args:
        thresholds: (t,).
        y_true, y_pred: of one shape, floats. weight: of that shape, or None.
        by_label: count each label, along the last axis, by itself.

    Returns:
        For each of `KINDS` a tensor of shape (t,), or (t, labels).
    """
    labels = int(y_pred.shape[-1]) if by_label else 1
    y_true, y_pred = ops.reshape(y_true, (-1, labels)), ops.reshape(y_pred, (-1, labels))
    yes, no = y_true, ops.subtract(1.0, y_true)
    if weight is not None:
        weight = ops.reshape(weight, (-1, labels))
        yes, no = ops.multiply(yes, weight), ops.multiply(no, weight)
    count_above = _above_even if evenly_spread(thresholds) else _above_any
    hits, false = count_above(thresholds, y_pred, (yes, no))
    all_yes, all_no = ops.reduce_sum(yes, 0, keepdims=True), ops.reduce_sum(no, 0, keepdims=True)
    found = (hits, false, ops.subtract(all_no, false), ops.subtract(all_yes, hits))
    return {kind: one if by_label else ops.squeeze(one, 1) for kind, one in zip(KINDS, found)}


def _above_even(thresholds: np.ndarray, y_pred: Any, amounts: tuple[Any, ...]) -> list[Any]:
    """Sums of amounts whose output is above each of thresholds spread evenly: by buckets, in one pass.

    An output exactly at a threshold is not above it, but 0 is above a first threshold below 0.
    """
    count, labels = len(thresholds), int(y_pred.shape[-1])
    scaled = ops.multiply(ops.clip(y_pred, 0.0, 1.0), float(count - 1))
    bucket = ops.negate(ops.floor(ops.negate(scaled)))  # the number of thresholds below the output
    if thresholds[0] < 0:
        bucket = ops.maximum(bucket, 1.0)
    ids = ops.cast(bucket, "int32")
    if labels > 1:
        ids = ops.add(ops.multiply(ids, labels), np.arange(labels, dtype=np.int32))
    reached = np.triu(np.ones((count + 1, count + 1), np.float32))[1:]
    sums = []
    for amount in amounts:
        table = ops.scatter_add(ops.reshape(amount, (-1,)), ops.reshape(ids, (-1,)), (count + 1) * labels)
        sums.append(ops.matmul(reached, ops.reshape(table, (count + 1, labels))))
    return sums


def _above_any(thresholds: np.ndarray, y_pred: Any, amounts: tuple[Any, ...]) -> list[Any]:
    """The same for any thresholds: each output against each."""
    limits = np.asarray(thresholds, np.float32).reshape(-1, 1, 1)
    above = ops.cast(ops.greater(ops.expand_dims(y_pred, 0), limits), "float32")
    return [ops.reduce_sum(ops.multiply(above, ops.expand_dims(amount, 0)), 1) for amount in amounts]


class Counted(Metric):
    """Base of metrics that count decisions. A subclass names the `kinds` it needs and says what they mean.

    Attributes:
        limits: the thresholds, an array.
    """

    kinds: ClassVar[tuple[str, ...]] = KINDS
    limits: np.ndarray
    by_label = False

    def state(self) -> dict[str, tuple[int, ...]]:
        return dict.fromkeys(self.kinds, (len(self.limits),))

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        weight = merge_weights(y_pred, weight)
        y_true, y_pred = pair(y_true, y_pred)
        top, number = getattr(self, "top_k", None), getattr(self, "class_id", None)
        if top is not None:
            y_pred = among_largest(y_pred, top)
        if number is not None:
            width = y_pred.shape[-1] if len(y_pred.shape) > 1 else 1
            if number >= width:
                raise ShapeError(f"class {number} is not among the outputs", where=str(self.name),
                                 expected=f"a class_id of 0 to {width - 1}", got=text(y_pred.shape))  # fmt: skip
            y_true, y_pred = one_class(y_true, number), one_class(y_pred, number)
        if weight is not None:
            missing = len(y_pred.shape) - len(weight.shape)
            if missing < 0:
                _, weight = match_ranks(y_pred, weight)
                missing = 0
            weight = ops.reshape(weight, (*weight.shape, *(1,) * missing))
            weight = ops.broadcast_to(weight, y_pred.shape)
        weight = self.weigh(weight, y_pred)
        found = counts_at(self.limits, y_true, y_pred, weight, self.by_label)
        return {kind: ops.add(state[kind], found[kind]) for kind in self.kinds}

    def weigh(self, weight: Any, y_pred: Any) -> Any:
        """Weights of decisions; for subclasses that have some of their own."""
        return weight

    def figure(self, values: Any) -> Any:
        """A figure at each threshold; a scalar where there is one threshold."""
        return ops.squeeze(values, 0) if len(self.limits) == 1 else values


def limits_of(thresholds: Any, default: float = 0.5) -> np.ndarray:
    """Thresholds as an array."""
    return np.atleast_1d(np.asarray(default if thresholds is None else thresholds, np.float32))


class _OneKind(Counted):
    """How many decisions are of one kind."""

    thresholds = thresholds_field()

    def _setup(self) -> None:
        self.limits = limits_of(self.thresholds)
        super()._setup()

    def meaning(self, state: State) -> Any:
        return self.figure(state[self.kinds[0]])


class TruePositives(_OneKind):
    """How many outputs above the threshold have a target of 1."""

    key: ClassVar[str] = "true_positives"
    kinds = ("true_positives",)
    direction = "up"


class TrueNegatives(_OneKind):
    """How many outputs not above the threshold have a target of 0."""

    key: ClassVar[str] = "true_negatives"
    kinds = ("true_negatives",)
    direction = "up"


class FalsePositives(_OneKind):
    """How many outputs above the threshold have a target of 0."""

    key: ClassVar[str] = "false_positives"
    kinds = ("false_positives",)
    direction = "down"


class FalseNegatives(_OneKind):
    """How many outputs not above the threshold have a target of 1."""

    key: ClassVar[str] = "false_negatives"
    kinds = ("false_negatives",)
    direction = "down"


class _Share(Counted):
    """True positives as a share of themselves and another kind."""

    direction = "up"

    thresholds = thresholds_field()
    top_k = top_field()
    class_id = class_field()

    def _setup(self) -> None:
        self.limits = limits_of(self.thresholds, 0.5 if self.top_k is None else _NEVER)
        super()._setup()

    def meaning(self, state: State) -> Any:
        hits, others = (state[kind] for kind in self.kinds)
        return self.figure(divide_no_nan(hits, ops.add(hits, others)))


class Precision(_Share):
    """Share of the outputs above the threshold whose target is 1."""

    key: ClassVar[str] = "precision"
    formula = "true positives / (true positives + false positives)"
    kinds = ("true_positives", "false_positives")


class Recall(_Share):
    """Share of the targets that are 1 whose output is above the threshold."""

    key: ClassVar[str] = "recall"
    formula = "true positives / (true positives + false negatives)"
    kinds = ("true_positives", "false_negatives")
