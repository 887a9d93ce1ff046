"""A closer look at what comes out of one block: its maps enlarged, the value under the pointer, figures, a histogram."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.panels.activations import raster
from app.panels.activations.kinds import BARS, HISTOGRAM, IMAGE, LINES, MAPS, NUMBER, SEQUENCE, Shown
from app.panels.weight_pictures import Histogram, figures_of, short
from app.panels.widgets import Heading, Muted, Panel
from app.wording import in_numbers

_GAP = 4
_CELL = 44
_MOST = 256
_PLOT_HEIGHT = 160


class ActivationPicture(QWidget):
    """All maps side by side, or one of them large; a strip, lines, bars. `pointed(words)` tells what is pointed at."""

    pointed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Shown | None = None
        self._images: dict[int, object] = {}
        self.channel: int | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_values(self, shown: Shown | None, name: str) -> None:
        """Show another output; the map that was chosen stays chosen where there is one of that number."""
        self._shown = shown
        self._images.clear()
        if shown is None or (self.channel is not None and self.channel >= shown.channels):
            self.channel = None
        self.setAccessibleName(self.tr("Output of {0}").format(name))
        self.updateGeometry()
        self.update()

    def choose(self, channel: int | None) -> None:
        """Show one map alone, or all of them."""
        if self._shown is not None and self._shown.kind == MAPS:
            self.channel = None if channel is None else channel % self._shown.channels
            self.updateGeometry()
            self.update()

    # ---- geometry

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(240))

    def heightForWidth(self, width: int) -> int:
        shown = self._shown
        if shown is None:
            return 0
        if shown.kind == NUMBER:
            return 40
        if shown.kind not in (IMAGE, MAPS):
            return _PLOT_HEIGHT
        high, wide = shown.values.shape[:2]
        if shown.kind == IMAGE or self.channel is not None:
            return max(24, min(width * high // wide, 480))
        columns, _, tall = self._cells(width)
        return -(-self._count // columns) * (tall + _GAP)

    @property
    def _count(self) -> int:
        return min(self._shown.channels, _MOST) if self._shown is not None else 0

    def _cells(self, width: int) -> tuple[int, int, int]:
        """Columns, and width and height of a map."""
        assert self._shown is not None
        high, wide = self._shown.values.shape[:2]
        columns = max(1, (width + _GAP) // (_CELL + _GAP))
        columns = min(columns, max(1, self._count))
        across = (width + _GAP) // columns - _GAP
        across = min(across, 2 * _CELL)
        return columns, across, max(8, min(across * high // wide, 3 * _CELL))

    def _place(self, at: int) -> QRectF:
        columns, across, tall = self._cells(self.width())
        return QRectF(at % columns * (across + _GAP), at // columns * (tall + _GAP), across, tall)

    def _single(self) -> QRectF:
        assert self._shown is not None
        high, wide = self._shown.values.shape[:2]
        ratio = min(self.width() / wide, self.height() / high)
        return QRectF(0, 0, wide * ratio, high * ratio)

    # ---- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        shown = self._shown
        if shown is None:
            return
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect())
        if shown.kind == IMAGE:
            painter.drawImage(self._single(), raster.to_image(raster.image_pixels(shown)))
        elif shown.kind == MAPS and self.channel is not None:
            painter.drawImage(self._single(), self._map(self.channel))
        elif shown.kind == MAPS:
            painter.setPen(QPen(tokens.color("border"), 1))
            for at in range(self._count):
                cell = self._place(at)
                if cell.intersects(QRectF(event.rect())):
                    painter.drawImage(cell, self._map(at))
        elif shown.kind == LINES:
            raster.draw_lines(painter, place.adjusted(1, 4, -1, -4), shown, tokens)
        elif shown.kind == BARS:
            raster.draw_bars(painter, place.adjusted(1, 4, -1, -4), shown, tokens)
        elif shown.kind == SEQUENCE:
            painter.drawImage(place, raster.to_image(raster.map_pixels(shown.values.T, shown.low, shown.high, tokens)))
        elif shown.kind == HISTOGRAM:
            raster.draw_histogram(painter, place.adjusted(1, 4, -1, -4), shown, tokens)
        else:
            painter.setPen(tokens.color("text"))
            painter.setFont(theme.font(14, bold=True))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, in_numbers(f"{float(shown.values):.6g}"))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.color("accent"), 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def _map(self, channel: int) -> object:
        if channel not in self._images:
            shown = self._shown
            assert shown is not None
            pixels = raster.map_pixels(shown.values[..., channel], shown.low, shown.high, theme.tokens())
            self._images[channel] = raster.to_image(pixels)
        return self._images[channel]

    # ---- the pointer and the keys

    def value_at(self, place: QPointF) -> str:
        """What is at a place, in words; empty where nothing is."""
        shown = self._shown
        if shown is None or not self.width() or not self.height():
            return ""
        if shown.kind in (IMAGE, MAPS):
            return self._value_of_map(place, shown)
        across = min(0.999, max(0.0, place.x() / self.width()))
        if shown.kind == SEQUENCE:
            step = int(across * shown.values.shape[0])
            feature = int(min(0.999, max(0.0, place.y() / self.height())) * shown.values.shape[1])
            value = short(float(shown.values[step, feature]))
            return self.tr("step {0}, feature {1}: {2}").format(step, feature, value)
        if shown.kind == LINES:
            step = int(across * shown.values.shape[0])
            return self.tr("step {0}: {1}").format(step, ", ".join(short(float(one)) for one in shown.values[step]))
        if shown.kind == BARS:
            at = int(across * shown.values.size)
            return self.tr("value {0}: {1}").format(at, short(float(shown.values[at])))
        return ""

    def _value_of_map(self, place: QPointF, shown: Shown) -> str:
        if shown.kind == IMAGE or self.channel is not None:
            channel, cell = self.channel or 0, self._single()
        else:
            found = next((at for at in range(self._count) if self._place(at).contains(place)), None)
            if found is None:
                return ""
            channel, cell = found, self._place(found)
        if not cell.contains(place):
            return ""
        high, wide = shown.values.shape[:2]
        row = min(high - 1, int((place.y() - cell.y()) / cell.height() * high))
        column = min(wide - 1, int((place.x() - cell.x()) / cell.width() * wide))
        if shown.kind == IMAGE:
            value = ", ".join(short(float(one)) for one in shown.values[row, column])
            return self.tr("row {0}, column {1}: {2}").format(row, column, value)
        value = short(float(shown.values[row, column, channel]))
        return self.tr("map {0}, row {1}, column {2}: {3}").format(channel, row, column, value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointed.emit(self.value_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit("")
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._shown is None or self._shown.kind != MAPS:
            return
        if self.channel is not None:
            self.choose(None)
            return
        at = next((at for at in range(self._count) if self._place(at).contains(event.position())), None)
        if at is not None:
            self.choose(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self._shown is not None and self._shown.kind == MAPS:
            if event.key() in steps:
                self.choose((-1 if self.channel is None else self.channel) + steps[Qt.Key(event.key())])
                return
            if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Space):
                self.choose(None if self.channel is not None else 0)
                return
        super().keyPressEvent(event)


class Activations(Panel):
    """The panel: the block's name and shape, its picture, figures and histogram."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("Activations", parent)
        self.setAccessibleName(self.tr("Data at a node"))
        self.title = Heading("", self, 10.5)
        self.about = Muted("", self)
        self.picture = ActivationPicture(self)
        self.pointed = Muted("", self)
        self.pointed.setMinimumHeight(20)
        self.figures = Muted("", self)
        self.histogram: Histogram | None = None
        for widget in (self.title, self.about, self.picture, self.pointed, self.figures):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.picture.pointed.connect(self._show_pointed)
        self.show_nothing()

    def show_nothing(self, text: str = "") -> None:
        """Say what to do to see something, or why nothing is seen."""
        self.title.setText("")
        self.about.setText(
            text or self.tr("Turn on Show data at nodes and choose a block to see what comes out of it.")
        )
        self.picture.show_values(None, "")
        self.pointed.setText("")
        self.figures.setText("")
        self._show_histogram(None, "")

    def show_block(self, name: str, kind: str, shown: Shown, about: str) -> None:
        """Show a block's output; `about` says of which sample, and with which weights."""
        shape = "×".join(str(size) for size in shown.values.shape) or self.tr("one number")
        self.title.setText(f"{name}  ({kind})")
        self.about.setText(f"{shape}  ·  {about}")
        self.picture.show_values(shown, name)
        self._show_pointed("")
        values = shown.values
        parts = [
            self.tr("min {0}").format(short(shown.low)),
            self.tr("mean {0}").format(short(float(values.mean()))),
            self.tr("max {0}").format(short(shown.high)),
            self.tr("{0} % zeros").format(short(round(float(np.mean(values == 0)) * 100, 1))),
        ]
        if shown.has_wrong:
            parts.append(self.tr("some are NaN or infinite"))
        self.figures.setText("  ·  ".join(parts))
        self._show_histogram(values, name)

    def _show_pointed(self, words: str) -> None:
        if not words and self.picture.channel is not None:
            words = self.tr("map {0}").format(self.picture.channel)
        self.pointed.setText(words or self.tr("Point at a value to read it; a click enlarges a map."))

    def _show_histogram(self, values: np.ndarray | None, name: str) -> None:
        if self.histogram is not None:
            self.column.removeWidget(self.histogram)
            self.histogram.hide()
            self.histogram.deleteLater()
            self.histogram = None
        figures = None if values is None or values.size < 2 else figures_of(values)
        if figures is not None:
            self.histogram = Histogram(figures, name, self.page)
            self.column.insertWidget(self.column.count() - 1, self.histogram)
