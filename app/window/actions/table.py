"""THE action table: one row an action makes its menu entry, its toolbar button and its shortcut."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from app import theme
from app.window.actions import drawing, edit, file, help, network, run, surgery, view
from app.window.actions.row import Row
from app.window.parts import PARTS
from app.wording import said

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

MENUS = ("File", "Edit", "Network", "Data", "Run", "View", "Help")

ROWS: tuple[Row, ...] = (
    *file.ROWS,
    *edit.ROWS,
    *network.ROWS,
    *drawing.ROWS,
    *surgery.ROWS,
    *run.ROWS,
    *(row for part in PARTS for row in part.rows),
    *view.ROWS,
    *help.ROWS,
)


class Actions(QObject):
    """The table's QActions, by id."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.rows = {row.id: row for row in ROWS}
        self.by_id: dict[str, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for row in ROWS:
            action = QAction(translated(row.text), window)
            action.setObjectName(f"action-{row.id}")
            if row.shortcut:
                action.setShortcuts([QKeySequence(keys) for keys in row.shortcuts])
                if row.canvas:
                    action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            keys = f" ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})" if row.shortcut else ""
            action.setToolTip(translated(row.tip or row.text).rstrip("…") + keys)
            if row.checked is not None:
                action.setCheckable(True)
            if row.group:
                groups.setdefault(row.group, QActionGroup(window)).addAction(action)
            action.triggered.connect(lambda checked=False, row=row: self._trigger(row))
            self.by_id[row.id] = action
        self.repaint()

    def __getitem__(self, action_id: str) -> QAction:
        return self.by_id[action_id]

    def for_canvas(self) -> list[QAction]:
        """Those whose shortcuts belong to the canvas."""
        return [self.by_id[row.id] for row in ROWS if row.canvas]

    def refresh(self) -> None:
        """Ask every row whether it can be used now."""
        window = self._window
        for row in ROWS:
            action = self.by_id[row.id]
            action.setEnabled(row.enabled(window))
            if row.checked is not None:
                action.setChecked(row.checked(window))
        history = window.workspace.history
        for action_id, text, label in (
            ("undo", translated("Undo"), said(history.undo_label)),
            ("redo", translated("Redo"), said(history.redo_label)),
        ):
            self.by_id[action_id].setText(f"{text} {label}".strip())
            row = self.rows[action_id]
            self.by_id[action_id].setToolTip(f"{text} {label}".strip() + f" ({row.shortcut})")

    def repaint(self) -> None:
        """Make the icons in the theme's colours."""
        for row in ROWS:
            if row.icon:
                accent = theme.tokens().accent if row.id == "train" else None
                self.by_id[row.id].setIcon(theme.icon(row.icon, accent))

    def _trigger(self, row: Row) -> None:
        row.handler(self._window)
        self.refresh()


def in_menu(name: str) -> Iterable[tuple[Row, bool]]:
    """The rows of a menu, and whether a new group begins before each."""
    for row in ROWS:
        menu = row.menu.split(">")[0]
        if menu.rstrip("|") == name:
            yield row, menu.endswith("|")


def translated(text: str) -> str:
    """A text of the table in the user's language."""
    return QCoreApplication.translate("Actions", text)
