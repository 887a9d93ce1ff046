"""Edits of how the network is drawn: lines, bends, order of inputs; and bypassing and repeating parts of it."""

import numpy as np
import pytest

from app.document import edits, fragment
from app.document.analysis import Analysis
from app.document.graph import DocumentError, Wire
from app.document.model import to_model, weights_of
from app.document.project import load, save


def places(draw, ids):
    return [draw.document.nodes[node_id].position for node_id in ids]


def three(draw):
    ids = [draw.add("Dense", units=1) for _ in range(3)]
    draw.do(edits.move_nodes(draw.document, dict(zip(ids, [(0, 0), (120, 100), (600, 40)], strict=True))))
    draw.history.end_merge()
    return ids


@pytest.mark.parametrize(
    ("edge", "expected"),
    [
        ("left", [(0, 0), (0, 100), (0, 40)]),
        ("center", [(300, 0), (300, 100), (300, 40)]),
        ("right", [(600, 0), (600, 100), (600, 40)]),
        ("top", [(0, 0), (120, 0), (600, 0)]),
        ("middle", [(0, 50), (120, 50), (600, 50)]),
        ("bottom", [(0, 100), (120, 100), (600, 100)]),
    ],
)
def test_blocks_are_aligned_in_one_step(draw, edge, expected):
    ids = three(draw)
    draw.do(edits.align(draw.document, ids, edge))
    assert places(draw, ids) == expected
    draw.history.undo()
    assert places(draw, ids) == [(0, 0), (120, 100), (600, 40)]


def test_the_size_of_larger_blocks_counts(draw):
    ids = three(draw)
    draw.do(edits.align(draw.document, ids[:2], "bottom", {ids[0]: (168, 104)}))
    assert places(draw, ids[:2]) == [(0, 60), (120, 100)]


def test_blocks_are_distributed_between_the_first_and_the_last(draw):
    ids = three(draw)
    draw.do(edits.distribute(draw.document, ids, "horizontal"))
    assert places(draw, ids) == [(0, 0), (300, 100), (600, 40)]
    draw.do(edits.distribute(draw.document, ids, "vertical", {ids[2]: (168, 44)}))
    assert [y for _, y in places(draw, ids)] == pytest.approx([0, 100, 60])
    with pytest.raises(DocumentError, match="at least 3"):
        edits.distribute(draw.document, ids[:2], "vertical")
    with pytest.raises(DocumentError, match="at least 2"):
        edits.align(draw.document, ids[:1], "left")


# ---- bends


def test_bends_are_kept_with_the_wire_through_undo_files_and_copies(draw, tmp_path):
    first, second = draw.chain(("Input", {"shape": [2]}), ("Dense", {"units": 1}))
    (wire,) = draw.document.wires
    draw.do(edits.bend(draw.document, wire, [(50, 60), (70, 80)]))
    assert draw.document.bends == {wire: ((50.0, 60.0), (70.0, 80.0))}
    draw.do(edits.delete(draw.document, [second]))
    assert not draw.document.bends
    draw.history.undo()
    assert draw.document.bends_of(wire) == ((50.0, 60.0), (70.0, 80.0))
    save(draw.document, tmp_path / "net.loom")
    assert load(tmp_path / "net.loom").equals(draw.document)
    text = fragment.to_text(fragment.copy(draw.document, [first, second]))
    draw.do(edits.paste(draw.document, text, (1000, 0)))
    assert list(draw.document.bends.values()) == [((50, 60), (70, 80)), ((1050, 60), (1070, 80))]


def test_bends_go_along_where_both_ends_move_and_stay_where_one_does(draw):
    first, second = draw.chain(("Input", {"shape": [2]}), ("Dense", {"units": 1}))
    (wire,) = draw.document.wires
    draw.do(edits.bend(draw.document, wire, [(50, 60)]))
    draw.do(edits.move_nodes(draw.document, {first: (24, 48), second: (24, 48)}))
    assert draw.document.bends_of(wire) == ((74, 108),)
    draw.do(edits.move_nodes(draw.document, {first: (0, 0)}))
    assert draw.document.bends_of(wire) == ((74, 108),)
    draw.do(edits.straighten(draw.document, [wire]))
    assert not draw.document.bends


