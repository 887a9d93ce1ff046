"""Numbers in another dtype, compiled: NumPy's copy of a few elements takes longer to begin than this to end."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.op import Pool

SHARD_ELEMENTS = 1 << 17
FROM, TO = ("int32", "int64", "uint8", "float32"), ("float32", "int32", "int64")


def cast(x, start, stop, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """Elements `start` to `stop` of flat arrays."""
    for i in range(start, stop):
        out[i] = x[i]


class CastKernel:
    """Elements shared by the threads."""

    scratch: tuple[TensorType, ...] = ()

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, out = inputs[0].reshape(-1), outputs[0].reshape(-1)
        signature = f"{x.dtype.name}[::1], int64, int64, {out.dtype.name}[::1]"
        call = cache.compile("engine.ops.cast_fast", "cast", signature)
        parts = pool.threads if x.size >= SHARD_ELEMENTS else 1
        return spread(pool, [[(call, (x, start, stop, out))] for start, stop in runs(x.size, parts)])


def cast_kernel(x: TensorType, out: TensorType) -> CastKernel | None:
    """The kernel, where there is one: from whole numbers, and between whole numbers."""
    whole = x.dtype != "float32" or out.dtype == "float32"  # what a float out of range becomes is NumPy's to say
    fits = x.dtype in FROM and out.dtype in TO and whole and is_known(x.shape) and cache.available()
    return CastKernel() if fits else None
