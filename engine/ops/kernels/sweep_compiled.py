"""The body of a sweep, for numba. Imported only after `cache.available()` said yes."""

from __future__ import annotations

import numba
from llvmlite import ir
from numba import types
from numba.extending import intrinsic
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.microkernel import copy, zero
from engine.ops.kernels.sweep import Sweep
from engine.ops.kernels.tile_plan import TilePlan
from engine.ops.kernels.vector import I64

TILE_FIELDS = len(TilePlan._fields)
SWEEP_FIELDS = len(Sweep._fields)


@numba.njit(nogil=True)
def pad_band(source, target, first, count, height, width, channels, pad_high, pad_wide, padded_width):
    """Rows `first` to `first + count` of the padded image, `padded_width` pixels each, are written to `target`."""
    left = max(0, pad_wide)
    skipped = max(0, -pad_wide)
    inside = max(0, min(width - skipped, padded_width - left))
    right = padded_width - left - inside
    line = padded_width * channels
    for row in range(count):
        here = target + 4 * row * line
        from_row = first + row - pad_high
        if from_row < 0 or from_row >= height:
            zero(here, line)
        else:
            zero(here, left * channels)
            copy(here + 4 * left * channels, source + 4 * (from_row * width + skipped) * channels, inside * channels)
            zero(here + 4 * (left + inside) * channels, right * channels)


@intrinsic
def call_tile(context, address, a, b, c, start, terms, plan):
    """Calls a compiled tile (see `microkernel`) by its address."""

    def generate(context, builder, signature, arguments):
        function = ir.FunctionType(ir.VoidType(), [I64] * 6)
        builder.call(builder.inttoptr(arguments[0], function.as_pointer()), arguments[1:])
        return context.get_dummy_value()

    return types.void(*[types.int64] * 7), generate


def sweep(plan):
    """Does the units of a plan, which is a `sweep.Sweep` as a vector of integers; the order is that of its fields."""
    (
        unit, unit_stop, bands, band_rows, rows,
        image, image_step, height, width, channels, band_high, window_high,
        padded, scratch, pad_high, pad_wide, padded_width, a_offset,
        outer1, a_outer1, c_outer1, outer2, a_outer2, c_outer2,
        count_one, a_one, c_one, count_two, a_two, c_two, taps1,
        b, b_image, b_band, c, c_image, c_band, start,
        panels, blocks, panel, groups, a_group, b_group, c_group, start_group,
        tile_one, tile_two, last_one, last_two,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], SWEEP_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    for done in range(unit, unit_stop):
        n = done // bands
        band = done - n * bands
        first = band * band_rows
        count = min(band_rows, rows - first)
        source = image + 4 * n * image_step
        if padded:
            pad_band(source, scratch, first * band_high, (count - 1) * band_high + window_high,
                     height, width, channels, pad_high, pad_wide, padded_width)  # fmt: skip
            a_band = scratch
        else:
            a_band = source + 4 * (first * band_high * width * channels + a_offset)
        b_band_at = b + 4 * (n * b_image + band * b_band)
        c_band_at = c + 4 * (n * c_image + band * c_band)
        terms = taps1 if taps1 else count
        lines = outer1 if outer1 else count
        for group in range(groups):
            for block in range(blocks):
                one, two = (tile_one, tile_two) if block < panels else (last_one, last_two)
                b_at = b_band_at + 4 * (group * b_group + block * panel)
                begin = start + 4 * (group * start_group + block * panel)
                for i in range(lines):
                    for j in range(outer2):
                        a_at = a_band + 4 * (group * a_group + i * a_outer1 + j * a_outer2)
                        c_at = c_band_at + 4 * (group * c_group + block * panel + i * c_outer1 + j * c_outer2)
                        for _ in range(count_one):
                            call_tile(one, a_at, b_at, c_at, begin, terms, here)
                            a_at += 4 * a_one
                            c_at += 4 * c_one
                        for _ in range(count_two):
                            call_tile(two, a_at, b_at, c_at, begin, terms, here)
                            a_at += 4 * a_two
                            c_at += 4 * c_two
