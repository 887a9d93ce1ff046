"""Layered layout: data flows one way, wires cross seldom, blocks never overlap."""

from __future__ import annotations

from bisect import bisect_right, insort
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import networkx

from app.document.errors import DocumentError
from app.document.graph import GRID, Document, id_order
from app.document.rows import in_rows

Direction = Literal["right", "down"]

# Distances of block to block, (along the flow, across it), all multiples of the grid so that rounding keeps them apart.
_STEPS: dict[str, tuple[float, float]] = {"right": (10 * GRID, 4 * GRID), "down": (5 * GRID, 10 * GRID)}
_ORDER_SWEEPS = 8
# Rounds in which neighbours of a layer change places; each costs as much as a sweep.
_SWAP_ROUNDS = 4
_PLACE_SWEEPS = 6
# Way stations of long wires are worth their cost up to this many for each block.
_STATIONS_PER_BLOCK = 6


def positions(
    graph: Document | networkx.DiGraph, direction: Direction = "right", rows: bool = False
) -> dict[str, tuple[float, float]]:
    """A place (x, y) for each block, the top left at (0, 0); the same graph gives the same places.

    Inputs stand at the beginning, each block behind all that feed it; parts that are not connected stand beside each
    other. With `rows` a long network that flows to the right is put in rows, as a text in lines. Raises DocumentError for
    another direction or a graph with a circle.
    """
    if direction not in _STEPS:
        raise DocumentError(f"The direction of a layout is 'right' or 'down', not {direction!r}.")
    along, across = _STEPS[direction]
    wires = graph_of(graph) if isinstance(graph, Document) else graph
    result: dict[str, tuple[float, float]] = {}
    offset = 0.0
    parts = [sorted(part, key=id_order) for part in networkx.weakly_connected_components(wires)]
    for part in sorted(parts, key=lambda ids: id_order(ids[0])):
        placed = _place(wires, part, across)
        if rows and direction == "right":
            lines = in_rows(wires, placed, along)
            for node_id, (x, y) in lines.items():
                result[node_id] = (x, y + offset)
            offset += max(y for _, y in lines.values()) + across
            continue
        lowest = min(place for _, place in placed.values())
        for node_id, (layer, place) in placed.items():
            result[node_id] = (layer * along, place - lowest + offset)
        offset += max(place for _, place in placed.values()) - lowest + across
    if direction == "down":
        return {node_id: (y, x) for node_id, (x, y) in result.items()}
    return result


def graph_of(document: Document, ids: Iterable[str] | None = None) -> networkx.DiGraph:
    """The document's wires as a networkx graph, of these blocks or of all."""
    chosen = set(document.nodes if ids is None else ids)
    graph = networkx.DiGraph()
    graph.add_nodes_from(sorted(chosen, key=id_order))
    graph.add_edges_from(
        (wire.source, wire.target) for wire in sorted(document.wires) if wire.source in chosen and wire.target in chosen
    )
    return graph


@dataclass(frozen=True)
class _Layers:
    """Items (blocks, and way stations of long wires) by layer, with the items before and behind each."""

    rows: list[list[int]]
    before: list[list[int]]
    behind: list[list[int]]


def _place(wires: networkx.DiGraph, ids: Sequence[str], across: float) -> dict[str, tuple[int, float]]:
    """The layer and the place in it of each block of a connected part."""
    part = wires.subgraph(ids)
    try:
        generations = [sorted(row, key=id_order) for row in networkx.topological_generations(part)]
    except networkx.NetworkXUnfeasible:
        raise DocumentError("A network with a circle cannot be laid out.") from None
    layer_of = {node_id: layer for layer, row in enumerate(generations) for node_id in row}
    item_of = {node_id: item for item, node_id in enumerate(ids)}
    layers = _layered(part, layer_of, item_of, len(generations))
    _reduce_crossings(layers)
    places = _aligned(layers, across)
    return {node_id: (layer_of[node_id], round(places[item_of[node_id]] / GRID) * GRID) for node_id in ids}


