"""Convolutions over one, two or three spatial axes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ClassVar

from engine import ops
from engine.activations import ActivationField
from engine.core.errors import EngineError, ParameterError
from engine.core.params import Choice, Field, Int, Ints
from engine.ir.graph import TensorType, Value
from engine.layers import common, windows
from engine.layers.base import Layer
from engine.layers.fields import declare
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.apply import apply
from engine.ops.conv import ConvAttrs, conv


def _fields(axes: int, paddings: Sequence[str], old: Mapping[str, str]) -> dict[str, Field]:
    """The parameters of a convolution over some axes; `old` has Keras 1's names of its one axis."""

    def older(name: str, *more: str) -> tuple[str, ...]:
        return (*more, *([old[name]] if name in old else []))

    padding = "same: zeros around the input keep its size; valid: the window stays inside"
    causal = "; causal: zeros before the input only" if "causal" in paddings else ""
    return {
        "filters": Int(doc="Number of outputs at each position.", min=1, deprecated=("nb_filter",)),
        "kernel_size": Ints(axes, doc="Size of the window on each axis.", deprecated=older("kernel_size")),
        "strides": Ints(axes, 1, doc="Steps between two positions of the window.",
                        deprecated=older("strides", "subsample")),
        "padding": Choice(paddings, "valid", doc=f"{padding}{causal}.", deprecated=("border_mode",)),
        "data_format": common.DataFormatField(),
        "dilation_rate": Ints(axes, 1, doc="Distance between two taps of the window; 1: side by side.",
                              group="Advanced", deprecated=("atrous_rate",)),
        "groups": Int(1, doc="Parts into which the channels are cut, each with filters of its own.", min=1,
                      group="Advanced"),
        "activation": ActivationField(),
        "use_bias": common.use_bias(),
        "kernel_initializer": common.kernel_initializer(),
        "bias_initializer": common.bias_initializer(),
        "kernel_regularizer": common.regularizer("kernel", "W_regularizer"),
        "bias_regularizer": common.regularizer("bias", "b_regularizer"),
        "activity_regularizer": common.regularizer("output"),
        "kernel_constraint": common.constraint("kernel", "W_constraint"),
        "bias_constraint": common.constraint("bias", "b_constraint"),
    }  # fmt: skip


class Convolution(Layer):
    """Base of convolutions; a subclass says over how many spatial axes."""

    category = "Convolution"
    formula = "y = activation(conv(x, kernel) + bias)"
    axes: ClassVar[int]
    _old_sizes: ClassVar[tuple[str, ...]] = ()  # how Keras 1 names the sizes of the kernel

    filters: int
    kernel_size: tuple[int, ...]
    strides: tuple[int, ...]
    padding: str
    data_format: str
    dilation_rate: tuple[int, ...]
    groups: int
    activation: Callable[..., Any]
    use_bias: bool
    kernel_initializer: Any
    bias_initializer: Any
    kernel_regularizer: Any
    bias_regularizer: Any
    activity_regularizer: Any
    kernel_constraint: Any
    bias_constraint: Any

    def __init_subclass__(cls, **options: Any) -> None:
        # The fields' lengths follow the number of axes, and their order is that of Keras's constructor.
        if hasattr(cls, "axes"):
            declare(cls, cls.own_fields(**options))
        super().__init_subclass__()

    @classmethod
    def own_fields(cls, paddings: Sequence[str] = ("valid", "same"), old: Mapping[str, str] = {}) -> dict[str, Field]:
        """The parameters of the class; the options are those given beside its bases."""
        return _fields(cls.axes, paddings, old)

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if any(name in keywords for name in cls._old_sizes):
            sizes = [keywords.pop(name) for name in cls._old_sizes if name in keywords]
            keywords["kernel_size"] = sizes if len(sizes) == cls.axes else sizes[0]
        return keywords

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        (x,) = types
        channels = x.shape[-1 if self.data_format == "channels_last" else 1]
        if not isinstance(channels, int):
            problems.append(common.unknown_size(self, x, "number of channels"))
        elif channels % self.groups or self.filters % self.groups:
            problems.append(
                ParameterError(f"groups {self.groups} does not divide channels and filters", where=self.label,
                               field="groups", expected=f"a divisor of {channels} channels and {self.filters} filters",
                               got=str(self.groups), mend="set groups to 1", code="groups")
            )  # fmt: skip
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            problems.append(
                ParameterError(
                    "strides and dilation_rate cannot both exceed 1",
                    where=self.label,
                    field="dilation_rate",
                    expected="strides of 1 or dilation_rate of 1",
                    got=f"strides {windows.by(self.strides)} and dilation_rate {windows.by(self.dilation_rate)}",
                    mend="set one of them to 1",
                    code="dilation",
                )
            )
        problems.extend(self.window_problems(x))
        return problems

    def window_problems(self, x: TensorType) -> list[EngineError]:
        """What is wrong with the window's size, for an input of this type."""
        if self.padding != "valid":
            return []
        sizes = windows.spatial(x, self.data_format)
        wrong = windows.window_problem(self, "kernel", self.kernel_size, self.dilation_rate, sizes, "kernel_size")
        return [wrong] if wrong else []

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        channels = int(x.shape[-1 if self.data_format == "channels_last" else 1])
        shape = (*self.kernel_size, channels // self.groups, self.filters)
        specs = [
            WeightSpec("kernel", shape, self.kernel_initializer, self.float_dtype,
                       regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)
        ]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec("bias", (self.filters,), self.bias_initializer, self.float_dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        return specs

    def emit(self, e: Emission, x: Value) -> Value:
        y = self.convolve(e, common.to_channels_last(common.floats(self, x), self.data_format))
        if self.use_bias:
            y = ops.add(y, e.weight("bias"))
        # Softmax works on the last axis of the layer's own layout; every other activation is element by element.
        if self.activation.__name__ in ("softmax", "log_softmax"):
            y = self.activation(common.to_channels_first(y, self.data_format))
        else:
            y = common.to_channels_first(self.activation(y), self.data_format)
        common.penalise(e, y)
        return y

    def convolve(self, e: Emission, x: Value) -> Value:
        """The products with the window, channels last; bias and activation come after it."""
        attrs = ConvAttrs(self.strides, self.dilation_rate, self.pads(x), self.groups)
        return apply(conv, [x, e.weight("kernel")], attrs)[0]

    def pads(self, x: Value) -> windows.Pads:
        """Zeros (before, after) on each spatial axis of a channels-last input."""
        return windows.paddings(self.padding, x.shape[1:-1], self.kernel_size, self.strides, self.dilation_rate)


class Conv1D(Convolution, paddings=("valid", "same", "causal"),
             old={"kernel_size": "filter_length", "strides": "subsample_length"}):  # fmt: skip
    """Slides filters along a sequence: each output sees a window of steps.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, new_steps, filters)`.
    """

    axes, rank = 1, 3
    aliases = ("convolution", "conv", "temporal convolution")


class Conv2D(Convolution):
    """Slides filters over an image: each output sees a window of pixels.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new_height, new_width, filters)`.
    """

    axes, rank = 2, 4
    aliases = ("convolution", "conv", "filter")
    _old_sizes = ("nb_row", "nb_col")


class Conv3D(Convolution):
    """Slides filters through a volume: each output sees a box of voxels.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: `(batch, *new sizes, filters)`.
    """

    axes, rank = 3, 5
    aliases = ("convolution", "conv", "volume")
    _old_sizes = ("kernel_dim1", "kernel_dim2", "kernel_dim3")
