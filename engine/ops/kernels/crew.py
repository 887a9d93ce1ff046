"""Threads for compiled kernels, awake while kernels follow one another, and run without Python in between.

A thread that slept needs some 50 us to wake on a virtual machine, as long as many a kernel takes. A worker therefore
looks out for its next job for a while after each, in machine code, before it sleeps. Nobody waits for a worker that
did not begin: who has done its own part takes back what is still untouched, so a busy machine costs no more than
one thread would. Who does a shard changes no bit of it.
"""

from __future__ import annotations

import ctypes
import functools
import itertools
import platform
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ops.kernels import machine
from engine.ops.kernels.native import Call, Item, Native, call, laid_out

AWAKE_SECONDS = 50e-6  # how long a worker looks out for a job, and a caller for a worker, before sleeping

# A box for each worker, in words: [0] job, [1] awake, [2] lock to sleep on, [3] lock the caller sleeps on,
# [4] rounds of looking out, [5] PyThread_acquire_lock, [6] PyThread_release_lock; [16] done (a cache line of its own).
_BOX = 32  # a job of 1 means: end

# What a thread does between two looks: a call, and its declaration.
_PAUSE = {
    "x86_64": ("call void @llvm.x86.sse2.pause()", "declare void @llvm.x86.sse2.pause()"),
    "aarch64": ("call void @llvm.aarch64.hint(i32 1)", "declare void @llvm.aarch64.hint(i32)"),
}

_FUNCTIONS = """
define internal void @steps(ptr %job) {
  %count = load i64, ptr %job
  br label %head
head:
  %i = phi i64 [0, %0], [%next, %body]
  %more = icmp slt i64 %i, %count
  br i1 %more, label %body, label %out
body:
  %twice = shl i64 %i, 1
  %first = add i64 %twice, 1
  %second = add i64 %twice, 2
  %p = getelementptr i64, ptr %job, i64 %first
  %q = getelementptr i64, ptr %job, i64 %second
  %f = load ptr, ptr %p
  %w = load ptr, ptr %q
  call void %f(ptr %w)
  %next = add i64 %i, 1
  br label %head
out:
  ret void
}

define internal void @release(ptr %box, i64 %which) {
  %lp = getelementptr i64, ptr %box, i64 %which
  %lock = load ptr, ptr %lp
  %fp = getelementptr i64, ptr %box, i64 6
  %f = load ptr, ptr %fp
  call void %f(ptr %lock)
  ret void
}

define internal void @acquire(ptr %box, i64 %which) {
  %lp = getelementptr i64, ptr %box, i64 %which
  %lock = load ptr, ptr %lp
  %fp = getelementptr i64, ptr %box, i64 5
  %f = load ptr, ptr %fp
  %r = call i32 %f(ptr %lock, i32 1)
  ret void
}
"""

_STEPS = "define void @entry(ptr %job) {\n call void @steps(ptr %job)\n ret void\n}\n"

_SPIN = """
define void @entry(ptr %words) {
  %rounds = load i64, ptr %words
  br label %look
look:
  %i = phi i64 [0, %0], [%next, %look]
  %seen = load atomic i64, ptr %words acquire, align 8
  PAUSE
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %rounds
  br i1 %more, label %look, label %out
out:
  ret void
}
"""

