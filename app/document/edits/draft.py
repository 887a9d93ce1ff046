"""A scratch copy of the document on which an edit is tried, change by change, before it becomes a command."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.document import ports
from app.document.changes import (
    Bends,
    BendsChanged,
    Change,
    GroupRemoved,
    NodeAdded,
    NodeChanged,
    NodeRemoved,
    WeightsChanged,
    WireAdded,
    WireRemoved,
)
from app.document.graph import Document, Node, Wire
from app.document.history import Command


class Draft:
    """Records the changes that were applied to the copy. An impossible edit raises here, before anything is done."""

    def __init__(self, document: Document) -> None:
        self.document = document.copy()
        self.changes: list[Change] = []

    def apply(self, *changes: Change) -> None:
        for change in changes:
            self.document.apply(change)
            self.changes.append(change)

    def command(self, label: str, merge_key: str | None = None) -> Command:
        if any(isinstance(change, NodeRemoved | NodeChanged) for change in self.changes):
            self.drop_empty_groups()
        return Command(label, tuple(self.changes), merge_key)

    def change_node(self, node_id: str, **values: Any) -> None:
        """Set fields of a node; nothing where they are so already."""
        before = self.document.node(node_id)
        after = replace(before, **values)
        if after != before:
            self.apply(NodeChanged(before, after))

    def unwire(self, wire: Wire) -> None:
        """Remove a wire and close the gap that it leaves in a merge."""
        self.apply(WireRemoved(wire))
        self.close_gap(wire.target)

    def close_gap(self, node_id: str) -> None:
        """Number the wires of a merge 1, 2, 3 again."""
        node = self.document.nodes.get(node_id)
        if node is None or not ports.is_merge(node.kind, node.config):
            return
        for number, wire in enumerate(self.document.incoming(node_id).values(), start=1):
            port = f"in{number}"
            if wire.target_port != port:
                self.move_wire(wire, replace(wire, target_port=port))

    def move_wire(self, wire: Wire, moved: Wire) -> None:
        """Put a wire elsewhere; its bends go along."""
        points = self.document.bends_of(wire)
        self.apply(WireRemoved(wire))
        self.set_bends(wire, ())
        self.set_bends(moved, points)
        self.apply(WireAdded(moved))

    def set_bends(self, wire: Wire, points: Bends) -> None:
        before = self.document.bends_of(wire)
        if points != before:
            self.apply(BendsChanged(wire, before, points))

    def drop_empty_groups(self) -> None:
        """A group goes with the last block in it."""
        document = self.document
        if not document.groups:
            return
        held = {around for node in document.nodes.values() for around in document.groups_around(node.group)}
        doomed = [group for group in document.groups.values() if group.id not in held]
        # The innermost first.
        for group in sorted(doomed, key=lambda one: len(document.groups_around(one.id)), reverse=True):
            self.apply(GroupRemoved(document.groups[group.id]))

    def hand_over(self, owner_id: str, keep: set[str]) -> None:
        """Make the first of the nodes in `keep` that re-use this node's layer its owner, with the weights."""
        heirs = [node_id for node_id in self.document.sharers(owner_id) if node_id in keep]
        weights = self.document.weights.get(owner_id)
        if not heirs:
            return
        if weights is not None:
            self.apply(WeightsChanged(owner_id, weights, None))
        first, *others = heirs
        self.change_node(first, shares=None)
        for node_id in others:
            self.change_node(node_id, shares=first)
        if weights is not None:
            self.apply(WeightsChanged(first, None, weights))


def added_ids(command: Command) -> tuple[str, ...]:
    """Ids of the nodes that a command adds: what to select after it."""
    return tuple(change.node.id for change in command.changes if isinstance(change, NodeAdded))


def described(nodes: list[Node]) -> str:
    """'Conv2D' for one, '3 blocks' for several: for labels in the Edit menu."""
    if len(nodes) == 1:
        return nodes[0].kind
    return f"{len(nodes)} blocks"
