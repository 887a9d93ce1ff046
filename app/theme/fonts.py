"""The bundled font, so that every machine draws the same text."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

import resources

FAMILY = "Inter"
_FILES = ("Inter-Regular.otf", "Inter-Bold.otf")
_FALLBACKS = ("Noto Sans", "Segoe UI", "Helvetica Neue", "DejaVu Sans")


def load_fonts() -> None:
    """Make the bundled font known to Qt; does nothing where it is known. Needs a QGuiApplication."""
    if FAMILY in QFontDatabase.families():
        return
    for name in _FILES:
        QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))


def font(size: float = 9.5, bold: bool = False) -> QFont:
    """The app's font at a size in points."""
    result = QFont([FAMILY, *_FALLBACKS])
    result.setPointSizeF(size)
    result.setBold(bold)
    return result


def pixel_font(size: int, bold: bool = False) -> QFont:
    """The app's font at a size in scene units, the same on every screen."""
    result = QFont([FAMILY, *_FALLBACKS])
    result.setPixelSize(size)
    result.setBold(bold)
    # Hinting snaps letters to pixels, which makes text dance while the canvas zooms.
    result.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return result
