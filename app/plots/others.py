"""Other runs over the curves of the one that is followed: their points, and the line that names them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from app.plots import names
from app.plots.buffers import Series
from app.plots.chart import run_color
from app.sessions.runs.curves import CurveFiles

# More could not be told apart by their colours.
MOST = 5
_LONGEST = 28


@dataclass(frozen=True)
class OtherRun:
    """A run of the past as curves: `series` by the names that the live curves use ("loss (batch)", "loss", …)."""

    id: str
    title: str
    series: Mapping[str, Series] = field(repr=False)


def series_of(files: CurveFiles) -> dict[str, Series]:
    """What is kept of a run's curves, over the steps at which it was measured."""
    batches, history = files.batches(), files.history()
    found: dict[str, Series] = {}
    if len(batches["step"]):
        found["loss" + names.PER_BATCH] = Series.of(batches["step"], batches["loss"])
    longest = max((len(values) for values in history.values()), default=0)
    # An epoch ends with the last batch that is of it or of one before; without batches a step is an epoch.
    ends = np.searchsorted(batches["epoch"], np.arange(1, longest + 1), side="right") - 1
    steps = batches["step"][ends] if len(batches["step"]) else np.arange(1, longest + 1)
    for name, values in history.items():
        found[name] = Series.of(steps[: len(values)], np.array(values))
    return found


class OthersBar(QWidget):
    """A button a run, in its colour; a click takes the run off the curves. `removed(id)` then."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Other runs in the curves"))
        self.buttons: dict[str, QToolButton] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(4, 0, 4, 0)
        self._row.setSpacing(4)
        self._row.addStretch(1)
        self.hide()

    def show_runs(self, runs: Sequence[OtherRun]) -> None:
        """Name these and no others."""
        for button in self.buttons.values():
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = {}
        for at, run in enumerate(runs):
            button = QToolButton(self)
            title = run.title if len(run.title) <= _LONGEST else f"{run.title[: _LONGEST - 1]}…"
            button.setText(f"{title}  ×")
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setAutoRaise(True)
            button.setToolTip(self.tr("Take {0} off the curves").format(run.title))
            button.setAccessibleName(button.toolTip())
            button.clicked.connect(lambda checked=False, run_id=run.id: self.removed.emit(run_id))
            self._row.insertWidget(at, button)
            self.buttons[run.id] = button
        self._dress()
        self.setVisible(bool(runs))

    def _dress(self) -> None:
        for at, button in enumerate(self.buttons.values()):
            button.setIcon(_dot(at, self.devicePixelRatioF()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "buttons"):
            self._dress()


def _dot(at: int, ratio: float) -> QIcon:
    """The colour of the run at this place."""
    picture = QPixmap(round(10 * ratio), round(10 * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(run_color(at))
    painter.drawEllipse(1, 1, 8, 8)
    painter.end()
    return QIcon(picture)
