"""One layer over time: histograms as a strip, dark where many values are; or one figure as a line."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from app import theme
from app.sessions.alerts.histograms import Histogram, strip
from app.wording import decimal

_HEIGHT, _HEAD, _EDGE = 84, 20, 44


class LayerStrip(QWidget):
    """What both have: the layer's name and a few words above, the ends of the scale on the left."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.about = name, ""
        self.low = self.high = 0.0
        self.setFixedHeight(_HEIGHT + _HEAD)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT + _HEAD)

    def _tell(self, about: str) -> None:
        self.about = about
        words = self.tr("{0}: from {1} to {2}").format(self.name, decimal(self.low, ".3g"), decimal(self.high, ".3g"))
        self.setAccessibleName(f"{words}, {about}" if about else words)
        self.setToolTip(self.accessibleName())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setPen(tokens.color("text"))
        head = QRect(0, 0, self.width(), _HEAD)
        painter.setFont(theme.font(9, bold=True))
        painter.drawText(head, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, self.name)
        painter.setFont(theme.font(8))
        painter.setPen(tokens.color("text_muted"))
        painter.drawText(head, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self.about)
        body = QRect(_EDGE, _HEAD, self.width() - _EDGE, _HEIGHT)
        painter.fillRect(body, tokens.color("surface"))
        self._paint_body(painter, body)
        painter.setPen(tokens.color("text_muted"))
        edge = QRect(0, _HEAD, _EDGE - 4, _HEIGHT)
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, _number(self.high))
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, _number(self.low))

    def _paint_body(self, painter: QPainter, body: QRect) -> None:
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class HistogramStrip(LayerStrip):
    """Looks from left to right, values from bottom to top."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.shares = np.zeros((0, 0))

    def show_looks(self, looks: list[Histogram], about: str) -> None:
        self.shares, self.low, self.high = strip(looks)
        self._tell(about)

    def _paint_body(self, painter: QPainter, body: QRect) -> None:
        if self.shares.size:
            painter.drawImage(body, self._image())

    def _image(self) -> QImage:
        tokens = theme.tokens()
        ends = [np.array(tokens.color(name).getRgb()[:3], "float64") for name in ("surface", "accent")]
        # The square root lets rare values be seen.
        share = np.sqrt(self.shares.T[::-1])[:, :, None]
        pixels = np.empty((*share.shape[:2], 4), np.uint8)
        pixels[..., 3] = 255
        pixels[..., :3] = (ends[0] + (ends[1] - ends[0]) * share)[..., ::-1]
        image = QImage(pixels.data, share.shape[1], share.shape[0], 4 * share.shape[1], QImage.Format.Format_RGB32)
        return image.copy()


class FigureStrip(LayerStrip):
    """One figure at each look as a line; on a logarithmic scale where `is_log`. `guide` is a value to be near to."""

    def __init__(self, name: str, parent: QWidget | None = None, is_log: bool = False, guide: float | None = None):
        super().__init__(name, parent)
        self.values: tuple[float | None, ...] = ()
        self._is_log, self._guide = is_log, guide

    def show_values(self, values: Sequence[float | None], about: str) -> None:
        """None where a look could not tell it."""
        self.values = tuple(values)
        known = [one for one in values if one is not None and (one > 0 or not self._is_log)]
        if self._is_log:
            known += [] if self._guide is None else [self._guide]
            self.low, self.high = min(known, default=1e-3) / 2, max(known, default=1e-3) * 2
        else:
            self.low, self.high = 0.0, max(1.0, *known) if known else 1.0
        self._tell(about)

    def _height(self, value: float, body: QRect) -> float:
        low, high, value = (math.log(one) if self._is_log else one for one in (self.low, self.high, value))
        return body.bottom() - (value - low) / ((high - low) or 1.0) * (body.height() - 2) - 1

    def _paint_body(self, painter: QPainter, body: QRect) -> None:
        tokens = theme.tokens()
        if self._guide is not None and self.low <= self._guide <= self.high:
            painter.setPen(QPen(tokens.color("border_strong"), 1, Qt.PenStyle.DashLine))
            height = round(self._height(self._guide, body))
            painter.drawLine(body.left(), height, body.right(), height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("accent"), 1.5))
        step = body.width() / max(1, len(self.values))
        line = QPolygonF()
        for at, value in enumerate(self.values):
            if value is None or (self._is_log and value <= 0):
                continue
            line.append(QPointF(body.left() + (at + 0.5) * step, self._height(value, body)))
        if line.size() == 1:
            painter.drawEllipse(line.at(0), 2, 2)
        painter.drawPolyline(line)


def _number(value: float) -> str:
    """In few letters: there is little room beside a strip."""
    if 0 < abs(value) < 0.001:
        return f"{value:.0e}".replace("e-0", "e-")
    return decimal(value, ".2g")
