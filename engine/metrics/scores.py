"""Scores that need to know how many outputs there are: F scores and the coefficient of determination."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.config import settings
from engine.core.errors import ShapeError
from engine.core.params import Choice, Float, Int
from engine.core.shapes import text
from engine.losses.base import pair
from engine.metrics.base import Metric, State, merge_weights


class _PerOutput(Metric):
    """A metric with accumulators for each output of a vector."""

    direction = "up"
    _width: int | None = None

    def build(self, target: Any, output: Any) -> None:
        if len(output) != 2:
            raise ShapeError("outputs of rank 2 are needed", where=str(self.name), expected="(batch, outputs)",
                             got=text(output))  # fmt: skip
        if self._width != output[-1]:
            self._width = int(output[-1])
            self.reset_state()

    def widths(self) -> tuple[int, ...]:
        return (self._width or 1,)


class _FScore(_PerOutput):
    """A weighted harmonic mean of precision and recall."""

    beta: Any = 1.0

    average = Choice(("micro", "macro", "weighted"), None, doc="One figure over all decisions (micro), the mean over "
                     "outputs (macro), weighted by how often each is right; none: a figure for each.")  # fmt: skip
    threshold = Float(None, above=0, max=1, doc="Outputs above it count as yes; none: the largest does.")

    def state(self) -> dict[str, tuple[int, ...]]:
        shape = () if self.average == "micro" else self.widths()
        return dict.fromkeys(("true_positives", "false_positives", "false_negatives", "targets"), shape)

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        weight = merge_weights(y_pred, weight)
        y_true, y_pred = pair(y_true, y_pred)
        if self.threshold is None:
            largest = ops.greater_equal(y_pred, ops.reduce_max(y_pred, -1, keepdims=True))
            yes = ops.logical_and(largest, ops.greater(ops.absolute(y_pred), 1e-9))
        else:
            yes = ops.greater(y_pred, self.threshold)
        decided = ops.cast(yes, "float32")
        counts = {
            "true_positives": ops.multiply(decided, y_true),
            "false_positives": ops.multiply(decided, ops.subtract(1.0, y_true)),
            "false_negatives": ops.multiply(ops.subtract(1.0, decided), y_true),
            "targets": y_true,
        }
        if weight is not None:
            column = ops.reshape(weight, (-1, 1))
            counts = {name: ops.multiply(count, column) for name, count in counts.items()}
        axis = None if self.average == "micro" else 0
        return {name: ops.add(state[name], ops.reduce_sum(count, axis)) for name, count in counts.items()}

    def meaning(self, state: State) -> Any:
        hits, tiny = state["true_positives"], settings.epsilon
        precision = ops.divide(hits, ops.add(ops.add(hits, state["false_positives"]), tiny))
        recall = ops.divide(hits, ops.add(ops.add(hits, state["false_negatives"]), tiny))
        square = self.beta**2
        below = ops.add(ops.add(ops.multiply(precision, square), recall), tiny)
        score = ops.multiply(ops.divide(ops.multiply(precision, recall), below), 1 + square)
        if self.average is None:
            return score
        if self.average == "weighted":
            often = state["targets"]
            return ops.reduce_sum(ops.multiply(score, ops.divide(often, ops.add(ops.reduce_sum(often), tiny))))
        return ops.mean(score)


class FBetaScore(_FScore):
    """Weighted harmonic mean of precision and recall: recall counts beta times as much."""

    key: ClassVar[str] = "fbeta_score"
    formula = "(1 + beta²) * precision * recall / (beta² * precision + recall)"

    beta = Float(1.0, above=0, doc="How many times as much recall counts as precision.")


class F1Score(_FScore):
    """Harmonic mean of precision and recall."""

    key: ClassVar[str] = "f1_score"
    aliases = ("f1",)
    formula = "2 * precision * recall / (precision + recall)"


class R2Score(_PerOutput):
    """Coefficient of determination: the share of the targets' variance that the output explains."""

    key: ClassVar[str] = "r2_score"
    aliases = ("r2",)
    formula = "1 - sum((y_true - y_pred)²) / sum((y_true - mean(y_true))²)"

    class_aggregation = Choice(
        ("uniform_average", "variance_weighted_average"), "uniform_average", nullable=True,
        doc="How the figures of outputs become one; none: a figure for each.",
    )  # fmt: skip
    num_regressors = Int(0, min=0, doc="Number of inputs, for the adjusted score; 0: not adjusted.", group="Advanced")

    def build(self, target: Any, output: Any) -> None:
        super().build(target, output if len(output) != 1 else (output[0], 1))

    def state(self) -> dict[str, tuple[int, ...]]:
        return dict.fromkeys(("sum", "squares", "residual", "count"), self.widths()) | {"samples": ()}

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        weight = merge_weights(y_pred, weight)
        y_true, y_pred = (ops.reshape(y, (-1, self._width or 1)) for y in pair(y_true, y_pred))
        column = ops.reshape(1.0 if weight is None else weight, (-1, 1))
        weights = ops.broadcast_to(column, y_true.shape)
        sums = {
            "sum": ops.multiply(y_true, weights),
            "squares": ops.multiply(ops.square(y_true), weights),
            "residual": ops.multiply(ops.square(ops.subtract(y_true, y_pred)), weights),
            "count": weights,
        }
        new = {name: ops.add(state[name], ops.reduce_sum(one, 0)) for name, one in sums.items()}
        return new | {"samples": ops.add(state["samples"], float(y_true.shape[0] * y_true.shape[1]))}

    def meaning(self, state: State) -> Any:
        mean = ops.divide(state["sum"], ops.maximum(state["count"], settings.epsilon))
        total = ops.subtract(state["squares"], ops.multiply(state["sum"], mean))
        # Targets that are all equal have nothing to explain: their score is 0, as it is before the first batch.
        nothing = ops.equal(total, 0.0)
        scores = ops.subtract(1.0, ops.divide(state["residual"], ops.where(nothing, 1.0, total)))
        scores = ops.where(nothing, 0.0, scores)
        if self.class_aggregation == "uniform_average":
            score = ops.mean(scores)
        elif self.class_aggregation == "variance_weighted_average":
            whole = ops.reduce_sum(total)
            whole = ops.where(ops.equal(whole, 0.0), 1.0, whole)
            score = ops.divide(ops.reduce_sum(ops.multiply(total, scores)), whole)
        else:
            score = scores
        if not self.num_regressors:
            return score
        free = ops.subtract(state["samples"], float(self.num_regressors + 1))
        enough = ops.greater(free, 0.0)
        lost = ops.multiply(ops.subtract(1.0, score), ops.subtract(state["samples"], 1.0))
        adjusted = ops.subtract(1.0, ops.divide(lost, ops.where(enough, free, 1.0)))
        return ops.where(enough, adjusted, score)
