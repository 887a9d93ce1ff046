"""Depthwise convolution bound to arrays: float32 over one or two axes, by compiled loops over rows of the image.

The gradient of the image is the same convolution with the window reversed where the strides are 1, and a sum into the
image otherwise; the gradient of the window is a sum over rows, of which each thread has its own.
"""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import spread
from engine.ops.kernels.host import shard_limit
from engine.ops.kernels.native import Native
from engine.ops.op import Pool

# Below this many products, another thread saves nothing.
SHARD_PRODUCTS = 1 << 15
# Columns of the result that one tile makes at once: each weight is then loaded once for all of them.
WIDE, NARROW = 8, 4


class DepthwisePlan(NamedTuple):
    """What the compiled loops are told. Steps in floats; the first eight are read by the tiles.

    `image` is the array that the window slides over, `row` the one with an element for each position of the window.
    """

    tap_high: int = 0  # in the image, from tap to tap
    tap_wide: int = 0
    weight_high: int = 0  # in the window; negative: the window is read backwards
    weight_wide: int = 0
    column_image: int = 0  # from one position of the window to the next
    column_row: int = 0
    channels: int = 0
    line: int = 0  # floats in a line of the image
    unit: int = 0  # a unit is a line of `row`
    unit_stop: int = 0
    height: int = 0
    width: int = 0
    out_high: int = 0
    out_wide: int = 0
    window_high: int = 1
    window_wide: int = 1
    stride_high: int = 1
    stride_wide: int = 1
    dilation_high: int = 1
    dilation_wide: int = 1
    pad_high: int = 0
    pad_wide: int = 0
    inner: int = 0  # the first position whose window lies inside, and the first after it that does not
    inner_stop: int = 0
    image_address: int = 0
    window_address: int = 0
    row_address: int = 0
    wide: int = 0  # addresses of the compiled tiles
    narrow: int = 0
    single: int = 0


def _supported(types: Sequence[TensorType], axes: int) -> bool:
    known = all(t.dtype == "float32" and is_known(t.shape) and 0 not in t.shape for t in types)
    return cache.available() and axes <= 2 and known


