"""Convolutions channel by channel: DepthwiseConv, and SeparableConv, which mixes the channels afterwards."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from engine import ops
from engine.activations import ActivationField
from engine.core.params import Choice, Field, Int, Ints
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.convolution import Convolution
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.depthwise import depthwise_conv


def _window(axes: int, paddings: Sequence[str], old: Mapping[str, str]) -> dict[str, Field]:
    def older(name: str, *more: str) -> tuple[str, ...]:
        return (*more, *([old[name]] if name in old else []))

    causal = "; causal: zeros before the input only" if "causal" in paddings else ""
    return {
        "kernel_size": Ints(axes, doc="Size of the window on each axis.", deprecated=older("kernel_size")),
        "strides": Ints(axes, 1, doc="Steps between two positions of the window.",
                        deprecated=older("strides", "subsample")),
        "padding": Choice(paddings, "valid", deprecated=("border_mode",),
                          doc="same: zeros around the input keep its size; valid: the window stays inside"
                              f"{causal}."),
    }  # fmt: skip


def _multiplier() -> Field:
    return Int(1, doc="Number of outputs for each input channel.", min=1)


def _layout(axes: int) -> dict[str, Field]:
    return {
        "data_format": common.DataFormatField(),
        "dilation_rate": Ints(axes, 1, doc="Distance between two taps of the window; 1: side by side.",
                              group="Advanced", deprecated=("atrous_rate",)),
    }  # fmt: skip


def _parts(*names: str) -> dict[str, Field]:
    """Initializers, regularizers and constraints of kernels and bias, in Keras's order."""
    old = {"depthwise": "init"} if len(names) == 1 else {}
    return {
        "activation": ActivationField(),
        "use_bias": common.use_bias(),
        **{f"{name}_initializer": common.kernel_initializer(name=f"{name} kernel", old=old.get(name, ""))
           for name in names},
        "bias_initializer": common.bias_initializer(),
        **{f"{name}_regularizer": common.regularizer(f"{name} kernel") for name in names},
        "bias_regularizer": common.regularizer("bias", "b_regularizer"),
        "activity_regularizer": common.regularizer("output"),
        **{f"{name}_constraint": common.constraint(f"{name} kernel") for name in names},
        "bias_constraint": common.constraint("bias", "b_constraint"),
    }  # fmt: skip


class _Depthwise(Convolution):
    """Base of convolutions that treat each channel alone."""

    groups = 1
    filters = 1  # no number of filters to be divided: see DepthwiseConv's depth_multiplier
    depth_multiplier: int
    depthwise_initializer: Callable[..., Any]
    depthwise_regularizer: Any
    depthwise_constraint: Any

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        # Keras 2 writes what it inherits from Conv into these layers' configs.
        if keywords.get("groups") == 1:
            del keywords["groups"]
        for name in ("kernel_initializer", "kernel_regularizer", "kernel_constraint"):
            keywords.pop(name, None)
        return keywords

    def _channels(self, x: TensorType) -> int:
        return int(x.shape[-1 if self.data_format == "channels_last" else 1])

    def _depthwise_spec(self, name: str, x: TensorType) -> WeightSpec:
        shape = (*self.kernel_size, self._channels(x), self.depth_multiplier)
        return WeightSpec(name, shape, self.depthwise_initializer, self.float_dtype,
                          regularizer=self.depthwise_regularizer, constraint=self.depthwise_constraint)  # fmt: skip

    def _bias_spec(self, size: int) -> list[WeightSpec]:
        if not self.use_bias:
            return []
        return [WeightSpec("bias", (size,), self.bias_initializer, self.float_dtype,
                           regularizer=self.bias_regularizer, constraint=self.bias_constraint)]  # fmt: skip

    def by_channel(self, x: Value, kernel: Value) -> Value:
        """Each channel with windows of its own, (*window, channels, times): (batch, *sizes, channels * times)."""
        *window, channels, times = kernel.shape
        if times > 1:  # each channel is read once for each of its outputs
            spread = ops.broadcast_to(ops.expand_dims(x, -1), (*x.shape, times))
            x = ops.reshape(spread, (*x.shape[:-1], channels * times))
        kernel = ops.reshape(kernel, (*window, channels * times))
        return depthwise_conv(x, kernel, self.strides, self.dilation_rate, self.pads(x))


