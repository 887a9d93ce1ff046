"""One step of an LSTM, a GRU and a plain recurrent layer: weights and arithmetic, for layers and cells alike."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.params import Field
from engine.core.shapes import Shape
from engine.ir.graph import TensorType, Value
from engine.layers.cell_fields import cell_fields
from engine.layers.recurrent import FUSED_ACTIVATIONS, Run, at_step, drawn
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.apply import apply
from engine.ops.op import Op
from engine.ops.recurrent import GruAttrs, LstmAttrs, SimpleRnnAttrs, gru, lstm, simple_rnn


class CellKind:
    """Base of the kinds; mixed into a layer, which owns the weights.

    Attributes:
        cell_prefix: where the weights are in the layer: "lstm_cell/" in an LSTM, nothing in a cell.
        gate_count: how many times `units` wide the kernels are.
        state_count: number of states.
    """

    cell_prefix: ClassVar[str] = ""
    gate_count: ClassVar[int]
    state_count: ClassVar[int] = 1

    units: int
    activation: Callable[..., Any]
    recurrent_activation: Callable[..., Any]
    use_bias: bool
    kernel_initializer: Any
    recurrent_initializer: Any
    bias_initializer: Any
    unit_forget_bias: bool
    kernel_regularizer: Any
    recurrent_regularizer: Any
    bias_regularizer: Any
    kernel_constraint: Any
    recurrent_constraint: Any
    bias_constraint: Any
    recurrent_dropout: float
    reset_after: bool
    float_dtype: str

    @property
    def output_size(self) -> int:
        return self.units

    def state_shapes(self, x: TensorType) -> list[Shape]:
        return [(self.units,)] * self.state_count

    def bias_shape(self) -> tuple[int, ...]:
        return (self.gate_count * self.units,)

    def first_bias(self, shape: tuple[int, ...], dtype: str, generator: np.random.Generator) -> np.ndarray:
        """First values of the bias."""
        return self.bias_initializer(shape, dtype, generator)

    def cell_specs(self, x: TensorType) -> list[WeightSpec]:
        width, dtype, at = self.gate_count * self.units, self.float_dtype, self.cell_prefix
        specs = [
            WeightSpec(f"{at}kernel", (int(x.shape[-1]), width), self.kernel_initializer, dtype,
                       regularizer=self.kernel_regularizer, constraint=self.kernel_constraint),
            WeightSpec(f"{at}recurrent_kernel", (self.units, width), self.recurrent_initializer, dtype,
                       regularizer=self.recurrent_regularizer, constraint=self.recurrent_constraint),
        ]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec(f"{at}bias", self.bias_shape(), self.first_bias, dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        return specs

    def kernels(self, e: Emission) -> tuple[Value, Value]:
        """The kernel and the recurrent kernel."""
        return e.weight(f"{self.cell_prefix}kernel"), e.weight(f"{self.cell_prefix}recurrent_kernel")

    def bias(self, e: Emission) -> Value:
        """The bias; zeros where there is none."""
        if self.use_bias:
            return e.weight(f"{self.cell_prefix}bias")
        return e.graph.constant(np.zeros(self.bias_shape(), self.float_dtype))

    def project(self, e: Emission, x: Value) -> Value:
        """The input's share of every gate, at one step or at all."""
        z = ops.dot_last(x, self.kernels(e)[0])
        return ops.add(z, self.bias(e)) if self.use_bias else z

    def has_op(self, dropped: bool) -> bool:
        """Whether one op does all steps. `dropped`: the states fed back are multiplied with dropout's factors."""
        return {self.activation, self.recurrent_activation} <= FUSED_ACTIVATIONS

    def op(self, backwards: bool, masked: bool, dropped: bool) -> tuple[Op, Any]:
        """The op of all steps, and its attributes."""
        raise NotImplementedError

    def all_steps(
        self, e: Emission, x: Value, states: list[Value], mask: Value | None, keep: list[Value], backwards: bool
    ) -> Run:
        """All steps by one op, where `has_op`. keep: as in `advance`."""
        op, attrs = self.op(backwards, mask is not None, bool(keep))
        factors = [ops.stack(keep, 0)] if len(keep) > 1 else keep
        more = [*([mask] if mask is not None else []), *factors]
        made = apply(op, [x, *states, *self.kernels(e), self.bias(e), *more], attrs)
        sequence, ends = made[0], list(made[1 : 1 + self.state_count])
        # A masked step leaves h as it was and repeats the output: before the first real step these differ.
        return sequence, ends[0] if mask is None else at_step(sequence, -1), ends

    def part(self, z: Value, index: int, count: int = 1) -> Value:
        """The columns of one gate, or of several."""
        return ops.slice_axis(z, len(z.shape) - 1, index * self.units, (index + count) * self.units)


