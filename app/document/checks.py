"""All checks of a document: each block's own, the network's structure, its data."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

import networkx

from app.document import edits, ports
from app.document.fixes import (
    Fix,
    NodeProblem,
    connect_fixes,
    field_fixes,
    input_fixes,
    set_field_fix,
)
from app.document.graph import GRID, NODE_WIDTH, Document, Node, id_order
from app.document.history import Command
from app.document.inspecting import shape_text
from app.document.loss_checks import loss_problems
from engine.catalogue import LayerInfo, Problem, TensorSpec

if TYPE_CHECKING:
    from app.document.analysis import Analysis


def all_problems(analysis: Analysis) -> Iterator[NodeProblem]:
    """Every problem of the document, with fixes."""
    yield from _structure(analysis.document)
    for node in analysis.document.nodes.values():
        for problem in analysis.report(node.id).problems:
            yield NodeProblem(node.id, problem, tuple(_fixes(analysis, node, problem)))
    yield from _sharing(analysis)
    yield from _data(analysis)
    yield from loss_problems(analysis)


def fewest_inputs(node: Node, info: LayerInfo | None) -> int:
    """How many inputs a block must have."""
    if node.kind == "Model" or info is None:
        return ports.arity(node.kind, node.config)[0]
    return info.min_inputs


def own_problems(document: Document, node: Node, fewest: int) -> list[Problem]:
    """What a block's wires alone tell: too few of them, or one missing before another."""
    wired = document.incoming(node.id)
    if missing := missing_port(document, node):
        message = f"{node.kind} {node.name!r}: its input {missing!r} is not wired, and a later one is."
        return [_error("unfed", message, expected=f"a wire to {missing!r}", got="none", mend="wire a block to it")]
    if len(wired) >= fewest:
        return []
    if fewest == 1:
        message = f"{node.kind} {node.name!r} is not fed: nothing is wired to its input."
        mend = "wire a block to it, or delete it"
    else:
        message = f"{node.kind} {node.name!r} joins at least {fewest} inputs; {_count(len(wired))} wired."
        mend = "wire another block to it"
    return [_error("unfed", message, expected=f"{fewest} wires", got=str(len(wired)), mend=mend)]


def missing_port(document: Document, node: Node) -> str | None:
    """The first input port that is free although a later one is wired."""
    wired = list(document.incoming(node.id))
    for port, used in zip(ports.input_ports(node.kind, node.config, wired), wired, strict=False):
        if port != used:
            return port
    return None


def _fixes(analysis: Analysis, node: Node, problem: Problem) -> Iterator[Fix]:
    document, inspector = analysis.document, analysis.inspector
    if problem.severity != "error" or problem.code == "unknown_kind":
        return
    if problem.code == "unfed":
        yield from connect_fixes(document, node)
        return
    offered: list[Fix] = []
    if problem.code == "field" and problem.field:
        # The value itself is wrong: nothing that is done to the inputs can mend it.
        yield from field_fixes(inspector, document, node, problem)
        return
    specs = analysis.input_specs(node.id)
    wires = list(document.incoming(node.id).values())
    if specs and len(specs) == len(wires):
        feeders = {wire.source: analysis.input_specs(wire.source) or () for wire in wires}
        offered += input_fixes(inspector, document, node, wires, specs, feeders)
    if problem.field:
        offered += field_fixes(inspector, document, node, problem)
    seen: set[str] = set()
    for fix in offered:
        if fix.label not in seen:
            seen.add(fix.label)
            yield fix


def _structure(document: Document) -> Iterator[NodeProblem]:
    if not document.inputs():
        message = (
            "The network has no Input block." if document.nodes else "The network is empty: it has no Input block."
        )
        problem = _error(
            "no_input", message, expected="at least one Input", got="none", mend="add an Input block and wire it"
        )
        yield NodeProblem(None, problem, (Fix("Add an Input", lambda: _add_input(document)),))
    if document.nodes and not document.outputs():
        problem = _error(
            "no_output",
            "The network has no output: there is nothing but Input blocks.",
            expected="at least one layer",
            got="none",
            mend="add a layer, such as Dense, and wire it",
        )
        yield NodeProblem(None, problem)
    for node_id in document.inputs():
        if not document.outgoing(node_id):
            node = document.nodes[node_id]
            problem = _warning(
                "dead_end",
                f"Input {node.name!r} feeds nothing.",
                expected="a wire to a layer",
                got="none",
                mend="wire it to a layer, or delete it",
            )
            fixes = (Fix(f"Delete {node.name!r}", lambda node_id=node_id: edits.delete(document, [node_id])),)  # type: ignore[misc]
            yield NodeProblem(node_id, problem, fixes)
    yield from _separate(document)


