"""Runs in which every kernel call is timed, on every thread that takes part."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.ir.graph import Node
from engine.ops.op import Pool
from engine.runtime.executor import Execution


@dataclass(frozen=True)
class Slice:
    """One thread's part of a kernel call; thread 0 is the caller. Times in seconds, as `time.perf_counter` counts."""

    thread: int
    start: float
    seconds: float


@dataclass(frozen=True)
class Timing:
    """Time that one kernel call took; the node is None for a copy that ends an update.

    Calls that run at one time share its seconds by what each took of its own thread.
    """

    node: Node | None
    start: float
    seconds: float
    slices: tuple[Slice, ...]


class RecordingPool:
    """A pool that notes when each thread began and ended its shards."""

    def __init__(self, pool: Pool):
        self.pool, self.threads = pool, pool.threads
        self.slices: list[Slice] = []

    def run(self, function: Callable[..., Any], shards: Sequence[tuple[Any, ...]]) -> None:
        caller, clock, threads = threading.get_ident(), time.perf_counter, self.threads

        def timed(index: int, shard: tuple[Any, ...]) -> None:
            start = clock()
            function(*shard)
            thread = 0 if threading.get_ident() == caller else index % threads
            self.slices.append(Slice(thread, start, clock() - start))

        self.pool.run(timed, [(index, shard) for index, shard in enumerate(shards)])


class Recorder:
    """Records runs of an execution, in its own memory."""

    def __init__(self, execution: Execution):
        self._pool = RecordingPool(execution.pool)
        self._turns = execution.recorded(self._pool).turns()

    def run(self) -> list[Timing]:
        """One full run, update and all; a timing for each call, in order."""
        timings, clock, pool = [], time.perf_counter, self._pool
        with np.errstate(all="ignore"):
            for turn in self._turns:
                pool.slices = []
                start = clock()
                if len(turn) > 1:
                    timings += self._side_by_side(turn)
                    continue
                ((node, call),) = turn
                call()
                seconds = clock() - start
                slices = tuple(sorted(pool.slices, key=lambda one: one.thread)) or (Slice(0, start, seconds),)
                timings.append(Timing(node, start, seconds, slices))
        return timings

    def _side_by_side(self, turn: Sequence[tuple[Node | None, Callable[[], None]]]) -> list[Timing]:
        caller, clock, pool = threading.get_ident(), time.perf_counter, self._pool.pool
        slices: dict[int, Slice] = {}

        def timed(index: int, call: Callable[[], None]) -> None:
            start = clock()
            call()
            thread = 0 if threading.get_ident() == caller else index % pool.threads
            slices[index] = Slice(thread, start, clock() - start)

        start = clock()
        pool.run(timed, [(index, call) for index, (_, call) in enumerate(turn)])
        seconds = clock() - start
        whole = sum(one.seconds for one in slices.values())
        return [
            Timing(node, start, seconds * slices[index].seconds / whole, (slices[index],))
            for index, (node, _) in enumerate(turn)
        ]
