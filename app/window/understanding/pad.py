"""A dark sheet to draw on with the mouse; a picture can be dropped on it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app import theme

_SIDE = 280


class DrawingPad(QWidget):
    """`drawn` after each stroke's move, `dropped(path)` for a file that is let go over it."""

    drawn = Signal()
    dropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAcceptDrops(True)
        self.setAccessibleName(self.tr("Draw here, or drop a picture"))
        self._image = QImage(_SIDE, _SIDE, QImage.Format.Format_RGB888)
        self._last: QPointF | None = None
        self.is_drawn = True
        self.clear()

    def clear(self) -> None:
        """An empty sheet."""
        self._image.fill(QColor("black"))
        self.is_drawn = True
        self.update()

    def pixels(self) -> np.ndarray:
        """What is on the sheet, (height, width, 3) uint8."""
        rows = np.frombuffer(self._image.constBits(), "uint8").reshape(_SIDE, self._image.bytesPerLine())
        return rows[:, : _SIDE * 3].reshape(_SIDE, _SIDE, 3).copy()

    @property
    def is_empty(self) -> bool:
        return not self.pixels().any()

    def show_picture(self, picture: np.ndarray) -> None:
        """Put a picture (height, width, 3) uint8 on the sheet."""
        pixels = np.ascontiguousarray(picture)
        image = QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], QImage.Format.Format_RGB888)
        painter = QPainter(self._image)
        painter.drawImage(self._image.rect(), image)
        painter.end()
        self.is_drawn = False
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            if not self.is_drawn:
                self.clear()
            self._stroke(event.position(), event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._last is not None:
            self._stroke(self._last, event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None

    def _stroke(self, start: QPointF, end: QPointF) -> None:
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor("white"), _SIDE / 11, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end if start != end else end + QPointF(0.1, 0.1))
        painter.end()
        self._last = end
        self.update()
        self.drawn.emit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        urls = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if urls:
            event.acceptProposedAction()
            self.dropped.emit(urls[0])

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(QPen(theme.tokens().color("border_strong"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
