"""One block in the place of another: its kind, its activation, the number of classes."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from app.document.catalogue import default_catalogue
from app.document.errors import DocumentError
from app.document.graph import Document, Node, id_order
from app.document.names import base_name, unique_name
from app.document.surgery.plan import Operation, Plan
from app.document.values import Config

# What decides on the number of classes, by the block's kind.
WIDTHS = {"Dense": "units", "Conv1D": "filters", "Conv2D": "filters", "Conv3D": "filters"}
# What may stand between that block and the output.
PASSING = frozenset(
    {
        "Activation",
        "Softmax",
        "ReLU",
        "Dropout",
        "Flatten",
        "Reshape",
        "GlobalAveragePooling1D",
        "GlobalAveragePooling2D",
        "GlobalAveragePooling3D",
        "GlobalMaxPooling1D",
        "GlobalMaxPooling2D",
        "GlobalMaxPooling3D",
    }
)


def replace_layer(
    document: Document, node_id: str, kind: str, config: Mapping[str, Any] | None = None, name: str | None = None
) -> Plan:
    """Put a layer of another kind, or with other fields, in a block's place, in all places of a shared layer.

    Weights of equal names and shapes are taken over. A name that was made from the kind follows the new kind.
    Raises DocumentError where the new kind has not the ports that are wired.
    """
    operation = Operation(document)
    node = document.node(document.node(node_id).layer_id)
    if "Input" in (node.kind, kind):
        raise DocumentError("An Input has no layer to replace.", node_id=node_id, mend="choose a block behind it")
    if name is None:
        automatic = node.name.startswith(base_name(node.kind)) and kind != node.kind
        name = unique_name(base_name(kind), document.names) if automatic else node.name
    _put(operation, node, kind, Config(config), name)
    return operation.finish(f"Replace {node.name} by {kind}", (node_id,))


def swap_activation(document: Document, ids: Collection[str], activation: str) -> Plan:
    """Another activation for blocks; their weights stay as they are. Raises DocumentError for one that has none."""
    operation = Operation(document)
    chosen = [ids] if isinstance(ids, str) else sorted(set(ids), key=id_order)
    for node_id in chosen:
        node = document.node(document.node(node_id).layer_id)
        known = {field.name for field in default_catalogue().layer_info(node.kind).fields}
        if "activation" not in known:
            raise DocumentError(
                f"{node.kind} {node.name!r} has no activation.",
                node_id=node_id,
                expected="Dense, a convolution, Activation",
                got=node.kind,
                mend="put an Activation behind it",
            )
        _put(operation, node, node.kind, Config(node.config).replacing({"activation": activation}), node.name)
    return operation.finish(f"Activation {activation}", chosen)


def head_of(document: Document, node_id: str | None = None) -> Node:
    """The block that decides how many classes an output has: the last Dense or convolution before it.

    Without a block, of the only output. Raises DocumentError where there are several, or no block decides.
    """
    if node_id is None:
        outputs = document.outputs()
        if len(outputs) != 1:
            raise DocumentError(
                f"The network has {len(outputs)} outputs.",
                expected="one output",
                got=str(len(outputs)),
                mend="choose the block whose classes to change",
            )
        node_id = outputs[0]
    node = document.node(node_id)
    while node.kind not in WIDTHS:
        wires = list(document.incoming(node.id).values())
        if node.kind not in PASSING or len(wires) != 1:
            raise DocumentError(
                f"No block decides on the number of classes: {node.kind} {node.name!r} does not.",
                node_id=node.id,
                expected="an output of Dense or a convolution",
                got=node.kind,
                mend="graft a head onto it",
            )
        node = document.node(wires[0].source)
    return node


def change_classes(document: Document, classes: int, node_id: str | None = None) -> Plan:
    """Another number of classes; with 1, a softmax becomes a sigmoid, and back."""
    if classes < 1:
        raise DocumentError(
            f"The number of classes is {classes}.", expected="a whole number of at least 1", got=str(classes)
        )
    head = head_of(document, node_id)
    field = WIDTHS[head.kind]
    was, activation = head.config.get(field), head.config.get("activation", "linear")
    values: dict[str, Any] = {field: classes}
    follows = {("softmax", True): "sigmoid", ("sigmoid", False): "softmax"}.get((str(activation), classes == 1))
    operation = Operation(document)
    if follows and 1 in (was, classes):
        values["activation"] = follows
        operation.notes.append(f"'{head.name}' has {follows} in the place of {activation}")
    _put(operation, head, head.kind, Config(head.config).replacing(values), head.name)
    return operation.finish(f"{classes} classes", (head.id,))


def _put(operation: Operation, node: Node, kind: str, config: Config, name: str) -> None:
    """Give a layer, in all its places, a kind and a configuration."""
    draft = operation.draft
    owner = draft.document.node(node.layer_id).id
    members = draft.document.sharers(owner)
    if kind != node.kind:
        # A block may share a layer of its own kind only: the places leave it and come back.
        for member in members:
            draft.change_node(member, shares=None)
    draft.change_node(owner, kind=kind, config=config, name=name)
    for member in members:
        draft.change_node(member, kind=kind, config=config, shares=owner)
