"""Batch normalisation in training: statistics, normalised values and their gradients, in two passes each way."""

from engine.ops.batch_norm.ops import BATCH_NORM, BATCH_NORM_GRAD, batch_norm

__all__ = ["BATCH_NORM", "BATCH_NORM_GRAD", "batch_norm"]
