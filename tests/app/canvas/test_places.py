"""The search bar and bookmarks, by keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.document import edits

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def net(canvas):
    canvas.ids = [canvas.put("Dense", 600 * number, 96, units=10 * number + 1) for number in range(5)]
    return canvas


def type_query(net, text):
    net.view.find()
    QTest.keyClicks(net.view.find_bar.field, text)


def hits(net):
    return {node_id: item._hit for node_id, item in net.scene.nodes.items() if item._hit}


def test_what_is_found_is_marked_while_it_is_typed_and_enter_frames_it(net):
    type_query(net, "units>20")
    assert hits(net) == {net.ids[2]: 2, net.ids[3]: 1, net.ids[4]: 1}
    assert net.view.find_bar.count.text() == "1 of 3"
    field = net.view.find_bar.field
    net.key(Qt.Key.Key_Down, widget=field)
    assert hits(net)[net.ids[3]] == 2 and net.view.find_bar.count.text() == "2 of 3"
    # What is gone to is in sight.
    assert net.view.visible_rect().intersects(net.scene.nodes[net.ids[3]].scene_card())
    net.key(Qt.Key.Key_Up, widget=field)
    net.key(Qt.Key.Key_Up, widget=field)
    assert net.view.find_bar.current == net.ids[4]
    net.key(Qt.Key.Key_Return, widget=field)
    assert net.scene.selected_ids() == (net.ids[4],)
    assert (net.view.center() - net.scene.nodes[net.ids[4]].scene_card().center()).manhattanLength() < 30
    net.key(Qt.Key.Key_Return, CTRL, widget=field)
    assert net.scene.selected_ids() == tuple(net.ids[2:])
    net.key(Qt.Key.Key_Escape, widget=field)
    assert hits(net) == {} and net.view.find_bar.isHidden() and net.view.hasFocus()


def test_what_is_found_follows_the_network(net):
    type_query(net, "units=1")
    assert hits(net) == {net.ids[0]: 2}
    net.do(edits.set_config(net.document, net.ids[1], {"units": 1}))
    net.scene.flush()
    assert set(hits(net)) == {net.ids[0], net.ids[1]}
    net.do(edits.delete(net.document, [net.ids[0]]))
    net.scene.flush()
    assert hits(net) == {net.ids[1]: 2}
    QTest.keyClicks(net.view.find_bar.field, "nothing")
    assert hits(net) == {} and net.view.find_bar.count.text() == "none"


def test_a_folded_group_is_marked_for_what_is_in_it(net):
    group_id = net.controller.group(net.ids[2:4])
    net.controller.fold(group_id)
    net.scene.flush()
    type_query(net, "units=31")
    assert net.scene.groups.cards[group_id]._hit == 2


def test_a_bookmark_brings_back_a_place(net):
    net.view.set_zoom(0.5)
    net.view.centerOn(900, 120)
    before = net.view.center()
    net.view.set_bookmark(4)
    net.view.frame_all()
    assert (net.view.center() - before).manhattanLength() > 50
    net.view.go_to_bookmark(4)
    assert net.view.zoom == pytest.approx(0.5) and (net.view.center() - before).manhattanLength() < 6
    net.view.go_to_bookmark(5)
    assert net.view.zoom == pytest.approx(0.5)
    net.history.undo()
    assert net.controller.bookmark(4) is None
