"""Keras's old backend names: settings, and operations for losses and metrics of one's own (`K.mean(y_pred)`)."""

from __future__ import annotations

import warnings
from typing import Any

from engine import ops
from engine.core.config import set_floatx, set_image_data_format, settings
from engine.core.errors import ParameterError

# Operations whose old name differs from that in `engine.ops`.
OTHER_NAMES = {
    "abs": "absolute",
    "all": "reduce_all",
    "any": "reduce_any",
    "max": "reduce_max",
    "min": "reduce_min",
    "neg": "negate",
    "pow": "power",
    "sum": "reduce_sum",
    "var": "variance",
}


def floatx() -> str:
    """Dtype of floats where none is given: "float32", or "float64"."""
    return settings.floatx


def epsilon() -> float:
    """The small number that keeps divisions and logarithms finite."""
    return settings.epsilon


def set_epsilon(value: float) -> None:
    """Set `epsilon`; a positive number."""
    if not isinstance(value, (int, float)) or not value > 0:
        raise ParameterError("epsilon must be positive", expected="a number above 0", got=repr(value))
    settings.epsilon = float(value)


def image_data_format() -> str:
    """Where images have their channels if nothing is said: "channels_last" or "channels_first"."""
    return settings.image_data_format


def clear_session() -> None:
    """Nothing to clear: a graph belongs to its model, and goes with it. It is here for scripts written for Keras."""
    warnings.warn("clear_session() has nothing to do: no state is kept outside models", UserWarning, stacklevel=2)


def __getattr__(name: str) -> Any:
    found = getattr(ops, OTHER_NAMES.get(name, name), None)
    if found is None or name.startswith("_"):
        raise AttributeError(f"engine.backend has no '{name}'; operations are in engine.ops")
    return found


__all__ = [
    "clear_session", "epsilon", "floatx", "image_data_format", "set_epsilon", "set_floatx", "set_image_data_format",
]  # fmt: skip
