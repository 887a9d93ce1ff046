"""Cross-entropy of classes along the last axis: `cross_entropy` of probabilities, `softmax_cross_entropy` of logits.

loss = -sum t * log(p), where p are an output's shares of its sum, kept within bounds, or softmax of it. The second op
gives the probabilities too, and its gradient is dloss * (p * sum t - t), t without what lies outside the bounds. Targets
are shares of the output's shape, or class numbers; a class that does not exist counts nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply
from engine.ops.cross_entropy.common import Terms, check, is_classes
from engine.ops.elementwise import (
    add,
    cast,
    clip,
    divide,
    greater,
    log,
    multiply,
    negate,
    not_equal,
    square,
    subtract,
    where,
)
from engine.ops.gather import one_hot
from engine.ops.nn import log_softmax
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import expand_dims
from engine.ops.shares import SOFTMAX_GRAD

# --- references -----------------------------------------------------------------------------------------------------


def _shares(attrs: Terms, target: np.ndarray, like: np.ndarray) -> np.ndarray:
    """Targets as shares of `like`'s shape."""
    count = like.shape[-1]
    if is_classes(target):
        hit = target[..., None] == np.arange(count)
        if attrs.ignored is not None:
            hit &= (target != attrs.ignored)[..., None]
        return hit.astype(like.dtype)
    return (target * (1.0 - attrs.smoothing) + attrs.smoothing / count).astype(like.dtype)


