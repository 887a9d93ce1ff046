"""Types, costs and problems follow the document, and the fixes mend what they say."""

import numpy as np
import pytest

from app.document import edits
from app.document.analysis import Analysis, can_connect
from app.document.graph import Document, Node, Wire
from app.sessions.opening import analysed
from engine.catalogue import TensorSpec

DIGITS = ("Input", {"shape": [8, 8, 1]})


@pytest.fixture
def analysis(draw, fake_catalogue):
    return Analysis(draw.document, fake_catalogue)


def head(units=10):
    return ("Dense", {"units": units, "activation": "softmax"})


def codes(analysis, node_id="any"):
    return [item.problem.code for item in analysis.problems() if node_id in ("any", item.node_id)]


def only(analysis, code):
    (found,) = [item for item in analysis.problems() if item.problem.code == code]
    return found


def apply_fix(draw, item, label):
    labels = [fix.label for fix in item.fixes]
    assert label in labels, labels
    draw.do(item.fixes[labels.index(label)].command)


def test_a_sound_network_has_types_costs_and_no_problems(draw, analysis):
    ids = draw.chain(DIGITS, ("Conv2D", {"filters": 4}), ("Flatten", {}), head())
    assert analysis.output_spec(ids[1]).shape == (None, 6, 6, 4)
    assert analysis.input_specs(ids[3])[0].shape == (None, 144)
    assert analysis.total_parameters == 40 + 1450
    assert analysis.problems() == []
    assert analysis.is_sound


def test_an_edit_asks_only_about_what_it_touches(draw, analysis, fake_catalogue):
    ids = draw.chain(DIGITS, ("Flatten", {}), *[("Dense", {"units": 8})] * 20, head())
    analysis.problems()
    before = fake_catalogue.asked
    draw.do(edits.move_nodes(draw.document, {ids[5]: (9, 9)}))
    analysis.problems()
    assert fake_catalogue.asked == before
    draw.do(edits.set_field(draw.document, ids[10], "units", 16, fake_catalogue))
    analysis.problems()
    assert fake_catalogue.asked == before + 2
    draw.history.undo()
    analysis.problems()
    assert fake_catalogue.asked == before + 2


def test_a_live_analysis_equals_a_fresh_one_after_every_step(draw, analysis, fake_catalogue):
    ids = draw.chain(DIGITS, ("Conv2D", {"filters": 4}), ("Flatten", {}), head())
    draw.do(edits.delete_keeping_flow(draw.document, [ids[1]]))
    draw.do(edits.insert_on_wire(draw.document, Wire(ids[0], "out", ids[2], "in"), "Conv2D", config={"filters": 2}))
    draw.do(edits.disconnect(draw.document, Wire(ids[2], "out", ids[3], "in")))
    while draw.history.undo():
        fresh = Analysis(draw.document, fake_catalogue)
        assert [(item.node_id, item.problem) for item in analysis.problems()] == [
            (item.node_id, item.problem) for item in fresh.problems()
        ]
        assert analysis.total_parameters == fresh.total_parameters
        fresh.close()


def test_an_empty_network_asks_for_an_input_and_the_fix_adds_one(draw, analysis):
    apply_fix(draw, only(analysis, "no_input"), "Add an Input")
    assert draw.document.inputs() == ("n1",)
    assert set(codes(analysis)) == {"no_output", "dead_end", "field"}


def test_an_unfed_block_is_offered_the_nearest_free_output(draw, analysis):
    draw.chain(DIGITS, ("Flatten", {}))
    dense = draw.add("Dense", units=10, activation="softmax")
    item = only(analysis, "unfed")
    assert item.problem.message == "Dense 'dense' is not fed: nothing is wired to its input."
    apply_fix(draw, item, "Connect 'flatten'")
    assert analysis.problems() == []
    assert analysis.report(dense).outputs[0].shape == (None, 10)


def test_a_merge_with_one_wire_says_how_many_it_needs(draw, analysis):
    first = draw.chain(DIGITS, ("Flatten", {}))
    merge = draw.add("Add")
    draw.wire(first[1], merge, port="in1")
    assert only(analysis, "unfed").problem.message == "Add 'add' joins at least 2 inputs; 1 is wired."


def test_fields_are_checked_although_nothing_is_fed(draw, analysis):
    dense = draw.add("Dense", units=0)
    item = next(item for item in analysis.node_problems(dense) if item.problem.field)
    assert item.problem.message == "Dense 'dense': units must be at least 1."
    apply_fix(draw, item, "Set units of 'dense' to 1")
    assert codes(analysis, dense) == ["unfed"]


def test_merged_shapes_that_differ_can_be_made_equal(draw, analysis):
    source = draw.add("Input", shape=[4])
    left, right, merge = draw.add("Dense", units=8), draw.add("Dense", units=16), draw.add("Add")
    for branch in (left, right):
        draw.wire(source, branch)
        draw.wire(branch, merge, port="")
    item = next(item for item in analysis.problems() if item.node_id == merge)
    assert "shapes differ" in item.problem.message
    apply_fix(draw, item, "Set units of 'dense' to 16")
    assert "rank" not in codes(analysis)


