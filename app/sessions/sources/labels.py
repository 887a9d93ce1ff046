"""Targets of own files: classes or numbers."""

from __future__ import annotations

import numpy as np

# Whole numbers with at most this many different values are taken for classes.
_MOST_CLASSES = 20


def looks_like_classes(values: np.ndarray) -> bool:
    """Whether a column of numbers is rather a class than a quantity: few different whole numbers."""
    if values.size == 0 or values.dtype.kind not in "iufb":
        return False
    if values.dtype.kind == "f" and not (np.isfinite(values).all() and (values == np.round(values)).all()):
        return False
    different = len(np.unique(values))
    return 1 < different <= _MOST_CLASSES and different * 2 <= values.size


def as_classes(values: np.ndarray) -> tuple[np.ndarray, tuple[str, ...]]:
    """Class numbers (int64, from 0, in the order of the sorted names or numbers) and the classes' names."""
    names, numbers = np.unique(values, return_inverse=True)
    return numbers.reshape(values.shape).astype("int64"), tuple(_name(name) for name in names)


def label_text(value: object) -> str:
    """A label as the names of classes are written; "" for one that is missing."""
    if value is None or (isinstance(value, float) and value != value):
        return ""
    return _name(value)


def _name(value: object) -> str:
    number = np.asarray(value)
    if number.dtype.kind == "f" and float(number) == round(float(number)):
        return str(int(number))
    return str(value)
