"""Softmax, sums and maxima along the last axes bound to arrays: whole rows, shared by the threads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.op import Pool

SHARD_ELEMENTS = 1 << 13  # below this, another thread saves nothing


class RowsKernel:
    """A loop of `rows_compiled` over rows of `count` numbers; inputs and output have a row each, or a number."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, name: str, rows: int, count: int):
        self.name, self.rows, self.count = name, rows, count

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        arrays = (*inputs, *outputs)
        signature = ", ".join(["int64"] * (len(arrays) + 3))
        call = cache.compile("engine.ops.rows_compiled", self.name, signature)
        parts = min(pool.threads, self.rows) if self.rows * self.count >= SHARD_ELEMENTS else 1
        addresses = [array.ctypes.data for array in arrays]
        shards = [[(call, (*addresses, start, stop, self.count))] for start, stop in runs(self.rows, parts)]
        return spread(pool, shards, keep=arrays)


def rows_kernel(name: str, axes: tuple[int, ...], x: TensorType) -> RowsKernel | None:
    """The kernel over the last axes of float32 numbers; None for others."""
    if x.dtype != "float32" or not is_known(x.shape) or not x.size or not cache.available():
        return None
    first = x.rank - len(axes)
    if not axes or axes != tuple(range(first, x.rank)):
        return None
    sizes = [int(size) for size in x.shape]  # type: ignore[arg-type]
    return RowsKernel(name, int(np.prod(sizes[:first])), int(np.prod(sizes[first:])))
