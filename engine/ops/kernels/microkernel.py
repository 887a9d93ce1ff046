"""The register-tiled product: C[m, n] (+)= sum over taps and k of A_tap[m, k] * B_tap[k, n], one tile of C at a time.

A tile of C (rows x vectors) stays in registers while the product walks the taps of a convolution window (two
levels: rows and columns of the window) and, in each, `k` numbers. A is read as single numbers with free strides, so
that windows overlap in memory and no im2col buffer exists; B is read as vectors, its rows at a constant stride.
"""

from __future__ import annotations

from llvmlite import ir
from numba import types
from numba.core import cgutils
from numba.extending import intrinsic

from engine.ops.kernels.host import host
from engine.ops.kernels.tile_plan import NEIGHBOURS, RUNS, Tile, TilePlan
from engine.ops.kernels.vector import F32, I1, I64, Emitter

UNROLLED = 4  # k at a time, where A's are neighbours


def text(shape: Tile) -> str:
    """LLVM's text of one tile, `void entry(a, b, c, start, taps1, plan)`: addresses, and a count.

    A sum begins with the row at `start` (a bias, or zeros) and ends cut at 0 if the plan says relu (NaN stays NaN);
    with `accumulate` it is added to C. Steps and counts are read from `plan` (see `tile_plan.TilePlan`).
    """
    module = ir.Module("tile")
    function = ir.Function(module, ir.FunctionType(ir.VoidType(), [I64] * 6), "entry")
    builder = ir.IRBuilder(function.append_basic_block("start"))
    _emit(Emitter(builder, host().lanes), shape, *function.args)
    builder.ret_void()
    return str(module)


def _emit(emit, shape, a, b, c, start, taps1, plan):
    builder, vectors = emit.builder, shape.vectors
    a, b, c, start = (emit.pointer(address) for address in (a, b, c, start))
    fields = builder.inttoptr(plan, I64.as_pointer())
    steps = TilePlan(*(builder.load(builder.gep(fields, [I64(index)])) for index in range(len(TilePlan._fields))))
    masks = [None] * vectors
    if shape.masked:
        masks[-1] = emit.first(steps.columns)
    rows = [(high, wide) for high in range(shape.high) for wide in range(shape.wide)]
    a_rows = [builder.add(builder.mul(steps.a_high, I64(h)), builder.mul(steps.a_wide, I64(w))) for h, w in rows]
    c_rows = [builder.add(builder.mul(steps.c_high, I64(h)), builder.mul(steps.c_wide, I64(w))) for h, w in rows]
    each = [(row, v) for row in range(len(rows)) for v in range(vectors)]

    def place(row, v):
        return emit.at(c, c_rows[row], v * emit.lanes)

    if shape.accumulate:
        sums = emit.slots([emit.load(place(row, v), masks[v]) for row, v in each])
    else:
        first = [emit.load(emit.at(start, v * emit.lanes), masks[v]) for v in range(vectors)]
        sums = emit.slots([first[v] for _, v in each])
    b_place = cgutils.alloca_once_value(builder, b)
    with emit.count(taps1) as tap1, emit.count(steps.taps2) as tap2:
        a_tap = emit.at(a, builder.mul(tap1, steps.a_tap1), builder.mul(tap2, steps.a_tap2))

        def add(pointers):
            """One more k, the numbers of A being at `pointers`."""
            b_here = builder.load(b_place)
            b_row = [emit.load(emit.at(b_here, v * emit.lanes), masks[v]) for v in range(vectors)]
            for row, pointer in enumerate(pointers):
                factor = emit.broadcast(builder.load(pointer))
                for v in range(vectors):
                    slot = sums[row * vectors + v]
                    emit.put(slot, emit.fma(factor, b_row[v], emit.get(slot)))
            builder.store(emit.at(b_here, steps.b_k), b_place)

        if shape.layout == RUNS:
            # Addresses of the rows, too many for the processor's registers, serve several k at a time.
            whole = I64(0)
            if vectors == 1:  # wider tiles have arithmetic enough for an address each, and no vector register to spare
                whole = builder.and_(steps.k, I64(-UNROLLED))
                with emit.count(whole, UNROLLED) as index:
                    here = [emit.at(a_tap, a_row, index) for a_row in a_rows]
                    for more in range(UNROLLED):
                        add([emit.at(pointer, more) for pointer in here])
            with emit.count(steps.k, start=whole) as index:
                a_here = emit.at(a_tap, index)
                add([emit.at(a_here, a_row) for a_row in a_rows])
        else:
            with emit.count(steps.k) as index:
                a_here = emit.at(a_tap, builder.mul(index, steps.a_k))
                if shape.layout == NEIGHBOURS:
                    lines = [emit.at(a_here, builder.mul(steps.a_high, I64(h))) for h in range(shape.high)]
                    add([emit.at(lines[h], w) for h, w in rows])
                else:
                    add([emit.at(a_here, a_row) for a_row in a_rows])
    relu = builder.trunc(steps.relu, I1)
    lowest = emit.broadcast(builder.select(relu, F32(0.0), F32(float("-inf"))))
    for slot, (row, v) in zip(sums, each):
        total = emit.get(slot)
        if not shape.accumulate:
            total = emit.select(total.less(lowest), lowest, total)
        emit.store(total, place(row, v), masks[v])


@intrinsic
def zero(context, address, count):
    """`count` floats from `address` on become 0."""

    def generate(context, builder, signature, arguments):
        address, count = arguments
        pointer = builder.inttoptr(address, cgutils.voidptr_t)
        cgutils.memset(builder, pointer, builder.mul(count, I64(4)), 0)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64), generate


@intrinsic
def copy(context, target, source, count):
    """`count` floats from `source` on are copied to `target` on."""

    def generate(context, builder, signature, arguments):
        target, source, count = arguments
        target, source = (builder.inttoptr(v, F32.as_pointer()) for v in (target, source))
        cgutils.raw_memcpy(builder, target, source, count, 4)
        return context.get_dummy_value()

    return types.void(types.int64, types.int64, types.int64), generate
