"""The menu of the right button, and of the menu key, in the real window; and the keys that other editors have taught."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

NONE, CTRL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
NET = """
a = Input((8, 8, 1), name='a')
conv = Conv2D(4, 3, name='conv')(a)
flat = Flatten(name='flat')(conv)
out = Dense(2, name='out')(flat)
"""


def with_net(robot):
    made = robot.window()
    made.view.setFocus()
    QGuiApplication.clipboard().setText(NET)
    made.key(Qt.Key.Key_V, CTRL)
    made.trigger("arrange")
    made.view.frame_all()
    made.settle()
    made.view.canvas.select()
    return made


def menu_at(hands, pixel, reason=QContextMenuEvent.Reason.Mouse):
    """What a right click there opens."""
    viewport = hands.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, pixel, viewport.mapToGlobal(pixel)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def texts(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


def pick(hands, menu, text):
    """Go to an entry by the arrows and take it."""
    wanted = next(action for action in menu.actions() if action.text() == text)
    while menu.activeAction() is not wanted:
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    QApplication.processEvents()
    hands.settle()


def middle(hands, name):
    card = hands.window.canvas.scene.nodes[hands.document.names[name]].scene_card()
    return hands.view.to_pixel(card.center()).toPoint()


def test_what_a_menu_adds_and_pastes_stands_where_the_menu_was_opened(robot):
    hands = with_net(robot)
    spot = QPoint(60, 60)
    pick(hands, menu_at(hands, spot), "Paste")
    place = hands.view.to_scene(QPointF(spot))
    chosen = [hands.document.nodes[one] for one in hands.window.workspace.selection]
    left, top = min(node.position[0] for node in chosen), min(node.position[1] for node in chosen)
    assert abs(left - place.x()) <= 12 and abs(top - place.y()) <= 12
    hands.view.canvas.select()
    before = set(hands.document.nodes)
    spot = QPoint(80, hands.view.viewport().height() - 60)
    place = hands.view.to_scene(QPointF(spot))
    pick(hands, menu_at(hands, spot), "Add a layer…")
    QTest.keyClicks(hands.view.quick_add.field, "dense")
    QTest.keyClick(hands.view.quick_add.field, Qt.Key.Key_Return)
    (made,) = set(hands.document.nodes) - before
    x, y = hands.document.nodes[made].position
    assert abs(x - place.x()) <= 12 and abs(y + 32 - place.y()) <= 12


def test_the_menu_of_a_block_offers_what_mends_it_and_only_what_can_be_done(robot):
    hands = with_net(robot)
    conv = hands.document.names["conv"]
    hands.click_block(conv)
    hands.type_field("kernel_size", "20, 20")
    hands.settle()
    fixes = [fix.label for one in hands.window.workspace.analysis.node_problems(conv) for fix in one.fixes]
    assert fixes
    menu = menu_at(hands, middle(hands, "conv"))
    assert texts(menu)[0] == fixes[0]
    assert "Freeze" in texts(menu) and "Thaw" not in texts(menu) and "Align" not in texts(menu)
    pick(hands, menu, fixes[0])
    assert not any(one.problem.severity == "error" for one in hands.window.workspace.analysis.node_problems(conv))


def test_several_blocks_can_be_lined_up_from_their_menu_and_a_note_has_no_surgery(robot):
    hands = with_net(robot)
    hands.view.canvas.select([hands.document.names["conv"], hands.document.names["out"]])
    menu = menu_at(hands, middle(hands, "conv"))
    assert {"Align", "Surgery", "Freeze"} <= set(texts(menu))
    menu.close()
    hands.view.canvas.select()
    hands.key(Qt.Key.Key_C)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    (note,) = hands.document.comments
    card = hands.window.canvas.scene.comments[note].scene_card()
    menu = menu_at(hands, hands.view.to_pixel(card.center()).toPoint())
    assert "Delete" in texts(menu) and not {"Surgery", "Freeze", "Group"} & set(texts(menu))
    assert not any(
        one.isSeparator() and two.isSeparator()
        for one, two in zip(menu.actions(), menu.actions()[1:], strict=False)
    )  # fmt: skip
    menu.close()


def test_the_menu_key_means_what_is_chosen(robot):
    hands = with_net(robot)
    hands.view.canvas.select([hands.document.names["flat"]])
    menu = menu_at(hands, QPoint(3, 3), QContextMenuEvent.Reason.Keyboard)
    at = hands.view.viewport().mapFromGlobal(menu.pos())
    assert "Rename" in texts(menu) and (at - middle(hands, "flat")).manhattanLength() < 200
    menu.close()


@pytest.mark.parametrize(
    ("key", "modifiers", "left"),
    [(Qt.Key.Key_Backspace, NONE, 3), (Qt.Key.Key_X, NONE, 3), (Qt.Key.Key_D, SHIFT, 5)],
)
def test_keys_of_other_editors(robot, key, modifiers, left):
    hands = with_net(robot)
    hands.view.canvas.select([hands.document.names["flat"]])
    hands.view.setFocus()
    hands.key(key, modifiers)
    assert len(hands.document.nodes) == left
    hands.key(Qt.Key.Key_Z, CTRL)
    assert len(hands.document.nodes) == 4
    hands.key(Qt.Key.Key_Y, CTRL)
    assert len(hands.document.nodes) == left


def test_m_mutes_and_l_chooses_along_the_wires(robot):
    hands = with_net(robot)
    ids = [hands.document.names[name] for name in ("a", "conv", "flat", "out")]
    hands.view.setFocus()
    hands.view.canvas.select([ids[2]])
    hands.key(Qt.Key.Key_M)
    assert hands.document.nodes[ids[2]].bypassed
    hands.key(Qt.Key.Key_L)
    assert set(hands.window.workspace.selection) == set(ids[2:])
    hands.key(Qt.Key.Key_L, SHIFT)
    assert set(hands.window.workspace.selection) == set(ids)


def test_j_wires_what_is_chosen_as_it_stands(robot):
    hands = with_net(robot)
    ids = [hands.document.names[name] for name in ("a", "conv", "flat", "out")]
    wires = set(hands.document.wires)
    hands.view.setFocus()
    hands.view.canvas.select((), wires)
    hands.key(Qt.Key.Key_Delete)
    assert not hands.document.wires
    hands.view.canvas.select(ids)
    hands.key(Qt.Key.Key_J)
    assert set(hands.document.wires) == wires
