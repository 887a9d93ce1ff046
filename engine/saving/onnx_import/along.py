"""Operators that look along axes: running sums, the largest, triangles of matrices, Einsum."""

from __future__ import annotations

from typing import Any

from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.elementwise import Given, Rule, view_of
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.views import View, natural, number, positive


def _constant(b: Building, given: Given, at: int, otherwise: int) -> int:
    value = given[at] if len(given) > at else None
    if isinstance(value, View):
        raise b.refusal(f"its input {at + 1} is computed", "a constant")
    return otherwise if value is None else int(number(value))


def _axis(b: Building, x: View, axis: int) -> int:
    """Which axis of ours it is."""
    if not -x.rank <= axis < x.rank:
        raise b.refusal(f"the axis {axis} of {x.rank}")
    ours = x.axes[positive(axis, x.rank)]
    if ours is None or ours == 0:
        raise b.refusal("this along the batch, or an axis that is not there", "another axis")
    return ours


def _cumsum(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    axis = _axis(b, x, _constant(b, given, 1, 0))
    tensor = b.operation("Flip", [x.tensor], axis=axis) if node.get("reverse", 0) else x.tensor
    made = b.operation("Cumsum", [tensor], axis=axis)
    if node.get("exclusive", 0):
        made = b.operation("Subtract", [made, tensor])
    return View(b.operation("Flip", [made], axis=axis) if node.get("reverse", 0) else made, x.axes, True)


def _top(b: Building, node: Node, given: Given) -> list[View]:
    """The largest k along an axis, the largest first, and their places."""
    x = view_of(b, given)
    axis, count = positive(node.get("axis", -1), x.rank), _constant(b, given, 1, 0)
    size = x.shape[axis]
    if count < 1 or (isinstance(size, int) and count > size):
        raise b.refusal(f"the {count} largest of {size}")
    if axis != x.rank - 1 and x.axes[axis] is None:
        raise b.refusal("the largest along an axis that is not there")
    _axis(b, x, axis)
    order = [at for at in x.order if at != axis] + [axis]
    tensor = b.in_order(x, order)
    smallest = not node.get("largest", 1)
    if smallest:
        tensor = b.operation("Negative", [tensor])
    values, places = b.operation("TopK", [tensor], k=count, sorted=True)
    if smallest:
        values = b.operation("Negative", [values])
    axes = tuple(order.index(at) if at in order else None for at in range(x.rank))
    return [View(values, axes, True), View(places, axes, True)]


def _triangle(b: Building, node: Node, given: Given) -> View:
    x = view_of(b, given)
    if x.rank < 3:
        raise b.refusal("a triangle of a tensor of rank 2, whose first axis is the batch")
    kind = "Triu" if node.get("upper", 1) else "Tril"
    return View(b.operation(kind, [b.plain(x)], k=_constant(b, given, 1, 0)), natural(x.rank), True)


def _einsum(b: Building, node: Node, given: Given) -> View:
    equation = str(node.get("equation", "")).replace(" ", "")
    inputs, arrow, output = equation.partition("->")
    if not arrow or "." in equation or inputs.count(",") + 1 != len(given):
        raise b.refusal(f"the equation '{equation}'", "letters for all axes, and an output: bij,bjk->bik")
    tensors: list[Any] = [b.plain(one) if isinstance(one, View) else one for one in given]
    return View(b.operation("Einsum", tensors, subscripts=equation), natural(len(output)), True)


RULES: dict[str, Rule] = {"CumSum": _cumsum, "TopK": _top, "Trilu": _triangle, "Einsum": _einsum}
