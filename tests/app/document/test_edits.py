"""Each edit does what it says in one step that undo takes back."""

import numpy as np
import pytest

from app.document import edits, fragment
from app.document.fixes import replace_fix
from app.document.graph import Document, DocumentError, Wire
from app.document.history import History


@pytest.fixture(autouse=True)
def every_step_can_be_undone(draw):
    yield
    document = draw.document
    while draw.history.can_redo:
        draw.history.redo()
    end = document.copy()
    while draw.history.can_undo:
        draw.history.undo()
    assert document.equals(Document())
    while draw.history.can_redo:
        draw.history.redo()
    assert document.equals(end)


def dense_chain(draw, length=3):
    return draw.chain(("Input", {"shape": [4]}), *[("Dense", {"units": 2})] * (length - 1))


def test_added_blocks_get_keras_names_and_fresh_ids(draw):
    assert [draw.add("Conv2D") for _ in range(3)] == ["n1", "n2", "n3"]
    assert [node.name for node in draw.document.nodes.values()] == ["conv2d", "conv2d_1", "conv2d_2"]
    with pytest.raises(DocumentError, match="already a block named 'conv2d'"):
        edits.add_node(draw.document, "Conv2D", (0, 0), name="conv2d")


def test_wiring_an_occupied_input_replaces_the_wire_in_one_step(draw):
    first, second, target = draw.add("Input"), draw.add("Input"), draw.add("Dense")
    draw.wire(first, target)
    draw.wire(second, target)
    assert draw.links() == {(second, target, "in")}
    draw.history.undo()
    assert draw.links() == {(first, target, "in")}
    assert not edits.connect(draw.document, first, "out", target, "in").changes


def test_a_cycle_is_refused_when_the_wire_is_drawn(draw):
    ids = dense_chain(draw)
    with pytest.raises(DocumentError, match="circle"):
        edits.connect(draw.document, ids[2], "out", ids[1], "in")


def test_a_merge_always_has_a_free_input_and_closes_its_gaps(draw):
    sources = [draw.add("Input") for _ in range(3)]
    merge = draw.add("Add")
    for source in sources:
        draw.wire(source, merge, port="")
    assert draw.document.input_ports(merge) == ("in1", "in2", "in3", "in4")
    draw.do(edits.disconnect(draw.document, Wire(sources[0], "out", merge, "in1")))
    assert draw.links() == {(sources[1], merge, "in1"), (sources[2], merge, "in2")}
    draw.do(edits.connect(draw.document, sources[0], "out", merge, "in99"))
    assert (sources[0], merge, "in3") in draw.links()


def test_a_wire_end_is_taken_to_another_port_in_one_step(draw):
    one, two, merge, other = draw.add("Input"), draw.add("Input"), draw.add("Add"), draw.add("Dense")
    draw.wire(one, merge, port="")
    draw.wire(two, merge, port="")
    draw.do(edits.reconnect(draw.document, Wire(one, "out", merge, "in1"), other, "in"))
    assert draw.links() == {(two, merge, "in1"), (one, other, "in")}
    draw.do(edits.reconnect(draw.document, Wire(one, "out", other, "in"), merge, "in2"))
    draw.do(edits.reconnect(draw.document, Wire(two, "out", merge, "in1"), merge, "in3"))
    assert draw.links() == {(one, merge, "in1"), (two, merge, "in2")}


def test_deleting_takes_wires_weights_and_losses_along(draw):
    ids = dense_chain(draw)
    document = draw.document
    draw.do(edits.set_weights(document, {ids[2]: [np.ones(3)]}))
    losses = {**document.settings["training"]["losses"], ids[2]: {"kind": "mse", "config": {}, "weight": 1.0}}
    draw.do(edits.set_settings(document, "training", {"losses": losses}))
    draw.do(edits.delete(document, [ids[1], ids[2]]))
    assert set(document.nodes) == {ids[0]}
    assert not document.wires
    assert not document.weights
    assert list(document.settings["training"]["losses"]) == ["*"]
    with pytest.raises(DocumentError, match="no block 'n77'"):
        edits.delete(document, ["n77"])


def test_deleting_one_source_of_a_merge_closes_the_gap(draw):
    one, two, merge = draw.add("Input"), draw.add("Input"), draw.add("Add")
    draw.wire(one, merge, port="")
    draw.wire(two, merge, port="")
    draw.do(edits.delete(draw.document, [one]))
    assert draw.links() == {(two, merge, "in1")}


