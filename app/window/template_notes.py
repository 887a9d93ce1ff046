"""Comments of a bundled project in the user's language. What the user writes is nobody's to translate."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from app import theme
from app.document.changes import CommentChanged
from app.document.graph import GRID, Document
from app.wording import is_spoken, said

# The letters of a note on the canvas, and what it leaves around them.
_PIXELS = 11
_BESIDE, _ABOVE = 20.0, 16.0


def translate_notes(document: Document) -> None:
    """Put them into the user's language, before anything shows the document. A note grows upwards, away from the blocks."""
    if not is_spoken():
        return
    metrics = QFontMetricsF(theme.pixel_font(_PIXELS))
    for comment in tuple(document.comments.values()):
        text = "\n".join(map(said, comment.text.split("\n")))
        if text == comment.text:
            continue
        x, y, width, height = comment.rect
        room = QRectF(0, 0, width - _BESIDE, 10_000)
        needed = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), text).height() + _ABOVE
        taller = max(0.0, -(-(needed - height) // GRID) * GRID)
        rect = (x, y - taller, width, height + taller)
        document.apply(CommentChanged(comment, replace(comment, text=text, rect=rect)))
