"""Surgery: what is outside an edit stays to the byte, what cannot follow is named, wrong use is told in words."""

import numpy as np
import pytest

import engine
from engine import Input, Model, Sequential
from engine.core.errors import EngineError
from engine.layers import (
    Activation,
    Add,
    BatchNormalization,
    Conv2D,
    Dense,
    DepthwiseConv2D,
    Dropout,
    Flatten,
    GlobalAveragePooling2D,
    MaxPooling2D,
    SeparableConv2D,
)
from engine.models import surgery
from tests.golden import networks

RNG = np.random.default_rng(5)
IMAGES = RNG.normal(size=(3, 8, 8, 1)).astype(np.float32)


def settled(model):
    """A model with weights that no initializer makes, averages positive."""
    for weight in model.weights:
        values = RNG.normal(size=weight.shape) * 0.3
        weight.assign(np.abs(values) + 0.5 if weight.name == "moving_variance" else values)
    return model


@pytest.fixture
def convnet():
    return settled(networks.convnet(engine))


@pytest.fixture
def branched():
    """A shared layer, a nested model, two inputs, two outputs."""
    return settled(networks.shared_and_nested(engine))


def residual():
    x = Input((8, 8, 1), name="image")
    a = Conv2D(4, 3, padding="same", name="first")(x)
    b = Conv2D(4, 3, padding="same", name="second")(a)
    c = Add(name="sum")([a, b])
    return settled(Model(x, Dense(3, name="classes")(GlobalAveragePooling2D(name="pool")(c)), name="residual"))


def by_path(model):
    return {weight.path: weight.array.tobytes() for weight in model.weights}


def check_kept(model, edited):
    """Every weight that the report calls kept equals the old one of its name; the old model is as it was."""
    old, new = by_path(model), by_path(edited.model)
    back = {name: was for was, name in edited.report.renamed.items()}
    assert edited.report.kept
    for path in edited.report.kept:
        layer, _, name = path.rpartition("/")
        assert new[path] == old[f"{back.get(layer, layer)}/{name}"], path


def refusal(function, *arguments, **options):
    with pytest.raises(EngineError) as caught:
        function(*arguments, **options)
    return str(caught.value)


# --- cutting -----------------------------------------------------------------------------------------------------


def test_a_cut_ends_at_inner_layers_and_gives_what_they_gave(convnet):
    before = by_path(convnet)
    model, report = edited = surgery.cut(convnet, "norm", name="features")
    assert isinstance(model, Sequential) and model.name == "features"
    assert [layer.name for layer in model.layers] == ["conv", "pool", "norm"]
    np.testing.assert_array_equal(model(IMAGES), Model(convnet.input, convnet.get_layer("norm").output)(IMAGES))
    assert report.removed == ["classes", "flat"] and [one.layer for one in report.lost] == ["classes"]
    check_kept(convnet, edited)
    assert by_path(convnet) == before


def test_a_cut_takes_several_ends_and_only_the_inputs_that_they_need(branched):
    model, _ = surgery.cut(branched, ["probability", "shared"])
    assert len(model.outputs) == 2 and len(model.inputs) == 2
    one, _ = surgery.cut(branched, "numbers")
    assert one.input_names == ["left"]
    x = RNG.normal(size=(2, 6)).astype(np.float32)
    np.testing.assert_array_equal(one(x), branched([x, x])[1])


def test_a_cut_may_begin_in_the_middle(convnet):
    model, report = surgery.cut(convnet, "classes", inputs="pool")
    assert model.input_shape == (None, 4, 4, 4)
    assert "conv" in report.removed
    part, _ = surgery.cut(convnet, "pool")
    np.testing.assert_allclose(model(part(IMAGES)), convnet(IMAGES), atol=1e-6)


def test_the_top_is_dropped_layer_by_layer(convnet):
    model, _ = surgery.drop_top(convnet, 2)
    assert model.layers[-1].name == "norm"
    assert "has only 5 layers" in refusal(surgery.drop_top, convnet, 6)
    assert "nothing would be left" in refusal(surgery.drop_top, convnet, 5)
    assert "joins 2 branches" in refusal(surgery.drop_top, residual(), 3)


