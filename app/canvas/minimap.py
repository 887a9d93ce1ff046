"""The whole network in small, with what is in sight; a click or a drag goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from app import theme
from app.canvas.geometry import CARD_HEIGHT
from app.canvas.view import CanvasView

_MARGIN = 8.0
# Cards that would be less high than this on the map, in pixels, are drawn with an edge.
_SMALLEST = 2.0


class Minimap(QWidget):
    """Rectangles alone: a second view of the scene would paint every card again."""

    def __init__(self, view: CanvasView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setObjectName("minimap")
        self.setAccessibleName(self.tr("Overview of the network"))
        self.setAccessibleDescription(self.tr("Click or drag to choose what the canvas shows."))
        self.setMinimumSize(120, 80)
        view.sight_changed.connect(self._sight_changed)
        view.content_changed.connect(self._forget)
        view.selection_changed.connect(self._forget)
        # What there is, in places of the scene: gathered once, not at each step of a pan over a thousand blocks.
        self._content: QRectF | None = None
        self._cards: dict[str, list[QRectF]] | None = None

    def sizeHint(self) -> QSize:
        return QSize(200, 132)

    def mapping(self) -> QTransform:
        """From the scene to this widget."""
        if self._content is None:
            self._content = self._view.canvas.content_rect()
        shown = self._content.united(self._view.visible_rect())
        room = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        scale = min(room.width() / max(1.0, shown.width()), room.height() / max(1.0, shown.height()))
        result = QTransform()
        result.translate(room.center().x(), room.center().y())
        result.scale(scale, scale)
        result.translate(-shown.center().x(), -shown.center().y())
        return result

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        tokens = theme.tokens()
        scene = self._view.canvas
        painter.fillRect(self.rect(), tokens.color("canvas"))
        mapping = self.mapping()
        for comment in scene.comments.values():
            painter.fillRect(mapping.mapRect(comment.scene_card()), tokens.color("note"))
        if self._cards is None:
            self._cards = self._gathered()
        painter.setTransform(mapping)
        tiny = mapping.m11() * CARD_HEIGHT < _SMALLEST
        for color, rects in self._cards.items():
            # Of a large network a card would be less than a pixel: its edge makes it one.
            edge = QPen(QColor(color), 1.0)
            edge.setCosmetic(True)
            painter.setPen(edge if tiny else QPen(Qt.PenStyle.NoPen))
            painter.setBrush(QColor(color))
            painter.drawRects(rects)
        painter.resetTransform()
        sight = tokens.color("accent")
        painter.setPen(QPen(sight, 1))
        sight.setAlpha(26)
        painter.setBrush(sight)
        painter.drawRect(
            mapping.mapRect(self._view.visible_rect()).intersected(QRectF(self.rect()).adjusted(0, 0, -1, -1))
        )
        painter.setPen(tokens.color("border"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _gathered(self) -> dict[str, list[QRectF]]:
        """The cards by colour: what is wrong and what is chosen stands out."""
        tokens, scene = theme.tokens(), self._view.canvas
        by_color: dict[str, list[QRectF]] = {}
        for item in scene.cards():
            color = scene.look.category(item.facts.category)[0].color().name()
            if item.facts.severity:
                color = tokens.color(item.facts.severity).name()
            if item.isSelected():
                color = tokens.accent
            by_color.setdefault(color, []).append(item.scene_card())
        return by_color

    def _forget(self, _what: object = None) -> None:
        """The network, or what is chosen in it, is another."""
        self._content = self._cards = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            # The map must not change its scale under the hand.
            self._held = self.mapping()
            self._go(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position())

    def _go(self, pixel: QPointF) -> None:
        inverse, _ = self._held.inverted()
        self._view.centerOn(inverse.map(pixel))
        self._view.view_changed()

    def _sight_changed(self, _what: object) -> None:
        self.update()
