"""Images varied at random while training: flipped, turned, zoomed, moved, cropped, brighter, with more contrast."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from engine import ops
from engine.core.errors import EngineError, ParameterError
from engine.core.params import REQUIRED, Choice, Field, Float, Int
from engine.ir.graph import TensorType, Value
from engine.layers import common, windows
from engine.layers.base import Layer
from engine.layers.fields import Numbers, Range
from engine.layers.resizing import cropped_to_aspect, first_axis, resized
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.affine import FILL_MODES, INTERPOLATIONS, affine


def _fill_mode() -> Field:
    return Choice(FILL_MODES, "reflect", doc="What comes in from outside: the image mirrored, repeated, a constant, or "
                                             "its edge.")  # fmt: skip


def _interpolation() -> Field:
    return Choice(INTERPOLATIONS, "bilinear", doc="How pixels between the old ones are found.")


def _fill_value() -> Field:
    return Float(0.0, doc="Value of what comes in from outside.", show_if=("fill_mode", "constant"), group="Advanced")


class _Augmentation(Layer):
    """Base of layers that vary images while training, and pass them on unchanged otherwise."""

    category = "Regularization"
    rank = 4
    seed: int | None
    data_format: str

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if keywords.get("bounding_box_format", 0) is None:
            del keywords["bounding_box_format"]
        if "data_format" not in cls.fields:
            keywords.pop("data_format", None)
        return keywords

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [common.seed_spec(self.seed)]

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        return self.varied(e, x) if e.training else x

    def varied(self, e: Emission, x: Value) -> Value:
        """The images, varied."""
        raise NotImplementedError

    def limits(self, name: str) -> tuple[float, float]:
        """The range that a parameter stands for."""
        field = self.fields[name]
        assert isinstance(field, Range)
        return field.limits(getattr(self, name))

    def draw(self, e: Emission, x: Value, low: float, high: float, shape: Sequence[int] = (1,)) -> Value:
        """A number from low to high for each image, of shape (batch, *shape)."""
        drawn = ops.random_uniform(e.random_state(), (x.shape[0], *shape), x.dtype)
        return ops.add(ops.multiply(drawn, high - low), low)


class _Moved(_Augmentation):
    """Base of layers that read each image at an affine map of its pixels' places."""

    fill_mode: str
    interpolation: str
    fill_value: float

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and not all(isinstance(size, int) for size in windows.spatial(types[0], self.data_format)):
            problems.append(common.unknown_size(self, types[0], "height or width"))
        return problems

    def varied(self, e: Emission, x: Value) -> Value:
        x = common.to_channels_last(x, self.data_format)
        parts = self.map(e, x, int(x.shape[1]), int(x.shape[2]))  # type: ignore[arg-type]
        zeros = ops.multiply(next(part for part in parts if isinstance(part, Value)), 0.0)
        transforms = ops.concatenate([ops.add(zeros, part) for part in parts], 1)
        y = affine(x, transforms, self.interpolation, self.fill_mode, self.fill_value)
        return common.to_channels_first(y, self.data_format)

    def map(self, e: Emission, x: Value, height: int, width: int) -> list[Value | float]:
        """a0, a1, a2, b0, b1, b2, each a number or (batch, 1): see `engine.ops.affine`."""
        raise NotImplementedError


class RandomFlip(_Augmentation):
    """Mirrors half of the images while training, left and right, up and down, or both at once.

    Output shape: that of the input.
    """

    aliases = ("mirror", "augmentation", "flip")
    formula = "y = x mirrored, with probability 1/2"

    mode = Choice(("horizontal", "vertical", "horizontal_and_vertical"), "horizontal_and_vertical",
                  doc="Which sides change places.")  # fmt: skip
    seed = common.seed()
    data_format = common.DataFormatField()

    def varied(self, e: Emission, x: Value) -> Value:
        first = first_axis(self.data_format)
        flip = ops.less_equal(self.draw(e, x, 0.0, 1.0, (1, 1, 1)), 0.5)
        if self.mode != "vertical":
            x = ops.where(flip, ops.reverse(x, first + 1), x)
        if self.mode != "horizontal":
            x = ops.where(flip, ops.reverse(x, first), x)
        return x


