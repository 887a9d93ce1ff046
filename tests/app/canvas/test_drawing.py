"""Bends, slicing, bypass, order of inputs and the flow from the top down, by real events."""

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from app.canvas.geometry import wire_path
from app.canvas.gestures import BendDrag, Slice
from app.document import edits
from app.document.graph import Wire

CTRL = Qt.KeyboardModifier.ControlModifier
RIGHT = Qt.MouseButton.RightButton


def two(canvas):
    first = canvas.put("Input", 0, 96, shape=[4])
    second = canvas.put("Dense", 480, 96, units=4)
    return first, second, canvas.link(first, second)


def double_click(canvas, pixel):
    QTest.mouseDClick(canvas.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
    canvas.scene.flush()


# ---- bends


def test_a_double_click_on_a_wire_makes_a_point_that_a_drag_moves(canvas):
    _, _, wire = two(canvas)
    double_click(canvas, canvas.at(300, 128))
    assert canvas.document.bends_of(wire) == ((300, 132),)
    canvas.press(canvas.at(300, 132))
    assert isinstance(canvas.view.gesture, BendDrag)
    canvas.move(canvas.at(300, 250))
    assert canvas.document.bends_of(wire) == ((300, 132),)
    assert canvas.scene.wires[wire].distance(QPointF(300, 252)) < 3
    canvas.release(canvas.at(300, 250))
    assert canvas.document.bends_of(wire) == ((300, 252),)
    assert canvas.history.undo_label == "Bend the wire"
    canvas.history.undo()
    assert canvas.document.bends_of(wire) == ((300, 132),)
    assert canvas.scene.bends[wire][0].pos() == QPointF(300, 132)


def test_esc_gives_up_a_bend_and_a_second_point_goes_where_it_was_clicked(canvas):
    _, _, wire = two(canvas)
    canvas.controller.bend(wire, [(240, 240), (408, 240)])
    canvas.press(canvas.at(240, 240))
    canvas.move(canvas.at(240, 300))
    canvas.key(Qt.Key.Key_Escape)
    canvas.release(canvas.at(240, 300))
    assert canvas.document.bends_of(wire)[0] == (240, 240) and canvas.scene.bends[wire][0].pos().y() == 240
    middle = wire_path(canvas.scene.wires[wire].points).pointAtPercent(0.5)
    double_click(canvas, canvas.pixel(middle))
    assert [x for x, _ in canvas.document.bends_of(wire)] == [240, 324, 408]


def test_a_point_is_removed_by_delete_and_by_a_double_click(canvas):
    _, _, wire = two(canvas)
    canvas.controller.bend(wire, [(240, 240), (408, 240)])
    canvas.click(canvas.at(408, 240))
    canvas.view.delete_selection()
    assert canvas.document.bends_of(wire) == ((240, 240),) and wire in canvas.wires()
    double_click(canvas, canvas.at(240, 240))
    assert not canvas.document.bends and wire not in canvas.scene.bends
    canvas.history.undo()
    assert canvas.document.bends_of(wire) == ((240, 240),)


def test_points_go_along_with_both_ends_while_they_are_dragged(canvas):
    first, second, wire = two(canvas)
    canvas.controller.bend(wire, [(300, 240)])
    canvas.scene.select([first, second])
    start = canvas.middle(first)
    canvas.press(start)
    canvas.move(start + QPoint(0, 48))
    assert canvas.scene.bends[wire][0].pos() == QPointF(300, 288)
    canvas.release(start + QPoint(0, 48))
    assert canvas.document.bends_of(wire) == ((300, 288),)
    canvas.history.undo()
    assert canvas.document.bends_of(wire) == ((300, 240),)
    assert canvas.scene.bends[wire][0].pos() == QPointF(300, 240)


def test_actions_bend_and_straighten_the_chosen_wire(canvas):
    _, second, wire = two(canvas)
    canvas.scene.select((), [wire])
    canvas.view.bend_selection()
    assert len(canvas.document.bends_of(wire)) == 1
    canvas.scene.select([second])
    canvas.view.straighten_selection()
    assert not canvas.document.bends


# ---- slicing


def stroke(canvas, start, end, modifiers=CTRL):
    canvas.press(start, RIGHT, modifiers)
    canvas.move((start + end) / 2)
    canvas.move(end)


def test_a_stroke_with_ctrl_and_the_right_button_cuts_every_wire_that_it_crosses(canvas):
    first, second, wire = two(canvas)
    third = canvas.put("Dense", 480, 240, units=4)
    other = canvas.link(first, third)
    beside = canvas.link(second, canvas.put("Dense", 720, 96, units=1))
    items = len(canvas.scene.items())
    stroke(canvas, canvas.at(320, 60), canvas.at(320, 300))
    assert isinstance(canvas.view.gesture, Slice) and canvas.wires() == {wire, other, beside}
    canvas.release(canvas.at(320, 300), RIGHT, CTRL)
    canvas.scene.flush()
    assert canvas.wires() == {beside} and canvas.history.undo_label == "Cut 2 wires"
    assert len(canvas.scene.items()) == items - 2
    canvas.history.undo()
    assert canvas.wires() == {wire, other, beside}


def test_a_stroke_is_given_up_with_esc_and_one_through_nothing_does_nothing(canvas):
    _, _, wire = two(canvas)
    label = canvas.history.undo_label
    items = len(canvas.scene.items())
    stroke(canvas, canvas.at(320, 60), canvas.at(320, 300))
    canvas.key(Qt.Key.Key_Escape)
    canvas.release(canvas.at(320, 300), RIGHT, CTRL)
    stroke(canvas, canvas.at(320, 200), canvas.at(320, 300))
    canvas.release(canvas.at(320, 300), RIGHT, CTRL)
    assert canvas.wires() == {wire} and canvas.history.undo_label == label
    assert len(canvas.scene.items()) == items
    pen = canvas.scene.wires[wire].pen()
    assert pen.color() == canvas.scene.look.wire.color()


# ---- the inputs of a merge


def test_an_input_of_a_merge_is_dragged_to_another_place(canvas):
    inputs = [canvas.put("Input", 0, 120 * at, shape=[at + 1]) for at in range(3)]
    merge = canvas.put("Concatenate", 300, 96)
    for at, node_id in enumerate(inputs, start=1):
        canvas.link(node_id, merge, f"in{at}")
    canvas.drag(canvas.port(merge, "in3"), canvas.port(merge, "in1"))
    assert [wire.source for wire in canvas.document.incoming(merge).values()] == [inputs[2], inputs[0], inputs[1]]
    assert canvas.history.undo_label == "Reorder the inputs"
    canvas.history.undo()
    assert [wire.source for wire in canvas.document.incoming(merge).values()] == inputs
    # By an action, for the keyboard.
    canvas.scene.select((), [canvas.document.incoming(merge)["in1"]])
    canvas.view.move_selected_input(1)
    assert [wire.source for wire in canvas.document.incoming(merge).values()] == [inputs[1], inputs[0], inputs[2]]


# ---- bypass


def test_a_bypassed_block_is_dimmed_says_so_and_costs_nothing(canvas):
    first, second, _ = two(canvas)
    third = canvas.put("Dense", 720, 96, units=2)
    canvas.link(second, third)
    canvas.scene.select([second])
    canvas.view.bypass_selection()
    canvas.scene.flush()
    facts = canvas.scene.nodes[second].facts
    assert facts.bypassed and facts.parameters == "" and facts.shape == "4"
    assert "bypassed" in canvas.scene.nodes[second].texts[1]
    assert canvas.scene.nodes[third].facts.parameters == "10"
    assert canvas.history.undo_label == "Bypass"
    canvas.view.bypass_selection()
    canvas.scene.flush()
    assert canvas.scene.nodes[second].facts.parameters == "20"
    canvas.scene.select([first])
    canvas.view.bypass_selection()
    assert "takes no input" in canvas.refusals[-1]


# ---- lines and directions


def test_blocks_are_lined_up_and_spaced(canvas):
    ids = [canvas.put("Dense", x, y, units=1) for x, y in ((0, 0), (130, 200), (600, 100))]
    canvas.scene.select(ids)
    canvas.view.align("top")
    assert {canvas.document.nodes[node_id].position[1] for node_id in ids} == {0}
    canvas.view.distribute("horizontal")
    assert [canvas.document.nodes[node_id].position[0] for node_id in ids] == [0, 300, 600]
    canvas.history.undo()
    canvas.history.undo()
    assert canvas.document.nodes[ids[1]].position == (130, 200)


def test_the_flow_from_the_top_down_has_ports_above_and_below(canvas):
    first, second, wire = two(canvas)
    canvas.controller.arrange(direction="down")
    canvas.scene.flush()
    one, other = canvas.scene.nodes[first], canvas.scene.nodes[second]
    assert one.scene_card().bottom() < other.scene_card().top()
    assert one.port_point("out") == QPointF(one.width / 2, one.height)
    assert other.port_point("in") == QPointF(other.width / 2, 0)
    points = canvas.scene.wires[wire].points
    assert points[1].x() == points[0].x() and points[1].y() > points[0].y()
    third = canvas.put("Dense", 300, 300, units=1)
    canvas.drag(canvas.port(first, "out"), canvas.port(third, "in"))
    assert (first, third, "in") in canvas.links()
    canvas.history.undo()
    canvas.history.undo()
    canvas.history.undo()
    canvas.scene.flush()
    assert canvas.scene.nodes[first].port_point("out") == QPointF(one.width, one.height / 2)
    assert Wire(first, "out", second, "in") in canvas.wires()


def test_wires_of_one_column_go_straight_down_whatever_the_cards_are_called(canvas):
    first = canvas.put("Input", 0, 96, shape=[8])
    second = canvas.put("Dense", 0, 288, "a_name_that_needs_a_wider_card", units=3)
    wire = canvas.link(first, second)
    canvas.controller.arrange(direction="down")
    canvas.scene.flush()
    assert canvas.scene.nodes[first].width != canvas.scene.nodes[second].width
    assert len({point.x() for point in canvas.scene.wires[wire].points}) == 1


def test_a_repeated_part_is_chosen_and_is_one_step(canvas):
    first, second, _ = two(canvas)
    canvas.scene.select([second])
    canvas.view.repeat_selection(3)
    canvas.scene.flush()
    assert len(canvas.document.nodes) == 4 and len(canvas.scene.selected_ids()) == 2
    canvas.history.undo()
    assert set(canvas.document.nodes) == {first, second}
    canvas.do(edits.set_note(canvas.document, first, "x"))
