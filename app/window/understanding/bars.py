"""Answers as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app import theme
from app.document.readable import readable
from app.sessions.understanding.tryout import Said
from app.wording import in_numbers

_LINE, _MOST = 28, 24


class AnswerBars(QWidget):
    """A bar for each class or number; the greatest share stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[str, float, bool, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_said(self, said: Sequence[Said]) -> None:
        rows = []
        for one in said:
            order = range(len(one.values))
            if len(one.values) > _MOST:
                order = sorted(sorted(order, key=lambda at: -one.values[at])[:_MOST])
            for at in order:
                label = one.labels[at] if len(said) == 1 else f"{one.name}: {one.labels[at]}"
                best = one.is_share and one.values[at] == max(one.values)
                rows.append((label, one.values[at], one.is_share, best))
        self.show_rows(rows)

    def show_rows(self, rows: Sequence[tuple[str, float, bool, bool]]) -> None:
        """Bars of (name, value, whether it is a share from 0 to 1, whether it stands out)."""
        self.rows = list(rows)
        self.setAccessibleName(
            ", ".join(
                in_numbers(f"{label} {value:.0%}" if share else f"{label} {readable(value)}")
                for label, value, share, _ in self.rows
            )
        )
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, len(self.rows)) * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = theme.tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        wide = min(180.0, max((metrics.horizontalAdvance(row[0]) for row in self.rows), default=0) + 12)
        room = max(20.0, self.width() - wide - 76)
        most = max((abs(row[1]) for row in self.rows if not row[2]), default=1.0) or 1.0
        middle = Qt.AlignmentFlag.AlignVCenter
        for at, (label, value, is_share, best) in enumerate(self.rows):
            y = at * _LINE
            painter.setPen(tokens.color("text"))
            shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, wide - 8)
            painter.drawText(QRectF(0, y, wide, _LINE), middle, shown)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("hover"))
            painter.drawRoundedRect(QRectF(wide, y + 7, room, _LINE - 14), 4, 4)
            share = value if is_share else abs(value) / most
            painter.setBrush(tokens.color("accent" if best or not is_share else "text_disabled"))
            if share > 0.002:
                painter.drawRoundedRect(QRectF(wide, y + 7, max(3.0, room * min(1.0, share)), _LINE - 14), 4, 4)
            painter.setPen(tokens.color("text" if best else "text_muted"))
            text = in_numbers(f"{value:.1%}") if is_share else in_numbers(readable(value))
            painter.drawText(QRectF(wide + room + 8, y, 66, _LINE), middle | Qt.AlignmentFlag.AlignRight, text)
        painter.end()
