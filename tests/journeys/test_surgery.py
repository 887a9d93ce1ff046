"""A trained file opened, its head cut off, a new one grafted on, the body frozen, trained; and undone."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

import engine
from app.document.model import to_model
from app.panels.load_options import LoadOptions
from engine import layers

pytestmark = pytest.mark.long

BODY = ("conv", "norm")


def trained(path, classes=4):
    """A network of digits' size whose weights and statistics are not those of the start."""
    model = engine.Sequential(
        [
            engine.Input((8, 8, 1), name="image"),
            layers.Conv2D(6, 3, use_bias=False, name="conv"),
            layers.BatchNormalization(name="norm"),
            layers.Activation("relu", name="bend"),
            layers.Flatten(name="flat"),
            layers.Dense(8, activation="relu", name="fc"),
            layers.Dense(classes, activation="softmax", name="top"),
        ]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    random = np.random.default_rng(5)
    images = random.uniform(size=(64, 8, 8, 1)).astype("float32")
    model.fit(images, random.integers(0, classes, 64), epochs=1, verbose=0)
    model.save(str(path))
    return path


def head(path):
    """A head for what the body gives, with weights of its own and a name that the document has too."""
    model = engine.Sequential(
        [
            engine.Input((216,), name="features"),
            layers.Dense(12, activation="relu", name="fc"),
            layers.Dense(10, activation="softmax", name="answer"),
        ]
    )
    model.save(str(path))
    return path


def bytes_of(document, name):
    return [array.tobytes() for array in document.weights[document.names[name]]]


def choose(hands, name):
    hands.click_block(hands.document.names[name])


def answer(hands, text):
    hands.click(next(button for button in hands.window.banner.buttons if button.text() == text))


def train(hands, epochs):
    hands.type_into(hands.window.training.run.rows["epochs"].editor.control, str(epochs))
    hands.trigger("train")
    hands.until_state("finished", "failed")
    hands.settle()
    assert hands.window.run.state == "finished", hands.window.banner.text


def test_cut_grafted_frozen_trained_and_undone(robot, tmp_path):
    hands = robot.window()
    hands.open(trained(tmp_path / "trained.h5"))
    start = hands.document.copy()
    held = {name: bytes_of(start, name) for name in BODY}

    choose(hands, "flat")
    hands.trigger("surgery-cut")
    text = hands.window.banner.text
    assert "'fc' (kernel 216x8, bias 8)" in text
    assert "'top' (kernel 8x4, bias 4)" in text
    assert hands.document.equals(start)
    answer(hands, "Go on")
    assert set(hands.document.names) == {"image", "conv", "norm", "bend", "flat"}

    choose(hands, "flat")
    hands.window.dialogs.path = str(head(tmp_path / "head.keras"))
    hands.trigger("surgery-graft")
    hands.settle()
    assert [hands.document.nodes[one].name for one in hands.document.outputs()] == ["answer"]
    grafted = bytes_of(hands.document, "fc")

    choose(hands, "flat")
    hands.trigger("surgery-freeze-up-to")
    assert not hands.block("conv").trainable
    hands.window.canvas.scene.flush()
    assert hands.window.canvas.scene.nodes[hands.document.names["conv"]].facts.frozen
    assert hands.problems() == []

    train(hands, 2)
    assert {name: bytes_of(hands.document, name) for name in BODY} == held
    assert bytes_of(hands.document, "fc") != grafted

    end = hands.document.copy()
    while hands.window.actions_["undo"].isEnabled():
        hands.trigger("undo")
    assert hands.document.equals(start)
    while hands.window.actions_["redo"].isEnabled():
        hands.trigger("redo")
    assert hands.document.equals(end)


def test_fine_tuned_in_eight_actions_with_a_head_sized_by_the_data(robot, tmp_path):
    hands = robot.window()
    hands.open(trained(tmp_path / "trained.h5"))
    start = hands.document.copy()
    choose(hands, "bend")
    hands.trigger("surgery-freeze-up-to")
    hands.trigger("surgery-new-head")
    assert hands.window.dialogs.proposed == 10
    answer(hands, "Go on")
    train(hands, 1)
    assert hands.block("head").config["units"] == 10
    for name in BODY:
        assert bytes_of(hands.document, name) == bytes_of(start, name)


def test_what_is_not_confirmed_is_not_done_and_what_loses_nothing_is_not_asked(robot, tmp_path):
    hands = robot.window()
    hands.open(trained(tmp_path / "trained.h5"))
    start = hands.document.copy()
    choose(hands, "top")
    hands.window.dialogs.value = 9
    hands.trigger("surgery-classes")
    assert hands.window.dialogs.proposed == 10
    answer(hands, "Leave it")
    assert hands.document.equals(start)

    hands.window.dialogs.choice = "tanh"
    choose(hands, "fc")
    hands.trigger("surgery-activation")
    assert hands.window.banner.text == ""
    assert hands.block("fc").config["activation"] == "tanh"
    hands.trigger("undo")

    samples = np.random.default_rng(1).uniform(size=(4, 8, 8, 1)).astype("float32")
    expected = to_model(hands.document).model.predict(samples, verbose=0)
    hands.trigger("surgery-fold")
    hands.settle()
    hands.trigger("surgery-to-convolutions")
    assert "norm" not in hands.document.names
    found = to_model(hands.document).model.predict(samples, verbose=0)
    np.testing.assert_allclose(found[:, 0, 0], expected, atol=1e-5)

    hands.window.dialogs.choice = "MaxPooling2D"
    choose(hands, "bend")
    hands.trigger("surgery-replace")
    answer(hands, "Go on")
    assert hands.document.nodes[hands.document.names["bend"]].kind == "MaxPooling2D"


def test_a_surgery_that_cannot_be_says_why(robot, tmp_path):
    hands = robot.window()
    hands.open(trained(tmp_path / "trained.h5"))
    choose(hands, "top")
    hands.trigger("surgery-cut")
    assert "there is nothing to cut off" in hands.window.banner.text


def load(hands, by_name, skip=True):
    """Choose the file that the dialog names, and how its weights are taken."""
    hands.trigger("load-weights")
    page = hands.window.findChild(LoadOptions)
    if not by_name:
        QTest.mouseClick(page.in_order, Qt.MouseButton.LeftButton, pos=QPoint(8, page.in_order.height() // 2))
    if not skip:
        QTest.keyClick(page.skip, Qt.Key.Key_Space)
    hands.click(page.load)
    hands.settle()


def test_weights_are_loaded_in_order_or_not_at_all(robot, tmp_path):
    hands = robot.window(trained(tmp_path / "trained.h5"))
    renamed = engine.models.load_model(str(tmp_path / "trained.h5"))
    for layer in renamed.layers:
        layer.set_weights([array * 2 for array in layer.get_weights()])
        layer.name = f"other_{layer.name}"
    renamed.save_weights(str(tmp_path / "renamed.h5"))
    start = hands.document.copy()
    hands.window.dialogs.path = str(tmp_path / "renamed.h5")
    load(hands, by_name=True)
    assert "names no layer of this network" in hands.window.banner.text
    assert hands.document.equals(start)
    load(hands, by_name=False)
    doubled = renamed.get_layer("other_fc").get_weights()
    assert bytes_of(hands.document, "fc") == [array.tobytes() for array in doubled]
    assert hands.window.layer_view.report.table.rowCount() >= 4
    hands.trigger("undo")
    assert hands.document.equals(start)
    trained(tmp_path / "ten.h5", classes=10)
    hands.window.dialogs.path = str(tmp_path / "ten.h5")
    load(hands, by_name=False, skip=False)
    assert "were not loaded" in hands.window.banner.text
    assert hands.document.equals(start)
    load(hands, by_name=False, skip=True)
    table = hands.window.layer_view.report.table
    left = {table.item(at, 0).text() for at in range(table.rowCount()) if table.item(at, 2).text()}
    assert left == {"top"}


def test_weights_are_loaded_by_name_with_a_table_and_shown(robot, tmp_path):
    hands = robot.window()
    other = robot.window(trained(tmp_path / "other.h5", classes=10))
    other.export(tmp_path / "other.weights.h5")
    hands.open(trained(tmp_path / "trained.h5"))
    kept = bytes_of(hands.document, "top")
    hands.window.dialogs.path = str(tmp_path / "other.weights.h5")
    load(hands, by_name=True)
    assert bytes_of(hands.document, "fc") == bytes_of(other.document, "fc")
    assert bytes_of(hands.document, "top") == kept
    table = hands.window.layer_view.report.table
    rows = {table.item(at, 0).text(): [table.item(at, one).text() for one in (1, 2)] for at in range(table.rowCount())}
    assert rows["fc"][0] == "2 of 2"
    assert rows["top"][0] != "2 of 2"
    assert "10" in rows["top"][1]

    choose(hands, "conv")
    hands.settle()
    (kernel,) = hands.window.layer_view.arrays
    array = hands.document.weights[hands.document.names["conv"]][0]
    assert kernel.header.text().startswith("kernel")
    assert kernel.facts.value("Highest") == f"{array.max():.4g}"
    assert sum(kernel.histogram.figures.counts) == array.size
    assert kernel.kernels.count == 6
    hands.trigger("undo")
    hands.settle()
    assert hands.window.layer_view.arrays[0] is not kernel


@pytest.mark.parametrize("suffix", [".keras", ".yaml", ".json", ".h5"])
def test_each_kind_of_model_file_is_written_and_opened(robot, tmp_path, suffix):
    hands = robot.window()
    hands.open(trained(tmp_path / "trained.h5"))
    before = hands.document.copy()
    path = tmp_path / f"again{suffix}"
    hands.export(path)
    hands.open(path)
    assert hands.window.windowTitle().startswith("again")
    assert set(hands.document.names) == set(before.names)
    if suffix in (".keras", ".h5"):
        for name in (*BODY, "fc", "top"):
            assert bytes_of(hands.document, name) == bytes_of(before, name)
    else:
        assert not hands.document.weights


def test_onnx_is_written_and_opened_with_equal_predictions(robot, tmp_path):
    hands = robot.window(trained(tmp_path / "trained.h5"))
    samples = np.random.default_rng(1).uniform(size=(4, 8, 8, 1)).astype("float32")
    expected = to_model(hands.document).model.predict(samples, verbose=0)
    hands.export(tmp_path / "again.onnx")
    hands.open(tmp_path / "again.onnx")
    assert hands.window.windowTitle().startswith("again"), hands.window.banner.text
    np.testing.assert_allclose(to_model(hands.document).model.predict(samples, verbose=0), expected, atol=1e-5)


@pytest.mark.parametrize(("name", "library"), [("net.py", "keras"), ("net.engine.py", "engine")])
def test_a_script_is_written_with_its_weights_beside_it(robot, tmp_path, name, library):
    hands = robot.window(trained(tmp_path / "trained.h5"))
    samples = np.random.default_rng(1).uniform(size=(4, 8, 8, 1)).astype("float32")
    expected = to_model(hands.document).model.predict(samples, verbose=0)
    hands.export(tmp_path / name)
    text = (tmp_path / name).read_text()
    assert f"import {library}" in text
    assert "model.load_weights('net.weights.h5')" in text
    if library == "engine":
        made = {}
        exec(compile(text, name, "exec"), made)
        model = made["build_model"]()
        model.load_weights(str(tmp_path / "net.weights.h5"))
        np.testing.assert_allclose(model.predict(samples, verbose=0), expected, atol=1e-6)
