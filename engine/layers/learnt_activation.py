"""Activations with a slope that is learnt, or a threshold: PReLU and ThresholdedReLU."""

from __future__ import annotations

from collections.abc import Sequence

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Float, IntList
from engine.core.shapes import text
from engine.initializers import InitializerField
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class PReLU(Layer):
    """The input itself above zero, and below it a part of it that is learnt (He et al., 2015).

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("parametric relu", "learnt slope")
    formula = "y = x if x > 0 else alpha * x"
    min_rank = 2
    passes_mask = True

    alpha_initializer = InitializerField("zeros", doc="First values of the slopes.", deprecated=("init",))
    alpha_regularizer = common.regularizer("slopes")
    alpha_constraint = common.constraint("slopes")
    shared_axes = IntList(None, doc="Axes along which one slope serves all, counted from 1; [1, 2]: one for a channel.")

    def _shared(self) -> tuple[int, ...]:
        if self.shared_axes is None:
            return ()
        return (self.shared_axes,) if isinstance(self.shared_axes, int) else tuple(self.shared_axes)

    def get_config(self) -> dict[str, object]:
        return super().get_config() | {"shared_axes": list(self._shared()) or None}

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems:
            return problems
        (x,) = types
        shared = {axis % x.rank for axis in self._shared() if -x.rank <= axis < x.rank}
        if len(shared) != len(self._shared()) or 0 in shared:
            return [
                ShapeError("shared_axes are not axes of its input", where=self.label, field="shared_axes",
                           expected=f"some of 1 to {x.rank - 1}, each once", got=f"{self._shared()} for {text(x.shape)}",
                           mend="count axes from 1, the batch not among them", code="axis")
            ]  # fmt: skip
        unknown = next((a for a in range(1, x.rank) if a not in shared and not isinstance(x.shape[a], int)), None)
        if unknown is not None:
            problems.append(common.unknown_size(self, x, f"size of axis {unknown}"))
        return problems

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        shared = {axis % x.rank for axis in self._shared()}
        shape = tuple(1 if axis in shared else int(x.shape[axis]) for axis in range(1, x.rank))
        return [WeightSpec("alpha", shape, self.alpha_initializer, self.float_dtype,
                           regularizer=self.alpha_regularizer, constraint=self.alpha_constraint)]  # fmt: skip

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        return ops.subtract(ops.relu(x), ops.multiply(e.weight("alpha"), ops.relu(ops.negate(x))))


class ThresholdedReLU(Layer):
    """The input itself above a threshold, zero below it (Konda et al., 2014).

    Output shape: that of the input.
    """

    category = "Activation"
    aliases = ("threshold",)
    formula = "y = x if x > theta else 0"
    passes_mask = True

    theta = Float(1.0, min=0, doc="The threshold.")

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        return ops.where(ops.greater(x, self.theta), x, 0.0)
