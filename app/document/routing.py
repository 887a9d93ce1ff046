"""Wires led round blocks: bends for those whose plain curve would run over a block that is not theirs.

A wire that passes columns of blocks is led through the free room of each, level, and climbs in the channels between.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping, Sequence

from app.document.changes import Bends
from app.document.graph import Document
from app.document.parts import GRID, NODE_HEIGHT, NODE_WIDTH, Wire

Place = tuple[float, float]
Span = tuple[float, float]

# A block may be as wide as this; wires keep so far from it.
_WIDEST = NODE_WIDTH + GRID
_CLEAR = 8.0
# Wires of different sources that are led beside each other.
_LANE = 8.0
_PORT_STEP = 16.0
# Ways that are followed at once, and what is thought worse than a longer way.
_KEPT = 6
_BEND_COST, _LANE_COST = 12.0, 60.0
_SAMPLES = 16


def routes(
    document: Document,
    places: Mapping[str, Place] | None = None,
    wires: Iterable[Wire] | None = None,
    down: bool = False,
) -> dict[Wire, Bends]:
    """Bends for the wires that need them, no others; the same document gives the same ones.

    Args:
        places: of the blocks; by default where they are.
        wires: of which; by default all.
        down: whether data flow downwards.
    """
    if places is None:
        places = {node.id: node.position for node in document.nodes.values()}
    boxes = {node_id: _box(document, node_id, place, down) for node_id, place in places.items()}
    room = _Room(boxes)
    found: dict[Wire, Bends] = {}
    long: list[tuple[Wire, Place, Place]] = []
    for wire in sorted(document.wires if wires is None else wires):
        if wire.source not in boxes or wire.target not in boxes:
            continue
        start, end = _ends(document, wire, boxes)
        between = room.columns(boxes[wire.source][0], boxes[wire.target][0])
        if between and room.is_crossed(start, end, {wire.source, wire.target}):
            long.append((wire, start, end))
    # Short ones first: they have fewer ways to go.
    for wire, start, end in sorted(long, key=lambda one: (one[2][0] - one[1][0], one[0])):
        points = room.way(wire.source, boxes[wire.source][0], boxes[wire.target][0], start, end)
        if points:
            found[wire] = tuple((y, x) for x, y in points) if down else points
    return found


# --- blocks ----------------------------------------------------------------------------------------------------------

# Left, top, width, height, along the flow and across it.
Box = tuple[float, float, float, float]


def _box(document: Document, node_id: str, place: Place, down: bool) -> Box:
    ports = max(len(document.input_ports(node_id)), len(document.output_ports(node_id)))
    if down:
        return place[1], place[0], NODE_HEIGHT, max(_WIDEST, _PORT_STEP * (ports + 1))
    return place[0], place[1], _WIDEST, max(NODE_HEIGHT, _PORT_STEP * (ports + 1))


def _ends(document: Document, wire: Wire, boxes: Mapping[str, Box]) -> tuple[Place, Place]:
    """Where a wire leaves and where it enters."""

    def offset(ports: Sequence[str], port: str, height: float) -> float:
        at = ports.index(port) if port in ports else 0
        return height / 2 + (at - (len(ports) - 1) / 2) * _PORT_STEP

    left, top, width, height = boxes[wire.source]
    start = (left + width, top + offset(document.output_ports(wire.source), wire.source_port, height))
    left, top, _, height = boxes[wire.target]
    return start, (left, top + offset(document.input_ports(wire.target), wire.target_port, height))


class _Room:
    """Columns of blocks (those that begin at one place along the flow), and what is free in each."""

    def __init__(self, boxes: Mapping[str, Box]) -> None:
        self.by_column: dict[float, list[tuple[float, float, str]]] = {}
        self.widths: dict[float, float] = {}
        for node_id, (x, y, width, height) in boxes.items():
            self.by_column.setdefault(x, []).append((y, y + height, node_id))
            self.widths[x] = max(width, self.widths.get(x, 0.0))
        for column in self.by_column.values():
            column.sort()
        self.places = sorted(self.by_column)
        self.taken = {x: _merged(blocks) for x, blocks in self.by_column.items()}
        self.lanes: dict[float, list[tuple[float, str]]] = {x: [] for x in self.places}

    def columns(self, source: float, target: float) -> list[float]:
        """Those that a wire passes on its way from one column to another."""
        return self.places[bisect_right(self.places, source) : bisect_left(self.places, target)]

    def is_crossed(self, start: Place, end: Place, own: set[str]) -> bool:
        """Whether the plain curve runs over a block."""
        for x, y in curve(start, end):
            at = bisect_right(self.places, x) - 1
            # A column may be wider than the way to the next one.
            for column in self.places[max(0, at - 1) : at + 1]:
                if x > column + self.widths[column]:
                    continue
                blocks = self.by_column[column]
                at_height = bisect_right(blocks, (y, float("inf"), "")) - 1
                if at_height >= 0 and blocks[at_height][1] >= y and blocks[at_height][2] not in own:
                    return True
        return False

    def way(self, name: str, source: float, target: float, start: Place, end: Place) -> Bends:
        """Where a wire bends to touch nothing: a level stretch through each column; () where there is no such way."""
        columns = self.columns(source, target)
        ways: dict[float, tuple[float, tuple[float, ...]]] = {start[1]: (0.0, ())}
        for column in columns:
            line = start[1] + (end[1] - start[1]) * (column - start[0]) / max(1.0, end[0] - start[0])
            wanted = {*ways, line, end[1]}
            heights = {height for want in wanted for height in self._free(column, want, name)}
            found: dict[float, tuple[float, tuple[float, ...]]] = {}
            for height in sorted(heights):
                lane = _LANE_COST if self._is_lane(column, height, name) else 0.0
                cost, path = min(
                    (cost + abs(height - before) + (_BEND_COST if height != before else 0.0), path)
                    for before, (cost, path) in ways.items()
                )
                found[height] = (cost + lane, (*path, height))
            left = sorted(found.items(), key=lambda item: (item[1][0] + abs(end[1] - item[0]), item[0]))
            ways = dict(left[:_KEPT])
            if not ways:
                return ()
        best = min(ways.items(), key=lambda item: (item[1][0] + abs(end[1] - item[0]), item[0]))[1][1]
        for column, height in zip(columns, best, strict=True):
            self.lanes[column].append((height, name))
        points: list[Place] = []
        for number, (column, height) in enumerate(zip(columns, best, strict=True)):
            # Inside a level stretch no bend is needed.
            if number == 0 or best[number - 1] != height:
                points.append((column - _CLEAR, height))
            if number + 1 == len(best) or best[number + 1] != height:
                points.append((column + self.widths[column] + _CLEAR, height))
        return tuple(points)

    def _free(self, column: float, wanted: float, name: str) -> set[float]:
        """The free heights of a column next to a wanted one, above and below, and a lane beside each that is used."""
        found = set()
        spans = self.taken[column]
        for sign in (-1, 1):
            height = wanted
            for _ in range(8):
                at = bisect_right(spans, (height, float("inf"))) - 1
                if at >= 0 and spans[at][0] < height < spans[at][1]:
                    height = spans[at][0] if sign < 0 else spans[at][1]
                elif self._is_lane(column, height, name):
                    height += sign * _LANE
                else:
                    break
            at = bisect_right(spans, (height, float("inf"))) - 1
            if not (at >= 0 and spans[at][0] < height < spans[at][1]):
                found.add(round(height, 3))
        return found

    def _is_lane(self, column: float, height: float, name: str) -> bool:
        return any(abs(height - other) < _LANE - 1 and owner != name for other, owner in self.lanes[column])


def _merged(blocks: Sequence[tuple[float, float, str]]) -> list[Span]:
    """What wires keep out of: the blocks of a column with room around them, joined where it overlaps."""
    spans: list[Span] = []
    for top, bottom, _ in blocks:
        low, high = top - _CLEAR, bottom + _CLEAR
        if spans and low < spans[-1][1]:
            spans[-1] = (spans[-1][0], max(high, spans[-1][1]))
        else:
            spans.append((low, high))
    return spans


def curve(start: Place, end: Place) -> list[Place]:
    """Places along the plain curve of a wire that runs ahead, as the canvas draws it."""
    ahead = end[0] - start[0]
    reach = max(28.0, min(ahead / 2, 140.0)) if ahead >= 0 else 60.0
    xs = (start[0], start[0] + reach, end[0] - reach, end[0])
    count = max(_SAMPLES, int(ahead / 20))
    found = []
    for step in range(count + 1):
        t = step / count
        u = 1 - t
        rise = 3 * u * t * t + t * t * t
        x = u * u * u * xs[0] + 3 * u * u * t * xs[1] + 3 * u * t * t * xs[2] + t * t * t * xs[3]
        found.append((x, start[1] + (end[1] - start[1]) * rise))
    return found
