"""What the compiled loops for many channels are told: rows of integers. Addresses, counts, and steps in floats."""

from __future__ import annotations

from typing import NamedTuple


class Margin(NamedTuple):
    """Images `first` to `stop` are copied with zeros around them."""

    source: int
    target: int
    first: int
    stop: int
    height: int
    width: int
    channels: int
    pad_high: int
    pad_wide: int
    padded_height: int
    padded_width: int


class WeightPanel(NamedTuple):
    """`used` columns of the weights of each tap, (depth, columns) a tap, are written in rows of `width`."""

    source: int
    target: int
    taps1: int
    tap1: int
    taps2: int
    tap2: int
    depth: int
    depth_step: int
    column_step: int
    used: int
    width: int


class Slabs(NamedTuple):
    """Channels of padded images are cut into groups; all pixels of a group stand together, `row` floats apart.

    Groups `first` to `stop`; the first `count_one` have `size_one` channels each, the others `size_two`. line, pixel,
    image: steps in the source. A pixel of a slab that lies outside height and width is zero.
    """

    source: int
    target: int
    first: int
    stop: int
    count_one: int
    size_one: int
    size_two: int
    images: int
    image: int
    height: int
    width: int
    line: int
    pixel: int
    pad_high: int
    pad_wide: int
    padded_height: int
    padded_width: int
    row: int


class KernelGradient(NamedTuple):
    """Tiles of a kernel's gradient, for slabs `group` to `group_stop` and panels `panel` to `panel_stop` of dy.

    pixels: rows of dy, `filters` apart; a panel of them is packed to `room`. terms: the outermost count of a tile's
    sum. A tap of the window is `a_tap1` and `a_tap2` away in the slab and `c_tap` in the result.
    """

    group: int = 0
    group_stop: int = 0
    panel: int = 0
    panel_stop: int = 0
    slabs: int = 0
    slab: int = 0
    count_one: int = 0
    size_one: int = 0
    size_two: int = 0
    taps1: int = 1
    a_tap1: int = 0
    taps2: int = 1
    a_tap2: int = 0
    dy: int = 0
    pixels: int = 0
    filters: int = 0
    room: int = 0
    width: int = 0
    terms: int = 1
    c: int = 0
    c_tap: int = 0
    start: int = 0
    tile_one: int = 0
    tile_two: int = 0
    last_one: int = 0
    last_two: int = 0
