"""Another number of pixels along one axis: `resample` and its transpose, `resample_grad`.

Each output pixel is a weighted sum of input pixels, with weights that follow from the two sizes and the method alone:
y = W x along the axis. Pixels are cells: the centre of cell i is at i + 1/2 (the "half-pixel" convention).
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.shapes import Size
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.numpy_kernel import NumpyKernel
from engine.ops.op import Op, Sample, register


@dataclass(frozen=True)
class Resample:
    """size: pixels of the output along the axis. antialias: widen the kernel where the image shrinks."""

    axis: int
    size: Size
    method: str
    antialias: bool = False


def _triangle(x: np.ndarray) -> np.ndarray:
    return np.maximum(0.0, 1.0 - x)


def _cubic(x: np.ndarray) -> np.ndarray:
    """Keys's cubic convolution with a = -1/2 (Keys, 1981)."""
    near = ((1.5 * x - 2.5) * x) * x + 1.0
    far = ((-0.5 * x + 2.5) * x - 4.0) * x + 2.0
    return np.where(x < 1, near, np.where(x < 2, far, 0.0))


def _lanczos(radius: float) -> Callable[[np.ndarray], np.ndarray]:
    def kernel(x: np.ndarray) -> np.ndarray:
        return np.where(x < radius, np.sinc(x) * np.sinc(x / radius), 0.0)

    return kernel


_KERNELS = {"bilinear": _triangle, "bicubic": _cubic, "lanczos3": _lanczos(3.0), "lanczos5": _lanczos(5.0)}
METHODS = ("nearest", *_KERNELS)


@functools.lru_cache(maxsize=64)
def weights(old: int, new: int, method: str, antialias: bool = False) -> np.ndarray:
    """The matrix W, (new, old), of float64: row i holds the share of each old pixel in new pixel i."""
    scale = old / new
    if method == "nearest":
        chosen = np.floor((np.arange(new, dtype=np.float32) + np.float32(0.5)) * np.float32(old) / np.float32(new))
        made = np.zeros((new, old))
        made[np.arange(new), chosen.astype(np.int64).clip(0, old - 1)] = 1.0
    else:
        centres = (np.arange(new) + 0.5) * scale - 0.5
        away = np.abs(centres[:, None] - np.arange(old)[None, :]) / (max(scale, 1.0) if antialias else 1.0)
        made = _KERNELS[method](away)
        made /= made.sum(1, keepdims=True)  # at the edges, what lies outside does not count
    made.setflags(write=False)
    return made


def _along(matrix: np.ndarray, x: np.ndarray, axis: int) -> np.ndarray:
    return np.moveaxis(np.tensordot(matrix.astype(x.dtype), x, (1, axis)), 0, axis)


def _resized(x: TensorType, axis: int, size: Size) -> tuple[TensorType, ...]:
    return (TensorType((*x.shape[:axis], size, *x.shape[axis + 1 :]), x.dtype),)


def _fast(transposed: bool) -> Callable[[Any, Sequence[TensorType], Sequence[TensorType]], NumpyKernel | None]:
    """W times the image seen as (before, axis, after), by BLAS."""

    def fast(attrs: Resample, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> NumpyKernel | None:
        (x,), (y,), axis = ins, outs, attrs.axis
        old, new = (y, x) if transposed else (x, y)
        matrix = weights(old.shape[axis], new.shape[axis], attrs.method, attrs.antialias)  # type: ignore[arg-type]
        matrix = np.ascontiguousarray(matrix.T if transposed else matrix, x.dtype)
        before = int(np.prod(x.shape[:axis], dtype=np.int64))

        def call(array: np.ndarray, out: np.ndarray) -> None:
            np.matmul(
                matrix,
                array.reshape(before, array.shape[axis], -1),
                out.reshape(before, out.shape[axis], -1),
            )

        return NumpyKernel(call)

    return fast


def _samples(transposed: bool) -> Callable[[np.random.Generator], list[Sample]]:
    cases = (
        (1, 7, "bilinear", False), (1, 3, "bilinear", True), (2, 8, "nearest", False), (2, 2, "nearest", False),
        (1, 9, "bicubic", False), (2, 3, "bicubic", True), (1, 4, "lanczos3", True), (2, 11, "lanczos5", False),
    )  # fmt: skip

    def samples(rng: np.random.Generator) -> list[Sample]:
        found = []
        for axis, size, method, antialias in cases:
            shape = [2, 5, 6, 3]
            old = shape[axis]
            if transposed:
                shape[axis], size = size, old
            found.append(Sample((rng.normal(size=shape),), Resample(axis, size, method, antialias)))
        return found

    return samples


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    attrs, (x,) = node.attrs, node.inputs
    back = Resample(attrs.axis, x.shape[attrs.axis], attrs.method, attrs.antialias)
    return [None if cotangents[0] is None else apply(RESAMPLE_GRAD, [cotangents[0]], back)[0]]


def _vjp_grad(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    attrs, (g,) = node.attrs, node.inputs
    there = Resample(attrs.axis, g.shape[attrs.axis], attrs.method, attrs.antialias)
    return [None if cotangents[0] is None else apply(RESAMPLE, [cotangents[0]], there)[0]]


_TAPS = {"nearest": 1, "bilinear": 2, "bicubic": 4, "lanczos3": 6, "lanczos5": 10}

RESAMPLE = register(
    Op(
        name="resample",
        attrs=Resample,
        infer=lambda attrs, x: _resized(x, attrs.axis, attrs.size),
        reference=lambda attrs, x: (
            _along(weights(x.shape[attrs.axis], attrs.size, attrs.method, attrs.antialias), x, attrs.axis),
        ),
        samples=_samples(False),
        vjp=_vjp,
        flops=lambda attrs, x: _resized(x, attrs.axis, attrs.size)[0].size * 2 * _TAPS[attrs.method],
        fast=_fast(False),
    )
)

RESAMPLE_GRAD = register(
    Op(
        name="resample_grad",
        attrs=Resample,
        infer=lambda attrs, g: _resized(g, attrs.axis, attrs.size),
        reference=lambda attrs, g: (
            _along(weights(attrs.size, g.shape[attrs.axis], attrs.method, attrs.antialias).T, g, attrs.axis),
        ),
        samples=_samples(True),
        vjp=_vjp_grad,
        flops=lambda attrs, g: g.size * 2 * _TAPS[attrs.method],
        fast=_fast(True),
    )
)


def resample(x: Any, axis: int, size: Size, method: str = "bilinear", antialias: bool = False) -> Any:
    """`x` with `size` pixels along an axis.

    Args:
        method: "nearest", "bilinear", "bicubic", "lanczos3" or "lanczos5".
        antialias: where the image shrinks, let every old pixel count.
    """
    x = as_tensor(x)
    axis %= len(x.shape)
    if x.shape[axis] == size:
        return x
    return apply(RESAMPLE, [x], Resample(axis, size, method, antialias))[0]
