"""Adam and its kin: moving averages of gradients and of their sizes."""

from __future__ import annotations

from typing import Any, ClassVar

from engine import ops
from engine.core.params import Bool, Float
from engine.optimizers.base import Optimizer, Slots
from engine.optimizers.rmsprop import epsilon_field
from engine.optimizers.schedules import LearningRate


def beta_field(default: float, of: str) -> Float:
    return Float(default, min=0, below=1, doc=f"Share of the average of {of} that stays at every step.")


def towards(average: Any, new: Any, beta: float) -> Any:
    return ops.add(average, ops.multiply(ops.subtract(new, average), 1 - beta))


class Adam(Optimizer):
    """Steps along the average gradient, divided by the root of its average square (Kingma and Ba, 2014)."""

    key: ClassVar[str] = "adam"
    formula = "w = w - rate * sqrt(1-beta_2^t)/(1-beta_1^t) * m / (sqrt(v) + epsilon)"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    beta_1 = beta_field(0.9, "gradients")
    beta_2 = beta_field(0.999, "squared gradients")
    epsilon = epsilon_field()
    amsgrad = Bool(False, doc="Divide by the largest average so far (Reddi et al., 2018).", group="Advanced")

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("momentum", "velocity"),) + ((("velocity_hat",),) if self.amsgrad else ())

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        root = ops.sqrt(ops.subtract(1.0, ops.power(self.beta_2, iteration)))
        alpha = ops.divide(ops.multiply(rate, root), ops.subtract(1.0, ops.power(self.beta_1, iteration)))
        momentum = towards(slots["momentum"], gradient, self.beta_1)
        velocity = towards(slots["velocity"], ops.square(gradient), self.beta_2)
        new = {"momentum": momentum, "velocity": velocity}
        if self.amsgrad:
            velocity = new["velocity_hat"] = ops.maximum(slots["velocity_hat"], velocity)
        move = ops.divide(ops.multiply(momentum, alpha), ops.add(ops.sqrt(velocity), self.epsilon))
        return ops.subtract(parameter, move), new


class AdamW(Adam):
    """Adam with weights that decay by themselves, apart from the gradient (Loshchilov and Hutter, 2017)."""

    key: ClassVar[str] = "adamw"
    default_name = "adam_w"

    weight_decay = Float(0.004, min=0, nullable=True, doc="Share of each weight, times the learning rate, taken off "
                         "at every step.")  # fmt: skip


class Adamax(Optimizer):
    """Adam with the largest recent gradient in place of the average square (Kingma and Ba, 2014)."""

    key: ClassVar[str] = "adamax"
    formula = "w = w - rate / (1-beta_1^t) * m / (u + epsilon)"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    beta_1 = beta_field(0.9, "gradients")
    beta_2 = beta_field(0.999, "the largest gradient")
    epsilon = epsilon_field()

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("momentum", "norm"),)

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        momentum = towards(slots["momentum"], gradient, self.beta_1)
        norm = ops.maximum(ops.multiply(slots["norm"], self.beta_2), ops.absolute(gradient))
        bias = ops.subtract(1.0, ops.power(self.beta_1, iteration))
        move = ops.divide(ops.multiply(momentum, rate), ops.multiply(ops.add(norm, self.epsilon), bias))
        return ops.subtract(parameter, move), {"momentum": momentum, "norm": norm}


class Nadam(Optimizer):
    """Adam with Nesterov momentum (Dozat, 2016)."""

    key: ClassVar[str] = "nadam"

    _learning_rate = LearningRate(0.001, name="learning_rate")
    beta_1 = beta_field(0.9, "gradients")
    beta_2 = beta_field(0.999, "squared gradients")
    epsilon = epsilon_field()

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        return (("momentum", "velocity"),)

    def hidden_slots(self) -> tuple[str, ...]:
        return ("u_product",)  # the product of the momentum schedule so far, the same for all parameters

    def initial_slots(self) -> dict[str, float]:
        return super().initial_slots() | {"u_product": 1.0}

    def _share(self, iteration: Any) -> Any:
        return ops.multiply(ops.subtract(1.0, ops.multiply(ops.power(0.96, iteration), 0.5)), self.beta_1)

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        now, after = self._share(iteration), self._share(ops.add(iteration, 1.0))
        product = ops.multiply(slots["u_product"], now)
        momentum = towards(slots["momentum"], gradient, self.beta_1)
        velocity = towards(slots["velocity"], ops.square(gradient), self.beta_2)
        ahead = ops.divide(ops.multiply(momentum, after), ops.subtract(1.0, ops.multiply(product, after)))
        here = ops.divide(ops.multiply(gradient, ops.subtract(1.0, now)), ops.subtract(1.0, product))
        spread = ops.divide(velocity, ops.subtract(1.0, ops.power(self.beta_2, iteration)))
        move = ops.divide(ops.multiply(ops.add(ahead, here), rate), ops.add(ops.sqrt(spread), self.epsilon))
        return ops.subtract(parameter, move), {"momentum": momentum, "velocity": velocity, "u_product": product}
