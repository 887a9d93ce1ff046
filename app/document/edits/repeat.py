"""Copies of a part of the network, one behind the other."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.document.edits.copies import paste
from app.document.edits.draft import Draft, added_ids
from app.document.edits.wires import wire_up
from app.document.errors import DocumentError
from app.document.fragment import copy
from app.document.graph import GRID, NODE_HEIGHT, NODE_WIDTH, Document, Wire
from app.document.history import Command

MOST = 200


def repeat(document: Document, ids: Collection[str], times: int) -> Command:
    """Chain a part of the network so that it stands `times` times, one behind the other, with names that count on.

    What came into the part goes into the first; each copy is fed by the one before it; what read the part reads the last
    copy. What stands behind it moves on. Raises DocumentError where the part does not have one output, or no input.
    """
    if not 2 <= times <= MOST:
        raise DocumentError(f"A part is repeated 2 to {MOST} times.", expected=f"2 to {MOST}", got=str(times))
    chosen = [node_id for node_id in ids if node_id in document.nodes]
    inside = set(chosen)
    source, port = _exit(document, inside)
    entries = _entries(document, inside)
    readers = [wire for wire in document.outgoing(source) if wire.target not in inside and wire.source_port == port]
    step = _step(document, chosen)
    draft = Draft(document)
    behind = _behind(document, inside, (source, port))
    across, down = (1, 0) if document.settings["view"]["direction"] == "right" else (0, 1)
    for node_id in behind:
        x, y = document.nodes[node_id].position
        far = step * (times - 1)
        draft.change_node(node_id, position=(x + across * far, y + down * far))
    # All of it along with its states: what is copied is the part, and its own wires.
    part = copy(document, chosen)
    left = min(document.nodes[node_id].position[0] for node_id in chosen)
    top = min(document.nodes[node_id].position[1] for node_id in chosen)
    last = (source, port)
    for number in range(1, times):
        corner = (left + across * step * number, top + down * step * number)
        pasted = paste(draft.document, part, corner)
        draft.apply(*pasted.changes)
        order = sorted(part.nodes, key=lambda node: node.shares is not None)
        twins = dict(zip((node.id for node in order), added_ids(pasted), strict=True))
        for wire in entries:
            wire_up(draft, Wire(last[0], last[1], twins[wire.target], wire.target_port))
        last = (twins[source], port)
    for wire in readers:
        draft.move_wire(wire, replace(wire, source=last[0], source_port=last[1]))
    if document.nodes[source].output:
        draft.change_node(source, output=False)
    return draft.command(f"Repeat {times} times")


def _exit(document: Document, inside: set[str]) -> tuple[str, str]:
    """The one output of the part: what is read outside of it or, where nothing is, what nothing reads."""
    read = {
        (wire.source, wire.source_port)
        for wire in document.wires
        if wire.source in inside and wire.target not in inside
    }
    ends = read or {(node_id, "out") for node_id in inside if not document.outgoing(node_id)}
    if len(ends) == 1:
        return next(iter(ends))
    raise DocumentError(
        f"A part that is repeated has one output; this one has {len(ends)}.",
        expected="one output",
        got=str(len(ends)),
        mend="choose blocks that end in one",
    )


def _entries(document: Document, inside: set[str]) -> list[Wire]:
    """The wires into the part. All come from one output, so that a copy can be fed in its place."""
    entries = sorted(wire for wire in document.wires if wire.target in inside and wire.source not in inside)
    if not entries:
        entries = [
            Wire("", "out", node_id, document.input_ports(node_id)[0])
            for node_id in inside
            if document.input_ports(node_id) and not document.incoming(node_id)
        ]
    if not entries or any(document.nodes[node_id].kind == "Input" for node_id in inside):
        raise DocumentError(
            "A part that is repeated is fed by the one before it, so it has an input and no Input block.",
            expected="blocks that take an input",
            mend="choose the blocks behind the Input",
        )
    if len({(wire.source, wire.source_port) for wire in entries}) > 1:
        raise DocumentError(
            "A part that is repeated is fed by one block; this one is fed by several.",
            expected="one block that feeds it",
            got=str(len({wire.source for wire in entries})),
            mend="choose blocks that are fed by one",
        )
    return entries


def _behind(document: Document, inside: set[str], end: tuple[str, str]) -> set[str]:
    """The blocks to which data flows from the part's output in its row: a wire that runs back leads to the next row, which
    may stay."""
    axis = 0 if document.settings["view"]["direction"] == "right" else 1
    found: set[str] = set()
    waiting = [end[0]]
    while waiting:
        node = document.nodes[waiting.pop()]
        for target in (document.nodes[wire.target] for wire in document.outgoing(node.id)):
            if target.id not in found | inside and target.position[axis] > node.position[axis]:
                found.add(target.id)
                waiting.append(target.id)
    return found


def _step(document: Document, ids: Collection[str]) -> float:
    """How far one copy stands from the next, along the flow."""
    axis = 0 if document.settings["view"]["direction"] == "right" else 1
    places = [document.nodes[node_id].position[axis] for node_id in ids]
    size = NODE_WIDTH if axis == 0 else NODE_HEIGHT
    gap = 3 * GRID if axis == 0 else 2 * GRID
    return -(-(max(places) - min(places) + size + gap) // GRID) * GRID
