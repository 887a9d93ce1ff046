"""Inception V3: branches of convolutions of several sizes side by side (Szegedy et al., 2015, arXiv:1512.00567)."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.builder import Builder
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.inception import averaged, chain, conv_norm, join
from engine.applications.published import kernels
from engine.layers import MaxPooling2D
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_PUBLISHED = kernels(
    "inception_v3", "inception_v3", "9a0d58056eeedaa3f26cb7ebd46da564", "bcbd6486424b2319ff4ef7d526e38f63"
)


def _inception_v3(ask: Application) -> Model:
    b = Builder()
    image = ask.open_image()
    x = conv_norm(b, image, 32, 3, strides=2, padding="valid")
    x = conv_norm(b, x, 32, 3, padding="valid")
    x = conv_norm(b, x, 64, 3)
    x = b.add(MaxPooling2D, x, pool_size=3, strides=2)
    x = conv_norm(b, x, 80, 1, padding="valid")
    x = conv_norm(b, x, 192, 3, padding="valid")
    x = b.add(MaxPooling2D, x, pool_size=3, strides=2)
    for number, pooled in enumerate((32, 64, 64)):
        x = _mixed_35(b, x, pooled, f"mixed{number}")
    x = _shrink_35(b, x)
    for number, filters in enumerate((128, 160, 160, 192), 4):
        x = _mixed_17(b, x, filters, f"mixed{number}")
    x = _shrink_17(b, x)
    for number in (0, 1):
        x = _mixed_8(b, x, number)
    if ask.include_top:
        return ask.model(image, ask.classify(b, x, average="avg_pool"))
    return ask.model(image, ask.pool(b, x))


# The branches are made in the order that numbers their layers; sizes in the names are those of 299x299 images.


def _mixed_35(b: Builder, x: SymbolicTensor, pooled: int, name: str) -> SymbolicTensor:
    one = conv_norm(b, x, 64, 1)
    five = chain(b, x, (48, 1), (64, 5))
    three = chain(b, x, (64, 1), (96, 3), (96, 3))
    return join(b, [one, five, three, averaged(b, x, pooled)], name)


def _shrink_35(b: Builder, x: SymbolicTensor) -> SymbolicTensor:
    three = conv_norm(b, x, 384, 3, strides=2, padding="valid")
    double = conv_norm(b, chain(b, x, (64, 1), (96, 3)), 96, 3, strides=2, padding="valid")
    return join(b, [three, double, b.add(MaxPooling2D, x, pool_size=3, strides=2)], "mixed3")


def _mixed_17(b: Builder, x: SymbolicTensor, n: int, name: str) -> SymbolicTensor:
    row, column = (1, 7), (7, 1)
    one = conv_norm(b, x, 192, 1)
    seven = chain(b, x, (n, 1), (n, row), (192, column))
    double = chain(b, x, (n, 1), (n, column), (n, row), (n, column), (192, row))
    return join(b, [one, seven, double, averaged(b, x, 192)], name)


def _shrink_17(b: Builder, x: SymbolicTensor) -> SymbolicTensor:
    three = conv_norm(b, conv_norm(b, x, 192, 1), 320, 3, strides=2, padding="valid")
    seven = chain(b, x, (192, 1), (192, (1, 7)), (192, (7, 1)))
    seven = conv_norm(b, seven, 192, 3, strides=2, padding="valid")
    return join(b, [three, seven, b.add(MaxPooling2D, x, pool_size=3, strides=2)], "mixed8")


def _mixed_8(b: Builder, x: SymbolicTensor, number: int) -> SymbolicTensor:
    one = conv_norm(b, x, 320, 1)
    three = conv_norm(b, x, 384, 1)
    three = join(b, [conv_norm(b, three, 384, (1, 3)), conv_norm(b, three, 384, (3, 1))], f"mixed9_{number}")
    double = chain(b, x, (448, 1), (384, 3))
    double = join(b, [conv_norm(b, double, 384, (1, 3)), conv_norm(b, double, 384, (3, 1))])
    return join(b, [one, three, double, averaged(b, x, 192)], f"mixed{9 + number}")


def InceptionV3(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "inception_v3",
) -> Model:
    """InceptionV3, for images of 299x299 (at least 75x75 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED, default_size=299, minimum_size=75)  # fmt: skip
    return ask.build(_inception_v3)


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["InceptionV3", "decode_predictions", "preprocess_input"]
