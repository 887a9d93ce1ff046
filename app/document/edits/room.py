"""Room for what comes between blocks: those that stand behind it give way."""

from __future__ import annotations

from collections.abc import Collection

from app.document.edits.draft import Draft
from app.document.edits.moves import move_nodes
from app.document.graph import GRID, NODE_WIDTH, Document
from app.document.parts import NODE_HEIGHT, Wire

_GAP = 3 * GRID
# Cards nearer than this count as covering each other: no wire between them could be seen.
_CLOSE = GRID


def make_room(draft: Draft, made: Collection[str], behind: str) -> None:
    """Move `behind`, and what follows it in its row, beyond the end of the blocks `made`."""
    document = draft.document
    down = _flows_down(document)
    axis = 1 if down else 0
    end = max(document.nodes[node_id].position[axis] for node_id in made) + _step(down)
    missing = end - document.nodes[behind].position[axis]
    if missing <= 0:
        return
    moved = {}
    for node_id in _beyond(document, behind, axis) - set(made):
        x, y = document.nodes[node_id].position
        moved[node_id] = (x, y + missing) if down else (x + missing, y)
    draft.apply(*move_nodes(document, moved).changes)


def keep_apart(draft: Draft, node_id: str, wire: Wire) -> None:
    """See that a block which went into a wire covers neither end of it: it stands behind the one, the other gives way."""
    document = draft.document
    source, target = document.nodes[wire.source], document.nodes[wire.target]
    down = _flows_down(document)
    if _close(document, node_id, source.id) or _close(document, node_id, target.id):
        x, y = source.position
        place = document.nodes[node_id].position
        if _close(document, node_id, source.id) or not _ahead(document, source.id, node_id):
            place = (x, y + _step(down)) if down else (x + _step(down), y)
            # What stands behind gives way; others do not.
            place = free_place(document, place, {node_id, *_beyond(document, target.id, 1 if down else 0)})
        draft.change_node(node_id, position=place)
        if _close(draft.document, node_id, target.id) or _between(draft.document, source.id, node_id, target.id):
            make_room(draft, (node_id,), target.id)


def free_place(document: Document, wanted: tuple[float, float], besides: Collection[str] = ()) -> tuple[float, float]:
    """The place nearest to the one that is wanted, across the flow, at which a block covers none (`besides` these)."""
    taken = [node.position for node in document.nodes.values() if node.id not in besides]
    down = _flows_down(document)
    step = NODE_WIDTH + _CLOSE if down else NODE_HEIGHT + _CLOSE
    for number in range(2 * len(taken) + 1):
        away = step * (number + 1) / 2 if number % 2 else -step * number / 2
        x, y = (wanted[0] + away, wanted[1]) if down else (wanted[0], wanted[1] + away)
        x, y = round(x / GRID) * GRID, round(y / GRID) * GRID
        if not any(abs(x - a) < NODE_WIDTH and abs(y - b) < NODE_HEIGHT for a, b in taken):
            return x, y
    return wanted


def _flows_down(document: Document) -> bool:
    return document.settings["view"]["direction"] == "down"


def _step(down: bool) -> float:
    """From the beginning of a block to that of the next."""
    return _GAP + (4 * GRID if down else NODE_WIDTH)


def _close(document: Document, one: str, other: str) -> bool:
    (x, y), (a, b) = document.nodes[one].position, document.nodes[other].position
    return abs(x - a) < NODE_WIDTH + _CLOSE and abs(y - b) < NODE_HEIGHT + _CLOSE


def _ahead(document: Document, one: str, other: str) -> bool:
    axis = 1 if _flows_down(document) else 0
    return document.nodes[other].position[axis] > document.nodes[one].position[axis]


def _between(document: Document, source: str, node_id: str, target: str) -> bool:
    """Whether the target is in the row of the source, and was passed by the block that came between."""
    axis = 1 if _flows_down(document) else 0
    return _ahead(document, source, target) and (
        abs(document.nodes[source].position[1 - axis] - document.nodes[target].position[1 - axis]) < NODE_HEIGHT
        and not _ahead(document, node_id, target)
    )


def _beyond(document: Document, behind: str, axis: int) -> set[str]:
    """The block and what follows it in its row: a wire that runs back leads to the next row, which may stay."""
    found, waiting = {behind}, [behind]
    while waiting:
        node = document.nodes[waiting.pop()]
        for wire in document.outgoing(node.id):
            target = document.nodes[wire.target]
            if target.id not in found and target.position[axis] > node.position[axis]:
                found.add(target.id)
                waiting.append(target.id)
    return found
