"""The grid behind the blocks: fine lines where they are far enough apart to be of use, coarse ones always."""

from __future__ import annotations

import math

from PySide6.QtCore import QLineF, QRectF
from PySide6.QtGui import QColor, QPainter

from app.canvas.look import cosmetic
from app.document.parts import GRID

COARSE = 5
_FINE_FROM = 0.6
_COARSE_FROM = 0.12


def draw_grid(painter: QPainter, rect: QRectF, zoom: float, color: QColor, back: QColor) -> None:
    """`rect` is what has to be drawn, in scene units."""
    if zoom < _COARSE_FROM:
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if zoom >= _FINE_FROM:
        painter.setPen(cosmetic(_between(color, back), 1.0))
        painter.drawLines(_lines(rect, GRID))
    painter.setPen(cosmetic(color, 1.0))
    painter.drawLines(_lines(rect, GRID * COARSE))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)


def _lines(rect: QRectF, step: float) -> list[QLineF]:
    lines = []
    for at in range(math.ceil(rect.left() / step), math.floor(rect.right() / step) + 1):
        lines.append(QLineF(at * step, rect.top(), at * step, rect.bottom()))
    for at in range(math.ceil(rect.top() / step), math.floor(rect.bottom() / step) + 1):
        lines.append(QLineF(rect.left(), at * step, rect.right(), at * step))
    return lines


def _between(first: QColor, second: QColor) -> QColor:
    return QColor(*((a + b) // 2 for a, b in zip(first.getRgb()[:3], second.getRgb()[:3])))
