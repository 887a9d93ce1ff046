"""Copies by a drag: what is chosen stays, and outlines show where its copies will stand."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from app.canvas.geometry import CARD_RADIUS, snapped
from app.canvas.gestures.base import Gesture
from app.document.graph import Wire


class CopyDrag(Gesture):
    """Begun by a drag with Shift: blocks and comments with the wires among them, in one step. Alt turns snapping around."""

    cursor = Qt.CursorShape.DragCopyCursor

    def __init__(self, view, pixel: QPointF, corner: QPointF, before: tuple[tuple[str, ...], tuple[Wire, ...]]) -> None:
        """`corner` is that of what is held: its copy lands on the grid. `before`: what was chosen before the press."""
        super().__init__(view, pixel)
        self._corner = corner
        self._before = before
        self._ids = self.scene.selected_ids()
        path = QPainterPath()
        cards = {self.scene.groups.card_of(one) for one in self._ids if one in self.scene.nodes}
        for item in (*cards, *(self.scene.comments[one] for one in self._ids if one in self.scene.comments)):
            path.addRoundedRect(item.scene_card(), CARD_RADIUS, CARD_RADIUS)
        self._ghost = QGraphicsPathItem(path)
        self._ghost.setPen(self.scene.look.band_pen)
        self._ghost.setBrush(self.scene.look.band)
        self._ghost.setZValue(60)
        self.scene.addItem(self._ghost)

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if self.dragged(pixel):
            self._ghost.setPos(self._shift(pixel, modifiers))

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        shift = self._shift(pixel, modifiers)
        self.scene.removeItem(self._ghost)
        if not shift.isNull():
            self.controller.duplicate(self._ids, shift.toTuple())

    def cancel(self) -> None:
        self.scene.removeItem(self._ghost)
        self.scene.select(*self._before)

    def _shift(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> QPointF:
        held = self._corner + self.view.to_scene(pixel) - self.start
        if self.view.snap != bool(modifiers & Qt.KeyboardModifier.AltModifier):
            held = QPointF(snapped(held.x()), snapped(held.y()))
        return held - self._corner
