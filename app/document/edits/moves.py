"""Moving blocks and comments."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from app.document.changes import BendsChanged, Change, CommentChanged, NodeChanged
from app.document.graph import Document, id_order
from app.document.history import Command


def move_nodes(document: Document, positions: Mapping[str, tuple[float, float]]) -> Command:
    """Move blocks, and comments, to these positions. One step for a whole drag (call History.end_merge at its end).

    The bends of a wire whose both ends move by one distance go along.
    """
    changes: list[Change] = []
    shifts: dict[str, tuple[float, float]] = {}
    for moved_id, position in positions.items():
        x, y = float(position[0]), float(position[1])
        if moved_id in document.comments:
            comment = document.comments[moved_id]
            moved = replace(comment, rect=(x, y, *comment.rect[2:]))
            if moved != comment:
                changes.append(CommentChanged(comment, moved))
            continue
        node = document.node(moved_id)
        shifts[moved_id] = (x - node.position[0], y - node.position[1])
        if node.position != (x, y):
            changes.append(NodeChanged(node, replace(node, position=(x, y))))
    for wire, points in document.bends.items():
        shift = shifts.get(wire.source)
        if shift is not None and shift == shifts.get(wire.target) and shift != (0.0, 0.0):
            changes.append(BendsChanged(wire, points, tuple((x + shift[0], y + shift[1]) for x, y in points)))
    count = len(positions)
    key = "move:" + ",".join(sorted(positions, key=id_order))
    return Command("Move" if count == 1 else f"Move {count} blocks", tuple(changes), key)
