"""A network drawn by hand, trained, paused, stopped, taken away and opened again."""

import itertools

import numpy as np
import pytest

from app.document.model import to_model

pytestmark = pytest.mark.long


def draw(hands):
    """Input-Conv2D-MaxPooling2D-Flatten-Dense by dragging and wiring; returns the ids."""
    ids = [
        hands.drag_kind(kind, -480 + 240 * at, 0)
        for at, kind in enumerate(("Input", "Conv2D", "MaxPooling2D", "Flatten", "Dense"))
    ]
    for source, target in itertools.pairwise(ids):
        hands.wire(source, target)
    return ids


def set_fields(hands, ids):
    """Type what the digits need."""
    hands.click_block(ids[0])
    hands.type_field("shape", "8, 8, 1")
    hands.click_block(ids[1])
    hands.type_field("filters", "12")
    hands.type_field("kernel_size", "3")
    hands.click_block(ids[4])
    hands.type_field("units", "10")
    hands.choose(hands.field("activation"), "softmax")


def test_drawn_trained_paused_stopped_exported_and_opened_again(robot, tmp_path):
    hands = robot.window()
    ids = draw(hands)
    assert {(wire.source, wire.target) for wire in hands.document.wires} == set(itertools.pairwise(ids))
    set_fields(hands, ids)
    assert hands.document.nodes[ids[1]].config["kernel_size"] == [3, 3]
    assert hands.problems() == []
    assert hands.window.workspace.analysis.output_specs(ids[4])[0].shape == (None, 10)

    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "400")
    hands.click(hands.window.training.train)
    hands.until(lambda: len(hands.window.curves.series.get("loss", ((), ()))[1]) >= 3, timeout=60000)
    # The timer draws at every second turn of those at which points come.
    hands.window.curves.tick()
    steps, losses = hands.window.curves.losses.drawn("loss")
    assert len(steps) >= 3 and losses[-1] < losses[0]

    hands.click(hands.window.training.pause)
    hands.until_state("paused")
    hands.window.curves.tick()
    seen = len(hands.window.curves.series["loss (batch)"][0])
    # An edit while the run stands: allowed, and nothing that the run would notice.
    hands.click_block(ids[4])
    hands.type_into(hands.window.inspector.view.name, "answer")
    hands.window.curves.tick()
    assert len(hands.window.curves.series["loss (batch)"][0]) == seen
    assert hands.window.training.pause.text() == "Resume"
    hands.click(hands.window.training.pause)
    hands.until(lambda: len(hands.window.curves.series["loss (batch)"][0]) > seen)

    hands.click(hands.window.training.stop)
    hands.until_state("stopped")
    hands.settle()
    assert hands.window.workspace.history.undo_label.startswith("Train")
    assert set(hands.document.weights) == {ids[1], ids[4]}
    assert hands.window.results.figure.text().endswith("%")

    path = tmp_path / "digits.h5"
    hands.export(path)
    samples = hands.window.workspace.dataset.test_inputs["image"][:16]
    expected = to_model(hands.document).model.predict(samples, verbose=0)
    hands.window.dialogs.keep = "discard"
    hands.open(path)
    assert hands.window.workspace.history.is_clean
    assert {node.kind for node in hands.document.nodes.values()} == {
        "Input",
        "Conv2D",
        "MaxPooling2D",
        "Flatten",
        "Dense",
    }
    assert hands.block("answer").config["units"] == 10
    again = to_model(hands.document).model.predict(samples, verbose=0)
    np.testing.assert_array_equal(again, expected)


def test_a_run_is_one_step_of_undo_and_training_goes_on_from_its_weights(robot):
    hands = robot.window()
    ids = draw(hands)
    set_fields(hands, ids)
    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "1")
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    trained = hands.document.weights[ids[4]][0]
    assert hands.window.workspace.history.undo_label == "Train: 1 epochs"
    hands.trigger("undo")
    assert not hands.document.weights
    hands.trigger("redo")
    np.testing.assert_array_equal(hands.document.weights[ids[4]][0], trained)
    first = hands.window.curves.history["loss"][0]
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    assert hands.window.curves.history["loss"][0] < first


def test_closing_while_it_trains_stops_the_run_and_offers_its_weights(robot):
    hands = robot.window()
    ids = draw(hands)
    set_fields(hands, ids)
    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, "5000")
    hands.trigger("train")
    hands.until(lambda: "loss" in hands.window.curves.series, timeout=60000)
    runner = hands.window.run.runner
    hands.window.dialogs.keep = "cancel"
    assert not hands.window.close()
    assert runner.is_over
    assert set(hands.document.weights) == {ids[1], ids[4]}
    assert len(hands.window.dialogs.asked) == 1
