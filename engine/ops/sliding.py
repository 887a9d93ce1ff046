"""Windows over images, by the names of keras.ops: convolutions and pooling, of one to three spatial axes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine.core.config import settings
from engine.core.errors import ParameterError
from engine.ops.apply import apply, as_tensor
from engine.ops.conv import ConvAttrs
from engine.ops.conv import conv as _conv
from engine.ops.depthwise import depthwise_conv as _depthwise_conv
from engine.ops.op import Op
from engine.ops.padding import paddings
from engine.ops.pool import PoolAttrs
from engine.ops.pool import average_pool as _average_pool
from engine.ops.pool import max_pool as _max_pool
from engine.ops.shaping import transpose

Sizes = int | Sequence[int]


def max_pool(inputs: Any, pool_size: Sizes, strides: Sizes | None = None, padding: str = "valid",
             data_format: str | None = None) -> Any:  # fmt: skip
    """Largest within each window of images; strides are the window's size unless given."""
    return _pooled(_max_pool, inputs, pool_size, strides, padding, data_format)


def average_pool(inputs: Any, pool_size: Sizes, strides: Sizes | None = None, padding: str = "valid",
                 data_format: str | None = None) -> Any:  # fmt: skip
    """Mean of the pixels within each window of images; what "same" adds does not count."""
    return _pooled(_average_pool, inputs, pool_size, strides, padding, data_format)


def _pooled(op: Op, x: Any, size: Sizes, strides: Sizes | None, padding: str, data_format: str | None) -> Any:
    x, first = _channels_last(x, data_format)
    size = _each(size, x)
    strides = size if strides is None else _each(strides, x)
    pads = paddings(_mode(padding), x.shape[1:-1], size, strides, (1,) * len(size))
    return _back(apply(op, [x], PoolAttrs(size, strides, pads))[0], first)


def conv(inputs: Any, kernel: Any, strides: Sizes = 1, padding: str = "valid", data_format: str | None = None,
         dilation_rate: Sizes = 1) -> Any:  # fmt: skip
    """Products with a window that slides over images (cross-correlation).

    Args:
        inputs: (batch, *space, channels). kernel: (*window, channels / groups, filters): the channels are cut into as
            many groups as fit.
        padding: "valid", "same" or, for sequences, "causal".
    """
    (x, first), kernel = _channels_last(inputs, data_format), as_tensor(kernel)
    strides, dilation = _each(strides, x), _each(dilation_rate, x)
    pads = paddings(_mode(padding), x.shape[1:-1], kernel.shape[:-2], strides, dilation)
    groups = int(x.shape[-1]) // int(kernel.shape[-2])
    return _back(apply(_conv, [x, kernel], ConvAttrs(strides, dilation, pads, groups))[0], first)


def depthwise_conv(inputs: Any, kernel: Any, strides: Sizes = 1, padding: str = "valid",
                   data_format: str | None = None, dilation_rate: Sizes = 1) -> Any:  # fmt: skip
    """Each channel convolved by itself; kernel (*window, channels, multiplier), output channels × multiplier."""
    (x, first), kernel = _channels_last(inputs, data_format), as_tensor(kernel)
    strides, dilation = _each(strides, x), _each(dilation_rate, x)
    pads = paddings(_mode(padding), x.shape[1:-1], kernel.shape[:-2], strides, dilation)
    return _back(_depthwise_conv(x, kernel, strides, dilation, pads), first)


def separable_conv(inputs: Any, depthwise_kernel: Any, pointwise_kernel: Any, strides: Sizes = 1,
                   padding: str = "valid", data_format: str | None = None, dilation_rate: Sizes = 1) -> Any:  # fmt: skip
    """`depthwise_conv`, then `conv` by a window of one pixel that mixes the channels."""
    y = depthwise_conv(inputs, depthwise_kernel, strides, padding, data_format, dilation_rate)
    return conv(y, pointwise_kernel, 1, "valid", data_format)


def _mode(padding: str) -> str:
    if padding not in ("valid", "same", "causal"):
        raise ParameterError("there is no such padding", field="padding", expected="valid, same or causal",
                             got=repr(padding))  # fmt: skip
    return padding


def _each(sizes: Sizes, x: Any) -> tuple[int, ...]:
    """One size a spatial axis."""
    return (sizes,) * (len(x.shape) - 2) if isinstance(sizes, int) else tuple(sizes)


def _channels_last(x: Any, data_format: str | None) -> tuple[Any, bool]:
    """Images with channels last, and whether they were first."""
    x = as_tensor(x)
    first = (data_format or settings.image_data_format) == "channels_first"
    return (transpose(x, [0, *range(2, len(x.shape)), 1]) if first else x), first


def _back(y: Any, first: bool) -> Any:
    return transpose(y, [0, len(y.shape) - 1, *range(1, len(y.shape) - 1)]) if first else y


__all__ = ["average_pool", "conv", "depthwise_conv", "max_pool", "separable_conv"]
