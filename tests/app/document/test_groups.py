"""Groups are drawn, folded, nested, copied and kept; the network is the same with and without them."""

import pytest

from app.document import edits, fragment
from app.document.changes import GroupAdded, GroupChanged, GroupRemoved
from app.document.graph import Document, DocumentError, Group
from app.document.project import load, save


@pytest.fixture
def net(draw):
    """An Input and five Dense blocks in a row, 240 apart; `net.ids` are their ids."""
    draw.ids = draw.chain(("Input", {"shape": [4]}), *[("Dense", {"units": 3})] * 5)
    draw.do(edits.arrange(draw.document))
    return draw


def grouped(net, *numbers, name=None):
    net.do(edits.group(net.document, [net.ids[number] for number in numbers], name))
    return max(net.document.groups, key=lambda group_id: int(group_id[1:]))


def test_grouping_keeps_the_network_and_is_one_step(net):
    before = net.document.copy()
    group_id = grouped(net, 1, 2)
    assert net.document.members(group_id) == (net.ids[1], net.ids[2])
    assert net.document.wires == before.wires and net.history.undo_label == "Group"
    net.history.undo()
    assert net.document.equals(before)
    net.history.redo()
    assert net.document.groups[group_id].name == "Group 1"


def test_a_group_within_and_a_group_around_another(net):
    inner = grouped(net, 2, 3, name="inner")
    outer = grouped(net, 1, 2, 3, name="outer")
    assert net.document.groups[inner].parent == outer and net.document.groups[outer].parent is None
    assert net.document.members(outer) == tuple(net.ids[1:4])
    # Within the inner one, and around all of the outer one.
    deepest = grouped(net, 2)
    assert net.document.groups[deepest].parent == inner
    around = grouped(net, 1, 2, 3)
    assert net.document.groups[outer].parent == around
    assert net.document.groups_around(net.document.nodes[net.ids[2]].group) == (deepest, inner, outer, around)


def test_ungrouping_leaves_what_was_in_it_where_it_stood(net):
    inner = grouped(net, 2, 3)
    outer = grouped(net, 1, 2, 3)
    net.do(edits.ungroup(net.document, [inner]))
    assert net.document.nodes[net.ids[2]].group == outer
    net.history.undo()
    net.do(edits.ungroup(net.document, [outer]))
    assert net.document.groups[inner].parent is None and net.document.nodes[net.ids[1]].group is None


def test_a_group_goes_with_its_last_block_and_comes_back_with_it(net):
    inner = grouped(net, 2)
    outer = grouped(net, 1, 2)
    net.do(edits.delete(net.document, [net.ids[2]]))
    assert set(net.document.groups) == {outer}
    net.do(edits.delete_keeping_flow(net.document, [net.ids[1]]))
    assert not net.document.groups
    net.history.undo()
    net.history.undo()
    assert set(net.document.groups) == {inner, outer} and net.document.members(inner) == (net.ids[2],)


def test_groups_are_saved_and_loaded(net, tmp_path):
    inner = grouped(net, 2, 3, name="Блок «ü»")
    outer = grouped(net, 1, 2, 3)
    net.do(edits.fold_groups(net.document, [outer]))
    net.do(edits.color_groups(net.document, [inner], "red"))
    save(net.document, tmp_path / "net.loom")
    opened = load(tmp_path / "net.loom")
    assert opened.equals(net.document)
    assert opened.groups[outer].collapsed and opened.groups[inner].color == "red"
    assert opened.fresh_id() == net.document.fresh_id()


def test_a_whole_group_is_copied_and_a_part_of_one_leaves_it(net):
    inner = grouped(net, 2, 3, name="inner")
    grouped(net, 1, 2, 3, name="outer")
    net.do(edits.duplicate(net.document, net.ids[1:4]))
    assert [group.name for group in net.document.groups.values()].count("inner") == 2
    twin = next(one for one in net.document.groups.values() if one.name == "inner" and one.id != inner)
    assert twin.parent != net.document.groups[inner].parent
    assert len(net.document.members(twin.id)) == 2
    other = Document()
    text = fragment.to_text(fragment.copy(net.document, [net.ids[2]]))
    for change in edits.paste(other, text).changes:
        other.apply(change)
    assert not other.groups and len(other.nodes) == 1


