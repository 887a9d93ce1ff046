"""One figure of several runs, drawn over each other."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.plots import names
from app.plots.buffers import Series
from app.plots.chart import Chart

_FIRST = ("val_loss", "loss")


class RunOverlay(QWidget):
    """Shows the histories of runs: which figure is chosen above, a colour a run."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histories: dict[str, Mapping[str, Sequence[float]]] = {}
        self.figure = QComboBox(self)
        self.figure.setAccessibleName(self.tr("Figure"))
        self.figure.setMinimumWidth(200)
        self.log_scale = QCheckBox(self.tr("Log scale"), self)
        self.chart = Chart(self.tr("Runs"), self, paired=False)
        self.empty = QLabel(self.tr("Choose runs to see their curves."), self)
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 6, 8, 2)
        bar.setSpacing(12)
        bar.addWidget(self.figure)
        bar.addWidget(self.log_scale)
        bar.addWidget(self.empty)
        bar.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(bar)
        column.addWidget(self.chart, 1)
        self.figure.currentIndexChanged.connect(self._draw)
        self.log_scale.toggled.connect(self._draw)

    def show_runs(self, histories: Mapping[str, Mapping[str, Sequence[float]]]) -> None:
        """Histories by the runs' names: one value an epoch for each figure."""
        self._histories = dict(histories)
        figures = list(dict.fromkeys(name for history in histories.values() for name in history))
        figures.sort(key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
        chosen = self.figure.currentData()
        self.figure.blockSignals(True)
        self.figure.clear()
        for name in figures:
            self.figure.addItem(names.in_words(name).replace("_", " "), name)
        self.figure.setCurrentIndex(max(0, self.figure.findData(chosen)))
        self.figure.blockSignals(False)
        self.figure.setEnabled(bool(figures))
        self.empty.setVisible(not figures)
        self.chart.show_whole()
        self._draw()

    def _draw(self) -> None:
        name = self.figure.currentData()
        series: dict[str, Series] = {}
        for run, history in self._histories.items():
            if name in history:
                series[run] = points = Series()
                for epoch, value in enumerate(history[name], 1):
                    points.append(epoch, value)
        self.chart.title = self.figure.currentText() or self.tr("Runs")
        self.chart.forget()
        self.chart.show_series(series, self.log_scale.isChecked())
        self.chart.dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "chart"):
            self.chart.dress()
