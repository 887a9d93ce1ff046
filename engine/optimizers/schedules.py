"""Schedules: the learning rate as a function of the number of steps done, computed on the host once a step."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, ClassVar

from engine.core.errors import ParameterError
from engine.core.named import Registry
from engine.core.params import Bool, Declared, Float, Numbers, Text


class LearningRateSchedule(Declared):
    """Base of schedules. A subclass says `__call__(step) -> learning rate`, step 0 being the first."""

    key: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    formula: ClassVar[str] = ""

    name = Text(None, doc="Name of the schedule.", keyword_only=True, group="Advanced")

    def _setup(self) -> None:
        self.name = self.name or type(self).__name__

    def __call__(self, step: int) -> float:
        """The learning rate after `step` steps."""
        raise NotImplementedError(f"{type(self).__name__}.__call__")


def _initial() -> Float:
    return Float(min=0, doc="Learning rate of the first step.")


def _steps(doc: str = "Steps over which the rate decays once.") -> Float:
    return Float(above=0, doc=doc, unit="steps")


class ExponentialDecay(LearningRateSchedule):
    """The rate is multiplied by a factor every so many steps."""

    key: ClassVar[str] = "exponential_decay"
    formula = "initial * decay_rate^(step / decay_steps)"

    initial_learning_rate = _initial()
    decay_steps = _steps()
    decay_rate = Float(min=0, doc="Factor after each `decay_steps`.")
    staircase = Bool(False, doc="Decay in stairs instead of at every step.")

    def __call__(self, step: int) -> float:
        times = step / self.decay_steps
        return self.initial_learning_rate * self.decay_rate ** (math.floor(times) if self.staircase else times)


class InverseTimeDecay(LearningRateSchedule):
    """The rate falls like 1 over the time."""

    key: ClassVar[str] = "inverse_time_decay"
    formula = "initial / (1 + decay_rate * step / decay_steps)"

    initial_learning_rate = _initial()
    decay_steps = _steps()
    decay_rate = Float(min=0, doc="How fast it falls.")
    staircase = Bool(False, doc="Decay in stairs instead of at every step.")

    def __call__(self, step: int) -> float:
        times = step / self.decay_steps
        return self.initial_learning_rate / (1 + self.decay_rate * (math.floor(times) if self.staircase else times))


class PolynomialDecay(LearningRateSchedule):
    """The rate goes from one value to another along a power of the remaining time."""

    key: ClassVar[str] = "polynomial_decay"
    formula = "(initial - end) * (1 - step / decay_steps)^power + end"

    initial_learning_rate = _initial()
    decay_steps = _steps("Steps until the end rate is reached.")
    end_learning_rate = Float(0.0001, min=0, doc="Learning rate at the end.")
    power = Float(1.0, above=0, doc="1 for a straight line.")
    cycle = Bool(False, doc="Start again, over a longer time, when the end is reached.")

    def __call__(self, step: int) -> float:
        total = self.decay_steps
        if self.cycle:
            total *= max(1, math.ceil(step / self.decay_steps))
        left = 1 - min(step, total) / total
        return (self.initial_learning_rate - self.end_learning_rate) * left**self.power + self.end_learning_rate


class PiecewiseConstantDecay(LearningRateSchedule):
    """One rate up to each boundary, the last one after them all."""

    key: ClassVar[str] = "piecewise_constant_decay"
    aliases = ("PiecewiseConstant",)

    boundaries = Numbers(doc="The last step of each rate but the last.")
    rates = Numbers(name="values", doc="The rates, one more than boundaries.")

    def _setup(self) -> None:
        self.name = self.name or "PiecewiseConstant"
        if len(self.rates) != len(self.boundaries) + 1:
            raise ParameterError(
                "the number of values does not go with the boundaries", where=type(self).__name__, field="values",
                expected=f"{len(self.boundaries) + 1} values", got=str(len(self.rates)),
            )  # fmt: skip

    def __call__(self, step: int) -> float:
        return next((rate for end, rate in zip(self.boundaries, self.rates) if step <= end), self.rates[-1])


PiecewiseConstant = PiecewiseConstantDecay


class CosineDecay(LearningRateSchedule):
    """The rate falls along half a cosine, after an optional warm-up (Loshchilov and Hutter, 2017)."""

    key: ClassVar[str] = "cosine_decay"
    formula = "initial * ((1 - alpha) * (1 + cos(pi * step / decay_steps)) / 2 + alpha)"

    initial_learning_rate = _initial()
    decay_steps = _steps("Steps until the lowest rate is reached.")
    alpha = Float(0.0, doc="Lowest rate, as a share of the highest.")
    warmup_target = Float(None, min=0, doc="Rate at the end of the warm-up; none: no warm-up.")
    warmup_steps = Float(0, min=0, doc="Steps of the warm-up.", unit="steps")

    def __call__(self, step: int) -> float:
        top = self.initial_learning_rate
        if self.warmup_target is not None:
            if step < self.warmup_steps:
                return top + (self.warmup_target - top) * step / self.warmup_steps
            top, step = self.warmup_target, step - int(self.warmup_steps)
        share = min(step / self.decay_steps, 1)
        return top * ((1 - self.alpha) * 0.5 * (1 + math.cos(math.pi * share)) + self.alpha)


class CosineDecayRestarts(LearningRateSchedule):
    """Half cosines one after another, each longer and lower (Loshchilov and Hutter, 2017)."""

    key: ClassVar[str] = "cosine_decay_restarts"

    initial_learning_rate = _initial()
    first_decay_steps = _steps("Steps of the first half cosine.")
    t_mul = Float(2.0, min=1, doc="Each one is so much longer than the one before.")
    m_mul = Float(1.0, min=0, doc="Each one starts so much lower (or higher) than the one before.")
    alpha = Float(0.0, doc="Lowest rate, as a share of the initial rate.")

    def _setup(self) -> None:
        self.name = self.name or "SGDRDecay"

    def __call__(self, step: int) -> float:
        share, restarts = step / self.first_decay_steps, 0
        if self.t_mul == 1:
            restarts = math.floor(share)
            share -= restarts
        else:
            while share >= 1:
                share, restarts = (share - 1) / self.t_mul, restarts + 1
        cosine = 0.5 * self.m_mul**restarts * (1 + math.cos(math.pi * share))
        return self.initial_learning_rate * ((1 - self.alpha) * cosine + self.alpha)


registry = Registry(
    "learning rate schedule",
    "keras.optimizers.schedules",
    (
        ExponentialDecay,
        InverseTimeDecay,
        PolynomialDecay,
        PiecewiseConstantDecay,
        CosineDecay,
        CosineDecayRestarts,
    ),
    base=LearningRateSchedule,
)


def serialize(schedule: LearningRateSchedule) -> dict[str, Any]:
    """The config of a schedule."""
    return registry.serialize(schedule)


def deserialize(config: Any, custom_objects: Mapping[str, Any] | None = None) -> LearningRateSchedule:
    """The schedule of a config."""
    return registry.get(config, custom_objects)


class LearningRate(Float):
    """A number, or a schedule."""

    def __init__(self, default: float, **common: Any):
        super().__init__(default, min=0, doc="Size of the steps, or a schedule of it.", deprecated=("lr",), **common)

    def expected(self) -> str:
        return "a number of at least 0, or a schedule"

    def normalise(self, value: Any) -> Any:
        if isinstance(value, LearningRateSchedule):
            return value
        if isinstance(value, Mapping):
            return deserialize(value)
        if callable(value) and not isinstance(value, (int, float)):
            return value
        if hasattr(value, "numpy") and not isinstance(value, float):
            value = value.numpy()
        return super().normalise(value.item() if hasattr(value, "item") else value)

    def config(self, value: Any) -> Any:
        return serialize(value) if isinstance(value, LearningRateSchedule) else value
