"""The GRU (reset gate after the product) and the plain recurrent layer bound to arrays, on the LSTM's machinery.

Each thread runs through all steps of its part of the batch; the recurrent product is made of compiled tiles, a step at
a time, and one compiled function does the arithmetic of a cell for a row.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.native import Native
from engine.ops.kernels.plain import clearing, copying, in_turn
from engine.ops.kernels.tile_plan import TilePlan
from engine.ops.op import FastKernel, Pool
from engine.ops.recurrent import dropped, dropped_before, reset_before
from engine.ops.recurrent.fast import LstmPlan, Machine, usable
from engine.ops.recurrent.projection import Projection, ProjectionGradient

MODULE = "engine.ops.recurrent.gated_compiled"


@functools.cache
def _compiled(name: str) -> Native:
    return cache.compile(MODULE, name, "int64[::1]")


@functools.cache
def _cell(name: str, activation: str, recurrent_activation: str) -> int:
    return cache.compile_callback(MODULE, "make", (name, activation, recurrent_activation), 6)


def simple_rnn(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Forward | None:
    return Forward(attrs, ins, 1) if usable((*ins, *outs)) else None


def simple_rnn_grad(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Backward | None:
    return Backward(attrs, ins, 1) if usable((*ins, *outs)) else None


def gru(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> FastKernel | None:
    if not usable((*ins, *outs)):
        return None
    if attrs.dropped:
        return (dropped.Forward if attrs.reset_after else dropped_before.Forward)(attrs, ins)
    return Forward(attrs, ins, 3) if attrs.reset_after else reset_before.Forward(attrs, ins)


def gru_grad(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> FastKernel | None:
    if not usable((*ins, *outs)):
        return None
    if attrs.dropped:
        return (dropped.Backward if attrs.reset_after else dropped_before.Backward)(attrs, ins)
    return Backward(attrs, ins, 3) if attrs.reset_after else reset_before.Backward(attrs, ins)


class _Gated(Machine):
    """gates: how many times `units` wide the kernels are, 1 (plain) or 3 (GRU)."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType], gates: int):
        super().__init__(attrs, ins)
        self.gates, self.wide = gates, gates * self.units
        self.name = "gru" if gates == 3 else "simple"
        self.loop = _compiled

    def cell(self, direction: str) -> int:
        rec = self.attrs.recurrent_activation if self.gates == 3 else "linear"
        return _cell(f"{self.name}_{direction}", self.attrs.activation, rec)


class Forward(_Gated):
    """(x, h, kernel, recurrent_kernel, bias[, mask][, drop]) -> sequence, h[, gates, inner]."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType], gates: int):
        super().__init__(attrs, ins, gates)
        wide = TensorType((self.batch, self.steps, self.wide))
        self.projection = Projection(self, ins[0], self.wide)
        # The GRU gives its gates; of the plain layer they are the outputs. `row`: a recurrent product of each row.
        self.own = self.reserve(*([TensorType((self.batch, self.wide))] if gates == 3 else [wide, ins[1]]))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, bias = inputs[:5]
        sequence, h = outputs[:2]
        units, backwards, is_gru = self.units, self.attrs.go_backwards, self.gates == 3
        own = scratch[self.own]
        gates = outputs[2] if is_gru else own[0]
        plan = LstmPlan(
            units=units, steps=self.steps, h=h.ctypes.data, h_first=h_first.ctypes.data,
            sequence=sequence.ctypes.data, gates=gates.ctypes.data, backwards=int(backwards),
            weights=recurrent.ctypes.data, **self.extras(inputs, 5),
            cells=outputs[3].ctypes.data if is_gru else 0, kept=own[-1].ctypes.data,
            zeros=bias[1].ctypes.data if is_gru else 0, cell=self.cell("forward"),
        )  # fmt: skip
        steps = TilePlan(k=units, a_wide=units, b_k=self.wide, c_wide=self.wide if is_gru else self.steps * self.wide)
        loops = self.loops(
            f"{self.name}_forward", plan, [(steps, self.wide, 0 if is_gru else 1)], pool, (inputs, outputs, scratch)
        )
        first = bias[0] if is_gru else bias
        return in_turn([*self.projection.bind(x, kernel, first, gates, scratch, pool), loops])


class Backward(_Gated):
    """(x, h, kernel, recurrent_kernel, sequence[, gates, inner], d_sequence, d_h[, mask][, drop]) -> five gradients."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType], gates: int):
        super().__init__(attrs, ins, gates)
        wide, states = (TensorType((self.batch, self.steps, width)) for width in (self.wide, self.units))
        self.projection = ProjectionGradient(self, ins[0], self.wide)
        turned = TensorType((self.wide, self.units))
        self.own = self.reserve(wide, states, ins[1], turned, *([wide] if gates == 3 else []))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, kernel, recurrent, sequence, *rest = inputs
        is_gru = self.gates == 3
        gates, inner = rest[:2] if is_gru else (sequence, sequence)
        d_sequence, d_h_last = rest[2:4] if is_gru else rest[:2]
        d_x, d_h, d_kernel, d_recurrent, d_bias = outputs
        d_gates, before, d_output, recurrent_turned, *more = scratch[self.own]
        d_inner = more[0] if is_gru else d_gates
        units = self.units

        def apart(one: np.ndarray, other: np.ndarray) -> int:
            return (one.ctypes.data - other.ctypes.data) // 4

        # c_from_h: from the gradient of the gates to that of the recurrent product. c: from inner to the state before.
        plan = LstmPlan(
            units=units, c_from_h=apart(d_inner, d_gates), output_from_h=apart(d_output, d_h), c=apart(before, inner),
            steps=self.steps, h=d_h.ctypes.data, h_first=h_first.ctypes.data, sequence=sequence.ctypes.data,
            gates=gates.ctypes.data, cells=inner.ctypes.data, **self.extras(inputs, 9 if is_gru else 7),
            backwards=int(self.attrs.go_backwards), weights=recurrent_turned.ctypes.data, d_gates=d_gates.ctypes.data,
            d_sequence=d_sequence.ctypes.data, before=before.ctypes.data, kept=d_inner.ctypes.data,
            cell=self.cell("backward"),
        )  # fmt: skip
        steps = TilePlan(k=self.wide, a_wide=self.steps * self.wide, b_k=units, c_wide=units)
        loops = self.loops(f"{self.name}_backward", plan, [(steps, units, 1)], pool, (inputs, outputs, scratch))
        before_loops = [copying(recurrent_turned, recurrent.T), copying(d_h, d_h_last), clearing(d_output)]
        to_inputs = self.projection.bind(x, kernel, d_gates, d_x, d_kernel, scratch, pool)
        to_recurrent = self.projection.recurrent(before, d_inner, d_recurrent, scratch, pool)
        biases = ((d_gates, d_bias[0]), (d_inner, d_bias[1])) if is_gru else ((d_gates, d_bias),)
        to_bias = [self.projection.bias(d, bias, scratch, pool) for d, bias in biases]
        return in_turn([*before_loops, loops, *to_inputs, to_recurrent, *to_bias])


def warm() -> None:
    """Compile or load the loops and the usual cells."""
    for name, rec in (("gru", "sigmoid"), ("simple", "linear")):
        for direction in ("forward", "backward"):
            _compiled(f"{name}_{direction}")
            _cell(f"{name}_{direction}", "tanh", rec)