def _entropy(attrs: Terms, y: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    p = attrs.clipped(y / y.sum(-1, keepdims=True))
    t = _shares(attrs, target, y)
    return (-np.where(t != 0, t * np.log(p), 0).sum(-1),)


def _entropy_grad(attrs: Terms, slope: np.ndarray, y: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    total = y.sum(-1, keepdims=True)
    inside = attrs.inside(y / total)
    t = _shares(attrs, target, y) * inside
    part = np.divide(t, y, out=np.zeros_like(y), where=t != 0)
    return (slope[..., None] * (t.sum(-1, keepdims=True) / total - part),)


def _softmax_entropy(attrs: Terms, x: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    apart = x - x.max(-1, keepdims=True)
    e = np.exp(apart)
    total = e.sum(-1, keepdims=True)
    chances = np.clip(apart - np.log(total), *(np.log(attrs.bounds(x.dtype)) if attrs.epsilon else (-np.inf, np.inf)))
    t = _shares(attrs, target, x)
    return e / total, -np.where(t != 0, t * chances, 0).sum(-1)


def _softmax_entropy_grad(attrs: Terms, slope: np.ndarray, p: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    t = _shares(attrs, target, p) * attrs.inside(p)
    return (slope[..., None] * (p * t.sum(-1, keepdims=True) - t),)


# --- gradients ------------------------------------------------------------------------------------------------------


def _targets(attrs: Terms, target: Any, like: Any) -> Any:
    """`_shares`, written with ops."""
    count = int(like.shape[-1])
    if is_classes(target):
        hit = one_hot(target, count, dtype=str(like.dtype))
        if attrs.ignored is not None:
            hit = multiply(hit, expand_dims(cast(not_equal(target, attrs.ignored), str(like.dtype)), -1))
        return hit
    return add(multiply(target, 1.0 - attrs.smoothing), attrs.smoothing / count) if attrs.smoothing else target


def _wide(x: Any) -> Any:
    return expand_dims(x, -1)


def _sum(x: Any) -> Any:
    return reduce_sum(x, -1)


def _to_target(attrs: Terms, target: Any, gradient: Any) -> Any:
    """From shares back to the targets that they were made of."""
    return None if is_classes(target) else multiply(gradient, 1.0 - attrs.smoothing)


def _entropy_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (y, target), (slope,), attrs = node.inputs, cotangents, node.attrs
    shares = divide(y, reduce_sum(y, -1, keepdims=True))
    chances = log(clip(shares, attrs.epsilon, 1.0 - attrs.epsilon))
    back = _to_target(attrs, target, negate(multiply(_wide(slope), chances)))
    return [apply(CROSS_ENTROPY_GRAD, [slope, y, target], attrs)[0], back]


def _entropy_grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """dy = slope * (M / S - m / y), with M = sum m, S = sum y."""
    (slope, y, target), (given,), attrs = node.inputs, cotangents, node.attrs
    total = reduce_sum(y, -1, keepdims=True)
    inside = attrs.passes(divide(y, total))
    t = multiply(_targets(attrs, target, y), inside)
    most, wide, level = reduce_sum(t, -1, keepdims=True), _wide(slope), reduce_sum(given, -1, keepdims=True)
    counts = greater(t, 0.0)
    safe = where(counts, y, 1.0)
    to_slope = _sum(multiply(given, subtract(divide(most, total), divide(t, safe))))
    to_y = multiply(
        wide, subtract(divide(multiply(given, t), square(safe)), divide(multiply(most, level), square(total)))
    )
    to_t = multiply(multiply(wide, inside), subtract(divide(level, total), divide(given, y)))
    return [to_slope, to_y, _to_target(attrs, target, to_t)]


def _softmax_entropy_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (x, target), attrs, p = node.inputs, node.attrs, node.outputs[0]
    to_p, slope = cotangents
    dx = back = None
    if slope is not None:
        dx = apply(SOFTMAX_CROSS_ENTROPY_GRAD, [slope, p, target], attrs)[0]
        chances = log_softmax(x)
        if attrs.epsilon:
            chances = clip(chances, float(np.log(attrs.epsilon)), float(np.log1p(-attrs.epsilon)))
        back = _to_target(attrs, target, negate(multiply(_wide(slope), chances)))
    if to_p is not None:
        other = apply(SOFTMAX_GRAD, [to_p, p])[0]
        dx = other if dx is None else add(dx, other)
    return [dx, back]


def _softmax_entropy_grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """dx = slope * (p * M - m), with M = sum m."""
    (slope, p, target), (given,), attrs = node.inputs, cotangents, node.attrs
    inside = attrs.passes(p)
    t = multiply(_targets(attrs, target, p), inside)
    most, wide = reduce_sum(t, -1, keepdims=True), _wide(slope)
    to_slope = _sum(multiply(given, subtract(multiply(p, most), t)))
    level = reduce_sum(multiply(given, p), -1, keepdims=True)
    to_t = multiply(multiply(wide, inside), subtract(level, given))
    return [to_slope, multiply(multiply(wide, most), given), _to_target(attrs, target, to_t)]


# --- declarations ---------------------------------------------------------------------------------------------------


def _losses(y: TensorType) -> TensorType:
    return TensorType(y.shape[:-1], y.dtype)


def _infer(attrs: Terms, y: TensorType, target: TensorType) -> tuple[TensorType, ...]:
    check("cross_entropy", y, target)
    return (_losses(y),)


def _softmax_infer(attrs: Terms, x: TensorType, target: TensorType) -> tuple[TensorType, ...]:
    check("softmax_cross_entropy", x, target)
    return x, _losses(x)


def _grad_infer(attrs: Terms, slope: TensorType, y: TensorType, target: TensorType) -> tuple[TensorType, ...]:
    check("cross_entropy", y, target)
    return (y,)


def _fast(name: str) -> Any:
    def fast(attrs: Terms, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
        from engine.ops.cross_entropy.fast import classes_kernel

        return classes_kernel(name, attrs, ins)

    return fast


def _draws(rng: np.random.Generator, made: Any) -> list[Sample]:
    """A sample for each kind of target and several widths; `made(values, target, attrs)` puts it together."""
    found = []
    for rows, count in (((3,), 5), ((2, 3), 16), ((4,), 33), ((7,), 10), ((1,), 48), ((3,), 1), ((5, 4), 2)):
        y = rng.uniform(0.2, 2.0, (*rows, count))
        target = rng.uniform(0.1, 1.0, (*rows, count))
        found.append(made(y, target / target.sum(-1, keepdims=True), Terms(1e-7, 0.1 if count == 5 else 0.0)))
        ids = rng.integers(-1, count + 1, rows)
        found.append(made(y, ids.astype("int32"), Terms(1e-7)))
    found.append(made(y, np.array([[0, 1, 1, 0]] * 5), Terms(1e-7, ignored=1)))
    hard = np.array([[30.0, 0.1, 0.2], [0.1, 40.0, 0.3]])
    found.append(made(hard, np.eye(3)[:2], Terms(0.01)))
    found.append(made(hard, np.array([1, 1]), Terms(0.01)))
    return found


def _plain(y: np.ndarray, target: np.ndarray, attrs: Terms) -> Sample:
    return Sample((y, target), attrs)


def _logits(y: np.ndarray, target: np.ndarray, attrs: Terms) -> Sample:
    exact = attrs.ignored is None and y.shape[-1] in (16, 33)
    return Sample((np.log(y) * 2, target), Terms(0.0, attrs.smoothing) if exact else attrs)


def _with_slope(softmax: bool) -> Any:
    def made(y: np.ndarray, target: np.ndarray, attrs: Terms) -> Sample:
        slope = np.linspace(-1.0, 2.0, y.size // y.shape[-1]).reshape(y.shape[:-1])
        return Sample((slope, y / y.sum(-1, keepdims=True) * 0.9 if softmax else y, target), attrs)

    return made


CROSS_ENTROPY = register(
    Op(
        name="cross_entropy",
        attrs=Terms,
        infer=_infer,
        reference=_entropy,
        samples=lambda rng: _draws(rng, _plain),
        vjp=_entropy_vjp,
        flops=lambda attrs, y, target: y.size * 4,
        fast=_fast("entropy"),
        saves="inputs",
    )
)

CROSS_ENTROPY_GRAD = register(
    Op(
        name="cross_entropy_grad",
        attrs=Terms,
        infer=_grad_infer,
        reference=_entropy_grad,
        samples=lambda rng: _draws(rng, _with_slope(False)),
        vjp=_entropy_grad_vjp,
        flops=lambda attrs, slope, y, target: y.size * 6,
        fast=_fast("entropy_grad"),
        inplace=(1,),
        saves="inputs",
    )
)

SOFTMAX_CROSS_ENTROPY = register(
    Op(
        name="softmax_cross_entropy",
        attrs=Terms,
        infer=_softmax_infer,
        reference=_softmax_entropy,
        samples=lambda rng: _draws(rng, _logits),
        vjp=_softmax_entropy_vjp,
        flops=lambda attrs, x, target: x.size * 8,
        fast=_fast("softmax_entropy"),
        inplace=(0,),
        saves="probabilities",
    )
)

SOFTMAX_CROSS_ENTROPY_GRAD = register(
    Op(
        name="softmax_cross_entropy_grad",
        attrs=Terms,
        infer=_grad_infer,
        reference=_softmax_entropy_grad,
        samples=lambda rng: _draws(rng, _with_slope(True)),
        vjp=_softmax_entropy_grad_vjp,
        flops=lambda attrs, slope, p, target: p.size * 3,
        fast=_fast("softmax_entropy_grad"),
        inplace=(1,),
        saves="inputs",
    )
)


def cross_entropy(y: Any, target: Any, terms: Terms, from_logits: bool = False) -> Any:
    """-sum t * log(p) along the last axis.

    Args:
        y: (…, classes), of floats: p up to a factor or, `from_logits`, what softmax is taken of.
        target: shares of y's shape and dtype, or class numbers (int32 or int64) without the last axis.

    Returns:
        (…,).
    """
    if from_logits:
        return apply(SOFTMAX_CROSS_ENTROPY, [y, target], terms)[1]
    return apply(CROSS_ENTROPY, [y, target], terms)[0]
