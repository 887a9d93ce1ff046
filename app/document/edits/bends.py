"""Edits of the points through which a wire is led."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from app.document.changes import BendsChanged, Change
from app.document.errors import DocumentError
from app.document.graph import Document, Wire
from app.document.history import Command

Place = tuple[float, float]


def bend(document: Document, wire: Wire, points: Sequence[Place], label: str = "Bend the wire") -> Command:
    """Lead a wire through these places, from its source on. Raises DocumentError for a wire that is not there."""
    _check(document, wire)
    before = document.bends_of(wire)
    after = tuple((float(x), float(y)) for x, y in points)
    changes: tuple[Change, ...] = () if after == before else (BendsChanged(wire, before, after),)
    return Command(label, changes)


def straighten(document: Document, wires: Collection[Wire]) -> Command:
    """Let wires find their own way again."""
    changes: list[Change] = []
    for wire in sorted(wires):
        changes += bend(document, wire, ()).changes
    return Command("Straighten", tuple(changes))


def _check(document: Document, wire: Wire) -> None:
    if wire not in document.wires:
        raise DocumentError(f"There is no wire from {wire.source!r} to {wire.target!r} to bend.")
