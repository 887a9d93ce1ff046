"""Pooling in plain NumPy: one term a tap of the window. Any number of spatial axes, any float dtype.

Padding never counts: a maximum does not see it, an average divides by the pixels of the image under the window.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np

Pads = Sequence[tuple[int, int]]


def _where(size: Sequence[int], strides: Sequence[int], out: Sequence[int]) -> Iterator[tuple[slice, ...]]:
    """For each tap of the window, in order, where the pixels under it lie in the padded image."""
    for tap in itertools.product(*(range(k) for k in size)):
        inner = tuple(slice(t, t + (o - 1) * s + 1, s) for t, o, s in zip(tap, out, strides))
        yield (slice(None), *inner)


def _padded(x: np.ndarray, padding: Pads, value: float) -> np.ndarray:
    return np.pad(x, ((0, 0), *padding, (0, 0)), constant_values=value)


def _out(padded: np.ndarray, size: Sequence[int], strides: Sequence[int]) -> list[int]:
    return [(p - k) // s + 1 for p, k, s in zip(padded.shape[1:-1], size, strides)]


def _inside(padded: np.ndarray, padding: Pads, shape: Sequence[int]) -> np.ndarray:
    inner = tuple(slice(before, before + s) for (before, _), s in zip(padding, shape))
    return padded[(slice(None), *inner)]


def max_pool(x: np.ndarray, size: Sequence[int], strides: Sequence[int], padding: Pads) -> np.ndarray:
    padded = _padded(x, padding, -np.inf)
    best = None
    for where in _where(size, strides, _out(padded, size, strides)):
        best = padded[where] if best is None else np.maximum(best, padded[where])
    return np.array(best)


def _first(x: np.ndarray, size: Sequence[int], strides: Sequence[int], padding: Pads) -> np.ndarray:
    """Number of the tap that holds the first maximum (a NaN is larger than all), among those within the image."""
    padded = _padded(x, padding, -np.inf)
    real = _padded(np.ones_like(x), padding, 0) > 0
    best = first = None
    for tap, where in enumerate(_where(size, strides, _out(padded, size, strides))):
        value, inside = padded[where], real[where]
        if best is None:
            best, first = np.array(value), np.where(inside, tap, -1)
            continue
        take = inside & ((value > best) | (np.isnan(value) & ~np.isnan(best)) | (first < 0))
        best, first = np.where(take, value, best), np.where(take, tap, first)
    return first


def max_pool_grad(
    x: np.ndarray, dy: np.ndarray, size: Sequence[int], strides: Sequence[int], padding: Pads
) -> np.ndarray:
    """dy goes to the first maximum of its window."""
    first = _first(x, size, strides, padding)
    padded = _padded(np.zeros(x.shape, np.result_type(x, dy)), padding, 0)
    for tap, where in enumerate(_where(size, strides, dy.shape[1:-1])):
        padded[where] += np.where(first == tap, dy, 0)
    return _inside(padded, padding, x.shape[1:-1])


def max_pool_pick(
    x: np.ndarray, g: np.ndarray, size: Sequence[int], strides: Sequence[int], padding: Pads
) -> np.ndarray:
    """What g holds where the first maximum of each window of x is."""
    first = _first(x, size, strides, padding)
    padded = _padded(g, padding, 0)
    picked = np.zeros(first.shape, g.dtype)
    for tap, where in enumerate(_where(size, strides, first.shape[1:-1])):
        picked = np.where(first == tap, padded[where], picked)
    return picked


def _counts(
    spatial: Sequence[int], size: Sequence[int], strides: Sequence[int], padding: Pads, dtype: np.dtype
) -> np.ndarray:
    """Pixels of the image under each window, (1, *out, 1); 1 for none."""
    ones = _padded(np.ones((1, *spatial, 1), dtype), padding, 0)
    return np.maximum(sum(ones[where] for where in _where(size, strides, _out(ones, size, strides))), 1)


def average_pool(x: np.ndarray, size: Sequence[int], strides: Sequence[int], padding: Pads) -> np.ndarray:
    padded = _padded(x, padding, 0)
    total = sum(padded[where] for where in _where(size, strides, _out(padded, size, strides)))
    return total / _counts(x.shape[1:-1], size, strides, padding, x.dtype)


def average_pool_grad(
    dy: np.ndarray, size: Sequence[int], strides: Sequence[int], padding: Pads, spatial: Sequence[int]
) -> np.ndarray:
    share = dy / _counts(spatial, size, strides, padding, dy.dtype)
    padded = _padded(np.zeros((dy.shape[0], *spatial, dy.shape[-1]), dy.dtype), padding, 0)
    for where in _where(size, strides, dy.shape[1:-1]):
        padded[where] += share
    return _inside(padded, padding, spatial)
