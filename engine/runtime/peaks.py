"""What this machine can do at most, measured: products of matrices, and moving memory."""

from __future__ import annotations

import functools
import itertools
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine import ops
from engine.compiler import compile_graph
from engine.core.config import thread_count
from engine.ir.graph import Graph, TensorType
from engine.runtime.executor import Execution, new_buffer
from engine.runtime.threads import shared_pool

_SIDE = 1024  # of the product: 2 GFLOP, some 5 ms
_COPIED = 1 << 26  # bytes: far more than a cache holds


@dataclass(frozen=True)
class Peaks:
    """The most that was measured on this machine, on all threads.

    Attributes:
        gflops: billions of additions and multiplications a second, in a product of float32 matrices.
        gigabytes: billions of bytes read or written a second, in a copy.
    """

    gflops: float
    gigabytes: float

    def at_least(self, gflops: float) -> Peaks:
        """These, or what a kernel has just been seen to reach: a busy machine measures too little."""
        return self if gflops <= self.gflops else Peaks(gflops, self.gigabytes)

    def seconds(self, flops: float, nbytes: float) -> tuple[float, float]:
        """The least time for so much arithmetic, and for so much memory."""
        return flops / self.gflops / 1e9, nbytes / self.gigabytes / 1e9


def _quickest(action: Callable[[], object], times: int = 25, within: float = 0.2) -> float:
    """The shortest of some runs: what other work on the machine disturbed least."""
    action()
    found: list[float] = []
    ends = time.perf_counter() + within
    while len(found) < times and (len(found) < 5 or time.perf_counter() < ends):
        start = time.perf_counter()
        action()
        found.append(time.perf_counter() - start)
    return min(found)


def machine_peaks() -> Peaks:
    """This machine's peaks; measured once a process and number of threads, in some 0.3 s."""
    return _measured(thread_count())


@functools.cache
def _measured(threads: int) -> Peaks:
    graph = Graph("peak")
    a, b = (graph.input(TensorType((_SIDE, _SIDE))) for _ in range(2))
    graph.outputs = [ops.matmul(a, b)]
    product = _quickest(Execution(compile_graph(graph)).run)
    source, target = (new_buffer(TensorType((_COPIED // 4,))) for _ in range(2))
    edges = [len(source) * part // threads for part in range(threads + 1)]
    shards = [(target[start:stop], source[start:stop]) for start, stop in itertools.pairwise(edges)]
    pool = shared_pool()
    copy = _quickest(lambda: pool.run(np.copyto, shards))
    return Peaks(2 * _SIDE**3 / product / 1e9, 2 * _COPIED / copy / 1e9)
