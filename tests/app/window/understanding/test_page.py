"""The page with answers that are numbers, and with several outputs."""

import numpy as np

from app.sessions.understanding.outcome import Outcome, Outcomes
from app.window.understanding.page import ResultsPage


def test_numbers_have_figures_of_their_own_and_the_farthest_come_first(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show()
    truth = np.linspace(0, 1, 40)[:, None]
    said = truth + 0.1
    said[7] += 1
    classes = Outcome("b", "kind", np.eye(2)[np.arange(40) % 2], np.arange(40), np.arange(40) % 2, ("no", "yes"))
    numbers = Outcome("a", "size", said, np.arange(40), truth)
    page.show_outcomes(Outcomes("test", {"in": np.zeros((40, 3))}, (numbers, classes)))
    assert page.output.isVisible() and page.numbers.isVisible() and not page.classes.upper.isVisible()
    assert "mean error 0.125" in page.figure.text()
    assert page.samples.tiles[0].toolTip().startswith("8:")
    assert page.numbers.spread.marks[0].y.sum() == 40
    page.output.setCurrentIndex(1)
    assert page.classes.upper.isVisible() and not page.numbers.isVisible() and not page.samples.tiles
    assert "100.0 % right of 40" in page.figure.text()
