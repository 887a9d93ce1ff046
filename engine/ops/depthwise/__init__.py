"""Convolution of each channel by itself, and its two gradients, over any number of spatial axes, channels last."""

from engine.ops.depthwise.ops import (
    DepthwiseAttrs,
    DepthwiseGradInputAttrs,
    DepthwiseGradKernelAttrs,
    depthwise_conv,
    depthwise_grad_input,
    depthwise_grad_kernel,
)

__all__ = [
    "DepthwiseAttrs",
    "DepthwiseGradInputAttrs",
    "DepthwiseGradKernelAttrs",
    "depthwise_conv",
    "depthwise_grad_input",
    "depthwise_grad_kernel",
]
