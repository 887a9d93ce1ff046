"""Arrays as pixels, and pictures of them in a given size. QImage and QPainter only, so it runs on any thread."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from app.panels.activations.kinds import BARS, HISTOGRAM, IMAGE, LINES, MAPS, NUMBER, Shown
from app.theme import Tokens, colormaps
from app.wording import in_numbers

_GAP = 2.0
_BINS = 40
# Maps that are smaller than this on the canvas cannot be told apart.
_SMALLEST_CELL = 18.0


def map_pixels(values: np.ndarray, low: float, high: float, tokens: Tokens) -> np.ndarray:
    """Colours (height, width, 3) of a map: amounts from its lowest to its highest, two hues where some are negative."""
    if low < 0:
        return colormaps.signed(values / (max(abs(low), abs(high)) or 1.0), tokens)
    return colormaps.amounts((values - low) / ((high - low) or 1.0))


def image_pixels(shown: Shown) -> np.ndarray:
    """Colours of an image of one or three channels, from its darkest to its lightest."""
    low, high = shown.low, shown.high
    if low >= 0 and high <= 1:
        low, high = 0.0, 1.0
    elif low >= 0 and high <= 255 and high > 16:
        low, high = 0.0, 255.0
    share = (shown.values - low) / ((high - low) or 1.0)
    if share.shape[-1] == 1:
        return colormaps.greys(share[..., 0])
    return np.clip(share * 255, 0, 255).astype("uint8")


def to_image(pixels: np.ndarray) -> QImage:
    """A QImage with memory of its own."""
    pixels = np.ascontiguousarray(pixels)
    high, wide = pixels.shape[:2]
    return QImage(pixels.data, wide, high, pixels.strides[0], QImage.Format.Format_RGB888).copy()


def picture(shown: Shown, width: float, height: float, tokens: Tokens, font: QFont, scale: float = 2.0) -> QImage:
    """The small picture for a block, `width` by `height` units and `scale` pixels a unit, on the card's colour."""
    image = QImage(
        max(1, round(width * scale)), max(1, round(height * scale)), QImage.Format.Format_ARGB32_Premultiplied
    )
    image.fill(tokens.color("card"))
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    place = QRectF(0, 0, width, height)
    if shown.kind == IMAGE:
        _draw_image(painter, place, shown)
    elif shown.kind == MAPS:
        _draw_maps(painter, place, shown, tokens, font, scale)
    elif shown.kind == LINES:
        draw_lines(painter, place.adjusted(2, 4, -2, -4), shown, tokens)
    elif shown.kind == BARS:
        draw_bars(painter, place.adjusted(2, 4, -2, -2), shown, tokens)
    elif shown.kind == HISTOGRAM:
        draw_histogram(painter, place.adjusted(2, 4, -2, -2), shown, tokens)
    elif shown.kind == NUMBER:
        painter.setPen(tokens.color("text"))
        painter.setFont(font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, in_numbers(f"{float(shown.values):.4g}"))
    else:
        strip = to_image(map_pixels(shown.values.T, shown.low, shown.high, tokens))
        painter.drawImage(place, strip)
    painter.end()
    return image


def _draw_image(painter: QPainter, place: QRectF, shown: Shown) -> None:
    image = to_image(image_pixels(shown))
    _draw_fitted(painter, place, image)


def _draw_fitted(painter: QPainter, place: QRectF, image: QImage) -> None:
    """In the middle, as large as it fits; small ones keep their pixels sharp."""
    ratio = min(place.width() / image.width(), place.height() / image.height())
    size = QRectF(0, 0, image.width() * ratio, image.height() * ratio)
    size.moveCenter(place.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, ratio < 1)
    painter.drawImage(size, image)


