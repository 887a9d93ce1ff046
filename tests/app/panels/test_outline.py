"""The outline edits all that the canvas edits, by keys and by its menu: groups, shared layers, notes, wires, inputs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from app.document import edits
from app.panels.outline import Outline
from app.panels.outline_menu import fill_menu
from app.panels.outline_tree import COMMENTS, SUBJECT

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Tree:
    """An outline and the keys that are pressed in it."""

    def __init__(self, bench, outline):
        self.bench, self.outline = bench, outline

    @property
    def document(self):
        return self.bench.document

    def go(self, subject):
        self.outline.setFocus()
        self.outline.clearSelection()
        self.outline.setCurrentItem(self.outline.item_of(subject))

    def choose(self, first, *others):
        """Space with Ctrl takes a line to those that are chosen."""
        self.go(first)
        for other in others:
            index = self.outline.indexFromItem(self.outline.item_of(other))
            self.outline.selectionModel().setCurrentIndex(index, self.outline.selectionModel().SelectionFlag.NoUpdate)
            self.key(Qt.Key.Key_Space, CTRL)

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.keyClick(self.outline, key, modifiers)
        self.bench.workspace.flush()

    def write(self, text):
        """Into the line that is being edited, and Enter."""
        field = next(one for one in self.outline.findChildren(QLineEdit) if one.isVisible())
        QTest.keyClick(field, Qt.Key.Key_A, CTRL)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        # The line takes the text on the next turn of the event loop.
        QApplication.processEvents()
        self.bench.workspace.flush()

    def menu(self, *path):
        """Take an entry of the menu that stands open for the current line."""
        menu = QMenu(self.outline)
        fill_menu(menu, self.outline, self.bench.workspace)
        at = menu
        for text in path:
            offered = {one.text(): one for one in at.actions()}
            assert text in offered, f"{text} is not among {list(offered)}"
            action = offered[text]
            assert action.isEnabled(), f"{text} cannot be taken"
            at = action.menu()
        action.trigger()
        menu.deleteLater()
        self.bench.workspace.flush()

    def leaf(self, node_id, start):
        item = self.outline.item_of(node_id)
        item.setExpanded(True)
        found = next(item.child(at) for at in range(item.childCount()) if item.child(at).text(0).startswith(start))
        self.outline.setCurrentItem(found)

    def group_of(self, name):
        return next((one for one in self.document.groups.values() if one.name == name), None)


@pytest.fixture
def tree(bench, qtbot):
    outline = bench.show(qtbot, Outline(bench.workspace))
    outline.chosen.connect(lambda node_id: bench.workspace.select([node_id]))
    return Tree(bench, outline)


@pytest.fixture
def four(tree):
    """Two inputs, two Dense, one Concatenate; the ids by name."""
    bench = tree.bench
    ids = {name: bench.add("Input", name, shape=[4]) for name in ("a", "b")}
    ids |= {name: bench.add("Dense", name, units=3) for name in ("one", "two")}
    ids["both"] = bench.add("Concatenate", "both")
    for path in (("a", "one", "both"), ("b", "two", "both")):
        bench.wire(*(ids[name] for name in path))
    return ids


def test_a_group_is_made_named_folded_renamed_and_taken_apart_by_keys(tree, four):
    tree.choose(four["one"], four["two"])
    assert set(tree.bench.workspace.selection) == {four["one"], four["two"]}
    tree.key(Qt.Key.Key_G, CTRL)
    tree.write("Towers")
    group = tree.group_of("Towers")
    assert set(tree.document.members(group.id)) == {four["one"], four["two"]}
    line = tree.outline.item_of(group.id)
    assert {line.child(at).data(0, SUBJECT) for at in range(line.childCount())} == {four["one"], four["two"]}
    assert "2 blocks" in line.data(0, Qt.ItemDataRole.AccessibleTextRole)
    tree.go(group.id)
    assert set(tree.bench.workspace.selection) == {four["one"], four["two"]}
    tree.menu("Fold on the canvas")
    assert tree.document.groups[group.id].collapsed
    tree.go(group.id)
    tree.menu("Open on the canvas")
    assert not tree.document.groups[group.id].collapsed
    tree.go(group.id)
    tree.key(Qt.Key.Key_F2)
    tree.write("Arms")
    assert tree.document.groups[group.id].name == "Arms"
    tree.go(group.id)
    tree.key(Qt.Key.Key_G, CTRL | SHIFT)
    assert not tree.document.groups and len(tree.document.nodes) == 5
    while tree.bench.workspace.history.can_undo:
        tree.bench.workspace.undo()
    assert not tree.document.groups and not tree.document.nodes


def test_blocks_go_into_a_group_and_out_of_it(tree, four):
    tree.bench.workspace.do(edits.group(tree.document, [four["one"], four["two"]], "Towers"))
    tree.bench.workspace.flush()
    group = tree.group_of("Towers")
    tree.go(four["both"])
    tree.menu("Move into the group", "Towers")
    assert four["both"] in tree.document.members(group.id)
    tree.go(four["both"])
    tree.menu("Take out of the group")
    assert tree.document.nodes[four["both"]].group is None
    tree.go(group.id)
    tree.key(Qt.Key.Key_Delete)
    assert set(tree.document.nodes) == {four["a"], four["b"], four["both"]}


def test_a_layer_is_shared_and_the_tie_is_broken(tree, four):
    tree.choose(four["one"], four["two"])
    tree.menu("Share one layer")
    assert tree.document.nodes[four["two"]].shares == four["one"]
    lines = tree.outline.item_of(four["two"])
    assert not lines.childCount()
    tree.go(four["two"])
    tree.key(Qt.Key.Key_Right)
    assert any("One layer with one" == lines.child(at).text(0) for at in range(lines.childCount()))
    tree.go(four["two"])
    tree.menu("Give it a layer of its own")
    assert tree.document.nodes[four["two"]].shares is None


def test_inputs_of_a_merge_change_their_order_by_alt_and_arrows(tree, four):
    def order():
        return [tree.document.nodes[wire.source].name for wire in tree.document.incoming(four["both"]).values()]

    tree.leaf(four["both"], "in1")
    tree.key(Qt.Key.Key_Down, ALT)
    assert order() == ["two", "one"]
    # The line that was moved is still the current one: again, and beyond the end nothing happens.
    assert tree.outline.currentItem().text(0) == "in2 ← one"
    tree.key(Qt.Key.Key_Down, ALT)
    assert order() == ["two", "one"]
    tree.key(Qt.Key.Key_Up, ALT)
    assert order() == ["one", "two"]


def test_wires_are_cut_and_drawn_from_both_ends(tree, four):
    tree.leaf(four["two"], "in ←")
    tree.key(Qt.Key.Key_Delete)
    assert four["two"] not in {wire.target for wire in tree.document.wires}
    tree.leaf(four["two"], "in ← nothing")
    tree.menu("Wire from", "b")
    assert {wire.source for wire in tree.document.incoming(four["two"]).values()} == {four["b"]}
    tree.leaf(four["one"], "out →")
    tree.key(Qt.Key.Key_Delete)
    tree.go(four["one"])
    tree.menu("Wire to", "both (in2)")
    assert len(tree.document.incoming(four["both"])) == 2


def test_notes_are_written_edited_and_deleted(tree, four):
    tree.go(four["a"])
    tree.menu("Add a comment")
    tree.write("Two arms of one body")
    (note,) = tree.document.comments.values()
    assert note.text == "Two arms of one body"
    assert tree.outline.item_of(COMMENTS).child(0).text(0) == note.text
    tree.go(note.id)
    assert tree.bench.workspace.selection == (note.id,)
    tree.key(Qt.Key.Key_F2)
    tree.write("Two legs")
    assert tree.document.comments[note.id].text == "Two legs"
    tree.go(note.id)
    tree.key(Qt.Key.Key_Delete)
    assert not tree.document.comments and tree.outline.item_of(COMMENTS) is None


def test_blocks_are_bypassed_and_frozen_from_the_menu_and_say_so(tree, four):
    tree.choose(four["one"], four["two"])
    tree.menu("Bypass")
    assert all(tree.document.nodes[four[name]].bypassed for name in ("one", "two"))
    tree.choose(four["one"], four["two"])
    tree.menu("Freeze")
    told = tree.outline.item_of(four["one"]).data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert "frozen" in told and "bypassed" in told


def test_what_is_chosen_on_the_canvas_is_chosen_here_with_groups_open_or_closed(tree, four):
    tree.bench.workspace.do(edits.group(tree.document, [four["one"], four["two"]], "Towers"))
    tree.bench.workspace.flush()
    group = tree.group_of("Towers")
    tree.outline.item_of(group.id).setExpanded(False)
    tree.bench.workspace.do(edits.set_field(tree.document, four["one"], "units", 5))
    tree.bench.workspace.flush()
    assert not tree.outline.item_of(group.id).isExpanded()
    tree.bench.workspace.select([four["a"], four["two"]])
    assert set(tree.outline.chosen_ids()) == {four["a"], four["two"]}
