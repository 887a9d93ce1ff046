"""What is dragged to the edge of the view takes the view along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer

if TYPE_CHECKING:
    from app.canvas.view import CanvasView

# How near to the edge it begins, and how fast it is: pixels a turn for each pixel beyond that line.
_BORDER = 24.0
_TURN_MS = 16
_SHARE = 0.35
_FASTEST = 30.0


class EdgePan(QObject):
    """Pans while the pointer of a gesture rests at an edge or beyond it.

    A drag that began at the edge pans only once it has left it, so that a block there can be moved a little.
    """

    def __init__(self, view: CanvasView) -> None:
        super().__init__(view)
        self._view = view
        self._armed = False
        self._pixel = QPointF()
        self._modifiers = Qt.KeyboardModifier.NoModifier
        self._timer = QTimer(self)
        self._timer.setInterval(_TURN_MS)
        self._timer.timeout.connect(self.turn)

    def follow(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """The pointer of a gesture that goes on is here now."""
        self._pixel, self._modifiers = QPointF(pixel), modifiers
        outside = not QRectF(self._view.viewport().rect()).contains(pixel)
        if not self._beyond(pixel).isNull():
            self._armed = self._armed or outside
        else:
            self._armed = True
        if self._armed and not self._beyond(pixel).isNull():
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()
        self._armed = False

    def turn(self) -> None:
        """One step of the sheet, and the gesture follows."""
        gesture = self._view.gesture
        if gesture is None:
            self.stop()
            return
        beyond = self._beyond(self._pixel)
        self._view.pan(QPointF(_speed(beyond.x()), _speed(beyond.y())))
        gesture.move(self._pixel, self._modifiers)

    def _beyond(self, pixel: QPointF) -> QPointF:
        """How far a pixel lies beyond the line along the edges: positive to the right and below."""
        room = QRectF(self._view.viewport().rect()).adjusted(_BORDER, _BORDER, -_BORDER, -_BORDER)
        across = min(0.0, pixel.x() - room.left()) + max(0.0, pixel.x() - room.right())
        down = min(0.0, pixel.y() - room.top()) + max(0.0, pixel.y() - room.bottom())
        return QPointF(across, down)


def _speed(beyond: float) -> float:
    return -max(-_FASTEST, min(_FASTEST, beyond * _SHARE))
