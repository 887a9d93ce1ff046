"""Order along an axis: argsort, elements picked along an axis and their gradient; sort, top_k and median out of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import ShapeError
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.elementwise import negate
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import mean
from engine.ops.shaping import reshape, slice_axis, transpose


@dataclass(frozen=True)
class Along:
    """The axis, not negative; `size`: how many elements the result has on it, where the inputs do not tell."""

    axis: int
    size: shapes.Size = 0


def _infer_take(attrs: Along, x: TensorType, ids: TensorType) -> tuple[TensorType, ...]:
    if ids.rank != x.rank:
        raise ShapeError("ids must have as many axes as the tensor", expected=f"rank {x.rank}", got=str(ids))
    shape = tuple(i if axis == attrs.axis else s for axis, (s, i) in enumerate(zip(x.shape, ids.shape, strict=True)))
    if shape != tuple(ids.shape):
        raise ShapeError("ids differ from the tensor on another axis", expected=shapes.text(shape), got=str(ids))
    return (TensorType(shape, x.dtype),)


def _put(attrs: Along, g: np.ndarray, ids: np.ndarray) -> tuple[np.ndarray, ...]:
    shape = [attrs.size if axis == attrs.axis else size for axis, size in enumerate(g.shape)]
    made = np.zeros(shape, g.dtype)
    places = list(np.ogrid[tuple(slice(size) for size in ids.shape)])
    places[attrs.axis] = ids
    np.add.at(made, tuple(places), g)
    return (made,)


def _take_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    x, ids = node.inputs
    at = node.attrs.axis
    return [apply(PUT_ALONG, [cotangents[0], ids], Along(at, x.shape[at]))[0], None]


def _put_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    return [apply(TAKE_ALONG, [cotangents[0], node.inputs[1]], Along(node.attrs.axis))[0], None]


ARGSORT = register(
    Op(
        name="argsort",
        attrs=Along,
        infer=lambda attrs, x: (TensorType(x.shape, "int32"),),
        reference=lambda attrs, x: (np.argsort(x, axis=attrs.axis, kind="stable").astype("int32"),),
        samples=lambda rng: [Sample((rng.normal(size=(3, 4, 5)),), Along(axis), differentiable=()) for axis in (0, 2)],
        flops=lambda attrs, x: x.size,
    )
)
TAKE_ALONG = register(
    Op(
        name="take_along_axis",
        attrs=Along,
        infer=_infer_take,
        reference=lambda attrs, x, ids: (np.take_along_axis(x, ids.astype(np.int64), attrs.axis),),
        samples=lambda rng: [
            Sample((rng.normal(size=(3, 4)), rng.integers(0, 4, (3, 6))), Along(1), differentiable=(0,)),
            Sample((rng.normal(size=(3, 4)), rng.integers(-3, 3, (2, 4))), Along(0), differentiable=(0,)),
        ],
        vjp=_take_vjp,
    )
)
PUT_ALONG = register(
    Op(
        name="put_along_axis",
        attrs=Along,
        infer=lambda attrs, g, ids: (
            TensorType(tuple(attrs.size if axis == attrs.axis else size for axis, size in enumerate(g.shape)), g.dtype),
        ),
        reference=_put,
        samples=lambda rng: [
            Sample((rng.normal(size=(3, 6)), rng.integers(0, 4, (3, 6))), Along(1, 4), differentiable=(0,))
        ],
        vjp=_put_vjp,
        flops=lambda attrs, g, ids: g.size,
    )
)


def argsort(x: Any, axis: int | None = -1) -> Any:
    """Indices that sort `x` along one axis (None: all elements), ascending, equal ones as they came; int32."""
    x, axis = _flat_if_none(x, axis)
    return apply(ARGSORT, [x], Along(shapes.axis_index(axis, len(x.shape))))[0]


def take_along_axis(x: Any, indices: Any, axis: int | None = None) -> Any:
    """Elements of `x` at the ids along one axis (None: of all elements); the other axes are the same in both."""
    x, axis = _flat_if_none(x, axis)
    return apply(TAKE_ALONG, [x, as_tensor(indices)], Along(shapes.axis_index(axis, len(x.shape))))[0]


def sort(x: Any, axis: int | None = -1) -> Any:
    """`x` in ascending order along one axis; None: all its elements in one row."""
    x, axis = _flat_if_none(x, axis)
    return take_along_axis(x, argsort(x, axis), axis)


def top_k(x: Any, k: int, sorted: bool = True) -> tuple[Any, Any]:
    """The `k` largest along the last axis, largest first, and their indices (int32); sorted whether asked or not."""
    x = as_tensor(x)
    order = slice_axis(argsort(negate(x)), -1, 0, int(k))
    return take_along_axis(x, order, -1), order


def median(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Middle element over `axis` (an int, several, or None for all); the mean of the two middle ones of an even count."""
    x = as_tensor(x)
    rank = len(x.shape)
    given = range(rank) if axis is None else [axis] if isinstance(axis, int) else axis
    over = [shapes.axis_index(one, rank) for one in given]
    kept = [one for one in range(rank) if one not in over]
    count = shapes.product(x.shape[one] for one in over)
    rows = sort(reshape(transpose(x, [*kept, *over]), (*(x.shape[one] for one in kept), count)))
    middle = mean(slice_axis(rows, -1, (int(count) - 1) // 2, int(count) // 2 + 1), -1)
    return reshape(middle, tuple(1 if one in over else x.shape[one] for one in range(rank))) if keepdims else middle


def _flat_if_none(x: Any, axis: int | None) -> tuple[Any, int]:
    x = as_tensor(x)
    return (reshape(x, (-1,)), 0) if axis is None else (x, axis)


__all__ = ["argsort", "median", "sort", "take_along_axis", "top_k"]
