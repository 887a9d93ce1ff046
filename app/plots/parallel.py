"""Parallel coordinates: an axis a field, a line a run; drag along an axis to keep only runs that pass there."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app import theme
from app.plots.trial import Point, color_of, draw_focus, next_by_key, shares_of_scores, short
from app.wording import in_numbers

_LEFT, _RIGHT, _TOP, _BOTTOM = 76, 84, 46, 20
# Pixels around an axis that belong to it, and around a line within which a click chooses it.
_REACH, _NEAR = 16.0, 8.0
SCORE = "score"


@dataclass(frozen=True)
class Axis:
    """One axis: a range of numbers (on a log scale if `log`), or `choices` from bottom to top."""

    path: str
    title: str
    low: float = 0.0
    high: float = 1.0
    log: bool = False
    choices: tuple[Any, ...] = ()

    def share(self, value: Any) -> float | None:
        """Where a value stands, 0 at the bottom to 1 at the top; None for one that has no place."""
        if self.choices:
            at = next((at for at, one in enumerate(self.choices) if one == value and type(one) is type(value)), None)
            return None if at is None else (at + 0.5) / len(self.choices)
        if not isinstance(value, int | float) or not math.isfinite(value) or (self.log and value <= 0):
            return None
        low, high, value = (math.log(one) if self.log else float(one) for one in (self.low, self.high, value))
        return 0.5 if high == low else min(1.0, max(0.0, (value - low) / (high - low)))

    def ticks(self) -> list[tuple[float, str]]:
        """Places and their words."""
        if self.choices:
            return [((at + 0.5) / len(self.choices), short(one)) for at, one in enumerate(self.choices)]
        found = []
        for at in (0.0, 0.25, 0.5, 0.75, 1.0):
            if self.log:
                value = math.exp(math.log(self.low) + at * (math.log(self.high) - math.log(self.low)))
            else:
                value = self.low + at * (self.high - self.low)
            found.append((at, in_numbers(f"{value:.3g}")))
        return found


class ParallelCoordinates(QWidget):
    """Shows runs as lines. `chosen(number)` by a click on a line; `brushed(numbers)` when other runs pass all brushes.

    Drag along an axis to brush it, click beside the lines on it to take the brush away, Escape takes all away. The
    arrow keys go from run to run.
    """

    chosen = Signal(int)
    brushed = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parallel coordinates"))
        self.setAccessibleDescription(self.tr("A line a run; drag along an axis to keep only runs that pass there."))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(360, 180)
        self._axes: list[Axis] = []
        self._points: list[Point] = []
        self._shares: dict[int, float] = {}
        self._brushes: dict[str, tuple[float, float]] = {}
        self._drag: tuple[str, float] | None = None
        self._hover = 0
        self._current = 0

    def show_trials(self, axes: Sequence[Axis], points: Sequence[Point], more: bool, score_title: str) -> None:
        """Draw these; brushes on axes that are still there stay."""
        scores = [point.score for point in points if point.score is not None]
        low, high = (min(scores), max(scores)) if scores else (0.0, 1.0)
        if low == high:
            low, high = low - 0.5, high + 0.5
        self._axes = [*axes, Axis(SCORE, score_title, low, high)]
        self._points = list(points)
        self._shares = shares_of_scores(points, more)
        paths = {axis.path for axis in self._axes}
        self._brushes = {path: brush for path, brush in self._brushes.items() if path in paths}
        self.update()

    def show_current(self, number: int) -> None:
        """Mark a run; 0 for none."""
        self._current = number
        self.update()

    def passing(self) -> list[int]:
        """Numbers of the runs that pass all brushes."""
        return [point.number for point in self._points if self._passes(point)]

    def place(self, path: str, share: float) -> QPointF:
        """Where on the widget an axis has a share."""
        at = next(at for at, axis in enumerate(self._axes) if axis.path == path)
        return QPointF(self._x(at), self._y(share))

    def sizeHint(self) -> QSize:
        return QSize(720, 260)

    # ---- geometry

    def _x(self, at: int) -> float:
        room = self.width() - _LEFT - _RIGHT
        return _LEFT + (room * at / (len(self._axes) - 1) if len(self._axes) > 1 else room / 2)

    def _y(self, share: float) -> float:
        return _TOP + (1 - share) * (self.height() - _TOP - _BOTTOM)

    def _share_at(self, y: float) -> float:
        return min(1.0, max(0.0, 1 - (y - _TOP) / max(1.0, self.height() - _TOP - _BOTTOM)))

    def _line(self, point: Point) -> list[QPointF]:
        places = []
        for at, axis in enumerate(self._axes):
            share = axis.share(point.score if axis.path == SCORE else point.values.get(axis.path))
            if share is not None:
                places.append(QPointF(self._x(at), self._y(share)))
        return places

    def _passes(self, point: Point) -> bool:
        for axis in self._axes:
            if axis.path not in self._brushes:
                continue
            low, high = self._brushes[axis.path]
            share = axis.share(point.score if axis.path == SCORE else point.values.get(axis.path))
            if share is None or not low <= share <= high:
                return False
        return True

    def _axis_at(self, place: QPointF) -> Axis | None:
        for at, axis in enumerate(self._axes):
            if abs(place.x() - self._x(at)) <= _REACH and place.y() >= _TOP - 8:
                return axis
        return None

    def _point_at(self, place: QPointF) -> int:
        best, number = _NEAR, 0
        for point in self._points:
            if not self._passes(point):
                continue
            line = self._line(point)
            for first, second in pairwise(line):
                distance = _distance(place, first, second)
                if distance < best:
                    best, number = distance, point.number
        return number

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.color("surface"))
        if self._axes:
            passing = set(self.passing())
            # The best lie on top.
            order = sorted(self._points, key=lambda point: self._shares.get(point.number, -1.0))
            faint = theme.blend(tokens.border, tokens.surface, 0.7)
            for point in order:
                if point.number not in passing:
                    self._draw_line(painter, point, faint, 1.0)
            for point in order:
                if point.number in passing and point.number not in (self._hover, self._current):
                    self._draw_line(painter, point, color_of(self._shares.get(point.number, 0.0)), 1.4)
            for at in range(len(self._axes)):
                self._draw_axis(painter, at)
            for point in order:
                if point.number in (self._hover, self._current):
                    self._draw_line(painter, point, tokens.color("warning"), 2.6)
                    for place in self._line(point):
                        painter.setBrush(tokens.color("surface"))
                        painter.drawEllipse(place, 3.2, 3.2)
        draw_focus(self, painter)
        painter.end()

    def _draw_line(self, painter: QPainter, point: Point, color: QColor, width: float) -> None:
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(self._line(point))

    def _draw_axis(self, painter: QPainter, at: int) -> None:
        tokens, axis, x = theme.tokens(), self._axes[at], self._x(at)
        painter.setPen(QPen(tokens.color("border_strong"), 1.2))
        painter.drawLine(QPointF(x, self._y(1)), QPointF(x, self._y(0)))
        painter.setFont(theme.font(9, bold=True))
        painter.setPen(tokens.color("text"))
        metrics = QFontMetricsF(painter.font())
        room = (self.width() - _LEFT - _RIGHT) / max(1, len(self._axes) - 1) - 10 if len(self._axes) > 1 else 300.0
        room = min(room, 2 * min(x, self.width() - x) - 6)
        title = metrics.elidedText(axis.title, Qt.TextElideMode.ElideMiddle, room)
        painter.drawText(QPointF(x - metrics.horizontalAdvance(title) / 2, _TOP - 22), title)
        painter.setFont(theme.font(8))
        metrics = QFontMetricsF(painter.font())
        # Beside the last axis there is room on its right; the lines come from the left.
        is_last = at == len(self._axes) - 1
        last_y = math.inf
        for share, text in axis.ticks():
            y = self._y(share)
            if last_y - y < metrics.height():
                continue
            last_y = y
            painter.setPen(QPen(tokens.color("border_strong"), 1.2))
            painter.drawLine(QPointF(x - 3, y), QPointF(x + 3, y))
            width = metrics.horizontalAdvance(text)
            left = x + 8 if is_last else x - 8 - width
            back = tokens.color("surface")
            back.setAlphaF(0.8)
            painter.fillRect(QRectF(left - 2, y - metrics.height() / 2, width + 4, metrics.height()), back)
            painter.setPen(tokens.color("text_muted"))
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
        if axis.path in self._brushes:
            low, high = self._brushes[axis.path]
            box = QRectF(QPointF(x - 7, self._y(high)), QPointF(x + 7, self._y(low)))
            fill = tokens.color("accent")
            fill.setAlphaF(0.22)
            painter.setPen(QPen(tokens.color("accent"), 1.2))
            painter.setBrush(fill)
            painter.drawRoundedRect(box, 3, 3)

    # ---- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        axis = self._axis_at(event.position())
        if axis is not None:
            self._drag = (axis.path, event.position().y())
        elif number := self._point_at(event.position()):
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._drag is None:
            self._hover = self._point_at(place) if self._axis_at(place) is None else 0
            self.setCursor(
                Qt.CursorShape.SizeVerCursor
                if self._axis_at(place) is not None
                else Qt.CursorShape.PointingHandCursor
                if self._hover
                else Qt.CursorShape.ArrowCursor
            )
        else:
            path, start = self._drag
            if abs(place.y() - start) >= 3:
                ends = self._share_at(start), self._share_at(place.y())
                self._brushes[path] = (min(ends), max(ends))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag is None:
            return
        (path, start), self._drag = self._drag, None
        if abs(event.position().y() - start) < 3:
            self._brushes.pop(path, None)
        self.update()
        self.brushed.emit(self.passing())

    def keyPressEvent(self, event: Any) -> None:
        if event.key() == Qt.Key.Key_Escape and self._brushes:
            self._brushes.clear()
            self.update()
            self.brushed.emit(self.passing())
        elif (number := next_by_key(event, self.passing(), self._current)) is not None:
            self.chosen.emit(number)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: Any) -> None:
        self._hover = 0
        self.update()
        super().leaveEvent(event)


def _distance(place: QPointF, first: QPointF, second: QPointF) -> float:
    """From a place to a straight line between two others."""
    along = second - first
    length = QPointF.dotProduct(along, along)
    share = 0.0 if not length else min(1.0, max(0.0, QPointF.dotProduct(place - first, along) / length))
    apart = place - (first + along * share)
    return math.hypot(apart.x(), apart.y())
