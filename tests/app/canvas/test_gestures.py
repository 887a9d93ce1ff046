"""Each mouse gesture, by real events, with what it does to the document."""

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from app.canvas import KIND_MIME
from app.canvas.gestures import WireDrag
from app.document import edits
from app.document.graph import Wire

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def image_and_conv(canvas):
    return canvas.put("Input", 0, 96, shape=[8, 8, 1]), canvas.put("Conv2D", 240, 96, filters=4, kernel_size=[3, 3])


# ---- choosing and moving


def test_a_click_chooses_a_block_and_a_click_beside_chooses_nothing(canvas):
    first, second = image_and_conv(canvas)
    canvas.click(canvas.middle(first))
    assert canvas.scene.selected_ids() == (first,)
    canvas.click(canvas.middle(second), SHIFT)
    assert canvas.scene.selected_ids() == (first, second)
    canvas.click(canvas.middle(second), SHIFT)
    assert canvas.scene.selected_ids() == (first,)
    canvas.click(canvas.at(100, 300))
    assert canvas.scene.selected_ids() == ()
    assert not canvas.history.redo_label and canvas.history.undo_label == "Add Conv2D"


def test_a_drag_moves_all_chosen_blocks_in_one_step_onto_the_grid(canvas):
    first, second = image_and_conv(canvas)
    canvas.scene.select([first, second])
    start = canvas.middle(first)
    canvas.drag(start, start + QPoint(50, 20))
    assert canvas.document.nodes[first].position == (48, 120)
    assert canvas.document.nodes[second].position == (288, 120)
    canvas.drag(canvas.middle(first), canvas.middle(first) + QPoint(0, 96))
    assert canvas.document.nodes[first].position == (48, 216)
    canvas.history.undo()
    assert canvas.document.nodes[first].position == (48, 120)
    canvas.history.undo()
    assert canvas.document.nodes[first].position == (0, 96)
    assert canvas.history.undo_label == "Add Conv2D"


def test_the_document_knows_of_a_drag_only_at_its_end(canvas):
    first, _ = image_and_conv(canvas)
    start = canvas.middle(first)
    canvas.press(start)
    canvas.move(start + QPoint(0, 120))
    assert canvas.document.nodes[first].position == (0, 96)
    assert canvas.scene.nodes[first].pos() == QPointF(0, 216)
    canvas.key(Qt.Key.Key_Escape)
    assert canvas.scene.nodes[first].pos() == QPointF(0, 96)
    canvas.release(start + QPoint(0, 120))
    assert canvas.document.nodes[first].position == (0, 96)
    assert canvas.history.undo_label == "Add Conv2D"


def test_alt_moves_off_the_grid(canvas):
    first, _ = image_and_conv(canvas)
    start = canvas.middle(first)
    canvas.press(start, modifiers=ALT)
    event_place = start + QPoint(0, 101)
    canvas.move(event_place)
    canvas.release(event_place, modifiers=ALT)
    assert canvas.document.nodes[first].position == (0, 197)


def test_a_wire_follows_a_dragged_block_at_once(canvas):
    first, second = image_and_conv(canvas)
    wire = canvas.link(first, second)
    start = canvas.middle(second)
    canvas.press(start)
    canvas.move(start + QPoint(0, 72))
    assert canvas.scene.wires[wire].points[3] == canvas.scene.nodes[second].scene_port("in")
    canvas.release(start + QPoint(0, 72))


def test_a_rubber_band_chooses_what_it_touches(canvas):
    first, second = image_and_conv(canvas)
    canvas.put("Flatten", 480, 300)
    canvas.press(canvas.at(-40, 60))
    canvas.move(canvas.at(260, 120))
    assert set(canvas.scene.selected_ids()) == {first, second}
    canvas.release(canvas.at(260, 120))
    assert set(canvas.scene.selected_ids()) == {first, second}
    items = len(canvas.scene.items())
    canvas.press(canvas.at(470, 280))
    canvas.move(canvas.at(500, 320))
    assert len(canvas.scene.items()) == items + 1
    canvas.key(Qt.Key.Key_Escape)
    assert set(canvas.scene.selected_ids()) == {first, second}
    assert len(canvas.scene.items()) == items
    canvas.release(canvas.at(500, 320))


