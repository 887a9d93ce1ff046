"""Batch normalisation compiled, its rows spread over the pool's threads. The cut follows from sizes and threads alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import spread
from engine.ops.kernels.host import shard_limit
from engine.ops.kernels.native import Item, Native, bind
from engine.ops.kernels.plain import in_turn
from engine.ops.op import Pool

_MODULE = "engine.ops.batch_norm.compiled"
_FLAT, _TABLE, _SUMS = "float32[::1]", "float32[:, ::1]", "float64[:, ::1]"


def _integers(count: int) -> str:
    return ", ".join(["int64"] * count)


_SIGNATURES = {
    "statistics": f"{_integers(5)}, {_TABLE}, {_SUMS}",
    "moments": f"float64[:, :, ::1], float64, {_FLAT}, {_FLAT}",
    "factors": f"float64, {', '.join([_FLAT] * 4)}, {_TABLE}",
    "normalise": f"{_integers(5)}, {_TABLE}, {_integers(6)}",
    "gradient_sums": f"{_integers(7)}, {_TABLE}, {_TABLE}, {_SUMS}, int64",
    "gradient_factors": f"float64[:, :, ::1], float64, float64, {', '.join([_FLAT] * 4)}, {_TABLE}",
    "gradient_input": f"{_integers(7)}, {_TABLE}, {_integers(2)}, {_TABLE}, {_SUMS}, int64",
    "totals": f"float64[:, :, ::1], {_FLAT}",
}
WIDE = 512  # channels that a row of the loops should have at least
SHARD_ELEMENTS = 1 << 15  # below this, another thread saves nothing


def _compiled(name: str) -> Native:
    return cache.compile(_MODULE, name, _SIGNATURES[name])


def warm() -> None:
    """Compile or load every function."""
    for name in _SIGNATURES:
        _compiled(name)


class Share(NamedTuple):
    """Wide rows of one shard, and how long a tail it takes (the last one does)."""

    start: int
    stop: int
    tail: int


class _Kernel:
    """What all ways share: the cut of a matrix (samples, channels) into wide rows and a tail, and its room."""

    def __init__(self, count: int, channels: int, epsilon: float = 0.0, relu: bool = False):
        together = min(max(1, -(-WIDE // channels)), count)
        self.count, self.channels, self.epsilon, self.relu = count, channels, epsilon, int(relu)
        self.width, self.rows = together * channels, count // together
        self.parts = min(shard_limit(), self.rows) if count * channels >= SHARD_ELEMENTS else 1
        self.scratch = (
            TensorType((self.parts, 2, self.width), "float64"),
            TensorType((self.parts, 3, self.width), "float32"),
            TensorType((5, self.width), "float32"),
        )

    def cut(self, array: np.ndarray) -> tuple[int, int]:
        """Addresses of the wide rows and of the tail."""
        return array.ctypes.data, array.ctypes.data + 4 * self.rows * self.width

    def shares(self, pool: Pool) -> list[Share]:
        parts = min(self.parts, pool.threads)
        edges = [self.rows * part // parts for part in range(parts + 1)]
        tail = self.count * self.channels - self.rows * self.width
        return [Share(edges[part], edges[part + 1], tail if part == parts - 1 else 0) for part in range(parts)]

    def _statistics(
        self, x: np.ndarray, mean: np.ndarray, variance: np.ndarray, scratch: Sequence[np.ndarray], pool: Pool
    ) -> tuple[Callable[[], None], list[Item]]:
        """A call that sums, and what has to follow it to make mean and variance."""
        (at, tail_at), shares, (sums, blocks, _) = self.cut(x), self.shares(pool), scratch
        passes: list[list[Item]] = [
            [(_compiled("statistics"), (at, tail_at, tail, start, stop, blocks[part], sums[part]))]
            for part, (start, stop, tail) in enumerate(shares)
        ]
        return spread(pool, passes, keep=x), [(_compiled("moments"), (sums[: len(shares)], self.count, mean, variance))]

    def _factors(self, vectors: Sequence[np.ndarray], table: np.ndarray) -> Item:
        """gamma, beta, mean and variance as a table."""
        return _compiled("factors"), (self.epsilon, *vectors, table)

    def _normalise(
        self, x: np.ndarray, other: np.ndarray | None, out: np.ndarray, table: np.ndarray, pool: Pool
    ) -> Callable[[], None]:
        at, tail_at = self.cut(x)
        added = (0, 0) if other is None else self.cut(other)
        flags = (self.relu, int(other is not None))
        writes: list[list[Item]] = [
            [(_compiled("normalise"), (at, tail_at, tail, start, stop, table, *added, *self.cut(out), *flags))]
            for start, stop, tail in self.shares(pool)
        ]
        return spread(pool, writes, keep=(x, other, out))


class BatchNormKernel(_Kernel):
    """x, gamma, beta -> y, mean, variance."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (x, gamma, beta), (out, mean, variance), table = inputs, outputs, scratch[2]
        read, middle = self._statistics(x, mean, variance, scratch, pool)
        join = bind([*middle, self._factors((gamma, beta, mean, variance), table)])
        return in_turn([read, join, self._normalise(x, None, out, table, pool)])


class StatisticsKernel(_Kernel):
    """x -> mean, variance."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        read, middle = self._statistics(inputs[0], *outputs, scratch, pool)
        return in_turn([read, bind(middle)])


class ApplyKernel(_Kernel):
    """x, gamma, beta, mean, variance, and what is added, if anything -> y."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        x, other, table = inputs[0], inputs[5] if len(inputs) > 5 else None, scratch[2]
        before = bind([self._factors(inputs[1:5], table)])
        return in_turn([before, self._normalise(x, other, outputs[0], table, pool)])


class GradientKernel(_Kernel):
    """dy, x, gamma, beta, mean, variance -> dx, dgamma, dbeta, sum of dx; beta and the sum only if `whole`."""

    def __init__(self, count: int, channels: int, epsilon: float, relu: bool = False, whole: bool = False):
        super().__init__(count, channels, epsilon, relu)
        self.whole = whole

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (dy, x), (gamma, *given), (dx, dgamma, dbeta, *total) = inputs[:2], inputs[2:], outputs
        beta, mean, variance = given if self.whole else (gamma, *given)  # where there is no relu, beta changes nothing
        (sums, blocks, table), shares = scratch, self.shares(pool)
        (dy_at, dy_tail), (x_at, x_tail), keep = self.cut(dy), self.cut(x), (dy, x, dx)
        passes: list[list[Item]] = []
        writes: list[list[Item]] = []
        for part, (start, stop, tail) in enumerate(shares):
            rows = (dy_at, x_at, dy_tail, x_tail, tail, start, stop, table)
            room = (blocks[part], sums[part], self.relu)
            passes.append([(_compiled("gradient_sums"), (*rows, *room))])
            writes.append([(_compiled("gradient_input"), (*rows, *self.cut(dx), *room))])
        found = sums[: len(shares)]
        before = bind([self._factors((gamma, beta, mean, variance), table)])
        between = bind(
            [(_compiled("gradient_factors"), (found, self.count, self.epsilon, gamma, variance, dgamma, dbeta, table))]
        )
        calls = [before, spread(pool, passes, keep), between, spread(pool, writes, keep)]
        if total:
            calls.append(bind([(_compiled("totals"), (found, total[0]))]))
        return in_turn(calls)
