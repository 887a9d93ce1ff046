"""A small still chart of lines, points and bars over two axes of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.wording import in_numbers

LINE, POINTS, BARS, GUIDE = "line", "points", "bars", "guide"
_LEFT, _BOTTOM, _RIGHT, _TOP = 60.0, 38.0, 10.0, 8.0
_MOST_POINTS = 4000


@dataclass(frozen=True)
class Marks:
    """What is drawn: `kind` LINE, POINTS, BARS (from zero) or GUIDE (a thin dashed line); `color` numbers the theme's."""

    kind: str
    x: np.ndarray
    y: np.ndarray
    color: int = 0


class Figure(QWidget):
    """Marks over axes with names; ranges follow the marks unless they are given."""

    def __init__(self, x_name: str, y_name: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (x_name, y_name)
        self.marks: tuple[Marks, ...] = ()
        self._ranges: tuple[tuple[float, float] | None, tuple[float, float] | None] = (None, None)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_marks(
        self, marks: Sequence[Marks], x: tuple[float, float] | None = None, y: tuple[float, float] | None = None
    ) -> None:
        """Draw these; `x` and `y` are the ranges of the axes, from the marks where None."""
        self.marks = tuple(_thinned(one) for one in marks)
        self._ranges = (x or _range([one.x for one in marks]), y or _range([one.y for one in marks]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(260, 240)

    def minimumSizeHint(self) -> QSize:
        return QSize(170, 240)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        (left, right), (low, high) = self._ranges[0] or (0.0, 1.0), self._ranges[1] or (0.0, 1.0)
        metrics = QFontMetricsF(self.font())
        # Room for the axis' name and its longest number.
        room = max(float(_LEFT), 24 + max(metrics.horizontalAdvance(tick_text(y)) for y in ticks(low, high)))
        place = QRectF(self.rect()).adjusted(room, _TOP, -_RIGHT, -_BOTTOM)

        def at(x: float, y: float) -> QPointF:
            return QPointF(
                place.left() + (x - left) / (right - left) * place.width(),
                place.bottom() - (y - low) / (high - low) * place.height(),
            )

        painter.setPen(QPen(tokens.color("border_strong"), 1))
        painter.drawLine(at(left, low), at(right, low))
        middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for y in ticks(low, high):
            painter.setPen(QPen(tokens.color("grid"), 1))
            if y > low:
                painter.drawLine(at(left, y), at(right, y))
            painter.setPen(tokens.color("text_muted"))
            painter.drawText(QRectF(16, at(left, y).y() - 8, room - 20, 16), middle, tick_text(y))
        painter.setPen(tokens.color("text_muted"))
        for x in ticks(left, right):
            width = metrics.horizontalAdvance(tick_text(x))
            start = min(at(x, low).x() - width / 2, self.width() - width)
            painter.drawText(QPointF(start, place.bottom() + metrics.height()), tick_text(x))
        name = QRectF(place.left(), self.height() - metrics.height() - 2, place.width(), metrics.height())
        painter.drawText(name, Qt.AlignmentFlag.AlignCenter, self._names[0])
        painter.save()
        painter.translate(0, place.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-100, 0, 200, metrics.height()), Qt.AlignmentFlag.AlignCenter, self._names[1])
        painter.restore()
        painter.setClipRect(place.adjusted(-3, -3, 3, 3))
        for one in self.marks:
            color = QColor(tokens.series[one.color % len(tokens.series)])
            points = [at(float(x), float(y)) for x, y in zip(one.x, one.y, strict=True)]
            if one.kind == GUIDE:
                painter.setPen(QPen(tokens.color("border_strong"), 1, Qt.PenStyle.DashLine))
                painter.drawPolyline(QPolygonF(points))
            elif one.kind == LINE:
                painter.setPen(QPen(color, 1.8))
                painter.drawPolyline(QPolygonF(points))
            elif one.kind == BARS:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                zero = at(left, max(0.0, low)).y()
                width = (float(one.x[1] - one.x[0]) if len(one.x) > 1 else 1.0) / (right - left) * place.width()
                for point in points:
                    top = min(point.y(), zero)
                    painter.drawRect(QRectF(point.x() - width / 2 + 1, top, max(1.0, width - 2), abs(zero - point.y())))
            else:
                color.setAlpha(150)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(color)
                for point in points:
                    painter.drawEllipse(point, 2.6, 2.6)
        painter.end()


def tick_text(value: float) -> str:
    """A number at an axis, thousands parted."""
    return in_numbers(f"{value:,.0f}" if 1e4 <= abs(value) < 1e9 and float(value).is_integer() else f"{value:.6g}")


def ticks(low: float, high: float, most: int = 5) -> list[float]:
    """Round numbers from `low` to `high`, at most so many, at equal steps of 1, 2 or 5 times a power of ten."""
    if not high > low:
        return [low]
    rough = (high - low) / (most - 1)
    power = 10.0 ** np.floor(np.log10(rough))
    step = next(size * power for size in (1, 2, 5, 10) if size * power >= rough * (1 - 1e-9))
    first, last = np.ceil(low / step - 1e-9), np.floor(high / step + 1e-9)
    return [float(round(number * step, 12)) + 0.0 for number in np.arange(first, last + 1)]


def _thinned(marks: Marks) -> Marks:
    """Fewer of many points, evenly, and only those that are numbers: a picture cannot show more."""
    keep = np.flatnonzero(np.isfinite(marks.x) & np.isfinite(marks.y))
    keep = keep[:: max(1, -(-len(keep) // _MOST_POINTS))] if len(keep) > _MOST_POINTS else keep
    return Marks(marks.kind, np.asarray(marks.x)[keep], np.asarray(marks.y)[keep], marks.color)


def _range(arrays: Sequence[np.ndarray]) -> tuple[float, float]:
    values = np.concatenate([np.asarray(one, "float64").reshape(-1) for one in arrays]) if arrays else np.empty(0)
    values = values[np.isfinite(values)]
    if not values.size:
        return 0.0, 1.0
    low, high = float(values.min()), float(values.max())
    margin = (high - low) * 0.04 or abs(high) * 0.1 or 1.0
    return low - margin, high + margin
