"""Normally distributed numbers inside a step, from the counter-based generator of `random`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.core.shapes import Size
from engine.ir.graph import TensorType
from engine.ops.apply import apply
from engine.ops.op import Op, Sample, register
from engine.ops.random import Draw, uniform_bits


def _normal(attrs: Draw, state: np.ndarray) -> tuple[np.ndarray, ...]:
    """Box and Muller's way: a radius from one uniform number, an angle from another."""
    size = int(np.prod(attrs.shape, dtype=np.int64))
    bits = (uniform_bits(state, 2 * size) >> np.uint32(8)).astype(attrs.dtype)
    # In (0, 1]: the logarithm of 0 would be infinite.
    first = (bits[:size] + bits.dtype.type(1)) * bits.dtype.type(2.0**-24)
    angle = bits[size:] * bits.dtype.type(2 * np.pi * 2.0**-24)
    return ((np.sqrt(np.log(first) * bits.dtype.type(-2)) * np.cos(angle)).reshape(attrs.shape),)


NORMAL = register(
    Op(
        name="random_normal",
        attrs=Draw,
        infer=lambda attrs, state: (TensorType(attrs.shape, attrs.dtype),),
        reference=_normal,
        samples=lambda rng: [Sample((np.array([7, 3], np.uint32),), Draw((4, 5)), differentiable=())],
    )
)


def random_normal(state: Any, shape: Sequence[Size], dtype: str = "float32") -> Any:
    """Numbers of mean 0 and variance 1, a function of the state alone."""
    return apply(NORMAL, [state], Draw(tuple(shape), dtype))[0]
