import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import ShapeError
from engine.ir.graph import Graph, TensorType
from engine.ops.conv import (
    ConvAttrs,
    ConvFusedAttrs,
    ConvGradInputAttrs,
    ConvGradKernelAttrs,
    conv,
    conv_fused,
    conv_grad_input,
    conv_grad_kernel,
    panels,
    slabs,
)
from engine.ops.kernels import cache
from tests.engine.ops.kernels.binding import assert_fast_is_reference, run, slope_and_change

needs_numba = pytest.mark.skipif(not cache.available(), reason="numba is not installed")
OPS = [conv, conv_fused, conv_grad_input, conv_grad_kernel]


def correlate_by_hand(x, w, strides, dilation, padding):
    """Four loops over the pixels and the window: what a convolution over two axes is."""
    x = np.pad(x, ((0, 0), *padding, (0, 0)))
    reach = [(k - 1) * d + 1 for k, d in zip(w.shape, dilation)]
    high, wide = ((n - r) // s + 1 for n, r, s in zip(x.shape[1:3], reach, strides))
    y = np.zeros((x.shape[0], high, wide, w.shape[-1]))
    for i in range(high):
        for j in range(wide):
            for a in range(w.shape[0]):
                for b in range(w.shape[1]):
                    pixel = x[:, i * strides[0] + a * dilation[0], j * strides[1] + b * dilation[1]]
                    y[:, i, j] += pixel @ w[a, b]
    return y


@pytest.mark.parametrize("sample", [s for s in conv.samples(np.random.default_rng(1))], ids=lambda s: s.note)
def test_reference_and_its_gradients(sample):
    rng = np.random.default_rng(2)
    (x, w), attrs = sample.arrays, sample.attrs
    (y,) = conv.reference(attrs, x, w)
    if len(attrs.strides) == 2 and attrs.groups == 1:
        np.testing.assert_allclose(y, correlate_by_hand(x, w, attrs.strides, attrs.dilation, attrs.padding), atol=1e-12)
    dy = rng.standard_normal(y.shape)
    plain = (attrs.strides, attrs.dilation, attrs.padding, attrs.groups)
    (dx,) = conv_grad_input.reference(ConvGradInputAttrs(*plain, size=x.shape[1:-1]), dy, w)
    (dw,) = conv_grad_kernel.reference(ConvGradKernelAttrs(*plain, kernel=w.shape[:-2]), x, dy)
    slope, change = slope_and_change(lambda x, w: conv.reference(attrs, x, w), (x, w), (dx, dw), (dy,), rng)
    assert slope == pytest.approx(change, rel=1e-6, abs=1e-6)


@needs_numba
@pytest.mark.parametrize("op", OPS, ids=lambda op: op.name)
def test_fast_is_reference_on_the_samples(op):
    samples = op.samples(np.random.default_rng(3))
    for sample in samples:
        if len(sample.attrs.strides) <= 2:
            assert_fast_is_reference(op, sample.attrs, sample.arrays)
        else:
            assert run(op, sample.attrs, sample.arrays) is None


@st.composite
def windows(draw):
    """Shapes of a convolution that fits, around every edge of a tile."""
    groups = draw(st.sampled_from([1, 1, 1, 2]))
    channels, filters = (
        groups * draw(st.sampled_from(n)) for n in ([1, 2, 3, 5, 8], [1, 3, 8, 16, 17, 32, 33, 48, 70])
    )
    kernel = [draw(st.integers(1, 4)) for _ in range(2)]
    strides = [draw(st.integers(1, 3)) for _ in range(2)]
    dilation = [draw(st.sampled_from([1, 1, 2])) for _ in range(2)]
    padding = [(draw(st.integers(0, 3)), draw(st.integers(0, 3))) for _ in range(2)]
    size = []
    for k, d, (before, after), most in zip(kernel, dilation, padding, (9, 33)):
        least = max(1, (k - 1) * d + 1 - before - after)
        size.append(draw(st.integers(least, max(least, most))))
    attrs = ConvAttrs(tuple(strides), tuple(dilation), tuple(padding), groups)
    return (draw(st.integers(1, 3)), *size, channels), (*kernel, channels // groups, filters), attrs


@needs_numba
@settings(max_examples=40, deadline=None, derandomize=True)
@given(windows())
def test_fast_is_reference_on_any_shape(shapes):
    fast_is_reference(*shapes)


@needs_numba
@settings(max_examples=60, deadline=None, derandomize=True)
@given(windows(), st.sampled_from([1, 30, 2048]))
def test_fast_is_reference_on_any_shape_by_panels_and_slabs(shapes, pixels):
    """What is chosen for many channels, on few; and a gradient summed over some images at a time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(panels, "PANEL_WEIGHTS", 1)
        patch.setattr(slabs, "SLAB_GRADIENT", 1)
        patch.setattr(slabs, "PASS_PIXELS", pixels)
        patch.setattr(panels, "CHUNK_FLOATS", 10 * pixels)
        fast_is_reference(*shapes)


def fast_is_reference(x_shape, w_shape, attrs):
    rng = np.random.default_rng(0)
    x, w = rng.standard_normal(x_shape), rng.standard_normal(w_shape)
    plain = (attrs.strides, attrs.dilation, attrs.padding, attrs.groups)
    fused = ConvFusedAttrs(*plain, activation="relu")
    dy = rng.standard_normal(conv.infer(attrs, TensorType(x_shape), TensorType(w_shape))[0].shape)
    assert_fast_is_reference(conv_fused, fused, (x, w, rng.standard_normal(w_shape[-1])))
    assert_fast_is_reference(conv_grad_input, ConvGradInputAttrs(*plain, size=x_shape[1:-1]), (dy, w))
    assert_fast_is_reference(conv_grad_kernel, ConvGradKernelAttrs(*plain, kernel=w_shape[:-2]), (x, dy))


@needs_numba
@pytest.mark.parametrize("batch, padding", [(2, 1), (5, 0)])
def test_large_enough_to_be_spread_over_threads(batch, padding):
    rng = np.random.default_rng(0)
    attrs = ConvAttrs((1, 1), (1, 1), ((padding, padding),) * 2)
    plain = (attrs.strides, attrs.dilation, attrs.padding, attrs.groups)
    x, w = rng.standard_normal((batch, 40, 41, 16)), rng.standard_normal((3, 3, 16, 24))
    (y,) = conv.reference(attrs, x, w)
    assert_fast_is_reference(conv, attrs, (x, w))
    assert_fast_is_reference(conv_grad_input, ConvGradInputAttrs(*plain, size=(40, 41)), (y, w))
    assert_fast_is_reference(conv_grad_kernel, ConvGradKernelAttrs(*plain, kernel=(3, 3)), (x, y))


@needs_numba
@pytest.mark.parametrize("size, window, stride, channels, filters", [
    (7, 1, 1, 520, 536), (7, 3, 1, 168, 176), (14, 1, 2, 500, 529), (9, 3, 2, 168, 176),
])  # fmt: skip
def test_many_channels_take_panels_and_slabs(size, window, stride, channels, filters):
    rng = np.random.default_rng(0)
    attrs = ConvAttrs((stride,) * 2, (1, 1), ((window // 2,) * 2,) * 2)
    plain = (attrs.strides, attrs.dilation, attrs.padding, attrs.groups)
    x, w = rng.standard_normal((3, size, size, channels)), rng.standard_normal((window, window, channels, filters)) / 30
    (y,) = conv.reference(attrs, x, w)
    for op, given_attrs, arrays, kind in (
        (conv_fused, ConvFusedAttrs(*plain, activation="relu"), (x, w, rng.standard_normal(filters)), "PanelForward"),
        (conv_grad_input, ConvGradInputAttrs(*plain, size=(size, size)), (y, w), "PanelInputGradient"),
        (conv_grad_kernel, ConvGradKernelAttrs(*plain, kernel=(window, window)), (x, y), "SlabKernelGradient"),
    ):
        types = [TensorType(array.shape) for array in arrays]
        assert type(op.fast(given_attrs, types, op.infer(given_attrs, *types))).__name__ == f"{kind}Kernel"
        assert_fast_is_reference(op, given_attrs, arrays)


@needs_numba
def test_nan_passes_through_relu():
    x = np.zeros((1, 1, 20, 1))
    x[0, 0, 3] = np.nan
    attrs = ConvFusedAttrs((1, 1), (1, 1), ((0, 0), (0, 0)), activation="relu")
    (y,) = run(conv_fused, attrs, (x, np.ones((1, 1, 1, 1)), np.full(1, -1.0)))
    np.testing.assert_array_equal(np.isnan(y[0, 0, :, 0]), np.arange(20) == 3)
    assert y[0, 0, 0, 0] == 0


def test_a_window_that_does_not_fit_is_named():
    attrs = ConvAttrs((1,), (1,), ((0, 0),))
    with pytest.raises(ShapeError, match="a window of 5 does not fit an input of 4 along spatial axis 0"):
        conv.infer(attrs, TensorType((1, 4, 1)), TensorType((5, 1, 1)))
    with pytest.raises(ShapeError, match="the kernel's channels do not fit the image's"):
        conv.infer(attrs, TensorType((1, 4, 2)), TensorType((1, 3, 1)))


def test_each_gradient_is_made_of_the_other_two():
    graph = Graph()
    x, w = graph.input(TensorType((1, 5, 2))), graph.input(TensorType((3, 2, 4)))
    (y,) = graph.add(conv, (x, w), ConvAttrs((1,), (1,), ((1, 1),)))
    dx, dw = conv.vjp(graph, y.node, [y])
    assert (dx.node.op.name, dw.node.op.name, dx.type, dw.type) == (
        "conv_grad_input",
        "conv_grad_kernel",
        x.type,
        w.type,
    )
    for first in (dx, dw):
        again = first.node.op.vjp(graph, first.node, [first])
        assert [value.type for value in again] == [value.type for value in first.node.inputs]
