"""Heads and normalizations in another form that computes the same."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

import numpy as np

from app.document.analysis import Analysis
from app.document.changes import frozen_weights
from app.document.edits import delete_keeping_flow
from app.document.errors import DocumentError
from app.document.graph import Document, Node, id_order
from app.document.model import layer_of, set_layer_weights
from app.document.names import base_name, unique_name
from app.document.surgery.plan import Operation, Plan
from app.document.values import Config
from engine.catalogue import TensorSpec

# What of a Dense's fields a convolution has too.
_SHARED = frozenset(
    {
        "activation",
        "use_bias",
        "kernel_initializer",
        "bias_initializer",
        "kernel_regularizer",
        "bias_regularizer",
        "activity_regularizer",
        "kernel_constraint",
        "bias_constraint",
    }
)
# What may stand between the Dense layers of a head and works on maps as on vectors.
_ON_MAPS = frozenset({"Dropout", "Activation", "ReLU", "LeakyReLU", "ELU", "BatchNormalization"})
_IMAGE_RANK = 4


def fold_batch_norm(document: Document, ids: Collection[str] | None = None) -> Plan:
    """Take BatchNormalizations (or these) that stand right behind a linear Dense or convolution into its weights.

    Predictions stay, to rounding. The notes say which are not folded, and why. Raises DocumentError where none is.
    """
    chosen = [one for one in sorted(ids or document.nodes, key=id_order) if one in document.nodes]
    norms = [document.nodes[one] for one in chosen if document.nodes[one].kind == "BatchNormalization"]
    operation = Operation(document)
    analysis = operation.analysis(document)
    folded = 0
    for norm in norms:
        try:
            _fold(operation, norm, analysis)
        except DocumentError as error:
            operation.notes.append(error.message)
        else:
            folded += 1
    if not folded:
        raise DocumentError(
            " ".join(operation.notes) or "There is no BatchNormalization to fold.",
            node_id=norms[0].id if norms else None,
            expected="a BatchNormalization right behind a linear Dense or convolution",
        )
    return operation.finish("Fold BatchNormalization" if folded == 1 else f"Fold {folded} BatchNormalizations")


def _fold(operation: Operation, norm: Node, analysis: Analysis) -> None:
    """Fold one; raises DocumentError, having done nothing, where it cannot be."""
    document = operation.draft.document
    wires = list(document.incoming(norm.id).values())
    said = f"{norm.name!r} is not folded"
    if len(wires) != 1:
        raise DocumentError(f"{said}: nothing feeds it.", node_id=norm.id)
    source = document.nodes[wires[0].source]
    if source.shares or norm.shares or document.sharers(source.id) or document.sharers(norm.id):
        raise DocumentError(f"{said}: its layer, or that of {source.name!r}, is used in several places.")
    if len(document.outgoing(source.id)) != 1 or source.output:
        raise DocumentError(f"{said}: {source.name!r} before it is read elsewhere too.", node_id=norm.id)
    arrays = [document.weights.get(one.id) for one in (source, norm)]
    if (arrays[0] is None) != (arrays[1] is None):
        raise DocumentError(f"{said}: it or {source.name!r} has no weights yet.", node_id=norm.id, mend="train first")
    specs = analysis.input_specs(source.id)
    if not specs:
        raise DocumentError(f"{said}: what {source.name!r} is fed is not known.", node_id=norm.id)
    made, notes = _folded(source, norm, specs, arrays)
    if made is None:
        raise DocumentError(f"{notes}.", node_id=norm.id)
    values = Config(source.config).without("use_bias")
    operation.draft.change_node(source.id, config=values)
    if arrays[0] is not None:
        operation.put_weights(source.id, frozen_weights(made.get_weights()))
    if norm.output:
        operation.draft.change_node(source.id, output=True)
    operation.draft.apply(*delete_keeping_flow(operation.draft.document, [norm.id]).changes)
    operation.notes.append(f"'{norm.name}' is folded into '{source.name}'")


def _folded(source: Node, norm: Node, specs: tuple[TensorSpec, ...], arrays: list[Any]) -> tuple[Any, str]:
    """The layer with the normalization in its weights, by the engine's surgery on a network of the two alone."""
    import engine

    first, second = layer_of(source), layer_of(norm)
    model = engine.Sequential([engine.Input(batch_shape=specs[0].shape, dtype=specs[0].dtype), first, second])
    for layer, held in ((first, arrays[0]), (second, arrays[1])):
        if held is not None and not set_layer_weights(layer, held):
            return None, f"'{norm.name}' is not folded: its weights, or those of '{source.name}', do not fit"
    edited = engine.models.surgery.fold_batch_norm(model, norm.name)
    if norm.name in [layer.name for layer in edited.model.layers]:
        return None, "; ".join(edited.report.notes)
    return edited.model.get_layer(source.name), ""


