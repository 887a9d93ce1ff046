"""The edit that lays blocks out."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.document.edits.blocks import move_nodes
from app.document.graph import Document
from app.document.history import Command
from app.document.layout import Direction, graph_of, positions


def arrange(document: Document, ids: Collection[str] | None = None, direction: Direction | None = None) -> Command:
    """Lay out these blocks, or all, in one step; the top left corner of what is laid out stays where it is.

    Without a direction it is that of the view settings.
    """
    chosen = set(document.nodes if ids is None else ids) - set(document.comments)
    nodes = [document.node(node_id) for node_id in chosen]
    if not nodes:
        return Command("Arrange", ())
    if direction is None:
        direction = document.settings["view"]["direction"]
    left, top = min(node.position[0] for node in nodes), min(node.position[1] for node in nodes)
    places = positions(graph_of(document, chosen), direction)
    moved = move_nodes(document, {node_id: (x + left, y + top) for node_id, (x, y) in places.items()})
    return replace(moved, label="Arrange", merge_key=None)