def test_deleting_can_keep_the_flow(draw):
    ids = dense_chain(draw, 5)
    draw.do(edits.delete_keeping_flow(draw.document, ids[1:3]))
    assert draw.links() == {(ids[0], ids[3], "in"), (ids[3], ids[4], "in")}


def test_keeping_the_flow_of_a_merge_keeps_its_first_path_and_the_readers_ports(draw):
    one, two, merge, after = draw.add("Input"), draw.add("Input"), draw.add("Add"), draw.add("Concatenate")
    draw.wire(one, merge, port="")
    draw.wire(two, merge, port="")
    draw.wire(merge, after, port="")
    draw.wire(two, after, port="")
    draw.do(edits.delete_keeping_flow(draw.document, [merge]))
    assert draw.links() == {(one, after, "in1"), (two, after, "in2")}


def test_a_new_block_is_put_into_a_wire_midway(draw):
    first, last = draw.chain(("Input", {}), ("Dense", {}))
    draw.do(edits.move_nodes(draw.document, {last: (480, 0)}))
    command = draw.do(edits.insert_on_wire(draw.document, Wire(first, "out", last, "in"), "Flatten"))
    (middle,) = edits.added_ids(command)
    assert draw.links() == {(first, middle, "in"), (middle, last, "in")}
    assert draw.document.nodes[middle].position == (240, 0)


def test_what_stands_behind_in_its_row_makes_room_for_a_block_in_a_wire(draw):
    ids = draw.chain(("Input", {}), ("Dense", {}), ("Dense", {}), ("Dense", {}))
    draw.do(edits.move_nodes(draw.document, dict(zip(ids, [(0, 0), (240, 0), (480, 0), (0, 200)], strict=True))))
    wire = Wire(ids[0], "out", ids[1], "in")
    (made,) = edits.added_ids(draw.do(edits.insert_on_wire(draw.document, wire, "Dropout")))
    places = [draw.document.nodes[one].position for one in (ids[0], made, *ids[1:])]
    assert places == [(0, 0), (240, 0), (480, 0), (720, 0), (0, 200)]
    draw.history.undo()
    assert draw.document.nodes[ids[2]].position == (480, 0)


def test_a_block_in_a_branch_covers_none_of_the_other_branch(draw):
    ids = draw.chain(("Input", {}), ("Dense", {}))
    side = draw.add("Dense")
    draw.do(edits.move_nodes(draw.document, {ids[1]: (240, 0), side: (0, 96)}))
    draw.wire(ids[0], side)
    (made,) = edits.added_ids(draw.do(edits.insert_on_wire(draw.document, Wire(ids[0], "out", side, "in"), "Dropout")))
    x, y = draw.document.nodes[made].position
    assert all(
        abs(x - node.position[0]) >= 168 or abs(y - node.position[1]) >= 64
        for node in draw.document.nodes.values()
        if node.id != made
    )
    assert draw.document.nodes[ids[1]].position == (240, 0)


def test_a_fix_that_replaces_a_block_moves_no_other(draw):
    ids = draw.chain(("Input", {"shape": [8, 8, 1]}), ("MaxPooling1D", {}), ("Flatten", {}))
    draw.do(edits.move_nodes(draw.document, {ids[1]: (240, 0), ids[2]: (480, 0)}))
    draw.do(replace_fix(draw.document, draw.document.nodes[ids[1]], "MaxPooling2D").command)
    assert [node.position for node in sorted(draw.document.nodes.values(), key=lambda one: one.position)] == [
        (0, 0),
        (240, 0),
        (480, 0),
    ]


def test_chosen_blocks_are_wired_as_they_stand_and_a_merge_takes_all_before_it(draw):
    kinds = ("Input", "Dense", "Dense", "Add", "Dense")
    places = [(0, 0), (240, -96), (240, 96), (480, 0), (720, 24)]
    ids = [draw.add(kind) for kind in kinds]
    draw.do(edits.move_nodes(draw.document, dict(zip(ids, places, strict=True))))
    draw.do(edits.wire_chosen(draw.document, set(ids)))
    first, one, other, both, last = ids
    wanted = {(first, one, "in"), (first, other, "in"), (one, both, "in1"), (other, both, "in2"), (both, last, "in")}
    assert draw.links() == wanted
    with pytest.raises(DocumentError, match="nothing to wire"):
        edits.wire_chosen(draw.document, ids)


