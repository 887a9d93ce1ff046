"""Data at the nodes in the real window: by a key, for what is in sight, after edits, while training, and in the panel."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.canvas.node_item import FAR
from app.document import edits


def part_of(hands):
    return hands.window.parts["sample-flow"]


def begun(robot, qtbot):
    hands = robot.window(empty=False)
    qtbot.waitUntil(lambda: hands.window.workspace.dataset is not None)
    # All blocks in sight, near enough to be looked at.
    hands.window.resize(1700, 1000)
    qtbot.waitUntil(lambda: hands.view.width() > 1000)
    hands.view.frame_all()
    hands.view.setFocus()
    QTest.keyClick(hands.view, Qt.Key.Key_D)
    part = part_of(hands)
    qtbot.waitUntil(lambda: len(part.shown) == len(hands.document.nodes))
    return hands, part


def settled(qtbot, part):
    qtbot.waitUntil(lambda: not part._soon.isActive() and part._token is None)


def test_a_key_shows_the_data_at_every_node_in_sight_and_takes_them_away(robot, qtbot):
    hands, part = begun(robot, qtbot)
    scene = hands.window.canvas.scene
    assert all(item.tray is not None for item in scene.nodes.values())
    assert part.bar.isVisible() and "seed 0" in part.bar.text.text() and "Label" in part.bar.text.text()
    assert len(scene.items()) == len(scene.snapshot()["nodes"]) + len(scene.wires) + len(scene.comments)
    QTest.keyClick(hands.view, Qt.Key.Key_D)
    assert not part.is_on and not part.bar.isVisible()
    assert all(item.tray is None for item in scene.nodes.values())


def test_the_first_blocks_of_a_large_network_come_first(robot, qtbot, monkeypatch):
    monkeypatch.setattr("app.window.parts.sample_flow._FIRST", 3)
    hands = robot.window(empty=False)
    qtbot.waitUntil(lambda: hands.window.workspace.dataset is not None)
    hands.window.resize(1700, 1000)
    qtbot.waitUntil(lambda: hands.view.width() > 1000)
    hands.view.frame_all()
    hands.view.setFocus()
    part, came = part_of(hands), []
    scene, show = hands.window.canvas.scene, hands.window.canvas.scene.set_pictures
    monkeypatch.setattr(scene, "set_pictures", lambda pictures: (came.append(set(pictures)), show(pictures)))
    QTest.keyClick(hands.view, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(part.shown) == len(hands.document.nodes))
    assert came[0] == set(hands.document.order()[:3]) and came[-1] == set(hands.document.nodes)


def test_the_next_sample_is_another_picture_and_an_edit_changes_what_lies_behind(robot, qtbot):
    hands, part = begun(robot, qtbot)
    before = dict(part.flowed.versions)
    QTest.keyClick(hands.view, Qt.Key.Key_Period)
    qtbot.waitUntil(lambda: part.flowed.versions != before)
    assert part.bar.row == 1
    settled(qtbot, part)
    before = dict(part.flowed.versions)
    dense = hands.block("dense").id
    hands.window.workspace.do(edits.set_field(hands.document, dense, "units", 24))
    qtbot.waitUntil(lambda: part.shown[dense].values.shape == (24,))
    changed = {one for one in before if part.flowed.versions[one] != before[one]}
    assert changed == {dense, hands.block("dropout_1").id, hands.block("label").id}
    hands.trigger("undo")
    qtbot.waitUntil(lambda: part.shown[dense].values.shape == (128,))


def test_a_click_on_a_picture_opens_the_larger_view(robot, qtbot):
    hands, part = begun(robot, qtbot)
    item = hands.window.canvas.scene.nodes[hands.block("conv2d").id]
    place = hands.view.to_pixel(item.tray.rect.center() + item.pos()).toPoint()
    QTest.mouseClick(hands.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert hands.window.workspace.selection == (item.node_id,)
    assert part.panel.isVisible() and part.panel.title.text() == "conv2d  (Conv2D)"
    assert part.panel.picture.isVisible() and part.panel.histogram is not None
    assert hands.view.gesture is None
    hands.window.workspace.select([hands.block("label").id])
    assert part.panel.title.text() == "label  (Dense)"


def test_only_what_is_in_sight_is_computed_and_nothing_from_afar(robot, qtbot):
    hands, part = begun(robot, qtbot)
    image = hands.block("image").id
    hands.view.set_zoom(2.5)
    hands.view.centerOn(*hands.document.nodes[image].position)
    qtbot.waitUntil(lambda: len(part.shown) < len(hands.document.nodes))
    assert image in part.shown
    hands.view.set_zoom(FAR * 0.8)
    qtbot.waitUntil(lambda: not part.shown)


def test_pictures_follow_the_run_epoch_by_epoch(robot, qtbot):
    hands, part = begun(robot, qtbot)
    hands.window.workspace.do(
        edits.set_settings(hands.document, "training", {"epochs": 2, "early_stopping": {
            **hands.document.settings["training"]["early_stopping"], "enabled": False}})
    )  # fmt: skip
    label = hands.block("label").id
    before = np.array(part.shown[label].values)
    seen = []
    hands.window.curves.drained.connect(
        lambda happened: seen.extend(
            one for one in happened if getattr(one, "weights", None) and hasattr(one, "seconds")
        )
    )
    hands.trigger("train")
    hands.until_state("finished")
    hands.settle()
    qtbot.waitUntil(lambda: part.flowed.origin == "trained")
    assert len(seen) == 2 and label in seen[0].weights
    settled(qtbot, part)
    assert not np.allclose(before, part.shown[label].values)
    assert part.weights_text() == "Trained weights"


def test_without_data_the_bar_says_why(robot, qtbot):
    hands, part = begun(robot, qtbot)
    hands.window.workspace.do(edits.set_field(hands.document, hands.block("image").id, "shape", [3, 3, 1]))
    qtbot.waitUntil(lambda: "takes" in part.bar.text.text())
    assert not part.shown
    hands.trigger("undo")
    qtbot.waitUntil(lambda: len(part.shown) == len(hands.document.nodes))


def test_another_document_starts_anew(robot, qtbot):
    hands, part = begun(robot, qtbot)
    hands.trigger("new")
    qtbot.waitUntil(lambda: not part.shown and not hands.document.nodes)
    assert part.panel.title.text() == ""


def test_from_too_far_away_for_pictures_the_canvas_comes_nearer(robot):
    hands = robot.window(empty=False)
    hands.view.set_zoom(0.2)
    hands.view.setFocus()
    hands.key(Qt.Key.Key_D)
    part = hands.window.parts["sample-flow"]
    hands.until(lambda: bool(part.shown))
    assert 0.35 < hands.view.zoom < 0.6
    hands.key(Qt.Key.Key_D)
    assert not part.is_on


def test_a_network_that_is_drawn_small_comes_nearer_when_its_pictures_are_wanted(robot):
    hands = robot.window(empty=False)
    view = hands.window.canvas.view
    view.set_zoom(0.1)
    part = hands.window.parts["sample-flow"]
    part.toggle()
    hands.until(lambda: bool(part.shown))
    assert view.zoom >= 0.3
