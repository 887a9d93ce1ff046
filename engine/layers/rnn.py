"""RNN: a recurrent layer of any cell."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

from engine import ops
from engine.core.errors import EngineError, ParameterError
from engine.core.params import Field
from engine.core.shapes import Shape
from engine.ir.graph import TensorType, Value
from engine.layers import cell_fields, common
from engine.layers.base import Layer
from engine.layers.nested import LayerField
from engine.layers.recurrent import Recurrent, Run, flat_states
from engine.layers.trace import Emission


class _CellField(LayerField):
    """A cell; a list of cells is one of stacked cells."""

    def normalise(self, value: Any) -> Layer:
        if isinstance(value, (list, tuple)):
            from engine.layers.cells import StackedRNNCells

            return StackedRNNCells(value)
        cell = super().normalise(value)
        if not hasattr(type(cell), "state_size") and not hasattr(cell, "state_size"):
            raise ParameterError(f"{cell.label} is not a cell: it has no state_size", field=self.name,
                                 expected="a cell such as LSTMCell(8)", got=type(cell).__name__,
                                 mend="give a cell, or use the layer itself")  # fmt: skip
        return cell


class RNN(Recurrent):
    """Reads a sequence step by step with a cell of any kind, your own too.

    The cell is a layer from `(x, *states)` to `(output, *states)` with a `state_size`. Input shape:
    `(batch, steps, …)`, and at will the initial states. Output shape: `(batch, …)`, the last output of the cell;
    `(batch, steps, …)` with return_sequences. With return_state the last states follow.
    With cells of the engine it is as quick as the layer LSTM, GRU or SimpleRNN; of others every step is written out.
    """

    rank, min_rank = None, 3
    aliases = ("recurrent", "cell", "custom rnn")
    formula = "y, states = cell(x, states) at each step"

    cell: Any

    @classmethod
    def own_fields(cls) -> dict[str, Field]:
        doc = "What is done at each step: a cell, or a list of cells on top of each other."
        return {
            "cell": _CellField(doc=doc, choices=("LSTMCell", "GRUCell", "SimpleRNNCell", "StackedRNNCells")),
            **cell_fields.run_fields(),
            "activity_regularizer": common.regularizer("output"),
        }

    def inner_layers(self) -> Sequence[Layer]:
        return (self.cell,)

    @property
    def state_size(self) -> list[Any]:
        size = self.cell.state_size
        return list(size) if isinstance(size, (list, tuple)) else [size]

    def sequence_problems(self, x: TensorType) -> list[EngineError]:
        step = TensorType((x.shape[0], *x.shape[2:]), x.dtype)
        states = [TensorType((x.shape[0], *shape), self.float_dtype) for shape in self.state_shapes(x)]
        return self.cell.input_problems([step, *states])

    def state_shapes(self, x: TensorType) -> list[Shape]:
        if hasattr(self.cell, "state_shapes"):
            return self.cell.state_shapes(TensorType((x.shape[0], *x.shape[2:]), x.dtype))
        sizes = flat_states(self.cell.state_size)
        return [tuple(size) if isinstance(size, tuple) else (int(size),) for size in sizes]

    def begin(self, e: Emission) -> None:
        if hasattr(self.cell, "begin"):
            self.cell.begin()

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        output, *new = e.call_all(self.cell, x, *states)
        return output, new

    def run(self, e: Emission, x: Value, states: list[Value], mask: Value | None) -> Run:
        from engine.layers.cells import StackedRNNCells

        stacked = type(self.cell) is StackedRNNCells
        cells = self.cell.cells if stacked else [self.cell]
        if not all(hasattr(cell, "whole_sequence") and cell.whole_sequence(e) for cell in cells):
            return self.unrolled(e, x, states, mask)
        if self.go_backwards:
            x, mask = ops.reverse(x, 1), ops.reverse(mask, 1) if mask is not None else None
        left, ends, last = list(states), [], x
        with e.graph.inside(self.cell.name) if stacked else nullcontext():
            for cell in cells:
                given, left = left[: cell.state_count], left[cell.state_count :]
                x, last, made = cell.read(e, x, given, mask)
                ends += made
        return x, last, ends
