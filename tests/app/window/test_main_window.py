"""The window: its action table, its title, its banner, its themes, its end."""

import json

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QTabBar, QTreeView

from app import theme
from app.document import edits, project
from app.window.actions.table import MENUS, ROWS
from app.window.settings import Settings

CONTROL = Qt.KeyboardModifier.ControlModifier


def test_every_row_of_the_action_table_is_in_a_menu_and_no_shortcut_is_given_twice():
    assert all(row.menu.split(">")[0].rstrip("|") in MENUS for row in ROWS)
    keys = [QKeySequence(keys).toString() for row in ROWS for keys in row.shortcuts]
    assert len(keys) == len(set(keys))
    assert len({row.id for row in ROWS}) == len(ROWS)


def test_all_that_can_be_used_has_a_name_that_is_read_aloud(robot):
    window = robot.window().window
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for kind in (QAbstractButton, QComboBox, QLineEdit, QTreeView)
        for widget in window.findChildren(kind)
        if not widget.objectName().startswith("qt_")
        and type(widget).__module__.startswith(("app.", "PySide6"))
        and not (widget.accessibleName() or getattr(widget, "text", str)())
        and widget.isVisible()
        and not _is_part(widget)
    ]
    assert nameless == []


def _is_part(widget):
    """Qt's own parts: the buttons of a title bar, the field inside a combo box."""
    return type(widget.parent()).__name__ in ("QDockWidget", "QuietCombo", "QTabBar", "QComboBoxPrivateContainer") or (
        type(widget).__name__ in ("QDockWidgetTitleButton", "QAbstractButton", "QToolButton") and not widget.toolTip()
    )


def test_the_title_has_a_mark_while_there_are_changes(robot):
    hands = robot.window()
    assert not hands.window.isWindowModified()
    hands.window.palette_panel.add_requested.emit("Dense")
    assert hands.window.isWindowModified()
    hands.trigger("undo")
    assert not hands.window.isWindowModified()
    assert "Untitled" in hands.window.windowTitle()


def test_undo_and_redo_say_what_they_do(robot):
    hands = robot.window()
    assert not hands.window.actions_["undo"].isEnabled()
    hands.window.palette_panel.add_requested.emit("Dense")
    assert hands.window.actions_["undo"].text() == "Undo Add Dense"
    hands.key(Qt.Key.Key_Z, CONTROL)
    assert hands.window.actions_["redo"].text() == "Redo Add Dense"
    assert not hands.document.nodes


def test_a_letter_is_a_shortcut_of_the_canvas_only(robot):
    hands = robot.window()
    hands.window.palette_panel.search.setFocus()
    hands.key(Qt.Key.Key_C, widget=hands.window.palette_panel.search)
    assert hands.window.palette_panel.search.text() == "c"
    assert not hands.document.comments


def test_the_theme_is_changed_at_once_and_remembered(robot):
    hands = robot.window()
    hands.trigger("theme-dark")
    assert theme.tokens().name == "dark"
    assert Settings(robot.folder / "settings.json").theme == "dark"
    assert hands.window.actions_["theme-dark"].isChecked()
    hands.trigger("theme-light")
    assert theme.tokens().name == "light"


