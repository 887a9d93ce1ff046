"""NASNet: two cells that a search found, stacked (Zoph et al., 2017, arXiv:1707.07012)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.applications import imagenet_utils
from engine.applications.application import Application
from engine.applications.builder import Builder
from engine.applications.imagenet_utils import decode_predictions
from engine.applications.nasnet_cells import Feature, norm, normal_cell, reduction_cell
from engine.applications.published import Published
from engine.models import Model


@dataclass(frozen=True)
class _Size:
    """filters: of the first normal cells; stem: of the first convolution; cells: normal ones between reductions;
    skip: whether a cell after a reduction sees, as the cell before, the one before the reduction's input."""

    filters: int
    stem: int
    cells: int
    skip: bool


_MOBILE = _Size(filters=44, stem=32, cells=4, skip=False)
_LARGE = _Size(filters=168, stem=96, cells=6, skip=True)

_MOBILE_FILES = Published(
    "nasnet", "NASNet-mobile.h5", "NASNet-mobile-no-top.h5",
    "020fb642bf7360b370c678b08e0adf61", "1ed92395b5b598bdda52abe5c0dbfd63",
    "nasnet_mobile.h5", "nasnet_mobile_no_top.h5",
)  # fmt: skip
_LARGE_FILES = Published(
    "nasnet", "NASNet-large.h5", "NASNet-large-no-top.h5",
    "11577c9a518f0070763c2b964a382f17", "d81d89dc07e6e56530c4e77faddd61b5",
    "nasnet_large.h5", "nasnet_large_no_top.h5",
)  # fmt: skip


def NASNetMobile(
    input_shape: Any = None,
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "nasnet_mobile",
) -> Model:
    """NASNet with 4 cells in each stage, for images of 224x224 (at least 32x32 without its published classifier).

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_MOBILE_FILES, fixed_size=True)  # fmt: skip
    return ask.build(_nasnet, _MOBILE)


def NASNetLarge(
    input_shape: Any = None,
    include_top: bool = True,
    weights: Any = "imagenet",
    input_tensor: Any = None,
    pooling: str | None = None,
    classes: int = 1000,
    classifier_activation: Any = "softmax",
    name: str = "nasnet_large",
) -> Model:
    """NASNet with 6 cells in each stage, for images of 331x331 (at least 32x32 without its published classifier).

    For images of any size it has the layers that it has for those of a known one, so that its published weights fit;
    Keras compares the unknown sizes, finds them equal, and leaves the layers out that halve the earlier features.

    Its arguments are those of `engine.applications.application.Application`.
    """
    ask = Application(name, include_top, weights, input_tensor, input_shape, pooling, classes, classifier_activation,
                      published=_LARGE_FILES, default_size=331)  # fmt: skip
    return ask.build(_nasnet, _LARGE)


def _nasnet(ask: Application, size: _Size) -> Model:
    b = Builder()
    image = ask.open_image()
    x = b.conv(image, size.stem, 3, strides=2, padding="valid", kernel_initializer="he_normal", name="stem_conv1")
    now = Feature(norm(b, x, "stem_bn1"), 0)
    before, now = now, reduction_cell(b, now, None, size.filters // 4, "stem_1")
    before, now = now, reduction_cell(b, now, before, size.filters // 2, "stem_2")
    for stage in range(3):
        filters, first = size.filters << stage, stage * size.cells
        if stage:
            reduced = reduction_cell(b, now, before, filters, f"reduce_{first}")
            before, now = (before if size.skip else now), reduced
            first += 1
        for number in range(first, first + size.cells):
            before, now = now, normal_cell(b, now, before, filters, str(number))
    return ask.model(image, ask.classify(b, b.relu(now.tensor)))


def preprocess_input(x: Any, data_format: str | None = None) -> np.ndarray:
    """Pixels in 0…255 scaled to -1…1; see `imagenet_utils`."""
    return imagenet_utils.preprocess_input(x, data_format, mode="tf")


__all__ = ["NASNetLarge", "NASNetMobile", "decode_predictions", "preprocess_input"]
