"""The line above a chart: which curve is which, as far as there is room."""

import numpy as np
import pytest

from app.plots.buffers import Series
from app.plots.chart import Chart

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
