"""Loops of layer normalisation over rows, in explicit vectors, for numba.

Matrices and vectors are addresses. A row is read from memory once: what follows finds it in the first cache. Sums over
rows, for the gradients of gamma and beta, are taken in float32 over blocks of rows and in float64 over blocks, each
thread its own, which are added up in order.
"""

# mypy: ignore-errors
from __future__ import annotations

import numba
import numpy as np
from numba import types
from numba.extending import intrinsic

from engine.ops.rows_compiled import Row, Sum, total_of

BLOCK = 8192  # floats of the rows whose sums are taken together


def _normalise(centred):
    def generate(context, builder, signature, arguments):
        x, gamma, beta, out, mean, factor, count, epsilon, share = arguments
        row = Row(builder)
        emit, share = row.emit, row.emit.broadcast(share)
        middle = total_of(emit, emit.pointer(x), count) * share if centred else emit.constant(0.0)
        squares = Sum(emit)

        def distances(at, mask):
            apart = row.get(x, at, mask) - middle
            squares.add(at, row.kept(apart * apart, mask))

        emit.over(count, distances)
        spread = squares.across() * share + emit.broadcast(epsilon)
        scale = 1.0 / emit.unary("sqrt", spread)

        def write(at, mask):
            normal = (row.get(x, at, mask) - middle) * scale
            row.put(emit.fma(normal, row.get(gamma, at, mask), row.get(beta, at, mask)), out, at, mask)

        emit.over(count, write)
        row.put_number(middle, mean)
        row.put_number(scale, factor)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 7, types.float32, types.float32), generate


def _gradient(centred):
    def generate(context, builder, signature, arguments):
        dy, x, gamma, mean, factor, dx, products, slopes, count, share = arguments
        row = Row(builder)
        emit, share = row.emit, row.emit.broadcast(share)
        middle, scale = row.number(mean), row.number(factor)
        level, along = Sum(emit), Sum(emit)

        def sums(at, mask):  # where the mask is off, dy and gamma are 0
            slope, normal = row.get(dy, at, mask), (row.get(x, at, mask) - middle) * scale
            given = slope * row.get(gamma, at, mask)
            if centred:
                level.add(at, given)
            along.add(at, row.kept(given * normal, mask))
            row.put(emit.fma(slope, normal, row.get(products, at, mask)), products, at, mask)
            row.put(row.get(slopes, at, mask) + slope, slopes, at, mask)

        emit.over(count, sums)
        tilt = along.across() * share
        height = level.across() * share if centred else emit.constant(0.0)

        def write(at, mask):
            given = row.get(dy, at, mask) * row.get(gamma, at, mask)
            normal = (row.get(x, at, mask) - middle) * scale
            row.put((given - height - normal * tilt) * scale, dx, at, mask)

        emit.over(count, write)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 9, types.float32), generate


@intrinsic
def normalise_row(context, x, gamma, beta, out, mean, factor, count, epsilon, share):
    return _normalise(True)


@intrinsic
def scale_row(context, x, gamma, beta, out, mean, factor, count, epsilon, share):
    return _normalise(False)


@intrinsic
def normalise_grad_row(context, dy, x, gamma, mean, factor, dx, products, slopes, count, share):
    return _gradient(True)


@intrinsic
def scale_grad_row(context, dy, x, gamma, mean, factor, dx, products, slopes, count, share):
    return _gradient(False)


@numba.njit(nogil=True)
def _rows(count):
    """Rows in a block."""
    return max(16, BLOCK // count)


def normalise(x, gamma, beta, out, mean, factor, start, stop, count, epsilon, share):
    """Rows `start` to `stop`: normalised, and the mean and the factor of each."""
    for r in range(start, stop):
        at, one = 4 * r * count, 4 * r
        normalise_row(x + at, gamma, beta, out + at, mean + one, factor + one, count, epsilon, share)


def scale(x, gamma, beta, out, mean, factor, start, stop, count, epsilon, share):
    """The same with a mean of 0."""
    for r in range(start, stop):
        at, one = 4 * r * count, 4 * r
        scale_row(x + at, gamma, beta, out + at, mean + one, factor + one, count, epsilon, share)


def gradient(dy, x, gamma, mean, factor, dx, start, stop, count, share, centred, block, sums):
    """dx of rows `start` to `stop`; `sums` = over them: dy times what was normalised, and dy.

    block: room (2, count). sums: (2, count), float64.
    """
    sums[:, :] = 0.0
    products, slopes = block[0].ctypes.data, block[1].ctypes.data
    row, rows = start, _rows(count)
    while row < stop:
        end = min(row + rows, stop)
        block[:, :] = np.float32(0)
        for r in range(row, end):
            at, one = 4 * r * count, 4 * r
            if centred:
                normalise_grad_row(
                    dy + at, x + at, gamma, mean + one, factor + one, dx + at, products, slopes, count, share)  # fmt: skip
            else:
                scale_grad_row(
                    dy + at, x + at, gamma, mean + one, factor + one, dx + at, products, slopes, count, share)  # fmt: skip
        for k in range(2):
            for c in range(count):
                sums[k, c] += block[k, c]
        row = end


def totals(sums, dgamma, dbeta):
    """The threads' sums, added up in order."""
    for c in range(dgamma.shape[0]):
        product, slope = 0.0, 0.0
        for part in range(sums.shape[0]):
            product += sums[part, 0, c]
            slope += sums[part, 1, c]
        dgamma[c] = product
        dbeta[c] = slope
