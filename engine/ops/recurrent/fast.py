"""The LSTM bound to arrays: float32, the batch spread over the threads, each running through all its steps.

The projections of the whole sequence (x by the kernel, and the weight gradients) are pointwise convolutions; the
recurrent product is made of the same compiled tiles, a step at a time.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.conv.fast import POOL_FLOPS, WAKING_FLOPS
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.host import host
from engine.ops.kernels.native import Native
from engine.ops.kernels.plain import clearing, copying, in_turn
from engine.ops.kernels.sweep import Rows, Tiling
from engine.ops.kernels.sweep import columns as widths
from engine.ops.kernels.tile_plan import TilePlan, address
from engine.ops.op import Pool
from engine.ops.recurrent.projection import Projection, ProjectionGradient


class LstmPlan(NamedTuple):
    """What the compiled loop is told after the steps of its tiles. Addresses, counts, and steps in floats.

    c_from_h, output_from_h: steps from the buffer of h (or of its gradient) to those of c and of the output's gradient.
    drop: what the state is multiplied with where it is fed back, 0 for nothing. The fields from `panels` on are about
    the tiles of the recurrent product; where a step has two products, those of the second follow with its own steps.
    """

    units: int = 0
    c_from_h: int = 0
    output_from_h: int = 0
    row: int = 0
    row_stop: int = 0
    steps: int = 0
    h: int = 0
    c: int = 0
    h_first: int = 0
    c_first: int = 0
    sequence: int = 0
    gates: int = 0
    cells: int = 0
    mask: int = 0
    backwards: int = 0
    weights: int = 0
    d_gates: int = 0
    d_sequence: int = 0
    before: int = 0
    kept: int = 0
    zeros: int = 0
    cell: int = 0
    cell_two: int = 0
    drop: int = 0
    panels: int = 0
    blocks: int = 0
    panel: int = 0
    count_one: int = 0
    size_one: int = 0
    count_two: int = 0
    size_two: int = 0
    tile_one: int = 0
    tile_two: int = 0
    last_one: int = 0
    last_two: int = 0


@functools.cache
def _compiled(name: str) -> Native:
    return cache.compile("engine.ops.recurrent.compiled", name, "int64[::1]")


@functools.cache
def _cell(name: str, activation: str, recurrent_activation: str) -> int:
    return cache.compile_callback("engine.ops.recurrent.compiled", "make", (name, activation, recurrent_activation), 6)


def usable(types: Sequence[TensorType]) -> bool:
    floats = all(t.dtype in ("float32", "bool") and is_known(t.shape) and 0 not in t.shape for t in types)
    return cache.available() and floats


def lstm(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> LstmKernel | None:
    return LstmKernel(attrs, ins) if usable((*ins, *outs)) else None


def lstm_grad(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> LstmGradientKernel | None:
    return LstmGradientKernel(attrs, ins) if usable((*ins, *outs)) else None


class Machine:
    """What both directions, and other cells, share: sizes, and the plans of the shards."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        self.attrs = attrs
        self.batch, self.steps, self.features = ins[0].shape
        self.units = ins[1].shape[1]
        self.scratch: tuple[TensorType, ...] = ()
        self.loop: Callable[[str], Native] = _compiled

    def reserve(self, *types: TensorType) -> slice:
        """Room in the scratch for these, and where it is."""
        start = len(self.scratch)
        self.scratch = (*self.scratch, *types)
        return slice(start, len(self.scratch))

    def extras(self, inputs: Sequence[np.ndarray], count: int) -> dict[str, int]:
        """Addresses of what may follow the first `count` inputs: the mask, then the factors of the state fed back."""
        more = [array.ctypes.data for array in inputs[count:]]
        masked, dropped = self.attrs.masked, getattr(self.attrs, "dropped", False)
        return {"mask": more[0] if masked else 0, "drop": more[-1] if dropped else 0}

    def loops(
        self, name: str, plan: LstmPlan, products: Sequence[tuple[TilePlan, int, int]], pool: Pool, keep: Any
    ) -> Callable[[], None]:
        """The compiled loop over the steps, on every shard of the batch.

        keep: the arrays whose addresses stand in the plan. products: of a step, one or two: their steps in memory,
            columns, and whether they are added to what is there.
        """
        work = 8 * self.batch * self.steps * self.units * self.units
        parts = min(pool.threads, self.batch) if work >= POOL_FLOPS else 1
        shards = []
        for start, stop in runs(self.batch, parts):
            own = plan._replace(row=start, row_stop=stop)[: LstmPlan._fields.index("panels")]
            words: list[int] = []
            for steps, columns, accumulate in products:
                rows = Rows.cut(1, stop - start, host().rows(widths(columns)[0]))
                tiling, panels = Tiling.of(rows, columns, accumulate, steps.layout)
                words += [*steps._replace(columns=columns % host().lanes), *(() if words else own), panels["panels"],
                          panels["blocks"], panels["panel"], rows.counts[0], rows.sizes[0][1], rows.counts[1],
                          rows.sizes[1][1], *(address(tile) for tile in tiling)]  # fmt: skip
            shards.append((np.array(words, np.int64),))
        call = self.loop(name)
        return spread(pool, [[(call, shard)] for shard in shards], keep, wakes=work >= WAKING_FLOPS)


