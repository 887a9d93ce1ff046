"""Choosing by a rectangle drawn over empty canvas; a click on empty canvas chooses nothing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsRectItem

from app.canvas.gestures.base import Gesture

ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class RubberBand(Gesture):
    """With Shift or Ctrl what is in the rectangle is added to what was chosen."""

    def __init__(self, view, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        super().__init__(view, pixel)
        self._before = (self.scene.selected_ids(), self.scene.selected_wires())
        self._kept = self._before if modifiers & ADDING else ((), ())
        self._band: QGraphicsRectItem | None = None
        self._found: frozenset[str] = frozenset()

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.dragged(pixel):
            return
        if self._band is None:
            self._band = QGraphicsRectItem()
            self._band.setPen(self.scene.look.band_pen)
            self._band.setBrush(self.scene.look.band)
            self._band.setZValue(100)
            self.scene.addItem(self._band)
        rect = QRectF(self.start, self.view.to_scene(pixel)).normalized()
        self._band.setRect(rect)
        found = frozenset(self.scene.ids_in(rect))
        if found != self._found:
            self._found = found
            self.scene.select({*self._kept[0], *found}, self._kept[1])

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self._remove()
        if not self._dragging:
            self.scene.select(*self._kept)

    def cancel(self) -> None:
        self._remove()
        self.scene.select(*self._before)

    def _remove(self) -> None:
        if self._band is not None:
            self.scene.removeItem(self._band)
            self._band = None
