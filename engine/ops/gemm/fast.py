"""Binding matrix products to tiles: how rows and columns are cut, who does which part, and where B is packed."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.gemm.layout import Gemm
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.native import Native
from engine.ops.kernels.plain import clear_function
from engine.ops.op import Pool

# Depth up to which a panel is taken whole; beyond, blocks of this depth are added up in C. The second, where A is packed.
BLOCK, PACKED_BLOCK = 1024, 512
# With fewer rows than this a panel is read too seldom for packing it to pay.
PACK_ROWS = 48
# Floats of B that are packed at a time, and of A that are read or packed before the next panel is taken.
GROUP, GROUP_A = 1 << 18, 1 << 16
# Panels that packing A has to serve.
PACK_A_PANELS = 4
# From this many multiplications on, a thread that is awake may take part, and one that sleeps is worth waking.
SHARD_WORK, WAKING_WORK = 1 << 19, 1 << 21


@functools.cache
def _compiled() -> Native:
    return cache.compile("engine.ops.gemm.compiled", "gemm", "int64[::1], float32[::1], float32[::1], float32[::1]")


class GemmKernel:
    """C = A B for matrices, either of them read transposed; float32."""

    def __init__(self, rows: int, depth: int, columns: int, transpose_a: bool, transpose_b: bool):
        from engine.ops.kernels.host import host, shard_limit

        self.rows, self.depth, self.columns = rows, depth, columns
        self.transpose_a, self.transpose_b = transpose_a, transpose_b
        lanes = host().lanes
        vectors = -(-columns // lanes)
        self.vectors = 3 if vectors == 3 and host().registers >= 32 else min(vectors, 2)
        self.width = self.vectors * lanes
        self.panels = -(-columns // self.width)
        self.packs = transpose_b or rows >= PACK_ROWS
        self.work = rows * depth * columns
        self.parts = shard_limit() if self.work >= SHARD_WORK else 1
        self.tile_rows = host().rows(self.vectors)
        self.packs_a = transpose_a and self.panels >= PACK_A_PANELS and rows > self.tile_rows
        self.block = min(depth, PACKED_BLOCK if self.packs_a else BLOCK)
        self.row = (
            -(-self.tile_rows // lanes) * lanes if self.packs_a else 0
        )  # floats from k to k in what is packed of A
        self.panel_group = max(1, min(self.panels, GROUP // (self.block * self.width)))
        self.tile_group = max(1, GROUP_A // (self.block * (self.row or self.tile_rows)))
        self.packed_a = self.width + (self.panel_group * self.block * self.width if self.packs else 0)
        self.room = self.packed_a + self.tile_group * self.block * self.row
        self.scratch = (TensorType((self.parts, self.room), "float32"),)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        (a, b), out, room = inputs, outputs[0], scratch[0]
        parts = min(self.parts, pool.threads)
        flat_b, flat_c = b.reshape(-1), out.reshape(-1)
        shards = []
        for part, (rows, panels) in enumerate(self._cut(parts)):
            plan = self._plan(a.ctypes.data, rows, panels)
            shards.append((plan, flat_b, room[part], flat_c))
        # The start of its room is a row of zeros to each thread: the arena's memory served others since.
        clear, function = clear_function(), _compiled()
        return spread(
            pool,
            [[(clear, (words[2].ctypes.data, 4 * self.width)), (function, words)] for words in shards],
            keep=(a, room),
            wakes=self.work >= WAKING_WORK,
        )

    def _cut(self, parts: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
        """(rows, panels) of each thread: whichever has each of them pack less of what others pack too."""
        by_rows = self.packs_a and self.rows > self.columns and self.rows >= parts * self.tile_rows
        if self.panels >= parts and not by_rows:
            return [((0, self.rows), panels) for panels in runs(self.panels, parts)]
        return [(rows, (0, self.panels)) for rows in runs(self.rows, parts)]

    def _plan(self, a: int, rows: tuple[int, int], panels: tuple[int, int]) -> np.ndarray:
        from engine.ops.kernels.host import host
        from engine.ops.kernels.sweep import Rows
        from engine.ops.kernels.tile_plan import Tile, TilePlan, address

        start, stop = rows
        lanes = host().lanes
        cut = Rows.cut(1, stop - start, host().rows(self.vectors))
        (_, one), (_, two) = cut.sizes
        several = self.block < self.depth
        left = self.columns - (self.panels - 1) * self.width
        last_vectors, masked = -(-left // lanes), int(left % lanes != 0)
        a_row, a_depth = (1, self.rows) if self.transpose_a else (self.depth, 1)
        b_depth, b_column = (1, self.depth) if self.transpose_b else (self.columns, 1)
        steps = TilePlan(
            k=self.block,
            a_k=self.row or a_depth,
            a_wide=a_row,
            b_k=self.width if self.packs else b_depth,
            c_wide=self.columns,
            columns=left % lanes,
        )

        def tiles(vectors: int, mask: int, adds: int) -> tuple[int, int]:
            found = [address(Tile(1, size, vectors, mask, adds, steps.layout)) if size else 0 for size in (one, two)]
            return found[0], found[1]

        def pair(adds: int) -> tuple[int, int, int, int]:
            whole = tiles(self.vectors, 0, adds) if self.panels > 1 or left == self.width else (0, 0)
            return (*whole, *(tiles(last_vectors, masked, adds) if left != self.width else whole))

        gemm = Gemm(
            panel_start=panels[0],
            panel_stop=panels[1],
            panel_group=self.panel_group if self.packs else self.panels,
            a=a + 4 * start * a_row,
            count_one=cut.counts[0],
            rows_one=one,
            count_two=cut.counts[1],
            rows_two=two,
            tile_group=self.tile_group,
            a_row=a_row,
            a_depth=a_depth,
            slab=self.block * self.row,
            depth=self.depth,
            block=self.block,
            b_depth=b_depth,
            b_column=b_column,
            packs=int(self.packs),
            width=self.width,
            columns=self.columns,
            c_at=start * self.columns,
            c_row=self.columns,
            zeros=0,
            packed=self.width,
            packed_a=self.packed_a,
        )
        addresses = dict(zip(Gemm._fields[-8:], (*pair(0), *(pair(1) if several else (0, 0, 0, 0)))))
        gemm = gemm._replace(**addresses)
        return np.array((*steps, *gemm), np.int64)


def gemm_kernel(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> GemmKernel | None:
    """A kernel for two float32 matrices (`attrs` says which are transposed); None for anything else."""
    if not cache.available() or any(t.dtype != "float32" or t.rank != 2 for t in (*ins, *outs)):
        return None
    rows, columns = (int(size) for size in outs[0].shape)  # type: ignore[arg-type]
    depth = int(ins[0].shape[0 if attrs.a else 1])  # type: ignore[arg-type]
    if not rows * columns * depth:
        return None
    return GemmKernel(rows, depth, columns, attrs.a, attrs.b)
