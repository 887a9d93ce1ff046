"""Training under the hand, watched, kept, and taken away: one after the other, as a person would."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.runs.record import INTERRUPTED
from app.sessions.runs.store import RunStore

pytestmark = pytest.mark.long

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ROOT = Path(__file__).parents[2]
# The command line, in a process that is killed when its fifth epoch is kept.
KILLED = """
import os, signal, sys
from app.cli import main
from app.sessions.runs.keeper import RunKeeper
keep = RunKeeper.epoch
def epoch(self, event, best):
    keep(self, event, best)
    if event.epoch == 5:
        os.kill(os.getpid(), signal.SIGKILL)
RunKeeper.epoch = epoch
sys.exit(main(sys.argv[1:]))
"""


def iris(folder, **training):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"batch_size": 10, "seed": 5, **training}))
    project.save(document, folder / "iris.loom")
    return folder / "iris.loom"


def line_of(hands, table, run_id):
    return table.visualRect(table.model().index(table.shown().index(run_id), 0)).center()


def test_a_run_is_steered_watched_compared_reported_and_thrown_away(robot, tmp_path):
    hands = robot.window(iris(tmp_path, epochs=100_000))
    window, curves = hands.window, hands.window.curves
    layers = window.parts["layers-over-time"].view
    window.show_panel("layers-over-time")
    hands.until(layers.isVisible)
    hands.choose(layers.often, "Every 10 batches")

    # Steered: each change is marked on the curve from the next batch on.
    window.show_panel("training")
    hands.click(window.training.train)
    window.show_panel("layers-over-time")
    hands.until(lambda: len(layers.steps) > 3, timeout=60000)
    window.show_panel("training")
    hands.click(window.training.live.halve)
    hands.until(lambda: any(mark.what == "learning_rate" for mark in curves.marks))
    hands.click(window.training.pause)
    hands.until_state("paused")
    assert curves.losses.notes and "learning rate" in curves.losses.notes[0][1]
    hands.click(window.training.pause)
    hands.until_state("running")
    hands.click(window.training.stop)
    hands.until_state("stopped")
    hands.settle()
    first = window.run.keeper.record.id
    reached = window.runs.read(first).epochs
    assert window.training.go_on.epoch == reached
    assert all(
        value is None or 0 <= value <= 1 for look in layers._looks for value in (one.dead for one in look.values())
    )

    # Another run, with the first one over its curves.
    hands.trigger("undo")
    hands.type_into(window.training.run.rows["epochs"].editor.control, "4")
    hands.click(window.training.train)
    hands.until_state("finished")
    hands.settle()
    second = window.run.keeper.record.id
    hands.click(curves.compare)
    hands.settle()
    hands.until(curves.others_menu.isVisible)
    (action,) = curves.others_menu.actions()
    QTest.mouseClick(curves.others_menu, LEFT, NONE, curves.others_menu.actionGeometry(action).center())
    hands.settle()
    assert [one.id for one in curves.others] == [first]
    window.dialogs.path = str(tmp_path / "curves.svg")
    hands.trigger("export-curves")
    assert (tmp_path / "curves.svg").read_text().count("<path") + (tmp_path / "curves.svg").read_text().count(
        "<poly"
    ) > 4

    # Among all runs: found by a word, set side by side, reported, deleted, brought back.
    window.show_page("runs")
    hands.settle()
    page = window.parts["runs"].page
    hands.until(lambda: set(page.table.shown()) == {first, second})
    hands.type_into(page.search, "epochs=4", finish=False)
    hands.until(lambda: page.table.shown() == [second])
    page.search.clear()
    hands.until(lambda: len(page.table.shown()) == 2)
    QTest.mouseClick(page.table.viewport(), LEFT, NONE, line_of(hands, page.table, first))
    QTest.mouseClick(
        page.table.viewport(), LEFT, Qt.KeyboardModifier.ControlModifier, line_of(hands, page.table, second)
    )
    hands.settle()
    compared = [page.settings.topLevelItem(row).text(0) for row in range(page.settings.topLevelItemCount())]
    assert "training › epochs" in compared
    assert page.networks.topLevelItemCount() == len(hands.document.nodes)
    QTest.mouseClick(page.table.viewport(), LEFT, NONE, line_of(hands, page.table, second))
    hands.settle()
    window.dialogs.path = str(tmp_path / "report.pdf")
    hands.click(page.report_button)
    hands.until((tmp_path / "report.pdf").exists)
    hands.settle()
    assert (tmp_path / "report.pdf").read_bytes().count(b"/Type /Page\n") == 1
    hands.click(page.delete_button)
    hands.until(lambda: page.table.shown() == [first])
    back = next(one for one in window.banner.buttons if one.text() == "Bring back")
    hands.click(back)
    hands.until(lambda: len(page.table.shown()) == 2)

    # Reopened as a document, with the weights that it had come to.
    QTest.mouseClick(page.table.viewport(), LEFT, NONE, line_of(hands, page.table, second))
    hands.settle()
    window.dialogs.keep = "discard"
    QTest.mouseClick(
        page.open_button, LEFT, NONE, page.open_button.rect().topLeft() + page.open_button.rect().center() / 2
    )
    hands.until(lambda: window.pages.current == "network")
    hands.settle()
    best = window.runs.weights(second, "best")
    for node_id, arrays in best.items():
        for one, other in zip(arrays, hands.document.weights[node_id], strict=True):
            np.testing.assert_array_equal(one, other)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs kill -9")
def test_a_run_that_was_killed_goes_on_in_the_window_and_ends_as_if_nothing_had_happened(robot, tmp_path):
    path = iris(tmp_path, epochs=40)
    environment = {**os.environ, "LAYERLOOM_RUNS": str(tmp_path / "runs"), "PYTHONPATH": str(ROOT)}
    command = ["train", str(path), "--keep-project", "--output", str(tmp_path / "out")]
    child = subprocess.run([sys.executable, "-c", KILLED, *command], env=environment, cwd=tmp_path, capture_output=True)
    assert child.returncode == -signal.SIGKILL, child.stderr
    store = RunStore(tmp_path / "runs")
    (record,) = store.records()
    assert record.state == INTERRUPTED and 3 <= record.epochs < 40

    hands = robot.window(path)
    window = hands.window
    hands.settle()
    resume = next(one for one in window.banner.findChildren(QPushButton) if one.text() == "Resume")
    hands.click(resume)
    hands.settle()
    hands.until_state("finished")
    hands.settle()
    assert store.read(record.id).state == "finished" and len(store.curves(record.id).history()["loss"]) == 40

    # The same project, trained without being killed.
    window.dialogs.keep = "discard"
    hands.open(path)
    hands.click(window.training.train)
    hands.until_state("finished")
    hands.settle()
    whole = window.run.keeper.record.id
    assert whole != record.id
    one, other = (store.curves(run_id).history() for run_id in (record.id, whole))
    assert one == other
    for node_id, arrays in store.weights(whole, "last").items():
        for first, second in zip(arrays, store.weights(record.id, "last")[node_id], strict=True):
            np.testing.assert_array_equal(first, second)
