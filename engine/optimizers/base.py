"""Optimizer: how gradients change parameters. A rule, elementwise, on flat arrays; so one update serves all weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.errors import ParameterError
from engine.core.params import Bool, Declared, Float, Int, Text
from engine.optimizers.schedules import InverseTimeDecay

Slots = dict[str, Any]


class Rate(float):
    """The learning rate of an optimizer as a number, with the methods that code written for variables uses."""

    _optimizer: Optimizer

    def assign(self, value: float) -> None:
        """Set the optimizer's learning rate."""
        self._optimizer.learning_rate = value

    def numpy(self) -> np.float32:
        return np.float32(self)

    value = numpy


class Optimizer(Declared):
    """Base of optimizers.

    A subclass declares its parameters and says `slot_groups()` and `step(…)`.

    Attributes:
        iterations: number of steps done.
        learning_rate: the present rate, a number; setting it takes effect at the next batch (and ends a schedule).
    """

    key: ClassVar[str] = ""
    aliases: ClassVar[tuple[str, ...]] = ()
    formula: ClassVar[str] = ""
    default_name: ClassVar[str] = ""
    _learning_rate: Any

    weight_decay = Float(None, min=0, doc="Share of each weight, times the learning rate, taken off at every step.",
                         keyword_only=True, group="Advanced")  # fmt: skip
    clipnorm = Float(None, above=0, doc="Greatest length of the gradient of one weight.", keyword_only=True,
                     group="Advanced")  # fmt: skip
    clipvalue = Float(None, above=0, doc="Greatest size of an element of a gradient.", keyword_only=True,
                      group="Advanced")  # fmt: skip
    global_clipnorm = Float(None, above=0, doc="Greatest length of all gradients together.", keyword_only=True,
                            group="Advanced")  # fmt: skip
    use_ema = Bool(False, doc="Keep a moving average of the weights.", keyword_only=True, group="Advanced")
    ema_momentum = Float(0.99, min=0, max=1, doc="Share of the average that stays at every step.", keyword_only=True,
                         group="Advanced", show_if=("use_ema", True))  # fmt: skip
    ema_overwrite_frequency = Int(None, min=1, doc="Weights become their average every so many steps.", unit="steps",
                                  keyword_only=True, group="Advanced", show_if=("use_ema", True))  # fmt: skip
    loss_scale_factor = Float(None, doc="Factor on the loss; not supported.", keyword_only=True, group="Hidden")
    gradient_accumulation_steps = Int(None, doc="Batches to a step; not supported.", keyword_only=True, group="Hidden")
    name = Text(None, doc="Name of the optimizer.", keyword_only=True, group="Advanced")

    _removed = {"jit_compile": "has no meaning here", "is_legacy_optimizer": "has no meaning here"}

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        """Keras 2's `decay` is a schedule: rate / (1 + decay * steps)."""
        keywords = dict(keywords)
        decay = keywords.pop("decay", None)
        if decay:
            old = "lr" if "lr" in keywords else "learning_rate"
            rate = keywords.pop(old, cls.fields["learning_rate"].default)
            keywords["learning_rate"] = InverseTimeDecay(rate, 1, decay)
        if keywords.get("weight_decay") == 0:
            keywords["weight_decay"] = None
        if "epsilon" in keywords and keywords["epsilon"] is None:
            del keywords["epsilon"]
        return keywords

    def _setup(self) -> None:
        self.name = self.name or self.default_name or self.key
        self.iterations = 0
        clips = [name for name in ("clipnorm", "clipvalue", "global_clipnorm") if getattr(self, name) is not None]
        if len(clips) > 1:
            raise ParameterError("only one way of clipping can be set", where=type(self).__name__, field=clips[1],
                                 expected="one of clipnorm, clipvalue, global_clipnorm", got=" and ".join(clips),
                                 mend="leave the others out")  # fmt: skip
        for name in ("loss_scale_factor", "gradient_accumulation_steps"):
            if getattr(self, name) is not None:
                raise ParameterError(f"{name} is not supported", where=type(self).__name__, field=name,
                                     expected="None", got=repr(getattr(self, name)), mend="leave it out")  # fmt: skip

    # --- the rule ---------------------------------------------------------------------------------------------------

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        """Names of the arrays kept for each parameter, in groups as files order them: within a group, all slots of
        the first weight, then all of the second, …; group after group."""
        return ()

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        """The parameters and slots after one step; elementwise."""
        raise NotImplementedError(f"{type(self).__name__}.step")

    def slots(self) -> tuple[str, ...]:
        """Names of the arrays kept for the parameters, each of their size."""
        return tuple(slot for group in self.file_groups() for slot in group) + self.hidden_slots()

    def hidden_slots(self) -> tuple[str, ...]:
        """Slots that files do not hold."""
        return ()

    def initial_slots(self) -> dict[str, float]:
        """What each slot holds before the first step."""
        return dict.fromkeys(self.slots(), 0.0)

    def update(
        self, parameter: Any, gradient: Any, slots: Slots, learning_rate: Any, iteration: Any
    ) -> tuple[Any, Slots]:
        """The parameters and slots after one step.

        Args:
            parameter, gradient: flat arrays or values of one size; the gradient already clipped (see `clip`).
            slots: an array each of `slots()`, of the parameters' size.
            learning_rate, iteration: float scalars; `iteration` is 1 at the first step.
        """
        slots = dict(slots)
        average = slots.pop("average", None)
        if self.weight_decay is not None:
            decay = ops.multiply(learning_rate, self.weight_decay)
            parameter = ops.subtract(parameter, ops.multiply(parameter, decay))
        parameter, slots = self.step(parameter, gradient, slots, learning_rate, iteration)
        if average is not None:
            keep = ops.multiply(ops.cast(ops.greater(iteration, 1.5), "float32"), self.ema_momentum)
            average = ops.add(ops.multiply(average, keep), ops.multiply(parameter, ops.subtract(1.0, keep)))
            slots["average"] = average
            if self.ema_overwrite_frequency is not None:
                every = float(self.ema_overwrite_frequency)
                due = ops.equal(ops.multiply(ops.floor(ops.divide(iteration, every)), every), iteration)
                parameter = ops.where(due, average, parameter)
        return parameter, slots

    # --- clipping ---------------------------------------------------------------------------------------------------

    @property
    def clips(self) -> bool:
        """Whether gradients are clipped before the update."""
        return self.clipnorm is not None or self.clipvalue is not None or self.global_clipnorm is not None

    def clip(self, gradients: Sequence[Any]) -> list[Any]:
        """Gradients, one a weight, limited as `clipnorm`, `clipvalue` or `global_clipnorm` say."""
        if self.clipvalue is not None:
            return [ops.clip(gradient, -self.clipvalue, self.clipvalue) for gradient in gradients]
        if self.clipnorm is not None:
            return [self._shorten(gradient, _length([gradient]), self.clipnorm) for gradient in gradients]
        if self.global_clipnorm is not None:
            length = _length(gradients)
            return [self._shorten(gradient, length, self.global_clipnorm) for gradient in gradients]
        return list(gradients)

    @staticmethod
    def _shorten(gradient: Any, length: Any, limit: float) -> Any:
        return ops.multiply(gradient, ops.divide(limit, ops.maximum(length, limit)))

    # --- files ------------------------------------------------------------------------------------------------------

    def file_groups(self) -> tuple[tuple[str, ...], ...]:
        """`slot_groups`, after the moving averages of weights, where they are kept."""
        return ((("average",),) if self.use_ema else ()) + self.slot_groups()

    def file_layout(self, weights: Sequence[Any]) -> list[tuple[str, str, Any]]:
        """The optimizer's variables in the order of Keras 3's files: (name, slot, weight).

        The first two are ("iteration", "iteration", None) and ("learning_rate", "learning_rate", None); then come the
        slots of the trainable `weights`, named like "dense_kernel_momentum" (Weight.path says "dense/kernel").
        """
        layout: list[tuple[str, str, Any]] = [(name, name, None) for name in ("iteration", "learning_rate")]
        for group in self.file_groups():
            layout += [(f"{w.path.replace('/', '_')}_{slot}", slot, w) for w in weights for slot in group]
        return layout

    def legacy_layout(self, weights: Sequence[Any]) -> list[tuple[str, str, Any]]:
        """The same for Keras 2's files: the iteration, then slot after slot over all weights."""
        layout: list[tuple[str, str, Any]] = [("iteration", "iteration", None)]
        slots = [slot for group in self.file_groups() for slot in group]
        return layout + [(f"{w.path}/{slot}", slot, w) for slot in slots for w in weights]

    # --- the learning rate ------------------------------------------------------------------------------------------

    @property
    def schedule(self) -> Any:
        """The schedule of the learning rate, or None."""
        return self._learning_rate if callable(self._learning_rate) else None

    @property
    def learning_rate(self) -> Rate:
        """The learning rate of the next step."""
        given = self._learning_rate
        rate = Rate(given(self.iterations) if callable(given) else given)
        rate._optimizer = self
        return rate

    @learning_rate.setter
    def learning_rate(self, value: Any) -> None:
        try:
            self._learning_rate = self.fields["learning_rate"].check(value)
        except ParameterError as error:
            raise error.located(type(self).__name__) from None

    @property
    def lr(self) -> Rate:
        """The old name of `learning_rate`."""
        return self.learning_rate

    @lr.setter
    def lr(self, value: Any) -> None:
        self.learning_rate = value

    def get_config(self) -> dict[str, Any]:
        config = super().get_config()
        return {name: config[name] for name in ("name", "learning_rate")} | config


def _length(gradients: Sequence[Any]) -> Any:
    """Euclidean length of several tensors taken as one vector."""
    total: Any = 0.0
    for gradient in gradients:
        total = ops.add(ops.reduce_sum(ops.square(gradient)), total)
    return ops.sqrt(total)
