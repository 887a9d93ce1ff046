"""What a right click on the canvas offers: fixes of the block's problems, then the actions for what is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from app import theme
from app.document.graph import Wire
from app.window.actions.table import ROWS, translated
from app.wording import said

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

# Ids of the action table; "|" parts groups, and a name with ">" is the submenu of the table of that name.
_GROUND = (
    *("add", "paste", "paste-wired", "|", "undo", "redo", "|", "comment", "select-all", "find", "|"),
    *("arrange", "arrange-right", "arrange-down", "|", "frame-all"),
)
_WIRE = ("add", "surgery-insert", "bend", "straighten", "input-earlier", "input-later", "|", "delete")
_NOTE = ("rename", "|", "cut", "copy", "duplicate", "|", "frame", "|", "delete")
_BLOCKS = (
    *("rename", "comment", "|", "cut", "copy", "copy-code", "duplicate", "|"),
    *("connect", "share", "unshare", "freeze", "thaw", "bypass", "repeat", "save-block", "|"),
    *("group", "ungroup", "fold", "leave-group", "Network>Colour of the group", "Network>Align", "|"),
    *("Network>Surgery", "|", "frame", "|", "delete", "delete-keep"),
)
_LINES = "Network>Align"
_MOST_FIXES = 4


def open_context_menu(window: MainWindow, place: QPoint, what: object) -> None:
    """Show it at a place of the screen; what it adds and pastes goes there, not to where its entry was clicked."""
    view = window.canvas.view
    view.pin(view.viewport().mapFromGlobal(place))
    menu = context_menu(window, what)
    # The entry is carried out after the menu has gone.
    menu.aboutToHide.connect(lambda: QTimer.singleShot(0, view, view.unpin))
    menu.popup(place)


def context_menu(window: MainWindow, what: object) -> QMenu:
    """The menu for the id of a block, a comment or a group, for a Wire, or for None: empty canvas. Closing deletes it."""
    menu = QMenu(window)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    comments = window.workspace.document.comments
    if isinstance(what, Wire):
        names = _WIRE
    elif what is None:
        names = _GROUND
    elif set(window.workspace.selection) <= set(comments):
        names = _NOTE
    else:
        names = _BLOCKS
        _add_fixes(window, menu)
    for name in names:
        if name == "|":
            _part(menu)
        elif ">" in name:
            if name != _LINES or len(window.workspace.selection) > 1:
                _add_submenu(window, menu, name)
        elif window.actions_[name].isEnabled():
            menu.addAction(window.actions_[name])
    return menu


def _part(menu: QMenu) -> None:
    if menu.actions() and not menu.actions()[-1].isSeparator():
        menu.addSeparator()


def _add_fixes(window: MainWindow, menu: QMenu) -> None:
    """What would mend the chosen block's problems, one click each."""
    chosen = window.workspace.selection
    if len(chosen) != 1:
        return
    problems = window.workspace.analysis.node_problems(chosen[0])
    for fix in [fix for problem in problems for fix in problem.fixes][:_MOST_FIXES]:
        action = menu.addAction(theme.icon("check"), said(fix.label))
        action.triggered.connect(lambda checked=False, fix=fix: window.workspace.do(lambda: fix.command))
    _part(menu)


def _add_submenu(window: MainWindow, menu: QMenu, name: str) -> None:
    """A submenu of the table with what can be done now; none where that is nothing."""
    actions = [window.actions_[row.id] for row in ROWS if row.menu == name and window.actions_[row.id].isEnabled()]
    if actions:
        menu.addMenu(translated(name.split(">")[1])).addActions(actions)
