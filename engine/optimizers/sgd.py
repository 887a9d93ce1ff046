"""Gradient descent, with momentum."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Bool, Float
from engine.optimizers.base import Optimizer, Slots
from engine.optimizers.schedules import LearningRate


class SGD(Optimizer):
    """Gradient descent with optional momentum (Polyak, 1964) or Nesterov momentum (Sutskever et al., 2013)."""

    key: ClassVar[str] = "sgd"
    formula = "v = momentum * v - rate * g; w = w + v"

    _learning_rate = LearningRate(0.01, name="learning_rate")
    momentum = Float(0.0, min=0, max=1, doc="Share of the last step that is taken again.")
    nesterov = Bool(False, doc="Look ahead: take the gradient's part once more after the momentum's.")

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("momentum",),) if self.momentum else ()

    def idle(self, slots: Slots) -> Slots | None:
        return None if self.momentum else {}

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        downhill = ops.multiply(gradient, rate)
        if not self.momentum:
            return ops.subtract(parameter, downhill), {}
        velocity = ops.subtract(ops.multiply(slots["momentum"], self.momentum), downhill)
        move = ops.subtract(ops.multiply(velocity, self.momentum), downhill) if self.nesterov else velocity
        return ops.add(parameter, move), {"momentum": velocity}
