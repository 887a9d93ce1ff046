"""Random numbers: one seeded source for what has no seed of its own (initializers, dropout, shuffling)."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from typing import Any

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


def state() -> dict[str, Any]:
    """Where the common source stands, as plain data for `restore`."""
    with _lock:
        return dict(_source.bit_generator.state)


def restore(state: Mapping[str, Any]) -> None:
    """Let the common source go on from where `state` was taken. Raises ValueError for what is no such state."""
    global _source
    found = np.random.default_rng(0)
    try:
        found.bit_generator.state = dict(state)
    except (TypeError, KeyError) as error:
        raise ValueError(f"no state of a random source: {error}") from None
    with _lock:
        _source = found


def generator(seed: int | None = None) -> np.random.Generator:
    """A generator of its own: from `seed`, or from the common source."""
    return np.random.default_rng(fresh_seed() if seed is None else seed)
