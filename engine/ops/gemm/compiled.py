"""The loops around the tiles, for numba. Imported only after `cache.available()` said yes."""

from __future__ import annotations

import numba
from llvmlite import ir
from numba import types
from numba.extending import intrinsic
from numba.np.unsafe.ndarray import to_fixed_tuple

from engine.ops.gemm.layout import Gemm
from engine.ops.kernels.host import host
from engine.ops.kernels.sweep_compiled import call_tile
from engine.ops.kernels.tile_plan import TilePlan
from engine.ops.kernels.vector import F32, I64, Emitter

TILE_FIELDS = len(TilePlan._fields)
GEMM_FIELDS = len(Gemm._fields)
LANES = host().lanes


@intrinsic
def turn_square(context, source, source_step, target, target_step):
    """A square of LANES x LANES floats is written transposed: addresses, and steps in floats from row to row.

    Rows are exchanged in stages, lanes whose index has a bit set with those of the row that has it not: log2(LANES)
    stages of shuffles, no element on its own.
    """

    def generate(context, builder, signature, arguments):
        source, source_step, target, target_step = arguments
        vector, i32 = ir.VectorType(F32, LANES), ir.IntType(32)

        def row(base, step, index):
            place = builder.add(base, builder.mul(builder.mul(step, I64(index)), I64(4)))
            return builder.inttoptr(place, vector.as_pointer())

        rows = [builder.load(row(source, source_step, index), align=4) for index in range(LANES)]
        stage = 1
        while stage < LANES:
            lower = [lane if not lane & stage else LANES + lane - stage for lane in range(LANES)]
            upper = [lane + stage if not lane & stage else LANES + lane for lane in range(LANES)]
            masks = [ir.Constant(ir.VectorType(i32, LANES), mask) for mask in (lower, upper)]
            for index in range(LANES):
                if not index & stage:
                    pair = rows[index], rows[index + stage]
                    rows[index] = builder.shuffle_vector(*pair, masks[0])
                    rows[index + stage] = builder.shuffle_vector(*pair, masks[1])
            stage *= 2
        for index, value in enumerate(rows):
            builder.store(value, row(target, target_step, index), align=4)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 4), generate


@intrinsic
def move(context, target, source, count):
    """`count` floats are copied; up to the next multiple of LANES, zeros follow."""

    def generate(context, builder, signature, arguments):
        target, source, count = arguments
        emit = Emitter(builder, LANES)
        target, source = emit.pointer(target), emit.pointer(source)
        emit.over(count, lambda at, mask: emit.store(emit.load(emit.at(source, at), mask), emit.at(target, at)))
        return context.get_dummy_value()

    return types.void(*[types.int64] * 3), generate


@intrinsic
def put(context, target, source):
    """One float is copied."""

    def generate(context, builder, signature, arguments):
        target, source = (builder.inttoptr(address, F32.as_pointer()) for address in arguments)
        builder.store(builder.load(source), target)
        return context.get_dummy_value()

    return types.void(*[types.int64] * 2), generate


@numba.njit(nogil=True)
def pack(target, width, source, depth_step, column_step, terms, used):
    """`terms` rows of `used` numbers of a matrix (its steps given) are written `width` apart, a multiple of LANES."""
    if column_step == 1:
        for k in range(terms):
            move(target + 4 * k * width, source + 4 * k * depth_step, used)
        return
    squares = terms // LANES * LANES if depth_step == 1 else 0
    turned = used // LANES * LANES
    for n in range(0, turned, LANES):
        for k in range(0, squares, LANES):
            turn_square(source + 4 * (k + n * column_step), column_step, target + 4 * (k * width + n), width)
    for n in range(used):
        for k in range(squares if n < turned else 0, terms):
            put(target + 4 * (k * width + n), source + 4 * (k * depth_step + n * column_step))


@numba.njit(nogil=True)
def pack_slabs(target, slab, row, source, depth_step, terms, tile, stop, count_one, rows_one, rows_two):
    """Columns of a matrix, `terms` rows of it, in slabs of one tile's columns each: tiles `tile` to `stop`."""
    for k in range(terms):
        here = source + 4 * k * depth_step
        to = target + 4 * k * row
        for t in range(tile, stop):
            size = rows_one if t < count_one else rows_two
            move(to, here, size)
            here += 4 * size
            to += 4 * slab


def gemm(plan, b, room, c):
    """Panels of columns and tiles of rows of C = A B, as `layout.Gemm` says.

    Depth is cut in blocks, columns in groups of panels, rows in groups of tiles: what is packed of B and of A stays in
    the second cache while all of a group's tiles are computed.
    """
    (
        panel_start, panel_stop, panel_group, a, count_one, rows_one, count_two, rows_two, tile_group,
        a_row, a_depth, slab, depth, block, b_depth, b_column, packs, width, columns, c_at, c_row,
        zeros, packed, packed_a, tile_one, tile_two, last_one, last_two, more_one, more_two, more_last_one, more_last_two,
    ) = to_fixed_tuple(plan[TILE_FIELDS:], GEMM_FIELDS)  # fmt: skip
    here = plan.ctypes.data
    room_at = room.ctypes.data
    begin = room_at + 4 * zeros
    b_at = b.ctypes.data
    c_base = c.ctypes.data + 4 * c_at
    tiles = count_one + count_two
    for start in range(0, depth, block):
        terms = min(block, depth - start)
        plan[3] = terms  # TilePlan.k
        if start:
            tile_one, tile_two, last_one, last_two = more_one, more_two, more_last_one, more_last_two
        for group in range(panel_start, panel_stop, panel_group):
            group_stop = min(group + panel_group, panel_stop)
            room_b = room_at + 4 * packed
            if packs:
                for panel in range(group, group_stop):
                    source = b_at + 4 * (start * b_depth + panel * width * b_column)
                    used = min(width, columns - panel * width)
                    to = room_b + 4 * (panel - group) * block * width
                    pack(to, width, source, b_depth, b_column, terms, used)
            for tile in range(0, tiles, tile_group):
                tile_stop = min(tile + tile_group, tiles)
                first_row = (
                    tile * rows_one if tile < count_one else count_one * rows_one + (tile - count_one) * rows_two
                )
                a_group = a + 4 * (start * a_depth + first_row * a_row)
                room_a = room_at + 4 * packed_a
                if slab:
                    pack_slabs(room_a, slab, plan[4], a_group, a_depth, terms, tile, tile_stop, count_one, rows_one,
                               rows_two)  # fmt: skip
                for panel in range(group, group_stop):
                    first = panel * width
                    whole = columns - first >= width
                    panel_at = b_at + 4 * (start * b_depth + first)
                    if packs:
                        panel_at = room_b + 4 * (panel - group) * block * width
                    a_here, c_here = a_group, c_base + 4 * (first_row * c_row + first)
                    for t in range(tile, tile_stop):
                        size = rows_one if t < count_one else rows_two
                        if whole:
                            entry = tile_one if t < count_one else tile_two
                        else:
                            entry = last_one if t < count_one else last_two
                        from_a = room_a + 4 * (t - tile) * slab if slab else a_here
                        call_tile(entry, from_a, panel_at, c_here, begin, 1, here)
                        a_here += 4 * size * a_row
                        c_here += 4 * size * c_row
