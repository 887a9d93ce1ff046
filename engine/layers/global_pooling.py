"""Global pooling: one value for each channel, over all positions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from engine import ops
from engine.core.params import Bool
from engine.ir.graph import Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission


class GlobalPooling(Layer):
    """Base of global pooling."""

    category = "Pooling"
    reduction: ClassVar[Callable[..., Any]]

    data_format = common.DataFormatField()
    keepdims = Bool(False, doc="Keep the axes, each of size 1.")

    def positions(self, x: Value) -> tuple[int, ...]:
        """The axes over which to reduce."""
        return tuple(range(1, x.rank - 1)) if self.data_format == "channels_last" else tuple(range(2, x.rank))

    def emit(self, e: Emission, x: Value) -> Value:
        return type(self).reduction(common.floats(self, x), self.positions(x), self.keepdims)


class _Average(GlobalPooling):
    """Base of global pooling by the mean."""

    reduction = staticmethod(ops.mean)
    formula = "y = mean over all positions"


class _Max(GlobalPooling):
    """Base of global pooling by the largest."""

    reduction = staticmethod(ops.reduce_max)
    formula = "y = max over all positions"


class GlobalAveragePooling1D(_Average):
    """The mean of each channel over all steps; padding marked by a mask does not count.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, channels)`.
    """

    rank = 3
    aliases = ("gap", "mean over time")

    def emit(self, e: Emission, x: Value) -> Value:
        if x.mask is None:
            return super().emit(e, x)
        # The mask has the steps' axis, whichever side the channels are on.
        weight = ops.expand_dims(ops.cast(x.mask, self.float_dtype), 2 if self.data_format == "channels_last" else 1)
        axes = self.positions(x)
        total = ops.reduce_sum(ops.multiply(common.floats(self, x), weight), axes, self.keepdims)
        return ops.divide(total, ops.reduce_sum(weight, axes, self.keepdims))


class GlobalAveragePooling2D(_Average):
    """The mean of each channel over the whole image: a vector of features, whatever the image's size.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, channels)`.
    """

    rank = 4
    aliases = ("gap", "mean pool")


class GlobalAveragePooling3D(_Average):
    """The mean of each channel over the whole volume.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: `(batch, channels)`.
    """

    rank = 5
    aliases = ("gap", "mean pool")


class GlobalMaxPooling1D(_Max):
    """The largest value of each channel over all steps.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, channels)`.
    """

    rank = 3
    aliases = ("gmp", "max over time")


class GlobalMaxPooling2D(_Max):
    """The largest value of each channel over the whole image.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, channels)`.
    """

    rank = 4
    aliases = ("gmp", "max pool")


class GlobalMaxPooling3D(_Max):
    """The largest value of each channel over the whole volume.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: `(batch, channels)`.
    """

    rank = 5
    aliases = ("gmp", "max pool")
