"""The page to try the network by hand: a sheet to draw on or a line to type in, and its answers as bars."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.panels.data_page.cards import Card
from app.panels.widgets import SPACING, Message, Muted, Panel
from app.sessions.understanding.tryout import Said
from app.window.understanding.bars import AnswerBars
from app.window.understanding.pad import DrawingPad
from app.window.understanding.reasons import ReasonsCard

_MOST_NAMED = 12


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
        self.explain.setToolTip(self.tr("Show what in this sample counted for the answer."))
        self.explain.clicked.connect(self.explain_wanted)
        answers.add(self.explain)
        self.reasons = ReasonsCard()
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for card, stretch in ((given, 0), (answers, 1)):
            card.fill()
            row.addWidget(card, stretch)
        self.cards = Panel(self.tr("Try it"), self)
        self.cards.column.addLayout(row)
        self.cards.column.addWidget(self.reasons)
        self.cards.column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.cards)
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
            named = columns if len(columns) <= _MOST_NAMED else (*columns[:3], "…", columns[-1])
            self.hint.setText(self.tr("Type or paste one row: {0}").format(", ".join(named)))
            self.hint.setToolTip("" if named is columns else ", ".join(columns))

    def show_said(self, said: Sequence[Said]) -> None:
        self.message.show_text("")
        self.bars.show_said(said)
        self.explain.setVisible(bool(said))

    def show_message(self, text: str, severity: str = "error") -> None:
        self.bars.show_said(())
        self.explain.hide()
        self.message.show_text(text, severity)

    def _clear(self) -> None:
        self.pad.clear()
        self.line.clear()
        self.changed.emit()
