"""How a file is read and what feeds what, on the Data page: by real clicks and keys, undone, shown at once."""

import threading

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document.graph import Document
from app.sessions import rereading, suggest


def opened(robot):
    hands = robot.window()
    return hands, hands.window.parts["data"].page


def options(hands):
    return hands.document.settings["data"]["options"]


def names(page):
    return [column.name for column in page.profile.columns]


def sales(folder):
    path = folder / "käufe.csv"
    rows = "".join(f"{at},5;{at * 3},25;{'ja' if at % 2 else 'nein'}\n" for at in range(40))
    path.write_text("Größe;Preis;Kauf\n" + rows, encoding="cp1252")
    return path


def test_what_was_found_out_is_told_and_another_way_is_shown_at_once_and_undone(robot, tmp_path):
    hands, page = opened(robot)
    hands.drop_path(sales(tmp_path))
    hands.settle()
    card = page.reading
    said = {name: combo.currentText() for name, combo in card.combos.items() if combo.isVisible()}
    assert said == {
        "delimiter": "Found out: Semicolon",
        "header": "Found out: Names of the columns",
        "decimal": "Found out: Comma, as in 3,5",
        "encoding": "Found out: Western (Windows-1252)",
        "missing": "Kept: a step fills them",
    }
    assert card.lines.lines[0] == "Größe;Preis;Kauf" and not card.reset.isVisible()
    assert names(page) == ["Größe", "Preis", "Kauf"]
    hands.pick(card.combos["header"], "The first sample")
    hands.settle()
    assert names(page) == ["column 1", "column 2", "column 3"] and page.profile.rows == 41
    assert hands.window.workspace.dataset is not None
    hands.click(card.reset)
    hands.settle()
    assert options(hands) == {} and names(page) == ["Größe", "Preis", "Kauf"] and not card.reset.isVisible()
    hands.trigger("undo")
    hands.settle()
    assert options(hands) == {"header": False}
    hands.trigger("undo")
    hands.settle()
    assert options(hands) == {} and card.combos["header"].currentText().startswith("Found out")


def test_a_file_that_cannot_be_read_so_keeps_the_card_and_the_next_choice_mends_it(robot, tmp_path):
    hands, page = opened(robot)
    hands.drop_path(sales(tmp_path))
    hands.settle()
    hands.pick(page.reading.combos["encoding"], "Unicode (UTF-16)")
    hands.settle()
    assert "not text in utf-16" in hands.window.banner.text
    assert "not text in utf-16" in page.message.text.text() and not page.columns.isVisible()
    assert page.reading.isVisible() and page.reading.combos["encoding"].currentText() == "Unicode (UTF-16)"
    hands.pick(page.reading.combos["encoding"], "Central European (Windows-1250)")
    hands.settle()
    assert page.columns.isVisible() and names(page) == ["Größe", "Preis", "Kauf"]
    # What was said above the page of the file as it was read before is gone too.
    assert hands.window.banner.text == ""


def test_choices_that_follow_each_other_quickly_all_count_in_one_step(robot, tmp_path):
    hands, page = opened(robot)
    hands.drop_path(sales(tmp_path))
    hands.settle()
    chosen = {"header": False, "decimal": ",", "encoding": "cp1250"}
    for name, value in chosen.items():
        page.reading.reading_chosen.emit(name, value)
    hands.settle()
    assert options(hands).items() >= chosen.items()
    hands.trigger("undo")
    hands.settle()
    assert options(hands) == {}


def test_what_is_said_while_the_file_is_read_anew_stays(robot, tmp_path, monkeypatch):
    go_on, reread = threading.Event(), rereading.reread
    monkeypatch.setattr(rereading, "reread", lambda *given: go_on.wait(20) and reread(*given))
    hands, page = opened(robot)
    hands.drop_path(sales(tmp_path))
    hands.settle()
    page.reading.reading_chosen.emit("decimal", ",")
    hands.pick(page.columns.roles["Preis"], "Left out")
    assert options(hands)["ignore"] == ["Preis"] and "decimal" not in options(hands)
    go_on.set()
    hands.settle()
    assert options(hands)["decimal"] == "," and options(hands)["ignore"] == ["Preis"]
    hands.trigger("undo")
    hands.settle()
    assert "decimal" not in options(hands) and options(hands)["ignore"] == ["Preis"]


