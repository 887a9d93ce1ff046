"""Weights, gradients or activations of each layer as histograms over the epochs: a strip a layer, dark where many are."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app import theme
from app.sessions.alerts.histograms import ACTIVATIONS, GRADIENTS, QUANTITIES, WEIGHTS, Histogram, LayerLook, strip

_HEIGHT, _HEAD = 84, 20


class LayersOverTime(QWidget):
    """`take(epoch, layers)` for each look, `clear()` for a new run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layers over time"))
        self.epochs: list[int] = []
        self._looks: list[Mapping[str, LayerLook]] = []
        self.strips: dict[str, Strip] = {}
        self.quantity = QComboBox(self)
        self.quantity.setAccessibleName(self.tr("What is shown of each layer"))
        titles = {
            WEIGHTS: self.tr("Weights"),
            GRADIENTS: self.tr("Gradients"),
            ACTIVATIONS: self.tr("Activations"),
        }
        for name in QUANTITIES:
            self.quantity.addItem(titles[name], name)
        self.quantity.currentIndexChanged.connect(self._draw)
        self.empty = QLabel(self.tr("Shown after each epoch while a network trains and this panel is open."), self)
        self.empty.setWordWrap(True)
        bar = QHBoxLayout()
        bar.addWidget(self.quantity)
        bar.addStretch(1)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        area = QScrollArea(self)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(bar)
        column.addWidget(self.empty)
        column.addWidget(area, 1)

    def clear(self) -> None:
        """A new run."""
        self.epochs, self._looks = [], []
        self._draw()

    def take(self, epoch: int, layers: Mapping[str, LayerLook]) -> None:
        """One look more."""
        self.epochs.append(epoch)
        self._looks.append(layers)
        if self.isVisible():
            self._draw()

    def showEvent(self, event) -> None:
        self._draw()
        super().showEvent(event)

    def _draw(self) -> None:
        kind = self.quantity.currentData()
        latest = self._looks[-1] if self._looks else {}
        shown = [name for name, look in latest.items() if kind in look.histograms]
        for name in [name for name in self.strips if name not in shown]:
            gone = self.strips.pop(name)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.empty.setVisible(not self._looks)
        for at, name in enumerate(shown):
            if name not in self.strips:
                self.strips[name] = Strip(name, self)
                self._column.insertWidget(at, self.strips[name])
            looks = [one[name].histograms[kind] for one in self._looks if name in one and kind in one[name].histograms]
            self.strips[name].show_looks(looks, self._about(latest[name]))

    def _about(self, look: LayerLook) -> str:
        told = []
        if look.moved is not None:
            told.append(self.tr("moves {0} a batch").format(f"{look.moved:.1e}"))
        if look.dead:
            told.append(self.tr("{0} dead").format(f"{look.dead:.0%}"))
        return ", ".join(told)


class Strip(QWidget):
    """One layer: epochs from left to right, values from bottom to top."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name, self.about = name, ""
        self.shares = np.zeros((0, 0))
        self.low = self.high = 0.0
        self.setFixedHeight(_HEIGHT + _HEAD)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT + _HEAD)

    def show_looks(self, looks: list[Histogram], about: str) -> None:
        self.about = about
        self.shares, self.low, self.high = strip(looks)
        words = self.tr("{0}: from {1} to {2}").format(self.name, f"{self.low:.3g}", f"{self.high:.3g}")
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
        body = QRect(44, _HEAD, self.width() - 44, _HEIGHT)
        painter.fillRect(body, tokens.color("surface"))
        if self.shares.size:
            painter.drawImage(body, self._image())
        edge = QRect(0, _HEAD, 40, _HEIGHT)
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"{self.high:.2g}")
        painter.drawText(edge, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, f"{self.low:.2g}")

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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()
