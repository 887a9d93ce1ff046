"""Batch normalisation together with its neighbours, made by the compiler after differentiation (no vjp).

`batch_norm_statistics`: mean and variance alone. `batch_norm_apply`: the values normalised, something of their shape
added, relu. `batch_norm_joined_grad`: the gradient behind such a relu, and the sum of the result over the samples, which
is the gradient of a bias before.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.core.errors import ShapeError
from engine.ir.graph import TensorType
from engine.ops.batch_norm.ops import BATCH_NORM, BATCH_NORM_GRAD, SHAPES, Epsilon, check, fast_kernel
from engine.ops.op import Op, Sample, register


@dataclass(frozen=True)
class Joined(Epsilon):
    """relu: whether the result is cut at 0."""

    relu: bool = False


def _statistics_infer(attrs: None, x: TensorType) -> tuple[TensorType, ...]:
    if x.rank < 2:
        raise ShapeError("statistics of channels need samples", expected="two axes or more", got=str(x))
    vector = TensorType(x.shape[-1:], x.dtype)
    return vector, vector


def _statistics(attrs: None, x: np.ndarray) -> tuple[np.ndarray, ...]:
    one, none = np.ones(x.shape[-1], x.dtype), np.zeros(x.shape[-1], x.dtype)
    return BATCH_NORM.reference(Epsilon(1.0), x, one, none)[1:]


def _apply_infer(attrs: Joined, x: TensorType, *rest: TensorType) -> tuple[TensorType, ...]:
    check(x, *rest[:4])
    if any(other != x for other in rest[4:]):
        raise ShapeError("what is added to normalised values has their type", expected=str(x), got=str(rest[4]))
    return (x,)


def _normal(epsilon: float, x: np.ndarray, *vectors: np.ndarray) -> np.ndarray:
    gamma, beta, mean, variance = vectors
    return (x - mean) * (gamma / np.sqrt(variance.astype("float64") + epsilon)).astype(x.dtype) + beta


def _apply(attrs: Joined, x: np.ndarray, *rest: np.ndarray) -> tuple[np.ndarray, ...]:
    y = _normal(attrs.epsilon, x, *rest[:4])
    for other in rest[4:]:
        y = y + other
    return (np.maximum(y, 0) if attrs.relu else y,)


def _grad_infer(attrs: Joined, dy: TensorType, x: TensorType, *vectors: TensorType) -> tuple[TensorType, ...]:
    check(x, *vectors)
    return x, vectors[0], vectors[0], vectors[0]


def _grad(
    attrs: Joined, dy: np.ndarray, x: np.ndarray, gamma: np.ndarray, beta: np.ndarray, *moments: np.ndarray
) -> tuple[np.ndarray, ...]:
    if attrs.relu:
        dy = np.where(_normal(attrs.epsilon, x, gamma, beta, *moments) > 0, dy, np.zeros((), dy.dtype))
    dx, dgamma, dbeta = BATCH_NORM_GRAD.reference(Epsilon(attrs.epsilon), dy, x, gamma, *moments)
    return dx, dgamma, dbeta, dx.sum(tuple(range(x.ndim - 1)), dtype="float64").astype(x.dtype)


def _drawn(rng: np.random.Generator, shape: tuple[int, ...]) -> tuple[np.ndarray, ...]:
    """x, gamma, beta, mean, variance."""
    gamma, beta, mean = rng.normal(size=(3, shape[-1]))
    return rng.normal(size=shape) * 2 + 1, gamma, beta, mean, rng.random(shape[-1]) + 0.5


def _apply_samples(rng: np.random.Generator) -> list[Sample]:
    found = []
    for shape in SHAPES:
        for relu in (False, True):
            arrays = _drawn(rng, shape)
            found.append(Sample(arrays, Joined(1e-3, relu)))
            found.append(Sample((*arrays, rng.normal(size=shape)), Joined(0.1, relu), note="added"))
    return found


def _grad_samples(rng: np.random.Generator) -> list[Sample]:
    return [
        Sample((rng.normal(size=shape), *_drawn(rng, shape)), Joined(1e-3, relu))
        for shape in SHAPES
        for relu in (False, True)
    ]


STATISTICS = register(
    Op(
        name="batch_norm_statistics",
        infer=_statistics_infer,
        reference=_statistics,
        samples=lambda rng: [Sample((rng.normal(size=shape) + 1,)) for shape in SHAPES],
        flops=lambda attrs, x: x.size * 4,
        bytes=lambda attrs, x: x.nbytes,
        fast=fast_kernel("statistics"),
        saves="nothing",
    )
)

APPLY = register(
    Op(
        name="batch_norm_apply",
        attrs=Joined,
        infer=_apply_infer,
        reference=_apply,
        samples=_apply_samples,
        flops=lambda attrs, x, *rest: x.size * (3 + len(rest) - 4),
        bytes=lambda attrs, x, *rest: x.nbytes * (2 + len(rest) - 4),
        fast=fast_kernel("apply"),
        inplace=(0, 5),
        saves="nothing",
    )
)

JOINED_GRAD = register(
    Op(
        name="batch_norm_joined_grad",
        attrs=Joined,
        infer=_grad_infer,
        reference=_grad,
        samples=_grad_samples,
        flops=lambda attrs, dy, x, *vectors: x.size * 10,
        bytes=lambda attrs, dy, x, *vectors: x.nbytes * 5,
        fast=fast_kernel("fused"),
        inplace=(0,),
        saves="nothing",
    )
)
