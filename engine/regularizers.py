"""Regularizers: penalties on weights or outputs, added to the loss. Each is called on a tensor and gives a scalar."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine import ops
from engine.core.errors import ShapeError
from engine.core.named import Registry, RegistryField
from engine.core.params import Choice, Declared, Float
from engine.core.shapes import text


class Regularizer(Declared):
    """Base of regularizers."""

    def __call__(self, x: Any) -> Any:
        """The penalty on `x`, a scalar."""
        raise NotImplementedError(type(self).__name__)


def _l1(x: Any, factor: float) -> Any:
    return ops.multiply(ops.reduce_sum(ops.absolute(x)), factor)


def _l2(x: Any, factor: float) -> Any:
    return ops.multiply(ops.reduce_sum(ops.square(x)), factor)


class L1(Regularizer):
    """l1 * sum(|x|): drives values to exactly zero."""

    l1 = Float(0.01, min=0, doc="Factor on the sum of absolute values.", deprecated=("l",))

    def __call__(self, x: Any) -> Any:
        return _l1(x, self.l1)


class L2(Regularizer):
    """l2 * sum(x²): keeps values small."""

    l2 = Float(0.01, min=0, doc="Factor on the sum of squares.", deprecated=("l",))

    def __call__(self, x: Any) -> Any:
        return _l2(x, self.l2)


class L1L2(Regularizer):
    """l1 * sum(|x|) + l2 * sum(x²)."""

    l1 = Float(0.0, min=0, nullable=True, doc="Factor on the sum of absolute values.")
    l2 = Float(0.0, min=0, nullable=True, doc="Factor on the sum of squares.")

    def _setup(self) -> None:
        self.l1, self.l2 = self.l1 or 0.0, self.l2 or 0.0

    def __call__(self, x: Any) -> Any:
        if not self.l1:
            return _l2(x, self.l2)
        return _l1(x, self.l1) if not self.l2 else ops.add(_l1(x, self.l1), _l2(x, self.l2))


class OrthogonalRegularizer(Regularizer):
    """factor * the mean of |cos| between different rows, or columns, of a matrix: keeps them at right angles."""

    factor = Float(0.01, min=0, doc="Factor on the penalty.")
    mode = Choice(("rows", "columns"), "rows", doc="What is kept at right angles.")

    def __call__(self, x: Any) -> Any:
        if len(x.shape) != 2:
            raise ShapeError("takes a matrix", where="OrthogonalRegularizer", expected="rank 2",
                             got=text(x.shape))  # fmt: skip
        axis = 1 if self.mode == "rows" else 0
        lengths = ops.sqrt(ops.maximum(ops.reduce_sum(ops.square(x), axis, keepdims=True), 1e-12))
        unit = ops.divide(x, lengths)
        rows = axis == 1
        cosines = ops.matmul(unit, unit, transpose_a=not rows, transpose_b=rows)
        size = int(x.shape[1 - axis])
        others = ops.multiply(cosines, 1.0 - np.eye(size, dtype=np.float32))
        pairs = max(size * (size - 1) / 2, 1.0)
        return ops.multiply(ops.reduce_sum(ops.absolute(others)), self.factor * 0.5 / pairs)


def l1(l1: float = 0.01) -> L1:
    """The old, lower-case way to make an `L1`."""
    return L1(l1)


def l2(l2: float = 0.01) -> L2:
    """The old, lower-case way to make an `L2`."""
    return L2(l2)


def l1_l2(l1: float = 0.01, l2: float = 0.01) -> L1L2:
    """The old, lower-case way to make an `L1L2`."""
    return L1L2(l1, l2)


registry = Registry("regularizer", "keras.regularizers", (L1, L2, L1L2, OrthogonalRegularizer))
get, serialize = registry.get, registry.serialize
deserialize = get
# The names that Keras also gives them.
orthogonal_regularizer = OrthogonalRegularizer


class RegularizerField(RegistryField):
    """A parameter that holds a regularizer or None."""

    def __init__(self, default: Any = None, **common: Any):
        super().__init__(registry, default, **{"group": "Advanced"} | common)
