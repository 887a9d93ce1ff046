"""Palette, problems, outline, training, data, results and log on one workspace."""

import logging

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from app.canvas.facts import card_facts
from app.document import edits
from app.document.graph import Document
from app.document.search import ranked
from app.panels.log import Log
from app.panels.outline import Outline
from app.panels.palette import MIME, Palette
from app.panels.problems import Problems
from app.panels.results import Results
from app.panels.samples import Sample, image_of
from app.panels.training import Training
from engine import catalogue


@pytest.mark.parametrize(
    ("query", "first"), [("dense", "Dense"), ("fc", "Dense"), ("bn", "BatchNormalization"), ("conv", "Conv2D")]
)
def test_the_search_finds_names_and_aliases_best_first(query, first):
    assert ranked(query, catalogue.layer_kinds())[0].kind == first


def test_the_search_box_narrows_the_palette_and_enter_adds(qtbot):
    palette = Palette(catalogue.layer_kinds())
    qtbot.addWidget(palette)
    assert len(palette.kinds_shown()) == len(catalogue.layer_kinds())
    QTest.keyClicks(palette.search, "flat")
    assert palette.kinds_shown()[0] == "Flatten"
    with qtbot.waitSignal(palette.add_requested) as added:
        QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert added.args == ["Flatten"]
    QTest.keyClicks(palette.search, "zzz")
    assert palette.kinds_shown() == []
    QTest.keyClick(palette.search, Qt.Key.Key_Escape)
    assert len(palette.kinds_shown()) == len(catalogue.layer_kinds())


def test_a_dragged_kind_carries_its_name(qtbot):
    palette = Palette(catalogue.layer_kinds())
    qtbot.addWidget(palette)
    item = palette.tree.kind_items()[0]
    assert bytes(palette.tree.mimeData([item]).data(MIME).data()) == item.text(0).encode()


def test_a_problem_is_chosen_by_a_click_and_mended_by_its_button(bench, qtbot):
    problems = bench.show(qtbot, Problems(bench.workspace))
    chosen = []
    problems.chosen.connect(chosen.append)
    dense = bench.add("Dense", units=-1)
    bench.wire(bench.add("Input", shape=[4]), dense)
    assert len(problems.cards) == 1
    QTest.mouseClick(problems.cards[0], Qt.MouseButton.LeftButton)
    assert chosen == [dense]
    button = next(button for button in problems.cards[0].buttons if "units" in button.text())
    button.click()
    bench.workspace.flush()
    assert bench.document.nodes[dense].config["units"] == 1
    assert all("-1" not in card.accessibleName() for card in problems.cards)
    bench.workspace.undo()
    assert bench.document.nodes[dense].config["units"] == -1


def test_the_outline_lists_blocks_in_the_order_of_the_data_with_their_wires(bench, qtbot):
    outline = bench.show(qtbot, Outline(bench.workspace))
    last, first = bench.add("Dense", "last", units=2), bench.add("Input", "first", shape=[3])
    bench.wire(first, last)
    assert [outline.topLevelItem(at).text(0) for at in range(2)] == ["first", "last"]
    outline.item_of(last).setExpanded(True)
    texts = [outline.item_of(last).child(at).text(0) for at in range(outline.item_of(last).childCount())]
    assert "in ← first" in texts


def test_the_outline_renames_wires_and_deletes(bench, qtbot):
    outline = bench.show(qtbot, Outline(bench.workspace))
    first, second = bench.add("Input", "first", shape=[3]), bench.add("Dense", "second", units=2)
    bench.workspace.flush()
    outline.item_of(second).setText(0, "head")
    assert bench.document.nodes[second].name == "head"
    ((name, wire),) = outline.targets(first)
    assert name == "head"
    bench.workspace.do(edits.connect(bench.document, wire.source, "out", wire.target, wire.target_port))
    bench.workspace.flush()
    outline.setCurrentItem(outline.item_of(second))
    QTest.keyClick(outline, Qt.Key.Key_Delete)
    bench.workspace.flush()
    assert list(bench.document.nodes) == [first]


