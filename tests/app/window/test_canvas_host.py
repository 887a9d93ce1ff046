"""The scene of a large network is made before it is shown, turn by turn of the event loop, and is the same one."""

from PySide6.QtWidgets import QApplication

import engine
from app.canvas import CanvasScene
from app.document.graph import Document
from app.document.model import from_model
from app.sessions.opening import analysed


def long_network(blocks):
    layers = engine.layers
    return from_model(
        engine.Sequential([engine.Input((2,)), *(layers.Activation("relu") for _ in range(blocks))]), weights=False
    )


def test_a_large_network_is_drawn_in_turns_before_it_is_shown(robot, monkeypatch):
    hands = robot.window(empty=True)
    canvas, before = hands.window.canvas, hands.document
    monkeypatch.setattr("app.window.canvas_host._TURN", 0.0)
    document, shown = analysed(long_network(260)), []
    canvas.prepare(document, lambda: shown.append(True))
    for _ in range(5):
        QApplication.processEvents()
    assert not shown and hands.document is before and not canvas.scene.nodes
    hands.until(lambda: bool(shown))
    made = canvas._ready
    hands.window.files.show(document, None)
    assert canvas.scene is made and canvas._ready is None
    hands.settle()
    other = CanvasScene(document, hands.window.workspace.analysis, canvas._kinds)
    assert canvas.scene.snapshot() == other.snapshot()
    other.close()


def test_a_scene_that_nobody_shows_goes_when_another_document_comes(robot):
    hands = robot.window(empty=True)
    canvas, shown = hands.window.canvas, []
    canvas.prepare(analysed(long_network(260)), lambda: shown.append(True))
    hands.until(lambda: bool(shown))
    hands.window.files.show(Document(), None)
    assert canvas._ready is None and not canvas.scene.nodes


def test_the_overview_is_there_while_something_is_out_of_sight(robot):
    hands = robot.window(empty=True)
    hands.window.files.show(analysed(long_network(20)), None)
    hands.settle()
    host, view = hands.window.canvas, hands.view
    view.frame_all()
    hands.settle()
    assert not host.minimap.isVisible()
    view.set_zoom(1.0)
    hands.settle()
    assert host.minimap.isVisible()
