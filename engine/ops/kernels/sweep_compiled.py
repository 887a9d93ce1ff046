"""The body of a sweep, for numba. Imported only after `cache.available()` said yes."""

from __future__ import annotations

from engine.ops.kernels import cache
from engine.ops.kernels.host import host
from engine.ops.kernels.microkernel import copy, tile, zero

numba = cache.load()
from numba.np.unsafe.ndarray import to_fixed_tuple  # noqa: E402  (numba comes in through the cache)


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


def make(high_one, wide_one, high_two, wide_two, vectors, vectors_last, masked, accumulate):
    """A sweep with tiles of these sizes (see `sweep.Tiles`), which are literals to the compiler."""
    panel = vectors * host().lanes

    def sweep(plan):
        # The order is that of the fields of `sweep.Sweep`.
        (
            unit, unit_stop, bands, band_rows, rows,
            image, image_step, height, width, channels, band_high, window_high,
            padded, scratch, pad_high, pad_wide, padded_width, a_offset,
            outer1, a_outer1, c_outer1, outer2, a_outer2, c_outer2,
            count_one, a_one, c_one, count_two, a_two, c_two,
            taps1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide, c_high, c_wide,
            b, b_k, b_image, b_band, c, c_image, c_band, start, relu,
            panels, columns, groups, a_group, b_group, c_group, start_group,
        ) = to_fixed_tuple(plan, 56)  # fmt: skip
        floor = numba.float32(0.0) if relu else numba.float32(-3.5e38)  # rounds to -inf
        blocks = panels + (1 if vectors_last else 0)
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
            b_here = b + 4 * (n * b_image + band * b_band)
            c_here = c + 4 * (n * c_image + band * c_band)
            sum1 = taps1 if taps1 else count
            lines = outer1 if outer1 else count
            for group in range(groups):
                for block in range(blocks):
                    b_in = b_here + 4 * (group * b_group + block * panel)
                    c_in = c_here + 4 * (group * c_group + block * panel)
                    begin = start + 4 * (group * start_group + block * panel)
                    whole = block < panels
                    for i in range(lines):
                        for j in range(outer2):
                            a = a_band + 4 * (group * a_group + i * a_outer1 + j * a_outer2)
                            at = c_in + 4 * (i * c_outer1 + j * c_outer2)
                            for _ in range(count_one):
                                if whole:
                                    tile(high_one, wide_one, vectors, 0, accumulate,
                                         a, sum1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide,
                                         b_in, b_k, at, c_high, c_wide, columns, begin, floor)  # fmt: skip
                                else:
                                    tile(high_one, wide_one, vectors_last, masked, accumulate,
                                         a, sum1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide,
                                         b_in, b_k, at, c_high, c_wide, columns, begin, floor)  # fmt: skip
                                a += 4 * a_one
                                at += 4 * c_one
                            for _ in range(count_two):
                                if whole:
                                    tile(high_two, wide_two, vectors, 0, accumulate,
                                         a, sum1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide,
                                         b_in, b_k, at, c_high, c_wide, columns, begin, floor)  # fmt: skip
                                else:
                                    tile(high_two, wide_two, vectors_last, masked, accumulate,
                                         a, sum1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide,
                                         b_in, b_k, at, c_high, c_wide, columns, begin, floor)  # fmt: skip
                                a += 4 * a_two
                                at += 4 * c_two

    return sweep
