"""What a row of the action table says, and the questions that many rows ask."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


@dataclass(frozen=True)
class Row:
    """One action.

    Attributes:
        menu: the menu that it stands in; a "|" after the name begins a new group of entries.
        enabled: when it can be used; asked after every change.
        canvas: its shortcut counts only while the canvas has the focus (a letter, Delete, Home).
        checked: for an action that is on or off: whether it is.
        group: actions of one group exclude each other.
        toolbar: whether it has a button; "text" shows the text too.
        also: further shortcuts, parted by spaces: what other editors have taught hands. Menus show the first alone.
    """

    id: str
    text: str
    shortcut: str
    icon: str
    menu: str
    handler: Callable[[MainWindow], object]
    enabled: Callable[[MainWindow], bool] = lambda window: True
    canvas: bool = False
    checked: Callable[[MainWindow], bool] | None = None
    group: str = ""
    toolbar: str = ""
    tip: str = ""
    also: str = ""

    @property
    def shortcuts(self) -> tuple[str, ...]:
        """All its shortcuts, the one that is shown first."""
        return ((self.shortcut,) if self.shortcut else ()) + tuple(self.also.split())


def chosen(window: MainWindow) -> bool:
    return bool(window.workspace.selection)


def blocks(window: MainWindow) -> int:
    return sum(one in window.workspace.document.nodes for one in window.workspace.selection)


def still(window: MainWindow) -> bool:
    """No gesture is under way: nothing is undone under a hand that drags."""
    return window.canvas is None or window.canvas.view.gesture is None


def one_block(window: MainWindow) -> bool:
    return blocks(window) == 1


def has_kind(kind: str) -> Callable[[MainWindow], bool]:
    return lambda window: any(node.kind == kind for node in window.workspace.document.nodes.values())


def has_network(window: MainWindow) -> bool:
    return bool(window.workspace.document.nodes)


def in_state(*states: str) -> Callable[[MainWindow], bool]:
    return lambda window: window.run.state in states
