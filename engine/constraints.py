"""Constraints: what a weight must satisfy after each update. Each is called on a tensor and gives the mended one."""

from __future__ import annotations

from typing import Any

from engine import ops
from engine.core.config import settings
from engine.core.errors import ParameterError
from engine.core.named import Registry, RegistryField
from engine.core.params import Declared, Float, IntList


class Constraint(Declared):
    """Base of constraints."""

    def __call__(self, w: Any) -> Any:
        """`w`, made to satisfy the constraint."""
        raise NotImplementedError(type(self).__name__)


def _axis() -> IntList:
    return IntList(0, doc="Axes along which the length is taken: 0 for Dense, [0, 1, 2] for Conv2D.")


def _lengths(w: Any, axis: Any) -> Any:
    return ops.sqrt(ops.reduce_sum(ops.square(w), axis, keepdims=True))


class MaxNorm(Constraint):
    """Weights whose length exceeds a maximum are shortened to it (Srivastava et al., 2014)."""

    max_value = Float(2.0, min=0, doc="Greatest length of a unit's weights.", deprecated=("m",))
    axis = _axis()

    def __call__(self, w: Any) -> Any:
        lengths = _lengths(w, self.axis)
        wanted = ops.clip(lengths, 0.0, self.max_value)
        return ops.multiply(w, ops.divide(wanted, ops.add(lengths, settings.epsilon)))


class NonNeg(Constraint):
    """Negative weights become zero."""

    def __call__(self, w: Any) -> Any:
        return ops.relu(w)


class UnitNorm(Constraint):
    """Weights are scaled to length 1."""

    axis = _axis()

    def __call__(self, w: Any) -> Any:
        return ops.divide(w, ops.add(_lengths(w, self.axis), settings.epsilon))


class MinMaxNorm(Constraint):
    """The length of weights is held between a minimum and a maximum."""

    min_value = Float(0.0, min=0, doc="Least length of a unit's weights.", deprecated=("low",))
    max_value = Float(1.0, min=0, doc="Greatest length of a unit's weights.", deprecated=("high",))
    rate = Float(1.0, min=0, max=1, doc="Share of the correction made at each step; 1: all of it.")
    axis = _axis()

    def _setup(self) -> None:
        if self.min_value > self.max_value:
            raise ParameterError("min_value is greater than max_value", where="MinMaxNorm", field="min_value",
                                 expected=f"at most {self.max_value:g}", got=f"{self.min_value:g}")  # fmt: skip

    def __call__(self, w: Any) -> Any:
        lengths = _lengths(w, self.axis)
        held = ops.clip(lengths, self.min_value, self.max_value)
        wanted = ops.add(ops.multiply(held, self.rate), ops.multiply(lengths, 1 - self.rate))
        return ops.multiply(w, ops.divide(wanted, ops.add(lengths, settings.epsilon)))


registry = Registry(
    "constraint", "keras.constraints", (MaxNorm, NonNeg, UnitNorm, MinMaxNorm), {"nonneg": NonNeg, "maxnorm": MaxNorm}
)
get, serialize = registry.get, registry.serialize
deserialize = get
# The names that Keras also gives them.
max_norm, non_neg, unit_norm, min_max_norm = MaxNorm, NonNeg, UnitNorm, MinMaxNorm


class ConstraintField(RegistryField):
    """A parameter that holds a constraint or None."""

    def __init__(self, default: Any = None, **common: Any):
        super().__init__(registry, default, **{"group": "Advanced"} | common)
