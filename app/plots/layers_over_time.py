"""Weights, gradients, activations, steps and dead units of each layer over the time of a run: a strip a layer."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.plots.layer_strips import FigureStrip, HistogramStrip, LayerStrip
from app.sessions.alerts.histograms import ACTIVATIONS, GRADIENTS, WEIGHTS, LayerLook
from app.wording import grouped, in_numbers

MOVED, DEAD = "moved", "dead"
# Choices of how many batches lie between two looks; 0: only epochs.
OFTEN = (0, 1, 10, 100, 1000)
# Looks that are kept: of more, every second of the older ones goes.
_MOST = 400
# A step of a thousandth of the weights is what trainings that go well make.
_GOOD_STEP = 1e-3


class LayersOverTime(QWidget):
    """`take(epoch, step, layers)` for each look, `clear()` for a new run. `often_changed(batches)`: see `OFTEN`."""

    often_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layers over time"))
        self.epochs: list[int] = []
        self.steps: list[int] = []
        self._looks: list[Mapping[str, LayerLook]] = []
        self.strips: dict[str, LayerStrip] = {}
        self._kind = ""
        self._wanted = ""
        self.quantity = QComboBox(self)
        self.quantity.setAccessibleName(self.tr("What is shown of each layer"))
        for name, title in (
            (WEIGHTS, self.tr("Weights")),
            (GRADIENTS, self.tr("Gradients")),
            (ACTIVATIONS, self.tr("Activations")),
            (MOVED, self.tr("Step to weight")),
            (DEAD, self.tr("Dead units")),
        ):
            self.quantity.addItem(title, name)
        self.quantity.currentIndexChanged.connect(self._draw)
        self.often = QComboBox(self)
        self.often.setAccessibleName(self.tr("How often the layers are looked at"))
        self.often.setToolTip(self.tr("Each look takes about as long as a batch."))
        for batches in OFTEN:
            if batches > 1:
                self.often.addItem(self.tr("Every {0} batches").format(grouped(batches)), batches)
            else:
                self.often.addItem(self.tr("Each batch") if batches else self.tr("Each epoch"), batches)
        self.often.currentIndexChanged.connect(lambda at: self.often_changed.emit(self.often.itemData(at)))
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.empty = QLabel(self.tr("Shown while a network trains and this panel is open."), self)
        self.empty.setWordWrap(True)
        bar = QHBoxLayout()
        bar.addWidget(self.quantity)
        bar.addWidget(self.often)
        bar.addStretch(1)
        page = QWidget()
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addStretch(1)
        self.area = QScrollArea(self)
        self.area.setFrameShape(QScrollArea.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addLayout(bar)
        column.addWidget(self.about)
        column.addWidget(self.empty)
        column.addWidget(self.area, 1)
        # Many looks may come at once: they are drawn together.
        self._soon = QTimer(self, singleShot=True, interval=50)
        self._soon.timeout.connect(self._draw)

    def clear(self) -> None:
        """A new run."""
        self.epochs, self.steps, self._looks = [], [], []
        self._draw()

    def take(self, epoch: int, step: int, layers: Mapping[str, LayerLook]) -> None:
        """One look more, after so many batches of the run."""
        self.epochs.append(epoch)
        self.steps.append(step)
        self._looks.append(layers)
        if len(self._looks) > _MOST:
            for kept in (self.epochs, self.steps, self._looks):
                del kept[1 : _MOST // 2 : 2]
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def show_layer(self, name: str, quantity: str) -> None:
        """Show this of the layers, and scroll to one."""
        self._wanted = name
        self.quantity.setCurrentIndex(max(0, self.quantity.findData(quantity)))
        self._draw()

    def showEvent(self, event) -> None:
        self._draw()
        super().showEvent(event)

    # ---- drawing

    def _draw(self) -> None:
        self._soon.stop()
        kind = self.quantity.currentData()
        latest = self._looks[-1] if self._looks else {}
        shown = [name for name, look in latest.items() if _has(look, kind)]
        is_other = kind != self._kind
        self._kind = kind
        for name in [name for name in self.strips if name not in shown or is_other]:
            gone = self.strips.pop(name)
            self._column.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self.empty.setVisible(not self._looks)
        self.about.setText(self._about_all(kind))
        self.about.setVisible(bool(self._looks) and bool(self.about.text()))
        for at, name in enumerate(shown):
            if name not in self.strips:
                self.strips[name] = self._made(name, kind)
                self._column.insertWidget(at, self.strips[name])
            self._fill(self.strips[name], [one[name] for one in self._looks if name in one], kind)
        if self._wanted in self.strips:
            strip, self._wanted = self.strips[self._wanted], ""
            # Once the new strips have their places.
            QTimer.singleShot(0, strip, lambda: self.area.ensureWidgetVisible(strip))

    def _made(self, name: str, kind: str) -> LayerStrip:
        if kind == MOVED:
            return FigureStrip(name, self, is_log=True, guide=_GOOD_STEP)
        return FigureStrip(name, self) if kind == DEAD else HistogramStrip(name, self)

    def _fill(self, strip: LayerStrip, looks: list[LayerLook], kind: str) -> None:
        about = self._about(looks[-1])
        if isinstance(strip, HistogramStrip):
            strip.show_looks([one.histograms[kind] for one in looks if kind in one.histograms], about)
        elif isinstance(strip, FigureStrip):
            strip.show_values([one.moved if kind == MOVED else one.dead for one in looks], about)

    def _about_all(self, kind: str) -> str:
        if kind == MOVED:
            return self.tr("How far a batch moves the weights, as a share of their size. Dashed: 0.001, a usual step.")
        if kind == DEAD:
            return self.tr("The share of units that give 0 for every sample that was looked at.")
        return ""

    def _about(self, look: LayerLook) -> str:
        told = []
        if look.moved is not None:
            told.append(self.tr("moves {0} a batch").format(in_numbers(f"{look.moved:.1e}")))
        if look.dead:
            told.append(self.tr("{0} dead").format(in_numbers(f"{look.dead:.0%}")))
        return ", ".join(told)


def _has(look: LayerLook, kind: str) -> bool:
    """Whether there is something of that kind to show of a layer."""
    if kind == MOVED:
        return WEIGHTS in look.histograms
    return look.dead is not None if kind == DEAD else kind in look.histograms
