"""What the compiled product is told: one row of integers, behind the fields that every tile reads."""

from __future__ import annotations

from typing import NamedTuple


class Gemm(NamedTuple):
    """Steps and counts in floats; `a` and the tiles are addresses.

    Panels `panel_start` to `panel_stop` of `width` columns each; rows in `count_one` tiles of `rows_one`, then
    `count_two` of `rows_two`. The sum runs over `depth` in blocks of `block`; with `blocks_add` tiles add to C, which is
    cleared first. `packs`: panels of B are copied into `room` (at `packed`), which also holds `zeros`.
    """

    panel_start: int
    panel_stop: int
    a: int
    count_one: int
    rows_one: int
    count_two: int
    rows_two: int
    a_row: int
    a_depth: int
    depth: int
    block: int
    b_depth: int
    b_column: int
    packs: int
    width: int
    columns: int
    c_at: int
    c_row: int
    blocks_add: int
    zeros: int
    packed: int
    tile_one: int = 0
    tile_two: int = 0
    last_one: int = 0
    last_two: int = 0
