"""The gradient of a kernel of many channels: x cut into slabs of a tile's channels, dy into panels, and no partial sums.

The plain sweep adds to the whole gradient for every band of an image, each thread to its own. Where the gradient is
large and images are small, most of the time goes there. Here a tile of the gradient is summed over many images at a
time, and each thread owns its part of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.conv.layout import KernelGradient, Slabs
from engine.ops.conv.panels import loop, row
from engine.ops.conv.plans import Window
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.host import host, shard_limit
from engine.ops.kernels.plain import in_turn
from engine.ops.kernels.sweep import Rows, columns
from engine.ops.kernels.tile_plan import NEIGHBOURS, Tile, TilePlan, address
from engine.ops.op import Pool

# A gradient of so many floats, of images of at most so many pixels.
SLAB_GRADIENT, SLAB_PIXELS = 1 << 18, 2048
# Pixels that are summed at a time: a panel of dy then stays in the second cache.
PASS_PIXELS = 2048


def worth_slabs(window: Window, filters: int) -> bool:
    """Whether the gradient of the kernel of `window` is to be summed over many images at a time."""
    gradient = window.kernel[0] * window.kernel[1] * window.channels * filters
    return window.groups == 1 and gradient >= SLAB_GRADIENT and window.out[0] * window.out[1] <= SLAB_PIXELS


class SlabGradient:
    """dw from x and dy, all float32: x (N, H, W, C), dy (N, OH, OW, F), dw (KH, KW, C, F)."""

    def __init__(self, window: Window, filters: int):
        self.window, self.filters = window, filters
        lanes = host().lanes
        vectors, panels, self.last, self.masked = columns(filters)
        self.width, self.panels = vectors * lanes, panels + (1 if self.last else 0)
        self.whole = vectors if panels else 0
        cut = Rows.cut(1, window.channels, host().rows(vectors))
        (_, self.size_one), (_, self.size_two) = cut.sizes
        self.counts, self.groups = cut.counts, sum(cut.counts)
        self.row = -(-self.size_one // lanes) * lanes
        self.single = window.kernel == (1, 1) and window.before == (0, 0) and not window.padded
        self.size = window.out if self.single else window.needed
        pixels = window.out[0] * window.out[1]
        self.passes = runs(window.batch, -(-window.batch * pixels // PASS_PIXELS))
        images = max(stop - start for start, stop in self.passes)
        self.slab = self.size[0] * self.size[1] * self.row  # of one image
        self.scratch = (
            TensorType((self.groups * images * self.slab,)),
            TensorType((shard_limit(), images * pixels * self.width)),
        )

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool,
        parts: int,
    ) -> Callable[[], None]:  # fmt: skip
        (x, dy), (dw,), (slabs, rooms) = inputs, outputs, scratch
        start = np.zeros(self.width, np.float32)
        keep, calls = (x, dy, dw, slabs, rooms, start), []
        by_panels = self.panels >= parts
        for index, (first, stop) in enumerate(self.passes):
            copies = [self._slabs(x, slabs, first, stop, groups) for groups in runs(self.groups, parts)]
            calls.append(spread(pool, [[(loop("slabs"), row(copy))] for copy in copies], keep))
            shares = runs(self.panels if by_panels else self.groups, parts)
            plans = []
            for share, room in zip(shares, rooms):
                groups, panels = ((0, self.groups), share) if by_panels else (share, (0, self.panels))
                plans.append(self._gradient(slabs, dy, room, dw, start, first, stop, groups, panels, index > 0))
            calls.append(spread(pool, [[(loop("kernel_gradient"), row(plan))] for plan in plans], keep))
        return in_turn(calls)

    def _slabs(self, x: np.ndarray, slabs: np.ndarray, first: int, stop: int, groups: tuple[int, int]) -> Slabs:
        window = self.window
        (height, wide), channels = window.size, window.channels
        line, pixel = wide * channels, channels
        if self.single:
            height, wide = window.out
            line, pixel = window.strides[0] * line, window.strides[1] * pixel
        image = window.size[0] * window.size[1] * channels
        return Slabs(
            x.ctypes.data + 4 * first * image, slabs.ctypes.data, *groups, self.counts[0], self.size_one,
            self.size_two, stop - first, image, height, wide, line, pixel, *window.before, *self.size, self.row,
        )  # fmt: skip

    def _gradient(
        self, slabs: np.ndarray, dy: np.ndarray, room: np.ndarray, dw: np.ndarray, start: np.ndarray,
        first: int, stop: int, groups: tuple[int, int], panels: tuple[int, int], adds: bool,
    ) -> tuple[int, ...]:  # fmt: skip
        window, filters = self.window, self.filters
        images, (high, wide) = stop - first, window.out
        line = self.size[1] * self.row
        stride_high, stride_wide = (1, 1) if self.single else window.strides
        steps = TilePlan(
            a_tap1=self.slab, taps2=high, a_tap2=stride_high * line, k=wide, a_k=stride_wide * self.row,
            a_wide=1, b_k=self.width, c_wide=filters, columns=filters % host().lanes,
        )  # fmt: skip
        terms = images
        if self.single:  # all pixels of all images stand in a line
            terms, steps = 1, steps._replace(taps2=1, k=images * high * wide)

        def tile(size: int, vectors: int, masked: int) -> int:
            return address(Tile(1, size, vectors, masked, int(adds), NEIGHBOURS))

        plan = KernelGradient(
            group=groups[0], group_stop=groups[1], panel=panels[0], panel_stop=panels[1], slabs=slabs.ctypes.data,
            slab=images * self.slab, count_one=self.counts[0], size_one=self.size_one, size_two=self.size_two,
            taps1=window.kernel[0], a_tap1=window.dilation[0] * line, taps2=window.kernel[1],
            a_tap2=window.dilation[1] * self.row, dy=dy.ctypes.data + 4 * first * high * wide * filters,
            pixels=images * high * wide, filters=filters, room=room.ctypes.data, width=self.width, terms=terms,
            c=dw.ctypes.data, c_tap=window.channels * filters, start=start.ctypes.data,
            tile_one=tile(self.size_one, self.whole, 0), tile_two=tile(self.size_two, self.whole, 0),
            last_one=tile(self.size_one, self.last, self.masked), last_two=tile(self.size_two, self.last, self.masked),
        )  # fmt: skip
        return (*steps, *plan)
