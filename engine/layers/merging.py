"""Merges: layers that make one tensor of several."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any, ClassVar

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Int
from engine.core.shapes import Shape, text
from engine.ir.graph import TensorType, Value
from engine.layers.base import Layer
from engine.layers.trace import Emission


def _and(types: Sequence[TensorType]) -> str:
    return " and ".join(text(type.shape) for type in types)


class Merge(Layer):
    """Base of merges that work element by element.

    Sizes are equal or 1; a tensor of lower rank gets axes of size 1 after its batch.
    """

    category = "Merging"
    min_inputs, max_inputs = 2, None
    operation: ClassVar[Callable[[Any, Any], Any]]

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        rank = max(type.rank for type in types)
        shapes = [self._lifted(type.shape, rank) for type in types]
        for axis in range(rank):
            fixed = {shape[axis] for shape in shapes if isinstance(shape[axis], int)}
            if len(fixed - {1} if axis else fixed) > 1:
                problems.append(
                    ShapeError(
                        f"shapes {_and(types)} do not go together",
                        where=self.label,
                        expected="equal sizes, or 1, on each axis after the batch" if axis else "equal batches",
                        got=" and ".join(str(size) for size in sorted(fixed)) + f" on axis {axis}",
                        mend="make the branches end in equal shapes, or use Concatenate",
                        code="merge_shapes",
                    )
                )
                break
        return problems

    @staticmethod
    def _lifted(shape: Shape, rank: int) -> Shape:
        return (*shape[:1], *(1,) * (rank - len(shape)), *shape[1:])

    def emit(self, e: Emission, *inputs: Value) -> Value:
        rank = max(value.rank for value in inputs)
        result = self.merge([ops.reshape(value, self._lifted(value.shape, rank)) for value in inputs])
        masks = [value.mask for value in inputs if value.mask is not None]
        if len(masks) == len(inputs):
            result.mask = reduce(ops.logical_or, masks)
        return result

    def merge(self, inputs: list[Value]) -> Value:
        """The result on inputs of one rank."""
        return reduce(type(self).operation, inputs)


class Add(Merge):
    """Adds its inputs, element by element.

    Input shape: two or more tensors of one shape. Output shape: that shape.
    """

    aliases = ("sum", "plus", "residual", "skip")
    formula = "y = a + b + …"
    operation = staticmethod(ops.add)


class Subtract(Merge):
    """Takes the second input from the first, element by element.

    Input shape: two tensors of one shape. Output shape: that shape.
    """

    aliases = ("minus", "difference")
    formula = "y = a - b"
    max_inputs = 2
    operation = staticmethod(ops.subtract)


class Multiply(Merge):
    """Multiplies its inputs, element by element.

    Input shape: two or more tensors of one shape. Output shape: that shape.
    """

    aliases = ("times", "product", "gate")
    formula = "y = a * b * …"
    operation = staticmethod(ops.multiply)


class Average(Merge):
    """The mean of its inputs, element by element.

    Input shape: two or more tensors of one shape. Output shape: that shape.
    """

    aliases = ("mean", "ensemble")
    formula = "y = (a + b + …) / n"
    operation = staticmethod(ops.add)

    def merge(self, inputs: list[Value]) -> Value:
        return ops.divide(super().merge(inputs), float(len(inputs)))


class Maximum(Merge):
    """The largest of its inputs, element by element.

    Input shape: two or more tensors of one shape. Output shape: that shape.
    """

    aliases = ("max", "largest")
    formula = "y = max(a, b, …)"
    operation = staticmethod(ops.maximum)


class Minimum(Merge):
    """The smallest of its inputs, element by element.

    Input shape: two or more tensors of one shape. Output shape: that shape.
    """

    aliases = ("min", "smallest")
    formula = "y = min(a, b, …)"
    operation = staticmethod(ops.minimum)


class Concatenate(Layer):
    """Joins its inputs along one axis.

    Input shape: two or more tensors equal on every other axis. Output shape: the sizes of that axis added.
    """

    category = "Merging"
    aliases = ("concat", "join", "merge", "stack")
    formula = "y = [a, b, …] along axis"
    min_inputs, max_inputs = 2, None
    min_rank = 2

    axis = Int(-1, doc="Axis along which the inputs are joined; not the batch.", deprecated=("concat_axis",))

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        rank = types[0].rank
        if not -rank <= self.axis < rank or self.axis % rank == 0:
            return [
                ShapeError(f"axis {self.axis} is not one to join along", where=self.label, field="axis",
                           expected=f"1 to {rank - 1}, or -1", got=f"{self.axis} for {text(types[0].shape)}",
                           mend="set axis to -1 to join features", code="axis")
            ]  # fmt: skip
        at = self.axis % rank
        for axis in range(max(type.rank for type in types)):
            sizes = {type.shape[axis] if axis < type.rank else None for type in types}
            if axis != at and len({size for size in sizes if size is None or isinstance(size, int)}) > 1:
                equal_rank = len({type.rank for type in types}) == 1
                return [
                    ShapeError(
                        f"shapes {_and(types)} cannot be joined along axis {self.axis}",
                        where=self.label,
                        expected=f"equal sizes on every axis but {at}" if equal_rank else "inputs of one rank",
                        got=f"{' and '.join(str(type.shape[axis]) for type in types)} on axis {axis}"
                        if equal_rank
                        else f"ranks {' and '.join(str(type.rank) for type in types)}",
                        mend=f"make axis {axis} equal in the branches, or join along it"
                        if equal_rank
                        else "put Flatten or Reshape into a branch",
                        code="merge_shapes",
                    )
                ]
        return problems

    def emit(self, e: Emission, *inputs: Value) -> Value:
        result = ops.concatenate(inputs, self.axis)
        if any(value.mask is not None for value in inputs):
            parts = [self._full_mask(value) for value in inputs]
            result.mask = ops.reduce_any(ops.concatenate(parts, self.axis), -1)
        return result

    @staticmethod
    def _full_mask(value: Value) -> Value:
        """The mask of an input, stretched to its shape; all True without one."""
        if value.mask is None:
            return ops.logical_not(ops.less(value, value))
        mask = value.mask
        while mask.rank < value.rank:
            mask = ops.expand_dims(mask, -1)
        return ops.broadcast_to(mask, value.shape)


def add(inputs: Sequence[Any], **options: Any) -> Any:
    """`Add(**options)(inputs)`."""
    return Add(**options)(list(inputs))


def subtract(inputs: Sequence[Any], **options: Any) -> Any:
    """`Subtract(**options)(inputs)`."""
    return Subtract(**options)(list(inputs))


def multiply(inputs: Sequence[Any], **options: Any) -> Any:
    """`Multiply(**options)(inputs)`."""
    return Multiply(**options)(list(inputs))


def average(inputs: Sequence[Any], **options: Any) -> Any:
    """`Average(**options)(inputs)`."""
    return Average(**options)(list(inputs))


def maximum(inputs: Sequence[Any], **options: Any) -> Any:
    """`Maximum(**options)(inputs)`."""
    return Maximum(**options)(list(inputs))


def minimum(inputs: Sequence[Any], **options: Any) -> Any:
    """`Minimum(**options)(inputs)`."""
    return Minimum(**options)(list(inputs))


def concatenate(inputs: Sequence[Any], axis: int = -1, **options: Any) -> Any:
    """`Concatenate(axis, **options)(inputs)`."""
    return Concatenate(axis, **options)(list(inputs))
