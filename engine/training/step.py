"""Compiled steps of a model: tracing it with losses, metrics and optimizer into one graph, and running its plan.

One plan serves one kind of batch (mode and types); plans are kept, least recently used out first. Weights live in a
`ParameterArena` that all plans of the model read, so nothing is copied between them.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine import ops
from engine.autodiff import gradients
from engine.compiler import Plan, compile_graph
from engine.core.errors import NotFiniteError
from engine.ir.graph import Graph, Origin, TensorType, Value
from engine.layers.trace import Emission, Trace
from engine.layers.weight import Weight
from engine.ops.op import Pool
from engine.optimizers.base import Part
from engine.runtime.executor import CancelFlag, Execution, new_buffer
from engine.training.arena import ParameterArena
from engine.training.protocol import BatchType, Mode

# Plans kept: train and test, full and last batch, predict, and a few more shapes.
PLANS_KEPT = 12


@dataclass
class CompiledStep:
    """A plan bound to memory, and what its inputs and outputs are.

    Attributes:
        inputs, targets, weights: buffers for a batch, as `protocol.Buffers` says.
        keys: names of the scalar outputs, in order; the first is the total loss.
    """

    execution: Execution
    batch: BatchType
    mode: Mode
    inputs: list[np.ndarray]
    targets: list[np.ndarray | None]
    weights: list[np.ndarray | None]
    keys: list[str] = field(default_factory=list)
    learning_rate: np.ndarray | None = None
    iteration: np.ndarray | None = None
    held: list[tuple[Weight, np.ndarray]] = field(default_factory=list)
    ends: list[Value] = field(default_factory=list)
    beside: list[CompiledStep] = field(default_factory=list)

    def twin(self, pool: Pool) -> CompiledStep:
        """The same step in memory of its own, for another thread to run; weights, and what they decide, are shared.

        Only for predictions that update nothing.
        """
        mine = self.execution
        own = set(self.ends)
        plan = mine.plan
        given = {v: array for v, array in zip(plan.graph.inputs, mine.inputs, strict=True) if v not in own}
        execution = Execution(plan, given, pool, kept=mine._kept)
        inputs = dict(zip(plan.graph.inputs, execution.inputs, strict=True))
        return CompiledStep(execution, self.batch, self.mode, [inputs[value] for value in self.ends],
                            self.targets, self.weights, self.keys, held=self.held, ends=self.ends)  # fmt: skip

    def fresh(self) -> bool:
        """Whether the weights still live where this plan reads them."""
        return all(weight.array is array for weight, array in self.held)


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
        self._plans: OrderedDict[tuple[Mode, BatchType, bool], CompiledStep] = OrderedDict()
        self.costs: dict[BatchType, Any] = {}  # of predictions, see `lanes`
        self._now: CompiledStep | None = None
        self._metric_states: dict[tuple[str, str], np.ndarray] = {}
        self._totals: dict[str, list[float]] = {}
        self._latest: dict[str, Any] = {}

    # --- preparing ------------------------------------------------------------------------------------------------------

    def ensure_arena(self) -> ParameterArena:
        """The arena of the model's trainable weights; made anew when what is trainable has changed."""
        trainable = [w for w in self.model.all_weights() if self.model.is_trainable(w)]
        if self.arena is None or not self.arena.holds(trainable):
            slots = self.optimizer.initial_slots() if self.optimizer is not None else {}
            self.arena = ParameterArena(trainable, slots, previous=self.arena)
            self._plans.clear()
            self.costs.clear()
        return self.arena

    def prepare(self, mode: Mode, batch: BatchType) -> CompiledStep:
        """The buffers of the plan for such a batch; the next call runs this plan.

        What a test or a prediction computes from weights alone is computed here, so they must not change before it ends.
        """
        if mode == "train":
            self.ensure_arena()
        key = (mode, batch, self.check_finite)
        step = self._plans.get(key)
        if step is None or not step.fresh():
            step = self._build(mode, batch)
            self._plans[key] = step
            while len(self._plans) > PLANS_KEPT:
                self._plans.popitem(last=False)
        elif self._now is not step:
            self._plans.move_to_end(key)
        self._now = step
        step.execution.prologue()
        return step

    def _build(self, mode: Mode, batch: BatchType, plain: bool = False) -> CompiledStep:
        builder = _Builder(self, mode, batch)
        builder.write()
        return builder.bind(builder.compile(plain))

    def plan(self, mode: Mode, batch: BatchType) -> Plan:
        """The plan for such a batch, without memory for it: what it would cost."""
        if mode == "train":
            self.ensure_arena()
        builder = _Builder(self, mode, batch)
        builder.write()
        return builder.compile()

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
        step.execution.compute(self.cancel)
        if self.check_finite and not math.isfinite(step.execution.outputs[0]):
            raise self._blame(step)
        step.execution.update()
        self._record(step)

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
        self._record(step)

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

    def _record(self, step: CompiledStep) -> None:
        size = step.batch.size
        latest, totals = self._latest, self._totals
        for key, array in zip(step.keys, step.execution.outputs, strict=False):
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


