"""What counted in a film: how much each frame does, and where in those that count most."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from app import theme
from app.panels.samples import image_of
from app.sessions.understanding.explaining import Explained
from app.theme import colormaps
from app.window.understanding.heat import heat_over, to_image
from app.wording import in_numbers

_BARS, _LABEL, _SIDE, _GAP = 48, 18, 104, 8
_MOST = 6
_WIDEST = 28.0


def weight_of_frames(found: Explained) -> np.ndarray:
    """How much of all that counts lies in each frame, (frames,): shares of one, zeros where nothing counts."""
    sums = np.abs(found.values).sum(axis=(1, 2))
    total = float(sums.sum())
    return sums / total if total else sums


def most_important(found: Explained) -> list[int]:
    """The frames that are shown large, in the order of the film."""
    weights = weight_of_frames(found)
    order = np.argsort(-weights, kind="stable")[:_MOST]
    return sorted(int(at) for at in order if weights[at] > 0 or not weights.any())


def film_size(found: Explained) -> QSize:
    """How large it is drawn."""
    high, wide = _tile(found)
    count = len(most_important(found))
    return QSize(round(max(count * (wide + _GAP), 320)), round(_BARS + _LABEL + _GAP + 2 * high + _GAP + _LABEL))


def listed_frames(found: Explained) -> str:
    """For ears: the frames that count most, in words."""
    weights = weight_of_frames(found)
    order = np.argsort(-weights, kind="stable")[:_MOST]
    return ", ".join(_named(int(at), float(weights[at])) for at in order)


def paint_film(painter: QPainter, found: Explained, width: float) -> None:
    """A bar for each frame; below, the frames that count most, plain and with what counted over them."""
    shown = most_important(found)
    _paint_bars(painter, found, shown, width)
    tokens = theme.tokens()
    high, wide = _tile(found)
    room = (width - (len(shown) - 1) * _GAP) / max(1, len(shown))
    if room < wide:
        high, wide = high * room / wide, room
    reach = float(np.abs(found.values).max()) or 1.0
    top = _BARS + _LABEL + _GAP
    weights = weight_of_frames(found)
    metrics = QFontMetricsF(painter.font())
    for place, at in enumerate(shown):
        plain = QRectF(place * (wide + _GAP), top, wide, high)
        heat = plain.translated(0, high + _GAP)
        image = image_of(found.sample[at])
        over = to_image(heat_over(found.sample[at], found.values[at] / reach, found.is_signed))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tokens.color("border_strong"), 1))
        for box, picture in ((plain, image), (heat, over)):
            if picture is not None:
                painter.drawImage(box, picture)
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        text = metrics.elidedText(_named(at, float(weights[at])), Qt.TextElideMode.ElideRight, wide)
        painter.setPen(tokens.color("text"))
        below = QRectF(heat.left(), heat.bottom() + 1, wide, _LABEL)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _paint_bars(painter: QPainter, found: Explained, shown: list[int], width: float) -> None:
    tokens, weights = theme.tokens(), weight_of_frames(found)
    signs = np.sign(found.values.sum(axis=(1, 2))) if found.is_signed else np.ones(len(weights))
    step = min(_WIDEST, width / len(weights))
    most = float(weights.max()) or 1.0
    for at, weight in enumerate(weights):
        length = max(1.0, float(weight) / most * (_BARS - 4))
        box = QRectF(at * step + step * 0.1, _BARS - length, max(1.0, step * 0.8), length)
        color = tokens.color("accent")
        if found.is_signed:
            red, green, blue = (int(one) for one in colormaps.signed(np.array([signs[at] * 0.75]), tokens)[0])
            color = QColor(red, green, blue)
        if at not in shown:
            color.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawRoundedRect(box, 2, 2)
    painter.setPen(QPen(tokens.color("border_strong"), 1))
    end = len(weights) * step
    painter.drawLine(QPointF(0, _BARS + 0.5), QPointF(end, _BARS + 0.5))
    painter.setPen(tokens.color("text_muted"))
    below = QRectF(0, _BARS + 1, max(end, 200.0), _LABEL)
    text = _tr("Frames 1 to {0}: how much of what counts lies in each").format(len(weights))
    painter.drawText(below.adjusted(0, 0, width, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)


def _tile(found: Explained) -> tuple[float, float]:
    """Height and width of a frame."""
    high, wide = found.values.shape[1:]
    side = _SIDE / max(high, wide)
    return high * side, wide * side


def _named(at: int, weight: float) -> str:
    return _tr("frame {0} · {1}").format(at + 1, in_numbers(f"{weight:.0%}"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("FilmReasons", text)
