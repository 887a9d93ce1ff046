"""Keras's old backend names: settings, and operations for losses and metrics of one's own (`K.mean(y_pred)`)."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np

from engine import ops
from engine.backend_functions import *  # noqa: F403
from engine.core.config import set_floatx, set_image_data_format, settings
from engine.core.errors import EngineError, ParameterError

# Operations whose old name differs from that in `engine.ops`.
OTHER_NAMES = {"neg": "negate", "pow": "power", "batch_flatten": "flatten_samples",
               "permute_dimensions": "transpose"}  # fmt: skip
# What belongs to TensorFlow's sessions and graphs, and what to do in its place.
REFUSED = {
    "set_session": "there are no sessions; leave the line out (LAYERLOOM_THREADS limits the threads)",
    "get_session": "there are no sessions; models and weights are at hand: model.get_weights()",
    "function": "there are no backend functions; make a Model of the tensors, and call predict",
    "gradients": "there are no gradients by hand; a loss of one's own is given to compile",
    "placeholder": "there are no placeholders; use Input",
    "learning_phase": "there is no learning phase; fit trains, evaluate and predict do not",
    "set_learning_phase": "there is no learning phase; set layer.trainable, or call the layer with training=…",
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


def cast_to_floatx(x: Any) -> np.ndarray:
    """An array in the dtype of floats."""
    return np.asarray(x, settings.floatx)


def int_shape(x: Any) -> tuple[int | None, ...]:
    """The shape of an array or tensor; None for a size that is not fixed."""
    return tuple(size if isinstance(size, int) else None for size in x.shape)


def get_value(x: Any) -> Any:
    """The value of a weight, of an optimizer's learning rate, or of an array."""
    return x.numpy() if hasattr(x, "numpy") else np.asarray(x)


eval = get_value


def set_value(x: Any, value: Any) -> None:
    """Set a weight, or the learning rate: `set_value(model.optimizer.lr, 0.01)`."""
    x.assign(value)


def backend() -> str:
    """The name of what computes."""
    return "engine"


def clear_session() -> None:
    """Nothing to clear: a graph belongs to its model, and goes with it. It is here for scripts written for Keras."""
    warnings.warn("clear_session() has nothing to do: no state is kept outside models", UserWarning, stacklevel=2)


def _refuse(name: str) -> Any:
    """A function that says why there is none of this name."""

    def refuse(*arguments: Any, **keywords: Any) -> Any:
        raise EngineError(f"{name} belongs to TensorFlow", where="backend", mend=REFUSED[name], code="backend")

    refuse.__name__ = name
    return refuse


def __getattr__(name: str) -> Any:
    if name in REFUSED:
        return _refuse(name)
    found = getattr(ops, OTHER_NAMES.get(name, name), None)
    if found is None or name.startswith("_"):
        raise AttributeError(f"engine.backend has no '{name}'; operations are in engine.ops")
    return found


__all__ = [
    "backend", "cast_to_floatx", "clear_session", "get_value", "int_shape", "set_value", "epsilon", "floatx",
    "image_data_format", "set_epsilon", "set_floatx", "set_image_data_format",
]  # fmt: skip
