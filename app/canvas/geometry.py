"""Sizes and curves of the canvas, in scene units; pure functions."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from app.document.parts import GRID, NODE_HEIGHT, NODE_WIDTH

CARD_WIDTH = NODE_WIDTH
# The layout puts blocks 240 apart: the widest card must leave room for its wires.
WIDEST_CARD = NODE_WIDTH + GRID
CARD_HEIGHT = NODE_HEIGHT
CARD_RADIUS = 8.0
PORT_RADIUS = 4.5
PORT_STEP = 16.0
PROBLEM_HEIGHT = 20.0
# The band along the top of a frozen card that is seen from afar.
FROZEN_BAND = 14.0

# Distances at the cursor are pixels of the screen: what a hand can hit does not depend on the zoom.
SNAP_PIXELS = 20.0
WIRE_GRAB_PIXELS = 7.0
DRAG_START_PIXELS = 4.0

_SAMPLES = 24


def card_width(inputs: int, outputs: int) -> float:
    """Wide enough for the ports of the fuller side, where they stand at the top and at the bottom."""
    return max(CARD_WIDTH, PORT_STEP * (max(inputs, outputs) + 1))


def card_height(inputs: int, outputs: int) -> float:
    """High enough for the ports of the fuller side."""
    return max(CARD_HEIGHT, PORT_STEP * (max(inputs, outputs) + 1))


def port_offset(index: int, count: int, height: float) -> float:
    """The distance of a port from the card's top: the ports of a side are centred."""
    return height / 2 + (index - (count - 1) / 2) * PORT_STEP


def snapped(value: float, step: float = GRID) -> float:
    return round(value / step) * step


# A wire that runs back farther than this goes round; its bends are this wide.
_BEHIND = 40.0
_TURN = 18.0


def wire_points(
    start: QPointF, end: QPointF, bends: Sequence[tuple[float, float]] = (), down: bool = False
) -> tuple[QPointF, ...]:
    """The points of the curve from an output (leaving to the right) to an input (entering from the left).

    One cubic of four points; or, to an input that lies behind, three of them joined (ten points): round to the lane
    between the two, back along it, and round again, so that the wire does not cross the cards it leaves and enters.
    With `bends` one cubic for each leg. `down`: outputs are left downwards and inputs entered from above.
    """
    if down:
        turned = wire_points(_turned(start), _turned(end), [(y, x) for x, y in bends])
        return tuple(_turned(point) for point in turned)
    if bends:
        return _led(start, end, bends)
    ahead = end.x() - start.x()
    if ahead >= -_BEHIND:
        reach = max(28.0, min(ahead / 2, 140.0)) if ahead >= 0 else 60.0
        return start, QPointF(start.x() + reach, start.y()), QPointF(end.x() - reach, end.y()), end
    lane = (
        (start.y() + end.y()) / 2 if abs(end.y() - start.y()) >= CARD_HEIGHT else max(start.y(), end.y()) + CARD_HEIGHT
    )
    out, back = QPointF(start.x(), lane), QPointF(end.x(), lane)
    turn = 2 * _TURN
    return (
        start, QPointF(start.x() + turn, start.y()), QPointF(start.x() + turn, lane), out,
        out + (back - out) / 3, out + (back - out) * 2 / 3, back,
        QPointF(end.x() - turn, lane), QPointF(end.x() - turn, end.y()), end,
    )  # fmt: skip


def _led(start: QPointF, end: QPointF, bends: Sequence[tuple[float, float]]) -> tuple[QPointF, ...]:
    """Through the bends; where it turns back, at each in the direction from the one before to the one behind."""
    stops = [start, *(QPointF(x, y) for x, y in bends), end]
    if stops[1].x() < start.x() - _BEHIND:
        # Out of the card before it turns back, and likewise into the one at the end.
        stops.insert(1, QPointF(start.x() + _TURN, (start.y() + stops[1].y()) / 2))
    if stops[-2].x() > end.x() + _BEHIND:
        stops.insert(-1, QPointF(end.x() - _TURN, (end.y() + stops[-2].y()) / 2))
    if all(there.x() > here.x() for here, there in itertools.pairwise(stops)):
        return _ahead(stops)
    points = [start]
    for at in range(len(stops) - 1):
        here, there = stops[at], stops[at + 1]
        reach = min(60.0, math.hypot(there.x() - here.x(), there.y() - here.y()) / 3)
        first = QPointF(here.x() + reach, here.y()) if at == 0 else here + (there - stops[at - 1]) / 6
        last = at == len(stops) - 2
        second = QPointF(there.x() - reach, there.y()) if last else there - (stops[at + 2] - here) / 6
        points += [first, second, there]
    return tuple(points)


