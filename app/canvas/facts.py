"""What a card on the canvas says, as plain values: made from the document and its analysis, without widgets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication

from app.canvas.figures import PARAMETERS, figure_text
from app.document.graph import Document, Node
from app.wording import grouped, in_numbers, said

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo, LayerReport, Problem, ReceptiveField, TensorSpec

# What names a layer best, in the order in which people say it: "64 · 3×3 · relu".
_TOLD = (
    "units",
    "filters",
    "input_dim",
    "output_dim",
    "shape",
    "target_shape",
    "pool_size",
    "kernel_size",
    "size",
    "strides",
    "rate",
    "stddev",
    "activation",
    "padding",
    "axis",
    "return_sequences",
    "stateful",
)
# Told although the layer has its default: a pooling without its size says nothing.
_TOLD_ALWAYS = ("pool_size", "kernel_size", "units", "filters", "rate")


class Analysis(Protocol):
    """The part of `app.document.analysis.Analysis` that the canvas reads."""

    def report(self, node_id: str) -> LayerReport: ...

    def problems(self) -> Iterable[Any]: ...

    def receptive_field(self, node_id: str) -> ReceptiveField | None: ...


@dataclass(frozen=True)
class CardFacts:
    """All that a card says in words and signs. `severity` is "", "warning" or "error"."""

    id: str
    kind: str
    name: str
    category: str
    details: str
    shape: str
    parameters: str
    severity: str = ""
    problem: str = ""
    tooltip: str = ""
    frozen: bool = False
    shared: bool = False
    output: bool = False
    note: str = ""
    bypassed: bool = False


@dataclass(frozen=True)
class PortFacts:
    """The ports of a card, in order, and which of them are wired."""

    inputs: tuple[str, ...] = ()
    outputs: tuple[str, ...] = ()
    wired: frozenset[str] = frozenset()


def port_facts(document: Document, node_id: str) -> PortFacts:
    wired = set(document.incoming(node_id)) | {wire.source_port for wire in document.outgoing(node_id)}
    return PortFacts(document.input_ports(node_id), document.output_ports(node_id), frozenset(wired))


def card_facts(
    node: Node,
    info: LayerInfo | None,
    report: LayerReport,
    problems: Iterable[Problem],
    shared: bool,
    figure: str | None = None,
) -> CardFacts:
    """`problems` are all known of the block, errors first; `shared` tells that its layer stands elsewhere too; `figure`
    stands in the lower right corner, the number of parameters unless it is given."""
    found = list(problems)
    # A hint is for the panel and the tooltip: a canvas full of them would hide what is wrong.
    told = [problem for problem in found if problem.severity != "hint"]
    outputs = report.outputs
    return CardFacts(
        id=node.id,
        kind=node.kind,
        name=node.name,
        category=info.category if info else "",
        details=details(node, info),
        shape=" , ".join(shape_text(spec) for spec in outputs) if outputs else "?",
        parameters=figure_text(PARAMETERS, report, None) if figure is None else figure,
        severity=told[0].severity if told else "",
        problem=short_problem(told[0], node) if told else "",
        tooltip=_tooltip(node, info, report, found),
        frozen=not node.trainable,
        shared=shared,
        output=node.output,
        note=node.comment,
        bypassed=node.bypassed,
    )


def details(node: Node, info: LayerInfo | None) -> str:
    """The parameters that matter most, in one line."""
    defaults = {field.name: field.default for field in info.fields} if info else {}
    told = []
    for name in _TOLD:
        value = node.config.get(name, defaults.get(name))
        if value is None or value == "" or isinstance(value, Mapping):
            continue
        if name not in _TOLD_ALWAYS and _same(value, defaults.get(name)):
            continue
        if name == "strides" and _same(value, node.config.get("pool_size", defaults.get("pool_size"))):
            continue
        text = _value_text(name, value)
        if text:
            told.append(text)
    return " · ".join(told)


def shape_text(spec: TensorSpec) -> str:
    """ "8×8×64" without the batch; "?" for any length, "scalar" for one number a sample."""
    sizes = spec.shape[1:]
    return (
        "×".join("?" if size is None else str(size) for size in sizes)
        if sizes
        else QCoreApplication.translate("Canvas", "scalar")
    )


def short_problem(problem: Problem, node: Node) -> str:
    """What is wrong in few words: without the block's name, which stands right above, brackets, and how to mend it."""
    text = said(problem.message)
    for lead in (f"{node.kind} {node.name!r}", f"{node.name!r} ({node.kind})", repr(node.name)):
        if text.startswith(lead):
            text = text[len(lead) :].lstrip(": ")
            break
    text = re.split(r"[;.](?:\s|$)|。", _without_brackets(text), maxsplit=1)[0].strip()
    text = re.sub(r"^is ", "", text)
    got = _without_brackets(said(problem.got)).strip(" ,")
    if problem.code == "rank" and got and got not in text:
        text += QCoreApplication.translate("Canvas", ", got {0}").format(got)
    return text[:1].upper() + text[1:]


def _without_brackets(text: str) -> str:
    """The text less all that stands in round brackets, however deep."""
    before = None
    while before != text:
        before, text = text, re.sub(r"\s*\([^()]*\)", "", text)
    return text


def _same(value: Any, default: Any) -> bool:
    if isinstance(value, list | tuple) and isinstance(default, list | tuple):
        return list(value) == list(default)
    return value == default


def _value_text(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return {"return_sequences": "sequences", "stateful": "stateful"}.get(name, "") if value else ""
    if isinstance(value, list | tuple):
        text = "×".join("?" if item is None else str(item) for item in value)
    elif isinstance(value, float):
        text = in_numbers(f"{value:g}")
    else:
        text = str(value)
    if name == "axis":
        return QCoreApplication.translate("Canvas", "axis {0}").format(text)
    return f"/{text}" if name == "strides" else text


def _tooltip(node: Node, info: LayerInfo | None, report: LayerReport, problems: list[Problem]) -> str:
    lines = [f"{node.name}  ({node.kind})"]
    if info and info.summary:
        lines.append(said(info.summary))
    if report.outputs:
        shapes = ", ".join(f"{shape_text(spec)} {spec.dtype}" for spec in report.outputs)
        lines.append(QCoreApplication.translate("Canvas", "gives {0}").format(shapes))
    text = QCoreApplication.translate("Canvas", "{0} parameters" if node.trainable else "{0} parameters, frozen")
    lines.append(text.format(grouped(report.parameters)))
    if node.comment:
        lines += ["", node.comment]
    for problem in problems:
        lines += ["", f"{_severity(problem.severity)}: {said(problem.message)}"]
    return "\n".join(lines)


def _severity(name: str) -> str:
    words = {
        "error": QCoreApplication.translate("Severity", "Error"),
        "warning": QCoreApplication.translate("Severity", "Warning"),
    }
    return words.get(name) or QCoreApplication.translate("Severity", "Hint")
