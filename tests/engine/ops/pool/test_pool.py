import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ir.graph import TensorType
from engine.ops.kernels import cache
from engine.ops.pool import (
    AveragePoolGradAttrs,
    PoolAttrs,
    average_pool,
    average_pool_grad,
    max_pool,
    max_pool_grad,
    max_pool_pick,
)
from tests.engine.ops.kernels.binding import assert_fast_is_reference, run, slope_and_change

needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")
OPS = [max_pool, max_pool_grad, max_pool_pick, average_pool, average_pool_grad]
PLAIN = PoolAttrs((2, 2), (2, 2), ((0, 1), (0, 1)))


def test_padding_does_not_count_in_an_average():
    x = np.arange(9.0).reshape(1, 3, 3, 1)
    np.testing.assert_array_equal(average_pool.reference(PLAIN, x)[0][0, :, :, 0], [[2, 3.5], [6.5, 8]])


def test_padding_is_never_a_maximum():
    x = -1 - np.arange(9.0).reshape(1, 3, 3, 1)
    np.testing.assert_array_equal(max_pool.reference(PLAIN, x)[0][0, :, :, 0], [[-1, -3], [-7, -9]])


@pytest.mark.parametrize("value", [0.0, -np.inf])
def test_gradient_goes_to_the_first_of_equal_maxima(value):
    x, attrs = np.full((1, 3, 3, 1), value), PoolAttrs((2, 2), (2, 2), ((1, 0), (1, 0)))
    expected = [[1, 1, 0], [1, 1, 0], [0, 0, 0]]
    dy = np.ones((1, 2, 2, 1))
    np.testing.assert_array_equal(max_pool_grad.reference(attrs, x, dy)[0][0, :, :, 0], expected)
    if cache.available():
        np.testing.assert_array_equal(run(max_pool_grad, attrs, (x, dy))[0][0, :, :, 0], expected)


@pytest.mark.parametrize("index", range(7))
def test_gradients_agree_with_differences(index):
    rng = np.random.default_rng(index)
    sample = max_pool.samples(rng)[index]
    (x,), attrs = sample.arrays, sample.attrs
    dy = rng.standard_normal(max_pool.reference(attrs, x)[0].shape)
    slope, change = slope_and_change(
        lambda x: max_pool.reference(attrs, x), (x,), max_pool_grad.reference(attrs, x, dy), (dy,), rng
    )
    assert slope == pytest.approx(change, rel=1e-6, abs=1e-6)
    wider = AveragePoolGradAttrs(attrs.size, attrs.strides, attrs.padding, spatial=x.shape[1:-1])
    slope, change = slope_and_change(
        lambda x: average_pool.reference(attrs, x), (x,), average_pool_grad.reference(wider, dy), (dy,), rng
    )
    assert slope == pytest.approx(change, rel=1e-6, abs=1e-6)
    g = rng.standard_normal(x.shape)  # picking is the transpose of spreading
    (picked,), (spread,) = max_pool_pick.reference(attrs, x, g), max_pool_grad.reference(attrs, x, dy)
    assert (picked * dy).sum() == pytest.approx((g * spread).sum())


@needs_numba
@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_fast_is_reference_on_the_samples(op):
    for sample in op.samples(np.random.default_rng(3)):
        if len(sample.attrs.size) <= 2:
            assert_fast_is_reference(op, sample.attrs, sample.arrays)
        else:
            assert run(op, sample.attrs, sample.arrays) is None


@st.composite
def windows(draw):
    size = [draw(st.integers(1, 4)) for _ in range(2)]
    strides = [draw(st.integers(1, 4)) for _ in range(2)]
    padding = [(draw(st.integers(0, k - 1)), draw(st.integers(0, k - 1))) for k in size]
    space = [draw(st.integers(max(1, k - sum(p)), 9)) for k, p in zip(size, padding)]
    shape = (draw(st.integers(1, 3)), *space, draw(st.sampled_from([1, 3, 8, 15, 16, 17, 32, 35])))
    return shape, PoolAttrs(tuple(size), tuple(strides), tuple(padding))


@needs_numba
@settings(max_examples=60, deadline=None, derandomize=True)
@given(windows(), st.integers(0, 99))
def test_fast_is_reference_on_any_shape(window, seed):
    shape, attrs = window
    rng = np.random.default_rng(seed)
    x = rng.integers(0, 5, shape).astype(float)  # many ties
    x[rng.random(shape) < 0.02] = np.nan
    (y,) = max_pool.infer(attrs, TensorType(shape))
    np.testing.assert_array_equal(run(max_pool, attrs, (x,))[0], max_pool.reference(attrs, x)[0])
    dy, g = rng.standard_normal(y.shape), rng.standard_normal(shape)
    wider = AveragePoolGradAttrs(attrs.size, attrs.strides, attrs.padding, spatial=shape[1:-1])
    assert_fast_is_reference(max_pool_grad, attrs, (x, dy))
    assert_fast_is_reference(max_pool_pick, attrs, (x, g))
    assert_fast_is_reference(average_pool, attrs, (g,))
    assert_fast_is_reference(average_pool_grad, wider, (dy,))


@needs_numba
def test_large_enough_to_be_spread_over_threads():
    attrs, rng = PoolAttrs((2, 2), (2, 2), ((0, 0), (0, 0))), np.random.default_rng(0)
    x = rng.standard_normal((5, 40, 40, 20))
    assert_fast_is_reference(max_pool, attrs, (x,))
    assert_fast_is_reference(max_pool_grad, attrs, (x, x[:, ::2, ::2]))
