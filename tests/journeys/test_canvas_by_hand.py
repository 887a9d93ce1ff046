"""The canvas in the real window by mouse and keys: every way of editing of docs/canvas.md that other journeys leave out."""

import json

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit

from app.document import edits
from app.document.graph import Wire

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

ARMS = """
a = Input((4,), name='a')
b = Input((4,), name='b')
one = Dense(3, name='one')(a)
two = Dense(3, name='two')(b)
both = Concatenate(name='both')([one, two])
out = Dense(2, name='out')(both)
"""


class Hand:
    """A window with two arms that meet, and the mouse over its canvas."""

    def __init__(self, hands, code=ARMS):
        self.hands = hands
        hands.view.setFocus()
        if code:
            QGuiApplication.clipboard().setText(code)
            hands.key(Qt.Key.Key_V, CTRL)
            hands.trigger("arrange")
        hands.view.frame_all()
        hands.settle()

    @property
    def document(self):
        return self.hands.document

    def id(self, name):
        return self.document.names[name]

    def pixel(self, place):
        return self.hands.view.to_pixel(place).toPoint()

    def card(self, name):
        return self.pixel(self.hands.window.canvas.scene.nodes[self.id(name)].scene_card().center())

    def port(self, name, port):
        return self.hands.port(self.id(name), port)

    def drag(self, start, end, button=LEFT, modifiers=NONE, hold=False):
        viewport = self.hands.view.viewport()
        QTest.mousePress(viewport, button, modifiers, start)
        for share in (0.3, 0.7, 1.0):
            QTest.mouseMove(viewport, start + (end - start) * share)
        if not hold:
            QTest.mouseRelease(viewport, button, modifiers, end)
            self.hands.window.workspace.flush()

    def click(self, pixel, modifiers=NONE):
        QTest.mouseClick(self.hands.view.viewport(), LEFT, modifiers, pixel)
        self.hands.window.workspace.flush()

    def wire_middle(self, source, target):
        wire = next(
            one for one in self.document.wires if (one.source, one.target) == (self.id(source), self.id(target))
        )
        return wire, self.pixel(self.hands.window.canvas.scene.wires[wire].path().pointAtPercent(0.5))

    def fed_by(self, name):
        return [self.document.nodes[wire.source].name for wire in self.document.incoming(self.id(name)).values()]

    def undo(self):
        self.hands.key(Qt.Key.Key_Z, CTRL)


def test_a_layer_is_added_by_typing_and_a_wire_dropped_on_empty_canvas_offers_what_fits(robot):
    hand = Hand(robot.window(start=None))
    quick = hand.hands.view.quick_add
    empty = QPoint(60, hand.hands.view.height() - 60)
    QTest.mouseDClick(hand.hands.view.viewport(), LEFT, NONE, empty)
    QTest.keyClicks(quick.field, "fc")
    assert quick.shown_kinds()[0] == "Dense"
    hand.hands.key(Qt.Key.Key_Return, widget=quick.field)
    assert len(hand.document.nodes) == 7
    hand.undo()
    # From an output: only what takes a vector is offered, Enter adds it and connects it.
    hand.drag(hand.port("out", "out"), QPoint(hand.port("out", "out").x(), 60))
    assert not quick.isHidden() and "Conv2D" not in quick.shown_kinds() and "Dropout" in quick.shown_kinds()
    QTest.keyClicks(quick.field, "drop")
    hand.hands.key(Qt.Key.Key_Return, widget=quick.field)
    (made,) = [one for one in hand.document.nodes.values() if one.kind == "Dropout"]
    assert hand.fed_by(made.name) == ["out"]
    hand.undo()
    assert len(hand.document.nodes) == 6 and len(hand.document.wires) == 5


def test_a_wire_that_does_not_fit_says_why_and_one_key_mends_it(robot):
    hand = Hand(robot.window(start=None), "image = Input((8, 8, 3), name='image')")
    hand.hands.window.workspace.do(edits.add_node(hand.document, "LSTM", (480.0, 0.0), {"units": 4}, "lstm"))
    hand.hands.view.frame_all()
    hand.hands.settle()
    hand.drag(hand.port("image", "out"), hand.port("lstm", "in"), hold=True)
    hint = hand.hands.view.hint
    assert hint.isVisible() and not hand.document.wires
    assert hand.hands.view.gesture.target == (hand.id("lstm"), "in")
    hand.hands.key(Qt.Key.Key_F)
    assert hand.hands.view.gesture is None and len(hand.document.nodes) == 3
    (between,) = [one for one in hand.document.nodes.values() if one.name not in ("image", "lstm")]
    assert hand.fed_by("lstm") == [between.name] and hand.fed_by(between.name) == ["image"]
    QTest.mouseRelease(hand.hands.view.viewport(), LEFT, NONE, hand.card("lstm"))
    hand.undo()
    assert len(hand.document.nodes) == 2 and not hand.document.wires


def test_a_block_is_dropped_into_a_wire_and_taken_out_with_the_flow_kept(robot):
    hand = Hand(robot.window(start=None))
    hand.hands.window.workspace.do(edits.add_node(hand.document, "Dropout", (0.0, 600.0), {"rate": 0.5}, "drop"))
    hand.hands.view.frame_all()
    hand.hands.settle()
    hand.drag(hand.card("drop"), hand.wire_middle("both", "out")[1])
    assert hand.fed_by("out") == ["drop"] and hand.fed_by("drop") == ["both"]
    hand.click(hand.card("drop"))
    hand.hands.key(Qt.Key.Key_Delete, CTRL)
    assert hand.fed_by("out") == ["both"] and "drop" not in hand.document.names


