"""Blocks of several layers in the window: the library of the palette, and the user's own."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from app.document import fragment
from app.document.blocks import BlockLibrary
from app.document.errors import DocumentError
from app.window.parts.part import Part
from app.window.settings import default_path
from engine.catalogue import layer_kinds

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class Blocks(Part):
    """`library` is what palette and search offer beside the layers; own blocks are saved, renamed and deleted here."""

    name = "blocks"

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.library = BlockLibrary(_folder(window.settings.path))

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
            kept = self.library.save(name, fragment.copy(window.workspace.document, chosen))
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
            kept = self.library.rename(name, other)
        except (DocumentError, OSError) as error:
            self.window.fail(error, self.tr("The block was not renamed."))
            return
        self._changed(self.tr("{0} is now called {1}").format(name, kept))

    def remove(self, name: str) -> None:
        """Delete an own block; the banner offers to take that back."""
        held = self.library.fragment(name)
        try:
            self.library.remove(name)
        except (DocumentError, OSError) as error:
            self.window.fail(error, self.tr("The block was not deleted."))
            return
        self._changed("")

        def restore() -> None:
            self.library.save(name, held)
            self._changed(self.tr("{0} is in the palette under Blocks").format(name))

        self.window.banner.ask(
            self.tr("The block {0} was deleted. Networks that it was put into keep their layers.").format(name),
            (self.tr("Undo"), restore),
            (self.tr("Close"), lambda: None),
        )

    def _changed(self, said: str) -> None:
        self.window.palette_panel.set_kinds((*layer_kinds(), *self.library.infos()))
        if said:
            self.window.say(said)

    def _open_menu(self, name: str, place: QPoint) -> None:
        if not self.library.is_own(name):
            return
        menu = QMenu(self.window)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Rename…")).triggered.connect(lambda: self.rename(name))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.remove(name))
        menu.popup(place)


def _folder(settings: Path) -> Path:
    """In the user's data folder; beside settings that lie elsewhere."""
    if settings == default_path():
        return platformdirs.user_data_path("layerloom", appauthor=False) / "blocks"
    return settings.parent / "blocks"
