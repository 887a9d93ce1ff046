"""Editing a name or a note where it stands: ordinary text fields laid over the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget


class NameEdit(QLineEdit):
    """Enter or leaving it keeps the text, Esc does not. `keep(text)` answers whether the text could be taken."""

    def __init__(self, parent: QWidget, text: str, area: QRect, keep: Callable[[str], bool]) -> None:
        super().__init__(text, parent)
        self._before = text
        self._keep = keep
        self._closed = False
        self.setObjectName("nameEdit")
        self.setAccessibleName(self.tr("Name of the block"))
        self.setGeometry(area)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish(stay_when_refused=True)
        elif event.key() == Qt.Key.Key_Escape:
            self.close_edit()
        else:
            super().keyPressEvent(event)
            _mark(self, False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish(stay_when_refused=False)

    def close_edit(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.hide()
        self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _finish(self, stay_when_refused: bool) -> None:
        if self._closed:
            return
        text = self.text().strip()
        if text == self._before or self._keep(text) or not stay_when_refused:
            self.close_edit()
            return
        _mark(self, True)
        self.selectAll()


class NoteEdit(QPlainTextEdit):
    """Ctrl+Enter or leaving it keeps the text, Esc does not."""

    def __init__(self, parent: QWidget, text: str, area: QRect, keep: Callable[[str], bool]) -> None:
        super().__init__(text, parent)
        self._before = text
        self._keep = keep
        self._closed = False
        self.setObjectName("noteEdit")
        self.setAccessibleName(self.tr("Text of the comment"))
        self.setGeometry(area)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._finish()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_edit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._finish()

    def close_edit(self) -> None:
        if self._closed:
            return
        self._closed = True
        self.hide()
        self.parentWidget().setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def _finish(self) -> None:
        if self._closed:
            return
        if self.toPlainText() != self._before:
            self._keep(self.toPlainText())
        self.close_edit()


def _mark(field: QWidget, invalid: bool) -> None:
    """Show a refused text by the theme's style for wrong fields."""
    if bool(field.property("invalid")) != invalid:
        field.setProperty("invalid", invalid)
        field.style().unpolish(field)
        field.style().polish(field)
