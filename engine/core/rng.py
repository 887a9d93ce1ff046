"""Random numbers: one seeded source for what has no seed of its own (initializers, dropout, shuffling)."""

from __future__ import annotations

import threading

import numpy as np

_lock = threading.Lock()
_source = np.random.default_rng()


def set_random_seed(seed: int) -> None:
    """Make everything random that follows repeatable: weights, dropout masks, the order of samples."""
    global _source
    with _lock:
        _source = np.random.default_rng(seed)


def fresh_seed() -> int:
    """A seed for one consumer, drawn from the common source."""
    with _lock:
        return int(_source.integers(0, 2**63 - 1))


def generator(seed: int | None = None) -> np.random.Generator:
    """A generator of its own: from `seed`, or from the common source."""
    return np.random.default_rng(fresh_seed() if seed is None else seed)
