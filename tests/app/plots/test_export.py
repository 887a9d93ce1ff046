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
