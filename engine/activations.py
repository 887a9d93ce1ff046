"""Activations: functions on tensors, found by name. They emit ops, so that gradients come for free."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from engine import ops
from engine.core.errors import ParameterError
from engine.core.named import unknown
from engine.core.params import ObjectField
from engine.ops import (  # noqa: F401  # all of them are activations by these names
    celu,
    elu,
    glu,
    hard_shrink,
    hard_sigmoid,
    hard_silu,
    hard_tanh,
    leaky_relu,
    log_sigmoid,
    relu6,
    selu,
    silu,
    soft_shrink,
    softplus,
    softsign,
    sparse_plus,
    sparse_sigmoid,
    sparsemax,
    squareplus,
    tanh_shrink,
    threshold,
)
from engine.ops.apply import as_tensor


def linear(x: Any) -> Any:
    """`x` itself."""
    return as_tensor(x)


def relu(x: Any, negative_slope: float = 0.0, max_value: float | None = None, threshold: float = 0.0) -> Any:  # noqa: F811
    """max(x, 0); with a slope below `threshold`, zero there, and no more than `max_value`."""
    x = as_tensor(x)
    if negative_slope == 0.0 and threshold == 0.0:
        positive = ops.relu(x)
    else:
        below = ops.multiply(ops.subtract(x, threshold), negative_slope)
        positive = ops.where(ops.greater(x, threshold), x, below)
    return positive if max_value is None else ops.minimum(positive, max_value)


def sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x))."""
    return ops.sigmoid(x)


def tanh(x: Any) -> Any:
    """Hyperbolic tangent."""
    return ops.tanh(x)


def softmax(x: Any, axis: int = -1) -> Any:
    """exp(x) over its sum along `axis`."""
    return ops.softmax(x, axis)


def log_softmax(x: Any, axis: int = -1) -> Any:
    """Logarithm of softmax."""
    return ops.log_softmax(x, axis)


def exponential(x: Any) -> Any:
    """exp(x)."""
    return ops.exp(x)


def gelu(x: Any, approximate: bool = False) -> Any:
    """x times the normal distribution function of x (Hendrycks and Gimpel, 2016).

    Args:
        approximate: by tanh instead of the error function.
    """
    return ops.gelu(x, approximate)


def mish(x: Any) -> Any:
    """x * tanh(softplus(x)) (Misra, 2019)."""
    x = as_tensor(x)
    return ops.multiply(x, ops.tanh(softplus(x)))


def hard_sigmoid_keras_2(x: Any) -> Any:
    """0.2 x + 0.5, no less than 0 and no more than 1: what Keras 1 and 2 called hard_sigmoid."""
    x = as_tensor(x)
    return ops.clip(ops.add(ops.multiply(x, 0.2), 0.5), 0.0, 1.0)


_FUNCTIONS: tuple[Callable[..., Any], ...] = (
    linear, relu, sigmoid, tanh, softmax, elu, selu, celu, softplus, softsign, exponential, hard_sigmoid, hard_silu,
    hard_tanh, leaky_relu, relu6, gelu, silu, mish, log_softmax, log_sigmoid, hard_shrink, soft_shrink, tanh_shrink,
    squareplus, sparse_plus, sparse_sigmoid, sparsemax, hard_sigmoid_keras_2,
)  # fmt: skip
# glu halves its axis and threshold needs numbers: functions for code, not names for a form.
_BY_NAME = {function.__name__: function for function in _FUNCTIONS}
swish, hard_swish = silu, hard_silu
_ALIASES = {"swish": "silu", "exp": "exponential", "identity": "linear", "hard_swish": "hard_silu"}


def names() -> tuple[str, ...]:
    """Every activation by the name a user writes."""
    return tuple(_BY_NAME)


def get(identifier: Any) -> Callable[..., Any]:
    """The activation that a name, a config or a function stands for; None is linear.

    Raises:
        ParameterError: an unknown name.
    """
    if identifier is None:
        return linear
    if isinstance(identifier, Mapping):  # Keras 3 writes functions as {"class_name": "function", "config": name}
        name = identifier.get("class_name")
        identifier = identifier.get("config") if name == "function" else name
    if isinstance(identifier, str):
        name = identifier.lower()
        name = _ALIASES.get(name, name)
        if name not in _BY_NAME:
            raise unknown("activation", identifier, names())
        return _BY_NAME[name]
    if callable(identifier):
        return identifier
    raise ParameterError(f"{identifier!r} is not an activation", expected="a name or a function", got=repr(identifier))


def deserialize(config: Any) -> Callable[..., Any]:
    """The activation of a name or a config."""
    return get(config)


def serialize(activation: Callable[..., Any]) -> str:
    """The name under which `get` finds an activation."""
    return getattr(activation, "__name__", type(activation).__name__)


class ActivationField(ObjectField):
    """The `activation` parameter of layers; None stands for linear."""

    def __init__(self, default: Any = "linear", **common: Any):
        common.setdefault("doc", "Function applied to the output, element by element (softmax: along the last axis).")
        super().__init__("activation", get, serialize, default, **common)

    def check(self, value: Any) -> Any:
        return self.normalise(value)
