"""One step of a model, written into a graph: the forward pass, and by its kind losses, metrics, gradients, the update.

Kinds beside those of `protocol.Mode`: "accumulate" adds the gradients of a part of a batch to those of the parts before,
"apply" makes the step that they add up to, and "measure" tells how much of a batch a part is (see `pieces`).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

import numpy as np

from engine import ops
from engine.autodiff import gradients
from engine.compiler import Plan, compile_graph
from engine.ir.graph import Graph, Origin, TensorType, Value
from engine.layers.trace import Emission, Trace
from engine.layers.weight import Weight
from engine.ops.op import Pool
from engine.ops.table_step import Lag, table_step, used_rows
from engine.optimizers.base import Part
from engine.runtime.executor import Execution
from engine.training.arena import ParameterArena
from engine.training.protocol import BatchType
from engine.training.segments import Segment, pays, segments_of

if TYPE_CHECKING:
    from engine.training.step import Steps

Kind = Literal["train", "test", "predict", "accumulate", "apply", "measure"]


@dataclass
class CompiledStep:
    """A plan bound to memory, and what its inputs and outputs are.

    Attributes:
        inputs, targets, weights: buffers for a batch, as `protocol.Buffers` says.
        keys: names of the scalar outputs, in order; the first is the total loss.
        shares: where a part of a batch is trained on, how much of the batch it is: for each output, then for the rest.
        by_rows: the tables of which it steps only the rows that it uses, so that their slots may lag behind.
        beside: the same step in memory of its own, for other threads.
    """

    execution: Execution
    batch: BatchType
    mode: Kind
    inputs: list[np.ndarray]
    targets: list[np.ndarray | None]
    weights: list[np.ndarray | None]
    keys: list[str] = field(default_factory=list)
    shares: list[np.ndarray] = field(default_factory=list)
    learning_rate: np.ndarray | None = None
    iteration: np.ndarray | None = None
    held: list[tuple[Weight, np.ndarray]] = field(default_factory=list)
    ends: list[Value] = field(default_factory=list)
    by_rows: list[Weight] = field(default_factory=list)
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


class StepWriter:
    """Writes one step of a model into a graph."""

    def __init__(self, steps: Steps, mode: Kind, batch: BatchType):
        self.steps, self.model, self.mode, self.batch = steps, steps.model, mode, batch
        self.graph = Graph(f"{self.model.name}:{mode}")
        self.trace = Trace(self.graph, training=mode in ("train", "accumulate"))
        self.graph.trace = self.trace  # type: ignore[attr-defined]  # layers called on values find it
        self.given: dict[Value, np.ndarray] = {}
        names = list(getattr(self.model, "input_names", ())) or [f"input_{i}" for i in range(len(batch.inputs))]
        self.inputs = [self.graph.input(t, name) for t, name in zip(batch.inputs, names)]
        self.targets = [None if t is None else self.graph.input(t, f"target_{i}") for i, t in enumerate(batch.targets)]
        self.weights = [
            None if t is None else self.graph.input(t, f"sample_weight_{i}") for i, t in enumerate(batch.weights)
        ]
        self.scalars: list[tuple[str, Value]] = []
        self.parameters: list[Weight] = []
        self.segments: list[Segment] = []
        self.rate: Value | None = None
        self.iteration: Value | None = None
        self.shares: list[Value] = []
        self.outputs: list[Value] = []
        self.by_rows: list[Weight] = []
        arena = steps.arena
        if arena is not None and arena.weights:
            for start, weights, rules in segments_of(arena, steps.optimizer if mode == "train" else None):
                shape = weights[0].shape if rules else (sum(weight.spec.size for weight in weights),)
                value = self.graph.input(TensorType(shape), "parameters")
                segment = Segment(value, start, weights, rules)
                self.segments.append(segment)
                self.given[value] = segment.of(arena.parameters)
                for weight in weights:
                    offset = arena.offsets[weight] - start
                    self.trace.bindings[weight] = value if rules else ops.window(value, offset, weight.shape)
            if mode in ("train", "accumulate", "apply"):
                self.parameters = arena.weights

    def write(self) -> None:
        """The whole step, as far as its kind has it."""
        if self.mode == "apply":
            self.add_update(self.collected())
            return
        self.trace_model()
        if self.mode == "measure":
            self.add_measures()
            return
        if self.mode == "accumulate":
            scalar = TensorType(())
            self.shares = [self.graph.input(scalar, f"share_{i}") for i in range(len(self.outputs) + 1)]
        if self.mode != "predict":
            self.add_losses()
            self.add_metrics()
        if self.mode == "train":
            self.add_update(self.gradients())
        elif self.mode == "accumulate":
            self.add_collection(self.gradients())

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
                if self.shares:
                    value = ops.multiply(value, self.shares[index])
                weight = compilation.loss_weights[index]
                parts.append(value if weight == 1.0 else ops.multiply(value, weight))
                if several:
                    self.scalars.append((f"{names[index]}_loss", value))
        with self.graph.at(Origin("", "loss")):
            rest = list(self.trace.losses)
            for weight in self.model.all_weights():
                if weight.spec.regularizer is not None and self.model.is_trainable(weight):
                    rest.append(weight.spec.regularizer(self.trace.weight(weight)))
            parts += [ops.multiply(value, self.shares[-1]) for value in rest] if self.shares else rest
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

    def add_measures(self) -> None:
        """What each loss is a mean over, where that is not simply the number of samples."""
        losses = self.steps.compilation.losses
        for index, (output, target) in enumerate(zip(self.outputs, self.targets, strict=True)):
            if losses[index] is None or target is None:
                continue
            amount = losses[index].amount(target, output, self.weights[index])
            if amount is not None:
                self.scalars.append((str(index), amount))

    def gradients(self) -> list[Value]:
        """The gradient of each trained weight."""
        windows = [self.trace.bindings[weight] for weight in self.parameters]
        found = gradients(self.graph, self.total, windows)
        with self.graph.at(Origin("", "backward")):
            return [
                self.graph.constant(np.zeros(value.shape, value.dtype)) if grad is None else grad
                for grad, value in zip(found, windows, strict=True)
            ]

    def add_collection(self, grads: list[Value]) -> None:
        """Gradients are added to those of the parts before."""
        if not grads:
            return
        with self.graph.at(Origin("", "backward")):
            flat = ops.pack(grads)
        with self.graph.at(Origin("", "update")):
            before = self._gathered()
            self.graph.updates.append((before, ops.add(before, flat)))

    def collected(self) -> list[Value]:
        """The gradients that parts of a batch have added up to, one a weight."""
        if not self.parameters:
            return []
        flat, offsets = self._gathered(), self.steps.ensure_arena().offsets
        return [ops.window(flat, offsets[weight], weight.shape) for weight in self.parameters]

    def _gathered(self) -> Value:
        array = self.steps.gathered()
        value = self.graph.input(TensorType(array.shape), "gradients")
        self.given[value] = array
        return value

    def add_update(self, grads: list[Value]) -> None:
        """The optimizer's step by these gradients."""
        arena = self.steps.arena
        self.rate = self.graph.input(TensorType(()), "learning_rate")
        self.iteration = self.graph.input(TensorType(()), "iteration")
        if not self.parameters or arena is None:
            return
        gradient_of = dict(zip(self.parameters, grads, strict=True))
        with self.graph.at(Origin("", "update")):
            for segment in self.segments:
                self._update(segment, [gradient_of[weight] for weight in segment.weights], arena)

    def _update(self, segment: Segment, grads: list[Value], arena: ParameterArena) -> None:
        """The step of some weights that lie one after another."""
        optimizer, slots = self.steps.optimizer, {}
        for name, array in arena.slots.items():
            slots[name] = self.graph.input(segment.value.type, name)
            self.given[slots[name]] = segment.of(array)
        rows = used_rows(grads[0]) if segment.rules is not None else None
        if segment.rules is not None and rows is not None and pays(*rows, segment.value):
            self._update_rows(segment, *rows, slots, arena)
            return
        flat = [ops.reshape(value, (-1,)) for value in (segment.value, *slots.values())]
        optimizer.bind([Part(w, arena.offsets[w] - segment.start, w.shape) for w in segment.weights])
        new, moved = optimizer.update(flat[0], grads, dict(zip(slots, flat[1:])), self.rate, self.iteration)
        if any(weight.spec.constraint is not None for weight in segment.weights):
            new = self._constrained(new, segment, arena)
        for target, value in ((segment.value, new), *((slots[name], moved[name]) for name in slots)):
            self.graph.updates.append((target, ops.reshape(value, target.shape)))

    def _update_rows(
        self, segment: Segment, grads: Value, ids: Value, slots: dict[str, Value], arena: ParameterArena
    ) -> None:
        """The step of the rows of a table that the batch uses."""
        (weight,) = segment.weights
        lag = arena.lags.setdefault(weight, Lag(weight.shape[0]))
        lag.follow(segment.rules.idle, [self.given[slot] for slot in slots.values()])
        last, count = (self.graph.input(TensorType(a.shape, "int64"), "lag") for a in (lag.last, lag.count))
        self.given |= {last: lag.last, count: lag.count}
        targets = (segment.value, last, count, *slots.values())
        made = table_step(segment.rules, segment.value, grads, ids, self.rate, self.iteration, last, count,
                          list(slots.values()))  # fmt: skip
        self.by_rows.append(weight)
        self.graph.updates += zip(targets, made, strict=True)

    def _constrained(self, flat: Value, segment: Segment, arena: ParameterArena) -> Value:
        parts = []
        for weight in segment.weights:
            part = ops.window(flat, arena.offsets[weight] - segment.start, weight.shape)
            parts.append(part if weight.spec.constraint is None else weight.spec.constraint(part))
        return ops.pack(parts)

    def compile(self, plain: bool = False) -> Plan:
        """The plan; nothing is allocated."""
        graph = self.graph
        graph.outputs = self.outputs if self.mode == "predict" else [value for _, value in self.scalars]
        for weight, value in self.trace.updates.items():
            graph.updates.append((self.trace.bindings[weight], value))
        if self.mode in ("test", "predict", "measure"):
            known = {value for value in self.trace.bindings.values() if value.node is None}
            known |= {segment.value for segment in self.segments}
            graph.fixed = frozenset(index for index, value in enumerate(graph.inputs) if value in known)
        return compile_graph(graph, plain=plain)

    def execution(self, plan: Plan, arena: np.ndarray | None = None) -> tuple[Execution, dict[Value, np.ndarray]]:
        """A plan of the graph with memory, its weights where the model's lie; and the buffer of each input of the graph."""
        graph = self.graph
        for weight, value in self.trace.bindings.items():
            if value.node is None:
                self.given[value] = weight.array
        given = {plan.graph.inputs[i]: self.given[value] for i, value in enumerate(graph.inputs) if value in self.given}
        execution = Execution(plan, given, arena=arena)
        return execution, dict(zip(graph.inputs, execution.inputs, strict=True))

    def held(self) -> list[tuple[Weight, np.ndarray]]:
        """The weights, and where they lie now: elsewhere, and the plan must be made again."""
        return [(weight, weight.array) for weight in self.trace.bindings]

    def bind(self, plan: Plan) -> CompiledStep:
        """The step, with memory."""
        graph = self.graph
        execution, buffers = self.execution(plan, self.steps.room(plan.arena_bytes))
        return CompiledStep(
            execution=execution,
            batch=self.batch,
            mode=self.mode,
            inputs=[buffers[value] for value in self.inputs],
            targets=[None if value is None else buffers[value] for value in self.targets],
            weights=[None if value is None else buffers[value] for value in self.weights],
            keys=[key for key, _ in self.scalars],
            shares=[buffers[value] for value in self.shares],
            learning_rate=None if self.rate is None else buffers[self.rate],
            iteration=None if self.iteration is None else buffers[self.iteration],
            held=self.held(),
            by_rows=self.by_rows,
            ends=[plan.graph.inputs[graph.inputs.index(value)] for value in self.inputs],
        )
