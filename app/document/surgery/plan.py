"""What a surgery would do, known before it is done: the command, and the weights that cannot follow."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np

from app.document.analysis import Analysis
from app.document.changes import Weights, WeightsChanged
from app.document.edits import Draft, delete
from app.document.graph import Document, Node, id_order
from app.document.history import Command
from app.document.surgery.weights import built, carried, shapes_of, size_text, weight_names


@dataclass(frozen=True)
class Lost:
    """Trained weights that cannot follow: of which block, which they are, and why."""

    block: str
    weights: tuple[str, ...]
    reason: str

    def __str__(self) -> str:
        return f"{self.block} ({', '.join(self.weights)}): {self.reason}"


@dataclass(frozen=True)
class Plan:
    """An edit that a History can do in one step. `lost` names the trained weights that it costs; undo brings them back.

    `notes` says what else is to be known; `select` are the blocks to look at after it.
    """

    command: Command
    lost: tuple[Lost, ...] = ()
    notes: tuple[str, ...] = ()
    select: tuple[str, ...] = ()

    @property
    def in_words(self) -> tuple[str, ...]:
        """One line for each block that loses weights."""
        return tuple(str(one) for one in self.lost)


class Operation:
    """A surgery under way on a draft. `finish` settles which weights follow, by name and shape.

    Weights of blocks that keep their kind, fields and inputs are never touched: they stay byte for byte.
    """

    def __init__(self, document: Document) -> None:
        self.draft = Draft(document)
        self.lost: list[Lost] = []
        self.notes: list[str] = []
        # Where the weights of a block of the draft come from: a document, and the block's id there.
        self._origin: dict[str, tuple[Document, str]] = {}
        self._settled: set[str] = set()
        self._before: dict[int, Analysis] = {}
        self._start = document

    def remove(self, ids: Collection[str], reason: str) -> None:
        """Delete blocks; their weights are lost, except those of a layer that a block which stays re-uses."""
        document = self.draft.document
        self.draft.apply(*delete(document, ids).changes)
        for node_id in sorted(ids, key=id_order):
            arrays = self._start.weights.get(node_id)
            heirs = any(one not in ids for one in self._start.sharers(node_id))
            if arrays is not None and not heirs:
                self.lose(self._start, node_id, None, reason)

    def bring(self, node_id: str, source: Document, source_id: str) -> None:
        """A block of the draft has the weights that another document's block has."""
        arrays = source.weights.get(source_id)
        self._origin[node_id] = (source, source_id)
        if arrays is not None:
            self.draft.apply(WeightsChanged(node_id, None, arrays))

    def put_weights(self, node_id: str, arrays: Weights | None) -> None:
        """Set weights that were computed: they are not looked at again."""
        before = self.draft.document.weights.get(node_id)
        self._settled.add(node_id)
        if before is not None or arrays is not None:
            self.draft.apply(WeightsChanged(node_id, before, arrays))

    def lose(self, source: Document, source_id: str, names: Collection[str] | None, reason: str) -> None:
        """Note that weights go; None: all of the block's."""
        node = source.nodes[source_id]
        if names is None:
            names = [f"{name} {size_text(array.shape)}" for name, array in self._named(source, source_id)]
        if names:
            self.lost.append(Lost(f"'{node.name}'", tuple(names), reason))

    def finish(self, label: str, select: Collection[str] = ()) -> Plan:
        """Settle the weights of all blocks that the edit has touched, and give the plan."""
        document = self.draft.document
        after = self.analysis(document)
        for node_id in list(document.weights):
            source, source_id = self._origin.get(node_id, (self._start, node_id))
            if node_id in self._settled or source_id not in source.nodes:
                continue
            self._settle(document.nodes[node_id], after, source, source.nodes[source_id])
        after.close()
        for analysis in self._before.values():
            analysis.close()
        return Plan(self.draft.command(label), tuple(self.lost), tuple(self.notes), tuple(select))

    def _settle(self, node: Node, after: Analysis, source: Document, old: Node) -> None:
        given, had = after.input_specs(node.id), self.analysis(source).input_specs(old.id)
        if (node.kind, node.config) == (old.kind, old.config) and given == had:
            return
        arrays = after.document.weights[node.id]
        layer = built(node, given)
        if layer is None or (node.kind == old.kind and shapes_of(layer) == [array.shape for array in arrays]):
            # What it is fed is not known yet, or nothing about the weights has changed.
            return
        kept, lost, reason = carried(layer, self._named(source, old.id))
        after.document.apply(change := WeightsChanged(node.id, arrays, kept))
        self.draft.changes.append(change)
        self.lose(source, old.id, lost, reason)

    def _named(self, source: Document, node_id: str) -> list[tuple[str, np.ndarray]]:
        """A block's arrays with the names that its layer gives them."""
        arrays = source.weights.get(node_id, ())
        specs = self.analysis(source).input_specs(node_id)
        return list(zip(weight_names(source.nodes[node_id], specs, arrays), arrays, strict=True))

    def analysis(self, document: Document) -> Analysis:
        if id(document) not in self._before:
            self._before[id(document)] = Analysis(document)
        return self._before[id(document)]
