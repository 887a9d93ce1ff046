"""Whether a wire can be drawn, why not, and what would make it possible: asked while the wire is being drawn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.document import ports
from app.document.errors import DocumentError
from app.document.fixes import Taking, input_fixes
from app.document.graph import Document, Wire
from app.document.history import Command
from app.document.inspecting import shape_text

if TYPE_CHECKING:
    from app.document.analysis import Analysis
    from engine.catalogue import Problem, TensorSpec

_RANK = re.compile(r"rank (\d)")
_OF_RANK = {2: "a vector", 3: "a sequence", 4: "an image", 5: "a volume"}
# Longer expectations are sentences of their own.
_BRIEF = 60


@dataclass(frozen=True)
class Verdict:
    """`fix` is a label and the command that draws the wire with what it needs in between; `code` the kind of problem."""

    ok: bool
    reason: str = ""
    fix: tuple[str, Command] | None = None
    code: str = ""


def can_connect(document: Document, analysis: Analysis, wire: Wire) -> Verdict:
    """Judge a wire before it is drawn: blocks and ports, circles, then what goes through it."""
    try:
        source, target = document.node(wire.source), document.node(wire.target)
    except DocumentError as error:
        return Verdict(False, error.message)
    if wire.source_port not in document.output_ports(source.id):
        return Verdict(False, f"{source.name!r} has no output {wire.source_port!r}.")
    if not ports.is_input_port(target.kind, target.config, wire.target_port):
        return Verdict(False, f"{target.name!r} ({target.kind}) takes no input there.")
    if source is target:
        return Verdict(False, f"{source.name!r} cannot feed itself.", code="self_wire")
    if document.reaches(target.id, source.id):
        reason = f"This would make a circle: {target.name!r} already leads to {source.name!r}."
        return Verdict(False, reason, code="cycle")
    given = analysis.output_spec(source.id, wire.source_port)
    if given is None:
        return Verdict(True)
    wires = {**document.incoming(target.id), wire.target_port: wire}
    ordered = [wires[port] for port in sorted(wires, key=ports.port_number)]
    specs = [given if each is wire else analysis.output_spec(each.source, each.source_port) for each in ordered]
    known = [spec for spec in specs if spec is not None]
    if len(known) < len(specs) or len(known) < ports.arity(target.kind, target.config)[0]:
        # The rest of what it needs is not wired yet: nothing can be said against this wire.
        known, ordered = [given], [wire]
        if ports.arity(target.kind, target.config)[0] > 1:
            return Verdict(True)
    errors = Taking(analysis.inspector, target).errors(known)
    if not errors:
        return Verdict(True)
    others = [spec for each, spec in zip(ordered, known, strict=True) if each is not wire]
    reason = brief_reason(target.kind, errors[0], given, others)
    feeders = {each.source: analysis.input_specs(each.source) or () for each in ordered}
    fixes = input_fixes(analysis.inspector, document, target, ordered, known, feeders)
    # Only a block put into this very wire draws it as well; a change of a field is offered once the wire is there.
    for fix in fixes:
        if not fix.label.startswith("Insert"):
            continue
        try:
            return Verdict(False, f"{reason} {fix.label}?", (fix.label, fix.command), errors[0].code)
        except DocumentError:
            continue
    return Verdict(False, reason, code=errors[0].code)


def brief_reason(kind: str, problem: Problem, given: TensorSpec, others: Sequence[TensorSpec] = ()) -> str:
    """A problem of what a block is fed in few words, to be read at the pointer: the full text stands in the panel.

    `given` is what the wire would bring, `others` what the block's other inputs bring.
    """
    if problem.field is None and problem.expected and len(problem.expected) <= _BRIEF:
        rank = _RANK.fullmatch(problem.expected)
        wanted = _OF_RANK.get(int(rank[1]), problem.expected) if rank else problem.expected.split(", (")[0]
        if others:
            shapes = " and ".join(shape_text(spec) for spec in (*others, given))
            return f"{kind} takes {wanted}; these are {shapes}."
        return f"{kind} takes {wanted}; this is {shape_text(given)}."
    # Without the block's name, what was expected in brackets, and the way out.
    said = problem.message.partition(": ")[2] or problem.message
    return f"{kind}: {re.split(r' [(]|; ', said, maxsplit=1)[0].rstrip('.')}."
