"""Sums over leading axes (gradients of biases, batch statistics), compiled and spread over the pool's threads."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.plain import adding, in_turn
from engine.ops.op import Pool

# Rows are summed in blocks, blocks then into the total: the error grows with the blocks, not with the rows.
BLOCK = 128
WIDE = 512
SHARD_ELEMENTS = 1 << 15  # below this, another thread saves nothing


def sum_rows(x, start, stop, block, total):  # type: ignore[no-untyped-def]  # compiled by numba
    """`total` = sum of rows `start` to `stop` of a matrix; `block` is room for one row."""
    columns = x.shape[1]
    total[:] = np.float32(0)
    row = start
    while row < stop:
        end = min(row + BLOCK, stop)
        for c in range(columns):
            block[c] = x[row, c]
        for r in range(row + 1, end):
            for c in range(columns):
                block[c] += x[r, c]
        for c in range(columns):
            total[c] += block[c]
        row = end


class LeadingSumKernel:
    """Sum of a matrix over its rows; the cut into ranges follows from sizes and threads alone.

    Narrow rows are taken several at a time, as one wide row, so that the inner loop is worth its start.
    """

    def __init__(self, rows: int, columns: int, parts: int):
        self.columns, together = columns, 1
        while together * columns < WIDE and rows % (together * 2) == 0:
            together *= 2
        self.rows, self.width = rows // together, columns * together
        self.parts = min(parts, self.rows)
        self.scratch = (TensorType((2, self.parts, self.width), "float32"),)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        call = cache.compile(
            "engine.ops.reduce_fast", "sum_rows", "float32[:, ::1], int64, int64, float32[::1], float32[::1]"
        )
        x, out, (blocks, totals) = inputs[0].reshape(self.rows, self.width), outputs[0].reshape(-1), scratch[0]
        parts = min(self.parts, pool.threads)
        shards: list[tuple[Any, ...]] = [
            (x, *rows, blocks[part], totals[part]) for part, rows in enumerate(runs(self.rows, parts))
        ]
        sums = spread(pool, [[(call, arguments)] for arguments in shards])
        return in_turn([sums, adding(totals[:parts].reshape(-1, self.columns), out)])


def row_sums(rows: int, columns: int) -> LeadingSumKernel:
    """For the sum of all rows of a matrix."""
    from engine.ops.kernels.host import shard_limit

    return LeadingSumKernel(rows, columns, shard_limit() if rows * columns >= SHARD_ELEMENTS else 1)


def sum_windows(x, start, stop, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """out[i, j] = sum over p and q of x[i, p, j, q], rows, for i from `start` to `stop`; added in order, as NumPy does."""
    for i in range(start, stop):
        for j in range(x.shape[2]):
            row = out[i, j]
            row[:] = np.float32(0)
            for p in range(x.shape[1]):
                for q in range(x.shape[3]):
                    for c in range(x.shape[4]):
                        row[c] += x[i, p, j, q, c]


class WindowSumKernel:
    """Sums over one or two inner runs of axes (all pixels, the copies of an upsampled one), rows shared by the threads."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, sizes: tuple[int, int, int, int, int]):
        self.sizes = sizes

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        call = cache.compile(
            "engine.ops.reduce_fast", "sum_windows", "float32[:, :, :, :, ::1], int64, int64, float32[:, :, ::1]"
        )
        rows, _, columns, _, channels = self.sizes
        x, out = inputs[0].reshape(self.sizes), outputs[0].reshape(rows, columns, channels)
        parts = min(pool.threads, rows) if x.size >= SHARD_ELEMENTS else 1
        return spread(pool, [[(call, (x, start, stop, out))] for start, stop in runs(rows, parts)])


def window_sum(axes: tuple[int, ...], x: TensorType) -> WindowSumKernel | None:
    """A kernel where inner axes are summed, in one or two runs, the first and the last axis stay, and there is enough to sum."""
    if x.dtype != "float32" or 0 in axes or x.rank - 1 in axes or not axes or not cache.available():
        return None
    sizes = [int(size) for size in x.shape]  # type: ignore[arg-type]
    runs = [(gone, int(np.prod([size for _, size in run]))) for gone, run in
            itertools.groupby(enumerate(sizes), key=lambda one: one[0] in axes)]  # fmt: skip
    if len(runs) not in (3, 5) or 0 in sizes:
        return None
    counts = [size for _, size in runs]
    return WindowSumKernel((counts[0], counts[1], 1, 1, counts[2]) if len(runs) == 3 else tuple(counts))  # type: ignore[arg-type]


def leading_sum(axes: tuple[int, ...], x: TensorType) -> LeadingSumKernel | None:
    """A kernel where all axes but the last ones are summed, and there is enough to sum."""
    if x.dtype != "float32" or axes != tuple(range(len(axes))) or len(axes) == x.rank or not cache.available():
        return None
    rows = int(np.prod(x.shape[: len(axes)]))
    columns = int(np.prod(x.shape[len(axes) :]))
    if rows < 2 or rows * columns < 4096:
        return None
    return row_sums(rows, columns)