def test_a_name_that_is_taken_is_refused_in_the_outline_too(bench, qtbot):
    outline = bench.show(qtbot, Outline(bench.workspace))
    bench.add("Flatten", "one")
    other = bench.add("Flatten", "two")
    bench.workspace.flush()
    outline.item_of(other).setText(0, "one")
    bench.workspace.flush()
    assert "already a block" in bench.told[0]
    assert outline.item_of(other).text(0) == "two"


@pytest.fixture
def training(bench, qtbot):
    return bench.show(qtbot, Training(bench.workspace))


def settings(bench):
    return bench.document.settings["training"]


def type_text(line, text):
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)


def test_the_run_is_set_by_typing_and_undone_like_everything(bench, training):
    type_text(training.run.rows["epochs"].editor.control, "25")
    QTest.keyClick(training.run.rows["epochs"].editor.control, Qt.Key.Key_Return)
    assert settings(bench)["epochs"] == 25
    bench.workspace.undo()
    assert settings(bench)["epochs"] == 10


def test_another_network_is_shown_from_the_top(bench, training):
    bench.wire(bench.add("Input", shape=[4]), bench.add("Dense", "out", units=2))
    training.resize(320, 120)
    bar = training.verticalScrollBar()
    bar.setValue(40)
    bench.workspace.set_document(Document())
    bench.workspace.flush()
    assert bar.value() == 0 and bar.maximum() > 40


def test_a_setting_that_cannot_be_is_refused_beside_the_field_and_the_text_stays(bench, training):
    row = training.run.rows["validation_split"]
    type_text(row.editor.control, "1.5")
    bench.workspace.flush()
    assert row.editor.control.text() == "1.5"
    assert "less than 1" in row.message.text.text()
    assert settings(bench)["validation_split"] == 0.1 or settings(bench)["validation_split"] == 1
    type_text(row.editor.control, "0.25")
    bench.workspace.flush()
    assert row.message.isHidden()
    assert settings(bench)["validation_split"] == 0.25


def test_each_of_two_outputs_has_a_loss_and_a_weight(bench, training):
    start = bench.add("Input", shape=[4])
    first, second = bench.add("Dense", "first", units=2), bench.add("Dense", "second", units=1)
    bench.wire(start, first)
    bench.wire(start, second)
    assert list(training._losses) == [first, second]
    row = training._losses[second]
    at = row.editor.control.findText("mean_squared_error")
    row.editor.control.activated.emit(at)
    type_text(row.weight.rows["weight"].editor.control, "0.5")
    bench.workspace.flush()
    assert settings(bench)["losses"][second]["kind"] == "mean_squared_error"
    assert settings(bench)["losses"][second]["weight"] == 0.5
    assert first not in settings(bench)["losses"]


def test_the_optimizer_has_its_own_fields(bench, training):
    combo = training.optimizer.control
    combo.activated.emit(combo.findText("sgd"))
    bench.workspace.flush()
    assert "momentum" in training.optimizer.form.rows
    type_text(training.optimizer.form.rows["learning_rate"].editor.control, "0.5")
    bench.workspace.flush()
    assert settings(bench)["optimizer"]["kind"] == "sgd"
    assert settings(bench)["optimizer"]["config"]["learning_rate"] == 0.5


def test_early_stopping_shows_its_fields_when_it_is_on(bench, training):
    assert training.stopping.rows["patience"].editor.isHidden()
    training.stopping.rows["enabled"].editor.control.click()
    bench.workspace.flush()
    assert settings(bench)["early_stopping"]["enabled"] is True
    assert not training.stopping.rows["patience"].editor.isHidden()


def test_metrics_are_added_and_removed(bench, training):
    at = next(at for at in range(training.add_metric.count()) if training.add_metric.itemText(at) != "accuracy")
    name = training.add_metric.itemText(at)
    training.add_metric.activated.emit(at)
    bench.workspace.flush()
    assert settings(bench)["metrics"] == ["accuracy", name]
    training._drop_metric("accuracy")
    assert settings(bench)["metrics"] == [name]


@pytest.mark.parametrize(
    ("state", "enabled"),
    [
        ("idle", (True, False, False)),
        ("preparing", (False, False, True)),
        ("running", (False, True, True)),
        ("paused", (False, True, True)),
        ("stopping", (False, False, False)),
        ("failed", (True, False, False)),
    ],
)
def test_the_buttons_follow_the_run(training, state, enabled):
    training.show_state(state, "what happens")
    assert (training.train.isEnabled(), training.pause.isEnabled(), training.stop.isEnabled()) == enabled


