"""Metric: a figure gathered over the batches of an epoch, in a few accumulators."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.params import Declared, DType, Opaque, Text
from engine.ir.graph import Value
from engine.losses.reduction import as_float, divide_no_nan, match_ranks, merge_mask
from engine.ops.apply import as_tensor

State = dict[str, Any]


class Metric(Declared):
    """Base of metrics.

    A subclass says which accumulators it has, how a batch changes them and what they mean, made of `engine.ops`; so a
    training step keeps them in its graph, and `update_state`, `result`, `reset_state` do the same on arrays.

    Attributes:
        key: its name in configs and messages. aliases: other names.
        direction: "up" where more is better, "down" where less is, "" where it is not known.
    """

    key: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    formula: ClassVar[str] = ""
    direction: ClassVar[str] = ""

    name = Text(None, doc="Name of the metric, its key in logs.", keyword_only=True, group="Advanced")
    dtype = DType("float32", nullable=True, doc="Dtype of the accumulators.", keyword_only=True, group="Hidden")

    def _setup(self) -> None:
        self.name = self.name or self.key
        self._state: State = {}
        self.reset_state()

    def build(self, target: Any, output: Any) -> None:
        """Learn the shapes of targets and outputs, batch first; called before `state` where a graph is made."""

    def state(self) -> dict[str, tuple[int, ...]]:
        """Names and shapes of the accumulators, float32, all 0 at the start."""
        raise NotImplementedError(f"{type(self).__name__}.state")

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        """The accumulators after a batch.

        Args:
            y_true: targets. y_pred: outputs; where they flow in a graph with a mask, masked steps do not count.
            weight: of samples: (batch,), or (batch, time) where the values are of steps.
        """
        raise NotImplementedError(f"{type(self).__name__}.update")

    def result(self, state: State | None = None) -> Any:
        """The figure that accumulators mean; without `state`, that of the metric's own."""
        return self.meaning(self._state if state is None else state)

    def meaning(self, state: State) -> Any:
        """The figure that accumulators mean; for subclasses."""
        raise NotImplementedError(f"{type(self).__name__}.meaning")

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Take a batch of arrays into the metric's own accumulators."""
        y_true, y_pred = as_tensor(y_true), as_tensor(y_pred)
        self.build(y_true.shape, y_pred.shape)
        self._state = self.update(self._state, y_true, y_pred, sample_weight)

    def reset_state(self) -> None:
        """Set the metric's own accumulators to 0."""
        self._state = {name: np.zeros(shape, np.float32) for name, shape in self.state().items()}

    reset_states = reset_state

    def __call__(self, *batch: Any, sample_weight: Any = None) -> Any:
        """Take a batch, and the result so far."""
        if len(batch) == 3:
            *batch, sample_weight = batch  # type: ignore[assignment]
        self.update_state(*batch, sample_weight=sample_weight)
        return self.result()


def merge_weights(y_pred: Any, weight: Any) -> Any:
    """Sample weights with the mask of an output in them."""
    mask = y_pred.mask if isinstance(y_pred, Value) else None
    return merge_mask(None if weight is None else as_float(weight), mask, "float32", "sum")


def per_sample(values: Any, weight: Any, reduce: Any = ops.mean) -> tuple[Any, Any]:
    """Values and weights reduced to one a sample, the values weighted; values may have more axes than weights."""
    if weight is not None:
        values, weight = match_ranks(values, weight)
        rank = len(weight.shape)
        if len(values.shape) > rank:
            values = reduce(values, list(range(rank, len(values.shape))))
        weight = ops.broadcast_to(weight, values.shape)
        values = ops.multiply(values, weight)
        if rank > 1:
            weight = reduce(weight, list(range(1, rank)))
    if len(values.shape) > 1:
        values = reduce(values, list(range(1, len(values.shape))))
    return values, weight


class Averaged(Metric):
    """A metric that is a weighted mean over samples of what its `function(y_true, y_pred)`, or `values`, gives."""

    function: ClassVar[Callable[..., Any] | None] = None

    def state(self) -> dict[str, tuple[int, ...]]:
        return {"total": (), "count": ()}

    def values(self, y_true: Any, y_pred: Any) -> Any:
        """One value a sample, or a step of a sample, or an element of one."""
        function = type(self).function
        if function is None:
            raise NotImplementedError(f"{type(self).__name__}.values")
        return self.apply(function, y_true, y_pred)

    def update(self, state: State, y_true: Any, y_pred: Any, weight: Any = None) -> State:
        return self.add(state, self.values(y_true, y_pred), merge_weights(y_pred, weight))

    def add(self, state: State, values: Any, weight: Any = None) -> State:
        """The accumulators after some values, (samples, …)."""
        values, weight = per_sample(ops.cast(as_tensor(values), "float32"), weight)
        samples = values.shape[0] if len(values.shape) else 1
        count = float(samples) if weight is None else ops.reduce_sum(weight)
        return {"total": ops.add(state["total"], ops.reduce_sum(values)), "count": ops.add(state["count"], count)}

    def meaning(self, state: State) -> Any:
        return divide_no_nan(state["total"], state["count"])


class Mean(Averaged):
    """Mean of the values given."""

    key: ClassVar[str] = "mean"

    def update(self, state: State, y_true: Any, y_pred: Any = None, weight: Any = None) -> State:
        return self.add(state, y_true, None if weight is None else as_float(weight))

    def update_state(self, values: Any, sample_weight: Any = None) -> None:  # type: ignore[override]
        self._state = self.update(self._state, as_tensor(values), None, sample_weight)


class Sum(Metric):
    """Sum of the values given."""

    key: ClassVar[str] = "sum"

    def state(self) -> dict[str, tuple[int, ...]]:
        return {"total": ()}

    def update(self, state: State, y_true: Any, y_pred: Any = None, weight: Any = None) -> State:
        values = ops.cast(as_tensor(y_true), "float32")
        values, _ = per_sample(values, None if weight is None else as_float(weight), ops.reduce_sum)
        return {"total": ops.add(state["total"], ops.reduce_sum(values))}

    def update_state(self, values: Any, sample_weight: Any = None) -> None:  # type: ignore[override]
        self._state = self.update(self._state, as_tensor(values), None, sample_weight)

    def meaning(self, state: State) -> Any:
        return state["total"]


class FunctionMetric(Averaged):
    """A function `(y_true, y_pred) -> values`, averaged over samples."""

    function = Opaque(doc="Gives the values of samples, made of engine.ops.")

    def _setup(self) -> None:
        self.name = self.name or getattr(self.function, "__name__", "metric")
        super()._setup()

    def values(self, y_true: Any, y_pred: Any) -> Any:
        return self.function(y_true, y_pred)

    def __repr__(self) -> str:
        return f"FunctionMetric({self.name})"
