"""What a part of the window says of itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, Self

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.window.actions.row import Row

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


@dataclass(frozen=True)
class Panel:
    """A dock.

    Attributes:
        behind: the panel with which it shares its place, as a tab.
        hidden: not shown at the first start; View > Panels and `MainWindow.show_panel` bring it.
    """

    name: str
    title: str
    widget: QWidget
    behind: str
    hidden: bool = False


@dataclass(frozen=True)
class Page:
    """A tab in the middle of the window, beside the canvas.

    Attributes:
        panels: names of the docks that stay beside it; the others come back with the canvas.
    """

    name: str
    title: str
    icon: str
    widget: QWidget
    panels: tuple[str, ...] = ()


class Part(QObject):
    """One capability. The window makes it when workspace, background, files and run exist, and before menus and docks.

    `rows` stand in the action table: their handlers reach the part by `TheClass.of(window)`, or `window.parts["its name"]`.
    """

    name: ClassVar[str] = ""
    rows: ClassVar[tuple[Row, ...]] = ()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window

    @classmethod
    def of(cls, window: MainWindow) -> Self:
        """The window's own of this class."""
        part = window.parts[cls.name]
        assert isinstance(part, cls)
        return part

    def panels(self) -> Sequence[Panel]:
        """Its docks; asked once."""
        return ()

    def pages(self) -> Sequence[Page]:
        """Its pages; asked once."""
        return ()

    def connect_window(self) -> None:
        """Called once, when the whole window is built."""

    def close(self) -> None:
        """End threads and timers: the window closes."""


def page_row(name: str, title: str, shortcut: str, icon: str = "", tip: str = "") -> Row:
    """The row of the action table that turns to a page."""
    return Row(
        f"page-{name}",
        title,
        shortcut,
        icon,
        "View>Pages",
        lambda window: window.show_page(name),
        checked=lambda window: window.pages is not None and window.pages.current == name,
        group="pages",
        tip=tip,
    )
