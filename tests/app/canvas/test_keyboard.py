"""What keys do on the canvas, and what the window's actions call."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.canvas.inline_edit import NameEdit, NoteEdit
from app.document.graph import Wire

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def chain(canvas):
    ids = [
        canvas.put("Input", 0, 96, shape=[8, 8, 1]),
        canvas.put("Conv2D", 240, 96, "conv", filters=4, kernel_size=[3, 3]),
        canvas.put("Flatten", 480, 96),
    ]
    canvas.link(ids[0], ids[1])
    canvas.link(ids[1], ids[2])
    return ids


def test_arrows_nudge_and_a_burst_is_one_step(canvas):
    image, conv, _ = chain(canvas)
    canvas.scene.select([image, conv])
    for _ in range(3):
        canvas.key(Qt.Key.Key_Down)
    canvas.key(Qt.Key.Key_Right, modifiers=SHIFT)
    assert canvas.document.nodes[image].position == (1, 168)
    assert canvas.document.nodes[conv].position == (241, 168)
    canvas.history.undo()
    assert canvas.document.nodes[image].position == (0, 96)
    canvas.key(Qt.Key.Key_Down)
    canvas.controller.end_burst()
    canvas.key(Qt.Key.Key_Down)
    canvas.history.undo()
    assert canvas.document.nodes[image].position == (0, 120)


def test_a_burst_ends_by_itself(canvas, qtbot):
    image, *_ = chain(canvas)
    canvas.scene.select([image])
    canvas.view.burst.setInterval(0)
    canvas.key(Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not canvas.view.burst.isActive())
    canvas.key(Qt.Key.Key_Down)
    canvas.history.undo()
    assert canvas.document.nodes[image].position == (0, 120)


def test_ctrl_and_arrows_walk_along_the_wires_with_a_visible_ring(canvas):
    image, conv, flat = chain(canvas)
    side = canvas.put("Flatten", 480, 288)
    canvas.link(conv, side)
    canvas.key(Qt.Key.Key_Right, CTRL)
    assert canvas.scene.selected_ids() == (image,)
    canvas.key(Qt.Key.Key_Right, CTRL)
    canvas.key(Qt.Key.Key_Right, CTRL)
    assert canvas.scene.selected_ids() == (flat,)
    assert canvas.scene.nodes[flat]._focus and not canvas.scene.nodes[conv]._focus
    canvas.key(Qt.Key.Key_Down, CTRL)
    assert canvas.scene.selected_ids() == (side,)
    canvas.key(Qt.Key.Key_Up, CTRL)
    canvas.key(Qt.Key.Key_Left, CTRL)
    assert canvas.scene.selected_ids() == (conv,)
    assert canvas.document.nodes[conv].position == (240, 96)


def test_walking_out_of_sight_brings_the_block_into_sight(canvas):
    _, conv, flat = chain(canvas)
    canvas.controller.move({flat: (4800, 96)})
    canvas.scene.select([conv])
    canvas.key(Qt.Key.Key_Right, CTRL)
    assert canvas.view.visible_rect().contains(canvas.scene.nodes[flat].scene_card())


def test_delete_takes_blocks_with_their_wires_and_chosen_wires_in_one_step(canvas):
    image, conv, flat = chain(canvas)
    other = canvas.put("Flatten", 480, 288)
    loose = canvas.link(image, other)
    canvas.scene.select([conv], [loose])
    canvas.view.delete_selection()
    assert set(canvas.document.nodes) == {image, flat, other} and canvas.wires() == set()
    canvas.history.undo()
    assert len(canvas.wires()) == 3 and conv in canvas.document.nodes


def test_a_wire_alone_is_deleted(canvas):
    image, conv, _ = chain(canvas)
    canvas.scene.select((), [Wire(image, "out", conv, "in")])
    canvas.view.delete_selection()
    assert len(canvas.wires()) == 1 and canvas.history.undo_label == "Disconnect"


def test_several_wires_of_a_merge_are_deleted_together(canvas):
    inputs = [canvas.put("Input", 0, 96 * row, shape=[4]) for row in range(3)]
    add = canvas.put("Add", 240, 0)
    wires = [canvas.link(source, add, f"in{at}") for at, source in enumerate(inputs, start=1)]
    canvas.scene.select((), wires[:2])
    canvas.view.delete_selection()
    assert canvas.links() == {(inputs[2], add, "in1")}


def test_ctrl_delete_keeps_the_flow(canvas):
    image, conv, flat = chain(canvas)
    canvas.scene.select([conv])
    canvas.view.delete_keeping_flow()
    assert canvas.links() == {(image, flat, "in")}


def test_copy_and_paste_keep_inner_wires_and_choose_the_copies(canvas):
    image, conv, flat = chain(canvas)
    canvas.scene.select([conv, flat])
    canvas.view.copy()
    assert canvas.controller.can_paste()
    canvas.view.paste()
    copies = canvas.scene.selected_ids()
    assert len(copies) == 2 and not set(copies) & {image, conv, flat}
    assert (copies[0], copies[1], "in") in canvas.links() and len(canvas.wires()) == 3
    x, y = canvas.document.nodes[copies[0]].position
    assert x % 24 == 0 and y % 24 == 0
    canvas.view.paste(outer_wires=True)
    assert len(canvas.wires()) == 5
    canvas.history.undo()
    canvas.history.undo()
    assert len(canvas.document.nodes) == 3


def test_cut_and_duplicate(canvas):
    _, conv, _ = chain(canvas)
    canvas.scene.select([conv])
    canvas.view.duplicate()
    (copy,) = canvas.scene.selected_ids()
    assert canvas.document.nodes[copy].position == (264, 120)
    canvas.view.cut()
    assert copy not in canvas.document.nodes and canvas.controller.can_paste()


def test_pasting_other_text_is_refused_in_words(canvas):
    QGuiApplication.clipboard().setText("just words")
    canvas.view.paste()
    assert "clipboard" in canvas.refusals[0]
    assert not canvas.controller.can_paste()


def test_keras_code_is_pasted_as_blocks_in_one_step(canvas):
    QGuiApplication.clipboard().setText("model = Sequential([Input((4,)), Dense(3, 'relu'), Dense(2)])")
    canvas.view.paste()
    assert [node.kind for node in canvas.document.nodes.values()] == ["Input", "Dense", "Dense"]
    assert len(canvas.wires()) == 2 and len(canvas.scene.selected_ids()) == 3
    canvas.history.undo()
    assert not canvas.document.nodes
    QGuiApplication.clipboard().setText("model = Sequential([\n  Dense(3),\n  Dens(4)])")
    canvas.view.paste()
    assert "Line 3" in canvas.refusals[-1] and "Dens(4)" in canvas.refusals[-1]


def test_f2_renames_in_place(canvas):
    _, conv, _ = chain(canvas)
    canvas.scene.select([conv])
    canvas.view.rename_selected()
    field = canvas.view.findChild(NameEdit)
    assert field.text() == "conv" and field.selectedText() == "conv"
    field.setText("edges")
    canvas.key(Qt.Key.Key_Return, widget=field)
    assert canvas.document.nodes[conv].name == "edges"
    assert canvas.scene.nodes[conv].facts.name == "edges"
    assert field.isHidden()


def test_a_refused_name_stays_open_and_esc_leaves_it(canvas):
    _, conv, flat = chain(canvas)
    canvas.scene.select([conv])
    canvas.view.rename_selected()
    field = canvas.view.findChild(NameEdit)
    field.setText(canvas.document.nodes[flat].name)
    canvas.key(Qt.Key.Key_Return, widget=field)
    assert field.isVisible() and field.property("invalid") and len(canvas.refusals) == 1
    canvas.key(Qt.Key.Key_Escape, widget=field)
    assert field.isHidden() and canvas.document.nodes[conv].name == "conv"


def test_c_puts_a_frame_around_the_chosen_blocks_or_a_note(canvas):
    image, conv, _ = chain(canvas)
    canvas.scene.select([image, conv])
    canvas.view.comment_selection()
    editor = canvas.view.findChild(NoteEdit)
    editor.setPlainText("Encoder")
    canvas.key(Qt.Key.Key_Return, CTRL, widget=editor)
    (frame,) = canvas.document.comments.values()
    assert (frame.kind, frame.text) == ("frame", "Encoder")
    assert canvas.scene.comments[frame.id].scene_card().contains(canvas.scene.nodes[conv].scene_card())
    canvas.scene.select()
    canvas.view.comment_selection()
    assert {comment.kind for comment in canvas.document.comments.values()} == {"frame", "note"}


def test_esc_chooses_nothing(canvas):
    chain(canvas)
    canvas.view.select_all()
    assert len(canvas.scene.selected_ids()) == 3 and len(canvas.scene.selected_wires()) == 2
    canvas.key(Qt.Key.Key_Escape)
    assert canvas.scene.selected_ids() == () and canvas.scene.selected_wires() == ()


def overridden(widget, key, modifiers=Qt.KeyboardModifier.NoModifier):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, modifiers)
    event.ignore()
    QGuiApplication.sendEvent(widget, event)
    return event.isAccepted()


def test_the_view_takes_keys_from_the_window_only_while_it_needs_them(canvas):
    image, *_ = chain(canvas)
    assert overridden(canvas.view, Qt.Key.Key_Space)
    assert not overridden(canvas.view, Qt.Key.Key_F)
    assert not overridden(canvas.view, Qt.Key.Key_Delete)
    assert not overridden(canvas.view, Qt.Key.Key_Z, CTRL)
    canvas.press(canvas.port(image, "out"))
    assert overridden(canvas.view, Qt.Key.Key_F)
    # No undo during a gesture.
    assert overridden(canvas.view, Qt.Key.Key_Z, CTRL)
    canvas.key(Qt.Key.Key_Escape)


def test_keys_typed_into_a_field_do_not_reach_the_blocks(canvas):
    image, *_ = chain(canvas)
    canvas.scene.select([image])
    canvas.view.rename_selected()
    field = canvas.view.findChild(QLineEdit)
    canvas.key(Qt.Key.Key_Left, widget=field)
    canvas.key(Qt.Key.Key_Delete, widget=field)
    canvas.key(Qt.Key.Key_Space, widget=field)
    assert canvas.document.nodes[image].position == (0, 96) and canvas.view.quick_add.isHidden()


def test_the_view_says_what_it_is(canvas):
    assert canvas.view.accessibleName() == "Network canvas"
    assert "arrow" in canvas.view.accessibleDescription()
    assert canvas.view.to_scene(canvas.view.to_pixel(QPointF(3, 4))) == QPointF(3, 4)


def test_another_document_can_be_shown(canvas, qtbot):
    chain(canvas)
    other = type(canvas)()
    qtbot.addWidget(other.view)
    new = other.put("Dense", 0, 0, units=2)
    with qtbot.waitSignal(canvas.view.content_changed):
        canvas.view.attach(other.scene, other.controller)
    with qtbot.waitSignal(canvas.view.selection_changed) as changed:
        canvas.click(canvas.view.to_pixel(other.scene.nodes[new].scene_card().center()).toPoint())
    assert changed.args == [(new,)] and canvas.scene.selected_ids() == ()
    canvas.view.delete_selection()
    assert len(other.document.nodes) == 0 and len(canvas.document.nodes) == 3
    canvas.view.attach(canvas.scene, canvas.controller)
    other.scene.close()
    other.analysis.close()
