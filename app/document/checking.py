"""What a document refuses: nodes and wires that would break it. All raise DocumentError with words for the user."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.document import ports
from app.document.errors import DocumentError
from app.document.ids import id_order
from app.document.names import check_name
from app.document.parts import Node, Wire

if TYPE_CHECKING:
    from app.document.graph import Document


def check_node(document: Document, node: Node) -> None:
    """A legal name that is free, a kind, and a layer to re-use that can be re-used."""
    check_name(node.name, node.id)
    if not isinstance(node.kind, str) or not node.kind:
        raise DocumentError(f"Block {node.name!r} has no kind.", node_id=node.id, field="kind")
    holder = document.names.get(node.name)
    if holder is not None and holder != node.id:
        raise DocumentError(
            f"There is already a block named {node.name!r}.",
            node_id=node.id,
            field="name",
            expected="a name that no other block has",
            got=repr(node.name),
            mend="choose another name",
        )
    if node.shares is not None:
        _check_shares(document, node)
    elif (sharing := document.sharers(node.id)) and document.nodes[sharing[0]].kind != node.kind:
        raise DocumentError(
            f"{node.name!r} is re-used by {named(document, sharing)} and must stay a {document.nodes[sharing[0]].kind}.",
            node_id=node.id,
            field="kind",
        )


def _check_shares(document: Document, node: Node) -> None:
    owner = document.nodes.get(node.shares or "")
    if owner is None or owner.id == node.id:
        raise DocumentError(f"{node.name!r} re-uses a block that is not there.", node_id=node.id, field="shares")
    if owner.shares is not None:
        raise DocumentError(
            f"{node.name!r} must re-use the block that owns the layer, not {owner.name!r}, which re-uses it too.",
            node_id=node.id,
            field="shares",
        )
    if owner.kind != node.kind:
        raise DocumentError(
            f"{node.name!r} ({node.kind}) cannot re-use the layer of {owner.name!r} ({owner.kind}): "
            "a shared layer is of one kind.",
            node_id=node.id,
            field="shares",
            expected=owner.kind,
            got=node.kind,
        )
    if document.sharers(node.id):
        raise DocumentError(f"{node.name!r} is re-used itself, so it owns its layer.", node_id=node.id)
    if node.id in document.weights:
        raise DocumentError(f"{node.name!r} still has weights of its own; remove them first.", node_id=node.id)


def check_ports_stay(document: Document, node: Node) -> None:
    """A block as it would become still has the ports that are wired."""
    outputs = ports.output_ports(node.kind, node.config)
    for wire in document.outgoing(node.id):
        if wire.source_port not in outputs:
            raise DocumentError(
                f"{node.name!r} would lose its output {wire.source_port!r}, which is wired.", node_id=node.id
            )
    for port in document.incoming(node.id):
        if not ports.is_input_port(node.kind, node.config, port):
            raise DocumentError(f"{node.name!r} would lose its input {port!r}, which is wired.", node_id=node.id)


def check_wire(document: Document, wire: Wire) -> None:
    """Both ends are there and the input is free."""
    source, target = document.node(wire.source), document.node(wire.target)
    outputs = ports.output_ports(source.kind, source.config)
    if wire.source_port not in outputs:
        raise DocumentError(
            f"{source.name!r} has no output {wire.source_port!r}; it has {', '.join(outputs)}.", node_id=source.id
        )
    if not ports.is_input_port(target.kind, target.config, wire.target_port):
        inputs = document.input_ports(target.id)
        has = f"it has {', '.join(inputs)}" if inputs else "it takes none"
        raise DocumentError(f"{target.name!r} has no input {wire.target_port!r}; {has}.", node_id=target.id)
    if wire.target_port in document.incoming(wire.target):
        raise DocumentError(f"The input {wire.target_port!r} of {target.name!r} is already wired.", node_id=target.id)


def check_cycle(document: Document, wire: Wire) -> None:
    """The wire leads forward."""
    if not document.reaches(wire.target, wire.source):
        return
    source, target = document.nodes[wire.source], document.nodes[wire.target]
    if source is target:
        raise DocumentError(f"{source.name!r} cannot feed itself.", node_id=source.id, mend="wire it to a later block")
    raise DocumentError(
        f"A wire from {source.name!r} to {target.name!r} would make a circle: "
        f"{target.name!r} already leads to {source.name!r}.",
        node_id=target.id,
        expected="wires that lead forward only",
        mend="remove a wire of the circle, or use a recurrent layer",
    )


def named(document: Document, ids: Iterable[str]) -> str:
    """The blocks' names in a row, the first four of them."""
    listed = sorted(ids, key=id_order)
    shown = ", ".join(repr(document.nodes[node_id].name) for node_id in listed[:4])
    return shown + (f" and {len(listed) - 4} more" if len(listed) > 4 else "")