def test_opening_a_group_makes_room_for_it(net):
    group_id = grouped(net, 1, 2, 3)
    net.do(edits.fold_groups(net.document, [group_id]))
    net.do(edits.arrange(net.document))
    places = {node_id: net.document.nodes[node_id].position for node_id in net.ids}
    assert places[net.ids[4]][0] - edits.folded_place(net.document, group_id)[0] == 240
    net.do(edits.open_groups(net.document, [group_id]))
    x, _, width, _ = edits.group_rect(net.document, group_id)
    assert net.document.nodes[net.ids[4]].position[0] > x + width
    assert net.document.nodes[net.ids[5]].position[0] - net.document.nodes[net.ids[4]].position[0] == 240
    assert {node_id: net.document.nodes[node_id].position for node_id in net.ids[:4]} == {
        node_id: places[node_id] for node_id in net.ids[:4]
    }
    net.history.undo()
    assert net.document.nodes[net.ids[4]].position == places[net.ids[4]]


def test_arranging_takes_a_folded_group_for_one_block(net):
    group_id = grouped(net, 2, 3)
    net.do(edits.fold_groups(net.document, [group_id]))
    before = [net.document.nodes[node_id].position for node_id in net.ids[2:4]]
    net.do(edits.arrange(net.document))
    after = [net.document.nodes[node_id].position for node_id in net.ids[2:4]]
    # What is in it stays as it is to each other.
    assert after[1][0] - after[0][0] == before[1][0] - before[0][0]
    assert net.document.nodes[net.ids[4]].position[0] == after[0][0] + 240


def test_a_block_put_into_a_wire_of_a_group_stands_in_the_group(net):
    group_id = grouped(net, 1, 2)
    wire = net.document.incoming(net.ids[2])["in"]
    command = net.do(edits.insert_on_wire(net.document, wire, "Dense"))
    assert net.document.nodes[edits.added_ids(command)[0]].group == group_id


def test_what_would_break_the_groups_is_refused(net):
    inner, outer = grouped(net, 2), grouped(net, 1, 2)
    document = net.document
    before = document.copy()
    groups = document.groups
    for change, words in (
        (GroupRemoved(groups[outer]), "not empty"),
        (GroupAdded(Group("g9", "x", parent="g77")), "not there"),
        (GroupAdded(Group(inner, "x")), "already in use"),
        (GroupAdded(Group("g9", " ")), "has a name"),
        (GroupAdded(Group("g9", "x", color="mauve")), "colour"),
        (GroupChanged(groups[outer], Group(outer, "x", parent=inner)), "cannot stand in itself"),
        (GroupChanged(Group(outer, "was other"), groups[outer]), "does not start from"),
    ):
        with pytest.raises(DocumentError, match=words):
            document.apply(change)
    with pytest.raises(DocumentError, match="Choose the blocks"):
        edits.group(document, [])
    with pytest.raises(DocumentError, match="not there"):
        edits.regroup(document, [net.ids[3]], "g77")
    with pytest.raises(DocumentError, match="There is no group"):
        edits.fold_groups(document, ["g77"])
    assert document.equals(before)


def test_groups_that_stand_in_each_other_do_not_open(tmp_path, net):
    inner, outer = grouped(net, 2), grouped(net, 1, 2)
    path = tmp_path / "net.loom"
    save(net.document, path)
    text = path.read_text()
    path.write_text(text.replace(f'"id": "{outer}",', f'"id": "{outer}",\n   "parent": "{inner}",'))
    with pytest.raises(DocumentError, match="group"):
        load(path)
