"""The register-tiled product: C[m, n] (+)= sum over taps and k of A_tap[m, k] * B_tap[k, n], one tile of C at a time.

A tile of C (rows x vectors) stays in registers while the product walks the taps of a convolution window (two levels:
rows and columns of the window) and, in each, `k` numbers. A is read as single numbers with free strides, so that windows
overlap in memory and no im2col buffer exists; B is read as vectors, its rows following one another at a constant stride.
"""

from __future__ import annotations

from numba import types
from numba.extending import intrinsic

from engine.ops.kernels.host import host
from engine.ops.kernels.vector import F32, I64, Emitter

_FIELDS = (
    "a taps1 a_tap1 taps2 a_tap2 k a_k a_high a_wide b b_k c c_high c_wide columns start floor".split()
)  # after the literals


@intrinsic(prefer_literal=True)
def tile(
    context, high, wide, vectors, masked, accumulate,
    a, taps1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide, b, b_k, c, c_high, c_wide, columns, start, floor,
):  # fmt: skip
    """One tile of C: `high * wide` rows, `vectors` vectors of columns. (Numbers known while compiling:)

    high, wide: rows of C are counted on two levels (rows and columns of an image).
    vectors: width of the tile, in vectors. masked: its last vector holds only `columns` numbers.
    accumulate: add to what C holds; otherwise the sum begins with the row at `start` (a bias) and is cut at `floor`
    from below (0 for relu, -inf for none; NaN stays NaN).

    (Numbers known while running:) a, b, c, start: addresses. taps1, taps2, k: how many terms on each level.
    a_tap1, a_tap2, a_k, a_high, a_wide: steps in A of each level of the sum and of the rows. b_k: step in B.
    c_high, c_wide: steps in C of the rows. All steps in elements.
    """
    high, wide, vectors, masked, accumulate = (
        literal.literal_value for literal in (high, wide, vectors, masked, accumulate)
    )
    integers = (a, taps1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide, b, b_k, c, c_high, c_wide, columns, start)
    signature = types.void(
        *(types.IntegerLiteral(v) for v in (high, wide, vectors, masked, accumulate)),
        *(types.int64 for _ in integers),
        types.float32,
    )

    def generate(context, builder, signature, arguments):
        if high * wide * vectors:
            values = dict(zip(_FIELDS, arguments[5:]))
            _emit(Emitter(builder, host().lanes), high, wide, vectors, masked, accumulate, **values)
        return context.get_dummy_value()

    return signature, generate


def _emit(emit, high, wide, vectors, masked, accumulate, *, a, taps1, a_tap1, taps2, a_tap2, k, a_k, a_high, a_wide,
          b, b_k, c, c_high, c_wide, columns, start, floor):  # fmt: skip
    builder = emit.builder
    a, b, c, start = (emit.pointer(address) for address in (a, b, c, start))
    masks = [None] * vectors
    if masked:
        masks[-1] = emit.first(columns)
    rows = [(h, w) for h in range(high) for w in range(wide)]
    a_rows = [builder.add(builder.mul(a_high, I64(h)), builder.mul(a_wide, I64(w))) for h, w in rows]
    c_rows = [builder.add(builder.mul(c_high, I64(h)), builder.mul(c_wide, I64(w))) for h, w in rows]
    each = [(row, v) for row in range(len(rows)) for v in range(vectors)]

    def place(row, v):
        return emit.at(c, c_rows[row], v * emit.lanes)

    if accumulate:
        sums = emit.slots([emit.load(place(row, v), masks[v]) for row, v in each])
    else:
        first = [emit.load(emit.at(start, v * emit.lanes), masks[v]) for v in range(vectors)]
        sums = emit.slots([first[v] for _, v in each])
    b_place = builder.alloca(b.type)
    builder.store(b, b_place)
    with emit.count(taps1) as tap1:
        with emit.count(taps2) as tap2:
            a_tap = emit.at(a, builder.mul(tap1, a_tap1), builder.mul(tap2, a_tap2))
            with emit.count(k) as index:
                a_here = emit.at(a_tap, builder.mul(index, a_k))
                b_here = builder.load(b_place)
                b_row = [emit.load(emit.at(b_here, v * emit.lanes), masks[v]) for v in range(vectors)]
                for row in range(len(rows)):
                    factor = emit.broadcast(builder.load(emit.at(a_here, a_rows[row])))
                    for v in range(vectors):
                        slot = sums[row * vectors + v]
                        emit.put(slot, emit.fma(factor, b_row[v], emit.get(slot)))
                builder.store(emit.at(b_here, b_k), b_place)
    lowest = emit.broadcast(floor)
    for slot, (row, v) in zip(sums, each):
        total = emit.get(slot)
        if not accumulate:
            total = emit.select(total.less(lowest), lowest, total)
        emit.store(total, place(row, v), masks[v])


@intrinsic
def zero(context, address, count):
    """`count` floats from `address` on become 0."""

    def generate(context, builder, signature, arguments):
        address, count = arguments
        from numba.core import cgutils

        pointer = builder.inttoptr(address, cgutils.voidptr_t)
        cgutils.memset(builder, pointer, builder.mul(count, I64(4)), 0)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64), generate


@intrinsic
def copy(context, target, source, count):
    """`count` floats from `source` on are copied to `target` on."""

    def generate(context, builder, signature, arguments):
        from numba.core import cgutils

        target, source, count = arguments
        target, source = (builder.inttoptr(v, F32.as_pointer()) for v in (target, source))
        cgutils.raw_memcpy(builder, target, source, count, 4)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), generate
