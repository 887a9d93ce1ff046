"""Layer normalisation compiled, its rows shared by the threads. The cut follows from sizes and threads alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.host import shard_limit
from engine.ops.kernels.native import Native, bind
from engine.ops.kernels.plain import in_turn
from engine.ops.layer_norm.ops import LayerNormAttrs
from engine.ops.op import Pool

_FLAT = "float32[::1]"
_SIGNATURES = {
    "normalise": f"{', '.join(['int64'] * 9)}, float32, float32",
    "scale": f"{', '.join(['int64'] * 9)}, float32, float32",
    "gradient": f"{', '.join(['int64'] * 9)}, float32, int64, float32[:, ::1], float64[:, ::1]",
    "totals": f"float64[:, :, ::1], {_FLAT}, {_FLAT}",
}
SHARD_ELEMENTS = 1 << 13  # below this, another thread saves nothing


def _compiled(name: str) -> Native:
    return cache.compile("engine.ops.layer_norm.compiled", name, _SIGNATURES[name])


def warm() -> None:
    """Compile or load every function."""
    for name in _SIGNATURES:
        _compiled(name)


class _Kernel:
    def __init__(self, rows: int, count: int, attrs: LayerNormAttrs):
        self.rows, self.count, self.attrs = rows, count, attrs
        self.parts = max(1, min(shard_limit(), rows)) if rows * count >= SHARD_ELEMENTS else 1
        self.scratch: tuple[TensorType, ...] = ()

    def ranges(self, pool: Pool) -> list[tuple[int, int]]:
        return runs(self.rows, min(self.parts, pool.threads))


class LayerNormKernel(_Kernel):
    """x, gamma, beta -> y, mean, factor."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        arrays = (*inputs, *outputs)
        call = _compiled("normalise" if self.attrs.centred else "scale")
        given, rest = [array.ctypes.data for array in arrays], (self.count, self.attrs.epsilon, 1.0 / self.count)
        return spread(pool, [[(call, (*given, *edge, *rest))] for edge in self.ranges(pool)], keep=arrays)


class GradientKernel(_Kernel):
    """dy, x, gamma, mean, factor -> dx, dgamma, dbeta."""

    def __init__(self, rows: int, count: int, attrs: LayerNormAttrs):
        super().__init__(rows, count, attrs)
        self.scratch = (TensorType((self.parts, 2, count), "float32"), TensorType((self.parts, 2, count), "float64"))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (dx, dgamma, dbeta), (blocks, sums), ranges = outputs, scratch, self.ranges(pool)
        arrays = (*inputs, dx)
        given, rest = [array.ctypes.data for array in arrays], (self.count, 1.0 / self.count, int(self.attrs.centred))
        shards = [
            [(_compiled("gradient"), (*given, *edge, *rest, blocks[part], sums[part]))]
            for part, edge in enumerate(ranges)
        ]
        return in_turn([
            spread(pool, shards, keep=arrays), bind([(_compiled("totals"), (sums[: len(ranges)], dgamma, dbeta))])
        ])  # fmt: skip


def kernel(attrs: LayerNormAttrs, ins: Sequence[TensorType], gradient: bool) -> _Kernel | None:
    """The kernel for float32 numbers of known sizes; None for others."""
    x = ins[0]
    if not cache.available() or any(type.dtype != "float32" for type in ins) or not is_known(x.shape) or not x.size:
        return None
    sizes = [int(size) for size in x.shape]  # type: ignore[arg-type]
    first = len(sizes) - attrs.axes
    made = GradientKernel if gradient else LayerNormKernel
    return made(int(np.prod(sizes[:first])), int(np.prod(sizes[first:])), attrs)
