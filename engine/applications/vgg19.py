"""VGG19: 16 convolutions and three dense layers."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import kernels
from engine.applications.vgg import vgg
from engine.models import Model

_PUBLISHED = kernels("vgg19", "vgg19", "cbe5617147190e668d6c5d5026f83318", "253f8cb515780f3b799900260a226db6")


def VGG19(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "vgg19",
) -> Model:
    """VGG19, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED)  # fmt: skip
    return ask.build(vgg, (2, 2, 4, 4, 4))


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels as VGG19 was trained with: RGB in 0…255 to BGR without the mean; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="caffe")


__all__ = ["VGG19", "decode_predictions", "preprocess_input"]
