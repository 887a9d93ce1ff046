"""Cells: one step of a recurrent layer, for `RNN` and for code that goes over the steps itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from engine import ops
from engine.core.errors import EngineError, GraphError
from engine.core.shapes import Shape
from engine.ir.graph import TensorType, Value
from engine.layers import cell_fields, common
from engine.layers.base import Layer
from engine.layers.cell_kinds import GruKind, LstmKind, SimpleKind
from engine.layers.fields import declare
from engine.layers.nested import LayersField, number_names
from engine.layers.recurrent import Run, at_step, drawn, flat_states
from engine.layers.trace import Emission, Trace
from engine.layers.weight import WeightSpec


class Cell(Layer):
    """Base of cells: `(x, *states)` to `(output, *new states)`, each `(batch, …)`.

    Called as Keras calls cells, `cell(x, states)` with a list of states, it returns `(output, states)`.
    A cell of your own gives `state_sizes()` and the layer's `weight_specs` and `emit`.
    """

    category = "Recurrent"
    max_inputs = None
    _removed = cell_fields.REMOVED

    dropout: float = 0.0
    recurrent_dropout: float = 0.0
    seed: int | None

    def __init_subclass__(cls, **options: Any) -> None:
        if hasattr(cls, "own_fields"):
            fields = cls.own_fields()
            fields.pop("activity_regularizer", None)
            declare(cls, fields)
        super().__init_subclass__(**options)

    own_fields: ClassVar[Any]

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        return cell_fields.translate(super()._translate(keywords))

    def state_shapes(self, x: TensorType) -> list[Shape]:
        """Shape of each state, without the batch, for inputs of a type."""
        sizes = flat_states(self.state_size)
        return [tuple(size) if isinstance(size, tuple) else (size,) for size in sizes]

    @property
    def state_size(self) -> Any:
        """Width of the state, or the list of them."""
        raise NotImplementedError(f"{type(self).__name__}.state_size")

    def begin(self) -> None:
        """Before a new sequence: dropout draws anew."""
        self._held: tuple[Trace, dict[str, list[Value]]] | None = None

    def setup(self) -> None:
        self.begin()

    def factors(self, e: Emission, name: str, like: Value, rate: float, count: int = 1) -> list[Value]:
        """Dropout's factors, the same at every step of a sequence; none outside training."""
        if not e.training or rate == 0:
            return []
        if self._held is None or self._held[0] is not e.trace:
            self._held = e.trace, {}
        held = self._held[1]
        if name not in held:
            held[name] = drawn(e, like, rate, count)
        return held[name]

    def call_form(self, inputs: Sequence[Any], options: Mapping[str, Any]) -> tuple[list[Any], dict[str, Any]]:
        return [inputs[0], self.nested(inputs[1:])], dict(options)

    def nested(self, states: Sequence[Any]) -> list[Any]:
        """States as Keras gives them to the cell and takes them from it."""
        return list(states)

    def __call__(self, inputs: Any = None, *more: Any, states: Any = None, **options: Any) -> Any:
        if states is None and len(more) == 1 and isinstance(more[0], (list, tuple)):
            states, more = more[0], ()
        if states is None:
            return super().__call__(inputs, *more, **options)
        made = super().__call__([inputs, *flat_states(states)], **options)
        return made[0], made[1:]


