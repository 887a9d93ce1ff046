"""Curves of a run while it runs: losses in one chart, metrics in another, by batch and by epoch."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
    QWidgetAction,
)

from app.document.atomic import write_atomically
from app.plots import names
from app.plots.buffers import Series
from app.plots.chart import Chart
from app.plots.others import MOST, OtherRun, OthersBar
from app.plots.smoothing import Smoothed
from app.sessions.events import BatchEnd, Changed, EpochEnd, Event, Failed, Finished
from app.sessions.export import history_csv, steps_csv
from app.sessions.live import Mark
from app.wording import in_numbers, unmarked

# Thirty times a second; more is not seen, and less looks like stutter.
INTERVAL = 33
# The charts, and which are drawn at one turn and which at the next.
_CHARTS = ("losses", "metrics", "rates")
_HALVES = (("losses",), ("metrics", "rates"))


class Runner(Protocol):
    """What is followed: see app.sessions.train.TrainRunner."""

    def drain(self) -> list[Event]: ...


class LiveCurves(QWidget):
    """Follows one run at a time. Points are kept while the widget is hidden and drawn when it is seen again.

    Signals:
        drained(list): the run's events, each once, in order: this widget is their one reader.
        others_wanted(): other runs are to be chosen (see `offer_others`). export_wanted(): the curves as a file.
        other_chosen(id): lay this run over the curves (see `show_others`).
    """

    drained = Signal(list)
    others_wanted = Signal()
    other_chosen = Signal(str)
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Training curves"))
        self.setMinimumSize(200, 140)
        self._series: dict[str, Series] = {}
        self._history: dict[str, list[float]] = {}
        self._marks: list[Mark] = []
        self._rates = Series()
        self._smoothed: dict[str, Smoothed] = {}
        self._others: dict[str, OtherRun] = {}
        self._runner: Runner | None = None
        # The charts that do not show all that has come.
        self._stale: set[str] = set()
        self.timer = QTimer(self, interval=INTERVAL)
        self.timer.timeout.connect(self._turn)
        self._turns = 0
        self._build()
        self._draw()

    def _build(self) -> None:
        self.losses = Chart(self.tr("Loss"), self)
        self.metrics = Chart(self.tr("Metrics"), self)
        self.rates = Chart(self.tr("Learning rate"), self, paired=False)
        self.rates.hide()
        trio = (self.losses, self.metrics, self.rates)
        for moved in trio:
            for other in trio:
                if moved is not other:
                    self._tie(moved, other)
        self.log_scale = QCheckBox(self.tr("Log scale"), self)
        self.log_scale.setToolTip(f"{self.log_scale.text()}: " + self.tr("Draw the loss on a logarithmic scale."))
        self.batches = QCheckBox(self.tr("Each batch"), self)
        told = self.tr("Show the values of single batches beside those of epochs.")
        self.batches.setToolTip(f"{self.batches.text()}: {told}")
        self.batches.setChecked(True)
        for box in (self.log_scale, self.batches):
            box.toggled.connect(lambda: self._draw())
        self._add_others()
        self._add_menu()
        self.empty = QLabel(self.tr("Press Train to see the network learn."), self)
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(8, 0, 8, 0)
        bar = QHBoxLayout()
        bar.setSpacing(16)
        bar.setContentsMargins(4, 0, 4, 0)
        bar.addStretch(1)
        bar.addWidget(self.batches)
        bar.addWidget(self.log_scale)
        bar.addWidget(self.compare)
        bar.addWidget(self.more)
        charts = QHBoxLayout()
        charts.setSpacing(4)
        charts.addWidget(self.losses, 1)
        charts.addWidget(self.metrics, 1)
        charts.addWidget(self.rates, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.empty)
        column.addWidget(self.others_bar)
        column.addLayout(charts, 1)

    def _add_others(self) -> None:
        self.compare = QToolButton(self)
        self.compare.setText(self.tr("Other runs"))
        self.compare.setToolTip(self.tr("Lay the curves of other runs over these, on the same axes."))
        self.compare.clicked.connect(self.others_wanted)
        self.others_menu = QMenu(self.compare)
        self.others_menu.setToolTipsVisible(True)
        self.others_bar = OthersBar(self)
        self.others_bar.removed.connect(self.remove_other)

    def _add_menu(self) -> None:
        """What is wanted less often: the chart of the rate, a file of the curves, and smoothing."""
        self.more = QToolButton(self)
        self.more.setText(self.tr("More"))
        self.more.setAccessibleName(self.tr("More of the curves"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        self.show_rates = menu.addAction(self.tr("Learning rate"))
        self.show_rates.setCheckable(True)
        self.show_rates.toggled.connect(lambda: self._draw())
        self.export = menu.addAction(self.tr("Export…"))
        self.export.setToolTip(self.tr("Write the curves as a picture (SVG, PNG) or as numbers (CSV)."))
        self.export.triggered.connect(self.export_wanted)
        menu.addSeparator()
        page = QWidget(menu)
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 4, 12, 8)
        self.smooth_label = QLabel(page)
        self.smoothing = QSlider(Qt.Orientation.Horizontal, page)
        self.smoothing.setRange(0, 99)
        self.smoothing.setMinimumWidth(160)
        self.smoothing.setAccessibleName(self.tr("Smoothing of single batches"))
        self.smoothing.valueChanged.connect(self._smooth)
        column.addWidget(self.smooth_label)
        column.addWidget(self.smoothing)
        action = QWidgetAction(menu)
        action.setDefaultWidget(page)
        menu.addAction(action)
        self.more.setMenu(menu)
        self._say_smoothing()

    def _say_smoothing(self) -> None:
        weight = self.smoothing.value() / 100
        self.smooth_label.setText(
            self.tr("Smoothing of batches: {0}").format(in_numbers(f"{weight:.2f}") if weight else self.tr("none"))
        )

    def _smooth(self) -> None:
        self._say_smoothing()
        self._smoothed = {}
        for chart in (self.losses, self.metrics):
            chart.forget()
        self._draw()

    def _shown(self, name: str, points: Series) -> Series:
        """What is drawn of a series: single batches are smoothed."""
        weight = self.smoothing.value() / 100
        if not weight or not names.is_batch(name):
            return points
        if name not in self._smoothed:
            self._smoothed[name] = Smoothed(points, weight)
        return self._smoothed[name].update()

    def _tie(self, moved: Chart, other: Chart) -> None:
        """What the hand does with the steps of one chart happens to the other. (pyqtgraph's own links weigh the charts'
        places on the screen against each other, and in a narrow window never come to rest.)"""
        view = moved.getPlotItem().vb
        view.sigRangeChangedManually.connect(lambda: other.look_at(*view.viewRange()[0]))
        moved.whole_wanted.connect(other.show_whole)

    # ---- following

    def follow(self, runner: Runner) -> None:
        """Forget what is drawn, and draw this run until it is over."""
        self.clear()
        self._runner = runner
        self.timer.start()

    def _turn(self) -> None:
        """What has come is taken at each turn, and one half of the charts is drawn, each 15 times a second: painting takes
        longer than all else that the window does while a run sends thousands of batches a second, and both charts in one
        turn would hold up the hand for twice as long."""
        self._turns += 1
        self.tick(_HALVES[self._turns % 2])

    def tick(self, charts: Collection[str] = _CHARTS) -> None:
        """Take what has come from the run, and draw these charts; the timer does this. The end of a run is always drawn."""
        runner = self._runner
        if runner is None:
            self.timer.stop()
            return
        found = runner.drain()
        if found:
            # Every run's last event, whatever happened to it.
            if isinstance(found[-1], Finished | Failed):
                self._runner = None
                self.timer.stop()
            self.take(found)
            self.drained.emit(found)
        if self.isVisible() and (stale := self._stale & set(_CHARTS if self._runner is None else charts)):
            self._draw(stale)

    def take(self, found: Iterable[Event]) -> None:
        """Add the points of these events; drawn at the next tick."""
        for event in found:
            if isinstance(event, BatchEnd):
                for name, value in event.logs.items():
                    shown = event.loss if name == "loss" else value
                    self._append(name + names.PER_BATCH, event.step, shown)
                self._rates.append(event.step, event.learning_rate)
            elif isinstance(event, EpochEnd):
                for name, value in event.logs.items():
                    self._append(name, event.step, value)
                    self._history.setdefault(name, []).append(value)
            elif isinstance(event, Changed):
                self._marks.append(event.mark)
        self._stale = set(_CHARTS)

    def clear(self) -> None:
        """No run, no points."""
        self.timer.stop()
        self._runner = None
        self._series = {}
        self._history = {}
        self._marks = []
        self._rates = Series()
        self._smoothed = {}
        self._draw()

    # ---- other runs

    def offer_others(self, runs: Sequence[tuple[str, str]]) -> None:
        """Let one of these runs (id, title) be chosen, or one that is shown be taken off."""
        self.others_menu.clear()
        for run_id, title in runs:
            action = self.others_menu.addAction(unmarked(title))
            action.setCheckable(True)
            action.setChecked(run_id in self._others)
            action.triggered.connect(lambda checked, run_id=run_id: self._choose_other(run_id, checked))
        if not runs:
            self.others_menu.addAction(self.tr("There is no other run yet.")).setEnabled(False)
        self.others_menu.popup(self.compare.mapToGlobal(self.compare.rect().bottomLeft()))

    def _choose_other(self, run_id: str, is_shown: bool) -> None:
        if is_shown:
            self.other_chosen.emit(run_id)
        else:
            self.remove_other(run_id)

    def show_others(self, runs: Iterable[OtherRun]) -> None:
        """Lay these over the curves, beside those that lie there; of more than can be told apart the last ones."""
        for run in runs:
            self._others[run.id] = run
        for run_id in list(self._others)[:-MOST]:
            del self._others[run_id]
        self._others_changed()

    def remove_other(self, run_id: str) -> None:
        """Take a run off the curves."""
        if self._others.pop(run_id, None) is not None:
            self._others_changed()

    def clear_others(self) -> None:
        """Take all other runs off the curves."""
        self._others = {}
        self._others_changed()

    @property
    def others(self) -> tuple[OtherRun, ...]:
        """The runs that lie over the curves."""
        return tuple(self._others.values())

    def _others_changed(self) -> None:
        self._smoothed = {}
        for chart in (self.losses, self.metrics):
            chart.forget()
        self.others_bar.show_runs(self.others)
        self._draw()

    # ---- reading

    @property
    def series(self) -> dict[str, tuple[np.ndarray, np.ndarray]]:
        """All points by name: (steps, values). Batches are "loss (batch)" and so on, epochs "loss", "val_loss", …"""
        return {name: (points.x.copy(), points.y.copy()) for name, points in self._series.items()}

    @property
    def history(self) -> Mapping[str, Sequence[float]]:
        """One value an epoch by name."""
        return self._history

    @property
    def marks(self) -> Sequence[Mark]:
        """What was changed while the run lasted."""
        return tuple(self._marks)

    # ---- export

    def export_csv(self, path: str | Path) -> None:
        """One row an epoch. Raises ProjectError where it cannot be written."""
        write_atomically(path, history_csv(self._history).encode())

    def export_batches(self, path: str | Path) -> None:
        """One row a batch. Raises ProjectError where it cannot be written."""
        columns = {name: points for name, points in self._series.items() if names.is_batch(name)}
        columns["learning_rate"] = self._rates
        write_atomically(path, steps_csv({name: (one.x, one.y) for name, one in columns.items()}).encode())

    def export_picture(self, path: str | Path, width: int = 1200, height: int = 500) -> None:
        """The curves as they are drawn, other runs too: as SVG under a name in .svg, else as PNG.

        Raises ProjectError where it cannot be written.
        """
        from app.plots.export import write_curves

        titles = [run.title for run in self.others]
        write_curves(self._all_shown(), path, width, height, log=self.log_scale.isChecked(), runs=titles)

    # ---- drawing

    def _append(self, name: str, x: float, y: float) -> None:
        if name not in self._series:
            self._series[name] = Series()
        self._series[name].append(x, y)

    def _all_shown(self) -> dict[str, Series]:
        """All that is drawn, what is to lie behind first: other runs, and single batches before epochs."""
        whole = {names.of_run(name, run.title): points for run in self.others for name, points in run.series.items()}
        whole |= self._series
        shown = {
            name: self._shown(name, points)
            for name, points in whole.items()
            if self.batches.isChecked() or not names.is_batch(name)
        }
        return dict(sorted(shown.items(), key=lambda item: (not names.is_batch(item[0]), not names.run_of(item[0]))))

    def _draw(self, charts: Collection[str] = _CHARTS) -> None:
        self._stale -= set(charts)
        ordered = self._all_shown()
        losses = {name: points for name, points in ordered.items() if names.is_loss(name)}
        metrics = {name: points for name, points in ordered.items() if not names.is_loss(name)}
        runs = [run.title for run in self.others]
        if "losses" in charts:
            self.losses.show_series(losses, self.log_scale.isChecked(), runs)
        if "metrics" in charts:
            self.metrics.show_series(metrics, False, runs)
        notes = [(mark.step + 0.5, mark.text) for mark in self._marks]
        self.rates.setVisible(self.show_rates.isChecked())
        if self.show_rates.isChecked() and "rates" in charts:
            self.rates.show_series({"rate": self._rates} if len(self._rates) else {}, False)
        for name in charts:
            getattr(self, name).show_notes(notes)
        self.metrics.setVisible(bool(metrics) or not ordered)
        self.empty.setVisible(not self._series)

    def showEvent(self, event) -> None:
        super().showEvent(event)
        if self._stale:
            self._draw()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "losses"):
            self.losses.dress()
            self.metrics.dress()
            self.rates.dress()
        super().changeEvent(event)