def test_of_two_files_the_later_counts_and_none_goes_into_another_network(robot, tmp_path, monkeypatch):
    hands, page = opened(robot)
    slow, quick = tmp_path / "slow.csv", tmp_path / "quick.csv"
    for path in (slow, quick):
        path.write_text("a,b\n" + "".join(f"{at},{at % 2}\n" for at in range(40)))
    go_on, probe = threading.Event(), suggest.probe

    def waiting(path, cancelled):
        if path.name == "slow.csv":
            go_on.wait(20)
        return probe(path, lambda: False)

    monkeypatch.setattr(suggest, "probe", waiting)
    data = hands.window.parts["data"]
    data.take(slow)
    data.take(quick)
    hands.until(lambda: hands.document.settings["data"]["source"].endswith("quick.csv"))
    go_on.set()
    hands.settle()
    assert hands.document.settings["data"]["source"].endswith("quick.csv")
    go_on.clear()
    data.take(slow)
    other = Document()
    hands.window.workspace.set_document(other)
    before = other.settings["data"]
    go_on.set()
    hands.settle()
    assert other.settings["data"] == before and "slow.csv" not in page.message.text.text()


def test_a_sign_of_ones_own_parts_the_cells(robot, tmp_path):
    path = tmp_path / "odd.txt"
    path.write_text("a^b\n" + "".join(f"{at}^{at % 2}\n" for at in range(40)))
    hands, page = opened(robot)
    hands.drop_path(path)
    hands.settle()
    assert names(page) != ["a", "b"]
    hands.pick(page.reading.combos["delimiter"], "Another sign…")
    assert page.reading.sign.isVisible() and page.reading.sign.hasFocus()
    hands.type_into(page.reading.sign, "^")
    hands.settle()
    assert names(page) == ["a", "b"] and options(hands)["delimiter"] == "^" and page.reading.sign.text() == "^"


def test_rows_without_values_and_the_share_that_is_held_out(robot, tmp_path):
    path = tmp_path / "gaps.csv"
    path.write_text("a,b\n" + "".join(f"{'' if at % 4 == 0 else at},{at % 2}\n" for at in range(80)))
    hands, page = opened(robot)
    hands.drop_path(path)
    hands.settle()
    assert not page.reading.split.isVisible()
    hands.pick(page.reading.combos["missing"], "The row is left out")
    hands.settle()
    dataset = hands.window.workspace.dataset
    assert dataset.size + dataset.test_size == 60
    # Without the step that splits the card says what is held out.
    kinds = [entry["kind"] for entry in page.steps.entries]
    hands.click(page.steps.rows[kinds.index("split")].remove)
    hands.settle()
    assert page.reading.split.isVisible()
    hands.type_into(page.reading.split.rows["test_split"].editor.control, "0.5")
    hands.settle()
    assert hands.window.workspace.dataset.test_size == 30
    hands.pick(page.reading.combos["split_seed"], "The last ones")
    hands.settle()
    assert options(hands) == {"missing": "drop", "test_split": 0.5, "split_seed": None}
    hands.type_into(page.reading.split.rows["test_split"].editor.control, "2")
    assert "less than 1" in page.reading.split.rows["test_split"].message.text.text()
    hands.trigger("undo")
    hands.trigger("undo")
    hands.settle()
    assert options(hands) == {"missing": "drop"}


