"""A layer dragged in from the palette: a ghost shows where it will stand, and which wire it would go into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsSimpleTextItem

from app.canvas.geometry import CARD_HEIGHT, CARD_WIDTH, snapped
from app.document.graph import Wire

if TYPE_CHECKING:
    from app.canvas.view import CanvasView

KIND_MIME = "application/x-layerloom-kind"


class KindDrop:
    """Lives from dragEnter to drop or dragLeave."""

    def __init__(self, view: CanvasView, kind: str) -> None:
        self.view = view
        self.kind = kind
        self._wire: Wire | None = None
        look = view.canvas.look
        info = view.controller.info(kind)
        self._takes_input = info is None or info.max_inputs != 0
        solid, pale, _ = look.category(info.category if info else "")
        self._ghost = QGraphicsRectItem(QRectF(0, 0, CARD_WIDTH, CARD_HEIGHT))
        self._ghost.setBrush(pale)
        self._ghost.setPen(solid.color())
        self._ghost.setOpacity(0.75)
        self._ghost.setZValue(60)
        text = QGraphicsSimpleTextItem(kind, self._ghost)
        text.setFont(look.name_font)
        text.setBrush(look.text.color())
        text.setPos(16, 24)
        view.canvas.addItem(self._ghost)

    def move(self, pixel: QPointF) -> None:
        self._ghost.setPos(*self._place(pixel))
        item = None
        if self._takes_input:
            centre = self._ghost.pos() + QPointF(CARD_WIDTH / 2, CARD_HEIGHT / 2)
            item = self.view.canvas.wire_at(centre, CARD_HEIGHT / 2)
        self._wire = item.wire if item is not None else None
        self.view.mark_wire(self._wire)

    def finish(self, pixel: QPointF) -> str | None:
        """Add the layer; its id."""
        self.move(pixel)
        place, wire = self._place(pixel), self._wire
        self.cancel()
        return self.view.controller.add(self.kind, place, wire)

    def cancel(self) -> None:
        self.view.mark_wire(None)
        self.view.canvas.removeItem(self._ghost)

    def _place(self, pixel: QPointF) -> tuple[float, float]:
        """The top left corner of a card whose middle is at the pointer."""
        middle = self.view.to_scene(pixel)
        x, y = middle.x() - CARD_WIDTH / 2, middle.y() - CARD_HEIGHT / 2
        return (snapped(x), snapped(y)) if self.view.snap else (x, y)
