"""The ops `layer_norm` and `layer_norm_grad`: types, references, gradients.

y = gamma * (x - mean) / sqrt(variance + epsilon) + beta, where mean and variance are those of each sample over its last
axes (Ba, Kiros and Hinton, "Layer Normalization", 2016). Not `centred`: the mean counts as 0, so that the variance is the
mean square (Zhang and Sennrich, "Root Mean Square Layer Normalization", 2019).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import ShapeError
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply
from engine.ops.elementwise import add, multiply, negate, subtract
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import broadcast_to, reshape


@dataclass(frozen=True)
class LayerNormAttrs:
    """epsilon: added to the variance. axes: how many of the last axes are one sample. centred: see above."""

    epsilon: float
    axes: int = 1
    centred: bool = True


def _parts(attrs: LayerNormAttrs, x: Any) -> tuple[Any, Any]:
    """Shape of the samples, and of what is normalised together."""
    return x.shape[: len(x.shape) - attrs.axes], x.shape[len(x.shape) - attrs.axes :]


def _check(attrs: LayerNormAttrs, x: TensorType, *vectors: TensorType) -> None:
    count = shapes.product(_parts(attrs, x)[1]) if x.rank >= attrs.axes else None
    for vector in vectors:
        if count is None or vector.shape != (count,) or vector.dtype != x.dtype:
            raise ShapeError("layer_norm takes vectors as long as a sample", got=f"{x} and {vector}",
                             expected=f"one number for each of the last {attrs.axes} axes' places")  # fmt: skip


def _infer(attrs: LayerNormAttrs, x: TensorType, gamma: TensorType, beta: TensorType) -> tuple[TensorType, ...]:
    _check(attrs, x, gamma, beta)
    each = TensorType(_parts(attrs, x)[0], x.dtype)
    return x, each, each


def _rows(attrs: LayerNormAttrs, x: np.ndarray) -> np.ndarray:
    """As a matrix of samples, in float64."""
    return x.reshape(-1, int(np.prod(_parts(attrs, x)[1], dtype=int))).astype("float64")


def _reference(attrs: LayerNormAttrs, x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> tuple[np.ndarray, ...]:
    rows = _rows(attrs, x)
    mean = rows.mean(-1) if attrs.centred else np.zeros(len(rows))
    apart = rows - mean[:, None]
    factor = 1 / np.sqrt(np.square(apart).mean(-1) + attrs.epsilon)
    y, each = apart * factor[:, None] * gamma + beta, _parts(attrs, x)[0]
    return y.reshape(x.shape).astype(x.dtype), *(a.reshape(each).astype(x.dtype) for a in (mean, factor))


def _grad_infer(
    attrs: LayerNormAttrs, dy: TensorType, x: TensorType, gamma: TensorType, mean: TensorType, factor: TensorType
) -> tuple[TensorType, ...]:
    _check(attrs, x, gamma)
    return x, gamma, gamma


def _grad_reference(
    attrs: LayerNormAttrs, dy: np.ndarray, x: np.ndarray, gamma: np.ndarray, mean: np.ndarray, factor: np.ndarray
) -> tuple[np.ndarray, ...]:
    slope, scale = _rows(attrs, dy), factor.reshape(-1, 1).astype("float64")
    normal = (_rows(attrs, x) - mean.reshape(-1, 1)) * scale
    given = slope * gamma
    level = given.mean(-1, keepdims=True) if attrs.centred else 0.0
    dx = scale * (given - level - normal * (given * normal).mean(-1, keepdims=True))
    dx, dgamma, dbeta = dx.reshape(x.shape), (slope * normal).sum(0), slope.sum(0)
    return tuple(array.astype(x.dtype) for array in (dx, dgamma, dbeta))


# --- gradients ------------------------------------------------------------------------------------------------------


def _count(attrs: LayerNormAttrs, x: Any) -> int:
    return int(shapes.product(_parts(attrs, x)[1]))  # type: ignore[arg-type]


def _wide(attrs: LayerNormAttrs, each: Any, x: Any) -> Any:
    """A number of each sample, with axes of size 1 where the sample's are."""
    return reshape(each, (*_parts(attrs, x)[0], *(1,) * attrs.axes))


def _inner(attrs: LayerNormAttrs, x: Any) -> Any:
    """Sums over each sample, its axes kept."""
    return reduce_sum(x, tuple(range(len(x.shape) - attrs.axes, len(x.shape))), keepdims=True)


def _outer(attrs: LayerNormAttrs, x: Any) -> Any:
    """Sums over all samples, as a vector."""
    samples = tuple(range(len(x.shape) - attrs.axes))
    return reshape(reduce_sum(x, samples) if samples else x, (_count(attrs, x),))


def _total(*parts: Any) -> Any:
    known = [part for part in parts if part is not None]
    total = known[0] if known else None
    for part in known[1:]:
        total = add(total, part)
    return total


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (x, gamma, _), attrs = node.inputs, node.attrs
    _, mean, factor = node.outputs
    dy, dmean, dfactor = cotangents
    share = 1.0 / _count(attrs, x)
    dx, dgamma, dbeta = (
        (None, None, None) if dy is None else apply(LAYER_NORM_GRAD, [dy, x, gamma, mean, factor], attrs)
    )
    if dmean is not None and attrs.centred:
        dx = _total(dx, broadcast_to(multiply(_wide(attrs, dmean, x), share), x.shape))
    if dfactor is not None:
        slope = multiply(multiply(dfactor, -share), multiply(multiply(factor, factor), factor))
        dx = _total(dx, multiply(subtract(x, _wide(attrs, mean, x)), _wide(attrs, slope, x)))
    return [dx, dgamma, dbeta]


