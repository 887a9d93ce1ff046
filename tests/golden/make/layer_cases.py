"""Rows of the layers family: a layer, its arguments, what it is fed. To cover another layer, add rows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Feed:
    """One input: `floats` drawn from a normal distribution, `integers` uniform in [0, high).

    `zeros`: (sample, step) set to 0.
    """

    shape: tuple[int, ...]
    high: int | None = None
    zeros: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True)
class Case:
    """One row. `calls`: the training flag of each successive call; `mask`: (batch, time) of 0 and 1, given to each.

    `positional`: several inputs go in one by one, not as a list. `keywords`: which inputs go in by name instead
    (a position, or a list of them). `masks`: more masks by the name of the argument (a tuple, or a list of tuples).
    `call_arguments`: plain arguments of every call. `adapt`: the shape of data adapted to before the first call.
    `output_mask`: compute_mask is recorded.
    """

    name: str
    kind: str
    arguments: dict[str, Any]
    inputs: tuple[Feed, ...]
    calls: tuple[bool, ...] = (True,)
    mask: tuple[tuple[int, ...], ...] | None = None
    trainable: bool = True
    positional: bool = False
    keywords: dict[str, int | list[int]] = field(default_factory=dict)
    masks: dict[str, Any] = field(default_factory=dict)
    call_arguments: dict[str, Any] = field(default_factory=dict)
    adapt: tuple[int, ...] | None = None
    output_mask: bool = False


def collector() -> tuple[list[Case], Callable[..., None]]:
    """An empty list of rows, and `row(name, kind, arguments, *shapes or feeds, **more)` which adds one."""
    found: list[Case] = []

    def row(name: str, kind: str, arguments: dict[str, Any], *shapes: tuple[int, ...] | Feed, **more: Any) -> None:
        feeds = tuple(shape if isinstance(shape, Feed) else Feed(shape) for shape in shapes)
        found.append(Case(name, kind, arguments, feeds, **more))

    return found, row


def rows() -> list[Case]:
    """All rows, in the order in which they are written."""
    found, row = collector()

    row("dense", "Dense", {"units": 3}, (4, 5))
    for activation in ("relu", "tanh", "sigmoid", "softmax"):
        row(f"dense_{activation}", "Dense", {"units": 4, "activation": activation}, (3, 5))
    row("dense_no_bias", "Dense", {"units": 3, "use_bias": False}, (4, 5))
    row("dense_3d_input", "Dense", {"units": 4, "activation": "tanh"}, (2, 3, 5))
    row("dense_4d_input", "Dense", {"units": 2}, (2, 3, 4, 5))
    row("dense_one_unit", "Dense", {"units": 1, "activation": "sigmoid"}, (6, 3))
    row("dense_frozen", "Dense", {"units": 3}, (4, 5), trainable=False)

    for activation in ("relu", "sigmoid", "tanh", "softmax", "linear"):
        row(f"activation_{activation}", "Activation", {"activation": activation}, (3, 7))
    row("activation_softmax_3d", "Activation", {"activation": "softmax"}, (2, 3, 4))

    row("flatten_4d", "Flatten", {}, (2, 3, 4, 2))
    row("flatten_2d", "Flatten", {}, (3, 4))
    row("flatten_1d", "Flatten", {}, (3,))
    row("flatten_channels_first", "Flatten", {"data_format": "channels_first"}, (2, 3, 4, 2))
    row("reshape", "Reshape", {"target_shape": [6, 2]}, (2, 3, 4))
    row("reshape_inferred", "Reshape", {"target_shape": [-1, 3]}, (2, 6, 4))
    row("reshape_inferred_all", "Reshape", {"target_shape": [-1]}, (2, 3, 4))
    row("reshape_inferred_middle", "Reshape", {"target_shape": [2, -1, 2]}, (2, 3, 4))

    image = (2, 7, 6, 3)
    conv = {"filters": 4, "kernel_size": [3, 3]}
    row("conv2d_valid", "Conv2D", conv, image)
    row("conv2d_same", "Conv2D", conv | {"padding": "same"}, image)
    row("conv2d_valid_strides2", "Conv2D", conv | {"strides": [2, 2]}, image)
    row("conv2d_same_strides2", "Conv2D", conv | {"strides": [2, 2], "padding": "same"}, image)
    row("conv2d_same_strides_uneven", "Conv2D", conv | {"strides": [1, 2], "padding": "same"}, image)
    row("conv2d_valid_strides3", "Conv2D", conv | {"strides": [3, 3]}, (2, 8, 9, 3))
    row("conv2d_same_strides3", "Conv2D", conv | {"strides": [3, 3], "padding": "same"}, (2, 8, 10, 3))
    row("conv2d_dilation2", "Conv2D", conv | {"dilation_rate": [2, 2]}, image)
    row("conv2d_dilation2_same", "Conv2D", conv | {"dilation_rate": [2, 2], "padding": "same"}, image)
    row("conv2d_dilation_uneven", "Conv2D", conv | {"dilation_rate": [2, 1], "padding": "same"}, image)
    row("conv2d_groups2", "Conv2D", conv | {"groups": 2, "padding": "same"}, (2, 5, 6, 4))
    row("conv2d_groups_each", "Conv2D", {"filters": 6, "kernel_size": [3, 2], "groups": 3, "strides": [2, 1]}, image)
    row("conv2d_no_bias", "Conv2D", conv | {"use_bias": False}, image)
    row("conv2d_relu", "Conv2D", conv | {"activation": "relu"}, image)
    row("conv2d_tanh_same", "Conv2D", conv | {"activation": "tanh", "padding": "same"}, image)
    row("conv2d_softmax", "Conv2D", conv | {"activation": "softmax"}, (1, 5, 5, 2))
    row("conv2d_kernel_2x5", "Conv2D", {"filters": 3, "kernel_size": [2, 5]}, image)
    row("conv2d_kernel_1x3_same", "Conv2D", {"filters": 3, "kernel_size": [1, 3], "padding": "same"}, image)
    row("conv2d_kernel_1x1", "Conv2D", {"filters": 5, "kernel_size": [1, 1]}, image)
    row("conv2d_kernel_1x1_strides2", "Conv2D", {"filters": 5, "kernel_size": [1, 1], "strides": [2, 2]}, image)
    row("conv2d_even_same", "Conv2D", {"filters": 3, "kernel_size": [2, 4], "padding": "same"}, image)
    even = {"filters": 3, "kernel_size": [4, 4], "padding": "same", "strides": [2, 2]}
    row("conv2d_even_same_strides2", "Conv2D", even, (2, 7, 8, 2))
    row("conv2d_even_same_strides2_odd", "Conv2D", even | {"kernel_size": [2, 2]}, (2, 5, 9, 2))
    row("conv2d_kernel_whole_image", "Conv2D", {"filters": 3, "kernel_size": [5, 4]}, (2, 5, 4, 2))
    row(
        "conv2d_same_kernel_over_image",
        "Conv2D",
        {"filters": 2, "kernel_size": [5, 5], "padding": "same"},
        (1, 3, 2, 2),
    )
    row("conv2d_one_channel", "Conv2D", {"filters": 2, "kernel_size": [3, 3]}, (3, 6, 6, 1))
    first = {"data_format": "channels_first"}
    row("conv2d_channels_first", "Conv2D", conv | first, (2, 3, 7, 6))
    row("conv2d_channels_first_same2", "Conv2D", conv | first | {"strides": [2, 2], "padding": "same"}, (2, 3, 7, 6))

    for kind, stem in (("MaxPooling2D", "max_pooling2d"), ("AveragePooling2D", "average_pooling2d")):
        row(f"{stem}_valid", kind, {"pool_size": [2, 2]}, (2, 6, 8, 3))
        row(f"{stem}_valid_odd", kind, {"pool_size": [2, 2]}, (2, 7, 5, 3))
        row(f"{stem}_same_odd", kind, {"pool_size": [2, 2], "padding": "same"}, (2, 7, 5, 3))
        row(f"{stem}_strides1", kind, {"pool_size": [3, 3], "strides": [1, 1]}, (2, 6, 5, 2))
        row(f"{stem}_same_strides1", kind, {"pool_size": [3, 3], "strides": [1, 1], "padding": "same"}, (2, 6, 5, 2))
        row(
            f"{stem}_same_even_strides1",
            kind,
            {"pool_size": [2, 2], "strides": [1, 1], "padding": "same"},
            (2, 5, 4, 2),
        )
        row(f"{stem}_overlapping", kind, {"pool_size": [3, 3], "strides": [2, 2], "padding": "same"}, (2, 7, 8, 2))
        row(f"{stem}_gaps", kind, {"pool_size": [2, 2], "strides": [3, 3]}, (2, 8, 8, 2))
        row(f"{stem}_uneven", kind, {"pool_size": [3, 1], "strides": [1, 2]}, (2, 5, 6, 3))
        row(f"{stem}_channels_first", kind, {"pool_size": [2, 2]} | first, (2, 3, 6, 7))
    row("global_average_pooling2d", "GlobalAveragePooling2D", {}, (2, 4, 5, 3))
    row("global_average_pooling2d_keepdims", "GlobalAveragePooling2D", {"keepdims": True}, (2, 4, 5, 3))
    row("global_average_pooling2d_channels_first", "GlobalAveragePooling2D", first, (2, 3, 4, 5))

    batch = "BatchNormalization"
    row("batch_normalization_train", batch, {}, (6, 4))
    row("batch_normalization_inference", batch, {}, (6, 4), calls=(False,))
    row("batch_normalization_two_steps", batch, {"momentum": 0.8}, (5, 3), calls=(True, True, False))
    row("batch_normalization_4d_train", batch, {"momentum": 0.9}, (3, 4, 5, 2))
    row("batch_normalization_4d_inference", batch, {}, (3, 4, 5, 2), calls=(False,))
    row("batch_normalization_axis1_train", batch, {"axis": 1}, (3, 2, 4, 5))
    row("batch_normalization_axis1_inference", batch, {"axis": 1}, (3, 2, 4, 5), calls=(False,))
    row("batch_normalization_3d_train", batch, {}, (3, 4, 2))
    row("batch_normalization_epsilon", batch, {"epsilon": 0.1, "momentum": 0.5}, (5, 3))
    row("batch_normalization_no_scale", batch, {"scale": False}, (5, 3))
    row("batch_normalization_no_center", batch, {"center": False}, (5, 3))
    row("batch_normalization_neither", batch, {"center": False, "scale": False}, (5, 3))
    row("batch_normalization_neither_inference", batch, {"center": False, "scale": False}, (5, 3), calls=(False,))
    row("batch_normalization_batch_of_one", batch, {}, (1, 3))
    row("batch_normalization_frozen", batch, {}, (5, 3), trainable=False)
    time_mask = ((1, 1, 1, 0), (1, 1, 0, 0), (1, 1, 1, 1))
    row("batch_normalization_mask", batch, {}, (3, 4, 2), mask=time_mask)

    row("embedding", "Embedding", {"input_dim": 7, "output_dim": 3}, Feed((2, 5), 7))
    row("embedding_mask_zero", "Embedding", {"input_dim": 6, "output_dim": 2, "mask_zero": True}, Feed((3, 5), 6))
    row("embedding_3d_input", "Embedding", {"input_dim": 5, "output_dim": 2}, Feed((2, 3, 4), 5))
    row("embedding_1d_input", "Embedding", {"input_dim": 5, "output_dim": 3}, Feed((6,), 5))

    series = (3, 4, 2)
    lstm = {"units": 3}
    row("lstm", "LSTM", lstm, series)
    row("lstm_sequences", "LSTM", lstm | {"return_sequences": True}, series)
    row("lstm_state", "LSTM", lstm | {"return_state": True}, series)
    row("lstm_sequences_state", "LSTM", lstm | {"return_sequences": True, "return_state": True}, series)
    row("lstm_backwards", "LSTM", lstm | {"go_backwards": True}, series)
    row("lstm_backwards_sequences", "LSTM", lstm | {"go_backwards": True, "return_sequences": True}, series)
    row("lstm_stateful", "LSTM", lstm | {"stateful": True}, series, calls=(True, True))
    row(
        "lstm_stateful_sequences",
        "LSTM",
        lstm | {"stateful": True, "return_sequences": True},
        series,
        calls=(False, True),
    )
    row("lstm_no_bias", "LSTM", lstm | {"use_bias": False, "return_sequences": True}, series)
    row("lstm_no_forget_bias", "LSTM", lstm | {"unit_forget_bias": False}, series)
    others = {"activation": "relu", "recurrent_activation": "tanh", "return_sequences": True}
    row("lstm_other_activations", "LSTM", lstm | others, series)
    row("lstm_linear_cell", "LSTM", lstm | {"activation": "linear"}, series)
    row("lstm_hard_sigmoid", "LSTM", lstm | {"recurrent_activation": "hard_sigmoid"}, series)
    row("lstm_unroll", "LSTM", lstm | {"unroll": True, "return_sequences": True}, series)
    row("lstm_one_step", "LSTM", lstm, (3, 1, 2))
    row("lstm_mask", "LSTM", lstm, series, mask=time_mask)
    row("lstm_mask_sequences", "LSTM", lstm | {"return_sequences": True, "return_state": True}, series, mask=time_mask)
    holes = ((0, 1, 0, 1), (0, 0, 0, 0), (1, 0, 0, 1))
    row("lstm_mask_holes", "LSTM", lstm | {"return_sequences": True, "return_state": True}, series, mask=holes)
    row("lstm_mask_backwards", "LSTM", lstm | {"return_sequences": True, "go_backwards": True}, series, mask=time_mask)
    row("lstm_mask_stateful", "LSTM", lstm | {"stateful": True}, series, calls=(True, True), mask=time_mask)

    row("add_2", "Add", {}, (3, 4), (3, 4))
    row("add_3", "Add", {}, (2, 3, 4), (2, 3, 4), (2, 3, 4))
    row("add_broadcast", "Add", {}, (2, 3, 4), (2, 1, 4))
    row("multiply_2", "Multiply", {}, (3, 4), (3, 4))
    row("multiply_3", "Multiply", {}, (2, 3), (2, 3), (2, 3))
    row("multiply_broadcast", "Multiply", {}, (2, 3, 4), (2, 3, 1))
    row("concatenate_last", "Concatenate", {}, (2, 3), (2, 4))
    row("concatenate_axis1", "Concatenate", {"axis": 1}, (2, 3, 4), (2, 1, 4), (2, 2, 4))
    row("concatenate_images", "Concatenate", {"axis": -1}, (2, 3, 3, 1), (2, 3, 3, 2))
    row("dropout_inference", "Dropout", {"rate": 0.4}, (3, 5), calls=(False,))
    row("dropout_rate_zero", "Dropout", {"rate": 0.0}, (3, 5))
    return found
