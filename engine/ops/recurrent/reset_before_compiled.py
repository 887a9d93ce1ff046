"""The loops over time of the GRU whose reset gate comes before the recurrent product, and its cells, for numba.

A step has two products: the state makes the gates, and what the reset gate leaves of it makes the candidate.
"""

from __future__ import annotations

from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.microkernel import copy, zero
from engine.ops.kernels.sweep_compiled import TILE_FIELDS, call_tile
from engine.ops.kernels.vector import I64
from engine.ops.recurrent.cell_function import cell_maker
from engine.ops.recurrent.compiled import OWN_FIELDS, TILES_AT, add_to, byte_at, product, states_before
from engine.ops.recurrent.fast import LstmPlan
from engine.ops.recurrent.gated_compiled import field

SECOND_AT = TILE_FIELDS + len(LstmPlan._fields)  # where the steps of the second product begin
SECOND_TILES_AT = SECOND_AT + TILE_FIELDS


def forward(plan):
    """All steps for some rows of the batch; the gates hold the projected input, to which the products are added."""
    (
        units, _c_from_h, _output_from_h, row, row_stop, steps, h, _c, h_first, _c_first, sequence, gates, inner, mask,
        backwards, weights, _d_gates, _d_sequence, _before, _kept, _zeros, cell, cell_two, _drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    copy(h + 4 * row * units, h_first + 4 * row * units, (row_stop - row) * units)
    for step in range(steps):
        time = steps - 1 - step if backwards else step
        first = 4 * (row * steps + step) * units
        product(
            h + 4 * row * units, units, weights, gates + 3 * first, 3 * steps * units, weights, plan, here, TILES_AT
        )
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, h + 4 * n * units, inner + at, 0, 0, here)
            else:
                zero(inner + at, units)
        product(inner + first, steps * units, weights + 8 * units, gates + 3 * first + 8 * units, 3 * steps * units,
                weights, plan, here + 8 * SECOND_AT, SECOND_TILES_AT)  # fmt: skip
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell_two, gates + 3 * at, h + 4 * n * units, sequence + at, 0, 0, here)
                continue
            zero(gates + 3 * at, 3 * units)
            if step:
                copy(sequence + at, sequence + at - 4 * units, units)
            else:
                zero(sequence + at, units)


def backward(plan):
    """All steps in reverse for some rows of the batch; `kept` is the candidate's gradient, `cells` that of its share."""
    (
        units, _d_reset_from_h, output_from_h, row, row_stop, steps, h, _c, h_first, _c_first, sequence, gates, d_reset,
        mask, backwards, weights, d_gates, d_sequence, before, kept, _zeros, cell, cell_two, _drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, before, 0)
    for back in range(steps):
        step = steps - 1 - back
        time = steps - 1 - step if backwards else step
        first = 4 * (row * steps + step) * units
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            state = h + 4 * n * units
            add_to(state + 4 * output_from_h, d_sequence + at, units)
            zero(d_reset + 4 * n * units, units)
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, d_gates + 3 * at, kept + at, state, 0, here)
            else:
                zero(d_gates + 3 * at, 3 * units)
                zero(kept + at, units)
        product(kept + first, steps * units, weights + 8 * units * units, d_reset + 4 * row * units, units, weights,
                plan, here, TILES_AT)  # fmt: skip
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell_two, gates + 3 * at, d_gates + 3 * at, before + at, h + 4 * n * units, 0, here)
        # Added to what the cell left there; of masked rows the gradient of the gates is zero.
        product(d_gates + 3 * first, 3 * steps * units, weights, h + 4 * row * units, units, weights, plan,
                here + 8 * SECOND_AT, SECOND_TILES_AT)  # fmt: skip


def _gates(emit, act, rec, gates, h, inner, _d, _e, plan, act_slope, rec_slope):
    builder = emit.builder
    units = field(builder, plan, "units")
    gates, h, inner = (emit.pointer(address) for address in (gates, h, inner))

    def body(start, mask):
        z_place, r_place = emit.at(gates, start), emit.at(gates, start, units)
        r = rec(emit.load(r_place, mask))
        emit.store(rec(emit.load(z_place, mask)), z_place, mask)
        emit.store(r, r_place, mask)
        emit.store(r * emit.load(emit.at(h, start), mask), emit.at(inner, start), mask)

    emit.over(units, body)


def _state(emit, act, rec, gates, h, sequence, _d, _e, plan, act_slope, rec_slope):
    builder = emit.builder
    units = field(builder, plan, "units")
    gates, h, sequence = (emit.pointer(address) for address in (gates, h, sequence))

    def body(start, mask):
        place, state = emit.at(gates, start, builder.mul(units, I64(2))), emit.at(h, start)
        z, candidate = emit.load(emit.at(gates, start), mask), act(emit.load(place, mask))
        new = emit.fma(z, emit.load(state, mask), (1.0 - z) * candidate)
        emit.store(candidate, place, mask)
        emit.store(new, state, mask)
        emit.store(new, emit.at(sequence, start), mask)

    emit.over(units, body)


def _d_candidate(emit, act, rec, gates, d_gates, d_candidate, d_h, _e, plan, act_slope, rec_slope):
    builder = emit.builder
    units, output_from_h = (field(builder, plan, name) for name in ("units", "output_from_h"))
    gates, d_gates, d_candidate, d_h = (emit.pointer(address) for address in (gates, d_gates, d_candidate, d_h))

    def body(start, mask):
        third = builder.add(start, builder.mul(units, I64(2)))
        state = emit.at(d_h, start)
        output = emit.at(state, output_from_h)
        total = emit.load(state, mask) + emit.load(output, mask)
        z, candidate = emit.load(emit.at(gates, start), mask), emit.load(emit.at(gates, third), mask)
        found = total * (1.0 - z) * act_slope(candidate)
        emit.store(found, emit.at(d_gates, third), mask)
        emit.store(found, emit.at(d_candidate, start), mask)
        emit.store(total, state, mask)
        emit.store(emit.constant(0.0), output, mask)

    emit.over(units, body)


def _d_gates(emit, act, rec, gates, d_gates, before, d_h, _e, plan, act_slope, rec_slope):
    builder = emit.builder
    units, d_reset_from_h = (field(builder, plan, name) for name in ("units", "c_from_h"))
    gates, d_gates, before, d_h = (emit.pointer(address) for address in (gates, d_gates, before, d_h))

    def body(start, mask):
        offsets = [builder.add(start, builder.mul(units, I64(k))) for k in range(3)]
        z, r, candidate = (emit.load(emit.at(gates, offset), mask) for offset in offsets)
        state = emit.at(d_h, start)
        total, d_reset = emit.load(state, mask), emit.load(emit.at(state, d_reset_from_h), mask)
        held = emit.load(emit.at(before, start), mask)
        emit.store(total * (held - candidate) * rec_slope(z), emit.at(d_gates, offsets[0]), mask)
        emit.store(d_reset * held * rec_slope(r), emit.at(d_gates, offsets[1]), mask)
        emit.store(emit.fma(total, z, d_reset * r), state, mask)

    emit.over(units, body)


make = cell_maker({"forward": _gates, "forward_two": _state, "backward": _d_candidate, "backward_two": _d_gates})