class RandomRotation(_Moved):
    """Turns each image by an angle of its own while training.

    Output shape: that of the input.
    """

    aliases = ("turn", "augmentation", "rotate")
    formula = "y = x turned by an angle from factor[0] to factor[1] turns"

    factor = Range(REQUIRED, doc="Greatest angle, in turns (0.5: half a turn), or two: "
                   "the least and the greatest; a positive one turns against the clock.")  # fmt: skip
    fill_mode = _fill_mode()
    interpolation = _interpolation()
    seed = common.seed()
    fill_value = _fill_value()
    data_format = common.DataFormatField()

    def map(self, e: Emission, x: Value, height: int, width: int) -> list[Value | float]:
        low, high = self.limits("factor")
        angle = self.draw(e, x, low * 2 * math.pi, high * 2 * math.pi)
        cos, sin = ops.cos(angle), ops.sin(angle)
        cx, cy = (width - 1) / 2, (height - 1) / 2
        shift_x = ops.subtract(cx, ops.subtract(ops.multiply(cos, cx), ops.multiply(sin, cy)))
        shift_y = ops.subtract(cy, ops.add(ops.multiply(sin, cx), ops.multiply(cos, cy)))
        return [cos, ops.negate(sin), shift_x, sin, cos, shift_y]


class RandomZoom(_Moved):
    """Zooms each image by a factor of its own while training, about its middle.

    Output shape: that of the input.
    """

    aliases = ("scale", "augmentation", "zoom")
    formula = "y[i, j] = x[i * (1 + h), j * (1 + w)], from the middle"

    height_factor = Range(REQUIRED, open_low=True, doc="Greatest share by which the height that is seen grows or shrinks, "
                          "or two: negative zooms in, positive out.")  # fmt: skip
    width_factor = Range(None, open_low=True, doc="The same for the width; none: as the height, so that nothing is "
                         "stretched.")  # fmt: skip
    fill_mode = _fill_mode()
    interpolation = _interpolation()
    seed = common.seed()
    fill_value = _fill_value()
    data_format = common.DataFormatField()

    def map(self, e: Emission, x: Value, height: int, width: int) -> list[Value | float]:
        low, high = self.limits("height_factor")
        tall = self.draw(e, x, 1 + low, 1 + high)
        wide = tall
        if self.width_factor is not None:
            low, high = self.limits("width_factor")
            wide = self.draw(e, x, 1 + low, 1 + high)
        shift_x = ops.multiply(ops.subtract(1.0, wide), (width - 1) / 2)
        shift_y = ops.multiply(ops.subtract(1.0, tall), (height - 1) / 2)
        return [wide, 0.0, shift_x, 0.0, tall, shift_y]


class RandomTranslation(_Moved):
    """Moves each image by a distance of its own while training.

    Output shape: that of the input.
    """

    aliases = ("shift", "augmentation", "move")
    formula = "y[i, j] = x[i - dy, j - dx]"

    height_factor = Range(REQUIRED, doc="Greatest share of the height to move by, or two: negative moves up, positive "
                                        "down.")  # fmt: skip
    width_factor = Range(REQUIRED, doc="Greatest share of the width to move by, or two: negative moves left, positive "
                                       "right.")  # fmt: skip
    fill_mode = _fill_mode()
    interpolation = _interpolation()
    seed = common.seed()
    fill_value = _fill_value()
    data_format = common.DataFormatField()

    def map(self, e: Emission, x: Value, height: int, width: int) -> list[Value | float]:
        low, high = self.limits("height_factor")
        down = self.draw(e, x, low * height, high * height)
        low, high = self.limits("width_factor")
        right = self.draw(e, x, low * width, high * width)
        return [1.0, 0.0, ops.negate(right), 0.0, 1.0, ops.negate(down)]


