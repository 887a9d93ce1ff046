"""Loops of convolutions with many channels, for numba. Imported only after `cache.available()` said yes.

Each function takes one row of integers, in the order of a class of `layout`.
"""

from __future__ import annotations

from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.conv.layout import KernelGradient, Margin, Slabs, WeightPanel
from engine.ops.gemm.compiled import move, pack
from engine.ops.kernels.microkernel import zero
from engine.ops.kernels.sweep_compiled import call_tile, pad_band
from engine.ops.kernels.tile_plan import TilePlan

MARGIN, WEIGHT_PANEL, SLABS, KERNEL_GRADIENT = (
    len(kind._fields) for kind in (Margin, WeightPanel, Slabs, KernelGradient)
)
TILE_FIELDS = len(TilePlan._fields)


def margin(plan):
    (
        source, target, first, stop, height, width, channels, pad_high, pad_wide, padded_height, padded_width,
    ) = to_fixed_tuple(plan, MARGIN)  # fmt: skip
    for n in range(first, stop):
        pad_band(source + 4 * n * height * width * channels, target + 4 * n * padded_height * padded_width * channels,
                 0, padded_height, height, width, channels, pad_high, pad_wide, padded_width)  # fmt: skip


def weight_panel(plan):
    (
        source, target, taps1, tap1, taps2, tap2, depth, depth_step, column_step, used, width,
    ) = to_fixed_tuple(plan, WEIGHT_PANEL)  # fmt: skip
    for i in range(taps1):
        for j in range(taps2):
            pack(target, width, source + 4 * (i * tap1 + j * tap2), depth_step, column_step, depth, used)
            target += 4 * depth * width


def slabs(plan):
    (
        source, target, first, stop, count_one, size_one, size_two, images, image, height, width, line, pixel,
        pad_high, pad_wide, padded_height, padded_width, row,
    ) = to_fixed_tuple(plan, SLABS)  # fmt: skip
    whole = padded_height * padded_width * row
    left = max(0, pad_wide)
    skipped = max(0, -pad_wide)
    inside = max(0, min(width - skipped, padded_width - left))
    right = padded_width - left - inside
    for n in range(images):
        for group in range(first, stop):
            channel = group * size_one if group < count_one else count_one * size_one + (group - count_one) * size_two
            size = size_one if group < count_one else size_two
            to = target + 4 * (group * images + n) * whole
            for i in range(padded_height):
                at = i - pad_high
                if at < 0 or at >= height:
                    zero(to, padded_width * row)
                else:
                    here = source + 4 * (n * image + at * line + skipped * pixel + channel)
                    zero(to, left * row)
                    for j in range(inside):
                        move(to + 4 * (left + j) * row, here + 4 * j * pixel, size)
                    zero(to + 4 * (left + inside) * row, right * row)
                to += 4 * padded_width * row


def kernel_gradient(plan):
    (
        group, group_stop, panel, panel_stop, slabs, slab, count_one, size_one, size_two, taps1, a_tap1, taps2, a_tap2,
        dy, pixels, filters, room, width, terms, c, c_tap, start, tile_one, tile_two, last_one, last_two,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], KERNEL_GRADIENT)  # fmt: skip
    here = plan.ctypes.data
    for block in range(panel, panel_stop):
        first = block * width
        used = min(width, filters - first)
        one, two = (tile_one, tile_two) if used == width else (last_one, last_two)
        pack(room, width, dy + 4 * first, filters, 1, pixels, used)
        for g in range(group, group_stop):
            channel = g * size_one if g < count_one else count_one * size_one + (g - count_one) * size_two
            tile = one if g < count_one else two
            a = slabs + 4 * g * slab
            to = c + 4 * (channel * filters + first)
            for i in range(taps1):
                for j in range(taps2):
                    call_tile(tile, a + 4 * (i * a_tap1 + j * a_tap2), room, to, start, terms, here)
                    to += 4 * c_tap
