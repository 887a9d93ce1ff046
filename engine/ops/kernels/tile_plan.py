"""What a tile is told about steps and counts, and which tiles are compiled."""

from __future__ import annotations

import functools
from typing import NamedTuple

from engine.ops.kernels import machine


class TilePlan(NamedTuple):
    """The first fields of any plan that tiles are called with: one row of integers, read by the tile itself.

    a_tap1, taps2, a_tap2, k, a_k: steps in A, and counts, of the levels of the sum. a_high, a_wide: steps in A of the
    rows. b_k: step in B. c_high, c_wide: steps in C of the rows. columns: used lanes of the last vector. relu: 1 to cut
    at 0. Steps in floats.
    """

    a_tap1: int = 0
    taps2: int = 1
    a_tap2: int = 0
    k: int = 1
    a_k: int = 1
    a_high: int = 0
    a_wide: int = 0
    b_k: int = 0
    c_high: int = 0
    c_wide: int = 0
    columns: int = 0
    relu: int = 0

    @property
    def layout(self) -> int:
        """What tiles may take for granted about A."""
        return RUNS if self.a_k == 1 else NEIGHBOURS if self.a_wide == 1 else ANYHOW


# How A lies in memory: anyhow; its k are neighbours (a_k is 1); its rows of one line are neighbours (a_wide is 1).
# Where that is known beforehand, most addresses are constants: half the time of a tile one vector wide.
ANYHOW, RUNS, NEIGHBOURS = 0, 1, 2


class Tile(NamedTuple):
    """A tile of C: `high * wide` rows, `vectors` vectors of columns, the last one `masked` if it is partly used.

    accumulate: the product is added to what C holds. layout: how A lies in memory.
    """

    high: int
    wide: int
    vectors: int
    masked: int = 0
    accumulate: int = 0
    layout: int = 0


@functools.cache
def address(tile: Tile) -> int:
    """Where the compiled tile is, 0 for an empty one: `void(a, b, c, start, taps1, plan)`, addresses and one count."""
    if not tile.high * tile.wide * tile.vectors:
        return 0

    def write() -> str:
        from engine.ops.kernels import microkernel

        return microkernel.text(tile)

    return machine.entry(f"tile {tuple(tile)}", write)
