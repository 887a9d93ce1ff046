"""DenseNet: each block sees the channels of all blocks before it (Huang et al., 2016, arXiv:1608.06993)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.builder import Builder, channel_axis, channels
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import kernels
from engine.layers import AveragePooling2D, Concatenate, MaxPooling2D, ZeroPadding2D
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_DEPTHS = {121: (6, 12, 24, 16), 169: (6, 12, 32, 32), 201: (6, 12, 48, 32)}
_PUBLISHED = {
    121: kernels("densenet", "densenet121", "9d60b8095a5708f2dcce2bca79d332c7", "30ee3e1110167f948a6b9946edeeb738"),
    169: kernels("densenet", "densenet169", "d699b8f76981ab1b30698df4c175e90b", "b8c4d4c20dd625c148057b9ff1c1176b"),
    201: kernels("densenet", "densenet201", "1ceb130c1ea1b78c3bf6114dbdfd8807", "c13680b51ded0fb44dff2d8f86ac8bb1"),
}
_GROWTH = 32  # channels that each block adds
_EPSILON = 1.001e-5


def _densenet(ask: Application, depths: Sequence[int]) -> Model:
    b = Builder()
    image = ask.open_image()
    x = b.add(ZeroPadding2D, image, padding=3)
    x = b.conv(x, 64, 7, strides=2, padding="valid", name="conv1_conv")
    x = b.relu(b.norm(x, epsilon=_EPSILON, name="conv1_bn"), name="conv1_relu")
    x = b.add(ZeroPadding2D, x, padding=1)
    x = b.add(MaxPooling2D, x, pool_size=3, strides=2, name="pool1")
    for stage, depth in enumerate(depths, 2):
        for block in range(1, depth + 1):
            x = _block(b, x, f"conv{stage}_block{block}")
        if stage < len(depths) + 1:
            x = _transition(b, x, f"pool{stage}")
    x = b.relu(b.norm(x, epsilon=_EPSILON, name="bn"), name="relu")
    return ask.model(image, ask.classify(b, x, average="avg_pool", maximum="max_pool"))


def _block(b: Builder, x: SymbolicTensor, name: str) -> SymbolicTensor:
    """New channels made of all those before, put beside them."""
    y = b.relu(b.norm(x, epsilon=_EPSILON, name=f"{name}_0_bn"), name=f"{name}_0_relu")
    y = b.conv(y, 4 * _GROWTH, 1, padding="valid", name=f"{name}_1_conv")
    y = b.relu(b.norm(y, epsilon=_EPSILON, name=f"{name}_1_bn"), name=f"{name}_1_relu")
    y = b.conv(y, _GROWTH, 3, name=f"{name}_2_conv")
    return b.add(Concatenate, [x, y], axis=channel_axis(), name=f"{name}_concat")


def _transition(b: Builder, x: SymbolicTensor, name: str) -> SymbolicTensor:
    """Half the channels, at half the size."""
    x = b.relu(b.norm(x, epsilon=_EPSILON, name=f"{name}_bn"), name=f"{name}_relu")
    x = b.conv(x, channels(x) // 2, 1, padding="valid", name=f"{name}_conv")
    return b.add(AveragePooling2D, x, pool_size=2, strides=2, name=f"{name}_pool")


def DenseNet121(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "densenet121",
) -> Model:
    """DenseNet121, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[121])  # fmt: skip
    return ask.build(_densenet, _DEPTHS[121])


def DenseNet169(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "densenet169",
) -> Model:
    """DenseNet169, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[169])  # fmt: skip
    return ask.build(_densenet, _DEPTHS[169])


def DenseNet201(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "densenet201",
) -> Model:
    """DenseNet201, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[201])  # fmt: skip
    return ask.build(_densenet, _DEPTHS[201])


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """RGB pixels in 0…255 scaled by mean and deviation; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="torch")


__all__ = ["DenseNet121", "DenseNet169", "DenseNet201", "decode_predictions", "preprocess_input"]
