"""Convolution and its two gradients, over any number of spatial axes, channels last."""

from engine.ops.conv.ops import (
    ConvAttrs,
    ConvFusedAttrs,
    ConvGradInputAttrs,
    ConvGradKernelAttrs,
    conv,
    conv_fused,
    conv_grad_input,
    conv_grad_kernel,
)

__all__ = [
    "ConvAttrs",
    "ConvFusedAttrs",
    "ConvGradInputAttrs",
    "ConvGradKernelAttrs",
    "conv",
    "conv_fused",
    "conv_grad_input",
    "conv_grad_kernel",
]
