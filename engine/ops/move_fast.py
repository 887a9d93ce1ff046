"""Copies between strided views (slices, concatenation, stretching, transposition) of many floats, on all threads."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from engine.ops.kernels import cache
from engine.ops.kernels.crew import spread
from engine.ops.kernels.native import Item, Native
from engine.ops.op import Pool

LEAST = 1 << 15  # elements; fewer are NumPy's
AXES = 5


class Move(NamedTuple):
    """Addresses; range of the first axis; sizes; steps of both sides, in floats. The last axis is a line of the target."""

    source: int
    target: int
    start: int
    stop: int
    size1: int
    size2: int
    size3: int
    count: int
    from0: int
    from1: int
    from2: int
    from3: int
    step: int
    to0: int
    to1: int
    to2: int
    to3: int


@functools.cache
def _compiled() -> Native:
    return cache.compile("engine.ops.move_compiled", "move", "int64[::1]")


def _joined(source: np.ndarray, target: np.ndarray) -> list[tuple[int, int, int]]:
    """(size, step of the source, step of the target) of each axis, neighbours that go on alike taken together."""
    found: list[tuple[int, int, int]] = []
    for size, a, b in zip(source.shape, source.strides, target.strides, strict=True):
        if size == 1:
            continue
        a, b = a // 4, b // 4
        if found and found[-1][1] == size * a and found[-1][2] == size * b:
            found[-1] = (found[-1][0] * size, a, b)
        else:
            found.append((size, a, b))
    return found


def moves(pairs: Sequence[tuple[np.ndarray, np.ndarray]], pool: Pool) -> Callable[[], None] | None:
    """One call that copies each (source, target), views of one shape; None where NumPy does better, or must."""
    if not cache.available() or sum(target.size for _, target in pairs) < LEAST:
        return None
    return _moves(pairs, pool)


def _moves(pairs: Sequence[tuple[np.ndarray, np.ndarray]], pool: Pool) -> Callable[[], None] | None:
    shards: list[list[Item]] = [[] for _ in range(pool.threads)]
    for source, target in pairs:
        if not target.size:
            continue
        if source.dtype != np.float32 or target.dtype != np.float32:
            return None
        axes = _joined(source, target)
        if not axes or axes[-1][2] != 1:
            axes.append((1, 0, 1))
        if len(axes) > AXES:
            return None
        axes = [(1, 0, 0)] * (AXES - len(axes)) + axes
        # The first axis is the one that threads share: the first that is long enough, outermost where it is possible.
        longest = next((index for index in range(AXES - 1) if axes[index][0] >= pool.threads), 0)
        axes.insert(0, axes.pop(longest))
        (size0, from0, to0), (size1, from1, to1), (size2, from2, to2), (size3, from3, to3), (count, step, _) = axes
        plan = Move(source.ctypes.data, target.ctypes.data, 0, size0, size1, size2, size3, count,
                    from0, from1, from2, from3, step, to0, to1, to2, to3)  # fmt: skip
        edges = [size0 * part // pool.threads for part in range(pool.threads + 1)]
        for part, (start, stop) in enumerate(itertools.pairwise(edges)):
            if start < stop:
                shards[part].append((_compiled(), (np.array(plan._replace(start=start, stop=stop), np.int64),)))
    return spread(pool, [shard for shard in shards if shard] or [[]], keep=pairs)


class _Alone:
    """The caller's thread."""

    threads = 1

    def run(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        for shard in shards:
            function(*shard)


def strided(source: np.ndarray, target: np.ndarray) -> Callable[[], None] | None:
    """One call, in the caller's thread, that copies floats between views of one shape; None where they are too involved."""
    return _moves([(source, target)], _Alone())


class MoveKernel:
    """A kernel that copies: `views(inputs, outputs)` gives the pairs, `otherwise` is NumPy's way, both on the same arrays."""

    scratch = ()

    def __init__(self, views: Callable[..., Any], otherwise: Callable[..., Any]):
        self.views, self.otherwise = views, otherwise

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        pairs = self.views(*inputs, *outputs)
        quick = moves(pairs, pool) or (_moves(pairs, _Alone()) if cache.available() else None)
        if quick is not None:
            return quick
        call, arrays = self.otherwise, (*inputs, *outputs)
        return lambda: call(*arrays)
