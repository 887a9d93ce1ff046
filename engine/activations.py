"""Activations: functions on tensors, found by name. They emit ops, so that gradients come for free."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

from engine import ops
from engine.core.errors import ParameterError
from engine.core.named import unknown
from engine.core.params import ObjectField
from engine.ops.apply import as_tensor


def linear(x: Any) -> Any:
    """`x` itself."""
    return as_tensor(x)


def relu(x: Any, negative_slope: float = 0.0, max_value: float | None = None, threshold: float = 0.0) -> Any:
    """max(x, 0); with a slope below `threshold`, zero there, and no more than `max_value`."""
    x = as_tensor(x)
    if negative_slope == 0.0 and threshold == 0.0:
        positive = ops.relu(x)
    else:
        below = ops.multiply(ops.subtract(x, threshold), negative_slope)
        positive = ops.where(ops.greater(x, threshold), x, below)
    return positive if max_value is None else ops.minimum(positive, max_value)


def relu6(x: Any) -> Any:
    """min(max(x, 0), 6)."""
    return relu(x, max_value=6.0)


def leaky_relu(x: Any, negative_slope: float = 0.2) -> Any:
    """x where positive, negative_slope * x elsewhere."""
    return relu(x, negative_slope=negative_slope)


def sigmoid(x: Any) -> Any:
    """1 / (1 + exp(-x))."""
    return ops.sigmoid(x)


def hard_sigmoid(x: Any) -> Any:
    """x/6 + 1/2, limited to 0 … 1."""
    return ops.clip(ops.add(ops.multiply(x, 1 / 6), 0.5), 0.0, 1.0)


def hard_tanh(x: Any) -> Any:
    """x limited to -1 … 1."""
    return ops.clip(x, -1.0, 1.0)


def hard_silu(x: Any) -> Any:
    """x * hard_sigmoid(x)."""
    return ops.multiply(x, hard_sigmoid(x))


def log_sigmoid(x: Any) -> Any:
    """log(sigmoid(x)), without forming the sigmoid."""
    return ops.negate(softplus(ops.negate(x)))


def tanh(x: Any) -> Any:
    """Hyperbolic tangent."""
    return ops.tanh(x)


def softmax(x: Any, axis: int = -1) -> Any:
    """exp(x) over its sum along `axis`."""
    return ops.softmax(x, axis)


def log_softmax(x: Any, axis: int = -1) -> Any:
    """Logarithm of softmax."""
    return ops.log_softmax(x, axis)


def elu(x: Any, alpha: float = 1.0) -> Any:
    """x where positive, alpha * (exp(x) - 1) elsewhere (Clevert et al., 2015)."""
    x = as_tensor(x)
    return ops.where(ops.greater(x, 0.0), x, ops.multiply(ops.expm1(ops.minimum(x, 0.0)), alpha))


def selu(x: Any) -> Any:
    """ELU scaled so that layers keep mean 0 and variance 1 (Klambauer et al., 2017)."""
    return ops.multiply(elu(x, 1.6732632423543772), 1.0507009873554805)


def celu(x: Any, alpha: float = 1.0) -> Any:
    """x where positive, alpha * (exp(x / alpha) - 1) elsewhere (Barron, 2017)."""
    x = as_tensor(x)
    return ops.where(
        ops.greater(x, 0.0), x, ops.multiply(ops.expm1(ops.multiply(ops.minimum(x, 0.0), 1 / alpha)), alpha)
    )


def softplus(x: Any) -> Any:
    """log(1 + exp(x)), without overflow."""
    x = as_tensor(x)
    return ops.add(ops.relu(x), ops.log1p(ops.exp(ops.negate(ops.absolute(x)))))


def softsign(x: Any) -> Any:
    """x / (1 + |x|)."""
    x = as_tensor(x)
    return ops.divide(x, ops.add(ops.absolute(x), 1.0))


def exponential(x: Any) -> Any:
    """exp(x)."""
    return ops.exp(x)


def silu(x: Any) -> Any:
    """x * sigmoid(x), also called swish (Elfwing et al., 2017)."""
    x = as_tensor(x)
    return ops.multiply(x, ops.sigmoid(x))


def gelu(x: Any, approximate: bool = False) -> Any:
    """x times the normal distribution function of x (Hendrycks and Gimpel, 2016).

    Args:
        approximate: by tanh instead of the error function.
    """
    x = as_tensor(x)
    if approximate:
        cubic = ops.add(x, ops.multiply(ops.multiply(ops.square(x), x), 0.044715))
        inner = ops.tanh(ops.multiply(cubic, math.sqrt(2 / math.pi)))
    else:
        inner = ops.erf(ops.multiply(x, math.sqrt(0.5)))
    return ops.multiply(ops.multiply(x, 0.5), ops.add(inner, 1.0))


def mish(x: Any) -> Any:
    """x * tanh(softplus(x)) (Misra, 2019)."""
    x = as_tensor(x)
    return ops.multiply(x, ops.tanh(softplus(x)))


def glu(x: Any, axis: int = -1) -> Any:
    """The first half along `axis` times the sigmoid of the second (Dauphin et al., 2016)."""
    x = as_tensor(x)
    half = int(x.shape[axis]) // 2
    return ops.multiply(ops.slice_axis(x, axis, 0, half), ops.sigmoid(ops.slice_axis(x, axis, half, None)))


def hard_shrink(x: Any, threshold: float = 0.5) -> Any:
    """x, and 0 where its size is at most `threshold`."""
    x = as_tensor(x)
    return ops.where(ops.greater(ops.absolute(x), threshold), x, 0.0)


def soft_shrink(x: Any, threshold: float = 0.5) -> Any:
    """x brought nearer to 0 by `threshold`, and 0 within it."""
    x = as_tensor(x)
    return ops.subtract(x, ops.clip(x, -threshold, threshold))


def tanh_shrink(x: Any) -> Any:
    """x - tanh(x)."""
    x = as_tensor(x)
    return ops.subtract(x, ops.tanh(x))


def threshold(x: Any, threshold: float, default_value: float) -> Any:
    """x, and `default_value` where it is at most `threshold`."""
    x = as_tensor(x)
    return ops.where(ops.greater(x, threshold), x, default_value)


def squareplus(x: Any, b: float = 4.0) -> Any:
    """(x + sqrt(x² + b)) / 2 (Barron, 2021)."""
    x = as_tensor(x)
    return ops.multiply(ops.add(x, ops.sqrt(ops.add(ops.square(x), b))), 0.5)


def sparse_plus(x: Any) -> Any:
    """0 up to -1, (x + 1)² / 4 up to 1, then x."""
    x = as_tensor(x)
    bend = ops.multiply(ops.square(ops.add(x, 1.0)), 0.25)
    return ops.where(ops.less_equal(x, -1.0), 0.0, ops.where(ops.less(x, 1.0), bend, x))


def sparse_sigmoid(x: Any) -> Any:
    """(x + 1) / 2, limited to 0 … 1."""
    return ops.clip(ops.multiply(ops.add(as_tensor(x), 1.0), 0.5), 0.0, 1.0)


_FUNCTIONS: tuple[Callable[..., Any], ...] = (
    linear, relu, sigmoid, tanh, softmax, elu, selu, celu, softplus, softsign, exponential, hard_sigmoid, hard_silu,
    hard_tanh, leaky_relu, relu6, gelu, silu, mish, log_softmax, log_sigmoid, hard_shrink, soft_shrink, tanh_shrink,
    squareplus, sparse_plus, sparse_sigmoid,
)  # fmt: skip
# glu halves its axis and threshold needs numbers: functions for code, not names for a form.
_BY_NAME = {function.__name__: function for function in _FUNCTIONS}
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
