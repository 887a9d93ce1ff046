"""Depthwise convolution in plain NumPy: one term a tap of the window. Any number of spatial axes, any float dtype."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np

Pads = Sequence[tuple[int, int]]


def _taps(
    window: Sequence[int], out: Sequence[int], strides: Sequence[int], dilation: Sequence[int]
) -> Iterator[tuple[tuple[int, ...], tuple[slice, ...]]]:
    """Each tap of the window, and where the pixels under it lie in the padded batch of images."""
    for tap in itertools.product(*map(range, window)):
        starts = [t * d for t, d in zip(tap, dilation, strict=True)]
        spatial = (slice(a, a + (o - 1) * s + 1, s) for a, o, s in zip(starts, out, strides, strict=True))
        yield tap, (slice(None), *spatial)


def _pad(x: np.ndarray, padding: Pads) -> np.ndarray:
    return np.pad(x, ((0, 0), *padding, (0, 0)))


def forward(x: np.ndarray, w: np.ndarray, strides: Sequence[int], dilation: Sequence[int], padding: Pads) -> np.ndarray:
    """x (N, *space, C), w (*window, C) -> (N, *out, C)."""
    padded = _pad(x, padding)
    sizes = zip(padded.shape[1:-1], w.shape[:-1], dilation, strides, strict=True)
    out = [(size - (k - 1) * d - 1) // s + 1 for size, k, d, s in sizes]
    y = np.zeros((x.shape[0], *out, x.shape[-1]), np.result_type(x, w))
    for tap, where in _taps(w.shape[:-1], out, strides, dilation):
        y += padded[where] * w[tap]
    return y


def grad_input(
    dy: np.ndarray, w: np.ndarray, strides: Sequence[int], dilation: Sequence[int], padding: Pads, size: Sequence[int]
) -> np.ndarray:
    """dy (N, *out, C), w (*window, C) -> the gradient of x (N, *size, C)."""
    around = [s + before + after for s, (before, after) in zip(size, padding, strict=True)]
    dx = np.zeros((dy.shape[0], *around, dy.shape[-1]), np.result_type(dy, w))
    for tap, where in _taps(w.shape[:-1], dy.shape[1:-1], strides, dilation):
        dx[where] += dy * w[tap]
    inside = tuple(slice(before, before + s) for s, (before, _) in zip(size, padding, strict=True))
    return dx[(slice(None), *inside)]


def grad_kernel(
    x: np.ndarray, dy: np.ndarray, strides: Sequence[int], dilation: Sequence[int], padding: Pads, window: Sequence[int]
) -> np.ndarray:
    """x (N, *space, C), dy (N, *out, C) -> the gradient of w (*window, C)."""
    padded = _pad(x, padding)
    dw = np.zeros((*window, x.shape[-1]), np.result_type(x, dy))
    for tap, where in _taps(window, dy.shape[1:-1], strides, dilation):
        dw[tap] = (padded[where] * dy).reshape(-1, x.shape[-1]).sum(0)
    return dw
