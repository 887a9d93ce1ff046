"""Loops of batch normalisation, for numba. Nothing else here: the functions see arrays only.

A matrix (samples, channels) is taken as "wide" rows, several samples each, so that inner loops are worth their start;
what is left over is the `tail`, a row that is shorter. Rows are summed in blocks, in float32; the blocks' sums are added
up in float64, so that accuracy falls neither with the number of rows nor with the distance of the mean from zero.
Matrices and tails are addresses. A table has the rows mean, factor, beta, share, level, each as long as a wide row.
"""

# mypy: ignore-errors
from __future__ import annotations

import numba
import numpy as np

from engine.ops.batch_norm.rows import (
    distances_four,
    distances_one,
    gradient_input_relu_row,
    gradient_input_row,
    gradient_sums_one,
    gradient_sums_relu_one,
    gradient_sums_relu_two,
    gradient_sums_two,
    normalise_add_relu_row,
    normalise_add_row,
    normalise_relu_row,
    normalise_row,
    sum_four,
    sum_one,
)

BLOCK = 8192  # floats of the wide rows that are summed together: they stay in the first cache between two readings


@numba.njit(nogil=True)
def _rows(width):
    """Wide rows in a block."""
    return max(4, BLOCK // width // 4 * 4)


@numba.njit(nogil=True)
def _add_block(sums, middle, apart, square, count):
    """A block's sum and squares, which are about `middle`, are added to sums and squares about zero."""
    for c in range(sums.shape[1]):
        about, rest = np.float64(middle[c]), np.float64(apart[c])
        sums[0, c] += about * count + rest
        sums[1, c] += np.float64(square[c]) + about * (2.0 * rest + about * count)


def statistics(x, tail, tail_width, start, stop, block, sums):
    """`sums` = over wide rows `start` to `stop` and the tail: the sum, and the sum of squares about zero.

    block: room (3, width). sums: (2, width), float64.
    """
    width = block.shape[1]
    rows = _rows(width)
    middle, apart, square = block[0], block[1], block[2]
    middle_at, apart_at, square_at = middle.ctypes.data, apart.ctypes.data, square.ctypes.data
    sums[:, :] = 0.0
    row = start
    while row < stop:
        end = min(row + rows, stop)
        fours = row + (end - row) // 4 * 4  # rows are taken by four: sums are then read and written less often
        block[:, :] = np.float32(0)
        for r in range(row, fours, 4):
            sum_four(x + 4 * r * width, width, middle_at, width)
        for r in range(fours, end):
            sum_one(x + 4 * r * width, width, middle_at, width)
        # About the block's own mean (roughly: any number near will do): about zero, float32 would lose the difference.
        share = np.float32(1.0 / (end - row))
        for c in range(width):
            middle[c] *= share
        for r in range(row, fours, 4):
            distances_four(x + 4 * r * width, width, middle_at, apart_at, square_at, width)
        for r in range(fours, end):
            distances_one(x + 4 * r * width, width, middle_at, apart_at, square_at, width)
        _add_block(sums, middle, apart, square, end - row)
        row = end
    if tail_width:
        block[:, :] = np.float32(0)
        sum_one(tail, width, middle_at, tail_width)  # a block of one row, which is its own mean
        _add_block(sums, middle, apart, square, 1)


def moments(sums, count, mean, variance):
    """Mean and variance of each channel from the threads' sums."""
    channels = mean.shape[0]
    for k in range(channels):
        total = 0.0
        square = 0.0
        for part in range(sums.shape[0]):
            for c in range(k, sums.shape[2], channels):
                total += sums[part, 0, c]
                square += sums[part, 1, c]
        middle = total / count
        spread = square / count - middle * middle
        if spread < 0.0:
            spread = 0.0
        mean[k] = middle
        variance[k] = spread


def factors(epsilon, gamma, beta, mean, variance, table):
    """The first rows of `table`: mean, factor and beta of each channel."""
    channels = mean.shape[0]
    for k in range(channels):
        factor = np.float32(gamma[k] / np.sqrt(np.float64(variance[k]) + epsilon))
        for c in range(k, table.shape[1], channels):
            table[0, c] = mean[k]
            table[1, c] = factor
            table[2, c] = beta[k]


def normalise(x, tail, tail_width, start, stop, table, other, other_tail, out, out_tail, relu, adds):
    """`out` = (x - mean) * factor + beta, plus `other` where `adds`, and its relu where `relu`."""
    width = table.shape[1]
    mean, factor, beta = table[0].ctypes.data, table[1].ctypes.data, table[2].ctypes.data
    tails = 1 if tail_width else 0
    for r in range(start, stop + tails):
        here = 4 * r * width
        from_x, from_other, to, wide = x + here, other + here, out + here, width
        if r == stop:
            from_x, from_other, to, wide = tail, other_tail, out_tail, tail_width
        if relu and adds:
            normalise_add_relu_row(from_x, mean, factor, beta, from_other, to, wide)
        elif adds:
            normalise_add_row(from_x, mean, factor, beta, from_other, to, wide)
        elif relu:
            normalise_relu_row(from_x, mean, factor, beta, from_other, to, wide)
        else:
            normalise_row(from_x, mean, factor, beta, from_other, to, wide)


def gradient_sums(dy, x, dy_tail, x_tail, tail_width, start, stop, table, block, sums, relu):
    """`sums` = over wide rows and the tail: the sum of dy, and of dy * (x - mean); dy before the relu if there is one."""
    width = table.shape[1]
    total, product = block[0], block[1]
    total_at, product_at = total.ctypes.data, product.ctypes.data
    mean, factor, beta = table[0].ctypes.data, table[1].ctypes.data, table[2].ctypes.data
    rows = _rows(width)
    tails = 1 if tail_width else 0
    sums[:, :] = 0.0
    row = start
    while row < stop + tails:
        end = min(row + rows, stop)
        block[:, :] = np.float32(0)
        if row == stop:
            end = stop + 1
            if relu:
                gradient_sums_relu_one(
                    dy_tail, x_tail, width, mean, factor, beta, total_at, product_at, tail_width)  # fmt: skip
            else:
                gradient_sums_one(dy_tail, x_tail, width, mean, factor, beta, total_at, product_at, tail_width)
        pairs = row + (min(end, stop) - row) // 2 * 2
        for r in range(row, pairs, 2):
            here = 4 * r * width
            if relu:
                gradient_sums_relu_two(dy + here, x + here, width, mean, factor, beta, total_at, product_at, width)
            else:
                gradient_sums_two(dy + here, x + here, width, mean, factor, beta, total_at, product_at, width)
        for r in range(pairs, min(end, stop)):
            here = 4 * r * width
            if relu:
                gradient_sums_relu_one(dy + here, x + here, width, mean, factor, beta, total_at, product_at, width)
            else:
                gradient_sums_one(dy + here, x + here, width, mean, factor, beta, total_at, product_at, width)
        for c in range(width):
            sums[0, c] += total[c]
            sums[1, c] += product[c]
        row = end


def gradient_factors(sums, count, epsilon, gamma, variance, dgamma, dbeta, table):
    """Gradients of gamma and beta from the threads' sums; the last rows of `table`, for the gradient of x."""
    channels = gamma.shape[0]
    for k in range(channels):
        total = 0.0
        product = 0.0
        for part in range(sums.shape[0]):
            for c in range(k, sums.shape[2], channels):
                total += sums[part, 0, c]
                product += sums[part, 1, c]
        scale = 1.0 / np.sqrt(np.float64(variance[k]) + epsilon)
        dgamma[k] = product * scale
        dbeta[k] = total
        slope = gamma[k] * scale
        for c in range(k, table.shape[1], channels):
            table[3, c] = slope * scale * scale * product / count
            table[4, c] = slope * total / count


def gradient_input(dy, x, dy_tail, x_tail, tail_width, start, stop, table, dx, dx_tail, block, sums, relu):
    """`dx` = factor * dy - (what the mean and the variance pass back); row 0 of `sums` = its sum."""
    width = table.shape[1]
    total = block[0]
    total_at = total.ctypes.data
    mean, factor, beta = table[0].ctypes.data, table[1].ctypes.data, table[2].ctypes.data
    share, level = table[3].ctypes.data, table[4].ctypes.data
    rows = _rows(width)
    tails = 1 if tail_width else 0
    sums[0, :] = 0.0
    row = start
    while row < stop + tails:
        end = min(row + rows, stop + tails)
        total[:] = np.float32(0)
        for r in range(row, end):
            here = 4 * r * width
            from_dy, from_x, to, wide = dy + here, x + here, dx + here, width
            if r == stop:
                from_dy, from_x, to, wide = dy_tail, x_tail, dx_tail, tail_width
            if relu:
                gradient_input_relu_row(from_dy, from_x, mean, factor, beta, share, level, to, total_at, wide)
            else:
                gradient_input_row(from_dy, from_x, mean, factor, beta, share, level, to, total_at, wide)
        for c in range(width):
            sums[0, c] += total[c]
        row = end


def totals(sums, total):
    """`total` of each channel = the threads' sums in row 0."""
    channels = total.shape[0]
    for k in range(channels):
        found = 0.0
        for part in range(sums.shape[0]):
            for c in range(k, sums.shape[2], channels):
                found += sums[part, 0, c]
        total[k] = found
