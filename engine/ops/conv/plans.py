"""From the shapes of a convolution to sweeps: which tiles, steps and bands. Sizes only, no arrays.

Axes are (height, width); a convolution over one axis has height 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from engine.ops.kernels.host import host, shard_limit
from engine.ops.kernels.sweep import BAND_FLOATS, Rows, Sweep, Tiling, columns
from engine.ops.kernels.tile_plan import TilePlan

Pair = tuple[int, int]


class Planned(NamedTuple):
    """A sweep without addresses, its tiles and their steps, how many units, and floats of padding scratch a shard."""

    steps: TilePlan
    sweep: Sweep
    tiles: Tiling
    units: int
    scratch: int


@dataclass(frozen=True)
class Window:
    """How a window moves over an image. `before` may be negative: the image is then cut.

    Attributes:
        batch, size, channels: of the image that is read. out: pixels that the window stops at.
        kernel, strides, dilation: of the window. before: zeros above and left of the image.
        groups: parts of the channels.
    """

    batch: int
    size: Pair
    channels: int
    out: Pair
    kernel: Pair
    strides: Pair
    dilation: Pair
    before: Pair
    groups: int = 1

    @property
    def reach(self) -> Pair:
        """Rows and columns under one window."""
        return tuple((k - 1) * d + 1 for k, d in zip(self.kernel, self.dilation))

    @property
    def needed(self) -> Pair:
        """Rows and columns of the padded image that are read."""
        return tuple((o - 1) * s + r for o, s, r in zip(self.out, self.strides, self.reach))

    @property
    def padded(self) -> bool:
        """Whether the window leaves the image."""
        return any(b > 0 or n - b > s for b, n, s in zip(self.before, self.needed, self.size))

    @property
    def merged(self) -> bool:
        """Columns of the window and channels are one run in memory."""
        return self.groups == 1 and (self.dilation[1] == 1 or self.kernel[1] == 1)


def _band_rows(window: Window, row_floats: int) -> int:
    """Rows of output in a band: what fits the cache, not less than a window is high, enough bands for all threads."""
    rows = max(BAND_FLOATS // max(1, row_floats), window.reach[0], 4)
    if window.batch < shard_limit():
        rows = min(rows, -(-window.out[0] // shard_limit()))
    bands = -(-window.out[0] // min(rows, window.out[0]))
    return -(-window.out[0] // bands)


def _image(window: Window, band_rows: int) -> tuple[dict[str, int], int, int]:
    """Fields of the sweep about reading the image; width of a line read, in pixels; floats of scratch."""
    (height, width), channels = window.size, window.channels
    padded = window.padded
    line = window.needed[1] if padded else width
    scratch = ((band_rows - 1) * window.strides[0] + window.reach[0]) * line * channels if padded else 0
    fields = dict(
        bands=-(-window.out[0] // band_rows),
        band_rows=band_rows,
        rows=window.out[0],
        image_step=height * width * channels,
        height=height,
        width=width,
        channels=channels,
        band_high=window.strides[0],
        window_high=window.reach[0],
        padded=int(padded),
        pad_high=window.before[0],
        pad_wide=window.before[1],
        padded_width=line,
        a_offset=-(window.before[0] * width + window.before[1]) * channels,
    )
    return fields, line, scratch


def _pixels_of_batch(window: Window) -> Window | None:
    """Where the window stops once an image: the images become the pixels of one line, cut for the threads."""
    if window.out != (1, 1) or window.padded or window.batch == 1:
        return None
    parts = next(p for p in range(min(shard_limit(), window.batch), 0, -1) if window.batch % p == 0)
    return Window(
        parts, window.size, window.channels, (1, window.batch // parts), window.kernel, window.strides, window.dilation,
        window.before, window.groups,
    )  # fmt: skip


def _lines(window: Window, c_image: int, c_wide: int, rows: int) -> tuple[Window, int]:
    """A window of one pixel over lines of pixels, and the step between them in C.

    A line is what stays in the second cache while all columns are computed, and is full tiles (of `rows`) where that can
    be, if all images' pixels stand in one run; otherwise an image.
    """
    pixels = window.size[0] * window.size[1]
    cut = pixels
    if c_image == pixels * c_wide:
        most = min(BAND_FLOATS // window.channels, window.batch * pixels // shard_limit())
        sizes = [size for size in range(most, most // 4, -1) if window.batch * pixels % size == 0]
        cut = max(sizes, key=lambda size: size / -(-size // rows), default=pixels)
    line = (1, cut)
    moved = Window(
        window.batch * pixels // cut, line, window.channels, line, (1, 1), (1, 1), (1, 1), (0, 0), window.groups
    )
    return moved, cut * c_wide if cut != pixels else c_image


def correlate(window: Window, filters: int, c_image: int, c_high: int, c_wide: int) -> Planned:
    """C[n, i, j, :] = sum over taps and channels.

    filters: columns of C, in all groups. c_image, c_high, c_wide: steps in C between images, rows and pixels.
    """
    flat = window.kernel == (1, 1) and window.strides == (1, 1) and not window.padded and window.before == (0, 0)
    flat = flat and window.size == window.out and c_high == window.size[1] * c_wide
    own, group_filters = window.channels // window.groups, filters // window.groups
    width = columns(group_filters)[0]
    if flat:
        window, c_image = _lines(window, c_image, c_wide, host().rows(width))
    batched = _pixels_of_batch(window)
    image_floats = window.size[0] * window.size[1] * window.channels
    moved = batched or window
    rows = Rows.cut(*moved.out, host().rows(width))
    row_floats = window.strides[0] * (window.needed[1] if window.padded else window.size[1]) * window.channels
    band_rows = _band_rows(moved, row_floats) if rows.across else moved.out[0]
    fields, line, scratch = _image(window, band_rows)
    a_line = window.strides[0] * line * window.channels
    a_pixel = window.strides[1] * window.channels
    if batched:
        images = batched.out[1]
        fields["image_step"], a_pixel, c_wide = images * image_floats, image_floats, c_image
        c_image = images * c_image
    (high_one, wide_one), (high_two, wide_two) = rows.sizes
    a_cut, c_cut = (a_pixel, c_wide) if rows.across else (a_line, c_high)
    one, two = (wide_one, wide_two) if rows.across else (high_one, high_two)
    steps = TilePlan(
        a_tap1=window.dilation[0] * line * window.channels,
        taps2=1 if window.merged else window.kernel[1],
        a_tap2=window.dilation[1] * window.channels,
        k=window.kernel[1] * own if window.merged else own,
        a_high=a_line,
        a_wide=a_pixel,
        c_high=c_high,
        c_wide=c_wide,
        b_k=filters,
        columns=group_filters % host().lanes,
    )
    tiles, panels = Tiling.of(rows, group_filters, accumulate=0, layout=steps.layout)
    sweep = Sweep(
        **panels,
        **fields,
        outer1=0 if rows.across else 1,
        a_outer1=a_line,
        c_outer1=c_high,
        count_one=rows.counts[0],
        a_one=one * a_cut,
        c_one=one * c_cut,
        count_two=rows.counts[1],
        a_two=two * a_cut,
        c_two=two * c_cut,
        taps1=window.kernel[0],
        c_image=c_image,
        c_band=band_rows * c_high,
        groups=window.groups,
        a_group=own,
        b_group=group_filters,
        c_group=group_filters,
        start_group=group_filters,
    )
    return Planned(steps, sweep, tiles, moved.batch * sweep.bands, scratch)


def correlate_kernel(window: Window, filters: int) -> Planned:
    """C[tap, c, f] += sum over images and pixels of image[pixel under tap, c] * B[pixel, f]: a kernel's gradient."""
    batched = _pixels_of_batch(window)
    moved = batched or window
    own, group_filters = window.channels // window.groups, filters // window.groups
    width = columns(group_filters)[0]
    lines, run = window.kernel[0], window.kernel[1] * own if window.merged else own
    rows = Rows.cut(lines, run, host().rows(width))
    row_floats = (window.strides[0] * window.size[1] * window.channels) + window.out[1] * filters
    band_rows = _band_rows(moved, row_floats)
    fields, line, scratch = _image(window, band_rows)
    a_pixel = window.strides[1] * window.channels
    if batched:
        a_pixel = fields["image_step"]
        fields["image_step"] = a_pixel * batched.out[1]
    a_line, c_line = window.dilation[0] * line * window.channels, window.kernel[1] * own * filters
    (high_one, wide_one), (high_two, wide_two) = rows.sizes
    a_cut, c_cut = (1, filters) if rows.across else (a_line, c_line)
    one, two = (wide_one, wide_two) if rows.across else (high_one, high_two)
    pixels = moved.out[0] * moved.out[1]
    steps = TilePlan(
        a_tap1=window.strides[0] * line * window.channels,
        k=moved.out[1],
        a_k=a_pixel,
        a_high=a_line,
        a_wide=1,
        c_high=c_line,
        c_wide=filters,
        b_k=filters,
        columns=group_filters % host().lanes,
    )
    tiles, panels = Tiling.of(rows, group_filters, accumulate=1, layout=steps.layout)
    sweep = Sweep(
        **panels,
        **fields,
        outer1=lines if rows.across else 1,
        a_outer1=a_line,
        c_outer1=c_line,
        outer2=1 if window.merged else window.kernel[1],
        a_outer2=window.dilation[1] * window.channels,
        c_outer2=own * filters,
        count_one=rows.counts[0],
        a_one=one * a_cut,
        c_one=one * c_cut,
        count_two=rows.counts[1],
        a_two=two * a_cut,
        c_two=two * c_cut,
        taps1=0,
        b_image=pixels * filters,
        b_band=band_rows * moved.out[1] * filters,
        groups=window.groups,
        a_group=own,
        b_group=group_filters,
        c_group=group_filters,
    )
    return Planned(steps, sweep, tiles, moved.batch * sweep.bands, scratch)


