"""Activations as layers of their own."""

from __future__ import annotations

from typing import Any

from engine import activations, ops
from engine.activations import ActivationField
from engine.core import dtypes
from engine.core.params import REQUIRED, Float, IntList
from engine.ir.graph import Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.ops.apply import as_tensor

_NO_SHARE = -1e9  # stands for minus infinity


class Activation(Layer):
    """Applies a function to every element.

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("nonlinearity", "relu", "sigmoid", "tanh", "softmax")
    formula = "y = activation(x)"
    passes_mask = True

    activation = ActivationField(REQUIRED, doc="The function (softmax: along the last axis).")

    def emit(self, e: Emission, x: Value) -> Value:
        return self.activation(common.floats(self, x))


class ReLU(Layer):
    """Zero below a threshold, the input itself above, up to a maximum.

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("rectified linear unit", "rectifier")
    formula = "y = min(max(x, 0), max_value)"
    passes_mask = True

    max_value = Float(None, min=0, doc="Greatest output; none: no limit.")
    negative_slope = Float(0.0, min=0, doc="Slope below the threshold.")
    threshold = Float(0.0, min=0, doc="Where the output leaves zero.")

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        for name in ("negative_slope", "threshold"):  # Keras takes None for 0 here
            if name in keywords and keywords[name] is None:
                keywords[name] = 0.0
        return keywords

    def emit(self, e: Emission, x: Value) -> Value:
        return activations.relu(common.floats(self, x), self.negative_slope, self.max_value, self.threshold)


class LeakyReLU(Layer):
    """The input itself above zero, a small part of it below.

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("leaky relu",)
    formula = "y = x if x > 0 else negative_slope * x"
    passes_mask = True

    negative_slope = Float(0.3, min=0, doc="Slope below zero.", deprecated=("alpha",))

    def emit(self, e: Emission, x: Value) -> Value:
        return activations.relu(common.floats(self, x), self.negative_slope)


class ELU(Layer):
    """The input itself above zero, an exponential that levels off at -alpha below (Clevert et al., 2015).

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("exponential linear unit",)
    formula = "y = x if x > 0 else alpha * (exp(x) - 1)"
    passes_mask = True

    alpha = Float(1.0, doc="Where the output levels off, below zero.")

    def emit(self, e: Emission, x: Value) -> Value:
        return activations.elu(common.floats(self, x), self.alpha)


class Softmax(Layer):
    """Turns numbers into shares that sum to 1 along an axis.

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("probabilities",)
    formula = "y = exp(x) / sum(exp(x), axis)"
    passes_mask = True

    axis = IntList(-1, doc="Axis, or axes, along which the shares sum to 1.")

    def emit(self, e: Emission, x: Value, mask: Any = None) -> Value:
        """`mask`: what may have a share (True, or more than one half); it is stretched to the input's shape."""
        x = common.floats(self, x)
        if mask is None and x.mask is not None and x.mask.rank == x.rank:
            mask = x.mask
        if mask is not None:
            mask = as_tensor(mask)
            if dtypes.canonical(mask.dtype) != "bool":
                mask = ops.greater(mask, 0.5)
            x = ops.where(mask, x, _NO_SHARE)
        y = self._shares(x)
        # Where nothing may have a share, softmax would give each the same.
        return y if mask is None else ops.where(mask, y, 0.0)

    def _shares(self, x: Value) -> Value:
        if isinstance(self.axis, int):
            return ops.softmax(x, self.axis)
        shifted = ops.exp(ops.subtract(x, ops.stop_gradient(ops.reduce_max(x, self.axis, keepdims=True))))
        return ops.divide(shifted, ops.reduce_sum(shifted, self.axis, keepdims=True))
