"""What every gesture is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from app.canvas.geometry import DRAG_START_PIXELS

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.canvas.controller import CanvasController
    from app.canvas.scene import CanvasScene
    from app.canvas.view import CanvasView


class Gesture:
    """Begun by the view at a press. It may show things in the scene; the document changes in `finish` alone.

    Places come twice: `pixel` in the viewport, `place` in the scene.
    """

    cursor: Qt.CursorShape | None = None

    def __init__(self, view: CanvasView, pixel: QPointF) -> None:
        self.view = view
        self.start_pixel = pixel
        self.start = view.to_scene(pixel)
        self._dragging = False

    @property
    def scene(self) -> CanvasScene:
        return self.view.canvas

    @property
    def controller(self) -> CanvasController:
        return self.view.controller

    def dragged(self, pixel: QPointF) -> bool:
        """Whether the pointer has gone far enough to be a drag rather than an unsteady click."""
        if not self._dragging:
            self._dragging = (pixel - self.start_pixel).manhattanLength() >= DRAG_START_PIXELS
        return self._dragging

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer moved with the button down."""

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The button was released: carry it out."""

    def cancel(self) -> None:
        """Leave everything as it was before the press."""

    def key(self, event: QKeyEvent) -> bool:
        """A key went down meanwhile; True where it meant the gesture. Esc is the view's."""
        return False
