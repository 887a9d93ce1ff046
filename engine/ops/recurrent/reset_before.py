"""The GRU whose reset gate comes before the recurrent product (Keras 1 and 2's form) bound to arrays."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.conv.fast import ForwardKernel, KernelGradientKernel
from engine.ops.kernels import cache
from engine.ops.kernels.native import Native
from engine.ops.kernels.plain import clearing, copying, in_turn
from engine.ops.kernels.tile_plan import TilePlan
from engine.ops.op import Pool
from engine.ops.recurrent.fast import LstmPlan, Machine, Pointwise
from engine.ops.reduce_fast import row_sums

MODULE = "engine.ops.recurrent.reset_before_compiled"


@functools.cache
def _compiled(name: str) -> Native:
    return cache.compile(MODULE, name, "int64[::1]")


@functools.cache
def _cell(name: str, activation: str, recurrent_activation: str) -> int:
    return cache.compile_callback(MODULE, "make", (name, activation, recurrent_activation), 6)


class _ResetBefore(Machine):
    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.wide = 3 * self.units
        self.loop = _compiled

    def cells(self, direction: str) -> dict[str, int]:
        """Addresses of both cells of a direction."""
        names = self.attrs.activation, self.attrs.recurrent_activation
        return {"cell": _cell(direction, *names), "cell_two": _cell(f"{direction}_two", *names)}


class Forward(_ResetBefore):
    """(x, h, kernel, recurrent_kernel, bias[, mask]) -> sequence, h, gates, inner."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        wide = (self.batch, self.steps, self.wide)
        self.projection = ForwardKernel(Pointwise(), ins[0].shape, (1, self.features, self.wide), wide)
        self.in_projection = self.reserve(*self.projection.scratch)
        self.turned = self.reserve(*((ins[0],) if attrs.go_backwards else ()))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, bias = inputs[:5]
        sequence, h, gates, inner = outputs
        units, backwards = self.units, self.attrs.go_backwards
        ordered = scratch[self.turned][0] if backwards else x
        project = self.projection.bind((ordered, kernel[None], bias), (gates,), scratch[self.in_projection], pool)
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
        turn = [copying(ordered, x[:, ::-1])] if backwards else []
        return in_turn([*turn, project, loops])


class Backward(_ResetBefore):
    """(x, h, kernel, recurrent_kernel, sequence, gates, inner, d_sequence, d_h[, mask]) -> five gradients."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        x, h = ins[:2]
        wide = TensorType((self.batch, self.steps, self.wide))
        narrow = TensorType((self.batch, self.steps, self.units))
        square = TensorType((self.units, self.units))
        self.to_x = ForwardKernel(Pointwise(), wide.shape, (1, self.wide, self.features), x.shape)
        self.to_kernel = KernelGradientKernel(Pointwise(), x.shape, wide.shape, (1, self.features, self.wide))
        self.to_gates = KernelGradientKernel(Pointwise(), narrow.shape, wide.shape, (1, self.units, self.wide))
        self.to_candidate = KernelGradientKernel(Pointwise(), narrow.shape, narrow.shape, (1, *square.shape))
        self.to_bias = row_sums(self.batch * self.steps, self.wide)
        self.in_x, self.in_kernel, self.in_gates, self.in_candidate, self.in_bias = (
            self.reserve(*one.scratch)
            for one in (self.to_x, self.to_kernel, self.to_gates, self.to_candidate, self.to_bias)
        )
        turned = (TensorType((self.wide, self.features)), TensorType((self.wide, self.units)))
        self.own = self.reserve(wide, narrow, narrow, h, h, square, *turned)
        self.in_order = self.reserve(*((x, x) if attrs.go_backwards else ()))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, sequence, gates, inner, d_sequence, d_h_last = inputs[:9]
        d_x, d_h, d_kernel, d_recurrent, d_bias = outputs
        d_gates, d_candidate, before, d_output, d_reset, square, kernel_turned, recurrent_turned = scratch[self.own]
        units, backwards = self.units, self.attrs.go_backwards
        ordered, d_ordered = scratch[self.in_order] if backwards else (x, d_x)

        def from_h(other: np.ndarray) -> int:
            return (other.ctypes.data - d_h.ctypes.data) // 4

        plan = LstmPlan(
            units=units, c_from_h=from_h(d_reset), output_from_h=from_h(d_output), steps=self.steps, h=d_h.ctypes.data,
            h_first=h_first.ctypes.data, sequence=sequence.ctypes.data, gates=gates.ctypes.data,
            cells=d_reset.ctypes.data, backwards=int(backwards), weights=recurrent_turned.ctypes.data,
            d_gates=d_gates.ctypes.data, d_sequence=d_sequence.ctypes.data, before=before.ctypes.data,
            kept=d_candidate.ctypes.data, **self.extras(inputs, 9), **self.cells("backward"),
        )  # fmt: skip
        reset = TilePlan(k=units, a_wide=self.steps * units, b_k=units, c_wide=units)
        gate = reset._replace(k=2 * units, a_wide=self.steps * self.wide)
        loops = self.loops("backward", plan, [(reset, units, 1), (gate, units, 1)], pool, (inputs, outputs, scratch))
        start = np.zeros(self.features, np.float32)
        to_x = self.to_x.bind((d_gates, kernel_turned[None], start), (d_ordered,), scratch[self.in_x], pool)
        to_kernel = self.to_kernel.bind((ordered, d_gates), (d_kernel[None],), scratch[self.in_kernel], pool)
        to_gates = self.to_gates.bind((before, d_gates), (d_recurrent[None],), scratch[self.in_gates], pool)
        to_candidate = self.to_candidate.bind((inner, d_candidate), (square[None],), scratch[self.in_candidate], pool)
        to_bias = self.to_bias.bind((d_gates,), (d_bias,), scratch[self.in_bias], pool)
        before_loops = [
            copying(kernel_turned, kernel.T), copying(recurrent_turned, recurrent.T), copying(d_h, d_h_last),
            clearing(d_output),
        ]  # fmt: skip
        turn = [copying(ordered, x[:, ::-1])] if backwards else []
        back = [copying(d_x, d_ordered[:, ::-1])] if backwards else []
        third = copying(d_recurrent[:, 2 * units :], square)
        return in_turn([*before_loops, loops, *turn, to_x, *back, to_kernel, to_gates, to_candidate, third, to_bias])


def warm() -> None:
    """Compile or load the loops, and the cells of Keras 2's default."""
    for direction in ("forward", "backward"):
        _compiled(direction)
        for name in (direction, f"{direction}_two"):
            _cell(name, "tanh", "sigmoid")