class _Toned(_Augmentation):
    """Base of layers that change the values of pixels, and keep them in a range."""

    value_range: tuple[float, float]

    def setup(self) -> None:
        given = self.value_range
        if not isinstance(given, tuple) or len(given) != 2 or not all(isinstance(one, float) for one in given):
            raise ParameterError("value_range is not a range", where=self.label, field="value_range",
                                 expected="two numbers, such as (0, 255)", got=str(given))  # fmt: skip
        self.value_range = (min(given), max(given))

    def kept(self, x: Value) -> Value:
        return ops.clip(x, *self.value_range)


class RandomContrast(_Toned):
    """Gives each image more or less contrast while training: its distance from its mean is multiplied.

    Output shape: that of the input.
    """

    aliases = ("augmentation", "contrast")
    formula = "y = (x - mean) * f + mean, channel by channel"

    factor = Range(REQUIRED, least=0.0, doc="The contrast is multiplied by up to 1 + factor; two numbers: by 1 - the "
                                            "first to 1 + the second.")  # fmt: skip
    value_range = Numbers((0.0, 255.0), doc="Least and greatest value of a pixel.")
    seed = common.seed()
    data_format = common.DataFormatField()

    def varied(self, e: Emission, x: Value) -> Value:
        low, high = self.limits("factor")
        first = first_axis(self.data_format)
        mean = ops.mean(x, (first, first + 1), keepdims=True)
        factor = self.draw(e, x, 1 - low, 1 + high, (1, 1, 1))
        return self.kept(ops.add(ops.multiply(ops.subtract(x, mean), factor), mean))


class RandomBrightness(_Toned):
    """Makes each image brighter or darker while training, by a number added to all its pixels.

    Output shape: that of the input.
    """

    aliases = ("augmentation", "brightness")
    formula = "y = x + d, d from factor * range"

    factor = Range(REQUIRED, doc="Greatest share of the range to add or take away, or two: negative is darker.")
    value_range = Numbers((0.0, 255.0), doc="Least and greatest value of a pixel.")
    seed = common.seed()

    def varied(self, e: Emission, x: Value) -> Value:
        low, high = self.limits("factor")
        span = self.value_range[1] - self.value_range[0]
        return self.kept(ops.add(x, self.draw(e, x, low * span, high * span, (1, 1, 1))))


class RandomCrop(_Augmentation):
    """Cuts a rectangle out of the images while training, at a random place.

    Otherwise, and where images are smaller, the largest rectangle in the middle of the same ratio of sides is scaled
    to the size. Input shape: `(batch, height, width, channels)`. Output shape: the same with the new height and width.
    """

    aliases = ("augmentation", "crop")
    formula = "y = x[top : top + height, left : left + width]"

    height = Int(doc="Height of the result.", min=1, unit="pixels")
    width = Int(doc="Width of the result.", min=1, unit="pixels")
    seed = common.seed()
    data_format = common.DataFormatField()

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and not all(isinstance(size, int) for size in windows.spatial(types[0], self.data_format)):
            problems.append(common.unknown_size(self, types[0], "height or width"))
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.to_channels_last(common.floats(self, x), self.data_format)
        over, wide = int(x.shape[1]) - self.height, int(x.shape[2]) - self.width  # type: ignore[arg-type]
        if not e.training or over <= 0 or wide <= 0:
            y = resized(cropped_to_aspect(x, 1, self.height, self.width), 1, self.height, self.width, "bilinear")
        else:
            # One place for the whole batch, as a map of pixels by whole numbers.
            drawn = ops.random_uniform(e.random_state(), (1, 2), x.dtype)
            left = ops.floor(ops.multiply(ops.slice_axis(drawn, 1, 0, 1), float(wide + 1)))
            top = ops.floor(ops.multiply(ops.slice_axis(drawn, 1, 1, 2), float(over + 1)))
            one, none = ops.add(ops.multiply(left, 0.0), 1.0), ops.multiply(left, 0.0)
            transform = ops.concatenate([one, none, left, none, one, top], 1)
            transforms = ops.broadcast_to(transform, (x.shape[0], 6))
            y = affine(x, transforms, "nearest", "constant", 0.0, (self.height, self.width))
        return common.to_channels_first(y, self.data_format)
