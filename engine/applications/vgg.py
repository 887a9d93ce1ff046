"""VGG: blocks of 3x3 convolutions, each ended by a pooling (Simonyan and Zisserman, 2014, arXiv:1409.1556)."""

from __future__ import annotations

from collections.abc import Sequence

from engine.applications.application import Application
from engine.applications.builder import Builder
from engine.layers import Flatten, MaxPooling2D
from engine.models import Model

_FILTERS = (64, 128, 256, 512, 512)


def vgg(ask: Application, depths: Sequence[int]) -> Model:
    """The network with so many convolutions in each of its five blocks."""
    b = Builder()
    x = image = ask.open_image()
    for block, (depth, filters) in enumerate(zip(depths, _FILTERS, strict=True), 1):
        for place in range(1, depth + 1):
            x = b.conv(x, filters, 3, use_bias=True, activation="relu", name=f"block{block}_conv{place}")
        x = b.add(MaxPooling2D, x, name=f"block{block}_pool", pool_size=2, strides=2)
    if not ask.include_top:
        return ask.model(image, ask.pool(b, x))
    x = b.add(Flatten, x, name="flatten")
    x = b.dense(x, 4096, "relu", name="fc1")
    x = b.dense(x, 4096, "relu", name="fc2")
    return ask.model(image, b.dense(x, ask.classes, ask.classifier_activation, name="predictions"))
