"""Noise while training: dropout of whole channels, Gaussian noise, and dropout that keeps mean and variance."""

from __future__ import annotations

import math

from engine import ops
from engine.core.params import Float
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.dropout import Dropout
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.random_normal import random_normal


class _Spatial(Layer):
    """Base of dropout by whole channels."""

    category = "Regularization"
    formula = "y = x * mask[channel] / (1 - rate)"
    passes_mask = True

    rate = Float(doc="Share of the channels set to zero.", min=0, max=1, deprecated=("p",))
    seed = common.seed()
    data_format: str = "channels_last"

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [common.seed_spec(self.seed)] if self.rate > 0 else []

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        if not e.training or self.rate == 0:
            return x
        if self.rate == 1:
            return ops.multiply(x, 0.0)
        channel = x.rank - 1 if self.data_format == "channels_last" else 1
        noise = [size if axis in (0, channel) else 1 for axis, size in enumerate(x.shape)]
        return ops.dropout(x, e.random_state(), self.rate, noise)


class SpatialDropout1D(_Spatial):
    """Sets whole features of a sequence to zero while training, at all steps alike (Tompson et al., 2014).

    Input shape: `(batch, steps, features)`. Output shape: that of the input.
    """

    rank = 3
    aliases = ("drop features", "spatial dropout")


class SpatialDropout2D(_Spatial):
    """Sets whole channels of an image to zero while training (Tompson et al., 2014).

    Input shape: `(batch, height, width, channels)`. Output shape: that of the input.
    """

    rank = 4
    aliases = ("drop channels", "spatial dropout")
    data_format = common.DataFormatField()
    seed = common.seed()


class SpatialDropout3D(_Spatial):
    """Sets whole channels of a volume to zero while training (Tompson et al., 2014).

    Input shape: `(batch, depth, height, width, channels)`. Output shape: that of the input.
    """

    rank = 5
    aliases = ("drop channels", "spatial dropout")
    data_format = common.DataFormatField()
    seed = common.seed()


class GaussianNoise(Layer):
    """Adds normal noise to its input while training.

    Output shape: that of the input.
    """

    category = "Regularization"
    aliases = ("noise", "jitter")
    formula = "y = x + stddev * n, n normal"
    passes_mask = True

    stddev = Float(doc="Standard deviation of the noise.", min=0, deprecated=("sigma",))
    seed = common.seed()

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [common.seed_spec(self.seed)] if self.stddev > 0 else []

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        if not e.training or self.stddev == 0:
            return x
        noise = random_normal(e.random_state(), x.shape, x.dtype)
        return ops.add(x, ops.multiply(noise, self.stddev))


class GaussianDropout(Layer):
    """Multiplies its input by normal noise of mean 1 while training (Srivastava et al., 2014).

    The noise's standard deviation is sqrt(rate / (1 - rate)). Output shape: that of the input.
    """

    category = "Regularization"
    aliases = ("multiplicative noise",)
    formula = "y = x * (1 + sqrt(rate / (1 - rate)) * n), n normal"
    passes_mask = True

    rate = Float(doc="Strength of the noise, as the rate of Dropout.", min=0, below=1, deprecated=("p",))
    seed = common.seed()

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [common.seed_spec(self.seed)] if self.rate > 0 else []

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        if not e.training or self.rate == 0:
            return x
        noise = random_normal(e.random_state(), x.shape, x.dtype)
        return ops.multiply(x, ops.add(ops.multiply(noise, math.sqrt(self.rate / (1 - self.rate))), 1.0))


class AlphaDropout(Dropout):
    """Dropout for SELU networks: it keeps mean and variance (Klambauer et al., 2017).

    What is dropped takes SELU's lowest value, and the whole is scaled and shifted. Output shape: that of the input.
    """

    aliases = ("selu dropout",)
    formula = "y = a * (x where kept, else lowest) + b"
    _LOWEST = -1.6732632423543772 * 1.0507009873554805

    rate = Float(doc="Share of the elements set to SELU's lowest value.", min=0, below=1, deprecated=("p",))

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        if not e.training or self.rate == 0:
            return x
        given = self.noise_shape or (None,) * x.rank
        noise = tuple(size if one is None else one for one, size in zip(given, x.shape, strict=True))
        kept = ops.greater_equal(ops.random_uniform(e.random_state(), noise, x.dtype), self.rate)
        scale = ((1 - self.rate) * (1 + self.rate * self._LOWEST**2)) ** -0.5
        dropped = ops.where(kept, x, self._LOWEST)
        return ops.add(ops.multiply(dropped, scale), -scale * self._LOWEST * self.rate)
