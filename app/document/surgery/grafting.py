"""One network put onto another: blocks, wires and weights, under names that are free."""

from __future__ import annotations

from dataclasses import replace

from app.document.changes import Change, NodeAdded, WireAdded
from app.document.edits import arrange
from app.document.errors import DocumentError
from app.document.graph import GRID, Document, Node, Wire, id_order
from app.document.names import unique_copy_name
from app.document.nested import fits
from app.document.surgery.plan import Operation, Plan

_GAP = 3 * GRID


def graft(document: Document, node_id: str, other: Document, port: str = "out", input_id: str | None = None) -> Plan:
    """Put `other` onto an output of a block: its Input is replaced by that output; its other Inputs come along.

    Args:
        input_id: which Input of `other`, where it has several; by default the first that something reads.

    Names that are taken are counted on (dense -> dense_1); weights come along byte for byte. Raises DocumentError
    where `other` has no Input that leads anywhere.
    """
    target = document.node(node_id)
    entries = [one for one in other.inputs() if other.outgoing(one)]
    if not entries or (input_id is not None and input_id not in entries):
        raise DocumentError(
            "The network to graft has no Input that something reads.",
            expected="a network with an Input",
            mend="wire an Input to its first layer, or paste it instead",
        )
    entry = input_id or entries[0]
    operation = Operation(document)
    draft = operation.draft
    brought = [other.nodes[one] for one in sorted(other.nodes, key=id_order) if one != entry]
    dx, dy = _shift(document, target, other, brought)
    new_ids: dict[str, str] = {}
    for node in sorted(brought, key=lambda one: one.shares is not None):
        new_id = draft.document.fresh_id()
        name = unique_copy_name(node.name, draft.document.names)
        if name != node.name:
            operation.notes.append(f"'{node.name}' is called '{name}' here")
        x, y = node.position
        shares = new_ids.get(node.shares or "")
        draft.apply(NodeAdded(replace(node, id=new_id, name=name, position=(x + dx, y + dy), shares=shares)))
        new_ids[node.id] = new_id
    for wire in sorted(other.wires):
        source, source_port = (node_id, port) if wire.source == entry else (new_ids[wire.source], wire.source_port)
        draft.apply(WireAdded(Wire(source, source_port, new_ids[wire.target], wire.target_port)))
    for old, new in new_ids.items():
        operation.bring(new, other, old)
    _note_misfit(operation, node_id, port, other, entry)
    for change in arranged_if_crowded(draft.document, set(new_ids.values())):
        draft.apply(change)
    return operation.finish(f"Graft onto {target.name}", tuple(new_ids.values()))


def arranged_if_crowded(document: Document, new: set[str]) -> tuple[Change, ...]:
    """Changes that lay everything out anew where what came stands on what was there."""
    taken = [document.nodes[one].position for one in document.nodes if one not in new]
    for one in new:
        x, y = document.nodes[one].position
        if any(abs(x - left) < 192 and abs(y - top) < 88 for left, top in taken):
            return arrange(document).changes
    return ()


def _shift(document: Document, target: Node, other: Document, brought: list[Node]) -> tuple[float, float]:
    """From where the blocks stand in their document to where they stand here: behind the target, in line with it."""
    if not brought:
        return (0.0, 0.0)
    left, top = min(node.position[0] for node in brought), min(node.position[1] for node in brought)
    first = min(brought, key=lambda node: node.position[0])
    if document.settings["view"]["direction"] == "down":
        first = min(brought, key=lambda node: node.position[1])
        return (target.position[0] - first.position[0], target.position[1] + 64 + _GAP - top)
    return (target.position[0] + 168 + _GAP - left, target.position[1] - first.position[1])


def _note_misfit(operation: Operation, node_id: str, port: str, other: Document, entry: str) -> None:
    given = operation.analysis(operation.draft.document).output_spec(node_id, port)
    wanted = operation.analysis(other).output_spec(entry)
    if given is not None and wanted is not None and not fits(given, wanted):
        operation.notes.append(f"the graft was made for {wanted}, and is fed {given} now")
