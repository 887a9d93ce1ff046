"""Cross-entropy of yes or no, the mean over the last axis: of probabilities, or of what sigmoid is taken of.

loss = -mean(t * log(p) + (1 - t) * log(1 - p)). `sigmoid_cross_entropy` gives the probabilities too, and its gradient is
dloss * (p - t) / n where p lies within its bounds.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import Size
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply
from engine.ops.cross_entropy.common import Terms, fits
from engine.ops.elementwise import add, clip, divide, log, multiply, negate, square, subtract
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import expand_dims

# --- references -----------------------------------------------------------------------------------------------------


def _smooth(attrs: Terms, target: np.ndarray) -> np.ndarray:
    return (target * (1.0 - attrs.smoothing) + 0.5 * attrs.smoothing).astype(target.dtype)


def _entropy(attrs: Terms, y: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    p, t = attrs.clipped(y), _smooth(attrs, target)
    return (-(t * np.log(p) + (1 - t) * np.log(1 - p)).mean(-1),)


def _entropy_grad(attrs: Terms, slope: np.ndarray, y: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    p, t = attrs.clipped(y), _smooth(attrs, target)
    return (slope[..., None] / y.shape[-1] * attrs.inside(y) * ((1 - t) / (1 - p) - t / p),)


def _sigmoid_entropy(attrs: Terms, x: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    t, rest = _smooth(attrs, target), np.log1p(np.exp(-np.abs(x)))
    yes, no = np.minimum(x, 0) - rest, np.minimum(-x, 0) - rest  # log(p) and log(1 - p)
    if attrs.epsilon:
        low, high = attrs.bounds(x.dtype)
        yes, no = np.clip(yes, np.log(low), np.log(high)), np.clip(no, np.log(1 - high), np.log(1 - low))
    return 1 / (1 + np.exp(-x)), -(t * yes + (1 - t) * no).mean(-1)


def _sigmoid_entropy_grad(attrs: Terms, slope: np.ndarray, p: np.ndarray, target: np.ndarray) -> tuple[np.ndarray, ...]:
    return (slope[..., None] / p.shape[-1] * attrs.inside(p) * (p - _smooth(attrs, target)),)


# --- gradients ------------------------------------------------------------------------------------------------------


def _target(attrs: Terms, target: Any) -> Any:
    return add(multiply(target, 1.0 - attrs.smoothing), 0.5 * attrs.smoothing) if attrs.smoothing else target


def _share(slope: Any, y: Any) -> Any:
    """A loss's slope, for each of the values that it is the mean of."""
    return expand_dims(multiply(slope, 1.0 / int(y.shape[-1])), -1)


def _sum(y: Any, x: Any) -> Any:
    return multiply(reduce_sum(x, -1), 1.0 / int(y.shape[-1]))


def _entropy_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (y, target), (slope,), attrs = node.inputs, cotangents, node.attrs
    p = clip(y, attrs.epsilon, 1.0 - attrs.epsilon)
    apart = subtract(log(subtract(1.0, p)), log(p))
    back = multiply(multiply(_share(slope, y), apart), 1.0 - attrs.smoothing)
    return [apply(BINARY_CROSS_ENTROPY_GRAD, [slope, y, target], attrs)[0], back]


def _entropy_grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (slope, y, target), (given,), attrs = node.inputs, cotangents, node.attrs
    p, t, passed = clip(y, attrs.epsilon, 1.0 - attrs.epsilon), _target(attrs, target), multiply(given, attrs.passes(y))
    q, misses = subtract(1.0, p), subtract(1.0, t)
    share = _share(slope, y)
    to_slope = _sum(y, multiply(passed, subtract(divide(misses, q), divide(t, p))))
    to_y = multiply(multiply(share, passed), add(divide(misses, square(q)), divide(t, square(p))))
    to_t = negate(multiply(multiply(share, passed), add(divide(1.0, q), divide(1.0, p))))
    return [to_slope, to_y, multiply(to_t, 1.0 - attrs.smoothing)]


def _sigmoid_entropy_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (x, target), attrs, p = node.inputs, node.attrs, node.outputs[0]
    to_p, slope = cotangents
    dx = back = None
    if slope is not None:
        dx = apply(SIGMOID_CROSS_ENTROPY_GRAD, [slope, p, target], attrs)[0]
        apart = negate(x)
        if attrs.epsilon:
            kept = clip(p, attrs.epsilon, 1.0 - attrs.epsilon)
            apart = subtract(log(subtract(1.0, kept)), log(kept))
        back = multiply(multiply(_share(slope, x), apart), 1.0 - attrs.smoothing)
    if to_p is not None:
        other = multiply(to_p, multiply(p, subtract(1.0, p)))
        dx = other if dx is None else add(dx, other)
    return [dx, back]


