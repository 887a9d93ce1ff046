"""Products with matrices, tables, and normalization."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import layers
from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.elementwise import Given, Rule, combined, view_of
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.shaping import dropped
from engine.saving.onnx_import.views import View, channels_last, natural, number, positive
from engine.saving.onnx_import.windows import image


def _dense(b: Building, x: View, kernel: np.ndarray, bias: np.ndarray | None, shared: list[Any] | None) -> View:
    tensor = b.in_order(x, natural(x.rank)) if x.axes != natural(x.rank) else x.tensor
    weights = {"kernel": kernel} | ({} if bias is None else {"bias": bias})
    made = b.call(layers.Dense, tensor, weights, shared=shared, units=kernel.shape[1], use_bias=bias is not None)
    return View(made, natural(x.rank), True)


def matmul(b: Building, node: Node, given: Given) -> View:
    a, other = given
    if isinstance(a, View) and isinstance(other, np.ndarray) and other.ndim == 2 and a.rank >= 2:
        if a.shape[-1] != other.shape[0]:
            raise b.refusal(f"a matrix of shape {list(other.shape)} for {a.shape[-1]} features")
        # Used once, its bias may still be found; used more often, it is one layer.
        often = b.uses[node.inputs[1]] > 1
        return _dense(b, a, other, None, [other] if often else None)
    rank = max(one.rank if isinstance(one, View) else one.ndim for one in given)
    if any((one.rank if isinstance(one, View) else one.ndim) < 2 for one in given):
        raise b.refusal("a product with a vector")
    operands = [b.plain(one) if isinstance(one, View) else one for one in given]
    return View(b.operation("Matmul", operands), natural(rank), True)


def gemm(b: Building, node: Node, given: Given) -> View:
    a, other, *rest = given
    added = rest[0] if rest else None
    alpha, beta = node.get("alpha", 1.0), node.get("beta", 1.0)
    if isinstance(a, np.ndarray) or (node.get("transA", 0) and isinstance(a, View)):
        if not isinstance(a, View) or a.axes[0] is None:
            raise b.refusal("a product whose first factor is a constant")
        a = a.permuted((1, 0))
    if not isinstance(other, np.ndarray):
        turned = other.permuted((1, 0)) if node.get("transB", 0) else other
        made = matmul(b, node, [a, turned])
        made = combined(b, Node("Mul", node.name, [], [], {}), [made, np.float32(alpha).reshape(())])
        scaled = beta * added if isinstance(added, np.ndarray) else added
        return made if added is None else combined(b, Node("Add", node.name, [], [], {}), [made, scaled])
    kernel = (other.T if node.get("transB", 0) else other) * np.float32(alpha)
    if a.shape[-1] != kernel.shape[0]:
        raise b.refusal(f"a matrix of shape {list(kernel.shape)} for {a.shape[-1]} features")
    units = kernel.shape[1]
    plain = isinstance(added, np.ndarray) and (added.size == 1 or (added.size == units and added.shape[-1] == units))
    bias = np.broadcast_to(added.reshape(-1) * np.float32(beta), (units,)) if plain else None
    shared = [one for one in given[1:] if isinstance(one, np.ndarray)]
    made = _dense(b, a, kernel, bias, shared if alpha == 1 and b.uses[node.inputs[1]] > 1 else None)
    if added is None or plain:
        return made
    return combined(b, Node("Add", node.name, [], [], {}), [made, added])


def gather(b: Building, node: Node, given: Given) -> View:
    table, at = given
    axis = node.get("axis", 0)
    if isinstance(table, np.ndarray) and isinstance(at, View):
        if axis or table.ndim != 2 or table.dtype.kind != "f":
            raise b.refusal("a lookup in this table", "rows of a matrix of floats")
        made = b.call(layers.Embedding, at.tensor, {"embeddings": table}, shared=[table], input_dim=table.shape[0],
                      output_dim=table.shape[1])  # fmt: skip
        return View(made, (*at.axes, at.tensor.ndim), True)
    if not isinstance(table, View) or not isinstance(at, np.ndarray):
        raise b.refusal("a lookup by computed numbers in a computed table")
    axis = positive(axis, table.rank)
    ours = table.axes[axis]
    if ours is None and at.size == 1 and at.ndim < 2 and number(at) in (0, -1):
        # The one place of an axis of size 1: PyTorch's h[-1].
        return dropped(b, table, [axis]) if at.ndim == 0 else table
    if ours is None or ours == 0:
        raise b.refusal("a lookup along the batch")
    size, at = table.tensor.shape[ours], at.astype("int64")
    if isinstance(size, int) and ((at < -size) | (at >= size)).any():
        raise b.refusal(f"a place beyond the {size} that there are")
    if at.ndim == 0:
        key: list[Any] = [slice(None, None, None)] * ours + [int(at)]
        made = b.operation("GetItem", [table.tensor, key])
        rest = [one if one is None else one - (one > ours) for i, one in enumerate(table.axes) if i != axis]
        return View(made, tuple(rest), True)
    if at.ndim > 1:
        raise b.refusal("a lookup by several axes of places")
    made = b.operation("Take", [table.tensor, at], axis=ours)
    return View(made, table.axes, True)


# --- normalization ----------------------------------------------------------------------------------------------------


def _vectors(b: Building, given: Given, count: int) -> list[np.ndarray]:
    found = given[1 : 1 + count]
    if len(found) < count or not all(isinstance(one, np.ndarray) and one.ndim == 1 for one in found):
        raise b.refusal("its scales are no constant vectors")
    return found


def batch_normalization(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    if node.get("training_mode", 0):
        raise b.refusal("normalization in training mode", "a model exported for inference")
    if x.rank < 2 or x.axes[1] is None:
        raise b.refusal("normalization of one channel that is no axis")
    gamma, beta, mean, variance = _vectors(b, given, 4)
    ours = x.axes[1]
    weights = {"gamma": gamma, "beta": beta, "moving_mean": mean, "moving_variance": variance}
    made = b.call(layers.BatchNormalization, x.tensor, weights, shared=given[1:5],
                  axis=-1 if ours == x.tensor.ndim - 1 else ours, epsilon=node.get("epsilon", 1e-5),
                  momentum=node.get("momentum", 0.9))  # fmt: skip
    return View(made, x.axes, True)


def group_normalization(b: Building, node: Node, given: Given) -> View:
    """Also InstanceNormalization: as many groups as channels."""
    x = image(b, given[0])
    channels = int(x.shape[1])  # type: ignore[arg-type]
    groups = node.get("num_groups", channels)
    gamma, beta = _vectors(b, given, 2)
    if groups < 1 or channels % groups:
        raise b.refusal(f"{groups} groups of {channels} channels")
    if len(gamma) == groups != channels:  # one number a group, before opset 21
        gamma, beta = (np.repeat(one, channels // groups) for one in (gamma, beta))
    made = b.call(layers.GroupNormalization, b.image(x), {"gamma": gamma, "beta": beta}, groups=groups, axis=-1,
                  epsilon=node.get("epsilon", 1e-5))  # fmt: skip
    return b.image_view(made)


def layer_normalization(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    first = positive(node.get("axis", -1), x.rank)
    if first == 0 or len([name for name in node.outputs if name]) > 1:
        raise b.refusal("normalization over the batch, or its mean as an output")
    scale, offset = given[1], given[2] if len(given) > 2 else None
    if not isinstance(scale, np.ndarray) or isinstance(offset, View):
        raise b.refusal("its scales are no constants")
    axes = list(range(first, x.rank))
    weights = {"gamma": scale.reshape(scale.shape or (1,))}
    if offset is not None:
        weights["beta"] = offset
    made = b.call(layers.LayerNormalization, b.plain(x), weights, shared=[one for one in given[1:] if one is not None],
                  axis=axes if len(axes) > 1 else -1, epsilon=node.get("epsilon", 1e-5),
                  center=offset is not None)  # fmt: skip
    return View(made, natural(x.rank), True)


def lp_normalization(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    axis = positive(node.get("axis", -1), x.rank)
    if node.get("p", 2) != 2 or x.axes[axis] in (None, 0):
        raise b.refusal("another norm than 2, or of the batch")
    return View(b.call(layers.UnitNormalization, x.tensor, axis=x.axes[axis]), x.axes, True)


def local_response(b: Building, node: Node, given: Given) -> View:
    """Each channel by the squares of its neighbours (AlexNet)."""
    x = image(b, given[0])
    size = node.get("size", 1)
    tensor = b.in_order(x, channels_last(x.rank))
    square = b.operation("Square", [tensor])
    before, after = (size - 1) // 2, size - 1 - (size - 1) // 2
    wide = b.operation("Pad", [square], pad_width=[[0, 0]] * (x.rank - 1) + [[before, after]])
    channels = int(x.shape[1])  # type: ignore[arg-type]
    whole = [slice(None, None, None)] * (x.rank - 1)
    parts = [b.operation("GetItem", [wide, [*whole, slice(at, at + channels, None)]]) for at in range(size)]
    total = parts[0] if size == 1 else b.call(layers.Add, parts)
    scaled = b.operation("Multiply", [total, node.get("alpha", 1e-4) / size])
    base = b.operation("Power", [b.operation("Add", [scaled, node.get("bias", 1.0)]), node.get("beta", 0.75)])
    return b.image_view(b.operation("Divide", [tensor, base]))


RULES: dict[str, Rule] = {
    "BatchNormalization": batch_normalization, "Gather": gather, "Gemm": gemm,
    "GroupNormalization": group_normalization, "InstanceNormalization": group_normalization, "LRN": local_response,
    "LayerNormalization": layer_normalization, "LpNormalization": lp_normalization, "MatMul": matmul,
}  # fmt: skip