_SERVE = """
define void @entry(ptr %box) {
  %awake = getelementptr i64, ptr %box, i64 1
  %roundsp = getelementptr i64, ptr %box, i64 4
  %done = getelementptr i64, ptr %box, i64 16
  br label %begin
begin:
  %rounds = load i64, ptr %roundsp
  br label %look
look:
  %i = phi i64 [0, %begin], [%next, %again]
  %seen = load atomic i64, ptr %box acquire, align 8
  %any = icmp ne i64 %seen, 0
  br i1 %any, label %claim, label %again
again:
  PAUSE
  %next = add i64 %i, 1
  %more = icmp slt i64 %next, %rounds
  br i1 %more, label %look, label %sleep
claim:
  %job = atomicrmw xchg ptr %box, i64 0 seq_cst
  switch i64 %job, label %run [i64 0, label %begin
                              i64 1, label %out]
run:
  %at = inttoptr i64 %job to ptr
  call void @steps(ptr %at)
  %before = atomicrmw xchg ptr %done, i64 1 seq_cst
  %waits = icmp eq i64 %before, 2
  br i1 %waits, label %wake, label %begin
wake:
  call void @release(ptr %box, i64 3)
  br label %begin
sleep:
  store atomic i64 0, ptr %awake seq_cst, align 8
  %late = load atomic i64, ptr %box seq_cst, align 8
  %came = icmp ne i64 %late, 0
  br i1 %came, label %stay, label %block
stay:
  %pair = cmpxchg ptr %awake, i64 0, i64 1 seq_cst seq_cst
  %won = extractvalue {i64, i1} %pair, 1
  br i1 %won, label %begin, label %block
block:
  call void @acquire(ptr %box, i64 2)
  br label %begin
out:
  ret void
}
"""

# A table: [0] workers, [1] address of the crew's word "busy", [2] own job, [3] rounds of waiting, [4] 1 to wake sleepers,
# then (box, job) of each worker.
_LAUNCH = """
define void @entry(ptr %table) {
  %count = load i64, ptr %table
  %busypp = getelementptr i64, ptr %table, i64 1
  %busy = load ptr, ptr %busypp
  %ownp = getelementptr i64, ptr %table, i64 2
  %own = load ptr, ptr %ownp
  %roundsp = getelementptr i64, ptr %table, i64 3
  %rounds = load i64, ptr %roundsp
  %wakesp = getelementptr i64, ptr %table, i64 4
  %wakes = load i64, ptr %wakesp
  %may = icmp ne i64 %wakes, 0
  %got = cmpxchg ptr %busy, i64 0, i64 1 seq_cst seq_cst
  %free = extractvalue {i64, i1} %got, 1
  br i1 %free, label %post, label %alone

alone:
  call void @steps(ptr %own)
  br label %alone_head
alone_head:
  %a = phi i64 [0, %alone], [%a_next, %alone_body]
  %a_more = icmp slt i64 %a, %count
  br i1 %a_more, label %alone_body, label %out
alone_body:
  %a_two = shl i64 %a, 1
  %a_at = add i64 %a_two, 6
  %a_jobp = getelementptr i64, ptr %table, i64 %a_at
  %a_job = load ptr, ptr %a_jobp
  call void @steps(ptr %a_job)
  %a_next = add i64 %a, 1
  br label %alone_head

post:
  %p = phi i64 [0, %0], [%p_next, %posted]
  %p_more = icmp slt i64 %p, %count
  br i1 %p_more, label %post_body, label %mine
post_body:
  %p_two = shl i64 %p, 1
  %p_box_at = add i64 %p_two, 5
  %p_job_at = add i64 %p_two, 6
  %p_boxp = getelementptr i64, ptr %table, i64 %p_box_at
  %p_box = load ptr, ptr %p_boxp
  %p_jobp = getelementptr i64, ptr %table, i64 %p_job_at
  %p_job = load i64, ptr %p_jobp
  %p_done = getelementptr i64, ptr %p_box, i64 16
  %p_awake = getelementptr i64, ptr %p_box, i64 1
  store atomic i64 0, ptr %p_done monotonic, align 8
  store atomic i64 %p_job, ptr %p_box seq_cst, align 8
  br i1 %may, label %rouse, label %posted
rouse:
  %p_is = load atomic i64, ptr %p_awake seq_cst, align 8
  %p_asleep = icmp eq i64 %p_is, 0
  br i1 %p_asleep, label %try, label %posted
try:
  %p_pair = cmpxchg ptr %p_awake, i64 0, i64 1 seq_cst seq_cst
  %p_won = extractvalue {i64, i1} %p_pair, 1
  br i1 %p_won, label %wake, label %posted
wake:
  call void @release(ptr %p_box, i64 2)
  br label %posted
posted:
  %p_next = add i64 %p, 1
  br label %post

mine:
  call void @steps(ptr %own)
  br label %take

take:
  %t = phi i64 [0, %mine], [%t_next, %taken]
  %t_more = icmp slt i64 %t, %count
  br i1 %t_more, label %take_body, label %leave
take_body:
  %t_two = shl i64 %t, 1
  %t_box_at = add i64 %t_two, 5
  %t_boxp = getelementptr i64, ptr %table, i64 %t_box_at
  %t_box = load ptr, ptr %t_boxp
  %t_done = getelementptr i64, ptr %t_box, i64 16
  %t_job = atomicrmw xchg ptr %t_box, i64 0 seq_cst
  %t_left = icmp ne i64 %t_job, 0
  br i1 %t_left, label %steal, label %wait
steal:
  %t_at = inttoptr i64 %t_job to ptr
  call void @steps(ptr %t_at)
  br label %taken
wait:
  %w = phi i64 [0, %take_body], [%w_next, %still]
  %w_is = load atomic i64, ptr %t_done acquire, align 8
  %w_done = icmp eq i64 %w_is, 1
  br i1 %w_done, label %taken, label %still
still:
  PAUSE
  %w_next = add i64 %w, 1
  %w_more = icmp slt i64 %w_next, %rounds
  br i1 %w_more, label %wait, label %doze
doze:
  %d_pair = cmpxchg ptr %t_done, i64 0, i64 2 seq_cst seq_cst
  %d_won = extractvalue {i64, i1} %d_pair, 1
  br i1 %d_won, label %block, label %taken
block:
  call void @acquire(ptr %t_box, i64 3)
  br label %taken
taken:
  %t_next = add i64 %t, 1
  br label %take

leave:
  store atomic i64 0, ptr %busy release, align 8
  br label %out
out:
  ret void
}
"""


