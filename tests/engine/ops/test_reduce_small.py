"""Compiled reductions of few elements against NumPy."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ir.graph import TensorType
from engine.ops.kernels.cache import available
from engine.ops.reduce import ARGMAX, MAX, SUM, Axes
from engine.ops.reduce_small import SmallReduction
from engine.runtime.threads import SerialPool

pytestmark = pytest.mark.skipif(not available(), reason="needs numba")


def run(op, x, axes):
    ins = [TensorType(x.shape, "float32")]
    outs = op.infer(Axes(axes), *ins)
    kernel = op.fast(Axes(axes), ins, outs)
    out = np.full(outs[0].shape, 77, "f4")
    call = kernel.bind([x], [out], [], SerialPool())
    call()
    before = out.tobytes()
    call()
    assert before == out.tobytes()
    return out, kernel


AXES = st.sampled_from([(0,), (0, 1), (0, 1, 2), (1, 2), (2,)])


@settings(max_examples=60, deadline=None)
@given(shape=st.tuples(*[st.integers(1, 16)] * 3), axes=AXES, seed=st.integers(0, 9))
def test_sums_are_those_of_float64(shape, axes, seed):
    x = np.random.default_rng(seed).normal(size=shape).astype("f4")
    out, kernel = run(SUM, x, axes)
    assert isinstance(kernel, SmallReduction)
    np.testing.assert_allclose(out, x.sum(axes, dtype="f8"), rtol=1e-5, atol=1e-5)


@settings(max_examples=60, deadline=None)
@given(shape=st.tuples(*[st.integers(1, 16)] * 3), axes=AXES, seed=st.integers(0, 9), holes=st.booleans())
def test_the_largest_is_numpys_with_nan_too(shape, axes, seed, holes):
    rng = np.random.default_rng(seed)
    x = rng.normal(size=shape).astype("f4")
    if holes:
        x.reshape(-1)[rng.integers(0, x.size, 3)] = np.nan
    np.testing.assert_array_equal(run(MAX, x, axes)[0], x.max(axes))
    out, kernel = run(ARGMAX, x, (2,))
    assert isinstance(kernel, SmallReduction)
    np.testing.assert_array_equal(out, x.argmax(2))


def test_of_equal_ones_the_first_is_the_largest():
    x = np.array([[1, 3, 3], [2, 2, 2]], "f4")
    np.testing.assert_array_equal(run(ARGMAX, x, (1,))[0], [1, 0])
