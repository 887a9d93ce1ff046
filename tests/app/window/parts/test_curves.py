"""The live curves by hand: other runs over them, cursor, zoom and pan, scales, smoothing, files."""

import csv
import xml.etree.ElementTree as ElementTree

import numpy as np
import pyqtgraph
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import resources
from app.plots import names


@pytest.fixture(autouse=True)
def every_move_counts(monkeypatch):
    """pyqtgraph passes over moves that come sooner than a hand could make them."""
    monkeypatch.setitem(pyqtgraph.CONFIG_OPTIONS, "mouseRateLimit", 0)


LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def two_runs(robot):
    """A window with the irises and two runs of them; the second one is in the curves."""
    hands = robot.window(resources.path("templates", "iris.loom"))
    for _ in range(2):
        hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "3")
        hands.click(hands.window.training.train)
        hands.until_state("finished")
        hands.settle()
    hands.window.show_panel("curves")
    QApplication.processEvents()
    return hands


def place(chart, x_share, y_share):
    """A pixel of a chart's inside, by shares of its sides."""
    area = chart.getPlotItem().vb.sceneBoundingRect()
    point = QPointF(area.left() + x_share * area.width(), area.top() + y_share * area.height())
    return chart.mapFromScene(point)


def move(chart, pixel, buttons=Qt.MouseButton.NoButton):
    QTest.mouseMove(chart.viewport(), pixel)
    QApplication.processEvents()


def wheel(chart, pixel, turns):
    where = QPointF(pixel)
    event = QWheelEvent(
        where, QPointF(chart.viewport().mapToGlobal(pixel)), QPoint(), QPoint(0, 120 * turns),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(chart.viewport(), event)
    QApplication.processEvents()


def drag(chart, start, end):
    QTest.mousePress(chart.viewport(), LEFT, NONE, start)
    for share in (0.2, 0.4, 0.6, 0.8, 1.0):
        at = QPoint(*(round(a + (b - a) * share) for a, b in zip(start.toTuple(), end.toTuple(), strict=True)))
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(at), QPointF(chart.viewport().mapToGlobal(at)), Qt.MouseButton.NoButton,
            LEFT, NONE,
        )  # fmt: skip
        QApplication.sendEvent(chart.viewport(), event)
        QApplication.processEvents()
    QTest.mouseRelease(chart.viewport(), LEFT, NONE, end)
    QApplication.processEvents()


def offered(hands):
    """Click "Other runs"; the menu's entries."""
    curves = hands.window.curves
    hands.click(curves.compare)
    hands.settle()
    hands.until(lambda: curves.others_menu.isVisible())
    return curves.others_menu.actions()


def pick(hands, action):
    menu = hands.window.curves.others_menu
    QTest.mouseClick(menu, LEFT, NONE, menu.actionGeometry(action).center())
    hands.settle()
    hands.until(lambda: not menu.isVisible())


def test_another_run_is_laid_over_the_curves_named_and_taken_off(robot):
    trained = two_runs(robot)
    curves = trained.window.curves
    first = trained.window.runs.records()[-1].id
    entries = offered(trained)
    # The run that is in the curves already is not offered.
    assert len(entries) == 1
    pick(trained, entries[0])
    trained.until(lambda: len(curves.others) == 1)
    assert [one.id for one in curves.others] == [first]
    title = curves.others[0].title
    kept = trained.window.runs.curves(first)
    steps, values = curves.losses.drawn(names.of_run("val_loss", title))
    np.testing.assert_allclose(values, kept.history()["val_loss"])
    # On the same axes: an epoch stands at the step at which it ended.
    np.testing.assert_array_equal(steps, curves.losses.drawn("val_loss")[0])
    np.testing.assert_allclose(curves.losses.drawn(names.of_run("loss (batch)", title))[1], kept.batches()["loss"])
    assert "accuracy" in curves.metrics._curves and names.of_run("accuracy", title) in curves.metrics._curves

    button = curves.others_bar.buttons[first]
    assert button.isVisible() and title[:20] in button.text()
    trained.click(button)
    assert not curves.others and not curves.others_bar.isVisible()
    assert all(not names.run_of(name) for name in (*curves.losses._curves, *curves.metrics._curves))
    assert "val_loss" in curves.losses._curves


def test_the_same_choice_takes_a_run_off_again_and_it_stays_for_the_next_run(robot):
    trained = two_runs(robot)
    curves = trained.window.curves
    pick(trained, offered(trained)[0])
    trained.until(lambda: len(curves.others) == 1)
    trained.click(trained.window.training.train)
    trained.until_state("finished")
    trained.settle()
    assert len(curves.others) == 1
    entries = offered(trained)
    assert [entry.isChecked() for entry in entries].count(True) == 1 and len(entries) == 2
    pick(trained, next(entry for entry in entries if entry.isChecked()))
    assert not curves.others


def test_runs_chosen_on_their_page_are_laid_over_the_curves(robot):
    trained = two_runs(robot)
    window = trained.window
    window.show_page("runs")
    trained.settle()
    page = window.parts["runs"].page
    ids = [one.id for one in window.runs.records()]
    page.table.choose(ids)
    trained.settle()
    trained.click(page.overlay_button)
    trained.settle()
    assert window.pages.current == "network" and window.curves.isVisible()
    assert {one.id for one in window.curves.others} == set(ids)
    assert len({one.title for one in window.curves.others}) == 2


