"""A confusion matrix: the truth down, what was predicted across; a click or the arrow keys choose a cell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from app import theme

_LEAST, _MOST = 16.0, 72.0
_KEYS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}


class ConfusionMatrix(QWidget):
    """`chosen(true class, predicted class)` when a cell is chosen."""

    chosen = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.matrix = np.zeros((0, 0), "int64")
        self.classes: tuple[str, ...] = ()
        self.cell: tuple[int, int] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Confusion matrix"))

    def show_matrix(self, matrix: np.ndarray, classes: Sequence[str]) -> None:
        """Counts (classes, classes); no cell is chosen."""
        self.matrix, self.classes, self.cell = matrix, tuple(classes), None
        self.updateGeometry()
        self.update()

    def choose(self, true: int, predicted: int) -> None:
        """Choose a cell, as a click does."""
        self.cell = (true, predicted)
        self.setAccessibleDescription(self._said(true, predicted))
        self.update()
        self.chosen.emit(true, predicted)

    def cell_rect(self, true: int, predicted: int) -> QRectF:
        """Where a cell is drawn."""
        left, top, side = self._frame()
        return QRectF(left + predicted * side, top + true * side, side, side)

    def sizeHint(self) -> QSize:
        count = max(2, len(self.matrix))
        side = min(_MOST, max(_LEAST, 340 / count))
        return QSize(round(self._names() + count * side + 12), round(count * side + self._head() + 6))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 280), hint.height())

    def _names(self) -> float:
        metrics = QFontMetricsF(self.font())
        return min(120.0, max((metrics.horizontalAdvance(name) for name in self.classes), default=0) + 12) + 18

    def _head(self) -> float:
        return 2 * QFontMetricsF(self.font()).height() + 8

    def _frame(self) -> tuple[float, float, float]:
        count = max(1, len(self.matrix))
        room = min(self.width() - self._names() - 8, self.height() - self._head() - 4)
        return self._names(), self._head(), max(4.0, min(_MOST, room / count))

    def _said(self, true: int, predicted: int) -> str:
        return self.tr("{0} samples of {1} were taken for {2}").format(
            int(self.matrix[true, predicted]), self.classes[true], self.classes[predicted]
        )

    def _at(self, place: QPointF) -> tuple[int, int] | None:
        left, top, side = self._frame()
        across, down = int((place.x() - left) // side), int((place.y() - top) // side)
        count = len(self.matrix)
        return (down, across) if 0 <= across < count and 0 <= down < count else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(*cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _KEYS.get(Qt.Key(event.key()))
        if step is None or not len(self.matrix):
            super().keyPressEvent(event)
            return
        last = len(self.matrix) - 1
        true, predicted = self.cell or (0, 0)
        moved = (true + step[0], predicted + step[1]) if self.cell is not None else (0, 0)
        self.choose(min(last, max(0, moved[0])), min(last, max(0, moved[1])))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            cell = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._said(*cell) if cell else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        left, top, side = self._frame()
        whole = self.matrix.sum(axis=1, keepdims=True)
        shares = self.matrix / np.maximum(whole, 1)
        line = metrics.height()
        painter.setPen(tokens.color("text_muted"))
        count = len(self.matrix)
        painter.drawText(QRectF(left, 0, count * side, line), Qt.AlignmentFlag.AlignCenter, self.tr("predicted"))
        painter.save()
        painter.translate(0, top + count * side / 2)
        painter.rotate(-90)
        painter.drawText(QRectF(-100, 0, 200, line), Qt.AlignmentFlag.AlignCenter, self.tr("true"))
        painter.restore()
        for at, name in enumerate(self.classes):
            painter.setPen(tokens.color("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 26)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(18, top + at * side, left - 24, side), right, shown)
            above = metrics.elidedText(name, Qt.TextElideMode.ElideRight, side - 2)
            painter.drawText(QRectF(left + at * side, line + 2, side, line), Qt.AlignmentFlag.AlignCenter, above)
        for true, predicted in np.ndindex(self.matrix.shape):
            share, number = float(shares[true, predicted]), int(self.matrix[true, predicted])
            strong = tokens.color("accent" if true == predicted else "error")
            fill = theme.blend(strong, tokens.color("surface"), 0.85 * share**0.5 if number else 0.0)
            place = self.cell_rect(true, predicted)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill if number else tokens.color("window"))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), 3, 3)
            if number and side >= 15:
                dark, light = QColor("#10141f"), QColor("#ffffff")
                better = theme.contrast_ratio(dark, fill) > theme.contrast_ratio(light, fill)
                painter.setPen(dark if better else light)
                if metrics.horizontalAdvance(str(number)) <= side:
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
        if self.cell is not None and count:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.color("accent" if self.hasFocus() else "text"), 2))
            painter.drawRoundedRect(self.cell_rect(*self.cell).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()
