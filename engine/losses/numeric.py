"""Functions that several losses need, in forms that do not overflow."""

from __future__ import annotations

from typing import Any

from engine import ops


def softplus(x: Any) -> Any:
    """log(1 + exp(x)), with the gradient sigmoid(x) everywhere, 0 included."""
    positive = ops.greater_equal(x, 0.0)
    minus_size = ops.where(positive, ops.negate(x), x)
    return ops.add(ops.where(positive, x, 0.0), ops.log1p(ops.exp(minus_size)))
