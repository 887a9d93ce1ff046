"""Sequences: masks that get lost, ids that are no whole numbers or have no row in the table."""

from __future__ import annotations

from collections.abc import Iterator

from app.document.checks.network import Network, called, error, hint, warning
from app.document.fixes import Fix, NodeProblem, replace_fix, set_field_fix
from app.document.graph import Node

# Blocks behind which nobody knows any more which steps were padding.
_LOSING = frozenset(
    {
        *("Flatten", "Reshape", "Permute", "Conv1D", "SeparableConv1D", "DepthwiseConv1D", "MaxPooling1D"),
        *("AveragePooling1D", "GlobalMaxPooling1D", "UpSampling1D", "Cropping1D", "ZeroPadding1D"),
    }
)
_ENDING = frozenset({"LSTM", "GRU", "SimpleRNN", "Bidirectional", "GlobalAveragePooling1D", "Lambda", "Model", "RNN"})
# A table that many times too long is a mistake, or memory given away.
_MUCH_TOO_LONG = 20
_FEW_ROWS = 100_000


def problems(network: Network) -> Iterator[NodeProblem]:
    yield from _lost_masks(network)
    for node in network.of_kind("Embedding"):
        yield from _ids(network, node)


def _lost_masks(network: Network) -> Iterator[NodeProblem]:
    masked: dict[str, Node] = {}
    for node in network.nodes:
        origin = next((masked[one.id] for one in network.feeders(node) if one.id in masked), None)
        if node.kind == "Masking" or (node.kind == "Embedding" and network.value(node, "mask_zero")):
            origin = node
        if origin is None:
            continue
        if node.kind not in _LOSING:
            if node.kind not in _ENDING or network.value(node, "return_sequences"):
                masked[node.id] = origin
            continue
        fixes: list[Fix] = []
        given = network.inputs(node)
        if node.kind in ("Flatten", "GlobalMaxPooling1D") and given and len(given[0].shape) == 3:
            fixes.append(replace_fix(network.document, node, "GlobalAveragePooling1D"))
        if origin.kind == "Embedding":
            fixes.append(set_field_fix(network.inspector, network.document, origin, "mask_zero", False))
        problem = warning(
            "mask_lost",
            f"{called(node)} cannot skip the steps that {called(origin)} marks as padding: it takes them for data.",
            expected="a layer that heeds masks, such as LSTM or GlobalAveragePooling1D",
            got=node.kind,
            mend=f"put a layer that heeds masks in its place, or no mask before it ({origin.name!r})",
        )
        yield NodeProblem(node.id, problem, tuple(fixes))


def _ids(network: Network, node: Node) -> Iterator[NodeProblem]:
    document, inspector = network.document, network.inspector
    before = network.only_feeder(node)
    if before is None or before.kind != "Input":
        return
    facts = network.analysis.facts.inputs.get(before.id) if network.analysis.facts is not None else None
    if facts is not None and not facts.whole:
        problem = error(
            "ids_fractions",
            f"{called(node)} looks rows up by number, and the data of {before.name!r} hold fractions "
            f"({facts.low:g} to {facts.high:g}).",
            expected="whole numbers from 0 on",
            got="fractions",
            mend="map ids to this Input, or use Dense for numbers",
        )
        yield NodeProblem(node.id, problem)
        return
    given = network.inputs(node)
    if given and given[0].dtype.startswith("float") and not (facts is not None and facts.low < 0):
        problem = warning(
            "ids_float",
            f"{called(node)} looks rows up by number, and Input {before.name!r} gives {given[0].dtype}: "
            "large ids are rounded.",
            expected="int32",
            got=given[0].dtype,
            mend=f"set the dtype of {before.name!r} to int32",
        )
        others = [reader for reader in network.readers(before) if reader.kind != "Embedding"]
        fixes = () if others else (set_field_fix(inspector, document, before, "dtype", "int32"),)
        yield NodeProblem(node.id, problem, fixes)
    if facts is None:
        return
    rows = network.value(node, "input_dim")
    if facts.low < 0:
        problem = error(
            "ids_negative",
            f"{called(node)} counts its rows from 0, and the data of {before.name!r} hold {facts.low:g}.",
            expected="ids of at least 0",
            got=f"{facts.low:g}",
            mend="number the ids from 0",
        )
        yield NodeProblem(node.id, problem)
    if not isinstance(rows, int):
        return
    needed = int(facts.high) + 1
    fix = set_field_fix(inspector, document, node, "input_dim", needed)
    if needed > rows:
        problem = error(
            "vocabulary",
            f"{called(node)} has {rows:,} rows (0 to {rows - 1:,}), and the data of {before.name!r} hold the id "
            f"{facts.high:,.0f}.",
            expected=f"input_dim of at least {needed:,}",
            got=f"{rows:,}",
            mend=f"set input_dim to {needed:,}",
            field="input_dim",
        )
        yield NodeProblem(node.id, problem, (fix,))
    elif rows > _FEW_ROWS and rows > _MUCH_TOO_LONG * needed and not network.is_trained(node):
        problem = hint(
            "vocabulary_large",
            f"{called(node)} has {rows:,} rows, and the data use {needed:,} of them.",
            expected=f"about {needed:,} rows",
            got=f"{rows:,}",
            mend=f"set input_dim to {needed:,}",
            field="input_dim",
        )
        yield NodeProblem(node.id, problem, (fix,))
