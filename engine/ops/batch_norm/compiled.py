"""Loops of batch normalisation, compiled by numba. Nothing else here: the functions see arrays only.

A matrix (samples, channels) is taken as "wide" rows, several samples each, so that inner loops are worth their start;
what is left over is the `tail`. Rows are summed in blocks, in float32; the blocks' sums are added up in float64, so
that accuracy falls neither with the number of rows nor with the distance of the mean from zero.
"""

# mypy: ignore-errors
from __future__ import annotations

import numpy as np

BLOCK = 16  # wide rows that are summed together: they stay in the first cache between two readings


def statistics(x, tail, start, stop, block, sums):
    """`sums` = over wide rows `start` to `stop` and the tail: the sum, and the sum of squares about zero.

    x: (wide rows, width). tail: flat, less than a wide row. block: room (3, width). sums: (2, width), float64.
    """
    width = x.shape[1]
    middle, apart, square = block[0], block[1], block[2]
    sums[:, :] = 0.0
    row = start
    while row < stop:
        end = min(row + BLOCK, stop)
        count = end - row
        share = np.float32(1.0 / count)
        for c in range(width):
            middle[c] = x[row, c]
        for r in range(row + 1, end):
            for c in range(width):
                middle[c] += x[r, c]
        # About the block's own mean (roughly: any number near will do): about zero, float32 would lose the difference.
        for c in range(width):
            middle[c] *= share
            apart[c] = np.float32(0)
            square[c] = np.float32(0)
        for r in range(row, end):
            for c in range(width):
                distance = x[r, c] - middle[c]
                apart[c] += distance
                square[c] += distance * distance
        for c in range(width):
            about, rest = np.float64(middle[c]), np.float64(apart[c])
            sums[0, c] += about * count + rest
            sums[1, c] += np.float64(square[c]) + about * (2.0 * rest + about * count)
        row = end
    for c in range(tail.shape[0]):
        sums[0, c] += tail[c]
        sums[1, c] += np.float64(tail[c]) * np.float64(tail[c])


def moments(sums, count, epsilon, gamma, beta, mean, variance, table):
    """Mean and variance of each channel from the threads' sums; `table` = mean, factor and beta for a wide row."""
    channels = mean.shape[0]
    width = table.shape[1]
    for k in range(channels):
        total = 0.0
        square = 0.0
        for part in range(sums.shape[0]):
            for c in range(k, width, channels):
                total += sums[part, 0, c]
                square += sums[part, 1, c]
        middle = total / count
        spread = square / count - middle * middle
        if spread < 0.0:
            spread = 0.0
        mean[k] = middle
        variance[k] = spread
        factor = gamma[k] / np.sqrt(spread + epsilon)
        for c in range(k, width, channels):
            table[0, c] = mean[k]
            table[1, c] = factor
            table[2, c] = beta[k]


def normalise(x, tail, start, stop, table, out, out_tail):
    """`out` = (x - mean) * factor + beta."""
    width = x.shape[1]
    mean, factor, beta = table[0], table[1], table[2]
    for r in range(start, stop):
        for c in range(width):
            out[r, c] = (x[r, c] - mean[c]) * factor[c] + beta[c]
    for c in range(tail.shape[0]):
        out_tail[c] = (tail[c] - mean[c]) * factor[c] + beta[c]


def gradient_sums(dy, x, dy_tail, x_tail, start, stop, mean, block, sums):
    """`sums` = over wide rows and the tail: the sum of dy, and of dy * (x - mean)."""
    width, channels = x.shape[1], mean.shape[0]
    total, product, middle = block[0], block[1], block[2]
    sums[:, :] = 0.0
    for k in range(channels):
        for c in range(k, width, channels):
            middle[c] = mean[k]
    row = start
    while row < stop:
        end = min(row + BLOCK, stop)
        for c in range(width):
            total[c] = dy[row, c]
            product[c] = dy[row, c] * (x[row, c] - middle[c])
        for r in range(row + 1, end):
            for c in range(width):
                total[c] += dy[r, c]
                product[c] += dy[r, c] * (x[r, c] - middle[c])
        for c in range(width):
            sums[0, c] += total[c]
            sums[1, c] += product[c]
        row = end
    for c in range(x_tail.shape[0]):
        sums[0, c] += dy_tail[c]
        sums[1, c] += dy_tail[c] * (x_tail[c] - middle[c])


def gradient_factors(sums, count, epsilon, gamma, mean, variance, dgamma, dbeta, table):
    """Gradients of gamma and beta from the threads' sums; `table` = what the gradient of x needs, for a wide row."""
    channels = mean.shape[0]
    width = table.shape[1]
    for k in range(channels):
        total = 0.0
        product = 0.0
        for part in range(sums.shape[0]):
            for c in range(k, width, channels):
                total += sums[part, 0, c]
                product += sums[part, 1, c]
        scale = 1.0 / np.sqrt(np.float64(variance[k]) + epsilon)
        dgamma[k] = product * scale
        dbeta[k] = total
        slope = gamma[k] * scale
        for c in range(k, width, channels):
            table[0, c] = mean[k]
            table[1, c] = slope
            table[2, c] = slope * scale * scale * product / count
            table[3, c] = slope * total / count


def gradient_input(dy, x, dy_tail, x_tail, start, stop, table, dx, dx_tail):
    """`dx` = slope * dy - (what the mean and the variance pass back)."""
    width = x.shape[1]
    mean, slope, apart, level = table[0], table[1], table[2], table[3]
    for r in range(start, stop):
        for c in range(width):
            dx[r, c] = slope[c] * dy[r, c] - apart[c] * (x[r, c] - mean[c]) - level[c]
    for c in range(x_tail.shape[0]):
        dx_tail[c] = slope[c] * dy_tail[c] - apart[c] * (x_tail[c] - mean[c]) - level[c]
