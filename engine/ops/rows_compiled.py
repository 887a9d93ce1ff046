"""Rows of floats reduced or made into shares (softmax), in vectors however short they are, for numba."""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from engine.ops.fused.lowering import Emitter as Elementwise
from engine.ops.kernels.host import host
from engine.ops.kernels.vector import F32, I64, Emitter, Lanes


def exp(x):
    """exp as fused chains compute it, down to the smallest numbers."""
    emit = x.emit
    return Lanes(emit, Elementwise(emit.builder, emit.builder.module, emit.lanes).exp(x.value))


def _across(emit, lanes, combine):
    """One number in all lanes: those of a vector combined."""
    width, undefined = emit.lanes, ir.Constant(emit.type, ir.Undefined)
    while width > 1:
        width //= 2
        order = ir.Constant(emit.integers, [(lane + width) % emit.lanes for lane in range(emit.lanes)])
        lanes = combine(lanes, Lanes(emit, emit.builder.shuffle_vector(lanes.value, undefined, order)))
    return emit.broadcast(emit.builder.extract_element(lanes.value, ir.IntType(32)(0)))


def _filled(emit, pointer, mask, rest):
    """A vector from memory, with `rest` where the mask is off."""
    found = emit.load(pointer, mask)
    return found if mask is None else emit.select(mask, found, rest)


class Row:
    """Vectors at places of rows that are given by addresses, and single numbers of memory in all lanes."""

    def __init__(self, builder):
        self.emit, self.builder = Emitter(builder, host().lanes), builder

    def get(self, address, at, mask):
        return self.emit.load(self.emit.at(self.emit.pointer(address), at), mask)

    def put(self, value, address, at, mask):
        self.emit.store(value, self.emit.at(self.emit.pointer(address), at), mask)

    def number(self, address, at=None):
        return self.emit.broadcast(self.builder.load(self._place(address, at)))

    def put_number(self, value, address, at=None):
        """The first lane."""
        self.builder.store(self.builder.extract_element(value.value, ir.IntType(32)(0)), self._place(address, at))

    def _place(self, address, at):
        pointer = self.emit.pointer(address)
        return pointer if at is None else self.emit.at(pointer, at)

    def kept(self, x, mask):
        """0 where the mask is off."""
        return x if mask is None else self.emit.select(mask, x, 0.0)


class Sum:
    """A sum of vectors, in blocks, so that its error grows with the number of blocks and not of vectors."""

    BLOCK = 64  # vectors

    def __init__(self, emit):
        self.emit = emit
        self.total, self.block = emit.slots([emit.constant(0.0), emit.constant(0.0)])

    def add(self, at, value):
        """`at`: the place in the row, a multiple of the lanes."""
        emit, builder = self.emit, self.emit.builder
        place = builder.and_(at, I64(self.BLOCK * emit.lanes - 1))
        with builder.if_then(builder.icmp_signed("==", place, I64(0))):
            emit.put(self.total, emit.get(self.total) + emit.get(self.block))
            emit.put(self.block, emit.constant(0.0))
        emit.put(self.block, emit.get(self.block) + value)

    def across(self):
        """All of it, in all lanes."""
        return _across(self.emit, self.emit.get(self.total) + self.emit.get(self.block), _add)


def _add(a, b):
    return a + b


def _larger(a, b):
    return a.emit.maximum(a, b)


@intrinsic
def softmax_row(context, x, out, count):
    """exp of a row less its largest number, over their sum."""

    def generate(context, builder, signature, arguments):
        emit = Emitter(builder, host().lanes)
        x, out, count = emit.pointer(arguments[0]), emit.pointer(arguments[1]), arguments[2]
        largest = largest_of(emit, x, count)
        total = Sum(emit)

        def exponents(at, mask):
            e = exp(emit.load(emit.at(x, at), mask) - largest)
            emit.store(e, emit.at(out, at), mask)
            total.add(at, e if mask is None else emit.select(mask, e, 0.0))

        emit.over(count, exponents)
        whole = total.across()
        emit.over(
            count,
            lambda at, mask: emit.store(emit.load(emit.at(out, at), mask) / whole, emit.at(out, at), mask),
        )
        return context.get_dummy_value()

    return types.void(*[types.int64] * 3), generate


@intrinsic
def softmax_grad_row(context, dy, y, out, count):
    """y * (dy - sum of dy * y)."""

    def generate(context, builder, signature, arguments):
        emit = Emitter(builder, host().lanes)
        dy, y, out = (emit.pointer(address) for address in arguments[:3])
        total = Sum(emit)

        def products(at, mask):  # where the mask is off, both are zero
            total.add(at, emit.load(emit.at(dy, at), mask) * emit.load(emit.at(y, at), mask))

        emit.over(arguments[3], products)
        whole = total.across()
        emit.over(
            arguments[3],
            lambda at, mask: emit.store(
                (emit.load(emit.at(dy, at), mask) - whole) * emit.load(emit.at(y, at), mask), emit.at(out, at), mask
            ),
        )
        return context.get_dummy_value()

    return types.void(*[types.int64] * 4), generate


def largest_of(emit, x, count):
    (place,) = emit.slots([emit.constant(float("-inf"))])

    def compare(at, mask):
        emit.put(place, _larger(emit.get(place), _filled(emit, emit.at(x, at), mask, float("-inf"))))

    emit.over(count, compare)
    return _across(emit, emit.get(place), _larger)


def total_of(emit, x, count):
    total = Sum(emit)
    emit.over(count, lambda at, mask: total.add(at, emit.load(emit.at(x, at), mask)))
    return total.across()


def _one_number(of):
    @intrinsic
    def reduced(context, x, out, count):
        """One number of a row is written."""

        def generate(context, builder, signature, arguments):
            emit = Emitter(builder, host().lanes)
            found = of(emit, emit.pointer(arguments[0]), arguments[2])
            place = builder.inttoptr(arguments[1], F32.as_pointer())
            builder.store(builder.extract_element(found.value, ir.IntType(32)(0)), place)
            return context.get_dummy_value()

        return types.void(*[types.int64] * 3), generate

    return reduced


sum_row, max_row = _one_number(total_of), _one_number(largest_of)


def softmax(x, out, start, stop, count):
    """Rows `start` to `stop`: addresses of the arrays, numbers in a row."""
    for row in range(start, stop):
        softmax_row(x + 4 * row * count, out + 4 * row * count, count)


def softmax_grad(dy, y, out, start, stop, count):
    """Rows `start` to `stop` of the gradient of softmax."""
    for row in range(start, stop):
        at = 4 * row * count
        softmax_grad_row(dy + at, y + at, out + at, count)


def sum_last(x, out, start, stop, count):
    """Sums of rows."""
    for row in range(start, stop):
        sum_row(x + 4 * row * count, out + 4 * row, count)


def max_last(x, out, start, stop, count):
    """Largest of rows; NaN where there is one."""
    for row in range(start, stop):
        max_row(x + 4 * row * count, out + 4 * row, count)