class _DenseCell(Cell):
    """What the cells of dense products share."""

    rank = 2
    recurrent_masks: ClassVar[int] = 1
    state_count: ClassVar[int]

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        if len(types) != 1 + self.state_count:
            states = f"{self.state_count} state{'s' if self.state_count > 1 else ''}"
            return [GraphError(f"takes an input and {states}", where=self.label,
                               expected=f"{1 + self.state_count} inputs", got=str(len(types)), code="inputs",
                               mend="give the states too, or put the cell into RNN")]  # fmt: skip
        problems = super().input_problems(types)
        if not problems and not isinstance(types[0].shape[-1], int):
            problems.append(common.unknown_size(self, types[0], "number of features"))
        return problems

    def weight_specs(self, x: TensorType, *states: TensorType) -> list[WeightSpec]:
        specs = self.cell_specs(x)
        if self.dropout > 0 or self.recurrent_dropout > 0:
            specs.append(common.seed_spec(self.seed))
        return specs

    def emit(self, e: Emission, x: Value, *states: Value) -> list[Value]:
        x, *given = (common.floats(self, value) for value in (x, *states))
        for factors in self.factors(e, "input", x, self.dropout):
            x = ops.multiply(x, factors)
        keep = self.factors(e, "state", given[0], self.recurrent_dropout, self.recurrent_masks)
        output, new = self.advance(e, self.project(e, x), given, keep)
        return [output, *new]

    def whole_sequence(self, e: Emission) -> bool:
        """Whether `read` may take the place of a call at each step: for these cells as they are, not for heirs."""
        return type(self) in (LSTMCell, GRUCell, SimpleRNNCell) and self.has_op(
            e.training and self.recurrent_dropout > 0
        )

    def read(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        """All steps of a sequence, written into the graph of the layer that the cell is in."""
        first = at_step(x, 0)
        e.trace.build(self, [value.type for value in (first, *states)])
        with e.graph.inside(self.name):
            own = Emission(e.trace, self)
            x, *given = (common.floats(self, value) for value in (x, *states))
            for factors in self.factors(own, "input", first, self.dropout):
                x = ops.multiply(x, ops.expand_dims(factors, 1))
            keep = self.factors(own, "state", given[0], self.recurrent_dropout, self.recurrent_masks)
            return self.all_steps(own, x, given, mask, keep, False)

    has_op: Callable[[bool], bool]
    all_steps: Callable[..., Run]

    def cell_specs(self, x: TensorType) -> list[WeightSpec]:
        raise NotImplementedError

    def project(self, e: Emission, x: Value) -> Value:
        raise NotImplementedError

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        raise NotImplementedError


class LSTMCell(LstmKind, _DenseCell):
    """One step of an LSTM.

    Input shapes: `(batch, features)`, h and c `(batch, units)`. Output shapes: the output, h and c, `(batch, units)`.
    """

    aliases = ("step", "rnn cell")
    formula = "c = f * c + i * tanh(z), h = o * tanh(c)"
    min_inputs, max_inputs = 3, 3

    @property
    def state_size(self) -> list[int]:
        return [self.units, self.units]


class GRUCell(GruKind, _DenseCell):
    """One step of a GRU.

    Input shapes: `(batch, features)` and the state `(batch, units)`. Output shapes: the output and the state.
    """

    aliases = ("step", "rnn cell")
    formula = "h = z * h + (1 - z) * tanh(x W + r * (h U))"
    min_inputs, max_inputs = 2, 2
    recurrent_masks = 3

    @property
    def state_size(self) -> int:
        return self.units


class SimpleRNNCell(SimpleKind, _DenseCell):
    """One step of a SimpleRNN.

    Input shapes: `(batch, features)` and the state `(batch, units)`. Output shapes: the output and the state.
    """

    aliases = ("step", "rnn cell")
    formula = "h = activation(x W + h U + b)"
    min_inputs, max_inputs = 2, 2

    @property
    def state_size(self) -> int:
        return self.units


class StackedRNNCells(Cell):
    """Several cells as one: the output of each is the input of the next.

    Input shapes: `(batch, features)`, then the states of each cell in turn. Output shapes: the last output, then the
    states of each cell.
    """

    aliases = ("stack", "deep rnn", "rnn cell")
    formula = "x, states = cell(x, states) for each cell"
    min_inputs = 2

    cells = LayersField(doc="The cells, the first to see the input first.",
                        choices=("LSTMCell", "GRUCell", "SimpleRNNCell"))  # fmt: skip

    def setup(self) -> None:
        super().setup()
        number_names(self.cells)

    def inner_layers(self) -> Sequence[Layer]:
        return self.cells

    @property
    def state_size(self) -> list[Any]:
        return [cell.state_size for cell in self.cells]

    def nested(self, states: Sequence[Any]) -> list[Any]:
        left, found = list(states), []
        for cell in self.cells:
            count = len(flat_states(cell.state_size))
            found.append(left[:count])
            left = left[count:]
        return found

    @property
    def output_size(self) -> int:
        return getattr(self.cells[-1], "output_size", None) or flat_states(self.cells[-1].state_size)[0]

    def begin(self) -> None:
        super().begin()
        for cell in self.cells:
            if hasattr(cell, "begin"):
                cell.begin()

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        wanted = 1 + len(self.state_shapes(types[0])) if types else 0
        if len(types) != wanted:
            return [GraphError("takes an input and the states of all its cells", where=self.label,
                               expected=f"{wanted} inputs", got=str(len(types)), code="inputs",
                               mend="give the states too, or put the cells into RNN")]  # fmt: skip
        return super().input_problems(types)

    def emit(self, e: Emission, x: Value, *states: Value) -> list[Value]:
        left, made = list(states), []
        for cell in self.cells:
            count = len(flat_states(cell.state_size))
            x, *new = e.call_all(cell, x, *left[:count])
            left = left[count:]
            made.extend(new)
        return [x, *made]
