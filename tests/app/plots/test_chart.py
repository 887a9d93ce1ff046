"""The line above a chart: which curve is which, as far as there is room."""

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from app.plots import names
from app.plots.buffers import Series
from app.plots.chart import Chart
from app.plots.curves import LiveCurves
from app.sessions.events import BatchEnd, Finished
from tests.bench.paints import Paints

NAMES = ("loss (batch)", "loss", "val_loss")


@pytest.fixture
def chart(qtbot):
    made = Chart("Loss")
    qtbot.addWidget(made)
    made.resize(640, 200)
    return made


def series(*names):
    found = {}
    for name in names:
        found[name] = Series()
        for step in range(10):
            found[name].append(step, 1 / (step + 1))
    return found


def test_the_legend_stands_above_the_curves_and_tells_them_apart(chart):
    chart.show_series(series(*NAMES), log=False)
    assert chart.legend == ("training", "validation", "batch")
    assert chart.getPlotItem().legend is None
    assert "validation" in chart.getPlotItem().titleLabel.text


def test_several_figures_are_named_in_full(chart):
    chart.show_series(series("loss", "age_loss", "val_age_loss"), log=False)
    assert chart.legend == ("loss", "age_loss", "age_loss (validation)")


def test_where_there_is_no_room_for_all_the_epochs_are_named_first(chart):
    chart.resize(200, 120)
    chart.show_series(series(*NAMES), log=False)
    assert 0 < len(chart.legend) < len(NAMES) and chart.legend[0] == "training"
    chart.grab()
    assert chart.getPlotItem().titleLabel.width() <= 200


def test_a_curve_that_is_gone_is_not_named(chart):
    chart.show_series(series(*NAMES), log=False)
    chart.show_series(series("loss"), log=False)
    assert chart.legend == ("training",)
    np.testing.assert_array_equal(chart.drawn("loss")[0], np.arange(10))


def test_charts_side_by_side_come_to_rest_however_narrow_they_are(qtbot, qapp):
    curves = LiveCurves()
    qtbot.addWidget(curves)
    curves.resize(250, 200)
    curves.show()
    for step in range(1, 50):
        logs = {"loss": 1.0 / step, "accuracy": 1 - 1.0 / step}
        curves.take([BatchEnd(step, 1, step, 50, logs, 1.0 / step, 0.001)])
    curves.tick()
    painted = []
    for chart in (curves.losses, curves.metrics):
        chart.getPlotItem().vb.sigRangeChanged.connect(lambda *_: painted.append(1))
    curves._draw()
    for _ in range(60):
        qapp.processEvents()
    assert len(painted) < 30


def test_steps_that_are_looked_at_closely_in_one_chart_are_in_the_other_too(qtbot, qapp):
    curves = LiveCurves()
    qtbot.addWidget(curves)
    curves.resize(700, 240)
    curves.show()
    for step in range(100):
        curves.take([BatchEnd(step, 1, step, 100, {"loss": 1.0, "accuracy": 0.5}, 1.0, 0.001)])
    curves._draw()
    left, right = curves.losses.getPlotItem().vb, curves.metrics.getPlotItem().vb
    left.setXRange(10, 20, padding=0)
    left.sigRangeChangedManually.emit([True, False])
    assert right.viewRange()[0] == pytest.approx([10, 20])
    curves.losses.whole_wanted.emit()
    assert right.viewRange()[0][1] > 90


def test_a_chart_of_many_points_shows_all_of_them_where_it_is_looked_at_closely(chart):
    steps = np.arange(60_000)
    many = Series.of(steps, np.sin(steps / 50) / (1 + steps / 9000))
    chart.show_series({"loss (batch)": many}, log=False)
    assert len(chart.drawn("loss (batch)")[0]) < 10_000
    chart.look_at(1000, 1400)
    x, y = chart.drawn("loss (batch)")
    assert x[0] <= 1000 and x[-1] >= 1400 and len(x) < 500
    np.testing.assert_array_equal(y, many.y[int(x[0]) : int(x[-1]) + 1])
    chart.show_whole()
    assert chart.drawn("loss (batch)")[0][-1] > 59_900


def test_another_run_has_a_colour_of_its_own_and_is_not_in_the_line_above(chart):
    other = names.of_run("loss", "baseline")
    chart.show_series(series("loss", other, names.of_run("val_loss", "baseline")), log=False, runs=["baseline"])
    assert chart.legend == ("training",)
    own, over = (chart.curve(name).opts["pen"].color().name() for name in ("loss", other))
    assert own != over
    assert chart.curve(names.of_run("val_loss", "baseline")).opts["pen"].color().name() == over


def test_new_points_are_painted_once(qtbot):
    """What follows from a new range is done before the painting: else the chart is painted a second time for it."""
    chart = Chart("Loss")
    qtbot.addWidget(chart)
    chart.resize(400, 300)
    chart.show()
    points = Series()
    paints = Paints(chart.viewport())
    for step in range(300):
        points.append(step, 1 / (step + 1))
        if step % 10 == 0:
            chart.show_series({"loss": points}, False)
            for _ in range(3):
                QApplication.processEvents()
    # Some more where the numbers of an axis take another width.
    assert 30 <= paints.count <= 40


def test_one_turn_draws_one_half_of_the_charts_and_the_end_of_a_run_draws_all(qtbot, monkeypatch):
    curves = LiveCurves()
    qtbot.addWidget(curves)
    curves.show()
    drawn, waiting = [], []

    class Run:
        def drain(self):
            return [waiting.pop()]

    for name in ("losses", "metrics"):
        chart = getattr(curves, name)
        show = chart.show_series
        monkeypatch.setattr(chart, "show_series", lambda *a, name=name, show=show: drawn.append(name) or show(*a))
    curves.follow(Run())
    turns = []
    for step in range(1, 5):
        drawn.clear()
        waiting.append(BatchEnd(step, 1, step, 50, {"loss": 0.5, "accuracy": 0.5}, 0.5, 0.001))
        curves._turn()
        turns.append(tuple(drawn))
    assert sorted(turns) == [("losses",), ("losses",), ("metrics",), ("metrics",)] and turns[0] != turns[1]
    drawn.clear()
    waiting.append(Finished({}, {}, None, 1))
    curves._turn()
    assert sorted(drawn) == ["losses", "metrics"] and not curves.timer.isActive()
