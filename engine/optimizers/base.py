"""Optimizer: how gradients change parameters. A rule, elementwise, on flat arrays; so one update serves all weights."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.errors import ParameterError
from engine.core.params import Bool, Declared, Float, Int, Text
from engine.optimizers.schedules import InverseTimeDecay

Slots = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """One weight within the flat array of all parameters."""

    weight: Any
    offset: int
    shape: tuple[int, ...]


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
    loss_scale_factor = Float(None, above=0, doc="Factor on the loss while gradients are taken; it cancels out.",
                              keyword_only=True, group="Hidden")  # fmt: skip
    gradient_accumulation_steps = Int(None, min=2, doc="Batches whose gradients are averaged for one step.",
                                      unit="batches", keyword_only=True, group="Advanced")  # fmt: skip
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
        self.parts: tuple[Part, ...] = ()
        self._exempt: tuple[tuple[int, ...], str] = ((), "")

    # --- the rule ---------------------------------------------------------------------------------------------------

    def slot_groups(self) -> tuple[tuple[str, ...], ...]:
        """Names of the arrays kept for each parameter, in groups as files order them: within a group, all slots of
        the first weight, then all of the second, …; group after group."""
        return ()

    def bind(self, parts: Sequence[Part]) -> None:
        """Say which weights lie where in the flat array; rules that take a weight as a whole need to know."""
        self.parts = tuple(parts)

    def by_weight(self, flat: Any) -> list[Any]:
        """The flat array as tensors, one a weight, in its shape."""
        if not self.parts:
            return [flat]
        return [ops.window(flat, part.offset, part.shape) for part in self.parts]

    def step(self, parameter: Any, gradient: Any, slots: Slots, rate: Any, iteration: Any) -> tuple[Any, Slots]:
        """The parameters and slots after one step; elementwise."""
        raise NotImplementedError(f"{type(self).__name__}.step")

    def idle(self, slots: Slots) -> Slots | None:
        """The slots after a step whose gradient is zero, where such a step leaves the parameters as they are, to the bit,
        whatever the rate; None where it does not. Elementwise."""
        return None

    def slots(self) -> tuple[str, ...]:
        """Names of the arrays kept for the parameters, each of their size."""
        held = tuple(slot for group in self.file_groups() for slot in group)
        return held + tuple(slot for slot in self.hidden_slots() if slot not in held)

    def hidden_slots(self) -> tuple[str, ...]:
        """Slots that files do not hold."""
        return ()

    def initial_slots(self) -> dict[str, float]:
        """What each slot holds before the first step."""
        return dict.fromkeys(self.slots(), 0.0)

    def update(
        self, parameter: Any, gradients: Sequence[Any], slots: Slots, learning_rate: Any, iteration: Any
    ) -> tuple[Any, Slots]:
        """The parameters and slots after one batch.

        Args:
            parameter: all weights, one flat array or value.
            gradients: one a weight, in order.
            slots: an array each of `slots()`, of the parameters' size.
            learning_rate, iteration: float scalars; `iteration` is 1 at the first batch.
        """
        slots = dict(slots)
        average, waiting = slots.pop("average", None), slots.pop("gradient_accumulator", None)
        if waiting is None:
            parameter, slots = self._decayed_step(parameter, gradients, slots, learning_rate, iteration)
        else:
            # The step is computed at every batch, and taken at each k-th: a plan decides nothing while it runs.
            batches = float(self.gradient_accumulation_steps or 1)
            due = _divides(batches, iteration)
            iteration = ops.add(ops.floor(ops.divide(ops.subtract(iteration, 1.0), batches)), 1.0)  # of steps
            total = ops.add(waiting, ops.pack(gradients))
            means = self.by_weight(ops.multiply(total, 1 / batches))
            moved, new = self._decayed_step(parameter, means, slots, learning_rate, iteration)
            parameter = ops.where(due, moved, parameter)
            slots = {name: ops.where(due, new[name], old) for name, old in slots.items()}
            slots["gradient_accumulator"] = ops.where(due, 0.0, total)
        if average is not None:
            keep = ops.multiply(ops.cast(ops.greater(iteration, 1.5), "float32"), self.ema_momentum)
            average = ops.add(ops.multiply(average, keep), ops.multiply(parameter, ops.subtract(1.0, keep)))
            slots["average"] = average
            if self.ema_overwrite_frequency is not None:
                due = _divides(float(self.ema_overwrite_frequency), iteration)
                parameter = ops.where(due, average, parameter)
        return parameter, slots

    def _decayed_step(self, parameter: Any, gradients: Sequence[Any], slots: Slots, rate: Any, iteration: Any
                      ) -> tuple[Any, Slots]:  # fmt: skip
        gradient = ops.pack(self.clip(gradients))
        if self.weight_decay is not None:
            lost = ops.multiply(parameter, ops.multiply(rate, self.weight_decay))
            if any(self._exempt):
                lost = ops.multiply(lost, self._decaying())
            parameter = ops.subtract(parameter, lost)
        return self.step(parameter, gradient, slots, rate, iteration)

    @property
    def steps_alone(self) -> bool:
        """Whether an update is `step` and nothing else, so that each element goes its own way."""
        return not (self.clips or self.use_ema or self.weight_decay or self.gradient_accumulation_steps)

    def exclude_from_weight_decay(self, var_list: Sequence[Any] = (), var_names: Sequence[str] = ()) -> None:
        """Name weights that do not decay: themselves, or patterns that their paths ("dense/bias") hold.

        To be called before training begins.
        """
        self._exempt = (tuple(id(one) for one in var_list or ()), "|".join(var_names or ()))

    def _decaying(self) -> np.ndarray:
        """1 for each element that decays, 0 for the others."""
        known, pattern = self._exempt
        factors = []
        for part in self.parts:
            exempt = id(part.weight) in known or bool(pattern and re.search(pattern, part.weight.path))
            factors.append(np.full(int(np.prod(part.shape)), 0.0 if exempt else 1.0, np.float32))
        return np.concatenate(factors) if factors else np.ones((), np.float32)

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
        first = (("average",),) if self.use_ema else ()
        if self.gradient_accumulation_steps is not None:
            first += (("gradient_accumulator",),)
        return first + self.slot_groups()

    def file_layout(self, weights: Sequence[Any]) -> list[tuple[str, str, Any]]:
        """The optimizer's variables in the order of Keras 3's files: (name, slot, weight).

        The first two are ("iteration", "iteration", None) and, unless a schedule gives it, ("learning_rate",
        "learning_rate", None); then come the slots of the trainable `weights`, named like
        "dense_kernel_momentum" (Weight.path says "dense/kernel").
        """
        scalars = ("iteration",) if self.schedule is not None else ("iteration", "learning_rate")
        layout: list[tuple[str, str, Any]] = [(name, name, None) for name in scalars]
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


def _divides(every: float, iteration: Any) -> Any:
    """Whether the number of a batch is a multiple of `every`."""
    return ops.equal(ops.multiply(ops.floor(ops.divide(iteration, every)), every), iteration)


def _length(gradients: Sequence[Any]) -> Any:
    """Euclidean length of several tensors taken as one vector."""
    total: Any = 0.0
    for gradient in gradients:
        total = ops.add(ops.reduce_sum(ops.square(gradient)), total)
    return ops.sqrt(total)
