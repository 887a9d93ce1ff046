"""Activations, arithmetic, comparisons and reductions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from engine import layers
from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.folding import axes_of
from engine.saving.onnx_import.views import View, channels_last, number, positive

Given = list[Any]
Rule = Callable[[Building, Node, Given], Any]


def view_of(b: Building, given: Given, at: int = 0) -> View:
    """An operand that must be a tensor."""
    if at >= len(given) or not isinstance(given[at], View):
        raise b.refusal(f"its input {at + 1} is a constant or missing", "a tensor that the model computes")
    return given[at]


def applied(cls: type[layers.Layer], **config: Any) -> Rule:
    """A layer that changes each element for itself."""

    def rule(b: Building, node: Node, given: Given) -> View:
        x = view_of(b, given)
        return View(b.call(cls, x.tensor, **config), x.axes, True)

    return rule


def activation(name: str) -> Rule:
    return applied(layers.Activation, activation=name)


def operation(kind: str) -> Rule:
    def rule(b: Building, node: Node, given: Given) -> View:
        x = view_of(b, given)
        return View(b.operation(kind, [x.tensor]), x.axes, True)

    return rule


def _elu(b: Building, node: Node, given: Given) -> View:
    return applied(layers.ELU, alpha=node.get("alpha", 1.0))(b, node, given)


def _leaky(b: Building, node: Node, given: Given) -> View:
    return applied(layers.LeakyReLU, negative_slope=node.get("alpha", 0.01))(b, node, given)


def _thresholded(b: Building, node: Node, given: Given) -> View:
    return applied(layers.ReLU, threshold=node.get("alpha", 1.0))(b, node, given)


def _gelu(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    made = b.operation("Gelu", [x.tensor], approximate=node.get("approximate", "none") == "tanh")
    return View(made, x.axes, True)


def _selu(b: Building, node: Node, given: Given) -> View:
    alpha, gamma = node.get("alpha", 1.6732632), node.get("gamma", 1.0507010)
    if abs(alpha - 1.6732632) > 1e-5 or abs(gamma - 1.0507010) > 1e-5:
        raise b.refusal("a Selu of other constants", "alpha=1.67326, gamma=1.0507")
    return activation("selu")(b, node, given)


def _celu(b: Building, node: Node, given: Given) -> View:
    alpha, x = node.get("alpha", 1.0), view_of(b, given)
    if alpha == 1:
        return applied(layers.ELU)(b, node, given)
    part = b.call(layers.ELU, b.operation("Divide", [x.tensor, alpha]))
    above = b.operation("Multiply", [b.operation("Minimum", [part, 0.0]), alpha])
    return View(b.call(layers.Add, [b.call(layers.ReLU, x.tensor), above]), x.axes, True)


def _hard_sigmoid(b: Building, node: Node, given: Given) -> View:
    alpha, beta, x = node.get("alpha", 0.2), node.get("beta", 0.5), view_of(b, given)
    if abs(alpha - 1 / 6) < 1e-6 and beta == 0.5:
        return activation("hard_sigmoid")(b, node, given)
    line = b.operation("Add", [b.operation("Multiply", [x.tensor, alpha]), beta])
    return View(b.operation("Clip", [line], x_min=0.0, x_max=1.0), x.axes, True)


def _clip(b: Building, node: Node, given: Given) -> View:
    x, bounds = view_of(b, given), []
    for at, name in ((1, "min"), (2, "max")):
        bound = given[at] if len(given) > at else node.get(name)
        if isinstance(bound, View):
            raise b.refusal("a bound that is computed", "constant bounds")
        bounds.append(number(bound) if isinstance(bound, np.ndarray) else bound)
    low, high = bounds
    if low == 0 and high is not None and high >= 0 and "float" in x.dtype:
        made = b.call(layers.ReLU, x.tensor, max_value=float(high))
    elif low is not None and high is not None:
        made = b.operation("Clip", [x.tensor], x_min=low, x_max=high)
    elif low is None and high is None:
        made = x.tensor
    else:
        made = b.operation("Maximum" if high is None else "Minimum", [x.tensor, low if high is None else high])
    return View(made, x.axes, True)


def _prelu(b: Building, node: Node, given: Given) -> View:
    x, slope = view_of(b, given), given[1]
    if not isinstance(slope, np.ndarray) or slope.ndim > x.rank:
        raise b.refusal("a slope that is no constant")
    # PyTorch's export leaves out the axes after the channels where there are none of them.
    wide = slope.reshape((1,) * (x.rank - slope.ndim) + slope.shape)
    if wide.shape[0] != 1:
        raise b.refusal("slopes that differ between samples")
    order = channels_last(x.rank) if x.rank > 2 else (0, 1)
    turned = wide.transpose(order)
    shared = [axis for axis in range(1, x.rank) if turned.shape[axis] == 1]
    tensor = b.in_order(x, order)
    made = b.call(layers.PReLU, tensor, {"alpha": turned[0]}, shared=[slope], shared_axes=shared or None)
    return b.image_view(made) if x.rank > 2 else View(made, (0, 1), True)


def _softmax(log: bool) -> Rule:
    def rule(b: Building, node: Node, given: Given) -> View:
        x = view_of(b, given)
        axis = positive(node.get("axis", -1 if b.graph.opset >= 13 else 1), x.rank)
        if b.graph.opset < 13 and any(size != 1 for size in x.shape[axis + 1 :]):
            raise b.refusal("a softmax over several axes at once", "opset 13 or later")
        if axis >= x.rank or x.axes[axis] in (None, 0):
            raise b.refusal("a softmax over this axis", "an axis of each sample")
        ours = x.axes[axis]
        if not log:
            return View(b.call(layers.Softmax, x.tensor, axis=ours if ours != x.tensor.ndim - 1 else -1), x.axes, True)
        return View(b.operation("LogSoftmax", [x.tensor], axis=ours), x.axes, True)

    return rule


# --- several operands -------------------------------------------------------------------------------------------------

MERGES = {"Add": layers.Add, "Sum": layers.Add, "Mul": layers.Multiply, "Sub": layers.Subtract, "Max": layers.Maximum,
          "Min": layers.Minimum, "Mean": layers.Average}  # fmt: skip
KERAS = {"Add": "Add", "Sum": "Add", "Mul": "Multiply", "Sub": "Subtract", "Max": "Maximum", "Min": "Minimum",
         "Div": "Divide", "Pow": "Power", "Equal": "Equal", "Greater": "Greater", "GreaterOrEqual": "GreaterEqual",
         "Less": "Less", "LessOrEqual": "LessEqual", "And": "LogicalAnd", "Or": "LogicalOr", "Mod": "Mod"}  # fmt: skip
NEUTRAL = {"Add": 0, "Sub": 0, "Mul": 1, "Div": 1, "Pow": 1}


def combined(b: Building, node: Node, given: Given) -> View:
    """Two operands or more, broadcast against each other; constants become part of an operation."""
    views = [one for one in given if isinstance(one, View)]
    if node.kind in ("Add", "Sum") and len(given) == 2 and len(views) == 1:
        biased = _bias(b, given)
        if biased is not None:
            return biased
    if len(views) == len(given) and node.kind in MERGES and "float" in views[0].dtype:
        tensors, seen = b.aligned(given)
        if all(tensor.ndim > 1 for tensor in tensors):
            return seen(tensors[0] if len(tensors) == 1 else b.call(MERGES[node.kind], tensors))
    if len(given) == 1:
        return views[0]
    made, rest = given[0], given[1:]
    for one in rest:
        made = _pair(b, node.kind, made, one)
    if node.kind == "Mean":
        made = View(b.operation("Divide", [made.tensor, float(len(given))]), made.axes, True)
    return made


def _pair(b: Building, kind: str, first: Any, second: Any) -> View:
    if isinstance(second, np.ndarray) and second.size == 1 and isinstance(first, View) and second.ndim <= first.rank:
        if kind in NEUTRAL and second.dtype != object and number(second) == NEUTRAL[kind]:
            return first
        return _operation(b, kind, [first.tensor, second.reshape(())], first)
    if isinstance(first, np.ndarray) and first.size == 1 and isinstance(second, View) and first.ndim <= second.rank:
        return _operation(b, kind, [first.reshape(()), second.tensor], second)
    made, seen = b.aligned([first, second])
    return seen(_computed(b, kind, made))


def _operation(b: Building, kind: str, operands: list[Any], like: View) -> View:
    return View(_computed(b, kind, operands), like.axes, True)


def _computed(b: Building, kind: str, operands: list[Any]) -> Any:
    whole = all(np.dtype(one.dtype).kind in "iu" for one in operands)
    if kind == "Div" and whole:
        made = b.operation("FloorDivide", operands)
        return b.operation("Cast", [made], dtype=next(str(one.dtype) for one in operands))
    return b.operation({"Mean": "Add"}.get(kind) or KERAS[kind], operands)


def _bias(b: Building, given: Given) -> View | None:
    """A layer without a bias and a constant added to its last axis: the layer with a bias."""
    x, constant = (given[0], given[1]) if isinstance(given[0], View) else (given[1], given[0])
    width = x.tensor.shape[-1]
    at = next((at for at, axis in enumerate(x.axes) if axis == x.tensor.ndim - 1), None)
    if at is None or constant.ndim > x.rank or constant.size != width or constant.dtype.kind != "f":
        return None
    wide = (1,) * (x.rank - constant.ndim) + constant.shape
    if wide[at] != width:
        return None
    tensor = b.with_bias(x, constant.reshape(-1))
    return None if tensor is None else View(tensor, x.axes, True)


def _where(b: Building, node: Node, given: Given) -> View:
    made, seen = b.aligned(given)
    return seen(b.operation("Where", made))


def _cast(b: Building, node: Node, given: Given) -> View:
    from engine.saving.onnx_import.file import DTYPES, FLOATS

    x, wanted = view_of(b, given), DTYPES.get(node.get("to"), "")
    wanted = "float32" if wanted in FLOATS else wanted
    if not wanted:
        raise b.refusal("a cast to this type")
    return x if wanted == x.dtype else View(b.operation("Cast", [x.tensor], dtype=wanted), x.axes, True)


def _is_nan(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    return View(b.operation("NotEqual", [x.tensor, x.tensor]), x.axes, True)


def _ceil(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    down = b.operation("Floor", [b.operation("Negative", [x.tensor])])
    return View(b.operation("Negative", [down]), x.axes, True)


# --- reductions -------------------------------------------------------------------------------------------------------


def reduction(kind: str) -> Rule:
    def rule(b: Building, node: Node, given: Given) -> View:
        x = view_of(b, given)
        if len(given) > 1 and isinstance(given[1], View):
            raise b.refusal("axes that are computed")
        axes = axes_of(node, given[1] if len(given) > 1 else None, x.rank)
        if not axes:
            if node.get("noop_with_empty_axes", 0):
                return x
            axes = list(range(x.rank))
        keep = bool(node.get("keepdims", 1))
        ours = sorted(axis for at in axes if (axis := x.axes[at]) is not None)
        tensor = _reduced(b, kind, x, ours)
        left = [axis for axis in range(x.tensor.ndim) if axis not in ours]
        found = [None if at in axes or axis is None else left.index(axis) for at, axis in enumerate(x.axes)]
        return View(tensor, tuple(axis for at, axis in enumerate(found) if keep or at not in axes), True)

    return rule


def _reduced(b: Building, kind: str, x: View, axes: list[int]) -> Any:
    if not axes:
        return x.tensor
    images = {"Mean": "Average", "Max": "Max"}
    if kind in images and x.tensor.ndim in (4, 5) and axes == list(range(1, x.tensor.ndim - 1)):
        return b.call(getattr(layers, f"Global{images[kind]}Pooling{x.tensor.ndim - 2}D"), x.tensor)
    tensor = x.tensor
    if kind in ("L1", "L2", "SumSquare"):
        tensor = b.operation("Abs" if kind == "L1" else "Square", [tensor])
    elif kind == "LogSumExp":
        tensor = b.operation("Exp", [tensor])
    made = b.operation(kind if kind in ("Mean", "Max", "Min", "Prod") else "Sum", [tensor], axis=axes)
    if kind == "L2":
        return b.operation("Sqrt", [made])
    return b.operation("Log", [made]) if kind in ("LogSum", "LogSumExp") else made


def index(kind: str) -> Rule:
    def rule(b: Building, node: Node, given: Given) -> View:
        x = view_of(b, given)
        axis, keep = positive(node.get("axis", 0), x.rank), bool(node.get("keepdims", 1))
        ours = x.axes[axis]
        if ours in (None, 0) or node.get("select_last_index", 0):
            raise b.refusal("the place of an extreme along this axis")
        made = b.operation(kind, [x.tensor], axis=ours)
        found = [None if at == axis or one is None else one - (one > ours) for at, one in enumerate(x.axes)]
        return View(made, tuple(one for at, one in enumerate(found) if keep or at != axis), True)

    return rule


RULES: dict[str, Rule] = {
    **{kind: combined for kind in (*KERAS, "Mean") if kind != "Mod"},
    **{f"Reduce{kind}": reduction(kind) for kind in ("Mean", "Max", "Min", "Sum", "L1", "L2", "SumSquare", "LogSum",
                                                     "LogSumExp", "Prod")},
    **{kind: operation(ours) for kind, ours in {
        "Abs": "Abs", "Cos": "Cos", "Erf": "Erf", "Exp": "Exp", "Floor": "Floor", "Log": "Log", "Neg": "Negative",
        "Not": "LogicalNot", "Reciprocal": "Reciprocal", "Round": "Round", "Sign": "Sign", "Sin": "Sin",
        "Sqrt": "Sqrt", "Tan": "Tan", "Asin": "Arcsin", "Acos": "Arccos", "Atan": "Arctan", "Sinh": "Sinh",
        "Cosh": "Cosh", "Atanh": "Arctanh"}.items()},
    "ArgMax": index("Argmax"), "ArgMin": index("Argmin"), "Cast": _cast, "Ceil": _ceil, "Celu": _celu, "Clip": _clip,
    "Elu": _elu, "Gelu": _gelu, "HardSigmoid": _hard_sigmoid, "HardSwish": activation("hard_silu"), "IsNaN": _is_nan,
    "LeakyRelu": _leaky, "LogSoftmax": _softmax(True), "Mish": activation("mish"), "PRelu": _prelu,
    "Relu": applied(layers.ReLU), "Selu": _selu, "Sigmoid": activation("sigmoid"), "Softmax": _softmax(False),
    "Softplus": activation("softplus"), "Softsign": activation("softsign"), "Tanh": activation("tanh"),
    "ThresholdedRelu": _thresholded, "Where": _where,
}  # fmt: skip
