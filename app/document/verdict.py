"""Whether a wire can be drawn, why not, and what would make it possible: asked while the wire is being drawn."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.document import ports
from app.document.errors import DocumentError
from app.document.fixes import Taking, input_fixes
from app.document.graph import Document, Wire
from app.document.history import Command

if TYPE_CHECKING:
    from app.document.analysis import Analysis


@dataclass(frozen=True)
class Verdict:
    """`fix` is a label and the command that draws the wire with what it needs in between."""

    ok: bool
    reason: str = ""
    fix: tuple[str, Command] | None = None


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
        return Verdict(False, f"{source.name!r} cannot feed itself.")
    if document.reaches(target.id, source.id):
        return Verdict(False, f"This would make a circle: {target.name!r} already leads to {source.name!r}.")
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
    feeders = {each.source: analysis.input_specs(each.source) or () for each in ordered}
    fixes = input_fixes(analysis.inspector, document, target, ordered, known, feeders)
    # Only a block put into this very wire draws it as well; a change of a field is offered once the wire is there.
    for fix in fixes:
        if not fix.label.startswith("Insert"):
            continue
        try:
            return Verdict(False, f"{errors[0].message} {fix.label}?", (fix.label, fix.command))
        except DocumentError:
            continue
    return Verdict(False, errors[0].message)
