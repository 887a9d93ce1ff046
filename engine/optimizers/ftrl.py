"""Follow the regularized leader: for sparse linear models."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Float
from engine.optimizers.base import Optimizer, Slots
from engine.optimizers.schedules import LearningRate


class Ftrl(Optimizer):
    """Weights that a sum of all gradients so far and an L1 penalty ask for: many exactly 0 (McMahan et al., 2013)."""

    key: ClassVar[str] = "ftrl"
    formula = "z = z + g - (n'^-p - n^-p)/rate * w; w = (clip(z, -l1, l1) - z) / (n'^-p/rate + 2*l2)"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    learning_rate_power = Float(-0.5, max=0, doc="How the rate falls with the sum of squared gradients; 0: not.")
    initial_accumulator_value = Float(0.1, min=0, doc="What the sums start from.", group="Advanced")
    l1_regularization_strength = Float(0.0, min=0, doc="Factor on the sum of absolute values.")
    l2_regularization_strength = Float(0.0, min=0, doc="Factor on the sum of squares.")
    l2_shrinkage_regularization_strength = Float(0.0, min=0, doc="Pulls gradients towards small weights.",
                                                 group="Advanced")  # fmt: skip
    beta = Float(0.0, min=0, doc="Added to L2, over twice the rate.", group="Advanced")

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("accumulator", "linear"),)

    def initial_slots(self) -> dict[str, float]:
        return super().initial_slots() | {"accumulator": self.initial_accumulator_value}

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        power, l1 = -self.learning_rate_power, self.l1_regularization_strength
        l2 = ops.add(ops.divide(self.beta, ops.multiply(rate, 2.0)), self.l2_regularization_strength)
        shrunk = ops.add(gradient, ops.multiply(parameter, 2 * self.l2_shrinkage_regularization_strength))
        before = slots["accumulator"]
        total = ops.add(before, ops.square(gradient))
        strength = ops.power(total, power)
        grown = ops.divide(ops.subtract(strength, ops.power(before, power)), rate)
        linear = ops.add(slots["linear"], ops.subtract(shrunk, ops.multiply(grown, parameter)))
        quadratic = ops.add(ops.divide(strength, rate), ops.multiply(l2, 2.0))
        return (
            ops.divide(ops.subtract(ops.clip(linear, -l1, l1), linear), quadratic),
            {"accumulator": total, "linear": linear},
        )
