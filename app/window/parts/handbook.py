"""The handbook in the window: Help > Handbook, and F1 for what has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app.panels.handbook import Handbook
from app.sessions.handbook import HelpPage, layer_page
from app.window.actions.row import Row
from app.window.parts.part import Part

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

# Panels whose page is called otherwise.
_PAGES = {"surface": "watching", "watched": "watching"}


class HandbookPart(Part):
    """One handbook a window; it stays open beside the work."""

    name = "handbook"
    rows = (
        Row(
            "handbook",
            "Handbook",
            "",
            "info",
            "Help",
            lambda window: window.parts["handbook"].open(),
            tip="What everything does; it needs no network",
        ),
        Row(
            "help-here",
            "What is this?",
            "F1",
            "",
            "Help",
            lambda window: window.parts["handbook"].open_here(),
            tip="The handbook's page on the chosen block, the field or the panel that has the focus",
        ),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.book: Handbook | None = None

    def open(self, name: str = "", word: str = "") -> Handbook:
        """Show the handbook, at a page where one is named that exists."""
        if self.book is None:
            self.book = Handbook([self._shortcuts()], self.window)
        if name and self.book.has(name):
            self.book.show_page(name, word)
        self.book.show()
        self.book.raise_()
        self.book.activateWindow()
        self.book.contents.setFocus()
        return self.book

    def open_here(self) -> Handbook:
        """The page on what has the focus."""
        return self.open(*self.here())

    def here(self) -> tuple[str, str]:
        """The page on what has the focus, and the word in it that counts: a field's name."""
        window = self.window
        focus = QApplication.focusWidget()
        nodes = window.workspace.document.nodes
        chosen = [nodes[one] for one in window.workspace.selection if one in nodes]
        dock = next((name for name, one in window.docks.items() if focus is not None and one.isAncestorOf(focus)), "")
        if dock == "palette" and (item := window.palette_panel.tree.currentItem()) is not None:
            page = layer_page(item.text(0))
            return (page, "") if window.palette_panel.tree.hasFocus() else ("palette", "")
        if chosen and dock in ("", "inspector") and window.pages.current == "network":
            return layer_page(chosen[0].kind), self._field(focus)
        return _PAGES.get(dock, dock) or window.pages.current, ""

    def _field(self, focus: object) -> str:
        form = self.window.inspector.form
        if form is None:
            return ""
        for name, row in form.rows.items():
            control = row.editor.control
            if focus is control or (focus is not None and control is not None and control.isAncestorOf(focus)):
                return name
        return ""

    def _shortcuts(self) -> HelpPage:
        """Made of the action table, so that it is never wrong."""
        from app.window.actions.table import MENUS, in_menu, translated

        lines = ["# " + self.tr("Keys"), "", self.tr("Actions without a key stand in the menus.")]
        for menu in MENUS:
            rows = [row for row, _ in in_menu(menu) if row.shortcut]
            if rows:
                lines += [
                    "",
                    f"## {translated(menu)}",
                    "",
                    "| " + self.tr("Key") + " | " + self.tr("Does") + " |",
                    "|---|---|",
                ]
                lines += [
                    f"| {', '.join(map(_key, row.shortcuts))} | {translated(row.text).rstrip('…')} |" for row in rows
                ]
        return HelpPage("keys", self.tr("Keys"), "First steps", "\n".join(lines) + "\n")


def _key(shortcut: str) -> str:
    """As menus write it: "Strg+Z" in German."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