def cells(count: int, aspect: float, width: float, height: float) -> tuple[int, int, float]:
    """Columns, rows and the height of a cell for as many of `count` maps as can be told apart. `aspect`: width/height."""
    best = (1, 1, min(height, width / aspect))
    for rows in range(1, max(1, int((height + _GAP) // (_SMALLEST_CELL + _GAP))) + 1):
        side = (height - (rows - 1) * _GAP) / rows
        columns = max(1, int((width + _GAP) // (side * aspect + _GAP)))
        best = (columns, rows, side)
        if columns * rows >= count:
            break
    return best


def _reduced(maps: np.ndarray, factor: int) -> np.ndarray:
    """Maps (height, width, number) with means of `factor` by `factor` pixels in place of pixels; what is over is left."""
    high, wide = maps.shape[0] // factor * factor, maps.shape[1] // factor * factor
    total = maps[0:high:factor, 0:wide:factor].astype("float32")
    for down, right in [(one, other) for one in range(factor) for other in range(factor)][1:]:
        total += maps[down:high:factor, right:wide:factor]
    return total / factor**2


def _draw_maps(painter: QPainter, place: QRectF, shown: Shown, tokens: Tokens, font: QFont, scale: float) -> None:
    high, wide, count = shown.values.shape
    columns, rows, side = cells(count, wide / high, place.width(), place.height())
    across = min(side * wide / high, place.width())
    number = min(count, columns * rows)
    used = min(columns, number)
    left = place.x() + (place.width() - used * across - (used - 1) * _GAP) / 2
    # Few of many: they are taken evenly, not the first.
    maps = np.take(shown.values, np.arange(number) * count // number, axis=-1)
    maps = _reduced(maps, max(1, min(int(high / (side * scale)), int(wide / (across * scale)))))
    high, wide = maps.shape[:2]
    # All in one image, one below the other: colours are found once.
    image = to_image(map_pixels(np.moveaxis(maps, 2, 0).reshape(-1, wide), shown.low, shown.high, tokens))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, across < wide)
    for at in range(number):
        x, y = left + at % columns * (across + _GAP), place.y() + at // columns * (side + _GAP)
        painter.drawImage(QRectF(x, y, across, side), image, QRectF(0, at * high, wide, high))
    if number < count:
        _draw_badge(painter, place, f"{number}/{count}", tokens, font)


def _draw_badge(painter: QPainter, place: QRectF, text: str, tokens: Tokens, font: QFont) -> None:
    painter.setFont(font)
    box = painter.fontMetrics().boundingRect(text)
    corner = QRectF(place.right() - box.width() - 8, place.bottom() - 13, box.width() + 8, 13)
    back = tokens.color("card")
    back.setAlpha(225)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(back)
    painter.drawRoundedRect(corner, 3, 3)
    painter.setPen(tokens.color("text"))
    painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, text)


def draw_lines(painter: QPainter, place: QRectF, shown: Shown, tokens: Tokens) -> None:
    """A line over time for each feature; a dotted one where zero is."""
    span = (shown.high - shown.low) or 1.0
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shown.low < 0 < shown.high:
        y = place.bottom() + shown.low / span * place.height()
        painter.setPen(QPen(tokens.color("border_strong"), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y))
    step = place.width() / max(1, len(shown.values) - 1)
    for column, color in zip(shown.values.T, tokens.series, strict=False):
        painter.setPen(QPen(QColor(color), 1.2))
        points = [
            QPointF(place.x() + at * step, place.bottom() - (float(value) - shown.low) / span * place.height())
            for at, value in enumerate(column)
        ]
        painter.drawPolyline(QPolygonF(points))


def draw_bars(painter: QPainter, place: QRectF, shown: Shown, tokens: Tokens) -> None:
    """A bar for each number from a line at zero; the largest stands out where there are few."""
    values = shown.values.reshape(-1)
    low, high = min(0.0, shown.low), max(0.0, shown.high)
    span = (high - low) or 1.0
    zero = place.bottom() + low / span * place.height()
    step = place.width() / values.size
    gap = min(2.0, step * 0.2)
    best = int(values.argmax()) if values.size <= 32 and low >= 0 else -1
    above, below = tokens.color("accent"), QColor(tokens.series[1])
    quiet = QColor(above)
    quiet.setAlpha(140)
    painter.setPen(Qt.PenStyle.NoPen)
    for at, value in enumerate(values):
        length = abs(float(value)) / span * place.height()
        painter.setBrush(below if value < 0 else above if best < 0 or at == best else quiet)
        top = zero if value < 0 else zero - length
        painter.drawRect(QRectF(place.x() + at * step + gap / 2, top, max(step - gap, 0.5), max(length, 0.5)))
    painter.setPen(QPen(tokens.color("border_strong"), 1))
    painter.drawLine(QPointF(place.left(), zero), QPointF(place.right(), zero))


def draw_histogram(painter: QPainter, place: QRectF, shown: Shown, tokens: Tokens) -> None:
    """How the numbers are spread, from the lowest to the highest."""
    counts, _ = np.histogram(
        shown.values, bins=_BINS, range=(shown.low, shown.high if shown.high > shown.low else shown.low + 1)
    )
    # A heap at zero, as relu makes it, would leave nothing to be seen of the rest.
    heights = np.sqrt(counts / max(1, counts.max()))
    step = place.width() / _BINS
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.color("accent"))
    for at, share in enumerate(heights):
        length = max(float(share) * place.height(), 1.0 if counts[at] else 0.0)
        painter.drawRect(QRectF(place.x() + at * step, place.bottom() - length, max(step - 0.6, 0.5), length))
    painter.setPen(QPen(tokens.color("border_strong"), 1))
    painter.drawLine(place.bottomLeft(), place.bottomRight())
