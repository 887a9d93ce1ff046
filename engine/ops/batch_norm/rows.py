"""Passes of batch normalisation over a few wide rows, in explicit vectors, for numba.

Arguments are addresses, a step from row to row in floats, and last the width of a row. Tables and sums have one number
for each place of a wide row. A vector is read before it is written, so a result may take the place of an operand.
"""

# mypy: ignore-errors
from __future__ import annotations

from numba import types
from numba.extending import intrinsic

from engine.ops.kernels.host import host
from engine.ops.kernels.vector import I64, Emitter

LANES = host().lanes


class _Place:
    """A vector's place in rows: loads and stores there."""

    def __init__(self, emit, index, mask):
        self.emit, self.index, self.mask = emit, index, mask

    def get(self, address, step=None, row=0):
        return self.emit.load(self._at(address, step, row), self.mask)

    def put(self, value, address):
        self.emit.store(value, self._at(address, None, 0), self.mask)

    def _at(self, address, step, row):
        pointer = self.emit.at(self.emit.pointer(address), self.index)
        return self.emit.at(pointer, self.emit.builder.mul(step, I64(row))) if row else pointer


def _over(count, body):
    """Types and code of an intrinsic of `count` integers, the last of them the width: `body` for each vector."""

    def generate(context, builder, signature, arguments):
        emit = Emitter(builder, LANES)
        *addresses, width = arguments
        emit.over(width, lambda index, mask: body(_Place(emit, index, mask), *addresses))
        return context.get_dummy_value()

    return types.void(*[types.int64] * count), generate


def _sum(rows):
    def body(at, x, step, total):
        found = at.get(total)
        for row in range(rows):
            found = found + at.get(x, step, row)
        at.put(found, total)

    return body


def _distances(rows):
    def body(at, x, step, middle, apart, square):
        middle = at.get(middle)
        total, squares = at.get(apart), at.get(square)
        for row in range(rows):
            distance = at.get(x, step, row) - middle
            total, squares = total + distance, at.emit.fma(distance, distance, squares)
        at.put(total, apart)
        at.put(squares, square)

    return body


def _normal(at, apart, factor, beta):
    return at.emit.fma(apart, at.get(factor), at.get(beta))


def _normalise(relu, adds):
    def body(at, x, mean, factor, beta, other, out):
        value = _normal(at, at.get(x) - at.get(mean), factor, beta)
        if adds:
            value = value + at.get(other)
        at.put(at.emit.maximum(value, 0.0) if relu else value, out)

    return body


def _before(at, relu, dy, apart, factor, beta):
    """The gradient before the relu, whose input is computed as the forward pass did it."""
    if not relu:
        return dy
    zero = at.emit.constant(0.0)
    return at.emit.select(zero.less(_normal(at, apart, factor, beta)), dy, zero)


def _gradient_sums(relu, rows):
    def body(at, dy, x, step, mean, factor, beta, total, product):
        sums, products, middle = at.get(total), at.get(product), at.get(mean)
        for row in range(rows):
            apart = at.get(x, step, row) - middle
            slope = _before(at, relu, at.get(dy, step, row), apart, factor, beta)
            sums, products = sums + slope, at.emit.fma(slope, apart, products)
        at.put(sums, total)
        at.put(products, product)

    return body


def _gradient_input(relu):
    def body(at, dy, x, mean, factor, beta, share, level, dx, total):
        apart = at.get(x) - at.get(mean)
        slope = _before(at, relu, at.get(dy), apart, factor, beta)
        value = slope * at.get(factor) - apart * at.get(share) - at.get(level)
        at.put(value, dx)
        at.put(at.get(total) + value, total)

    return body


@intrinsic
def sum_four(context, x, step, total, width):
    return _over(4, _sum(4))


@intrinsic
def sum_one(context, x, step, total, width):
    return _over(4, _sum(1))


@intrinsic
def distances_four(context, x, step, middle, apart, square, width):
    return _over(6, _distances(4))


@intrinsic
def distances_one(context, x, step, middle, apart, square, width):
    return _over(6, _distances(1))


@intrinsic
def normalise_row(context, x, mean, factor, beta, other, out, width):
    return _over(7, _normalise(False, False))


@intrinsic
def normalise_relu_row(context, x, mean, factor, beta, other, out, width):
    return _over(7, _normalise(True, False))


@intrinsic
def normalise_add_row(context, x, mean, factor, beta, other, out, width):
    return _over(7, _normalise(False, True))


@intrinsic
def normalise_add_relu_row(context, x, mean, factor, beta, other, out, width):
    return _over(7, _normalise(True, True))


@intrinsic
def gradient_sums_two(context, dy, x, step, mean, factor, beta, total, product, width):
    return _over(9, _gradient_sums(False, 2))


@intrinsic
def gradient_sums_one(context, dy, x, step, mean, factor, beta, total, product, width):
    return _over(9, _gradient_sums(False, 1))


@intrinsic
def gradient_sums_relu_two(context, dy, x, step, mean, factor, beta, total, product, width):
    return _over(9, _gradient_sums(True, 2))


@intrinsic
def gradient_sums_relu_one(context, dy, x, step, mean, factor, beta, total, product, width):
    return _over(9, _gradient_sums(True, 1))


@intrinsic
def gradient_input_row(context, dy, x, mean, factor, beta, share, level, dx, total, width):
    return _over(10, _gradient_input(False))


@intrinsic
def gradient_input_relu_row(context, dy, x, mean, factor, beta, share, level, dx, total, width):
    return _over(10, _gradient_input(True))
