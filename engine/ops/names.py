"""Names of keras.ops for operations that are called otherwise here, and small composites of that name space."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.core import shapes
from engine.ops import gather, reduce
from engine.ops.apply import as_tensor
from engine.ops.arranging import *  # noqa: F403
from engine.ops.contraction import *  # noqa: F403
from engine.ops.curves import *  # noqa: F403
from engine.ops.elementwise import (
    absolute,
    add,
    cast,
    divide,
    exp,
    log,
    maximum,
    multiply,
    negate,
    power,
    reciprocal,
    sqrt,
    square,
    subtract,
)
from engine.ops.linalg import *  # noqa: F403
from engine.ops.matmul import dot_last, matmul
from engine.ops.nn import stop_gradient
from engine.ops.nonlinear import *  # noqa: F403
from engine.ops.reduce import mean, reduce_all, reduce_any, reduce_max, reduce_min, reduce_sum, variance
from engine.ops.shaping import reshape, slice_axis, transpose
from engine.ops.sorting import *  # noqa: F403

abs, negative, true_divide = absolute, negate, divide
sum, max, min, all, any, var = reduce_sum, reduce_max, reduce_min, reduce_all, reduce_any, variance
amax, amin = reduce_max, reduce_min
convert_to_tensor = as_tensor
stop_gradients = stop_gradient


def std(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Root of the variance over `axis`."""
    return sqrt(variance(x, axis, keepdims))


def shape(x: Any) -> tuple[Any, ...]:
    """Sizes of the axes; symbolic ones in a graph where the batch is not fixed."""
    return tuple(as_tensor(x).shape)


def ndim(x: Any) -> int:
    """Number of axes."""
    return len(as_tensor(x).shape)


def dot(a: Any, b: Any) -> Any:
    """Matrix product; over the last axis of `a` where it has more than two."""
    a, b = as_tensor(a), as_tensor(b)
    if len(a.shape) == 1 and len(b.shape) == 1:
        return reduce_sum(multiply(a, b))
    if not len(a.shape) or not len(b.shape):
        return multiply(a, b)
    return dot_last(a, b) if len(b.shape) == 2 else matmul(a, b)


def zeros_like(x: Any, dtype: str | None = None) -> Any:
    """Zeros of the shape of `x`."""
    x = as_tensor(x)
    return cast(multiply(x, 0), dtype) if dtype else multiply(x, 0)


def ones_like(x: Any, dtype: str | None = None) -> Any:
    """Ones of the shape of `x`."""
    return add(zeros_like(x, dtype), 1)


def zeros(shape: Sequence[int], dtype: str = "float32") -> np.ndarray:
    """An array of zeros."""
    return np.zeros(shape, dtype)


def ones(shape: Sequence[int], dtype: str = "float32") -> np.ndarray:
    """An array of ones."""
    return np.ones(shape, dtype)


def flatten(x: Any) -> Any:
    """All elements along one axis."""
    return reshape(x, (-1,))


ravel = flatten


def flatten_samples(x: Any) -> Any:
    """Each sample's elements along one axis."""
    x = as_tensor(x)
    return reshape(x, (x.shape[0], shapes.product(x.shape[1:])))


def swapaxes(x: Any, axis1: int, axis2: int) -> Any:
    """Two axes exchanged."""
    x = as_tensor(x)
    order = list(range(len(x.shape)))
    order[axis1], order[axis2] = order[axis2], order[axis1]
    return transpose(x, order)


def moveaxis(x: Any, source: int, destination: int) -> Any:
    """One axis moved to another place."""
    x = as_tensor(x)
    rank = len(x.shape)
    order = [axis for axis in range(rank) if axis != source % rank]
    order.insert(destination % rank, source % rank)
    return transpose(x, order)


def split(x: Any, indices_or_sections: Any, axis: int = 0) -> list[Any]:
    """Parts along one axis: as many equal ones, or cut at these places."""
    x = as_tensor(x)
    size = int(x.shape[axis])
    if isinstance(indices_or_sections, int):
        step = size // indices_or_sections
        places = [step * part for part in range(1, indices_or_sections)]
    else:
        places = list(indices_or_sections)
    return [slice_axis(x, axis, start, stop) for start, stop in zip([0, *places], [*places, size])]


def rsqrt(x: Any) -> Any:
    """1 / sqrt(x)."""
    return reciprocal(sqrt(x))


def log2(x: Any) -> Any:
    """Logarithm to base 2."""
    return multiply(log(x), 1 / math.log(2))


def log10(x: Any) -> Any:
    """Logarithm to base 10."""
    return multiply(log(x), 1 / math.log(10))


