"""A canvas over a document that is being drawn."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest

from app import theme
from app.canvas import CanvasController, CanvasScene, CanvasView
from app.document import edits
from app.document.analysis import Analysis
from app.document.graph import Wire
from engine import catalogue
from tests.app.document.conftest import Builder


class Canvas(Builder):
    """A document with its scene, controller and view; mouse and keys go through Qt's own events."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds = catalogue.layer_kinds()
        self.analysis = Analysis(self.document)
        self.scene = CanvasScene(self.document, self.analysis, self.kinds)
        self.controller = CanvasController(self.history, self.document, self.analysis, self.kinds)
        self.view = CanvasView(self.scene, self.controller)
        self.view.resize(900, 600)
        self.refusals = []
        self.controller.refused.connect(self.refusals.append)

    def put(self, kind, x, y, name=None, **config):
        """A block at a place; its id."""
        command = edits.add_node(self.document, kind, (x, y), config, name)
        self.history.do(command)
        self.scene.flush()
        return edits.added_ids(command)[0]

    def link(self, source, target, port="in"):
        self.history.do(edits.connect(self.document, source, "out", target, port))
        self.scene.flush()
        return Wire(source, "out", target, port)

    # ---- places, as pixels of the viewport

    def pixel(self, place):
        return self.view.to_pixel(place).toPoint()

    def port(self, node_id, port):
        return self.pixel(self.scene.nodes[node_id].scene_port(port))

    def middle(self, node_id):
        return self.pixel(self.scene.nodes[node_id].scene_card().center())

    def at(self, x, y):
        return self.pixel(QPointF(x, y))

    # ---- hands

    def press(self, pixel, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mousePress(self.view.viewport(), button, modifiers, pixel)

    def move(self, pixel):
        QTest.mouseMove(self.view.viewport(), pixel)

    def release(self, pixel, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        QTest.mouseRelease(self.view.viewport(), button, modifiers, pixel)

    def click(self, pixel, modifiers=Qt.KeyboardModifier.NoModifier):
        self.press(pixel, modifiers=modifiers)
        self.release(pixel, modifiers=modifiers)

    def drag(self, start, end, button=Qt.MouseButton.LeftButton, modifiers=Qt.KeyboardModifier.NoModifier):
        self.press(start, button, modifiers)
        self.move((start + end) / 2)
        self.move(end)
        self.release(end, button, modifiers)
        self.scene.flush()

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, widget=None):
        QTest.keyClick(widget or self.view, key, modifiers)
        self.scene.flush()

    def wheel(self, pixel, notches=1, modifiers=Qt.KeyboardModifier.NoModifier):
        event = QWheelEvent(
            QPointF(pixel),
            QPointF(self.view.viewport().mapToGlobal(pixel)),
            QPoint(),
            QPoint(0, 120 * notches),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QGuiApplication.sendEvent(self.view.viewport(), event)

    def wires(self):
        return set(self.document.wires)


@pytest.fixture
def canvas(qapp, qtbot):
    theme.apply(qapp, "light")
    made = Canvas()
    qtbot.addWidget(made.view)
    made.view.show()
    qtbot.waitExposed(made.view)
    made.view.centerOn(300, 150)
    yield made
    made.scene.close()
    made.analysis.close()