def test_a_recurrent_stack_is_mended_by_return_sequences(draw, analysis):
    ids = draw.chain(("Input", {"shape": [9, 3]}), ("LSTM", {"units": 4}), ("LSTM", {"units": 4}))
    item = next(item for item in analysis.problems() if item.node_id == ids[2])
    apply_fix(draw, item, "Set return_sequences of 'lstm' to True")
    assert analysis.output_spec(ids[2]).shape == (None, 4)


def test_a_kernel_that_does_not_fit_is_mended_by_padding(draw, analysis):
    ids = draw.chain(DIGITS, ("Conv2D", {"filters": 4, "kernel_size": [11, 11]}))
    item = next(item for item in analysis.problems() if item.node_id == ids[1])
    apply_fix(draw, item, "Set padding of 'conv2d' to 'same'")
    assert analysis.output_spec(ids[1]).shape == (None, 8, 8, 4)


def test_an_input_that_feeds_nothing_is_a_dead_end(draw, analysis):
    draw.chain(DIGITS, ("Flatten", {}), head())
    draw.add("Input", shape=[3])
    item = only(analysis, "dead_end")
    assert item.problem.severity == "warning"
    apply_fix(draw, item, "Delete 'input_layer_1'")
    assert analysis.problems() == []


def test_two_networks_side_by_side_are_warned_of(draw, analysis):
    draw.chain(DIGITS, ("Flatten", {}), head())
    draw.chain(("Input", {"shape": [4]}), head())
    item = only(analysis, "disconnected")
    assert "'input_layer_1', 'dense_1' have no wire to the rest" in item.problem.message
    apply_fix(draw, item, "Delete these 2 blocks")
    assert analysis.problems() == []


def test_a_dense_head_on_an_image_is_warned_of_and_flatten_mends_it(draw, analysis):
    draw.chain(DIGITS, ("Conv2D", {"filters": 4}), ("Dense", {"units": 32, "activation": "relu"}), head())
    item = only(analysis, "unflattened")
    assert item.problem.message.startswith("Dense 'dense' on an image of 6x6x4 acts on each pixel")
    apply_fix(draw, item, "Insert Flatten")
    assert analysis.problems() == []
    assert analysis.output_spec(draw.document.outputs()[0]).shape == (None, 10)


def test_a_sequence_into_a_class_head_is_warned_of_when_the_labels_are_one_a_sample(draw, analysis):
    ids = draw.chain(("Input", {"shape": [9, 3]}), ("LSTM", {"units": 4, "return_sequences": True}), head())
    assert "unflattened" not in codes(analysis)
    analysis.set_targets({ids[2]: (TensorSpec((None,), "int32"), None)})
    apply_fix(draw, only(analysis, "sequences_left"), "Set return_sequences of 'lstm' to False")
    assert analysis.problems() == []


def test_labels_that_do_not_fit_are_mended_by_units(draw, analysis):
    ids = draw.chain(DIGITS, ("Flatten", {}), head(3))
    analysis.set_targets({ids[2]: (TensorSpec((None,), "int64"), np.arange(10))})
    item = only(analysis, "loss")
    assert item.problem.message == "label 9 does not fit 3 outputs"
    apply_fix(draw, item, "Set units of 'dense' to 10")
    assert analysis.problems() == []


def test_one_hot_labels_ask_for_another_loss(draw, analysis):
    ids = draw.chain(DIGITS, ("Flatten", {}), head())
    analysis.set_targets({ids[2]: (TensorSpec((None, 10), "float32"), np.eye(10, dtype="float32"))})
    apply_fix(draw, only(analysis, "loss"), "Use the loss categorical_crossentropy")
    assert draw.document.settings["training"]["losses"]["*"]["kind"] == "categorical_crossentropy"
    assert analysis.problems() == []


def test_the_last_activation_is_found_behind_a_reshape(draw, analysis):
    draw.chain(
        DIGITS, ("Flatten", {}), ("Dense", {"units": 10}), ("Activation", {"activation": "softmax"}), ("Flatten", {})
    )
    assert "loss" not in codes(analysis)
    draw.do(edits.set_field(draw.document, "n4", "activation", "relu", analysis.catalogue))
    assert only(analysis, "loss").problem.message == "needs softmax"


def test_data_that_does_not_fit_the_input_offers_its_shape(draw, analysis):
    ids = draw.chain(("Input", {"shape": [28, 28, 1]}), ("Flatten", {}), head())
    analysis.set_inputs({ids[0]: TensorSpec((None, 8, 8, 1), "float32")})
    item = only(analysis, "data_shape")
    assert item.problem.message == "Input 'input_layer' takes 28x28x1, and the data has 8x8x1."
    apply_fix(draw, item, "Set Input shape to (8, 8, 1)")
    assert analysis.problems() == []


def test_a_shared_layer_must_be_fed_alike(draw, analysis):
    a, b = draw.add("Input", shape=[4]), draw.add("Input", shape=[5])
    left, right = draw.add("Dense", units=8), draw.add("Dense", units=8)
    draw.wire(a, left)
    draw.wire(b, right)
    draw.do(edits.share(draw.document, [left, right]))
    assert analysis.total_parameters == 40
    item = only(analysis, "shared_shapes")
    assert "made for 4; it is fed 5" in item.problem.message
    apply_fix(draw, item, "Give 'dense_1' a layer of its own")
    assert analysis.total_parameters == 40 + 48


