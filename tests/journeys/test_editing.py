"""Editing in the real window by its shortcuts: paste code, group, fold, repeat, bypass, find, bookmarks; save and open."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.document.graph import Wire
from app.document.model import to_model
from app.document.project import load

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier

CODE = """
from tensorflow import keras
model = keras.Sequential()
model.add(keras.Input(shape=(16,)))
for units in (32, 32, 32):
    model.add(keras.layers.Dense(units, activation="relu"))
model.add(keras.layers.Dense(3, activation="softmax", name="head"))
"""


def select(hands, *names):
    hands.window.workspace.select([hands.document.names[name] for name in names])
    hands.window.workspace.flush()


def test_a_network_is_pasted_as_code_and_edited_by_keys_alone(robot, tmp_path):
    hands = robot.window(start=None)
    hands.view.setFocus()
    QGuiApplication.clipboard().setText(CODE)
    hands.key(Qt.Key.Key_V, CTRL)
    assert len(hands.document.nodes) == 5 and len(hands.document.wires) == 4
    select(hands, "dense_1", "dense_2")
    hands.key(Qt.Key.Key_G, CTRL)
    field = hands.view.findChild(QLineEdit, "nameEdit")
    QTest.keyClicks(field, "Tower")
    hands.key(Qt.Key.Key_Return, widget=field)
    (group_id,) = hands.document.groups
    assert hands.document.groups[group_id].name == "Tower"
    select(hands, "dense_1", "dense_2")
    hands.key(Qt.Key.Key_G)
    assert hands.document.groups[group_id].collapsed
    hands.window.dialogs.value = 3
    hands.key(Qt.Key.Key_D, CTRL | SHIFT)
    assert len(hands.document.groups) == 3 and len(hands.document.nodes) == 9
    assert to_model(hands.document).model.count_params() == 17 * 32 + 6 * 33 * 32 + 33 * 3
    select(hands, "dense")
    hands.key(Qt.Key.Key_B)
    assert hands.block("dense").bypassed and hands.window.actions_["bypass"].isChecked()
    hands.key(Qt.Key.Key_B)
    assert not hands.block("dense").bypassed
    # A place is remembered; what is looked for is framed.
    hands.key(Qt.Key.Key_3, CTRL)
    before = hands.view.center()
    hands.key(Qt.Key.Key_F, CTRL)
    QTest.keyClicks(hands.view.find_bar.field, "head")
    hands.key(Qt.Key.Key_Return, widget=hands.view.find_bar.field)
    assert hands.window.workspace.selection == (hands.document.names["head"],)
    hands.key(Qt.Key.Key_Escape, widget=hands.view.find_bar.field)
    hands.key(Qt.Key.Key_3)
    assert (hands.view.center() - before).manhattanLength() < 8
    select(hands, "dense_1", "dense_2")
    hands.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert group_id not in hands.document.groups and len(hands.document.groups) == 2
    hands.save_as(tmp_path / "net.loom")
    saved = load(tmp_path / "net.loom")
    assert saved.equals(hands.document) and len(saved.groups) == 2
    for suffix in ("svg", "png"):
        hands.export(tmp_path / f"net.{suffix}")
        assert (tmp_path / f"net.{suffix}").stat().st_size > 1000
    while hands.window.actions_["undo"].isEnabled():
        hands.trigger("undo")
    assert not hands.document.nodes and not hands.document.groups


def test_the_inputs_of_a_merge_and_bends_are_changed_by_keys_and_menus(robot):
    hands = robot.window(start=None)
    hands.view.setFocus()
    QGuiApplication.clipboard().setText(
        "a = Input((2,), name='a')\nb = Input((3,), name='b')\nc = Concatenate(name='c')([a, b])\nd = Dense(1)(c)"
    )
    hands.key(Qt.Key.Key_V, CTRL)
    a, b, c = (hands.document.names[name] for name in "abc")
    wire = Wire(a, "out", c, "in1")
    hands.window.canvas.scene.select((), [wire])
    hands.key(Qt.Key.Key_Down, ALT)
    assert [one.source for one in hands.document.incoming(c).values()] == [b, a]
    hands.window.canvas.scene.select((), [Wire(a, "out", c, "in2")])
    hands.trigger("bend")
    assert len(hands.document.bends) == 1
    hands.trigger("straighten")
    assert not hands.document.bends
    hands.trigger("arrange-down")
    assert hands.document.settings["view"]["direction"] == "down"
    xs = {hands.document.nodes[one].position[1] for one in (a, b)}
    assert len(xs) == 1 and hands.document.nodes[c].position[1] > xs.pop()
    select(hands, "a", "b")
    hands.trigger("align-left")
    assert hands.block("a").position[0] == hands.block("b").position[0]


def test_two_chosen_blocks_are_edited_at_once_in_the_inspector(robot):
    hands = robot.window(start=None)
    hands.view.setFocus()
    QGuiApplication.clipboard().setText("Sequential([Input((2,)), Dense(3, name='x'), Dense(4, name='y')])")
    hands.key(Qt.Key.Key_V, CTRL)
    select(hands, "x", "y")
    hands.type_field("units", "12")
    assert hands.block("x").config["units"] == hands.block("y").config["units"] == 12
    hands.trigger("undo")
    assert (hands.block("x").config["units"], hands.block("y").config["units"]) == (3, 4)


def test_chosen_blocks_are_copied_as_keras_code_and_pasted_as_the_same(robot):
    hands = robot.window(start=None)
    hands.view.setFocus()
    QGuiApplication.clipboard().setText(CODE)
    hands.key(Qt.Key.Key_V, CTRL)
    hands.key(Qt.Key.Key_A, CTRL)
    before = {node.name: (node.kind, dict(node.config)) for node in hands.document.nodes.values()}
    hands.key(Qt.Key.Key_C, CTRL | SHIFT)
    code = QGuiApplication.clipboard().text()
    assert code.startswith("import keras\n") and 'name="head"' in code
    hands.trigger("delete")
    assert not hands.document.nodes
    hands.key(Qt.Key.Key_V, CTRL)
    after = {node.name: (node.kind, dict(node.config)) for node in hands.document.nodes.values()}
    assert after == before and len(hands.document.wires) == 4
    # A part of it: what comes from outside has the shape that it has here.
    select(hands, "dense_1", "dense_2")
    hands.key(Qt.Key.Key_C, CTRL | SHIFT)
    assert "keras.Sequential([" in QGuiApplication.clipboard().text()
