"""Finding blocks and coming back to places of the sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.canvas.adding import AddingView
from app.canvas.find_bar import FindBar
from app.canvas.navigation import LARGEST_ZOOM, SMALLEST_ZOOM
from app.canvas.node_item import NodeItem


class PlacesView(AddingView):
    """Marks what the search bar finds; goes to the places that the project remembers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.find_bar = FindBar(self, lambda query: self.controller.found(query))
        self.find_bar.moved.connect(self._mark_found)
        self.find_bar.taken.connect(self._take_found)
        self._marked_cards: dict[NodeItem, int] = {}

    def find(self) -> None:
        """Open the search bar."""
        self.find_bar.open_bar()

    def find_next(self, by: int = 1) -> None:
        if self.find_bar.isHidden():
            self.find()
        else:
            self.find_bar.step(by)

    def forget_found(self) -> None:
        """Let go of the cards that were marked: they go with their scene."""
        self._marked_cards = {}
        self.find_bar.hide()

    def _mark_found(self, ids: tuple[str, ...], current: str) -> None:
        now: dict[NodeItem, int] = {}
        shown = current or self.find_bar.current
        for node_id in ids:
            if node_id in self.canvas.nodes:
                card = self.canvas.groups.card_of(node_id)
                now[card] = max(now.get(card, 0), 2 if node_id == shown else 1)
        for card in self._marked_cards.keys() - now.keys():
            card.set_hit(0)
        for card, hit in now.items():
            card.set_hit(hit)
        self._marked_cards = now
        self.canvas.far.forget()
        if current:
            self.reveal((current,))

    def _take_found(self, ids: tuple[str, ...]) -> None:
        self.canvas.select(ids)
        self.frame(self.canvas.content_rect(ids))

    # ---- bookmarks

    def set_bookmark(self, number: int) -> None:
        """Remember what is in sight under a number; the project keeps it."""
        center = self.center()
        self.controller.set_bookmark(number, (center.x(), center.y(), self.zoom))

    def go_to_bookmark(self, number: int) -> None:
        place = self.controller.bookmark(number)
        if place is not None:
            x, y, zoom = place
            zoom = min(LARGEST_ZOOM, max(SMALLEST_ZOOM, zoom))
            self.setTransform(self.transform().fromScale(zoom, zoom))
            self.centerOn(x, y)
            self.view_changed()
