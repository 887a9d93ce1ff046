"""The loop over windows, and what is done with one window, for numba. Imported only where numba is available."""

from __future__ import annotations

from numba import types
from numba.extending import intrinsic
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.host import host
from engine.ops.kernels.microkernel import zero
from engine.ops.kernels.sweep_compiled import call_tile
from engine.ops.kernels.vector import F32, I64, Emitter, Lanes
from engine.ops.pool.fast import PoolPlan

FIELDS = len(PoolPlan._fields)


def pool(plan):
    """Calls the window function on every window of some images. The order is that of the fields of `PoolPlan`."""
    (
        step_high, step_wide, channels, image, image_stop, height, width, out_high, out_wide, stride_high, stride_wide,
        pad_high, pad_wide, size_high, size_wide, x, y, other, cleared, window,
    ) = to_fixed_tuple(plan, FIELDS)  # fmt: skip
    here = plan.ctypes.data
    floats = height * width * channels
    for n in range(image, image_stop):
        if cleared:
            zero(other + 4 * n * floats, floats)
        for i in range(out_high):
            top = i * stride_high - pad_high
            taps_high = min(top + size_high, height) - max(top, 0)
            for j in range(out_wide):
                left = j * stride_wide - pad_wide
                taps_wide = min(left + size_wide, width) - max(left, 0)
                at = 4 * (n * floats + max(top, 0) * step_high + max(left, 0) * step_wide)
                y_at = y + 4 * ((n * out_high + i) * out_wide + j) * channels
                call_tile(window, x + at, y_at, other + at, max(taps_high, 0), max(taps_wide, 0), here)


class _Window:
    """The pixels under a window, at some channels."""

    def __init__(self, emit: Emitter, taps_high, taps_wide, plan):
        self.emit, self.taps_high, self.taps_wide = emit, taps_high, taps_wide
        builder = emit.builder
        fields = builder.inttoptr(plan, I64.as_pointer())
        self.step_high, self.step_wide, self.channels = (
            builder.load(builder.gep(fields, [I64(index)])) for index in range(3)
        )

    def each(self, body) -> None:
        """Calls `body(offset, number)` in a loop over the taps: where the tap is, and its number as a vector."""
        emit, builder = self.emit, self.emit.builder
        with emit.count(self.taps_high) as i, emit.count(self.taps_wide) as j:
            offset = builder.add(builder.mul(i, self.step_high), builder.mul(j, self.step_wide))
            number = builder.sitofp(builder.add(builder.mul(i, self.taps_wide), j), F32)
            body(offset, emit.broadcast(number))

    def share(self) -> Lanes:
        """1 / pixels under the window."""
        builder = self.emit.builder
        count = builder.mul(self.taps_high, self.taps_wide)
        count = builder.select(builder.icmp_signed(">", count, I64(0)), count, I64(1))
        return 1.0 / self.emit.broadcast(builder.sitofp(count, F32))

    def first_maximum(self, x, mask) -> Lanes:
        """Number of the tap with the first maximum; a NaN is larger than all."""
        emit, builder = self.emit, self.emit.builder
        best, first = emit.slots([emit.constant(float("-inf")), emit.constant(0.0)])

        def look(offset, number):
            value, top = emit.load(emit.at(x, offset), mask), emit.get(best)
            larger = builder.and_(builder.fcmp_unordered(">", value.value, top.value), builder.not_(top.is_nan()))
            emit.put(best, emit.select(larger, value, top))
            emit.put(first, emit.select(larger, number, emit.get(first)))

        self.each(look)
        return emit.get(first)


def _max_pool(emit, window, x, y, other, mask):
    (best,) = emit.slots([emit.constant(float("-inf"))])
    window.each(lambda offset, _: emit.put(best, emit.maximum(emit.get(best), emit.load(emit.at(x, offset), mask))))
    emit.store(emit.get(best), y, mask)


def _add(emit, pointer, value, mask):
    emit.store(emit.load(pointer, mask) + value, pointer, mask)


def _put(emit, pointer, value, mask):
    emit.store(value, pointer, mask)


def _max_pool_grad(give):
    def body(emit, window, x, y, other, mask):
        first, dy = window.first_maximum(x, mask), emit.load(y, mask)
        window.each(
            lambda offset, number: give(emit, emit.at(other, offset), emit.select(first.equal(number), dy, 0.0), mask)
        )

    return body


def _max_pool_pick(emit, window, x, y, other, mask):
    first = window.first_maximum(x, mask)
    (picked,) = emit.slots([emit.constant(0.0)])

    def look(offset, number):
        value = emit.load(emit.at(other, offset), mask)
        emit.put(picked, emit.select(first.equal(number), value, emit.get(picked)))

    window.each(look)
    emit.store(emit.get(picked), y, mask)


def _average_pool(emit, window, x, y, other, mask):
    (total,) = emit.slots([emit.constant(0.0)])
    window.each(lambda offset, _: emit.put(total, emit.get(total) + emit.load(emit.at(x, offset), mask)))
    emit.store(emit.get(total) * window.share(), y, mask)


def _average_pool_grad(give):
    def body(emit, window, x, y, other, mask):
        share = emit.load(y, mask) * window.share()
        window.each(lambda offset, _: give(emit, emit.at(other, offset), share, mask))

    return body


_BODIES = {
    "max_pool": _max_pool,
    "max_pool_grad": _max_pool_grad(_add),
    "max_pool_grad_apart": _max_pool_grad(_put),
    "max_pool_pick": _max_pool_pick,
    "average_pool": _average_pool,
    "average_pool_grad": _average_pool_grad(_add),
    "average_pool_grad_apart": _average_pool_grad(_put),
}


@intrinsic(prefer_literal=True)
def one_window(context, name, x, y, other, taps_high, taps_wide, plan):
    """The op called `name` (a literal) on one window and all channels, by vectors of channels."""
    body = _BODIES[name.literal_value]

    def generate(context, builder, signature, arguments):
        _, x, y, other, taps_high, taps_wide, plan = arguments
        emit = Emitter(builder, host().lanes)
        window = _Window(emit, taps_high, taps_wide, plan)
        pointers = [emit.pointer(address) for address in (x, y, other)]
        emit.over(window.channels, lambda start, mask: body(emit, window, *(emit.at(p, start) for p in pointers), mask))
        return context.get_dummy_value()

    return types.void(name, *[types.int64] * 6), generate


def make(name):
    """The function for one window of the op `name`."""

    def window(x, y, other, taps_high, taps_wide, plan):
        one_window(name, x, y, other, taps_high, taps_wide, plan)

    return window
