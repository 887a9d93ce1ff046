"""The loops of `table_step`, for numba. Imported only where numba is available."""

from __future__ import annotations

import numba
import numpy as np
from numba import types
from numba.extending import intrinsic

from engine.ops.kernels.microkernel import zero
from engine.ops.recurrent.compiled import add_to, byte_at


@intrinsic
def call_entry(context, address, words):
    """Calls a compiled function `void(words)` by its address."""

    def generate(context, builder, signature, arguments):
        from llvmlite import ir

        pointer = ir.IntType(64).as_pointer()
        function = ir.FunctionType(ir.VoidType(), [pointer]).as_pointer()
        builder.call(builder.inttoptr(arguments[0], function), [builder.inttoptr(arguments[1], pointer)])
        return context.get_dummy_value()

    return types.void(types.int64, types.int64), generate


def group(ids, place, lists, used, count):
    """Rows in use, in the order of their first id, and for each the chain of its ids; one more step is counted."""
    rows = place.shape[0]
    found = 0
    for row in range(rows):
        place[row] = -1
    for i in range(ids.shape[0]):
        row = np.int64(ids[i] % rows)
        at = place[row]
        lists[3, i] = -1
        if at < 0:
            place[row] = found
            lists[0, found] = row
            lists[1, found] = i
            lists[2, found] = i
            found += 1
        else:
            lists[3, lists[2, at]] = i
            lists[2, at] = i
    used[0] = found
    count[0] += 1


@numba.njit(nogil=True)
def is_zero(slots, row, columns):
    """Whether all slots of a row are zeros: steps without gradient leave them so."""
    for k in range(slots.shape[0]):
        start = slots[k] + 4 * row * columns
        for b in range(4 * columns):
            if byte_at(start + b) != 0:
                return False
    return True


@numba.njit(nogil=True)
def catch_up(row, missed, address, words, room, slots, columns):
    """Steps without gradient that a row has missed."""
    if missed <= 0 or is_zero(slots, row, columns):
        return
    for k in range(words.shape[1]):
        room[0, k] = words[0, k] + row * words[1, k]
    for _ in range(missed):
        call_entry(address, room.ctypes.data)


def step_rows(
    part, parts, gradients, lists, used, last, count, buffer, room, step, step_words, idle, idle_words, slots
):
    """The rows of one part, in turn: their gradients added up, what they missed, then the step."""
    columns = gradients.shape[1]
    start = used[0] * part // parts
    stop = used[0] * (part + 1) // parts
    here = buffer.ctypes.data
    for k in range(start, stop):
        row = lists[0, k]
        zero(here, columns)
        i = lists[1, k]
        while i >= 0:
            add_to(here, gradients.ctypes.data + 4 * i * columns, columns)
            i = lists[3, i]
        if idle != 0:
            catch_up(row, count[0] - last[row] - 1, idle, idle_words, room[0], slots, columns)
        for w in range(step_words.shape[1]):
            room[0, 0, w] = step_words[0, w] + row * step_words[1, w]
        call_entry(step, room.ctypes.data)
        last[row] = count[0]


def settle(last, count, room, idle, words, slots, columns):
    """Every row has made every step."""
    for row in range(last.shape[0]):
        catch_up(row, count[0] - last[row], idle, words, room, slots, columns)
        last[row] = count[0]