def _grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """By hand, from plain ops. With h = (x - mean) r, g = dy gamma, and means over each sample a = <g>, b = <g h>:
    dx = r (g - a - h b), dgamma = sum of dy h, dbeta = sum of dy; without the mean, a is 0.
    """
    (dy, x, gamma, mean, factor), attrs = node.inputs, node.attrs
    p, q, s = cotangents
    share, r = 1.0 / _count(attrs, x), _wide(attrs, factor, x)
    apart, gain = subtract(x, _wide(attrs, mean, x)), reshape(gamma, _parts(attrs, x)[1])
    h, g = multiply(apart, r), multiply(dy, gain)
    to_dy = to_h = to_gamma = to_r = None
    if p is not None:
        b, c = (multiply(_inner(attrs, multiply(one, h)), share) for one in (g, p))
        level, back = multiply(h, b), subtract(p, multiply(h, c))
        if attrs.centred:
            level = add(level, multiply(_inner(attrs, g), share))
            back = subtract(back, multiply(_inner(attrs, p), share))
        to_g = multiply(r, back)
        to_dy, to_gamma = multiply(gain, to_g), _outer(attrs, multiply(dy, to_g))
        to_h = negate(multiply(r, add(multiply(p, b), multiply(g, c))))
        to_r = _inner(attrs, multiply(p, subtract(g, level)))
    if q is not None:
        wide = reshape(q, _parts(attrs, x)[1])
        to_dy, to_h = _total(to_dy, multiply(h, wide)), _total(to_h, multiply(dy, wide))
    if s is not None:
        to_dy = _total(to_dy, broadcast_to(reshape(s, _parts(attrs, x)[1]), x.shape))
    if to_h is None:
        return [to_dy, None, None, None, None]
    to_r = _total(to_r, _inner(attrs, multiply(to_h, apart)))
    to_x = multiply(to_h, r)
    each = mean.shape
    to_mean = reshape(negate(_inner(attrs, to_x)), each)
    return [to_dy, to_x, to_gamma, to_mean, reshape(to_r, each)]


# --- declarations -----------------------------------------------------------------------------------------------------


def _fast(gradient: bool) -> Any:
    def fast(attrs: LayerNormAttrs, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
        from engine.ops.layer_norm.fast import kernel

        return kernel(attrs, ins, gradient)

    return fast


_CASES = (
    ((6, 3), LayerNormAttrs(1e-3)),
    ((4, 5, 16), LayerNormAttrs(0.1)),
    ((2, 3, 4, 5), LayerNormAttrs(1e-3, 2)),
    ((40, 33), LayerNormAttrs(1e-6, 1, centred=False)),
    ((3, 2, 70), LayerNormAttrs(0.5, 2, centred=False)),
    ((130, 70), LayerNormAttrs(1e-3)),
    ((7,), LayerNormAttrs(1e-3)),
)


def _samples(rng: np.random.Generator) -> list[Sample]:
    found = []
    for shape, attrs in _CASES:
        count = int(np.prod(shape[len(shape) - attrs.axes :]))
        vectors = rng.normal(size=count) + 1, rng.normal(size=count)
        found.append(Sample((rng.normal(size=shape) * 2 + 1, *vectors), attrs))
    return found


def _grad_samples(rng: np.random.Generator) -> list[Sample]:
    found = []
    for sample in _samples(rng):
        x, gamma, _ = sample.arrays
        each = x.shape[: x.ndim - sample.attrs.axes]
        numbers = rng.normal(size=each), rng.random(each) + 0.5
        found.append(Sample((rng.normal(size=x.shape), x, gamma, *numbers), sample.attrs))
    return found


LAYER_NORM_GRAD = register(
    Op(
        name="layer_norm_grad",
        attrs=LayerNormAttrs,
        infer=_grad_infer,
        reference=_grad_reference,
        samples=_grad_samples,
        vjp=_grad_vjp,
        flops=lambda attrs, dy, x, *vectors: x.size * 12,
        bytes=lambda attrs, dy, x, *vectors: x.nbytes * 3,
        fast=_fast(True),
        inplace=(0, 1),
        saves="inputs",
    )
)

LAYER_NORM = register(
    Op(
        name="layer_norm",
        attrs=LayerNormAttrs,
        infer=_infer,
        reference=_reference,
        samples=_samples,
        vjp=_vjp,
        flops=lambda attrs, x, *vectors: x.size * 8,
        bytes=lambda attrs, x, *vectors: x.nbytes * 2,
        fast=_fast(False),
        inplace=(0,),
        saves="the input, mean and factor",
    )
)


def layer_norm(x: Any, gamma: Any, beta: Any, epsilon: float, axes: int = 1, centred: bool = True) -> Any:
    """Each sample normalised over its last axes.

    Args:
        x: (…, sizes of the last `axes` axes). gamma, beta: vectors, a number for each place of them.
        centred: whether the mean is taken away.
    """
    return apply(LAYER_NORM, [x, gamma, beta], LayerNormAttrs(float(epsilon), int(axes), bool(centred)))[0]
