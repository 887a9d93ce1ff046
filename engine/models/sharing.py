"""A layer in several places of a description: each has the same number, so that one layer is made of them.

Keras has `shared_object_id` for this, which is read too. It is not written: Keras 3.15 takes the calls of such a layer
for those of the first place, so that it cannot read files that have it. Without it Keras reads a layer for each place.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from engine.layers.base import Layer

KEY = "shared_layer"
KEYS = (KEY, "shared_object_id")
_NUMBERS: ContextVar[Mapping[Layer, int] | None] = ContextVar("numbers_of_shared_layers", default=None)
_MADE: ContextVar[dict[Any, Layer] | None] = ContextVar("shared_layers_made", default=None)


@contextmanager
def numbered(layer: Layer) -> Iterator[Mapping[Layer, int]]:
    """The numbers of the layers that stand in several places of the one that is described outermost."""
    known = _NUMBERS.get()
    if known is not None:
        yield known
        return
    token = _NUMBERS.set(_repeated(layer))
    try:
        yield _NUMBERS.get() or {}
    finally:
        _NUMBERS.reset(token)


def _repeated(layer: Layer) -> dict[Layer, int]:
    from engine.models.model import Model

    seen: set[Layer] = {layer}
    found: dict[Layer, int] = {}
    stack = [layer]
    while stack:
        here = stack.pop()
        for inner in here.layers if isinstance(here, Model) else here.inner_layers():
            if inner in seen:
                found.setdefault(inner, len(found) + 1)
            else:
                seen.add(inner)
                stack.append(inner)
    return found


def number_of(data: Mapping[str, Any]) -> tuple[str, int] | None:
    """What a layer's description has in common with those of the same layer elsewhere; None where it stands alone."""
    return next(((key, data[key]) for key in KEYS if isinstance(data.get(key), int)), None)


@contextmanager
def made_here() -> Iterator[dict[Any, Layer]]:
    """The shared layers made so far of the description that is read outermost, by their numbers."""
    known = _MADE.get()
    if known is not None:
        yield known
        return
    made: dict[Any, Layer] = {}
    token = _MADE.set(made)
    try:
        yield made
    finally:
        _MADE.reset(token)