def _layered(part: networkx.DiGraph, layer_of: Mapping[str, int], item_of: Mapping[str, int], depth: int) -> _Layers:
    rows: list[list[int]] = [[] for _ in range(depth)]
    for node_id, item in item_of.items():
        rows[layer_of[node_id]].append(item)
    before: list[list[int]] = [[] for _ in item_of]
    behind: list[list[int]] = [[] for _ in item_of]
    stations = sum(layer_of[target] - layer_of[source] - 1 for source, target in part.edges)
    with_stations = stations <= _STATIONS_PER_BLOCK * len(item_of)
    for source, target in part.edges:
        last = item_of[source]
        for layer in range(layer_of[source] + 1, layer_of[target]) if with_stations else ():
            station = len(before)
            before.append([last])
            behind.append([])
            behind[last].append(station)
            rows[layer].append(station)
            last = station
        behind[last].append(item_of[target])
        before[item_of[target]].append(last)
    return _Layers(rows, before, behind)


def _reduce_crossings(layers: _Layers) -> None:
    """Order each layer by the middle of its neighbours, to and fro, and keep the best order seen."""
    rank = [0] * len(layers.before)
    for row in layers.rows:
        _note_ranks(row, rank)
    best = [list(row) for row in layers.rows]
    fewest = _crossings(layers, rank)
    for sweep in range(_ORDER_SWEEPS):
        if fewest == 0:
            break
        forward = sweep % 2 == 0
        neighbours = layers.before if forward else layers.behind
        for row in layers.rows if forward else reversed(layers.rows):
            row.sort(key=lambda item: _mean([rank[other] for other in neighbours[item]], rank[item]))
            _note_ranks(row, rank)
        count = _crossings(layers, rank)
        if count < fewest:
            fewest, best = count, [list(row) for row in layers.rows]
    layers.rows[:] = best
    for row in layers.rows:
        _note_ranks(row, rank)
    for _ in range(_SWAP_ROUNDS):
        if fewest == 0 or not _swap_neighbours(layers, rank):
            break


def _swap_neighbours(layers: _Layers, rank: list[int]) -> bool:
    """Swap two that stand beside each other where that leaves fewer crossings; whether any were."""
    swapped = False
    for row in layers.rows:
        for at in range(len(row) - 1):
            first, second = row[at], row[at + 1]
            gain = 0
            for beside in (layers.before, layers.behind):
                ours, theirs = beside[first], beside[second]
                if ours and theirs:
                    gain += _out_of_order(ours, theirs, rank) - _out_of_order(theirs, ours, rank)
            if gain > 0:
                row[at], row[at + 1] = second, first
                rank[first], rank[second] = at + 1, at
                swapped = True
    return swapped


def _out_of_order(first: Sequence[int], second: Sequence[int], rank: Sequence[int]) -> int:
    """How many wires of the first cross wires of the second, if the first stands before it."""
    return sum(rank[one] > rank[other] for one in first for other in second)


def _crossings(layers: _Layers, rank: Sequence[int]) -> int:
    """How many pairs of wires cross between neighbouring layers (pairs out of order, counted by insertion)."""
    total = 0
    for row in layers.rows:
        seen: list[int] = []
        for item in row:
            ends = sorted(rank[other] for other in layers.behind[item])
            for end in ends:
                total += len(seen) - bisect_right(seen, end)
            for end in ends:
                insort(seen, end)
    return total


def _aligned(layers: _Layers, across: float) -> list[float]:
    """Places across the flow: near the neighbours, in the order of the layer, never closer than `across`."""
    places = [0.0] * len(layers.before)
    for row in layers.rows:
        for rank, item in enumerate(row):
            places[item] = (rank - (len(row) - 1) / 2) * across
    for sweep in range(_PLACE_SWEEPS):
        forward = sweep % 2 == 0
        neighbours = layers.before if forward else layers.behind
        for row in layers.rows if forward else reversed(layers.rows):
            wanted = [_mean([places[other] for other in neighbours[item]], places[item]) for item in row]
            for item, place in zip(row, _spread(wanted, across), strict=True):
                places[item] = place
    return places


def _spread(wanted: Sequence[float], across: float) -> list[float]:
    """The places nearest to the wanted ones (least squares) that keep the order and the distance.

    With the distances taken off, this is isotonic regression: runs that are out of order are pooled to their mean.
    """
    sums: list[float] = []
    counts: list[int] = []
    for rank, place in enumerate(wanted):
        total, count = place - rank * across, 1
        while sums and sums[-1] / counts[-1] > total / count:
            total += sums.pop()
            count += counts.pop()
        sums.append(total)
        counts.append(count)
    level = [total / count for total, count in zip(sums, counts, strict=True) for _ in range(count)]
    return [place + rank * across for rank, place in enumerate(level)]


def _note_ranks(row: Sequence[int], rank: list[int]) -> None:
    for place, item in enumerate(row):
        rank[item] = place


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise
