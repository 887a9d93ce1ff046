"""Xception: separable convolutions throughout (Chollet, 2016, arXiv:1610.02357)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.builder import Builder
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import kernels
from engine.layers import Add, MaxPooling2D
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_PUBLISHED = kernels("xception", "xception", "0a58e3b7378bc2990ea3b43d5981f1f6", "b0042744bf5b25fce3cb969f33bebb97")


def _xception(ask: Application) -> Model:
    b = Builder()
    image = ask.open_image()
    x = b.conv(image, 32, 3, strides=2, padding="valid", name="block1_conv1")
    x = b.relu(b.norm(x, name="block1_conv1_bn"), name="block1_conv1_act")
    x = b.conv(x, 64, 3, padding="valid", name="block1_conv2")
    x = b.relu(b.norm(x, name="block1_conv2_bn"), name="block1_conv2_act")
    for block, filters in ((2, 128), (3, 256), (4, 728)):
        x = _shrink(b, x, block, (filters, filters))
    for block in range(5, 13):
        y = x
        for place in (1, 2, 3):
            y = _step(b, y, f"block{block}_sepconv{place}", 728)
        x = b.add(Add, [y, x])
    x = _shrink(b, x, 13, (728, 1024))
    for place, filters in ((1, 1536), (2, 2048)):
        x = b.separable(x, filters, 3, name=f"block14_sepconv{place}")
        x = b.relu(b.norm(x, name=f"block14_sepconv{place}_bn"), name=f"block14_sepconv{place}_act")
    if ask.include_top:
        return ask.model(image, ask.classify(b, x, average="avg_pool"))
    return ask.model(image, ask.pool(b, x))


def _step(b: Builder, x: SymbolicTensor, name: str, filters: int) -> SymbolicTensor:
    x = b.separable(b.relu(x, name=f"{name}_act"), filters, 3, name=name)
    return b.norm(x, name=f"{name}_bn")


def _shrink(b: Builder, x: SymbolicTensor, block: int, filters: Sequence[int]) -> SymbolicTensor:
    """Two separable convolutions and a pooling, beside a 1x1 convolution of stride 2."""
    beside = b.norm(b.conv(x, filters[1], 1, strides=2))
    if block == 2:  # what it is given has been through a ReLU already
        x = b.norm(b.separable(x, filters[0], 3, name="block2_sepconv1"), name="block2_sepconv1_bn")
    else:
        x = _step(b, x, f"block{block}_sepconv1", filters[0])
    x = _step(b, x, f"block{block}_sepconv2", filters[1])
    x = b.add(MaxPooling2D, x, pool_size=3, strides=2, padding="same", name=f"block{block}_pool")
    return b.add(Add, [x, beside])


def Xception(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "xception",
) -> Model:
    """Xception, for images of 299x299 (at least 71x71 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED, default_size=299, minimum_size=71)  # fmt: skip
    return ask.build(_xception)


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["Xception", "decode_predictions", "preprocess_input"]
