"""Edits of blocks: add, move, delete, insert, and what stands in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from app.document.catalogue import Catalogue, default_catalogue
from app.document.changes import (
    CommentRemoved,
    NodeAdded,
    NodeRemoved,
    SettingsChanged,
    WeightsChanged,
    WireAdded,
    WireRemoved,
)
from app.document.edits.draft import Draft, described
from app.document.edits.room import free_place, keep_apart
from app.document.edits.wires import first_free_input
from app.document.errors import DocumentError
from app.document.graph import GRID, Document, Node, Wire, id_order
from app.document.history import Command
from app.document.names import base_name, unique_name
from app.document.values import Config, canonical, plain


def add_node(
    document: Document,
    kind: str,
    position: tuple[float, float],
    config: Mapping[str, Any] | None = None,
    name: str | None = None,
    id: str | None = None,
) -> Command:
    """Add a block. Without a name it gets Keras's ("conv2d_1"), without an id the document's next ("n7")."""
    node = Node(
        id=document.fresh_id() if id is None else id,
        kind=kind,
        name=unique_name(base_name(kind), document.names) if name is None else name,
        config=Config(config),
        position=position,
    )
    draft = Draft(document)
    draft.apply(NodeAdded(node))
    return draft.command(f"Add {kind}")


def delete(document: Document, ids: Collection[str]) -> Command:
    """Delete blocks with their wires, weights and losses, and comments."""
    draft = Draft(document)
    doomed = _existing(document, ids)
    wires = [wire for wire in sorted(document.wires) if wire.source in doomed or wire.target in doomed]
    draft.apply(*(WireRemoved(wire) for wire in wires))
    for target in sorted({wire.target for wire in wires} - doomed):
        draft.close_gap(target)
    _remove(draft, doomed)
    return draft.command(_delete_label(document, doomed))


def delete_keeping_flow(document: Document, ids: Collection[str]) -> Command:
    """Delete blocks and join what fed them to what read them; of a merge, the first wire's path is kept."""
    draft = Draft(document)
    doomed = _existing(document, ids)
    for node_id in sorted(doomed & set(document.nodes), key=id_order):
        scratch = draft.document
        feeding = list(scratch.incoming(node_id).values())
        reading = scratch.outgoing(node_id)
        draft.apply(*(WireRemoved(wire) for wire in (*feeding, *reading)))
        for wire in reading:
            if feeding:
                draft.apply(WireAdded(replace(wire, source=feeding[0].source, source_port=feeding[0].source_port)))
            else:
                draft.close_gap(wire.target)
    _remove(draft, doomed)
    return draft.command(_delete_label(document, doomed) + ", keep the flow")


def insert_on_wire(
    document: Document,
    wire: Wire,
    what: str,
    position: tuple[float, float] | None = None,
    config: Mapping[str, Any] | None = None,
    apart: bool = True,
) -> Command:
    """Put a block into a wire: `what` is the id of a block of the document with a free input, or the kind of a new one.

    A new block stands midway, or beside that where another block is, unless a position is given. What stands behind it
    in its row makes room where the block would cover an end of the wire, unless `apart` is False. Raises DocumentError
    where the block takes no input, and for a circle.
    """
    draft = Draft(document)
    draft.apply(WireRemoved(wire))
    source, target = document.node(wire.source), document.node(wire.target)
    if what in document.nodes:
        node = document.nodes[what]
        if position is not None:
            draft.change_node(what, position=position)
    else:
        if position is None:
            middle = _midway(source.position, target.position)
            position = free_place(document, middle, {wire.source, wire.target})
        draft.apply(*add_node(document, what, position, config).changes)
        node = draft.document.nodes[document.fresh_id()]
    if source.group == target.group:
        draft.change_node(node.id, group=source.group)
    port = first_free_input(draft.document, node)
    draft.apply(
        WireAdded(Wire(wire.source, wire.source_port, node.id, port)),
        WireAdded(Wire(node.id, "out", wire.target, wire.target_port)),
    )
    if apart:
        keep_apart(draft, node.id, wire)
    return draft.command(f"Insert {node.kind}")


