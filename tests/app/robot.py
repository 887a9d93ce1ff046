"""A user made of mouse and key events, for the real main window on the offscreen platform."""

import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from app.document.graph import Wire
from app.panels import palette
from app.sessions.runs.store import RunStore
from app.window.dialogs import Dialogs
from app.window.main_window import MainWindow
from app.window.settings import Settings

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


class Answers(Dialogs):
    """Dialogs that answer at once; each question that was asked is kept."""

    def __init__(self, window):
        super().__init__(window)
        self.path = ""
        self.keep = "discard"
        self.asked = []
        self.choice = ""
        self.value = None

    def open_file(self, title, filters, folder=""):
        self.asked.append(title)
        return self.path

    def open_folder(self, title, folder=""):
        self.asked.append(title)
        return self.path

    def save_file(self, title, filters, proposal=""):
        self.asked.append(title)
        return self.path, filters.split(";;")[0]

    def keep_changes(self, name):
        self.asked.append(f"keep {name}")
        return self.keep

    def choose(self, title, label, items):
        self.asked.append(title)
        assert not self.choice or self.choice in items, f"{self.choice} is not offered"
        return self.choice

    def number(self, title, label, value, least, most):
        """`value`, the number that is proposed unless another is set; kept as `proposed`."""
        self.asked.append(title)
        self.proposed = value
        return value if self.value is None else self.value

    def text(self, title, label, value=""):
        self.asked.append(title)
        self.proposed = value
        return self.value or ""

    def about(self, title, text):
        self.asked.append(title)


