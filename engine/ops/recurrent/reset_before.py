"""The GRU whose reset gate comes before the recurrent product (Keras 1 and 2's form) bound to arrays."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.conv.fast import KernelGradientKernel
from engine.ops.kernels import cache
from engine.ops.kernels.native import Native
from engine.ops.kernels.plain import clearing, copying, in_turn
from engine.ops.kernels.tile_plan import TilePlan
from engine.ops.op import Pool
from engine.ops.recurrent.fast import LstmPlan, Machine
from engine.ops.recurrent.projection import Pointwise, Projection, ProjectionGradient

MODULE = "engine.ops.recurrent.reset_before_compiled"


@functools.cache
def _compiled(name: str) -> Native:
    return cache.compile(MODULE, name, "int64[::1]")


@functools.cache
def _cell(name: str, activation: str, recurrent_activation: str) -> int:
    return cache.compile_callback(MODULE, "make", (name, activation, recurrent_activation), 6)


class ResetBefore(Machine):
    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.wide = 3 * self.units
        self.loop = _compiled

    def cells(self, direction: str) -> dict[str, int]:
        """Addresses of both cells of a direction."""
        names = self.attrs.activation, self.attrs.recurrent_activation
        return {"cell": _cell(direction, *names), "cell_two": _cell(f"{direction}_two", *names)}


class Forward(ResetBefore):
    """(x, h, kernel, recurrent_kernel, bias[, mask]) -> sequence, h, gates, inner."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.projection = Projection(self, ins[0], self.wide)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, bias = inputs[:5]
        sequence, h, gates, inner = outputs
        units, backwards = self.units, self.attrs.go_backwards
        plan = LstmPlan(
            units=units, steps=self.steps, h=h.ctypes.data, h_first=h_first.ctypes.data, sequence=sequence.ctypes.data,
            gates=gates.ctypes.data, cells=inner.ctypes.data, backwards=int(backwards), weights=recurrent.ctypes.data,
            **self.extras(inputs, 5), **self.cells("forward"),
        )  # fmt: skip
        gate = TilePlan(k=units, a_wide=units, b_k=self.wide, c_wide=self.steps * self.wide)
        candidate = gate._replace(a_wide=self.steps * units)
        loops = self.loops(
            "forward", plan, [(gate, 2 * units, 1), (candidate, units, 1)], pool, (inputs, outputs, scratch)
        )
        return in_turn([*self.projection.bind(x, kernel, bias, gates, scratch, pool), loops])


class Backward(ResetBefore):
    """(x, h, kernel, recurrent_kernel, sequence, gates, inner, d_sequence, d_h[, mask]) -> five gradients."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        h, square = ins[1], TensorType((self.units, self.units))
        wide, states = (TensorType((self.batch, self.steps, width)) for width in (self.wide, self.units))
        self.projection = ProjectionGradient(self, ins[0], self.wide)
        self.to_candidate = KernelGradientKernel(Pointwise(), states.shape, states.shape, (1, *square.shape))
        self.in_candidate = self.reserve(*self.to_candidate.scratch)
        self.own = self.reserve(wide, states, states, h, h, square, TensorType((self.wide, self.units)))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, sequence, gates, inner, d_sequence, d_h_last = inputs[:9]
        d_x, d_h, d_kernel, d_recurrent, d_bias = outputs
        d_gates, d_candidate, before, d_output, d_reset, square, recurrent_turned = scratch[self.own]
        units = self.units

        def from_h(other: np.ndarray) -> int:
            return (other.ctypes.data - d_h.ctypes.data) // 4

        plan = LstmPlan(
            units=units, c_from_h=from_h(d_reset), output_from_h=from_h(d_output), steps=self.steps, h=d_h.ctypes.data,
            h_first=h_first.ctypes.data, sequence=sequence.ctypes.data, gates=gates.ctypes.data,
            cells=d_reset.ctypes.data, backwards=int(self.attrs.go_backwards), weights=recurrent_turned.ctypes.data,
            d_gates=d_gates.ctypes.data, d_sequence=d_sequence.ctypes.data, before=before.ctypes.data,
            kept=d_candidate.ctypes.data, **self.extras(inputs, 9), **self.cells("backward"),
        )  # fmt: skip
        reset = TilePlan(k=units, a_wide=self.steps * units, b_k=units, c_wide=units)
        gate = reset._replace(k=2 * units, a_wide=self.steps * self.wide)
        loops = self.loops("backward", plan, [(reset, units, 1), (gate, units, 1)], pool, (inputs, outputs, scratch))
        before_loops = [copying(recurrent_turned, recurrent.T), copying(d_h, d_h_last), clearing(d_output)]
        to_inputs = self.projection.bind(x, kernel, d_gates, d_x, d_kernel, scratch, pool)
        to_gates = self.projection.recurrent(before, d_gates, d_recurrent, scratch, pool)
        to_candidate = self.to_candidate.bind((inner, d_candidate), (square[None],), scratch[self.in_candidate], pool)
        third = copying(d_recurrent[:, 2 * units :], square)
        to_bias = self.projection.bias(d_gates, d_bias, scratch, pool)
        return in_turn([*before_loops, loops, *to_inputs, to_gates, to_candidate, third, to_bias])


def warm() -> None:
    """Compile or load the loops, and the cells of Keras 2's default."""
    for direction in ("forward", "backward"):
        _compiled(direction)
        for name in (direction, f"{direction}_two"):
            _cell(name, "tanh", "sigmoid")
