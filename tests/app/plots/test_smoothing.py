"""Smoothed curves: the moving average that is meant, whatever the pieces in which points come; a million of them."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.plots.buffers import Series
from app.plots.curves import LiveCurves
from app.plots.smoothing import Smoothed
from app.sessions.events import BatchEnd


def plain(values, weight):
    state, found = 0.0, []
    for number, value in enumerate(values, 1):
        state = weight * state + (1 - weight) * value
        found.append(state / (1 - weight**number))
    return found


@pytest.mark.parametrize("weight", [0.1, 0.9, 0.99])
def test_points_that_come_in_pieces_are_smoothed_as_in_one(weight):
    values = np.random.default_rng(0).normal(size=1500)
    series = Series()
    smoothed = Smoothed(series, weight)
    for start, stop in ((0, 1), (1, 255), (255, 700), (700, 1500)):
        series.extend(np.arange(start, stop), values[start:stop])
        smoothed.update()
    assert np.allclose(smoothed.points.y, plain(values, weight)) and len(smoothed.points) == 1500


def test_a_value_that_is_no_number_leaves_the_average_as_it_was():
    series = Series()
    for step, value in enumerate((1.0, 3.0, np.nan, 3.0)):
        series.append(step, value)
    y = Smoothed(series, 0.5).update().y
    assert y[1] == y[2] and np.isfinite(y).all() and y[3] == pytest.approx(plain([1.0, 3.0, 3.0], 0.5)[-1])


def test_a_million_points_are_smoothed_in_whole():
    series = Series()
    series.extend(np.arange(1_000_000), np.ones(1_000_000))
    assert np.allclose(Smoothed(series, 0.95).update().y, 1.0)


def test_the_slider_smooths_batches_and_the_menu_shows_the_rate(qtbot):
    curves = LiveCurves()
    qtbot.addWidget(curves)
    curves.resize(900, 300)
    curves.show()
    noisy = np.random.default_rng(0).normal(size=300) + 5
    curves.take([BatchEnd(step, 1, step, 300, {"loss": v}, v, 0.1 / step) for step, v in enumerate(noisy.tolist(), 1)])
    curves.tick()
    curves._draw()
    assert np.array_equal(curves.losses.drawn("loss (batch)")[1], noisy)
    curves.smoothing.setFocus()
    QTest.keyClick(curves.smoothing, Qt.Key.Key_End)
    assert "0.99" in curves.smooth_label.text()
    assert curves.losses.drawn("loss (batch)")[1].std() < 0.2
    QTest.keyClick(curves.smoothing, Qt.Key.Key_Home)
    assert np.array_equal(curves.losses.drawn("loss (batch)")[1], noisy)
    assert curves.rates.isHidden()
    curves.show_rates.trigger()
    assert not curves.rates.isHidden() and curves.rates.drawn("rate")[1][1] == pytest.approx(0.05)