def test_columns_are_chosen_for_a_block_by_keys_and_one_has_to_stay(robot, tmp_path):
    hands, page = opened(robot)
    hands.drop_path(sales(tmp_path))
    hands.settle()
    assert not page.mapping.isVisible()
    hands.pick(page.columns.roles["Preis"], "Predicted")
    hands.settle()
    hands.pick(page.columns.roles["Kauf"], "Predicted")
    hands.settle()
    hands.click(page.fit)
    hands.settle()
    price, bought = hands.document.outputs()
    (size,) = hands.document.inputs()
    card = page.mapping
    assert card.isVisible() and set(card.combos) == {size, price, bought}
    assert (
        card.notes[bought].text()
        == "Kauf: one value a sample, such as "
        + hands.window.workspace.dataset.classes["Kauf"][int(hands.window.workspace.dataset.targets["Kauf"][0])]
    )
    hands.pick(card.combos[price], "Some columns")
    hands.settle()
    assert hands.document.settings["data"]["map"] == {price: ["Preis", "Kauf"]}
    listed = card.columns[price]
    listed.setFocus()
    listed.setCurrentRow(1)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    hands.settle()
    assert hands.document.settings["data"]["map"] == {price: ["Preis"]}
    listed.setCurrentRow(0)
    QTest.keyClick(listed, Qt.Key.Key_Space)
    hands.settle()
    assert hands.document.settings["data"]["map"] == {price: ["Preis"]}
    assert "has to stay" in card.messages[price].text.text()
    for _ in range(2):
        hands.trigger("undo")
    hands.settle()
    assert hands.document.settings["data"]["map"] == {} and not listed.isVisible()
    assert card.combos[price].currentText() == "By name or order"


def test_images_become_grey(robot, tmp_path):
    from PIL import Image

    rng = np.random.default_rng(0)
    for name in ("cats", "dogs"):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for at in range(6):
            Image.fromarray(rng.integers(0, 255, (20, 20, 3)).astype("uint8")).save(
                tmp_path / "pets" / name / f"{at}.png"
            )
    hands, page = opened(robot)
    hands.drop_path(tmp_path / "pets")
    hands.settle()
    card = page.reading
    assert [name for name, combo in card.combos.items() if combo.isVisible()] == ["color"]
    assert not card.lines.isVisible() and hands.window.workspace.dataset.inputs["image"].shape[1:] == (20, 20, 3)
    hands.pick(card.combos["color"], "Grey")
    hands.settle()
    assert hands.window.workspace.dataset.inputs["image"].shape[1:] == (20, 20, 1)


def test_no_other_panel_is_about_the_data_and_every_way_leads_to_the_page(robot):
    hands, page = opened(robot)
    window = hands.window
    assert "data" not in window.docks and "Data" not in [dock.windowTitle() for dock in window.docks.values()]
    window.show_page("network")
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier, window)
    assert window.pages.current == "data"
    window.parts["data"].take_source("builtin:iris")
    hands.settle()
    assert not page.reading.isVisible() and "CC BY 4.0" in page.about.text()
    assert sum(count for _, count in page.profile.classes) == page.profile.rows
    hands.trigger("undo")
    hands.settle()
    assert hands.document.settings["data"]["source"] == "builtin:digits"


def test_labels_that_were_put_right_are_listed_taken_back_and_written_into_a_copy(robot, tmp_path):
    from app.document import edits

    hands, page = opened(robot)
    path = sales(tmp_path)
    before = path.read_bytes()
    hands.drop_path(path)
    hands.settle()
    assert not page.labels.isVisible()
    pairs = {"1": ["ja", "nein"], "4": ["nein", "ja"]}
    hands.window.workspace.do(
        lambda: edits.set_settings(hands.document, "data", {"options": {"labels": {"Kauf": pairs}}})
    )
    hands.settle()
    assert page.labels.isVisible() and page.labels.note.text() == "2"
    hands.click(page.labels.rows["Kauf", "4"])
    hands.settle()
    assert options(hands) == {"labels": {"Kauf": {"1": ["ja", "nein"]}}}
    hands.trigger("undo")
    hands.settle()
    hands.window.dialogs.path = str(path)
    hands.click(page.labels.copy)
    hands.settle()
    assert "written over" in page.message.text.text() and path.read_bytes() == before
    hands.window.dialogs.path = str(tmp_path / "besser")
    hands.click(page.labels.copy)
    hands.settle()
    assert "besser.csv has 2 labels put right" in hands.window.banner.text and path.read_bytes() == before
    hands.click(hands.window.banner.buttons[0])
    hands.settle()
    assert hands.document.settings["data"]["source"] == f"csv:{tmp_path / 'besser.csv'}" and options(hands) == {}
    assert dict(page.profile.classes) == {"ja": 20, "nein": 20} and not page.labels.isVisible()
    hands.trigger("undo")
    hands.settle()
    assert hands.document.settings["data"]["source"] == f"csv:{path}" and page.labels.isVisible()
