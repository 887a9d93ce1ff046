"""The two cells of NASNet: the normal one, and the one that halves the size. Each sees the two features before it."""

from __future__ import annotations

from typing import NamedTuple

from engine.applications.builder import Builder, border, channel_axis, channels
from engine.layers import Add, AveragePooling2D, Concatenate, Cropping2D, MaxPooling2D, ZeroPadding2D
from engine.layers.symbolic import SymbolicTensor


class Feature(NamedTuple):
    """Feature maps, and how often their size was halved (sizes themselves may not be known)."""

    tensor: SymbolicTensor
    halvings: int


def norm(b: Builder, x: SymbolicTensor, name: str) -> SymbolicTensor:
    return b.norm(x, momentum=0.9997, epsilon=1e-3, name=name)


def _mix(b: Builder, x: SymbolicTensor, filters: int, name: str) -> SymbolicTensor:
    """1x1 convolution."""
    return b.conv(x, filters, 1, kernel_initializer="he_normal", name=name)


def _separable(b: Builder, x: SymbolicTensor, filters: int, kernel: int, name: str, stride: int = 1) -> SymbolicTensor:
    """Twice: ReLU, separable convolution, normalization; the first has the stride."""
    x = b.relu(x)
    if stride == 2:
        x = b.add(ZeroPadding2D, x, padding=border(x, kernel), name=f"separable_conv_1_pad_{name}")
    x = b.separable(x, filters, kernel, strides=stride, padding="valid" if stride == 2 else "same",
                    name=f"separable_conv_1_{name}")  # fmt: skip
    x = b.relu(norm(b, x, f"separable_conv_1_bn_{name}"))
    x = b.separable(x, filters, kernel, name=f"separable_conv_2_{name}")
    return norm(b, x, f"separable_conv_2_bn_{name}")


def _adjusted(b: Builder, before: Feature, now: Feature, filters: int, name: str) -> SymbolicTensor:
    """The feature before the last, brought to the size of the last and to a number of channels."""
    x = before.tensor
    if before.halvings != now.halvings:
        x = b.relu(x, name=f"adjust_relu_1_{name}")
        # Every second pixel of every second row, and again one pixel further, half of the channels from each.
        one = b.add(AveragePooling2D, x, pool_size=1, strides=2, name=f"adjust_avg_pool_1_{name}")
        one = _mix(b, one, filters // 2, f"adjust_conv_1_{name}")
        two = b.add(Cropping2D, b.add(ZeroPadding2D, x, padding=((0, 1), (0, 1))), cropping=((1, 0), (1, 0)))
        two = b.add(AveragePooling2D, two, pool_size=1, strides=2, name=f"adjust_avg_pool_2_{name}")
        two = _mix(b, two, filters // 2, f"adjust_conv_2_{name}")
        return norm(b, b.add(Concatenate, [one, two], axis=channel_axis()), f"adjust_bn_{name}")
    if channels(x) != filters:
        return norm(b, _mix(b, b.relu(x), filters, f"adjust_conv_projection_{name}"), f"adjust_bn_{name}")
    return x


def _average(b: Builder, x: SymbolicTensor, name: str) -> SymbolicTensor:
    return b.add(AveragePooling2D, x, pool_size=3, strides=1, padding="same", name=name)


def normal_cell(b: Builder, now: Feature, before: Feature, filters: int, name: str) -> Feature:
    """The cell that keeps the size."""
    p = _adjusted(b, before, now, filters, name)
    h = norm(b, _mix(b, b.relu(now.tensor), filters, f"normal_conv_1_{name}"), f"normal_bn_1_{name}")

    def separable(x: SymbolicTensor, kernel: int, part: str) -> SymbolicTensor:
        return _separable(b, x, filters, kernel, f"normal_{part}_{name}")

    sums = [
        [separable(h, 5, "left1"), separable(p, 3, "right1")],
        [separable(p, 5, "left2"), separable(p, 3, "right2")],
        [_average(b, h, f"normal_left3_{name}"), p],
        [_average(b, p, f"normal_left4_{name}"), _average(b, p, f"normal_right4_{name}")],
        [separable(h, 3, "left5"), h],
    ]
    added = [b.add(Add, pair, name=f"normal_add_{place}_{name}") for place, pair in enumerate(sums, 1)]
    x = b.add(Concatenate, [p, *added], axis=channel_axis(), name=f"normal_concat_{name}")
    return Feature(x, now.halvings)


def reduction_cell(b: Builder, now: Feature, before: Feature | None, filters: int, name: str) -> Feature:
    """The cell that halves the size. Without a feature before, the last one serves as both."""
    p = now.tensor if before is None else _adjusted(b, before, now, filters, name)
    h = norm(b, _mix(b, b.relu(now.tensor), filters, f"reduction_conv_1_{name}"), f"reduction_bn_1_{name}")
    padded = b.add(ZeroPadding2D, h, padding=border(h, 3), name=f"reduction_pad_1_{name}")

    def halved(x: SymbolicTensor, kernel: int, part: str) -> SymbolicTensor:
        return _separable(b, x, filters, kernel, f"reduction_{part}_{name}", stride=2)

    first = [halved(h, 5, "left1"), halved(p, 7, "right1")]
    one = b.add(Add, first, name=f"reduction_add_1_{name}")
    second = [
        b.add(MaxPooling2D, padded, pool_size=3, strides=2, name=f"reduction_left2_{name}"),
        halved(p, 7, "right2"),
    ]
    two = b.add(Add, second, name=f"reduction_add_2_{name}")
    third = [
        b.add(AveragePooling2D, padded, pool_size=3, strides=2, name=f"reduction_left3_{name}"),
        halved(p, 5, "right3"),
    ]
    three = b.add(Add, third, name=f"reduction_add3_{name}")
    four = b.add(Add, [two, _average(b, one, f"reduction_left4_{name}")])
    fifth = [_separable(b, one, filters, 3, f"reduction_left4_{name}"),
             b.add(MaxPooling2D, padded, pool_size=3, strides=2, name=f"reduction_right5_{name}")]  # fmt: skip
    five = b.add(Add, fifth, name=f"reduction_add4_{name}")
    x = b.add(Concatenate, [two, three, four, five], axis=channel_axis(), name=f"reduction_concat_{name}")
    return Feature(x, now.halvings + 1)
