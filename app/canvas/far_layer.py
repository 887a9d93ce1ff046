"""All cards seen from afar, painted in one go: a call of Python for each would be most of a frame."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.geometry import FROZEN_BAND

if TYPE_CHECKING:
    from app.canvas.node_item import NodeItem
    from app.canvas.scene import CanvasScene

FAR_LAYER = 0.5
_STRIPE = 10.0
# What an edge reaches beyond its card at most.
_ROOM = 20.0


class FarLayer(QGraphicsItem):
    """Rectangles in the colours of the categories, with an edge where a card is chosen, found or wrong.

    It is in the scene only while the cards are seen from afar; the scene then has them paint nothing.
    """

    def __init__(self, scene: CanvasScene) -> None:
        super().__init__()
        self._scene = scene
        self._area = QRectF()
        # What is painted, and the rectangles of each card among it with what they reach beyond it: they move with it.
        self._painted: list[tuple[QBrush, list[QRectF]]] | None = None
        self._rects_of: dict[str, tuple[tuple[QRectF, float], ...]] = {}
        self.setZValue(FAR_LAYER)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def is_shown(self) -> bool:
        return self.scene() is not None

    def enter(self) -> None:
        self._painted = None
        self._area = self._scene.content_rect()
        self._scene.addItem(self)

    def leave(self) -> None:
        self._scene.removeItem(self)
        self._painted = None

    def forget(self) -> None:
        """Cards are others, of another size or colour."""
        if self.is_shown:
            self._painted = None
            self.update()

    def follow(self, items: Iterable[NodeItem]) -> None:
        """Cards have moved."""
        if not self.is_shown:
            return
        for item in items:
            place = item.pos()
            for rect, around in self._rects_of.get(item.node_id, ()):
                rect.moveTo(place.x() - around, place.y() - around)
            if not self._area.contains(item.scene_card().adjusted(-_ROOM, -_ROOM, _ROOM, _ROOM)):
                self.prepareGeometryChange()
                self._area = self._area.united(item.scene_card().adjusted(-2 * _ROOM, -2 * _ROOM, 2 * _ROOM, 2 * _ROOM))
        self.update()

    def boundingRect(self) -> QRectF:
        return self._area

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if self._painted is None:
            self._painted = self._collected()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(Qt.PenStyle.NoPen)
        for brush, rects in self._painted:
            painter.setBrush(brush)
            painter.drawRects(rects)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    def _collected(self) -> list[tuple[QBrush, list[QRectF]]]:
        """Edges first, then the cards, then their stripes: they do not overlap within a layer."""
        look = self._scene.look
        edges: dict[str, list[QRectF]] = {}
        cards: dict[str, list[QRectF]] = {}
        stripes: dict[str, list[QRectF]] = {}
        bands: list[QRectF] = []
        self._rects_of = {}
        for item in self._scene.cards():
            place = item.pos()
            x, y, facts = place.x(), place.y(), item.facts
            category = facts.category
            card, stripe = QRectF(x, y, item.width, item.height), QRectF(x, y, _STRIPE, item.height)
            self._rects_of[item.node_id] = ((card, 0.0), (stripe, 0.0))
            if facts.frozen:
                band = QRectF(x, y, item.width, FROZEN_BAND)
                bands.append(band)
                self._rects_of[item.node_id] += ((band, 0.0),)
            name, width = item.far_edge()
            if name:
                edge = QRectF(x - width, y - width, item.width + 2 * width, item.height + 2 * width)
                edges.setdefault(name, []).append(edge)
                self._rects_of[item.node_id] += ((edge, width),)
            cards.setdefault("" if facts.bypassed else category, []).append(card)
            stripes.setdefault(category, []).append(stripe)
        found = [(look.far_edge(edge), rects) for edge, rects in edges.items()]
        found += [
            (look.category(category)[1] if category else look.far_bypassed, rects) for category, rects in cards.items()
        ]
        found += [(look.category(category)[0], rects) for category, rects in stripes.items()]
        return [*found, (look.far_frozen, bands)] if bands else found
