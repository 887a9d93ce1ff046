"""`table_step` bound to arrays: rows in use are found once, then shared by the threads, each a row at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.fused.machine import compiled
from engine.ops.kernels import cache
from engine.ops.kernels.crew import spread
from engine.ops.kernels.host import shard_limit
from engine.ops.kernels.native import bind
from engine.ops.kernels.plain import copying, in_turn
from engine.ops.op import Pool

if TYPE_CHECKING:
    from engine.ops.table_step import Rule, TableStep

MODULE = "engine.ops.table_step_compiled"
MOST_SLOTS = 4
SHARD_ELEMENTS = 1 << 16  # of gradients; below this, another thread saves nothing


def _words(rule: Rule, arrays: dict[Any, tuple[int, int]], columns: int) -> np.ndarray:
    """Words of a rule's function for row 0, and how far each goes on with the row, in bytes: (2, words)."""
    places = [arrays[name] for name in (*rule.reads, *rule.makes)]
    return np.array([[1, columns, *(at for at, _ in places)], [0, 0, *(step for _, step in places)]], np.int64)


def _rows_of(array: np.ndarray) -> tuple[int, int]:
    return array.ctypes.data, array.strides[0]


def table_step(attrs: TableStep, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> TableStepKernel | None:
    """The kernel, where there is one for these types."""
    table, gradients, ids = ins[:3]
    usable = all(type.dtype == "float32" for type in (table, gradients, *ins[7:])) and ids.dtype in ("int32", "int64")
    sizes = all(is_known(type.shape) and 0 not in type.shape for type in ins)
    if not usable or not sizes or len(ins) > 7 + MOST_SLOTS or not cache.available():
        return None
    return TableStepKernel(attrs, table, ids)


class TableStepKernel:
    """(table, gradients, ids, rate, iteration, last, count, *slots) -> table, last, count, *slots."""

    def __init__(self, attrs: TableStep, table: TensorType, ids: TensorType):
        self.attrs, self.rows, self.columns = attrs, *(int(size) for size in table.shape)  # type: ignore[arg-type]
        self.parts = shard_limit()
        widest = 2 + max(len(rule.reads) + len(rule.makes) for rule in (attrs.step, attrs.idle) if rule is not None)
        count = int(ids.size)  # type: ignore[arg-type]
        self.scratch = (
            TensorType((self.rows,), "int64"),  # place of a row among those in use
            TensorType((4, count), "int64"),  # rows in use; first and last of their ids; the next id of the same row
            TensorType((1,), "int64"),  # how many are in use
            TensorType((self.parts, self.columns), "float32"),  # the gradient of a row
            TensorType((self.parts, 2, widest), "int64"),  # words
        )

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        table, last, count, *slots = outputs
        gradients, ids, rate, iteration = inputs[1:5]
        place, lists, used, sums, words = scratch
        ids, gradients = ids.reshape(-1), gradients.reshape(-1, self.columns)
        sources = (inputs[0], *inputs[5:])
        # The plan lets the kernel write over what it reads; where it could not, all rows are copied.
        copies = [copying(o, i) for o, i in zip(outputs, sources, strict=True) if o.ctypes.data != i.ctypes.data]
        arrays: dict[Any, tuple[int, int]] = {number: _rows_of(slot) for number, slot in enumerate(slots)}
        arrays |= {"parameter": _rows_of(table), "rate": (rate.ctypes.data, 0), "iteration": (iteration.ctypes.data, 0)}
        idle = self.attrs.idle
        step_function = compiled(self.attrs.step.expression).address
        idle_function = compiled(idle.expression).address if idle is not None else 0
        idle_words = _words(idle, arrays, self.columns) if idle is not None else np.zeros((2, 0), np.int64)
        decaying = np.array([slot.ctypes.data for slot in slots], np.int64)
        group = cache.compile(
            MODULE, "group", f"{ids.dtype.name}[::1], int64[::1], int64[:, ::1], int64[::1], int64[::1]"
        )
        rows = cache.compile(MODULE, "step_rows", ", ".join([
            "int64", "int64", "float32[:, ::1]", "int64[:, ::1]", "int64[::1]", "int64[::1]", "int64[::1]",
            "float32[:, :, ::1]", "int64[:, :, ::1]", "int64", "int64[:, ::1]", "int64", "int64[:, ::1]", "int64[::1]",
        ]))  # fmt: skip
        parts = min(pool.threads, self.parts) if gradients.size >= SHARD_ELEMENTS else 1
        shards = []
        for part in range(parts):
            buffer = sums[part : part + 1].reshape(1, 1, -1)
            own = {**arrays, "gradient": (buffer.ctypes.data, 0)}
            step_words = _words(self.attrs.step, own, self.columns)
            shards.append((part, parts, gradients, lists, used, last, count, buffer, words[part : part + 1],
                           step_function, step_words, idle_function, idle_words, decaying))  # fmt: skip
        first = bind([(group, (ids, place, lists, used, count))])
        then = spread(pool, [[(rows, shard)] for shard in shards], keep=(inputs, outputs, scratch))

        return in_turn([*copies, first, then])


def catching_up(idle: Rule, slots: Sequence[np.ndarray], last: np.ndarray, count: np.ndarray) -> Callable[[], None]:
    """A call that makes the steps without gradient that rows of `slots`, (rows, columns), have missed."""
    columns = slots[0].shape[1]
    arrays: dict[Any, tuple[int, int]] = {number: _rows_of(slot) for number, slot in enumerate(slots)}
    words = _words(idle, arrays, columns)
    signature = "int64[::1], int64[::1], int64[:, ::1], int64, int64[:, ::1], int64[::1], int64"
    call = cache.compile(MODULE, "settle", signature)
    decaying = np.array([slot.ctypes.data for slot in slots], np.int64)
    address, room = compiled(idle.expression).address, np.zeros_like(words)
    return lambda: call(last, count, room, address, words, decaying, columns)
