"""Layers that move elements and change none: Flatten, Reshape, Permute, RepeatVector."""

from __future__ import annotations

from collections.abc import Sequence

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Int, IntList, ShapeField
from engine.core.shapes import is_known, product, text
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission


class Flatten(Layer):
    """Makes one long vector of each sample.

    Input shape: `(batch, …)`. Output shape: `(batch, product of the rest)`.
    """

    category = "Reshaping"
    aliases = ("vector", "unroll")
    formula = "(batch, a, b, …) to (batch, a * b * …)"

    data_format = common.DataFormatField()

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.to_channels_last(x, self.data_format)
        return ops.reshape(x, (x.shape[0], product(x.shape[1:])))


class Reshape(Layer):
    """Gives each sample another shape of as many elements.

    Input shape: `(batch, …)`. Output shape: `(batch, *target_shape)`.
    """

    category = "Reshaping"
    aliases = ("view", "resize")
    formula = "(batch, a, b, …) to (batch, *target_shape)"

    target_shape = ShapeField(doc="Shape of a sample, without the batch; one size may be -1 for what is left.",
                              wildcard=True, deprecated=("dims",))  # fmt: skip

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        shape = types[0].shape[1:]
        fixed = product(size for size in self.target_shape if size != -1)
        if not is_known(shape):
            if -1 not in self.target_shape:
                problems.append(
                    ShapeError(f"cannot make {text(self.target_shape)} of a sample whose shape is not known",
                               where=self.label, field="target_shape", expected="one size of -1",
                               got=text(types[0].shape), mend="put -1 where the size is not known", code="reshape")
                )  # fmt: skip
            return problems
        count = product(shape)
        wild = -1 in self.target_shape
        if (count % fixed if wild else count != fixed) != 0:  # type: ignore[operator]
            needs = f"a multiple of {fixed}" if wild else f"{fixed}"
            problems.append(
                ShapeError(
                    f"cannot make {text(self.target_shape)} of {text(shape)}",
                    where=self.label,
                    field="target_shape",
                    expected=f"{needs} elements a sample",
                    got=f"{count} elements",
                    mend=f"choose sizes whose product {'divides' if wild else 'is'} {count}"
                    + ("" if wild else ", or put -1 for one of them"),
                    code="reshape",
                )
            )
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        target = list(self.target_shape)
        if -1 in target:
            # Never across the batch: what is left is the sample's elements over the fixed sizes.
            fixed = product(size for size in target if size != -1)
            target[target.index(-1)] = product(x.shape[1:]) // fixed  # type: ignore[assignment]
        return ops.reshape(x, (x.shape[0], *target))


class Permute(Layer):
    """Puts the axes of each sample in another order.

    Output shape: the input's sizes in the new order, the batch first.
    """

    category = "Reshaping"
    aliases = ("transpose", "swap axes")
    formula = "axis i of y is axis dims[i] of x"

    dims = IntList(doc="The new order of the axes, counted from 1; the batch is not among them.")

    def _order(self) -> tuple[int, ...]:
        return (self.dims,) if isinstance(self.dims, int) else tuple(self.dims)

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and sorted(self._order()) != list(range(1, types[0].rank)):
            problems.append(
                ShapeError("dims is not an order of the input's axes", where=self.label, field="dims",
                           expected=f"each of 1 to {types[0].rank - 1} once", got=str(self._order()),
                           mend="name every axis but the batch once", code="permute")
            )  # fmt: skip
        return problems

    def emit(self, e: Emission, x: Value) -> Value:
        return ops.transpose(x, (0, *self._order()))


class RepeatVector(Layer):
    """Makes a sequence of a vector by repeating it.

    Input shape: `(batch, features)`. Output shape: `(batch, n, features)`.
    """

    category = "Reshaping"
    aliases = ("repeat", "tile")
    formula = "y[t] = x for t = 1 … n"
    rank = 2

    n = Int(doc="Length of the sequence.", min=1, unit="steps")

    def emit(self, e: Emission, x: Value) -> Value:
        batch, features = x.shape
        return ops.broadcast_to(ops.reshape(x, (batch, 1, features)), (batch, self.n, features))
