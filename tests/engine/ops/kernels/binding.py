"""Runs an op's fast kernel on arrays, as the runtime would; a small pool of our own stands in for the runtime's."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core import dtypes
from engine.ir.graph import TensorType
from engine.ops.op import Op


class Threads:
    """A pool that starts a thread a shard."""

    def __init__(self, threads: int):
        self.threads = threads

    def run(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        others = [threading.Thread(target=function, args=shard) for shard in shards[1:]]
        for thread in others:
            thread.start()
        function(*shards[0])
        for thread in others:
            thread.join()


GUARD = 64  # elements kept around each output, to see writes out of bounds


def run(op: Op, attrs: Any, arrays: Sequence[np.ndarray], threads: int = 1) -> list[np.ndarray] | None:
    """Outputs of the fast kernel on float32 arrays, None where there is none. Fails on writes outside the outputs."""
    arrays = [np.ascontiguousarray(a, np.float32 if a.dtype.kind == "f" else a.dtype) for a in arrays]
    types = [TensorType(a.shape, dtypes.canonical(a.dtype)) for a in arrays]
    outs = op.infer(attrs, *types)
    kernel = op.fast(attrs, types, outs)
    if kernel is None:
        return None
    guarded = [np.full(int(np.prod(t.shape)) + 2 * GUARD, 7.0, t.dtype) for t in (*outs, *kernel.scratch)]
    inner = [g[GUARD:-GUARD].reshape(t.shape) for g, t in zip(guarded, (*outs, *kernel.scratch))]
    for array in inner:
        array.fill(np.nan)
    call = kernel.bind(arrays, inner[: len(outs)], inner[len(outs) :], Threads(threads))
    call()
    first = [array.copy() for array in inner[: len(outs)]]
    call()
    for before, after in zip(first, inner):
        np.testing.assert_array_equal(before, after, "a second call gives other bits")
    for guard in guarded:
        assert (guard[:GUARD] == 7).all() and (guard[-GUARD:] == 7).all(), "a write out of bounds"
    return first


def assert_fast_is_reference(op: Op, attrs: Any, arrays: Sequence[np.ndarray], tolerance: float = 2e-5) -> None:
    """On one and on two threads, within `tolerance` of the float64 reference, relative to its largest number."""
    arrays = [a.astype(np.float32).astype(np.float64) if a.dtype.kind == "f" else a for a in arrays]
    expected = op.reference(attrs, *arrays)
    for threads in (1, 2):
        found = run(op, attrs, arrays, threads)
        assert found is not None, f"{op.name} has no fast kernel for {attrs}"
        for got, want in zip(found, expected):
            assert got.shape == want.shape
            np.testing.assert_allclose(got, want, rtol=0, atol=tolerance * max(1.0, float(np.abs(want).max())))


def slope_and_change(
    function: Callable[..., Sequence[np.ndarray]],
    arrays: Sequence[np.ndarray],
    gradients: Sequence[np.ndarray],
    cotangents: Sequence[np.ndarray],
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Along a random direction: the slope that `gradients` give, and the central difference of the weighted outputs."""
    directions = [rng.standard_normal(g.shape) for g in gradients]

    def value(step: float) -> float:
        moved = [a + step * d for a, d in zip(arrays, directions)]
        return sum(float((o * c).sum()) for o, c in zip(function(*moved), cotangents))

    slope = sum(float((g * d).sum()) for g, d in zip(gradients, directions))
    return slope, (value(1e-5) - value(-1e-5)) / 2e-5