def test_a_block_midway_covers_none_that_stands_there(draw):
    ids = draw.chain(("Input", {}), ("Dense", {}))
    other = draw.add("Dense")
    draw.do(edits.move_nodes(draw.document, {ids[1]: (720, 0), other: (360, 0)}))
    (made,) = edits.added_ids(
        draw.do(edits.insert_on_wire(draw.document, Wire(ids[0], "out", ids[1], "in"), "Dropout"))
    )
    x, y = draw.document.nodes[made].position
    assert x == 360 and abs(y) == 96 and draw.document.nodes[other].position == (360, 0)


def test_blocks_are_taken_off_the_wires_together_and_what_fed_them_feeds_their_readers(draw):
    ids = dense_chain(draw, 5)
    draw.do(edits.detach(draw.document, ids[1:3]))
    assert draw.links() == {(ids[0], ids[3], "in"), (ids[1], ids[2], "in"), (ids[3], ids[4], "in")}
    assert set(ids) <= set(draw.document.nodes)
    draw.history.undo()
    draw.do(edits.detach(draw.document, ids[:1]))
    assert draw.links() == {(ids[1], ids[2], "in"), (ids[2], ids[3], "in"), (ids[3], ids[4], "in")}


def test_copies_stand_as_far_from_the_originals_as_is_asked(draw):
    ids = dense_chain(draw, 2)
    draw.do(edits.move_nodes(draw.document, {ids[0]: (48, 24), ids[1]: (0, 240)}))
    made = edits.added_ids(draw.do(edits.duplicate(draw.document, ids, shift=(480, -24))))
    assert [draw.document.nodes[one].position for one in made] == [(528, 0), (480, 216)]


def test_an_existing_block_is_put_into_a_wire_and_a_wired_or_inputless_one_is_not(draw):
    first, last = draw.chain(("Input", {}), ("Dense", {}))
    wire = Wire(first, "out", last, "in")
    free = draw.add("Dropout")
    draw.do(edits.insert_on_wire(draw.document, wire, free))
    assert draw.links() == {(first, free, "in"), (free, last, "in")}
    with pytest.raises(DocumentError, match="All inputs of 'dropout' are wired already"):
        edits.insert_on_wire(draw.document, Wire(free, "out", last, "in"), free)
    with pytest.raises(DocumentError, match="takes no input"):
        edits.insert_on_wire(draw.document, Wire(free, "out", last, "in"), "Input")


def test_a_field_set_back_to_its_default_is_removed(draw, fake_catalogue):
    dense = draw.add("Dense")
    for value in ("relu", "linear"):
        draw.do(edits.set_field(draw.document, dense, "activation", value, fake_catalogue))
        draw.history.end_merge()
    assert draw.document.nodes[dense].config == {}
    draw.history.undo()
    assert draw.document.nodes[dense].config == {"activation": "relu"}
    conv = draw.add("Conv2D", strides=[2, 2])
    draw.do(edits.set_field(draw.document, conv, "strides", [1, 1], fake_catalogue))
    assert draw.document.nodes[conv].config == {}


def test_an_unknown_field_and_a_value_that_is_no_json_are_refused(draw, fake_catalogue):
    dense = draw.add("Dense")
    with pytest.raises(DocumentError, match=r"Dense has no field 'filters'; it has units, activation, use_bias"):
        edits.set_field(draw.document, dense, "filters", 3, fake_catalogue)
    with pytest.raises(DocumentError, match="units"):
        edits.set_field(draw.document, dense, "units", object(), fake_catalogue)


def test_keys_typed_into_one_field_are_one_step(draw, fake_catalogue):
    dense = draw.add("Dense")
    for value in (1, 12, 128):
        draw.do(edits.set_field(draw.document, dense, "units", value, fake_catalogue))
    draw.history.undo()
    assert draw.document.nodes[dense].config == {}


def test_renaming_checks_the_name(draw):
    ids = dense_chain(draw)
    draw.do(edits.rename(draw.document, ids[1], "hidden"))
    assert draw.document.names["hidden"] == ids[1]
    for name, text in (("dense_1", "already a block"), ("a/b", "cannot be used")):
        with pytest.raises(DocumentError, match=text):
            edits.rename(draw.document, ids[1], name)