def forward(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    """The `fast` of `depthwise_conv`."""
    if not _supported((*ins, *outs), len(attrs.strides)):
        return None
    plan = _plan(attrs, ins[0].shape, ins[1].shape[:-1], outs[0].shape)
    return _RowsKernel("slide", plan, (0, 1, 2), ins[0].shape[0])


def grad_input(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    """The `fast` of `depthwise_grad_input`."""
    if not _supported((*ins, *outs), len(attrs.strides)):
        return None
    (dy, w), (dx,) = ins, outs
    window = w.shape[:-1]
    if set(attrs.strides) != {1}:
        return _RowsKernel("spread", _plan(attrs, dx.shape, window, dy.shape), (2, 1, 0), dy.shape[0], by_image=True)
    reach = [(k - 1) * d for k, d in zip(window, attrs.dilation, strict=True)]  # type: ignore[operator]
    padding = tuple((r - before, 0) for r, (before, _) in zip(reach, attrs.padding, strict=True))
    plan = _plan(attrs, dy.shape, window, dx.shape, padding, backwards=True)
    return _RowsKernel("slide", plan, (0, 1, 2), dy.shape[0])


def grad_kernel(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    """The `fast` of `depthwise_grad_kernel`."""
    if not _supported((*ins, *outs), len(attrs.strides)):
        return None
    plan = _plan(attrs, ins[0].shape, outs[0].shape[:-1], ins[1].shape)
    return _SumsKernel(plan, ins[0].shape[0], outs[0])


def _plan(attrs: Any, image: Any, window: Any, row: Any, padding: Any = None, backwards: bool = False) -> DepthwisePlan:
    padding = attrs.padding if padding is None else padding
    lead = (1,) * (2 - len(attrs.strides))
    (height, width), (out_high, out_wide) = (*lead, *image[1:-1]), (*lead, *row[1:-1])
    (window_high, window_wide), (stride_high, stride_wide) = (*lead, *window), (*lead, *attrs.strides)
    dilation_high, dilation_wide = (*lead, *attrs.dilation)
    pad_high, pad_wide = (*(0 for _ in lead), *(before for before, _ in padding))
    channels = image[-1]
    sign = -1 if backwards else 1
    inner = min(max(-(-pad_wide // stride_wide), 0), out_wide)
    room = width + pad_wide - (window_wide - 1) * dilation_wide - 1
    inner_stop = max(min(room // stride_wide + 1, out_wide), inner)
    return DepthwisePlan(
        tap_high=dilation_high * width * channels, tap_wide=dilation_wide * channels,
        weight_high=sign * window_wide * channels, weight_wide=sign * channels,
        column_image=stride_wide * channels, column_row=channels, channels=channels, line=width * channels,
        height=height, width=width, out_high=out_high, out_wide=out_wide, window_high=window_high,
        window_wide=window_wide, stride_high=stride_high, stride_wide=stride_wide, dilation_high=dilation_high,
        dilation_wide=dilation_wide, pad_high=pad_high, pad_wide=pad_wide, inner=inner, inner_stop=inner_stop,
    )  # fmt: skip


@functools.cache
def _loop(name: str) -> Native:
    return cache.compile("engine.ops.depthwise.compiled", name, "int64[::1]")


@functools.cache
def _tile(name: str, columns: int) -> int:
    return cache.compile_callback("engine.ops.depthwise.compiled", "make", (name, columns), 6)


def _tiles(name: str) -> dict[str, int]:
    if name == "spread":
        return {"single": _tile(name, 1)}
    if name == "sums":
        return {"single": _tile(name, NARROW)}
    return {"wide": _tile(name, WIDE), "narrow": _tile(name, NARROW), "single": _tile(name, 1)}


def _products(plan: DepthwisePlan, images: int) -> int:
    return images * plan.out_high * plan.out_wide * plan.window_high * plan.window_wide * plan.channels


def _vectors(plan: DepthwisePlan, units: int, parts: int, group: int = 1) -> list[np.ndarray]:
    """The plan for each part of the units; parts begin at multiples of `group`."""
    edges = [units // group * part // parts * group for part in range(parts + 1)]
    return [np.array(plan._replace(unit=a, unit_stop=b), np.int64) for a, b in itertools.pairwise(edges)]


class _RowsKernel:
    """Makes rows of an output; threads take rows, or whole images where rows overlap in what they write."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(
        self, name: str, plan: DepthwisePlan, roles: tuple[int, int, int], images: int, by_image: bool = False
    ):
        self.name, self.plan, self.roles, self.images = name, plan, roles, images
        self.group = plan.out_high if by_image else 1

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        arrays = (*inputs, *outputs)
        image, window, row = (arrays[role].ctypes.data for role in self.roles)
        plan = self.plan
        if plan.weight_wide < 0:  # backwards: from the last weight
            window += 4 * plan.channels * (plan.window_high * plan.window_wide - 1)
        plan = plan._replace(image_address=image, window_address=window, row_address=row, **_tiles(self.name))
        units = self.images * plan.out_high
        parts = min(pool.threads, units // self.group) if _products(plan, self.images) >= SHARD_PRODUCTS else 1
        vectors = _vectors(plan, units, parts, self.group)
        loops = spread(pool, [[(_loop(self.name), (words,))] for words in vectors], keep=arrays)
        if self.name != "spread":
            return loops
        out = outputs[0]

        def cleared() -> None:
            out.fill(0)
            loops()

        return cleared


class _SumsKernel:
    """The gradient of the window: each thread sums over its rows into a window of its own, and these are then added."""

    def __init__(self, plan: DepthwisePlan, images: int, window: TensorType):
        self.plan, self.images, self.shape = plan, images, window.shape
        self.most = min(shard_limit(), images * plan.out_high) if _products(plan, images) >= SHARD_PRODUCTS else 1
        self.scratch = (TensorType((self.most, *window.shape), "float32"),) if self.most > 1 else ()

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        out = outputs[0]
        parts = min(pool.threads, self.most)
        own = [out] if parts == 1 else [scratch[0][part] for part in range(parts)]
        plan = self.plan._replace(
            image_address=inputs[0].ctypes.data, row_address=inputs[1].ctypes.data, **_tiles("sums")
        )
        shards = []
        for vector, window in zip(_vectors(plan, self.images * plan.out_high, parts), own, strict=True):
            vector[DepthwisePlan._fields.index("window_address")] = window.ctypes.data
            shards.append([(_loop("sums"), (vector,))])
        loops = spread(pool, shards, keep=(*inputs, *outputs, *scratch))

        def bound() -> None:
            for window in own:
                window.fill(0)
            loops()
            if parts > 1:
                np.add.reduce(scratch[0][:parts], axis=0, out=out)

        return bound


def warm() -> None:
    """Compile or load the loops and the tiles."""
    for name in ("slide", "spread", "sums"):
        _loop(name)
        _tiles(name)
