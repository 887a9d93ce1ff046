"""The loop of a move, for numba. Imported only where numba is available."""

from __future__ import annotations

from numba import types
from numba.extending import intrinsic
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.kernels.host import host
from engine.ops.kernels.vector import I64, Emitter


@intrinsic
def line(context, target, source, step, count):
    """`count` floats in a row are written, from floats `step` apart: 1, 0 (one float spread), or any other."""

    def generate(context, builder, signature, arguments):
        emit = Emitter(builder, host().lanes)
        target, source, step, count = arguments
        to, at = emit.pointer(target), emit.pointer(source)
        with builder.if_else(builder.icmp_signed("==", step, I64(1))) as (row, other):
            with row:
                emit.over(
                    count, lambda index, mask: emit.store(emit.load(emit.at(at, index), mask), emit.at(to, index), mask)
                )
            with other, builder.if_else(builder.icmp_signed("==", step, I64(0))) as (one, apart):
                with one:
                    value = emit.broadcast(builder.load(at))
                    emit.over(count, lambda index, mask: emit.store(value, emit.at(to, index), mask))
                with apart, emit.count(count) as index:
                    builder.store(builder.load(emit.at(at, builder.mul(index, step))), emit.at(to, index))
        return context.get_dummy_value()

    return types.void(*[types.int64] * 4), generate


def move(plan):
    """Lines of a strided array are copied; the plan is a `move_fast.Move`."""
    (
        source, target, start, stop, size1, size2, size3, count,
        from0, from1, from2, from3, step, to0, to1, to2, to3,
    ) = to_fixed_tuple(plan, 17)  # fmt: skip
    for a in range(start, stop):
        for b in range(size1):
            for c in range(size2):
                from_at = source + 4 * (a * from0 + b * from1 + c * from2)
                to_at = target + 4 * (a * to0 + b * to1 + c * to2)
                for _ in range(size3):
                    line(to_at, from_at, step, count)
                    from_at += 4 * from3
                    to_at += 4 * to3
