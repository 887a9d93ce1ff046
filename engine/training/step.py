"""Compiled steps of a model: tracing it with losses, metrics and optimizer into one graph, and running its plan.

One plan serves one kind of batch (mode and types); plans are kept, least recently used out first. Weights live in a
`ParameterArena` that all plans of the model read, so nothing is copied between them.
"""

from __future__ import annotations

import gc
import math
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import numpy as np

from engine.compiler import Plan
from engine.core.errors import NotFiniteError
from engine.ir.graph import TensorType
from engine.runtime.executor import CancelFlag, aligned, new_buffer
from engine.training.arena import ParameterArena
from engine.training.memory import MemoryEstimate, of_plan, refuse_slots, refuse_what_does_not_fit
from engine.training.pieces import train_in_pieces
from engine.training.protocol import BatchType
from engine.training.writer import CompiledStep, Kind, StepWriter

# Plans kept: train and test, full and last batch, predict, and a few more shapes.
PLANS_KEPT = 12


@contextmanager
def collection_later() -> Iterator[None]:
    """Within it, Python does not look for garbage: graphs make many objects at once, all of them needed."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


class Steps:
    """Train, test and predict steps of one model (see `protocol.StepsLike`).

    Args:
        model: a built model.
        compilation: losses, metrics and their weights, or None to predict only.
        optimizer: or None.
    """

    def __init__(self, model: Any, compilation: Any = None, optimizer: Any = None):
        self.model, self.compilation, self.optimizer = model, compilation, optimizer
        self.arena: ParameterArena | None = None
        self.cancel: CancelFlag | None = None
        self.check_finite = False
        self._plans: OrderedDict[tuple[Kind, BatchType, bool], CompiledStep] = OrderedDict()
        self.costs: dict[BatchType, Any] = {}  # of predictions, see `lanes`
        self.measured: dict[BatchType, bool] = {}  # see `pieces`
        self._now: CompiledStep | None = None
        self._metric_states: dict[tuple[str, str], np.ndarray] = {}
        self._totals: dict[str, list[float]] = {}
        self._memory: np.ndarray | None = None
        self._gathered: np.ndarray | None = None
        self._latest: dict[str, Any] = {}

    # --- preparing ------------------------------------------------------------------------------------------------------

    def ensure_arena(self) -> ParameterArena:
        """The arena of the model's trainable weights; made anew when what is trainable has changed."""
        trainable = [w for w in self.model.all_weights() if self.model.is_trainable(w)]
        if self.arena is None or not self.arena.holds(trainable):
            slots = self.optimizer.initial_slots() if self.optimizer is not None else {}
            refuse_slots(sum(weight.spec.size for weight in trainable), len(slots))
            self.arena = ParameterArena(trainable, slots, previous=self.arena)
            self._plans.clear()
            self.costs.clear()
        return self.arena

    def prepare(self, mode: Kind, batch: BatchType) -> CompiledStep:
        """The buffers of the plan for such a batch; the next call runs this plan.

        What a test or a prediction computes from weights alone is computed here, so they must not change before it ends.
        """
        arena = self.ensure_arena() if mode == "train" else self.arena
        key = (mode, batch, self.check_finite)
        step = self._plans.get(key)
        if step is None or not step.fresh():
            step = self._build(mode, batch)
            self._plans[key] = step
            while len(self._plans) > PLANS_KEPT:
                self._plans.popitem(last=False)
        elif self._now is not step:
            self._plans.move_to_end(key)
        if step.execution.released:
            step.execution.move(self.room(step.execution.plan.arena_bytes))
        if arena is not None and mode in ("train", "apply"):
            arena.settle(step.by_rows)
        self._now = step
        step.execution.prologue()
        return step

    def _build(self, mode: Kind, batch: BatchType, plain: bool = False) -> CompiledStep:
        with collection_later():
            return self._made(mode, batch, plain)

    def _made(self, mode: Kind, batch: BatchType, plain: bool) -> CompiledStep:
        writer = self.writer(mode, batch)
        plan = writer.compile(plain)
        fewer = (lambda pieces: self.estimate("accumulate", batch.cut(pieces))) if mode == "train" else None
        refuse_what_does_not_fit(plan, lambda: self.estimate(mode, batch, plan), fewer, mode)
        return writer.bind(plan)

    def writer(self, mode: Kind, batch: BatchType) -> StepWriter:
        """Such a step, written into a graph; nothing is allocated but the weights' own memory."""
        if mode in ("train", "accumulate", "apply"):
            self.ensure_arena()
        writer = StepWriter(self, mode, batch)
        writer.write()
        return writer

    def plan(self, mode: Kind, batch: BatchType) -> Plan:
        """The plan for such a batch, without memory for it: what it would cost."""
        return self.writer(mode, batch).compile()

    def estimate(self, mode: Kind, batch: BatchType, plan: Plan | None = None) -> MemoryEstimate:
        """The memory that such a step needs at its peak."""
        slots = len(self.optimizer.initial_slots()) if self.optimizer is not None else 0
        return of_plan(self.model, plan or self.plan(mode, batch), batch, mode, slots)

    def room(self, size: int) -> np.ndarray:
        """Memory for an arena. All plans share it, for one runs at a time; where it must grow, they move when they are
        wanted again."""
        if self._memory is None or self._memory.size < size:
            for step in self._plans.values():
                step.execution.release()
            self._memory = None  # the old goes before the new comes
            self._memory = aligned(size)
        return self._memory

    def gathered(self) -> np.ndarray:
        """Where parts of a batch add up their gradients, laid out as the weights are."""
        size = self.ensure_arena().parameters.size
        if self._gathered is None or self._gathered.size != size:
            self._gathered = new_buffer(TensorType((size,)))
        return self._gathered

    # --- running --------------------------------------------------------------------------------------------------------

    def train(self, learning_rate: float, iteration: int) -> None:
        """One step on the batch in the buffers.

        Raises:
            NotFiniteError: `check_finite` is set and the loss is NaN or infinite; weights are as before the step.
            Cancelled: `cancel` was set; weights are as before the step.
        """
        step = self.current()
        assert step.learning_rate is not None and step.iteration is not None
        step.learning_rate[...] = learning_rate
        step.iteration[...] = iteration
        self.compute(step)
        step.execution.update()
        self.record(step.keys, step.execution.outputs, step.batch.size)

    def train_in_pieces(self, pieces: Sequence[Any], learning_rate: float, iteration: int) -> None:
        """One step on a batch that comes in pieces (`data.Batch`), as `train` would make on all of it; see `pieces`."""
        train_in_pieces(self, pieces, learning_rate, iteration)

    def compute(self, step: CompiledStep) -> None:
        """All of a step but its update.

        Raises:
            NotFiniteError: `check_finite` is set, and the loss is NaN or infinite.
            Cancelled: `cancel` was set.
        """
        step.execution.compute(self.cancel)
        if self.check_finite and not math.isfinite(step.execution.outputs[0]):
            raise self._blame(step)

    def _blame(self, step: CompiledStep) -> NotFiniteError:
        """Run the batch again through a plan in which every node keeps its layer: where is the NaN born?"""
        plain = self._build(step.mode, step.batch, plain=True)
        for mine, theirs in zip(plain.execution.inputs, step.execution.inputs, strict=True):
            if mine is not theirs:
                np.copyto(mine, theirs)
        return plain.execution.first_not_finite() or NotFiniteError(
            "the loss is not finite", where="training", mend="lower the learning rate"
        )

    def test(self) -> None:
        """Losses and metrics of the batch in the buffers; weights stay."""
        step = self.current()
        step.execution.run(self.cancel)
        self.record(step.keys, step.execution.outputs, step.batch.size)

    def predict(self) -> Sequence[np.ndarray]:
        """Outputs for the batch in the buffers: views that hold until the next step."""
        return self.current().execution.run(self.cancel)

    def predict_all(self, batch: BatchType, standard: Any, samples: int) -> list[np.ndarray] | None:
        """Outputs for the first `samples` of some arrays, cut as suits the machine; see `lanes`."""
        from engine.training.lanes import predict_samples

        return predict_samples(self, batch, standard, samples)

    def current(self) -> CompiledStep:
        """The step that was prepared last."""
        assert self._now is not None, "prepare() comes first"
        return self._now

    def record(self, keys: Sequence[str], arrays: Sequence[np.ndarray], size: int) -> None:
        """Take note of the losses and metrics of a batch of so many samples."""
        latest, totals = self._latest, self._totals
        for key, array in zip(keys, arrays, strict=False):
            # A metric may have several figures (one a class): they are logged as an array.
            value: Any = float(array) if array.ndim == 0 else array.copy()
            latest[key] = value
            if key in totals:
                pair = totals[key]
                pair[0] += value * size
                pair[1] += size
            elif not key.startswith("="):
                totals[key] = [value * size, size]

    # --- reading --------------------------------------------------------------------------------------------------------

    def reset(self) -> None:
        """Set running means and states of metrics to zero."""
        self._totals.clear()
        self._latest.clear()
        for array in self._metric_states.values():
            array.fill(0)

    def logs(self) -> dict[str, float]:
        """Losses and metrics since `reset`, in the order of `compilation.log_keys()`."""
        known = {key: total / count for key, (total, count) in self._totals.items()}
        known.update({key[1:]: value for key, value in self._latest.items() if key.startswith("=")})
        ordered = {key: known[key] for key in self.compilation.log_keys() if key in known}
        return ordered or known

    def last_loss(self) -> float:
        """The total loss of the last batch alone."""
        return self._latest["loss"]

    def average_weights(self) -> None:
        """Make the weights what their moving averages are, where the optimizer keeps these."""
        if self.arena is not None and "average" in self.arena.slots and self.optimizer.iterations:
            np.copyto(self.arena.parameters, self.arena.slots["average"])

    def synchronize(self) -> None:
        """Nothing: weights and slots are shared with the plans."""

    def metric_state(self, key: str, name: str, shape: tuple[int, ...]) -> np.ndarray:
        """Accumulator of a metric, shared by all plans."""
        if (key, name) not in self._metric_states:
            self._metric_states[key, name] = new_buffer(TensorType(shape, "float32"))
        return self._metric_states[key, name]
