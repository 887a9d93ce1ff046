"""What recurrent layers share: states, masks, directions, and steps written out one by one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

import numpy as np

from engine import activations, ops
from engine.core.errors import DTypeError, EngineError, GraphError, ShapeError
from engine.core.shapes import Shape, text
from engine.ir.graph import TensorType, Value
from engine.layers import cell_fields, common
from engine.layers.base import Layer
from engine.layers.fields import declare
from engine.layers.symbolic import SymbolicTensor
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.recurrent.reference import ACTIVATIONS

# What the ops that do all steps at once know.
FUSED_ACTIVATIONS = {activations.get(name) for name in ACTIVATIONS}

# Outputs of all steps, the last output, and the states after the last step.
Run = tuple[Value, Value, list[Value]]


class Recurrent(Layer):
    """Base of layers that read a sequence step by step.

    A subclass gives its parameters (`own_fields`), the shapes of its states (`state_shapes`), what is done to the
    whole sequence at once (`project`) and to one step (`advance`); it may do all steps in one op (`run`).
    """

    category = "Recurrent"
    rank = 3
    max_inputs = None
    named_inputs = ("initial_state", "mask")
    _removed = cell_fields.REMOVED

    activity_regularizer: Any = None
    dropout: float = 0.0
    recurrent_dropout: float = 0.0
    seed: int | None
    return_sequences: bool
    return_state: bool
    go_backwards: bool
    stateful: bool
    unroll: bool
    zero_output_for_mask: bool
    state_names: ClassVar[tuple[str, ...]] = ()  # in messages and of the weights that keep them

    def __init_subclass__(cls, **options: Any) -> None:
        # The order of the fields is that of Keras's constructor: the cell's, then those of the run.
        if hasattr(cls, "own_fields"):
            declare(cls, {**cls.own_fields(), **cell_fields.run_fields()})
        super().__init_subclass__(**options)

    own_fields: ClassVar[Any]

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        return cell_fields.translate(super()._translate(keywords))

    # --- for subclasses ------------------------------------------------------------------------------------------

    def state_shapes(self, x: TensorType) -> list[Shape]:
        """Shape of each state, without the batch, for sequences of a type."""
        raise NotImplementedError

    def cell_specs(self, x: TensorType) -> list[WeightSpec]:
        """The weights of one step."""
        return []

    def project(self, e: Emission, x: Value) -> Value:
        """What can be done for all steps at once."""
        return x

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        """One step: its output, and the states after it. `keep`: what recurrent dropout multiplies states with."""
        raise NotImplementedError

    def begin(self, e: Emission) -> None:
        """Before the first step."""

    def run(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        """All steps."""
        return self.unrolled(e, x, states, mask)

    # --- checks and weights --------------------------------------------------------------------------------------

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types[:1])
        if problems:
            return problems
        problems = no_steps(self, types[0]) or self.sequence_problems(types[0])
        if problems:
            return problems
        return self.state_problems(types[0], self._without_mask(types)[1:])

    def sequence_problems(self, x: TensorType) -> list[EngineError]:
        """What is wrong with the sequence."""
        problems: list[EngineError] = []
        if not isinstance(x.shape[-1], int):
            problems.append(common.unknown_size(self, x, "number of features"))
        return problems

    def state_problems(self, x: TensorType, states: Sequence[TensorType]) -> list[EngineError]:
        """What is wrong with initial states, and with the batch of a stateful layer."""
        problems: list[EngineError] = []
        wanted = self.state_shapes(x)
        if states and len(states) != len(wanted):
            names = f": give {' and '.join(self.state_names)}" if len(wanted) > 1 and self.state_names else ""
            return [
                GraphError("takes a sequence, or a sequence and all its initial states", where=self.label,
                           expected=f"1 or {1 + len(wanted)} inputs", got=str(1 + len(states)),
                           mend=f"give {len(wanted)} initial state{'s' if len(wanted) > 1 else ''}{names}",
                           code="inputs")
            ]  # fmt: skip
        for state, shape in zip(states, wanted, strict=False):
            if len(state.shape) != len(shape) + 1 or any(
                isinstance(got, int) and isinstance(size, int) and got != size
                for got, size in zip(state.shape[1:], shape, strict=True)
            ):
                sizes = ", ".join(map(str, shape))
                problems.append(
                    ShapeError("an initial state does not fit", where=self.label, expected=f"(batch, {sizes})",
                               got=text(state.shape), code="state",
                               mend=f"give states of {'width' if len(shape) == 1 else 'shape'} {sizes}")
                )  # fmt: skip
        if self.stateful and not isinstance(x.shape[0], int):
            problems.append(
                ShapeError("a stateful layer keeps a state for each sample, and the batch size is not known",
                           where=self.label, field="stateful", expected="a fixed batch size", got=text(x.shape),
                           mend="set batch_size of the Input, or turn stateful off", code="stateful")
            )  # fmt: skip
        elif self.stateful and self.built and self._carried() and self._carried()[0].shape[0] != x.shape[0]:
            problems.append(
                ShapeError("a stateful layer takes batches of one size", where=self.label,
                           expected=f"a batch of {self._carried()[0].shape[0]}", got=str(x.shape[0]),
                           mend="leave incomplete batches out", code="stateful")
            )  # fmt: skip
        return problems

    def weight_specs(self, x: TensorType, *states: TensorType) -> list[WeightSpec]:
        specs = self.cell_specs(x)
        if self.stateful:
            zeros = lambda shape, dtype, generator: np.zeros(shape, dtype)
            shapes = [(int(x.shape[0]), *shape) for shape in self.state_shapes(x)]
            specs.extend(
                WeightSpec(name, shape, zeros, self.float_dtype, kind="carry")
                for name, shape in zip(self._names(len(shapes)), shapes, strict=True)
            )
        if self.dropout > 0 or self.recurrent_dropout > 0:
            specs.append(common.seed_spec(self.seed))
        return specs

    def _names(self, count: int) -> Sequence[str]:
        return self.state_names or [f"state_{index}" for index in range(count)]

    def _carried(self) -> list[Any]:
        return [weight for weight in self.own_weights if weight.kind == "carry"]

    def reset_states(self) -> None:
        """Start anew: the states of a stateful layer become zeros."""
        for weight in self._carried():
            weight.assign(np.zeros(weight.shape))

    reset_state = reset_states

    # --- calling -------------------------------------------------------------------------------------------------

    def __call__(self, inputs: Any = None, *more: Any, initial_state: Any = None, mask: Any = None,
                 **options: Any) -> Any:  # fmt: skip
        """Apply the layer.

        Args:
            initial_state: the states to start with, one or a list.
            mask: (batch, steps), False at steps to leave out.
        """
        tensors, options = sequence_call(self, inputs, more, initial_state, mask, options)
        return super().__call__(tensors, **options)

    def _without_mask(self, given: Sequence[Any]) -> Sequence[Any]:
        """The inputs less the mask, which comes last where it is one of them: (batch, steps), of booleans."""
        last = given[-1] if len(given) > 1 else None
        return given[:-1] if last is not None and last.dtype == "bool" else given

    def call_form(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        return sequence_form(inputs, options)

    def emit(self, e: Emission, x: Value, *states: Value, mask: Any = None, masked: bool = False) -> list[Value]:
        if masked:
            *rest, mask = states
            states = tuple(rest)
        mask = x.mask if mask is None else as_mask(e, mask)
        sequence = common.floats(self, x)
        if e.training and self.dropout > 0:
            noise = (sequence.shape[0], 1, *sequence.shape[2:])
            sequence = ops.dropout(sequence, e.random_state(), self.dropout, noise)
        start = self._start(e, x.type, states)
        self.begin(e)
        step_by_step = e.trace.written_out is not None and e.trace.written_out(self, mask)
        outputs, last, ends = (self.unrolled if step_by_step else self.run)(e, sequence, start, mask)
        if self.stateful:
            for name, state in zip(self._names(len(ends)), ends, strict=True):
                e.update(name, state)
        if self.zero_output_for_mask and mask is not None:
            kept = ops.reverse(mask, 1) if self.go_backwards else mask
            outputs = ops.where(spread(kept, outputs.rank), outputs, 0.0)
            last = ops.where(spread(ops.slice_axis(kept, 1, -1, None), last.rank), last, 0.0)
        y = outputs if self.return_sequences else last
        common.penalise(e, y)
        if self.return_sequences and mask is not None:
            y.mask = mask
        return [y, *ends] if self.return_state else [y]

    def _start(self, e: Emission, x: TensorType, states: Sequence[Value]) -> list[Value]:
        if states:
            return [common.floats(self, state) for state in states]
        shapes = self.state_shapes(x)
        if self.stateful:
            return [e.weight(name) for name in self._names(len(shapes))]
        zero = np.zeros((), self.float_dtype)
        return [
            ops.broadcast_to(e.graph.constant(zero.reshape((1,) * (1 + len(shape)))), (x.shape[0], *shape))
            for shape in shapes
        ]

    def keep(self, e: Emission, states: list[Value]) -> list[Value]:
        """What the states fed back are multiplied with at every step, one for each product; none without dropout."""
        if not e.training or self.recurrent_dropout == 0:
            return []
        return drawn(e, states[0], self.recurrent_dropout, 1)

    def unrolled(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        """Every step written out."""
        if self.go_backwards:
            x, mask = ops.reverse(x, 1), ops.reverse(mask, 1) if mask is not None else None
        x, keep, steps = self.project(e, x), self.keep(e, states), x.shape[1]
        if e.trace.written_out is not None and not isinstance(steps, int):
            raise common.unknown_size(self, x.type, "number of steps")
        made: list[Value] = []
        # While the number of steps is not known only types count, and one step has them all.
        for t in range(steps if isinstance(steps, int) else 1):
            output, new = self.advance(e, at_step(x, t), states, keep)
            if mask is not None:
                kept = ops.slice_axis(mask, 1, t, t + 1)
                before = made[-1] if made else ops.multiply(output, 0.0)
                output = ops.where(spread(kept, output.rank), output, before)
                new = [ops.where(spread(kept, a.rank), a, b) for a, b in zip(new, states, strict=True)]
            states = new
            made.append(output)
        last = made[-1]
        if isinstance(steps, int):
            return ops.stack(made, 1), last, states
        outputs = ops.broadcast_to(ops.expand_dims(last, 1), (x.shape[0], steps, *last.shape[1:]))
        return outputs, last, states


class WholeSequence(Recurrent):
    """Base of the layers of one cell's kind (see `cell_kinds`), which do all steps in one op where there is one."""

    has_op: Callable[[bool], bool]
    all_steps: Callable[..., Run]

    def run(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        if not self.has_op(e.training and self.recurrent_dropout > 0):
            return self.unrolled(e, x, states, mask)
        return self.all_steps(e, x, states, mask, self.keep(e, states), self.go_backwards)


def drawn(e: Emission, like: Value, rate: float, count: int) -> list[Value]:
    """Dropout's factors, `count` times, for values such as `like`."""
    ones = ops.broadcast_to(e.graph.constant(np.ones((1,) * like.rank, like.dtype)), like.shape)
    return [ops.dropout(ones, e.random_state(), rate) for _ in range(count)]


def no_steps(layer: Layer, x: TensorType) -> list[EngineError]:
    """What is wrong with a sequence of length 0."""
    if x.shape[1] != 0:
        return []
    return [ShapeError("the sequence has no steps", where=layer.label, expected="(batch, steps, …) of at least 1 step",
                       got=text(x.shape), mend="give it sequences of at least one step", code="steps")]  # fmt: skip


def at_step(x: Value, t: int) -> Value:
    """Step `t` of a sequence: (batch, steps, …) to (batch, …)."""
    return ops.reshape(ops.slice_axis(x, 1, t, t + 1 or None), (x.shape[0], *x.shape[2:]))


def spread(mask: Value, rank: int) -> Value:
    """A mask with axes of size 1 behind it, to go with values of a rank."""
    while len(mask.shape) < rank:
        mask = ops.expand_dims(mask, -1)
    return mask


def as_mask(e: Emission, mask: Any) -> Value:
    """A mask given as an array or as a value."""
    return ops.cast(mask, "bool") if isinstance(mask, Value) else e.graph.constant(np.asarray(mask, bool))


def flat_states(states: Any) -> list[Any]:
    """Initial states as a flat list: one, a list, or (of stacked cells) a list of lists."""
    if states is None:
        return []
    if not isinstance(states, (list, tuple)):
        return [states]
    return [one for state in states for one in flat_states(state)]


def sequence_call(
    layer: Layer, inputs: Any, more: Sequence[Any], initial_state: Any, mask: Any, options: dict[str, Any]
) -> tuple[Any, dict[str, Any]]:
    """Inputs and options of a call on a sequence: states follow the sequence, a mask of the network comes last."""
    tensors = [*inputs] if isinstance(inputs, (list, tuple)) else [inputs]
    tensors = [*tensors, *more, *flat_states(initial_state)]
    if isinstance(mask, SymbolicTensor):
        if mask.dtype != "bool":
            raise DTypeError("a mask is True or False", where=layer.label, expected="dtype bool", got=mask.dtype,
                             mend="make the Input of the mask with dtype='bool'")  # fmt: skip
        tensors, options = [*tensors, mask], {**options, "masked": True}
    elif mask is not None:
        options = {**options, "mask": mask}
    return (tensors if len(tensors) > 1 else tensors[0]), options


def sequence_form(inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
    """A call on a sequence as Keras writes it: states and mask by name."""
    named = dict(options)
    if named.pop("masked", False):
        inputs, named["mask"] = inputs[:-1], inputs[-1]
    if len(inputs) > 1:
        named["initial_state"] = list(inputs[1:])
    return list(inputs[:1]), named