class _DepthwiseConv(_Depthwise):
    """Base of DepthwiseConv; a subclass says over how many spatial axes."""

    formula = "y[channel] = activation(conv(x[channel], kernel[channel]) + bias)"

    @classmethod
    def own_fields(cls, paddings: Sequence[str] = ("valid", "same"), old: Mapping[str, str] = {}) -> dict[str, Field]:
        window = _window(cls.axes, paddings, old)
        return {**window, "depth_multiplier": _multiplier(), **_layout(cls.axes), **_parts("depthwise")}

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [self._depthwise_spec("kernel", x), *self._bias_spec(self._channels(x) * self.depth_multiplier)]

    def convolve(self, e: Emission, x: Value) -> Value:
        return self.by_channel(x, e.weight("kernel"))


class _SeparableConv(_Depthwise):
    """Base of SeparableConv; a subclass says over how many spatial axes."""

    formula = "y = activation(depthwise(x) @ pointwise_kernel + bias)"
    pointwise_initializer: Callable[..., Any]
    pointwise_regularizer: Any
    pointwise_constraint: Any

    @classmethod
    def own_fields(cls, paddings: Sequence[str] = ("valid", "same"), old: Mapping[str, str] = {}) -> dict[str, Field]:
        filters = Int(doc="Number of outputs at each position.", min=1, deprecated=("nb_filter",))
        more = {**_layout(cls.axes), "depth_multiplier": _multiplier(), **_parts("depthwise", "pointwise")}
        return {"filters": filters, **_window(cls.axes, paddings, old), **more}

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        shape = (*(1,) * self.axes, self._channels(x) * self.depth_multiplier, self.filters)
        return [
            self._depthwise_spec("depthwise_kernel", x),
            WeightSpec("pointwise_kernel", shape, self.pointwise_initializer, self.float_dtype,
                       regularizer=self.pointwise_regularizer, constraint=self.pointwise_constraint),
            *self._bias_spec(self.filters),
        ]  # fmt: skip

    def convolve(self, e: Emission, x: Value) -> Value:
        y = self.by_channel(x, e.weight("depthwise_kernel"))
        pointwise = e.weight("pointwise_kernel")
        return ops.dot_last(y, ops.reshape(pointwise, pointwise.shape[-2:]))


class DepthwiseConv1D(_DepthwiseConv, paddings=("valid", "same", "causal")):
    """Slides a window along each channel of a sequence by itself: channels are not mixed.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, new_steps, channels * depth_multiplier)`.
    """

    axes, rank = 1, 3
    aliases = ("channelwise convolution", "depthwise")


class DepthwiseConv2D(_DepthwiseConv):
    """Slides a window over each channel of an image by itself: channels are not mixed.

    Input shape: `(batch, height, width, channels)`.
    Output shape: `(batch, new_height, new_width, channels * depth_multiplier)`.
    """

    axes, rank = 2, 4
    aliases = ("channelwise convolution", "depthwise", "mobilenet")
    _old_sizes = ("nb_row", "nb_col")


class SeparableConv1D(_SeparableConv, paddings=("valid", "same", "causal"),
                      old={"kernel_size": "filter_length", "strides": "subsample_length"}):  # fmt: skip
    """Slides a window along each channel of a sequence, then mixes the channels at each step.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, new_steps, filters)`.
    """

    axes, rank = 1, 3
    aliases = ("separable convolution", "depthwise separable")


class SeparableConv2D(_SeparableConv):
    """Slides a window over each channel of an image, then mixes the channels at each pixel (Chollet, 2017).

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new_height, new_width, filters)`.
    """

    axes, rank = 2, 4
    aliases = ("separable convolution", "depthwise separable", "xception")
    _old_sizes = ("nb_row", "nb_col")
