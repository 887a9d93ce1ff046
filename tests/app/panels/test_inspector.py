"""The inspector: forms made of the catalogue, one step of undo a field, reasons beside wrong fields."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from app.document import edits
from app.document.starting import starting_config
from app.panels.fields import EDITED, FieldForm
from app.panels.inspector import Inspector
from engine import catalogue


@pytest.fixture
def inspector(bench, qtbot):
    return bench.show(qtbot, Inspector(bench.workspace))


def control(inspector, name):
    return inspector.form.rows[name].editor.control


def type_text(line, text):
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, text)


@pytest.mark.parametrize("info", catalogue.layer_kinds(), ids=lambda info: info.kind)
def test_every_field_of_every_kind_has_an_editor_with_a_name_and_a_doc(qtbot, info):
    form = FieldForm(info.fields, catalogue)
    qtbot.addWidget(form)
    assert {found.kind for found in info.fields} <= EDITED
    assert list(form.rows) == [found.name for found in sorted(info.fields, key=lambda found: found.group == "Advanced")]
    for name, row in form.rows.items():
        assert row.editor.control.accessibleName(), name
        assert row.editor.control.toolTip(), name
    form.set_values({})
    form.set_values(starting_config(info.kind, info))


def test_without_a_selection_the_network_is_summed_up(bench, inspector):
    bench.wire(bench.add("Input", shape=[4]), bench.add("Dense", units=3))
    assert inspector.view.facts.value("Parameters") == "15"
    assert inspector.view.facts.value("Layers") == "1"


def test_shapes_and_counts_follow_what_is_typed(bench, inspector):
    dense = bench.add("Dense", units=3)
    bench.wire(bench.add("Input", shape=[4]), dense)
    bench.workspace.select([dense])
    assert inspector.view.facts.value("Output") == "3"
    type_text(control(inspector, "units"), "12")
    bench.workspace.flush()
    assert inspector.view.facts.value("Output") == "12"
    assert inspector.view.facts.value("Parameters") == "60"


def test_typing_is_one_step_of_undo_and_undo_shows_the_value_again(bench, inspector):
    dense = bench.add("Dense", units=3)
    bench.workspace.select([dense])
    line = control(inspector, "units")
    type_text(line, "128")
    QTest.keyClick(line, Qt.Key.Key_Return)
    type_text(line, "256")
    bench.workspace.undo()
    bench.workspace.flush()
    assert line.text() == "128"
    bench.workspace.undo()
    bench.workspace.flush()
    assert line.text() == "3"


def test_another_block_is_another_step_though_the_field_is_the_same(bench, inspector):
    first, second = bench.add("Dense", units=1), bench.add("Dense", units=1)
    for node_id, text in ((first, "11"), (second, "22")):
        bench.workspace.select([node_id])
        type_text(control(inspector, "units"), text)
    bench.workspace.undo()
    assert bench.document.nodes[first].config["units"] == 11
    assert bench.document.nodes[second].config["units"] == 1


def test_a_shape_is_not_rewritten_under_the_cursor(bench, inspector):
    conv = bench.add("Conv2D", filters=2, kernel_size=[3, 3])
    bench.workspace.select([conv])
    line = control(inspector, "strides")
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    for letter in "1, 2":
        QTest.keyClicks(line, letter)
        bench.workspace.flush()
    assert line.text() == "1, 2"
    assert bench.document.nodes[conv].config["strides"] == [1, 2]


def test_the_reset_button_is_there_only_where_a_value_differs_from_its_default(bench, inspector):
    dense = bench.add("Dense", units=3)
    bench.workspace.select([dense])
    row = inspector.form.rows["use_bias"]
    assert row.reset.isHidden()
    QTest.mouseClick(row.editor.control, Qt.MouseButton.LeftButton, pos=QPoint(8, row.editor.control.height() // 2))
    bench.workspace.flush()
    assert bench.document.nodes[dense].config["use_bias"] is False
    assert not row.reset.isHidden()
    row.reset.click()
    bench.workspace.flush()
    assert "use_bias" not in bench.document.nodes[dense].config
    assert row.reset.isHidden()


def test_an_initializer_shows_its_own_fields_and_keeps_what_is_typed(bench, inspector):
    dense = bench.add("Dense", units=3)
    bench.workspace.select([dense])
    editor = inspector.form.rows["kernel_regularizer"].editor
    at = editor.control.findText("l2")
    editor.control.setCurrentIndex(at)
    editor.control.activated.emit(at)
    bench.workspace.flush()
    assert bench.document.nodes[dense].config["kernel_regularizer"] == "l2"
    line = next(row.editor.control for name, row in editor.form.rows.items() if name.startswith("l2"))
    type_text(line, "0.25")
    bench.workspace.flush()
    config = bench.document.nodes[dense].config["kernel_regularizer"]
    assert 0.25 in config["config"].values()
    assert bench.workspace.analysis.node_problems(dense) == [] or all(
        item.problem.field != "kernel_regularizer" for item in bench.workspace.analysis.node_problems(dense)
    )


def choose(editor, text):
    at = editor.control.findText(text)
    assert at >= 0, text
    editor.control.setCurrentIndex(at)
    editor.control.activated.emit(at)


def test_a_layer_within_a_layer_is_chosen_and_has_its_own_form(bench, inspector):
    both = bench.add("Bidirectional", layer={"class_name": "LSTM", "config": {"units": 8}})
    bench.wire(bench.add("Input", shape=[5, 3]), both)
    bench.workspace.select([both])
    editor = inspector.form.rows["layer"].editor
    assert editor.control.currentText() == "LSTM"
    type_text(editor.form.rows["units"].editor.control, "6")
    QTest.keyClick(editor.form.rows["units"].editor.control, Qt.Key.Key_Return)
    bench.workspace.flush()
    assert inspector.view.facts.value("Output") == "12"
    choose(editor, "GRU")
    bench.workspace.flush()
    assert bench.document.nodes[both].config["layer"]["class_name"] == "GRU"
    assert bench.workspace.analysis.node_problems(both) == []
    bench.workspace.undo()
    bench.workspace.flush()
    assert editor.form.rows["units"].editor.control.text() == "6"


def test_any_layer_of_one_input_can_be_applied_to_every_step(bench, inspector):
    each = bench.add("TimeDistributed", layer={"class_name": "Dense", "config": {"units": 8}})
    bench.workspace.select([each])
    editor = inspector.form.rows["layer"].editor
    for kind in ("MaxPooling2D", "Conv2D", "BatchNormalization"):
        choose(editor, kind)
        bench.workspace.flush()
        assert bench.document.nodes[each].config["layer"]["class_name"] == kind
        assert not [one for one in bench.workspace.analysis.node_problems(each) if one.problem.field]
    assert editor.control.findText("Add") < 0


def test_cells_are_stacked_and_taken_out(bench, inspector):
    stack = bench.add("StackedRNNCells", cells=[{"class_name": "LSTMCell", "config": {"units": 4}}])
    bench.workspace.select([stack])
    editor = inspector.form.rows["cells"].editor
    editor.add.click()
    bench.workspace.flush()
    assert [one["class_name"] for one in bench.document.nodes[stack].config["cells"]] == ["LSTMCell", "LSTMCell"]
    choose(editor.editors[1], "GRUCell")
    bench.workspace.flush()
    assert [one["class_name"] for one in bench.document.nodes[stack].config["cells"]] == ["LSTMCell", "GRUCell"]
    remove = next(one for one in editor.findChildren(QToolButton) if one.accessibleName() == "Take out layer 1")
    remove.click()
    bench.workspace.flush()
    assert [one["class_name"] for one in bench.document.nodes[stack].config["cells"]] == ["GRUCell"]
    assert not remove.isEnabled()


def test_a_wrong_advanced_field_opens_its_group(bench, inspector):
    conv = bench.add("Conv2D", filters=4, kernel_size=[3, 3], groups=-1)
    bench.workspace.select([conv])
    assert inspector.form.advanced.header.isChecked()
    assert inspector.form.rows["groups"].message.text.text()


def test_an_unknown_kind_has_no_form_and_does_no_harm(bench, inspector):
    strange = bench.add("Quantum")
    bench.workspace.select([strange])
    assert inspector.form is None
    assert inspector.view.title.text() == "Quantum"


def test_several_blocks_are_frozen_together(bench, inspector):
    ids = [bench.add("Dense", units=3), bench.add("Dense", units=4)]
    bench.workspace.select(ids)
    assert inspector.view.title.text() == "2 blocks"
    QTest.mouseClick(inspector.view.trainable, Qt.MouseButton.LeftButton)
    assert not any(bench.document.nodes[node_id].trainable for node_id in ids)
    bench.workspace.undo()
    assert all(bench.document.nodes[node_id].trainable for node_id in ids)


def test_a_field_that_several_blocks_have_is_set_for_all_in_one_step(bench, inspector):
    ids = [bench.add("Dense", units=3), bench.add("Dense", units=4, activation="relu"), bench.add("LSTM", units=5)]
    bench.workspace.select(ids)
    line = control(inspector, "units")
    assert line.text() == "" and line.placeholderText() == "Mixed"
    assert inspector.form.rows["units"].message.text.text() == "Mixed: 3, 4, 5"
    # What one of the kinds does not have is not offered.
    assert "return_sequences" not in inspector.form.rows and "activation" in inspector.form.rows
    type_text(line, "16")
    assert [bench.document.nodes[node_id].config["units"] for node_id in ids] == [16] * 3
    bench.workspace.flush()
    assert line.text() == "16" and not inspector.form.rows["units"].message.text.text()
    QTest.keyClick(line, Qt.Key.Key_Return)
    bench.workspace.undo()
    bench.workspace.flush()
    assert [bench.document.nodes[node_id].config["units"] for node_id in ids] == [3, 4, 5]
    assert line.placeholderText() == "Mixed" and line.text() == ""


def test_mixed_choices_and_boxes_are_shown_as_such(bench, inspector):
    ids = [bench.add("Dense", units=3, use_bias=False), bench.add("Dense", units=3, activation="relu")]
    bench.workspace.select(ids)
    assert control(inspector, "units").text() == "3"
    combo, box = control(inspector, "activation"), control(inspector, "use_bias")
    assert combo.currentIndex() == -1 and combo.placeholderText() == "Mixed"
    assert inspector.form.rows["activation"].message.text.text() == "Mixed: linear, relu"
    assert box.checkState() == Qt.CheckState.PartiallyChecked
    box.click()
    assert all(bench.document.nodes[node_id].config.get("use_bias", True) for node_id in ids)
    bench.workspace.flush()
    assert box.checkState() == Qt.CheckState.Checked
    QTest.keyClick(combo, Qt.Key.Key_Down)
    bench.workspace.flush()
    assert len({bench.document.nodes[node_id].config.get("activation") for node_id in ids}) == 1


def test_initializers_regularizers_and_constraints_are_set_for_several_blocks(bench, inspector):
    l2 = {"class_name": "L2", "config": {"l2": 0.5}}
    ids = [bench.add("Dense", units=3, kernel_regularizer=l2), bench.add("Conv2D", filters=3, kernel_size=[3, 3])]
    bench.workspace.select(ids)
    bench.workspace.flush()
    row = inspector.form.rows["kernel_regularizer"]
    combo = row.editor.control
    assert combo.currentIndex() == -1 and combo.placeholderText() == "Mixed" and row.editor.form is None
    assert row.message.text.text() == "Mixed: L2 (l2 0.5), –"
    combo.setFocus()
    while combo.currentText() != "l1":
        QTest.keyClick(combo, Qt.Key.Key_Down)
        bench.workspace.flush()
    assert [bench.document.nodes[one].config["kernel_regularizer"] for one in ids] == ["l1", "l1"]
    # Its parameters follow for all of them, in one step.
    line = row.editor.form.rows["l1"].editor.control
    type_text(line, "0.25")
    bench.workspace.flush()
    held = [bench.document.nodes[one].config["kernel_regularizer"]["config"]["l1"] for one in ids]
    assert held == [0.25, 0.25]
    assert {"kernel_initializer", "bias_initializer", "kernel_constraint"} <= set(inspector.form.rows)


def test_blocks_with_nothing_in_common_show_no_form(bench, inspector):
    bench.workspace.select([bench.add("Flatten"), bench.add("Dense", units=1)])
    assert inspector.view.common.isHidden()


def test_the_inputs_of_a_merge_are_reordered_by_buttons(bench, inspector):
    inputs = [bench.add("Input", shape=[number]) for number in (1, 2, 3)]
    merge = bench.add("Concatenate")
    for number, node_id in enumerate(inputs, start=1):
        bench.workspace.do(edits.connect(bench.document, node_id, "out", merge, f"in{number}"))
    bench.workspace.select([merge])
    bench.workspace.flush()
    order = inspector.view.input_order
    assert not order.isHidden() and [button.isEnabled() for button in order.buttons] == [False, True, True]
    assert order.buttons[2].accessibleName() == "Move input_layer_2 up"
    QTest.mouseClick(order.buttons[2], Qt.MouseButton.LeftButton)
    bench.workspace.flush()
    assert [wire.source for wire in bench.document.incoming(merge).values()] == [inputs[0], inputs[2], inputs[1]]
    bench.workspace.undo()
    assert [wire.source for wire in bench.document.incoming(merge).values()] == inputs
    bench.workspace.select([inputs[0]])
    assert inspector.view.input_order.isHidden()
