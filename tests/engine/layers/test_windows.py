"""Windows beyond what golden files hold: causal convolution, masks in global pooling, sizes that are not known."""

from __future__ import annotations

import numpy as np
import pytest

from engine import layers
from engine.core.shapes import public, symbolic
from engine.ir.graph import Graph, TensorType
from engine.layers.trace import Trace
from engine.layers.windows import same_padding
from engine.runtime.evaluate import evaluate


def test_a_causal_convolution_sees_no_later_step():
    layer = layers.Conv1D(3, 3, padding="causal", dilation_rate=2)
    x = np.random.default_rng(0).normal(size=(1, 8, 2)).astype("float32")
    before = layer(x)
    x[:, 5:] += 1
    after = layer(x)
    assert before.shape == (1, 8, 3)
    np.testing.assert_array_equal(before[:, :5], after[:, :5])
    assert (before[:, 5:] != after[:, 5:]).any()


def test_the_mean_over_steps_leaves_masked_ones_out():
    graph = Graph()
    x = np.random.default_rng(0).normal(size=(2, 3, 4)).astype("float32")
    value = graph.input(TensorType(x.shape))
    value.mask = graph.constant(np.array([[True, True, False], [False, True, False]]))
    graph.outputs = Trace(graph).call(layers.GlobalAveragePooling1D(), [value])
    (made,) = evaluate(graph, [x])
    np.testing.assert_allclose(made, [x[0, :2].mean(0), x[1, 1]], rtol=1e-6)


@pytest.mark.parametrize("size", [5, 6, 7, 11])
@pytest.mark.parametrize("reach", [1, 2, 3, 5])
@pytest.mark.parametrize("stride", [1, 2, 3])
def test_same_padding_gives_the_size_over_the_stride_rounded_up(size, reach, stride):
    before, after = same_padding(size, reach, stride)
    assert 0 <= after - before <= 1
    assert (size + before + after - reach) // stride + 1 == -(-size // stride)


def test_spatial_sizes_need_not_be_known():
    image = TensorType(symbolic((None, None, None, 3)))
    for layer in (layers.Conv2D(4, 3, strides=2, padding="same"), layers.MaxPooling2D(), layers.AveragePooling2D(3)):
        (told,) = layer.output_types([image])
        assert public(told.shape) == (None, None, None, 4 if isinstance(layer, layers.Conv2D) else 3)
    assert public(layers.GlobalAveragePooling2D().output_types([image])[0].shape) == (None, 3)


def test_channels_first_is_channels_last_turned():
    x = np.random.default_rng(0).normal(size=(2, 5, 6, 3)).astype("float32")
    first = np.ascontiguousarray(x.transpose(0, 3, 1, 2))
    for make in (
        lambda layout: layers.Conv2D(4, 3, activation="tanh", data_format=layout, kernel_initializer="ones"),
        lambda layout: layers.MaxPooling2D(padding="same", data_format=layout),
        lambda layout: layers.GlobalMaxPooling2D(keepdims=True, data_format=layout),
    ):
        last, turned = make("channels_last")(x), make("channels_first")(first)
        np.testing.assert_allclose(turned, last.transpose(0, 3, 1, 2), rtol=1e-6)