def _separate(document: Document) -> Iterator[NodeProblem]:
    """Parts that are fed and read nothing of each other: two networks side by side are rarely meant."""
    graph = networkx.Graph()
    graph.add_nodes_from(document.nodes)
    graph.add_edges_from((wire.source, wire.target) for wire in document.wires)
    graph.add_edges_from((node.id, node.shares) for node in document.nodes.values() if node.shares)
    parts = [part for part in networkx.connected_components(graph) if len(part) > 1]
    if len(parts) < 2:
        return
    parts.sort(key=lambda part: (-len(part), min(map(id_order, part))))
    for part in parts[1:]:
        first = min(part, key=id_order)
        names = ", ".join(repr(document.nodes[node_id].name) for node_id in sorted(part, key=id_order)[:3])
        more = f" and {len(part) - 3} more" if len(part) > 3 else ""
        problem = _warning(
            "disconnected",
            f"{names}{more} have no wire to the rest of the network; they learn apart from it.",
            expected="one connected network",
            got=f"{len(parts)} parts",
            mend="wire the parts together, or delete one",
        )
        doomed = tuple(part)
        fix = Fix(f"Delete these {len(part)} blocks", lambda doomed=doomed: edits.delete(document, doomed))  # type: ignore[misc]
        yield NodeProblem(first, problem, (fix,))


def _sharing(analysis: Analysis) -> Iterator[NodeProblem]:
    """A layer in several places has one set of weights, so each place must feed it alike."""
    document = analysis.document
    for node in document.nodes.values():
        if node.shares is None:
            continue
        here, there = analysis.input_specs(node.id), analysis.input_specs(node.shares)
        if not here or not there:
            continue
        own, owner = analysis.report(node.id), analysis.report(node.shares)
        if own.outputs is None or owner.outputs is None or own.parameters == owner.parameters:
            continue
        other = document.nodes[node.shares]
        problem = _error(
            "shared_shapes",
            f"{node.name!r} re-uses the layer of {other.name!r}, whose weights are made for {here_text(there)}; "
            f"it is fed {here_text(here)}.",
            expected=here_text(there),
            got=here_text(here),
            mend="feed both alike, or give it a layer of its own",
        )
        fix = Fix(f"Give {node.name!r} a layer of its own", lambda node_id=node.id: edits.unshare(document, node_id))  # type: ignore[misc]
        yield NodeProblem(node.id, problem, (fix,))


def _data(analysis: Analysis) -> Iterator[NodeProblem]:
    """The data set's samples against the Input blocks."""
    document = analysis.document
    for node_id, spec in analysis.data.items():
        node = document.nodes.get(node_id)
        shape = None if node is None else node.config.get("shape")
        if node is None or node.kind != "Input" or not isinstance(shape, list):
            continue
        sizes = list(spec.shape[1:])
        if len(shape) == len(sizes) and all(
            a is None or b is None or a == b for a, b in zip(shape, sizes, strict=True)
        ):
            continue
        wanted = TensorSpec((None, *shape), spec.dtype)
        text = "(" + ", ".join(str(size) for size in sizes) + ("," if len(sizes) == 1 else "") + ")"
        problem = _error(
            "data_shape",
            f"Input {node.name!r} takes {shape_text(wanted)}, and the data has {shape_text(spec)}.",
            field="shape",
            expected=shape_text(wanted),
            got=shape_text(spec),
            mend=f"set its shape to {text}, or map other data to it",
        )
        label = f"Set Input shape to {text}"
        yield NodeProblem(node_id, problem, (set_field_fix(analysis.inspector, document, node, "shape", sizes, label),))


def here_text(specs: Sequence[TensorSpec]) -> str:
    return ", ".join(shape_text(spec) for spec in specs)


def _add_input(document: Document) -> Command:
    xs = [node.position[0] for node in document.nodes.values()]
    ys = [node.position[1] for node in document.nodes.values()]
    position = (min(xs) - NODE_WIDTH - 3 * GRID, min(ys)) if xs else (0.0, 0.0)
    return edits.add_node(document, "Input", position)


def _count(number: int) -> str:
    return {0: "none is", 1: "1 is"}.get(number, f"{number} are")


def _error(
    code: str, message: str, expected: str = "", got: str = "", mend: str = "", field: str | None = None
) -> Problem:
    return Problem(severity="error", code=code, message=message, field=field, expected=expected, got=got, mend=mend)


def _warning(code: str, message: str, expected: str = "", got: str = "", mend: str = "") -> Problem:
    return Problem(severity="warning", code=code, message=message, field=None, expected=expected, got=got, mend=mend)
