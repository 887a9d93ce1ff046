"""The three kinds of residual networks: ResNet, ResNet V2 and ResNeXt. Layer names are "conv<stage>_block<n>_<part>"."""

from __future__ import annotations

from collections.abc import Sequence

from engine.applications.application import Application
from engine.applications.builder import Builder
from engine.layers import Add, DepthwiseConv2D, MaxPooling2D, ZeroPadding2D
from engine.layers.group_sum import GroupSum
from engine.layers.symbolic import SymbolicTensor
from engine.models import Model

_EPSILON = 1.001e-5
_GROUPS = 32  # of ResNeXt


def _norm(b: Builder, x: SymbolicTensor, name: str) -> SymbolicTensor:
    return b.norm(x, epsilon=_EPSILON, name=f"{name}_bn")


def _norm_relu(b: Builder, x: SymbolicTensor, name: str) -> SymbolicTensor:
    return b.relu(_norm(b, x, name), name=f"{name}_relu")


def _entry(b: Builder, image: SymbolicTensor, use_bias: bool, normalize: bool) -> SymbolicTensor:
    """7x7 convolution and pooling, both of stride 2."""
    x = b.add(ZeroPadding2D, image, padding=3, name="conv1_pad")
    x = b.conv(x, 64, 7, strides=2, padding="valid", use_bias=use_bias, name="conv1_conv")
    if normalize:
        x = _norm_relu(b, x, "conv1")
    x = b.add(ZeroPadding2D, x, padding=1, name="pool1_pad")
    return b.add(MaxPooling2D, x, pool_size=3, strides=2, name="pool1_pool")


def resnet(ask: Application, depths: Sequence[int]) -> Model:
    """ResNet with so many blocks in each of its four stages."""
    b = Builder()
    image = ask.open_image()
    x = _entry(b, image, use_bias=True, normalize=True)
    for stage, depth in enumerate(depths, 2):
        for number in range(1, depth + 1):
            x = _block(b, x, 64 << (stage - 2), number == 1, _stride(stage, number), f"conv{stage}_block{number}")
    return ask.model(image, ask.classify(b, x, average="avg_pool", maximum="max_pool"))


def _stride(stage: int, number: int) -> int:
    """Every stage but the first halves the size, in its first block."""
    return 2 if number == 1 and stage > 2 else 1


def _block(b: Builder, x: SymbolicTensor, filters: int, project: bool, stride: int, name: str) -> SymbolicTensor:
    """1x1, 3x3 and 1x1 convolution, added to the input or, where the shape changes, to a projection of it."""
    beside = x
    if project:
        beside = b.conv(x, 4 * filters, 1, strides=stride, padding="valid", use_bias=True, name=f"{name}_0_conv")
        beside = _norm(b, beside, f"{name}_0")
    x = b.conv(x, filters, 1, strides=stride, padding="valid", use_bias=True, name=f"{name}_1_conv")
    x = _norm_relu(b, x, f"{name}_1")
    x = b.conv(x, filters, 3, use_bias=True, name=f"{name}_2_conv")
    x = _norm_relu(b, x, f"{name}_2")
    x = b.conv(x, 4 * filters, 1, padding="valid", use_bias=True, name=f"{name}_3_conv")
    x = _norm(b, x, f"{name}_3")
    return b.relu(b.add(Add, [beside, x], name=f"{name}_add"), name=f"{name}_out")


def resnet_v2(ask: Application, depths: Sequence[int]) -> Model:
    """ResNet V2 with so many blocks in each of its four stages."""
    b = Builder()
    image = ask.open_image()
    x = _entry(b, image, use_bias=True, normalize=False)
    for stage, depth in enumerate(depths, 2):
        for number in range(1, depth + 1):
            # Here it is the last block of a stage that halves the size, and the last stage does not.
            stride = 2 if number == depth and stage < 5 else 1
            x = _block_v2(b, x, 64 << (stage - 2), number == 1, stride, f"conv{stage}_block{number}")
    x = _norm_relu(b, x, "post")
    return ask.model(image, ask.classify(b, x, average="avg_pool", maximum="max_pool"))


def _block_v2(b: Builder, x: SymbolicTensor, filters: int, project: bool, stride: int, name: str) -> SymbolicTensor:
    active = _norm_relu(b, x, f"{name}_preact")
    if project:
        beside = b.conv(active, 4 * filters, 1, strides=stride, padding="valid", use_bias=True, name=f"{name}_0_conv")
    else:
        beside = b.add(MaxPooling2D, x, pool_size=1, strides=stride) if stride > 1 else x
    y = b.conv(active, filters, 1, padding="valid", name=f"{name}_1_conv")
    y = _norm_relu(b, y, f"{name}_1")
    y = b.add(ZeroPadding2D, y, padding=1, name=f"{name}_2_pad")
    y = b.conv(y, filters, 3, strides=stride, padding="valid", name=f"{name}_2_conv")
    y = _norm_relu(b, y, f"{name}_2")
    y = b.conv(y, 4 * filters, 1, padding="valid", use_bias=True, name=f"{name}_3_conv")
    return b.add(Add, [beside, y], name=f"{name}_out")


def resnext(ask: Application, depths: Sequence[int]) -> Model:
    """ResNeXt, 32 groups, with so many blocks in each of its four stages."""
    b = Builder()
    image = ask.open_image()
    x = _entry(b, image, use_bias=False, normalize=True)
    for stage, depth in enumerate(depths, 2):
        for number in range(1, depth + 1):
            x = _block_next(b, x, 128 << (stage - 2), number == 1, _stride(stage, number), f"conv{stage}_block{number}")
    return ask.model(image, ask.classify(b, x, average="avg_pool", maximum="max_pool"))


def _block_next(b: Builder, x: SymbolicTensor, filters: int, project: bool, stride: int, name: str) -> SymbolicTensor:
    beside = x
    if project:
        beside = b.conv(x, 2 * filters, 1, strides=stride, padding="valid", name=f"{name}_0_conv")
        beside = _norm(b, beside, f"{name}_0")
    x = b.conv(x, filters, 1, padding="valid", name=f"{name}_1_conv")
    x = _norm_relu(b, x, f"{name}_1")
    x = b.add(ZeroPadding2D, x, padding=1, name=f"{name}_2_pad")
    # A convolution in groups, written as the published weights hold it: each channel's part of every output of its
    # group, then the sum of the parts.
    width = filters // _GROUPS
    x = b.add(DepthwiseConv2D, x, kernel_size=3, strides=stride, depth_multiplier=width, use_bias=False,
              name=f"{name}_2_conv")  # fmt: skip
    x = b.add(GroupSum, x, groups=_GROUPS, name=f"{name}_2_reduce")
    x = _norm_relu(b, x, f"{name}_2")
    x = b.conv(x, 2 * filters, 1, padding="valid", name=f"{name}_3_conv")
    x = _norm(b, x, f"{name}_3")
    return b.relu(b.add(Add, [beside, x], name=f"{name}_add"), name=f"{name}_out")
