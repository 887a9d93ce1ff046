"""The small things that a kernel does beside its loops (clear, copy, add) as compiled calls, and calls made one.

A stretch of compiled calls becomes a single call, so that Python is entered once for all of them.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np

from engine.ops.kernels import cache, machine
from engine.ops.kernels.native import Call, Native, bind

_COPY = """
define void @entry(ptr %words) {
  %target = load ptr, ptr %words
  %p1 = getelementptr i64, ptr %words, i64 1
  %source = load ptr, ptr %p1
  %p2 = getelementptr i64, ptr %words, i64 2
  %bytes = load i64, ptr %p2
  call void @llvm.memcpy.p0.p0.i64(ptr %target, ptr %source, i64 %bytes, i1 false)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
"""

_CLEAR = """
define void @entry(ptr %words) {
  %target = load ptr, ptr %words
  %p1 = getelementptr i64, ptr %words, i64 1
  %bytes = load i64, ptr %p1
  call void @llvm.memset.p0.i64(ptr %target, i8 0, i64 %bytes, i1 false)
  ret void
}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
"""


@functools.cache
def copy_function() -> Native:
    """Words: target, source, bytes."""
    return Native("copy", machine.entry("plain.copy", lambda: _COPY))


@functools.cache
def clear_function() -> Native:
    """Words: target, bytes."""
    return Native("clear", machine.entry("plain.clear", lambda: _CLEAR))


def add_rows(rows, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """`out` = the sum of some rows, in order."""
    for c in range(out.shape[0]):
        out[c] = rows[0, c]
    for r in range(1, rows.shape[0]):
        for c in range(out.shape[0]):
            out[c] += rows[r, c]


def clearing(*arrays: np.ndarray) -> Callable[[], None]:
    """A call that fills whole arrays, each in one piece of memory, with zeros."""
    if not cache.available():
        return in_turn([functools.partial(array.fill, 0) for array in arrays])
    made = bind([(clear_function(), (array.ctypes.data, array.nbytes)) for array in arrays])
    made.held = (made.held, arrays)
    return made


def copying(target: np.ndarray, source: np.ndarray) -> Callable[[], None]:
    """A call that copies one array to another of its shape, or one that is stretched to it; dtypes may differ."""
    same = target.shape == source.shape and target.dtype == source.dtype and cache.available()
    if same and target.flags.c_contiguous and source.flags.c_contiguous:
        made = bind([(copy_function(), (target.ctypes.data, source.ctypes.data, target.nbytes))])
        made.held = (made.held, target, source)
        return made
    if same and target.dtype == np.float32:
        from engine.ops.move_fast import strided

        found = strided(source, target)
        if found is not None:
            return found
    return lambda: np.copyto(target, source, casting="unsafe")


def adding(parts: np.ndarray, target: np.ndarray) -> Callable[[], None]:
    """A call that adds up the rows of a matrix of floats, in order."""
    call = cache.compile("engine.ops.kernels.plain", "add_rows", "float32[:, ::1], float32[::1]")
    return bind([(call, (parts, target.reshape(-1)))])


def joined(calls: Iterable[Callable[[], None]]) -> list[Callable[[], None]]:
    """The same calls, neighbours that are compiled made one."""
    found: list[Callable[[], None]] = []
    for compiled, group in itertools.groupby(calls, key=lambda one: isinstance(one, Call)):
        some = list(group)
        found += [_one(some)] if compiled and len(some) > 1 else some
    return found


def _one(calls: Sequence[Any]) -> Call:
    from engine.ops.kernels import crew

    return crew.in_turn([step for one in calls for step in one.steps], [one.held for one in calls])


def in_turn(calls: Sequence[Callable[[], None]]) -> Callable[[], None]:
    """Several calls as one; compiled where all of them are."""
    found = joined(calls)
    if not found and cache.available():
        return bind([])
    if len(found) == 1:
        return found[0]

    def call() -> None:
        for one in found:
            one()

    return call