def _ahead(stops: Sequence[QPointF]) -> tuple[QPointF, ...]:
    """Through stops that lie one behind the other, never higher or lower than the two beside it (Fritsch and Carlson,
    1980): between two stops of one height the wire is level."""
    rises = [(there.y() - here.y()) / (there.x() - here.x()) for here, there in itertools.pairwise(stops)]
    slopes = [0.0, *(_between(one, other) for one, other in itertools.pairwise(rises)), 0.0]
    points = [stops[0]]
    for at, (here, there) in enumerate(itertools.pairwise(stops)):
        reach = (there.x() - here.x()) / 3
        points += [QPointF(here.x() + reach, here.y() + slopes[at] * reach),
                   QPointF(there.x() - reach, there.y() - slopes[at + 1] * reach), there]  # fmt: skip
    return tuple(points)


def _between(one: float, other: float) -> float:
    """The slope where two lines meet: their harmonic mean, and level at a top or a bottom."""
    return 0.0 if one * other <= 0 else 2 * one * other / (one + other)


def leg_of(points: Sequence[QPointF], bends: Sequence[tuple[float, float]], place: QPointF) -> int:
    """Before which of its bends the part of a wire lies that is nearest to a place."""
    legs = range(0, len(points) - 1, 3)
    nearest = min(legs, key=lambda at: _cubic_distance(points[at : at + 4], place))
    passed = [point.toTuple() for point in points[3 : nearest + 1 : 3]]
    return sum(tuple(bend) in passed for bend in bends)


def wires_cross(points: Sequence[QPointF], start: QPointF, end: QPointF) -> bool:
    """Whether the curve crosses the line from start to end."""
    places = _sampled(points)
    return any(_lines_cross(a, b, start, end) for a, b in itertools.pairwise(places))


def _sampled(points: Sequence[QPointF]) -> list[QPointF]:
    path = wire_path(points)
    count = _SAMPLES * (len(points) // 3)
    return [path.pointAtPercent(step / count) for step in range(count + 1)]


def _lines_cross(a: QPointF, b: QPointF, c: QPointF, d: QPointF) -> bool:
    def side(p: QPointF, q: QPointF, r: QPointF) -> float:
        return (q.x() - p.x()) * (r.y() - p.y()) - (q.y() - p.y()) * (r.x() - p.x())

    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


def _turned(point: QPointF) -> QPointF:
    return QPointF(point.y(), point.x())


def wire_path(points: Sequence[QPointF]) -> QPainterPath:
    """The joined cubics through every third point."""
    path = QPainterPath(points[0])
    for at in range(1, len(points), 3):
        path.cubicTo(*points[at : at + 3])
    return path


def wire_distance(points: Sequence[QPointF], place: QPointF) -> float:
    """How far a place is from the curve, to within a fraction of a pixel at ordinary sizes."""
    return min(_cubic_distance(points[at : at + 4], place) for at in range(0, len(points) - 1, 3))


def _cubic_distance(points: Sequence[QPointF], place: QPointF) -> float:
    xs, ys = [point.x() for point in points], [point.y() for point in points]
    px, py = place.x(), place.y()
    nearest = math.inf
    before_x, before_y = xs[0], ys[0]
    for step in range(1, _SAMPLES + 1):
        t = step / _SAMPLES
        u = 1 - t
        a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        x = a * xs[0] + b * xs[1] + c * xs[2] + d * xs[3]
        y = a * ys[0] + b * ys[1] + c * ys[2] + d * ys[3]
        nearest = min(nearest, _to_segment(px, py, before_x, before_y, x, y))
        before_x, before_y = x, y
    return nearest


def _to_segment(px: float, py: float, ax: float, ay: float, bx: float, by: float) -> float:
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = 0.0 if length == 0 else max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / length))
    return math.hypot(px - ax - along * dx, py - ay - along * dy)


def distance(first: QPointF, second: QPointF) -> float:
    return math.hypot(first.x() - second.x(), first.y() - second.y())


def around(place: QPointF, radius: float) -> QRectF:
    """The square with this place in the middle."""
    return QRectF(place.x() - radius, place.y() - radius, 2 * radius, 2 * radius)
