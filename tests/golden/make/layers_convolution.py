"""The layers_convolution family: convolutions of one and three dimensions, separable, depthwise, transposed."""

from __future__ import annotations

from pathlib import Path

from make.layer_cases import Case, collector
from make.layers import ABOUT, write_rows
from make.record import Family


def make(folder: Path) -> None:
    """Write layers_convolution.json and layers_convolution.npz."""
    write_rows(Family("layers_convolution", folder, ABOUT), rows())


def rows() -> list[Case]:
    """All rows."""
    found, row = collector()
    first = {"data_format": "channels_first"}

    conv1 = {"filters": 3, "kernel_size": 3}
    row("conv1d", "Conv1D", conv1, (2, 7, 2))
    row("conv1d_same", "Conv1D", conv1 | {"padding": "same"}, (2, 7, 2))
    row("conv1d_causal", "Conv1D", conv1 | {"padding": "causal"}, (2, 7, 2))
    row("conv1d_causal_dilation", "Conv1D", conv1 | {"padding": "causal", "dilation_rate": 2}, (2, 8, 2))
    row("conv1d_causal_strides", "Conv1D", conv1 | {"padding": "causal", "strides": 2}, (2, 8, 2))
    row("conv1d_strides", "Conv1D", conv1 | {"strides": 2}, (2, 8, 2))
    row("conv1d_same_strides", "Conv1D", conv1 | {"strides": 3, "padding": "same"}, (2, 8, 2))
    row("conv1d_even_same", "Conv1D", conv1 | {"kernel_size": 4, "padding": "same"}, (2, 7, 2))
    row("conv1d_dilation", "Conv1D", conv1 | {"dilation_rate": 3}, (2, 9, 2))
    row("conv1d_groups", "Conv1D", {"filters": 4, "kernel_size": 3, "groups": 2}, (2, 7, 4))
    row("conv1d_channels_first", "Conv1D", conv1 | first, (2, 2, 7))
    row("conv1d_channels_first_causal", "Conv1D", conv1 | first | {"padding": "causal"}, (2, 2, 7))
    row("conv1d_relu_no_bias", "Conv1D", conv1 | {"activation": "relu", "use_bias": False}, (2, 7, 2))

    conv3 = {"filters": 3, "kernel_size": [2, 3, 2]}
    row("conv3d", "Conv3D", conv3, (2, 4, 5, 4, 2))
    row("conv3d_same", "Conv3D", conv3 | {"padding": "same", "activation": "tanh"}, (1, 4, 5, 3, 2))
    row("conv3d_strides", "Conv3D", conv3 | {"strides": [2, 1, 2]}, (1, 5, 5, 4, 2))
    row("conv3d_same_strides", "Conv3D", conv3 | {"strides": [2, 2, 2], "padding": "same"}, (1, 5, 4, 3, 2))
    row("conv3d_dilation", "Conv3D", conv3 | {"dilation_rate": [2, 1, 2]}, (1, 5, 4, 5, 2))
    row("conv3d_groups", "Conv3D", {"filters": 4, "kernel_size": [2, 2, 2], "groups": 2}, (1, 3, 4, 3, 4))
    row("conv3d_channels_first", "Conv3D", conv3 | first, (1, 2, 4, 5, 4))

    row("separable_conv1d", "SeparableConv1D", {"filters": 3, "kernel_size": 3}, (2, 7, 2))
    more = {"filters": 3, "kernel_size": 3, "depth_multiplier": 2}
    row("separable_conv1d_multiplier", "SeparableConv1D", more | {"padding": "same", "activation": "tanh"}, (2, 7, 2))
    row("separable_conv1d_strides", "SeparableConv1D", more | {"strides": 2, "padding": "same"}, (2, 7, 2))
    row("separable_conv1d_dilation", "SeparableConv1D", more | {"dilation_rate": 2, "use_bias": False}, (2, 7, 2))
    row("separable_conv1d_channels_first", "SeparableConv1D", more | first, (2, 2, 7))
    separable = {"filters": 4, "kernel_size": [3, 2]}
    row("separable_conv2d", "SeparableConv2D", separable, (2, 6, 5, 2))
    row("separable_conv2d_same", "SeparableConv2D", separable | {"padding": "same", "activation": "relu"}, (2, 6, 5, 2))
    double = separable | {"depth_multiplier": 2}
    row("separable_conv2d_multiplier", "SeparableConv2D", double, (2, 6, 5, 3))
    row("separable_conv2d_strides", "SeparableConv2D", double | {"strides": [2, 2], "padding": "same"}, (2, 6, 5, 2))
    row("separable_conv2d_dilation", "SeparableConv2D", double | {"dilation_rate": [2, 2]}, (2, 6, 5, 2))
    row("separable_conv2d_no_bias", "SeparableConv2D", separable | {"use_bias": False}, (2, 6, 5, 2))
    row("separable_conv2d_channels_first", "SeparableConv2D", double | first, (2, 2, 6, 5))

    row("depthwise_conv1d", "DepthwiseConv1D", {"kernel_size": 3}, (2, 7, 2))
    row("depthwise_conv1d_multiplier", "DepthwiseConv1D", {"kernel_size": 3, "depth_multiplier": 3}, (2, 7, 2))
    row("depthwise_conv1d_same", "DepthwiseConv1D", {"kernel_size": 4, "padding": "same", "strides": 2}, (2, 7, 2))
    row("depthwise_conv1d_dilation", "DepthwiseConv1D", {"kernel_size": 3, "dilation_rate": 2}, (2, 7, 2))
    row("depthwise_conv1d_channels_first", "DepthwiseConv1D", {"kernel_size": 3} | first, (2, 2, 7))
    depthwise = {"kernel_size": [3, 2]}
    row("depthwise_conv2d", "DepthwiseConv2D", depthwise, (2, 6, 5, 3))
    row("depthwise_conv2d_multiplier", "DepthwiseConv2D", depthwise | {"depth_multiplier": 2}, (2, 6, 5, 3))
    row("depthwise_conv2d_same", "DepthwiseConv2D", depthwise | {"padding": "same", "activation": "tanh"}, (2, 6, 5, 2))
    row("depthwise_conv2d_strides", "DepthwiseConv2D", depthwise | {"strides": [2, 2], "padding": "same"}, (2, 6, 5, 2))
    row("depthwise_conv2d_dilation", "DepthwiseConv2D", depthwise | {"dilation_rate": [2, 2]}, (2, 6, 5, 2))
    row("depthwise_conv2d_no_bias", "DepthwiseConv2D", depthwise | {"use_bias": False}, (2, 6, 5, 2))
    row("depthwise_conv2d_channels_first", "DepthwiseConv2D", depthwise | first | {"depth_multiplier": 2}, (2, 2, 6, 5))

    one = {"filters": 3, "kernel_size": 3}
    row("conv1d_transpose", "Conv1DTranspose", one, (2, 5, 2))
    row("conv1d_transpose_same", "Conv1DTranspose", one | {"padding": "same"}, (2, 5, 2))
    row("conv1d_transpose_strides", "Conv1DTranspose", one | {"strides": 2}, (2, 5, 2))
    row("conv1d_transpose_same_strides", "Conv1DTranspose", one | {"strides": 2, "padding": "same"}, (2, 5, 2))
    row("conv1d_transpose_same_strides3", "Conv1DTranspose", one | {"strides": 3, "padding": "same"}, (2, 4, 2))
    row("conv1d_transpose_kernel_below_strides", "Conv1DTranspose", one | {"kernel_size": 2, "strides": 3}, (2, 4, 2))
    row("conv1d_transpose_dilation", "Conv1DTranspose", one | {"dilation_rate": 2}, (2, 5, 2))
    row("conv1d_transpose_output_padding", "Conv1DTranspose", one | {"strides": 2, "output_padding": 1}, (2, 5, 2))
    row("conv1d_transpose_channels_first", "Conv1DTranspose", one | first | {"strides": 2}, (2, 2, 5))

    two = {"filters": 3, "kernel_size": [3, 3]}
    image = (2, 4, 5, 2)
    row("conv2d_transpose", "Conv2DTranspose", two, image)
    row("conv2d_transpose_same", "Conv2DTranspose", two | {"padding": "same"}, image)
    row("conv2d_transpose_strides", "Conv2DTranspose", two | {"strides": [2, 2]}, image)
    row("conv2d_transpose_same_strides", "Conv2DTranspose", two | {"strides": [2, 2], "padding": "same"}, image)
    row("conv2d_transpose_uneven", "Conv2DTranspose", two | {"kernel_size": [2, 4], "strides": [3, 2]}, image)
    uneven = two | {"kernel_size": [2, 4], "strides": [1, 2], "padding": "same", "activation": "relu"}
    row("conv2d_transpose_uneven_same", "Conv2DTranspose", uneven, image)
    padded = two | {"strides": [2, 2], "output_padding": 1}
    row("conv2d_transpose_output_padding", "Conv2DTranspose", padded, image)
    row("conv2d_transpose_output_padding_same", "Conv2DTranspose", padded | {"padding": "same"}, image)
    zero = padded | {"padding": "same", "output_padding": 0}
    row("conv2d_transpose_output_padding_zero", "Conv2DTranspose", zero, image)
    wide = two | {"strides": [3, 3], "output_padding": [2, 1]}
    row("conv2d_transpose_output_padding_uneven", "Conv2DTranspose", wide, (1, 3, 3, 2))
    row("conv2d_transpose_dilation", "Conv2DTranspose", two | {"dilation_rate": [2, 2]}, image)
    row("conv2d_transpose_dilation_same", "Conv2DTranspose", two | {"dilation_rate": [2, 2], "padding": "same"}, image)
    row("conv2d_transpose_no_bias", "Conv2DTranspose", two | {"use_bias": False}, image)
    row("conv2d_transpose_channels_first", "Conv2DTranspose", two | first | {"strides": [2, 2]}, (2, 2, 4, 5))
    three = {"filters": 2, "kernel_size": [2, 3, 2]}
    row("conv3d_transpose", "Conv3DTranspose", three, (1, 3, 2, 3, 2))
    row("conv3d_transpose_strides", "Conv3DTranspose", three | {"strides": [2, 2, 2]}, (1, 3, 2, 3, 2))
    same = three | {"strides": [2, 1, 2], "padding": "same"}
    row("conv3d_transpose_same_strides", "Conv3DTranspose", same, (1, 3, 2, 3, 2))
    row(
        "conv3d_transpose_output_padding",
        "Conv3DTranspose",
        three | {"strides": 2, "output_padding": 1},
        (1, 2, 2, 3, 2),
    )
    row("conv3d_transpose_channels_first", "Conv3DTranspose", three | first, (1, 2, 3, 2, 3))
    return found
