"""The first lines of a file as they stand in it, in letters of one width, cut where there is no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.wording import as_it_is

_PAD = 8.0


class Lines(QWidget):
    """Paints what `show_lines` was given; hidden where that is nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[str, ...] = ()
        # Spaces and tabs decide how a line is parted: they are seen only in letters of one width.
        self.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_lines(self, lines: Sequence[str]) -> None:
        self.lines = tuple(line.replace("\t", " → ") for line in lines)
        self.setAccessibleName(self.tr("The first lines of the file") if lines else "")
        self.setAccessibleDescription("\n".join(lines))
        self.setToolTip(as_it_is("\n".join(line[:160] for line in lines)))
        self.setVisible(bool(lines))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, round(QFontMetricsF(self.font()).lineSpacing() * len(self.lines) + 2 * _PAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color("border"), 1))
        painter.setBrush(tokens.color("hover"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setPen(tokens.color("text_muted"))
        painter.setFont(self.font())
        metrics = QFontMetricsF(self.font())
        room = self.width() - 2 * _PAD
        for at, line in enumerate(self.lines):
            text = metrics.elidedText(line, Qt.TextElideMode.ElideRight, room)
            place = QRectF(_PAD, _PAD + at * metrics.lineSpacing(), room, metrics.lineSpacing())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.end()
