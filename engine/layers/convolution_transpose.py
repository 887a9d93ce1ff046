"""Transposed convolutions: a convolution run backwards, from small images to large ones."""

from __future__ import annotations

from collections.abc import Sequence

from engine.activations import ActivationField
from engine.core.errors import EngineError, ParameterError
from engine.core.params import Choice, Field, Int, Ints
from engine.core.shapes import Size
from engine.ir.graph import TensorType, Value
from engine.layers import common, windows
from engine.layers.convolution import Convolution
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.apply import apply
from engine.ops.conv import ConvGradInputAttrs, conv_grad_input


def _fields(axes: int) -> dict[str, Field]:
    return {
        "filters": Int(doc="Number of outputs at each position.", min=1, deprecated=("nb_filter",)),
        "kernel_size": Ints(axes, doc="Size of the window on each axis."),
        "strides": Ints(axes, 1, doc="How many times larger the output is on each axis.", deprecated=("subsample",)),
        "padding": Choice(("valid", "same"), "valid", deprecated=("border_mode",),
                          doc="same: the output is strides times the input; valid: it holds every window whole."),
        "output_padding": Ints(axes, None, min=0, group="Advanced",
                               doc="Pixels added at the end of each axis, fewer than the stride; none: by padding."),
        "data_format": common.DataFormatField(),
        "dilation_rate": Ints(axes, 1, doc="Distance between two taps of the window; 1: side by side.",
                              group="Advanced", deprecated=("atrous_rate",)),
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


class _Transposed(Convolution):
    """Base of transposed convolutions; a subclass says over how many spatial axes."""

    formula = "y = activation(convT(x, kernel) + bias)"
    groups = 1
    output_padding: tuple[int, ...] | None
    _removed = {"output_shape": "follows from the input, the strides and the padding"}

    @classmethod
    def own_fields(cls) -> dict[str, Field]:  # type: ignore[override]
        return _fields(cls.axes)

    @classmethod
    def _translate(cls, keywords: dict[str, object]) -> dict[str, object]:
        keywords = super()._translate(keywords)
        if keywords.get("groups") == 1:  # Keras 2 writes it
            del keywords["groups"]
        return keywords

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if self.output_padding is not None and any(
            more >= stride for more, stride in zip(self.output_padding, self.strides, strict=True)
        ):
            problems.append(
                ParameterError("output_padding must be less than the strides", where=self.label, field="output_padding",
                               expected=f"less than {windows.by(self.strides)}", got=windows.by(self.output_padding),
                               mend="leave output_padding out, or raise strides", code="output_padding")
            )  # fmt: skip
        return problems

    def window_problems(self, x: TensorType) -> list[EngineError]:
        return []  # every window fits: the output grows with it

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        channels = int(x.shape[-1 if self.data_format == "channels_last" else 1])
        shape = (*self.kernel_size, self.filters, channels)
        specs = [
            WeightSpec("kernel", shape, self.kernel_initializer, self.float_dtype,
                       regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)
        ]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec("bias", (self.filters,), self.bias_initializer, self.float_dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        return specs

    def convolve(self, e: Emission, x: Value) -> Value:
        sizes: list[Size] = []
        pads = []
        for axis, size in enumerate(x.shape[1:-1]):
            reach = windows.span(self.kernel_size[axis], self.dilation_rate[axis])
            more = None if self.output_padding is None else self.output_padding[axis]
            before, after = _around(self.padding, reach, self.strides[axis], more)
            # The convolution that this one reverses sees the output with these zeros around it.
            pads.append((reach - 1 - before, max(reach - 1 - after, 0)))
            sizes.append((size - 1) * self.strides[axis] + 2 + before + after - reach)
        attrs = ConvGradInputAttrs(self.strides, self.dilation_rate, tuple(pads), 1, size=tuple(sizes))
        return apply(conv_grad_input, [x, e.weight("kernel")], attrs)[0]


def _around(padding: str, reach: int, stride: int, more: int | None) -> tuple[int, int]:
    """Zeros (before, after) around the input spread by `stride`, over which the window then slides by 1."""
    if padding == "valid":
        return reach - 1, reach - 1 + (max(stride - reach, 0) if more is None else more)
    total = stride + reach - 2 if more is None else reach + reach % 2 - 2 + more
    before = min(total // 2 + total % 2, reach - 1)
    return before, total - before


class Conv1DTranspose(_Transposed):
    """Spreads each step of a sequence over a window of the output: a convolution in the other direction.

    Input shape: `(batch, steps, channels)`. Output shape: `(batch, new_steps, filters)`.
    """

    axes, rank = 1, 3
    aliases = ("deconvolution", "transposed convolution", "upsample")


class Conv2DTranspose(_Transposed):
    """Spreads each pixel over a window of the output: a convolution in the other direction.

    Input shape: `(batch, height, width, channels)`. Output shape: `(batch, new_height, new_width, filters)`.
    """

    axes, rank = 2, 4
    aliases = ("deconvolution", "transposed convolution", "upsample")
    _old_sizes = ("nb_row", "nb_col")


class Conv3DTranspose(_Transposed):
    """Spreads each voxel over a box of the output: a convolution in the other direction.

    Input shape: `(batch, depth, height, width, channels)`. Output shape: `(batch, *new sizes, filters)`.
    """

    axes, rank = 3, 5
    aliases = ("deconvolution", "transposed convolution", "upsample")
    _old_sizes = ("kernel_dim1", "kernel_dim2", "kernel_dim3")
