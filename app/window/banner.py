"""A line above the canvas that says what went wrong or asks something, and stops nobody from working."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from app import theme
from app.panels.widgets import IconButton, Message

_BAND = 4

Choice = tuple[str, Callable[[], None]]


class Banner(QFrame):
    """One message at a time; a newer one takes its place, but not the place of a question."""

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAccessibleName(self.tr("Message"))
        self._questions: list[tuple[str, tuple[Choice, ...]]] = []
        self._buttons: list[QPushButton] = []
        self.message = Message(self)
        self._close = IconButton("close", self.tr("Close the message"), self)
        self._close.clicked.connect(self.dismiss)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 8, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.message, 1, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(self.palette().ColorRole.Base)
        self.hide()

    @property
    def text(self) -> str:
        """What it says now; "" while hidden."""
        return self.message.text.text() if not self.isHidden() else ""

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        return tuple(self._buttons)

    def say(self, text: str, severity: str = "error") -> None:
        """Show a sentence until it is closed or another comes."""
        self._show(text, severity, ())

    def ask(self, text: str, *choices: Choice) -> None:
        """Show a question with a button a choice; a question waits until an earlier one is answered."""
        self._questions.append((text, choices))
        if len(self._questions) == 1 or self.isHidden():
            self._show(text, "info", choices)

    def dismiss(self) -> None:
        """Close the message; an unanswered question comes back after an error was read."""
        if self._questions and self._buttons:
            self._questions.pop(0)
        self.hide()
        self.closed.emit()
        if self._questions:
            text, choices = self._questions[0]
            self._show(text, "info", choices)

    def _show(self, text: str, severity: str, choices: tuple[Choice, ...]) -> None:
        for button in self._buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []
        self.message.show_text(text, severity)
        for at, (label, handler) in enumerate(choices):
            button = QPushButton(label, self)
            button.clicked.connect(lambda checked=False, handler=handler: self._answer(handler))
            self._row.insertWidget(1 + at, button)
            self._buttons.append(button)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A band in the colour of what it says, along the left edge."""
        super().paintEvent(event)
        painter = QPainter(self)
        tokens = theme.tokens()
        painter.fillRect(0, 0, _BAND, self.height(), tokens.color(self.message.severity))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.color("border"))
        painter.end()

    def _answer(self, handler: Callable[[], None]) -> None:
        self.dismiss()
        handler()
