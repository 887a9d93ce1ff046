"""What the compiled product is told: one row of integers, behind the fields that every tile reads."""

from __future__ import annotations

from typing import NamedTuple


class Gemm(NamedTuple):
    """Steps and counts in floats; `a` and the tiles are addresses.

    Panels `panel_start` to `panel_stop` of `width` columns each, `panel_group` at a time; rows in `count_one` tiles of
    `rows_one`, then `count_two` of `rows_two`, `tile_group` at a time. The sum runs over `depth` in blocks of `block`;
    tiles of all but the first block add to C. `packs`: panels of B are copied into `room` (at `packed`), which also holds
    `zeros`. `slab`: floats of a tile's rows of A packed (at `packed_a`), 0 where A is read where it is.
    """

    panel_start: int
    panel_stop: int
    panel_group: int
    a: int
    count_one: int
    rows_one: int
    count_two: int
    rows_two: int
    tile_group: int
    a_row: int
    a_depth: int
    slab: int
    depth: int
    block: int
    b_depth: int
    b_column: int
    packs: int
    width: int
    columns: int
    c_at: int
    c_row: int
    zeros: int
    packed: int
    packed_a: int
    tile_one: int = 0
    tile_two: int = 0
    last_one: int = 0
    last_two: int = 0
    more_one: int = 0
    more_two: int = 0
    more_last_one: int = 0
    more_last_two: int = 0