def test_blocks_share_one_layer_and_change_together(draw, fake_catalogue):
    ids = [draw.add("LSTM", units=4) for _ in range(3)]
    document = draw.document
    draw.do(edits.set_weights(document, {ids[0]: [np.ones(2)], ids[1]: [np.zeros(2)]}))
    draw.do(edits.share(document, ids))
    assert document.sharers(ids[0]) == (ids[1], ids[2])
    assert set(document.weights) == {ids[0]}
    draw.do(edits.set_field(document, ids[2], "units", 8, fake_catalogue))
    draw.do(edits.set_trainable(document, ids[1], False))
    assert {node.config["units"] for node in document.nodes.values()} == {8}
    assert not any(node.trainable for node in document.nodes.values())
    draw.do(edits.unshare(document, ids[1]))
    assert document.sharers(ids[0]) == (ids[2],)
    assert document.weights[ids[1]][0].tolist() == [1, 1]


def test_when_the_owner_goes_the_next_block_inherits_the_layer(draw):
    ids = [draw.add("Dense", units=4) for _ in range(4)]
    document = draw.document
    draw.do(edits.share(document, ids[:3]))
    draw.do(edits.set_weights(document, {ids[2]: [np.ones(2)]}))
    draw.do(edits.delete(document, [ids[0]]))
    assert document.nodes[ids[1]].shares is None
    assert document.nodes[ids[2]].shares == ids[1]
    assert list(document.weights) == [ids[1]]
    draw.do(edits.unshare(document, ids[1]))
    assert document.nodes[ids[2]].shares is None
    assert set(document.weights) == {ids[1], ids[2]}
    draw.do(edits.share(document, ids[1:]))
    draw.do(edits.delete(document, ids[1:]))
    assert not document.nodes


def test_two_families_of_shared_layers_become_one(draw):
    ids = [draw.add("Dense", units=4) for _ in range(4)]
    draw.do(edits.share(draw.document, ids[:2]))
    draw.do(edits.share(draw.document, ids[2:]))
    draw.do(edits.share(draw.document, [ids[1], ids[3]]))
    assert draw.document.sharers(ids[0]) == tuple(ids[1:])


def test_layers_of_different_kinds_are_not_shared(draw):
    ids = [draw.add("Dense"), draw.add("LSTM"), draw.add("Input"), draw.add("Input")]
    with pytest.raises(DocumentError, match="of different kinds"):
        edits.share(draw.document, ids[:2])
    with pytest.raises(DocumentError, match="no weights to share"):
        edits.share(draw.document, ids[2:])
    with pytest.raises(DocumentError, match="at least two"):
        edits.share(draw.document, ids[:1])


def test_settings_are_checked_and_only_the_named_keys_change(draw):
    document = draw.document
    draw.do(edits.set_settings(document, "training", {"epochs": 3}))
    assert document.settings["training"]["epochs"] == 3
    assert document.settings["training"]["batch_size"] == 32
    with pytest.raises(DocumentError, match="epochs: expected a whole number"):
        edits.set_settings(document, "training", {"epochs": "three"})


def test_comments_are_added_edited_moved_and_deleted(draw):
    document = draw.document
    draw.do(edits.add_comment(document, "head", (0, 0, 100, 50), "frame"))
    draw.do(edits.edit_comment(document, "c1", "the head"))
    draw.do(edits.move_comment(document, "c1", (5, 5, 200, 50)))
    draw.do(edits.move_nodes(document, {"c1": (24, 48)}))
    assert document.comments["c1"].rect == (24, 48, 200, 50)
    assert document.comments["c1"].text == "the head"
    draw.do(edits.delete(document, ["c1"]))
    assert not document.comments
    with pytest.raises(DocumentError, match="no comment 'c1'"):
        edits.edit_comment(document, "c1", "")


def test_a_copy_keeps_inner_wires_and_goes_through_text(draw):
    ids = dense_chain(draw, 4)
    text = fragment.to_text(fragment.copy(draw.document, ids[1:3]))
    assert fragment.is_fragment(text)
    command = draw.do(edits.paste(draw.document, text, (100, 200)))
    new = edits.added_ids(command)
    assert [draw.document.nodes[node_id].name for node_id in new] == ["dense_3", "dense_4"]
    assert [node_id for source, target, _ in draw.links() for node_id in (source, target) if node_id in new] == list(
        new
    )
    assert draw.document.nodes[new[0]].position == (100, 200)


