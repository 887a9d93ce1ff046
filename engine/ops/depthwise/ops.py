"""The ops `depthwise_conv`, `depthwise_grad_input`, `depthwise_grad_kernel`.

Images are channels last: x (N, *space, C), kernel (*window, C), y (N, *out, C). The three are linear in each operand,
so that the derivative of each is made of the other two.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes
from engine.core.errors import ShapeError
from engine.core.shapes import Shape, Size, product, text
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.apply import apply, as_tensor
from engine.ops.depthwise import fast, reference
from engine.ops.elementwise import multiply
from engine.ops.op import Op, Sample, register

Pads = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class DepthwiseAttrs:
    """One entry a spatial axis. padding: zeros (before, after)."""

    strides: tuple[int, ...]
    dilation: tuple[int, ...]
    padding: Pads


@dataclass(frozen=True)
class DepthwiseGradInputAttrs(DepthwiseAttrs):
    """size: spatial sizes of the input."""

    size: Shape = ()


@dataclass(frozen=True)
class DepthwiseGradKernelAttrs(DepthwiseAttrs):
    """window: sizes of the window."""

    window: Shape = ()


def _plain(attrs: DepthwiseAttrs) -> tuple[Any, ...]:
    return attrs.strides, attrs.dilation, attrs.padding


def _infer(attrs: DepthwiseAttrs, x: TensorType, w: TensorType) -> tuple[TensorType, ...]:
    axes = len(attrs.strides)
    if x.rank != axes + 2 or w.rank != axes + 1 or x.shape[-1] != w.shape[-1]:
        raise ShapeError(
            f"a depthwise convolution over {axes} axes takes an image of rank {axes + 2} and a kernel of its channels",
            expected=f"rank {axes + 2} and (*window, {x.shape[-1]})",
            got=f"{text(x.shape)} and {text(w.shape)}",
            code="channels",
        )
    out: list[Size] = []
    for axis in range(axes):
        size = x.shape[1 + axis] + sum(attrs.padding[axis])
        reach = (w.shape[axis] - 1) * attrs.dilation[axis] + 1
        if isinstance(size, int) and isinstance(reach, int) and size < reach:
            raise ShapeError(
                f"a window of {reach} does not fit an input of {size} along spatial axis {axis}",
                expected=f"at most {size}",
                got=str(reach),
                mend="use padding='same' or a smaller kernel",
                code="window",
            )
        out.append((size - reach) // attrs.strides[axis] + 1)
    return (TensorType((x.shape[0], *out, x.shape[-1]), dtypes.promote(x.dtype, w.dtype)),)


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (x, w), plain = cotangents, node.inputs, _plain(node.attrs)
    return [
        apply(GRAD_INPUT, [g, w], DepthwiseGradInputAttrs(*plain, size=x.shape[1:-1]))[0],
        apply(GRAD_KERNEL, [x, g], DepthwiseGradKernelAttrs(*plain, window=w.shape[:-1]))[0],
    ]


def _vjp_grad_input(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (dy, w), plain = cotangents, node.inputs, _plain(node.attrs)
    return [
        apply(FORWARD, [g, w], DepthwiseAttrs(*plain))[0],
        apply(GRAD_KERNEL, [g, dy], DepthwiseGradKernelAttrs(*plain, window=w.shape[:-1]))[0],
    ]


def _vjp_grad_kernel(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (x, dy), plain = cotangents, node.inputs, _plain(node.attrs)
    return [
        apply(GRAD_INPUT, [dy, g], DepthwiseGradInputAttrs(*plain, size=x.shape[1:-1]))[0],
        apply(FORWARD, [x, g], DepthwiseAttrs(*plain))[0],
    ]


_CASES = (
    # x, window, strides, dilation, padding, what it shows
    ((2, 6, 7, 3), (3, 3), (1, 1), (1, 1), ((0, 0), (0, 0)), "plain"),
    ((2, 5, 9, 18), (3, 3), (1, 1), (1, 1), ((1, 1), (1, 1)), "same, more channels than a vector"),
    ((1, 5, 6, 16), (2, 4), (1, 1), (1, 1), ((0, 1), (1, 2)), "uneven padding, channels of one vector"),
    ((2, 7, 8, 2), (3, 3), (2, 3), (1, 1), ((0, 0), (0, 0)), "strided"),
    ((1, 6, 7, 33), (3, 2), (2, 2), (1, 1), ((0, 1), (1, 0)), "strided, padded, two vectors and a rest"),
    ((1, 8, 9, 2), (3, 2), (1, 1), (2, 3), ((1, 0), (0, 2)), "dilated"),
    ((3, 9, 19, 4), (3, 3), (1, 1), (1, 1), ((1, 1), (1, 1)), "wider than a tile"),
    ((1, 2, 3, 2), (4, 4), (1, 1), (1, 1), ((1, 2), (1, 1)), "window larger than the image"),
    ((1, 7, 7, 2), (1, 2), (3, 3), (1, 1), ((0, 0), (0, 0)), "stride beyond the window"),
    ((2, 3, 21, 5), (1, 5), (1, 2), (1, 1), ((0, 0), (2, 2)), "long rows, strided"),
    ((1, 3, 3, 1), (2, 2), (1, 1), (1, 1), ((2, 3), (3, 2)), "padding beyond the window"),
    ((2, 11, 3), (3,), (2,), (1,), ((1, 1),), "one axis"),
    ((2, 9, 2), (3,), (1,), (2,), ((4, 0),), "one axis, causal and dilated"),
    ((1, 4, 5, 4, 2), (2, 3, 2), (1, 2, 1), (1, 1, 1), ((0, 1), (1, 1), (0, 0)), "three axes"),
)


def _samples(pick: Callable[..., tuple[Any, Any]]) -> Callable[[np.random.Generator], list[Sample]]:
    def samples(rng: np.random.Generator) -> list[Sample]:
        found = []
        for shape, window, strides, dilation, padding, note in _CASES:
            x, w = rng.standard_normal(shape), rng.standard_normal((*window, shape[-1]))
            plain = (strides, dilation, padding)
            dy = rng.standard_normal(reference.forward(x, w, *plain).shape)
            arrays, attrs = pick(x, w, dy, plain)
            found.append(Sample(arrays, attrs, note=note))
        return found

    return samples


FORWARD = register(
    Op(
        "depthwise_conv",
        attrs=DepthwiseAttrs,
        infer=_infer,
        reference=lambda attrs, x, w: (reference.forward(x, w, *_plain(attrs)),),
        vjp=_vjp,
        flops=lambda attrs, x, w: _infer(attrs, x, w)[0].size * product(w.shape[:-1]) * 2,
        products=True,
        samples=_samples(lambda x, w, dy, plain: ((x, w), DepthwiseAttrs(*plain))),
        fast=fast.forward,
        scaled=lambda attrs, weights, factors: multiply(weights, factors),
        saves="inputs",
    )
)

GRAD_INPUT = register(
    Op(
        "depthwise_grad_input",
        attrs=DepthwiseGradInputAttrs,
        infer=lambda attrs, dy, w: (
            TensorType((dy.shape[0], *attrs.size, dy.shape[-1]), dtypes.promote(dy.dtype, w.dtype)),
        ),
        reference=lambda attrs, dy, w: (reference.grad_input(dy, w, *_plain(attrs), attrs.size),),
        vjp=_vjp_grad_input,
        flops=lambda attrs, dy, w: dy.size * product(w.shape[:-1]) * 2,
        products=True,
        samples=_samples(lambda x, w, dy, plain: ((dy, w), DepthwiseGradInputAttrs(*plain, size=x.shape[1:-1]))),
        fast=fast.grad_input,
        saves="inputs",
    )
)

GRAD_KERNEL = register(
    Op(
        "depthwise_grad_kernel",
        attrs=DepthwiseGradKernelAttrs,
        infer=lambda attrs, x, dy: (TensorType((*attrs.window, x.shape[-1]), dtypes.promote(x.dtype, dy.dtype)),),
        reference=lambda attrs, x, dy: (reference.grad_kernel(x, dy, *_plain(attrs), attrs.window),),
        vjp=_vjp_grad_kernel,
        flops=lambda attrs, x, dy: dy.size * product(attrs.window) * 2,
        products=True,
        samples=_samples(lambda x, w, dy, plain: ((x, dy), DepthwiseGradKernelAttrs(*plain, window=w.shape[:-1]))),
        fast=fast.grad_kernel,
        saves="inputs",
    )
)


def depthwise_conv(
    x: Any, kernel: Any, strides: Sequence[int], dilation: Sequence[int], padding: Sequence[tuple[int, int]]
) -> Any:
    """x (N, *space, C) with a window (*window, C) of each channel's own: (N, *out, C)."""
    attrs = DepthwiseAttrs(tuple(strides), tuple(dilation), tuple(padding))
    return apply(FORWARD, [as_tensor(x), as_tensor(kernel)], attrs)[0]


def depthwise_grad_input(dy: Any, kernel: Any, attrs: DepthwiseGradInputAttrs) -> Any:
    """The gradient of the image from that of the result."""
    return apply(GRAD_INPUT, [as_tensor(dy), as_tensor(kernel)], attrs)[0]


def depthwise_grad_kernel(x: Any, dy: Any, attrs: DepthwiseGradKernelAttrs) -> Any:
    """The gradient of the window from the image and that of the result."""
    return apply(GRAD_KERNEL, [as_tensor(x), as_tensor(dy)], attrs)[0]
