"""The loops of the GRU and of the plain recurrent layer over time, and their cells, for numba."""

from __future__ import annotations

import numba
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.microkernel import copy, zero
from engine.ops.kernels.sweep_compiled import TILE_FIELDS, call_tile
from engine.ops.kernels.vector import I64
from engine.ops.recurrent.cell_function import cell_maker
from engine.ops.recurrent.compiled import OWN_FIELDS, TILES_AT, add_to, byte_at, multiply, product, states_before
from engine.ops.recurrent.fast import LstmPlan


def simple_forward(plan):
    """All steps for some rows of the batch; the gates hold the projected input, to which the product is added."""
    (
        units, _c_from_h, _output_from_h, row, row_stop, steps, h, _c, h_first, _c_first, sequence, gates, _cells, mask,
        backwards, weights, _d_gates, _d_sequence, _before, kept, _zeros, cell, _cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    copy(h + 4 * row * units, h_first + 4 * row * units, (row_stop - row) * units)
    for step in range(steps):
        time = steps - 1 - step if backwards else step
        fed_back = h
        if drop:
            fed_back = kept
            multiply(kept + 4 * row * units, h + 4 * row * units, drop + 4 * row * units, (row_stop - row) * units)
        product(fed_back + 4 * row * units, units, weights, gates + 4 * (row * steps + step) * units, steps * units,
                weights, plan, here, TILES_AT)  # fmt: skip
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + at, h + 4 * n * units, sequence + at, 0, 0, here)
            elif step:
                copy(sequence + at, sequence + at - 4 * units, units)
            else:
                zero(sequence + at, units)


def gru_forward(plan):
    """As `simple_forward`; the product of each row is made apart, from the second bias on."""
    (
        units, _c_from_h, _output_from_h, row, row_stop, steps, h, _c, h_first, _c_first, sequence, gates, cells, mask,
        backwards, weights, _d_gates, _d_sequence, _before, kept, zeros, cell, _cell_two, _drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    copy(h + 4 * row * units, h_first + 4 * row * units, (row_stop - row) * units)
    for step in range(steps):
        time = steps - 1 - step if backwards else step
        product(h + 4 * row * units, units, weights, kept + 12 * row * units, 3 * units, zeros, plan, here, TILES_AT)
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, kept + 12 * n * units, h + 4 * n * units, sequence + at, cells + at,
                          here)  # fmt: skip
                continue
            zero(gates + 3 * at, 3 * units)
            zero(cells + at, units)
            if step:
                copy(sequence + at, sequence + at - 4 * units, units)
            else:
                zero(sequence + at, units)


@numba.njit(nogil=True)
def backward(plan, gates_wide):
    """All steps in reverse for some rows of the batch: gradients of the gates, and of the state before each step."""
    (
        units, _c_from_h, output_from_h, row, row_stop, steps, h, _c, h_first, _c_first, sequence, gates, cells, mask,
        backwards, weights, d_gates, d_sequence, before, kept, _zeros, cell, _cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, before, drop)
    for back in range(steps):
        step = steps - 1 - back
        time = steps - 1 - step if backwards else step
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            state = h + 4 * n * units
            add_to(state + 4 * output_from_h, d_sequence + at, units)
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + gates_wide * at, d_gates + gates_wide * at, cells + at, state, 0, here)
            else:
                zero(d_gates + gates_wide * at, gates_wide * units)
                zero(kept + gates_wide * at, gates_wide * units)
        # Added to what the cell left there; of masked rows the gradient of the gates is zero.
        product(kept + 4 * gates_wide * (row * steps + step) * units, gates_wide * steps * units, weights,
                h + 4 * row * units, units, weights, plan, here, TILES_AT)  # fmt: skip
        if drop:  # of the plain layer, which leaves nothing else there for rows that count
            for n in range(row, row_stop):
                if mask == 0 or byte_at(mask + n * steps + time):
                    multiply(h + 4 * n * units, h + 4 * n * units, drop + 4 * n * units, units)


def simple_backward(plan):
    """Backward, one gate."""
    backward(plan, 1)


def gru_backward(plan):
    """Backward, three gates."""
    backward(plan, 3)


