"""Groups on the canvas, by real events: folded, opened, moved, wired, chosen; each step undone."""

import random

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app import theme
from app.canvas import CanvasScene
from app.canvas.look import Look
from app.document import edits
from app.document.errors import DocumentError
from app.document.graph import Wire

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def net(canvas):
    """Input and four Dense blocks in a row; `canvas.ids` are theirs."""
    canvas.ids = [canvas.put("Input", 0, 96, shape=[8])]
    for number in range(1, 5):
        canvas.ids.append(canvas.put("Dense", 240 * number, 96, units=4))
        canvas.link(canvas.ids[-2], canvas.ids[-1])
    canvas.view.resize(1400, 700)
    canvas.view.centerOn(600, 150)
    return canvas


def grouped(net, *numbers, fold=False):
    net.scene.select([net.ids[number] for number in numbers])
    net.view.group_selection()
    field = net.view.findChild(QLineEdit, "nameEdit")
    QTest.keyClicks(field, "part")
    net.key(Qt.Key.Key_Return, widget=field)
    made = max(net.document.groups, key=lambda group_id: int(group_id[1:]))
    if fold:
        net.controller.fold(made)
        net.scene.flush()
    return made


def double_click(net, pixel):
    QTest.mouseDClick(net.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, pixel)
    net.scene.flush()


def title(net, group_id):
    corner = net.scene.groups.areas[group_id].scene_card().topLeft()
    return net.pixel(corner + QPointF(80, 14))


def sign(net, group_id):
    return net.pixel(net.scene.groups.areas[group_id].scene_card().topLeft() + QPointF(14, 14))


def test_the_chosen_blocks_become_a_group_whose_name_is_typed(net):
    group_id = grouped(net, 1, 2)
    assert net.document.groups[group_id].name == "part"
    area = net.scene.groups.areas[group_id].scene_card()
    assert all(area.contains(net.scene.nodes[net.ids[number]].scene_card()) for number in (1, 2))
    assert not area.intersects(net.scene.nodes[net.ids[3]].scene_card())
    net.history.undo()
    net.history.undo()
    net.scene.flush()
    assert not net.scene.groups.areas and net.history.undo_label == "Connect"


def test_the_sign_folds_a_group_to_one_card_with_its_ports_and_a_double_click_opens_it(net):
    group_id = grouped(net, 2, 3)
    net.click(sign(net, group_id))
    net.scene.flush()
    assert net.document.groups[group_id].collapsed and net.history.undo_label == "Fold the group"
    card = net.scene.groups.cards[group_id]
    assert not net.scene.nodes[net.ids[2]].isVisible() and card.isVisible()
    assert card.facts.name == "part" and card.facts.details == "2 blocks" and card.facts.parameters == "40"
    assert card.facts.shape == "4"
    assert card.ports.inputs == (f"in:{net.ids[2]}:in",) and card.ports.outputs == (f"out:{net.ids[3]}:out",)
    before, inner = (Wire(net.ids[at], "out", net.ids[at + 1], "in") for at in (1, 2))
    assert not net.scene.wires[inner].isVisible() and net.scene.wires[before].isVisible()
    assert net.scene.wires[before].points[-1] == card.scene_port(card.ports.inputs[0])
    double_click(net, net.pixel(card.scene_card().center()))
    assert not net.document.groups[group_id].collapsed and net.scene.nodes[net.ids[2]].isVisible()
    assert net.scene.wires[before].points[-1] == net.scene.nodes[net.ids[2]].scene_port("in")
    net.history.undo()
    net.scene.flush()
    assert group_id in net.scene.groups.cards


def test_a_group_is_moved_by_its_title_and_by_its_card(net):
    group_id = grouped(net, 2, 3)
    start = title(net, group_id)
    net.drag(start, start + QPoint(0, 96))
    assert [net.document.nodes[net.ids[number]].position[1] for number in range(5)] == [96, 96, 192, 192, 96]
    assert net.history.undo_label == "Move 2 blocks"
    net.controller.fold(group_id)
    net.scene.flush()
    card = net.scene.groups.cards[group_id]
    start = net.pixel(card.scene_card().center())
    net.press(start)
    net.move(start + QPoint(0, 48))
    # The wires follow while it is dragged.
    wire = net.scene.wires[Wire(net.ids[1], "out", net.ids[2], "in")]
    assert wire.points[-1] == card.scene_port(card.ports.inputs[0])
    assert net.document.nodes[net.ids[2]].position[1] == 192
    net.release(start + QPoint(0, 48))
    assert [net.document.nodes[net.ids[number]].position for number in (2, 3)] == [(480, 240), (720, 240)]
    net.history.undo()
    assert net.document.nodes[net.ids[2]].position == (480, 192)
    net.press(start)
    net.move(start + QPoint(0, 72))
    net.key(Qt.Key.Key_Escape)
    net.release(start)
    assert net.document.nodes[net.ids[2]].position == (480, 192)


