"""Numbers that a network learns hardly, and the Rescaling that brings them to a size that suits it and back."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

# Numbers farther from zero than this want many small steps to be reached.
FAR = 20.0
# A spread smaller than this is lost in what a step changes.
_NARROW = 0.01
# Of larger arrays evenly taken samples with this many numbers are looked at: the checks ask after every edit.
_MOST = 200_000


def output_scaling(values: Any) -> dict[str, float] | None:
    """Fields of a Rescaling that makes the numbers `values` (samples first) of numbers around 0; None for such ones."""
    some = _some(values)
    some = some[np.isfinite(some)]
    if not some.size:
        return None
    mean, spread = float(some.mean()), float(some.std())
    if spread == 0 or (max(abs(mean), spread) <= FAR and spread >= _NARROW):
        return None
    scale = rounded(spread)
    # As many digits as the spread gives a meaning to.
    step = 10.0 ** (np.floor(np.log10(scale)) - 1)
    return {"scale": scale, "offset": float(round(mean / step) * step)}


def input_scaling(values: Any) -> dict[str, list[float]] | None:
    """Fields of a Rescaling that brings each column (the last axis) around 0; None where all are of a fit size."""
    some = _some(values)
    some = some.reshape(-1, some.shape[-1])
    mean, spread = some.mean(axis=0), some.std(axis=0)
    far = np.maximum(np.abs(mean), spread) > FAR
    if not np.isfinite(mean).all() or not (far | ((spread > 0) & (spread < _NARROW))).any():
        return None
    spread = np.array([rounded(one) if one > 0 else 1.0 for one in spread.tolist()])
    mean = np.array([rounded(one, 4) for one in mean.tolist()])
    scales = [rounded(1.0 / one, 6) for one in spread.tolist()]
    return {"scale": scales, "offset": [rounded(-one * by, 6) for one, by in zip(mean.tolist(), scales, strict=True)]}


def _some(values: Any) -> np.ndarray:
    step = max(1, math.prod(values.shape) // _MOST)
    # Of rows that are read from disk the first ones tell.
    is_here = isinstance(values, np.ndarray)
    return np.asarray(values[::step] if is_here else values[0 : max(1, len(values) // step)], "float64")


def rounded(value: float, digits: int = 2) -> float:
    """A number with so many digits that count."""
    return float(f"{value:.{digits}g}")