def field(builder, plan, name):
    """A field of the plan that a cell is given the address of."""
    fields = builder.inttoptr(plan, I64.as_pointer())
    return builder.load(builder.gep(fields, [I64(TILE_FIELDS + LstmPlan._fields.index(name))]))


def _simple_forward(emit, act, rec, gates, h, sequence, _d, _e, plan, act_slope, rec_slope):
    gates, h, sequence = (emit.pointer(address) for address in (gates, h, sequence))

    def body(start, mask):
        y = act(emit.load(emit.at(gates, start), mask))
        emit.store(y, emit.at(h, start), mask)
        emit.store(y, emit.at(sequence, start), mask)

    emit.over(field(emit.builder, plan, "units"), body)


def _simple_backward(emit, act, rec, y, d_gates, _c, d_h, _e, plan, act_slope, rec_slope):
    builder = emit.builder
    output_from_h = field(builder, plan, "output_from_h")
    y, d_gates, d_h = (emit.pointer(address) for address in (y, d_gates, d_h))

    def body(start, mask):
        state = emit.at(d_h, start)
        output = emit.at(state, output_from_h)
        total = emit.load(state, mask) + emit.load(output, mask)
        emit.store(total * act_slope(emit.load(emit.at(y, start), mask)), emit.at(d_gates, start), mask)
        emit.store(emit.constant(0.0), state, mask)
        emit.store(emit.constant(0.0), output, mask)

    emit.over(field(builder, plan, "units"), body)


def _gru_forward(emit, act, rec, gates, turned, h, sequence, inner, plan, act_slope, rec_slope):
    builder = emit.builder
    units = field(builder, plan, "units")
    gates, turned, h, sequence, inner = (emit.pointer(address) for address in (gates, turned, h, sequence, inner))

    def body(start, mask):
        offsets = [builder.add(start, builder.mul(units, I64(k))) for k in range(3)]
        z_in, r_in, c_in = (emit.load(emit.at(gates, offset), mask) for offset in offsets)
        z_back, r_back, c_back = (emit.load(emit.at(turned, offset), mask) for offset in offsets)
        z, r = rec(z_in + z_back), rec(r_in + r_back)
        candidate = act(emit.fma(r, c_back, c_in))
        state = emit.at(h, start)
        new = emit.fma(z, emit.load(state, mask), (1.0 - z) * candidate)
        for value, offset in zip((z, r, candidate), offsets):
            emit.store(value, emit.at(gates, offset), mask)
        emit.store(c_back, emit.at(inner, start), mask)
        emit.store(new, state, mask)
        emit.store(new, emit.at(sequence, start), mask)

    emit.over(units, body)


def _gru_backward(emit, act, rec, gates, d_gates, inner, d_h, _e, plan, act_slope, rec_slope):
    builder = emit.builder
    units, inner_from_gates, output_from_h, before_from_inner = (
        field(builder, plan, name) for name in ("units", "c_from_h", "output_from_h", "c")
    )
    gates, d_gates, inner, d_h = (emit.pointer(address) for address in (gates, d_gates, inner, d_h))

    def body(start, mask):
        offsets = [builder.add(start, builder.mul(units, I64(k))) for k in range(3)]
        z, r, candidate = (emit.load(emit.at(gates, offset), mask) for offset in offsets)
        state = emit.at(d_h, start)
        output = emit.at(state, output_from_h)
        total = emit.load(state, mask) + emit.load(output, mask)
        back = emit.at(inner, start)
        before = emit.load(emit.at(back, before_from_inner), mask)
        d_c = total * (1.0 - z) * act_slope(candidate)
        d_z = total * (before - candidate) * rec_slope(z)
        d_r = d_c * emit.load(back, mask) * rec_slope(r)
        for value, other, offset in zip((d_z, d_r, d_c), (d_z, d_r, d_c * r), offsets):
            place = emit.at(d_gates, offset)
            emit.store(value, place, mask)
            emit.store(other, emit.at(place, inner_from_gates), mask)
        emit.store(total * z, state, mask)
        emit.store(emit.constant(0.0), output, mask)

    emit.over(units, body)


make = cell_maker(
    {
        "simple_forward": _simple_forward,
        "simple_backward": _simple_backward,
        "gru_forward": _gru_forward,
        "gru_backward": _gru_backward,
    }
)
