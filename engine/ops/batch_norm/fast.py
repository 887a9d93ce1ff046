"""Batch normalisation compiled, its rows spread over the pool's threads. The cut follows from sizes and threads alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import spread
from engine.ops.kernels.host import shard_limit
from engine.ops.kernels.native import Native, bind
from engine.ops.op import Pool

_MODULE = "engine.ops.batch_norm.compiled"
_ROWS, _FLAT, _DOUBLES = "float32[:, ::1]", "float32[::1]", "float64[:, :, ::1]"
_SIGNATURES = {
    "statistics": f"{_ROWS}, {_FLAT}, int64, int64, {_ROWS}, float64[:, ::1]",
    "moments": f"{_DOUBLES}, float64, float64, {', '.join([_FLAT] * 4)}, {_ROWS}",
    "normalise": f"{_ROWS}, {_FLAT}, int64, int64, {_ROWS}, {_ROWS}, {_FLAT}",
    "gradient_sums": f"{_ROWS}, {_ROWS}, {_FLAT}, {_FLAT}, int64, int64, {_FLAT}, {_ROWS}, float64[:, ::1]",
    "gradient_factors": f"{_DOUBLES}, float64, float64, {', '.join([_FLAT] * 5)}, {_ROWS}",
    "gradient_input": f"{_ROWS}, {_ROWS}, {_FLAT}, {_FLAT}, int64, int64, {_ROWS}, {_ROWS}, {_FLAT}",
}
WIDE = 512  # channels that a row of the loops should have at least
SHARD_ELEMENTS = 1 << 15  # below this, another thread saves nothing


def _compiled(name: str) -> Native:
    return cache.compile(_MODULE, name, _SIGNATURES[name])


def warm() -> None:
    """Compile or load every function."""
    for name in _SIGNATURES:
        _compiled(name)


class _Kernel:
    """What both ways share: the cut of a matrix (samples, channels) into wide rows and a tail, and its room."""

    def __init__(self, count: int, channels: int, epsilon: float, tables: int):
        together = min(max(1, -(-WIDE // channels)), count)
        self.count, self.channels, self.epsilon = count, channels, epsilon
        self.width, self.rows = together * channels, count // together
        self.parts = min(shard_limit(), self.rows) if count * channels >= SHARD_ELEMENTS else 1
        self.scratch = (
            TensorType((self.parts, 2, self.width), "float64"),
            TensorType((self.parts, 3, self.width), "float32"),
            TensorType((tables, self.width), "float32"),
        )

    def cut(self, array: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The wide rows and the tail."""
        flat, end = array.reshape(-1), self.rows * self.width
        return flat[:end].reshape(self.rows, self.width), flat[end:]

    def ranges(self, pool: Pool) -> list[tuple[int, int, bool]]:
        """For each shard its wide rows, and whether it takes the tail (the last one does)."""
        parts = min(self.parts, pool.threads)
        edges = [self.rows * part // parts for part in range(parts + 1)]
        return [(edges[part], edges[part + 1], part == parts - 1) for part in range(parts)]


class BatchNormKernel(_Kernel):
    """x, gamma, beta -> y, mean, variance."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (x, tail), (out, out_tail) = self.cut(inputs[0]), self.cut(outputs[0])
        gamma, beta, (mean, variance), (sums, blocks, table) = *inputs[1:], outputs[1:], scratch
        first, middle, second = _compiled("statistics"), _compiled("moments"), _compiled("normalise")
        ranges, none = self.ranges(pool), tail[:0]
        passes: list[Any] = [
            (x, tail if last else none, start, stop, blocks[part], sums[part])
            for part, (start, stop, last) in enumerate(ranges)
        ]
        writes: list[Any] = [
            (x, tail if last else none, start, stop, table, out, out_tail if last else none)
            for start, stop, last in ranges
        ]
        between = (sums[: len(ranges)], self.count, self.epsilon, gamma, beta, mean, variance, table)
        return _three(pool, first, passes, middle, between, second, writes)


class BatchNormGradKernel(_Kernel):
    """dy, x, gamma, mean, variance -> dx, dgamma, dbeta."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (dy, dy_tail), (x, x_tail), (dx, dx_tail) = self.cut(inputs[0]), self.cut(inputs[1]), self.cut(outputs[0])
        gamma, mean, variance, (dgamma, dbeta), (sums, blocks, table) = *inputs[2:], outputs[1:], scratch
        first, middle, second = _compiled("gradient_sums"), _compiled("gradient_factors"), _compiled("gradient_input")
        ranges, none = self.ranges(pool), x_tail[:0]
        passes: list[Any] = [
            (dy, x, *((dy_tail, x_tail) if last else (none, none)), start, stop, mean, blocks[part], sums[part])
            for part, (start, stop, last) in enumerate(ranges)
        ]
        writes: list[Any] = [
            (dy, x, *((dy_tail, x_tail) if last else (none, none)), start, stop, table, dx, dx_tail if last else none)
            for start, stop, last in ranges
        ]
        between = (sums[: len(ranges)], self.count, self.epsilon, gamma, mean, variance, dgamma, dbeta, table)
        return _three(pool, first, passes, middle, between, second, writes)


def _three(pool: Pool, first: Any, passes: Any, middle: Any, between: Any, second: Any, writes: Any) -> Any:
    """A call that reads in shards, brings the sums together, and writes in shards."""
    read = spread(pool, [[(first, arguments)] for arguments in passes])
    join = bind([(middle, between)])
    write = spread(pool, [[(second, arguments)] for arguments in writes])

    def call() -> None:
        read()
        join()
        write()

    return call
