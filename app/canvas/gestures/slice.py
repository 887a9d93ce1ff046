"""Cutting wires with a stroke."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem

from app.canvas.gestures.base import Gesture
from app.document.graph import Wire


class Slice(Gesture):
    """Ctrl and the right button: every wire that the stroke crosses is cut at its end, all in one step."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view, pixel: QPointF) -> None:
        super().__init__(view, pixel)
        self._last = self.start
        self._path = QPainterPath(self.start)
        self._crossed: set[Wire] = set()
        self._line = QGraphicsPathItem()
        self._line.setZValue(60)
        self._line.setPen(self.scene.look.wire_cut)
        self.scene.addItem(self._line)

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.dragged(pixel):
            return
        place = self.view.to_scene(pixel)
        for item in self.scene.wires_across(self._last, place):
            self._crossed.add(item.wire)
            item.setPen(self.scene.look.wire_refused)
        self._last = place
        self._path.lineTo(place)
        self._line.setPath(self._path)

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.move(pixel, modifiers)
        wires = self._crossed & self.scene.wires.keys()
        self.cancel()
        if wires:
            self.controller.cut_wires(wires)

    def cancel(self) -> None:
        self.scene.removeItem(self._line)
        for wire in self._crossed & self.scene.wires.keys():
            self.scene.wires[wire].restyle()
