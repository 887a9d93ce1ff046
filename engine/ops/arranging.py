"""Elements repeated, moved, accumulated along an axis or kept in a triangle: composites by the names of keras.ops."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import ParameterError
from engine.ops import shaping
from engine.ops.apply import as_tensor
from engine.ops.elementwise import add, cast, multiply, not_equal, subtract, where
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import broadcast_to, concatenate, expand_dims, reshape, reverse, slice_axis, squeeze, transpose


def tile(x: Any, repeats: int | Sequence[int]) -> Any:
    """`x` side by side with itself, so many times on each of the last axes."""
    x = as_tensor(x)
    times = [repeats] if isinstance(repeats, int) else list(repeats)
    while len(x.shape) < len(times):
        x = expand_dims(x, 0)
    for axis, count in enumerate(times, len(x.shape) - len(times)):
        x = x if count == 1 else concatenate([x] * count, axis)
    return x


def repeat(x: Any, repeats: int, axis: int | None = None) -> Any:
    """Each element so many times, one after another, along `axis` (None: of all elements in one row)."""
    x, at = _axis(x, axis)
    spread = [*x.shape[: at + 1], int(repeats), *x.shape[at + 1 :]]
    return reshape(broadcast_to(expand_dims(x, at + 1), spread), (*x.shape[:at], x.shape[at] * int(repeats),
                                                                   *x.shape[at + 1 :]))  # fmt: skip


def roll(x: Any, shift: int, axis: int | None = None) -> Any:
    """Elements moved on by `shift` along `axis`, the last coming first; None: as if all were in one row."""
    rows, at = _axis(x, axis)
    by = shift % int(rows.shape[at])
    if by:
        rows = concatenate([slice_axis(rows, at, -by, None), slice_axis(rows, at, 0, -by)], at)
    return reshape(rows, as_tensor(x).shape)


def flip(x: Any, axis: int | Sequence[int] | None = None) -> Any:
    """Elements in the opposite order along `axis`: one, several, or None for all."""
    x = as_tensor(x)
    for at in range(len(x.shape)) if axis is None else [axis] if isinstance(axis, int) else axis:
        x = reverse(x, at)
    return x


def diff(a: Any, n: int = 1, axis: int = -1) -> Any:
    """Each element less the one before it, `n` times over."""
    a = as_tensor(a)
    for _ in range(n):
        a = subtract(slice_axis(a, axis, 1, None), slice_axis(a, axis, 0, -1))
    return a


def tril(x: Any, k: int = 0) -> Any:
    """Matrices with zeros above the `k`-th diagonal."""
    x = as_tensor(x)
    return where(np.tri(*_sides(x), k, dtype=bool), x, _zero(x))


def triu(x: Any, k: int = 0) -> Any:
    """Matrices with zeros below the `k`-th diagonal."""
    x = as_tensor(x)
    return where(~np.tri(*_sides(x), k - 1, dtype=bool), x, _zero(x))


def diagonal(x: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    """Elements (i, i + offset) of two axes; they become the last axis."""
    x = as_tensor(x)
    rank = len(x.shape)
    one, two = shapes.axis_index(axis1, rank), shapes.axis_index(axis2, rank)
    x = transpose(x, [*(axis for axis in range(rank) if axis not in (one, two)), one, two])
    x = slice_axis(x, -1, offset, None) if offset > 0 else slice_axis(x, -2, -offset, None) if offset < 0 else x
    rows, columns = _sides(x)
    size = rows if rows < columns else columns
    x = slice_axis(slice_axis(x, -1, 0, size), -2, 0, size)
    return reduce_sum(where(np.eye(size, dtype=bool), x, _zero(x)), -1)


def trace(x: Any, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Any:
    """Sum of a diagonal."""
    return reduce_sum(diagonal(x, offset, axis1, axis2), -1)


def cumsum(x: Any, axis: int | None = None) -> Any:
    """Sums of each element and all before it along `axis` (None: of all elements in one row)."""
    return _accumulated(x, axis, add, 0)


def cumprod(x: Any, axis: int | None = None) -> Any:
    """Products of each element and all before it along `axis` (None: of all elements in one row)."""
    return _accumulated(x, axis, multiply, 1)


def prod(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Product over `axis` (an int, several, or None for all), of known size; its gradient holds for zeros too."""
    x = as_tensor(x)
    rank = len(x.shape)
    given = range(rank) if axis is None else [axis] if isinstance(axis, int) else axis
    over = sorted((shapes.axis_index(one, rank) for one in given), reverse=True)
    for at in over:
        while (size := int(x.shape[at])) > 1:
            half = size // 2
            pairs = multiply(slice_axis(x, at, 0, half), slice_axis(x, at, half, 2 * half))
            x = concatenate([pairs, slice_axis(x, at, 2 * half, None)], at) if size % 2 else pairs
        x = x if keepdims else squeeze(x, at)
    return x