def test_a_block_dropped_on_a_wire_goes_into_it(canvas):
    first, second = canvas.put("Input", 0, 96, shape=[8, 8, 1]), canvas.put("Flatten", 480, 96)
    conv = canvas.put("Conv2D", 240, 288, filters=4, kernel_size=[3, 3])
    canvas.link(first, second)
    start = canvas.middle(conv)
    canvas.drag(start, start - QPoint(0, 190))
    assert canvas.links() == {(first, conv, "in"), (conv, second, "in")}
    assert canvas.document.nodes[conv].position == (240, 96)
    canvas.history.undo()
    assert canvas.links() == {(first, second, "in")}
    assert canvas.document.nodes[conv].position == (240, 288)
    assert canvas.scene.nodes[conv].pos() == QPointF(240, 288)


def test_a_wired_block_is_moved_over_wires_without_going_into_them(canvas):
    first, second = canvas.put("Input", 0, 96, shape=[8, 8, 1]), canvas.put("Flatten", 480, 96)
    conv = canvas.put("Conv2D", 240, 288, filters=4)
    wire = canvas.link(first, second)
    canvas.link(first, conv)
    start = canvas.middle(conv)
    canvas.drag(start, start - QPoint(0, 190))
    assert wire in canvas.wires() and len(canvas.wires()) == 2


# ---- wires


def test_a_wire_is_drawn_from_an_output_to_an_input(canvas):
    first, second = image_and_conv(canvas)
    canvas.drag(canvas.port(first, "out"), canvas.port(second, "in"))
    assert canvas.wires() == {Wire(first, "out", second, "in")}
    assert canvas.history.undo_label == "Connect"


def test_a_wire_is_drawn_backwards_from_an_input(canvas):
    first, second = image_and_conv(canvas)
    canvas.drag(canvas.port(second, "in"), canvas.port(first, "out"))
    assert canvas.wires() == {Wire(first, "out", second, "in")}


def test_the_loose_end_snaps_within_twenty_pixels(canvas):
    first, second = image_and_conv(canvas)
    canvas.press(canvas.port(first, "out"))
    canvas.move(canvas.port(second, "in") + QPoint(-24, 0))
    assert canvas.view.gesture.target is None
    canvas.move(canvas.port(second, "in") + QPoint(-17, 4))
    assert canvas.view.gesture.target == (second, "in")
    canvas.release(canvas.port(second, "in") + QPoint(-17, 4))
    assert canvas.links() == {(first, second, "in")}


def test_the_body_of_a_card_takes_a_wire_at_its_first_free_input(canvas):
    first, other = canvas.put("Input", 0, 0, shape=[4]), canvas.put("Input", 0, 192, shape=[4])
    add = canvas.put("Add", 288, 96)
    canvas.drag(canvas.port(first, "out"), canvas.middle(add))
    canvas.drag(canvas.port(other, "out"), canvas.middle(add))
    assert canvas.links() == {(first, add, "in1"), (other, add, "in2")}


def test_dropping_on_an_occupied_input_replaces_the_wire_in_one_step(canvas):
    first, second = image_and_conv(canvas)
    other = canvas.put("Input", 0, 240, shape=[9, 9, 2])
    canvas.link(first, second)
    canvas.drag(canvas.port(other, "out"), canvas.port(second, "in"))
    assert canvas.links() == {(other, second, "in")}
    canvas.history.undo()
    assert canvas.links() == {(first, second, "in")}


