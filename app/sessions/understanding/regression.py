"""Figures of answers that are numbers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Errors:
    """How far predictions are from the truth, in the truth's units. `r2` is NaN where the truth does not vary."""

    r2: float
    mae: float
    rmse: float
    bias: float


def errors(truth: np.ndarray, predicted: np.ndarray) -> Errors:
    """R², mean absolute error, root of the mean squared error, mean of predicted less true, over all numbers."""
    truth = np.asarray(truth, "float64").reshape(-1)
    wrong = np.asarray(predicted, "float64").reshape(-1) - truth
    spread = float(np.sum((truth - truth.mean()) ** 2))
    squared = float(np.sum(wrong**2))
    return Errors(
        1 - squared / spread if spread else float("nan"),
        float(np.abs(wrong).mean()),
        float(np.sqrt(squared / len(truth))),
        float(wrong.mean()),
    )
