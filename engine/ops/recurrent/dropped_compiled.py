"""The loops over time of the GRU whose state is dropped apart for each gate, in both its forms, for numba.

Each gate has its own factors, and so a product of its own. Cells are those of `gated_compiled` where the reset gate comes
after the product (`forward`, `backward`), of `reset_before_compiled` where it comes first.
"""

from __future__ import annotations

from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.microkernel import copy, zero
from engine.ops.kernels.sweep_compiled import TILE_FIELDS, call_tile
from engine.ops.recurrent.compiled import OWN_FIELDS, TILES_AT, add_to, byte_at, multiply, product, states_before
from engine.ops.recurrent.reset_before_compiled import SECOND_AT, SECOND_TILES_AT


def forward(plan):
    """All steps for some rows of the batch. `c_first`: floats from the factors of one gate to those of the next;
    `before`: room for a dropped state; `kept`: the products of a step."""
    (
        units, _c_from_h, _output_from_h, row, row_stop, steps, h, _c, h_first, apart, sequence, gates, inner, mask,
        backwards, weights, _d_gates, _d_sequence, fed_back, kept, bias, cell, _cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here, first, count = plan.ctypes.data, 4 * row * units, (row_stop - row) * units
    copy(h + first, h_first + first, count)
    for step in range(steps):
        time = steps - 1 - step if backwards else step
        for gate in range(3):
            shift = 4 * gate * units
            multiply(fed_back + first, h + first, drop + 4 * gate * apart + first, count)
            product(fed_back + first, units, weights + shift, kept + 3 * first + shift, 3 * units, bias + shift, plan,
                    here, TILES_AT)  # fmt: skip
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, kept + 12 * n * units, h + 4 * n * units, sequence + at, inner + at,
                          here)  # fmt: skip
                continue
            zero(gates + 3 * at, 3 * units)
            zero(inner + at, units)
            if step:
                copy(sequence + at, sequence + at - 4 * units, units)
            else:
                zero(sequence + at, units)


def backward(plan):
    """All steps in reverse for some rows. `before`: the states before each step, then the same as each gate saw them;
    `zeros`: room for what flows back through one gate; `kept`: the gradient of the products."""
    (
        units, _c_from_h, output_from_h, row, row_stop, steps, h, _c, h_first, apart, sequence, gates, inner, mask,
        backwards, weights, d_gates, d_sequence, before, kept, through, cell, _cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here, first, count = plan.ctypes.data, 4 * row * units, (row_stop - row) * units
    states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, before, 0)
    for gate in range(3):
        dropped, factors = before + 4 * (gate + 1) * apart * steps, drop + 4 * gate * apart
        states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, dropped, factors)
    for back in range(steps):
        step = steps - 1 - back
        time = steps - 1 - step if backwards else step
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            state = h + 4 * n * units
            add_to(state + 4 * output_from_h, d_sequence + at, units)
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, d_gates + 3 * at, inner + at, state, 0, here)
            else:
                zero(d_gates + 3 * at, 3 * units)
                zero(kept + 3 * at, 3 * units)
        # Added to what the cell left there; of masked rows the gradient of the gates is zero.
        for gate in range(3):
            zero(through + first, count)
            product(kept + 12 * (row * steps + step) * units + 4 * gate * units, 3 * steps * units,
                    weights + 4 * gate * units * units, through + first, units, weights, plan, here, TILES_AT)  # fmt: skip
            multiply(through + first, through + first, drop + 4 * gate * apart + first, count)
            add_to(h + first, through + first, count)


def reset_first_forward(plan):
    """As `forward`; the gates hold the projected input, to which the products are added."""
    (
        units, _c_from_h, _output_from_h, row, row_stop, steps, h, _c, h_first, apart, sequence, gates, inner, mask,
        backwards, weights, _d_gates, _d_sequence, fed_back, _kept, _zeros, cell, cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here, rows, count = plan.ctypes.data, 4 * row * units, (row_stop - row) * units
    copy(h + rows, h_first + rows, count)
    for step in range(steps):
        time = steps - 1 - step if backwards else step
        first = 4 * (row * steps + step) * units
        for gate in range(2):
            shift = 4 * gate * units
            multiply(fed_back + rows, h + rows, drop + 4 * gate * apart + rows, count)
            product(fed_back + rows, units, weights + shift, gates + 3 * first + shift, 3 * steps * units, weights, plan,
                    here, TILES_AT)  # fmt: skip
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, h + 4 * n * units, inner + at, 0, 0, here)
                multiply(inner + at, inner + at, drop + 8 * apart + 4 * n * units, units)
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


def reset_first_backward(plan):
    """As `backward`; `kept` is the candidate's gradient, `cells` that of its share."""
    (
        units, _d_reset_from_h, output_from_h, row, row_stop, steps, h, _c, h_first, apart, sequence, gates, d_reset,
        mask, backwards, weights, d_gates, d_sequence, before, kept, through, cell, cell_two, drop,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], OWN_FIELDS)  # fmt: skip
    here, rows, count = plan.ctypes.data, 4 * row * units, (row_stop - row) * units
    states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, before, 0)
    for gate in range(2):
        dropped, factors = before + 4 * (gate + 1) * apart * steps, drop + 4 * gate * apart
        states_before(row, row_stop, steps, units, backwards, mask, sequence, h_first, dropped, factors)
    for back in range(steps):
        step = steps - 1 - back
        time = steps - 1 - step if backwards else step
        first = 4 * (row * steps + step) * units
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            state = h + 4 * n * units
            add_to(state + 4 * output_from_h, d_sequence + at, units)
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell, gates + 3 * at, d_gates + 3 * at, kept + at, state, 0, here)
            else:
                zero(d_gates + 3 * at, 3 * units)
                zero(kept + at, units)
        zero(d_reset + rows, count)
        product(kept + first, steps * units, weights + 8 * units * units, d_reset + rows, units, weights, plan, here,
                TILES_AT)  # fmt: skip
        multiply(d_reset + rows, d_reset + rows, drop + 8 * apart + rows, count)
        for n in range(row, row_stop):
            at = 4 * (n * steps + step) * units
            if mask == 0 or byte_at(mask + n * steps + time):
                call_tile(cell_two, gates + 3 * at, d_gates + 3 * at, before + at, h + 4 * n * units, 0, here)
        for gate in range(2):
            zero(through + rows, count)
            product(d_gates + 3 * first + 4 * gate * units, 3 * steps * units, weights + 4 * gate * units * units,
                    through + rows, units, weights, plan, here + 8 * SECOND_AT, SECOND_TILES_AT)  # fmt: skip
            multiply(through + rows, through + rows, drop + 4 * gate * apart + rows, count)
            add_to(h + rows, through + rows, count)
