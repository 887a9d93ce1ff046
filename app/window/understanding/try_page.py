"""The page to try the network by hand: a sheet to draw on or a line to type in, and its answers as bars."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app import theme
from app.panels.data_page.cards import Card
from app.panels.widgets import MARGIN, SPACING, Message, Muted
from app.sessions.understanding.tryout import Said
from app.window.understanding.heat import HeatMap
from app.window.understanding.pad import DrawingPad

_LINE, _MOST = 28, 24


class TryPage(QWidget):
    """`changed` when something else is drawn, dropped or typed; `explain_wanted` to see what spoke for the answer."""

    changed = Signal()
    explain_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Try it"))
        given = Card(self.tr("A sample of your own"), self)
        self.pad = DrawingPad(given)
        self.clear = QPushButton(self.tr("Clear"), given)
        self.clear.clicked.connect(self._clear)
        self.line = QLineEdit(given)
        self.line.setAccessibleName(self.tr("Values of one sample"))
        self.hint = Muted("", given)
        for widget in (self.pad, self.line, self.hint, self.clear):
            given.add(widget)
        given.setMinimumWidth(320)
        answers = Card(self.tr("What the network says"), self)
        self.message = Message(answers)
        self.bars = AnswerBars(answers)
        answers.add(self.message)
        answers.add(self.bars)
        self.explain = QPushButton(self.tr("What spoke for it?"), answers)
        self.explain.setToolTip(self.tr("Cover the picture place by place and see where the answer suffers."))
        self.explain.clicked.connect(self.explain_wanted)
        answers.add(self.explain)
        self.reasons = Card(self.tr("What spoke for the answer"), self)
        self.reasons.note.setText(self.tr("orange for, blue against"))
        self.heat = HeatMap(self.reasons)
        self.reasons.add(self.heat)
        self.reasons.hide()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(given, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(answers, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reasons, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.addLayout(row)
        column.addStretch(1)
        self.pad.drawn.connect(self.changed)
        self.line.textChanged.connect(self.changed)
        self.show_input(True, ())

    def show_input(self, is_picture: bool, columns: Sequence[str]) -> None:
        """Offer a sheet, or a line for these columns."""
        self.pad.setVisible(is_picture)
        self.line.setVisible(not is_picture)
        if is_picture:
            self.hint.setText(self.tr("Draw with the mouse, or drop a picture."))
        else:
            self.hint.setText(self.tr("Type or paste one row: {0}").format(", ".join(columns)))

    def show_said(self, said: Sequence[Said]) -> None:
        self.message.show_text("")
        self.bars.show_said(said)
        self.reasons.hide()
        self.explain.setVisible(self.pad.isVisible() and bool(said) and said[0].is_share)

    def show_message(self, text: str, severity: str = "error") -> None:
        self.bars.show_said(())
        self.reasons.hide()
        self.explain.hide()
        self.message.show_text(text, severity)

    def show_reasons(self, values: np.ndarray) -> None:
        """A map (height, width) of what spoke for the answer."""
        self.heat.show_values(values)
        self.reasons.show()

    def _clear(self) -> None:
        self.pad.clear()
        self.line.clear()
        self.changed.emit()


class AnswerBars(QWidget):
    """A bar for each class or number; the greatest share stands out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[tuple[str, float, bool, bool]] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_said(self, said: Sequence[Said]) -> None:
        self.rows = []
        for one in said:
            order = range(len(one.values))
            if len(one.values) > _MOST:
                order = sorted(sorted(order, key=lambda at: -one.values[at])[:_MOST])
            for at in order:
                label = one.labels[at] if len(said) == 1 else f"{one.name}: {one.labels[at]}"
                best = one.is_share and one.values[at] == max(one.values)
                self.rows.append((label, one.values[at], one.is_share, best))
        self.setAccessibleName(
            ", ".join(
                f"{label} {value:.0%}" if share else f"{label} {value:.4g}" for label, value, share, _ in self.rows
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
            text = f"{value:.1%}" if is_share else f"{value:.4g}"
            painter.drawText(QRectF(wide + room + 8, y, 66, _LINE), middle | Qt.AlignmentFlag.AlignRight, text)
        painter.end()
