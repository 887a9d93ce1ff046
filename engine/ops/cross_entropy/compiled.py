"""Loops of cross-entropies over rows, in explicit vectors, for numba.

Matrices and vectors of losses are addresses. Each function goes over rows `start` to `stop` of `count` numbers. Where a
result takes the place of an operand, that one is read first.
"""

# mypy: ignore-errors
from __future__ import annotations

from numba import types
from numba.extending import intrinsic

from engine.ops.fused.lowering import Emitter as Elementwise
from engine.ops.kernels.vector import Lanes
from engine.ops.rows_compiled import Row, Sum, exp, largest_of, total_of


def log(x):
    emit = x.emit
    return Lanes(emit, Elementwise(emit.builder, emit.builder.module, emit.lanes).log(x.value))


class _Row(Row):
    """What probabilities need beside it."""

    def limited(self, x, low, high):
        """Within numbers that are given when it runs; NaN stays."""
        return self.emit.minimum(self.emit.maximum(x, self.emit.broadcast(low)), self.emit.broadcast(high))

    def passing(self, p, low, high, x):
        """x, and 0 where p is out of bounds."""
        outside = self.builder.or_(p.less(self.emit.broadcast(low)), self.emit.broadcast(high).less(p))
        return self.emit.select(outside, 0.0, x)


def _row(integers, floats, body):
    """Types and code of an intrinsic of some addresses and counts, then of some float32 numbers."""

    def generate(context, builder, signature, arguments):
        body(_Row(builder), *arguments)
        return context.get_dummy_value()

    return types.void(*[types.int64] * integers, *[types.float32] * floats), generate


def _nonzero(row, t, x):
    """x, and 0 where t is: what a target does not name adds nothing, even where it is infinite."""
    return row.emit.select(t.equal(0.0), 0.0, x)


# --- classes: softmax and its loss -------------------------------------------------------------------------------------


def _softmax(row, x, p, count, each):
    """Writes the probabilities, and calls `each(at, mask, logarithms)` for every vector."""
    emit = row.emit
    largest, total = largest_of(emit, emit.pointer(x), count), Sum(emit)
    emit.over(count, lambda at, mask: total.add(at, row.kept(exp(row.get(x, at, mask) - largest), mask)))
    whole = total.across()
    share, rest = 1.0 / whole, log(whole)

    def write(at, mask):
        apart = row.get(x, at, mask) - largest
        row.put(exp(apart) * share, p, at, mask)
        each(at, mask, apart - rest)

    return largest, rest, lambda: emit.over(count, write)


@intrinsic
def softmax_shares_row(context, x, target, p, loss, count, scale, shift, low, high):
    def body(row, x, target, p, loss, count, scale, shift, low, high):
        found = Sum(row.emit)
        scale, shift = row.emit.broadcast(scale), row.emit.broadcast(shift)

        def each(at, mask, chances):
            t = row.emit.fma(row.get(target, at, mask), scale, shift)
            found.add(at, row.kept(_nonzero(row, t, t * row.limited(chances, low, high)), mask))

        _softmax(row, x, p, count, each)[2]()
        row.put_number(0.0 - found.across(), loss)

    return _row(5, 4, body)


@intrinsic
def softmax_class_row(context, x, chosen, p, loss, count, low, high):
    def body(row, x, chosen, p, loss, count, low, high):
        before = row.number(x, chosen)
        largest, rest, write = _softmax(row, x, p, count, lambda *_: None)
        write()
        row.put_number(0.0 - row.limited(before - largest - rest, low, high), loss)

    return _row(5, 2, body)


@intrinsic
def softmax_shares_grad_row(context, slope, p, target, out, count, scale, shift, low, high):
    def body(row, slope, p, target, out, count, scale, shift, low, high):
        slope, most = row.number(slope), Sum(row.emit)
        scale, shift = row.emit.broadcast(scale), row.emit.broadcast(shift)

        def counted(at, mask):
            t = row.emit.fma(row.get(target, at, mask), scale, shift)
            chance = row.get(p, at, mask)
            return chance, row.passing(chance, low, high, t)

        row.emit.over(count, lambda at, mask: most.add(at, row.kept(counted(at, mask)[1], mask)))
        whole = most.across()

        def write(at, mask):
            chance, t = counted(at, mask)
            row.put(slope * (chance * whole - t), out, at, mask)

        row.emit.over(count, write)

    return _row(5, 4, body)