def test_a_duplicate_can_keep_the_wires_from_outside(draw):
    ids = dense_chain(draw, 3)
    (copied,) = edits.added_ids(draw.do(edits.duplicate(draw.document, [ids[1]])))
    assert not draw.document.incoming(copied)
    (copied,) = edits.added_ids(draw.do(edits.duplicate(draw.document, [ids[1]], outer_wires=True)))
    assert draw.document.incoming(copied)["in"].source == ids[0]


def test_half_of_a_merge_is_copied_without_gaps(draw):
    one, two, merge = draw.add("Input"), draw.add("Input"), draw.add("Add")
    draw.wire(one, merge, port="")
    draw.wire(two, merge, port="")
    new = edits.added_ids(draw.do(edits.duplicate(draw.document, [two, merge])))
    assert list(draw.document.incoming(new[1])) == ["in1"]


def test_a_copied_sharer_shares_here_and_stands_alone_elsewhere(draw):
    ids = [draw.add("Dense", units=4) for _ in range(2)]
    draw.do(edits.share(draw.document, ids))
    text = fragment.to_text(fragment.copy(draw.document, [ids[1]]))
    (here,) = edits.added_ids(draw.do(edits.paste(draw.document, text)))
    assert draw.document.nodes[here].shares == ids[0]
    other = Document()
    (added,) = edits.paste(other, text).changes
    assert added.node.shares is None
    both = edits.added_ids(draw.do(edits.duplicate(draw.document, ids)))
    assert draw.document.nodes[both[1]].shares == both[0]


@pytest.mark.parametrize(
    "text",
    ["", "hello", "[1]", '{"format": "layerloom-fragment", "version": 9}', "[" * 100_000]
    + ['{"format": "layerloom-fragment", "version": 1, "nodes": [{"id": 3}]}']
    + ['{"format": "layerloom-fragment", "version": 1, "wires": [["a", "out", "b", "in"]]}'],
)
def test_what_is_no_fragment_is_refused(draw, text):
    with pytest.raises(DocumentError):
        edits.paste(draw.document, text)


def test_what_is_copied_takes_its_weights_along_in_this_program_and_undo_takes_them_back(draw):
    ids = draw.chain(("Input", {"shape": [3]}), ("Dense", {"units": 2}), ("Dense", {"units": 2}))
    draw.do(edits.set_weights(draw.document, {ids[1]: [np.arange(6.0).reshape(3, 2), np.ones(2)]}))
    start = draw.document.copy()
    text = fragment.to_clipboard(fragment.copy(draw.document, ids[1:]))
    assert "5.0" not in text
    other = Document()
    other_history = History(other)
    command = edits.paste(other, fragment.from_clipboard(text))
    other_history.do(command)
    pasted = edits.added_ids(command)
    assert [array.tobytes() for array in other.weights[pasted[0]]] == [
        array.tobytes() for array in draw.document.weights[ids[1]]
    ]
    assert pasted[1] not in other.weights
    other_history.undo()
    assert other.equals(Document())
    here = edits.added_ids(draw.do(edits.paste(draw.document, fragment.from_clipboard(text))))
    assert draw.document.weights[here[0]] is draw.document.weights[ids[1]]
    draw.history.undo()
    assert draw.document.equals(start)


def test_a_copied_place_of_a_shared_layer_brings_the_layers_weights(draw):
    ids = draw.chain(("Input", {"shape": [2]}), ("Dense", {"units": 2}), ("Dense", {"units": 2}))
    draw.do(edits.share(draw.document, ids[1:]))
    draw.do(edits.set_weights(draw.document, {ids[1]: [np.eye(2), np.ones(2)]}))
    text = fragment.to_clipboard(fragment.copy(draw.document, [ids[2]]))
    other = Document()
    (added,) = edits.added_ids(command := edits.paste(other, fragment.from_clipboard(text)))
    History(other).do(command)
    assert other.nodes[added].shares is None
    assert other.weights[added][0].tolist() == [[1, 0], [0, 1]]


def test_other_text_of_the_clipboard_has_no_weights(draw):
    ids = draw.chain(("Input", {"shape": [2]}), ("Dense", {"units": 2}))
    draw.do(edits.set_weights(draw.document, {ids[1]: [np.eye(2), np.ones(2)]}))
    fragment.to_clipboard(fragment.copy(draw.document, [ids[1]]))
    elsewhere = fragment.to_text(fragment.copy(draw.document, ids))
    assert not fragment.from_clipboard(elsewhere).weights
