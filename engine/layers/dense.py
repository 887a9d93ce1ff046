"""Dense: every output depends on every input."""

from __future__ import annotations

from collections.abc import Sequence

from engine import ops
from engine.activations import ActivationField
from engine.core.errors import EngineError, ShapeError
from engine.core.params import Int
from engine.core.shapes import text
from engine.ir.graph import TensorType, Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.layers.weight import WeightSpec


class Dense(Layer):
    """Every output is a weighted sum of all inputs, then an activation.

    Input shape: `(batch, …, features)`; the product is over the last axis. Output shape: `(batch, …, units)`.
    """

    category = "Core"
    aliases = ("fc", "fully connected", "linear", "affine", "perceptron")
    formula = "y = activation(x @ kernel + bias)"
    min_rank = 2

    units = Int(doc="Number of outputs.", min=1, deprecated=("output_dim",))
    activation = ActivationField()
    use_bias = common.use_bias()
    kernel_initializer = common.kernel_initializer()
    bias_initializer = common.bias_initializer()
    kernel_regularizer = common.regularizer("kernel", "W_regularizer")
    bias_regularizer = common.regularizer("bias", "b_regularizer")
    activity_regularizer = common.regularizer("output")
    kernel_constraint = common.constraint("kernel", "W_constraint")
    bias_constraint = common.constraint("bias", "b_constraint")
    passes_mask = True

    def input_problems(self, types: Sequence[TensorType]) -> list[EngineError]:
        problems = super().input_problems(types)
        if not problems and not isinstance(types[0].shape[-1], int):
            problems.append(common.unknown_size(self, types[0]))
        return problems

    def input_advice(self, types: Sequence[TensorType]) -> list[EngineError]:
        (x,) = types
        if x.rank < 4:
            return []
        return [
            ShapeError(
                "works on the last axis alone, each position by itself",
                where=self.label,
                expected="a vector, (batch, features)",
                got=text(x.shape),
                mend="put Flatten or GlobalAveragePooling2D before it to use the whole image",
                code="rank",
            )
        ]

    def weight_specs(self, x: TensorType) -> list[WeightSpec]:
        specs = [
            WeightSpec("kernel", (int(x.shape[-1]), self.units), self.kernel_initializer, self.float_dtype,
                       regularizer=self.kernel_regularizer, constraint=self.kernel_constraint)
        ]  # fmt: skip
        if self.use_bias:
            specs.append(WeightSpec("bias", (self.units,), self.bias_initializer, self.float_dtype,
                                    regularizer=self.bias_regularizer, constraint=self.bias_constraint))  # fmt: skip
        return specs

    def emit(self, e: Emission, x: Value) -> Value:
        y = ops.dot_last(common.floats(self, x), e.weight("kernel"))
        if self.use_bias:
            y = ops.add(y, e.weight("bias"))
        y = self.activation(y)
        common.penalise(e, y)
        return y
