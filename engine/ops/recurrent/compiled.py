"""The loops of the LSTM over time, and its cell, for numba. Imported only where numba is available."""

from __future__ import annotations

import numba
from numba import types
from numba.extending import intrinsic
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.host import host
from engine.ops.kernels.microkernel import copy, zero
from engine.ops.kernels.sweep_compiled import TILE_FIELDS, call_tile
from engine.ops.kernels.vector import I8, I64, Emitter
from engine.ops.recurrent.cell_function import cell_maker
from engine.ops.recurrent.fast import LstmPlan

OWN_FIELDS = LstmPlan._fields.index("panels")
TILES_AT = TILE_FIELDS + OWN_FIELDS


@intrinsic
def byte_at(context, address):
    """The byte at an address, as an integer."""

    def generate(context, builder, signature, arguments):
        return builder.zext(builder.load(builder.inttoptr(arguments[0], I8.as_pointer())), I64)

    return types.int64(types.int64), generate


@intrinsic
def add_to(context, target, source, count):
    """`count` floats from `source` on are added to those from `target` on."""

    def generate(context, builder, signature, arguments):
        emit = Emitter(builder, host().lanes)
        target, source = (emit.pointer(address) for address in arguments[:2])

        def body(start, mask):
            here = emit.at(target, start)
            emit.store(emit.load(here, mask) + emit.load(emit.at(source, start), mask), here, mask)

        emit.over(arguments[2], body)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), generate


@intrinsic
def multiply(context, target, one, other, count):
    """`count` products of floats from `one` and from `other` on, to `target` on."""

    def generate(context, builder, signature, arguments):
        emit = Emitter(builder, host().lanes)
        target, one, other = (emit.pointer(address) for address in arguments[:3])

        def body(start, mask):
            emit.store(
                emit.load(emit.at(one, start), mask) * emit.load(emit.at(other, start), mask),
                emit.at(target, start),
                mask,
            )

        emit.over(arguments[3], body)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64, types.int64), generate


@numba.njit(nogil=True)
def product(a, a_step, b, c, c_step, start, plan, here, blocks_at):
    """Rows of C from rows of A, all panels, from the row `start` on (or added to C); the fields about tiles begin at
    `blocks_at` of the plan."""
    (
        panels, blocks, panel, count_one, size_one, count_two, size_two, tile_one, tile_two, last_one, last_two,
    ) = to_fixed_tuple(plan[blocks_at:], 11)  # fmt: skip
    for block in range(blocks):
        one, two = (tile_one, tile_two) if block < panels else (last_one, last_two)
        shift = 4 * block * panel
        a_at, c_at = a, c + shift
        for _ in range(count_one):
            call_tile(one, a_at, b + shift, c_at, start + shift, 1, here)
            a_at += 4 * size_one * a_step
            c_at += 4 * size_one * c_step
        for _ in range(count_two):
            call_tile(two, a_at, b + shift, c_at, start + shift, 1, here)
            a_at += 4 * size_two * a_step
            c_at += 4 * size_two * c_step


@numba.njit(nogil=True)
def states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, before, drop):
    """The state before each step of some rows, out of the sequence; up to the first step that counts it is `h_first`;
    times `drop`, where there is one."""
    for n in range(row, row_stop):
        begun = False
        for step in range(steps):
            time = steps - 1 - step if backwards else step
            at = 4 * (n * steps + step) * units
            copy(before + at, sequence + at - 4 * units if begun else h_first + 4 * n * units, units)
            if drop:
                multiply(before + at, before + at, drop + 4 * n * units, units)
            begun = begun or mask == 0 or byte_at(mask + n * steps + time) != 0


def forward(plan):
    """All steps for some rows of the batch; the gates hold the projected input. The order is that of `LstmPlan`."""
    (
        units, _c_from_h, _output_from_h, row, row_stop, steps, h, c, h_first, c_first, sequence, gates, cells, mask,
        backwards, weights, _d_gates, _d_sequence, _before, kept, _zeros, cell, _cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    copy(h + 4 * row * units, h_first + 4 * row * units, (row_stop - row) * units)
    copy(c + 4 * row * units, c_first + 4 * row * units, (row_stop - row) * units)
    for step in range(steps):
        time = steps - 1 - step if backwards else step
        fed_back = h
        if drop:
            fed_back = kept
            multiply(kept + 4 * row * units, h + 4 * row * units, drop + 4 * row * units, (row_stop - row) * units)
        product(fed_back + 4 * row * units, units, weights, gates + 16 * (row * steps + step) * units, 4 * steps * units,
                weights, plan, here, TILES_AT)  # fmt: skip
        for n in range(row, row_stop):
            at = n * steps + step
            out = sequence + 4 * at * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 16 * at * units, h + 4 * n * units, out, cells + 4 * at * units, 0, here)
                continue
            zero(gates + 16 * at * units, 4 * units)
            copy(cells + 4 * at * units, c + 4 * n * units, units)
            if step:
                copy(out, out - 4 * units, units)
            else:
                zero(out, units)