def test_the_end_of_a_wire_is_taken_to_another_input_or_dropped(canvas):
    first, second = image_and_conv(canvas)
    third = canvas.put("Flatten", 240, 240)
    canvas.link(first, second)
    canvas.drag(canvas.port(second, "in"), canvas.port(third, "in"))
    assert canvas.links() == {(first, third, "in")}
    canvas.history.undo()
    assert canvas.links() == {(first, second, "in")}
    canvas.drag(canvas.port(second, "in"), canvas.at(200, 330))
    assert canvas.links() == set()
    canvas.history.undo()
    canvas.drag(canvas.port(second, "in"), canvas.port(second, "in") + QPoint(3, 0))
    assert (
        canvas.links() == {(first, second, "in")} and canvas.scene.wires[Wire(first, "out", second, "in")].isVisible()
    )


def test_a_wire_is_chosen_by_a_click_and_its_beginning_taken_elsewhere_by_a_drag(canvas):
    first, second = canvas.put("Input", 0, 96, shape=[8, 8, 1]), canvas.put("Flatten", 480, 96)
    other = canvas.put("Input", 0, 240, shape=[4, 4, 1])
    wire = canvas.link(first, second)
    canvas.click(canvas.at(300, 128))
    assert canvas.scene.selected_wires() == (wire,)
    canvas.drag(canvas.at(200, 128), canvas.port(other, "out"))
    assert canvas.links() == {(other, second, "in")}
    canvas.history.undo()
    assert canvas.links() == {(first, second, "in")}


def test_a_port_that_cannot_take_the_wire_dims_and_says_why(canvas):
    image = canvas.put("Input", 0, 96, "photo", shape=[8, 8, 3])
    memory = canvas.put("LSTM", 288, 96, "memory", units=5)
    canvas.press(canvas.port(image, "out"))
    canvas.move(canvas.port(memory, "in"))
    gesture = canvas.view.gesture
    assert isinstance(gesture, WireDrag)
    gesture.judge_all()
    assert canvas.scene.nodes[memory]._judged["in"] is False
    assert canvas.view.hint.isVisible()
    assert "LSTM takes a sequence; this is 8x8x3." in canvas.view.hint.text()
    canvas.release(canvas.port(memory, "in"))
    assert canvas.wires() == set()
    assert len(canvas.refusals) == 1 and "LSTM" in canvas.refusals[0]
    assert canvas.view.hint.isHidden() and canvas.scene.nodes[memory]._judged is None


@pytest.mark.parametrize("key", [Qt.Key.Key_F, Qt.Key.Key_Return])
def test_the_fix_is_one_key_away(canvas, key):
    image = canvas.put("Input", 0, 96, "photo", shape=[8, 8, 3])
    memory = canvas.put("LSTM", 480, 96, "memory", units=5)
    canvas.press(canvas.port(image, "out"))
    canvas.move(canvas.port(memory, "in"))
    assert "Insert" in canvas.view.hint.text()
    canvas.key(key)
    assert canvas.view.gesture is None
    canvas.release(canvas.port(memory, "in"))
    (between,) = set(canvas.document.nodes) - {image, memory}
    assert {(wire.source, wire.target) for wire in canvas.wires()} == {(image, between), (between, memory)}
    assert canvas.history.undo_label.startswith("Insert")
    canvas.history.undo()
    assert canvas.wires() == set()


def test_a_circle_is_refused_in_words_and_alt_does_not_help(canvas):
    image, conv = image_and_conv(canvas)
    flat = canvas.put("Flatten", 480, 96)
    canvas.link(image, conv)
    canvas.link(conv, flat)
    before = canvas.wires()
    canvas.drag(canvas.port(flat, "out"), canvas.middle(conv))
    assert canvas.wires() == before
    assert "circle" in canvas.refusals[-1]
    canvas.drag(canvas.port(flat, "out"), canvas.middle(conv), modifiers=ALT)
    assert canvas.wires() == before


def test_alt_draws_a_wire_that_only_the_shapes_speak_against(canvas):
    image = canvas.put("Input", 0, 96, shape=[8, 8, 3])
    memory = canvas.put("LSTM", 288, 96, units=5)
    canvas.drag(canvas.port(image, "out"), canvas.port(memory, "in"), modifiers=ALT)
    assert canvas.links() == {(image, memory, "in")}
    assert canvas.scene.nodes[memory].facts.severity == "error"


