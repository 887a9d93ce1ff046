"""Training under the hand in the real window: edits reach the run that lasts, and one that is over goes on or back."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document import project
from tests.app.window.parts.test_runs import iris

LEFT = Qt.MouseButton.LeftButton


def training(robot, tmp_path):
    """The window while a run lasts that ends only when it is stopped."""
    project.save(iris(epochs=100_000), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    hands.trigger("train")
    hands.until(lambda: len(hands.window.curves.history.get("loss", ())) > 0)
    return hands


def stop(hands):
    hands.trigger("stop")
    hands.until_state("stopped")
    hands.settle()


def texts(hands):
    return [mark.text for mark in hands.window.curves.marks]


def test_rate_and_batch_size_are_typed_while_it_trains_marked_on_the_curve_and_undone(robot, tmp_path):
    hands = training(robot, tmp_path)
    strip = hands.window.training.live
    assert strip.isVisibleTo(hands.window.training)
    hands.type_into(strip.form.rows["learning_rate"].editor.control, "0.0005")
    hands.until(lambda: "learning rate 0.0005" in texts(hands))
    hands.type_into(strip.form.rows["batch_size"].editor.control, "64")
    hands.until(lambda: "batch size 64" in texts(hands))
    # While it was typed, 6 was no batch size yet.
    assert texts(hands) == ["learning rate 0.0005", "batch size 64"]
    assert hands.document.settings["training"]["batch_size"] == 64
    assert [text for _, text in hands.window.curves.losses.notes] == texts(hands)
    hands.trigger("undo")
    hands.until(lambda: texts(hands)[-1] == "batch size 30")
    QTest.mouseClick(strip.halve, LEFT)
    hands.until(lambda: texts(hands)[-1] == "learning rate 0.00025")
    hands.type_into(strip.form.rows["learning_rate"].editor.control, "-1")
    assert "above 0" in strip.form.rows["learning_rate"].message.text.text()
    stop(hands)


def test_blocks_are_frozen_and_thawed_while_they_train(robot, tmp_path):
    hands = training(robot, tmp_path)
    dense = next(node_id for node_id, node in hands.document.nodes.items() if node.kind == "Dense")
    hands.window.workspace.select([dense])
    hands.trigger("freeze")
    hands.until(lambda: texts(hands)[-1:] == [f"froze {hands.document.nodes[dense].name}"])
    hands.trigger("thaw")
    hands.until(lambda: texts(hands)[-1] == f"thawed {hands.document.nodes[dense].name}")
    stop(hands)


def test_a_pause_names_the_epoch(robot, tmp_path):
    hands = training(robot, tmp_path)
    QTest.mouseClick(hands.window.training.pause, LEFT)
    hands.until_state("paused")
    hands.until(lambda: hands.window.training.state.text.text().startswith("Paused in epoch "))
    QTest.mouseClick(hands.window.training.pause, LEFT)
    hands.until_state("running")
    stop(hands)


def test_a_run_that_is_over_trains_more_and_goes_back_to_an_epoch(robot, tmp_path):
    project.save(iris(epochs=3), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    window, go_on = hands.window, hands.window.training.go_on
    window.show_panel("training")
    assert go_on.isHidden()
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    assert not go_on.isHidden() and go_on.epoch == 3 and "loss" in go_on.where.text()
    go_on.count.setValue(2)
    QTest.mouseClick(go_on.more, LEFT)
    hands.until_state("finished")
    hands.settle()
    run_id = window.run.keeper.record.id
    assert go_on.epoch == 5 and len(window.runs.curves(run_id).history()["loss"]) == 5
    # All five in one go come to the same weights.
    reached = {node_id: arrays for node_id, arrays in hands.document.weights.items()}
    go_on.slider.setFocus()
    for _ in range(3):
        QTest.keyClick(go_on.slider, Qt.Key.Key_Left)
    assert go_on.epoch == 2
    QTest.mouseClick(go_on.take, LEFT)
    hands.until(lambda: window.workspace.history.undo_label == "Back to epoch 2")
    assert any(not np.array_equal(reached[one][0], hands.document.weights[one][0]) for one in reached)
    hands.trigger("undo")
    assert all(np.array_equal(reached[one][0], hands.document.weights[one][0]) for one in reached)
    QTest.mouseClick(go_on.again, LEFT)
    hands.until_state("finished")
    hands.settle()
    assert len(window.runs.curves(run_id).history()["loss"]) == 4
