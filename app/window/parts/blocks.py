"""Blocks of several layers in the window: the library of the palette, and the user's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.document import fragment
from app.document.errors import DocumentError
from app.window.parts.part import Part
from engine.catalogue import layer_kinds


class Blocks(Part):
    """Own blocks are saved, renamed and deleted here; the window's `library` holds them."""

    name = "blocks"

    def connect_window(self) -> None:
        self.window.palette_panel.menu_wanted.connect(self._open_menu)

    def save_chosen(self) -> None:
        """Ask for a name, and keep the chosen blocks and comments under it."""
        window = self.window
        chosen = window.workspace.selection
        groups = window.canvas.scene.selected_groups() if window.canvas is not None else ()
        groups_of = window.workspace.document.groups
        proposal = groups_of[next(iter(groups))].name if len(groups) == 1 else ""
        name = window.dialogs.text(self.tr("Save as block"), self.tr("Name of the block:"), proposal)
        if not name:
            return
        try:
            kept = self.window.library.save(name, fragment.copy(window.workspace.document, chosen))
        except (DocumentError, OSError) as error:
            window.fail(error, self.tr("The block was not saved."))
            return
        self._changed(self.tr("{0} is in the palette under Blocks").format(kept))

    def rename(self, name: str) -> None:
        """Ask for another name of an own block."""
        other = self.window.dialogs.text(self.tr("Rename the block"), self.tr("Name of the block:"), name)
        if not other:
            return
        try:
            kept = self.window.library.rename(name, other)
        except (DocumentError, OSError) as error:
            self.window.fail(error, self.tr("The block was not renamed."))
            return
        self._changed(self.tr("{0} is now called {1}").format(name, kept))

    def remove(self, name: str) -> None:
        """Delete an own block; the banner offers to take that back."""
        held = self.window.library.fragment(name)
        try:
            self.window.library.remove(name)
        except (DocumentError, OSError) as error:
            self.window.fail(error, self.tr("The block was not deleted."))
            return
        self._changed("")

        def restore() -> None:
            self.window.library.save(name, held)
            self._changed(self.tr("{0} is in the palette under Blocks").format(name))

        self.window.banner.ask(
            self.tr("The block {0} was deleted. Networks that it was put into keep their layers.").format(name),
            (self.tr("Undo"), restore),
            (self.tr("Close"), lambda: None),
        )

    def _changed(self, said: str) -> None:
        self.window.palette_panel.set_kinds((*layer_kinds(), *self.window.library.infos()))
        if said:
            self.window.say(said)

    def _open_menu(self, name: str, place: QPoint) -> None:
        if not self.window.library.is_own(name):
            return
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.rename(name))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.remove(name))
        menu.popup(place)
