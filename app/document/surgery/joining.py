"""Layers put into a trained network, taken out of it, or made one, with what it costs named before."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from app.document import ports
from app.document.changes import NodeAdded, WireAdded, WireRemoved
from app.document.edits import delete_keeping_flow, share
from app.document.errors import DocumentError
from app.document.graph import GRID, Document, Node, Wire, id_order
from app.document.names import base_name, unique_name
from app.document.rows import is_in_rows
from app.document.surgery.grafting import arranged_if_crowded
from app.document.surgery.plan import Operation, Plan

_STEP = 240.0


def insert_behind(
    document: Document,
    node_id: str,
    kind: str,
    config: Mapping[str, Any] | None = None,
    wires: Collection[Wire] | None = None,
) -> Plan:
    """Put a new layer between a block and all that reads its first output, or into these of its wires.

    What stands behind makes room; a network in rows is laid out anew. The weights of readers whose input has another
    size now cannot follow. Raises DocumentError where the layer takes more than one input, or none.
    """
    source = document.node(node_id)
    reading = [wire for wire in document.outgoing(node_id) if wire.source_port == "out"]
    operation = Operation(document)
    name = unique_name(base_name(kind), document.names)
    made = put_behind(operation, node_id, kind, config or {}, name, reading if wires is None else wires)
    if source.output and wires is None:
        operation.draft.change_node(node_id, output=False)
    for change in arranged_if_crowded(operation.draft.document, {made}):
        operation.draft.apply(change)
    return operation.finish(f"Insert {kind}", (made,))


def put_behind(
    operation: Operation,
    node_id: str,
    kind: str,
    config: Mapping[str, Any],
    name: str,
    wires: Collection[Wire] | None = None,
) -> str:
    """Put a new layer between a block of the operation's draft and all that reads it, or into these wires; its id."""
    draft = operation.draft
    source = draft.document.node(node_id)
    chosen = [
        one for one in draft.document.outgoing(node_id) if one.source_port == "out" and (not wires or one in wires)
    ]
    x, y = source.position
    down = draft.document.settings["view"]["direction"] == "down"
    for node in () if is_in_rows(draft.document) else tuple(draft.document.nodes.values()):
        left, top = node.position
        if down and top > y:
            draft.change_node(node.id, position=(left, top + 5 * GRID))
        elif not down and left > x:
            draft.change_node(node.id, position=(left + _STEP, top))
    place = (x, y + 5 * GRID) if down else (x + _STEP, y)
    made = Node(
        draft.document.fresh_id(), kind, unique_name(name, draft.document.names), config, place, group=source.group
    )
    fewest = ports.arity(kind, made.config)[0]
    if fewest != 1 or kind == "Input":
        raise DocumentError(
            f"{kind} cannot stand between two blocks: it takes {fewest or 'no'} inputs.",
            node_id=node_id,
            expected="a layer of one input",
            got=kind,
        )
    draft.apply(NodeAdded(made))
    for wire in chosen:
        draft.apply(WireRemoved(wire), WireAdded(Wire(made.id, "out", wire.target, wire.target_port)))
    draft.apply(WireAdded(Wire(node_id, "out", made.id, "in")))
    return made.id


def remove_layers(document: Document, ids: Collection[str]) -> Plan:
    """Take blocks out and join what fed them to what read them.

    Their weights go, and those of readers whose input has another size now.
    """
    doomed = {document.node(one).id for one in ids}
    operation = Operation(document)
    feeders = {wire.source for one in doomed for wire in document.incoming(one).values()} - doomed
    command = delete_keeping_flow(document, doomed)
    operation.draft.apply(*command.changes)
    for one in sorted(doomed, key=id_order):
        if one in document.weights and doomed.issuperset(document.sharers(one)):
            operation.lose(document, one, None, "the block is taken out")
    return operation.finish(command.label, feeders)


def share_layer(document: Document, ids: Collection[str]) -> Plan:
    """Make blocks one layer, the first's: the weights of the others go."""
    operation = Operation(document)
    command = share(document, ids)
    operation.draft.apply(*command.changes)
    after = operation.draft.document
    for one in sorted(document.weights, key=id_order):
        if one not in after.weights:
            owner = after.nodes[after.nodes[one].layer_id]
            operation.lose(document, one, None, f"the block takes the weights of '{owner.name}'")
    return operation.finish(command.label, tuple(ids))
