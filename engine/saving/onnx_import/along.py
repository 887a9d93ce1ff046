"""Operators that look along axes: running sums, the largest, triangles of matrices, Einsum."""

from __future__ import annotations

from typing import Any

from engine.saving.onnx_import.building import Building
from engine.saving.onnx_import.elementwise import Given, Rule, view_of
from engine.saving.onnx_import.file import Node
from engine.saving.onnx_import.views import View, number, positive


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
    _axis(b, x, node.get("axis", -1))
    axis, count = positive(node.get("axis", -1), x.rank), _constant(b, given, 1, 0)
    size = x.shape[axis]
    if count < 1 or (isinstance(size, int) and count > size):
        raise b.refusal(f"the {count} largest of {size}")
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
    if 0 in x.axes[-2:]:
        raise b.refusal("a triangle along the batch")
    kind = "Triu" if node.get("upper", 1) else "Tril"
    batch = x.axes.index(0)  # not the first one in ONNX, where the time comes first
    order = [batch, *(at for at in range(x.rank) if at != batch)]
    made = b.operation(kind, [b.in_order(x, order)], k=_constant(b, given, 1, 0))
    return View(made, tuple(order.index(at) for at in range(x.rank)), True)


def _einsum(b: Building, node: Node, given: Given) -> View:
    equation = str(node.get("equation", "")).replace(" ", "")
    inputs, arrow, output = equation.partition("->")
    if not arrow or "." in equation or inputs.count(",") + 1 != len(given):
        raise b.refusal(f"the equation '{equation}'", "letters for all axes, and an output: bij,bjk->bik")
    terms = inputs.split(",")
    batches = {
        term[one.axes.index(0)]
        for one, term in zip(given, terms, strict=True)
        if isinstance(one, View) and len(term) == one.rank
    }
    if len(batches) != 1 or not batches <= set(output):
        raise b.refusal(f"the equation '{equation}'", "the batch as one letter, in the output too: bij,bjk->bik")
    tensors: list[Any] = [b.plain(one) if isinstance(one, View) else one for one in given]
    (batch,) = batches
    ours = batch + output.replace(batch, "")
    made = b.operation("Einsum", tensors, subscripts=f"{inputs}->{ours}")
    return View(made, tuple(ours.index(letter) for letter in output), True)


RULES: dict[str, Rule] = {"CumSum": _cumsum, "TopK": _top, "Trilu": _triangle, "Einsum": _einsum}
