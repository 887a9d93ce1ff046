"""The GRU whose state is dropped apart for each gate, the reset gate before the product, bound to arrays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.conv.fast import KernelGradientKernel
from engine.ops.kernels.plain import clearing, copying, in_turn
from engine.ops.kernels.tile_plan import TilePlan
from engine.ops.op import Pool
from engine.ops.recurrent.dropped import loop
from engine.ops.recurrent.fast import LstmPlan
from engine.ops.recurrent.projection import Pointwise, Projection, ProjectionGradient
from engine.ops.recurrent.reset_before import ResetBefore


class Forward(ResetBefore):
    """(x, h, kernel, recurrent_kernel, bias[, mask], drop) -> sequence, h, gates, inner."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.loop = loop
        self.projection = Projection(self, ins[0], self.wide)
        self.own = self.reserve(ins[1])

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, bias = inputs[:5]
        sequence, h, gates, inner = outputs
        (fed_back,), units = scratch[self.own], self.units
        plan = LstmPlan(
            units=units, steps=self.steps, h=h.ctypes.data, h_first=h_first.ctypes.data, c_first=h.size,
            sequence=sequence.ctypes.data, gates=gates.ctypes.data, cells=inner.ctypes.data,
            backwards=int(self.attrs.go_backwards), weights=recurrent.ctypes.data, before=fed_back.ctypes.data,
            **self.extras(inputs, 5), **self.cells("forward"),
        )  # fmt: skip
        gate = TilePlan(k=units, a_wide=units, b_k=self.wide, c_wide=self.steps * self.wide)
        candidate = gate._replace(a_wide=self.steps * units)
        loops = self.loops(
            "reset_first_forward", plan, [(gate, units, 1), (candidate, units, 1)], pool, (inputs, outputs, scratch)
        )
        return in_turn([*self.projection.bind(x, kernel, bias, gates, scratch, pool), loops])


class Backward(ResetBefore):
    """(x, h, kernel, recurrent_kernel, sequence, gates, inner, d_sequence, d_h[, mask], drop) -> five gradients."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.loop = loop
        h, square = ins[1], TensorType((self.units, self.units))
        wide, states = (TensorType((self.batch, self.steps, width)) for width in (self.wide, self.units))
        self.projection = ProjectionGradient(self, ins[0], self.wide)
        self.to_square = KernelGradientKernel(Pointwise(), states.shape, states.shape, (1, *square.shape))
        self.in_square = self.reserve(*self.to_square.scratch)
        before, turned = TensorType((3, *states.shape)), TensorType((self.wide, self.units))
        self.own = self.reserve(wide, states, before, h, h, h, square, turned, states)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, sequence, gates, inner, d_sequence, d_h_last = inputs[:9]
        d_x, d_h, d_kernel, d_recurrent, d_bias = outputs
        d_gates, d_candidate, before, d_output, d_reset, through, square, turned, slope = scratch[self.own]
        units = self.units

        def from_h(other: np.ndarray) -> int:
            return (other.ctypes.data - d_h.ctypes.data) // 4

        plan = LstmPlan(
            units=units, c_from_h=from_h(d_reset), output_from_h=from_h(d_output), steps=self.steps, h=d_h.ctypes.data,
            h_first=h_first.ctypes.data, c_first=d_h.size, sequence=sequence.ctypes.data, gates=gates.ctypes.data,
            cells=d_reset.ctypes.data, backwards=int(self.attrs.go_backwards), weights=turned.ctypes.data,
            d_gates=d_gates.ctypes.data, d_sequence=d_sequence.ctypes.data, before=before.ctypes.data,
            kept=d_candidate.ctypes.data, zeros=through.ctypes.data, **self.extras(inputs, 9), **self.cells("backward"),
        )  # fmt: skip
        reset = TilePlan(k=units, a_wide=self.steps * units, b_k=units, c_wide=units)
        gate = reset._replace(a_wide=self.steps * self.wide)
        loops = self.loops(
            "reset_first_backward", plan, [(reset, units, 1), (gate, units, 1)], pool, (inputs, outputs, scratch)
        )
        calls = [copying(turned, recurrent.T), copying(d_h, d_h_last), clearing(d_output), loops]
        calls += self.projection.bind(x, kernel, d_gates, d_x, d_kernel, scratch, pool)
        for index, (seen, slopes) in enumerate(((before[1], slope), (before[2], slope), (inner, d_candidate))):
            columns = slice(index * units, (index + 1) * units)
            calls += [copying(slope, d_gates[:, :, columns])] if slopes is slope else []
            calls += [
                self.to_square.bind((seen, slopes), (square[None],), scratch[self.in_square], pool),
                copying(d_recurrent[:, columns], square),
            ]
        return in_turn([*calls, self.projection.bias(d_gates, d_bias, scratch, pool)])
