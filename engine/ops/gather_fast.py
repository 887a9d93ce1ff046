"""Rows gathered and scattered, spread over the pool's threads; the scattering is compiled."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.plain import in_turn
from engine.ops.op import Pool

SHARD_ELEMENTS = 1 << 19  # below this, waking another thread costs more than it saves
# Neighbouring rows of a table belong to one thread; blocks are dealt out in turn, as few ids lead the others.
OWNED = 64
TAKE_ELEMENTS = 1 << 17  # gathered; below this, one thread does


def clear(flat, start, stop):  # type: ignore[no-untyped-def]  # compiled by numba
    """Zeros from `start` to `stop`."""
    flat[start:stop] = np.float32(0)


def add_rows(grads, ids, part, parts, table):  # type: ignore[no-untyped-def]  # compiled by numba
    """Row after row of `grads` added to the row of `table` that its id (wrapped) says, where that row is of our part."""
    rows = table.shape[0]
    for i in range(ids.shape[0]):
        row = ids[i] % rows
        if parts == 1 or (row // OWNED) % parts == part:
            source, target = grads[i], table[row]
            for c in range(source.shape[0]):
                target[c] += source[c]


def mark(ids, rows):  # type: ignore[no-untyped-def]  # compiled by numba
    """Zeros, and a one in each row at the place that its id says, if there is one."""
    for i in range(ids.shape[0]):
        row = rows[i]
        for c in range(row.shape[0]):
            row[c] = np.float32(0)
        if 0 <= ids[i] < row.shape[0]:
            row[ids[i]] = np.float32(1)


class OneHotKernel:
    """One-hot rows in one pass."""

    scratch: tuple[TensorType, ...] = ()

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        ids = inputs[0].reshape(-1)
        function = cache.compile("engine.ops.gather_fast", "mark", f"{ids.dtype.name}[::1], float32[:, ::1]")
        return spread(pool, [[(function, (ids, outputs[0].reshape(ids.size, -1)))]])


def one_hot(ids: TensorType, out: TensorType) -> OneHotKernel | None:
    """The compiled kernel, where there is one for these types."""
    compiled = ids.dtype in ("int32", "int64") and out.dtype == "float32" and cache.available()
    return OneHotKernel() if compiled and out.size else None


class ScatterAddKernel:
    """Each thread owns rows of the table and adds in the order of the ids: same bits with any number of threads."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, rows: int, columns: int):
        self.rows, self.columns = rows, columns

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        ids, flat = inputs[1].reshape(-1), outputs[0].reshape(-1)
        table, grads = flat.reshape(self.rows, self.columns), inputs[0].reshape(ids.size, self.columns)
        signature = f"float32[:, ::1], {ids.dtype.name}[::1], int64, int64, float32[:, ::1]"
        add = cache.compile("engine.ops.gather_fast", "add_rows", signature)
        zero = cache.compile("engine.ops.gather_fast", "clear", "float32[::1], int64, int64")
        parts = pool.threads if grads.size >= SHARD_ELEMENTS else 1
        adds = [(grads, ids, part, parts, table) for part in range(parts)]
        parts = pool.threads if flat.size >= 2 * SHARD_ELEMENTS else 1
        zeros = [(flat, start, stop) for start, stop in runs(flat.size, parts)]
        clearing = spread(pool, [[(zero, arguments)] for arguments in zeros])
        adding = spread(pool, [[(add, arguments)] for arguments in adds])
        return in_turn([clearing, adding])


def scatter_add(ins: Sequence[TensorType], out: TensorType) -> ScatterAddKernel | None:
    """The compiled kernel, where there is one for these types and something to add."""
    grads, ids = ins
    if grads.dtype != "float32" or ids.dtype not in ("int32", "int64") or not cache.available():
        return None
    if not grads.size or not out.size:
        return None
    rows = int(out.shape[0])  # type: ignore[call-overload]
    return ScatterAddKernel(rows, int(out.size) // rows)  # type: ignore[arg-type]


def pick_rows(table, ids, start, stop, out):  # type: ignore[no-untyped-def]  # compiled by numba
    """Rows `start` to `stop` of `out` are the rows of `table` that the ids (wrapped) say."""
    rows = table.shape[0]
    for i in range(start, stop):
        source, target = table[ids[i] % rows], out[i]
        for c in range(target.shape[0]):
            target[c] = source[c]


class TakeKernel:
    """Rows by index; negative ids count from the end. Each thread takes a range of the ids."""

    scratch: tuple[TensorType, ...] = ()

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        ids = inputs[1].reshape(-1)
        table, out = inputs[0].reshape(len(inputs[0]), -1), outputs[0].reshape(ids.size, -1)
        pick = cache.compile(
            "engine.ops.gather_fast",
            "pick_rows",
            f"float32[:, ::1], {ids.dtype.name}[::1], int64, int64, float32[:, ::1]",
        )
        parts = min(pool.threads, ids.size) if out.size >= TAKE_ELEMENTS else 1
        return spread(pool, [[(pick, (table, ids, start, stop, out))] for start, stop in runs(ids.size, parts)])


class NumpyTakeKernel:
    """The same by NumPy, for tables of any dtype: "wrap" counts negative ids from the end.

    NumPy takes ids of the machine's own width only, and would make a copy of others: there is room for one.
    """

    def __init__(self, ids: TensorType):
        own = np.dtype(np.intp).name
        self.scratch: tuple[TensorType, ...] = () if ids.dtype == own else (TensorType((ids.size,), own),)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        table, given = inputs[0], inputs[1].reshape(-1)
        ids = scratch[0] if scratch else given
        out, take, copy = outputs[0].reshape(ids.size, *table.shape[1:]), table.take, np.copyto

        def call() -> None:
            if ids is not given:
                copy(ids, given)
            take(ids, 0, out, "wrap")

        return call


def take(ins: Sequence[TensorType], out: TensorType) -> TakeKernel | NumpyTakeKernel:
    """The compiled kernel where there is one for these types."""
    table, ids = ins
    compiled = table.dtype == "float32" and ids.dtype in ("int32", "int64") and cache.available()
    return TakeKernel() if compiled and out.size else NumpyTakeKernel(ids)
