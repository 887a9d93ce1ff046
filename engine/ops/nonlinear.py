"""Nonlinear functions of neural networks that are composites of ops: elu, gelu, sparsemax and the like."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine.core import shapes
from engine.ops.apply import as_tensor
from engine.ops.arranging import cumsum, flip
from engine.ops.elementwise import (
    absolute,
    add,
    cast,
    clip,
    divide,
    erf,
    exp,
    expm1,
    greater,
    less,
    less_equal,
    log1p,
    maximum,
    minimum,
    multiply,
    negate,
    relu,
    sigmoid,
    sqrt,
    square,
    subtract,
    tanh,
    where,
)
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import reshape, slice_axis
from engine.ops.sorting import sort


def relu6(x: Any) -> Any:
    """min(max(x, 0), 6)."""
    return minimum(relu(x), 6.0)


def leaky_relu(x: Any, negative_slope: float = 0.2) -> Any:
    """x where positive, negative_slope * x elsewhere."""
    x = as_tensor(x)
    return where(greater(x, 0.0), x, multiply(x, negative_slope))


def softplus(x: Any) -> Any:
    """log(1 + exp(x)), without overflow."""
    x = as_tensor(x)
    return add(maximum(x, 0.0), log1p(exp(negate(absolute(x)))))


def hard_sigmoid(x: Any) -> Any:
    """x/6 + 1/2, limited to 0 … 1."""
    return clip(add(multiply(x, 1 / 6), 0.5), 0.0, 1.0)


def hard_tanh(x: Any) -> Any:
    """x limited to -1 … 1."""
    return clip(x, -1.0, 1.0)


def hard_silu(x: Any) -> Any:
    """x * hard_sigmoid(x)."""
    return multiply(x, hard_sigmoid(x))


def log_sigmoid(x: Any) -> Any:
    """log(sigmoid(x)), without forming the sigmoid."""
    return negate(softplus(negate(x)))


def elu(x: Any, alpha: float = 1.0) -> Any:
    """x where positive, alpha * (exp(x) - 1) elsewhere (Clevert et al., 2015)."""
    x = as_tensor(x)
    return where(greater(x, 0.0), x, multiply(expm1(minimum(x, 0.0)), alpha))


def selu(x: Any) -> Any:
    """ELU scaled so that layers keep mean 0 and variance 1 (Klambauer et al., 2017)."""
    return multiply(elu(x, 1.6732632423543772), 1.0507009873554805)


def celu(x: Any, alpha: float = 1.0) -> Any:
    """x where positive, alpha * (exp(x / alpha) - 1) elsewhere (Barron, 2017)."""
    x = as_tensor(x)
    return where(greater(x, 0.0), x, multiply(expm1(multiply(minimum(x, 0.0), 1 / alpha)), alpha))


def softsign(x: Any) -> Any:
    """x / (1 + |x|)."""
    x = as_tensor(x)
    return divide(x, add(absolute(x), 1.0))


def silu(x: Any) -> Any:
    """x * sigmoid(x), also called swish (Elfwing et al., 2017)."""
    x = as_tensor(x)
    return multiply(x, sigmoid(x))


def gelu(x: Any, approximate: bool = True) -> Any:
    """x times the normal distribution function of x (Hendrycks and Gimpel, 2016).

    Args:
        approximate: by tanh instead of the error function.
    """
    x = as_tensor(x)
    if approximate:
        cubic = add(x, multiply(multiply(square(x), x), 0.044715))
        inner = tanh(multiply(cubic, math.sqrt(2 / math.pi)))
    else:
        inner = erf(multiply(x, math.sqrt(0.5)))
    return multiply(multiply(x, 0.5), add(inner, 1.0))


def glu(x: Any, axis: int = -1) -> Any:
    """The first half along `axis` times the sigmoid of the second (Dauphin et al., 2016)."""
    x = as_tensor(x)
    half = int(x.shape[axis]) // 2
    return multiply(slice_axis(x, axis, 0, half), sigmoid(slice_axis(x, axis, half, None)))


def hard_shrink(x: Any, threshold: float = 0.5) -> Any:
    """x, and 0 where its size is at most `threshold`."""
    x = as_tensor(x)
    return where(greater(absolute(x), threshold), x, 0.0)


def soft_shrink(x: Any, threshold: float = 0.5) -> Any:
    """x brought nearer to 0 by `threshold`, and 0 within it."""
    x = as_tensor(x)
    return subtract(x, clip(x, -threshold, threshold))


def tanh_shrink(x: Any) -> Any:
    """x - tanh(x)."""
    x = as_tensor(x)
    return subtract(x, tanh(x))


def threshold(x: Any, threshold: float, default_value: float) -> Any:
    """x, and `default_value` where it is at most `threshold`."""
    x = as_tensor(x)
    return where(greater(x, threshold), x, default_value)


def squareplus(x: Any, b: float = 4.0) -> Any:
    """(x + sqrt(x² + b)) / 2 (Barron, 2021)."""
    x = as_tensor(x)
    return multiply(add(x, sqrt(add(square(x), b))), 0.5)


def sparse_plus(x: Any) -> Any:
    """0 up to -1, (x + 1)² / 4 up to 1, then x."""
    x = as_tensor(x)
    bend = multiply(square(add(x, 1.0)), 0.25)
    return where(less_equal(x, -1.0), 0.0, where(less(x, 1.0), bend, x))


def sparse_sigmoid(x: Any) -> Any:
    """(x + 1) / 2, limited to 0 … 1."""
    return clip(multiply(add(as_tensor(x), 1.0), 0.5), 0.0, 1.0)


def sparsemax(x: Any, axis: int = -1) -> Any:
    """The nearest probabilities along `axis`, many of them 0 (Martins and Astudillo, 2016)."""
    x = as_tensor(x)
    size = int(x.shape[axis])
    rank = len(x.shape)
    places = [size if at == shapes.axis_index(axis, rank) else 1 for at in range(rank)]
    largest_first = flip(sort(x, axis), axis)
    count = reshape(np.arange(1, size + 1, dtype=str(x.dtype)), places)
    sums = cumsum(largest_first, axis)
    kept = cast(greater(add(multiply(count, largest_first), 1.0), sums), str(x.dtype))
    number = reduce_sum(kept, axis, keepdims=True)
    limit = divide(subtract(reduce_sum(multiply(largest_first, kept), axis, keepdims=True), 1.0), number)
    return maximum(subtract(x, limit), 0.0)


__all__ = [
    "celu", "elu", "gelu", "glu", "hard_shrink", "hard_sigmoid", "hard_silu", "hard_tanh", "leaky_relu", "log_sigmoid",
    "relu6", "selu", "silu", "soft_shrink", "softplus", "softsign", "sparse_plus", "sparse_sigmoid", "sparsemax",
    "squareplus", "tanh_shrink", "threshold",
]  # fmt: skip
