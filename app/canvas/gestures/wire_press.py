"""A press on a wire: a click chooses it, a drag takes its nearer end elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

from app.canvas.geometry import distance
from app.canvas.gestures.base import Gesture
from app.canvas.gestures.rubber_band import ADDING
from app.canvas.gestures.wire_drag import WireDrag
from app.document.graph import Wire


class WirePress(Gesture):
    def __init__(self, view, pixel: QPointF, wire: Wire, modifiers: Qt.KeyboardModifier) -> None:
        super().__init__(view, pixel)
        self._wire = wire
        ids, wires = self.scene.selected_ids(), set(self.scene.selected_wires())
        if modifiers & ADDING:
            self.scene.select(ids, wires ^ {wire})
        else:
            self.scene.select((), {wire})

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.dragged(pixel):
            return
        points = self.scene.wires[self._wire].points
        near_target = distance(self.start, points[-1]) <= distance(self.start, points[0])
        drag = WireDrag.reroute(self.view, pixel, self._wire, moving_target=near_target)
        self.view.replace_gesture(drag)
        drag.move(pixel, modifiers)
