"""Small signs drawn as paths, sharp at every zoom and in print: one for each category of layers, lock, link, states."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF


@cache
def category_glyph(category: str) -> QPainterPath:
    """Strokes within a square of 14 units, for a pen of about 1.4."""
    path = QPainterPath()
    match category:
        case "Input":
            _lines(path, [(1, 7), (9, 7)], [(6, 3.5), (9.5, 7), (6, 10.5)], [(13, 1.5), (13, 12.5)])
        case "Blocks":
            for x, y in ((0.5, 4.5), (9, 0.5), (9, 8.5)):
                path.addRoundedRect(QRectF(x, y, 5, 5), 1, 1)
            _lines(path, [(5.5, 6), (9, 3)], [(5.5, 8), (9, 11)])
        case "Core":
            for y in (2.5, 7, 11.5):
                path.addEllipse(QPointF(2.5, y), 1.4, 1.4)
            for y in (4.5, 9.5):
                path.addEllipse(QPointF(11.5, y), 1.4, 1.4)
                _lines(*(path, *([(4.2, start), (9.8, y)] for start in (2.5, 7, 11.5))))
        case "Convolution":
            path.addRect(QRectF(1, 1, 12, 12))
            path.addRect(QRectF(3.5, 3.5, 5, 5))
        case "Pooling":
            path.addRect(QRectF(1, 1, 12, 12))
            _lines(path, [(7, 1), (7, 13)], [(1, 7), (13, 7)])
            path.addRect(QRectF(2.8, 2.8, 2.4, 2.4))
        case "Recurrent":
            path.arcMoveTo(QRectF(1.5, 1.5, 11, 11), 40)
            path.arcTo(QRectF(1.5, 1.5, 11, 11), 40, 285)
            _lines(path, [(11.6, 0.8), (11.4, 4), (8.2, 3.8)])
        case "Embedding":
            _lines(path, [(1, 2.5), (13, 2.5)], [(1, 7), (13, 7)], [(1, 11.5), (13, 11.5)], [(4.5, 1), (4.5, 13)])
        case "Normalization":
            path.moveTo(0.8, 12)
            path.cubicTo(5.5, 12, 4.5, 2, 7, 2)
            path.cubicTo(9.5, 2, 8.5, 12, 13.2, 12)
        case "Regularization":
            for x, y in ((3, 3), (11, 3), (7, 7), (3, 11), (11, 11)):
                path.addEllipse(QPointF(x, y), 1.7, 1.7)
            _lines(path, [(1, 13), (13, 1)])
        case "Reshaping":
            _lines(path, [(1, 5), (1, 1), (5, 1)], [(13, 9), (13, 13), (9, 13)], [(3, 11), (11, 3)])
        case "Merging":
            path.moveTo(1, 2)
            path.cubicTo(6, 2, 4.5, 7, 9, 7)
            path.moveTo(1, 12)
            path.cubicTo(6, 12, 4.5, 7, 9, 7)
            path.lineTo(13, 7)
        case "Activation":
            path.moveTo(1, 12)
            path.cubicTo(8, 12, 6, 2, 13, 2)
        case _:
            path.addRoundedRect(QRectF(1.5, 1.5, 11, 11), 3, 3)
    return path


@cache
def lock_glyph() -> QPainterPath:
    """A padlock within 12 units."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(1.5, 5.5, 9, 6), 1.5, 1.5)
    path.moveTo(3.5, 5.5)
    path.lineTo(3.5, 4)
    path.arcTo(QRectF(3.5, 1, 5, 6), 180, -180)
    path.lineTo(8.5, 5.5)
    return path


@cache
def link_glyph() -> QPainterPath:
    """Two links of a chain within 12 units: a layer that stands in several places."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(0.5, 3.5, 6.5, 5), 2.5, 2.5)
    path.addRoundedRect(QRectF(5, 3.5, 6.5, 5), 2.5, 2.5)
    return path


@cache
def note_glyph() -> QPainterPath:
    """A sheet with two lines within 12 units."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(1, 1.5, 10, 9), 1.5, 1.5)
    _lines(path, [(3.5, 4.5), (8.5, 4.5)], [(3.5, 7.5), (7, 7.5)])
    return path


@cache
def state_glyph(severity: str) -> QPainterPath:
    """A filled sign of 12 units with its mark cut out: an octagon for an error, a triangle for a warning."""
    if severity == "error":
        corners = [(3.5, 0), (8.5, 0), (12, 3.5), (12, 8.5), (8.5, 12), (3.5, 12), (0, 8.5), (0, 3.5)]
        top, bottom = 2.6, 9.1
    else:
        corners = [(6, 0.3), (12, 11.6), (0, 11.6)]
        top, bottom = 4.2, 9.7
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    mark = QPainterPath()
    mark.addRoundedRect(QRectF(5.25, top, 1.5, bottom - top - 1.6), 0.6, 0.6)
    mark.addEllipse(QPointF(6, bottom), 0.9, 0.9)
    return path.subtracted(mark)


def _lines(path: QPainterPath, *strokes: list[tuple[float, float]]) -> None:
    for first, *others in strokes:
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
