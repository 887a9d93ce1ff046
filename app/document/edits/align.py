"""Edits that line blocks up and space them evenly."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Literal

from app.document.edits.moves import move_nodes
from app.document.errors import DocumentError
from app.document.graph import NODE_HEIGHT, NODE_WIDTH, Document
from app.document.history import Command

Edge = Literal["left", "center", "right", "top", "middle", "bottom"]
Axis = Literal["horizontal", "vertical"]
Size = tuple[float, float]

# Which of x and y an edge is about, and what part of the size lies before it.
_EDGES: dict[str, tuple[int, float]] = {
    "left": (0, 0.0),
    "center": (0, 0.5),
    "right": (0, 1.0),
    "top": (1, 0.0),
    "middle": (1, 0.5),
    "bottom": (1, 1.0),
}


def align(document: Document, ids: Collection[str], edge: Edge, sizes: Mapping[str, Size] | None = None) -> Command:
    """Line blocks and comments up at an edge of what they cover together, or at the middle of it.

    `sizes` tells width and height of those that are drawn larger than an ordinary block. Raises DocumentError for fewer
    than two, and for another edge.
    """
    if edge not in _EDGES:
        raise DocumentError(f"Blocks are aligned at {', '.join(_EDGES)}, not at {edge!r}.")
    axis, part = _EDGES[edge]
    places = _spans(document, ids, axis, sizes or {}, 2, "align")
    low = min(start for start, _ in places.values())
    high = max(start + size for start, size in places.values())
    line = low + part * (high - low)
    return _moved(document, {item: line - part * size for item, (_, size) in places.items()}, axis, f"Align {edge}")


def distribute(
    document: Document, ids: Collection[str], axis: Axis, sizes: Mapping[str, Size] | None = None
) -> Command:
    """Space blocks and comments evenly between the first and the last of them.

    Raises DocumentError for fewer than three, and for another axis than "horizontal" or "vertical".
    """
    if axis not in ("horizontal", "vertical"):
        raise DocumentError(f"Blocks are distributed 'horizontal' or 'vertical', not {axis!r}.")
    along = 0 if axis == "horizontal" else 1
    places = _spans(document, ids, along, sizes or {}, 3, "distribute")
    order = sorted(places, key=lambda item: (places[item][0], item))
    first, last = places[order[0]], places[order[-1]]
    between = last[0] - (first[0] + first[1]) - sum(places[item][1] for item in order[1:-1])
    gap = between / (len(order) - 1)
    moved, at = {}, first[0]
    for item in order:
        moved[item] = at
        at += places[item][1] + gap
    return _moved(document, moved, along, "Distribute")


def _spans(
    document: Document, ids: Collection[str], axis: int, sizes: Mapping[str, Size], fewest: int, verb: str
) -> dict[str, tuple[float, float]]:
    """Where each begins and how far it reaches along an axis."""
    spans = {}
    for item in ids:
        if item in document.comments:
            rect = document.comments[item].rect
            spans[item] = (rect[axis], rect[axis + 2])
        else:
            size = sizes.get(item, (NODE_WIDTH, NODE_HEIGHT))
            spans[item] = (document.node(item).position[axis], size[axis])
    if len(spans) < fewest:
        raise DocumentError(
            f"Choose at least {fewest} blocks to {verb}.", expected=f"{fewest} blocks", got=str(len(spans))
        )
    return spans


def _moved(document: Document, places: Mapping[str, float], axis: int, label: str) -> Command:
    targets = {}
    for item, place in places.items():
        x, y = document.comments[item].rect[:2] if item in document.comments else document.nodes[item].position
        targets[item] = (place, y) if axis == 0 else (x, place)
    return replace(move_nodes(document, targets), label=label, merge_key=None)