def _entry(name: str, body: str) -> int:
    processor = platform.machine().lower().replace("amd64", "x86_64").replace("arm64", "aarch64")
    pause, declared = _PAUSE.get(processor, ("", ""))
    return machine.entry(f"crew.{name}", lambda: (_FUNCTIONS + body).replace("PAUSE", pause) + declared)


def _job(steps: Sequence[tuple[int, int]]) -> np.ndarray:
    return np.array([len(steps), *(word for step in steps for word in step)], np.uint64)


def in_turn(steps: Sequence[tuple[int, int]], held: Any) -> Call:
    """Several functions as one call, in the caller's thread."""
    return call(_entry("steps", _STEPS), _job(steps), steps, held)


@functools.cache
def _rounds() -> int:
    """How often a thread looks out in `AWAKE_SECONDS`, measured once."""
    spin, tries = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(_entry("spin", _SPIN)), 2000
    words, shortest = np.array([tries], np.int64), float("inf")
    for _ in range(3):
        start = time.perf_counter()
        spin(words.ctypes.data)
        shortest = min(shortest, time.perf_counter() - start)
    return max(100, int(tries * AWAKE_SECONDS / shortest))


class Crew:
    """Workers beside the caller: `threads - 1` of them, begun when first wanted."""

    def __init__(self, threads: int):
        self.threads = threads
        self._boxes: np.ndarray | None = None
        self._lock = threading.Lock()
        self._threads: list[threading.Thread] = []
        self._locks: list[int] = []

    def _start(self) -> np.ndarray:
        with self._lock:
            if self._boxes is not None:
                return self._boxes
            python = ctypes.pythonapi
            python.PyThread_allocate_lock.restype = ctypes.c_void_p
            room = np.zeros((self.threads + 1) * _BOX, np.int64)
            first = -room.ctypes.data % (8 * _BOX) // 8
            boxes = room[first : first + self.threads * _BOX].reshape(self.threads, _BOX)  # the last: the word "busy"
            serve = ctypes.CFUNCTYPE(None, ctypes.c_void_p)(_entry("serve", _SERVE))
            acquire, release = (
                ctypes.cast(function, ctypes.c_void_p).value
                for function in (python.PyThread_acquire_lock, python.PyThread_release_lock)
            )
            for index in range(self.threads - 1):
                locks = [python.PyThread_allocate_lock() for _ in range(2)]
                for lock in locks:
                    python.PyThread_acquire_lock(ctypes.c_void_p(lock), 1)
                boxes[index, 1:7] = 1, *locks, _rounds(), acquire, release
                thread = threading.Thread(
                    target=serve, args=(boxes[index].ctypes.data,), name=f"layerloom-crew-{index + 1}", daemon=True
                )
                thread.start()
                self._threads.append(thread)
            self._boxes = boxes
            return boxes

    def bind(self, shards: Sequence[Sequence[Item]], wakes: bool = True) -> Call:
        """One call that runs the shards, each a sequence of functions; shard i + 1 goes to worker i.

        wakes: whether sleeping workers are worth waking; those awake take part anyhow.
        """
        lists = [laid_out(shard) for shard in shards]
        return self._dealt([steps for steps, _ in lists], [held for _, held in lists], wakes)

    def side_by_side(self, calls: Sequence[Call]) -> Call:
        """One call that runs several, which must not write to what another touches; call i + 1 goes to worker i."""
        return self._dealt([one.steps for one in calls], [one.held for one in calls], wakes=True)

    def _dealt(self, lists: Sequence[Sequence[tuple[int, int]]], held: Any, wakes: bool) -> Call:
        if self.threads < 2 or len(lists) < 2:
            return in_turn([step for steps in lists for step in steps], held)
        boxes = self._start()
        dealt: list[list[tuple[int, int]]] = [[] for _ in range(min(self.threads, len(lists)))]
        for index, steps in enumerate(lists):
            dealt[index % self.threads] += steps
        jobs = [_job(steps) for steps in dealt]
        words = [len(jobs) - 1, boxes[-1].ctypes.data, jobs[0].ctypes.data, _rounds(), int(wakes)]
        for index, job in enumerate(jobs[1:]):
            words += [boxes[index].ctypes.data, job.ctypes.data]
        table, address = np.array(words, np.uint64), _entry("launch", _LAUNCH)
        return call(address, table, [(address, table.ctypes.data)], (jobs, held, boxes, self))

    def close(self) -> None:
        """End the workers; calls bound before may still be made, by one thread."""
        with self._lock:
            boxes, self._boxes = self._boxes, None
            threads, self._threads = self._threads, []
        if boxes is None:
            return
        stop = Native("stop", _entry("post", _POST))
        for index, thread in enumerate(threads):
            stop(boxes[index].ctypes.data)
            thread.join()


