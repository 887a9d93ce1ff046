"""Zooming, panning and framing of a view, and the way from block to block by keys."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsView

from app.document.graph import Document

if TYPE_CHECKING:
    from app.canvas.scene import CanvasScene

SMALLEST_ZOOM = 0.05
LARGEST_ZOOM = 4.0
# One notch of a wheel.
ZOOM_STEP = 1.2
_MARGIN = 32.0
_LARGEST_FRAMED = 1.25


class NavigableView(QGraphicsView):
    """A view that zooms at a place, pans by pixels and frames what it shows."""

    canvas: CanvasScene

    @property
    def zoom(self) -> float:
        return self.transform().m11()

    def to_scene(self, pixel: QPointF) -> QPointF:
        """A place of the viewport in the scene, without rounding to whole pixels."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.map(pixel)

    def to_pixel(self, place: QPointF) -> QPointF:
        return self.viewportTransform().map(place)

    def pixels(self, count: float) -> float:
        """A distance on the screen in scene units."""
        return count / self.zoom

    def center(self) -> QPointF:
        """The place in the middle of the viewport."""
        return self.to_scene(QPointF(self.viewport().rect().center()))

    def visible_rect(self) -> QRectF:
        """What the viewport shows of the scene."""
        inverse, _ = self.viewportTransform().inverted()
        return inverse.mapRect(QRectF(self.viewport().rect()))

    def zoom_at(self, factor: float, pixel: QPointF | None = None) -> None:
        """Zoom so that what is under a place of the viewport (its middle unless given) stays there."""
        pixel = QPointF(self.viewport().rect().center()) if pixel is None else pixel
        goal = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, self.zoom * factor))
        held = self.to_scene(pixel)
        self.setTransform(self.transform().fromScale(goal, goal))
        self.pan(pixel - self.to_pixel(held))
        self.view_changed()

    def set_zoom(self, zoom: float) -> None:
        self.zoom_at(zoom / self.zoom)

    def zoom_in(self) -> None:
        self.zoom_at(ZOOM_STEP)

    def zoom_out(self) -> None:
        self.zoom_at(1 / ZOOM_STEP)

    def pan(self, shift: QPointF) -> None:
        """Move the sheet by pixels, as a hand does."""
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setValue(across.value() - round(shift.x()))
        down.setValue(down.value() - round(shift.y()))
        self.view_changed()

    def frame_all(self) -> None:
        """Show the whole network."""
        self.frame(self.canvas.content_rect())

    def frame_selection(self) -> None:
        """Show what is chosen; everything where nothing is."""
        chosen = self.canvas.selected_ids()
        self.frame(self.canvas.content_rect(chosen) if chosen else self.canvas.content_rect())

    def frame(self, rect: QRectF) -> None:
        """Show a rectangle of the scene with a margin, not larger than 125 %."""
        if rect.isEmpty():
            self.setTransform(self.transform().fromScale(1, 1))
            self.centerOn(0, 0)
            self.view_changed()
            return
        room = self.viewport().rect()
        wide = max(1.0, room.width() - 2 * _MARGIN) / rect.width()
        high = max(1.0, room.height() - 2 * _MARGIN) / rect.height()
        zoom = min(_LARGEST_FRAMED, LARGEST_ZOOM, max(SMALLEST_ZOOM, min(wide, high)))
        self.setTransform(self.transform().fromScale(zoom, zoom))
        self.centerOn(rect.center())
        self.view_changed()

    def reveal(self, ids: Iterable[str]) -> None:
        """Pan, without zooming, until these are in sight."""
        rect = self.canvas.content_rect(ids)
        if not rect.isNull() and not self.visible_rect().contains(rect):
            self.ensureVisible(rect, 40, 40)
            self.view_changed()

    def view_changed(self) -> None:
        """What the viewport shows has changed; the canvas tells the minimap."""


def next_block(document: Document, node_id: str | None, key: Qt.Key) -> str | None:
    """The block to which Ctrl and an arrow lead: along wires to the left and right, among neighbours up and down."""
    if node_id is None or node_id not in document.nodes:
        return next(iter(document.order()), None)
    x, y = document.nodes[node_id].position
    feeding = [wire.source for wire in document.incoming(node_id).values()]
    reading = [wire.target for wire in document.outgoing(node_id)]
    if key == Qt.Key.Key_Left:
        return _nearest(document, feeding, y)
    if key == Qt.Key.Key_Right:
        return _nearest(document, reading, y)
    # Those that share a neighbour with it; where there are none, all.
    beside = {wire.target for source in feeding for wire in document.outgoing(source)}
    beside |= {wire.source for target in reading for wire in document.incoming(target).values()}
    for group in (beside, set(document.nodes)):
        up = key == Qt.Key.Key_Up
        found = [other for other in group if other != node_id and _ahead(document, other, x, y, up)]
        if found:
            return min(found, key=lambda other: (_away(document, other, x, y), other))
    return None


def _nearest(document: Document, ids: list[str], y: float) -> str | None:
    return min(ids, key=lambda other: (abs(document.nodes[other].position[1] - y), other), default=None)


def _ahead(document: Document, other: str, x: float, y: float, up: bool) -> bool:
    other_x, other_y = document.nodes[other].position
    if other_y != y:
        return (other_y < y) == up
    return other_x != x and (other_x < x) == up


def _away(document: Document, other: str, x: float, y: float) -> float:
    other_x, other_y = document.nodes[other].position
    # Sideways counts more: up and down should lead up and down.
    return 2 * abs(other_x - x) + abs(other_y - y)
