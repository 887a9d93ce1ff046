"""A map over a picture: orange speaks for the answer, blue against it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app import theme
from app.theme import colormaps

_SIDE = 280


class HeatMap(QWidget):
    """Draws `values` (height, width) around zero."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: np.ndarray | None = None
        self.setFixedSize(QSize(_SIDE, _SIDE))
        self.setAccessibleName(self.tr("What spoke for the answer"))

    def show_values(self, values: np.ndarray) -> None:
        self.values = values
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.values is None:
            return
        reach = float(np.abs(self.values).max()) or 1.0
        pixels = np.ascontiguousarray(colormaps.signed(self.values / reach, theme.tokens()))
        high, wide = pixels.shape[:2]
        image = QImage(pixels.data, wide, high, pixels.strides[0], QImage.Format.Format_RGB888)
        painter = QPainter(self)
        painter.drawImage(QRectF(self.rect()), image)
        painter.setPen(theme.tokens().color("border_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