def test_what_is_done_to_a_folded_group_is_done_to_its_blocks(net):
    group_id = grouped(net, 2, 3, fold=True)
    card = net.scene.groups.cards[group_id]
    net.click(net.at(600, 400))
    net.click(net.pixel(card.scene_card().center()))
    assert net.scene.selected_ids() == tuple(net.ids[2:4]) and net.scene.selected_groups() == (group_id,)
    net.view.duplicate()
    net.scene.flush()
    assert len(net.document.groups) == 2 and len(net.document.nodes) == 7
    net.history.undo()
    net.scene.flush()
    net.click(net.pixel(net.scene.groups.cards[group_id].scene_card().center()))
    net.view.delete_keeping_flow()
    net.scene.flush()
    assert Wire(net.ids[1], "out", net.ids[4], "in") in net.wires()
    assert not net.document.groups and not net.scene.groups.cards
    net.history.undo()
    net.scene.flush()
    assert set(net.scene.groups.cards) == {group_id}


def test_a_wire_is_drawn_to_and_from_a_folded_group(net):
    group_id = grouped(net, 2, 3)
    net.controller.delete((), [Wire(net.ids[1], "out", net.ids[2], "in"), Wire(net.ids[3], "out", net.ids[4], "in")])
    net.controller.fold(group_id)
    net.scene.flush()
    card = net.scene.groups.cards[group_id]
    net.drag(net.port(net.ids[1], "out"), net.pixel(card.scene_port(card.ports.inputs[0])))
    assert (net.ids[1], net.ids[2], "in") in net.links()
    net.drag(net.pixel(card.scene_port(card.ports.outputs[0])), net.port(net.ids[4], "in"))
    assert (net.ids[3], net.ids[4], "in") in net.links()
    # The body takes it too, and a wire's end is taken off the card.
    net.history.undo()
    net.history.undo()
    net.scene.flush()
    net.drag(net.port(net.ids[1], "out"), net.pixel(card.scene_card().center()))
    assert (net.ids[1], net.ids[2], "in") in net.links()
    net.drag(net.pixel(card.scene_port(card.ports.inputs[0])), net.at(200, 420))
    assert (net.ids[1], net.ids[2], "in") not in net.links()


def test_a_folded_group_says_what_is_wrong_within(net):
    group_id = grouped(net, 2, 3, fold=True)
    net.do(edits.set_config(net.document, net.ids[3], {"units": -1}))
    net.scene.flush()
    facts = net.scene.groups.cards[group_id].facts
    assert facts.severity == "error" and facts.problem.startswith("dense_2: ")


def test_groups_within_groups_fold_into_the_outermost(net):
    inner = grouped(net, 2, 3)
    outer = grouped(net, 1, 2, 3)
    areas = net.scene.groups.areas
    assert areas[outer].scene_card().contains(areas[inner].scene_card())
    net.controller.fold(inner)
    net.scene.flush()
    assert set(net.scene.groups.cards) == {inner} and set(areas) == {outer}
    assert areas[outer].scene_card().contains(net.scene.groups.cards[inner].scene_card())
    net.controller.fold(outer)
    net.scene.flush()
    assert set(net.scene.groups.cards) == {outer} and not areas
    net.controller.unfold(outer)
    net.scene.flush()
    assert set(net.scene.groups.cards) == {inner}


def test_a_hidden_block_can_be_chosen_alone_and_the_rest_of_its_group_is_not(net):
    group_id = grouped(net, 2, 3, fold=True)
    net.scene.select([net.ids[2]])
    assert net.scene.selected_ids() == (net.ids[2],) and net.scene.groups.cards[group_id].isSelected()
    net.view.delete_selection()
    assert net.ids[3] in net.document.nodes and net.ids[2] not in net.document.nodes


def test_the_keys_fold_open_and_take_apart(net):
    group_id = grouped(net, 2, 3)
    net.scene.select([net.ids[2]])
    net.view.toggle_groups()
    assert net.document.groups[group_id].collapsed
    net.scene.flush()
    net.view.toggle_groups()
    assert not net.document.groups[group_id].collapsed
    net.scene.flush()
    net.scene.select([net.ids[2]])
    net.view.leave_group()
    assert net.document.members(group_id) == (net.ids[3],)
    net.scene.select([net.ids[3]])
    net.scene.flush()
    net.view.color_groups("red")
    assert net.document.groups[group_id].color == "red"
    net.view.ungroup_selection()
    assert not net.document.groups