# --- putting in, out and in each other's places --------------------------------------------------------------------


def test_a_replaced_layer_keeps_weights_that_fit_and_names_those_that_do_not(convnet):
    same = surgery.replace_layer(convnet, "classes", Dense(3))
    assert same.model.layers[-1].name == "classes" and not same.report.lost
    check_kept(convnet, same)
    other = surgery.replace_layer(convnet, "conv", Conv2D(6, 3, padding="same", name="wide"))
    lost = {one.layer: one.weights for one in other.report.lost}
    assert lost == {"conv": ("kernel", "bias"), "norm": ("gamma", "beta", "moving_mean", "moving_variance"),
                    "classes": ("kernel",)}  # fmt: skip
    assert "classes/bias" in other.report.kept
    assert "the new shape is (96, 3), the old one (64, 3)" in str(other.report)
    np.testing.assert_array_equal(other.model.get_layer("norm").get_weights()[0], 1)


def test_the_plan_says_the_same_and_changes_nothing(convnet):
    before = by_path(convnet)
    layer = Conv2D(6, 3, padding="same", name="wide")
    report = surgery.plan(surgery.replace_layer, convnet, "conv", layer)
    assert by_path(convnet) == before and not layer.calls
    assert report.lost == surgery.replace_layer(convnet, "conv", layer).report.lost


def test_a_layer_goes_in_between_and_comes_out_again(convnet):
    edited = surgery.insert_between(convnet, "flat", "classes", Dropout(0.5, name="drop"))
    assert [layer.name for layer in edited.model.layers][-2:] == ["drop", "classes"]
    np.testing.assert_array_equal(edited.model(IMAGES), convnet(IMAGES))
    check_kept(convnet, edited)
    assert len(edited.report.kept) == len(convnet.weights)
    again = surgery.remove_layer(edited.model, "drop")
    assert again.model.to_json() == convnet.to_json()
    np.testing.assert_array_equal(again.model(IMAGES), convnet(IMAGES))


def test_only_the_named_way_gets_the_layer():
    model = residual()
    one = surgery.insert_between(model, "first", "sum", Activation("relu", name="gate")).model
    assert [tensor.name for tensor in one.get_layer("sum").input] == ["gate", "second"]
    every = surgery.insert_after(model, "first", Activation("relu", name="gate")).model
    assert [tensor.name for tensor in every.get_layer("sum").input] == ["gate", "second"]
    assert every.get_layer("second").input.name == "gate" and one.get_layer("second").input.name == "first"
    assert "does not feed 'pool'" in refusal(surgery.insert_between, model, "first", "pool", Dropout(0.1))


def test_a_merge_is_removed_only_when_it_is_said_what_goes_on():
    model = residual()
    assert "has 2 inputs, of which none is the one to go on" in refusal(surgery.remove_layer, model, "sum")
    edited = surgery.remove_layer(model, "sum", keep=0)
    assert "second" in edited.report.removed
    check_kept(model, edited)


def test_layers_are_doubled_shared_and_parted():
    model = residual()
    twice = surgery.duplicate_layer(model, "second").model
    for mine, other in zip(twice.get_layer("second_copy").get_weights(), model.get_layer("second").get_weights()):
        np.testing.assert_array_equal(mine, other)
    shared = surgery.share_layer(twice, "second", "second_copy")
    assert len(shared.model.network.calls_of[shared.model.get_layer("second")]) == 2
    assert shared.report.removed == ["second_copy"]
    parted = surgery.unshare_layer(shared.model, "second").model
    np.testing.assert_array_equal(parted(IMAGES), twice(IMAGES))
    assert "is used once" in refusal(surgery.unshare_layer, model, "second")
    assert "takes" in refusal(surgery.share_layer, model, "first", "classes")


def test_names_change_and_must_be_free(branched):
    edited = surgery.rename_layer(branched, "shared", "common")
    assert edited.model.get_layer("common").weights[0].path == "common/kernel"
    check_kept(branched, edited)
    assert "there is a layer 'joined' already" in refusal(surgery.rename_layer, branched, "shared", "joined")
    assert surgery.rename_layer(branched, "left", "west").model.input_names == ["west", "right"]


# --- grafting ------------------------------------------------------------------------------------------------------


