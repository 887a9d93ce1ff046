"""Taking blocks out of the network without taking them off the sheet."""

from __future__ import annotations

from collections.abc import Collection

from app.document.edits.draft import Draft
from app.document.errors import DocumentError
from app.document.graph import Document, Node, id_order
from app.document.history import Command


def bypass(document: Document, ids: Collection[str], bypassed: bool) -> Command:
    """Let what feeds these blocks go on to what reads them (a merge passes its first input), or end it.

    Raises DocumentError for an Input block, and for one whose second output is read.
    """
    draft = Draft(document)
    for node_id in sorted(ids, key=id_order):
        node = document.node(node_id)
        if bypassed:
            _check(document, node)
        draft.change_node(node_id, bypassed=bool(bypassed))
    return draft.command("Bypass" if bypassed else "End the bypass")


def _check(document: Document, node: Node) -> None:
    if not document.input_ports(node.id):
        raise DocumentError(
            f"{node.name!r} takes no input, so there is nothing that could go past it.",
            node_id=node.id,
            expected="a block with an input",
            got=node.kind,
        )
    if any(wire.source_port != "out" for wire in document.outgoing(node.id)):
        raise DocumentError(
            f"{node.name!r} cannot be bypassed: its states are read, and what goes past it has none.",
            node_id=node.id,
            mend="remove the wires from its other outputs first",
        )
