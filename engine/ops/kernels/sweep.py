"""A product swept over images: which tiles, in which order, over which rows. One description serves all convolutions.

For each image, band by band (so that what is read stays in the second-level cache), with padding copied in when the
window leaves the image, tiles of C are computed (see `microkernel`). Forward, the rows of C are pixels and the taps
are those of the window; for the gradient of the weights, the rows of C are taps and channels and the sum is over
pixels.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs
from engine.ops.kernels.host import host
from engine.ops.kernels.native import Native
from engine.ops.kernels.tile_plan import Tile, TilePlan, address

BAND_FLOATS = 48 * 1024  # of what a band reads: 192 KiB, so that it stays in a second-level cache beside the weights


class Sweep(NamedTuple):
    """What a compiled sweep is told: sizes, steps (in floats) and addresses, as one row of integers.

    Units of work are the pairs (image, band); a call does `unit` to `unit_stop`.
    """

    unit: int = 0
    unit_stop: int = 1
    bands: int = 1
    band_rows: int = 1
    rows: int = 1  # band rows in all; the last band may be shorter
    # the image that A is read from
    image: int = 0  # address
    image_step: int = 0
    height: int = 1
    width: int = 1
    channels: int = 1
    band_high: int = 1  # rows of the image from one band row to the next
    window_high: int = 1  # rows of the image under one band row
    padded: int = 0  # 1: copied into `scratch`, with a margin of zeros
    scratch: int = 0
    pad_high: int = 0  # margin before; may be negative
    pad_wide: int = 0
    padded_width: int = 1
    a_offset: int = 0
    # levels of the loop over tiles: two outer ones, and tiles of the first and then of the second size
    outer1: int = 1  # 0: the rows of the band
    a_outer1: int = 0
    c_outer1: int = 0
    outer2: int = 1
    a_outer2: int = 0
    c_outer2: int = 0
    count_one: int = 1
    a_one: int = 0
    c_one: int = 0
    count_two: int = 0
    a_two: int = 0
    c_two: int = 0
    # levels of the sum
    taps1: int = 1  # 0: the rows of the band
    # B, C, and the row that a sum starts from
    b: int = 0
    b_image: int = 0
    b_band: int = 0
    c: int = 0
    c_image: int = 0
    c_band: int = 0
    start: int = 0
    # blocks of columns, and groups of channels
    panels: int = 1  # of the full width, computed by the first pair of tiles
    blocks: int = 1  # with the last, narrower one
    panel: int = 0  # floats in a panel
    groups: int = 1
    a_group: int = 0
    b_group: int = 0
    c_group: int = 0
    start_group: int = 0
    # addresses of compiled tiles: of both sizes, for whole panels and for the last one
    tile_one: int = 0
    tile_two: int = 0
    last_one: int = 0
    last_two: int = 0


def columns(count: int) -> tuple[int, int, int, int]:
    """How `count` columns are cut: (vectors of a whole panel, whole panels, vectors of the last panel, masked)."""
    lanes = host().lanes
    vectors = -(-count // lanes)
    masked = int(count % lanes != 0)
    width = 3 if vectors == 3 and host().registers >= 32 else min(vectors, 2)
    whole, last = divmod(vectors, width)
    if masked and not last:
        whole, last = whole - 1, width
    return width, whole, last, masked


@dataclass(frozen=True)
class Rows:
    """How rows of C, `wide` of them in each of `high` lines, are cut into tiles of two nearly equal sizes.

    Attributes:
        sizes: (high, wide) of the first and of the second size of tile; (0, 0) where there is no second.
        counts: how many of each, along the cut level.
        across: the cut goes along a line (one line is a level of the outer loop); otherwise tiles hold whole lines.
    """

    sizes: tuple[tuple[int, int], tuple[int, int]]
    counts: tuple[int, int]
    across: bool

    @staticmethod
    def cut(high: int, wide: int, limit: int) -> Rows:
        across = wide > limit // 2 or high == 1
        length, most = (wide, limit) if across else (high, limit // wide)
        parts = -(-length // most)
        size = -(-length // parts)
        small = parts * size - length
        one, two = (parts - small, small) if small else (parts, 0)
        if across:
            sizes = ((1, size), (1, size - 1) if two else (0, 0))
        else:
            sizes = ((size, wide), (size - 1, wide) if two else (0, 0))
        return Rows(sizes, (one, two), across)


class Tiling(NamedTuple):
    """The tiles of a sweep: of the first and of the second size, for whole panels and for the last one."""

    one: Tile
    two: Tile
    last_one: Tile
    last_two: Tile

    @staticmethod
    def of(rows: Rows, count: int, accumulate: int, layout: int) -> tuple[Tiling, dict[str, int]]:
        """The tiles for `rows` of `count` columns, and the fields of the sweep about panels."""
        width, panels, last, masked = columns(count)
        whole = width if panels else 0
        one, two = rows.sizes
        tiling = Tiling(
            Tile(*one, whole, 0, accumulate, layout),
            Tile(*two, whole, 0, accumulate, layout),
            Tile(*one, last, masked, accumulate, layout),
            Tile(*two, last, masked, accumulate, layout),
        )
        return tiling, dict(panels=panels, blocks=panels + (1 if last else 0), panel=width * host().lanes)

    def addresses(self) -> dict[str, int]:
        """Fields of the sweep: the tiles, compiled or read from the cache."""
        return dict(zip(Sweep._fields[-4:], (address(tile) for tile in self)))


def vector(steps: TilePlan, sweep: Sweep) -> np.ndarray:
    """A plan as the compiled sweep takes it."""
    return np.array((*steps, *sweep), np.int64)


def shards(sweep: Sweep, units: int, parts: int) -> list[Sweep]:
    """The sweep cut into at most `parts` nearly equal runs of units."""
    return [sweep._replace(unit=start, unit_stop=stop) for start, stop in runs(units, parts)]


@functools.cache
def compiled() -> Native:
    """The sweep, compiled or read from the cache. Takes what `vector` makes."""
    return cache.compile("sweep_compiled", "sweep", "int64[::1]")