class LstmKernel(Machine):
    """Forward: (x, h, c, kernel, recurrent_kernel, bias[, mask][, drop]) -> sequence, h, c, gates, cells."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        self.projection = Projection(self, ins[0], 4 * self.units)
        self.fed_back = self.reserve(*((ins[1],) if attrs.dropped else ()))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, c_first, kernel, recurrent, bias = inputs[:6]
        sequence, h, c, gates, cells = outputs
        units, backwards = self.units, self.attrs.go_backwards
        plan = LstmPlan(
            units=units, c_from_h=(c.ctypes.data - h.ctypes.data) // 4, steps=self.steps, h=h.ctypes.data,
            c=c.ctypes.data, h_first=h_first.ctypes.data, c_first=c_first.ctypes.data, sequence=sequence.ctypes.data,
            gates=gates.ctypes.data, cells=cells.ctypes.data, **self.extras(inputs, 6),
            kept=scratch[self.fed_back][0].ctypes.data if self.attrs.dropped else 0,
            backwards=int(backwards), weights=recurrent.ctypes.data,
            cell=_cell("forward", self.attrs.activation, self.attrs.recurrent_activation),
        )  # fmt: skip
        steps = TilePlan(k=units, a_wide=units, b_k=4 * units, c_wide=self.steps * 4 * units)
        loops = self.loops("forward", plan, [(steps, 4 * units, 1)], pool, (inputs, outputs, scratch))
        return in_turn([*self.projection.bind(x, kernel, bias, gates, scratch, pool), loops])


class LstmGradientKernel(Machine):
    """Backward: see `ops.lstm_grad` for the order of the inputs."""

    def __init__(self, attrs: Any, ins: Sequence[TensorType]):
        super().__init__(attrs, ins)
        h, wide = ins[1], 4 * self.units
        gates, states = (TensorType((self.batch, self.steps, width)) for width in (wide, self.units))
        self.projection = ProjectionGradient(self, ins[0], wide)
        self.own = self.reserve(gates, states, h, h, h, TensorType((wide, self.units)))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, h_first, c_first, kernel, recurrent, sequence, gates, cells, d_sequence, d_h_last, d_c_last = inputs[:11]
        d_x, d_h, d_c, d_kernel, d_recurrent, d_bias = outputs
        d_gates, before, d_output, kept, zeros, recurrent_turned = scratch[self.own]
        units = self.units
        plan = LstmPlan(
            units=units, c_from_h=(d_c.ctypes.data - d_h.ctypes.data) // 4,
            output_from_h=(d_output.ctypes.data - d_h.ctypes.data) // 4, steps=self.steps, h=d_h.ctypes.data,
            c=d_c.ctypes.data, h_first=h_first.ctypes.data, c_first=c_first.ctypes.data, sequence=sequence.ctypes.data,
            gates=gates.ctypes.data, cells=cells.ctypes.data, **self.extras(inputs, 11),
            backwards=int(self.attrs.go_backwards), weights=recurrent_turned.ctypes.data, d_gates=d_gates.ctypes.data,
            d_sequence=d_sequence.ctypes.data, before=before.ctypes.data, kept=kept.ctypes.data,
            zeros=zeros.ctypes.data,
            cell=_cell("backward", self.attrs.activation, self.attrs.recurrent_activation),
        )  # fmt: skip
        steps = TilePlan(k=4 * units, a_wide=self.steps * 4 * units, b_k=units, c_wide=units)
        loops = self.loops("backward", plan, [(steps, units, 0)], pool, (inputs, outputs, scratch))
        before_loops = [
            copying(recurrent_turned, recurrent.T), copying(d_h, d_h_last), copying(d_c, d_c_last),
            clearing(d_output, zeros),
        ]  # fmt: skip
        to_inputs = self.projection.bind(x, kernel, d_gates, d_x, d_kernel, scratch, pool)
        to_recurrent = self.projection.recurrent(before, d_gates, d_recurrent, scratch, pool)
        to_bias = self.projection.bias(d_gates, d_bias, scratch, pool)
        return in_turn([*before_loops, loops, *to_inputs, to_recurrent, to_bias])


def warm() -> None:
    """Compile or load the loops and the usual cell."""
    for name in ("forward", "backward"):
        _compiled(name)
        _cell(name, "tanh", "sigmoid")