@intrinsic
def softmax_class_grad_row(context, slope, p, chosen, out, count, low, high):
    def body(row, slope, p, chosen, out, count, low, high):
        before = row.number(p, chosen)
        slope = row.passing(before, low, high, row.number(slope))
        row.emit.over(count, lambda at, mask: row.put(slope * row.get(p, at, mask), out, at, mask))
        row.put_number(slope * (before - 1.0), out, chosen)

    return _row(5, 2, body)


# --- classes: probabilities --------------------------------------------------------------------------------------------


@intrinsic
def shares_row(context, y, target, loss, count, scale, shift, low, high):
    def body(row, y, target, loss, count, scale, shift, low, high):
        whole, found = total_of(row.emit, row.emit.pointer(y), count), Sum(row.emit)
        scale, shift = row.emit.broadcast(scale), row.emit.broadcast(shift)

        def each(at, mask):
            t = row.emit.fma(row.get(target, at, mask), scale, shift)
            chances = log(row.limited(row.get(y, at, mask) / whole, low, high))
            found.add(at, row.kept(_nonzero(row, t, t * chances), mask))

        row.emit.over(count, each)
        row.put_number(0.0 - found.across(), loss)

    return _row(4, 4, body)


@intrinsic
def class_row(context, y, chosen, loss, count, low, high):
    def body(row, y, chosen, loss, count, low, high):
        whole = total_of(row.emit, row.emit.pointer(y), count)
        row.put_number(0.0 - log(row.limited(row.number(y, chosen) / whole, low, high)), loss)

    return _row(4, 2, body)


@intrinsic
def shares_grad_row(context, slope, y, target, out, count, scale, shift, low, high):
    def body(row, slope, y, target, out, count, scale, shift, low, high):
        slope, most = row.number(slope), Sum(row.emit)
        whole = total_of(row.emit, row.emit.pointer(y), count)
        scale, shift = row.emit.broadcast(scale), row.emit.broadcast(shift)

        def counted(at, mask):
            t = row.emit.fma(row.get(target, at, mask), scale, shift)
            value = row.get(y, at, mask)
            return value, row.passing(value / whole, low, high, t)

        row.emit.over(count, lambda at, mask: most.add(at, row.kept(counted(at, mask)[1], mask)))
        level = most.across() / whole

        def write(at, mask):
            value, t = counted(at, mask)
            row.put(slope * (level - _nonzero(row, t, t / value)), out, at, mask)

        row.emit.over(count, write)

    return _row(5, 4, body)


@intrinsic
def class_grad_row(context, slope, y, chosen, out, count, low, high):
    def body(row, slope, y, chosen, out, count, low, high):
        before = row.number(y, chosen)
        whole = total_of(row.emit, row.emit.pointer(y), count)
        slope = row.passing(before / whole, low, high, row.number(slope))
        level = slope / whole
        row.emit.over(count, lambda at, mask: row.put(level, out, at, mask))
        row.put_number(level - _nonzero(row, slope, slope / before), out, chosen)

    return _row(5, 2, body)


@intrinsic
def clear_row(context, out, count):
    def body(row, out, count):
        row.emit.over(count, lambda at, mask: row.put(row.emit.constant(0.0), out, at, mask))

    return _row(2, 0, body)


@intrinsic
def clear_number(context, out):
    return _row(1, 0, lambda row, out: row.put_number(row.emit.constant(0.0), out))


def softmax_entropy_shares(x, target, p, losses, start, stop, count, scale, shift, low, high):
    """Probabilities and losses of rows; targets are shares, taken times `scale` plus `shift`."""
    for r in range(start, stop):
        at = 4 * r * count
        softmax_shares_row(x + at, target + at, p + at, losses + 4 * r, count, scale, shift, low, high)