def test_a_wire_drawn_anew_is_not_led_where_an_old_one_was(draw):
    first, second = draw.chain(("Input", {"shape": [2]}), ("Dense", {"units": 1}))
    (wire,) = draw.document.wires
    draw.do(edits.bend(draw.document, wire, [(50, 60)]))
    draw.do(edits.disconnect(draw.document, wire))
    draw.do(edits.connect(draw.document, first, "out", second, "in"))
    assert not draw.document.bends
    draw.history.undo()
    draw.history.undo()
    assert draw.document.bends == {wire: ((50, 60),)}
    with pytest.raises(DocumentError, match="to bend"):
        edits.bend(draw.document, Wire("n8", "out", "n9", "in"), [])


# ---- the inputs of a merge


def merge(draw, count=3):
    inputs = [draw.add("Input", shape=[number]) for number in range(1, count + 1)]
    end = draw.add("Concatenate")
    for node_id in inputs:
        draw.wire(node_id, end)
    return inputs, end


def order(draw, end):
    return [wire.source for wire in draw.document.incoming(end).values()]


def test_the_inputs_of_a_merge_are_reordered(draw):
    (a, b, c), end = merge(draw)
    draw.do(edits.bend(draw.document, draw.document.incoming(end)["in3"], [(1, 2)]))
    draw.do(edits.move_input(draw.document, draw.document.incoming(end)["in3"], 1))
    assert order(draw, end) == [c, a, b] and list(draw.document.incoming(end)) == ["in1", "in2", "in3"]
    assert draw.document.bends == {draw.document.incoming(end)["in1"]: ((1, 2),)}
    draw.history.undo()
    assert order(draw, end) == [a, b, c]
    draw.do(edits.move_input(draw.document, draw.document.incoming(end)["in1"], 9))
    assert order(draw, end) == [b, c, a]
    dense = draw.add("Dense", units=1)
    draw.wire(end, dense)
    with pytest.raises(DocumentError, match="no order"):
        edits.move_input(draw.document, draw.document.incoming(dense)["in"], 1)


def test_several_wires_are_cut_in_one_step(draw):
    (a, _, _), end = merge(draw)
    wires = draw.document.incoming(end)
    draw.do(edits.cut_wires(draw.document, [wires["in2"], wires["in3"]]))
    assert order(draw, end) == [a]
    draw.history.undo()
    assert len(order(draw, end)) == 3


# ---- bypass


def test_a_bypassed_block_passes_its_input_and_the_model_is_made_without_it(draw):
    ids = draw.chain(
        ("Input", {"shape": [4]}), ("Dense", {"units": 4}), ("Dropout", {"rate": 0.5}), ("Dense", {"units": 2})
    )
    analysis = Analysis(draw.document)
    draw.do(edits.bypass(draw.document, ids[1:3], True))
    assert analysis.report(ids[1]).parameters == 0
    assert analysis.output_spec(ids[2]).shape == (None, 4) and analysis.total_parameters == 10
    built = to_model(draw.document)
    assert [layer.name for layer in built.model.layers if "input" not in layer.name] == ["dense_1"]
    assert set(weights_of(built)) == {ids[3]}
    draw.do(edits.bypass(draw.document, ids[1:], False))
    assert analysis.report(ids[1]).parameters == 20
    assert len(to_model(draw.document).model.layers) == 4
    analysis.close()


def test_what_reads_a_bypassed_block_is_checked_against_what_comes_past_it(draw):
    ids = draw.chain(("Input", {"shape": [4, 4]}), ("Flatten", {}), ("LSTM", {"units": 2}))
    analysis = Analysis(draw.document)
    assert analysis.node_problems(ids[2])
    draw.do(edits.bypass(draw.document, [ids[1]], True))
    assert not [item for item in analysis.node_problems(ids[2]) if item.problem.severity == "error"]
    draw.history.undo()
    assert analysis.node_problems(ids[2])
    analysis.close()


