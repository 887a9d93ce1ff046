"""The ops `conv`, `conv_grad_input`, `conv_grad_kernel` and, for the compiler, `conv_fused`.

Images are channels last: x (N, *space, C), kernel (*window, C/groups, F), y (N, *out, F). Each gradient is expressed by
the other two ops, so that derivatives of any order exist.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core import dtypes
from engine.core.errors import ShapeError
from engine.core.shapes import Shape, Size, product, text
from engine.ir.graph import Graph, Node, TensorType, Value
from engine.ops.conv import fast, reference
from engine.ops.conv.samples import SHAPES, Case
from engine.ops.elementwise import multiply
from engine.ops.op import Op, Sample, register

Pads = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class ConvAttrs:
    """One entry a spatial axis. padding: zeros (before, after). groups: channels are cut into that many parts."""

    strides: tuple[int, ...]
    dilation: tuple[int, ...]
    padding: Pads
    groups: int = 1


@dataclass(frozen=True)
class ConvGradInputAttrs(ConvAttrs):
    """size: spatial sizes of the input."""

    size: Shape = ()


@dataclass(frozen=True)
class ConvGradKernelAttrs(ConvAttrs):
    """kernel: sizes of the window."""

    kernel: Shape = ()


@dataclass(frozen=True)
class ConvFusedAttrs(ConvAttrs):
    """activation: "linear" or "relu", applied after the bias."""

    activation: str = "linear"


def _with_epilogue(attrs: ConvAttrs, activation: str) -> tuple[Op, ConvFusedAttrs] | None:
    """The op that also adds a bias and applies the activation, if the kernel can."""
    if activation not in ("linear", "relu"):
        return None
    return conv_fused, ConvFusedAttrs(*_plain(attrs), activation=activation)


def _plain(attrs: ConvAttrs) -> tuple[Any, ...]:
    return attrs.strides, attrs.dilation, attrs.padding, attrs.groups


def _infer(attrs: ConvAttrs, x: TensorType, w: TensorType, *bias: TensorType) -> tuple[TensorType, ...]:
    rank = len(attrs.strides)
    if x.rank != rank + 2 or w.rank != rank + 2:
        raise ShapeError(
            f"a convolution over {rank} axes takes an image and a kernel of rank {rank + 2}",
            expected=f"rank {rank + 2}",
            got=f"{text(x.shape)} and {text(w.shape)}",
            code="rank",
        )
    channels, filters = x.shape[-1], w.shape[-1]
    if w.shape[-2] * attrs.groups != channels or (isinstance(filters, int) and filters % attrs.groups):
        raise ShapeError(
            f"the kernel's channels do not fit the image's, in {attrs.groups} group(s)",
            expected=f"{channels} channels",
            got=f"a kernel of shape {text(w.shape)}",
            code="channels",
        )
    out: list[Size] = []
    for axis in range(rank):
        before, after = attrs.padding[axis]
        size, kernel = x.shape[1 + axis] + before + after, w.shape[axis]
        reach = (kernel - 1) * attrs.dilation[axis] + 1
        if isinstance(size, int) and isinstance(reach, int) and size < reach:
            raise ShapeError(
                f"a window of {reach} does not fit an input of {size} along spatial axis {axis}",
                expected=f"at most {size}",
                got=str(reach),
                mend="use padding='same' or a smaller kernel",
                code="window",
            )
        out.append((size - reach) // attrs.strides[axis] + 1)
    return (TensorType((x.shape[0], *out, filters), dtypes.promote(x.dtype, w.dtype)),)


def _infer_grad_input(attrs: ConvGradInputAttrs, dy: TensorType, w: TensorType) -> tuple[TensorType, ...]:
    return (TensorType((dy.shape[0], *attrs.size, w.shape[-2] * attrs.groups), dtypes.promote(dy.dtype, w.dtype)),)


def _infer_grad_kernel(attrs: ConvGradKernelAttrs, x: TensorType, dy: TensorType) -> tuple[TensorType, ...]:
    shape = (*attrs.kernel, x.shape[-1] // attrs.groups, dy.shape[-1])
    return (TensorType(shape, dtypes.promote(x.dtype, dy.dtype)),)


def _flops(y: TensorType, window: Sequence[Size], channels: Size) -> Size:
    return y.size * product(window) * channels * 2


def _vjp(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (x, w), attrs = cotangents, node.inputs, node.attrs
    if g is None:
        return [None, None]
    return [
        graph.add(conv_grad_input, (g, w), ConvGradInputAttrs(*_plain(attrs), size=x.shape[1:-1]))[0],
        graph.add(conv_grad_kernel, (x, g), ConvGradKernelAttrs(*_plain(attrs), kernel=w.shape[:-2]))[0],
    ]


def _vjp_grad_input(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (dy, w), attrs = cotangents, node.inputs, node.attrs
    if g is None:
        return [None, None]
    return [
        graph.add(conv, (g, w), ConvAttrs(*_plain(attrs)))[0],
        graph.add(conv_grad_kernel, (g, dy), ConvGradKernelAttrs(*_plain(attrs), kernel=w.shape[:-2]))[0],
    ]


def _vjp_grad_kernel(graph: Graph, node: Node, cotangents: Sequence[Value | None]) -> list[Value | None]:
    (g,), (x, dy), attrs = cotangents, node.inputs, node.attrs
    if g is None:
        return [None, None]
    return [
        graph.add(conv_grad_input, (dy, g), ConvGradInputAttrs(*_plain(attrs), size=x.shape[1:-1]))[0],
        graph.add(conv, (x, g), ConvAttrs(*_plain(attrs)))[0],
    ]


def _reference_fused(attrs: ConvFusedAttrs, x: np.ndarray, w: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, ...]:
    y = reference.conv(x, w, *_plain(attrs)) + bias
    return (np.maximum(y, 0) if attrs.activation == "relu" else y,)


def _drawn(rng: np.random.Generator, case: Case) -> tuple[ConvAttrs, np.ndarray, np.ndarray, np.ndarray]:
    attrs = ConvAttrs(case.strides, case.dilation, case.padding, case.groups)
    x = rng.standard_normal(case.x)
    w = rng.standard_normal(case.w)
    return attrs, x, w, rng.standard_normal(reference.conv(x, w, *_plain(attrs)).shape)


def _samples(rng: np.random.Generator) -> list[Sample]:
    drawn = [(_drawn(rng, case), case.note) for case in SHAPES]
    return [Sample((x, w), attrs, note=note) for (attrs, x, w, _), note in drawn]


def _samples_grad_input(rng: np.random.Generator) -> list[Sample]:
    drawn = [(_drawn(rng, case), case.note) for case in SHAPES]
    return [
        Sample((dy, w), ConvGradInputAttrs(*_plain(attrs), size=x.shape[1:-1]), note=note)
        for (attrs, x, w, dy), note in drawn
    ]


def _samples_grad_kernel(rng: np.random.Generator) -> list[Sample]:
    drawn = [(_drawn(rng, case), case.note) for case in SHAPES]
    return [
        Sample((x, dy), ConvGradKernelAttrs(*_plain(attrs), kernel=w.shape[:-2]), note=note)
        for (attrs, x, w, dy), note in drawn
    ]


def _samples_fused(rng: np.random.Generator) -> list[Sample]:
    found = []
    for index, case in enumerate(SHAPES):
        attrs, x, w, _ = _drawn(rng, case)
        fused = ConvFusedAttrs(*_plain(attrs), activation=("linear", "relu")[index % 2])
        found.append(Sample((x, w, rng.standard_normal(w.shape[-1])), fused, differentiable=(), note=case.note))
    return found


conv = register(
    Op(
        "conv",
        attrs=ConvAttrs,
        infer=_infer,
        reference=lambda attrs, x, w: (reference.conv(x, w, *_plain(attrs)),),
        vjp=_vjp,
        flops=lambda attrs, x, w: _flops(_infer(attrs, x, w)[0], w.shape[:-2], w.shape[-2]),
        products=True,
        samples=_samples,
        scaled=lambda attrs, weights, factors: multiply(weights, factors),
        fast=fast.conv,
        saves="inputs",
        epilogues=_with_epilogue,
    )
)

conv_grad_input = register(
    Op(
        "conv_grad_input",
        attrs=ConvGradInputAttrs,
        infer=_infer_grad_input,
        reference=lambda attrs, dy, w: (reference.conv_grad_input(dy, w, *_plain(attrs), attrs.size),),
        vjp=_vjp_grad_input,
        flops=lambda attrs, dy, w: _flops(dy, w.shape[:-2], w.shape[-2]),
        products=True,
        samples=_samples_grad_input,
        fast=fast.conv_grad_input,
        saves="inputs",
    )
)

conv_grad_kernel = register(
    Op(
        "conv_grad_kernel",
        attrs=ConvGradKernelAttrs,
        infer=_infer_grad_kernel,
        reference=lambda attrs, x, dy: (reference.conv_grad_kernel(x, dy, *_plain(attrs), attrs.kernel),),
        vjp=_vjp_grad_kernel,
        flops=lambda attrs, x, dy: _flops(dy, attrs.kernel, x.shape[-1] // attrs.groups),
        products=True,
        samples=_samples_grad_kernel,
        fast=fast.conv_grad_kernel,
        saves="inputs",
    )
)

conv_fused = register(
    Op(
        "conv_fused",  # made by the compiler after differentiation: it needs no vjp
        attrs=ConvFusedAttrs,
        infer=_infer,
        reference=_reference_fused,
        flops=lambda attrs, x, w, bias: _flops(_infer(attrs, x, w)[0], w.shape[:-2], w.shape[-2]),
        products=True,
        samples=_samples_fused,
        fast=fast.conv,
        saves="nothing",
    )
)