def test_the_cursor_tells_the_values_of_all_curves(robot):
    trained = two_runs(robot)
    curves = trained.window.curves
    pick(trained, offered(trained)[0])
    trained.until(lambda: len(curves.others) == 1)
    chart = curves.losses
    move(chart, place(chart, 0.3, 0.3))
    move(chart, place(chart, 0.9, 0.5))
    text = chart.readout.toPlainText()
    assert chart.readout.isVisible() and text.startswith("step ")
    for name in ("loss", "loss (validation)", "loss (batch)", f"loss · {curves.others[0].title}"):
        assert any(line.startswith(f"{name}  ") for line in text.splitlines()), name
    step = int(text.splitlines()[0].removeprefix("step "))
    told = float(next(line for line in text.splitlines() if line.startswith("loss (batch)  ")).split()[-1])
    steps, values = curves.series["loss (batch)"]
    nearby = values[(steps >= step - 1) & (steps <= step + 1)]
    assert np.abs(nearby - told).min() < 1e-3 * max(1.0, abs(told))
    QApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert not chart.readout.isVisible()


def test_the_wheel_zooms_a_drag_pans_in_both_charts_and_a_double_click_shows_all(robot):
    trained = two_runs(robot)
    curves = trained.window.curves
    loss, metric = curves.losses, curves.metrics

    def span(chart):
        return chart.getPlotItem().vb.viewRange()[0]

    whole = span(loss)
    wheel(loss, place(loss, 0.5, 0.5), 3)
    closer = span(loss)
    assert closer[1] - closer[0] < 0.9 * (whole[1] - whole[0])
    assert span(metric) == pytest.approx(closer)
    drag(loss, place(loss, 0.6, 0.5), place(loss, 0.3, 0.5))
    moved = span(loss)
    assert moved[0] > closer[0] and moved[1] - moved[0] == pytest.approx(closer[1] - closer[0])
    assert span(metric) == pytest.approx(moved)
    QTest.mouseDClick(loss.viewport(), LEFT, NONE, place(loss, 0.5, 0.5))
    QApplication.processEvents()
    assert span(loss) == pytest.approx(whole) and span(metric)[1] >= whole[1] * 0.99


def test_log_scale_single_batches_and_smoothing(robot):
    trained = two_runs(robot)
    curves = trained.window.curves
    trained.click(curves.log_scale)
    assert curves.losses.getPlotItem().getAxis("left").logMode
    low, high = curves.losses.getPlotItem().vb.viewRange()[1]
    batches = curves.series["loss (batch)"][1]
    assert low <= np.log10(batches.min()) and np.log10(batches.max()) <= high
    trained.click(curves.log_scale)
    raw = curves.losses.drawn("loss (batch)")[1].copy()
    curves.smoothing.setFocus()
    for _ in range(9):
        trained.key(Qt.Key.Key_PageUp, widget=curves.smoothing)
    smooth = curves.losses.drawn("loss (batch)")[1]
    assert np.abs(np.diff(smooth)).mean() < 0.3 * np.abs(np.diff(raw)).mean()
    assert len(smooth) == len(raw)
    trained.click(curves.batches)
    assert "loss (batch)" not in curves.losses._curves and "loss" in curves.losses._curves


@pytest.mark.parametrize("suffix", [".svg", ".png"])
def test_the_curves_become_a_picture_with_the_other_runs_named(robot, tmp_path, suffix):
    trained = two_runs(robot)
    curves = trained.window.curves
    pick(trained, offered(trained)[0])
    trained.until(lambda: len(curves.others) == 1)
    path = tmp_path / f"curves{suffix}"
    trained.window.dialogs.path = str(path)
    curves.export.trigger()
    trained.settle()
    assert "curves" in trained.window.dialogs.asked[-1]
    if suffix == ".png":
        assert QImage(str(path)).width() == 1200
        return
    root = ElementTree.parse(path).getroot()
    found = ["".join(one.itertext()) for one in root.iter() if one.tag.endswith("text")]
    words = " ".join(found)
    assert "Loss" in words and "Metrics" in words and curves.others[0].title in words
    lines = [one for one in root.iter() if one.tag.endswith(("polyline", "path"))]
    assert len(lines) > 6


def test_the_curves_become_tables(robot, tmp_path):
    trained = two_runs(robot)
    curves = trained.window.curves
    trained.window.dialogs.path = str(tmp_path / "epochs.csv")
    trained.trigger("export-curves")
    rows = list(csv.DictReader((tmp_path / "epochs.csv").read_text().splitlines()))
    assert [float(row["val_loss"]) for row in rows] == list(curves.history["val_loss"])
    curves.export_batches(tmp_path / "batches.csv")
    rows = list(csv.DictReader((tmp_path / "batches.csv").read_text().splitlines()))
    steps, losses = curves.series["loss (batch)"]
    assert [int(row["step"]) for row in rows] == steps.astype(int).tolist()
    assert [float(row["loss (batch)"]) for row in rows] == losses.tolist()
    assert all(float(row["learning_rate"]) > 0 for row in rows)


def test_the_state_tells_rate_time_left_and_memory(robot):
    hands = robot.window(empty=False)
    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "50")
    told = []
    hands.window.run.progressed.connect(lambda share, text: told.append(text))
    hands.click(hands.window.training.train)
    hands.until(lambda: any("left" in text and "samples/s" in text for text in told))
    assert any("MB of memory" in text or "GB of memory" in text for text in told)
    hands.click(hands.window.training.stop)
    hands.until_state("stopped")
    hands.settle()


def test_another_document_begins_without_the_other_runs(robot):
    trained = two_runs(robot)
    curves = trained.window.curves
    pick(trained, offered(trained)[0])
    trained.until(lambda: len(curves.others) == 1)
    trained.window.dialogs.keep = "discard"
    trained.trigger("new")
    trained.settle()
    assert not curves.others and not curves.others_bar.isVisible()
