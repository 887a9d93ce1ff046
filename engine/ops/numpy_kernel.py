"""Kernels made of NumPy calls that write into given buffers: no compilation, no allocation."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from engine.ir.graph import TensorType
from engine.ops.op import Pool

# Below this many elements, waking a thread of Python costs more than it saves (50 us against some 0.2 ns an element).
SHARD_ELEMENTS = 1 << 19


class NumpyKernel:
    """Binds `call(*inputs, *outputs, *scratch)`; the call must write the outputs in place and allocate nothing."""

    def __init__(self, call: Callable[..., Any], scratch: Sequence[TensorType] = ()):
        self.call, self.scratch = call, tuple(scratch)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        call, arrays = self.call, (*inputs, *outputs, *scratch)
        return lambda: call(*arrays)


class ElementwiseKernel(NumpyKernel):
    """As `NumpyKernel`, for calls that treat elements alone: large arrays are spread over the pool's threads."""

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        out = outputs[0]
        arrays = (*inputs, *outputs, *scratch)
        if pool.threads < 2 or out.size < SHARD_ELEMENTS or out.ndim == 0:
            call = self.call
            return lambda: call(*arrays)
        if all(array.shape == out.shape and array.flags.c_contiguous for array in arrays):
            arrays = tuple(array.reshape(-1) for array in arrays)
        length = arrays[len(inputs)].shape[0]
        rank = arrays[len(inputs)].ndim
        if length < pool.threads:
            call = self.call
            return lambda: call(*arrays)
        edges = [length * part // pool.threads for part in range(pool.threads + 1)]

        def part(array: np.ndarray, start: int, stop: int) -> np.ndarray:
            return array[start:stop] if array.ndim == rank and array.shape[0] == length else array

        shards = [tuple(part(array, start, stop) for array in arrays) for start, stop in itertools.pairwise(edges)]
        run, call = pool.run, self.call
        return lambda: run(call, shards)
