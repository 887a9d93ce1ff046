"""Small charts of the learning rate: a schedule over the steps of a run, and the loss over rates that were tried."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QWidget

from app.plots.buffers import Series
from app.plots.chart import Chart
from app.wording import decimal, in_numbers


class ScheduleChart(Chart):
    """The rate at each step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Rate by step"), parent, paired=False)

    def show_rates(self, steps: np.ndarray, rates: np.ndarray) -> None:
        self.forget()
        self.show_whole()
        self.show_series({"rate": Series.of(steps, rates)}, log=False)


class SearchChart(Chart):
    """The smoothed loss over the logarithm of the rate, and a line at the rate to take."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loss by rate"), parent, paired=False)
        self.getPlotItem().getAxis("bottom").tickStrings = lambda values, scale, spacing: [
            f"{10.0**value:.0e}".replace("e-0", "e-").replace("e+0", "e+") for value in values
        ]

    def show_search(self, rates: np.ndarray, losses: np.ndarray, suggested: float | None) -> None:
        self.forget()
        self.show_whole()
        good = np.isfinite(losses)
        rates, losses = rates[good], losses[good]
        # What ran away would press all else to the ground.
        shown = losses <= 2 * np.median(losses) if len(losses) else good
        self.show_series({"loss": Series.of(np.log10(rates[shown]), losses[shown])}, log=False)
        self.show_notes([] if suggested is None else [(float(np.log10(suggested)), in_numbers(f"{suggested:g}"))])

    def show_readout(self, point: QPointF) -> None:
        super().show_readout(point)
        loss = self._series["loss"].at(point.x()) if "loss" in self._series else None
        lines = [self.tr("rate {0}").format(decimal(10.0 ** point.x(), ".2g"))]
        if loss is not None:
            lines.append(self.tr("loss {0}").format(decimal(loss, ".4g")))
        self.readout.setText("\n".join(lines))
