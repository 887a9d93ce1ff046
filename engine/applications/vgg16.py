"""VGG16: 13 convolutions and three dense layers."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import kernels
from engine.applications.vgg import vgg
from engine.models import Model

_PUBLISHED = kernels("vgg16", "vgg16", "64373286793e3c8b2b4e3219cbf3544b", "6d6bbae143d832006294945121d1f1fc")


def VGG16(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "vgg16",
) -> Model:
    """VGG16, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED)  # fmt: skip
    return ask.build(vgg, (2, 2, 3, 3, 3))


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels as VGG16 was trained with: RGB in 0…255 to BGR without the mean; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="caffe")


__all__ = ["VGG16", "decode_predictions", "preprocess_input"]
