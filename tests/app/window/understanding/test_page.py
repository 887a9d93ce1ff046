"""The page with answers that are numbers, and with several outputs."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.plots.figure import ticks
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


def test_steps_of_a_sequence_are_shown_beside_the_truth(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show()
    truth = np.array([0, 1, 1, 0, 0, 1])
    said = np.eye(2)[[0, 1, 0, 0, 0, 1]]
    one = Outcome("a", "tag", said, np.repeat([0, 1], 3), truth, ("noun", "verb"))
    page.show_outcomes(Outcomes("test", {"in": np.zeros((2, 3))}, (one,)))
    (tile,) = page.samples.tiles
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert page.answer.isVisible() and page.answer.note.text() == "2 of 3 steps right"
    text = page.answer.steps.text()
    assert text.count("bold") == 1 and text.count("verb") == 3 and text.count("noun") == 3


def test_a_mask_is_shown_as_a_picture(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show()
    truth = np.zeros((3, 8, 8, 1))
    truth[:, 2:6, 2:6] = 1
    said = truth * 0.9
    said[1, 2:4] = 0.1
    page.show_outcomes(
        Outcomes("test", {"in": np.zeros((3, 8, 8, 3))}, (Outcome("a", "mask", said, np.arange(3), truth),))
    )
    assert page.shown.is_mask and "overlap (IoU) 0.833" in page.figure.text()
    assert page.samples.tiles[0].number == 1
    QTest.mouseClick(page.samples.tiles[0], Qt.MouseButton.LeftButton)
    pictures = page.answer.pictures.findChildren(QLabel)
    assert page.answer.pictures.isVisible() and [one.text() for one in pictures if one.text()] == [
        "given",
        "answered",
        "in truth",
        "off by",
    ]


def test_a_row_of_numbers_is_drawn_as_lines(qtbot):
    page = ResultsPage()
    qtbot.addWidget(page)
    page.show()
    truth = np.random.default_rng(0).normal(size=(4, 5))
    one = Outcome("a", "next", truth + 0.5, np.arange(4), truth)
    page.show_outcomes(Outcomes("test", {"in": np.zeros((4, 3))}, (one,)))
    QTest.mouseClick(page.samples.tiles[0], Qt.MouseButton.LeftButton)
    known, said = page.answer.figure.marks
    assert page.answer.figure.isVisible() and np.allclose(said.y - known.y, 0.5)


def test_round_numbers_at_axes():
    assert ticks(0, 1) == [0, 0.5, 1] or ticks(0, 1) == [0, 0.25, 0.5, 0.75, 1]
    assert ticks(-1.03, 0.94) == [-1, -0.5, 0, 0.5]
    assert ticks(3, 3) == [3] and ticks(120, 61000)[:2] == [20000, 40000]
