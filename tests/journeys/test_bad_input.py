"""Whatever is wrong ends in words that say what, where and how to mend it, and nothing is lost."""

import itertools

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.model import to_model

pytestmark = pytest.mark.long
LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def chain(hands, *blocks):
    """Blocks in a row, wired, with fields typed; returns their ids."""
    ids = []
    for at, (kind, fields) in enumerate(blocks):
        ids.append(hands.drag_kind(kind, -480 + 240 * at, 0))
        if fields:
            hands.click_block(ids[-1])
        for name, text in fields.items():
            control = hands.field(name)
            if hasattr(control, "findText"):
                hands.choose(control, text)
            else:
                hands.type_field(name, text)
    for source, target in itertools.pairwise(ids):
        hands.wire(source, target)
    return ids


def digits(hands, units="10", activation="softmax"):
    return chain(
        hands,
        ("Input", {"shape": "8, 8, 1"}),
        ("Flatten", {}),
        ("Dense", {"units": units, "activation": activation}),
    )


def test_a_circle_is_refused_with_the_reason_at_the_cursor(robot):
    hands = robot.window()
    first, _, third = chain(hands, ("Dense", {}), ("Dense", {}), ("Dense", {}))
    before = hands.document.copy()
    viewport = hands.view.viewport()
    start, end = hands.port(third, "out"), hands.port(first, "in")
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    assert "circle" in hands.view.hint.text()
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    hands.settle()
    assert hands.document.equals(before)


def test_a_wrong_rank_names_the_block_and_offers_the_flatten_that_mends_it(robot):
    hands = robot.window()
    image = hands.drag_kind("Input", -240, 0)
    lstm = hands.drag_kind("LSTM", 0, 0)
    hands.window.workspace.do(lambda: _connect(hands, image, lstm))
    hands.settle()
    texts = hands.problems()
    assert any("lstm" in text.lower() for text in texts)
    hands.window.show_panel("problems")
    hands.settle()
    card = next(card for card in hands.window.problems.cards if "lstm" in card.accessibleName().lower())
    steps = hands.window.workspace.history
    assert card.buttons, card.accessibleName()
    hands.click(card.buttons[0])
    hands.settle()
    assert len(hands.problems()) < len(texts) or hands.problems() != texts
    hands.trigger("undo")
    assert hands.problems() == texts
    assert steps.can_redo


def test_an_image_does_not_go_into_an_embedding(robot):
    hands = robot.window()
    image = hands.drag_kind("Input", -240, 0)
    embedding = hands.drag_kind("Embedding", 0, 0)
    viewport = hands.view.viewport()
    start, end = hands.port(image, "out"), hands.port(embedding, "in")
    QTest.mousePress(viewport, LEFT, NONE, start)
    QTest.mouseMove(viewport, (start + end) / 2)
    QTest.mouseMove(viewport, end)
    assert hands.view.hint.text()
    QTest.mouseRelease(viewport, LEFT, NONE, end)
    # Brought together all the same (a file may do so), it is a problem in words.
    hands.window.workspace.do(lambda: _connect(hands, image, embedding))
    assert any("Embedding" in text and "embedding" in text for text in hands.problems())
    hands.window.run.train()
    assert "cannot be trained yet" in hands.window.banner.text
    assert not hands.window.run.is_busy


def test_labels_that_do_not_fit_the_loss_are_said_before_and_mended_by_a_click(robot):
    hands = robot.window()
    digits(hands, units="4")
    assert any("4" in text for text in hands.problems())
    hands.trigger("train")
    assert "cannot be trained yet" in hands.window.banner.text
    hands.window.show_panel("problems")
    hands.settle()
    button = next(
        button for card in hands.window.problems.cards for button in card.buttons if "units" in button.text().lower()
    )
    hands.click(button)
    hands.settle()
    assert hands.problems() == []
    assert "Nothing is wrong" in hands.window.problems._none.text.text()


def test_a_wrong_number_is_marked_as_it_is_typed_and_the_text_stays(robot):
    hands = robot.window()
    dense = hands.drag_kind("Dense", 0, 0)
    hands.click_block(dense)
    hands.type_field("units", "ten")
    row = hands.window.inspector.form.rows["units"]
    assert row.editor.control.text() == "ten"
    assert row.editor.control.property("invalid")
    assert "whole number" in row.message.text.text()
    hands.type_field("units", "-3")
    assert "-3" in row.message.text.text()
    hands.type_field("units", "12")
    assert not row.editor.control.property("invalid")
    assert row.message.isHidden()