def head_to_convolutions(document: Document, flatten_id: str | None = None) -> Plan:
    """A head of Flatten and Dense as convolutions: the first as large as what was flattened, those behind it 1x1.

    The network then gives a map of classes, (1, 1, classes) for images of the size it was made for. The weights are
    the same numbers in another shape. Raises DocumentError where there is no such head.
    """
    start = _flatten(document, flatten_id)
    operation = Operation(document)
    specs = operation.analysis(document).input_specs(start.id)
    shape = specs[0].shape if specs else ()
    if len(shape) != _IMAGE_RANK or None in shape[1:] or start.config.get("data_format") == "channels_first":
        raise DocumentError(
            f"{start.name!r} does not flatten images of a fixed size, channels last.",
            node_id=start.id,
            expected="(None, height, width, channels)",
            got=str(specs[0]) if specs else "nothing known",
        )
    size = [int(one) for one in shape[1:3] if one is not None]
    waiting: list[tuple[str, bool]] = [(wire.target, True) for wire in document.outgoing(start.id)]
    while waiting:
        node_id, is_flat = waiting.pop(0)
        node = document.nodes[node_id]
        if node.kind == "Dense":
            _to_convolution(operation, node, size if is_flat else [1, 1])
        elif node.kind not in _ON_MAPS or (is_flat and node.kind == "BatchNormalization"):
            raise DocumentError(
                f"{node.kind} {node.name!r} in the head cannot work on maps.",
                node_id=node_id,
                expected="Dense, Dropout, activations",
                got=node.kind,
            )
        waiting += [(wire.target, is_flat and node.kind != "Dense") for wire in document.outgoing(node_id)]
    operation.draft.apply(*delete_keeping_flow(operation.draft.document, [start.id]).changes)
    return operation.finish("Dense head to convolutions")


def _flatten(document: Document, node_id: str | None) -> Node:
    found = [node for node in document.nodes.values() if node.kind == "Flatten"]
    if node_id is not None and document.node(node_id).kind == "Flatten":
        return document.node(node_id)
    if len(found) != 1:
        raise DocumentError(
            f"The network has {len(found)} blocks Flatten." if found else "The network has no Flatten.",
            expected="a head of Flatten and Dense",
            got=str(len(found)),
            mend="choose the Flatten of the head" if found else "",
        )
    return found[0]


def _to_convolution(operation: Operation, node: Node, size: list[int]) -> None:
    document = operation.draft.document
    if node.shares or document.sharers(node.id):
        raise DocumentError(f"{node.name!r} shares its layer with another place.", node_id=node.id, mend="unshare it")
    config = {name: value for name, value in node.config.items() if name in _SHARED}
    config |= {"filters": node.config.get("units"), "kernel_size": size}
    automatic = node.name.startswith(base_name("Dense"))
    name = unique_name(base_name("Conv2D"), document.names) if automatic else node.name
    arrays = document.weights.get(node.id)
    operation.draft.change_node(node.id, kind="Conv2D", config=Config(config), name=name)
    if arrays is None:
        return
    kernel = arrays[0]
    inputs = kernel.shape[0] // (size[0] * size[1])
    operation.put_weights(node.id, frozen_weights([np.reshape(kernel, (*size, inputs, kernel.shape[1])), *arrays[1:]]))