def test_esc_gives_up_a_wire(canvas):
    first, second = image_and_conv(canvas)
    items = len(canvas.scene.items())
    canvas.press(canvas.port(first, "out"))
    canvas.move(canvas.port(second, "in"))
    canvas.key(Qt.Key.Key_Escape)
    canvas.release(canvas.port(second, "in"))
    assert canvas.wires() == set() and len(canvas.scene.items()) == items


@pytest.mark.parametrize("held", ["block", "wire", "wire end"])
def test_what_goes_while_it_is_held_is_let_go(canvas, held):
    first, second = image_and_conv(canvas)
    wire = canvas.link(first, second)
    third = canvas.put("Flatten", 480, 96)
    start = {
        "block": canvas.middle(second),
        "wire": canvas.port(second, "out"),
        "wire end": canvas.port(second, "in"),
    }[held]
    canvas.press(start)
    canvas.move(start + QPoint(0, 60))
    canvas.move(canvas.port(third, "in"))
    canvas.do(edits.delete(canvas.document, [second]))
    assert canvas.view.gesture is None
    canvas.move(start)
    canvas.release(start)
    canvas.scene.flush()
    assert set(canvas.document.nodes) == {first, third} and wire not in canvas.scene.wires
    assert len(canvas.scene.items()) == 2


# ---- comments


def test_a_note_is_moved_and_resized_by_the_mouse(canvas):
    note = canvas.controller.add_comment("hello", (96, 240))
    x, y, width, height = canvas.document.comments[note].rect
    canvas.drag(canvas.at(x + 50, y + 40), canvas.at(x + 50, y + 88))
    assert canvas.document.comments[note].rect == (x, y + 48, width, height)
    corner = canvas.at(x + width - 5, y + 48 + height - 5)
    canvas.drag(corner, corner + QPoint(48, 24))
    assert canvas.document.comments[note].rect == (x, y + 48, width + 48, height + 24)
    canvas.history.undo()
    canvas.history.undo()
    assert canvas.document.comments[note].rect == (x, y, width, height)


def test_a_frame_takes_its_blocks_along(canvas):
    first, second = image_and_conv(canvas)
    around = canvas.scene.nodes[first].scene_card().getRect()
    frame = canvas.controller.add_comment("part", (0, 0), around)
    canvas.scene.select()
    x, y, *_ = canvas.document.comments[frame].rect
    canvas.drag(canvas.at(x + 40, y + 10), canvas.at(x + 40, y + 106))
    assert canvas.document.nodes[first].position == (0, 192)
    assert canvas.document.nodes[second].position == (240, 96)


# ---- the sheet


def test_the_wheel_zooms_at_the_pointer_within_limits(canvas):
    image_and_conv(canvas)
    pixel = QPoint(200, 150)
    held = canvas.view.to_scene(QPointF(pixel))
    canvas.wheel(pixel, 3)
    assert canvas.view.zoom == pytest.approx(1.2**3)
    after = canvas.view.to_scene(QPointF(pixel))
    assert after.x() == pytest.approx(held.x(), abs=1) and after.y() == pytest.approx(held.y(), abs=1)
    canvas.wheel(pixel, 60)
    assert canvas.view.zoom == pytest.approx(4)
    canvas.wheel(pixel, -120)
    assert canvas.view.zoom == pytest.approx(0.05)


def test_two_fingers_pan_and_with_ctrl_zoom(canvas):
    place = canvas.view.to_pixel(QPointF(0, 0))

    def fingers(modifiers):
        event = QWheelEvent(
            QPointF(100, 100),
            QPointF(canvas.view.viewport().mapToGlobal(QPoint(100, 100))),
            QPoint(12, -30),
            QPoint(24, -60),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.ScrollUpdate,
            False,
        )
        QGuiApplication.sendEvent(canvas.view.viewport(), event)

    fingers(Qt.KeyboardModifier.NoModifier)
    assert canvas.view.to_pixel(QPointF(0, 0)) == place + QPointF(12, -30) and canvas.view.zoom == 1
    fingers(Qt.KeyboardModifier.ControlModifier)
    assert canvas.view.zoom < 1


