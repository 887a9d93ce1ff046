"""Dropout: parts of the input set to zero while training."""

from __future__ import annotations

from collections.abc import Sequence

from engine import ops
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Float, ShapeField
from engine.core.shapes import text
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class Dropout(Layer):
    """Sets a random share of its input to zero while training, which hinders learning by heart.

    What is left is scaled by 1/(1 - rate); outside training nothing changes (Srivastava et al., 2014).
    Output shape: that of the input.
    """

    category = "Regularization"
    aliases = ("drop", "regularise")
    formula = "y = x * mask / (1 - rate)"
    passes_mask = True

    rate = Float(doc="Share of the elements set to zero.", min=0, max=1, deprecated=("p",))
    noise_shape = ShapeField(None, group="Advanced",
                             doc="Shape of the mask, the batch first; 1 where one decision serves an axis, none where "
                                 "it is the input's.")  # fmt: skip
    seed = common.seed()

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if problems or self.noise_shape is None:
            return problems
        shape = types[0].shape
        fits = len(self.noise_shape) == len(shape) and all(
            noise in (None, 1) or noise == size or not isinstance(size, int)
            for noise, size in zip(self.noise_shape, shape, strict=True)
        )
        if not fits:
            problems.append(
                ShapeError("noise_shape does not fit the input", where=self.label, field="noise_shape",
                           expected=f"for each of {text(shape)} its size, 1 or None", got=text(self.noise_shape),
                           mend="leave noise_shape out, or put 1 where a size differs", code="noise_shape")
            )  # fmt: skip
        return problems

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        return [common.seed_spec(self.seed)] if self.rate > 0 else []

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        if not e.training or self.rate == 0:
            return x
        if self.rate == 1:
            return ops.multiply(x, 0.0)
        given = self.noise_shape or (None,) * x.rank
        noise = tuple(size if one is None else one for one, size in zip(given, x.shape, strict=True))
        return ops.dropout(x, e.random_state(), self.rate, noise)