def set_field(document: Document, id: str, field: str, value: Any, catalogue: Catalogue | None = None) -> Command:
    """Set one field of a block's configuration; its default removes the key. All blocks of a shared layer change.

    A wrong value is kept (the analysis marks it, the user is still typing); a field that the kind does not have raises
    DocumentError, and so does a value that is not plain JSON.
    """
    node = document.node(id)
    value = plain(value, field)
    if is_default(node.kind, field, value, catalogue or default_catalogue()):
        config = Config(node.config).without(field)
    else:
        config = Config(node.config).replacing({field: value})
    return _on_shared(document, id, f"Set {field.replace('_', ' ')}", f"field:{node.layer_id}:{field}", config=config)


def set_fields(
    document: Document, ids: Collection[str], field: str, value: Any, catalogue: Catalogue | None = None
) -> Command:
    """Set one field of several blocks to one value, in one step. Raises DocumentError where one does not have it."""
    draft = Draft(document)
    for node_id in sorted(ids, key=id_order):
        draft.apply(*set_field(draft.document, node_id, field, value, catalogue).changes)
    key = f"fields:{','.join(sorted(ids, key=id_order))}:{field}"
    return draft.command(f"Set {field.replace('_', ' ')} of {len(set(ids))} blocks", key)


def set_config(document: Document, id: str, config: Mapping[str, Any], label: str = "Set fields") -> Command:
    """Put a whole configuration in place of a block's."""
    return _on_shared(document, id, label, None, config=Config(config))


def set_trainable(document: Document, ids: str | Iterable[str], trainable: bool) -> Command:
    """Freeze or thaw blocks; all blocks of a shared layer go together."""
    draft = Draft(document)
    for node_id in [ids] if isinstance(ids, str) else list(ids):
        draft.apply(*_on_shared(draft.document, node_id, "", None, trainable=bool(trainable)).changes)
    return draft.command("Thaw" if trainable else "Freeze")


def rename(document: Document, id: str, name: str) -> Command:
    """Give a block another name. Raises DocumentError for one that is taken or not legal in Keras."""
    draft = Draft(document)
    draft.change_node(id, name=name)
    return draft.command("Rename", f"name:{id}")


def set_note(document: Document, id: str, text: str) -> Command:
    """Set the comment that a block carries."""
    draft = Draft(document)
    draft.change_node(id, comment=text)
    return draft.command("Comment", f"note:{id}")


def set_output(document: Document, id: str, output: bool) -> Command:
    """Make a block an output of the network although other blocks read it, or no longer."""
    draft = Draft(document)
    draft.change_node(id, output=bool(output))
    return draft.command("Make an output" if output else "Make no output")


def share(document: Document, ids: Iterable[str]) -> Command:
    """Make these blocks one layer, that of the first: one set of weights in several places.

    Raises DocumentError where they are not of one kind or are Input blocks, which have no layer to share.
    """
    chosen = sorted(set(ids), key=id_order)
    if len(chosen) < 2:
        raise DocumentError(
            "Choose at least two blocks to share one layer.", expected="two blocks", got=str(len(chosen))
        )
    owner = document.node(document.node(chosen[0]).layer_id)
    if owner.kind == "Input":
        raise DocumentError(
            "Input blocks have no weights to share.", node_id=owner.id, mend="wire one Input to both places"
        )
    draft = Draft(document)
    joining = {document.node(node_id).layer_id for node_id in chosen} - {owner.id}
    joining |= {node_id for old in joining for node_id in document.sharers(old)}
    # The sharers of an old owner leave it first: no block may re-use one that re-uses another.
    for node_id in sorted(joining, key=lambda joined: (document.nodes[joined].shares is None, id_order(joined))):
        node = draft.document.node(node_id)
        if node.kind != owner.kind:
            raise DocumentError(
                f"{node.name!r} ({node.kind}) and {owner.name!r} ({owner.kind}) cannot share one layer: "
                "they are of different kinds.",
                node_id=node_id,
                expected=owner.kind,
                got=node.kind,
            )
        if (weights := draft.document.weights.get(node_id)) is not None:
            draft.apply(WeightsChanged(node_id, weights, None))
        draft.change_node(node_id, shares=owner.id, config=owner.config, trainable=owner.trainable)
    return draft.command("Share a layer")


