"""Labels and vectors as arrays."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import DataError


def to_categorical(x: Any, num_classes: int | None = None, dtype: str = "float32") -> np.ndarray:
    """Class numbers as one-hot rows.

    Args:
        x: whole numbers from 0, of any shape; a last axis of size 1 is taken off.
        num_classes: length of the rows; one more than the greatest number by default.
        dtype: of the result.

    Returns:
        Array of shape `(*x.shape, num_classes)`.

    Raises:
        DataError: numbers that are negative, not whole, or too great.
    """
    labels = np.asarray(x)
    if labels.ndim > 1 and labels.shape[-1] == 1:
        labels = labels[..., 0]
    if not labels.size:
        return np.zeros((*labels.shape, num_classes or 0), dtype)
    if labels.dtype.kind not in "iufb" or not np.array_equal(labels, np.floor(labels)):
        raise DataError("labels must be whole numbers", where="to_categorical", expected="0, 1, 2, …",
                        got=f"{labels.dtype} such as {labels.flat[0]!r}", mend="number the classes first")  # fmt: skip
    whole = labels.astype(np.int64)
    count = int(whole.max()) + 1 if num_classes is None else int(num_classes)
    if whole.min() < 0 or whole.max() >= count:
        wrong = whole.min() if whole.min() < 0 else whole.max()
        raise DataError(f"label {wrong} is no class", where="to_categorical", expected=f"0 to {count - 1}",
                        got=str(wrong), mend="give a greater num_classes, or number the classes from 0")  # fmt: skip
    rows = np.zeros((whole.size, count), dtype)
    rows[np.arange(whole.size), whole.ravel()] = 1
    return rows.reshape(*whole.shape, count)


def normalize(x: Any, axis: int = -1, order: int = 2) -> np.ndarray:
    """Vectors along an axis divided by their length (of the given order); vectors of zeros stay."""
    array = np.asarray(x, dtype=None if np.asarray(x).dtype.kind == "f" else np.float64)
    length = np.atleast_1d(np.linalg.norm(array, order, axis))
    length[length == 0] = 1
    return array / np.expand_dims(length, axis)