def test_a_damaged_settings_file_means_the_defaults(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text("{ this is no JSON")
    assert Settings(path).theme == "system"
    path.write_text(json.dumps({"theme": "plaid", "recent": "everything"}))
    assert (Settings(path).theme, Settings(path).recent) == ("system", [])


def test_recent_files_are_listed_once_the_latest_first(tmp_path):
    settings = Settings(tmp_path / "settings.json")
    for name in ("a.loom", "b.loom", "a.loom"):
        settings.add_recent(tmp_path / name)
    again = Settings(tmp_path / "settings.json")
    assert [path.rsplit("/")[-1] for path in again.recent] == ["a.loom", "b.loom"]


def test_closing_asks_about_unsaved_changes_and_cancel_keeps_the_window(robot):
    hands = robot.window()
    hands.window.palette_panel.add_requested.emit("Dense")
    hands.window.dialogs.keep = "cancel"
    assert not hands.window.close()
    assert hands.window.dialogs.asked == ["keep Untitled"]
    assert hands.window.isVisible()
    assert len(hands.document.nodes) == 1


def test_closing_with_save_saves_first(robot, tmp_path):
    hands = robot.window()
    hands.window.palette_panel.add_requested.emit("Dense")
    hands.window.dialogs.keep, hands.window.dialogs.path = "save", str(tmp_path / "kept.loom")
    assert not hands.window.close()
    hands.until(lambda: not hands.window.isVisible())
    assert [node.kind for node in project.load(tmp_path / "kept.loom").nodes.values()] == ["Dense"]


def test_closing_without_changes_asks_nothing(robot):
    hands = robot.window()
    assert hands.window.close()
    assert hands.window.dialogs.asked == []


def test_the_panels_come_back_where_they_were(robot):
    hands = robot.window()
    hands.window.docks["log"].hide()
    hands.window.close()
    again = robot.window()
    assert again.window.docks["log"].isHidden()
    again.trigger("reset-layout")
    assert not again.window.docks["log"].isHidden()


def test_a_file_dropped_on_the_window_is_opened(robot, tmp_path):
    first = robot.window()
    first.window.palette_panel.add_requested.emit("Dense")
    first.save_as(tmp_path / "dropped.loom")
    second = robot.window()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "dropped.loom"))])
    assert second.drop(data, second.window.rect().center(), second.window)
    second.settle()
    assert [node.kind for node in second.document.nodes.values()] == ["Dense"]
    assert second.window.files.path == tmp_path / "dropped.loom"


def test_an_edit_while_the_file_is_being_saved_still_counts_as_a_change(robot, tmp_path):
    hands = robot.window()
    hands.window.palette_panel.add_requested.emit("Dense")
    hands.window.dialogs.path = str(tmp_path / "early.loom")
    hands.trigger("save-as")
    hands.window.palette_panel.add_requested.emit("Flatten")
    hands.settle()
    assert hands.window.isWindowModified()
    assert len(project.load(tmp_path / "early.loom").nodes) == 1


@pytest.mark.parametrize("suffix", [".png", ".svg"])
def test_the_graph_is_exported_as_a_picture(robot, tmp_path, suffix):
    hands = robot.window()
    hands.window.palette_panel.add_requested.emit("Dense")
    hands.export(tmp_path / f"graph{suffix}")
    head = (tmp_path / f"graph{suffix}").read_bytes()[:200]
    assert head.startswith(b"\x89PNG") if suffix == ".png" else b"<svg" in head


def test_a_question_waits_while_an_error_is_read(robot):
    banner = robot.window().window.banner
    answers = []
    banner.ask("Recover?", ("Yes", lambda: answers.append("yes")))
    banner.say("The disk is full.")
    assert banner.text == "The disk is full."
    banner.dismiss()
    assert banner.text == "Recover?"
    banner.buttons[0].click()
    assert answers == ["yes"]
    assert banner.text == ""


def test_forgetting_weights_is_one_step_of_undo(robot):
    import numpy as np

    hands = robot.window()
    hands.window.palette_panel.add_requested.emit("Dense")
    (node_id,) = hands.document.nodes
    hands.window.workspace.do(edits.set_weights(hands.document, {node_id: [np.ones((2, 3)), np.zeros(3)]}))
    hands.trigger("forget")
    assert not hands.document.weights
    hands.trigger("undo")
    assert hands.document.weights[node_id][0].shape == (2, 3)


@pytest.mark.parametrize("begin", ["first start", "restored", "reset"])
def test_no_tab_bar_is_left_over_from_laying_out_the_panels(robot, begin):
    hands = robot.window()
    if begin == "restored":
        hands.window.close()
        hands = robot.window()
    elif begin == "reset":
        hands.trigger("reset-layout")
        hands.settle()
    shown = [
        [bar.tabText(at) for at in range(bar.count())]
        for bar in hands.window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
        # Qt keeps one without tabs out of sight, beyond the window's corner.
        if bar.isVisible() and bar.geometry().intersects(hands.window.rect())
    ]
    titles = [title for bar in shown for title in bar]
    assert len(titles) == len(set(titles)), shown
    # One bar for each place that panels share, and none beside these (a small window has one place more).
    docks = [dock for dock in hands.window.docks.values() if not dock.isHidden()]
    groups = [(dock, [one for one in hands.window.tabifiedDockWidgets(dock) if not one.isHidden()]) for dock in docks]
    places = {frozenset([dock.windowTitle(), *(one.windowTitle() for one in more)]) for dock, more in groups if more}
    assert {frozenset(bar) for bar in shown} == places and len(places) >= 3
