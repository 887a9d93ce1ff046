"""Leading a wire: one of its points follows the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from app.canvas.geometry import snapped
from app.canvas.gestures.base import Gesture
from app.canvas.wire_item import BendItem


class BendDrag(Gesture):
    """A click chooses the point, a drag moves it; Alt turns snapping to the grid around."""

    cursor = Qt.CursorShape.SizeAllCursor

    def __init__(self, view, pixel: QPointF, item: BendItem) -> None:
        super().__init__(view, pixel)
        self._wire, self._index = item.wire, item.index
        self._before = (self.scene.selected_ids(), self.scene.selected_wires())
        self.scene.select((), (), item)

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.dragged(pixel):
            self.scene.preview_bends(self._wire, self._points(pixel, modifiers))

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self._dragging:
            self.controller.bend(self._wire, self._points(pixel, modifiers))

    def cancel(self) -> None:
        if self._wire in self.scene.bends:
            self.scene.preview_bends(self._wire, self.scene.document.bends_of(self._wire))
        self.scene.select(*self._before)

    def _points(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> tuple[tuple[float, float], ...]:
        points = list(self.scene.document.bends_of(self._wire))
        place = self.view.to_scene(pixel)
        x, y = place.x(), place.y()
        if self.view.snap != bool(modifiers & Qt.KeyboardModifier.AltModifier):
            # Half a step: a wire may run between two lines of blocks.
            x, y = snapped(x, 12.0), snapped(y, 12.0)
        points[self._index] = (x, y)
        return tuple(points)
