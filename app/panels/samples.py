"""Samples as pictures: an image, a row of numbers or a series, with a caption."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.panels.widgets import Muted
from app.wording import as_it_is

_SIDE = 64


@dataclass(frozen=True)
class Sample:
    """One sample to show: its array (without the batch), a caption, and whether a prediction of it was right.

    `text` is shown in place of the array where the sample is words.
    """

    array: np.ndarray
    caption: str
    is_right: bool | None = None
    tip: str = ""
    text: str = ""


class SampleView(QWidget):
    """A picture and its caption; a wrong prediction has a red frame and says so."""

    def __init__(self, sample: Sample, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        picture = _Picture(sample, self)
        caption = Muted(sample.caption, self)
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        caption.setFixedWidth(_SIDE + 8)
        # About two lines: of a long name its beginning, and how sure the answer is at its end.
        short = caption.fontMetrics().elidedText(sample.caption, Qt.TextElideMode.ElideMiddle, 2 * _SIDE - 12)
        if short != sample.caption:
            caption.setText(short)
            caption.setToolTip(as_it_is(sample.caption))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(caption)
        self.setToolTip(as_it_is(sample.tip))
        self.setAccessibleName(sample.tip or sample.caption)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


class _Picture(QWidget):
    def __init__(self, sample: Sample, parent: QWidget) -> None:
        super().__init__(parent)
        self._sample = sample
        self._image = None if sample.text else image_of(sample.array)
        self.setFixedSize(QSize(_SIDE + 8, _SIDE + 8))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = {None: "border", True: "success", False: "error"}[self._sample.is_right]
        painter.setPen(QPen(tokens.color(state), 1 if self._sample.is_right is None else 2))
        painter.setBrush(tokens.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        inner = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if self._sample.text:
            painter.setFont(theme.font(8))
            painter.setPen(tokens.color("text"))
            painter.drawText(inner, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, self._sample.text)
        elif self._image is not None:
            size = self._image.size().scaled(inner.size().toSize(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(inner.center())
            painter.drawImage(place, self._image)
        else:
            _draw_series(painter, inner, self._sample.array, [QColor(one) for one in tokens.series])
        painter.end()


def image_of(array: np.ndarray) -> QImage | None:
    """A picture of an array of one to four channels or none; None where it is no picture."""
    if array.ndim == 2 and min(array.shape) > 1 and array.dtype.kind in "uif" and array.shape[1] > 16:
        array = array[..., None]
    if array.ndim != 3 or array.shape[-1] not in (1, 3, 4) or 0 in array.shape:
        return None
    values = np.nan_to_num(array.astype("float32"))
    low, high = float(values.min()), float(values.max())
    if array.dtype == np.uint8:
        low, high = 0.0, max(255.0 if high > 16 else 16.0, high)
    elif low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    scaled = np.clip((values - low) / ((high - low) or 1.0) * 255, 0, 255).astype("uint8")
    if scaled.shape[-1] == 1:
        scaled = np.repeat(scaled, 3, axis=-1)
    pixels = np.ascontiguousarray(scaled)
    kind = QImage.Format.Format_RGB888 if pixels.shape[-1] == 3 else QImage.Format.Format_RGBA8888
    return QImage(pixels.data, pixels.shape[1], pixels.shape[0], pixels.strides[0], kind).copy()


def _draw_series(painter: QPainter, place: QRectF, array: np.ndarray, colors: list[QColor]) -> None:
    """Lines over time for a series, bars for a row of numbers."""
    values = np.nan_to_num(np.asarray(array, "float64"))
    if values.ndim == 2 and values.shape[0] > 1:
        lines = values.T[: len(colors)]
    else:
        bars = values.reshape(-1)[:32]
        if not bars.size:
            return
        span = max(float(np.abs(bars).max()), 1e-9)
        middle = place.center().y() if bars.min() < 0 else place.bottom()
        reach = place.height() / (2 if bars.min() < 0 else 1)
        width = place.width() / bars.size
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors[0])
        for at, value in enumerate(bars):
            height = value / span * reach
            painter.drawRect(
                QRectF(place.x() + at * width + 1, middle - max(height, 0), max(width - 2, 1), abs(height))
            )
        return
    low, high = float(lines.min()), float(lines.max())
    span = (high - low) or 1.0
    for color, line in zip(colors, lines, strict=False):
        painter.setPen(QPen(color, 1))
        step = place.width() / max(1, len(line) - 1)
        painter.drawPolyline(
            QPolygonF(
                [
                    QPointF(place.x() + at * step, place.bottom() - (value - low) / span * place.height())
                    for at, value in enumerate(line)
                ]
            )
        )
