"""What goes through each block, what it costs and what is wrong: kept up to date with the document, lazily."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np

from app.document import checks
from app.document.catalogue import Catalogue, default_catalogue
from app.document.changes import Change, NodeAdded, NodeChanged, NodeRemoved, SettingsChanged, WireAdded, WireRemoved
from app.document.data_facts import DataFacts
from app.document.fixes import Fix, NodeProblem
from app.document.graph import Document, Node
from app.document.inspecting import Inspector, passed_report, unknown_report
from app.document.receptive import ReceptiveFields
from app.document.silencing import is_silenced, silenced
from app.document.verdict import Verdict, can_connect
from engine.catalogue import LayerReport, ReceptiveField, TensorSpec

__all__ = ["Analysis", "Fix", "NodeProblem", "Verdict", "can_connect"]

# The worst first.
SEVERITIES = ("error", "warning", "hint")

Targets = Mapping[str, tuple[TensorSpec, np.ndarray | None]]


class Analysis:
    """Live figures and problems of one document.

    Nothing is computed when the document changes; the next question computes what the changes touched. Call `close` to
    stop following the document.
    """

    def __init__(self, document: Document, catalogue: Catalogue | None = None) -> None:
        self.document = document
        self.inspector = Inspector(catalogue or default_catalogue())
        self._reports: dict[str, LayerReport] = {}
        self._touched: set[str] = set(document.nodes)
        self._order: tuple[str, ...] | None = None
        self._problems: tuple[NodeProblem, ...] | None = None
        self._targets: Targets = {}
        self._data: Mapping[str, TensorSpec] = {}
        self._facts: DataFacts | None = None
        self._fields = ReceptiveFields(self)
        self.close: Callable[[], None] = document.subscribe(self._on_change)

    @classmethod
    def of(cls, document: Document, catalogue: Catalogue | None = None) -> Analysis:
        """The analysis that was prepared for a document, or a fresh one; a prepared one is given once."""
        ready, document.prepared = document.prepared, None
        if isinstance(ready, Analysis):
            if catalogue is None or ready.catalogue is catalogue:
                return ready
            ready.close()
        return cls(document, catalogue)

    def prepare(self) -> None:
        """Keep it beside its document for whoever opens that: what took long on another thread is there at once."""
        self.document.prepared = self

    @property
    def catalogue(self) -> Catalogue:
        return self.inspector.catalogue

    @property
    def targets(self) -> Targets:
        return self._targets

    @property
    def data(self) -> Mapping[str, TensorSpec]:
        return self._data

    @property
    def facts(self) -> DataFacts | None:
        return self._facts

    def set_facts(self, facts: DataFacts | None) -> None:
        """What is known of the opened data: numbers of samples, and how large the numbers are."""
        if facts is self._facts:
            return
        self._facts = facts
        self._problems = None

    def set_targets(self, targets: Targets) -> None:
        """What the data set holds for each output: {output node id: (spec, values or None)}."""
        if not targets and not self._targets:
            return
        self._targets = dict(targets)
        self.inspector.forget_labels()
        self._problems = None

    def set_inputs(self, inputs: Mapping[str, TensorSpec]) -> None:
        """What the data set feeds to each Input block: {node id: spec}."""
        if dict(inputs) == self._data:
            return
        self._data = dict(inputs)
        self._problems = None

    def report(self, node_id: str) -> LayerReport:
        """The block's output types, costs and own problems. Raises DocumentError for an unknown id."""
        self.document.node(node_id)
        self._refresh()
        return self._reports[node_id]

    def input_specs(self, node_id: str) -> tuple[TensorSpec, ...] | None:
        """What the block is fed, in the order of its inputs; None where not all of it can be told."""
        wires = self.document.incoming(node_id).values()
        specs = [self.output_spec(wire.source, wire.source_port) for wire in wires]
        known = tuple(spec for spec in specs if spec is not None)
        return known if len(known) == len(specs) else None

    def output_specs(self, node_id: str) -> tuple[TensorSpec, ...] | None:
        """What the block gives, one for each output port; None where it cannot be told."""
        return self.report(node_id).outputs

    def output_spec(self, node_id: str, port: str = "out") -> TensorSpec | None:
        """What comes out of one port."""
        outputs = self.output_specs(node_id)
        if outputs is None:
            return None
        at = list(self.document.output_ports(node_id)).index(port)
        return outputs[at] if at < len(outputs) else None

    def receptive_field(self, node_id: str) -> ReceptiveField | None:
        """How much of its Input one value of the block's output sees; None where places cannot be told."""
        self.document.node(node_id)
        self._refresh()
        return self._fields.of(node_id)

    @property
    def order(self) -> tuple[str, ...]:
        """All ids so that every wire goes forward."""
        return self._ordered()

    @property
    def total_parameters(self) -> int:
        """All weights; a shared layer's count once."""
        return sum(self.report(node.id).parameters for node in self._owners())

    @property
    def total_trainable_parameters(self) -> int:
        return sum(self.report(node.id).trainable_parameters for node in self._owners())

    @property
    def total_flops(self) -> int:
        """Multiply-adds times two for one sample through all blocks whose cost is known."""
        return sum(self.report(node_id).flops or 0 for node_id in self.document.nodes)

    def problems(self) -> list[NodeProblem]:
        """All that is wrong and not silenced: errors, then warnings, then hints, in the order in which data flows."""
        silent = silenced(self.document)
        return [item for item in self._all_problems() if not is_silenced(silent, item)]

    def silenced_problems(self) -> list[NodeProblem]:
        """What the user does not want to be told of: warnings and hints, never errors."""
        silent = silenced(self.document)
        return [item for item in self._all_problems() if is_silenced(silent, item)]

    def _all_problems(self) -> tuple[NodeProblem, ...]:
        self._refresh()
        if self._problems is None:
            found = list(checks.all_problems(self))
            place = {node_id: at for at, node_id in enumerate(self._ordered())}
            found.sort(key=lambda item: (SEVERITIES.index(item.problem.severity), place.get(item.node_id or "", -1)))
            self._problems = tuple(found)
        return self._problems

    def node_problems(self, node_id: str) -> list[NodeProblem]:
        """The problems of one block, those of its data and its loss too."""
        return [problem for problem in self.problems() if problem.node_id == node_id]

    def problems_by_node(self) -> dict[str | None, list[NodeProblem]]:
        """The problems of each block that has some, the worst first; under None those of the network."""
        found: dict[str | None, list[NodeProblem]] = {}
        for item in self.problems():
            found.setdefault(item.node_id, []).append(item)
        return found

    @property
    def is_sound(self) -> bool:
        """Whether nothing stands against building and training."""
        return not any(item.problem.severity == "error" for item in self.problems())

    def _owners(self) -> list[Node]:
        return [node for node in self.document.nodes.values() if node.shares is None]

    def _ordered(self) -> tuple[str, ...]:
        if self._order is None:
            self._order = self.document.order()
        return self._order

    def _on_change(self, change: Change) -> None:
        match change:
            case NodeAdded(node):
                self._touched.add(node.id)
                self._order = None
            case NodeRemoved(node):
                self._touched.discard(node.id)
                self._reports.pop(node.id, None)
                self._fields.forget(node.id)
                self._order = None
            case NodeChanged(before, after):
                drawn = replace(after, position=before.position, comment=before.comment, group=before.group)
                if drawn == before:
                    # The block to wire is offered by its place.
                    if any(item.problem.code == "unfed" for item in self._problems or ()):
                        self._problems = None
                    return
                self._touched.add(after.id)
                self._touched.update(self.document.sharers(after.id))
            case WireAdded(wire) | WireRemoved(wire):
                self._touched.add(wire.target)
                self._order = None
            case SettingsChanged():
                pass
            case _:
                return
        self._problems = None

    def _refresh(self) -> None:
        if not self._touched:
            return
        touched, self._touched = self._touched, set()
        self._fields.touch(touched)
        for node_id in self._ordered():
            if node_id not in touched:
                continue
            before = self._reports.get(node_id)
            self._reports[node_id] = after = self._computed(self.document.nodes[node_id])
            if before is None or before.outputs != after.outputs:
                readers = {wire.target for wire in self.document.outgoing(node_id)}
                touched.update(readers)
                self._fields.touch(readers)

    def _computed(self, node: Node) -> LayerReport:
        wires = self.document.incoming(node.id).values()
        specs = [self._given(wire.source, wire.source_port) for wire in wires]
        known = tuple(spec for spec in specs if spec is not None)
        if node.bypassed and wires:
            return passed_report(specs[0])
        extra = checks.own_problems(self.document, node, checks.fewest_inputs(node, self.inspector.info(node.kind)))
        if len(known) == len(specs) and not checks.missing_port(self.document, node):
            report = self.inspector.report(node.kind, node.config, known, node.name, node.trainable)
        else:
            # What it is fed cannot be told: only the fields can be checked.
            report = self.inspector.report(node.kind, node.config, (), node.name, node.trainable)
            kept = (problem for problem in report.problems if problem.field or problem.code == "unknown_kind")
            report = unknown_report(*kept)
        said = {problem.code for problem in report.problems}
        extra = [problem for problem in extra if problem.code not in said]
        return replace(report, problems=(*report.problems, *extra)) if extra else report

    def _given(self, node_id: str, port: str) -> TensorSpec | None:
        report = self._reports.get(node_id)
        if report is None or report.outputs is None:
            return None
        at = list(self.document.output_ports(node_id)).index(port)
        return report.outputs[at] if at < len(report.outputs) else None