def test_an_unknown_kind_is_a_problem_and_not_a_crash(draw, analysis):
    ids = draw.chain(DIGITS, ("Warp", {"speed": 9}))
    (item,) = analysis.node_problems(ids[1])
    assert item.problem.code == "unknown_kind"


def test_a_wire_is_judged_before_it_is_drawn(draw, analysis):
    ids = draw.chain(DIGITS, ("Flatten", {}), ("Dense", {"units": 8}))
    conv = draw.add("Conv2D", filters=4)
    document = draw.document
    assert can_connect(document, analysis, Wire(ids[0], "out", conv, "in")).ok
    circle = can_connect(document, analysis, Wire(ids[2], "out", ids[1], "in"))
    assert not circle.ok
    assert circle.reason == "This would make a circle: 'flatten' already leads to 'dense'."
    assert not can_connect(document, analysis, Wire(ids[2], "out", ids[0], "in")).ok
    assert not can_connect(document, analysis, Wire(ids[2], "out", ids[2], "in")).ok
    assert not can_connect(document, analysis, Wire("n99", "out", ids[2], "in")).ok
    lstm = draw.add("LSTM", units=4)
    verdict = can_connect(document, analysis, Wire(ids[0], "out", lstm, "in"))
    assert not verdict.ok
    assert "needs a sequence" in verdict.reason
    label, command = verdict.fix
    assert label == "Insert Reshape to 8x8"
    draw.do(command)
    assert analysis.output_spec(lstm).shape == (None, 4)
    assert analysis.node_problems(lstm) == []


def test_a_merge_is_judged_by_all_that_is_wired(draw, analysis):
    ids = draw.chain(("Input", {"shape": [4]}), ("Dense", {"units": 8}))
    merge = draw.add("Add")
    assert can_connect(draw.document, analysis, Wire(ids[0], "out", merge, "in1")).ok
    draw.wire(ids[0], merge, port="in1")
    assert not can_connect(draw.document, analysis, Wire(ids[1], "out", merge, "in2")).ok
    assert can_connect(draw.document, analysis, Wire(ids[0], "out", merge, "in2")).ok


def test_one_edit_among_200_blocks_asks_only_what_lies_behind_it(draw, monkeypatch):
    from app.document import receptive
    from app.document.catalogue import default_catalogue
    from app.document.inspecting import Inspector

    ids = draw.chain(
        ("Input", {"shape": [16, 16, 2]}), *[("Conv2D", {"filters": 2, "kernel_size": [3, 3], "padding": "same"})] * 200
    )
    analysis = Analysis(draw.document, default_catalogue())
    analysis.problems()
    assert analysis.receptive_field(ids[-1]).sizes == (401, 401)
    asked, fields = [], []
    ask, receptive_field = Inspector._ask, receptive.receptive_field
    monkeypatch.setattr(Inspector, "_ask", lambda self, *args: asked.append(args[0]) or ask(self, *args))
    monkeypatch.setattr(receptive, "receptive_field", lambda *args: fields.append(args[0]) or receptive_field(*args))

    def edit(at, name, value):
        asked.clear(), fields.clear()
        draw.do(edits.set_field(draw.document, ids[at], name, value, analysis.catalogue))
        analysis.problems()
        analysis.receptive_field(ids[-1])
        return len(asked), len(fields)

    # Of another kernel the shape stays, and the receptive fields of those behind grow.
    assert edit(190, "kernel_size", [5, 5]) == (1, 11)
    assert analysis.receptive_field(ids[-1]).sizes == (403, 403)
    # Of more filters the next one's shape stays: it alone is asked besides.
    assert edit(100, "filters", 3) == (2, 2)
    assert edit(100, "activation", "relu")[1] == 1
    draw.do(edits.move_nodes(draw.document, {ids[5]: (1, 1)}))
    asked.clear(), fields.clear()
    analysis.problems()
    assert not asked and not fields
    analysis.close()


def test_what_was_prepared_on_another_thread_is_given_once_and_has_followed_the_document():
    document = Document.from_parts(
        [Node("n1", "Input", "input", {"shape": [4]}), Node("n2", "Dense", "dense", {"units": 3})],
        [Wire("n1", "out", "n2", "in")],
    )
    prepared = Analysis.of(analysed(document))
    assert prepared.report("n2").parameters == 15
    assert Analysis.of(document) is not prepared
    again = Analysis.of(analysed(document))
    for change in edits.set_config(document, "n2", {"units": 5}).changes:
        document.apply(change)
    assert again.report("n2").parameters == 25
    assert document.copy().prepared is None


def test_an_analysis_for_another_catalogue_is_not_taken(fake_catalogue):
    document = analysed(Document.from_parts([Node("n1", "Input", "input", {"shape": [4]})], []))
    prepared = document.prepared
    assert Analysis.of(document, fake_catalogue) is not prepared and document.prepared is None
