"""Own data, from launch to a falling curve: by the hands that a user has, counted."""

import json

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.long


class Counting:
    """Counts what a user does: presses of a button of the mouse, and keys."""

    def __init__(self, monkeypatch):
        self.clicks = self.keys = 0
        press, key = QTest.mouseClick, QTest.keyClick

        def click(*arguments):
            self.clicks += 1
            press(*arguments)

        def type_key(*arguments):
            self.keys += 1
            key(*arguments)

        monkeypatch.setattr(QTest, "mouseClick", click)
        monkeypatch.setattr(QTest, "keyClick", type_key)


@pytest.fixture(autouse=True)
def own_runs(tmp_path, monkeypatch):
    monkeypatch.setenv("LAYERLOOM_RUNS", str(tmp_path / "runs"))


@pytest.fixture
def pets(tmp_path):
    """A folder of images of two kinds and several sizes, as a camera leaves them."""
    rng = np.random.default_rng(0)
    for channel, name in enumerate(("cats", "dogs", "hens")):
        (tmp_path / "pets" / name).mkdir(parents=True)
        for number in range(24):
            pixels = rng.integers(0, 90, (40 + number % 4, 50, 3)).astype("uint8")
            pixels[10:30, 10:30, channel] += 120
            Image.fromarray(pixels).save(tmp_path / "pets" / name / f"{number}.jpg")
    return tmp_path / "pets"


def toolbar_button(window, action):
    from PySide6.QtWidgets import QToolBar

    for bar in window.findChildren(QToolBar):
        button = bar.widgetForAction(window.actions_[action])
        if button is not None:
            return button
    raise LookupError(action)


def test_a_folder_of_images_is_trained_with_at_most_five_clicks_and_no_typing(robot, pets, monkeypatch):
    hands = robot.window(empty=False)
    window, count = hands.window, Counting(monkeypatch)
    page = window.parts["data"].page
    before = hands.document.copy()
    hands.drop_path(pets)
    count.clicks += 1
    hands.settle()
    assert window.pages.current == "data" and page.title.text() == "pets"
    assert dict(page.profile.classes) == {"cats": 24, "dogs": 24, "hens": 24}
    assert page.fit.property("primary") and not page.train.isVisible()
    hands.click(page.fit)
    hands.settle()
    assert hands.problems() == [], hands.problems()
    hands.until(lambda: page.train.isVisible() and page.train.property("primary"))
    hands.click(page.train)
    hands.until(lambda: len(window.curves.history.get("loss", ())) >= 3 or not window.run.is_busy)
    losses = window.curves.history["loss"]
    assert losses[-1] < losses[0], losses
    assert window.curves.isVisible() and window.pages.current == "network"
    assert (count.clicks, count.keys) == (3, 0)
    window.run.stop()
    hands.until_state("finished", "stopped", "failed")
    hands.settle()
    assert window.run.state != "failed", window.run.text
    kept = hands.document.settings["data"]["prepared"]
    assert [step["kind"] for step in kept["steps"]] == ["resize", "normalize"]
    for _ in range(3):
        hands.trigger("undo")
    assert hands.document.equals(before)


def test_a_table_is_looked_at_its_columns_get_parts_and_steps_are_edited(robot, tmp_path):
    path = tmp_path / "people.csv"
    rows = [f"{row},{20 + row % 40},{'ab'[row % 2]},{'yes' if row % 40 > 20 else 'no'}" for row in range(120)]
    path.write_text("id,age,group,member\n" + "\n".join(rows) + "\n")
    hands = robot.window()
    page = hands.window.parts["data"].page
    hands.drop_path(path)
    hands.settle()
    roles = {column.name: column.role for column in page.profile.columns}
    assert roles == {"id": "ignore", "age": "input", "group": "input", "member": "target"}
    kinds = [step["kind"] for step in hands.document.settings["data"]["steps"]]
    assert kinds == ["split", "normalize", "one_hot"]
    hands.choose(page.columns.roles["group"], "Left out")
    hands.settle()
    assert hands.document.settings["data"]["options"]["ignore"] == ["id", "group"]
    assert hands.window.workspace.dataset.columns["features"] == ("age",)
    row = page.steps.rows[1]
    hands.click(row.name)
    hands.settle()
    assert page.steps.preview.is_shown and page.steps.form.rows["method"]
    hands.click(row.on)
    hands.settle()
    assert hands.window.workspace.dataset.inputs["features"].max() > 20
    hands.click(page.steps.rows[2].remove)
    hands.settle()
    assert [step["kind"] for step in hands.document.settings["data"]["steps"]] == ["split", "normalize"]
    hands.click(page.steps.rows[1].up)
    hands.settle()
    assert [step["kind"] for step in hands.document.settings["data"]["steps"]] == ["normalize", "split"]
    # The keys that chose the part went by another one: six steps in all.
    for _ in range(6):
        hands.trigger("undo")
    hands.settle()
    assert hands.document.settings["data"]["source"] == "builtin:digits"


def test_eight_kinds_of_augmentation_are_shown_before_and_after(robot, pets):
    hands = robot.window()
    page = hands.window.parts["data"].page
    hands.drop_path(pets)
    hands.settle()
    for kind in ("flip", "rotate", "shift", "zoom", "crop", "brightness", "contrast", "noise"):
        page.steps.add_step(kind)
        hands.settle()
        assert page.steps.entries[-1]["kind"] == kind and page.steps.preview.is_shown
        page.steps.rows[-1].remove.click()
        hands.settle()