class Phase(NamedTuple):
    """Pixels of the input at one remainder of the strides: what the gradient of a convolution is, for them.

    Attributes:
        offset: first pixel on each axis. taps: those of the kernel that meet it, reversed, as a slice on each axis.
        window: how these taps move over dy.
    """

    offset: Pair
    taps: tuple[slice, slice]
    window: Window


def phases(window: Window, filters: int) -> tuple[list[Phase], bool]:
    """The gradient of the input of `window`, as convolutions of dy without strides; and whether they miss pixels."""
    per_axis = []
    complete = True
    for size, out, kernel, stride, dilation, before in zip(
        window.size, window.out, window.kernel, window.strides, window.dilation, window.before
    ):
        found = []
        for remainder in range(min(stride, size)):
            taps = [t for t in range(kernel) if (remainder + before - t * dilation) % stride == 0]
            if not taps:
                complete = False
                continue
            step = taps[1] - taps[0] if len(taps) > 1 else 1
            # Pixel remainder + stride * i meets, under a tap, output i + (remainder + before - tap * dilation)/stride
            first = (remainder + before - taps[-1] * dilation) // stride
            stop = taps[0] - 1
            found.append(
                (
                    remainder,
                    slice(taps[-1], None if stop < 0 else stop, -step),
                    -(-(size - remainder) // stride),
                    len(taps),
                    step * dilation // stride if len(taps) > 1 else 1,
                    -first,
                )
            )
        per_axis.append((found, out))
    (high, out_high), (wide, out_wide) = per_axis
    result = []
    for h in high:
        for w in wide:
            (offset, taps, count, kernel, dilation, before) = zip(h, w)
            over = Window(
                window.batch, (out_high, out_wide), filters, count, kernel, (1, 1), dilation, before, window.groups
            )
            result.append(Phase(offset, taps, over))
    return result, complete