# Words: [0] a box. Tells its worker to end.
_POST = """
define void @entry(ptr %words) {
  %box = load ptr, ptr %words
  %awake = getelementptr i64, ptr %box, i64 1
  store atomic i64 1, ptr %box seq_cst, align 8
  %pair = cmpxchg ptr %awake, i64 0, i64 1 seq_cst seq_cst
  %won = extractvalue {i64, i1} %pair, 1
  br i1 %won, label %wake, label %out
wake:
  call void @release(ptr %box, i64 2)
  br label %out
out:
  ret void
}
"""


def runs(count: int, parts: int) -> list[tuple[int, int]]:
    """`count` things in at most `parts` nearly equal runs, each (start, stop)."""
    parts = max(1, min(parts, count))
    return list(itertools.pairwise(count * part // parts for part in range(parts + 1)))


def spread(pool: Any, shards: Sequence[Sequence[Item]], keep: Any = None, wakes: bool = True) -> Callable[[], None]:
    """The shards on a pool's crew, or by its `run` where it has none.

    keep: what lives as long as the call, beside the arguments: arrays whose addresses stand in plans.
    """
    crew = getattr(pool, "crew", None)
    if crew is not None:
        made = crew.bind(shards, wakes)
        made.held = (made.held, keep)
        return made
    from engine.ops.kernels.native import bind

    bound = [(bind(shard),) for shard in shards]
    bound[0][0].held = (bound[0][0].held, keep)
    if len(bound) == 1:
        return bound[0][0]
    return functools.partial(pool.run, _call, bound)


def _call(one: Callable[[], None]) -> None:
    one()
