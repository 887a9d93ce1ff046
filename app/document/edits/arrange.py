"""The edit that lays blocks out."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import networkx

from app.document.changes import Bends, SettingsChanged
from app.document.edits.draft import Draft
from app.document.edits.groups import folded_place
from app.document.edits.moves import move_nodes
from app.document.graph import Document, id_order
from app.document.history import Command
from app.document.layout import Direction, graph_of, positions
from app.document.parts import Wire
from app.document.routing import routes


def arrange(document: Document, ids: Collection[str] | None = None, direction: Direction | None = None) -> Command:
    """Lay out these blocks, or all, in one step; the top left corner of what is laid out stays where it is.

    Without a direction it is that of the view settings; another direction for all blocks becomes that of the settings.
    A folded group is laid out as the one block that it is drawn as, and the wires among the blocks are led only where they
    would run over one.
    """
    chosen = set(document.nodes if ids is None else ids) - set(document.comments)
    nodes = [document.node(node_id) for node_id in chosen]
    if not nodes:
        return Command("Arrange", ())
    draft = Draft(document)
    view = document.settings["view"]
    if direction is None:
        direction = view["direction"]
    elif ids is None and direction != view["direction"]:
        draft.apply(SettingsChanged("view", view, view.replacing({"direction": direction})))
    shown = {node_id: folded_into(document, node_id) or node_id for node_id in chosen}
    corners = {item: _corner(document, item) for item in set(shown.values())}
    left, top = min(x for x, _ in corners.values()), min(y for _, y in corners.values())
    places = positions(_folded(document, chosen, shown), direction, rows=ids is None)
    moved = {}
    for node_id, item in shown.items():
        x, y = document.nodes[node_id].position
        moved[node_id] = (x - corners[item][0] + places[item][0] + left, y - corners[item][1] + places[item][1] + top)
    for item in {item for item in shown.values() if item in document.groups}:
        # Of a group that is in part among them all blocks move.
        (dx, dy) = (places[item][axis] + (left, top)[axis] - corners[item][axis] for axis in (0, 1))
        for node_id in document.members(item):
            x, y = document.nodes[node_id].position
            moved[node_id] = (x + dx, y + dy)
    draft.apply(*move_nodes(draft.document, moved).changes)
    led = _led(draft.document, chosen, direction)
    for wire in {**document.bends, **led}:
        if wire.source in chosen and wire.target in chosen and shown[wire.source] != shown[wire.target]:
            draft.set_bends(wire, led.get(wire, ()))
    return draft.command("Arrange")


def _led(document: Document, chosen: Collection[str], direction: Direction) -> dict[Wire, Bends]:
    """Ways round blocks for the wires among these; what is in folded groups has no place of its own."""
    seen = {node.id: node.position for node in document.nodes.values() if folded_into(document, node.id) is None}
    wires = [wire for wire in document.wires if wire.source in chosen and wire.target in chosen]
    return routes(document, seen, wires, direction == "down")


def folded_into(document: Document, node_id: str) -> str | None:
    """The outermost folded group that a block stands in: what is drawn in its place."""
    around = document.groups_around(document.nodes[node_id].group)
    return next((group_id for group_id in reversed(around) if document.groups[group_id].collapsed), None)


def _corner(document: Document, item: str) -> tuple[float, float]:
    return folded_place(document, item) if item in document.groups else document.nodes[item].position


def _folded(document: Document, chosen: Collection[str], shown: Mapping[str, str]) -> networkx.DiGraph:
    """The wires among what is drawn. Where a folded group both feeds and is fed by a block, the way back is left out."""
    graph = graph_of(document, chosen)
    if all(node_id == item for node_id, item in shown.items()):
        return graph
    joined = networkx.DiGraph()
    joined.add_nodes_from(sorted(set(shown.values()), key=id_order))
    for source, target in graph.edges:
        first, second = shown[source], shown[target]
        if first != second and not (first in joined and networkx.has_path(joined, second, first)):
            joined.add_edge(first, second)
    return joined
