"""What a tour says of itself: its steps, what each points at, and how it is known that it was done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.window.main_window import MainWindow

Spot = QWidget | tuple[QWidget, QRect] | None


@dataclass(frozen=True)
class Step:
    """One thing to read or to do.

    Attributes:
        title: a few words.
        text: plain sentences; translated when they are shown.
        target: what it points at: a widget, or a widget and a part of it in the widget's pixels; None for the whole window.
        done: whether what it asks for has been done, from the window's state alone; None for a step that is only read.
        panel: a dock that is brought to the front when the step begins.
        page: a page that is turned to when the step begins.
    """

    title: str
    text: str
    target: Callable[[MainWindow], Spot] = lambda window: None
    done: Callable[[MainWindow], bool] | None = None
    panel: str = ""
    page: str = ""


@dataclass(frozen=True)
class Tour:
    """One tour.

    Attributes:
        name: by which progress is kept.
        begin: puts the project on the canvas that the tour is about, then calls what it is given.
        suits: whether what is open is still the tour's project, so that it can be gone on with.
    """

    name: str
    title: str
    sentence: str
    minutes: int
    begin: Callable[[MainWindow, Callable[[], None]], None]
    suits: Callable[[MainWindow], bool]
    steps: tuple[Step, ...]
