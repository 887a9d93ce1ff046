"""Images moved by an affine map: `affine`, a gather with weights, and its transpose `affine_grad`.

Image n's pixel (row i, column j) is read at column a0 j + a1 i + a2 and row b0 j + b1 i + b2 of the input, where
(a0, a1, a2, b0, b1, b2) is row n of the transforms. Images are channels last.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import Size, text
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.op import Op, Sample, register

SHARD_ELEMENTS = 1 << 14  # below this, another thread saves nothing

FILL_MODES = ("reflect", "wrap", "constant", "nearest")
INTERPOLATIONS = ("bilinear", "nearest")


@dataclass(frozen=True)
class Affine:
    """size: (height, width) of the result (of the image, for `affine_grad`).

    fill_mode: what lies outside: the image mirrored ("reflect": edges are repeated), repeated ("wrap"), its edge
    ("nearest"), or `fill_value` ("constant").
    """

    size: tuple[Size, Size]
    interpolation: str = "bilinear"
    fill_mode: str = "constant"
    fill_value: float = 0.0


def _inside(index: np.ndarray, size: int, mode: str) -> tuple[np.ndarray, np.ndarray]:
    """Where a pixel that may lie outside is read, and whether it counts."""
    if mode == "reflect":
        folded = index % (2 * size)
        return np.minimum(folded, 2 * size - 1 - folded), np.ones(index.shape, bool)
    if mode == "wrap":
        return index % size, np.ones(index.shape, bool)
    within = (index >= 0) & (index < size)
    return np.clip(index, 0, size - 1), np.ones(index.shape, bool) if mode == "nearest" else within


def _nodes(where: np.ndarray, nearest: bool) -> list[tuple[np.ndarray, np.ndarray]]:
    """The whole places around a coordinate, and their shares."""
    if nearest:
        whole = np.trunc(where + np.copysign(0.5, where))  # halves go away from zero
        return [(whole.astype(np.int64), np.ones_like(where))]
    low = np.floor(where)
    share = where - low
    return [(low.astype(np.int64), 1 - share), (low.astype(np.int64) + 1, share)]


def _places(attrs: Affine, transforms: np.ndarray, out: Sequence[int], image: Sequence[int]) -> Any:
    """For each of the pixels that a result is made of: (row, column, share, whether it counts), each (N, *out)."""
    rows, columns = np.arange(out[0])[None, :, None], np.arange(out[1])[None, None, :]
    a0, a1, a2, b0, b1, b2 = (transforms[:, k, None, None] for k in range(6))
    x, y = a0 * columns + a1 * rows + a2, b0 * columns + b1 * rows + b2
    nearest = attrs.interpolation == "nearest"
    for row, row_share in _nodes(y, nearest):
        row, row_counts = _inside(row, image[0], attrs.fill_mode)
        for column, column_share in _nodes(x, nearest):
            column, column_counts = _inside(column, image[1], attrs.fill_mode)
            yield row, column, (row_share * column_share)[..., None], (row_counts & column_counts)[..., None]


def _affine(attrs: Affine, x: np.ndarray, transforms: np.ndarray) -> tuple[np.ndarray, ...]:
    y = np.zeros((x.shape[0], *attrs.size, x.shape[-1]), x.dtype)
    image = np.arange(len(x))[:, None, None]
    for row, column, share, counts in _places(attrs, transforms, attrs.size, x.shape[1:3]):
        y += share * np.where(counts, x[image, row, column], x.dtype.type(attrs.fill_value))
    return (y,)


def _affine_grad(attrs: Affine, dy: np.ndarray, transforms: np.ndarray) -> tuple[np.ndarray, ...]:
    dx = np.zeros((dy.shape[0], *attrs.size, dy.shape[-1]), dy.dtype)
    image = np.arange(len(dy))[:, None, None]
    for row, column, share, counts in _places(attrs, transforms, dy.shape[1:3], attrs.size):
        np.add.at(dx, (image, row, column), share * counts * dy)
    return (dx,)


class _AffineKernel:
    """Rows of the results are spread over the threads."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, attrs: Affine):
        self.attrs = attrs

    def bind(self, inputs: Any, outputs: Any, scratch: Any, pool: Any) -> Any:
        signature = "float32[:,:,:,::1], float32[:,::1], int64, int64, float32, int64, int64, float32[:,:,:,::1]"
        call = cache.compile("engine.ops.affine_compiled", "rows", signature)
        (x, transforms), (out,) = inputs, outputs
        mode, nearest = FILL_MODES.index(self.attrs.fill_mode), int(self.attrs.interpolation == "nearest")
        rows = out.shape[0] * out.shape[1]
        parts = min(pool.threads, rows) if out.size >= SHARD_ELEMENTS else 1
        fill = np.float32(self.attrs.fill_value)
        shards = [(x, transforms, mode, nearest, fill, a, b, out) for a, b in runs(rows, parts)]
        return spread(pool, [[(call, arguments)] for arguments in shards])


