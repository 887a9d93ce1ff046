"""Training under the hand in the real window: edits reach the run that lasts, and one that is over goes on or back."""

import numpy as np
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.document import edits, project
from app.document.history import History
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
    hands.until(lambda: [text for _, text in hands.window.curves.losses.notes] == texts(hands))
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
    hands.settle()
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
    hands.settle()
    hands.until_state("finished")
    hands.settle()
    assert len(window.runs.curves(run_id).history()["loss"]) == 4


def test_a_rate_is_found_applied_by_one_click_and_undone(robot, tmp_path):
    project.save(iris(epochs=3, batch_size=16), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    section = hands.window.training.schedule
    hands.window.show_panel("training")
    before = hands.document.settings["training"]["optimizer"]
    QTest.mouseClick(section.search, LEFT)
    hands.until(lambda: not section.apply.isHidden())
    QTest.mouseClick(section.apply, LEFT)
    rate = hands.document.settings["training"]["optimizer"]["config"]["learning_rate"]
    assert section.apply.text() == f"Use {rate:g}"
    ((place, text),) = hands.window.parts["control"].search_chart.notes
    assert 10**place == rate or (abs(10**place / rate - 1) < 1e-6 and text == f"{rate:g}")
    hands.trigger("undo")
    assert hands.document.settings["training"]["optimizer"] == before


def test_a_schedule_is_chosen_drawn_and_trained_by(robot, tmp_path):
    project.save(iris(epochs=2, batch_size=30), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    part, section = hands.window.parts["control"], hands.window.training.schedule
    hands.window.show_panel("training")
    for kind in [one.key for one in hands.window.workspace.catalogue.schedules()]:
        hands.choose(section.editor.control, kind)
        hands.settle()
        assert not part.schedule_chart.isHidden() and not section.problem.text.text(), kind
        _, rates = part.schedule_chart.drawn("rate")
        assert rates[-1] < rates[0]
    hands.choose(section.editor.control, "cosine_decay")
    hands.settle()
    hands.type_into(section.editor.form.rows["decay_steps"].editor.control, "-3")
    hands.settle()
    assert "decay_steps" in section.problem.text.text()
    hands.type_into(section.editor.form.rows["decay_steps"].editor.control, "8")
    hands.settle()
    assert not section.problem.text.text()
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    assert hands.window.runs.curves(hands.window.run.keeper.record.id).batches()["rate"][4] < 0.003


def test_callbacks_are_added_set_up_switched_off_and_removed(robot, tmp_path):
    project.save(iris(epochs=2), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    shown = hands.window.training.callbacks

    def kept():
        return hands.document.settings["training"].plain()["callbacks"]

    shown.more.activated.emit(shown.more.findText("ReduceLROnPlateau"))
    hands.settle()
    hands.type_into(shown.rows[0].form.rows["patience"].editor.control, "3")
    hands.settle()
    assert kept() == [{"kind": "ReduceLROnPlateau", "config": {"patience": 3}, "enabled": True}]
    shown.rows[0].box.click()
    hands.settle()
    assert kept()[0]["enabled"] is False and shown.rows[0].form.isHidden()
    QTest.mouseClick(shown.rows[0].remove, LEFT)
    hands.settle()
    assert kept() == [] and shown.rows == []
    hands.trigger("undo")
    assert len(kept()) == 1


def test_classes_are_balanced_by_one_click_and_weights_typed_over(robot, tmp_path):
    project.save(iris(epochs=2), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    hands.settle()
    shown = hands.window.training.class_weights
    QTest.mouseClick(shown.balance, LEFT)
    hands.until(lambda: shown.table.rowCount() == 3)
    (weights,) = hands.document.settings["training"]["class_weights"].values()
    assert all(0.8 < weight < 1.3 for weight in weights.values())
    shown.table.item(1, 1).setText("2.5")
    hands.settle()
    (weights,) = hands.document.settings["training"]["class_weights"].values()
    assert weights["1"] == 2.5
    shown.table.item(1, 1).setText("-1")
    assert "at least 0" in shown.message.text.text()
    QTest.mouseClick(shown.none, LEFT)
    hands.settle()
    assert hands.document.settings["training"]["class_weights"] == {} and shown.table.isHidden()


def test_trouble_is_told_in_the_training_panel_and_leads_to_the_block(robot, tmp_path):
    cold = {"class_name": "Constant", "config": {"value": -50.0}}
    document = iris(epochs=2)
    dense = [node_id for node_id in document.order() if document.nodes[node_id].kind == "Dense"]
    History(document).do(edits.set_field(document, dense[0], "bias_initializer", cold))
    History(document).do(edits.set_field(document, dense[0], "activation", "relu"))
    History(document).do(edits.set_weights(document, dict.fromkeys(document.weights)))
    project.save(document, tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    shown = hands.window.training.alerts
    assert shown.isHidden()
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    assert [alert.kind for alert in shown.alerts] == ["dead units"]
    (button,) = (one for one in shown.cards[0].findChildren(QPushButton) if one.text() == "Show the block")
    QTest.mouseClick(button, LEFT)
    assert hands.window.workspace.selection == (dense[0],)
    hands.trigger("train")
    assert shown.isHidden() and not shown.alerts
    hands.until_state("finished")
    hands.settle()


def test_a_deterministic_run_is_chosen_by_a_click_and_computes_on_its_own_thread(robot, tmp_path, monkeypatch):
    from engine.core.config import thread_count
    from engine.training.trainer import Trainer

    project.save(iris(epochs=2, seed=None), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    seen, fit = [], Trainer.fit
    monkeypatch.setattr(
        Trainer, "fit", lambda self, *a, **more: (seen.append(thread_count()), fit(self, *a, **more))[1]
    )
    box = hands.window.training.run.rows["deterministic"].editor.control
    QTest.mouseClick(box, LEFT, pos=QPoint(8, box.height() // 2))
    assert hands.document.settings["training"]["deterministic"] is True
    losses = []
    for _ in range(2):
        hands.trigger("train")
        hands.until_state("finished")
        hands.settle()
        losses.append(tuple(hands.window.curves.history["loss"]))
        hands.trigger("undo")
    # Without a seed two runs would differ.
    assert losses[0] == losses[1] and seen == [1, 1]
    hands.trigger("undo")
    assert hands.document.settings["training"]["deterministic"] is False and not box.isChecked()


def test_gradients_are_clipped_where_a_number_is_typed(robot, tmp_path):
    project.save(iris(epochs=1, optimizer={"kind": "sgd", "config": {"learning_rate": 1.0}}), tmp_path / "iris.loom")
    hands = robot.window(tmp_path / "iris.loom")
    hands.window.show_panel("training")
    hands.settle()
    trained = []
    for clip in ("", "0.001"):
        line = hands.window.training.optimizer.form.rows["global_clipnorm"].editor.control
        hands.window.training.ensureWidgetVisible(line)
        hands.type_into(line, clip)
        hands.trigger("train")
        hands.until_state("finished")
        hands.settle()
        trained.append({one: [array.copy() for array in arrays] for one, arrays in hands.document.weights.items()})
    assert hands.document.settings["training"]["optimizer"]["config"]["global_clipnorm"] == 0.001
    before, after = trained
    way = np.sqrt(sum(np.square(a - b).sum() for one in before for a, b in zip(before[one], after[one], strict=True)))
    steps = len(hands.window.curves.series["loss (batch)"][0])
    # No step is longer than 0.001, whatever the rate of 1 would have made of the gradient.
    assert 0 < way <= 0.00101 * steps
