"""A window for pictures: it has settings of its own, is driven by real mouse and key events, and waits for things to be done."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QEvent, QEventLoop, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from app.document.graph import Document
from app.sessions.runs.store import RunStore
from app.window.main_window import MainWindow
from app.window.settings import Settings

_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_PATIENCE = 180_000


class Stage:
    """One main window and what a user does with it. `picture` is what its window shows, dialogs and menus included."""

    def __init__(self, width: int, height: int) -> None:
        self.scratch = Path(tempfile.mkdtemp(prefix="layerloom-screenshots-"))
        settings = Settings(self.scratch / "settings.json")
        settings.set_text("greeted", "yes")
        # The window of a screen of this size: that of the offscreen platform is small.
        MainWindow._first_size = lambda window: QSize(width, height)
        self.window = MainWindow(settings, self.scratch / "recovery", RunStore(self.scratch / "runs"))
        self.window.dialogs.keep_changes = lambda name: "discard"
        self.window.show()

    @property
    def document(self) -> Document:
        return self.window.workspace.document

    @property
    def view(self) -> Any:
        return self.window.canvas.view

    # ---- waiting

    def wait(self, done: Callable[[], bool]) -> None:
        """Until it is so, and shown. Raises TimeoutError."""
        application = QApplication.instance()
        deadline = QDeadlineTimer(_PATIENCE)
        while not done():
            if deadline.hasExpired():
                raise TimeoutError("a state was not reached")
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        for _ in range(4):
            self.window.workspace.flush()
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            # No event loop runs that would do it by itself.
            application.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def settle(self) -> None:
        """Until nothing is under way in the background, and what was asked for a moment later is done too."""
        for pause in (0, 250):
            begun = QDeadlineTimer(pause)
            self.wait(lambda begun=begun: begun.hasExpired() and self.window.background.is_idle)

    # ---- what a user does

    def start(self) -> None:
        """The starter project, untrained, its panels where they stand at the first start."""
        self.show_network(lambda: self.window.files.load_starter())

    def template(self, name: str) -> None:
        """A bundled project."""
        from app.sessions.templates import templates

        found = next(one for one in templates() if one.name == name)
        self.show_network(lambda: self.window.files.load_template(found.path, found.title))

    def show_network(self, load: Callable[[], Any]) -> None:
        """Another document in a tidy window: no page, no banner, no dialog of the state before."""
        window = self.window
        window.show_page("network")
        window.banner.dismiss()
        before = self.document
        load()
        self.wait(lambda: self.document is not before and window.background.is_idle)
        window.reset_layout()
        self.settle()
        self.view.frame_all()
        window.canvas.setFocus()
        self.settle()

    def train(self) -> None:
        """Train to the end."""
        self.window.run.train()
        self.wait(lambda: not self.window.run.is_busy)
        self.settle()

    def ids(self, *kinds: str) -> list[str]:
        """Blocks of these kinds, in the order of the flow."""
        document = self.document
        return [one for one in document.order() if document.nodes[one].kind in kinds]

    def select(self, *ids: str) -> None:
        self.window.workspace.select(list(ids))
        self.settle()

    def trigger(self, action: str) -> None:
        self.window.actions_[action].trigger()
        self.settle()

    def key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE, widget: QWidget | None = None) -> None:
        QTest.keyClick(widget or self.view, key, modifiers)
        self.settle()

    def type(self, text: str, widget: QWidget) -> None:
        QTest.keyClicks(widget, text)
        self.settle()

    def port(self, node_id: str, port: str) -> QPoint:
        return self.view.to_pixel(self.window.canvas.scene.nodes[node_id].scene_port(port)).toPoint()

    def hold_wire(self, source: str, target: str, port: str = "in") -> None:
        """Drag a wire to an input, and do not let go."""
        viewport, start, end = self.view.viewport(), self.port(source, "out"), self.port(target, port)
        QTest.mousePress(viewport, _LEFT, _NONE, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        self.view.gesture.judge_all()
        self.settle()

    def pixel(self, x: float, y: float) -> QPoint:
        return self.view.to_pixel(QPointF(x, y)).toPoint()

    # ---- the picture

    def picture(self) -> QPixmap:
        """The window, with the dialogs and menus that stand over it."""
        window = self.window
        result = window.grab()
        over = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one is not window and one.windowType() != Qt.WindowType.ToolTip
        ]
        if not over:
            return result
        painter = QPainter(result)
        if any(one.isWindow() and one.windowType() == Qt.WindowType.Dialog for one in over):
            painter.fillRect(window.rect(), QColor(0, 0, 0, 90))
        for one in over:
            corner = window.mapFromGlobal(one.mapToGlobal(QPoint(0, 0)))
            if one.windowType() == Qt.WindowType.Dialog:
                corner = window.rect().center() - one.rect().center()
                painter.fillRect(one.rect().translated(corner).adjusted(-1, -1, 1, 1), QColor(0, 0, 0, 60))
            painter.drawPixmap(corner, one.grab())
        painter.end()
        return result

    def close(self) -> None:
        self.window.close()