@pytest.mark.parametrize("space", [False, True])
def test_the_sheet_is_dragged_by_the_middle_button_or_with_space(canvas, space):
    first, _ = image_and_conv(canvas)
    place = canvas.view.to_pixel(QPointF(0, 0))
    if space:
        QTest.keyPress(canvas.view, Qt.Key.Key_Space)
        canvas.drag(canvas.middle(first), canvas.middle(first) + QPoint(60, -30))
        QTest.keyRelease(canvas.view, Qt.Key.Key_Space)
        assert canvas.view.quick_add.isHidden()
    else:
        canvas.drag(canvas.at(100, 300), canvas.at(100, 300) + QPoint(60, -30), Qt.MouseButton.MiddleButton)
    assert canvas.view.to_pixel(QPointF(0, 0)) == place + QPointF(60, -30)
    assert canvas.document.nodes[first].position == (0, 96)


def test_home_shows_everything_and_f_the_selection(canvas):
    first, second = image_and_conv(canvas)
    far = canvas.put("Flatten", 6000, 3000)
    canvas.view.frame_all()
    assert canvas.view.visible_rect().contains(canvas.scene.content_rect())
    canvas.scene.select([first, second])
    canvas.view.frame_selection()
    assert canvas.view.visible_rect().contains(canvas.scene.content_rect([first, second]))
    assert not canvas.view.visible_rect().intersects(canvas.scene.nodes[far].scene_card())
    assert canvas.view.zoom <= 1.25


# ---- from the palette


def mime(kind):
    data = QMimeData()
    data.setData(KIND_MIME, QByteArray(kind.encode()))
    return data


def drag_in(canvas, data, pixel):
    action, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(pixel, action, data, left, none)
    QGuiApplication.sendEvent(canvas.view.viewport(), enter)
    QGuiApplication.sendEvent(canvas.view.viewport(), QDragMoveEvent(pixel, action, data, left, none))
    return enter.isAccepted()


def drop(canvas, data, pixel):
    event = QDropEvent(
        QPointF(pixel), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QGuiApplication.sendEvent(canvas.view.viewport(), event)
    canvas.scene.flush()


def test_a_layer_from_the_palette_lands_under_the_pointer(canvas):
    data = mime("Conv2D")
    pixel = canvas.at(240 + 84, 96 + 32)
    assert drag_in(canvas, data, pixel)
    assert len(canvas.document.nodes) == 0 and len(canvas.scene.items()) == 2
    drop(canvas, data, pixel)
    ((new_id, node),) = canvas.document.nodes.items()
    assert (node.kind, node.position) == ("Conv2D", (240, 96))
    assert canvas.scene.selected_ids() == (new_id,)
    assert len(canvas.scene.items()) == 1


def test_a_layer_from_the_palette_goes_into_the_wire_under_it(canvas):
    first, second = canvas.put("Input", 0, 96, shape=[8, 8, 1]), canvas.put("Flatten", 480, 96)
    wire = canvas.link(first, second)
    data = mime("Conv2D")
    pixel = canvas.at(324, 128)
    drag_in(canvas, data, pixel)
    assert canvas.scene.wires[wire].pen().widthF() == 2
    drop(canvas, data, pixel)
    (conv,) = set(canvas.document.nodes) - {first, second}
    assert canvas.links() == {(first, conv, "in"), (conv, second, "in")}
    canvas.history.undo()
    assert canvas.wires() == {wire}


def test_leaving_takes_the_ghost_away_and_other_things_are_not_taken(canvas):
    data = mime("Dense")
    drag_in(canvas, data, canvas.at(0, 0))
    QGuiApplication.sendEvent(canvas.view.viewport(), QDragLeaveEvent())
    assert canvas.scene.items() == []
    text = QMimeData()
    text.setText("Dense")
    assert not drag_in(canvas, text, canvas.at(0, 0))
    assert canvas.scene.items() == []
