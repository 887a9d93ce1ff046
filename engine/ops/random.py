"""Random numbers inside a step: a counter-based generator, so that the same state gives the same numbers anywhere.

The state is two words, (seed, counter), uint32. An element's bits are a hash of seed, counter and the element's index
(the finalizer of SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators", 2014), which makes
them independent of the order in which they are computed and of the number of threads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.shapes import Shape
from engine.ir.graph import TensorType
from engine.ops.apply import apply
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.numpy_kernel import NumpyKernel
from engine.ops.op import Op, Sample, register

_GAMMA = 0x9E3779B97F4A7C15


def _base(state: np.ndarray) -> np.uint64:
    seed, counter = (int(word) for word in state)
    mixed = ((seed << 32) ^ (counter * 0xD1342543DE82EF95)) & 0xFFFFFFFFFFFFFFFF
    mixed = ((mixed ^ (mixed >> 32)) * 0xD6E8FEB86659FD93) & 0xFFFFFFFFFFFFFFFF
    return np.uint64(mixed ^ (mixed >> 32))


def _hash_into(index: np.ndarray, base: np.uint64, out: np.ndarray, other: np.ndarray) -> None:
    """`out` = SplitMix64's finalizer of (index + 1) * gamma + base, all uint64 of one shape."""
    np.add(index, base, out)
    for shift, factor in ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB)):
        np.right_shift(out, np.uint64(shift), other)
        np.bitwise_xor(out, other, out)
        np.multiply(out, np.uint64(factor), out)
    np.right_shift(out, np.uint64(31), other)
    np.bitwise_xor(out, other, out)


def _steps(size: int) -> np.ndarray:
    return np.arange(1, size + 1, dtype=np.uint64) * np.uint64(_GAMMA)


def uniform_bits(state: np.ndarray, size: int) -> np.ndarray:
    """`size` random words of 32 bits for a state, uint32."""
    out, other = np.empty(size, np.uint64), np.empty(size, np.uint64)
    _hash_into(_steps(size), _base(state), out, other)
    return (out >> np.uint64(32)).astype(np.uint32)


SHARD_ELEMENTS = 1 << 14  # below this, another thread saves nothing


@dataclass(frozen=True)
class DropoutRate:
    """Share of elements set to zero; `noise_shape` has 1 where one decision serves a whole axis."""

    rate: float
    noise_shape: Shape


def _threshold(rate: float) -> np.uint32:
    return np.uint32(min(int(rate * 2**32), 2**32 - 1))


def _dropout(attrs: DropoutRate, x: np.ndarray, state: np.ndarray) -> tuple[np.ndarray, ...]:
    bits = uniform_bits(state, int(np.prod(attrs.noise_shape, dtype=np.int64))).reshape(attrs.noise_shape)
    keep = bits >= _threshold(attrs.rate)
    return (np.where(keep, x * x.dtype.type(1 / (1 - attrs.rate)), x.dtype.type(0)),)


class _DropoutKernel:
    """Dropout without stored masks, compiled; each thread takes a range of elements."""

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, attrs: DropoutRate):
        self.attrs = attrs

    def bind(self, inputs: Any, outputs: Any, scratch: Any, pool: Any) -> Any:
        signature = "float32[::1], uint32[::1], int64, float32, int64, int64, float32[::1]"
        call = cache.compile("engine.ops.dropout_compiled", "elements", signature)
        x, out = inputs[0].reshape(-1), outputs[0].reshape(-1)
        limit, scale = int(_threshold(self.attrs.rate)), np.float32(1 / (1 - self.attrs.rate))
        parts = pool.threads if x.size >= SHARD_ELEMENTS else 1
        shards = [(x, inputs[1], limit, scale, a, b, out) for a, b in runs(x.size, parts)]
        return spread(pool, [[(call, arguments)] for arguments in shards])


