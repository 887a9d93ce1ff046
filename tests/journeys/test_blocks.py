"""Blocks of several layers: dragged from the palette, found by quick-add, and the user's own."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.panels import palette

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def chain(hands):
    """An Input that feeds a ReLU."""
    source = hands.drag_kind("Input", -300, 0)
    hands.type_field("shape", "16, 16, 8")
    end = hands.drag_kind("ReLU", 200, 0)
    return source, end, hands.wire(source, end)


def drag_block(hands, name, x, y, monkeypatch):
    """Drag a block from the palette to a place of the scene."""
    tree = hands.window.palette_panel.tree
    item = next(one for one in tree.kind_items() if one.text(0) == name)
    tree.scrollToItem(item)
    tree.setCurrentItem(item)
    carried = []
    monkeypatch.setattr(palette, "run_drag", lambda drag: carried.append(tree.mimeData([item])))
    tree.startDrag(Qt.DropAction.CopyAction)
    assert hands.drop(carried[0], hands.pixel(x, y))


def test_a_block_dragged_onto_a_wire_goes_into_it_sized_to_what_comes(robot, monkeypatch):
    hands = robot.window()
    source, end, wire = chain(hands)
    hands.view.reveal((source, end))
    path = hands.window.canvas.scene.wires[wire].path().pointAtPercent(0.5)
    drag_block(hands, "Residual block", path.x(), path.y(), monkeypatch)
    assert wire not in hands.document.wires
    (group,) = hands.document.groups.values()
    assert group.name == "Residual block"
    assert hands.block("conv2d").config["filters"] == 8
    assert not [text for text in hands.problems() if "inputs" in text]
    hands.trigger("undo")
    assert wire in hands.document.wires and not hands.document.groups


def test_a_block_is_found_by_quick_add_and_wired(robot):
    hands = robot.window()
    source, end, _ = chain(hands)
    hands.view.open_quick_add(port=(source, "out"))
    quick = hands.view.quick_add
    QTest.keyClicks(quick.field, "incep")
    assert quick.shown_kinds() == ("Inception block",)
    QTest.keyClick(quick.field, Qt.Key.Key_Return)
    (group,) = hands.document.groups
    fed = {wire.target for wire in hands.document.outgoing(source)} - {end}
    assert len(fed) == 4 and fed <= set(hands.document.members(group))


def test_what_does_not_fit_is_not_offered(robot):
    hands = robot.window()
    source, _, _ = chain(hands)
    hands.view.open_quick_add(port=(source, "out"))
    QTest.keyClicks(hands.view.quick_add.field, "transformer")
    assert "Transformer encoder" not in hands.view.quick_add.shown_kinds()
    hands.view.quick_add.dismiss()


def test_a_block_is_added_from_the_palette_by_keys_behind_the_chosen_one(robot):
    hands = robot.window()
    source = hands.drag_kind("Input", 0, 0)
    hands.type_field("shape", "16, 16, 8")
    hands.click_block(source)
    search = hands.window.palette_panel.search
    search.setFocus()
    QTest.keyClicks(search, "squeeze")
    QTest.keyClick(search, Qt.Key.Key_Return)
    hands.settle()
    assert hands.document.outgoing(source) and hands.document.groups


def test_own_blocks_are_saved_found_renamed_deleted_and_brought_back(robot):
    hands = robot.window()
    source = hands.drag_kind("Input", -300, 0)
    dense = hands.drag_kind("Dense", 0, 0)
    hands.wire(source, dense)
    hands.click_block(dense)
    hands.window.dialogs.value = "My dense"
    hands.trigger("save-block")
    shown = hands.window.palette_panel
    assert shown.kinds_shown()[-1] == "My dense"
    hands.view.open_quick_add(port=(dense, "out"))
    QTest.keyClicks(hands.view.quick_add.field, "my d")
    QTest.keyClick(hands.view.quick_add.field, Qt.Key.Key_Return)
    assert len(hands.document.outgoing(dense)) == 1
    menu = open_menu(hands, "My dense")
    hands.window.dialogs.value = "Mine"
    menu.actions()[0].trigger()
    menu.close()
    assert shown.kinds_shown()[-1] == "Mine"
    menu = open_menu(hands, "Mine", by_key=True)
    menu.actions()[1].trigger()
    menu.close()
    assert "Mine" not in shown.kinds_shown()
    undo = next(button for button in hands.window.banner._buttons if button.text() == "Undo")
    hands.click(undo)
    assert shown.kinds_shown()[-1] == "Mine"
    # Another window of another day has it too.
    assert "Mine" in robot.window().window.palette_panel.kinds_shown()


def test_a_name_that_is_taken_is_refused_in_words(robot):
    hands = robot.window()
    hands.click_block(hands.drag_kind("Dense", 0, 0))
    hands.window.dialogs.value = "Residual block"
    hands.trigger("save-block")
    assert "already" in hands.window.banner.text


def open_menu(hands, name, by_key=False):
    """The menu of a block of the palette, by a right click or by the menu key."""
    tree = hands.window.palette_panel.tree
    item = next(one for one in tree.kind_items() if one.text(0) == name)
    tree.scrollToItem(item)
    tree.setCurrentItem(item)
    reason = QContextMenuEvent.Reason.Keyboard if by_key else QContextMenuEvent.Reason.Mouse
    place = QPoint() if by_key else tree.visualItemRect(item).center()
    event = QContextMenuEvent(reason, place, tree.viewport().mapToGlobal(place))
    QApplication.sendEvent(tree.viewport(), event)
    return hands.window.findChildren(QMenu)[-1]