def backward(plan):
    """All steps in reverse for some rows of the batch: gradients of the gates, and of the state before each step."""
    (
        units, _c_from_h, output_from_h, row, row_stop, steps, h, _c, h_first, c_first, sequence, gates, cells, mask,
        backwards, weights, d_gates, d_sequence, before, kept, zeros, cell, _cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, before, drop)
    for back in range(steps):
        step = steps - 1 - back
        time = steps - 1 - step if backwards else step
        for n in range(row, row_stop):
            at = n * steps + step
            state = h + 4 * n * units
            add_to(state + 4 * output_from_h, d_sequence + 4 * at * units, units)
            if mask == 0 or byte_at(mask + n * steps + time):
                c_before = cells + 4 * (at - 1) * units if step else c_first + 4 * n * units
                call_tile(cell, gates + 16 * at * units, d_gates + 16 * at * units, cells + 4 * at * units, c_before,
                          state, here)  # fmt: skip
            else:
                zero(d_gates + 16 * at * units, 4 * units)
                copy(kept + 4 * n * units, state, units)
        product(d_gates + 16 * (row * steps + step) * units, 4 * steps * units, weights, h + 4 * row * units, units,
                zeros, plan, here, TILES_AT)  # fmt: skip
        if drop:
            multiply(h + 4 * row * units, h + 4 * row * units, drop + 4 * row * units, (row_stop - row) * units)
        if mask:
            for n in range(row, row_stop):
                if not byte_at(mask + n * steps + time):
                    copy(h + 4 * n * units, kept + 4 * n * units, units)


def _fields(builder, plan):
    """units, c_from_h, output_from_h."""
    fields = builder.inttoptr(plan, I64.as_pointer())
    return (builder.load(builder.gep(fields, [I64(TILE_FIELDS + index)])) for index in range(3))


def _forward(emit, act, rec, gates, h, sequence, cells, _, plan, act_slope, rec_slope):
    builder = emit.builder
    units, c_from_h, _ = _fields(builder, plan)
    gates, h, sequence, cells = (emit.pointer(address) for address in (gates, h, sequence, cells))

    def body(start, mask):
        places = [emit.at(gates, start, builder.mul(units, I64(k))) for k in range(4)]
        i, f, g, o = (function(emit.load(p, mask)) for function, p in zip((rec, rec, act, rec), places))
        state = emit.at(h, start)
        c_place = emit.at(state, c_from_h)
        c = emit.fma(f, emit.load(c_place, mask), i * g)
        output = o * act(c)
        for value, place in zip((i, f, g, o), places):
            emit.store(value, place, mask)
        for place in (c_place, emit.at(cells, start)):
            emit.store(c, place, mask)
        for place in (state, emit.at(sequence, start)):
            emit.store(output, place, mask)

    emit.over(units, body)


def _backward(emit, act, rec, gates, d_gates, cells, c_before, d_h, plan, act_slope, rec_slope):
    builder = emit.builder
    units, c_from_h, output_from_h = _fields(builder, plan)
    gates, d_gates, cells, c_before, d_h = (emit.pointer(p) for p in (gates, d_gates, cells, c_before, d_h))

    def body(start, mask):
        offsets = [builder.add(start, builder.mul(units, I64(k))) for k in range(4)]
        i, f, g, o = (emit.load(emit.at(gates, offset), mask) for offset in offsets)
        state = emit.at(d_h, start)
        c_place, output_place = emit.at(state, c_from_h), emit.at(state, output_from_h)
        total = emit.load(state, mask) + emit.load(output_place, mask)
        squashed = act(emit.load(emit.at(cells, start), mask))
        d_cell = emit.load(c_place, mask) + total * o * act_slope(squashed)
        before = emit.load(emit.at(c_before, start), mask)
        found = (
            d_cell * g * rec_slope(i),
            d_cell * before * rec_slope(f),
            d_cell * i * act_slope(g),
            total * squashed * rec_slope(o),
        )
        for value, offset in zip(found, offsets):
            emit.store(value, emit.at(d_gates, offset), mask)
        emit.store(d_cell * f, c_place, mask)
        emit.store(emit.constant(0.0), output_place, mask)

    emit.over(units, body)


make = cell_maker({"forward": _forward, "backward": _backward})
