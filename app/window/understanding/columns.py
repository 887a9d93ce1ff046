"""The card that says which columns a network leans on."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.panels.data_page.cards import Card
from app.sessions.understanding.importance import Importance
from app.window.understanding.bars import AnswerBars

_MOST = 20


class ColumnsCard(Card):
    """A bar for each column: what is lost when its values are shuffled."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("What the network leans on"))
        self.setAccessibleName(self.tr("What the network leans on"))
        self.bars = AnswerBars(self)
        self.add(self.bars)

    def show_importance(self, found: Importance) -> None:
        if found.is_share:
            self.note.setText(self.tr("right answers lost when a column is shuffled among the samples"))
        else:
            self.note.setText(self.tr("error gained when a column is shuffled among the samples"))
        best = float(found.values.max(initial=0.0))
        self.bars.show_rows(
            [
                (name, float(value) if not found.is_share else max(0.0, float(value)), found.is_share, value == best)
                for name, value in list(zip(found.names, found.values, strict=True))[:_MOST]
            ]
        )
