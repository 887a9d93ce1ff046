"""How blocks come to the canvas: by the search box, and dragged in from the palette."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from app.canvas.acting import ActingView
from app.canvas.geometry import CARD_HEIGHT, CARD_WIDTH, snapped
from app.canvas.gestures.kind_drop import KIND_MIME, KindDrop
from app.canvas.quick_add import QuickAdd
from app.document.graph import Wire


class AddingView(ActingView):
    """Opens the search box at a place, a wire's loose end or a chosen wire; takes drops of layers."""

    quick_add: QuickAdd
    snap: bool

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drop: KindDrop | None = None
        # Where a chosen layer goes (None: beside the block that it is put behind), the port that it is wired to, the
        # wire that it goes into, and the block that it is put behind.
        self._adding: tuple[QPointF | None, tuple[str, str] | None, Wire | None, str | None] = (None, None, None, None)

    def open_quick_add(self, place: QPointF | None = None, port: tuple[str, str] | None = None) -> None:
        """Open the search box at a place of the scene (else the pointer), for a new block or a wire's loose end.

        With one wire chosen the new block goes into it, with one block chosen behind it.
        """
        pointed = place is not None or (
            (self.pointing or self.pinned is not None) and self.canvas.node_at(self.pointer()) is None
        )
        place = self.pointer() if place is None else place
        wires, chosen = self.canvas.selected_wires(), self.canvas.selected_ids()
        into = wires[0] if port is None and len(wires) == 1 and not chosen else None
        behind = chosen[0] if port is None and len(chosen) == 1 and chosen[0] in self.canvas.nodes else None
        kinds = self.controller.fitting_kinds(*port) if port else self.controller.kinds
        name = self.controller.document.nodes[behind].name if behind is not None else ""
        self._adding = (place if pointed or behind is None else None, port, into, behind)
        if behind is not None and not pointed:
            self.reveal((behind,))
            place = self.canvas.nodes[behind].scene_card().topRight()
        self.quick_add.open_at(self.to_pixel(place).toPoint(), kinds, name)

    def _add_chosen(self, kind: str) -> None:
        place, port, wire, behind = self._adding
        self.pointing = False
        if behind is not None and behind not in self.controller.document.nodes:
            # Undone meanwhile, by a button: the layer stands by itself.
            place, behind = place or self.center(), None
        if place is None:
            self.controller.add_behind(kind, behind or "")
            return
        backwards = port is not None and port[1].startswith("in")
        x = place.x() - (CARD_WIDTH if backwards else 0)
        y = place.y() - CARD_HEIGHT / 2
        position = (snapped(x), snapped(y)) if self.snap else (x, y)
        if port is not None:
            self.controller.add_connected(kind, position, *port)
        elif behind is not None:
            self.controller.add_behind(kind, behind, position)
        else:
            self.controller.add(kind, position, wire)

    def _select_made(self, ids: tuple[str, ...]) -> None:
        self.canvas.select(ids)
        self.reveal(ids)

    # ---- dragging in from the palette

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if not event.mimeData().hasFormat(KIND_MIME):
            event.ignore()
            return
        kind = bytes(event.mimeData().data(KIND_MIME).data()).decode("utf-8", "replace")
        self._end_drop()
        self._drop = KindDrop(self, kind)
        self._drop.move(event.position())
        event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if self._drop is None:
            event.ignore()
            return
        self._drop.move(event.position())
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._end_drop()
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        drop, self._drop = self._drop, None
        if drop is None:
            event.ignore()
            return
        drop.finish(event.position())
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.acceptProposedAction()

    def _end_drop(self) -> None:
        if self._drop is not None:
            self._drop.cancel()
            self._drop = None
