from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ir.graph import TensorType
from engine.ops.kernels.cache import available
from engine.ops.reduce_fast import LeadingSumKernel, window_sum

pytestmark = pytest.mark.skipif(not available(), reason="needs numba")


class Pool:
    def __init__(self, threads):
        self.threads = threads

    def run(self, function, shards):
        for shard in shards:
            function(*shard)


@settings(max_examples=40, deadline=None)
@given(rows=st.integers(1, 600), columns=st.integers(1, 40), threads=st.integers(1, 3), seed=st.integers(0, 9))
def test_sums_of_rows_are_those_of_float64(rows, columns, threads, seed):
    x = np.random.default_rng(seed).normal(size=(rows, columns)).astype("f4")
    kernel = LeadingSumKernel(rows, columns, 3)
    out = np.full(columns, 7, "f4")
    scratch = [np.full(t.shape, 5, t.dtype) for t in kernel.scratch]
    call = kernel.bind([x], [out], scratch, Pool(threads))
    call()
    np.testing.assert_allclose(out, x.sum(0, dtype="f8"), rtol=3e-5, atol=3e-5)
    before = out.tobytes()
    call()
    assert out.tobytes() == before


def test_many_rows_lose_no_accuracy():
    x = np.full((300_000, 4), 0.1, "f4")
    out = np.empty(4, "f4")
    kernel = LeadingSumKernel(*x.shape, 1)
    kernel.bind([x], [out], [np.empty(t.shape, "f4") for t in kernel.scratch], Pool(1))()
    np.testing.assert_allclose(out, 30_000, rtol=1e-5)


def test_the_op_takes_the_compiled_kernel():
    from engine.ir.graph import TensorType
    from engine.ops.reduce import SUM, Axes

    x, out = TensorType((64, 8, 32), "float32"), TensorType((32,), "float32")
    assert isinstance(SUM.fast(Axes((0, 1)), [x], [out]), LeadingSumKernel)


@settings(max_examples=40, deadline=None)
@given(sizes=st.tuples(*[st.sampled_from([1, 2, 3, 9, 17, 40])] * 5), one=st.booleans(), threads=st.integers(1, 3))
def test_sums_of_inner_axes_are_those_of_float64(sizes, one, threads):
    sizes = sizes[:3] if one else sizes
    axes = (1,) if one else (1, 3)
    x = np.random.default_rng(0).normal(size=sizes).astype("f4")
    kernel = window_sum(axes, TensorType(x.shape))
    if kernel is None:
        assert x.size < 4096
        return
    wanted = x.sum(axes, dtype="f8")
    out = np.full(wanted.shape, 7, "f4")
    kernel.bind([x], [out], [], Pool(threads))()
    np.testing.assert_allclose(out, wanted, rtol=3e-5, atol=2e-4)  # up to 1,600 terms, in order
    np.testing.assert_allclose(out, x.sum(axes), rtol=1e-5, atol=1e-5)


def test_only_inner_axes_between_kept_ones_are_windows():
    shape = TensorType((4, 40, 40, 8))
    assert window_sum((1, 2), shape) is not None
    for axes in ((0, 1), (2, 3), (0, 2), ()):
        assert window_sum(axes, shape) is None
