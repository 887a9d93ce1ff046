"""A wire: a plain path item. Its paint() stays Qt's own: a Python one costs four times as much for a whole network."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsPathItem

from app.canvas.geometry import wire_distance, wire_path, wire_points
from app.canvas.look import Look
from app.document.changes import Bends
from app.document.graph import Wire

WIRE_LAYER = -10.0
BEND_LAYER = -9.0
BEND_RADIUS = 4.0
TIE_LAYER = -11.0


class WireItem(QGraphicsPathItem):
    """From an output to an input. Wider only while it is chosen or under the cursor."""

    def __init__(self, wire: Wire, look: Look) -> None:
        super().__init__()
        self.wire = wire
        self._look = look
        self._hover = False
        self.points = wire_points(QPointF(), QPointF())
        self.setZValue(WIRE_LAYER)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.restyle()

    def set_ends(self, start: QPointF, end: QPointF, bends: Bends = (), down: bool = False) -> None:
        self.points = wire_points(start, end, bends, down)
        # setPath() itself prepares the geometry change.
        self.setPath(wire_path(self.points))

    def set_look(self, look: Look) -> None:
        self._look = look
        self.restyle()

    def set_hover(self, hover: bool) -> None:
        if hover != self._hover:
            self._hover = hover
            self.restyle()

    def set_chosen(self, chosen: bool) -> None:
        self.setSelected(chosen)
        self.restyle()

    def restyle(self) -> None:
        look = self._look
        pen = look.wire_selected if self.isSelected() else look.wire_hover if self._hover else look.wire
        if pen != self.pen():
            self.setPen(pen)

    def distance(self, place: QPointF) -> float:
        """How far a place of the scene is from the wire."""
        return wire_distance(self.points, place)


class BendItem(QGraphicsEllipseItem):
    """A point through which a wire is led: `index` counts from the wire's source. Painted by Qt, as the wire is."""

    def __init__(self, wire: Wire, index: int, look: Look) -> None:
        super().__init__(-BEND_RADIUS, -BEND_RADIUS, 2 * BEND_RADIUS, 2 * BEND_RADIUS)
        self.wire = wire
        self.index = index
        self._look = look
        self.setZValue(BEND_LAYER)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.restyle()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.restyle()

    def restyle(self) -> None:
        look = self._look
        self.setPen(look.bend_selected if self.isSelected() else look.bend)
        self.setBrush(look.accent if self.isSelected() else look.port_fill)


class TieItem(QGraphicsPathItem):
    """The dashed line between a block and the one whose layer it re-uses."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setZValue(TIE_LAYER)
        self.setPen(look.tie)

    def set_look(self, look: Look) -> None:
        self.setPen(look.tie)

    def set_ends(self, start: QPointF, end: QPointF) -> None:
        path = wire_path((start, QPointF(start.x(), start.y() + 40), QPointF(end.x(), end.y() - 40), end))
        self.setPath(path)
