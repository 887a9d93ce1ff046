"""Pooling bound to arrays: float32 over one or two axes, one compiled loop over windows for all ops."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.native import Native
from engine.ops.op import Pool

# Below this many pixels read, another thread saves nothing.
POOL_FLOATS = 1 << 14

# Index, among inputs then outputs, of the image x, of the array shaped as y, and of another shaped as x.
_ROLES = {
    "max_pool": (0, 1, None),
    "max_pool_grad": (0, 1, 2),
    "max_pool_pick": (0, 2, 1),
    "average_pool": (0, 1, None),
    "average_pool_grad": (None, 0, 1),
}


class PoolPlan(NamedTuple):
    """What the compiled loop is told. Steps in floats; the first three are read by the window functions."""

    step_high: int = 0
    step_wide: int = 0
    channels: int = 0
    image: int = 0
    image_stop: int = 0
    height: int = 0
    width: int = 0
    out_high: int = 0
    out_wide: int = 0
    stride_high: int = 1
    stride_wide: int = 1
    pad_high: int = 0
    pad_wide: int = 0
    size_high: int = 1
    size_wide: int = 1
    x: int = 0
    y: int = 0
    other: int = 0
    cleared: int = 0  # 1: `other` is an output, and windows do not write all of it
    window: int = 0  # address of the function for one window


def kernel(name: str) -> Callable[[Any, Sequence[TensorType], Sequence[TensorType]], PoolKernel | None]:
    """The `fast` of the pooling op of this name."""

    def fast(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> PoolKernel | None:
        types = (*ins, *outs)
        known = all(t.dtype == "float32" and is_known(t.shape) and 0 not in t.shape for t in types)
        if not (cache.available() and known and len(attrs.size) <= 2):
            return None
        return PoolKernel(name, attrs, types)

    return fast


@functools.cache
def _compiled() -> Native:
    return cache.compile("engine.ops.pool.compiled", "pool", "int64[::1]")


@functools.cache
def _window(name: str) -> int:
    return cache.compile_callback("engine.ops.pool.compiled", "make", (name,), 6)


class PoolKernel:
    """One pooling op; images are spread over the threads."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, name: str, attrs: Any, types: Sequence[TensorType]):
        self.roles = _ROLES[name]
        x, y, other = self.roles
        image, out = types[other if x is None else x].shape, types[y].shape
        lead = (1,) * (2 - len(attrs.size))
        (height, width), (out_high, out_wide) = (*lead, *image[1:-1]), (*lead, *out[1:-1])
        (stride_high, stride_wide), (size_high, size_wide) = (*lead, *attrs.strides), (*lead, *attrs.size)
        pad_high, pad_wide = (*(0 for _ in lead), *(before for before, _ in attrs.padding))
        channels = image[-1]
        self.batch = image[0]
        self.floats = int(np.prod(out)) * size_high * size_wide
        self.plan = PoolPlan(
            width * channels, channels, channels, 0, self.batch, height, width, out_high, out_wide, stride_high,
            stride_wide, pad_high, pad_wide, size_high, size_wide,
        )  # fmt: skip
        self.window = name
        if name.endswith("_grad"):
            # Windows apart from one another write each pixel once; where they cover all, nothing is cleared before.
            apart = stride_high >= size_high and stride_wide >= size_wide
            covered = (out_high * stride_high, out_wide * stride_wide) == (height, width)
            covered = covered and (stride_high, stride_wide, pad_high, pad_wide) == (size_high, size_wide, 0, 0)
            self.window = f"{name}_apart" if apart else name
            self.plan = self.plan._replace(cleared=int(not covered))

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        arrays = (*inputs, *outputs)
        x, y, other = (0 if role is None else arrays[role].ctypes.data for role in self.roles)
        plan = self.plan._replace(x=x, y=y, other=other, window=_window(self.window))
        parts = min(pool.threads, self.batch) if self.floats >= POOL_FLOATS else 1
        vectors = [
            np.array(plan._replace(image=start, image_stop=stop), np.int64) for start, stop in runs(self.batch, parts)
        ]
        return spread(pool, [[(_compiled(), (vector,))] for vector in vectors], keep=arrays)


def warm() -> None:
    """Compile or load the loop and the functions for a window."""
    _compiled()
    for name in _ROLES:
        _window(name)
        if name.endswith("_grad"):
            _window(f"{name}_apart")