def test_a_head_is_grafted_weights_and_all_and_clashing_names_are_resolved(convnet):
    body = surgery.cut(convnet, "flat").model
    head = settled(Sequential([Dense(5, input_dim=64, name="conv"), Dense(2, name="out")], name="head"))
    edited = surgery.graft(body, head)
    assert edited.report.renamed == {"conv": "conv_1"} and not edited.report.lost
    np.testing.assert_allclose(edited.model(IMAGES), head(body(IMAGES)), atol=1e-6)
    names = [layer.name for layer in edited.model.layers]
    assert names == ["conv", "pool", "norm", "flat", "conv_1", "out"]


def test_a_graft_of_another_width_names_what_cannot_follow(convnet):
    head = settled(Sequential([Dense(2, input_dim=10, name="out")]))
    report = surgery.plan(surgery.graft, convnet, head, at="flat")
    assert [(one.layer, one.weights) for one in report.lost if one.layer == "out"] == [("out", ("kernel",))]
    message = refusal(surgery.graft, convnet, head, at="pool")
    assert "'pool' gives (None, 4, 4, 4), 'out_input' takes (None, 10)" in message
    assert "put Flatten" in message


def test_one_input_of_several_is_fed_and_the_others_stay(branched):
    base = settled(Sequential([Dense(6, input_dim=3, name="before")]))
    edited = surgery.graft(base, branched, inputs="right")
    assert edited.model.input_names == ["before_input", "left"]
    x, left = RNG.normal(size=(2, 3)).astype(np.float32), RNG.normal(size=(2, 6)).astype(np.float32)
    for mine, other in zip(edited.model([x, left]), branched([left, base(x)])):
        np.testing.assert_allclose(mine, other, atol=1e-6)
    assert "has 2 inputs to be fed by 1 tensors" in refusal(surgery.graft, base, branched)


# --- freezing ------------------------------------------------------------------------------------------------------


def test_what_is_frozen_is_not_changed_by_training_and_the_rest_is(convnet):
    model, report = surgery.freeze(convnet, up_to="norm")
    assert [weight.path for weight in model.trainable_weights] == ["classes/kernel", "classes/bias"]
    assert "conv" in report.notes[0]
    before = by_path(model)
    model.compile("sgd", "categorical_crossentropy")
    model.fit(IMAGES, np.eye(3, dtype=np.float32), verbose=0)
    changed = {path for path, array in by_path(model).items() if array != before[path]}
    assert changed == {"classes/kernel", "classes/bias"}
    thawed = surgery.unfreeze(model, ["conv"]).model
    assert thawed.get_layer("conv").trainable and not thawed.get_layer("norm").trainable


def test_freezing_reaches_into_nested_models_and_follows_every_way(branched):
    model = surgery.freeze(branched, up_to="joined").model
    assert {weight.path.split("/")[0] for weight in model.trainable_weights} == {"probability", "numbers"}
    assert not surgery.freeze(branched).model.trainable_weights
    assert "not both" in refusal(surgery.freeze, branched, "shared", "joined")


# --- heads ---------------------------------------------------------------------------------------------------------


def test_the_number_of_classes_changes_and_nothing_else(convnet):
    edited = surgery.change_classes(convnet, 7)
    assert edited.model.output_shape == (None, 7)
    assert [one.layer for one in edited.report.lost] == ["classes"]
    check_kept(convnet, edited)
    one = surgery.change_classes(convnet, 1)
    assert one.model.layers[-1].activation.__name__ == "sigmoid" and "sigmoid" in one.report.notes[0]
    assert "whole number of at least 1" in refusal(surgery.change_classes, convnet, 0)


def test_which_of_several_outputs_is_meant_must_be_said(branched):
    assert "has 2 outputs" in refusal(surgery.change_classes, branched, 4)
    edited = surgery.change_classes(branched, 4, output="numbers")
    assert [tensor.shape for tensor in edited.model.outputs] == [(None, 1), (None, 4)]


