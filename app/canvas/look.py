"""Pens, brushes and fonts of the canvas, made once for a theme and used by all items of a scene."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPen, QPixmap

from app.theme import Tokens, blend, pixel_font

# Before a group's colour in the category of a folded group's card.
GROUP = "group:"
# Category, severity, width, height, and whether it is seen from near.
BackdropKey = tuple[str, str, float, float, bool]


class Look:
    """What the items paint with. Wires are one pixel wide at every zoom: wider lines cost many times more."""

    def __init__(self, tokens: Tokens, vector: bool = False) -> None:
        """`vector`: nothing is painted by way of pictures, so that print stays sharp."""
        self.tokens = tokens
        self.vector = vector
        self._backdrops: dict[BackdropKey, QPixmap] = {}
        self._backdrop_scale = 0.0
        self.name_font = pixel_font(13, bold=True)
        self.text_font = pixel_font(11)
        # Names that can still be read at a zoom of 0.4.
        self.large_font = pixel_font(21, bold=True)
        self.large_text_font = pixel_font(20)
        # … and at one of 0.25.
        self.huge_font = pixel_font(29, bold=True)
        self.huge_metrics = QFontMetricsF(self.huge_font)
        self.large_metrics = QFontMetricsF(self.large_font)
        self.large_text_metrics = QFontMetricsF(self.large_text_font)
        self.name_metrics = QFontMetricsF(self.name_font)
        self.text_metrics = QFontMetricsF(self.text_font)
        self.text = QPen(tokens.color("text"))
        self.muted = QPen(tokens.color("text_muted"))
        self.card = QBrush(tokens.color("card"))
        self.card_pen = QPen(tokens.color("card_border"), 1.0)
        self.rule_pen = QPen(blend(tokens.card_border, tokens.card, 0.55), 1.0)
        self.shadow_near = QBrush(_faded(tokens.shadow, 70 if tokens.is_dark else 20))
        self.shadow_far = QBrush(_faded(tokens.shadow, 40 if tokens.is_dark else 10))
        self.accent = tokens.color("accent")
        self.ring = QPen(self.accent, 2.0)
        self.focus_ring = QPen(self.accent, 1.5, Qt.PenStyle.DashLine)
        self.state = {state: tokens.color(state) for state in ("error", "warning")}
        self.canvas = QBrush(tokens.color("canvas"))
        self.port_pen = QPen(tokens.color("port"), 1.4)
        self.port_fill = QBrush(tokens.color("port"))
        self.port_dim_pen = QPen(blend(tokens.port, tokens.card, 0.45), 1.0)
        self.port_ready_pen = QPen(self.accent, 1.8)
        self.port_ready_fill = QBrush(blend(tokens.accent, tokens.card, 0.35))
        self.port_dots = QPen(tokens.color("port"), 9.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self.wire = cosmetic(tokens.color("wire"), 1.0)
        self.wire_hover = cosmetic(tokens.color("text_muted"), 2.0)
        self.wire_selected = cosmetic(self.accent, 2.0)
        self.wire_refused = cosmetic(tokens.color("error"), 2.0, Qt.PenStyle.DashLine)
        self.far_frozen = QBrush(tokens.color("text_muted"))
        self.bypassed = QPen(tokens.color("text_muted"), 1.0, Qt.PenStyle.DashLine)
        self.far_bypassed = QBrush(blend(tokens.card_border, tokens.canvas, 0.4))
        self.wire_cut = cosmetic(tokens.color("error"), 2.0)
        self.bend = QPen(tokens.color("canvas"), 1.0)
        self.bend_selected = QPen(self.accent, 2.0)
        self.hit = QPen(tokens.color("warning"), 2.0)
        self.hit_now = QPen(tokens.color("warning"), 4.0)
        self.tie = cosmetic(tokens.color("info"), 1.0, Qt.PenStyle.DashLine)
        self.note = QBrush(tokens.color("note"))
        self.note_pen = QPen(tokens.color("note_border"), 1.0)
        self.frame = QBrush(_faded(tokens.accent, 18))
        self.frame_pen = QPen(blend(tokens.accent, tokens.canvas, 0.45), 1.0)
        self.band = QBrush(_faded(tokens.accent, 30))
        self.band_pen = cosmetic(self.accent, 1.0)
        self._categories: dict[str, tuple[QBrush, QBrush, QBrush]] = {}

    def backdrop(self, key: BackdropKey, scale: float) -> QPixmap | None:
        """The picture of a card without its words at this scale, where there is one."""
        if scale != self._backdrop_scale:
            self._backdrops.clear()
            self._backdrop_scale = scale
        return self._backdrops.get(key)

    def keep_backdrop(self, key: BackdropKey, picture: QPixmap) -> None:
        self._backdrops[key] = picture

    def group(self, color: str) -> QColor:
        """The theme's shade of a group's colour."""
        tokens = self.tokens
        shades = {
            "blue": tokens.info,
            "green": tokens.success,
            "teal": tokens.category("Recurrent"),
            "yellow": tokens.category("Normalization"),
            "orange": tokens.category("Merging"),
            "red": tokens.category("Activation"),
            "purple": tokens.category("Convolution"),
        }
        return QColor(shades.get(color, tokens.text_muted))

    def far_edge(self, name: str) -> QBrush:
        """The edge of a card seen from afar: "hit", "chosen", "error" or "warning"."""
        if name in self.state:
            return QBrush(self.state[name])
        return QBrush(self.hit.color() if name == "hit" else self.accent)

    def category(self, category: str) -> tuple[QBrush, QBrush, QBrush]:
        """The category's colour, and the fill of its cards seen from afar and from midway."""
        known = self._categories.get(category)
        if known is None:
            group = category.removeprefix(GROUP)
            color = self.tokens.category(category) if group == category else self.group(group)
            known = self._categories[category] = (
                QBrush(color),
                QBrush(blend(color, self.tokens.card, 0.3)),
                QBrush(blend(color, self.tokens.card, 0.12)),
            )
        return known


def cosmetic(color: QColor, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    """A pen whose width is in pixels of the screen at every zoom."""
    pen = QPen(color, width, style)
    pen.setCosmetic(True)
    return pen


def _faded(color: str, alpha: int) -> QColor:
    result = QColor(color)
    result.setAlpha(alpha)
    return result