class _Builder:
    """Writes one step of a model into a graph."""

    def __init__(self, steps: Steps, mode: Mode, batch: BatchType):
        self.steps, self.model, self.mode, self.batch = steps, steps.model, mode, batch
        self.graph = Graph(f"{self.model.name}:{mode}")
        self.trace = Trace(self.graph, training=mode == "train")
        self.graph.trace = self.trace  # type: ignore[attr-defined]  # layers called on values find it
        self.given: dict[Value, np.ndarray] = {}
        names = list(getattr(self.model, "input_names", ())) or [f"input_{i}" for i in range(len(batch.inputs))]
        self.inputs = [self.graph.input(t, name) for t, name in zip(batch.inputs, names, strict=True)]
        self.targets = [None if t is None else self.graph.input(t, f"target_{i}") for i, t in enumerate(batch.targets)]
        self.weights = [
            None if t is None else self.graph.input(t, f"sample_weight_{i}") for i, t in enumerate(batch.weights)
        ]
        self.scalars: list[tuple[str, Value]] = []
        self.parameters: list[Weight] = []
        self.flat: Value | None = None
        self.rate: Value | None = None
        self.iteration: Value | None = None
        self.slots: dict[str, Value] = {}
        arena = steps.arena
        if arena is not None and arena.weights:
            self.flat = self.graph.input(TensorType(arena.parameters.shape), "parameters")
            self.given[self.flat] = arena.parameters
            for weight in arena.weights:
                self.trace.bindings[weight] = ops.window(self.flat, arena.offsets[weight], weight.shape)
            if mode == "train":
                self.parameters = arena.weights

    def write(self) -> None:
        """The whole step, as far as the mode has it."""
        self.trace_model()
        if self.mode != "predict":
            self.add_losses()
            self.add_metrics()
        if self.mode == "train":
            self.add_update()

    def trace_model(self) -> None:
        self.model.ensure_built([value.type for value in self.inputs])
        outputs = self.model.emit(Emission(self.trace, self.model), *self.inputs)
        self.outputs = list(outputs) if isinstance(outputs, (list, tuple)) else [outputs]

    def add_losses(self) -> None:
        compilation = self.steps.compilation
        parts: list[Value] = []
        names = self.model.output_names
        several = len(self.outputs) > 1
        for index, (output, target) in enumerate(zip(self.outputs, self.targets, strict=True)):
            loss = compilation.losses[index]
            if loss is None or target is None:
                continue
            with self.graph.at(Origin(names[index], "loss")):
                value = loss(target, output, self.weights[index])
                weight = compilation.loss_weights[index]
                parts.append(value if weight == 1.0 else ops.multiply(value, weight))
                if several:
                    self.scalars.append((f"{names[index]}_loss", value))
        with self.graph.at(Origin("", "loss")):
            parts += self.trace.losses
            for weight in self.model.all_weights():
                if weight.spec.regularizer is not None and self.model.is_trainable(weight):
                    parts.append(weight.spec.regularizer(self.trace.weight(weight)))
            total = parts[0] if parts else self.graph.constant(np.zeros((), "float32"))
            for part in parts[1:]:
                total = ops.add(total, part)
        self.total = total
        self.scalars.insert(0, ("loss", total))

    def add_metrics(self) -> None:
        with self.graph.at(Origin("", "metric")):
            for plan in self.steps.compilation.metrics_for(self.batch.targets):
                target = self.targets[plan.output]
                if target is None:
                    continue
                state = {}
                plan.metric.build(target.shape, self.outputs[plan.output].shape)
                for name, shape in plan.metric.state().items():
                    value = self.graph.input(TensorType(tuple(shape)), f"{plan.key}.{name}")
                    self.given[value] = self.steps.metric_state(plan.key, name, tuple(shape))
                    state[name] = value
                weight = self.weights[plan.output] if plan.weighted else None
                new = plan.metric.update(state, target, self.outputs[plan.output], weight)
                # A running result, read as it stands after the batch: not averaged again ("=" marks it).
                self.scalars.append(("=" + plan.key, plan.metric.result(new)))
                self.graph.updates += [(state[name], new[name]) for name in state]

    def add_update(self) -> None:
        optimizer, arena = self.steps.optimizer, self.steps.arena
        self.rate = self.graph.input(TensorType(()), "learning_rate")
        self.iteration = self.graph.input(TensorType(()), "iteration")
        if not self.parameters or self.flat is None or arena is None:
            return
        windows = [self.trace.bindings[weight] for weight in self.parameters]
        found = gradients(self.graph, self.total, windows)
        with self.graph.at(Origin("", "backward")):
            grads = [
                self.graph.constant(np.zeros(value.shape, value.dtype)) if grad is None else grad
                for grad, value in zip(found, windows, strict=True)
            ]
        with self.graph.at(Origin("", "update")):
            for name, array in arena.slots.items():
                self.slots[name] = self.graph.input(TensorType(array.shape), name)
                self.given[self.slots[name]] = array
            optimizer.bind([Part(weight, arena.offsets[weight], weight.shape) for weight in self.parameters])
            new, slots = optimizer.update(self.flat, grads, self.slots, self.rate, self.iteration)
            if any(weight.spec.constraint is not None for weight in self.parameters):
                new = self._constrained(new, arena)
            self.graph.updates.append((self.flat, new))
            self.graph.updates += [(self.slots[name], slots[name]) for name in self.slots]

    def _constrained(self, flat: Value, arena: ParameterArena) -> Value:
        parts = []
        for weight in self.parameters:
            part = ops.window(flat, arena.offsets[weight], weight.shape)
            parts.append(part if weight.spec.constraint is None else weight.spec.constraint(part))
        return ops.pack(parts)

    def compile(self, plain: bool = False) -> Plan:
        """The plan; nothing is allocated."""
        graph = self.graph
        graph.outputs = self.outputs if self.mode == "predict" else [value for _, value in self.scalars]
        for weight, value in self.trace.updates.items():
            graph.updates.append((self.trace.bindings[weight], value))
        if self.mode != "train":
            known = {self.flat, *(value for value in self.trace.bindings.values() if value.node is None)}
            graph.fixed = frozenset(index for index, value in enumerate(graph.inputs) if value in known)
        return compile_graph(graph, plain=plain)

    def bind(self, plan: Plan) -> CompiledStep:
        """The step, with memory."""
        graph = self.graph
        held = []
        for weight, value in self.trace.bindings.items():
            if value.node is None:
                self.given[value] = weight.array
            held.append((weight, weight.array))
        given = {plan.graph.inputs[i]: self.given[value] for i, value in enumerate(graph.inputs) if value in self.given}
        execution = Execution(plan, given)
        buffers = dict(zip(graph.inputs, execution.inputs, strict=True))
        return CompiledStep(
            execution=execution,
            batch=self.batch,
            mode=self.mode,
            inputs=[buffers[value] for value in self.inputs],
            targets=[None if value is None else buffers[value] for value in self.targets],
            weights=[None if value is None else buffers[value] for value in self.weights],
            keys=[key for key, _ in self.scalars],
            learning_rate=None if self.rate is None else buffers[self.rate],
            iteration=None if self.iteration is None else buffers[self.iteration],
            held=held,
            ends=[plan.graph.inputs[graph.inputs.index(value)] for value in self.inputs],
        )
