"""The page of runs in the real window: kept, compared, opened, taken up, deleted and brought back."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import resources
from app.document import edits, project
from app.document.history import History
from app.sessions.runs.store import RunStore
from app.sessions.train import TrainJob, TrainRunner

CONTROL = Qt.KeyboardModifier.ControlModifier


def iris(**training):
    document = project.load(resources.path("templates", "iris.loom"))
    History(document).do(edits.set_settings(document, "training", {"epochs": 3, "batch_size": 30, **training}))
    return document


@pytest.fixture
def kept(tmp_path):
    """Two runs of the irises, one with other settings and one unit more; their ids, in order."""
    store, ids = RunStore(tmp_path / "runs"), []
    for batch_size in (30, 60):
        document = iris(batch_size=batch_size)
        if batch_size == 60:
            first = next(one for one in document.order() if document.nodes[one].kind == "Dense")
            History(document).do(edits.set_field(document, first, "units", 17))
        job = TrainJob.of(document)
        keeper = store.begin(job, "iris")
        runner = TrainRunner(job, keeper=keeper).start()
        assert runner.join(120)
        ids.append(keeper.record.id)
    return ids


def page(hands):
    hands.window.show_page("runs")
    hands.settle()
    return hands.window.parts["runs"].page


def choose(hands, table, *ids):
    """Click the lines of runs, the later ones with Ctrl."""
    for number, run_id in enumerate(ids):
        row = table.shown().index(run_id)
        rect = table.visualRect(table.model().index(row, 0))
        modifier = CONTROL if number else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, rect.center())
    hands.settle()


def test_a_run_appears_when_it_trains_and_keeps_its_words(robot, tmp_path):
    project.save(iris(), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.trigger("train")
    hands.until_state("finished")
    shown = page(hands)
    hands.until(lambda: len(shown.table.shown()) == 1)
    (run_id,) = shown.table.shown()
    record = shown.table.record(run_id)
    assert record.state == "finished" and record.epochs == 3 and record.project.startswith("iris")
    choose(hands, shown.table, run_id)
    shown.tabs.setCurrentIndex(3)
    QTest.mouseClick(shown.notes.viewport(), Qt.MouseButton.LeftButton)
    QTest.keyClicks(shown.notes, "worth it")
    hands.until(lambda: hands.window.runs.read(run_id).notes == "worth it")
    hands.until(lambda: shown.table.record(run_id).notes == "worth it")
    for text, found in (("worth", 1), ("batch_size=30", 1), ("nowhere", 0), ("", 1)):
        shown.search.clear()
        QTest.keyClicks(shown.search, text)
        assert len(shown.table.shown()) == found, text


def test_two_runs_are_set_side_by_side(robot, kept):
    hands = robot.window()
    shown = page(hands)
    hands.until(lambda: set(shown.table.shown()) == set(kept))
    choose(hands, shown.table, *kept)
    overlay = hands.window.parts["runs"].overlay
    hands.until(lambda: len(overlay.chart._curves) == 2)
    assert overlay.figure.currentData() == "val_loss" and overlay.figure.count() >= 3
    names = [shown.settings.topLevelItem(at).text(0) for at in range(shown.settings.topLevelItemCount())]
    assert names == ["training › batch size"]
    shown.only_different.click()
    assert shown.settings.topLevelItemCount() > 10
    hands.until(lambda: shown.networks.topLevelItemCount() > 0)
    states = {shown.networks.topLevelItem(at).text(2) for at in range(shown.networks.topLevelItemCount())}
    fields = " ".join(shown.networks.topLevelItem(at).text(5) for at in range(shown.networks.topLevelItemCount()))
    assert "Changed" in states and ("units: 16 → 17" in fields or "units: 17 → 16" in fields)


def test_a_run_is_opened_with_its_weights(robot, kept):
    hands = robot.window()
    shown = page(hands)
    hands.until(lambda: set(shown.table.shown()) == set(kept))
    choose(hands, shown.table, kept[0])
    hands.click(shown.open_button)
    hands.until(lambda: hands.window.pages.current == "network")
    best = hands.window.runs.weights(kept[0], "best")
    for node_id, arrays in best.items():
        for mine, theirs in zip(hands.document.weights[node_id], arrays, strict=True):
            np.testing.assert_array_equal(mine, theirs)


def test_a_run_trains_on_and_its_curves_go_on(robot, kept):
    hands = robot.window()
    shown = page(hands)
    hands.until(lambda: set(shown.table.shown()) == set(kept))
    choose(hands, shown.table, kept[0])
    hands.window.dialogs.choice, hands.window.dialogs.value = "2", 5
    hands.click(shown.more_button)
    hands.until_state("finished")
    record = hands.window.runs.read(kept[0])
    assert record.epochs == 5 and len(hands.window.runs.curves(kept[0]).history()["loss"]) == 5
    assert hands.document.weights


def test_a_deleted_run_is_brought_back_by_the_banner(robot, kept):
    hands = robot.window()
    shown = page(hands)
    hands.until(lambda: set(shown.table.shown()) == set(kept))
    choose(hands, shown.table, kept[1])
    hands.click(shown.delete_button)
    hands.until(lambda: shown.table.shown() == [kept[0]])
    hands.click(hands.window.banner.buttons[0])
    hands.until(lambda: set(shown.table.shown()) == set(kept))


def test_an_interrupted_run_is_offered_at_the_start(robot, kept, tmp_path):
    store = RunStore(tmp_path / "runs")
    path = store.folder / kept[0] / "run.json"
    path.write_text(store.read(kept[0]).changed(state="running", wanted=5).to_json())
    document = store.folder / kept[0] / "project.loom"
    History(whole := project.load(document)).do(edits.set_settings(whole, "training", {"epochs": 5}))
    project.save(whole, document)
    hands = robot.window(resources.path("templates", "iris.loom"))
    assert "interrupted after epoch 3 of 5" in hands.window.banner.text
    hands.click(hands.window.banner.buttons[0])
    hands.until_state("finished")
    assert store.read(kept[0]).epochs == 5


def test_tensorboard_logs_are_written_into_the_runs_folder_on_request(robot, tmp_path):
    project.save(iris(), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    hands.settle()
    box = hands.window.training.run.rows["tensorboard"].editor.control
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert hands.document.settings["training"]["tensorboard"] is True
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    run_id = hands.window.run.keeper.record.id
    logs = hands.window.runs.folder / run_id / "tensorboard"
    assert {one.name for one in logs.iterdir()} == {"train", "validation"}
    shown = page(hands)
    hands.until(lambda: run_id in shown.table.shown())
    choose(hands, shown.table, run_id)
    assert str(logs) in shown.about.text()
