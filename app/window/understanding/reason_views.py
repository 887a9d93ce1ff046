"""What counted for an answer, drawn over the sample: a picture, a film, a series, words or numbers."""

from __future__ import annotations

import html

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.panels.samples import image_of
from app.sessions.understanding.explaining import Explained
from app.sessions.understanding.forms import FRAMES, PICTURE, SERIES, TOKENS
from app.theme import colormaps
from app.window.understanding.film_reasons import film_size, listed_frames, paint_film
from app.window.understanding.heat import heat, heat_over, to_image
from app.wording import in_numbers

_SIDE, _GAP, _LINE, _MOST = 220, 12, 26, 24
_NAMES = 150.0


class ReasonView(QWidget):
    """Shows one `Explained` in the way that fits the sample."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown: Explained | None = None
        self.drawing = _Drawing(self)
        self.words = QLabel(self)
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.RichText)
        self.words.setFont(theme.font(11))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.drawing)
        column.addWidget(self.words)
        self.words.hide()

    def show_explained(self, found: Explained | None) -> None:
        self.shown = found
        is_text = found is not None and found.form.kind == TOKENS
        self.words.setVisible(is_text)
        self.drawing.setVisible(found is not None and not is_text)
        if found is None:
            return
        if is_text:
            self.words.setText(coloured(found))
            self.words.setAccessibleName(_listed(found))
        else:
            self.drawing.show_explained(found)


def coloured(found: Explained) -> str:
    """The words, each on the colour of what it counts."""
    reach = float(np.abs(found.values).max()) or 1.0
    parts = []
    for word, value in zip(found.names, found.values, strict=True):
        red, green, blue = (int(one) for one in colormaps.signed(np.array([value / reach]), theme.tokens())[0])
        back = QColor(red, green, blue)
        front = max(("#10141f", "#ffffff"), key=lambda one: theme.contrast_ratio(one, back))
        parts.append(
            f'<span style="background-color:{back.name()};color:{front}">&nbsp;{html.escape(word)}&nbsp;</span>'
        )
    return " ".join(parts)


class _Drawing(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Explained | None = None
        self._sample: QImage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_explained(self, found: Explained) -> None:
        self._found = found
        self._sample = image_of(found.sample) if found.form.kind == PICTURE else None
        self.setAccessibleName(
            _listed(found) if found.names or found.form.kind == FRAMES else self.tr("What counted for the answer")
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._found is None:
            return QSize(0, 0)
        if self._found.form.kind == PICTURE:
            high, wide = self._found.values.shape
            side = _SIDE / max(high, wide)
            return QSize(round(2 * wide * side + _GAP), round(high * side))
        if self._found.form.kind == FRAMES:
            return film_size(self._found)
        if self._found.form.kind == SERIES:
            return QSize(420, max(60, min(320, 18 * len(self._found.values))) + 22)
        return QSize(420, min(_MOST, len(self._found.values)) * _LINE)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), 200), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        found = self._found
        if found is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if found.form.kind == PICTURE:
            self._paint_picture(painter, found)
        elif found.form.kind == FRAMES:
            paint_film(painter, found, self.width())
        elif found.form.kind == SERIES:
            self._paint_series(painter, found)
        else:
            self._paint_numbers(painter, found)
        painter.end()

    def _paint_picture(self, painter: QPainter, found: Explained) -> None:
        high, wide = found.values.shape
        side = min(_SIDE / max(high, wide), (self.width() - _GAP) / (2 * wide))
        first = QRectF(0, 0, wide * side, high * side)
        second = first.translated(wide * side + _GAP, 0)
        seen = to_image(heat_over(found.sample, _shares(found), found.is_signed))
        border = QPen(theme.tokens().color("border_strong"), 1)
        for place, picture in ((first, self._sample), (second, seen)):
            if picture is not None:
                painter.drawImage(place, picture)
            painter.setPen(border)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_series(self, painter: QPainter, found: Explained) -> None:
        tokens = theme.tokens()
        metrics = QFontMetricsF(self.font())
        names = found.names if len(found.names) == len(found.values) else ()
        left = min(_NAMES, max((metrics.horizontalAdvance(one) for one in names), default=0) + 8) if names else 0.0
        place = QRectF(left, 0, self.width() - left - 1, self.height() - 22)
        painter.drawImage(place, to_image(heat(_shares(found), found.is_signed)))
        painter.setPen(tokens.color("border_strong"))
        painter.drawRect(place)
        step = place.height() / len(found.values)
        painter.setPen(tokens.color("text"))
        for at, name in enumerate(names):
            if step >= metrics.height() - 4:
                shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 8)
                painter.drawText(QRectF(0, at * step, left, step), Qt.AlignmentFlag.AlignVCenter, shown)
        painter.setPen(tokens.color("text_muted"))
        below = QRectF(place.left(), place.bottom() + 2, place.width(), 20)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.tr("beginning"))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.tr("end"))

    def _paint_numbers(self, painter: QPainter, found: Explained) -> None:
        tokens = theme.tokens()
        metrics = QFontMetricsF(self.font())
        order = np.argsort(-np.abs(found.values), kind="stable")[:_MOST]
        names = [_name(found, int(at)) for at in order]
        left = min(_NAMES, max(metrics.horizontalAdvance(one) for one in names) + 12)
        room = self.width() - left - 80
        reach = float(np.abs(found.values).max()) or 1.0
        middle = left + room / 2
        for line, (at, name) in enumerate(zip(order, names, strict=True)):
            y, value = line * _LINE, float(found.values[at])
            painter.setPen(tokens.color("text"))
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 8)
            painter.drawText(QRectF(0, y, left, _LINE), Qt.AlignmentFlag.AlignVCenter, shown)
            width = abs(value) / reach * room / 2
            red, green, blue = (int(one) for one in colormaps.signed(np.array([np.sign(value) * 0.75]), tokens)[0])
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(red, green, blue))
            painter.drawRoundedRect(QRectF(middle if value > 0 else middle - width, y + 6, width, _LINE - 12), 3, 3)
            painter.setPen(tokens.color("text_muted"))
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(self.width() - 76, y, 72, _LINE), side, in_numbers(f"{value:+.3g}"))
        painter.setPen(QPen(tokens.color("border_strong"), 1))
        painter.drawLine(round(middle), 0, round(middle), len(order) * _LINE)


def _shares(found: Explained) -> np.ndarray:
    return found.values / (float(np.abs(found.values).max()) or 1.0)


def _name(found: Explained, at: int) -> str:
    return found.names[at] if at < len(found.names) else str(at + 1)


def _listed(found: Explained) -> str:
    """For ears: the parts that count most, in words."""
    if found.form.kind == FRAMES:
        return listed_frames(found)
    if found.values.ndim != 1:
        return ""
    order = np.argsort(-np.abs(found.values), kind="stable")[:8]
    return ", ".join(in_numbers(f"{_name(found, int(at))} {found.values[at]:+.3g}") for at in order)
