"""Compiled scattering and threaded gathering against NumPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ir.graph import TensorType
from engine.ops.gather import SCATTER_ADD, TAKE, Rows
from engine.ops.gather_fast import ScatterAddKernel
from engine.ops.kernels.cache import available
from engine.runtime.threads import SerialPool, ThreadPool


@pytest.fixture(scope="module")
def pools():
    two = ThreadPool(2)
    yield {1: SerialPool(), 2: two}
    two.close()


def run(op, attrs, arrays, pool):
    ins = [TensorType(a.shape, a.dtype.name) for a in arrays]
    outs = op.infer(attrs, *ins)
    kernel = op.fast(attrs, ins, outs)
    output = np.full(outs[0].shape, 77, outs[0].dtype)
    call = kernel.bind(arrays, [output], [], pool)
    call()
    before = output.tobytes()
    call()
    assert before == output.tobytes(), "a second call gives other bits"
    return output


SIZES = {
    "count": st.one_of(st.integers(1, 40), st.just(700)),
    "rows": st.integers(1, 50),
    "columns": st.one_of(st.integers(1, 40), st.sampled_from([127, 128, 129, 1700])),
    "dtype": st.sampled_from(["int32", "int64", "uint8"]),
    "seed": st.integers(0, 9),
}


@settings(max_examples=40, deadline=None)
@given(**SIZES)
def test_scattered_rows_are_numpys_to_the_bit_with_any_number_of_threads(pools, count, rows, columns, dtype, seed):
    rng = np.random.default_rng(seed)
    low = 0 if dtype == "uint8" else -rows
    ids, grads = rng.integers(low, rows, count).astype(dtype), rng.normal(size=(count, columns)).astype("f4")
    expected = np.zeros((rows, columns), "f4")
    np.add.at(expected, ids, grads)
    for pool in pools.values():
        assert run(SCATTER_ADD, Rows(rows), [grads, ids], pool).tobytes() == expected.tobytes()


@settings(max_examples=40, deadline=None)
@given(**SIZES)
def test_taken_rows_are_numpys(pools, count, rows, columns, dtype, seed):
    rng = np.random.default_rng(seed)
    low = 0 if dtype == "uint8" else -rows
    ids, table = rng.integers(low, rows, (count, 2)).astype(dtype), rng.normal(size=(rows, columns)).astype("f4")
    for pool in pools.values():
        assert run(TAKE, None, [table, ids], pool).tobytes() == table[ids].tobytes()


@pytest.mark.skipif(not available(), reason="needs numba")
def test_training_an_embedding_takes_the_compiled_kernel():
    ins = [TensorType((32, 100, 64), "float32"), TensorType((32, 100), "int32")]
    kernel = SCATTER_ADD.fast(Rows(1000), ins, SCATTER_ADD.infer(Rows(1000), *ins))
    assert isinstance(kernel, ScatterAddKernel)
