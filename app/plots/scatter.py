"""Samples as points of a map: hovered one by one, chosen by a rubber band or by keys."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme

_EDGE, _NEAR, _DRAG = 12.0, 12.0, 4.0
_STEPS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class ScatterMap(QWidget):
    """`hovered(point, -1 for none)` and `chosen(points)`, by their numbers."""

    hovered = Signal(int)
    chosen = Signal(list)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points = np.zeros((0, 2))
        self.colours: list[QColor] = []
        self.current = -1
        self.selected: list[int] = []
        self._band: tuple[QPointF, QPointF] | None = None
        self._drawn: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Map of samples"))

    def show_points(self, points: np.ndarray, colours: Sequence[QColor], keep: bool = False) -> None:
        """Points (samples, 2) and a colour for each; `keep` what is chosen, where they are the same samples."""
        self.points, self.colours = np.asarray(points, "float64"), list(colours)
        self._drawn = None
        if not keep:
            self.current, self.selected = -1, []
        self.update()

    def choose(self, points: Sequence[int]) -> None:
        """Choose points, as the rubber band does."""
        self.selected = list(points)
        self._drawn = None
        self.update()
        self.chosen.emit(self.selected)

    def sizeHint(self) -> QSize:
        return QSize(420, 360)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 300)

    def places(self) -> np.ndarray:
        """The pixels of all points, (samples, 2)."""
        if not len(self.points):
            return np.zeros((0, 2))
        low, high = self.points.min(axis=0), self.points.max(axis=0)
        span = np.where(high > low, high - low, 1.0)
        room = np.array([self.width() - 2 * _EDGE, self.height() - 2 * _EDGE])
        share = (self.points - low) / span
        return np.stack([_EDGE + share[:, 0] * room[0], _EDGE + (1 - share[:, 1]) * room[1]], axis=1)

    # ---- hands

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._band is not None:
            self._band = (self._band[0], event.position())
            self.update()
            return
        self._set_current(self._nearest(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._band = (event.position(), event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        band, self._band = self._band, None
        if band is None:
            return
        frame = QRectF(band[0], event.position()).normalized()
        if frame.width() < _DRAG and frame.height() < _DRAG:
            near = self._nearest(event.position())
            self.choose([near] if near >= 0 else [])
            return
        places = self.places()
        inside = (
            (places[:, 0] >= frame.left())
            & (places[:, 0] <= frame.right())
            & (places[:, 1] >= frame.top())
            & (places[:, 1] <= frame.bottom())
        )
        self.choose(np.flatnonzero(inside).tolist())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_current(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and len(self.points):
            self._set_current(self._towards(np.array(step)) if self.current >= 0 else 0)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Space) and self.current >= 0:
            self.choose([self.current])
        elif event.key() == Qt.Key.Key_Escape and (self.selected or self._band is not None):
            self._band = None
            self.choose([])
        else:
            super().keyPressEvent(event)

    def _nearest(self, pixel: QPointF) -> int:
        places = self.places()
        if not len(places):
            return -1
        far = np.hypot(places[:, 0] - pixel.x(), places[:, 1] - pixel.y())
        at = int(far.argmin())
        return at if far[at] <= _NEAR else -1

    def _towards(self, step: np.ndarray) -> int:
        """The nearest point in a direction; the same one where none is there."""
        away = self.places() - self.places()[self.current]
        along = away @ step
        cost = np.where(along > 0.5, along + 3 * np.abs(away @ step[::-1]), np.inf)
        return int(cost.argmin()) if np.isfinite(cost).any() else self.current

    def _set_current(self, at: int) -> None:
        if at != self.current:
            self.current = at
            self.update()
            self.hovered.emit(at)

    # ---- drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._drawn = None

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._drawn = None

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        if self._drawn is None:
            self._drawn = self._points_drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if 0 <= self.current < len(self.points):
            x, y = self.places()[self.current]
            painter.setPen(QPen(tokens.color("text"), 2))
            painter.setBrush(self.colours[self.current])
            painter.drawEllipse(QPointF(x, y), 6, 6)
        if self._band is not None:
            colour = tokens.color("accent")
            painter.setPen(QPen(colour, 1))
            colour.setAlpha(40)
            painter.setBrush(colour)
            painter.drawRect(QRectF(*self._band).normalized())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("accent" if self.hasFocus() else "border"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        painter.end()

    def _points_drawn(self) -> QPixmap:
        """All points but the one under the hand: drawn once, not at each move of the mouse."""
        ratio = self.devicePixelRatioF()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        tokens = theme.tokens()
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, chosen = self.places().tolist(), set(self.selected)
        size = 3.4 if len(places) < 600 else 2.6
        for at, ((x, y), colour) in enumerate(zip(places, self.colours, strict=True)):
            shown = QColor(colour)
            if chosen and at not in chosen:
                shown.setAlpha(70)
            painter.setBrush(shown)
            painter.setPen(QPen(tokens.color("text"), 1.2) if at in chosen else Qt.PenStyle.NoPen)
            painter.drawEllipse(QPointF(x, y), size, size)
        painter.end()
        return made
