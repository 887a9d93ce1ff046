"""ConvLSTM1D, 2D, 3D: LSTMs whose products are convolutions, for sequences of images."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.activations import ActivationField
from engine.core.errors import EngineError, ParameterError
from engine.core.params import Choice, Field, Int, Ints
from engine.core.shapes import Shape
from engine.ir.graph import TensorType, Value
from engine.layers import cell_fields, common, windows
from engine.layers.recurrent import Recurrent, drawn
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec
from engine.ops.apply import apply
from engine.ops.conv import ConvAttrs, conv


class _ConvLSTM(Recurrent):
    """What all share; a subclass says over how many spatial axes."""

    aliases = ("convolutional lstm", "video", "rnn")
    formula = "c = f * c + i * tanh(conv(x) + conv(h)), h = o * tanh(c)"
    max_inputs = 3
    state_names = ("state_h", "state_c")
    axes: ClassVar[int]

    filters: int
    kernel_size: tuple[int, ...]
    strides: tuple[int, ...]
    padding: str
    data_format: str
    dilation_rate: tuple[int, ...]
    activation: Callable[..., Any]
    recurrent_activation: Callable[..., Any]
    use_bias: bool
    kernel_initializer: Any
    recurrent_initializer: Any
    bias_initializer: Any
    unit_forget_bias: bool
    kernel_regularizer: Any
    recurrent_regularizer: Any
    bias_regularizer: Any
    kernel_constraint: Any
    recurrent_constraint: Any
    bias_constraint: Any

    def __init_subclass__(cls, **options: Any) -> None:
        if hasattr(cls, "axes"):
            cls.own_fields = classmethod(_fields)  # type: ignore[method-assign]
        super().__init_subclass__(**options)

    # --- shapes ------------------------------------------------------------------------------------------------------

    def _step(self, x: TensorType) -> TensorType:
        return TensorType((x.shape[0], *x.shape[2:]), x.dtype)

    def _channels(self, x: TensorType) -> Any:
        return x.shape[-1 if self.data_format == "channels_last" else 2]

    def sequence_problems(self, x: TensorType) -> list[EngineError]:
        problems: list[EngineError] = []
        sizes = windows.spatial(self._step(x), self.data_format)
        if not isinstance(self._channels(x), int):
            return [common.unknown_size(self, x, "number of channels")]
        if not all(isinstance(size, int) for size in sizes):
            return [common.unknown_size(self, x, "size of the images")]
        if max(self.strides) > 1 and max(self.dilation_rate) > 1:
            problems.append(
                ParameterError("strides and dilation_rate cannot both exceed 1", where=self.label,
                               field="dilation_rate", expected="strides of 1 or dilation_rate of 1",
                               got=f"strides {windows.by(self.strides)} and dilation_rate "
                               f"{windows.by(self.dilation_rate)}", mend="set one of them to 1", code="dilation")
            )  # fmt: skip
        if self.padding == "valid":
            wrong = windows.window_problem(self, "kernel", self.kernel_size, self.dilation_rate, sizes, "kernel_size")
            problems.extend([wrong] if wrong else [])
        return problems

    def state_shapes(self, x: TensorType) -> list[Shape]:
        sizes = [int(size) for size in windows.spatial(self._step(x), self.data_format)]
        pads = windows.paddings(self.padding, sizes, self.kernel_size, self.strides, self.dilation_rate)
        made = [
            (size + sum(pad) - windows.span(kernel, dilation)) // stride + 1
            for size, pad, kernel, stride, dilation in zip(
                sizes, pads, self.kernel_size, self.strides, self.dilation_rate, strict=True
            )
        ]
        shape = (*made, self.filters) if self.data_format == "channels_last" else (self.filters, *made)
        return [shape, shape]

    def cell_specs(self, x: TensorType) -> list[WeightSpec]:
        wide, dtype = 4 * self.filters, self.float_dtype
        kernel, recurrent = ((*self.kernel_size, size, wide) for size in (int(self._channels(x)), self.filters))
        specs = [
            WeightSpec("conv_lstm_cell/kernel", kernel, self.kernel_initializer, dtype,
                       regularizer=self.kernel_regularizer, constraint=self.kernel_constraint),
            WeightSpec("conv_lstm_cell/recurrent_kernel", recurrent, self.recurrent_initializer, dtype,
                       regularizer=self.recurrent_regularizer, constraint=self.recurrent_constraint),
        ]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec("conv_lstm_cell/bias", (wide,), self._first_bias, dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        return specs

    def _first_bias(self, shape: tuple[int, ...], dtype: str, generator: np.random.Generator) -> np.ndarray:
        if not self.unit_forget_bias:
            return self.bias_initializer(shape, dtype, generator)
        n = self.filters
        before = self.bias_initializer((n,), dtype, generator)
        return np.concatenate([before, np.ones(n, dtype), self.bias_initializer((2 * n,), dtype, generator)])

    # --- one step ----------------------------------------------------------------------------------------------------

    def project(self, e: Emission, x: Value) -> Value:
        """The convolutions of all images at once; channels last."""
        batch, steps = x.shape[:2]
        images = common.to_channels_last(ops.reshape(x, (batch * steps, *x.shape[2:])), self.data_format)
        pads = windows.paddings(self.padding, images.shape[1:-1], self.kernel_size, self.strides, self.dilation_rate)
        attrs = ConvAttrs(self.strides, self.dilation_rate, pads, 1)
        y = apply(conv, [images, e.weight("conv_lstm_cell/kernel")], attrs)[0]
        if self.use_bias:
            y = ops.add(y, e.weight("conv_lstm_cell/bias"))
        return ops.reshape(y, (batch, steps, *y.shape[1:]))

    def keep(self, e: Emission, states: list[Value]) -> list[Value]:
        training = e.training and self.recurrent_dropout > 0
        return drawn(e, states[0], self.recurrent_dropout, 1) if training else []

    def advance(self, e: Emission, x: Value, states: list[Value], keep: list[Value]) -> tuple[Value, list[Value]]:
        h, c = states
        fed_back = common.to_channels_last(ops.multiply(h, keep[0]) if keep else h, self.data_format)
        c = common.to_channels_last(c, self.data_format)
        ones = (1,) * self.axes
        pads = windows.paddings("same", fed_back.shape[1:-1], self.kernel_size, ones, ones)
        inner = apply(conv, [fed_back, e.weight("conv_lstm_cell/recurrent_kernel")], ConvAttrs(ones, ones, pads, 1))[0]
        z, n = ops.add(x, inner), self.filters
        i, f, g, o = (ops.slice_axis(z, -1, index * n, (index + 1) * n) for index in range(4))
        i, f, o = (self.recurrent_activation(gate) for gate in (i, f, o))
        c = ops.add(ops.multiply(f, c), ops.multiply(i, self.activation(g)))
        h = ops.multiply(o, self.activation(c))
        h, c = (common.to_channels_first(state, self.data_format) for state in (h, c))
        return h, [h, c]


def _fields(cls: type[_ConvLSTM]) -> dict[str, Field]:
    """Parameters over some axes, in the order of Keras's constructor."""
    gates = "what enters, stays and leaves"
    return {
        "filters": Int(doc="Number of outputs at each position.", min=1, deprecated=("nb_filter",)),
        "kernel_size": Ints(cls.axes, doc="Size of the window on each axis."),
        "strides": Ints(cls.axes, 1, doc="Steps between two positions of the window.", deprecated=("subsample",)),
        "padding": Choice(("valid", "same"), "valid", deprecated=("border_mode",),
                          doc="same: zeros around the input keep its size; valid: the window stays inside."),
        "data_format": common.DataFormatField(),
        "dilation_rate": Ints(cls.axes, 1, group="Advanced",
                              doc="Distance between two taps of the window; 1: side by side."),
        "activation": ActivationField("tanh", doc="Function of what enters the memory and of the memory read out."),
        "recurrent_activation": ActivationField("sigmoid", doc=f"Function of the gates ({gates}).", group="Advanced",
                                                deprecated=("inner_activation",)),
        **cell_fields.shared_fields(forget=True),
    }  # fmt: skip


