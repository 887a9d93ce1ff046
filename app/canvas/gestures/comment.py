"""Resizing a note or a frame by its corner."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from app.canvas.comment_item import CommentItem
from app.canvas.geometry import snapped
from app.canvas.gestures.base import Gesture

SMALLEST = (72.0, 48.0)


class ResizeComment(Gesture):
    cursor = Qt.CursorShape.SizeFDiagCursor

    def __init__(self, view, pixel: QPointF, item: CommentItem) -> None:
        super().__init__(view, pixel)
        self._item = item
        self._rect = item.comment.rect
        self.scene.select({item.comment_id})

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.dragged(pixel):
            self._item.set_size(*self._size(pixel))

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self._dragging:
            self.controller.resize_comment(self._item.comment_id, (*self._rect[:2], *self._size(pixel)))
            self.scene.end_preview([self._item.comment_id])

    def cancel(self) -> None:
        self.scene.end_preview([self._item.comment_id])

    def _size(self, pixel: QPointF) -> tuple[float, float]:
        shift = self.view.to_scene(pixel) - self.start
        size = [self._rect[2] + shift.x(), self._rect[3] + shift.y()]
        if self.view.snap:
            size = [snapped(value) for value in size]
        return max(size[0], SMALLEST[0]), max(size[1], SMALLEST[1])