def _sigmoid_entropy_grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (slope, p, target), (given,), attrs = node.inputs, cotangents, node.attrs
    passed = multiply(given, attrs.passes(p))
    to_slope = _sum(p, multiply(passed, subtract(p, _target(attrs, target))))
    to_p = multiply(_share(slope, p), passed)
    return [to_slope, to_p, multiply(to_p, attrs.smoothing - 1.0)]


# --- declarations ---------------------------------------------------------------------------------------------------


def _check(y: TensorType, target: TensorType) -> None:
    if y.rank < 1 or not fits(target.shape, y.shape) or target.dtype != y.dtype:
        raise ShapeError("binary_cross_entropy takes targets of the output's type", expected=str(y), got=str(target))


def _infer(attrs: Terms, y: TensorType, target: TensorType) -> tuple[TensorType, ...]:
    _check(y, target)
    return (TensorType(y.shape[:-1], y.dtype),)


def _sigmoid_infer(attrs: Terms, x: TensorType, target: TensorType) -> tuple[TensorType, ...]:
    return x, *_infer(attrs, x, target)


def _grad_infer(attrs: Terms, slope: TensorType, y: TensorType, target: TensorType) -> tuple[TensorType, ...]:
    _check(y, target)
    return (y,)


def _fast(name: str) -> Any:
    def fast(attrs: Terms, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
        from engine.ops.cross_entropy.fast import binary_kernel

        return binary_kernel(name, attrs, ins)

    return fast


def _draws(rng: np.random.Generator, made: Any) -> list[Sample]:
    found = []
    for shape in ((3, 5), (2, 3, 16), (4, 33), (7, 1), (50, 1), (1, 48), (2, 7, 3)):
        terms = Terms(0.01, 0.1) if shape[-1] == 5 else Terms(1e-7)
        found.append(made(rng.uniform(0.1, 0.9, shape), rng.uniform(0.0, 1.0, shape), terms))
        found.append(made(rng.uniform(0.02, 0.98, shape), rng.integers(0, 2, shape).astype("f8"), terms))
    return found


def _logits(y: np.ndarray, target: np.ndarray, attrs: Terms) -> Sample:
    exact = y.shape[-1] in (16, 48)
    return Sample((3 * np.log(y / (1 - y)), target), Terms(0.0, attrs.smoothing) if exact else attrs)


def _with_slope(y: np.ndarray, target: np.ndarray, attrs: Terms) -> Sample:
    return Sample((np.linspace(-1.0, 2.0, y.size // y.shape[-1]).reshape(y.shape[:-1]), y, target), attrs)


def _entropy_cost(per: int) -> Any:
    def flops(attrs: Terms, *types: TensorType) -> Size:
        return types[-1].size * per

    return flops


BINARY_CROSS_ENTROPY = register(
    Op(
        name="binary_cross_entropy",
        attrs=Terms,
        infer=_infer,
        reference=_entropy,
        samples=lambda rng: _draws(rng, lambda *given: Sample(given[:2], given[2])),
        vjp=_entropy_vjp,
        flops=_entropy_cost(7),
        fast=_fast("binary"),
        saves="inputs",
    )
)

BINARY_CROSS_ENTROPY_GRAD = register(
    Op(
        name="binary_cross_entropy_grad",
        attrs=Terms,
        infer=_grad_infer,
        reference=_entropy_grad,
        samples=lambda rng: _draws(rng, _with_slope),
        vjp=_entropy_grad_vjp,
        flops=_entropy_cost(7),
        fast=_fast("binary_grad"),
        inplace=(1,),
        saves="inputs",
    )
)

SIGMOID_CROSS_ENTROPY = register(
    Op(
        name="sigmoid_cross_entropy",
        attrs=Terms,
        infer=_sigmoid_infer,
        reference=_sigmoid_entropy,
        samples=lambda rng: _draws(rng, _logits),
        vjp=_sigmoid_entropy_vjp,
        flops=_entropy_cost(10),
        fast=_fast("sigmoid"),
        inplace=(0,),
        saves="probabilities",
    )
)

SIGMOID_CROSS_ENTROPY_GRAD = register(
    Op(
        name="sigmoid_cross_entropy_grad",
        attrs=Terms,
        infer=_grad_infer,
        reference=_sigmoid_entropy_grad,
        samples=lambda rng: _draws(rng, _with_slope),
        vjp=_sigmoid_entropy_grad_vjp,
        flops=_entropy_cost(3),
        fast=_fast("sigmoid_grad"),
        inplace=(1,),
        saves="inputs",
    )
)


def binary_cross_entropy(y: Any, target: Any, terms: Terms, from_logits: bool = False) -> Any:
    """-mean(t * log(p) + (1 - t) * log(1 - p)) over the last axis.

    Args:
        y: (…, n), of floats: p or, `from_logits`, what sigmoid is taken of. target: of its shape and dtype.

    Returns:
        (…,).
    """
    if from_logits:
        return apply(SIGMOID_CROSS_ENTROPY, [y, target], terms)[1]
    return apply(BINARY_CROSS_ENTROPY, [y, target], terms)[0]
