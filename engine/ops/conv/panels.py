"""Convolutions whose weights do not fit a core's cache: panel by panel of columns, each packed once for the whole batch.

The plain sweep goes through all weights for every band of an image. Here a thread owns panels: it packs one, so that it
is read in a line, and sweeps it over all images before it takes the next. Padding is copied in once for all panels.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.conv.layout import Margin, WeightPanel
from engine.ops.conv.plans import Pair, Planned, Window, correlate
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.host import host, shard_limit
from engine.ops.kernels.native import Item, Native
from engine.ops.kernels.sweep import columns, compiled, vector
from engine.ops.op import Pool

# Weights of so many floats are packed; fewer stay in a core's second cache however they lie.
PANEL_WEIGHTS = 1 << 18
# Floats of the images that every panel passes over, so that they stay in the last cache.
CHUNK_FLOATS = 1 << 21


class Weights(NamedTuple):
    """Where the weights of a window are: the first tap's offset, steps from tap to tap and within one, in floats."""

    offset: int
    taps: Pair
    steps: Pair
    depth_step: int
    column_step: int


class Result(NamedTuple):
    """Where the result is: an offset, and steps between images, rows and pixels, in floats."""

    offset: int
    image: int
    high: int
    wide: int


LOOPS = ("margin", "weight_panel", "slabs", "kernel_gradient")


@functools.cache
def loop(name: str) -> Native:
    """A loop of `packing`, compiled or read from the cache."""
    return cache.compile("engine.ops.conv.packing", name, "int64[::1]")


def row(fields: Sequence[int]) -> tuple[np.ndarray]:
    """The argument of such a loop."""
    return (np.array(fields, np.int64),)


def worth_panels(window: Window, count: int) -> bool:
    """Whether weights for `count` columns are to be packed."""
    weights = window.kernel[0] * window.kernel[1] * window.channels * count
    return window.groups == 1 and weights >= PANEL_WEIGHTS


def _one_line(window: Window, result: Result) -> tuple[Window, Result]:
    """A window of one pixel that stops at all of them: the pixels of all images as one line."""
    pixels = window.size[0] * window.size[1]
    plain = window.kernel == window.strides == (1, 1) and window.before == (0, 0) and window.size == window.out
    if not plain or result.high != window.size[1] * result.wide or result.image != pixels * result.wide:
        return window, result
    line = (1, window.batch * pixels)
    return replace(window, batch=1, size=line, out=line), result._replace(high=line[1] * result.wide)


class PanelProduct:
    """C[n, i, j, :] = sum over taps and channels, as `plans.correlate` has it, for one window.

    Attributes:
        room: floats of scratch that each shard needs. padding: floats that all of them share.
    """

    def __init__(self, window: Window, count: int, weights: Weights, result: Result):
        self.window, self.count, self.weights = window, count, weights
        moved = window
        self.padding = 0
        if window.padded:
            high, wide = window.needed
            self.padding = window.batch * high * wide * window.channels
            moved = replace(window, size=(high, wide), before=(0, 0))
        self.result, self.image = result, moved.size[0] * moved.size[1] * moved.channels
        self.chunks = [
            (first, self._planned(replace(moved, batch=stop - first)))
            for first, stop in runs(window.batch, -(-window.batch * self.image // CHUNK_FLOATS))
        ]
        self.width = columns(count)[0] * host().lanes
        self.depth = window.channels
        self.room = weights.taps[0] * weights.taps[1] * self.depth * self.width

    def _planned(self, window: Window) -> Planned:
        window, result = _one_line(window, self.result)
        return correlate(window, self.count, result.image, result.high, result.wide)

    def bind(
        self, image: np.ndarray, w: np.ndarray, c: np.ndarray, start: np.ndarray, relu: int,
        room: np.ndarray, padding: np.ndarray | None, pool: Pool, parts: int,
    ) -> list[Callable[[], None]]:  # fmt: skip
        """Calls to be made one after another. room: (shards, room or more), padding: floats or more."""
        window, calls = self.window, []
        keep = (image, w, c, start, room, padding)
        source = image.ctypes.data
        if self.padding:
            assert padding is not None
            source = padding.ctypes.data
            copies = [
                Margin(
                    image.ctypes.data, source, *part, *window.size, window.channels, *window.before, *window.needed
                )
                for part in runs(window.batch, parts)
            ]  # fmt: skip
            calls.append(spread(pool, [[(loop("margin"), row(copy))] for copy in copies], keep))
        panels = -(-self.count // self.width)
        shards = [
            [
                item
                for first, planned in self.chunks
                for panel in range(*part)
                for item in self._panel(panel, first, planned, source, w, c, start, relu, room[index])
            ]
            for index, part in enumerate(runs(panels, parts))
        ]
        calls.append(spread(pool, shards, keep))
        return calls

    def _panel(
        self, panel: int, image: int, planned: Planned, source: int, w: np.ndarray, c: np.ndarray, start: np.ndarray,
        relu: int, room: np.ndarray,
    ) -> list[Item]:  # fmt: skip
        """The calls that make one panel of the results of a chunk, whose first image is `image`."""
        first, (steps, sweep, tiles, units, _) = panel * self.width, planned
        used = min(self.width, self.count - first)
        weights = self.weights
        packed = WeightPanel(
            w.ctypes.data + 4 * (weights.offset + first * weights.column_step), room.ctypes.data, weights.taps[0],
            weights.steps[0], weights.taps[1], weights.steps[1], self.depth, weights.depth_step, weights.column_step,
            used, self.width,
        )  # fmt: skip
        plan = sweep._replace(
            image=source + 4 * image * self.image, b=room.ctypes.data,
            c=c.ctypes.data + 4 * (self.result.offset + image * self.result.image + first),
            start=start.ctypes.data + 4 * first, unit_stop=units, blocks=1, panels=int(panel < sweep.panels),
            **tiles.addresses(),
        )  # fmt: skip
        return [
            (loop("weight_panel"), row(packed)),
            (compiled(), (vector(steps._replace(b_k=self.width, relu=relu), plan),)),
        ]


def scratch_of(products: Sequence[PanelProduct]) -> tuple[TensorType, ...]:
    """Rooms for every shard there may be, and room for the padding where one needs it."""
    padding = max((product.padding for product in products), default=0)
    rooms = TensorType((shard_limit(), max((product.room for product in products), default=1)))
    return (rooms, TensorType((padding,))) if padding else (rooms,)
