"""Which samples are held out."""

from __future__ import annotations

import math

import numpy as np


def split_rows(count: int, test_split: float, seed: int | None) -> tuple[np.ndarray, np.ndarray]:
    """Numbers of the samples to train with and of those held out.

    With a seed both are shuffled, so that a file sorted by class is no trap (validation takes the last samples too);
    without one the order stays and the last are held out. At least one sample is left to train with; where
    `test_split` is more than 0 and there are two samples at least one is held out.
    """
    held = math.floor(count * test_split)
    if test_split > 0 and count > 1:
        held = max(1, held)
    held = min(held, max(0, count - 1))
    order = np.arange(count) if seed is None else np.random.default_rng(seed).permutation(count)
    return order[: count - held], order[count - held :]
