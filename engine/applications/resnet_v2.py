"""ResNet V2: the normalization comes before the convolutions (He et al., 2016, arXiv:1603.05027)."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import kernels
from engine.applications.residual import resnet_v2
from engine.models import Model

# How many blocks each of the four stages has.
_DEPTHS = {50: (3, 4, 6, 3), 101: (3, 4, 23, 3), 152: (3, 8, 36, 3)}

_PUBLISHED = {
    50: kernels("resnet", "resnet50v2", "3ef43a0b657b3be2300d5770ece849e0", "fac2f116257151a9d068a22e544a4917"),
    101: kernels("resnet", "resnet101v2", "6343647c601c52e1368623803854d971", "c0ed64b8031c3730f411d2eb4eea35b5"),
    152: kernels("resnet", "resnet152v2", "a49b44d1979771252814e80f8ec446f9", "ed17cf2e0169df9d443503ef94b23b33"),
}


def ResNet50V2(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "resnet50v2",
) -> Model:
    """ResNet50V2, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[50])  # fmt: skip
    return ask.build(resnet_v2, _DEPTHS[50])


def ResNet101V2(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "resnet101v2",
) -> Model:
    """ResNet101V2, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[101])  # fmt: skip
    return ask.build(resnet_v2, _DEPTHS[101])


def ResNet152V2(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "resnet152v2",
) -> Model:
    """ResNet152V2, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[152])  # fmt: skip
    return ask.build(resnet_v2, _DEPTHS[152])


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["ResNet50V2", "ResNet101V2", "ResNet152V2", "decode_predictions", "preprocess_input"]
