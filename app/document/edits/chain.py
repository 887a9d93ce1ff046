"""Wiring chosen blocks as they stand: each to the next along the flow."""

from __future__ import annotations

import itertools
from collections.abc import Collection

from app.document.edits.draft import Draft
from app.document.edits.wires import first_free_input, wire_up
from app.document.errors import DocumentError
from app.document.graph import Document, Node, Wire
from app.document.history import Command
from app.document.parts import NODE_HEIGHT, NODE_WIDTH
from app.document.ports import is_merge


def wire_chosen(document: Document, ids: Collection[str]) -> Command:
    """Wire blocks to those that stand behind them, column by column: a merge takes all of the column before it, another
    block the nearest. A wire that leads to another of them stays; an input that is wired from elsewhere is left alone.

    Raises DocumentError where there is nothing to wire.
    """
    down = document.settings["view"]["direction"] == "down"
    columns = _columns([document.node(node_id) for node_id in ids if node_id not in document.comments], down)
    draft = Draft(document)
    for before, behind in itertools.pairwise(columns):
        for node in behind:
            for source in before if is_merge(node.kind, node.config) else [_nearest(before, node, down)]:
                _wire(draft, source, node)
    if not draft.changes:
        raise DocumentError(
            "There is nothing to wire among the chosen blocks.",
            expected="blocks side by side, with a free input",
            mend="choose the block that gives and the one beside it that takes",
        )
    return draft.command("Connect")


def _columns(nodes: list[Node], down: bool) -> list[list[Node]]:
    """Blocks in the order of the flow; those that stand above each other together."""
    axis, size = (1, NODE_HEIGHT) if down else (0, NODE_WIDTH)
    columns: list[list[Node]] = []
    for node in sorted(nodes, key=lambda one: (one.position[axis], one.position[1 - axis], one.id)):
        if columns and node.position[axis] - columns[-1][0].position[axis] < size / 2:
            columns[-1].append(node)
        else:
            columns.append([node])
    return columns


def _nearest(nodes: list[Node], node: Node, down: bool) -> Node:
    axis = 0 if down else 1
    return min(nodes, key=lambda one: (abs(one.position[axis] - node.position[axis]), one.id))


def _wire(draft: Draft, source: Node, target: Node) -> None:
    """Wire them where the target has a free input and the two are not wired yet."""
    document = draft.document
    incoming = document.incoming(target.id)
    ports = document.input_ports(target.id)
    if not ports or any(wire.source == source.id for wire in incoming.values()):
        return
    if is_merge(target.kind, target.config) or any(port not in incoming for port in ports[:1]):
        wire_up(draft, Wire(source.id, "out", target.id, first_free_input(document, target)))
