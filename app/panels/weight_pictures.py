"""Weights to look at: how their values are spread, and kernels as pictures."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.wording import in_numbers

BINS = 48
# Of more values than these a part, evenly taken, is looked at: figures must come at once.
MOST_VALUES = 2**21
_MOST_FILTERS = 64
_MOST_CELLS = 256
_HEIGHT = 88
_LINE = 16


@dataclass(frozen=True)
class Figures:
    """What can be said of an array's values; `sampled` where they are too many to look at all."""

    low: float
    mean: float
    deviation: float
    high: float
    zeros: float
    counts: tuple[int, ...]
    sampled: bool
    wrong: int


def figures_of(array: np.ndarray) -> Figures | None:
    """Figures and counts of the values in equal steps from the lowest to the highest; None for an empty array.

    NaN and infinities are counted as wrong and otherwise left out.
    """
    values = np.asarray(array).reshape(-1)
    sampled = values.size > MOST_VALUES
    if sampled:
        values = values[:: -(-values.size // MOST_VALUES)]
    values = values.astype("float64")
    finite = values[np.isfinite(values)]
    wrong = values.size - finite.size
    if not finite.size:
        return None
    low, high = float(finite.min()), float(finite.max())
    # Weights of a run that diverged reach the ends of what numbers can say.
    with np.errstate(all="ignore"):
        share = (finite - low) / (high - low) if high > low else np.full(finite.size, 0.5)
        mean, deviation = float(finite.mean()), float(finite.std())
    bins = np.minimum(np.nan_to_num(share, nan=0.5) * BINS, BINS - 1).astype("int64")
    counts = tuple(int(count) for count in np.bincount(bins, minlength=BINS))
    return Figures(low, mean, deviation, high, float(np.mean(finite == 0)), counts, sampled, wrong)


@dataclass(frozen=True)
class Looked:
    """What is shown of one array: figures, and pictures of `count` filters over `channels`."""

    name: str
    shape: tuple[int, ...]
    size: int
    figures: Figures | None
    pictures: list[np.ndarray]
    count: int
    channels: int


def look_at(kind: str, name: str, array: np.ndarray) -> Looked:
    """Figures and pictures of one array of a layer; no Qt in it, so that a thread can do it."""
    pictures, count, channels = kernel_pictures(kind, name, array)
    return Looked(name, array.shape, array.size, figures_of(array), pictures, count, channels)


class Histogram(QWidget):
    """Bars of how many values lie where, with the ends and zero named below."""

    def __init__(self, figures: Figures, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = figures
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Histogram of {0}: from {1} to {2}").format(name, short(figures.low), short(figures.high))
        )

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens, found = theme.tokens(), self.figures
        painter = QPainter(self)
        painter.setFont(theme.font(8))
        place = QRectF(self.rect()).adjusted(0, 2, 0, -_LINE)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent"))
        most, width = max(found.counts) or 1, place.width() / len(found.counts)
        for at, count in enumerate(found.counts):
            # A bin that is not empty is seen, however few it holds.
            height = max(count / most * place.height(), 1.0) if count else 0.0
            painter.drawRect(QRectF(place.x() + at * width, place.bottom() - height, max(width - 1, 1), height))
        painter.setPen(QPen(tokens.color("border_strong"), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        painter.setPen(tokens.color("text_muted"))
        below = QRectF(place.x(), place.bottom(), place.width(), _LINE)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short(found.low))
        painter.drawText(below, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, short(found.high))
        if found.low < 0 < found.high:
            x = place.x() + place.width() * -found.low / (found.high - found.low)
            painter.setPen(QPen(tokens.color("text_muted"), 1, Qt.PenStyle.DotLine))
            painter.drawLine(int(x), int(place.top()), int(x), int(place.bottom()))
            if place.width() * 0.25 < x < place.width() * 0.75:
                painter.setPen(tokens.color("text_muted"))
                painter.drawText(QRectF(x - 20, below.y(), 40, _LINE), Qt.AlignmentFlag.AlignCenter, "0")
        painter.end()


class Kernels(QWidget):
    """Filters of a convolution side by side, or a matrix as one picture: one colour above zero, another below."""

    def __init__(self, pictures: list[np.ndarray], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.setAccessibleName(self.tr("{0} as pictures").format(name))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def count(self) -> int:
        return len(self._pictures)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        columns, _, cell_height = self._cells(width)
        return -(-len(self._pictures) // columns) * (cell_height + 4)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def _cells(self, width: int) -> tuple[int, int, int]:
        """Columns, and the size of one picture."""
        height, wide = self._pictures[0].shape[:2]
        if len(self._pictures) == 1:
            # A matrix is stretched: its rows and columns have no common measure.
            return 1, min(width, wide * 16), min(160, height * 16)
        scale = max(1, round(32 / max(height, wide)))
        return max(1, (width + 4) // (wide * scale + 4)), wide * scale, height * scale

    def paintEvent(self, event: QPaintEvent) -> None:
        columns, wide, high = self._cells(self.width())
        reach = max((float(np.abs(one).max()) for one in self._pictures), default=0.0)
        painter = QPainter(self)
        painter.setPen(QPen(theme.tokens().color("border"), 1))
        for at, picture in enumerate(self._pictures):
            place = QRectF(at % columns * (wide + 4), at // columns * (high + 4), wide, high)
            painter.drawImage(place, coloured(picture, reach))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        painter.end()


def kernel_pictures(kind: str, name: str, array: np.ndarray) -> tuple[list[np.ndarray], int, int]:
    """Pictures (height, width) or (height, width, 3) of a kernel, how many there are in all, and of which channels.

    Of filters over three channels colours are shown, of others the first input channel. None for arrays that are no
    kernel, or of one number each.
    """
    if "kernel" not in name and "embeddings" not in name:
        return [], 0, 0
    if array.ndim == 4 and max(array.shape[:2]) > 1:
        if kind.startswith("Depthwise") or name.startswith("depthwise"):
            filters = [array[:, :, one, 0] for one in range(min(array.shape[2], _MOST_FILTERS))]
            return filters, array.shape[2], array.shape[2]
        last = array.shape[2] if kind.endswith("Transpose") else array.shape[3]
        moved = np.moveaxis(array, 2, 3) if kind.endswith("Transpose") else array
        filters = [moved[:, :, :, one] for one in range(min(last, _MOST_FILTERS))]
        if moved.shape[2] == 3:
            return filters, last, 3
        return [one[:, :, 0] for one in filters], last, moved.shape[2]
    if array.ndim == 3 and kind.startswith("Conv1D") and array.shape[0] > 1:
        last = min(array.shape[2], _MOST_FILTERS)
        return [_fewer(array[:, :, one].T) for one in range(last)], array.shape[2], array.shape[1]
    if array.ndim == 2 and min(array.shape) > 1:
        return [_fewer(array)], 1, 1
    return [], 0, 0


def coloured(values: np.ndarray, reach: float) -> QImage:
    """Numbers as colours: zero is the surface, `reach` the strongest; three channels are shown as they are."""
    scaled = np.clip(np.nan_to_num(values.astype("float32")) / (reach or 1.0), -1, 1)
    if scaled.ndim == 3:
        pixels = ((scaled + 1) * 127.5).astype("uint8")
    else:
        tokens = theme.tokens()
        surface = _rgb(tokens.color("surface"))
        above, below = _rgb(tokens.color("accent")), _rgb(QColor(tokens.series[1]))
        share = np.abs(scaled)[..., None]
        pixels = (surface * (1 - share) + np.where(scaled[..., None] > 0, above, below) * share).astype("uint8")
    pixels = np.ascontiguousarray(pixels)
    high, wide = pixels.shape[:2]
    return QImage(pixels.data, wide, high, pixels.strides[0], QImage.Format.Format_RGB888).copy()


def short(number: float) -> str:
    """Four digits, and no minus before a zero."""
    text = in_numbers(f"{number:.4g}")
    return "0" if text == "-0" else text


def _fewer(matrix: np.ndarray) -> np.ndarray:
    """A matrix of at most so many rows and columns: every so manieth."""
    steps = [max(1, -(-size // _MOST_CELLS)) for size in matrix.shape]
    return matrix[:: steps[0], :: steps[1]]


def _rgb(color: QColor) -> np.ndarray:
    return np.array([color.red(), color.green(), color.blue()], "float32")
