import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.ops.conv import ConvAttrs, conv
from engine.ops.depthwise import DepthwiseAttrs, DepthwiseGradInputAttrs, DepthwiseGradKernelAttrs, depthwise_conv
from engine.ops.depthwise.ops import FORWARD, GRAD_INPUT, GRAD_KERNEL
from engine.ops.kernels import cache
from tests.engine.ops.kernels.binding import assert_fast_is_reference

needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")


def three(rng, shape, window, strides, dilation, padding):
    """The three ops with arrays for them: (op, attrs, arrays)."""
    x, w = rng.standard_normal(shape), rng.standard_normal((*window, shape[-1]))
    plain = (strides, dilation, padding)
    dy = rng.standard_normal(FORWARD.reference(DepthwiseAttrs(*plain), x, w)[0].shape)
    return (
        (FORWARD, DepthwiseAttrs(*plain), (x, w)),
        (GRAD_INPUT, DepthwiseGradInputAttrs(*plain, size=shape[1:-1]), (dy, w)),
        (GRAD_KERNEL, DepthwiseGradKernelAttrs(*plain, window=window), (x, dy)),
    )


def test_it_is_a_convolution_of_as_many_groups_as_channels():
    rng = np.random.default_rng(0)
    x, w = rng.standard_normal((2, 6, 7, 3)), rng.standard_normal((3, 2, 3))
    attrs = ((2, 1), (1, 2), ((1, 0), (0, 2)))
    grouped = conv.reference(ConvAttrs(*attrs, groups=3), x, w[:, :, None, :])[0]
    np.testing.assert_allclose(depthwise_conv(x, w, *attrs), grouped, rtol=1e-12)


@needs_numba
@pytest.mark.parametrize("threads", [1, 2, 3])
@pytest.mark.parametrize("strides", [(1, 1), (2, 1)])
def test_work_that_is_spread_over_threads_gives_the_same(threads, strides):
    rng = np.random.default_rng(threads)
    for op, attrs, arrays in three(rng, (3, 17, 23, 35), (3, 5), strides, (1, 1), ((1, 1), (2, 2))):
        assert_fast_is_reference(op, attrs, arrays, threads)


@needs_numba
@settings(max_examples=40, deadline=None, derandomize=True)
@given(st.data())
def test_any_window_gives_what_the_reference_gives(data):
    def pair(low, high):
        return data.draw(st.integers(low, high)), data.draw(st.integers(low, high))

    size, window, strides, dilation = pair(1, 20), pair(1, 4), pair(1, 3), pair(1, 3)
    before, after = pair(0, 4), pair(0, 4)
    reach = [(k - 1) * d + 1 for k, d in zip(window, dilation)]
    after = tuple(max(a, r - s - b) for a, r, s, b in zip(after, reach, size, before))
    shape = (data.draw(st.integers(1, 3)), *size, data.draw(st.sampled_from([1, 2, 15, 16, 17, 40])))
    rng = np.random.default_rng(1)
    for op, attrs, arrays in three(rng, shape, window, strides, dilation, tuple(zip(before, after))):
        assert_fast_is_reference(op, attrs, arrays, data.draw(st.integers(1, 2)))