def _dropout_fast(attrs: DropoutRate, ins: Sequence[TensorType], outs: Sequence[TensorType]) -> Any:
    if cache.available() and ins[0].dtype == "float32" and attrs.noise_shape == ins[0].shape:
        return _DropoutKernel(attrs)
    size = int(shapes.product(attrs.noise_shape))  # type: ignore[arg-type]
    steps, limit, scale = _steps(size), np.uint64(_threshold(attrs.rate)), 1 / (1 - attrs.rate)

    def call(x: np.ndarray, state: np.ndarray, out: np.ndarray, a: np.ndarray, b: np.ndarray, drop: np.ndarray) -> None:
        _hash_into(steps, _base(state), a, b)
        np.right_shift(a, np.uint64(32), a)
        np.less(a, limit, drop)
        np.multiply(x, x.dtype.type(scale), out)
        np.copyto(out, 0, where=drop.reshape(attrs.noise_shape))

    words = TensorType((size,), "uint64")
    return NumpyKernel(call, scratch=(words, words, TensorType((size,), "bool")))


DROPOUT = register(
    Op(
        name="dropout",
        attrs=DropoutRate,
        infer=lambda attrs, x, state: (x,),
        reference=_dropout,
        samples=lambda rng: [
            Sample((rng.normal(size=(4, 5)), np.array([7, 3], np.uint32)), DropoutRate(0.4, (4, 5)), (0,)),
            Sample((rng.normal(size=(7, 33)), np.array([9, 1], np.uint32)), DropoutRate(0.3, (7, 33)), (0,)),
            Sample((rng.normal(size=(4, 5, 2)), np.array([1, 0], np.uint32)), DropoutRate(0.5, (4, 1, 2)), (0,)),
        ],
        vjp=lambda graph, node, cotangents: [apply(DROPOUT, [cotangents[0], node.inputs[1]], node.attrs)[0], None],
        flops=lambda attrs, x, state: x.size,
        fast=_dropout_fast,
    )
)


@dataclass(frozen=True)
class Draw:
    """Shape and dtype of numbers to draw."""

    shape: Shape
    dtype: str = "float32"


def _uniform(attrs: Draw, state: np.ndarray) -> tuple[np.ndarray, ...]:
    bits = uniform_bits(state, int(np.prod(attrs.shape, dtype=np.int64))).reshape(attrs.shape)
    return (((bits >> np.uint32(8)).astype(attrs.dtype) * np.asarray(2.0**-24, attrs.dtype)),)


UNIFORM = register(
    Op(
        name="random_uniform",
        attrs=Draw,
        infer=lambda attrs, state: (TensorType(attrs.shape, attrs.dtype),),
        reference=_uniform,
        samples=lambda rng: [Sample((np.array([7, 3], np.uint32),), Draw((4, 5)), differentiable=())],
    )
)


def _next_into(state, out):  # type: ignore[no-untyped-def]  # may be compiled by numba
    out[0] = state[0]
    out[1] = (np.int64(state[1]) + 1) & 0xFFFFFFFF


class _NextStateKernel:
    scratch: tuple[TensorType, ...] = ()

    def bind(self, inputs: Any, outputs: Any, scratch: Any, pool: Any) -> Any:
        call = cache.compile("engine.ops.random", "_next_into", "uint32[::1], uint32[::1]")
        return spread(pool, [[(call, (inputs[0], outputs[0]))]])


NEXT_STATE = register(
    Op(
        name="next_random_state",
        infer=lambda attrs, state: (state,),
        reference=lambda attrs, state: (state + np.array([0, 1], np.uint32),),
        samples=lambda rng: [Sample((np.array([7, 3], np.uint32),), differentiable=())],
        fast=lambda attrs, ins, outs: _NextStateKernel() if cache.available() else NumpyKernel(_next_into),
        inplace=(0,),
    )
)


def dropout(x: Any, state: Any, rate: float, noise_shape: Sequence[int] | None = None) -> Any:
    """Zeros in place of a share `rate` of the elements of `x`, the others scaled by 1/(1-rate)."""
    shape = tuple(x.shape) if noise_shape is None else tuple(noise_shape)
    return apply(DROPOUT, [x, state], DropoutRate(float(rate), shape))[0]


def random_uniform(state: Any, shape: Sequence[int], dtype: str = "float32") -> Any:
    """Numbers drawn evenly from [0, 1), a function of the state alone."""
    return apply(UNIFORM, [state], Draw(tuple(shape), dtype))[0]


def next_random_state(state: Any) -> Any:
    """The state for the next step."""
    return apply(NEXT_STATE, [state])[0]
