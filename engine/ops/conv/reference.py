"""Convolution in plain NumPy: one term a tap of the window. Any number of spatial axes, any float dtype."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

import numpy as np

Pads = Sequence[tuple[int, int]]


def _taps(
    kernel: Sequence[int], out: Sequence[int], strides: Sequence[int], dilation: Sequence[int]
) -> Iterator[tuple[tuple[int, ...], tuple[slice, ...]]]:
    """Each tap of the window, and where the pixels under it lie in the padded image."""
    for tap in itertools.product(*(range(k) for k in kernel)):
        starts = [t * d for t, d in zip(tap, dilation)]
        yield tap, tuple(slice(a, a + (o - 1) * s + 1, s) for a, o, s in zip(starts, out, strides))


def _pad(x: np.ndarray, padding: Pads) -> np.ndarray:
    return np.pad(x, ((0, 0), *padding, (0, 0)))


def conv(
    x: np.ndarray, w: np.ndarray, strides: Sequence[int], dilation: Sequence[int], padding: Pads, groups: int
) -> np.ndarray:
    """x (N, *space, C), w (*kernel, C/groups, F) -> (N, *out, F)."""
    kernel, filters = w.shape[:-2], w.shape[-1]
    padded = _pad(x, padding)
    out = [(p - (k - 1) * d - 1) // s + 1 for p, k, d, s in zip(padded.shape[1:-1], kernel, dilation, strides)]
    y = np.zeros((x.shape[0], *out, filters), np.result_type(x, w))
    for tap, where in _taps(kernel, out, strides, dilation):
        pixels = padded[(slice(None), *where)]
        for xs, ws, ys in _groups(pixels, w[tap], y, groups):
            ys += xs @ ws
    return y


def conv_grad_input(
    dy: np.ndarray,
    w: np.ndarray,
    strides: Sequence[int],
    dilation: Sequence[int],
    padding: Pads,
    groups: int,
    size: Sequence[int],
) -> np.ndarray:
    """dy (N, *out, F), w (*kernel, C/groups, F) -> the gradient of x (N, *size, C)."""
    kernel, channels = w.shape[:-2], w.shape[-2] * groups
    padded_size = [s + before + after for s, (before, after) in zip(size, padding)]
    dx = np.zeros((dy.shape[0], *padded_size, channels), np.result_type(dy, w))
    for tap, where in _taps(kernel, dy.shape[1:-1], strides, dilation):
        pixels = dx[(slice(None), *where)]
        for xs, ws, ys in _groups(pixels, w[tap], dy, groups):
            xs += ys @ ws.T
    inside = tuple(slice(before, before + s) for s, (before, _) in zip(size, padding))
    return dx[(slice(None), *inside)]


def conv_grad_kernel(
    x: np.ndarray,
    dy: np.ndarray,
    strides: Sequence[int],
    dilation: Sequence[int],
    padding: Pads,
    groups: int,
    kernel: Sequence[int],
) -> np.ndarray:
    """x (N, *space, C), dy (N, *out, F) -> the gradient of w (*kernel, C/groups, F)."""
    padded = _pad(x, padding)
    dw = np.zeros((*kernel, x.shape[-1] // groups, dy.shape[-1]), np.result_type(x, dy))
    for tap, where in _taps(kernel, dy.shape[1:-1], strides, dilation):
        pixels = padded[(slice(None), *where)]
        for xs, ws, ys in _groups(pixels, dw[tap], dy, groups):
            ws += xs.reshape(-1, xs.shape[-1]).T @ ys.reshape(-1, ys.shape[-1])
    return dw


def _groups(
    x: np.ndarray, w: np.ndarray, y: np.ndarray, groups: int
) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """The channels of x and y and the columns of w that belong together."""
    c, f = x.shape[-1] // groups, y.shape[-1] // groups
    for g in range(groups):
        yield x[..., g * c : (g + 1) * c], w[:, g * f : (g + 1) * f], y[..., g * f : (g + 1) * f]
