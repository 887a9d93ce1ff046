"""Batch normalisation in training: statistics, normalised values and their gradients, in two passes each way."""

from engine.ops.batch_norm.joined import APPLY, JOINED_GRAD, STATISTICS, Joined
from engine.ops.batch_norm.ops import BATCH_NORM, BATCH_NORM_GRAD, batch_norm

__all__ = ["APPLY", "BATCH_NORM", "BATCH_NORM_GRAD", "JOINED_GRAD", "STATISTICS", "Joined", "batch_norm"]
