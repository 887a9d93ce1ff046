"""Inception-ResNet V2: Inception branches as residual blocks (Szegedy et al., 2016, arXiv:1602.07261)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.builder import Builder, channels
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.inception import averaged, chain, conv_norm, join
from engine.applications.published import kernels
from engine.layers import MaxPooling2D
from engine.layers.scaled_sum import CustomScaleLayer
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_PUBLISHED = kernels("inception_resnet_v2", "inception_resnet_v2",
                     "e693bd0210a403b3192acc6073ad2e96", "d19885ff4a710c122648d3b5c3b684e4")  # fmt: skip


def _inception_resnet_v2(ask: Application) -> Model:
    b = Builder()
    image = ask.open_image()
    x = conv_norm(b, image, 32, 3, strides=2, padding="valid")
    x = conv_norm(b, x, 32, 3, padding="valid")
    x = conv_norm(b, x, 64, 3)
    x = b.add(MaxPooling2D, x, pool_size=3, strides=2)
    x = conv_norm(b, x, 80, 1, padding="valid")
    x = conv_norm(b, x, 192, 3, padding="valid")
    x = b.add(MaxPooling2D, x, pool_size=3, strides=2)

    one = conv_norm(b, x, 96, 1)
    five = chain(b, x, (48, 1), (64, 5))
    three = chain(b, x, (64, 1), (96, 3), (96, 3))
    x = join(b, [one, five, three, averaged(b, x, 64)], "mixed_5b")
    for number in range(1, 11):
        branches = [conv_norm(b, x, 32, 1), chain(b, x, (32, 1), (32, 3)), chain(b, x, (32, 1), (48, 3), (64, 3))]
        x = _residual(b, x, branches, 0.17, f"block35_{number}")

    three = _halved(b, x, 384)
    double = _halved(b, chain(b, x, (256, 1), (256, 3)), 384)
    x = join(b, [three, double, b.add(MaxPooling2D, x, pool_size=3, strides=2)], "mixed_6a")
    for number in range(1, 21):
        branches = [conv_norm(b, x, 192, 1), chain(b, x, (128, 1), (160, (1, 7)), (192, (7, 1)))]
        x = _residual(b, x, branches, 0.1, f"block17_{number}")

    branches = [_halved(b, conv_norm(b, x, 256, 1), 384), _halved(b, conv_norm(b, x, 256, 1), 288)]
    branches.append(_halved(b, chain(b, x, (256, 1), (288, 3)), 320))
    x = join(b, [*branches, b.add(MaxPooling2D, x, pool_size=3, strides=2)], "mixed_7a")
    for number in range(1, 11):
        branches = [conv_norm(b, x, 192, 1), chain(b, x, (192, 1), (224, (1, 3)), (256, (3, 1)))]
        last = number == 10
        x = _residual(b, x, branches, 1.0 if last else 0.2, f"block8_{number}", activate=not last)

    x = conv_norm(b, x, 1536, 1, name="conv_7b")
    if ask.include_top:
        return ask.model(image, ask.classify(b, x, average="avg_pool"))
    return ask.model(image, ask.pool(b, x))


def _halved(b: Builder, x: SymbolicTensor, filters: int) -> SymbolicTensor:
    return conv_norm(b, x, filters, 3, strides=2, padding="valid")


def _residual(b: Builder, x: SymbolicTensor, branches: Sequence[SymbolicTensor], scale: float, name: str,
              activate: bool = True) -> SymbolicTensor:  # fmt: skip
    """What the branches make, brought to the channels of `x` and added to it, scaled."""
    y = join(b, branches, f"{name}_mixed")
    y = b.conv(y, channels(x), 1, use_bias=True, name=f"{name}_conv")
    x = b.add(CustomScaleLayer, [x, y], scale=scale)
    return b.relu(x, name=f"{name}_ac") if activate else x


def InceptionResNetV2(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "inception_resnet_v2",
) -> Model:
    """InceptionResNetV2, for images of 299x299 (at least 75x75 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED, default_size=299, minimum_size=75)  # fmt: skip
    return ask.build(_inception_resnet_v2)


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["InceptionResNetV2", "decode_predictions", "preprocess_input"]
