"""Operators with windows: convolutions, pooling, and the zeros around images."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from engine import layers
from engine.core.shapes import Size
from engine.layers.symbolic import SymbolicTensor
from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.views import View

LOWEST = float(np.finfo("float32").min)
Pads = list[tuple[int, int]]


def layer_class(name: str, axes: int) -> Any:
    return getattr(layers, f"{name}{axes}D")


def settings(
    b: Building, node: Node, sizes: Sequence[Size], kernel: Sequence[int]
) -> tuple[list[int], list[int], Pads]:
    """Strides, dilations, and zeros before and after on each axis."""
    axes = len(kernel)
    strides, dilations = node.get("strides") or [1] * axes, node.get("dilations") or [1] * axes
    given, pads = node.get("auto_pad", "NOTSET"), node.get("pads") or [0] * (2 * axes)
    if len(strides) != axes or len(dilations) != axes or len(pads) != 2 * axes:
        raise b.refusal("its strides, dilations or pads are not as many as its kernel's axes", str(axes))
    if any(one < 1 for one in (*strides, *dilations, *kernel)) or any(not 0 <= one < 2**20 for one in pads):
        raise b.refusal("its strides, dilations or pads are out of all bounds")
    if given in ("NOTSET", ""):
        return strides, dilations, [(pads[at], pads[at + axes]) for at in range(axes)]
    if given == "VALID":
        return strides, dilations, [(0, 0)] * axes
    found = [same(size, taps, stride, step) for size, taps, stride, step in zip(sizes, kernel, strides, dilations)]
    if any(one is None for one in found):
        raise b.refusal(f"auto_pad={given} of an image whose size is not known")
    pairs = [one for one in found if one is not None]
    return strides, dilations, [(after, before) for before, after in pairs] if given == "SAME_LOWER" else pairs


def same(size: Size, taps: int, stride: int, step: int) -> tuple[int, int] | None:
    """Zeros (before, after) of padding "same"; None where they depend on a size that is not known."""
    reach = (taps - 1) * step + 1
    if isinstance(size, int):
        total = max((-(-size // stride) - 1) * stride + reach - size, 0)
    elif stride == 1:
        total = reach - 1
    else:
        return None
    return total // 2, total - total // 2


def padded(b: Building, x: SymbolicTensor, pads: Pads, value: float = 0.0) -> SymbolicTensor:
    """An image with channels last and a border around it."""
    if not any(map(any, pads)):
        return x
    if value == 0:
        cls = layer_class("ZeroPadding", len(pads))
        return b.call(cls, x, padding=tuple(pads) if len(pads) > 1 else pads[0])
    return b.operation("Pad", [x], pad_width=[[0, 0], *map(list, pads), [0, 0]], given={"constant_values": value})


def image(b: Building, x: Any, axes: int | None = None) -> View:
    """The first operand, which must be an image."""
    if not isinstance(x, View) or not 3 <= x.rank <= 5 or (axes is not None and x.rank != axes + 2):
        raise b.refusal("its input is no batch of images", "a tensor of rank 3, 4 or 5")
    if not isinstance(x.shape[1], int):
        raise b.refusal("the number of channels is not known")
    return x


def kernel_of(b: Building, value: Any) -> np.ndarray:
    if not isinstance(value, np.ndarray) or not 3 <= value.ndim <= 5:
        raise b.refusal("its kernel is not a constant", "weights in the file")
    return value


def conv(b: Building, node: Node, given: list[Any]) -> View:
    kernel = kernel_of(b, given[1])
    axes = kernel.ndim - 2
    x = image(b, given[0], axes)
    strides, dilations, pads = settings(b, node, x.shape[2:], kernel.shape[2:])
    groups, channels = node.get("group", 1), x.shape[1]
    if groups < 1 or kernel.shape[1] * groups != channels or kernel.shape[0] % groups:
        raise b.refusal(f"a kernel of shape {list(kernel.shape)} in {groups} groups for {channels} channels")
    border = [same(*one) for one in zip(x.shape[2:], kernel.shape[2:], strides, dilations)]
    tensor = b.image(x)
    config: dict[str, Any] = {"kernel_size": kernel.shape[2:], "strides": tuple(strides), "padding": "valid",
                              "dilation_rate": tuple(dilations)}  # fmt: skip
    if border == pads:
        config["padding"] = "same"
    else:
        tensor = padded(b, tensor, pads)
    weights: dict[str, np.ndarray] = {}
    if groups == channels and axes < 3 and len(set(strides)) == 1:
        multiplier = kernel.shape[0] // groups
        cls = layer_class("DepthwiseConv", axes)
        config["depth_multiplier"] = multiplier
        split = kernel.reshape(groups, multiplier, *kernel.shape[2:])
        weights["kernel"] = split.transpose(*range(2, split.ndim), 0, 1)
    else:
        cls = layer_class("Conv", axes)
        config |= {"filters": kernel.shape[0], "groups": groups}
        weights["kernel"] = kernel.transpose(*range(2, kernel.ndim), 1, 0)
    weights |= _bias(b, given)
    config["use_bias"] = "bias" in weights
    return b.image_view(b.call(cls, tensor, weights, shared=_arrays(given), **config))


def _arrays(given: list[Any]) -> list[np.ndarray]:
    """The constants of a node: layers share weights where these are the same ones."""
    return [one for one in given[1:] if isinstance(one, np.ndarray)]


def _bias(b: Building, given: list[Any]) -> dict[str, np.ndarray]:
    if len(given) < 3 or given[2] is None:
        return {}
    if not isinstance(given[2], np.ndarray) or given[2].ndim != 1:
        raise b.refusal("its bias is not a constant vector")
    return {"bias": given[2]}


def conv_transpose(b: Building, node: Node, given: list[Any]) -> View:
    kernel = kernel_of(b, given[1])
    axes = kernel.ndim - 2
    x = image(b, given[0], axes)
    groups, channels = node.get("group", 1), x.shape[1]
    if groups < 1 or kernel.shape[0] != channels or channels % groups:
        raise b.refusal(f"a kernel of shape {list(kernel.shape)} in {groups} groups for {channels} channels")
    strides, dilations, pads, more = _transposed(b, node, x, kernel.shape[2:])
    tensor = b.image(x)
    kernels, bias = np.split(kernel, groups), given[2] if len(given) > 2 else None
    biases = [None] * groups if bias is None else np.split(bias, groups)
    parts = [tensor] if groups == 1 else b.operation("Split", [tensor], indices_or_sections=groups, axis=axes + 1)
    made = []
    for part, own, offset in zip(parts, kernels, biases, strict=True):
        weights = {"kernel": own.transpose(*range(2, own.ndim), 1, 0)} | ({} if offset is None else {"bias": offset})
        made.append(
            b.call(getattr(layers, f"Conv{axes}DTranspose"), part, weights,
                   shared=_arrays(given) if groups == 1 else None, filters=own.shape[1], kernel_size=own.shape[2:],
                   strides=tuple(strides), dilation_rate=tuple(dilations), padding="valid", output_padding=more,
                   use_bias=offset is not None)
        )  # fmt: skip
    joined = made[0] if groups == 1 else b.call(layers.Concatenate, made, axis=-1)
    if any(map(any, pads)):
        cut = tuple(pads) if axes > 1 else pads[0]
        joined = b.call(layer_class("Cropping", axes), joined, cropping=cut)
    return b.image_view(joined)


def _transposed(b: Building, node: Node, x: View, kernel: Sequence[int]) -> tuple[list[int], list[int], Pads, Any]:
    """Strides, dilations, what is cut off the full result, and what is added to its end."""
    strides, dilations, pads = settings(b, _without_auto(node), x.shape[2:], kernel)
    more = node.get("output_padding") or [0] * len(kernel)
    wanted = node.get("output_shape")
    auto = node.get("auto_pad", "NOTSET")
    if auto in ("SAME_UPPER", "SAME_LOWER") and wanted is None:
        wanted = [size * stride for size, stride in zip(x.shape[2:], strides)]
    reaches = [(taps - 1) * step + 1 for taps, step in zip(kernel, dilations)]
    if wanted is not None:
        pads = []
        for size, stride, reach, extra, target in zip(x.shape[2:], strides, reaches, more, wanted[-len(kernel) :]):
            if not isinstance(size, int):
                raise b.refusal("its output_shape for an image whose size is not known")
            total = stride * (size - 1) + extra + reach - target
            if total < 0:
                raise b.refusal("its output is larger than what its windows reach")
            half = total // 2
            pads.append((total - half, half) if auto != "SAME_UPPER" else (half, total - half))
    if any(not 0 <= one < max(stride, 1) for one, stride in zip(more, strides)):
        raise b.refusal("its output_padding is not less than its strides")
    # Padding "valid" alone would also fill up to the stride where the window is smaller.
    plain = not any(more) and all(reach >= stride for reach, stride in zip(reaches, strides))
    return strides, dilations, pads, None if plain else tuple(more)


def _without_auto(node: Node) -> Node:
    kept = {key: value for key, value in node.attributes.items() if key != "auto_pad"}
    return Node(node.kind, node.name, node.inputs, node.outputs, kept)


# --- pooling ----------------------------------------------------------------------------------------------------------


def pool(kind: str) -> Any:
    def rule(b: Building, node: Node, given: list[Any]) -> View:
        x = image(b, given[0])
        size = node.get("kernel_shape") or []
        if len(size) != x.rank - 2:
            raise b.refusal("its kernel_shape is not one of images", f"{x.rank - 2} numbers")
        strides, dilations, pads = settings(b, node, x.shape[2:], size)
        if any(step != 1 for step in dilations):
            raise b.refusal("a pool with dilations")
        if len([name for name in node.outputs if name]) > 1:
            raise b.refusal("the indices of a pool")
        tensor = b.image(x)
        config = {"pool_size": tuple(size), "strides": tuple(strides)}
        cls = layer_class(f"{kind}Pooling", len(size))
        border = [same(*one, 1) for one in zip(x.shape[2:], size, strides)]
        counted = kind == "Average" and bool(node.get("count_include_pad", 0)) and any(map(any, pads))
        ends = _ceiling(b, node, x.shape[2:], size, strides, pads)
        if border == pads and not counted and not any(ends):
            return b.image_view(b.call(cls, tensor, padding="same" if any(map(any, pads)) else "valid", **config))
        wide = [(before, after + end) for (before, after), end in zip(pads, ends)]
        value = LOWEST if kind == "Max" else 0.0
        made = b.call(cls, padded(b, tensor, wide, value), padding="valid", **config)
        if kind == "Average" and (any(ends) or not counted):
            made = b.operation("Multiply", [made, _shares(b, x.shape[2:], size, strides, pads, ends, counted)])
        return b.image_view(made)

    return rule


def _ceiling(b: Building, node: Node, sizes: Sequence[Size], kernel: Sequence[int], strides: Sequence[int],
             pads: Pads) -> list[int]:  # fmt: skip
    """Places to add at the ends so that the last, incomplete window fits (ceil_mode)."""
    if not node.get("ceil_mode", 0):
        return [0] * len(kernel)
    ends = []
    for size, taps, stride, (before, after) in zip(sizes, kernel, strides, pads):
        if not isinstance(size, int):
            raise b.refusal("ceil_mode for an image whose size is not known")
        whole = size + before + after
        count = -(-(whole - taps) // stride) + 1
        if (count - 1) * stride >= size + before:  # a window that would begin in the border
            count -= 1
        ends.append(max((count - 1) * stride + taps - whole, 0))
    return ends


def _shares(b: Building, sizes: Sequence[Size], kernel: Sequence[int], strides: Sequence[int], pads: Pads,
            ends: Sequence[int], counted: bool) -> np.ndarray:  # fmt: skip
    """By what means over whole windows are multiplied so that they are means over what counts of them."""
    whole = np.ones((), "float64")
    for size, taps, stride, (before, after), end in zip(sizes, kernel, strides, pads, ends):
        if not isinstance(size, int):
            raise b.refusal("a mean at the border of an image whose size is not known")
        inside = np.concatenate([np.full(before, counted), np.ones(size), np.full(after, counted), np.zeros(end)])
        starts = range(0, len(inside) - taps + 1, stride)
        whole = np.multiply.outer(whole, [taps / max(inside[at : at + taps].sum(), 1) for at in starts])
    return whole[None, ..., None].astype("float32")


def global_pool(kind: str) -> Any:
    def rule(b: Building, node: Node, given: list[Any]) -> View:
        x = image(b, given[0])
        tensor = b.call(layer_class(f"Global{kind}Pooling", x.rank - 2), b.image(x))
        return View(tensor, (0, 1, *[None] * (x.rank - 2)), True)

    return rule


RULES = {
    "AveragePool": pool("Average"), "Conv": conv, "ConvTranspose": conv_transpose,
    "GlobalAveragePool": global_pool("Average"), "GlobalMaxPool": global_pool("Max"), "MaxPool": pool("Max"),
}  # fmt: skip
