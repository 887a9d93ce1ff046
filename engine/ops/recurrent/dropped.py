"""The GRU whose state is dropped apart for each gate, the reset gate after the product, bound to arrays."""

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

GATES = 3


@functools.cache
def loop(name: str) -> Native:
    return cache.compile("engine.ops.recurrent.dropped_compiled", name, "int64[::1]")


@functools.cache
def _cell(name: str, activation: str, recurrent_activation: str) -> int:
    names = (name, activation, recurrent_activation)
    return cache.compile_callback("engine.ops.recurrent.gated_compiled", "make", names, 6)


class _Dropped(Machine):
    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.wide = GATES * self.units
        self.loop = loop
        self.sequence = TensorType((self.batch, self.steps, self.units))
        self.gates = TensorType((self.batch, self.steps, self.wide))

    def cell(self, direction: str) -> int:
        return _cell(f"gru_{direction}", self.attrs.activation, self.attrs.recurrent_activation)


class Forward(_Dropped):
    """(x, h, kernel, recurrent_kernel, bias[, mask], drop) -> sequence, h, gates, inner."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.projection = Projection(self, ins[0], self.wide)
        self.own = self.reserve(ins[1], TensorType((self.batch, self.wide)))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, bias = inputs[:5]
        sequence, h, gates, inner = outputs
        fed_back, products = scratch[self.own]
        plan = LstmPlan(
            units=self.units, steps=self.steps, h=h.ctypes.data, h_first=h_first.ctypes.data, c_first=h.size,
            sequence=sequence.ctypes.data, gates=gates.ctypes.data, cells=inner.ctypes.data,
            backwards=int(self.attrs.go_backwards), weights=recurrent.ctypes.data, before=fed_back.ctypes.data,
            kept=products.ctypes.data, zeros=bias[1].ctypes.data, cell=self.cell("forward"), **self.extras(inputs, 5),
        )  # fmt: skip
        steps = TilePlan(k=self.units, a_wide=self.units, b_k=self.wide, c_wide=self.wide)
        loops = self.loops("forward", plan, [(steps, self.units, 0)], pool, (inputs, outputs, scratch))
        return in_turn([*self.projection.bind(x, kernel, bias[0], gates, scratch, pool), loops])


class Backward(_Dropped):
    """(x, h, kernel, recurrent_kernel, sequence, gates, inner, d_sequence, d_h[, mask], drop) -> five gradients."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.projection = ProjectionGradient(self, ins[0], self.wide)
        shape, square = self.sequence.shape, TensorType((self.units, self.units))
        self.to_square = KernelGradientKernel(Pointwise(), shape, shape, (1, *square.shape))
        self.in_square = self.reserve(*self.to_square.scratch)
        before = TensorType((1 + GATES, *shape))
        turned = TensorType((self.wide, self.units))
        self.own = self.reserve(self.gates, self.gates, before, ins[1], ins[1], turned, self.sequence, square)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, sequence, gates, inner, d_sequence, d_h_last = inputs[:9]
        d_x, d_h, d_kernel, d_recurrent, d_bias = outputs
        d_gates, d_products, before, d_output, through, turned, slope, square = scratch[self.own]
        units = self.units

        def apart(one: np.ndarray, other: np.ndarray) -> int:
            return (one.ctypes.data - other.ctypes.data) // 4

        # c_from_h: from the gradient of the gates to that of the products. c: from inner to the state before.
        plan = LstmPlan(
            units=units, c_from_h=apart(d_products, d_gates), output_from_h=apart(d_output, d_h),
            c=apart(before, inner), steps=self.steps, h=d_h.ctypes.data, h_first=h_first.ctypes.data, c_first=d_h.size,
            sequence=sequence.ctypes.data, gates=gates.ctypes.data, cells=inner.ctypes.data,
            backwards=int(self.attrs.go_backwards), weights=turned.ctypes.data, d_gates=d_gates.ctypes.data,
            d_sequence=d_sequence.ctypes.data, before=before.ctypes.data, kept=d_products.ctypes.data,
            zeros=through.ctypes.data, cell=self.cell("backward"), **self.extras(inputs, 9),
        )  # fmt: skip
        steps = TilePlan(k=units, a_wide=self.steps * self.wide, b_k=units, c_wide=units)
        loops = self.loops("backward", plan, [(steps, units, 1)], pool, (inputs, outputs, scratch))
        calls = [copying(turned, recurrent.T), copying(d_h, d_h_last), clearing(d_output), loops]
        calls += self.projection.bind(x, kernel, d_gates, d_x, d_kernel, scratch, pool)
        for gate in range(GATES):
            columns = slice(gate * units, (gate + 1) * units)
            calls += [
                copying(slope, d_products[:, :, columns]),
                self.to_square.bind((before[1 + gate], slope), (square[None],), scratch[self.in_square], pool),
                copying(d_recurrent[:, columns], square),
            ]
        calls += [
            self.projection.bias(d, bias, scratch, pool) for d, bias in ((d_gates, d_bias[0]), (d_products, d_bias[1]))
        ]
        return in_turn(calls)
