"""Each surgery in the real window: what is asked before, what is done, and that undo brings all back."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

import engine
from app.document.model import to_model
from engine import layers
from tests.journeys.test_surgery import answer, bytes_of, choose, trained

pytestmark = pytest.mark.long


def nested(path):
    """image -> body -> top with weights that are not those of the start; the body is used twice."""
    body = engine.Sequential(
        [engine.Input((8, 8, 1)), layers.Conv2D(3, 3, name="conv"), layers.GlobalAveragePooling2D(name="pool")],
        name="body",
    )
    first, second = engine.Input((8, 8, 1), name="first"), engine.Input((8, 8, 1), name="second")
    gap = layers.Subtract(name="gap")([body(first), body(second)])
    model = engine.Model([first, second], layers.Dense(2, name="top")(gap))
    model.save(str(path))
    return path


def with_trained(robot, tmp_path):
    """A window with a trained network of six layers."""
    made = robot.window()
    made.open(trained(tmp_path / "trained.h5"))
    return made


def undone(hands, start):
    """Undo until nothing is left to be undone: the document is what was opened; and redo again."""
    end = hands.document.copy()
    while hands.window.actions_["undo"].isEnabled():
        hands.trigger("undo")
    assert hands.document.equals(start)
    while hands.window.actions_["redo"].isEnabled():
        hands.trigger("redo")
    assert hands.document.equals(end)


def choose_all(hands, *names):
    for at, name in enumerate(names):
        hands.window.canvas.scene.flush()
        node_id = hands.document.names[name]
        hands.view.reveal((node_id,))
        pixel = hands.view.to_pixel(
            hands.window.canvas.scene.nodes[node_id].scene_card().topLeft() + QPointF(12, 12)
        ).toPoint()
        modifier = Qt.KeyboardModifier.ShiftModifier if at else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(hands.view.viewport(), Qt.MouseButton.LeftButton, modifier, pixel)
    hands.window.workspace.flush()
    assert len(hands.window.workspace.selection) == len(names)


def test_cut_at_several_inner_blocks(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start = hands.document.copy()
    choose_all(hands, "norm", "flat")
    hands.trigger("surgery-cut")
    assert "'fc' (kernel 216x8, bias 8)" in hands.window.banner.text
    answer(hands, "Go on")
    assert [hands.document.nodes[one].name for one in hands.document.outputs()] == ["norm", "flat"]
    undone(hands, start)


def test_the_top_is_dropped(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start = hands.document.copy()
    choose(hands, "fc")
    hands.trigger("surgery-drop-top")
    assert "'top' (kernel 8x4, bias 4)" in hands.window.banner.text
    answer(hands, "Go on")
    assert "fc" not in hands.document.names and "top" not in hands.document.names
    undone(hands, start)


def test_a_layer_is_inserted_behind_a_block_and_into_a_wire(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start = hands.document.copy()
    hands.window.dialogs.choice = "Dropout"
    choose(hands, "fc")
    hands.trigger("surgery-insert")
    assert "dropout" in hands.document.names
    assert hands.window.banner.text == ""
    hands.window.dialogs.choice = "Dense"
    (wire,) = hands.document.outgoing(hands.document.names["dropout"])
    hands.window.canvas.scene.select((), (wire,))
    hands.trigger("surgery-insert")
    assert "'top' (kernel 8x4)" in hands.window.banner.text
    answer(hands, "Go on")
    names = [hands.document.nodes[one].name for one in hands.document.order()]
    assert names[-4:] == ["fc", "dropout", "dense", "top"]
    undone(hands, start)


def test_a_layer_is_taken_out_and_its_neighbours_joined(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start = hands.document.copy()
    choose(hands, "fc")
    hands.trigger("surgery-remove")
    assert "'fc' (kernel 216x8, bias 8): the block is taken out" in hands.window.banner.text
    answer(hands, "Go on")
    (wire,) = hands.document.incoming(hands.document.names["top"]).values()
    assert hands.document.nodes[wire.source].name == "flat"
    undone(hands, start)


def test_a_layer_is_renamed_and_keeps_its_weights(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start, held = hands.document.copy(), bytes_of(hands.document, "fc")
    choose(hands, "fc")
    hands.trigger("rename")
    line = hands.view.findChild(QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "features")
    QTest.keyClick(line, Qt.Key.Key_Return)
    hands.settle()
    assert bytes_of(hands.document, "features") == held
    undone(hands, start)


def test_a_layer_is_duplicated_copied_and_pasted_with_its_weights(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start, held = hands.document.copy(), bytes_of(hands.document, "fc")
    choose(hands, "fc")
    hands.trigger("duplicate")
    assert bytes_of(hands.document, "fc_1") == held
    choose_all(hands, "fc")
    hands.trigger("copy")
    hands.trigger("paste")
    assert bytes_of(hands.document, "fc_2") == held
    undone(hands, start)


def test_what_is_copied_in_one_window_is_pasted_in_another_with_its_weights(robot, tmp_path):
    first, second = robot.window(), robot.window()
    first.open(trained(tmp_path / "trained.h5"))
    choose(first, "conv")
    first.trigger("copy")
    second.trigger("paste")
    assert bytes_of(second.document, "conv") == bytes_of(first.document, "conv")


def test_sharing_a_layer_asks_before_weights_are_lost(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start = hands.document.copy()
    choose(hands, "fc")
    hands.trigger("duplicate")
    choose_all(hands, "fc", "fc_1")
    hands.trigger("share")
    assert "(array 1 216x8, array 2 8): the block takes the weights of 'fc'" in hands.window.banner.text
    answer(hands, "Go on")
    assert hands.block("fc_1").shares == hands.document.names["fc"]
    undone(hands, start)


def test_layers_are_frozen_one_up_to_here_and_all_and_the_cards_show_it(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start = hands.document.copy()
    scene = hands.window.canvas.scene

    def frozen():
        scene.flush()
        return {hands.document.nodes[one].name for one, item in scene.nodes.items() if item.facts.frozen}

    choose(hands, "fc")
    hands.trigger("freeze")
    assert frozen() == {"fc"}
    hands.trigger("thaw")
    choose(hands, "norm")
    hands.trigger("surgery-freeze-up-to")
    assert frozen() == {"conv", "norm"}
    hands.trigger("surgery-freeze-all")
    assert frozen() >= {"conv", "norm", "fc", "top"}
    hands.trigger("surgery-thaw-all")
    assert frozen() == set()
    undone(hands, start)


def test_another_number_of_classes_another_activation_another_layer(robot, tmp_path):
    hands = with_trained(robot, tmp_path)
    start, held = hands.document.copy(), bytes_of(hands.document, "fc")
    hands.window.dialogs.value = 7
    choose(hands, "top")
    hands.trigger("surgery-classes")
    assert "'top' (kernel 8x4, bias 4)" in hands.window.banner.text
    answer(hands, "Go on")
    assert hands.block("top").config["units"] == 7
    hands.window.dialogs.choice = "tanh"
    choose(hands, "fc")
    hands.trigger("surgery-activation")
    assert bytes_of(hands.document, "fc") == held
    hands.window.dialogs.choice = "SeparableConv2D"
    choose(hands, "conv")
    hands.trigger("surgery-replace")
    assert "'conv' (kernel 3x3x1x6)" in hands.window.banner.text
    answer(hands, "Go on")
    assert hands.block("conv").kind == "SeparableConv2D"
    undone(hands, start)


def test_a_network_opens_in_place_by_double_click_and_is_made_one_again(robot, tmp_path):
    hands = robot.window()
    hands.open(nested(tmp_path / "nested.h5"))
    start = hands.document.copy()
    samples = [np.random.default_rng(at).normal(size=(3, 8, 8, 1)).astype("float32") for at in range(2)]
    expected = to_model(hands.document).model.predict(samples, verbose=0)
    hands.window.canvas.scene.flush()
    node_id = hands.document.names["body"]
    hands.view.reveal((node_id,))
    pixel = hands.view.to_pixel(hands.window.canvas.scene.nodes[node_id].scene_card().center()).toPoint()
    QTest.mouseDClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    hands.settle()
    kinds = [node.kind for node in hands.document.nodes.values()]
    assert kinds.count("Conv2D") == 2
    assert "Model" not in kinds
    np.testing.assert_array_equal(to_model(hands.document).model.predict(samples, verbose=0), expected)
    places = [node.name for node in hands.document.nodes.values() if node.kind in ("Conv2D", "GlobalAveragePooling2D")]
    choose_all(hands, *places)
    hands.trigger("surgery-nest")
    assert [node.kind for node in hands.document.nodes.values()].count("Model") == 1
    np.testing.assert_array_equal(to_model(hands.document).model.predict(samples, verbose=0), expected)
    undone(hands, start)