def _fast(attrs: Affine, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    if not cache.available() or any(t.dtype != "float32" or 0 in t.shape for t in (*ins, *outs)):
        return None
    return _AffineKernel(attrs)


def _infer(attrs: Affine, x: TensorType, transforms: TensorType) -> tuple[TensorType, ...]:
    if x.rank != 4 or transforms.rank != 2 or transforms.shape[1] != 6:
        raise ShapeError("an affine map takes images and six numbers for each", expected="rank 4, and (batch, 6)",
                         got=f"{text(x.shape)} and {text(transforms.shape)}")  # fmt: skip
    return (TensorType((x.shape[0], *attrs.size, x.shape[-1]), x.dtype),)


def _samples(gradient: bool) -> Any:
    def samples(rng: np.random.Generator) -> list[Sample]:
        found = []
        for mode in FILL_MODES:
            for method in INTERPOLATIONS:
                for size in ((5, 6), (4, 3)):
                    transforms = np.tile([1.0, 0.0, 0.0, 0.0, 1.0, 0.0], (3, 1)) + 0.4 * rng.normal(size=(3, 6))
                    transforms[0] *= 3
                    shape, result = ((3, *size, 2), (5, 6)) if gradient else ((3, 5, 6, 2), size)
                    attrs = Affine(result, method, mode, 0.0 if gradient else 0.7)
                    found.append(Sample((rng.normal(size=shape), transforms), attrs, (0,), note=f"{mode} {method}"))
        return found

    return samples


def _other(attrs: Affine, size: Any) -> Affine:
    return Affine(tuple(size), attrs.interpolation, attrs.fill_mode)


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    x, transforms = node.inputs
    return [apply(AFFINE_GRAD, [cotangents[0], transforms], _other(node.attrs, x.shape[1:3]))[0], None]


def _vjp_grad(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    dy, transforms = node.inputs
    return [apply(AFFINE, [cotangents[0], transforms], _other(node.attrs, dy.shape[1:3]))[0], None]


AFFINE = register(
    Op(
        "affine",
        attrs=Affine,
        infer=_infer,
        reference=_affine,
        samples=_samples(False),
        vjp=_vjp,
        flops=lambda attrs, x, transforms: _infer(attrs, x, transforms)[0].size * 8,
        fast=_fast,
        saves="inputs",
    )
)

AFFINE_GRAD = register(
    Op(
        "affine_grad",
        attrs=Affine,
        infer=_infer,
        reference=_affine_grad,
        samples=_samples(True),
        vjp=_vjp_grad,
        flops=lambda attrs, dy, transforms: dy.size * 8,
        saves="inputs",
    )
)


def affine(
    x: Any, transforms: Any, interpolation: str = "bilinear", fill_mode: str = "constant", fill_value: float = 0.0,
    size: Sequence[Size] | None = None,
) -> Any:  # fmt: skip
    """Images (N, height, width, C) read at affine maps of their pixels' places, transforms (N, 6). See the module."""
    x = as_tensor(x)
    attrs = Affine(tuple(size or x.shape[1:3]), interpolation, fill_mode, float(fill_value))
    return apply(AFFINE, [x, as_tensor(transforms)], attrs)[0]
