"""Line icons in the theme's colour, sharp at every size and scale."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources
from app.theme.current import tokens
from app.theme.glyphs import category_glyph
from app.theme.tokens import blend

_SIZES = (16, 20, 24, 32, 48, 64)


def icon_names() -> tuple[str, ...]:
    """The names that `icon` knows."""
    return tuple(sorted(found.stem for found in resources.path("icons").glob("*.svg")))


def icon(name: str, color: QColor | str | None = None) -> QIcon:
    """The icon in a colour, the theme's text colour unless given; greyed where it is disabled.

    Raises FileNotFoundError for an unknown name. An icon keeps the colour it was made with: make it again when the
    palette changes.
    """
    chosen = QColor(tokens().text if color is None else color).name()
    return _icon(name, chosen, tokens().text_disabled, tokens().accent_text)


def pixmap(name: str, size: int, color: QColor | str | None = None, ratio: float = 1.0) -> QPixmap:
    """One picture of the icon, `size` logical pixels wide, for a screen with this device pixel ratio."""
    chosen = QColor(tokens().text if color is None else color).name()
    result = QPixmap(_drawn(name, round(size * ratio), chosen))
    result.setDevicePixelRatio(ratio)
    return result


def category_icon(category: str) -> QIcon:
    """The sign of a layer category on a chip of its colour, as the cards on the canvas carry it."""
    return _category_icon(category, tokens().category(category).name(), tokens().surface)


@lru_cache(maxsize=128)
def _category_icon(category: str, tint: str, surface: str) -> QIcon:
    color = QColor(tint)
    result = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.scale(size / 24, size / 24)
        draw_category(painter, category, color, QColor(surface))
        painter.end()
        result.addPixmap(picture)
    return result


def draw_category(painter: QPainter, category: str, color: QColor, back: QColor) -> None:
    """The chip of 24 units and the sign on it, at the painter's origin; `back` is what it stands on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(blend(color, back, 0.16))
    painter.drawRoundedRect(QRectF(0, 0, 24, 24), 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(color, 1.4)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.translate(5, 5)
    painter.drawPath(category_glyph(category))
    painter.translate(-5, -5)


@lru_cache(maxsize=512)
def _source(name: str) -> str:
    return resources.path("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=512)
def _icon(name: str, color: str, disabled: str, selected: str) -> QIcon:
    result = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, disabled), (QIcon.Mode.Selected, selected)):
        for size in _SIZES:
            result.addPixmap(_drawn(name, size, tint), mode)
    return result


@lru_cache(maxsize=4096)
def _drawn(name: str, pixels: int, color: str) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", color).encode()))
    result = QPixmap(pixels, pixels)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    return result
