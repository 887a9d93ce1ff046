"""Optimizers for large networks: Lion with one slot, Adafactor with rows and columns, Lamb for large batches."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Bool, Float
from engine.optimizers.adam import beta_field, towards
from engine.optimizers.base import Optimizer, Slots
from engine.optimizers.rmsprop import blend, epsilon_field
from engine.optimizers.schedules import LearningRate


class Lion(Optimizer):
    """Steps of one size, in the direction of a moving average of gradients (Chen et al., 2023)."""

    key: ClassVar[str] = "lion"
    formula = "w = w - rate * sign(beta_1 * m + (1-beta_1) * g); m = beta_2 * m + (1-beta_2) * g"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    beta_1 = Float(0.9, above=0, max=1, doc="Share of the average in the direction of a step.")
    beta_2 = beta_field(0.99, "gradients")

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("momentum",),)

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        momentum = slots["momentum"]
        move = ops.multiply(ops.sign(blend(momentum, gradient, self.beta_1)), rate)
        return ops.subtract(parameter, move), {"momentum": blend(momentum, gradient, self.beta_2)}


def _length(x: Any) -> Any:
    return ops.sqrt(ops.reduce_sum(ops.square(x)))


def _root_mean_square(x: Any) -> Any:
    return ops.sqrt(ops.mean(ops.square(x)))


class Lamb(Optimizer):
    """Adam whose step is, for each weight, as long as the weight times the rate (You et al., 2019)."""

    key: ClassVar[str] = "lamb"
    formula = "u = m^ / (sqrt(v^) + epsilon); w = w - rate * |w| / |u| * u"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    beta_1 = beta_field(0.9, "gradients")
    beta_2 = beta_field(0.999, "squared gradients")
    epsilon = epsilon_field()

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("momentum", "velocity"),)

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        momentum = towards(slots["momentum"], gradient, self.beta_1)
        velocity = towards(slots["velocity"], ops.square(gradient), self.beta_2)
        mean = ops.divide(momentum, ops.subtract(1.0, ops.power(self.beta_1, iteration)))
        spread = ops.divide(velocity, ops.subtract(1.0, ops.power(self.beta_2, iteration)))
        move = ops.divide(mean, ops.add(ops.sqrt(spread), self.epsilon))
        moves = []
        for weight, one in zip(self.by_weight(parameter), self.by_weight(move), strict=True):
            mine, its = _length(weight), _length(one)
            both = ops.logical_and(ops.greater(mine, 0.0), ops.greater(its, 0.0))
            ratio = ops.where(both, ops.divide(mine, ops.where(both, its, 1.0)), 1.0)
            moves.append(ops.multiply(one, ops.multiply(ratio, rate)))
        return ops.subtract(parameter, ops.pack(moves)), {"momentum": momentum, "velocity": velocity}


class Adafactor(Optimizer):
    """Squared gradients of a matrix kept as the means of its rows and columns; steps in the size of the weights.

    Slots are here as large as the weights; their rows and columns are what is learned (Shazeer and Stern, 2018).
    """

    key: ClassVar[str] = "adafactor"
    formula = "w = w - max(epsilon_2, rms(w)) * rho * u / max(1, rms(u)), u = g / sqrt(v)"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    beta_2_decay = Float(-0.8, max=0, doc="Power with which the share of new squares falls.")
    epsilon_1 = Float(1e-30, min=0, doc="Added to squared gradients.", group="Advanced")
    epsilon_2 = Float(1e-3, min=0, doc="Least size of a weight that steps are in proportion to.", group="Advanced")
    clip_threshold = Float(1.0, above=0, doc="Greatest size of a step before it is scaled.", group="Advanced")
    relative_step = Bool(True, doc="Let the rate fall with the root of the steps.")

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("r", "c", "velocity"),)

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        slowest = ops.divide(1.0, ops.sqrt(iteration))
        if self.schedule is None and self.relative_step:
            rate = ops.minimum(rate, slowest)
        rho = ops.minimum(rate, slowest)
        keep = ops.subtract(1.0, ops.power(iteration, self.beta_2_decay))
        parts = [self.by_weight(one) for one in (parameter, gradient, slots["r"], slots["c"], slots["velocity"])]
        news: list[list[Any]] = [[], [], [], []]
        for weight, grad, r, c, velocity in zip(*parts, strict=True):
            squares = ops.add(ops.square(grad), self.epsilon_1)
            if len(weight.shape) >= 2:
                r = _keep(r, ops.mean(squares, -1, keepdims=True), keep)
                c = _keep(c, ops.mean(squares, -2, keepdims=True), keep)
                velocity = ops.multiply(ops.divide(r, ops.mean(r, -2, keepdims=True)), c)
            else:
                velocity = _keep(velocity, squares, keep)
            move = ops.divide(grad, ops.sqrt(velocity))
            move = ops.divide(move, ops.maximum(ops.divide(_root_mean_square(move), self.clip_threshold), 1.0))
            size = ops.multiply(ops.maximum(_root_mean_square(weight), self.epsilon_2), rho)
            made = (ops.subtract(weight, ops.multiply(move, size)), r, c, velocity)
            for into, one in zip(news, made, strict=True):
                into.append(one)
        new, r, c, velocity = (ops.pack(some) for some in news)
        return new, {"r": r, "c": c, "velocity": velocity}


def _keep(old: Any, new: Any, keep: Any) -> Any:
    """keep * old + (1 - keep) * new, `new` repeated where it has fewer elements."""
    return ops.add(ops.multiply(old, keep), ops.multiply(new, ops.subtract(1.0, keep)))
