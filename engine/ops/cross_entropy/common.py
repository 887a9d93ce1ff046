"""What all cross-entropies share: their attributes, the bounds of probabilities, and who lies within them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from engine.core.errors import ShapeError
from engine.core.shapes import Size
from engine.ir.graph import TensorType
from engine.ops.elementwise import cast, greater_equal, less_equal, logical_and


@dataclass(frozen=True)
class Terms:
    """How a cross-entropy is meant.

    Attributes:
        epsilon: probabilities are kept this far from 0 and 1, and no gradient passes where they are nearer; 0: they
            are taken as they are, which only makes sense where they follow from logits.
        smoothing: share of certainty taken from targets that are shares themselves.
        ignored: the class number whose rows count 0, or None.
    """

    epsilon: float
    smoothing: float = 0.0
    ignored: int | None = None

    def bounds(self, dtype: Any) -> tuple[Any, Any]:
        """The least and the largest probability, rounded as the op `clip` rounds them."""
        if not self.epsilon:
            return np.dtype(dtype).type(-np.inf), np.dtype(dtype).type(np.inf)
        return np.dtype(dtype).type(self.epsilon), np.dtype(dtype).type(1.0 - self.epsilon)

    def clipped(self, p: np.ndarray) -> np.ndarray:
        return np.clip(p, *self.bounds(p.dtype))

    def inside(self, p: np.ndarray) -> np.ndarray:
        """Where a gradient passes; NaN does, so that it is seen."""
        low, high = self.bounds(p.dtype)
        return ~((p < low) | (p > high))

    def passes(self, p: Any) -> Any:
        """`inside`, written with ops, as numbers; 1.0 where all pass."""
        if not self.epsilon:
            return 1.0
        return cast(logical_and(greater_equal(p, self.epsilon), less_equal(p, 1.0 - self.epsilon)), str(p.dtype))


def is_classes(target: Any) -> bool:
    """Whether targets (a type, an array or a value) are class numbers."""
    return str(target.dtype) in ("int32", "int64")


def fits(a: Sequence[Size], b: Sequence[Size]) -> bool:
    """Whether two shapes may be the same, as far as their sizes are known."""
    return len(a) == len(b) and all(x == y for x, y in zip(a, b) if isinstance(x, int) and isinstance(y, int))


def check(name: str, y: TensorType, target: TensorType) -> None:
    """Raise `ShapeError` unless the targets are of the output's type, or class numbers for its last axis."""
    wanted = y.shape[:-1] if is_classes(target) else y.shape
    if y.rank < 1 or not fits(target.shape, wanted) or not (is_classes(target) or target.dtype == y.dtype):
        raise ShapeError(
            f"{name} takes targets of the output's type, or class numbers", expected=str(y), got=str(target)
        )
