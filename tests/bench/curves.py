"""How smooth the curves stay with very many points: ticks that add to them, pans and zooms. A report, not a test.

QT_QPA_PLATFORM=offscreen python -m tests.bench.curves [--points 1000000]

Milliseconds of the GUI thread's own time, repaint included: what one of thirty ticks a second costs.
"""

import argparse
import os
import sys
import time

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtWidgets import QApplication

from app import theme
from app.plots import names
from app.plots.buffers import Series
from app.plots.curves import LiveCurves
from app.plots.others import OtherRun
from app.sessions.events import BatchEnd
from tests.bench.paints import Paints


def noisy(points, seed):
    rng = np.random.default_rng(seed)
    return 0.2 + 2 / (1 + np.arange(points) / 20000) + rng.uniform(-0.1, 0.1, points)


def filled(points):
    """The live curves with so many batches of loss and accuracy behind them."""
    curves = LiveCurves()
    curves.resize(1100, 320)
    curves.show()
    steps = np.arange(1, points + 1)
    for name, seed in (("loss", 0), ("accuracy", 1)):
        curves._series[name + names.PER_BATCH] = Series.of(steps, noisy(points, seed))
        curves._series[name] = Series.of(steps[999::1000], noisy(points, seed)[999::1000])
    curves._dirty = True
    curves._draw()
    QApplication.processEvents()
    return curves


def measured(action, times):
    taken = []
    for at in range(times):
        begun = time.thread_time()
        action(at)
        QApplication.processEvents()
        taken.append((time.thread_time() - begun) * 1000)
    return np.array(taken)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--points", type=int, default=1_000_000)
    parser.add_argument("--times", type=int, default=40)
    asked = parser.parse_args()
    application = QApplication.instance() or QApplication(sys.argv[:1])
    theme.apply(application, "light")
    curves = filled(asked.points)
    loss = curves.losses

    def tick(at):
        step = len(curves._series["loss (batch)"]) + 1
        curves.take([BatchEnd(step + n, 1, 1, 1, {"loss": 0.5, "accuracy": 0.9}, 0.5, 0.001) for n in range(100)])
        curves._draw()

    def zoom(at):
        half = asked.points / 2 ** (1 + at % 8)
        for chart in (curves.losses, curves.metrics):
            chart.look_at(asked.points / 2 - half, asked.points / 2 + half)

    def pan(at):
        for chart in (curves.losses, curves.metrics):
            chart.look_at(at * asked.points / 100, (0.5 + at / 100) * asked.points)

    def cursor(at):
        view = loss.getPlotItem().vb
        loss._on_mouse(view.mapViewToScene(view.viewRect().center()))
        loss.viewport().update()

    rows = [("100 more batches, all seen", tick), ("zoom of both charts", zoom), ("pan of both charts", pan),
            ("cursor with its values", cursor)]  # fmt: skip
    print(f"loss and accuracy of {asked.points:,} batches each, two charts of {loss.width()} x {loss.height()}")

    paints = Paints(loss.viewport())

    def report():
        for name, action in rows:
            paints.count = 0
            taken = measured(action, asked.times)
            if paints.count < asked.times * 0.9:
                raise SystemExit(f"{name}: only {paints.count} repaints: nothing was measured")
            curves.losses.show_whole()
            curves.metrics.show_whole()
            print(f"  {name:44} median {np.median(taken):6.1f}  95 % {np.percentile(taken, 95):6.1f} ms", flush=True)

    report()
    curves.log_scale.setChecked(True)
    print("on a log scale:")
    report()
    curves.log_scale.setChecked(False)
    curves.smoothing.setValue(90)
    print("smoothed:")
    report()
    curves.smoothing.setValue(0)
    steps = np.arange(1, asked.points + 1)
    other = {"loss (batch)": Series.of(steps, noisy(asked.points, 2))}
    curves.show_others([OtherRun("other", "another run", other)])
    print("with another run of as many points over it:")
    report()
    curves.close()


if __name__ == "__main__":
    main()
