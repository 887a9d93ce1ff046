"""Losses of embeddings: vectors of one class come together, those of different classes go apart."""

from __future__ import annotations

from typing import Any, ClassVar

import numpy as np

from engine import ops
from engine.core.params import Bool, Float
from engine.losses.base import Loss
from engine.ops.apply import as_tensor

# In place of minus infinity: no such pair, without 0 times infinity in the gradient.
_NONE = -1e9


def circle(y_true: Any, y_pred: Any, ref_labels: Any = None, ref_embeddings: Any = None, remove_diagonal: bool = True,
           gamma: float = 80.0, margin: float = 0.4) -> Any:  # fmt: skip
    """Each vector's loss against those of the batch (Sun et al., "Circle loss", 2020), (batch,).

    Args:
        y_true: class numbers, (batch,). y_pred: vectors of length 1, (batch, size).
        ref_labels, ref_embeddings: classes and vectors to compare with; by default the batch itself.
        remove_diagonal: whether a vector is no pair with itself.
    """
    y_pred, labels = as_tensor(y_pred), _flat(y_true)
    others = y_pred if ref_embeddings is None else as_tensor(ref_embeddings)
    other_labels = labels if ref_labels is None else _flat(ref_labels)
    distance = ops.maximum(ops.subtract(1.0, ops.matmul(y_pred, ops.transpose(others, [1, 0]))), 0.0)
    same = ops.equal(ops.expand_dims(labels, 1), ops.expand_dims(other_labels, 0))
    different = ops.logical_not(same)
    if remove_diagonal and all(isinstance(size, int) for size in distance.shape):  # with a free batch types alone count
        same = ops.logical_and(same, ~np.eye(*distance.shape, dtype=bool))
    near = ops.multiply(ops.multiply(ops.add(distance, margin), ops.subtract(distance, margin)), gamma)
    weight = ops.maximum(ops.subtract(1.0 + margin, distance), 0.0)
    far = ops.multiply(ops.multiply(weight, ops.subtract(1.0 - margin, distance)), gamma)
    pulled = ops.logsumexp(ops.where(same, near, _NONE), 1)
    pushed = ops.logsumexp(ops.where(different, far, _NONE), 1)
    return ops.softplus(ops.add(pulled, pushed))


def _flat(labels: Any) -> Any:
    return ops.cast(ops.reshape(labels, (-1,)), "int32")


class Circle(Loss):
    """Vectors of one class come together and others go apart, the farther off the harder. Give it vectors of length 1."""

    key: ClassVar[str] = "circle"
    aliases = ("circle_loss",)
    formula = "log(1 + sum(exp(gamma * (d_p² - m²))) * sum(exp(gamma * (1+m-d_n) * (1-m-d_n))))"

    gamma = Float(80.0, min=0, doc="How sharply the hardest pairs stand out.")
    margin = Float(0.4, min=0, doc="Distance below which a pair of one class is good enough.")
    remove_diagonal = Bool(True, doc="A vector is no pair with itself.", group="Advanced")

    function = staticmethod(circle)

    def valid(self, y_true: Any, y_pred: Any) -> Any:
        """Vectors whose loss is 0 have no pair that counts."""
        return ops.greater(self.values(y_true, y_pred), 0.0)