def test_an_activation_is_swapped_and_the_weights_stay(convnet):
    edited = surgery.swap_activation(convnet, "conv", "tanh")
    assert edited.model.get_layer("conv").activation.__name__ == "tanh"
    assert len(edited.report.kept) == len(convnet.weights) and not edited.report.lost
    check_kept(convnet, edited)
    assert "has no activation" in refusal(surgery.swap_activation, convnet, "pool", "tanh")
    assert "unknown activation" in refusal(surgery.swap_activation, convnet, "conv", "wonder")


@pytest.mark.parametrize("bias", [True, False])
@pytest.mark.parametrize(
    "layer",
    [
        lambda **k: Conv2D(4, 3, **k),
        lambda **k: DepthwiseConv2D(3, depth_multiplier=2, **k),
        lambda **k: SeparableConv2D(5, 3, **k),
        lambda **k: Dense(4, **k),
    ],
)
def test_batch_normalization_goes_into_the_layer_before_it(layer, bias):
    stack = [Input((8, 8, 2)), layer(use_bias=bias, name="before"), BatchNormalization(name="norm"), Activation("relu")]
    model = settled(Sequential([*stack, Flatten(), Dense(2, name="last")]))
    edited = surgery.fold_batch_norm(model)
    assert "norm" not in [one.name for one in edited.model.layers]
    x = RNG.normal(size=(2, 8, 8, 2)).astype(np.float32)
    np.testing.assert_allclose(edited.model(x), model(x), atol=1e-5)
    assert edited.report.kept == ["last/kernel", "last/bias"] and not edited.report.lost
    assert "'norm' is folded into 'before'" in str(edited.report)


def test_what_cannot_be_folded_is_said_with_the_reason(convnet):
    model = settled(
        Sequential([Conv2D(2, 3, activation="relu", input_shape=(8, 8, 1), name="a"), BatchNormalization(name="n")])
    )
    assert "'a' before it has an activation of its own" in str(surgery.fold_batch_norm(model).report)
    report = surgery.fold_batch_norm(convnet).report
    assert "'pool' before it is no Dense and no convolution" in str(report) and not report.removed


def test_a_dense_head_becomes_convolutions_and_takes_larger_images():
    model = settled(
        Sequential(
            [
                Conv2D(3, 3, input_shape=(8, 8, 1), name="conv"),
                MaxPooling2D(name="pool"),
                Flatten(name="flat"),
                Dense(5, activation="relu", name="hidden"),
                Dropout(0.2, name="drop"),
                Dense(3, activation="softmax", name="classes"),
            ]
        )
    )
    edited = surgery.dense_to_convolution(model, free_size=True)
    np.testing.assert_allclose(np.asarray(edited.model(IMAGES))[:, 0, 0], model(IMAGES), atol=1e-5)
    large = edited.model(RNG.normal(size=(1, 20, 20, 1)).astype(np.float32))
    assert large.shape == (1, 7, 7, 3) and not edited.report.lost
    assert "has 0 layers Flatten" in refusal(surgery.dense_to_convolution, residual())


# --- wrong use -----------------------------------------------------------------------------------------------------


def test_wrong_use_is_told_in_words(convnet):
    assert "has no layer 'nothing' (expected 'image', 'conv'" in refusal(surgery.cut, convnet, "nothing")
    assert "surgery is done on models" in refusal(surgery.remove_layer, Dense(3), "x")
    assert "the input 'image' cannot be removed" in refusal(surgery.remove_layer, convnet, "image")
    assert "is in a network already" in refusal(surgery.insert_after, convnet, "pool", convnet.layers[0])
    assert "takes a layer" in refusal(surgery.insert_after, convnet, "pool", "Dropout")
    assert "has no network" in refusal(surgery.cut, Sequential([Dense(3)]), "dense")
    assert "takes rank 4" in refusal(surgery.insert_after, convnet, "flat", MaxPooling2D())


def test_nested_models_are_edited_around_and_stay_whole(branched):
    edited = surgery.insert_after(branched, "inner", Activation("tanh", name="bend"))
    check_kept(branched, edited)
    assert {path for path in edited.report.kept if path.startswith("inner")} == {
        "inner_hidden/kernel", "inner_hidden/bias", "inner_output/kernel", "inner_output/bias",
    }  # fmt: skip
    assert len(edited.model.network.calls_of[edited.model.get_layer("inner")]) == 2
