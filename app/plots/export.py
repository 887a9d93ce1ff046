"""Curves as a picture, without a window on the screen. Needs a QApplication."""

from __future__ import annotations

import gc
from collections.abc import Mapping, Sequence
from pathlib import Path

import shiboken6
from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QPointF, QRect, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from app import theme
from app.document.atomic import write_atomically
from app.plots import names
from app.plots.buffers import Series
from app.plots.chart import Chart, run_color

# Above the charts, for the names of other runs.
_HEAD = 26


def write_history(
    history: Mapping[str, Sequence[float]], path: str | Path, width: int = 1200, height: int = 500
) -> None:
    """Curves of a history, one value an epoch for each name, as PNG. Raises ProjectError where it cannot be written."""
    series = {}
    for name, values in history.items():
        series[name] = Series()
        for epoch, value in enumerate(values, start=1):
            series[name].append(epoch, value)
    write_curves(series, path, width, height)


def write_curves(
    series: Mapping[str, Series],
    path: str | Path,
    width: int = 1200,
    height: int = 500,
    log: bool = False,
    runs: Sequence[str] = (),
) -> None:
    """Losses on the left, metrics on the right: as SVG under a name in .svg, else as PNG; `runs` as `Chart` takes them.

    Raises ProjectError where it cannot be written.
    """
    losses = {name: points for name, points in series.items() if names.is_loss(name)}
    metrics = {name: points for name, points in series.items() if not names.is_loss(name)}
    groups = [(_loss(), losses, log), (_metrics(), metrics, False)] if metrics else [(_loss(), losses, log)]
    head = _HEAD if runs else 0
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image: QImage | None = None
    if Path(path).suffix.lower() == ".svg":
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setTitle(QCoreApplication.translate("Curves", "Training curves"))
        generator.setDescription("Made with Layerloom")
        generator.setSize(QSize(width, height))
        generator.setViewBox(QRect(0, 0, width, height))
        # The axes are kept as pictures of the screen: with another resolution they would be scaled.
        generator.setResolution(round(QGuiApplication.primaryScreen().logicalDotsPerInchX()))
        painter = QPainter(generator)
        painter.fillRect(0, 0, width, height, theme.tokens().color("surface"))
    else:
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(theme.tokens().color("surface"))
        painter = QPainter(image)
    _paint_runs(painter, runs)
    each = width // len(groups)
    for at, (title, some, is_log) in enumerate(groups):
        chart = Chart(title)
        chart.resize(each, height - head)
        chart.show_series(some, is_log, runs)
        # A picture of it makes the widget take its size; only then does the layout settle without an event loop.
        chart.grab()
        chart.getPlotItem().layout.activate()
        if image is not None:
            painter.drawPixmap(at * each, head, chart.grab())
        else:
            chart.render(painter, QRectF(at * each, head, each, height - head))
        shiboken6.delete(chart)
        del chart
    painter.end()
    # Here and now: what is left of a plot is a cycle with timers in it, and whichever thread Python would collect it on,
    # one that trains too, Qt's timers can be ended on this one alone.
    gc.collect()
    if image is not None:
        image.save(buffer, "PNG")
    buffer.close()
    write_atomically(path, content.data())


def _paint_runs(painter: QPainter, runs: Sequence[str]) -> None:
    """A line that names the other runs in their colours."""
    font = theme.font(9)
    painter.setFont(font)
    x = 12.0
    for at, title in enumerate(runs):
        painter.setPen(run_color(at))
        painter.drawText(QPointF(x, 17), "●")
        painter.setPen(theme.tokens().color("text"))
        painter.drawText(QPointF(x + 14, 17), title)
        x += 14 + QFontMetricsF(font).horizontalAdvance(title) + 20


def _loss() -> str:
    return QCoreApplication.translate("LiveCurves", "Loss")


def _metrics() -> str:
    return QCoreApplication.translate("LiveCurves", "Metrics")