def test_the_weights_of_a_bypassed_block_stay_and_a_last_one_leaves_the_activation_before_it(draw):
    ids = draw.chain(
        ("Input", {"shape": [4]}), ("Dense", {"units": 3, "activation": "softmax"}), ("Dense", {"units": 3})
    )
    draw.do(edits.set_weights(draw.document, {ids[2]: [np.ones((3, 3)), np.ones(3)]}))
    draw.do(edits.bypass(draw.document, [ids[2]], True))
    built = to_model(draw.document)
    assert built.outputs == (ids[2],) and built.model.output_shape == (None, 3)
    assert ids[2] in draw.document.weights
    analysis = Analysis(draw.document)
    assert not [item for item in analysis.problems() if "softmax" in item.problem.message]
    analysis.close()


def test_what_cannot_be_bypassed_says_so(draw):
    (first,) = draw.chain(("Input", {"shape": [4]}))
    with pytest.raises(DocumentError, match="takes no input"):
        edits.bypass(draw.document, [first], True)


# ---- repeating


def test_a_part_is_repeated_in_a_chain_with_names_that_count_on(draw):
    ids = draw.chain(
        ("Input", {"shape": [4]}), ("Dense", {"units": 4}), ("Dropout", {"rate": 0.5}), ("Dense", {"units": 2})
    )
    draw.do(edits.arrange(draw.document))
    before = draw.document.copy()
    draw.do(edits.repeat(draw.document, ids[1:3], 3))
    names = [draw.document.nodes[node_id].name for node_id in draw.document.order()]
    assert names == ["input_layer", "dense", "dropout", "dense_2", "dropout_1", "dense_3", "dropout_2", "dense_1"]
    assert [draw.document.nodes[node_id].position[0] for node_id in draw.document.order()] == sorted(
        {node.position[0] for node in draw.document.nodes.values()}
    )
    assert len(to_model(draw.document).model.layers) == 8
    assert draw.history.undo_label == "Repeat 3 times"
    draw.history.undo()
    assert draw.document.equals(before)


def test_a_group_with_a_way_round_is_repeated_with_its_inner_wires(draw):
    first, dense = draw.chain(("Input", {"shape": [4]}), ("Dense", {"units": 4}))
    add = draw.add("Add")
    draw.wire(dense, add)
    draw.wire(first, add)
    draw.do(edits.group(draw.document, [dense, add], "residual"))
    draw.do(edits.repeat(draw.document, [dense, add], 4))
    assert [group.name for group in draw.document.groups.values()] == ["residual"] * 4
    assert len(draw.document.outputs()) == 1
    model = to_model(draw.document).model
    assert sum(type(layer).__name__ == "Add" for layer in model.layers) == 4 and model.output_shape == (None, 4)


def test_what_cannot_be_repeated_says_why(draw):
    first, second, third = draw.chain(("Input", {"shape": [4]}), ("Dense", {"units": 4}), ("Dense", {"units": 4}))
    for ids, times, words in (([second], 1, "2 to 200"), ([first, second], 2, "no Input")):
        with pytest.raises(DocumentError, match=words):
            edits.repeat(draw.document, ids, times)
    draw.wire(second, draw.add("Dense", units=3))
    draw.wire(third, draw.add("Dense", units=3))
    with pytest.raises(DocumentError, match="one output"):
        edits.repeat(draw.document, [second, third], 2)
    inputs, end = merge(draw, 2)
    with pytest.raises(DocumentError, match="fed by several"):
        edits.repeat(draw.document, [end], 2)
    assert order(draw, end) == inputs


def test_a_repeated_part_leaves_the_next_row_where_it_is(draw):
    ids = draw.chain(("Input", {}), ("Dense", {}), ("Dense", {}), ("Dense", {}))
    draw.do(edits.move_nodes(draw.document, dict(zip(ids, [(0, 0), (240, 0), (480, 0), (0, 168)], strict=True))))
    draw.do(edits.repeat(draw.document, [ids[1]], 3))
    assert [draw.document.nodes[one].position for one in ids] == [(0, 0), (240, 0), (960, 0), (0, 168)]
