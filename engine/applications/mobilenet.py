"""MobileNet: depthwise convolutions followed by 1x1 ones (Howard et al., 2017, arXiv:1704.04861)."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application, image_side
from engine.applications.builder import Builder
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.published import Published
from engine.core.errors import ParameterError
from engine.layers import Activation, DepthwiseConv2D, Dropout, GlobalAveragePooling2D, Reshape, ZeroPadding2D
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_SIDES = (128, 160, 192, 224)  # of the images that weights were published for
_ALPHAS = {0.25: "2_5", 0.5: "5_0", 0.75: "7_5", 1.0: "1_0"}
# Filters and stride of each pair of convolutions.
_PAIRS = (
    (64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), *[(512, 1)] * 5, (1024, 2), (1024, 1),
)  # fmt: skip


def MobileNet(
    input_shape: Any = None,
    alpha: float = 1.0,
    depth_multiplier: int = 1,
    dropout: float = 1e-3,
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str | None = None,
) -> Model:
    """MobileNet, for images of 224x224 (at least 32x32 without its published classifier).

    Args:
        alpha: factor on the number of filters; weights were published for 0.25, 0.5, 0.75 and 1.
        depth_multiplier: outputs of a depthwise convolution for each channel.
        dropout: share that is dropped before the classifier.

    The others are those of `engine.applications.application.Application`. The name is "mobilenet_<alpha>_<side>" by
    default.
    """
    side = image_side(input_shape, _SIDES, 224)
    rows = image_rows(input_shape, include_top, input_tensor)
    ask = Application(name or f"mobilenet_{alpha:0.2f}_{rows}", include_top, weights, input_tensor, input_shape, pooling,
                      classes, classifier_activation, published=_published(alpha, side), default_size=side)  # fmt: skip
    if ask.pretrained and depth_multiplier != 1:
        raise ParameterError("depth_multiplier does not fit the published weights", where=ask.name,
                             field="depth_multiplier", expected="1", got=str(depth_multiplier),
                             mend="use weights=None")  # fmt: skip
    return ask.build(_mobilenet, alpha, depth_multiplier, dropout)


def _mobilenet(ask: Application, alpha: float, multiplier: int, dropout: float) -> Model:
    b = Builder()
    image = ask.open_image()
    x = b.conv(image, int(32 * alpha), 3, strides=2, name="conv1")
    x = b.relu6(b.norm(x, name="conv1_bn"), name="conv1_relu")
    for number, (filters, stride) in enumerate(_PAIRS, 1):
        x = _pair(b, x, int(filters * alpha), multiplier, stride, number)
    if not ask.include_top:
        return ask.model(image, ask.pool(b, x))
    x = b.add(GlobalAveragePooling2D, x, keepdims=True)
    x = b.add(Dropout, x, rate=dropout, name="dropout")
    x = b.conv(x, ask.classes, 1, use_bias=True, name="conv_preds")
    x = b.add(Reshape, x, target_shape=(ask.classes,), name="reshape_2")
    return ask.model(image, b.add(Activation, x, activation=ask.classifier_activation or "linear", name="predictions"))


def _pair(b: Builder, x: SymbolicTensor, filters: int, multiplier: int, stride: int, number: int) -> SymbolicTensor:
    """A 3x3 convolution of each channel, and a 1x1 convolution that mixes them."""
    if stride == 2:
        x = b.add(ZeroPadding2D, x, padding=((0, 1), (0, 1)), name=f"conv_pad_{number}")
    x = b.add(DepthwiseConv2D, x, kernel_size=3, strides=stride, padding="same" if stride == 1 else "valid",
              depth_multiplier=multiplier, use_bias=False, name=f"conv_dw_{number}")  # fmt: skip
    x = b.relu6(b.norm(x, name=f"conv_dw_{number}_bn"), name=f"conv_dw_{number}_relu")
    x = b.conv(x, filters, 1, name=f"conv_pw_{number}")
    return b.relu6(b.norm(x, name=f"conv_pw_{number}_bn"), name=f"conv_pw_{number}_relu")


def image_rows(input_shape: Any, include_top: bool, input_tensor: Any) -> Any:
    """Height of the images, for the name."""
    if input_tensor is not None:
        return input_tensor.shape[1]
    if input_shape is not None:
        return input_shape[0]
    return 224 if include_top else None


def _published(alpha: float, side: int) -> Published:
    if alpha not in _ALPHAS:
        return Published("mobilenet", None, None, missing=f"an alpha of {', '.join(map(str, _ALPHAS))}")
    base = f"mobilenet_{_ALPHAS[alpha]}_{side}_tf"
    return Published("mobilenet", f"{base}.h5", f"{base}_no_top.h5")


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["MobileNet", "decode_predictions", "preprocess_input"]