class ConvLSTM1D(_ConvLSTM):
    """Reads a sequence of series with an LSTM whose products are convolutions.

    Input shape: `(batch, time, steps, channels)`, and at will the initial states h and c. Output shape:
    `(batch, new_steps, filters)`, the last output; `(batch, time, new_steps, filters)` with return_sequences.
    (Shi et al., "Convolutional LSTM network", 2015.)
    """

    axes, rank = 1, 4


class ConvLSTM2D(_ConvLSTM):
    """Reads a sequence of images, a film, with an LSTM whose products are convolutions.

    Input shape: `(batch, time, height, width, channels)`, and at will the initial states h and c. Output shape:
    `(batch, new_height, new_width, filters)`, the last output; with the time as second size with return_sequences.
    (Shi et al., "Convolutional LSTM network", 2015.)
    """

    axes, rank = 2, 5

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if "nb_row" in keywords and "nb_col" in keywords:  # Keras 1
            keywords["kernel_size"] = [keywords.pop("nb_row"), keywords.pop("nb_col")]
        return keywords


class ConvLSTM3D(_ConvLSTM):
    """Reads a sequence of volumes with an LSTM whose products are convolutions.

    Input shape: `(batch, time, depth, height, width, channels)`, and at will the initial states h and c. Output shape:
    `(batch, *new sizes, filters)`, the last output; with the time as second size with return_sequences.
    (Shi et al., "Convolutional LSTM network", 2015.)
    """

    axes, rank = 3, 6