def test_a_block_dropped_on_an_open_group_goes_into_it_in_one_step(net):
    group_id = grouped(net, 2, 3)
    start, area = net.middle(net.ids[4]), net.scene.groups.areas[group_id]
    goal = net.pixel(area.scene_card().bottomRight() - QPointF(120, 20))
    net.press(start)
    net.move((start + goal) / 2)
    net.move(goal)
    assert area._chosen and net.document.nodes[net.ids[4]].group is None
    net.release(goal)
    net.scene.flush()
    assert net.document.nodes[net.ids[4]].group == group_id and net.history.undo_label == "Put into the group"
    assert net.scene.groups.areas[group_id].scene_card().contains(net.scene.nodes[net.ids[4]].scene_card())
    net.history.undo()
    net.scene.flush()
    assert net.document.nodes[net.ids[4]].group is None
    assert net.document.nodes[net.ids[4]].position == (960, 96)
    # A block of the group that is moved about in it stays in it, and Esc leaves all as it was.
    net.drag(net.middle(net.ids[2]), net.middle(net.ids[2]) + QPoint(0, 24))
    assert net.history.undo_label == "Move"
    net.press(net.middle(net.ids[4]))
    net.move(goal)
    net.key(Qt.Key.Key_Escape)
    net.release(goal)
    assert net.document.nodes[net.ids[4]].group is None and not net.scene.groups.areas[group_id]._chosen


def test_f2_renames_a_chosen_group_and_a_double_click_its_title_too(net):
    group_id = grouped(net, 2, 3)
    net.click(title(net, group_id))
    for begin in (net.view.rename_selected, lambda: double_click(net, title(net, group_id))):
        begin()
        field = net.view.findChildren(QLineEdit, "nameEdit")[-1]
        QTest.keyClicks(field, "tail")
        net.key(Qt.Key.Key_Return, widget=field)
        assert net.document.groups[group_id].name == "tail"
        net.history.undo()
        assert net.document.groups[group_id].name == "part"


def test_a_rubber_band_takes_a_folded_group_whole(net):
    grouped(net, 2, 3, fold=True)
    net.press(net.at(420, 40))
    net.move(net.at(560, 130))
    net.release(net.at(560, 130))
    assert net.scene.selected_ids() == tuple(net.ids[2:4])


def test_a_theme_reaches_groups(net):
    grouped(net, 2, 3, fold=True)
    grouped(net, 4)
    net.scene.set_look(Look(theme.DARK))
    picture = net.view.grab()
    assert not picture.isNull()


@pytest.mark.parametrize("seed", range(4))
def test_a_scene_with_groups_built_by_changes_equals_one_built_anew(canvas, seed):
    chance = random.Random(seed)
    document, history = canvas.document, canvas.history
    for number in range(10):
        canvas.put("Dense", 240 * number, 96 * (number % 3), units=3)

    def some():
        return chance.sample(list(document.nodes), min(len(document.nodes), chance.randint(1, 3)))

    for _ in range(60):
        groups = list(document.groups)
        step = chance.choice(["group", "group", "fold", "open", "ungroup", "move", "wire", "bend", "delete", "undo"])
        try:
            match step:
                case "group":
                    history.do(edits.group(document, some()))
                case "fold" if groups:
                    history.do(edits.fold_groups(document, [chance.choice(groups)]))
                case "open" if groups:
                    history.do(edits.open_groups(document, [chance.choice(groups)]))
                case "ungroup" if groups:
                    history.do(edits.ungroup(document, [chance.choice(groups)]))
                case "move":
                    history.do(edits.move_nodes(document, {node_id: (chance.randrange(900), 48) for node_id in some()}))
                case "wire":
                    history.do(edits.connect(document, some()[0], "out", some()[0], "in"))
                case "bend" if document.wires:
                    history.do(
                        edits.bend(document, chance.choice(sorted(document.wires)), [(chance.randrange(500), 9)])
                    )
                case "delete" if len(document.nodes) > 5:
                    history.do(edits.delete(document, some()[:1]))
                case "undo":
                    history.undo()
        except DocumentError:
            # A circle, or an input that is wired.
            pass
    canvas.scene.flush()
    fresh = CanvasScene(document, canvas.analysis, canvas.kinds)
    assert canvas.scene.snapshot() == fresh.snapshot()
    fresh.close()