class LstmKind(CellKind):
    """Gates input, forget, candidate, output (Hochreiter and Schmidhuber, 1997)."""

    gate_count = 4
    state_count = 2

    @classmethod
    def own_fields(cls) -> dict[str, Field]:
        return cell_fields("what enters, stays and leaves", forget=True)

    def first_bias(self, shape: tuple[int, ...], dtype: str, generator: np.random.Generator) -> np.ndarray:
        if not self.unit_forget_bias:
            return self.bias_initializer(shape, dtype, generator)
        u = self.units
        before = self.bias_initializer((u,), dtype, generator)
        return np.concatenate([before, np.ones(u, dtype), self.bias_initializer((2 * u,), dtype, generator)])

    def op(self, backwards: bool, masked: bool, dropped: bool) -> tuple[Op, Any]:
        names = self.activation.__name__, self.recurrent_activation.__name__
        return lstm, LstmAttrs(*names, backwards, masked, dropped)

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        h, c = states
        fed_back = ops.multiply(h, keep[0]) if keep else h
        z = ops.add(x, ops.matmul(fed_back, self.kernels(e)[1]))
        i, f, g, o = (self.part(z, index) for index in range(4))
        i, f, o = (self.recurrent_activation(gate) for gate in (i, f, o))
        c = ops.add(ops.multiply(f, c), ops.multiply(i, self.activation(g)))
        h = ops.multiply(o, self.activation(c))
        return h, [h, c]


class GruKind(CellKind):
    """Gates update, reset, and the candidate (Cho et al., 2014)."""

    gate_count = 3

    @classmethod
    def own_fields(cls) -> dict[str, Field]:
        return cell_fields("update and reset", reset=True)

    def bias_shape(self) -> tuple[int, ...]:
        return (2, 3 * self.units) if self.reset_after else (3 * self.units,)

    def project(self, e: Emission, x: Value) -> Value:
        z = ops.dot_last(x, self.kernels(e)[0])
        if not self.use_bias:
            return z
        return ops.add(z, self._bias_row(e, 0) if self.reset_after else self.bias(e))

    def _bias_row(self, e: Emission, row: int) -> Value:
        return ops.reshape(ops.slice_axis(self.bias(e), 0, row, row + 1), (3 * self.units,))

    def keep(self, e: Emission, states: list[Value]) -> list[Value]:
        """Keras drops the state apart for each gate, and not where it is kept."""
        training = e.training and self.recurrent_dropout > 0
        return drawn(e, states[0], self.recurrent_dropout, 3) if training else []

    def op(self, backwards: bool, masked: bool, dropped: bool) -> tuple[Op, Any]:
        names = self.activation.__name__, self.recurrent_activation.__name__
        return gru, GruAttrs(*names, backwards, masked, self.reset_after, dropped)

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        (h,) = states
        recurrent = self.kernels(e)[1]
        fed_back = [ops.multiply(h, factors) for factors in keep] or [h]
        if keep or not self.reset_after:
            gates = [ops.matmul(one, self.part(recurrent, index)) for index, one in enumerate((fed_back * 2)[:2])]
            inner = ops.concatenate(gates, -1)
        else:
            inner = ops.matmul(h, recurrent)
        if keep and self.reset_after:
            inner = ops.concatenate([inner, ops.matmul(fed_back[2], self.part(recurrent, 2))], -1)
        if self.reset_after and self.use_bias:
            inner = ops.add(inner, self._bias_row(e, 1))
        z = self.recurrent_activation(ops.add(self.part(x, 0), self.part(inner, 0)))
        r = self.recurrent_activation(ops.add(self.part(x, 1), self.part(inner, 1)))
        if self.reset_after:
            candidate = ops.multiply(r, self.part(inner, 2))
        else:
            candidate = ops.matmul(ops.multiply(r, fed_back[-1]), self.part(recurrent, 2))
        candidate = self.activation(ops.add(self.part(x, 2), candidate))
        h = ops.add(ops.multiply(z, h), ops.multiply(ops.subtract(1.0, z), candidate))
        return h, [h]


class SimpleKind(CellKind):
    """The output fed back (Elman, 1990)."""

    gate_count = 1

    @classmethod
    def own_fields(cls) -> dict[str, Field]:
        return cell_fields()

    def has_op(self, dropped: bool) -> bool:
        return self.activation in FUSED_ACTIVATIONS

    def op(self, backwards: bool, masked: bool, dropped: bool) -> tuple[Op, Any]:
        return simple_rnn, SimpleRnnAttrs(self.activation.__name__, backwards, masked, dropped)

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        (h,) = states
        fed_back = ops.multiply(h, keep[0]) if keep else h
        h = self.activation(ops.add(x, ops.matmul(fed_back, self.kernels(e)[1])))
        return h, [h]
