"""Edits of wires."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.document import ports
from app.document.changes import WireAdded, WireRemoved
from app.document.edits.draft import Draft
from app.document.errors import DocumentError
from app.document.graph import Document, Node, Wire
from app.document.history import Command


def connect(document: Document, source: str, source_port: str, target: str, target_port: str) -> Command:
    """Wire an output to an input; the wire that was on the input goes in the same step.

    On a merge a port beyond the first free one means the first free one. Raises DocumentError for unknown blocks and
    ports, and for a circle.
    """
    draft = Draft(document)
    wire_up(draft, Wire(source, source_port, target, target_port))
    return draft.command("Connect")


def disconnect(document: Document, wire: Wire) -> Command:
    """Remove a wire; the later inputs of a merge move up."""
    draft = Draft(document)
    draft.unwire(wire)
    return draft.command("Disconnect")


def reconnect(document: Document, wire: Wire, target: str, target_port: str) -> Command:
    """Take the end of a wire to another input, in one step."""
    if (wire.target, wire.target_port) == (target, target_port):
        return Command("Connect", ())
    draft = Draft(document)
    draft.apply(WireRemoved(wire))
    if wire.target == target:
        # Within one merge the ports keep their numbers until the wire has landed.
        wire_up(draft, replace(wire, target_port=target_port))
        draft.close_gap(target)
    else:
        draft.close_gap(wire.target)
        wire_up(draft, replace(wire, target=target, target_port=target_port))
    return draft.command("Connect")


def cut_wires(document: Document, wires: Collection[Wire]) -> Command:
    """Remove wires; the later inputs of merges move up."""
    draft = Draft(document)
    # From the last port to the first: a merge numbers the wires behind a removed one anew.
    for wire in sorted(wires, key=lambda wire: ports.port_number(wire.target_port), reverse=True):
        if wire in draft.document.wires:
            draft.unwire(wire)
    return draft.command("Cut the wire" if len(wires) == 1 else f"Cut {len(wires)} wires")


def move_input(document: Document, wire: Wire, place: int) -> Command:
    """Make a wire of a merge its `place`-th input (from 1 on); the others close up. The order of a Concatenate matters.

    Raises DocumentError where the target is no merge. A place beyond the last means the last.
    """
    target = document.node(wire.target)
    if wire not in document.wires or not ports.is_merge(target.kind, target.config):
        raise DocumentError(
            f"The inputs of {target.name!r} have no order to change.", node_id=target.id, expected="a merge"
        )
    order = [one for one in document.incoming(target.id).values() if one != wire]
    order.insert(max(0, min(place - 1, len(order))), wire)
    draft = Draft(document)
    moved = [(one, replace(one, target_port=f"in{number}")) for number, one in enumerate(order, start=1)]
    moved = [(one, other) for one, other in moved if one != other]
    points = {other: document.bends_of(one) for one, other in moved}
    for one, _ in moved:
        draft.apply(WireRemoved(one))
        draft.set_bends(one, ())
    for _, other in moved:
        draft.set_bends(other, points[other])
        draft.apply(WireAdded(other))
    return draft.command("Reorder the inputs")


def wire_up(draft: Draft, wire: Wire) -> None:
    """Add a wire to the draft, in place of what is on its input."""
    document = draft.document
    target = document.node(wire.target)
    if ports.is_merge(target.kind, target.config) and ports.is_input_port(target.kind, target.config, wire.target_port):
        free = ports.input_ports(target.kind, target.config, document.incoming(target.id))[-1]
        if ports.port_number(wire.target_port) > ports.port_number(free):
            wire = replace(wire, target_port=free)
    occupying = document.incoming(wire.target).get(wire.target_port)
    if occupying == wire:
        return
    if occupying is not None:
        draft.apply(WireRemoved(occupying))
    # A wire drawn anew finds its own way, whatever one was there before it.
    draft.set_bends(wire, ())
    draft.apply(WireAdded(wire))


def first_free_input(document: Document, node: Node) -> str:
    """The first input port without a wire. Raises DocumentError where all are taken or there is none."""
    taken = document.incoming(node.id)
    for port in document.input_ports(node.id):
        if port not in taken:
            return port
    if not document.input_ports(node.id):
        raise DocumentError(
            f"{node.name!r} ({node.kind}) takes no input.", node_id=node.id, mend="choose a block that takes an input"
        )
    raise DocumentError(
        f"All inputs of {node.name!r} are wired already.", node_id=node.id, mend="remove its wires first"
    )
