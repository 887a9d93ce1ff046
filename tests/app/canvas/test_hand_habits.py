"""Habits of the hand that other node editors have taught: copies and detaching by a drag, panning at the edge, cursors."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from app.canvas.gestures import CopyDrag
from app.document import edits

LEFT, RIGHT, NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
CURSORS = Qt.CursorShape


def chain(canvas):
    ids = [
        canvas.put("Input", 0, 96, shape=[8, 8, 1]),
        canvas.put("Conv2D", 240, 96, filters=4, kernel_size=[3, 3]),
        canvas.put("Flatten", 480, 96),
    ]
    canvas.link(ids[0], ids[1])
    canvas.link(ids[1], ids[2])
    return ids


def hover(canvas, pixel):
    """Bring the pointer there with no button down."""
    place = QPointF(pixel)
    above = QPointF(canvas.view.viewport().mapToGlobal(pixel))
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove, place, above, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, NONE
    )
    QApplication.sendEvent(canvas.view.viewport(), event)
    return canvas.view.viewport().cursor().shape()


# ---- copies


def test_shift_and_a_drag_leaves_the_blocks_and_makes_wired_copies_in_one_step(canvas):
    image, conv, flat = chain(canvas)
    canvas.scene.select([image])
    start = canvas.middle(conv)
    canvas.press(start, modifiers=SHIFT)
    canvas.move(start + QPoint(10, 100))
    assert isinstance(canvas.view.gesture, CopyDrag)
    assert canvas.view.viewport().cursor().shape() == CURSORS.DragCopyCursor
    canvas.move(start + QPoint(0, 192))
    assert canvas.scene.nodes[conv].pos() == QPointF(240, 96) and len(canvas.document.nodes) == 3
    canvas.release(start + QPoint(0, 192), modifiers=SHIFT)
    first, second = canvas.scene.selected_ids()
    assert [canvas.document.nodes[one].position for one in (first, second)] == [(0, 288), (240, 288)]
    assert (first, second, "in") in canvas.links() and len(canvas.wires()) == 3
    canvas.history.undo()
    assert set(canvas.document.nodes) == {image, conv, flat}


def test_copies_are_given_up_with_esc_and_a_shift_click_still_chooses(canvas):
    image, conv, _ = chain(canvas)
    items = len(canvas.scene.items())
    canvas.scene.select([image])
    start = canvas.middle(conv)
    canvas.press(start, modifiers=SHIFT)
    canvas.move(start + QPoint(0, 192))
    canvas.key(Qt.Key.Key_Escape)
    canvas.release(start + QPoint(0, 192), modifiers=SHIFT)
    assert len(canvas.document.nodes) == 3 and len(canvas.scene.items()) == items
    assert canvas.scene.selected_ids() == (image,)
    canvas.scene.select([image])
    canvas.click(start, SHIFT)
    assert set(canvas.scene.selected_ids()) == {image, conv}


def test_what_is_dragged_is_above_what_it_is_dragged_over(canvas):
    first, second = canvas.put("Dense", 0, 96, units=2), canvas.put("Dense", 0, 288, units=3)
    start = canvas.middle(first)
    canvas.press(start)
    canvas.move(start + QPoint(0, 100))
    canvas.move(start + QPoint(0, 170))
    over = QPointF(84, 300)
    assert canvas.scene.node_at(over).node_id == first
    canvas.release(start + QPoint(0, 170))
    assert canvas.scene.node_at(over).node_id == first
    canvas.drag(canvas.at(84, 345), canvas.at(84, 360))
    assert canvas.scene.node_at(QPointF(84, 320)).node_id == second


# ---- detaching


def test_alt_and_a_drag_takes_a_block_off_its_wires_and_keeps_the_flow(canvas):
    image, conv, flat = chain(canvas)
    start = canvas.middle(conv)
    canvas.press(start, modifiers=ALT)
    canvas.move(start + QPoint(0, 100))
    canvas.move(start + QPoint(0, 187))
    assert not any(item.isVisible() for item in canvas.scene.wires.values())
    canvas.release(start + QPoint(0, 187), modifiers=ALT)
    assert canvas.links() == {(image, flat, "in")}
    assert canvas.document.nodes[conv].position == (240, 288)
    assert all(item.isVisible() for item in canvas.scene.wires.values())
    canvas.history.undo()
    assert canvas.links() == {(image, conv, "in"), (conv, flat, "in")}
    assert canvas.document.nodes[conv].position == (240, 96)


def test_a_detached_block_dropped_on_another_wire_goes_there_in_one_step(canvas):
    image, conv, flat = chain(canvas)
    dense = canvas.put("Dense", 480, 384, units=3)
    other = canvas.put("Input", 0, 384, shape=[8, 8, 1])
    canvas.link(other, dense)
    start = canvas.middle(conv)
    canvas.drag(start, start + QPoint(0, 288), modifiers=ALT)
    assert canvas.links() == {(image, flat, "in"), (other, conv, "in"), (conv, dense, "in")}
    canvas.history.undo()
    assert canvas.links() == {(image, conv, "in"), (conv, flat, "in"), (other, dense, "in")}


def test_a_block_taken_from_a_merge_goes_into_another_wire_of_it(canvas):
    first, last = canvas.put("Input", 0, 0, shape=[4]), canvas.put("Input", 0, 384, shape=[4])
    dense, merge = canvas.put("Dense", 0, 192, units=4), canvas.put("Add", 480, 192)
    for number, one in enumerate((first, dense, last), start=1):
        canvas.link(one, merge, f"in{number}")
    before, wire = canvas.wires(), next(wire for wire in canvas.wires() if wire.source == last)
    place = canvas.scene.wires[wire].path().pointAtPercent(0.5)
    start = canvas.middle(dense)
    canvas.drag(start, canvas.pixel(place), modifiers=ALT)
    assert canvas.refusals == []
    assert canvas.links() == {(first, merge, "in1"), (last, dense, "in"), (dense, merge, "in2")}
    canvas.history.undo()
    assert canvas.wires() == before


def test_esc_leaves_a_block_on_its_wires(canvas):
    _, conv, _ = chain(canvas)
    wires, start = canvas.wires(), canvas.middle(conv)
    canvas.press(start, modifiers=ALT)
    canvas.move(start + QPoint(0, 150))
    canvas.key(Qt.Key.Key_Escape)
    canvas.release(start + QPoint(0, 150), modifiers=ALT)
    assert canvas.wires() == wires and all(item.isVisible() for item in canvas.scene.wires.values())


# ---- the other button, the edge


def test_the_right_button_gives_up_a_drag_and_opens_no_menu(canvas, qtbot):
    _, conv, _ = chain(canvas)
    asked = []
    canvas.view.menu_wanted.connect(lambda *what: asked.append(what))
    start = canvas.middle(conv)
    canvas.press(start)
    canvas.move(start + QPoint(0, 150))
    QTest.mousePress(canvas.view.viewport(), RIGHT, NONE, start + QPoint(0, 150))
    assert canvas.view.gesture is None
    QTest.mouseRelease(canvas.view.viewport(), RIGHT, NONE, start + QPoint(0, 150))
    canvas.release(start + QPoint(0, 150))
    assert canvas.document.nodes[conv].position == (240, 96) and asked == []


def test_a_wire_dragged_to_the_edge_takes_the_view_along(canvas):
    image, _, flat = chain(canvas)
    canvas.history.do(edits.move_nodes(canvas.document, {flat: (2400, 96)}))
    start = canvas.port(image, "out")
    canvas.press(start)
    edge = QPoint(canvas.view.viewport().width() - 5, start.y())
    canvas.move(start + QPoint(40, 0))
    canvas.move(edge)
    for _ in range(400):
        if canvas.view.visible_rect().right() > 2500:
            break
        canvas.view.edge.turn()
    canvas.move(canvas.port(flat, "in"))
    canvas.release(canvas.port(flat, "in"))
    assert (image, flat, "in") in canvas.links()
    # At rest nothing runs.
    before = canvas.view.visible_rect()
    canvas.view.edge.turn()
    assert canvas.view.visible_rect() == before


def test_a_drag_that_begins_at_the_edge_does_not_pan_until_it_has_left_it(canvas):
    image, _, _ = chain(canvas)
    canvas.view.pan(QPointF(10 - canvas.middle(image).x(), 0))
    before = canvas.view.visible_rect()
    canvas.press(canvas.middle(image))
    canvas.move(canvas.middle(image) + QPoint(0, 12))
    assert not canvas.view.edge._timer.isActive()
    canvas.key(Qt.Key.Key_Escape)
    assert canvas.view.visible_rect() == before


# ---- cursors and words at the pointer


def test_the_cursor_tells_what_a_press_would_do(canvas):
    image, conv, flat = chain(canvas)
    note = edits.add_comment(canvas.document, "note", (0.0, 240.0, 200.0, 96.0))
    canvas.history.do(note)
    assert hover(canvas, canvas.port(image, "out")) == CURSORS.CrossCursor
    assert hover(canvas, canvas.middle(conv)) == CURSORS.ArrowCursor
    assert hover(canvas, canvas.at(195, 332)) == CURSORS.SizeFDiagCursor
    assert hover(canvas, canvas.at(100, 280)) == CURSORS.ArrowCursor
    canvas.history.do(edits.group(canvas.document, [conv, flat]))
    canvas.scene.flush()
    (area,) = canvas.scene.groups.areas.values()
    sign = canvas.pixel(area.pos() + QPointF(13, 13))
    assert hover(canvas, sign) == CURSORS.PointingHandCursor


@pytest.mark.parametrize(
    ("where", "words"),
    [
        ("out", "gives 8×8×1"),
        ("wire", "input_layer → conv2d\n8×8×1"),
        ("in", "Input: 8×8×1 from input_layer"),
        ("card", "Conv2D"),
    ],
)
def test_a_port_and_a_wire_say_what_flows_there(canvas, where, words, monkeypatch):
    image, conv, _ = chain(canvas)
    wire = next(wire for wire in canvas.wires() if wire.source == image)
    pixel = {
        "out": canvas.port(image, "out"),
        "in": canvas.port(conv, "in"),
        "wire": canvas.pixel(canvas.scene.wires[wire].path().pointAtPercent(0.5)),
        "card": canvas.middle(conv),
    }[where]
    hover(canvas, pixel)
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *rest: shown.append((place, text)))
    above = canvas.view.viewport().mapToGlobal(pixel)
    QApplication.sendEvent(canvas.view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, pixel, above))
    if where == "card":
        ((place, text),) = shown
        below = canvas.pixel(canvas.scene.nodes[conv].scene_card().bottomLeft())
        assert words in text and "6×6×4" in text
        assert canvas.view.viewport().mapFromGlobal(place).y() + 16 >= below.y()
    else:
        assert [text for _, text in shown] == [words]


def test_a_name_that_looks_like_html_is_shown_as_it_is(canvas, monkeypatch):
    image, dense = canvas.put("Input", 0, 96, name="<b>image", shape=[4]), canvas.put("Dense", 240, 96)
    canvas.link(image, dense)
    pixel = canvas.port(dense, "in")
    hover(canvas, pixel)
    shown = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *rest: shown.append(text))
    above = canvas.view.viewport().mapToGlobal(pixel)
    QApplication.sendEvent(canvas.view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, pixel, above))
    told = QTextDocument()
    told.setHtml(shown[0])
    assert told.toPlainText() == "Input: 4 from <b>image"
