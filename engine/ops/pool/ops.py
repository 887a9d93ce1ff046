"""The ops `max_pool`, `max_pool_grad`, `max_pool_pick`, `average_pool`, `average_pool_grad`.

Images are channels last: x (N, *space, C), y (N, *out, C). Padding never counts: neither in a maximum
nor in an average.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import Shape, Size, product, text
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.op import Op, Sample, register
from engine.ops.pool import fast, reference


@dataclass(frozen=True)
class PoolAttrs:
    """One entry a spatial axis. padding: pixels (before, after) that do not count."""

    size: tuple[int, ...]
    strides: tuple[int, ...]
    padding: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class AveragePoolGradAttrs(PoolAttrs):
    """spatial: sizes of the input."""

    spatial: Shape = ()


def _plain(attrs: PoolAttrs) -> tuple[Any, ...]:
    return attrs.size, attrs.strides, attrs.padding


def _infer(attrs: PoolAttrs, x: TensorType, *others: TensorType) -> tuple[TensorType, ...]:
    rank = len(attrs.size)
    if x.rank != rank + 2:
        raise ShapeError(
            f"pooling over {rank} axes takes a tensor of rank {rank + 2}",
            expected=f"rank {rank + 2}",
            got=text(x.shape),
            code="rank",
        )
    out: list[Size] = []
    for axis in range(rank):
        before, after = attrs.padding[axis]
        padded, window = x.shape[1 + axis] + before + after, attrs.size[axis]
        if isinstance(padded, int) and padded < window:
            raise ShapeError(
                f"a window of {window} does not fit an input of {padded} along spatial axis {axis}",
                expected=f"at most {padded}",
                got=str(window),
                mend="use padding='same' or a smaller window",
                code="window",
            )
        out.append((padded - window) // attrs.strides[axis] + 1)
    return (TensorType((x.shape[0], *out, x.shape[-1]), x.dtype),)


def _flops(factor: int) -> Callable[..., Size]:
    return lambda attrs, y: y.size * product(attrs.size) * factor


def _vjp_max(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,) = cotangents
    return [None if g is None else graph.add(max_pool_grad, (node.inputs[0], g), node.attrs)[0]]


def _vjp_max_grad(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,) = cotangents
    return [None, None if g is None else graph.add(max_pool_pick, (node.inputs[0], g), node.attrs)[0]]


def _vjp_max_pick(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,) = cotangents
    return [None, None if g is None else graph.add(max_pool_grad, (node.inputs[0], g), node.attrs)[0]]


def _vjp_average(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (x,) = cotangents, node.inputs
    if g is None:
        return [None]
    return [graph.add(average_pool_grad, (g,), AveragePoolGradAttrs(*_plain(node.attrs), spatial=x.shape[1:-1]))[0]]


def _vjp_average_grad(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,) = cotangents
    return [None if g is None else graph.add(average_pool, (g,), PoolAttrs(*_plain(node.attrs)))[0]]


_CASES = (
    ((2, 6, 8, 3), PoolAttrs((2, 2), (2, 2), ((0, 0), (0, 0))), "plain"),
    ((2, 5, 7, 2), PoolAttrs((2, 2), (2, 2), ((0, 1), (0, 1))), "same"),
    ((1, 6, 7, 2), PoolAttrs((3, 2), (1, 2), ((1, 1), (0, 1))), "overlapping"),
    ((1, 7, 7, 2), PoolAttrs((2, 2), (3, 3), ((0, 0), (0, 0))), "strides beyond the window"),
    ((2, 3, 4, 17), PoolAttrs((3, 4), (1, 1), ((0, 0), (0, 0))), "window as large as the image"),
    ((2, 9, 3), PoolAttrs((3,), (2,), ((1, 1),)), "one axis"),
    ((1, 4, 5, 4, 2), PoolAttrs((2, 2, 3), (2, 1, 2), ((0, 0), (0, 1), (1, 1))), "three axes"),
)


def _distinct(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray:
    """Values well apart, so that a small step changes no maximum."""
    return rng.permutation(int(np.prod(shape))).reshape(shape) * 0.01


def _samples(rng: np.random.Generator) -> list[Sample]:
    return [Sample((_distinct(rng, shape),), attrs, note=note) for shape, attrs, note in _CASES]


def _samples_grad(rng: np.random.Generator) -> list[Sample]:
    found = []
    for shape, attrs, note in _CASES:
        (y,) = _infer(attrs, TensorType(shape, "float64"))
        arrays = (_distinct(rng, shape), rng.standard_normal(y.shape))
        found.append(Sample(arrays, attrs, differentiable=(1,), note=note))
    ties = np.zeros((1, 4, 4, 2))
    attrs = PoolAttrs((2, 2), (1, 1), ((0, 1), (1, 0)))
    (y,) = _infer(attrs, TensorType(ties.shape, "float64"))
    return [*found, Sample((ties, rng.standard_normal(y.shape)), attrs, differentiable=(1,), note="ties")]


def _samples_pick(rng: np.random.Generator) -> list[Sample]:
    return [
        Sample((_distinct(rng, shape), rng.standard_normal(shape)), attrs, differentiable=(1,), note=note)
        for shape, attrs, note in _CASES
    ]


def _samples_average_grad(rng: np.random.Generator) -> list[Sample]:
    found = []
    for shape, attrs, note in _CASES:
        (y,) = _infer(attrs, TensorType(shape, "float64"))
        wider = AveragePoolGradAttrs(*_plain(attrs), spatial=shape[1:-1])
        found.append(Sample((rng.standard_normal(y.shape),), wider, note=note))
    return found


max_pool = register(
    Op(
        "max_pool",
        attrs=PoolAttrs,
        infer=_infer,
        reference=lambda attrs, x: (reference.max_pool(x, *_plain(attrs)),),
        vjp=_vjp_max,
        flops=lambda attrs, x: _flops(1)(attrs, _infer(attrs, x)[0]),
        samples=_samples,
        fast=fast.kernel("max_pool"),
        saves="inputs",
    )
)

max_pool_grad = register(
    Op(
        "max_pool_grad",  # (x, dy) -> dx
        attrs=PoolAttrs,
        infer=lambda attrs, x, dy: (x,),
        reference=lambda attrs, x, dy: (reference.max_pool_grad(x, dy, *_plain(attrs)),),
        vjp=_vjp_max_grad,
        flops=lambda attrs, x, dy: _flops(2)(attrs, dy),
        samples=_samples_grad,
        fast=fast.kernel("max_pool_grad"),
        saves="inputs",
    )
)

max_pool_pick = register(
    Op(
        "max_pool_pick",  # (x, g) -> g at the first maximum of each window of x
        attrs=PoolAttrs,
        infer=_infer,
        reference=lambda attrs, x, g: (reference.max_pool_pick(x, g, *_plain(attrs)),),
        vjp=_vjp_max_pick,
        flops=lambda attrs, x, g: _flops(2)(attrs, _infer(attrs, x)[0]),
        samples=_samples_pick,
        fast=fast.kernel("max_pool_pick"),
        saves="inputs",
    )
)

average_pool = register(
    Op(
        "average_pool",
        attrs=PoolAttrs,
        infer=_infer,
        reference=lambda attrs, x: (reference.average_pool(x, *_plain(attrs)),),
        vjp=_vjp_average,
        flops=lambda attrs, x: _flops(1)(attrs, _infer(attrs, x)[0]),
        samples=_samples,
        fast=fast.kernel("average_pool"),
        saves="nothing",
    )
)

average_pool_grad = register(
    Op(
        "average_pool_grad",  # dy -> dx
        attrs=AveragePoolGradAttrs,
        infer=lambda attrs, dy: (TensorType((dy.shape[0], *attrs.spatial, dy.shape[-1]), dy.dtype),),
        reference=lambda attrs, dy: (reference.average_pool_grad(dy, *_plain(attrs), attrs.spatial),),
        vjp=_vjp_average_grad,
        flops=lambda attrs, dy: _flops(1)(attrs, dy),
        samples=_samples_average_grad,
        fast=fast.kernel("average_pool_grad"),
        saves="nothing",
    )
)
