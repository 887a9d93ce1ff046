"""Composites of neural networks: softmax, log-softmax, batch statistics. They emit primitives and get gradients for free."""

from __future__ import annotations

from typing import Any

from engine.core import dtypes
from engine.ops.apply import apply, as_tensor
from engine.ops.elementwise import divide, exp, log, subtract
from engine.ops.op import Op, Sample, register
from engine.ops.reduce import reduce_max, reduce_sum
from engine.ops.shares import SOFTMAX


def softmax(x: Any, axis: int = -1) -> Any:
    """exp(x) over its sum along `axis`, shifted by the largest so that nothing overflows."""
    x = as_tensor(x)
    if x.shape and dtypes.is_floating(dtypes.canonical(x.dtype)) and axis in (-1, len(x.shape) - 1):
        return apply(SOFTMAX, [x])[0]
    e = exp(subtract(x, stop_gradient(reduce_max(x, axis, keepdims=True))))
    return divide(e, reduce_sum(e, axis, keepdims=True))


def log_softmax(x: Any, axis: int = -1) -> Any:
    """Logarithm of softmax, without forming softmax."""
    x = as_tensor(x)
    shifted = subtract(x, stop_gradient(reduce_max(x, axis, keepdims=True)))
    return subtract(shifted, log(reduce_sum(exp(shifted), axis, keepdims=True)))


STOP = register(
    Op(
        name="stop_gradient",
        infer=lambda attrs, x: (x,),
        reference=lambda attrs, x: (x,),
        samples=lambda rng: [Sample((rng.normal(size=(2, 3)),), differentiable=())],
        bytes=lambda attrs, x: 0,
        view=True,
    )
)


def stop_gradient(x: Any) -> Any:
    """`x`, through which no gradient passes back."""
    return apply(STOP, [as_tensor(x)])[0]