def test_a_name_that_is_taken_is_refused_beside_the_field(robot):
    hands = robot.window()
    hands.drag_kind("Flatten", -240, 0)
    dense = hands.drag_kind("Dense", 0, 0)
    hands.click_block(dense)
    hands.type_into(hands.window.inspector.view.name, "flatten", finish=False)
    assert "already a block" in hands.window.inspector.view.name_message.text.text()
    assert hands.window.inspector.view.name.text() == "flatten"
    assert hands.document.nodes[dense].name != "flatten"


def test_a_nan_in_the_data_names_the_array_and_the_row(robot, tmp_path):
    x = np.ones((20, 4), "float32")
    x[6, 2] = np.nan
    np.savez(tmp_path / "holes.npz", x=x, y=np.zeros(20, "int64"))
    hands = robot.window()
    hands.window.files.open(tmp_path / "holes.npz")
    hands.settle()
    assert "nan" in hands.window.banner.text.lower()
    assert "row 7" in hands.window.banner.text
    # A run does not quietly take the data that were there before.
    digits(hands)
    hands.trigger("train")
    hands.until_state("failed")
    assert "row 7" in hands.window.run.text
    assert not hands.document.weights
    while hands.document.settings["data"]["source"] != "builtin:digits":
        hands.trigger("undo")
    # The data that were open before are an undo away.
    hands.settle()
    assert "image" in hands.window.workspace.dataset.inputs


def test_a_text_column_of_a_csv_is_named(robot, tmp_path):
    rows = ["size,colour,weight,kind"] + [f"{at},{'red' if at % 2 else 'blue'},{at * 2},{at % 2}" for at in range(20)]
    (tmp_path / "fruit.csv").write_text("\n".join(rows))
    hands = robot.window()
    hands.window.files.open(tmp_path / "fruit.csv")
    hands.settle()
    # What is suggested makes numbers of the words; without that step the column is named.
    assert "colour: red" in hands.window.workspace.dataset.columns["features"]
    steps = hands.window.parts["data"].page.steps
    names = [entry["kind"] for entry in steps.entries]
    hands.click(steps.rows[names.index("one_hot")].remove)
    hands.settle()
    assert "colour" in hands.window.banner.text
    page = hands.window.parts["data"].page
    assert "colour" in page.message.text.text()
    # It says how to mend it, and the page lets it be mended.
    hands.pick(page.columns.roles["colour"], "Left out")
    hands.settle()
    assert "colour" not in page.message.text.text()
    assert "kind" in hands.window.workspace.dataset.targets


def test_a_truncated_model_file_is_refused_and_what_was_open_stays(robot, tmp_path):
    hands = robot.window()
    ids = digits(hands)
    hands.export(tmp_path / "whole.h5")
    content = (tmp_path / "whole.h5").read_bytes()
    (tmp_path / "cut.h5").write_bytes(content[: len(content) // 2])
    before = hands.document.copy()
    hands.window.dialogs.keep = "discard"
    hands.open(tmp_path / "cut.h5")
    assert "cut.h5 could not be opened" in hands.window.banner.text
    assert len(hands.window.banner.text) < 500
    assert hands.document.equals(before)
    assert hands.window.isWindowModified()
    assert to_model(hands.document).model.count_params() > 0
    assert ids[0] in hands.document.nodes


def test_a_project_that_is_no_project_is_refused(robot, tmp_path):
    (tmp_path / "broken.loom").write_text('{"format": "layerloom", "version": 1, "nodes": [')
    hands = robot.window()
    hands.open(tmp_path / "broken.loom")
    assert "damaged" in hands.window.banner.text


def test_an_export_into_a_folder_that_is_not_there_says_so(robot, tmp_path):
    hands = robot.window()
    digits(hands)
    for suffix in (".h5", ".json", ".py", ".png"):
        hands.window.banner.dismiss()
        hands.export(tmp_path / "nowhere" / f"model{suffix}")
        assert f"model{suffix} was not written" in hands.window.banner.text


def test_a_run_that_diverges_ends_in_words_and_the_document_stays_whole(robot):
    hands = robot.window()
    ids = digits(hands, units="1", activation="linear")
    training = hands.window.training
    hands.choose(training._losses[ids[2]].editor.control, "mean_squared_error")
    hands.choose(training.optimizer.control, "sgd")
    hands.type_into(training.optimizer.form.rows["learning_rate"].editor.control, "1e30")
    assert [text for text in hands.problems() if "learning rate" in text]
    hands.trigger("train")
    hands.until_state("failed", "finished")
    hands.settle()
    assert hands.window.run.state == "failed"
    assert hands.window.banner.text
    assert all(np.isfinite(array).all() for arrays in hands.document.weights.values() for array in arrays)


def _connect(hands, source, target):
    from app.document import edits

    return edits.connect(hands.document, source, "out", target, hands.document.input_ports(target)[0])
