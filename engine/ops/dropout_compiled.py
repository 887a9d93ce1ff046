"""The loop of dropout, for numba: the hash of `random.uniform_bits` for a vector of elements at a time."""

# mypy: ignore-errors
from __future__ import annotations

import numpy as np
from llvmlite import ir
from numba import types
from numba.extending import intrinsic

from engine.ops.kernels.host import host
from engine.ops.kernels.vector import I32, I64, Emitter, Lanes

LANES = host().lanes
GAMMA, MASK = 0x9E3779B97F4A7C15, (1 << 64) - 1


@intrinsic
def drop(context, x, out, index, base, limit, scale, count):
    """`count` elements from the addresses on, the first being number `index`: 0 where the hash is below `limit`."""

    def generate(context, builder, signature, arguments):
        x, out, index, base, limit, scale, count = arguments
        emit = Emitter(builder, LANES)
        x, out = emit.pointer(x), emit.pointer(out)
        words = ir.VectorType(I64, LANES)

        def constant(numbers):
            return ir.Constant(words, list(numbers))

        def spread(word):
            none = ir.Constant(words, ir.Undefined)
            first = builder.insert_element(none, word, I32(0))
            return builder.shuffle_vector(first, none, ir.Constant(ir.VectorType(I32, LANES), [0] * LANES))

        def mixed(word, shift, factor=None):
            word = builder.xor(word, builder.lshr(word, constant([shift] * LANES)))
            return word if factor is None else builder.mul(word, constant([factor] * LANES))

        steps = constant((lane + 1) * GAMMA & MASK for lane in range(LANES))
        below = spread(limit)
        factor = emit.broadcast(scale)

        def body(at, mask):
            start = builder.add(builder.mul(builder.add(index, at), I64(GAMMA)), base)
            word = builder.add(spread(start), steps)
            word = mixed(mixed(mixed(word, 30, 0xBF58476D1CE4E5B9), 27, 0x94D049BB133111EB), 31)
            dropped = builder.icmp_unsigned("<", builder.lshr(word, constant([32] * LANES)), below)
            kept = emit.load(emit.at(x, at), mask) * factor
            zero = emit.constant(0.0)
            emit.store(Lanes(emit, builder.select(dropped, zero.value, kept.value)), emit.at(out, at), mask)

        emit.over(count, body)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 5, types.float32, types.int64), generate


def elements(x, state, limit, scale, start, stop, out):
    """Elements `start` to `stop` of dropout on flat arrays."""
    mixed = (np.uint64(state[0]) << np.uint64(32)) ^ (np.uint64(state[1]) * np.uint64(0xD1342543DE82EF95))
    mixed = (mixed ^ (mixed >> np.uint64(32))) * np.uint64(0xD6E8FEB86659FD93)
    base = np.int64(mixed ^ (mixed >> np.uint64(32)))
    drop(x.ctypes.data + 4 * start, out.ctypes.data + 4 * start, start, base, limit, scale, stop - start)
