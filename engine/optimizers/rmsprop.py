"""Optimizers that scale each step by the size of recent gradients: RMSprop, Adagrad, Adadelta."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Bool, Float
from engine.optimizers.base import Optimizer, Slots
from engine.optimizers.schedules import LearningRate


def epsilon_field() -> Float:
    """A small number in a denominator."""
    return Float(1e-7, min=0, doc="Added to the denominator, so that it is not 0.", group="Advanced")


def blend(old: Any, new: Any, keep: float) -> Any:
    """keep * old + (1 - keep) * new."""
    return ops.add(ops.multiply(old, keep), ops.multiply(new, 1 - keep))


class RMSprop(Optimizer):
    """Steps divided by the root of a moving average of squared gradients (Tieleman and Hinton, 2012)."""

    key: ClassVar[str] = "rmsprop"
    default_name = "rm_sprop"
    formula = "s = rho * s + (1-rho) * g²; w = w - rate * g / sqrt(s + epsilon)"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    rho = Float(0.9, min=0, max=1, doc="Share of the average that stays at every step.")
    momentum = Float(0.0, min=0, max=1, doc="Share of the last step that is taken again.")
    epsilon = epsilon_field()
    centered = Bool(False, doc="Divide by the variance of gradients instead.", group="Advanced")

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        groups: tuple[tuple[str, ...], ...] = (("velocity",),)
        if self.momentum:
            groups += (("momentum",),)
        if self.centered:
            groups += (("average_gradient",),)
        return groups

    def idle(self, slots: Slots) -> Slots | None:
        if self.momentum or self.centered or not self.epsilon:
            return None
        return {"velocity": ops.multiply(slots["velocity"], self.rho)}

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        velocity = blend(slots["velocity"], ops.square(gradient), self.rho)
        new = {"velocity": velocity}
        if self.centered:
            new["average_gradient"] = blend(slots["average_gradient"], gradient, self.rho)
            velocity = ops.subtract(velocity, ops.square(new["average_gradient"]))
        move = ops.divide(ops.multiply(gradient, rate), ops.sqrt(ops.add(velocity, self.epsilon)))
        if self.momentum:
            move = new["momentum"] = ops.add(ops.multiply(slots["momentum"], self.momentum), move)
        return ops.subtract(parameter, move), new


class Adagrad(Optimizer):
    """Steps divided by the root of the sum of squared gradients: what moved much moves less (Duchi et al., 2011)."""

    key: ClassVar[str] = "adagrad"
    formula = "s = s + g²; w = w - rate * g / sqrt(s + epsilon)"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    initial_accumulator_value = Float(0.1, min=0, doc="What the sums start from.", group="Advanced")
    epsilon = epsilon_field()

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("accumulator",),)

    def initial_slots(self) -> dict[str, float]:
        return super().initial_slots() | {"accumulator": self.initial_accumulator_value}

    def idle(self, slots: Slots) -> Slots | None:
        return dict(slots) if self.epsilon else None

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        total = ops.add(slots["accumulator"], ops.square(gradient))
        move = ops.divide(ops.multiply(gradient, rate), ops.sqrt(ops.add(total, self.epsilon)))
        return ops.subtract(parameter, move), {"accumulator": total}


class Adadelta(Optimizer):
    """Steps in the ratio of recent steps to recent gradients (Zeiler, 2012)."""

    key: ClassVar[str] = "adadelta"
    formula = "d = -g * sqrt(u + epsilon) / sqrt(s + epsilon); w = w + rate * d"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    rho = Float(0.95, min=0, max=1, doc="Share of the averages that stays at every step.")
    epsilon = epsilon_field()

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("accumulated_grad", "accumulated_delta_var"),)

    def idle(self, slots: Slots) -> Slots | None:
        return {name: ops.multiply(slot, self.rho) for name, slot in slots.items()} if self.epsilon else None

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        squares = blend(slots["accumulated_grad"], ops.square(gradient), self.rho)
        moves = slots["accumulated_delta_var"]
        size = ops.divide(ops.sqrt(ops.add(moves, self.epsilon)), ops.sqrt(ops.add(squares, self.epsilon)))
        move = ops.negate(ops.multiply(size, gradient))
        new = {"accumulated_grad": squares, "accumulated_delta_var": blend(moves, ops.square(move), self.rho)}
        return ops.add(parameter, ops.multiply(move, rate)), new