def count_nonzero(x: Any, axis: Any = None) -> Any:
    """How many elements over `axis` are not 0, int32."""
    return reduce_sum(cast(not_equal(as_tensor(x), 0), "int32"), axis)


def pad(x: Any, pad_width: Any, mode: str = "constant", constant_values: float | None = None) -> Any:
    """`x` with `(before, after)` elements added on each axis.

    Args:
        pad_width: a pair for each axis, one pair for all, or a number.
        mode: "constant", "reflect" (mirrored about the edge's element) or "symmetric" (mirrored with it).
        constant_values: what "constant" adds; 0 by default.
    """
    x = as_tensor(x)
    widths = _widths(pad_width, len(x.shape))
    if mode == "constant":
        return shaping.pad(x, widths, constant_values or 0.0)
    if mode not in ("reflect", "symmetric"):
        raise ParameterError("pad has no such mode", field="mode", expected="constant, reflect or symmetric", got=mode)
    skip = int(mode == "reflect")
    for axis, (before, after) in enumerate(widths):
        parts, size = [x], x.shape[axis]
        longest = max(before, after) + skip
        if isinstance(size, int) and longest > size:
            raise ParameterError("pad mirrors more elements than there are", field="pad_width",
                                 expected=f"at most {size - skip} on axis {axis}", got=str((before, after)))  # fmt: skip
        if before:
            parts.insert(0, reverse(slice_axis(x, axis, skip, skip + before), axis))
        if after:
            parts.append(reverse(slice_axis(x, axis, -after - skip, -skip or None), axis))
        x = concatenate(parts, axis) if len(parts) > 1 else x
    return x


def _widths(pad_width: Any, rank: int) -> list[tuple[Any, Any]]:
    """A pair for each axis; sizes may be symbolic."""
    if isinstance(pad_width, (int, np.integer)):
        return [(int(pad_width), int(pad_width))] * rank
    pairs = [tuple(pair) if isinstance(pair, (list, tuple, np.ndarray)) else (pair, pair) for pair in pad_width]
    if len(pad_width) == 2 and rank != 2 and not isinstance(pad_width[0], (list, tuple, np.ndarray)):
        pairs = [tuple(pad_width)]
    pairs = pairs * rank if len(pairs) == 1 else pairs
    if len(pairs) != rank or any(len(pair) != 2 for pair in pairs):
        raise ParameterError("pad takes a pair of widths for each axis", field="pad_width", expected=f"{rank} pairs",
                             got=str(pad_width))  # fmt: skip
    return [(before, after) for before, after in pairs]


def _axis(x: Any, axis: int | None) -> tuple[Any, int]:
    x = as_tensor(x)
    return (reshape(x, (-1,)), 0) if axis is None else (x, shapes.axis_index(axis, len(x.shape)))


def _sides(x: Any) -> tuple[int, int]:
    return int(x.shape[-2]), int(x.shape[-1])


def _zero(x: Any) -> Any:
    return np.zeros((), str(x.dtype))


def _accumulated(x: Any, axis: int | None, combine: Callable[[Any, Any], Any], start: int) -> Any:
    """By doubling: after each round an element holds the last 2, 4, 8 … of them, itself included."""
    x, at = _axis(x, axis)
    size, reach = int(x.shape[at]), 1
    while reach < size:
        before = [(reach, 0) if one == at else (0, 0) for one in range(len(x.shape))]
        x = combine(x, shaping.pad(slice_axis(x, at, 0, -reach), before, start))
        reach *= 2
    return x


__all__ = ["count_nonzero", "cumprod", "cumsum", "diagonal", "diff", "flip", "pad", "prod", "repeat", "roll", "tile",
           "trace", "tril", "triu"]  # fmt: skip
