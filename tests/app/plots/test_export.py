"""Curves as pictures, and what they are drawn from."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage

from app import theme
from app.document.atomic import ProjectError
from app.plots import names
from app.plots.buffers import Series
from app.plots.export import write_history


def ink(image, left, right, top, bottom):
    """How many points of a part differ from the background."""
    ground = QColor(theme.tokens().surface).rgb()
    return sum(image.pixel(x, y) != ground for x in range(left, right) for y in range(top, bottom))


def test_a_history_becomes_two_charts_with_their_titles_inside(qapp, tmp_path):
    history = {"loss": [2, 1, 0.5], "val_loss": [2.1, 1.2, 0.9], "accuracy": [0.2, 0.6, 0.9]}
    write_history(history, tmp_path / "curves.png", 800, 300)
    image = QImage(str(tmp_path / "curves.png"))
    assert (image.width(), image.height()) == (800, 300)
    for left in (0, 400):
        assert ink(image, left, left + 400, 0, 3) < 20
        assert ink(image, left + 150, left + 250, 8, 26) > 50
        # Numbers along the axis, at the lower edge.
        assert ink(image, left, left + 400, 280, 300) > 50


@pytest.mark.parametrize("history", [{}, {"loss": [1.0]}, {"loss": [1.0, float("nan"), float("inf")]}])
def test_few_or_wrong_numbers_are_drawn_all_the_same(qapp, tmp_path, history):
    write_history(history, tmp_path / "curves.png", 400, 200)
    assert QImage(str(tmp_path / "curves.png")).width() == 400


def test_a_picture_that_cannot_be_written_says_so(qapp, tmp_path):
    with pytest.raises(ProjectError, match="no such folder"):
        write_history({"loss": [1.0]}, tmp_path / "no such folder" / "curves.png")


def test_a_series_grows_and_leaves_out_what_cannot_be_drawn():
    series = Series()
    for x in range(3000):
        series.append(x, float("nan") if x == 7 else x - 1)
    assert len(series) == 3000 and series.x[-1] == 2999
    assert len(series.drawable()[0]) == 2999 and len(series.drawable(log=True)[0]) == 2997
    np.testing.assert_array_equal(series.not_finite(), [7])
    assert series.at(2999.5) == 2998 and series.at(-1) is None


@pytest.mark.parametrize("name", ["loss", "val_loss", "digit_loss", "loss (batch)"])
def test_losses_are_told_from_metrics(name):
    assert names.is_loss(name)
    assert not names.is_loss(name.replace("loss", "accuracy"))


def test_bounds_are_kept_as_points_come():
    series = Series()
    assert series.bounds() is None and series.bounds(log=True) is None
    series.extend(np.arange(3), np.array([-1.0, np.nan, 4.0]))
    assert series.bounds() == (-1.0, 4.0) and series.bounds(log=True) == (4.0, 4.0)
    series.append(3, 0.5)
    series.append(4, np.inf)
    assert series.bounds() == (-1.0, 4.0) and series.bounds(log=True) == (0.5, 4.0)
    before = series.x
    series.clear()
    series.append(9, 9)
    assert before.tolist() == [0, 1, 2, 3, 4] and series.bounds() == (9.0, 9.0)


def test_many_points_are_thinned_and_no_peak_is_lost():
    rng = np.random.default_rng(0)
    y = rng.normal(size=100_000)
    y[[12_345, 77_777]] = 50, -60
    series = Series.of(np.arange(100_000), y)
    x, thin = series.thinned(0, 99_999, 4000)
    assert len(x) == len(thin) <= 4100 and thin.max() == 50 and thin.min() == -60
    assert np.all(np.diff(x) >= 0)
    assert abs(x[thin.argmax()] - 12_345) <= 100_000 / 2000
    # Looked at closely, all points are there, and one beyond each end so that the line goes on.
    x, close = series.thinned(500.5, 600.5, 4000)
    np.testing.assert_array_equal(x, np.arange(500, 602))
    np.testing.assert_array_equal(close, y[500:602])
