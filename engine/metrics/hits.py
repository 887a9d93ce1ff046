"""Metrics of yes-or-no decisions counted by kind: precision and recall."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Float
from engine.losses.base import pair
from engine.losses.reduction import divide_no_nan, match_ranks
from engine.metrics.base import Metric, State, merge_weights


class _Counted(Metric):
    """Right decisions over some count of samples."""

    direction = "up"

    thresholds = Float(0.5, min=0, max=1, nullable=True, doc="Outputs above it count as yes.")

    def state(self) -> dict[str, tuple[int, ...]]:
        return {"hits": (), "others": ()}

    def others(self, y_true: Any, decided: Any) -> Any:
        """1 for decisions that are counted besides the hits."""
        raise NotImplementedError

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        weight = merge_weights(y_pred, weight)
        y_true, y_pred = pair(y_true, y_pred)
        decided = ops.cast(ops.greater(y_pred, 0.5 if self.thresholds is None else self.thresholds), "float32")
        counts = [ops.multiply(y_true, decided), self.others(y_true, decided)]
        if weight is not None:
            counts = [ops.multiply(*match_ranks(count, weight)) for count in counts]
        hits, others = (ops.reduce_sum(count) for count in counts)
        return {"hits": ops.add(state["hits"], hits), "others": ops.add(state["others"], others)}

    def meaning(self, state: State) -> Any:
        return divide_no_nan(state["hits"], ops.add(state["hits"], state["others"]))


class Precision(_Counted):
    """Share of the outputs above the threshold whose target is 1."""

    key: ClassVar[str] = "precision"
    formula = "true positives / (true positives + false positives)"

    def others(self, y_true: Any, decided: Any) -> Any:
        return ops.multiply(ops.subtract(1.0, y_true), decided)


class Recall(_Counted):
    """Share of the targets that are 1 whose output is above the threshold."""

    key: ClassVar[str] = "recall"
    formula = "true positives / (true positives + false negatives)"

    def others(self, y_true: Any, decided: Any) -> Any:
        return ops.multiply(y_true, ops.subtract(1.0, decided))
