"""Cross-entropies of many classes and of yes or no, of probabilities or of what softmax and sigmoid are taken of."""

from engine.ops.cross_entropy.binary import (
    BINARY_CROSS_ENTROPY,
    BINARY_CROSS_ENTROPY_GRAD,
    SIGMOID_CROSS_ENTROPY,
    SIGMOID_CROSS_ENTROPY_GRAD,
    binary_cross_entropy,
)
from engine.ops.cross_entropy.classes import (
    CROSS_ENTROPY,
    CROSS_ENTROPY_GRAD,
    SOFTMAX_CROSS_ENTROPY,
    SOFTMAX_CROSS_ENTROPY_GRAD,
    cross_entropy,
)
from engine.ops.cross_entropy.common import Terms

__all__ = [
    "BINARY_CROSS_ENTROPY", "BINARY_CROSS_ENTROPY_GRAD", "CROSS_ENTROPY", "CROSS_ENTROPY_GRAD", "SIGMOID_CROSS_ENTROPY",
    "SIGMOID_CROSS_ENTROPY_GRAD", "SOFTMAX_CROSS_ENTROPY", "SOFTMAX_CROSS_ENTROPY_GRAD", "Terms", "binary_cross_entropy",
    "cross_entropy",
]  # fmt: skip