def unshare(document: Document, id: str) -> Command:
    """Give a block a layer of its own, starting from the shared weights."""
    node = document.node(id)
    draft = Draft(document)
    weights = document.weights.get(node.layer_id)
    if node.shares is None:
        # The owner leaves: the others keep the layer, it keeps a copy of the weights.
        draft.hand_over(id, set(document.nodes))
        if document.sharers(id) and weights is not None:
            draft.apply(WeightsChanged(id, None, weights))
    else:
        draft.change_node(id, shares=None)
        if weights is not None:
            draft.apply(WeightsChanged(id, None, weights))
    return draft.command("Unshare")


def is_default(kind: str, field: str, value: Any, catalogue: Catalogue) -> bool:
    """Whether a value is what the field has when it is not set. Raises DocumentError for a field that there is not."""
    info = next((info for info in catalogue.layer_info(kind).fields if info.name == field), None)
    if info is None:
        known = ", ".join(field_info.name for field_info in catalogue.layer_info(kind).fields)
        raise DocumentError(
            f"{kind} has no field {field!r}; it has {known or 'none'}.", field=field, expected=known, got=field
        )
    if info.required:
        return False
    try:
        return canonical(plain(info.default)) == canonical(value)
    except DocumentError:
        return False


def _on_shared(document: Document, node_id: str, label: str, merge_key: str | None, **values: Any) -> Command:
    draft = Draft(document)
    owner = document.node(node_id).layer_id
    for member in (owner, *document.sharers(owner)):
        draft.change_node(member, **values)
    return draft.command(label, merge_key)


def _existing(document: Document, ids: Collection[str]) -> set[str]:
    doomed = {ids} if isinstance(ids, str) else set(ids)
    for item in doomed:
        if item not in document.comments:
            document.node(item)
    return doomed


def _remove(draft: Draft, doomed: set[str]) -> None:
    """Remove nodes without wires, and comments."""
    document = draft.document
    keep = set(document.nodes) - doomed
    for item in sorted(doomed & set(document.comments), key=id_order):
        draft.apply(CommentRemoved(document.comments[item]))
    nodes = sorted(doomed & set(document.nodes), key=id_order)
    for node_id in nodes:
        draft.hand_over(node_id, keep)
    # A block that re-uses another goes before the one that it re-uses.
    for node_id in sorted(nodes, key=lambda item: (document.nodes[item].shares is None, id_order(item))):
        if (weights := document.weights.get(node_id)) is not None:
            draft.apply(WeightsChanged(node_id, weights, None))
        draft.apply(NodeRemoved(document.nodes[node_id]))
    training = document.settings["training"]
    losses = training["losses"]
    kept = {key: loss for key, loss in losses.items() if key not in doomed}
    if len(kept) != len(losses):
        draft.apply(SettingsChanged("training", training, training.replacing({"losses": kept})))


def _delete_label(document: Document, doomed: set[str]) -> str:
    nodes = [document.nodes[item] for item in doomed if item in document.nodes]
    return f"Delete {described(nodes)}" if nodes else "Delete comment"


def _midway(first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float]:
    x, y = (first[0] + second[0]) / 2, (first[1] + second[1]) / 2
    return (round(x / GRID) * GRID, round(y / GRID) * GRID)
