"""Menu bar and toolbar, made of the action table."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QMenu, QToolBar

from app.window.actions.table import MENUS, ROWS, Actions, in_menu, translated

_TOOLBAR_GAPS = ("undo", "add", "train", "frame-all")


def build_menus(window: QMainWindow, actions: Actions, docks: Iterable[QDockWidget]) -> QMenu:
    """Fill the menu bar; returns the menu of recent files, which the window fills."""
    bar = window.menuBar()
    submenus: dict[str, QMenu] = {}
    recent = QMenu(translated("Open recent"), bar)
    for name in MENUS:
        if not any(in_menu(name)):
            continue
        menu = bar.addMenu(translated(name))
        for row, new_group in in_menu(name):
            if new_group:
                menu.addSeparator()
            target = menu
            if ">" in row.menu:
                title = row.menu.split(">")[1]
                if title not in submenus:
                    menu.addSeparator()
                    submenus[title] = menu.addMenu(translated(title))
                target = submenus[title]
            target.addAction(actions[row.id])
            if row.id == "open":
                menu.addMenu(recent)
        if name == "View":
            menu.addSeparator()
            panels = menu.addMenu(translated("Panels"))
            for dock in docks:
                panels.addAction(dock.toggleViewAction())
    return recent


def build_toolbar(window: QMainWindow, actions: Actions) -> None:
    """The row of buttons below the menus."""
    bar = QToolBar(QCoreApplication.translate("Actions", "Main"), window)
    bar.setObjectName("toolbar")
    bar.setMovable(False)
    bar.setIconSize(QSize(20, 20))
    for row in ROWS:
        if not row.toolbar:
            continue
        if row.id in _TOOLBAR_GAPS:
            bar.addSeparator()
        bar.addAction(actions[row.id])
        button = bar.widgetForAction(actions[row.id])
        button.setAccessibleName(translated(row.text).rstrip("…"))
        if row.toolbar == "text":
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
