"""`softmax` along the last axis as one op: a row is read once, forward and back."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply
from engine.ops.elementwise import multiply, subtract
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import reduce_sum
from engine.ops.rows_fast import rows_kernel


def _softmax(attrs: Any, x: np.ndarray) -> tuple[np.ndarray, ...]:
    e = np.exp(x - x.max(axis=-1, keepdims=True))
    return (e / e.sum(axis=-1, keepdims=True),)


def _softmax_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    return [apply(SOFTMAX_GRAD, [cotangents[0], node.output])[0]]


def _grad(attrs: Any, dy: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, ...]:
    return ((dy - (dy * y).sum(axis=-1, keepdims=True)) * y,)


def _grad_vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (given,), (dy, y) = cotangents, node.inputs
    apart = subtract(dy, reduce_sum(multiply(dy, y), -1, keepdims=True))
    back = subtract(multiply(given, apart), multiply(dy, reduce_sum(multiply(given, y), -1, keepdims=True)))
    return [apply(SOFTMAX_GRAD, [given, y])[0], back]


def _samples(count: int) -> Any:
    def samples(rng: np.random.Generator) -> list[Sample]:
        shapes = ((3, 5), (2, 3, 16), (4, 33), (7, 1), (2, 10), (1, 48))
        return [Sample(tuple(2 * rng.normal(size=shape) for _ in range(count))) for shape in shapes]

    return samples


def _fast(name: str) -> Any:
    return lambda attrs, ins, outs: rows_kernel(name, (ins[0].rank - 1,), ins[0])


SOFTMAX = register(
    Op(
        name="softmax",
        infer=lambda attrs, x: (TensorType(x.shape, x.dtype),),
        reference=_softmax,
        samples=_samples(1),
        vjp=_softmax_vjp,
        flops=lambda attrs, x: x.size * 5,
        fast=_fast("softmax"),
        inplace=(0,),
        saves="output",
    )
)

SOFTMAX_GRAD = register(
    Op(
        name="softmax_grad",
        infer=lambda attrs, dy, y: (dy,),
        reference=_grad,
        samples=_samples(2),
        vjp=_grad_vjp,
        flops=lambda attrs, dy, y: dy.size * 4,
        fast=_fast("softmax_grad"),
        inplace=(0, 1),
        saves="inputs",
    )
)
