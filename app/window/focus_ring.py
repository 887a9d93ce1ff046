"""A line around what has the focus, where the style draws none of its own: charts, lists, tabs, check boxes."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSplitter, QToolButton, QWidget

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
    """Follows the focus of one window. A focus that a press of the mouse brought is left unmarked."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._line: _Line | None = None
        self._widget: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._follow)

    def close(self) -> None:
        """Follow no longer."""
        QApplication.instance().focusChanged.disconnect(self._follow)
        self._leave(at_once=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize) and watched is self._widget:
            self._place()
        elif event.type() in (QEvent.Type.Hide, QEvent.Type.MouseButtonPress):
            self._hide()
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
        now.installEventFilter(self)
        parent = now.parentWidget()
        # A splitter would make room for the line as for one of its panes.
        while isinstance(parent, QSplitter):
            parent = parent.parentWidget()
        self._line = _Line(parent)
        self._place()
        self._line.show()
        self._line.raise_()

    def _place(self) -> None:
        if self._line is None or self._widget is None or not shiboken6.isValid(self._line):
            return
        parent = self._line.parentWidget()
        corner = self._widget.mapTo(parent, self._widget.rect().topLeft())
        place = QRect(corner, self._widget.size()).adjusted(-_GAP, -_GAP, _GAP, _GAP)
        self._line.setGeometry(place.intersected(parent.rect()))

    def _hide(self) -> None:
        if self._line is not None and shiboken6.isValid(self._line):
            self._line.hide()

    def _leave(self, at_once: bool = False) -> None:
        if self._widget is not None and shiboken6.isValid(self._widget):
            self._widget.removeEventFilter(self)
        if self._line is not None and shiboken6.isValid(self._line):
            self._line.hide()
            if at_once:
                shiboken6.delete(self._line)
            else:
                self._line.deleteLater()
        self._widget = self._line = None
