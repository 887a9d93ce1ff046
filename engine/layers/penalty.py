"""ActivityRegularization: a penalty on what passes through."""

from __future__ import annotations

from typing import Any

from engine.core.params import Float
from engine.ir.graph import Value
from engine.layers import common
from engine.layers.base import Layer
from engine.layers.trace import Emission
from engine.regularizers import L1L2


class ActivityRegularization(Layer):
    """Passes its input on unchanged and adds a penalty on it to the loss, the mean over the batch.

    Output shape: that of the input.
    """

    category = "Regularization"
    aliases = ("penalty", "sparsity", "l1", "l2")
    formula = "loss += (l1 * sum(|x|) + l2 * sum(x^2)) / batch"
    passes_mask = True

    l1 = Float(0.0, min=0, doc="Weight of the sum of absolute values.")
    l2 = Float(0.0, min=0, doc="Weight of the sum of squares.")

    @classmethod
    def _translate(cls, keywords: dict[str, Any]) -> dict[str, Any]:
        keywords = super()._translate(keywords)
        if "l1" in keywords or "l2" in keywords:  # Keras may write the penalty made of them, too
            keywords.pop("activity_regularizer", None)
        return keywords

    def setup(self) -> None:
        self.activity_regularizer = L1L2(self.l1, self.l2)

    def emit(self, e: Emission, x: Value) -> Value:
        x = common.floats(self, x)
        common.penalise(e, x)
        return x
