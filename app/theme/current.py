"""Which theme is on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from app.theme.fonts import font, load_fonts
from app.theme.palettes import palette
from app.theme.style import style_sheet
from app.theme.tokens import THEMES, Tokens

_state = {"name": "light"}


def tokens() -> Tokens:
    """The colours of the theme that is on; light until `apply` is called."""
    return THEMES[_state["name"]]


def apply(app: QApplication, name: str = "system") -> Tokens:
    """Put a theme on the whole application: "light", "dark", "contrast", or "system" for what the desktop prefers.

    Raises KeyError for another name. Every widget gets a PaletteChange event.
    """
    chosen = THEMES[system_name() if name == "system" else name]
    _state["name"] = chosen.name
    load_fonts()
    if app.style().objectName().lower() != "fusion":
        app.setStyle("Fusion")
    app.setFont(font())
    app.setPalette(palette(chosen))
    app.setStyleSheet(style_sheet(chosen))
    return chosen


def system_name() -> str:
    """The theme that goes with the desktop's own colours."""
    return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
