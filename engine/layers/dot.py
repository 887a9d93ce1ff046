"""Dot: products of two tensors, sample by sample."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from engine import ops
from engine.core.config import settings
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Bool, IntList
from engine.core.shapes import product, text
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.trace import Emission


class Dot(Layer):
    """The dot products of two inputs along an axis of each, sample by sample.

    Input shape: two tensors, equal in size along the axes. Output shape: the other axes of the first, then those of the
    second; `(batch, 1)` where none is left.
    """

    category = "Merging"
    aliases = ("dot product", "cosine", "similarity", "inner product")
    formula = "y = sum(a * b, axes)"
    min_inputs, max_inputs = 2, 2
    min_rank = 2

    axes = IntList(doc="Axis to sum along: one for both inputs, or one each; not the batch.", deprecated=("dot_axes",))
    normalize = Bool(False, doc="Scale both inputs to length 1 first: the result is then the cosine.")

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        pair = self._given()
        if len(pair) != 2 or any(not -t.rank <= axis < t.rank or axis % t.rank == 0
                                 for axis, t in zip(pair, types, strict=True)):  # fmt: skip
            return [
                ShapeError("axes are not axes of its inputs", where=self.label, field="axes",
                           expected="one axis, or one for each input, none of them the batch",
                           got=f"{self.axes} for {text(types[0].shape)} and {text(types[1].shape)}",
                           mend="set axes to -1 to sum along the last axis of both", code="axis")
            ]  # fmt: skip
        first, second = (t.shape[axis] for axis, t in zip(pair, types, strict=True))
        if isinstance(first, int) and isinstance(second, int) and first != second:
            return [
                ShapeError(f"sizes {first} and {second} do not go together", where=self.label, field="axes",
                           expected="equal sizes along the axes",
                           got=f"{text(types[0].shape)} and {text(types[1].shape)}, axes {pair[0]} and {pair[1]}",
                           mend="choose other axes, or make the branches end in equal sizes", code="merge_shapes")
            ]  # fmt: skip
        return []

    def _given(self) -> tuple[int, ...]:
        return (self.axes, self.axes) if isinstance(self.axes, int) else tuple(self.axes)

    def emit(self, e: Emission, a: Value, b: Value) -> Value:
        first, second = (axis % value.rank for axis, value in zip(self._given(), (a, b), strict=True))
        if self.normalize:
            a, b = _unit(a, first), _unit(b, second)
        # As matrices: (batch, rest of a, summed) times (batch, summed, rest of b).
        rest_a = [axis for axis in range(1, a.rank) if axis != first]
        rest_b = [axis for axis in range(1, b.rank) if axis != second]
        sizes_a, sizes_b = [a.shape[axis] for axis in rest_a], [b.shape[axis] for axis in rest_b]
        left = ops.reshape(ops.transpose(a, (0, *rest_a, first)), (a.shape[0], product(sizes_a), a.shape[first]))
        right = ops.reshape(ops.transpose(b, (0, second, *rest_b)), (b.shape[0], b.shape[second], product(sizes_b)))
        return ops.reshape(ops.matmul(left, right), (a.shape[0], *(sizes_a + sizes_b or [1])))


def _unit(x: Value, axis: int) -> Value:
    """`x` scaled to length 1 along an axis."""
    length = ops.sqrt(ops.reduce_sum(ops.square(x), axis, keepdims=True))
    return ops.multiply(x, ops.minimum(ops.reciprocal(length), 1 / settings.epsilon))


def dot(inputs: Sequence[Any], axes: Any = -1, **options: Any) -> Any:
    """`Dot(axes, **options)(inputs)`."""
    return Dot(axes, **options)(list(inputs))
