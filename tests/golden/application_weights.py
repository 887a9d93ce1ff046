"""One rule for the weights of ready-made networks, used by real Keras (make_applications.py) and by the tests.

Every weight is a stretch of one table of normal numbers, starting at a place that the names of layer and weight decide,
scaled so that activations neither vanish nor explode. NumPy only.
"""

from __future__ import annotations

import math
import zlib
from functools import cache

import numpy as np

CLASSES = 10

# Blocks in each stage of the networks that Keras 3 has no longer.
RESNEXT = {"ResNeXt50": (3, 4, 6, 3), "ResNeXt101": (3, 4, 23, 3)}

# Each network at the least side of an image that it takes.
PREDICTED = {
    "VGG16": 32, "VGG19": 32, "ResNet50": 32, "ResNet101": 32, "ResNet152": 32, "ResNet50V2": 32, "ResNet101V2": 32,
    "ResNet152V2": 32, "ResNeXt50": 32, "ResNeXt101": 32, "DenseNet121": 32, "DenseNet169": 32, "DenseNet201": 32,
    "InceptionV3": 75, "InceptionResNetV2": 75, "Xception": 71, "MobileNet": 32, "MobileNetV2": 32, "NASNetMobile": 32,
    "NASNetLarge": 32,
}  # fmt: skip

# Networks and arguments whose layers are compared: each as it is by default, then what changes names and shapes.
STRUCTURES: list[tuple[str, dict]] = [
    *((name, {}) for name in PREDICTED),
    *((name, {"include_top": False, "pooling": pooling, "input_shape": [96, 80, 3]})
      for name in ("VGG16", "ResNet50", "ResNet50V2", "DenseNet121", "InceptionV3", "Xception", "MobileNetV2", "MobileNet")
      for pooling in ("avg", "max")),
    *((name, {"include_top": False}) for name in ("ResNet50", "MobileNetV2", "NASNetMobile", "InceptionResNetV2")),
    ("MobileNet", {"alpha": 0.5, "depth_multiplier": 2, "input_shape": [96, 96, 3], "dropout": 0.25}),
    ("MobileNet", {"alpha": 0.25, "include_top": False}),
    ("MobileNetV2", {"alpha": 0.35, "input_shape": [40, 33, 3]}),
    ("MobileNetV2", {"alpha": 1.4, "input_shape": [64, 64, 3], "classes": 7}),
    ("MobileNetV2", {"alpha": 1.3, "include_top": False, "pooling": "max"}),
    ("NASNetMobile", {"input_shape": [75, 64, 3], "include_top": False, "pooling": "avg"}),
    ("NASNetLarge", {"input_shape": [97, 97, 3], "include_top": False, "pooling": "max"}),
    ("VGG19", {"input_shape": [48, 64, 1], "classes": 2, "classifier_activation": "sigmoid"}),
]  # fmt: skip


@cache
def _table() -> np.ndarray:
    return np.random.default_rng(20240229).standard_normal(65537).astype(np.float32)


def _normal(seed: str, shape: tuple[int, ...]) -> np.ndarray:
    start = zlib.crc32(seed.encode()) % len(_table())
    return np.resize(np.roll(_table(), -start), shape)


def values(layer: str, kind: str, weight: str, shape: tuple[int, ...]) -> np.ndarray:
    """A weight of a layer by the names of the layer, of its class, and of the weight."""
    depthwise = (
        weight == "depthwise_kernel" or kind == "DepthwiseConv2D"
    )  # Keras 3 says "kernel" there, Keras 2 did not
    noise = _normal(f"{layer}/{'depthwise_kernel' if depthwise else weight}", tuple(shape))
    if weight in ("gamma", "moving_variance"):
        return np.abs(1 + 0.1 * noise)
    if len(shape) == 1:
        return 0.1 * noise
    # ResNeXt sums over the last axis of its depthwise kernels; elsewhere it has the size 1.
    fan_in = math.prod(shape[:2]) * shape[-1] if depthwise else math.prod(shape[:-1])
    gain = 1 if kind == "SeparableConv2D" and depthwise else 2  # no ReLU follows there
    # What a residual block adds is kept small, or the sums grow from block to block.
    return noise * np.float32(math.sqrt(gain / fan_in) * (0.3 if layer.endswith("_3_conv") else 1.0))


def images(side: int) -> np.ndarray:
    """Two images of color noise in -1…1."""
    return np.tanh(_normal(f"images of {side}", (2, side, side, 3)))