class Hands:
    """One window and what hands can do with it."""

    def __init__(self, qtbot, window, monkeypatch):
        self.qtbot, self.window, self._monkeypatch = qtbot, window, monkeypatch

    # ---- reading

    @property
    def document(self):
        return self.window.workspace.document

    @property
    def view(self):
        return self.window.canvas.view

    def block(self, name):
        """The node with this name."""
        return self.document.nodes[self.document.names[name]]

    def problems(self):
        self.settle()
        return [item.problem.message for item in self.window.workspace.analysis.problems()]

    # ---- waiting: for things to have happened, never for time to pass

    def settle(self):
        """Until nothing is under way in the background and all panels show the document."""

        def at_rest():
            self.window.workspace.flush()
            return self.window.background.is_idle

        try:
            self.qtbot.waitUntil(at_rest, timeout=30000)
        except self.qtbot.TimeoutError:
            raise AssertionError(self._under_way()) from None
        QApplication.processEvents()
        self.window.workspace.flush()

    def _under_way(self):
        """What is still at work, and where."""
        frames = sys._current_frames()
        found = ["Still at work:"]
        for job in self.window.background._jobs:
            found.append(f"{job.label}{', cancelled' if job.is_cancelled else ''}, on {job.thread}")
            if job.thread is not None and job.thread.ident in frames:
                found += traceback.format_stack(frames[job.thread.ident])
        return "\n".join(found)

    def until(self, condition, timeout=30000):
        self.qtbot.waitUntil(condition, timeout=timeout)

    def until_state(self, *states):
        self.until(lambda: self.window.run.state in states, timeout=60000)

    # ---- the palette and the canvas

    def drag_kind(self, kind, x, y):
        """Drag a layer from the palette to a place of the scene; returns the new block's id.

        The press and the moves on the palette are real. Qt's own drag loop cannot be driven by test events, so the
        drag is taken over where it would begin, and what it carries is brought to the canvas as drag and drop events.
        """
        tree = self.window.palette_panel.tree
        item = next(one for one in tree.kind_items() if one.text(0) == kind)
        tree.scrollToItem(item)
        start = tree.visualItemRect(item).center()
        carried = []
        self._monkeypatch.setattr(palette, "run_drag", lambda drag: carried.append(_copy(drag.mimeData())))
        QTest.mousePress(tree.viewport(), LEFT, NONE, start)
        QTest.mouseMove(tree.viewport(), start + QPoint(4, 4))
        QTest.mouseMove(tree.viewport(), start + QPoint(40, 12))
        QTest.mouseMove(tree.viewport(), start + QPoint(60, 12))
        QTest.mouseRelease(tree.viewport(), LEFT, NONE, start + QPoint(60, 12))
        assert carried, f"no drag of {kind} began"
        before = set(self.document.nodes)
        self.drop(carried[0], self.pixel(x, y))
        (made,) = set(self.document.nodes) - before
        return made

    def drop(self, data, pixel, target=None):
        """Bring dragged data to a pixel of the canvas (or of another widget) and let go."""
        target = target or self.view.viewport()
        copy, place = Qt.DropAction.CopyAction, QPointF(pixel)
        enter = QDragEnterEvent(pixel, copy, data, LEFT, NONE)
        QApplication.sendEvent(target, enter)
        move = QDragMoveEvent(pixel, copy, data, LEFT, NONE)
        QApplication.sendEvent(target, move)
        drop = QDropEvent(place, copy, data, LEFT, NONE)
        QApplication.sendEvent(target, drop)
        self.window.workspace.flush()
        return drop.isAccepted()

    def pixel(self, x, y):
        return self.view.to_pixel(QPointF(x, y)).toPoint()

    def port(self, node_id, port):
        place = self.window.canvas.scene.nodes[node_id].scene_port(port)
        return self.view.to_pixel(place).toPoint()

    def wire(self, source, target, port=None):
        """Drag a wire from a block's output to an input (its first free one)."""
        if port is None:
            taken = self.document.incoming(target)
            port = next(one for one in self.document.input_ports(target) if one not in taken)
        self.window.workspace.flush()
        self.view.reveal((source, target))
        viewport = self.view.viewport()
        start, end = self.port(source, "out"), self.port(target, port)
        QTest.mousePress(viewport, LEFT, NONE, start)
        QTest.mouseMove(viewport, (start + end) / 2)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, NONE, end)
        self.window.workspace.flush()
        return Wire(source, "out", target, port)

    def click_block(self, node_id):
        """Click on a block; the inspector shows it."""
        self.window.canvas.scene.flush()
        card = self.window.canvas.scene.nodes[node_id].scene_card()
        self.view.reveal((node_id,))
        pixel = self.view.to_pixel(card.center()).toPoint()
        QTest.mouseClick(self.view.viewport(), LEFT, NONE, pixel)
        self.window.workspace.flush()
        assert self.window.workspace.selection == (node_id,)

    # ---- panels

    def type_field(self, name, text, finish=True):
        """Type into a field of the inspector in place of what is there."""
        self.type_into(self.field(name), text, finish)

    def field(self, name):
        """The control of a field of the inspector."""
        return self.window.inspector.form.rows[name].editor.control

    def type_into(self, line: QLineEdit, text, finish=True):
        line.setFocus()
        QTest.mouseClick(line, LEFT, NONE, line.rect().center())
        QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(line, Qt.Key.Key_Backspace)
        QTest.keyClicks(line, text)
        self.window.workspace.flush()
        if finish:
            QTest.keyClick(line, Qt.Key.Key_Return)

    def choose(self, combo, text):
        """Choose an entry of a combo box by its keys."""
        at = combo.findText(text)
        assert at >= 0, f"{text} is not offered"
        combo.setFocus()
        while combo.currentIndex() != at:
            before = combo.currentIndex()
            QTest.keyClick(combo, Qt.Key.Key_Down if before < at else Qt.Key.Key_Up)
            assert combo.currentIndex() != before
        self.window.workspace.flush()

    def pick(self, combo, text):
        """Choose an entry of a combo box from the list that a click opens."""
        at = combo.findText(text)
        assert at >= 0, f"{text} is not offered"
        QTest.mouseClick(combo, LEFT, NONE, combo.rect().center())
        view = combo.view()
        self.until(lambda: view.isVisible())
        # With keys: Qt takes a click for the one that opened the list until the time of a double click has passed.
        view.setCurrentIndex(combo.model().index(at, 0))
        QTest.keyClick(view, Qt.Key.Key_Return)
        self.until(lambda: not view.isVisible())
        self.window.workspace.flush()

    def click(self, button):
        assert button.isEnabled(), f"{button.text()} is not enabled"
        QTest.mouseClick(button, LEFT, NONE, button.rect().center())
        self.window.workspace.flush()

    def trigger(self, action_id):
        """What a menu entry does, if it can be chosen."""
        action = self.window.actions_[action_id]
        assert action.isEnabled(), f"{action_id} is not enabled"
        action.trigger()
        self.window.workspace.flush()

    def key(self, key, modifiers=NONE, widget=None):
        QTest.keyClick(widget or self.view, key, modifiers)
        self.window.workspace.flush()

    # ---- files

    def drop_path(self, path):
        """Bring a file or a folder from outside to the window and let go; one move of a user's hand."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        assert self.drop(data, self.window.rect().center(), self.window)

    def save_as(self, path):
        self.window.dialogs.path = str(path)
        self.trigger("save-as")
        self.settle()

    def export(self, path):
        self.window.dialogs.path = str(path)
        self.trigger("export")
        self.settle()

    def open(self, path):
        self.window.dialogs.path = str(path)
        self.trigger("open")
        self.settle()


class Robot:
    """Makes windows whose settings and recovery lie in the test's own folder."""

    def __init__(self, qtbot, folder: Path, monkeypatch):
        self._qtbot, self.folder, self._monkeypatch = qtbot, folder, monkeypatch
        self._windows = []

    def window(self, start=None, empty=True) -> Hands:
        """A window that is shown; `empty` with no document, else with the starter project or the file `start`."""
        window = MainWindow(
            Settings(self.folder / "settings.json"), self.folder / "recovery", RunStore(self.folder / "runs")
        )
        window.dialogs = Answers(window)
        self._windows.append(window)
        # The offscreen screen is smaller than any that people have.
        window.resize(1180, 800)
        window.show()
        window.activateWindow()
        self._qtbot.waitExposed(window)
        hands = Hands(self._qtbot, window, self._monkeypatch)
        if not empty or start is not None:
            window.start(start)
        else:
            window.keeper.refresh()
        hands.settle()
        return hands

    def kill(self, hands: Hands) -> None:
        """End a window as a crash would: nothing is saved, nothing is cleaned up but what would hang the test."""
        hands.window.recovery.abandon()
        hands.window.recovery.close = lambda: None
        hands.window.recovery.discard = lambda: None
        self.close(hands.window)

    def close(self, window) -> None:
        if window in self._windows:
            self._windows.remove(window)
            window._may_close = True
            window.close()
            window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QApplication.processEvents()

    def close_all(self) -> None:
        for window in list(self._windows):
            self.close(window)


def _copy(data: QMimeData) -> QMimeData:
    """What a drag carries; the drag's own goes with it."""
    result = QMimeData()
    for name in data.formats():
        result.setData(name, data.data(name))
    return result
