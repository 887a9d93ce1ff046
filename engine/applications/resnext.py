"""ResNeXt: ResNet whose 3x3 convolutions work in 32 groups (Xie et al., 2016, arXiv:1611.05431)."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import kernels
from engine.applications.residual import resnext
from engine.models import Model

# How many blocks each of the four stages has.
_DEPTHS = {50: (3, 4, 6, 3), 101: (3, 4, 23, 3)}

_PUBLISHED = {
    50: kernels("resnet", "resnext50", "67a5b30d522ed92f75a1f16eef299d1a", "62527c363bdd9ec598bed41947b379fc"),
    101: kernels("resnet", "resnext101", "34fb605428fcc7aa4d62f44404c11509", "0f678c91647380debd923963594981b3"),
}


def ResNeXt50(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "resnext50",
) -> Model:
    """ResNeXt50, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[50])  # fmt: skip
    return ask.build(resnext, _DEPTHS[50])


def ResNeXt101(
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    input_shape: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "resnext101",
) -> Model:
    """ResNeXt101, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_PUBLISHED[101])  # fmt: skip
    return ask.build(resnext, _DEPTHS[101])


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """RGB pixels in 0…255 scaled by mean and deviation; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="torch")


__all__ = ["ResNeXt50", "ResNeXt101", "decode_predictions", "preprocess_input"]
