"""Curves as a picture, without a window on the screen. Needs a QApplication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtGui import QImage, QPainter

from app import theme
from app.document.atomic import write_atomically
from app.plots import names
from app.plots.buffers import Series
from app.plots.chart import Chart


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
    series: Mapping[str, Series], path: str | Path, width: int = 1200, height: int = 500, log: bool = False
) -> None:
    """Losses on the left, metrics on the right, as PNG."""
    losses = {name: points for name, points in series.items() if names.is_loss(name)}
    metrics = {name: points for name, points in series.items() if not names.is_loss(name)}
    groups = [(_loss(), losses, log), (_metrics(), metrics, False)] if metrics else [(_loss(), losses, log)]
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(theme.tokens().color("surface"))
    painter = QPainter(image)
    each = width // len(groups)
    for at, (title, some, is_log) in enumerate(groups):
        chart = Chart(title)
        chart.resize(each, height)
        chart.show_series(some, is_log)
        # A picture of it makes the widget take its size; only then does the layout settle without an event loop.
        chart.grab()
        chart.getPlotItem().layout.activate()
        painter.drawPixmap(at * each, 0, chart.grab())
        chart.close()
        chart.deleteLater()
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    write_atomically(path, content.data())


def _loss() -> str:
    return QCoreApplication.translate("LiveCurves", "Loss")


def _metrics() -> str:
    return QCoreApplication.translate("LiveCurves", "Metrics")
