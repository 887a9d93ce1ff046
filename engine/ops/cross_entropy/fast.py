"""Cross-entropies compiled: whole rows, shared by the threads."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.core.shapes import is_known
from engine.ir.graph import TensorType
from engine.ops.cross_entropy.common import Terms, is_classes
from engine.ops.kernels import cache
from engine.ops.kernels.crew import runs, spread
from engine.ops.kernels.native import Native
from engine.ops.op import Pool

SHARD_ELEMENTS = 1 << 13  # below this, another thread saves nothing
NONE = -1  # a class that does not exist


class EntropyKernel:
    """A loop of `compiled` over rows of `count` numbers.

    Args:
        kinds: how the loop takes each input and output: "int64" (an address) or as an array.
        numbers: what it takes after start, stop and count, with their kinds.
    """

    scratch: tuple[TensorType, ...] = ()

    def __init__(self, name: str, shape: tuple[int, ...], kinds: Sequence[str], numbers: Sequence[tuple[str, float]]):
        self.name, self.kinds, self.numbers = name, tuple(kinds), tuple(numbers)
        self.rows, self.count = int(np.prod(shape[:-1])), shape[-1]

    def compiled(self) -> Native:
        signature = ", ".join((*self.kinds, "int64", "int64", "int64", *(kind for kind, _ in self.numbers)))
        return cache.compile("engine.ops.cross_entropy.compiled", self.name, signature)

    def bind(
        self, inputs: Sequence[np.ndarray], outputs: Sequence[np.ndarray], scratch: Sequence[np.ndarray], pool: Pool
    ) -> Callable[[], None]:
        arrays = [array.reshape(-1) for array in (*inputs, *outputs)]
        call = self.compiled()
        given = [one.ctypes.data if kind == "int64" else one for one, kind in zip(arrays, self.kinds, strict=True)]
        rest = (self.count, *(number for _, number in self.numbers))
        parts = min(pool.threads, self.rows) if self.rows * self.count >= SHARD_ELEMENTS else 1
        shards = [[(call, (*given, start, stop, *rest))] for start, stop in runs(self.rows, parts)]
        return spread(pool, shards, keep=arrays)


def _suits(matrix: TensorType, ins: Sequence[TensorType]) -> bool:
    floats = all(type.dtype == "float32" for type in ins if not is_classes(type))
    return floats and is_known(matrix.shape) and bool(matrix.size) and cache.available()


def _floats(*numbers: float) -> list[tuple[str, float]]:
    return [("float32", float(number)) for number in numbers]


def classes_kernel(name: str, attrs: Terms, ins: Sequence[TensorType]) -> EntropyKernel | None:
    """For "entropy", "softmax_entropy", and these with "_grad"; None for types that have no kernel."""
    matrix, target = ins[-2:]
    if not _suits(matrix, ins):
        return None
    low, high = attrs.bounds("float32")
    if name == "softmax_entropy" and attrs.epsilon:
        low, high = np.log(low), np.log(high)
    kinds = ["int64"] * (len(ins) + (2 if name == "softmax_entropy" else 1))
    if is_classes(target):
        kinds[len(ins) - 1] = f"{target.dtype}[::1]"
        ignored = NONE if attrs.ignored is None else attrs.ignored
        return EntropyKernel(f"{name}_classes", matrix.shape, kinds, [("int64", ignored), *_floats(low, high)])
    smoothed = 1.0 - attrs.smoothing, attrs.smoothing / int(matrix.shape[-1])  # type: ignore[arg-type]
    return EntropyKernel(f"{name}_shares", matrix.shape, kinds, _floats(*smoothed, low, high))  # type: ignore[arg-type]


def binary_kernel(name: str, attrs: Terms, ins: Sequence[TensorType]) -> EntropyKernel | None:
    """For "binary", "sigmoid", and these with "_grad"; None for types that have no kernel."""
    matrix = ins[-1]
    if not _suits(matrix, ins):
        return None
    low, high = attrs.bounds("float32")
    bounds: Sequence[float] = (low, high)
    if name == "sigmoid":
        one = np.float32(1.0)
        bounds = np.log((low, high, one - high, one - low)) if attrs.epsilon else (low, high, low, high)
    smoothed = 1.0 - attrs.smoothing, 0.5 * attrs.smoothing
    numbers = _floats(*smoothed, *bounds, 1.0 / int(matrix.shape[-1]))  # type: ignore[arg-type]
    kinds = ["int64"] * (len(ins) + (2 if name == "sigmoid" else 1))
    return EntropyKernel(name, matrix.shape, kinds, numbers)  # type: ignore[arg-type]


def warm() -> None:
    """Compile or load the loops of the usual losses: behind softmax and sigmoid, both ways."""
    matrix, slopes, terms = TensorType((1, 2)), TensorType((1,)), Terms(1e-7)
    for before, end in (((), ""), ((slopes,), "_grad")):
        kernels = [binary_kernel(f"sigmoid{end}", terms, [*before, matrix, matrix])]
        for target in (matrix, TensorType((1,), "int32")):
            kernels.append(classes_kernel(f"softmax_entropy{end}", terms, [*before, matrix, target]))
        for kernel in kernels:
            if kernel is not None:
                kernel.compiled()