def test_data_that_changed_or_are_gone_are_told_and_can_be_found(robot, tmp_path):
    path = tmp_path / "points.csv"
    text = "a,b\n" + "".join(f"{row},{row % 2}\n" for row in range(40))
    path.write_text(text)
    hands = robot.window()
    window = hands.window
    hands.drop_path(path)
    hands.settle()
    hands.save_as(tmp_path / "mine.loom")
    path.write_text(text + "40,1\n")
    hands.open(tmp_path / "mine.loom")
    hands.settle()
    assert "points.csv has changed since it was chosen" in window.banner.text
    hands.click(window.banner.buttons[0])
    hands.settle()
    assert window.banner.text == "" and window.workspace.dataset.size + window.workspace.dataset.test_size == 41
    hands.trigger("save")
    hands.settle()
    path.rename(tmp_path / "moved.csv")
    hands.open(tmp_path / "mine.loom")
    hands.settle()
    question = lambda: [button for button in window.banner.buttons if button.text() == "Find it…"]
    while not question():
        window.banner.dismiss()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    window.dialogs.path = str(tmp_path / "moved.csv")
    hands.click(question()[0])
    hands.settle()
    assert hands.document.settings["data"]["source"] == f"csv:{tmp_path / 'moved.csv'}"
    assert window.workspace.dataset.size + window.workspace.dataset.test_size == 41


def test_the_page_is_reached_and_used_by_keys_alone(robot):
    hands = robot.window(empty=False)
    hands.key(Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier, hands.window)
    hands.settle()
    page = hands.window.parts["data"].page
    assert hands.window.pages.current == "data" and page.profile.title
    from PySide6.QtWidgets import QAbstractButton, QComboBox

    for widget in page.findChildren(QAbstractButton) + page.findChildren(QComboBox):
        if widget.isVisible():
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName() or widget.text()
            assert widget.accessibleName() or widget.text(), type(widget)


def test_what_the_steps_learned_goes_with_an_export(robot, tmp_path):
    hands = robot.window()
    window = hands.window
    window.parts["data"].take_source("made:moons")
    hands.settle()
    hands.click(window.parts["data"].page.fit)
    hands.settle()
    hands.trigger("train")
    hands.until_state("finished", "failed")
    hands.settle()
    hands.export(tmp_path / "moons.h5")
    kept = json.loads((tmp_path / "moons.preparation.json").read_text())
    assert [step["kind"] for step in kept["steps"]] == ["normalize"] and kept["order"] == ["x", "y"]
    assert kept == hands.document.settings["data"]["prepared"]


def test_a_generated_set_is_made_with_other_numbers(robot):
    hands = robot.window()
    page = hands.window.parts["data"].page
    hands.window.parts["data"].take_source("made:blobs")
    hands.settle()
    hands.type_into(page.made.form.rows["samples"].editor.control, "300")
    hands.type_into(page.made.form.rows["classes"].editor.control, "3")
    hands.settle()
    assert hands.document.settings["data"]["options"]["made"] == {"samples": 300, "classes": 3}
    assert page.profile.rows == 300 and len(page.profile.classes) == 3
    hands.trigger("undo")
    hands.settle()
    assert hands.document.settings["data"]["options"]["made"] == {"samples": 300}


def test_what_is_no_data_says_what_to_do_and_the_word_goes_with_the_next_file(robot, tmp_path):
    (tmp_path / "sheet.xlsx").write_bytes(b"PK")
    (tmp_path / "points.txt").write_text("a b\n" + "".join(f"{row} {row % 2}\n" for row in range(40)))
    np.savez(tmp_path / "alone.npz", x=np.ones((20, 3)))
    hands = robot.window()
    window, page = hands.window, hands.window.parts["data"].page
    hands.drop_path(tmp_path / "sheet.xlsx")
    hands.settle()
    assert "Save the sheet as CSV" in window.banner.text
    hands.drop_path(tmp_path / "points.txt")
    hands.settle()
    assert window.banner.text == "" and [column.name for column in page.profile.columns] == ["a", "b"]
    hands.drop_path(tmp_path / "alone.npz")
    hands.settle()
    assert "nothing to predict" in page.message.text.text() and "savez" in page.message.text.text()


def test_a_step_that_is_added_is_scrolled_to_with_what_it_does_to_a_sample(robot, pets):
    hands = robot.window()
    hands.window.resize(1280, 720)
    page = hands.window.parts["data"].page
    hands.drop_path(pets)
    hands.settle()
    page.steps.menu.aboutToShow.emit()
    offered = {action.text(): action.isEnabled() for action in page.steps.menu.actions()}
    assert not offered["Split"] and offered["Normalise"]
    page.steps.add_step("rotate")
    hands.settle()
    viewport = page._scroll.viewport()
    row, preview = page.steps.rows[-1], page.steps.preview
    assert viewport.rect().contains(row.mapTo(viewport, row.rect().center()))
    assert viewport.rect().contains(preview.mapTo(viewport, preview.rect().center()))


def test_the_line_around_the_focus_goes_along_with_what_it_is_around(robot, pets):
    hands = robot.window()
    page = hands.window.parts["data"].page
    hands.drop_path(pets)
    hands.settle()
    button = page.steps.add_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    line = hands.window.parts["access"]._ring._line
    around = lambda: line.geometry().center() - button.mapTo(hands.window, button.rect().center())
    page._scroll.ensureWidgetVisible(button, 0, 60)
    assert line.isVisible() and around().manhattanLength() <= 2
    bar = page._scroll.verticalScrollBar()
    bar.setValue(bar.value() - 20)
    assert around().manhattanLength() <= 2
