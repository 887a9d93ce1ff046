"""Dragging the sheet itself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from app.canvas.gestures.base import Gesture


class Pan(Gesture):
    """Middle button, or Space and the left one."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, view, pixel: QPointF) -> None:
        super().__init__(view, pixel)
        self._last = pixel
        self._before = view.center()

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.view.pan(pixel - self._last)
        self._last = pixel

    def cancel(self) -> None:
        self.view.centerOn(self._before)
