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
    """Make everything random that follows repeatable: weights, dropout masks, the order of samples.

    Within `random_source` that of this thread alone.
    """
    _replace(np.random.default_rng(seed))


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

    What is made or trained meanwhile is repeatable: what other threads draw does not disturb it, and they do not notice.

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
    """Where the source of this thread stands (the common one, outside `random_source`), as plain data for `restore`."""
    own = _own.get()
    if own is not None:
        return dict(own.bit_generator.state)
    with _lock:
        return dict(_source.bit_generator.state)


def restore(state: Mapping[str, Any]) -> None:
    """Let the source of this thread go on from where `state` was taken. Raises ValueError for what is no such state."""
    found = np.random.default_rng(0)
    try:
        found.bit_generator.state = dict(state)
    except (TypeError, KeyError) as error:
        raise ValueError(f"no state of a random source: {error}") from None
    _replace(found)


def _replace(source: np.random.Generator) -> None:
    global _source
    if _own.get() is not None:
        # Until its `with` ends.
        _own.set(source)
        return
    with _lock:
        _source = source


def generator(seed: int | None = None) -> np.random.Generator:
    """A generator of its own: from `seed`, or from the common source."""
    return np.random.default_rng(fresh_seed() if seed is None else seed)
