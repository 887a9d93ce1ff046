"""The whole network in small, with what is in sight; a click or a drag goes there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QTransform
from PySide6.QtWidgets import QWidget

from app import theme
from app.canvas.view import CanvasView

_MARGIN = 8.0


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
        view.content_changed.connect(self.update)
        view.selection_changed.connect(self._sight_changed)

    def sizeHint(self) -> QSize:
        return QSize(200, 132)

    def mapping(self) -> QTransform:
        """From the scene to this widget."""
        shown = self._view.canvas.content_rect().united(self._view.visible_rect())
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
        by_color: dict[str, list[QRectF]] = {}
        for item in scene.cards():
            color = scene.look.category(item.facts.category)[0].color().name()
            if item.facts.severity:
                color = tokens.color(item.facts.severity).name()
            if item.isSelected():
                color = tokens.accent
            rect = mapping.mapRect(item.scene_card())
            by_color.setdefault(color, []).append(
                rect.adjusted(0, 0, max(0, 2 - rect.width()), max(0, 2 - rect.height()))
            )
        painter.setPen(Qt.PenStyle.NoPen)
        for color, rects in by_color.items():
            painter.setBrush(QColor(color))
            painter.drawRects(rects)
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
