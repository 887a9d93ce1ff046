"""Elementwise functions that are composites: inverse and hyperbolic ones, remainders, and the activations' names."""

from __future__ import annotations

import math
from typing import Any

from engine.ops.apply import as_tensor
from engine.ops.elementwise import (
    add,
    arcsin,
    arctan,
    arctan2,
    cos,
    divide,
    exp,
    expm1,
    floor,
    floor_divide,
    log,
    log1p,
    multiply,
    negate,
    not_equal,
    reciprocal,
    sin,
    sqrt,
    subtract,
    where,
)
from engine.ops.elementwise import less as _less


def ceil(x: Any) -> Any:
    """The smallest whole number that is not less."""
    return negate(floor(negate(as_tensor(x))))


def isnan(x: Any) -> Any:
    """Whether an element is no number."""
    x = as_tensor(x)
    return not_equal(x, x)


def mod(x1: Any, x2: Any) -> Any:
    """Remainder of the division, with the sign of the divisor."""
    x1, x2 = as_tensor(x1), as_tensor(x2)
    return subtract(x1, multiply(floor_divide(x1, x2), x2))


def tan(x: Any) -> Any:
    """Tangent."""
    x = as_tensor(x)
    return divide(sin(x), cos(x))


def sinh(x: Any) -> Any:
    """Hyperbolic sine."""
    grown = expm1(as_tensor(x))
    return multiply(add(grown, divide(grown, add(grown, 1.0))), 0.5)


def cosh(x: Any) -> Any:
    """Hyperbolic cosine."""
    grown = exp(as_tensor(x))
    return multiply(add(grown, reciprocal(grown)), 0.5)


def arccos(x: Any) -> Any:
    """Angle whose cosine is `x`, 0 to pi."""
    return subtract(math.pi / 2, arcsin(as_tensor(x)))


def arctanh(x: Any) -> Any:
    """Number whose hyperbolic tangent is `x`."""
    x = as_tensor(x)
    return multiply(subtract(log1p(x), log1p(negate(x))), 0.5)


# Coefficients for single precision (Giles, "Approximating the erfinv function", GPU Computing Gems, 2011).
_NEAR = (2.81022636e-08, 3.43273939e-07, -3.5233877e-06, -4.39150654e-06, 0.00021858087, -0.00125372503,
         -0.00417768164, 0.246640727, 1.50140941)  # fmt: skip
_FAR = (-0.000200214257, 0.000100950558, 0.00134934322, -0.00367342844, 0.00573950773, -0.0076224613, 0.00943887047,
        1.00167406, 2.83297682)  # fmt: skip


def erfinv(x: Any) -> Any:
    """Number whose error function is `x`, within -1 … 1, to single precision."""
    x = as_tensor(x)
    w = negate(log(multiply(subtract(1.0, x), add(x, 1.0))))
    near = _less(w, 5.0)
    # Each branch sees only what it is made for, so that the other's overflow leaves no NaN in the gradient.
    close = _polynomial(_NEAR, subtract(where(near, w, 0.0), 2.5))
    far = _polynomial(_FAR, subtract(sqrt(where(near, 9.0, w)), 3.0))
    return multiply(where(near, close, far), x)


def _polynomial(coefficients: tuple[float, ...], x: Any) -> Any:
    total: Any = coefficients[0]
    for one in coefficients[1:]:
        total = add(multiply(total, x), one)
    return total


__all__ = ["arccos", "arcsin", "arctan", "arctan2", "arctanh", "ceil", "cosh", "erfinv", "floor_divide", "isnan",
           "mod", "sinh", "tan"]  # fmt: skip
