"""What kind of picture shows an array best. Plain arrays: no Qt."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

IMAGE, MAPS, SEQUENCE, LINES, BARS, HISTOGRAM, NUMBER = (
    "image", "maps", "sequence", "lines", "bars", "histogram", "number",
)  # fmt: skip
# A row of more numbers than this is told by how they are spread.
_MOST_BARS = 256
_MOST_LINES = 4
# Blocks whose three channels are colours still.
_COLOURED = frozenset(
    {"Input", "Rescaling", "Normalization", "Resizing", "CenterCrop", "Dropout", "GaussianNoise", "BatchNormalization"}
)


@dataclass(frozen=True)
class Shown:
    """An array without its batch, and how it is shown.

    `low` and `high` are its ends. `has_wrong`: it holds NaN or infinities, which are shown as zeros.
    """

    kind: str
    values: np.ndarray
    low: float
    high: float
    has_wrong: bool

    @property
    def reach(self) -> float:
        return max(abs(self.low), abs(self.high)) or 1.0

    @property
    def channels(self) -> int:
        """Maps that can be looked at one by one."""
        return self.values.shape[-1] if self.kind == MAPS else 1


def shown(values: np.ndarray, layer_kind: str) -> Shown | None:
    """How an output is shown; None for an empty one, and for text.

    (height, width, channels): an image where its channels are grey or colours, else feature maps. (steps, features):
    lines for a few features, a strip for more. A row: bars for a few numbers, a histogram for many. (…): a histogram.
    """
    if values.dtype.kind not in "iufb" or not values.size:
        return None
    numbers = values.astype("float32")
    low, high = float(numbers.min()), float(numbers.max())
    # A NaN or an infinity is an end itself.
    has_wrong = not (math.isfinite(low) and math.isfinite(high))
    if has_wrong:
        numbers = np.where(np.isfinite(numbers), numbers, 0)
        low, high = float(numbers.min()), float(numbers.max())
    kind = _kind(numbers, layer_kind, low)
    return Shown(kind, numbers, low, high, has_wrong)


def _kind(values: np.ndarray, layer_kind: str, low: float) -> str:
    if values.ndim == 3:
        coloured = values.shape[-1] == 3 and (layer_kind in _COLOURED or layer_kind.startswith("Random"))
        grey = values.shape[-1] == 1 and (layer_kind in _COLOURED or low >= 0)
        return IMAGE if coloured or grey else MAPS
    if values.ndim == 2:
        return LINES if values.shape[-1] <= _MOST_LINES and values.shape[0] > 1 else SEQUENCE
    if values.ndim == 1:
        return BARS if values.size <= _MOST_BARS else HISTOGRAM
    return NUMBER if values.ndim == 0 else HISTOGRAM
