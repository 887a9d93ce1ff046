"""Sums, extremes and their places for few elements, compiled: a NumPy reduction costs more to begin than these take (1.3 us)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.native import bind
from engine.ops.op import Pool

MOST = 4096  # elements; sums of more are NumPy's or `reduce_fast`'s


def sum_last(x, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """Sum of each row."""
    for r in range(x.shape[0]):
        total = 0.0
        for c in range(x.shape[1]):
            total += x[r, c]
        out[r] = total


def sum_first(x, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """Sum of each column."""
    out[:] = np.float32(0)
    for r in range(x.shape[0]):
        for c in range(x.shape[1]):
            out[c] += x[r, c]


def max_last(x, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """Largest of each row; NaN where there is one."""
    for r in range(x.shape[0]):
        best = x[r, 0]
        for c in range(1, x.shape[1]):
            value = x[r, c]
            if value > best or value != value:
                best = value
            # NaN stays: no comparison with it holds
        out[r] = best


def argmax_last(x, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """Index of the first largest of each row; of the first NaN where there is one."""
    for r in range(x.shape[0]):
        best = x[r, 0]
        at = 0
        for c in range(1, x.shape[1]):
            value = x[r, c]
            if value > best or (value != value and best == best):
                best = value
                at = c
        out[r] = at


class SmallReduction:
    """One compiled call over a matrix: the axes that stay and those that go, in the order that `name` says."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, name: str, rows: int, columns: int):
        self.name, self.rows, self.columns = name, rows, columns

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        signature = f"float32[:, ::1], {outputs[0].dtype.name}[::1]"
        call = cache.compile("engine.ops.reduce_small", self.name, signature)
        x, out = inputs[0].reshape(self.rows, self.columns), outputs[0].reshape(-1)
        return bind([(call, (x, out))])


def small(kind: str, axes: tuple[int, ...], x: TensorType) -> SmallReduction | None:
    """A kernel for a "sum", "max" or "argmax" of few float32 elements over the first or over the last axes; else None."""
    if x.dtype != "float32" or not cache.available() or not 0 < x.size <= MOST:
        return None
    sizes = [int(size) for size in x.shape]  # type: ignore[arg-type]
    first = x.rank - len(axes)
    if axes == tuple(range(first, x.rank)):
        name, at = f"{kind}_last", first
    elif kind == "sum" and axes == tuple(range(len(axes))):
        name, at = "sum_first", len(axes)
    else:
        return None
    return SmallReduction(name, int(np.prod(sizes[:at])), int(np.prod(sizes[at:])))
