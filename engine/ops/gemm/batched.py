"""Products of many small matrices (attention's), each by the tiles of `fast`, the matrices shared by the threads."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.gemm import fast
from engine.ops.gemm.fast import GemmKernel
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.native import Native
from engine.ops.kernels.plain import clear_function
from engine.ops.op import Pool


@functools.cache
def _compiled() -> Native:
    arrays = ", ".join(["float32[::1]"] * 3)
    return cache.compile(
        "engine.ops.gemm.batched_compiled", "batched", f"int64[::1], {arrays}, {', '.join(['int64'] * 5)}"
    )


class BatchedGemmKernel:
    """C = A B for each of `count` pairs of matrices; an operand of rank 2 serves them all."""

    def __init__(self, one: GemmKernel, count: int):
        from engine.ops.kernels.host import shard_limit

        self.one, self.count = one, count
        self.work = one.work * count
        self.parts = min(shard_limit(), count) if self.work >= fast.SHARD_WORK else 1
        self.scratch = (TensorType((self.parts, one.room), "float32"),)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (a, b), (out,), room, one = inputs, outputs, scratch[0], self.one
        a_step, b_step = (0 if array.ndim == 2 else array.size // self.count for array in (a, b))
        parts = min(self.parts, pool.threads)
        shards = []
        for part, (start, stop) in enumerate(runs(self.count, parts)):
            plan = one._plan(a.ctypes.data, (0, one.rows), (0, one.panels))
            clear = (clear_function(), (room[part].ctypes.data, 4 * one.width))  # a row of zeros, as in `GemmKernel`
            words = (
                plan,
                b.reshape(-1),
                room[part],
                out.reshape(-1),
                start,
                stop,
                a_step,
                b_step,
                one.rows * one.columns,
            )
            shards.append([clear, (_compiled(), words)])
        return spread(pool, shards, keep=(a, room), wakes=self.work >= fast.WAKING_WORK)


def batched_kernel(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> BatchedGemmKernel | None:
    """A kernel for float32 matrices along equal leading axes; None for anything else."""
    if not cache.available() or any(t.dtype != "float32" or not is_known(t.shape) or not t.size for t in (*ins, *outs)):
        return None
    lead = outs[0].shape[:-2]
    if not lead or any(t.rank != 2 and t.shape[:-2] != lead for t in ins):
        return None
    rows, columns = (int(size) for size in outs[0].shape[-2:])  # type: ignore[arg-type]
    depth = int(ins[0].shape[-2 if attrs.a else -1])  # type: ignore[arg-type]
    count = int(np.prod([int(size) for size in lead]))  # type: ignore[arg-type]
    return BatchedGemmKernel(GemmKernel(rows, depth, columns, attrs.a, attrs.b), count)
