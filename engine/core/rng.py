"""Random numbers: one seeded source for what has no seed of its own (initializers, dropout, shuffling)."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import numpy as np

_lock = threading.Lock()
_source = np.random.default_rng()
# A source of one's own for as long as a `with` lasts, on the thread that opened it alone.
_own: ContextVar[np.random.Generator | None] = ContextVar("own random source", default=None)


def set_random_seed(seed: int) -> None:
    """Make everything random that follows repeatable: weights, dropout masks, the order of samples."""
    global _source
    with _lock:
        _source = np.random.default_rng(seed)


def fresh_seed() -> int:
    """A seed for one consumer, drawn from the common source."""
    own = _own.get()
    if own is not None:
        return int(own.integers(0, 2**63 - 1))
    with _lock:
        return int(_source.integers(0, 2**63 - 1))


@contextmanager
def random_source(seed: int) -> Iterator[None]:
    """Draw from a source of this seed on this thread, and leave the common one as it is.

    What is made meanwhile is repeatable, and a run on another thread does not notice.

    Example:
        with engine.utils.random_source(1):
            layer = engine.layers.Dense(3)
            layer.build((None, 2))
    """
    token = _own.set(np.random.default_rng(seed))
    try:
        yield
    finally:
        _own.reset(token)


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
