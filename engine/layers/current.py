"""Which network is being written at the moment: what a weight stands for where a user's code names it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from engine.layers.trace import Emission

_CURRENT: ContextVar[Emission | None] = ContextVar("emission", default=None)


def emission() -> Emission | None:
    """What the layer whose code runs now sees of the graph; None outside of any."""
    return _CURRENT.get()


@contextmanager
def writing(e: Emission | None) -> Iterator[None]:
    """Within it, `e` is the current one; None: no network is being written."""
    token = _CURRENT.set(e)
    try:
        yield
    finally:
        _CURRENT.reset(token)