def softmax_entropy_classes(x, classes, p, losses, start, stop, count, ignored, low, high):
    """The same for class numbers; -1 and those that do not exist, or are `ignored`, count nothing."""
    for r in range(start, stop):
        at, c = 4 * r * count, classes[r]
        counts = 0 <= c < count and c != ignored
        softmax_class_row(x + at, c if counts else 0, p + at, losses + 4 * r, count, low, high)
        if not counts:
            clear_number(losses + 4 * r)


def softmax_entropy_grad_shares(slopes, p, target, out, start, stop, count, scale, shift, low, high):
    for r in range(start, stop):
        at = 4 * r * count
        softmax_shares_grad_row(slopes + 4 * r, p + at, target + at, out + at, count, scale, shift, low, high)


def softmax_entropy_grad_classes(slopes, p, classes, out, start, stop, count, ignored, low, high):
    for r in range(start, stop):
        at, c = 4 * r * count, classes[r]
        if 0 <= c < count and c != ignored:
            softmax_class_grad_row(slopes + 4 * r, p + at, c, out + at, count, low, high)
        else:
            clear_row(out + at, count)


def entropy_shares(y, target, losses, start, stop, count, scale, shift, low, high):
    for r in range(start, stop):
        at = 4 * r * count
        shares_row(y + at, target + at, losses + 4 * r, count, scale, shift, low, high)


def entropy_classes(y, classes, losses, start, stop, count, ignored, low, high):
    for r in range(start, stop):
        c = classes[r]
        if 0 <= c < count and c != ignored:
            class_row(y + 4 * r * count, c, losses + 4 * r, count, low, high)
        else:
            clear_number(losses + 4 * r)


def entropy_grad_shares(slopes, y, target, out, start, stop, count, scale, shift, low, high):
    for r in range(start, stop):
        at = 4 * r * count
        shares_grad_row(slopes + 4 * r, y + at, target + at, out + at, count, scale, shift, low, high)


def entropy_grad_classes(slopes, y, classes, out, start, stop, count, ignored, low, high):
    for r in range(start, stop):
        at, c = 4 * r * count, classes[r]
        if 0 <= c < count and c != ignored:
            class_grad_row(slopes + 4 * r, y + at, c, out + at, count, low, high)
        else:
            clear_row(out + at, count)


# --- yes or no ---------------------------------------------------------------------------------------------------------


def _smooth(row, target, at, mask, scale, shift):
    return row.emit.fma(row.get(target, at, mask), row.emit.broadcast(scale), row.emit.broadcast(shift))


def _binary(row, at, mask, y, target, scale, shift, low, high):
    """The loss of each number."""
    p, t = row.limited(row.get(y, at, mask), low, high), _smooth(row, target, at, mask, scale, shift)
    return 0.0 - (t * log(p) + (1.0 - t) * log(1.0 - p))


def _sigmoid(row, at, mask, x, p, target, scale, shift, low, high, least, most):
    """The same, with the probabilities written; bounds are those of log(p) and of log(1 - p)."""
    emit, value = row.emit, row.get(x, at, mask)
    small = exp(0.0 - emit.unary("fabs", value))
    above = small + 1.0
    share = 1.0 / above
    row.put(emit.select(value.less(0.0), small * share, share), p, at, mask)
    exact = emit.select(above.equal(1.0), small, log(above) * (small / (above - 1.0)))  # log1p
    yes = row.limited(emit.minimum(value, 0.0) - exact, low, high)
    no = row.limited(emit.minimum(0.0 - value, 0.0) - exact, least, most)
    t = _smooth(row, target, at, mask, scale, shift)
    return 0.0 - (t * yes + (1.0 - t) * no)


def _each(integers, value):
    """Two bodies: one writes the loss of each number, the other the mean over a row."""

    def alone(row, *given):
        *numbers, losses, size = given[:integers]
        rest = given[integers:]
        row.emit.over(size, lambda at, mask: row.put(value(row, at, mask, *numbers, *rest), losses, at, mask))

    def mean(row, *given):
        *numbers, losses, size = given[:integers]
        *rest, share = given[integers:]
        found = Sum(row.emit)
        row.emit.over(size, lambda at, mask: found.add(at, row.kept(value(row, at, mask, *numbers, *rest), mask)))
        row.put_number(found.across() * row.emit.broadcast(share), losses)

    return alone, mean


