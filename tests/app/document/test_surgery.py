"""Surgery on documents: weights outside the edit byte for byte, what is lost named before, undo and redo whole."""

import numpy as np
import pytest

import engine
from app.document import edits, surgery
from app.document.errors import DocumentError
from app.document.history import History
from app.document.model import from_model, to_model
from engine import layers


def convolutional():
    """Input-conv(no bias)-norm-pool-flatten-fc-drop-top, with weights that are not those of the start."""
    model = engine.Sequential(
        [
            engine.Input((8, 8, 1), name="image"),
            layers.Conv2D(4, 3, use_bias=False, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.Activation("relu", name="bend"),
            layers.MaxPooling2D(name="pool"),
            layers.Flatten(name="flat"),
            layers.Dense(6, activation="relu", name="fc"),
            layers.Dropout(0.5, name="drop"),
            layers.Dense(3, activation="softmax", name="top"),
        ]
    )
    random = np.random.default_rng(3)
    for layer in model.layers:
        layer.set_weights([random.uniform(0.1, 1.0, array.shape).astype("float32") for array in layer.get_weights()])
    return from_model(model)


@pytest.fixture
def document():
    return convolutional()


def at(document, name):
    return document.names[name]


def images(count=5):
    return np.random.default_rng(4).normal(size=(count, 8, 8, 1)).astype("float32")


def predictions(document):
    return to_model(document).model.predict(images(), verbose=0)


def done_and_undone(document, plan):
    """Do a plan, undo and redo it; the document is whole each time. Returns it done."""
    start, history = document.copy(), History(document)
    history.do(plan.command)
    end = document.copy()
    history.undo()
    assert document.equals(start)
    history.redo()
    assert document.equals(end)
    return document


def assert_bytes_kept(before, after, names):
    for name in names:
        held, arrays = before.weights[at(before, name)], after.weights[at(after, name)]
        assert [array.tobytes() for array in held] == [array.tobytes() for array in arrays]


def test_cut_keeps_what_leads_to_the_block_and_names_what_goes(document):
    before = document.copy()
    plan = surgery.cut(document, at(document, "flat"))
    assert document.equals(before)
    assert plan.in_words == (
        "'fc' (kernel 36x6, bias 6): the block does not lead to the cut",
        "'top' (kernel 6x3, bias 3): the block does not lead to the cut",
    )
    after = done_and_undone(document, plan)
    assert set(after.names) == {"image", "conv", "norm", "bend", "pool", "flat"}
    assert after.outputs() == (at(after, "flat"),)
    assert_bytes_kept(before, after, ("conv", "norm"))


def test_cut_at_the_end_is_refused(document):
    with pytest.raises(DocumentError, match="there is nothing to cut off"):
        surgery.cut(document, at(document, "top"))


def test_drop_top_takes_the_block_and_all_behind_it(document):
    before = document.copy()
    plan = surgery.drop_top(document, at(document, "drop"))
    assert [one.block for one in plan.lost] == ["'top'"]
    after = done_and_undone(document, plan)
    assert after.outputs() == (at(after, "fc"),)
    assert_bytes_kept(before, after, ("conv", "norm", "fc"))


def test_a_shared_layer_that_stays_elsewhere_loses_nothing(document):
    twin = edits.add_node(document, "Dense", (0, 0), name="again", config=document.node(at(document, "top")).config)
    History(document).do(twin)
    History(document).do(edits.share(document, [at(document, "top"), at(document, "again")]))
    plan = surgery.drop_top(document, at(document, "top"))
    assert plan.lost == ()
    after = done_and_undone(document, plan)
    assert [array.shape for array in after.weights[at(after, "again")]] == [(6, 3), (3,)]


def test_replacing_with_other_fields_keeps_weights_whose_shapes_agree(document):
    before = document.copy()
    plan = surgery.replace_layer(document, at(document, "top"), "Dense", {"units": 3, "use_bias": False})
    assert plan.in_words == ("'top' (bias 3): the new layer has no such weight",)
    after = done_and_undone(document, plan)
    (kernel,) = after.weights[at(after, "top")]
    assert kernel.tobytes() == before.weights[at(before, "top")][0].tobytes()
    assert_bytes_kept(before, after, ("conv", "norm", "fc"))


def test_replacing_by_another_kind_renames_an_automatic_name_and_says_what_is_lost(document):
    History(document).do(edits.rename(document, at(document, "fc"), "dense_7"))
    plan = surgery.replace_layer(document, at(document, "dense_7"), "Activation", {"activation": "tanh"})
    # What is behind it is fed 36 values now: its kernel cannot follow, its bias can.
    assert [(one.block, one.weights) for one in plan.lost] == [
        ("'dense_7'", ("kernel 36x6", "bias 6")),
        ("'top'", ("kernel 6x3",)),
    ]
    after = done_and_undone(document, plan)
    assert after.nodes[at(after, "activation")].kind == "Activation"
    assert at(after, "activation") not in after.weights
    kernel, bias = after.weights[at(after, "top")]
    assert kernel.shape == (36, 3)
    to_model(after)
    assert bias.shape == (3,)


def test_replacing_a_shared_layer_replaces_it_in_all_its_places(document):
    twin = edits.add_node(document, "Dense", (0, 0), name="again", config=document.node(at(document, "top")).config)
    History(document).do(twin)
    History(document).do(edits.share(document, [at(document, "top"), at(document, "again")]))
    plan = surgery.replace_layer(document, at(document, "again"), "Activation", {"activation": "tanh"})
    after = done_and_undone(document, plan)
    owner = after.nodes[at(after, "again")].shares
    assert after.nodes[owner].kind == after.nodes[at(after, "again")].kind == "Activation"


def test_graft_brings_weights_and_resolves_names(document):
    before, other = document.copy(), convolutional()
    plan = surgery.graft(document, at(document, "image"), other)
    assert plan.lost == ()
    assert "'conv' is called 'conv_1' here" in plan.notes
    after = done_and_undone(document, plan)
    assert len(after.outputs()) == 2
    assert_bytes_kept(before, after, ("conv", "norm", "fc", "top"))
    for name in ("conv", "norm", "fc", "top"):
        ours, theirs = after.weights[at(after, f"{name}_1")], other.weights[at(other, name)]
        assert [array.tobytes() for array in ours] == [array.tobytes() for array in theirs]
    places = [node.position for node in after.nodes.values()]
    assert len(set(places)) == len(places)
    one, two = to_model(after).model.predict(images(), verbose=0)
    np.testing.assert_array_equal(one, two)


def test_a_graft_that_is_fed_another_size_says_which_weights_cannot_follow(document):
    head = from_model(engine.Sequential([engine.Input((6,)), layers.Dense(2, name="top")]))
    History(document).do(surgery.cut(document, at(document, "flat")).command)
    plan = surgery.graft(document, at(document, "flat"), head)
    assert plan.in_words == ("'top' (kernel 6x2): the new shape is 36x2, the old one 6x2",)
    assert any("the graft was made for" in note for note in plan.notes)
    after = done_and_undone(document, plan)
    assert predictions(after).shape == (5, 2)


def test_a_network_without_an_input_cannot_be_grafted(document):
    other = convolutional()
    History(other).do(edits.delete(other, [at(other, "image")]))
    with pytest.raises(DocumentError, match="no Input that something reads"):
        surgery.graft(document, at(document, "fc"), other)


def test_freezing_up_to_a_block_freezes_all_before_it(document):
    plan = surgery.freeze_up_to(document, at(document, "fc"))
    assert plan.lost == ()
    after = done_and_undone(document, plan)
    frozen = {node.name for node in after.nodes.values() if not node.trainable}
    assert frozen == {"conv", "norm", "bend", "pool", "flat", "fc"}
    after = done_and_undone(after, surgery.freeze_up_to(after, at(after, "pool"), trainable=True))
    assert {node.name for node in after.nodes.values() if not node.trainable} == {"flat", "fc"}


def test_another_number_of_classes_changes_the_head_alone(document):
    before = document.copy()
    plan = surgery.change_classes(document, 7)
    assert plan.in_words[0].startswith("'top' (kernel 6x3, bias 3): the new shape is ")
    after = done_and_undone(document, plan)
    assert at(after, "top") not in after.weights
    assert_bytes_kept(before, after, ("conv", "norm", "fc"))
    assert predictions(after).shape == (5, 7)


def test_one_class_makes_a_sigmoid_of_a_softmax_and_back(document):
    one = done_and_undone(document, surgery.change_classes(document, 1))
    assert one.nodes[at(one, "top")].config["activation"] == "sigmoid"
    plan = surgery.change_classes(one, 4)
    assert plan.notes == ("'top' has softmax in the place of sigmoid",)


def test_classes_need_a_head_that_decides_on_them(document):
    History(document).do(surgery.drop_top(document, at(document, "flat")).command)
    with pytest.raises(DocumentError, match="No block decides on the number of classes"):
        surgery.change_classes(document, 4)
    with pytest.raises(DocumentError, match="The number of classes is 0"):
        surgery.change_classes(document, 0)


def test_a_new_head_takes_the_place_of_the_old_one(document):
    before = document.copy()
    plan = surgery.new_head(document, at(document, "pool"), 5)
    assert [one.block for one in plan.lost] == ["'fc'", "'top'"]
    after = done_and_undone(document, plan)
    assert [after.nodes[one].kind for one in after.order()][-2:] == ["GlobalAveragePooling2D", "Dense"]
    assert after.nodes[at(after, "head")].config["activation"] == "softmax"
    assert_bytes_kept(before, after, ("conv", "norm"))
    assert predictions(after).shape == (5, 5)


def test_a_new_head_behind_a_vector_needs_no_pooling(document):
    after = done_and_undone(document, surgery.new_head(document, at(document, "fc"), 1))
    assert after.nodes[at(after, "head")].config == {"units": 1, "activation": "sigmoid"}
    assert len(after.nodes) == 8


def test_a_duplicate_has_the_same_weights(document):
    plan = surgery.Plan(edits.duplicate(document, [at(document, "fc"), at(document, "drop")]))
    after = done_and_undone(document, plan)
    assert after.weights[at(after, "fc_1")][0].tobytes() == after.weights[at(after, "fc")][0].tobytes()


def test_swapping_an_activation_keeps_all_weights(document):
    before = document.copy()
    plan = surgery.swap_activation(document, [at(document, "fc"), at(document, "bend")], "tanh")
    assert plan.lost == ()
    after = done_and_undone(document, plan)
    assert after.nodes[at(after, "fc")].config["activation"] == "tanh"
    assert_bytes_kept(before, after, ("conv", "norm", "fc", "top"))
    with pytest.raises(DocumentError, match="has no activation"):
        surgery.swap_activation(document, [at(document, "pool")], "tanh")


def test_folding_a_normalization_keeps_the_predictions(document):
    before, expected = document.copy(), predictions(document)
    plan = surgery.fold_batch_norm(document)
    assert plan.lost == ()
    after = done_and_undone(document, plan)
    assert "norm" not in after.names
    assert [array.shape for array in after.weights[at(after, "conv")]] == [(3, 3, 1, 4), (4,)]
    assert_bytes_kept(before, after, ("fc", "top"))
    np.testing.assert_allclose(predictions(after), expected, atol=1e-5)


def test_a_normalization_that_cannot_be_folded_is_told_with_the_reason(document):
    History(document).do(edits.set_field(document, at(document, "conv"), "activation", "relu"))
    with pytest.raises(DocumentError, match="'conv' before it has an activation of its own"):
        surgery.fold_batch_norm(document)
    History(document).do(edits.delete(document, [at(document, "norm")]))
    with pytest.raises(DocumentError, match="There is no BatchNormalization"):
        surgery.fold_batch_norm(document)


def test_a_dense_head_becomes_convolutions_of_equal_predictions(document):
    before, expected = document.copy(), predictions(document)
    plan = surgery.head_to_convolutions(document)
    assert plan.lost == ()
    after = done_and_undone(document, plan)
    assert after.nodes[at(after, "fc")].config["kernel_size"] == [3, 3]
    assert after.weights[at(after, "top")][0].shape == (1, 1, 6, 3)
    assert_bytes_kept(before, after, ("conv", "norm"))
    for name in ("fc", "top"):
        assert after.weights[at(after, name)][0].tobytes() == before.weights[at(before, name)][0].tobytes()
    np.testing.assert_allclose(predictions(after)[:, 0, 0], expected, atol=1e-6)


def test_weights_load_by_name_with_a_report(document, tmp_path):
    other = convolutional()
    History(other).do(surgery.change_classes(other, 5).command)
    History(other).do(edits.rename(other, at(other, "fc"), "hidden"))
    model = to_model(other).model
    model.save_weights(str(tmp_path / "other.weights.h5"))
    before = document.copy()
    for node_id in tuple(document.weights):
        History(document).do(edits.set_weights(document, {node_id: None}))
    History(document).do(edits.set_weights(document, {at(document, "fc"): before.weights[at(before, "fc")]}))
    found = surgery.load_weights(document, tmp_path / "other.weights.h5")
    by_layer = {row.layer: row for row in found.rows}
    assert by_layer["conv"].is_taken
    assert not by_layer["top"].is_taken
    assert "5" in by_layer["top"].reason
    assert not by_layer["fc"].is_taken
    after = done_and_undone(document, surgery.Plan(found.command(document)))
    assert_bytes_kept(other, after, ("conv", "norm"))
    assert_bytes_kept(before, after, ("fc",))


def test_a_file_that_holds_no_weights_is_told(document, tmp_path):
    path = tmp_path / "broken.h5"
    path.write_bytes(b"no weights at all")
    with pytest.raises(DocumentError, match=r"broken\.h5"):
        surgery.load_weights(document, path)
    with pytest.raises(DocumentError, match="There is no file"):
        surgery.load_weights(document, tmp_path / "absent.h5")


def test_cut_at_several_blocks_makes_each_an_output(document):
    plan = surgery.cut(document, [at(document, "norm"), at(document, "pool"), at(document, "conv")])
    assert [lost.block for lost in plan.lost] == ["'fc'", "'top'"]
    before = document.copy()
    done_and_undone(document, plan)
    assert [document.nodes[one].name for one in document.outputs()] == ["conv", "norm", "pool"]
    assert_bytes_kept(before, document, ["conv", "norm"])
    assert len(to_model(document).model.outputs) == 3


def test_a_layer_inserted_between_names_the_weights_behind_it_that_cannot_follow(document):
    before = document.copy()
    plan = surgery.insert_behind(document, at(document, "fc"), "Dense", {"units": 9})
    assert [str(lost) for lost in plan.lost] == ["'top' (kernel 6x3): the new shape is 9x3, the old one 6x3"]
    done_and_undone(document, plan)
    (wire,) = document.outgoing(at(document, "fc"))
    assert document.nodes[wire.target].kind == "Dense"
    assert_bytes_kept(before, document, ["conv", "norm", "fc"])


def test_a_layer_that_changes_no_size_costs_nothing(document):
    plan = surgery.insert_behind(document, at(document, "fc"), "Dropout", {"rate": 0.1})
    assert not plan.lost
    expected = predictions(document)
    done_and_undone(document, plan)
    np.testing.assert_array_equal(predictions(document), expected)


def test_a_merge_cannot_be_inserted_between(document):
    with pytest.raises(DocumentError, match="cannot stand between"):
        surgery.insert_behind(document, at(document, "fc"), "Add")


def test_taking_a_layer_out_reconnects_and_names_what_goes(document):
    before = document.copy()
    plan = surgery.remove_layers(document, [at(document, "fc")])
    lines = {lost.block: lost for lost in plan.lost}
    assert lines["'fc'"].weights == ("kernel 36x6", "bias 6")
    assert lines["'top'"].weights == ("kernel 6x3",)
    done_and_undone(document, plan)
    (wire,) = document.incoming(at(document, "drop")).values()
    assert document.nodes[wire.source].name == "flat"
    assert_bytes_kept(before, document, ["conv", "norm"])


def test_taking_out_a_layer_without_weights_keeps_all_of_them(document):
    plan = surgery.remove_layers(document, [at(document, "drop")])
    assert not plan.lost
    expected = predictions(document)
    done_and_undone(document, plan)
    np.testing.assert_array_equal(predictions(document), expected)


def test_sharing_names_the_weights_of_the_blocks_that_take_others():
    start = engine.Input((4,), name="x")
    model = engine.Model(start, layers.Dense(4, name="b")(layers.Dense(4, name="a")(start)))
    document = from_model(model)
    plan = surgery.share_layer(document, [at(document, "a"), at(document, "b")])
    assert plan.in_words == ("'b' (kernel 4x4, bias 4): the block takes the weights of 'a'",)
    held = document.weights[at(document, "a")]
    done_and_undone(document, plan)
    assert document.nodes[at(document, "b")].shares == at(document, "a")
    assert document.weights[at(document, "a")] is held


def test_everything_is_frozen_and_thawed(document):
    done_and_undone(document, surgery.freeze_all(document))
    assert not any(node.trainable for node in document.nodes.values() if node.kind != "Input")
    assert not to_model(document).model.trainable_weights
    done_and_undone(document, surgery.freeze_all(document, trainable=True))
    assert all(node.trainable for node in document.nodes.values())
