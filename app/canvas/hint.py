"""The words at the pointer while a wire is drawn to where it cannot go."""

from __future__ import annotations

import html

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QLabel, QWidget

from app import theme

_WIDEST = 340
_AWAY = 18


class CursorHint(QLabel):
    """A reason and, on a line of its own, the key that mends it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("canvasHint")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self.hide()

    def show_at(self, pixel: QPointF, reason: str, keys: str = "") -> None:
        """Beside a place of the parent, turned inwards at its edges."""
        colors = theme.tokens()
        self.setStyleSheet(
            f"#canvasHint {{ background: {colors.raised}; color: {colors.text}; border: 1px solid {colors.error};"
            " border-radius: 6px; padding: 6px 9px; }"
        )
        text = html.escape(reason)
        if keys:
            text += f"<br><b style='color:{colors.accent}'>{html.escape(keys)}</b>"
        if text != self.text():
            self.setText(text)
            self.setFixedWidth(min(_WIDEST, max(120, self.parentWidget().width() - 16)))
            self.setFixedHeight(self.heightForWidth(self.width()))
        area = self.parentWidget().rect()
        x, y = pixel.x() + _AWAY, pixel.y() + _AWAY
        if x + self.width() > area.right():
            x = pixel.x() - _AWAY - self.width()
        if y + self.height() > area.bottom():
            y = pixel.y() - _AWAY - self.height()
        self.move(max(4, round(x)), max(4, round(y)))
        self.show()
        self.raise_()
