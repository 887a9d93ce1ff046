"""MobileNet V2: residual blocks that widen, filter each channel, and narrow (Sandler et al., 2018, arXiv:1801.04381)."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application, image_side
from engine.applications.builder import Builder, border, channels
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.mobilenet import image_rows
from engine.applications.published import Published
from engine.core.errors import ParameterError
from engine.layers import Add, DepthwiseConv2D, ZeroPadding2D
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_SIDES = (96, 128, 160, 192, 224)  # of the images that weights were published for
_ALPHAS = (0.35, 0.5, 0.75, 1.0, 1.3, 1.4)
# (filters, blocks, stride of the first) after the first block.
_STAGES = ((24, 2, 2), (32, 3, 2), (64, 4, 2), (96, 3, 1), (160, 3, 2), (320, 1, 1))
_WIDENING = 6
_MOMENTUM = 0.999


def MobileNetV2(
    input_shape: Any = None,
    alpha: float = 1.0,
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str | None = None,
    depth_multiplier: int = 1,
) -> Model:
    """MobileNet V2, for images of 224x224 (at least 32x32 without its published classifier).

    Args:
        alpha: factor on the number of filters; weights were published for 0.35, 0.5, 0.75, 1, 1.3 and 1.4.
        depth_multiplier: 1; Keras 2 had this argument, and did not use it.

    The others are those of `engine.applications.application.Application`. The name is "mobilenetv2_<alpha>_<side>" by
    default.
    """
    side = image_side(input_shape, _SIDES, 224)
    rows = image_rows(input_shape, include_top, input_tensor)
    ask = Application(name or f"mobilenetv2_{alpha:0.2f}_{rows}", include_top, weights, input_tensor, input_shape,
                      pooling, classes, classifier_activation, published=_published(alpha, side),
                      default_size=side)  # fmt: skip
    if depth_multiplier != 1:
        raise ParameterError("depth_multiplier has no meaning here", where=ask.name, field="depth_multiplier",
                             expected="1", got=str(depth_multiplier), mend="use alpha, or MobileNet")  # fmt: skip
    return ask.build(_mobilenet_v2, alpha)


def _mobilenet_v2(ask: Application, alpha: float) -> Model:
    b = Builder()
    image = ask.open_image()
    x = b.conv(image, _multiple_of_8(32 * alpha), 3, strides=2, name="Conv1")
    x = b.relu6(b.norm(x, momentum=_MOMENTUM, name="bn_Conv1"), name="Conv1_relu")
    x = _block(b, x, _multiple_of_8(16 * alpha), 1, 1, "expanded_conv")
    number = 0
    for filters, blocks, first_stride in _STAGES:
        for place in range(blocks):
            number += 1
            stride = first_stride if place == 0 else 1
            x = _block(b, x, _multiple_of_8(filters * alpha), stride, _WIDENING, f"block_{number}")
    last = _multiple_of_8(1280 * alpha) if alpha > 1 else 1280
    x = b.conv(x, last, 1, padding="valid", name="Conv_1")
    x = b.relu6(b.norm(x, momentum=_MOMENTUM, name="Conv_1_bn"), name="out_relu")
    return ask.model(image, ask.classify(b, x))


def _block(b: Builder, x: SymbolicTensor, filters: int, stride: int, widening: int, name: str) -> SymbolicTensor:
    before = x
    if widening > 1:
        x = b.conv(x, widening * channels(x), 1, name=f"{name}_expand")
        x = b.relu6(b.norm(x, momentum=_MOMENTUM, name=f"{name}_expand_BN"), name=f"{name}_expand_relu")
    if stride == 2:
        x = b.add(ZeroPadding2D, x, padding=border(x, 3), name=f"{name}_pad")
    x = b.add(DepthwiseConv2D, x, kernel_size=3, strides=stride, padding="same" if stride == 1 else "valid",
              use_bias=False, name=f"{name}_depthwise")  # fmt: skip
    x = b.relu6(b.norm(x, momentum=_MOMENTUM, name=f"{name}_depthwise_BN"), name=f"{name}_depthwise_relu")
    x = b.norm(b.conv(x, filters, 1, name=f"{name}_project"), momentum=_MOMENTUM, name=f"{name}_project_BN")
    if stride == 1 and channels(before) == filters:
        return b.add(Add, [before, x], name=f"{name}_add")
    return x


def _multiple_of_8(wanted: float) -> int:
    """The nearest multiple of 8, at least 8, and at least nine tenths of what is wanted."""
    near = max(8, int(wanted + 4) // 8 * 8)
    return near + 8 if near < 0.9 * wanted else near


def _published(alpha: float, side: int) -> Published:
    if alpha not in _ALPHAS:
        return Published("mobilenet_v2", None, None, missing=f"an alpha of {', '.join(map(str, _ALPHAS))}")
    base = f"mobilenet_v2_weights_tf_dim_ordering_tf_kernels_{float(alpha)}_{side}"
    return Published("mobilenet_v2", f"{base}.h5", f"{base}_no_top.h5")


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["MobileNetV2", "decode_predictions", "preprocess_input"]
