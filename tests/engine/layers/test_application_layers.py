"""The two layers that only ready-made networks use: a sum over groups of channels, and a scaled sum."""

from __future__ import annotations

import numpy as np
import pytest

from engine import Input, Model, layers
from engine.core.errors import ShapeError
from engine.layers import layer_class
from engine.layers.group_sum import GroupSum
from engine.layers.scaled_sum import CustomScaleLayer


def test_depthwise_and_group_sum_are_a_convolution_in_groups() -> None:
    random = np.random.default_rng(5)
    groups, width = 3, 4
    x = random.standard_normal((2, 6, 5, groups * width)).astype("float32")
    depthwise = layers.DepthwiseConv2D(3, depth_multiplier=width, use_bias=False)
    made = GroupSum(groups=groups)(depthwise(x))
    grouped = layers.Conv2D(groups * width, 3, groups=groups, use_bias=False)
    grouped(x)
    kernel = depthwise.get_weights()[0]  # (3, 3, group and input, output of the group)
    kernel = kernel.reshape(3, 3, groups, width, width).transpose(0, 1, 3, 2, 4).reshape(3, 3, width, groups * width)
    grouped.set_weights([kernel])
    np.testing.assert_allclose(made, grouped(x), rtol=1e-5, atol=1e-5)


def test_group_sum_refuses_channels_that_are_no_groups_of_squares() -> None:
    with pytest.raises(ShapeError) as error:
        GroupSum(groups=2, name="reduce")(np.zeros((1, 3, 3, 12), "float32"))
    assert str(error.value) == (
        "GroupSum 'reduce': the channels do not divide into such groups (expected 2 groups of width * width channels, "
        "got (1, 3, 3, 12)); put a DepthwiseConv2D before it whose depth_multiplier is channels // groups."
    )


def test_scaled_sum_adds_a_part_of_the_second_input() -> None:
    a, b = np.array([[1.0, 2.0]], "float32"), np.array([[10.0, -20.0]], "float32")
    np.testing.assert_allclose(CustomScaleLayer(scale=0.1)([a, b]), [[2.0, 0.0]], rtol=1e-6)


def test_they_train_and_come_back_from_a_config() -> None:
    image = Input((4, 4, 8))
    x = layers.DepthwiseConv2D(3, depth_multiplier=4, padding="same")(image)
    x = CustomScaleLayer(scale=0.5, name="sum")([image, GroupSum(groups=2, name="reduce")(x)])
    model = Model(image, layers.GlobalAveragePooling2D()(x))
    again = Model.from_config(model.get_config())
    assert again.get_layer("sum").scale == 0.5
    assert again.get_layer("reduce").groups == 2
    random = np.random.default_rng(1)
    data, target = (random.standard_normal(shape).astype("float32") for shape in ((8, 4, 4, 8), (8, 8)))
    again.compile("adam", "mse")
    losses = again.fit(data, target, epochs=4, verbose=0).history["loss"]
    assert losses[-1] < losses[0]


def test_files_find_them_and_palettes_do_not() -> None:
    assert layer_class("CustomScaleLayer") is CustomScaleLayer
    assert layer_class("GroupSum") is GroupSum
    assert not {CustomScaleLayer, GroupSum} & set(layers.CLASSES)


def test_keras_finds_the_scaled_sum_where_it_keeps_it() -> None:
    a, b = Input((3,)), Input((3,))
    config = Model([a, b], CustomScaleLayer(scale=0.5, name="sum")([a, b])).get_config()
    entry = next(entry for entry in config["layers"] if entry["name"] == "sum")
    assert entry["module"] == "keras.src.applications.inception_resnet_v2"  # its .keras files say so
    assert entry["config"]["scale"] == 0.5
