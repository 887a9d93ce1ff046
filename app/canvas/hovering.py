"""The pointer at rest over the canvas: what a press would take lights up, and the cursor tells what it would do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtWidgets import QToolTip

from app.canvas.geometry import WIRE_GRAB_PIXELS
from app.canvas.node_item import NodeItem
from app.canvas.wire_item import WireItem
from app.wording import as_it_is

if TYPE_CHECKING:
    from app.canvas.view import CanvasView


# Qt puts a tooltip so far from the place that it is told.
_OFFSET = QPoint(2, 12)


class Hover:
    """`cursor` is what a press here would do; None for nothing in particular."""

    def __init__(self, view: CanvasView) -> None:
        self._view = view
        self._port: tuple[NodeItem, str] | None = None
        self._wire: WireItem | None = None
        self.cursor: Qt.CursorShape | None = None

    def follow(self, pixel: QPointF) -> None:
        """The pointer is here, and no button is down."""
        scene, view = self._view.canvas, self._view
        place = view.to_scene(pixel)
        port, wire, self.cursor = scene.port_at(place, view.port_reach()), None, None
        if port is not None:
            self.cursor = Qt.CursorShape.CrossCursor
        elif scene.node_at(place) is None:
            grab = view.pixels(WIRE_GRAB_PIXELS)
            wire = scene.wire_at(place, grab)
            if scene.picture_at(place) is not None:
                self.cursor = Qt.CursorShape.PointingHandCursor
            elif scene.bends and scene.bend_at(place, grab) is not None:
                self.cursor = Qt.CursorShape.SizeAllCursor
            elif wire is None:
                self.cursor = self._of_the_ground(place)
        self._show(port, wire)

    def clear(self) -> None:
        self.cursor = None
        self._show(None, None)

    def forget(self) -> None:
        """The items are gone."""
        self._port, self._wire, self.cursor = None, None, None

    def explain(self, place: QPoint) -> bool:
        """Say at a place of the screen what flows through the port or the wire there, or below a card what it is; False
        where there is nothing to say."""
        view, viewport = self._view, self._view.viewport()
        if words := self._words():
            QToolTip.showText(place, as_it_is(words), viewport)
            return True
        node = view.canvas.node_at(view.to_scene(QPointF(viewport.mapFromGlobal(place))))
        if node is None or not node.toolTip():
            return False
        # Below it: what is explained stays to be seen.
        card = node.scene_card().adjusted(0, 0, 0, node.problem_height)
        pixels = QRectF(view.to_pixel(card.topLeft()), view.to_pixel(card.bottomRight())).toRect()
        corner = QPoint(max(0, pixels.left()), min(pixels.bottom(), viewport.height()))
        QToolTip.showText(viewport.mapToGlobal(corner) - _OFFSET, as_it_is(node.toolTip()), viewport, pixels)
        return True

    def _words(self) -> str:
        """What there is to say of the port or the wire under the pointer."""
        scene = self._view.canvas
        if self._port is not None:
            return scene.words_of_port(*self._port[0].end(self._port[1]))
        return "" if self._wire is None else scene.words_of_wire(self._wire.wire)

    def _of_the_ground(self, place: QPointF) -> Qt.CursorShape | None:
        scene = self._view.canvas
        comment = scene.comment_at(place) if scene.comments else None
        if comment is not None:
            return Qt.CursorShape.SizeFDiagCursor if comment.on_handle(place) else None
        area = scene.area_at(place) if scene.groups.areas else None
        return Qt.CursorShape.PointingHandCursor if area is not None and area.on_sign(place) else None

    def _show(self, port: tuple[NodeItem, str] | None, wire: WireItem | None) -> None:
        if self._port is not None and (port is None or port[0] is not self._port[0]):
            self._port[0].set_hover_port(None)
        if self._wire is not None and self._wire is not wire:
            self._wire.set_hover(False)
        if port is not None:
            port[0].set_hover_port(port[1])
        if wire is not None:
            wire.set_hover(True)
        self._port, self._wire = port, wire