def logsumexp(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """log(sum(exp(x))) over `axis`, without overflow."""
    x = as_tensor(x)
    top = stop_gradient(reduce_max(x, axis, keepdims=True))
    total = reduce_sum(exp(subtract(x, top)), axis, keepdims=True)
    found = add(log(total), top)
    return found if keepdims else reduce_sum(found, axis)


def norm(x: Any, axis: Any = None, keepdims: bool = False) -> Any:
    """Euclidean length over `axis`."""
    return sqrt(reduce_sum(square(x), axis, keepdims))


def l2_normalize(x: Any, axis: Any = -1) -> Any:
    """Vectors of length 1 along `axis`."""
    return divide(x, sqrt(maximum(reduce_sum(square(x), axis, keepdims=True), 1e-12)))


def average(x: Any, axis: Any = None, weights: Any = None) -> Any:
    """Mean over `axis`, weighted where weights of the shape of `x` are given."""
    if weights is None:
        return mean(x, axis)
    return divide(reduce_sum(multiply(x, weights), axis), reduce_sum(weights, axis))


def normalize(x: Any, axis: Any = -1, order: int = 2, epsilon: float = 1e-12) -> Any:
    """Vectors of length 1 along `axis`, the length being the root of the sum of powers of that order."""
    x = as_tensor(x)
    if order == 2:
        return divide(x, sqrt(maximum(reduce_sum(square(x), axis, keepdims=True), epsilon**2)))
    total = reduce_sum(power(absolute(x), float(order)), axis, keepdims=True)
    return divide(x, maximum(power(total, 1.0 / order), epsilon))


def moments(x: Any, axes: Any, keepdims: bool = False) -> tuple[Any, Any]:
    """Mean and variance over `axes`."""
    return mean(x, axes, keepdims), variance(x, axes, keepdims)


def argmax(x: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Index of the first largest along one axis, int64; None: its place among all elements in one row."""
    return _place(reduce.argmax, x, axis, keepdims)


def argmin(x: Any, axis: int | None = None, keepdims: bool = False) -> Any:
    """Index of the first smallest along one axis, int64; None: its place among all elements in one row."""
    return _place(reduce.argmin, x, axis, keepdims)


def _place(find: Any, x: Any, axis: int | None, keepdims: bool) -> Any:
    x = as_tensor(x)
    if axis is not None:
        return find(x, axis, keepdims)
    found = find(reshape(x, (-1,)), 0)
    return reshape(found, (1,) * len(x.shape)) if keepdims else found


def take(x: Any, indices: Any, axis: int | None = None) -> Any:
    """Parts of `x` by index along `axis` (None: of all its elements in one row); the shape of the ids replaces the axis."""
    x, indices = as_tensor(x), as_tensor(indices)
    if axis is None:
        return gather.take(reshape(x, (-1,)), indices)
    at = shapes.axis_index(axis, len(x.shape))
    if not at:
        return gather.take(x, indices)
    rank, more = len(x.shape), len(indices.shape)
    found = gather.take(transpose(x, [at, *(one for one in range(rank) if one != at)]), indices)
    return transpose(found, [*range(more, more + at), *range(more), *range(more + at, more + rank - 1)])


def one_hot(x: Any, num_classes: int, axis: int = -1, dtype: str = "float32") -> Any:
    """Vectors of zeros with a one at the id, along a new axis; an id out of range gives zeros only."""
    found = gather.one_hot(x, num_classes, dtype)
    return found if axis == -1 else moveaxis(found, -1, axis)


def segment_sum(data: Any, segment_ids: Any, num_segments: int, sorted: bool = False) -> Any:
    """Rows of `data` summed by the segment that each belongs to; the ids may come in any order."""
    return gather.scatter_add(data, segment_ids, num_segments)


def linspace(start: float, stop: float, num: int = 50, endpoint: bool = True, dtype: str = "float32") -> np.ndarray:
    """Numbers at equal distances."""
    return np.linspace(start, stop, num, endpoint=endpoint, dtype=dtype)


def arange(start: float, stop: float | None = None, step: float = 1, dtype: str | None = None) -> np.ndarray:
    """Numbers from `start` up to below `stop`; int32 where all are whole, else float32."""
    start, stop = (0, start) if stop is None else (start, stop)
    floats = float in map(type, (start, stop, step))
    return np.arange(start, stop, step, dtype or ("float32" if floats else "int32"))


def eye(N: int, M: int | None = None, k: int = 0, dtype: str = "float32") -> np.ndarray:
    """A matrix with ones on the `k`-th diagonal."""
    return np.eye(N, M, k, dtype)


def full(shape: Sequence[int], fill_value: float, dtype: str = "float32") -> np.ndarray:
    """An array of one number."""
    return np.full(shape, fill_value, dtype)


__all__ = [name for name in dir() if not name.startswith("_") and name not in ("annotations", "Any", "Sequence", "math",
           "np", "shapes", "as_tensor", "gather", "reduce")]  # fmt: skip
