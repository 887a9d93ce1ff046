"""Trying by hand in the real window: a typed row and a drawn stroke are answered as the network itself answers."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from app.document.model import to_model
from app.sessions.understanding import tryout


def try_page(hands):
    hands.window.show_page("try")
    hands.settle()
    return hands.window.parts["try"].page


def test_a_typed_row_is_prepared_as_the_data_were(robot):
    hands = robot.window(resources.path("templates", "iris.loom"))
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    page = try_page(hands)
    QTest.keyClicks(page.line, "5.1, 3.5, 1.4, 0.2")
    hands.settle()
    shown = np.array([row[1] for row in page.bars.rows])
    fed = tryout.from_row(hands.document, hands.window.keeper.dataset, "5.1, 3.5, 1.4, 0.2")
    np.testing.assert_allclose(
        shown, to_model(hands.document).model.predict(next(iter(fed.values())), verbose=0)[0], atol=1e-5
    )
    assert page.bars.rows[int(shown.argmax())][0].lower().endswith("setosa")
    QTest.keyClicks(page.line, ", 7")
    hands.settle()
    assert "5 values" in page.message.text.text() and not page.bars.rows


def test_a_drawn_stroke_is_answered(robot):
    hands = robot.window(empty=False)
    page = try_page(hands)
    assert page.pad.isVisible() and not page.bars.rows
    QTest.mousePress(page.pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 40))
    QTest.mouseMove(page.pad, QPoint(140, 240))
    QTest.mouseRelease(page.pad, Qt.MouseButton.LeftButton, pos=QPoint(140, 240))
    hands.settle()
    assert len(page.bars.rows) == 10 and abs(sum(row[1] for row in page.bars.rows) - 1) < 1e-5
    fed = next(iter(tryout.from_picture(hands.document, hands.window.keeper.dataset, page.pad.pixels(), True).values()))
    # Light strokes down the middle, nothing at the sides.
    assert (
        fed.shape == (1, 8, 8, 1) and fed[0, :, 3:5].mean() > 0.5 * fed.max() and fed[0, :, (0, 7)].max() == fed.min()
    )
    hands.click(page.explain)
    hands.settle()
    shown = page.reasons.view.shown
    assert page.reasons.isVisible() and shown.values.shape == (8, 8) and shown.values.any()
    assert page.reasons.unit.currentText() == max(page.bars.rows, key=lambda row: row[1])[0]
    hands.choose(page.reasons.method, "Covering parts")
    hands.settle()
    assert page.reasons.view.shown.is_signed and "Orange speaks for" in page.reasons.legend.text()
    hands.click(page.clear)
    hands.settle()
    assert not page.bars.rows
    assert not page.reasons.isVisible()
