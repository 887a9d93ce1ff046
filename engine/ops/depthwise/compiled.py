"""The loops over rows, and the tiles they call, for numba. Imported only where numba is available."""
# ruff: noqa: RUF059  # each loop unpacks the whole plan, and uses a part of it

from __future__ import annotations

import numba
from numba import types
from numba.extending import intrinsic
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.depthwise.fast import NARROW, WIDE, DepthwisePlan
from engine.ops.kernels.host import host
from engine.ops.kernels.sweep_compiled import call_tile
from engine.ops.kernels.vector import I64, Emitter

FIELDS = len(DepthwisePlan._fields)


@numba.njit(nogil=True)
def _taps(start, dilation, window, size):
    """The first tap of a window that begins at `start` to lie inside, and the first after it that does not."""
    first = max(0, (-start + dilation - 1) // dilation)
    stop = min(window, (size - start + dilation - 1) // dilation)
    return first, max(first, stop)


def slide(plan):
    """Rows of the result of a convolution. The order is that of the fields of `DepthwisePlan`."""
    (
        tap_high, tap_wide, weight_high, weight_wide, column_image, column_row, channels, line,
        unit, unit_stop, height, width, out_high, out_wide, window_high, window_wide, stride_high, stride_wide,
        dilation_high, dilation_wide, pad_high, pad_wide, inner, inner_stop, image, window, row, wide, narrow, single,
    ) = to_fixed_tuple(plan, FIELDS)  # fmt: skip
    here = plan.ctypes.data
    for u in range(unit, unit_stop):
        n, i = u // out_high, u % out_high
        top = i * stride_high - pad_high
        first, stop = _taps(top, dilation_high, window_high, height)
        high = stop - first
        line_at = image + 4 * line * (n * height + top + first * dilation_high)
        window_at = window + 4 * first * weight_high
        row_at = row + 4 * u * out_wide * column_row
        j = 0
        while j < out_wide:
            left = j * stride_wide - pad_wide
            if inner <= j and j + NARROW <= inner_stop:
                at, to = line_at + 4 * left * channels, row_at + 4 * j * column_row
                if j + WIDE <= inner_stop:
                    call_tile(wide, at, window_at, to, high, window_wide, here)
                    j += WIDE
                else:
                    call_tile(narrow, at, window_at, to, high, window_wide, here)
                    j += NARROW
                continue
            begin, end = _taps(left, dilation_wide, window_wide, width)
            at = line_at + 4 * (left + begin * dilation_wide) * channels
            to = row_at + 4 * j * column_row
            call_tile(single, at, window_at + 4 * begin * weight_wide, to, high, end - begin, here)
            j += 1


def spread(plan):
    """Adds each position's value, times the weights, into the image. The order is that of `DepthwisePlan`."""
    (
        tap_high, tap_wide, weight_high, weight_wide, column_image, column_row, channels, line,
        unit, unit_stop, height, width, out_high, out_wide, window_high, window_wide, stride_high, stride_wide,
        dilation_high, dilation_wide, pad_high, pad_wide, inner, inner_stop, image, window, row, wide, narrow, single,
    ) = to_fixed_tuple(plan, FIELDS)  # fmt: skip
    here = plan.ctypes.data
    for u in range(unit, unit_stop):
        n, i = u // out_high, u % out_high
        top = i * stride_high - pad_high
        first, stop = _taps(top, dilation_high, window_high, height)
        line_at = image + 4 * line * (n * height + top + first * dilation_high)
        for j in range(out_wide):
            left = j * stride_wide - pad_wide
            begin, end = _taps(left, dilation_wide, window_wide, width)
            at = line_at + 4 * (left + begin * dilation_wide) * channels
            weights = window + 4 * (first * weight_high + begin * weight_wide)
            call_tile(single, at, weights, row + 4 * (u * out_wide + j) * column_row, stop - first, end - begin, here)


def sums(plan):
    """Adds to the window's gradient what some rows give. The order is that of `DepthwisePlan`."""
    (
        tap_high, tap_wide, weight_high, weight_wide, column_image, column_row, channels, line,
        unit, unit_stop, height, width, out_high, out_wide, window_high, window_wide, stride_high, stride_wide,
        dilation_high, dilation_wide, pad_high, pad_wide, inner, inner_stop, image, window, row, wide, narrow, single,
    ) = to_fixed_tuple(plan, FIELDS)  # fmt: skip
    here = plan.ctypes.data
    for u in range(unit, unit_stop):
        n, i = u // out_high, u % out_high
        top = i * stride_high - pad_high
        first, stop = _taps(top, dilation_high, window_high, height)
        row_at = row + 4 * u * out_wide * column_row
        for a in range(first, stop):
            line_at = image + 4 * line * (n * height + top + a * dilation_high)
            for b in range(window_wide):
                shift = b * dilation_wide - pad_wide
                # The positions j with 0 <= j * stride + shift < width.
                begin = max(0, (-shift + stride_wide - 1) // stride_wide)
                end = min(out_wide, (width - shift + stride_wide - 1) // stride_wide)
                if end > begin:
                    at = line_at + 4 * (begin * stride_wide + shift) * channels
                    to = window + 4 * (a * weight_high + b * weight_wide)
                    call_tile(single, at, to, row_at + 4 * begin * column_row, end - begin, 0, here)


class _Steps:
    """The first fields of a plan, in generated code."""

    def __init__(self, builder, plan):
        fields = builder.inttoptr(plan, I64.as_pointer())
        self.tap_high, self.tap_wide, self.weight_high, self.weight_wide, self.image, self.row, self.channels = (
            builder.load(builder.gep(fields, [I64(index)])) for index in range(7)
        )


def _each_tap(emit, steps, high, wide, body):
    """Calls `body(offset in the image, offset in the window)` in a loop over the taps."""
    builder = emit.builder
    with emit.count(high) as i, emit.count(wide) as k:
        inside = builder.add(builder.mul(i, steps.tap_high), builder.mul(k, steps.tap_wide))
        weight = builder.add(builder.mul(i, steps.weight_high), builder.mul(k, steps.weight_wide))
        body(inside, weight)


def _slide(emit, steps, columns, image, window, row, high, wide, mask):
    """`columns` neighbours of the result at some channels: sums of pixels times weights."""
    totals = emit.slots([emit.constant(0.0)] * columns)

    def tap(inside, weight):
        factor = emit.load(emit.at(window, weight), mask)
        for column, total in enumerate(totals):
            pixel = emit.load(emit.at(image, inside, emit.builder.mul(steps.image, I64(column))), mask)
            emit.put(total, emit.fma(pixel, factor, emit.get(total)))

    _each_tap(emit, steps, high, wide, tap)
    for column, total in enumerate(totals):
        emit.store(emit.get(total), emit.at(row, emit.builder.mul(steps.row, I64(column))), mask)


def _spread(emit, steps, columns, image, window, row, high, wide, mask):
    """One position's value at some channels, times each weight, added to the image."""
    value = emit.load(row, mask)

    def tap(inside, weight):
        pixel = emit.at(image, inside)
        factor = emit.load(emit.at(window, weight), mask)
        emit.store(emit.fma(value, factor, emit.load(pixel, mask)), pixel, mask)

    _each_tap(emit, steps, high, wide, tap)


def _sums(emit, steps, columns, image, window, row, high, wide, mask):
    """One weight's gradient at some channels: pixels times values over `high` positions, `columns` at once."""
    builder = emit.builder
    totals = emit.slots([emit.constant(0.0)] * columns)

    def add(position, total):
        pixel = emit.load(emit.at(image, builder.mul(position, steps.image)), mask)
        value = emit.load(emit.at(row, builder.mul(position, steps.row)), mask)
        emit.put(total, emit.fma(pixel, value, emit.get(total)))

    whole = builder.sub(high, builder.srem(high, I64(columns)))
    with emit.count(whole, columns) as position:
        for column, total in enumerate(totals):
            add(builder.add(position, I64(column)), total)
    with emit.count(builder.sub(high, whole)) as position:
        add(builder.add(whole, position), totals[0])
    result = emit.load(window, mask)
    for total in totals:
        result = result + emit.get(total)
    emit.store(result, window, mask)


_BODIES = {"slide": _slide, "spread": _spread, "sums": _sums}


@intrinsic(prefer_literal=True)
def one_tile(context, name, columns, image, window, row, high, wide, plan):
    """The tile called `name` (a literal, as `columns` is), over all channels by vectors of them."""
    body, count = _BODIES[name.literal_value], columns.literal_value

    def generate(context, builder, signature, arguments):
        _, _, image, window, row, high, wide, plan = arguments
        emit = Emitter(builder, host().lanes)
        steps = _Steps(builder, plan)
        pointers = [emit.pointer(address) for address in (image, window, row)]
        emit.over(
            steps.channels,
            lambda start, mask: body(emit, steps, count, *(emit.at(p, start) for p in pointers), high, wide, mask),
        )
        return context.get_dummy_value()

    return types.void(name, columns, *[types.int64] * 6), generate


def make(name, columns):
    """The function for a tile of the kind `name`, `columns` wide."""

    def tile(image, window, row, high, wide, plan):
        one_tile(name, columns, image, window, row, high, wide, plan)

    return tile
