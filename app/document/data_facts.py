"""What is known of the opened data: how many samples, and how large the numbers are that each Input is fed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

# Of larger arrays this many evenly taken samples are looked at.
_MOST = 20_000


@dataclass(frozen=True)
class InputFacts:
    """Lowest and highest number of an array, and whether all are whole. `scales`: how unlike its columns are, as the
    largest column's reach over the smallest one's (1 for what is no table)."""

    low: float
    high: float
    whole: bool
    scales: float = 1.0


@dataclass(frozen=True)
class DataFacts:
    """`samples` to train with and `held_out` to measure with; `inputs` by the ids of the Input blocks;
    `shapes` of one sample of each of the data's arrays that can be fed."""

    samples: int
    held_out: int = 0
    inputs: Mapping[str, InputFacts] = field(default_factory=dict)
    shapes: tuple[tuple[int, ...], ...] = ()


def input_facts(array: np.ndarray) -> InputFacts | None:
    """The facts of an array with the samples first; None where it holds no finite numbers."""
    if array.dtype.kind not in "iufb" or not array.size:
        return None
    # Ids are looked at whole: one that is too large is an error, however rare.
    if array.dtype.kind == "f" and len(array) > _MOST:
        array = array[:: -(-len(array) // _MOST)]
    low, high = float(array.min()), float(array.max())
    if not np.isfinite(low) or not np.isfinite(high):
        return None
    whole = array.dtype.kind in "iub" or bool((array == np.floor(array)).all())
    scales = 1.0
    if array.ndim == 2 and array.shape[1] > 1:
        reach = np.abs(array.astype("float64")).max(axis=0)
        reach = reach[reach > 0]
        scales = float(reach.max() / reach.min()) if reach.size else 1.0
    return InputFacts(low, high, whole, scales)


def class_counts(values: np.ndarray | None) -> np.ndarray | None:
    """How many labels each class has, of class numbers or one-hot rows; None for other labels."""
    if values is None or not values.size or values.dtype.kind not in "iufb":
        return None
    if values.ndim == 2 and values.shape[1] > 1:
        # The first rows of what is no such labels tell at once.
        is_one_hot = all(((some == 0) | (some == 1)).all() and (some.sum(axis=1) == 1).all()
                         for some in (values[:256], values))  # fmt: skip
        return values.sum(axis=0).astype("int64") if is_one_hot else None
    if values.ndim > 2 or (values.ndim == 2 and values.shape[1] != 1):
        return None
    flat = values.reshape(-1)
    if values.dtype.kind == "f" and not (np.isfinite(flat).all() and (flat == np.floor(flat)).all()):
        return None
    if flat.min() < 0 or flat.max() > 100_000:
        return None
    return np.bincount(flat.astype("int64"))
