"""Error against cost: a dot a run, and the runs that no other one beats in both joined by a line."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app import theme
from app.plots.trial import Point, color_of, draw_focus, next_by_key, shares_of_scores
from app.wording import in_numbers

_LEFT, _RIGHT, _TOP, _BOTTOM = 64, 20, 30, 40
_NEAR = 10.0
SECONDS, PARAMETERS = "seconds", "parameters"


def front(points: Sequence[Point], cost: str, more: bool) -> list[Point]:
    """The Pareto front, the cheapest first: runs for which no other is as cheap and better, or as good and cheaper."""
    scored = [point for point in points if point.score is not None]
    sign = -1.0 if more else 1.0
    found: list[Point] = []
    best = math.inf
    for point in sorted(scored, key=lambda one: (getattr(one, cost), sign * (one.score or 0.0))):
        error = sign * (point.score or 0.0)
        if error < best:
            best = error
            found.append(point)
    return found


class Tradeoff(QWidget):
    """Shows the score over seconds or parameters. `chosen(number)` by a click on a dot or the arrow keys."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Score against cost"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 170)
        self._points: list[Point] = []
        self._all: list[Point] = []
        self._cost, self._more, self._title = SECONDS, False, ""
        self._ranges = (0.0, 1.0, 0.0, 1.0)
        self._current = self._hover = 0
        self._bright: set[int] | None = None

    def show_trials(self, points: Sequence[Point], more: bool, score_title: str) -> None:
        """Draw these."""
        self._all, self._more, self._title = list(points), more, score_title
        self._points = [point for point in points if point.score is not None]
        self._measure()

    def set_cost(self, cost: str) -> None:
        """Draw over "seconds" or "parameters"."""
        self._cost = cost
        self._measure()

    def show_current(self, number: int) -> None:
        self._current = number
        self.update()

    def show_only(self, numbers: Sequence[int] | None) -> None:
        """Pale all other runs; None for no such choice."""
        self._bright = None if numbers is None else set(numbers)
        self.update()

    def front(self) -> list[int]:
        """Numbers of the runs on the Pareto front, the cheapest first."""
        return [point.number for point in front(self._points, self._cost, self._more)]

    def place(self, number: int) -> QPointF:
        """Where the dot of a run is on the widget."""
        return self._place(next(point for point in self._points if point.number == number))

    def sizeHint(self) -> QSize:
        return QSize(360, 260)

    # ---- geometry

    def _measure(self) -> None:
        if self._points:
            costs = [float(getattr(point, self._cost)) for point in self._points]
            scores = [point.score for point in self._points if point.score is not None]
            left, right = _widened(min(costs), max(costs))
            self._ranges = (max(0.0, left), right, *_widened(min(scores), max(scores)))
        self.update()

    def _place(self, point: Point) -> QPointF:
        left, right, low, high = self._ranges
        x = (float(getattr(point, self._cost)) - left) / (right - left)
        y = ((point.score or 0.0) - low) / (high - low)
        return QPointF(
            _LEFT + x * (self.width() - _LEFT - _RIGHT), _TOP + (1 - y) * (self.height() - _TOP - _BOTTOM)
        )  # fmt: skip

    def _point_at(self, place: QPointF) -> int:
        best, number = _NEAR, 0
        for point in self._points:
            apart = self._place(point) - place
            if (distance := math.hypot(apart.x(), apart.y())) < best:
                best, number = distance, point.number
        return number

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.color("surface"))
        if not self._points:
            painter.setPen(tokens.color("text_muted"))
            painter.setFont(theme.font(9.5))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.tr("No run has ended yet."))
            painter.end()
            return
        self._draw_axes(painter)
        best = front(self._points, self._cost, self._more)
        painter.setPen(QPen(tokens.color("accent"), 1.4, Qt.PenStyle.DashLine))
        painter.drawPolyline([self._place(point) for point in best])
        shares = shares_of_scores(self._points, self._more)
        on_front = {point.number for point in best}
        for point in self._points:
            place = self._place(point)
            color = color_of(shares[point.number])
            if self._bright is not None and point.number not in self._bright:
                color = tokens.color("border")
            is_marked = point.number in (self._current, self._hover)
            painter.setBrush(tokens.color("warning") if is_marked else color)
            painter.setPen(QPen(tokens.color("accent" if point.number in on_front else "surface"), 1.6))
            size = 6.0 if is_marked else 5.0 if point.number in on_front else 4.0
            painter.drawEllipse(place, size, size)
        draw_focus(self, painter)
        painter.end()

    def _draw_axes(self, painter: QPainter) -> None:
        tokens = theme.tokens()
        left, right, low, high = self._ranges
        area = QRectF(_LEFT, _TOP, self.width() - _LEFT - _RIGHT, self.height() - _TOP - _BOTTOM)
        painter.setFont(theme.font(8))
        metrics = QFontMetricsF(painter.font())
        for at in range(5):
            share = at / 4
            y = area.bottom() - share * area.height()
            painter.setPen(QPen(theme.blend(tokens.border, tokens.surface, 0.6), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(tokens.color("text_muted"))
            text = in_numbers(f"{low + share * (high - low):.3g}")
            painter.drawText(QPointF(area.left() - 8 - metrics.horizontalAdvance(text), y + metrics.ascent() / 2), text)
            if at % 2 == 0:
                value = left + share * (right - left)
                text = in_numbers(f"{value:,.0f}") if self._cost == PARAMETERS else in_numbers(f"{value:.3g}")
                x = area.left() + share * area.width() - metrics.horizontalAdvance(text) / 2
                x = min(x, self.width() - metrics.horizontalAdvance(text) - 2)
                painter.drawText(QPointF(x, area.bottom() + metrics.height() + 2), text)
        painter.setPen(QPen(tokens.color("border_strong"), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(tokens.color("text"))
        painter.setFont(theme.font(9, bold=True))
        painter.drawText(QPointF(12, 19), self._title)
        painter.setFont(theme.font(9))
        title = self.tr("Parameters") if self._cost == PARAMETERS else self.tr("Seconds of training")
        painter.setPen(tokens.color("text_muted"))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(
            QPointF(area.center().x() - metrics.horizontalAdvance(title) / 2, self.height() - 7), title
        )  # fmt: skip

    # ---- hands

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and (number := self._point_at(event.position())):
            self.chosen.emit(number)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover = self._point_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if self._hover else Qt.CursorShape.ArrowCursor)
        self.update()

    def keyPressEvent(self, event: Any) -> None:
        numbers = [point.number for point in sorted(self._points, key=lambda one: getattr(one, self._cost))]
        number = next_by_key(event, numbers, self._current)
        if number is None:
            super().keyPressEvent(event)
        else:
            self.chosen.emit(number)

    def leaveEvent(self, event: Any) -> None:
        self._hover = 0
        self.update()
        super().leaveEvent(event)


def _widened(low: float, high: float) -> tuple[float, float]:
    margin = (high - low) * 0.06 or abs(high) * 0.06 or 1.0
    # What is never below zero is not shown there.
    return max(0.0, low - margin) if low >= 0 else low - margin, high + margin