_binary_alone, _binary_mean = _each(4, _binary)
_sigmoid_alone, _sigmoid_mean = _each(5, _sigmoid)


@intrinsic
def binary_each(context, y, target, losses, count, scale, shift, low, high):
    return _row(4, 4, _binary_alone)


@intrinsic
def binary_row(context, y, target, loss, count, scale, shift, low, high, share):
    return _row(4, 5, _binary_mean)


@intrinsic
def sigmoid_each(context, x, p, target, losses, count, scale, shift, low, high, least, most):
    return _row(5, 6, _sigmoid_alone)


@intrinsic
def sigmoid_row(context, x, p, target, loss, count, scale, shift, low, high, least, most, share):
    return _row(5, 7, _sigmoid_mean)


def _binary_slope(row, value, t, low, high):
    p = row.limited(value, low, high)
    return row.passing(value, low, high, (1.0 - t) / (1.0 - p) - t / p)


def _sigmoid_slope(row, value, t, low, high):
    return row.passing(value, low, high, value - t)


def _gradient(of, alone):
    def body(row, slopes, y, target, out, count, scale, shift, low, high, share):
        share = row.emit.broadcast(share)
        whole = None if alone else row.number(slopes) * share

        def write(at, mask):
            slope = row.get(slopes, at, mask) if alone else whole
            t = _smooth(row, target, at, mask, scale, shift)
            row.put(slope * of(row, row.get(y, at, mask), t, low, high), out, at, mask)

        row.emit.over(count, write)

    return _row(5, 5, body)


@intrinsic
def binary_grad_each(context, slopes, y, target, out, count, scale, shift, low, high, share):
    return _gradient(_binary_slope, True)


@intrinsic
def binary_grad_row(context, slope, y, target, out, count, scale, shift, low, high, share):
    return _gradient(_binary_slope, False)


@intrinsic
def sigmoid_grad_each(context, slopes, p, target, out, count, scale, shift, low, high, share):
    return _gradient(_sigmoid_slope, True)


@intrinsic
def sigmoid_grad_row(context, slope, p, target, out, count, scale, shift, low, high, share):
    return _gradient(_sigmoid_slope, False)


def binary(y, target, losses, start, stop, count, scale, shift, low, high, share):
    """Losses of rows of probabilities; rows of one number are taken together."""
    if count == 1:
        at = 4 * start
        binary_each(y + at, target + at, losses + at, stop - start, scale, shift, low, high)
        return
    for r in range(start, stop):
        at = 4 * r * count
        binary_row(y + at, target + at, losses + 4 * r, count, scale, shift, low, high, share)


def sigmoid(x, target, p, losses, start, stop, count, scale, shift, low, high, least, most, share):
    """Probabilities and losses of rows."""
    if count == 1:
        at = 4 * start
        sigmoid_each(x + at, p + at, target + at, losses + at, stop - start, scale, shift, low, high, least, most)
        return
    for r in range(start, stop):
        at = 4 * r * count
        sigmoid_row(
            x + at, p + at, target + at, losses + 4 * r, count, scale, shift, low, high, least, most, share)  # fmt: skip


def binary_grad(slopes, y, target, out, start, stop, count, scale, shift, low, high, share):
    if count == 1:
        at = 4 * start
        binary_grad_each(slopes + at, y + at, target + at, out + at, stop - start, scale, shift, low, high, share)
        return
    for r in range(start, stop):
        at = 4 * r * count
        binary_grad_row(slopes + 4 * r, y + at, target + at, out + at, count, scale, shift, low, high, share)


def sigmoid_grad(slopes, p, target, out, start, stop, count, scale, shift, low, high, share):
    if count == 1:
        at = 4 * start
        sigmoid_grad_each(slopes + at, p + at, target + at, out + at, stop - start, scale, shift, low, high, share)
        return
    for r in range(start, stop):
        at = 4 * r * count
        sigmoid_grad_row(slopes + 4 * r, p + at, target + at, out + at, count, scale, shift, low, high, share)
