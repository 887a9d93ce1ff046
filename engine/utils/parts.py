"""Data taken apart: inputs, targets and weights of a batch, and the two parts of a data set."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import DataError


def unpack_x_y_sample_weight(data: Any) -> tuple[Any, Any, Any]:
    """(x, y, sample_weight) of what a data set gives; None where there is none."""
    parts = tuple(data) if isinstance(data, tuple) else (data,)
    if not 1 <= len(parts) <= 3:
        raise DataError(
            "a batch has other parts", expected="x, or (x, y), or (x, y, sample_weight)", got=f"{len(parts)} parts"
        )
    x, y, weight = (*parts, None, None)[:3]
    return x, y, weight


def pack_x_y_sample_weight(x: Any, y: Any = None, sample_weight: Any = None) -> Any:
    """The tuple that a data set gives, without what is None at its end."""
    if y is None:
        return (x,) if isinstance(x, (list, tuple)) else x
    return (x, y) if sample_weight is None else (x, y, sample_weight)


def split_dataset(dataset: Any, left_size: float | int | None = None, right_size: float | int | None = None,
                  shuffle: bool = False, seed: int | None = None) -> tuple[Any, Any]:  # fmt: skip
    """An array, or several of one length, in two parts; sizes are counts, or shares of the whole.

    Raises:
        DataError: arrays of different lengths, or sizes that do not fit.
    """
    arrays = [np.asarray(one) for one in dataset] if isinstance(dataset, (list, tuple)) else [np.asarray(dataset)]
    length = len(arrays[0])
    if any(len(one) != length for one in arrays):
        raise DataError("the arrays differ in length", where="split_dataset", expected=f"{length} rows each",
                        got=str([len(one) for one in arrays]))  # fmt: skip
    counts = [None if one is None else round(one * length) if isinstance(one, float) else int(one)
              for one in (left_size, right_size)]  # fmt: skip
    left = counts[0] if counts[0] is not None else length - counts[1] if counts[1] is not None else None
    right = counts[1] if counts[1] is not None else length - left if left is not None else None
    if left is None or right is None or left < 0 or right < 0 or left + right > length:
        raise DataError("the sizes do not fit the data", where="split_dataset", expected=f"together at most {length}",
                        got=f"left_size={left_size}, right_size={right_size}")  # fmt: skip
    order = np.random.default_rng(seed).permutation(length) if shuffle else np.arange(length)
    parts = [[one[rows] for one in arrays] for rows in (order[:left], order[length - right :])]
    if isinstance(dataset, (list, tuple)):
        return tuple(parts[0]), tuple(parts[1])
    return parts[0][0], parts[1][0]
