"""What happened, in words and in order: for those who want to look back."""

from __future__ import annotations

import logging
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app import theme

_LINES = 2000


class Log(QPlainTextEdit):
    """Lines with the time; log records of the app come in by `handler`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Log"))
        self.setReadOnly(True)
        self.setMaximumBlockCount(_LINES)
        self.setFont(theme.font(9))
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.setStyleSheet("QPlainTextEdit { border: none; padding: 8px 12px; }")
        self.setPlaceholderText(self.tr("Nothing has happened yet."))
        self.handler = LogHandler(self)
        self.handler.bridge.line.connect(self.add, Qt.ConnectionType.QueuedConnection)

    def add(self, text: str) -> None:
        self.appendPlainText(f"{datetime.now():%H:%M:%S}  {text}")


class _Bridge(QObject):
    line = Signal(str)


class LogHandler(logging.Handler):
    """Takes log records from any thread to the panel. The window adds and removes it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(logging.INFO)
        self.bridge = _Bridge(parent)
        self.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self.bridge.line.emit(self.format(record))
        except RuntimeError:
            # The window is gone.
            logging.getLogger().removeHandler(self)
