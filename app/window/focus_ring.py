"""A line around what has the focus, where the style draws none of its own: charts, lists, tabs, check boxes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolButton, QWidget

from app import theme

_GAP = 2
# Their borders change with the focus by the style sheet, and the canvas has a ring on its blocks.
_OWN = (QLineEdit, QComboBox, QToolButton)


class _Line(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.tokens().color("accent"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class FocusRing(QObject):
    """Follows the focus of one window. A focus that a press of the mouse brought is left unmarked.

    There is one line, on the window itself: widgets that come and go with the focus would do so while Qt is at work on it.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._line = _Line(window)
        self._line.hide()
        self._widget: QWidget | None = None
        self._watched: list[QWidget] = []
        QApplication.instance().focusChanged.connect(self._follow)

    def close(self) -> None:
        """Follow no longer."""
        QApplication.instance().focusChanged.disconnect(self._follow)
        self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._place()
        elif watched is not self._widget:
            return False
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.MouseButtonPress):
            self._line.hide()
        return False

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        self._leave()
        if (
            now is None
            or now.window() is not self._window
            or now is self._window
            or isinstance(now, _OWN)
            or now.objectName() == "canvas"
            or QApplication.mouseButtons() != Qt.MouseButton.NoButton
        ):
            return
        self._widget = now
        # It moves too where something that it stands in moves.
        widget: QWidget | None = now
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._place()
        self._line.show()
        self._line.raise_()

    def _place(self) -> None:
        """Around the widget, as far as what it stands in lets it be seen."""
        widget = self._widget
        if widget is None or not shiboken6.isValid(widget):
            return
        place = _in_window(widget, self._window).adjusted(-_GAP, -_GAP, _GAP, _GAP)
        parent = widget.parentWidget()
        while parent is not None and parent is not self._window:
            place = place.intersected(_in_window(parent, self._window))
            parent = parent.parentWidget()
        self._line.setGeometry(place)

    def _leave(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        if shiboken6.isValid(self._line):
            self._line.hide()
        self._widget = None


def _in_window(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), QWidget.size(widget))
