"""The picture below a card: where it is, and how it is painted. What is in it comes from whoever looks at the data."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap

from app.canvas.look import Look

if TYPE_CHECKING:
    from app.canvas.node_item import NodeItem
    from app.canvas.scene import CanvasScene

# Between these heights a picture takes the room that there is below its card.
_LOWEST, _HIGHEST = 24.0, 84.0
_GAP = 4.0
_RADIUS = 5.0
_INSET = 3.0


class Tray:
    """A picture in a frame, in the card's coordinates."""

    def __init__(self, rect: QRectF, pixmap: QPixmap) -> None:
        self.rect = rect
        self.pixmap = pixmap

    def paint(self, painter: QPainter, look: Look) -> None:
        painter.setBrush(look.card)
        painter.setPen(look.card_pen)
        painter.drawRoundedRect(self.rect, _RADIUS, _RADIUS)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        inner = self.rect.adjusted(_INSET, _INSET, -_INSET, -_INSET)
        painter.drawPixmap(inner, self.pixmap, QRectF(self.pixmap.rect()))


def tray_rect(scene: CanvasScene, item: NodeItem) -> QRectF:
    """Where the picture of a card goes, in the card's coordinates: below it and its problem, as high as there is room.

    Empty where a problem's words leave too little of it above the next card: they matter more.
    """
    top = item.height + _GAP + item.problem_height
    below = item.scene_card()
    below = QRectF(below.x(), below.y() + top, below.width(), _HIGHEST + _GAP)
    nearest = below.bottom()
    for other in scene.items(below, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
        card = getattr(other, "scene_card", None)
        if card is not None and other is not item and hasattr(other, "node_id") and card().top() >= below.top() - 1:
            nearest = min(nearest, card().top())
    room = nearest - below.top() - _GAP
    return QRectF(0, top, item.width, min(_HIGHEST, room)) if room >= _LOWEST else QRectF()


def picture_size(rect: QRectF) -> tuple[float, float]:
    """Width and height of what is inside the frame."""
    return max(1.0, rect.width() - 2 * _INSET), max(1.0, rect.height() - 2 * _INSET)


def contains(item: NodeItem, place: QPointF) -> bool:
    """Whether a place of the scene is on the item's picture."""
    return item.tray is not None and item.tray.rect.translated(item.pos()).contains(place)