def test_a_stroke_cuts_wires_and_points_lead_one(robot):
    hand = Hand(robot.window(start=None))
    first, one = hand.wire_middle("a", "one")
    second, two = hand.wire_middle("b", "two")
    away = QPoint(0, 40)
    hand.drag(one - away, two + away, RIGHT, CTRL)
    assert not {first, second} & set(hand.document.wires) and len(hand.document.wires) == 3
    hand.undo()
    assert {first, second} <= set(hand.document.wires)
    wire, middle = hand.wire_middle("both", "out")
    QTest.mouseDClick(hand.hands.view.viewport(), LEFT, NONE, middle)
    hand.hands.window.workspace.flush()
    assert len(hand.document.bends[wire]) == 1
    before = hand.document.bends[wire][0]
    hand.drag(hand.pixel(QPointF(*before)), hand.pixel(QPointF(before[0], before[1] + 96)))
    assert hand.document.bends[wire][0][1] > before[1] + 48
    hand.undo()
    hand.undo()
    assert not hand.document.bends


def test_the_inputs_of_a_merge_are_reordered_by_a_drag(robot):
    hand = Hand(robot.window(start=None))
    assert hand.fed_by("both") == ["one", "two"]
    hand.drag(hand.port("both", "in1"), hand.port("both", "in2"))
    assert hand.fed_by("both") == ["two", "one"]
    hand.undo()
    assert hand.fed_by("both") == ["one", "two"]


def test_blocks_are_lined_up_spaced_and_laid_out_the_same_each_time(robot):
    hand = Hand(robot.window(start=None))

    def shape():
        """Where blocks stand against the first one."""
        x, y = hand.hands.block("a").position
        found = {name: hand.document.nodes[one].position for name, one in hand.document.names.items()}
        return {name: (px - x, py - y) for name, (px, py) in found.items()}

    before = shape()
    hand.hands.key(Qt.Key.Key_Escape)
    hand.drag(hand.card("one"), hand.card("one") + QPoint(37, -60))
    hand.drag(hand.card("two"), hand.card("two") + QPoint(-25, 44))
    assert shape() != before
    hand.click(hand.card("one"))
    hand.click(hand.card("two"), SHIFT)
    assert len(hand.hands.window.workspace.selection) == 2
    hand.hands.trigger("align-left")
    assert hand.hands.block("one").position[0] == hand.hands.block("two").position[0]
    hand.hands.key(Qt.Key.Key_A, CTRL)
    hand.hands.trigger("distribute-vertical")
    hand.hands.key(Qt.Key.Key_L, CTRL)
    assert shape() == before


def test_a_part_goes_from_one_project_to_another_and_as_text(robot):
    hand = Hand(robot.window(start=None))
    hand.click(hand.card("one"))
    hand.click(hand.card("both"), CTRL)
    hand.hands.key(Qt.Key.Key_C, CTRL)
    text = QGuiApplication.clipboard().text()
    assert {node["name"] for node in json.loads(text)["nodes"]} == {"one", "both"}
    other = Hand(robot.window(start=None), "")
    other.hands.key(Qt.Key.Key_V, CTRL)
    assert {node.name for node in other.document.nodes.values()} == {"one", "both"}
    assert other.fed_by("both") == ["one"] and len(hand.document.nodes) == 6
    # The text alone, as it comes out of a mail.
    QGuiApplication.clipboard().setText(text)
    other.hands.key(Qt.Key.Key_V, CTRL)
    assert len(other.document.nodes) == 4 and len(other.document.wires) == 2
    other.hands.key(Qt.Key.Key_D, CTRL)
    assert len(other.document.nodes) == 6 and len(other.document.wires) == 3


def test_a_layer_is_shared_tied_visibly_and_given_back(robot):
    hand = Hand(robot.window(start=None))
    hand.click(hand.card("one"))
    hand.click(hand.card("two"), SHIFT)
    hand.hands.trigger("share")
    scene = hand.hands.window.canvas.scene
    (tie,) = scene.ties.values()
    assert tie.isVisible() and hand.document.nodes[hand.id("two")].shares == hand.id("one")
    hand.click(hand.card("two"))
    hand.hands.trigger("unshare")
    assert not scene.ties and hand.document.nodes[hand.id("two")].shares is None


def test_a_comment_is_written_moved_and_stands_around_chosen_blocks(robot):
    hand = Hand(robot.window(start=None))
    hand.hands.key(Qt.Key.Key_A, CTRL)
    hand.hands.key(Qt.Key.Key_C)
    field = hand.hands.view.findChild(QPlainTextEdit) or hand.hands.window.focusWidget()
    QTest.keyClicks(field, "All of it")
    hand.hands.key(Qt.Key.Key_Return, CTRL, widget=field)
    (comment,) = hand.document.comments.values()
    assert comment.text == "All of it" and comment.kind == "frame"
    x, y, width, height = comment.rect
    assert all(
        x < px < x + width and y < py < y + height for px, py in (n.position for n in hand.document.nodes.values())
    )


def test_a_part_becomes_a_network_of_its_own_and_opens_in_place(robot):
    hand = Hand(robot.window(start=None))
    before = set(hand.document.names)
    hand.click(hand.card("one"))
    hand.click(hand.card("two"), SHIFT)
    hand.click(hand.card("both"), SHIFT)
    hand.hands.trigger("surgery-nest")
    (nested,) = [one for one in hand.document.nodes.values() if one.kind == "Model"]
    assert len(hand.document.nodes) == 4 and hand.fed_by("out") == [nested.name]
    hand.hands.view.frame_all()
    QTest.mouseDClick(hand.hands.view.viewport(), LEFT, NONE, hand.card(nested.name))
    hand.hands.settle()
    assert set(hand.document.names) == before and len(hand.document.wires) == 5
    assert Wire(hand.id("one"), "out", hand.id("both"), "in1") in hand.document.wires
