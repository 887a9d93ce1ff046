"""How much of the input each block sees, kept up to date: an edit computes anew what lies behind it, once asked."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from app.document.values import Config
from engine.catalogue import ReceptiveField, receptive_field

if TYPE_CHECKING:
    from app.document.analysis import Analysis


class ReceptiveFields:
    """The receptive fields of an analysis's blocks; `touch` says whose block or inputs have changed."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._known: dict[str, ReceptiveField | None] = {}
        self._touched: set[str] = set()

    def touch(self, ids: Iterable[str]) -> None:
        self._touched.update(ids)

    def forget(self, node_id: str) -> None:
        self._known.pop(node_id, None)
        self._touched.discard(node_id)

    def of(self, node_id: str) -> ReceptiveField | None:
        """The field of one block, all that lies before it brought up to date."""
        if self._touched:
            self._refresh()
        return self._known.get(node_id)

    def _refresh(self) -> None:
        touched, self._touched = self._touched, set()
        document = self._analysis.document
        for node_id in self._analysis.order:
            if node_id not in touched:
                continue
            before = self._known.get(node_id)
            self._known[node_id] = after = self._computed(node_id)
            if before != after:
                touched.update(wire.target for wire in document.outgoing(node_id))

    def _computed(self, node_id: str) -> ReceptiveField | None:
        document, analysis = self._analysis.document, self._analysis
        node = document.nodes[node_id]
        report = analysis.report(node_id)
        if report.outputs is None or node.kind == "Model":
            return None
        if node.kind == "Input":
            return receptive_field(node.kind, {}, report.outputs, ())
        config = Config(node.config).plain()
        before = [self._known.get(wire.source) for wire in document.incoming(node_id).values()]
        return receptive_field(node.kind, config, analysis.input_specs(node_id) or (), before)
