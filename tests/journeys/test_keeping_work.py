"""Nothing is lost: undo all and redo all, save, open, and come back after a crash."""

import errno
import os

import pytest
from PySide6.QtCore import Qt

from app.document import project

pytestmark = pytest.mark.long


def draw(hands):
    first = hands.drag_kind("Input", -240, 0)
    second = hands.drag_kind("Dense", 0, 0)
    hands.wire(first, second)
    hands.click_block(second)
    hands.type_field("units", "7")
    hands.type_into(hands.window.inspector.view.name, "head")
    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "3")
    hands.trigger("duplicate")
    return first, second


def test_undo_all_is_the_start_and_redo_all_is_the_end(robot):
    hands = robot.window()
    start = hands.document.copy()
    draw(hands)
    end = hands.document.copy()
    steps = 0
    while hands.window.actions_["undo"].isEnabled():
        hands.trigger("undo")
        steps += 1
    assert hands.document.equals(start)
    assert not hands.window.isWindowModified()
    while hands.window.actions_["redo"].isEnabled():
        hands.trigger("redo")
        steps -= 1
    assert hands.document.equals(end)
    assert steps == 0


def test_each_field_that_was_typed_is_one_step(robot):
    hands = robot.window()
    node_id = hands.drag_kind("Dense", 0, 0)
    hands.click_block(node_id)
    hands.type_field("units", "123")
    hands.type_field("units", "45")
    hands.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert hands.document.nodes[node_id].config["units"] == 123
    hands.trigger("undo")
    assert hands.document.nodes[node_id].config["units"] == 64


def test_saved_and_opened_in_another_window_it_is_the_same(robot, tmp_path):
    hands = robot.window()
    draw(hands)
    hands.save_as(tmp_path / "mine.loom")
    assert not hands.window.isWindowModified()
    assert "mine.loom" in hands.window.windowTitle()
    again = robot.window(tmp_path / "mine.loom")
    assert again.document.equals(hands.document)
    assert again.window.settings.recent == [str(tmp_path / "mine.loom")]


def test_after_a_crash_the_work_is_offered_and_comes_back_unsaved(robot):
    hands = robot.window()
    draw(hands)
    kept = hands.document.copy()
    hands.window.recovery.save_now()
    hands.settle()
    robot.kill(hands)

    again = robot.window()
    again.window.start()
    again.settle()
    banner = again.window.banner
    assert "ended before an unsaved network was saved" in banner.text
    hands_button = next(button for button in banner.buttons if button.text() == "Recover")
    again.click(hands_button)
    again.settle()
    assert again.document.equals(kept)
    assert again.window.isWindowModified()

    # It is kept for a second crash, and offered once only.
    third = robot.window()
    assert third.window.recovery.leftovers() == []


def test_discarded_work_is_not_offered_again(robot):
    hands = robot.window()
    draw(hands)
    hands.window.recovery.save_now()
    hands.settle()
    robot.kill(hands)
    again = robot.window()
    again.window.start()
    again.settle()
    again.click(next(button for button in again.window.banner.buttons if button.text() == "Discard"))
    assert again.window.recovery.leftovers() == []


def test_a_live_session_is_not_taken_for_a_crashed_one(robot):
    first = robot.window()
    draw(first)
    first.window.recovery.save_now()
    first.settle()
    assert robot.window().window.recovery.leftovers() == []


def test_saving_removes_the_copy_for_recovery(robot, tmp_path):
    hands = robot.window()
    draw(hands)
    hands.window.recovery.save_now()
    hands.settle()
    assert hands.window.recovery.path.exists()
    hands.save_as(tmp_path / "mine.loom")
    assert not hands.window.recovery.path.exists()


def test_a_full_disk_while_saving_is_said_and_nothing_is_lost(robot, tmp_path, monkeypatch):
    hands = robot.window()
    draw(hands)
    hands.save_as(tmp_path / "mine.loom")
    before = (tmp_path / "mine.loom").read_bytes()
    node_id = hands.drag_kind("Flatten", 240, 0)
    write = os.write

    def full(handle, content):
        if os.path.realpath(f"/proc/self/fd/{handle}").startswith(str(tmp_path / ".mine.loom")):
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(handle, content)

    monkeypatch.setattr(os, "write", full)
    hands.trigger("save")
    hands.settle()
    assert "the disk is full" in hands.window.banner.text
    assert "Your work is still here" in hands.window.banner.text
    assert (tmp_path / "mine.loom").read_bytes() == before
    assert node_id in hands.document.nodes
    assert hands.window.isWindowModified()
    monkeypatch.setattr(os, "write", write)
    hands.trigger("save")
    hands.settle()
    assert project.load(tmp_path / "mine.loom").equals(hands.document)


def test_work_that_cannot_be_kept_for_a_crash_is_told_once(robot, monkeypatch):
    hands = robot.window()

    def full(*arguments, **named):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", full)
        hands.drag_kind("Input", 0, 0)
        hands.window.recovery.save_now()
        hands.settle()
        assert "No copy of your work is kept" in hands.window.banner.text
        assert "disk is full" in hands.window.banner.text
        hands.window.banner.dismiss()
        hands.drag_kind("Dense", 200, 0)
        hands.window.recovery.save_now()
        hands.settle()
        assert hands.window.banner.text == ""
