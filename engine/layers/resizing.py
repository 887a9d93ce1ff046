"""Images of another size: Resizing and CenterCrop."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine import ops
from engine.core import dtypes
from engine.core.errors import EngineError, ParameterError
from engine.core.params import Bool, Choice, Float, Int
from engine.ir.graph import TensorType, Value
from engine.layers import common, windows
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.ops.resample import METHODS, resample


def first_axis(data_format: str) -> int:
    """The axis of the height."""
    return 1 if data_format == "channels_last" else 2


def part(x: Value, first: int, top: int, left: int, height: int, width: int) -> Value:
    """A rectangle of an image whose height is axis `first`."""
    x = ops.slice_axis(x, first, top, top + height)
    return ops.slice_axis(x, first + 1, left, left + width)


def resized(x: Value, first: int, height: int, width: int, method: str, antialias: bool = False) -> Value:
    """An image whose height is axis `first`, of another size."""
    return resample(resample(x, first, height, method, antialias), first + 1, width, method, antialias)


def cropped_to_aspect(x: Value, first: int, height: int, width: int) -> Value:
    """The largest rectangle in the middle of an image whose sides are as `height` to `width`."""
    old_height, old_width = int(x.shape[first]), int(x.shape[first + 1])  # type: ignore[arg-type]
    new_height = max(min(old_height, int(old_width * height / width)), 1)
    new_width = max(min(old_width, int(old_height * width / height)), 1)
    return part(x, first, (old_height - new_height) // 2, (old_width - new_width) // 2, new_height, new_width)


def as_before(x: Value, dtype: str) -> Value:
    """Floats back in the dtype of whole numbers, rounded and cut to its range."""
    if dtypes.is_floating(dtype) or dtype == "bool":
        return x
    limits = np.iinfo(dtype)
    return ops.cast(ops.clip(ops.round(x), float(limits.min), float(limits.max)), dtype)


def _sizes_known(layer: Layer, x: TensorType, data_format: str) -> list[EngineError]:
    known = all(isinstance(size, int) for size in windows.spatial(x, data_format))
    return [] if known else [common.unknown_size(layer, x, "height or width")]


class Resizing(Layer):
    """Makes images of one size of images of another.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new height, new width, channels)`.
    """

    category = "Reshaping"
    aliases = ("scale image", "thumbnail", "interpolate")
    formula = "y[i, j] = x at ((i + 1/2) * H / height, (j + 1/2) * W / width)"
    rank = 4

    height = Int(doc="Height of the result.", min=1, unit="pixels")
    width = Int(doc="Width of the result.", min=1, unit="pixels")
    interpolation = Choice(METHODS, "bilinear", doc="How pixels between the old ones are found.")
    crop_to_aspect_ratio = Bool(False, doc="Cut the edges off first where the sides' ratio differs, so that nothing is "
                                           "stretched.")  # fmt: skip
    pad_to_aspect_ratio = Bool(False, doc="Put borders around first where the sides' ratio differs, so that nothing is "
                                          "stretched.")  # fmt: skip
    fill_mode = Choice(("constant",), "constant", doc="What borders hold: fill_value.", group="Advanced")
    fill_value = Float(0.0, doc="Value of the borders.", show_if=("pad_to_aspect_ratio", True), group="Advanced")
    antialias = Bool(False, doc="Let every old pixel count where the image shrinks.", group="Advanced")
    data_format = common.DataFormatField()

    def setup(self) -> None:
        if self.crop_to_aspect_ratio and self.pad_to_aspect_ratio:
            raise ParameterError("an image is either cropped or padded to the ratio of its sides", where=self.label,
                                 field="pad_to_aspect_ratio", expected="at most one of crop_to_aspect_ratio and "
                                 "pad_to_aspect_ratio", got="both", mend="turn one of them off")  # fmt: skip

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and (self.crop_to_aspect_ratio or self.pad_to_aspect_ratio):
            problems = _sizes_known(self, types[0], self.data_format)
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        dtype, first = x.dtype, first_axis(self.data_format)
        x = common.floats(self, x)
        if self.crop_to_aspect_ratio:
            x = cropped_to_aspect(x, first, self.height, self.width)
        elif self.pad_to_aspect_ratio:
            height, width = int(x.shape[first]), int(x.shape[first + 1])  # type: ignore[arg-type]
            widths = [(0, 0)] * 4
            for axis, size, wanted in (
                (first, height, int(width * self.height / self.width)),
                (first + 1, width, int(height * self.width / self.height)),
            ):
                more = max(wanted - size, 0) // 2
                widths[axis] = (more, more)
            x = ops.pad(x, widths, constant_values=self.fill_value)
        return as_before(resized(x, first, self.height, self.width, self.interpolation, self.antialias), dtype)


class CenterCrop(Layer):
    """Cuts the middle out of images; smaller ones are cropped to the ratio of the sides, and enlarged.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new height, new width, channels)`.
    """

    category = "Reshaping"
    aliases = ("crop", "middle")
    formula = "y = the middle of x"
    rank = 4

    height = Int(doc="Height of the result.", min=1, unit="pixels")
    width = Int(doc="Width of the result.", min=1, unit="pixels")
    data_format = common.DataFormatField()

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        return problems or _sizes_known(self, types[0], self.data_format)

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        return center_cropped(x, first_axis(self.data_format), self.height, self.width)


def center_cropped(x: Value, first: int, height: int, width: int) -> Value:
    """The middle of an image; where it is smaller, its middle of the same ratio of sides, enlarged."""
    over, wide = int(x.shape[first]) - height, int(x.shape[first + 1]) - width  # type: ignore[arg-type]
    if over >= 0 and wide >= 0:
        return part(x, first, over // 2, wide // 2, height, width)
    return resized(cropped_to_aspect(x, first, height, width), first, height, width, "bilinear")
