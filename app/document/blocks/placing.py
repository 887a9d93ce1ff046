"""The edit that puts a block of the library on the sheet: into a wire, behind or before a port, or where it is free."""

from __future__ import annotations

from dataclasses import replace

from app.document.changes import WireAdded, WireRemoved
from app.document.edits import added_ids, group, make_room, paste, regroup
from app.document.edits.draft import Draft
from app.document.edits.wires import wire_up
from app.document.errors import DocumentError
from app.document.fragment import Fragment
from app.document.graph import GRID, Document
from app.document.history import Command
from app.document.parts import Node, Wire


def place_block(
    document: Document,
    name: str,
    fragment: Fragment,
    position: tuple[float, float],
    wire: Wire | None = None,
    port: tuple[str, str] | None = None,
) -> Command:
    """Add a block's layers as a group of its name, in one step.

    `position` is where it begins, on the line of its last layer; that layer's where the block is put before an input.
    `wire`: the block goes into it, and what stands behind makes room. `port` is (id, port) of another block: an output
    feeds the block, an input is fed by it. Without either a block that reads what comes in several places begins with
    one that passes it on, so that one wire feeds it. Raises DocumentError where the block takes no input and is to be
    fed.
    """
    source = (wire.source, wire.source_port) if wire else None
    target = (wire.target, wire.target_port) if wire else None
    if port is not None:
        source, target = (None, port) if port[1].startswith("in") else (port, target)
    if source is not None and not fragment.outer_wires:
        raise DocumentError(f"{name} takes no input; it was not added.", mend="choose another block")
    draft = Draft(document)
    if wire is not None:
        draft.apply(WireRemoved(wire))
    if source is not None:
        entries = tuple(replace(one, source=source[0], source_port=source[1]) for one in fragment.outer_wires)
        fragment = replace(fragment, outer_wires=entries)
    elif len(fragment.outer_wires) > 1:
        fragment = _with_start(fragment)
    corner = _corner(fragment, position, at_exit=target is not None and wire is None)
    pasted = paste(draft.document, fragment, corner, outer_wires=source is not None)
    draft.apply(*pasted.changes)
    made = added_ids(pasted)
    around = document.nodes[wire.source].group if wire else None
    if wire is not None and around is not None and around == document.nodes[wire.target].group:
        loose = [node_id for node_id in made if draft.document.nodes[node_id].group is None]
        draft.apply(*regroup(draft.document, loose, around).changes)
    if len(made) > 1 and not fragment.groups:
        draft.apply(*group(draft.document, made, name).changes)
    if target is not None:
        out = Wire(_exit(draft.document, made), "out", *target)
        if wire is not None:
            draft.apply(WireAdded(out))
            make_room(draft, made, wire.target)
        else:
            wire_up(draft, out)
    return draft.command(f"Add {name}")


def _corner(fragment: Fragment, position: tuple[float, float], at_exit: bool) -> tuple[float, float]:
    """Where the top left corner goes: the last layer on the position's line, so that what flows through goes straight;
    with it at the position itself, or beginning there."""
    read = {wire.source for wire in fragment.wires}
    last = next((node for node in reversed(fragment.nodes) if node.id not in read), fragment.nodes[-1])
    corners = [node.position for node in fragment.nodes] + [comment.rect[:2] for comment in fragment.comments]
    left, top = min(x for x, _ in corners), min(y for _, y in corners)
    x = position[0] - last.position[0] + left if at_exit else position[0]
    return (x, position[1] - last.position[1] + top)


def _with_start(fragment: Fragment) -> Fragment:
    """With a block in front that passes on what comes to all places that read it."""
    left = min(node.position[0] for node in fragment.nodes)
    height = next(node for node in fragment.nodes if node.id == fragment.outer_wires[0].target).position[1]
    start = Node("start", "Activation", "start", {"activation": "linear"}, (left - 10 * GRID, height))
    wires = tuple(replace(wire, source="start", source_port="out") for wire in fragment.outer_wires)
    return replace(fragment, nodes=(start, *fragment.nodes), wires=(*wires, *fragment.wires), outer_wires=())


def _exit(document: Document, made: tuple[str, ...]) -> str:
    """The last of the new blocks that none of them reads."""
    order = [node_id for node_id in document.order() if node_id in set(made)]
    return next(node_id for node_id in reversed(order) if not document.outgoing(node_id))
