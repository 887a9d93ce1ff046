"""The canvas of the open document, with the minimap in its corner; made anew when another document is opened."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.canvas import CanvasController, CanvasScene, CanvasView, Minimap
from app.document.analysis import Analysis
from app.document.blocks import BlockLibrary
from app.document.graph import Document
from app.panels.widgets import Muted
from app.panels.workspace import Workspace

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo

_GAP = 12
# A network of a few blocks is all in sight: a map of it would only cover it.
_MAP_FROM = 12
# Up to so many blocks a scene is made when it is shown; for more, in turns of the event loop.
_AT_ONCE = 200
# Seconds of one turn of the event loop that items of a scene are made in.
_TURN = 0.02


class CanvasHost(QWidget):
    """Keeps the canvas's selection and the workspace's the same."""

    refused = Signal(str)
    opened = Signal(str)
    menu_wanted = Signal(QPoint, object)
    gesture_ended = Signal()
    picture_chosen = Signal(str)
    # What is in sight is another part, or another canvas.
    sight_changed = Signal()
    # Other blocks or wires of the canvas are chosen.
    chosen = Signal()

    def __init__(
        self,
        workspace: Workspace,
        kinds: Sequence[LayerInfo],
        actions: Sequence[QAction],
        parent: QWidget | None = None,
        blocks: BlockLibrary | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kinds = tuple(kinds)
        self._blocks = blocks
        self._actions = tuple(actions)
        # What the network covers, None where it has to be asked again.
        self._covered: QRectF | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._following = False
        self._view: CanvasView | None = None
        self._ready: CanvasScene | None = None
        self.hint = Muted(self.tr("Drag a layer here, or press Tab to search for one."), self)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._build()
        workspace.replaced.connect(self._build)
        workspace.selection_changed.connect(self._show_selection)
        workspace.changed.connect(self._changed)

    @property
    def view(self) -> CanvasView:
        assert self._view is not None
        return self._view

    def close_canvas(self) -> None:
        """Stop following the document."""
        self.scene.close()
        # Items that go tell of a selection that changes: nobody is left to ask them.
        self.scene.blockSignals(True)

    def prepare(self, document: Document, done: Callable[[], None]) -> None:
        """Make the scene of an analysed document (`Analysis.prepare`) that is about to be opened, in turns of the event
        loop that are short where it is large; `done` follows, at once for a small one."""
        if len(document.nodes) <= _AT_ONCE or not isinstance(document.prepared, Analysis):
            done()
            return
        scene = CanvasScene(document, document.prepared, self._kinds, self, whole=False)
        steps = scene.fill()

        def end() -> None:
            self._ready = scene
            done()

        def go_on() -> None:
            until = time.perf_counter() + _TURN
            for _ in steps:
                if time.perf_counter() > until:
                    QTimer.singleShot(0, self, go_on)
                    return
            QTimer.singleShot(0, self, end)

        go_on()

    def _build(self) -> None:
        workspace = self._workspace
        # Of the window, which may not be in front yet: hasFocus() would say no.
        had_focus = self._view is not None and self.window().focusWidget() is self._view
        if self._view is not None:
            self.minimap.hide()
            self.minimap.deleteLater()
            self.hint.setParent(self)
            self.close_canvas()
            self._column.removeWidget(self._view)
            self._view.hide()
            self._view.removeEventFilter(self)
            self._view.deleteLater()
            self.scene.deleteLater()
            self.controller.deleteLater()
        ready, self._ready = self._ready, None
        if ready is None or ready.document is not workspace.document or ready.analysis is not workspace.analysis:
            if ready is not None:
                ready.close()
                ready.deleteLater()
            ready = CanvasScene(workspace.document, workspace.analysis, self._kinds, self)
        self.scene = ready
        self.controller = CanvasController(
            workspace.history, workspace.document, workspace.analysis, self._kinds, self, self._blocks
        )
        self._covered = None
        self._view = view = CanvasView(self.scene, self.controller, self)
        self.minimap = Minimap(view)
        self.minimap.setParent(view)
        self._column.addWidget(view)
        self.setFocusProxy(view)
        self.hint.setParent(view)
        view.addActions(self._actions)
        view.installEventFilter(self)
        view.opened.connect(self.opened)
        view.menu_wanted.connect(self.menu_wanted)
        view.picture_chosen.connect(self.picture_chosen)
        view.sight_changed.connect(self._sight_changed)
        view.content_changed.connect(self._content_changed)
        self.controller.refused.connect(self.refused)
        self.scene.selectionChanged.connect(self._take_selection)
        if had_focus:
            view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._changed()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self._place_minimap()
        return super().eventFilter(watched, event)

    def _place_minimap(self) -> None:
        size = self.minimap.sizeHint()
        self.minimap.setGeometry(
            self.view.width() - size.width() - _GAP, self.view.height() - size.height() - _GAP, *size.toTuple()
        )
        self.hint.setGeometry(0, self.view.height() // 2 - 24, self.view.width(), 48)
        self._changed()

    def _changed(self) -> None:
        self.hint.setVisible(not self._workspace.document.nodes)
        self._show_minimap()

    def _content_changed(self) -> None:
        self._covered = None
        self._show_minimap()

    def _sight_changed(self, sight: QRectF) -> None:
        self._show_minimap()
        self.sight_changed.emit()

    def _show_minimap(self) -> None:
        """Where there is room for it, and something that is out of sight: else it would only cover what is seen."""
        large = len(self._workspace.document.nodes) >= _MAP_FROM
        roomy = self.view.width() > 2.5 * self.minimap.sizeHint().width()
        if large and roomy and self._covered is None:
            self._covered = self.scene.content_rect()
        self.minimap.setVisible(
            large and roomy and self._covered is not None and not self.view.visible_rect().contains(self._covered)
        )

    def _take_selection(self) -> None:
        if not self._following:
            self._following = True
            self._workspace.select(self.scene.selected_ids())
            self._following = False
            self.chosen.emit()

    def _show_selection(self) -> None:
        if self._following or self.scene.document is not self._workspace.document:
            return
        chosen = self._workspace.selection
        if set(chosen) != set(self.scene.selected_ids()):
            self._following = True
            self.scene.select(chosen)
            if chosen:
                self.view.reveal(chosen)
            self._following = False
