"""Every fast kernel on every sample of its op, cut for real threads however small it is, beside its reference.

`python -m tests.engine.ops.conformance` checks all, for instance as another processor (LAYERLOOM_VECTORS=8x16).
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator

import numpy as np

import engine.ops
from engine.core import dtypes
from engine.ir.graph import TensorType
from engine.ops.op import Op, Pool, Sample, registered
from engine.runtime.threads import SerialPool, ThreadPool

assert engine.ops
GUARD = 64  # elements around each output and scratch, to see writes out of bounds
RUNS = 4

# Where each kernel decides whether more than one thread takes part.
THRESHOLDS = tuple(
    (importlib.import_module(f"engine.ops.{module}"), name)
    for name, modules in {
        "SHARD_ELEMENTS": (
            "affine",
            "gather_fast",
            "numpy_kernel",
            "random",
            "reduce_fast",
            "batch_norm.fast",
            "rows_fast",
            "cross_entropy.fast",
            "layer_norm.fast",
            "table_step_fast",
            "cast_fast",
        ),
        "POOL_FLOPS": ("conv.fast", "recurrent.fast"),
        "PANEL_WEIGHTS": ("conv.panels",),
        "SLAB_GRADIENT": ("conv.slabs",),
        "SHARD_PRODUCTS": ("depthwise.fast",),
        "SHARD_WORK": ("fused.op", "gemm.fast"),
        "POOL_FLOATS": ("pool.fast",),
        "LEAST": ("move_fast",),
    }.items()
    for module in modules
)


def samples() -> Iterator[tuple[str, Op, Sample]]:
    """(name, op, sample) of every op that has fast kernels."""
    for name, op in sorted(registered().items()):
        if op.fast is not None:
            for index, sample in enumerate(op.samples(np.random.default_rng(0))):
                yield f"{name}-{index}", op, sample


def single(sample: Sample) -> list[np.ndarray]:
    """The sample's arrays, floats as float32: what runs in training."""
    return [a.astype("float32") if a.dtype.kind == "f" else a for a in map(np.asarray, sample.arrays)]


def check(op: Op, sample: Sample, pool: Pool) -> bool:
    """False where there is no kernel. Raises AssertionError where it differs from the reference, or from itself."""
    arrays = single(sample)
    ins = [TensorType(array.shape, dtypes.canonical(array.dtype)) for array in arrays]
    outs = op.infer(sample.attrs, *ins)
    kernel = op.fast(sample.attrs, ins, outs) if op.fast is not None else None
    if kernel is None:
        return False
    types = (*outs, *kernel.scratch)
    whole = [np.full(int(np.prod(t.shape, dtype=int)) + 2 * GUARD, 77, t.dtype) for t in types]
    inner = [array[GUARD:-GUARD].reshape(t.shape) for array, t in zip(whole, types, strict=True)]
    outputs, scratch = inner[: len(outs)], inner[len(outs) :]
    call = kernel.bind(arrays, outputs, scratch, pool)
    first = None
    for run in range(RUNS):
        for array in inner:
            array.fill(run % 2)  # what was left there before does not matter
        call()
        found = [output.tobytes() for output in outputs]
        first = first or found
        assert found == first, "another run gives other bits"
    for array in whole:
        assert (array[:GUARD] == array.dtype.type(77)).all() and (array[-GUARD:] == array.dtype.type(77)).all(), (
            "a write out of bounds"
        )
    for output, expected in zip(outputs, op.reference(sample.attrs, *arrays), strict=True):
        np.testing.assert_allclose(output, expected, rtol=5e-5, atol=5e-5)
    return True


def main() -> None:
    for module, name in THRESHOLDS:
        setattr(module, name, 1)
    two, three = ThreadPool(2), ThreadPool(3)
    count = 0
    for name, op, sample in samples():
        for pool in (SerialPool(), two, three):
            try:
                count += check(op, sample, pool)
            except AssertionError as error:
                raise AssertionError(f"{name}, {pool.threads} threads: {error}") from error
    print(count)


if __name__ == "__main__":
    main()
