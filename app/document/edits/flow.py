"""Edits that keep the flow: blocks are taken out of it, and what fed them goes on to what read them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.document.changes import WireAdded, WireRemoved
from app.document.edits.draft import Draft, described
from app.document.graph import Document, Wire, id_order
from app.document.history import Command


def detach(document: Document, ids: Collection[str]) -> Command:
    """Take blocks off their wires, but not off the sheet: the wires among them stay, and what fed them feeds what read
    them. Of a merge the first wire's path is kept."""
    draft = Draft(document)
    taken = {document.node(node_id).id for node_id in ids}
    entering = [wire for wire in sorted(document.wires) if wire.target in taken and wire.source not in taken]
    leaving = [wire for wire in sorted(document.wires) if wire.source in taken and wire.target not in taken]
    draft.apply(*(WireRemoved(wire) for wire in (*entering, *leaving)))
    for wire in leaving:
        fed = _feeding(document, wire.source, taken)
        if fed is not None:
            draft.apply(WireAdded(replace(wire, source=fed.source, source_port=fed.source_port)))
    for node_id in sorted({wire.target for wire in (*entering, *leaving)}, key=id_order):
        draft.close_gap(node_id)
    return draft.command(
        f"Take {described([document.nodes[one] for one in sorted(taken, key=id_order)])} off the wires"
    )


def renumbered(command: Command, wire: Wire) -> Wire:
    """What a wire that `detach` left alone is after it: where a merge lost another wire, its input has another number."""
    is_gone = False
    for change in command.changes:
        if isinstance(change, WireRemoved) and change.wire == wire:
            is_gone = True
        elif is_gone and isinstance(change, WireAdded):
            wire, is_gone = change.wire, False
    return wire


def _feeding(document: Document, node_id: str, taken: set[str]) -> Wire | None:
    """The wire from outside by which what leaves a block came in, along first inputs."""
    while True:
        first = next(iter(document.incoming(node_id).values()), None)
        if first is None or first.source not in taken:
            return first
        node_id = first.source
