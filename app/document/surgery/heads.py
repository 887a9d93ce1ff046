"""A new head on a trained body: how a network that somebody trained is put to another use."""

from __future__ import annotations

from typing import Any

from app.document.analysis import Analysis
from app.document.changes import NodeAdded, WireAdded
from app.document.errors import DocumentError
from app.document.graph import Document, Node, Wire
from app.document.names import base_name, unique_name
from app.document.surgery.cutting import before
from app.document.surgery.plan import Operation, Plan

_STEP = 240.0
_MAP_RANK = 4
_SERIES_RANK = 3


def new_head(document: Document, node_id: str, classes: int) -> Plan:
    """Cut at a block and put a new head behind it: maps are averaged, then a Dense of so many classes.

    With one class its activation is a sigmoid, else a softmax. Raises DocumentError where the block's output is not
    known, or is neither a vector nor maps.
    """
    if classes < 1:
        raise DocumentError(
            f"The number of classes is {classes}.", expected="a whole number of at least 1", got=str(classes)
        )
    operation = Operation(document)
    last = put_head(operation, node_id, classes, "sigmoid" if classes == 1 else "softmax")
    return operation.finish(f"New head of {classes}", (last,))


def put_head(operation: Operation, node_id: str, units: int, activation: str) -> str:
    """In an operation's draft: cut at a block and put a Dense behind it, maps averaged before; the new output's id."""
    document = operation.draft.document
    target = document.node(node_id)
    analysis = Analysis(document)
    spec = analysis.output_spec(node_id)
    analysis.close()
    rank = len(spec.shape) if spec is not None else 0
    pools = {_MAP_RANK: "GlobalAveragePooling2D", _SERIES_RANK: "GlobalAveragePooling1D"}
    if rank != 2 and rank not in pools:
        raise DocumentError(
            f"{target.name!r} gives {spec or 'nothing that is known'}: a head needs a vector or maps.",
            node_id=node_id,
            mend="choose another block",
        )
    kept = before(document, node_id)
    if doomed := [one for one in document.nodes if one not in kept]:
        operation.remove(doomed, "the new head takes its place")
    kinds: list[tuple[str, dict[str, Any]]] = [(pools[rank], {})] if rank in pools else []
    last = node_id
    down = document.settings["view"]["direction"] == "down"
    for kind, config in [*kinds, ("Dense", {"units": units, "activation": activation})]:
        draft = operation.draft
        x, y = draft.document.nodes[last].position
        place = (x, y + _STEP / 2) if down else (x + _STEP, y)
        name = unique_name("head" if kind == "Dense" else base_name(kind), draft.document.names)
        node = Node(draft.document.fresh_id(), kind, name, config, place)
        draft.apply(NodeAdded(node), WireAdded(Wire(last, "out", node.id, "in")))
        last = node.id
    return last