def test_figures_show_the_accuracy_large_and_predictions_right_or_wrong(bench, qtbot):
    results = bench.show(qtbot, Results(bench.workspace))
    results.show_figures({"loss": 0.25, "accuracy": 0.9711}, 360)
    results.show_samples([Sample(np.zeros((8, 8, 1)), "3 97%", False, "3, in truth 5")])
    assert results.figure.text() == "97.1 %"
    assert results.figures.value("Loss") == "0.2500"
    assert results._flow.itemAt(0).widget().accessibleName() == "3, in truth 5"


@pytest.mark.parametrize(
    ("array", "is_picture"),
    [
        (np.zeros((8, 8, 1), "float32"), True),
        (np.zeros((32, 32, 3), "uint8"), True),
        (np.full((28, 28), np.nan, "float32"), True),
        (np.zeros(4), False),
        (np.zeros((29, 12)), False),
        (np.zeros((0, 8, 1)), False),
    ],
)
def test_what_looks_like_an_image_is_drawn_as_one(array, is_picture):
    assert (image_of(array) is not None) == is_picture


def test_log_records_of_any_thread_become_lines(qtbot):
    import threading

    log = Log()
    qtbot.addWidget(log)
    logger = logging.getLogger("app.tested")
    logger.addHandler(log.handler)
    try:
        worker = threading.Thread(target=logger.warning, args=("the kettle boils",))
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: "the kettle boils" in log.toPlainText())
    finally:
        logger.removeHandler(log.handler)


def test_a_problem_says_why_and_is_silenced_and_told_again_by_its_buttons(bench, qtbot):
    problems = bench.show(qtbot, Problems(bench.workspace))
    counted = []
    problems.counted.connect(lambda errors, warnings: counted.append((errors, warnings)))
    ids = [bench.add("Input", shape=[8]), *(bench.add("Dense", units=8) for _ in range(2))]
    bench.wire(*ids, bench.add("Dense", units=4, activation="softmax"))
    (card,) = problems.cards
    assert counted[-1] == (0, 1)
    assert (
        card.accessibleName().startswith("Warning: Dense")
        and "depth pays only with activations" in card.accessibleDescription()
    )
    assert any(label.text().startswith("Warning · ") for label in card.findChildren(QLabel))
    QTest.mouseClick(card.silencer, Qt.MouseButton.LeftButton)
    bench.workspace.flush()
    assert problems.cards == [] and len(problems.silenced_cards) == 1 and counted[-1] == (0, 0)
    assert problems.silenced.isVisible() and "1" in problems.silenced.header.text()
    QTest.mouseClick(problems.silenced.header, Qt.MouseButton.LeftButton)
    QTest.mouseClick(problems.silenced_cards[0].silencer, Qt.MouseButton.LeftButton)
    bench.workspace.flush()
    assert len(problems.cards) == 1 and not problems.silenced.isVisible()
    bench.workspace.undo()
    bench.workspace.flush()
    assert problems.cards == []


def test_hints_are_in_the_panel_and_the_outline_and_not_on_the_canvas(bench, qtbot):
    problems = bench.show(qtbot, Problems(bench.workspace))
    outline = bench.show(qtbot, Outline(bench.workspace))
    ids = [bench.add("Input", shape=[8]), bench.add("Flatten")]
    bench.wire(*ids, bench.add("Dense", units=4, activation="softmax"))
    bench.workspace.flush()
    assert [card.accessibleName().split(":")[0] for card in problems.cards] == ["Hint"]
    assert outline.item_of(ids[1]).data(0, Qt.ItemDataRole.AccessibleTextRole).endswith(", Hint")
    report = bench.workspace.analysis.report(ids[1])
    found = [item.problem for item in bench.workspace.analysis.node_problems(ids[1])]
    facts = card_facts(bench.document.nodes[ids[1]], catalogue.layer_info("Flatten"), report, found, False)
    assert facts.severity == "" and "Hint" in facts.tooltip
