"""Reductions over axes: sum, max, min, all, any, and the index of the largest or smallest."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes, shapes
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.elementwise import cast, divide, equal, multiply, square, subtract
from engine.ops.numpy_kernel import NumpyKernel
from engine.ops.op import Op, Sample, register
from engine.ops.reduce_fast import leading_sum, window_sum
from engine.ops.reduce_small import small
from engine.ops.rows_fast import rows_kernel
from engine.ops.shaping import broadcast_to, reshape


@dataclass(frozen=True)
class Axes:
    """Axes to reduce, positive and sorted; `keepdims` leaves them with size 1."""

    axes: tuple[int, ...]
    keepdims: bool = False


def _reduced(shape: shapes.Shape, attrs: Axes) -> shapes.Shape:
    if attrs.keepdims:
        return tuple(1 if axis in attrs.axes else size for axis, size in enumerate(shape))
    return tuple(size for axis, size in enumerate(shape) if axis not in attrs.axes)


def _spread(graph_value: Any, like: Value, attrs: Axes) -> Any:
    """A reduced tensor stretched back to the shape of `like`."""
    kept = tuple(1 if axis in attrs.axes else size for axis, size in enumerate(like.shape))
    return broadcast_to(reshape(graph_value, kept), like.shape)


def _samples(rng: np.random.Generator, differentiable: tuple[int, ...] | None) -> list[Sample]:
    x = rng.permutation(60).reshape(3, 4, 5) / 10.0
    return [
        Sample((x,), Axes(axes, keep), differentiable)
        for axes, keep in (((0,), False), ((2,), True), ((0, 2), False), ((0, 1, 2), True), ((1,), False))
    ]


def _reduction(name: str, function: Any, vjp: Any, dtype: Callable[[str], str] = lambda name: name) -> Op:
    def fast(attrs: Axes, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
        if ins[0].dtype != outs[0].dtype:
            return None
        kind = {"reduce_sum": "sum", "reduce_max": "max"}.get(name)
        if kind is not None and (few := small(kind, attrs.axes, ins[0])) is not None:
            return few
        if kind is not None and (rows := rows_kernel(f"{kind}_last", attrs.axes, ins[0])) is not None:
            return rows
        if kind == "sum":
            many = leading_sum(attrs.axes, ins[0]) or window_sum(attrs.axes, ins[0])
            if many is not None:
                return many
        return NumpyKernel(lambda x, out: function(x, axis=attrs.axes, keepdims=attrs.keepdims, out=out))

    return register(
        Op(
            name=name,
            attrs=Axes,
            infer=lambda attrs, x: (TensorType(_reduced(x.shape, attrs), dtype(x.dtype)),),
            reference=lambda attrs, x: (
                np.asarray(function(x, axis=attrs.axes, keepdims=attrs.keepdims), dtype(dtypes.canonical(x.dtype))),
            ),
            samples=lambda rng: _samples(rng, None if vjp else ()),
            vjp=vjp,
            flops=lambda attrs, x: x.size,
            fast=fast,
        )
    )


def _sum_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    return [_spread(cotangents[0], node.inputs[0], node.attrs)]


def _extreme_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """To the elements that are the extreme, in equal parts."""
    (x,) = node.inputs
    hit = cast(equal(x, _spread(node.output, x, node.attrs)), x.dtype)
    count = _spread(reduce_sum(hit, node.attrs.axes, keepdims=True), x, node.attrs)
    return [multiply(_spread(cotangents[0], x, node.attrs), divide(hit, count))]


SUM = _reduction("reduce_sum", np.add.reduce, _sum_vjp)
MAX = _reduction("reduce_max", np.maximum.reduce, _extreme_vjp)
MIN = _reduction("reduce_min", np.minimum.reduce, _extreme_vjp)
ALL = _reduction("reduce_all", np.logical_and.reduce, None, lambda name: "bool")
ANY = _reduction("reduce_any", np.logical_or.reduce, None, lambda name: "bool")


def _index(name: str, function: Any) -> Op:
    return register(
        Op(
            name=name,
            attrs=Axes,
            infer=lambda attrs, x: (TensorType(_reduced(x.shape, attrs), "int64"),),
            reference=lambda attrs, x: (function(x, axis=attrs.axes[0], keepdims=attrs.keepdims),),
            samples=lambda rng: [
                Sample((rng.normal(size=(3, 4, 5)),), Axes((axis,), keep), differentiable=())
                for axis, keep in ((0, False), (2, True))
            ],
            flops=lambda attrs, x: x.size,
            fast=lambda attrs, ins, outs: (
                (small(name, attrs.axes, ins[0]) if name == "argmax" else None)
                or NumpyKernel(lambda x, out: function(x, axis=attrs.axes[0], keepdims=attrs.keepdims, out=out))
            ),
        )
    )


ARGMAX = _index("argmax", np.argmax)
ARGMIN = _index("argmin", np.argmin)


def _axes(x: Any, axis: int | Sequence[int] | None) -> tuple[int, ...]:
    rank = len(x.shape)
    if axis is None:
        return tuple(range(rank))
    given = (axis,) if isinstance(axis, (int, np.integer)) else axis
    return tuple(sorted({shapes.axis_index(int(one), rank) for one in given}))


def _reduce(op: Op, x: Any, axis: Any, keepdims: bool) -> Any:
    x = as_tensor(x)
    axes = _axes(x, axis)
    return apply(op, [x], Axes(axes, bool(keepdims)))[0] if axes else x


def reduce_sum(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Sum over `axis` (an int, several, or None for all)."""
    return _reduce(SUM, x, axis, keepdims)


def reduce_max(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Largest over `axis`; its gradient is shared equally where several are largest."""
    return _reduce(MAX, x, axis, keepdims)


def reduce_min(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Smallest over `axis`."""
    return _reduce(MIN, x, axis, keepdims)


def reduce_all(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Whether all are true over `axis`."""
    return _reduce(ALL, x, axis, keepdims)


def reduce_any(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Whether any is true over `axis`."""
    return _reduce(ANY, x, axis, keepdims)


def mean(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Arithmetic mean over `axis`."""
    x = as_tensor(x)
    if not dtypes.is_floating(dtypes.canonical(x.dtype)):
        x = cast(x, "float32")
    count = shapes.product(x.shape[axis] for axis in _axes(x, axis))
    total = reduce_sum(x, axis, keepdims)
    return multiply(total, 1.0 / count) if isinstance(count, int) and count else total


def variance(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Mean of squared distances from the mean over `axis` (not the unbiased estimate)."""
    x = as_tensor(x)
    return mean(square(subtract(x, mean(x, axis, keepdims=True))), axis, keepdims)


def argmax(x: Any, axis: int = -1, keepdims: bool = False) -> Any:
    """Index of the first largest along one axis, int64."""
    x = as_tensor(x)
    return apply(ARGMAX, [x], Axes(_axes(x, axis), keepdims))[0]


def argmin(x: Any, axis: int = -1, keepdims: bool = False) -> Any:
    """Index of the first smallest along one axis, int64."""
    x = as_tensor(x)
    return apply(ARGMIN, [x], Axes(_axes(x, axis), keepdims))[0]
