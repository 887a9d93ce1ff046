"""Products by tiles against NumPy in float64: every edge, both operands turned, one thread and two."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ir.graph import TensorType
from engine.ops.gemm import fast, gemm_kernel
from engine.ops.kernels.cache import available
from engine.ops.matmul import Transposed

pytestmark = pytest.mark.skipif(not available(), reason="needs numba")


class Pool:
    def __init__(self, threads):
        self.threads = threads

    def run(self, function, shards):
        for shard in shards:
            function(*shard)


def product(a, b, turned, threads):
    """A B by the kernel, in memory with a margin that must stay as it is."""
    rows, columns = a.shape[1 if turned.a else 0], b.shape[0 if turned.b else 1]
    types = [TensorType(x.shape) for x in (a, b)]
    memory = np.full(rows * columns + 64, 77, "f4")
    out = memory[32 : 32 + rows * columns].reshape(rows, columns)
    kernel = gemm_kernel(turned, types, [TensorType(out.shape)])
    scratch = [np.full(t.shape, np.nan, t.dtype) for t in kernel.scratch]
    call = kernel.bind([a, b], [out], scratch, Pool(threads))
    call()
    first = out.copy()
    call()
    assert out.tobytes() == first.tobytes()
    assert (memory[:32] == 77).all() and (memory[-32:] == 77).all()
    return first


@settings(max_examples=80, deadline=None)
@given(
    rows=st.one_of(st.integers(1, 30), st.integers(45, 70)),
    depth=st.one_of(st.integers(1, 40), st.sampled_from([1023, 1024, 1025, 2100])),
    columns=st.one_of(st.integers(1, 70), st.integers(95, 130)),
    turns=st.sampled_from([(False, False), (True, False), (False, True), (True, True)]),
    seed=st.integers(0, 99),
)
def test_products_of_any_size(rows, depth, columns, turns, seed):
    rng = np.random.default_rng(seed)
    turned = Transposed(*turns)
    a = rng.normal(size=(depth, rows) if turned.a else (rows, depth)).astype("f4")
    b = rng.normal(size=(columns, depth) if turned.b else (depth, columns)).astype("f4")
    wanted = (a.T if turned.a else a).astype("f8") @ (b.T if turned.b else b).astype("f8")
    np.testing.assert_allclose(product(a, b, turned, 1), wanted, rtol=1e-4, atol=2e-4 * np.sqrt(depth))


@settings(max_examples=80, deadline=None)
@given(
    rows=st.integers(1, 60),
    depth=st.sampled_from([1, 5, 16, 17, 40, 100]),
    columns=st.integers(1, 130),
    turns=st.sampled_from([(False, False), (True, False), (False, True), (True, True)]),
    threads=st.sampled_from([1, 2, 3]),
    seed=st.integers(0, 99),
)
def test_products_packed_in_many_small_groups(rows, depth, columns, turns, threads, seed):
    rng = np.random.default_rng(seed)
    turned = Transposed(*turns)
    a = rng.normal(size=(depth, rows) if turned.a else (rows, depth)).astype("f4")
    b = rng.normal(size=(columns, depth) if turned.b else (depth, columns)).astype("f4")
    wanted = (a.T if turned.a else a).astype("f8") @ (b.T if turned.b else b).astype("f8")
    small = {
        "BLOCK": 16,
        "PACKED_BLOCK": 16,
        "GROUP": 1200,
        "GROUP_A": 500,
        "PACK_A_PANELS": 1,
        "PACK_ROWS": 1,
        "SHARD_WORK": 1,
    }
    with pytest.MonkeyPatch.context() as patch:
        for name, value in small.items():
            patch.setattr(fast, name, value)
        np.testing.assert_allclose(product(a, b, turned, threads), wanted, rtol=1e-4, atol=2e-4 * np.sqrt(depth))


@pytest.mark.parametrize("shape", [(300, 200, 96), (7, 3000, 160), (900, 70, 20), (700, 600, 200), (20, 1100, 600)])
@pytest.mark.parametrize("turns", [(False, False), (True, False), (False, True)])
def test_two_threads_give_the_bits_of_one(shape, turns):
    rng = np.random.default_rng(0)
    rows, depth, columns = shape
    turned = Transposed(*turns)
    a = rng.normal(size=(depth, rows) if turned.a else (rows, depth)).astype("f4")
    b = rng.normal(size=(columns, depth) if turned.b else (depth, columns)).astype("f4")
    assert product(a, b, turned, 1).tobytes() == product(a, b, turned, 2).tobytes()


def test_nan_and_infinity_pass_through():
    a, b = np.ones((3, 4), "f4"), np.ones((4, 5), "f4")
    a[1, 2], b[0, 3] = np.nan, np.inf
    made = product(a, b, Transposed(), 1)
    assert np.isnan(made[1]).all() and np.isinf(made[0, 3]) and made[0, 0] == 4


def test_other_ranks_and_dtypes_are_left_to_numpy():
    matrix, stack = TensorType((3, 3)), TensorType((2, 3, 3))
    double = TensorType((3, 3), "float64")
    assert gemm_kernel(Transposed(), [stack, matrix], [stack]) is None
    assert gemm_kernel(Transposed(), [double, double], [double]) is None
