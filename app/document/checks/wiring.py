"""What blocks say of their own fields and inputs, and the network's wires: what is not fed, not read, not joined."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

import networkx

from app.document import edits, ports
from app.document.checks.network import DROPPING, RECURRENT, Network, called, error, warning
from app.document.data_facts import DataFacts
from app.document.fixes import (
    Fix,
    NodeProblem,
    connect_fixes,
    delete_fix,
    field_fixes,
    input_fixes,
    set_field_fix,
    set_fields_fix,
)
from app.document.graph import GRID, NODE_WIDTH, Document, Node, id_order
from app.document.history import Command
from app.document.inspecting import shape_text
from engine.catalogue import LayerInfo, Problem, TensorSpec

if TYPE_CHECKING:
    from app.document.analysis import Analysis


# Blocks that give no answer: a network does not end in them where it has another end.
_NO_END = DROPPING | {
    *("MaxPooling1D", "MaxPooling2D", "MaxPooling3D", "AveragePooling1D", "AveragePooling2D", "AveragePooling3D"),
    *("BatchNormalization", "ZeroPadding1D", "ZeroPadding2D", "ReLU", "LeakyReLU", "Masking"),
}

_RANK = re.compile(r"rank (\d)$")
# What an input of so many axes is, the batch among them.
_TAKES = {
    2: "a row of numbers",
    3: "sequences (steps × features)",
    4: "images (height × width × channels)",
    5: "films or volumes (four sizes)",
}


def problems(network: Network) -> Iterator[NodeProblem]:
    yield from _structure(network.document, network.analysis.facts)
    for node in network.document.nodes.values():
        for problem in network.report(node).problems:
            problem = _told_better(network, node, problem)
            yield NodeProblem(node.id, problem, tuple(_fixes(network.analysis, node, problem)))
    yield from _sharing(network.analysis)
    yield from _dead_branches(network)
    yield from _same_twice(network)


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
        return [error("unfed", message, expected=f"a wire to {missing!r}", got="none", mend="wire a block to it")]
    if len(wired) >= fewest:
        return []
    if fewest == 1:
        message = f"{node.kind} {node.name!r} is not fed: nothing is wired to its input."
        mend = "wire a block to it, or delete it"
    else:
        message = f"{node.kind} {node.name!r} joins at least {fewest} inputs; {_count(len(wired))} wired."
        mend = "wire another block to it"
    return [error("unfed", message, expected=f"{fewest} wires", got=str(len(wired)), mend=mend)]


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
    if problem.code == "nested" and not problem.expected:
        # What is wrong stands inside the nested network: nothing outside mends it.
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
    if problem.code == "groups":
        offered += _divisor_fixes(analysis, node, problem)
    if problem.code == "reshape" and specs:
        offered += _reshape_fixes(analysis, node, specs[0])
    if problem.code == "stateful":
        offered += _batch_fixes(analysis, node)
    if problem.code == "dilation":
        ones = [1] * len(node.config.get("dilation_rate") or (1, 1))
        offered.append(set_field_fix(inspector, document, node, "dilation_rate", ones))
    if problem.field and problem.code != "groups":
        offered += field_fixes(inspector, document, node, problem)
    if problem.code == "embedding_input":
        # Numbers in another shape are no ids yet.
        offered = [fix for fix in offered if not fix.label.startswith("Insert Reshape")]
    seen: set[str] = set()
    for fix in offered:
        if fix.label not in seen:
            seen.add(fix.label)
            yield fix


def _told_better(network: Network, node: Node, problem: Problem) -> Problem:
    """A wrong rank behind a layer that could give a sequence is a mistake with a name of its own."""
    if problem.code != "rank":
        return problem
    before = network.only_feeder(node)
    if node.kind not in RECURRENT or before is None or before.kind not in RECURRENT:
        return _rank_in_words(network, node, problem)
    if network.value(before, "return_sequences") or network.inspector.field(before.kind, "return_sequences") is None:
        return _rank_in_words(network, node, problem)
    return error(
        "sequences_missing",
        f"{called(node)} takes a sequence, and {called(before)} gives its last step alone.",
        expected="a sequence: (batch, steps, features)",
        got=problem.got,
        mend=f"turn on return_sequences of {before.name!r}",
    )


def _rank_in_words(network: Network, node: Node, problem: Problem) -> Problem:
    """What a layer takes and gets, in words of what is in it: images, sequences, rows of numbers."""
    specs = network.analysis.input_specs(node.id)
    wanted = _RANK.search(problem.expected)
    takes = _TAKES.get(int(wanted[1])) if wanted else None
    if takes is None or specs is None or len(specs) != 1 or len(specs[0].shape) not in _TAKES:
        return problem
    spec = specs[0]
    gets = {2: "a row of {0} numbers", 3: "a sequence of {0}", 4: "an image of {0}"}.get(len(spec.shape), "{0} values")
    got = gets.format(shape_text(spec))
    message = f"{called(node)} takes {takes}, and gets {got}."
    return replace(problem, message=message, expected=takes, got=got)


def _divisor_fixes(analysis: Analysis, node: Node, problem: Problem) -> Iterator[Fix]:
    """The largest number of groups that divides the channels, not above the one that was wanted."""
    name, specs = problem.field or "groups", analysis.input_specs(node.id)
    channels = specs[0].shape[-1] if specs else None
    wanted = analysis.inspector.value(node.kind, node.config, name)
    if not channels or not isinstance(wanted, int):
        return
    filters = analysis.inspector.value(node.kind, node.config, "filters") or channels
    divisor = next((one for one in range(min(wanted, channels), 0, -1) if not channels % one and not filters % one), 1)
    yield set_field_fix(analysis.inspector, analysis.document, node, name, divisor)


def _reshape_fixes(analysis: Analysis, node: Node, spec: TensorSpec) -> Iterator[Fix]:
    """The wanted sizes with the last one put right, or all values in one row."""
    sizes = [size for size in spec.shape[1:] if size is not None]
    wanted = node.config.get("target_shape")
    if node.kind != "Reshape" or len(sizes) != len(spec.shape) - 1 or not isinstance(wanted, list):
        return
    total = math.prod(sizes)
    first = wanted[:-1]
    if first and all(isinstance(one, int) and one > 0 for one in first) and total % math.prod(first) == 0:
        shape = [*first, total // math.prod(first)]
    else:
        shape = [total]
    yield set_field_fix(analysis.inspector, analysis.document, node, "target_shape", shape)


def _batch_fixes(analysis: Analysis, node: Node) -> Iterator[Fix]:
    """A fixed batch for all Inputs that lead to a stateful layer."""
    document = analysis.document
    starts = [one for one in document.inputs() if document.reaches(one, node.id)]
    size = document.settings["training"]["batch_size"]
    label = f"Set batch_size of {', '.join(repr(document.nodes[one].name) for one in starts)} to {size}"
    yield set_fields_fix(analysis.inspector, document, starts, "batch_size", size, label)
    yield set_field_fix(analysis.inspector, document, node, "stateful", False)


def _dead_branches(network: Network) -> Iterator[NodeProblem]:
    """Ends that are no answers: a pooling, a dropout, an activation inside that nobody reads, beside a real output."""
    ends = [network.document.nodes[node_id] for node_id in network.outputs]
    ends = [node for node in ends if not node.output and network.wires_into(node)]
    if len(network.outputs) < 2:
        return
    idle = [node for node in ends if node.kind in _NO_END]
    if len(idle) == len(network.outputs):
        return
    for node in idle:
        problem = warning(
            "dead_branch",
            f"Nothing reads {called(node)}, so it counts as an output of the network and is given a loss of its own.",
            expected="a wire to another block",
            got="none",
            mend="wire it to a block, or delete it with what leads to it alone",
        )
        doomed = _leading_only_to(network, node)
        more = len(doomed) - 1
        label = f"Delete {node.name!r} and {more} before it" if more else f"Delete {node.name!r}"
        fix = Fix(label, lambda doomed=tuple(doomed): edits.delete(network.document, doomed))  # type: ignore[misc]
        yield NodeProblem(node.id, problem, (fix,))


def _leading_only_to(network: Network, node: Node) -> list[str]:
    """The block and those before it whose only way on leads to it; never one whose layer stands elsewhere too."""
    doomed, waiting = {node.id}, [node]
    while waiting:
        for before in network.feeders(waiting.pop()):
            if before.id not in doomed and all(reader.id in doomed for reader in network.readers(before)):
                doomed.add(before.id)
                waiting.append(before)
    return sorted(doomed, key=id_order)


def _same_twice(network: Network) -> Iterator[NodeProblem]:
    """A merge of a block with itself says nothing new."""
    for node in network.of_kind("Add", "Subtract", "Average", "Maximum", "Minimum", "Concatenate"):
        wires = network.wires_into(node)
        if len(wires) < 2 or len({(wire.source, wire.source_port) for wire in wires}) > 1:
            continue
        source = network.document.nodes[wires[0].source]
        what = "gives nothing but zeros" if node.kind == "Subtract" else "tells nothing that was not there before"
        problem = warning(
            "same_twice",
            f"{called(node)} is fed {len(wires)} times by {source.name!r} alone and {what}.",
            expected="different blocks",
            got=f"{len(wires)} wires from {source.name!r}",
            mend="wire another block to it, or delete it",
        )
        yield NodeProblem(node.id, problem, (delete_fix(network.document, node),) if network.readers(node) else ())


def _structure(document: Document, facts: DataFacts | None) -> Iterator[NodeProblem]:
    if not document.inputs():
        message = (
            "The network has no Input block." if document.nodes else "The network is empty: it has no Input block."
        )
        problem = error(
            "no_input", message, expected="at least one Input", got="none", mend="add an Input block and wire it"
        )
        yield NodeProblem(None, problem, (Fix("Add an Input", lambda: _add_input(document, facts)),))
    if document.nodes and not document.outputs():
        problem = error(
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
            problem = warning(
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
        problem = warning(
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
        problem = error(
            "shared_shapes",
            f"{node.name!r} re-uses the layer of {other.name!r}, whose weights are made for {here_text(there)}; "
            f"it is fed {here_text(here)}.",
            expected=here_text(there),
            got=here_text(here),
            mend="feed both alike, or give it a layer of its own",
        )
        fix = Fix(f"Give {node.name!r} a layer of its own", lambda node_id=node.id: edits.unshare(document, node_id))  # type: ignore[misc]
        yield NodeProblem(node.id, problem, (fix,))


def here_text(specs: Sequence[TensorSpec]) -> str:
    return ", ".join(shape_text(spec) for spec in specs)


def _add_input(document: Document, facts: DataFacts | None) -> Command:
    """An Input left of all blocks, in the shape of the data's first array where data are open."""
    xs = [node.position[0] for node in document.nodes.values()]
    ys = [node.position[1] for node in document.nodes.values()]
    position = (min(xs) - NODE_WIDTH - 3 * GRID, min(ys)) if xs else (0.0, 0.0)
    config = {"shape": list(facts.shapes[0])} if facts is not None and facts.shapes else None
    return edits.add_node(document, "Input", position, config)


def _count(number: int) -> str:
    return {0: "none is", 1: "1 is"}.get(number, f"{number} are")
