"""The ops `batch_norm` and `batch_norm_grad`: types, references, gradients. What the compiler makes of them and their
neighbours is in `joined`.

y = gamma * (x - mean) / sqrt(variance + epsilon) + beta, where mean and variance are those of each channel (last axis)
over all other axes; the variance is the biased one (Ioffe and Szegedy, "Batch Normalization", 2015).
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
from engine.ops.elementwise import add, multiply, negate, reciprocal, sqrt, subtract
from engine.ops.kernels import cache
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import reduce_sum
from engine.ops.shaping import broadcast_to


@dataclass(frozen=True)
class Epsilon:
    """What is added to the variance, so that nothing is divided by zero."""

    epsilon: float


def check(x: TensorType, *vectors: TensorType) -> None:
    for vector in vectors:
        if x.rank < 2 or vector.shape != x.shape[-1:] or vector.dtype != x.dtype:
            raise ShapeError("batch_norm takes vectors of the channels", got=f"{x} and {vector}",
                             expected="x of two axes or more, vectors as long as its last axis")  # fmt: skip


def _infer(attrs: Epsilon, x: TensorType, gamma: TensorType, beta: TensorType) -> tuple[TensorType, ...]:
    check(x, gamma, beta)
    return x, gamma, gamma


def _reference(attrs: Epsilon, x: np.ndarray, gamma: np.ndarray, beta: np.ndarray) -> tuple[np.ndarray, ...]:
    axes = tuple(range(x.ndim - 1))
    mean = x.mean(axes, dtype="float64")
    variance = np.square(x - mean).mean(axes)
    y = (x - mean) * (gamma / np.sqrt(variance + attrs.epsilon)) + beta
    return tuple(array.astype(x.dtype) for array in (y, mean, variance))


def _grad_infer(attrs: Epsilon, dy: TensorType, x: TensorType, *vectors: TensorType) -> tuple[TensorType, ...]:
    check(x, *vectors)
    return x, vectors[0], vectors[0]


def _grad_reference(
    attrs: Epsilon, dy: np.ndarray, x: np.ndarray, gamma: np.ndarray, mean: np.ndarray, variance: np.ndarray
) -> tuple[np.ndarray, ...]:
    axes, count = tuple(range(x.ndim - 1)), x.size // x.shape[-1]
    scale = 1 / np.sqrt(variance.astype("float64") + attrs.epsilon)
    normal = (x - mean.astype("float64")) * scale
    dgamma, dbeta = (dy * normal).sum(axes), dy.sum(axes, dtype="float64")
    dx = gamma * scale * (dy - dbeta / count - normal * dgamma / count)
    return tuple(array.astype(x.dtype) for array in (dx, dgamma, dbeta))


# --- gradients ------------------------------------------------------------------------------------------------------


def _count(x: Value) -> int:
    count = shapes.product(x.shape[:-1])
    if not isinstance(count, int):
        raise ShapeError("the gradient of batch_norm needs known sizes", expected="whole numbers", got=str(x.type))
    return count


def _total(*parts: Any) -> Any:
    known = [part for part in parts if part is not None]
    total = known[0] if known else None
    for part in known[1:]:
        total = add(total, part)
    return total


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    x, gamma, _ = node.inputs
    _, mean, variance = node.outputs
    dy, dmean, dvariance = cotangents
    share = 1.0 / _count(x)
    dx, dgamma, dbeta = (
        (None, None, None) if dy is None else apply(BATCH_NORM_GRAD, [dy, x, gamma, mean, variance], node.attrs)
    )
    if dmean is not None:
        dx = _total(dx, broadcast_to(multiply(dmean, share), x.shape))
    if dvariance is not None:
        dx = _total(dx, multiply(subtract(x, mean), multiply(dvariance, 2 * share)))
    return [dx, dgamma, dbeta]


def _grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    """By hand, from plain ops. With u = x - mean, r = 1 / sqrt(variance + epsilon), n samples:
    dx = gamma r (dy - A / n - u r^2 B / n), dgamma = r B, dbeta = A, where A = sum dy, B = sum dy u.
    """
    dy, x, gamma, mean, variance = node.inputs
    p, q, s = cotangents
    axes, share = tuple(range(x.rank - 1)), 1.0 / _count(x)
    u, r = subtract(x, mean), reciprocal(sqrt(add(variance, node.attrs.epsilon)))
    dgamma, a = node.outputs[1], node.outputs[2]
    b = multiply(dgamma, sqrt(add(variance, node.attrs.epsilon)))
    to_dy = to_u = to_mean = to_gamma = to_r = None
    if p is not None:
        sum_p, sum_pu = reduce_sum(p, axes), reduce_sum(multiply(p, u), axes)
        sum_pdy = reduce_sum(multiply(p, dy), axes)
        gr, rr = multiply(gamma, r), multiply(r, r)
        cross = multiply(multiply(rr, share), sum_pu)  # r^2 U / n
        to_dy = multiply(gr, subtract(subtract(p, multiply(sum_p, share)), multiply(u, cross)))
        grrr = multiply(multiply(gr, rr), share)
        to_u = negate(add(multiply(p, multiply(grrr, b)), multiply(dy, multiply(grrr, sum_pu))))
        to_mean = add(multiply(grrr, multiply(b, sum_p)), multiply(grrr, multiply(sum_pu, a)))
        level = subtract(sum_pdy, multiply(multiply(a, sum_p), share))
        to_gamma = multiply(r, subtract(level, multiply(b, cross)))
        to_r = multiply(gamma, subtract(level, multiply(multiply(b, cross), 3.0)))
    if q is not None:
        qr = multiply(q, r)
        to_dy = _total(to_dy, multiply(u, qr))
        to_u = _total(to_u, multiply(dy, qr))
        to_mean = _total(to_mean, negate(multiply(qr, a)))
        to_r = _total(to_r, multiply(q, b))
    if s is not None:
        to_dy = _total(to_dy, broadcast_to(s, dy.shape))
    to_variance = None
    if to_r is not None:
        to_variance = multiply(to_r, multiply(multiply(multiply(r, r), r), -0.5))
    return [to_dy, to_u, to_gamma, to_mean, to_variance]


# --- declarations -----------------------------------------------------------------------------------------------------


def fast_kernel(kind: str) -> Any:
    """What makes the kernel of an op whose first output, or else its first input, is the matrix."""

    def fast(attrs: Any, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
        matrix = ins[0]
        if not cache.available() or any(type.dtype != "float32" for type in ins) or not matrix.size:
            return None
        from engine.ops.batch_norm import fast as kernels

        channels = int(matrix.shape[-1])
        size = int(matrix.size) // channels, channels
        if kind == "statistics":
            return kernels.StatisticsKernel(*size)
        if kind == "apply":
            return kernels.ApplyKernel(*size, attrs.epsilon, attrs.relu)
        if kind == "norm":
            return kernels.BatchNormKernel(*size, attrs.epsilon)
        return kernels.GradientKernel(*size, attrs.epsilon, getattr(attrs, "relu", False), whole=kind == "fused")

    return fast


SHAPES = ((6, 3), (4, 5, 2), (2, 3, 4, 5), (40, 600))


def _samples(rng: np.random.Generator) -> list[Sample]:
    return [
        Sample(
            (rng.normal(size=shape) * 2 + 1, rng.normal(size=shape[-1:]) + 1, rng.normal(size=shape[-1:])),
            Epsilon(epsilon),
        )
        for shape, epsilon in zip(SHAPES, (1e-3, 0.1, 1e-3, 0.5), strict=True)
    ]


def _grad_samples(rng: np.random.Generator) -> list[Sample]:
    found = []
    for shape, epsilon in zip(SHAPES, (1e-3, 0.1, 1e-3, 0.5), strict=True):
        gamma, mean = rng.normal(size=shape[-1:]), rng.normal(size=shape[-1:])
        variance = rng.random(shape[-1:]) + 0.5
        found.append(Sample((rng.normal(size=shape), rng.normal(size=shape), gamma, mean, variance), Epsilon(epsilon)))
    return found


BATCH_NORM_GRAD = register(
    Op(
        name="batch_norm_grad",
        attrs=Epsilon,
        infer=_grad_infer,
        reference=_grad_reference,
        samples=_grad_samples,
        vjp=_grad_vjp,
        flops=lambda attrs, dy, x, *vectors: x.size * 9,
        bytes=lambda attrs, dy, x, *vectors: x.nbytes * 5,
        fast=fast_kernel("grad"),
        inplace=(0,),
        saves="inputs",
    )
)

BATCH_NORM = register(
    Op(
        name="batch_norm",
        attrs=Epsilon,
        infer=_infer,
        reference=_reference,
        samples=_samples,
        vjp=_vjp,
        flops=lambda attrs, x, *vectors: x.size * 7,
        bytes=lambda attrs, x, *vectors: x.nbytes * 3,
        fast=fast_kernel("norm"),
        saves="the input, mean and variance",
    )
)


def batch_norm(x: Any, gamma: Any, beta: Any, epsilon: float) -> tuple[Any, Any, Any]:
    """Normalises each channel (last axis) over all other axes: (y, mean, biased variance).

    x: (…, channels); gamma, beta: (channels,), of the same dtype.
    """
    return apply(BATCH_NORM, [x, gamma, beta], Epsilon(float(epsilon)))
