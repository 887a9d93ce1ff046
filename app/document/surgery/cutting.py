"""Taking a network apart: what leads to a block, and what comes before one."""

from __future__ import annotations

from collections.abc import Collection

from app.document.edits import Draft
from app.document.errors import DocumentError
from app.document.graph import Document, id_order
from app.document.surgery.plan import Operation, Plan


def before(document: Document, node_id: str) -> tuple[str, ...]:
    """A block and everything that leads to it, in the order of the ids."""
    stack, seen = [document.node(node_id).id], {node_id}
    while stack:
        for wire in document.incoming(stack.pop()).values():
            if wire.source not in seen:
                seen.add(wire.source)
                stack.append(wire.source)
    return tuple(sorted(seen, key=id_order))


def behind(document: Document, node_id: str) -> tuple[str, ...]:
    """A block and everything that it leads to, in the order of the ids."""
    stack, seen = [document.node(node_id).id], {node_id}
    while stack:
        for wire in document.outgoing(stack.pop()):
            if wire.target not in seen:
                seen.add(wire.target)
                stack.append(wire.target)
    return tuple(sorted(seen, key=id_order))


def cut(document: Document, ids: str | Collection[str]) -> Plan:
    """Keep blocks and what leads to them; everything else goes. The blocks are the outputs then, in their order."""
    chosen = [ids] if isinstance(ids, str) else sorted(set(ids), key=id_order)
    if not chosen:
        raise DocumentError("Choose the blocks to cut at.", expected="at least one block", got="none")
    names = ", ".join(document.node(one).name for one in chosen)
    kept = {one for end in chosen for one in before(document, end)}
    doomed = [one for one in document.nodes if one not in kept]
    if not doomed:
        raise DocumentError(
            f"Everything leads to {names!r}: there is nothing to cut off.",
            node_id=chosen[0],
            mend="choose a block further in front",
        )
    operation = Operation(document)
    operation.remove(doomed, "the block does not lead to the cut")
    for one in chosen:
        if operation.draft.document.outgoing(one) and document.nodes[one].kind != "Input":
            operation.draft.change_node(one, output=True)
    return operation.finish(f"Cut at {names}", chosen)


def drop_top(document: Document, node_id: str) -> Plan:
    """Take away a block and everything that it leads to."""
    name = document.node(node_id).name
    doomed = behind(document, node_id)
    if len(doomed) == len(document.nodes):
        raise DocumentError(
            f"Everything comes from {name!r}: nothing would be left.", node_id=node_id, mend="choose a later block"
        )
    feeders = [wire.source for wire in document.incoming(node_id).values()]
    operation = Operation(document)
    operation.remove(doomed, "the block is taken off")
    return operation.finish(f"Drop from {name} on", feeders)


def freeze_up_to(document: Document, node_id: str, trainable: bool = False) -> Plan:
    """Freeze (or thaw) a block and everything that leads to it; all places of a shared layer go together."""
    draft = Draft(document)
    for one in before(document, node_id):
        owner = document.nodes[one].layer_id
        if document.nodes[owner].kind == "Input":
            continue
        for member in (owner, *document.sharers(owner)):
            draft.change_node(member, trainable=trainable)
    word = "Thaw" if trainable else "Freeze"
    return Plan(draft.command(f"{word} up to {document.nodes[node_id].name}"), select=(node_id,))


def freeze_all(document: Document, trainable: bool = False) -> Plan:
    """Freeze (or thaw) every layer."""
    draft = Draft(document)
    for node in document.nodes.values():
        if node.kind != "Input":
            draft.change_node(node.id, trainable=trainable)
    return Plan(draft.command("Thaw everything" if trainable else "Freeze everything"))
