"""All that is wrong with the network, each with the clicks that mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.panels.problem_card import ProblemCard, signature
from app.panels.widgets import Message, Muted, Panel
from app.panels.workspace import Workspace

# More cards than anyone reads would make typing slow.
_MOST = 60


class Problems(Panel):
    """`chosen(node id)` for a click; `counted(errors, warnings)` when the numbers change."""

    chosen = Signal(str)
    counted = Signal(int, int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("Problems", parent)
        self.setAccessibleName(self.tr("Problems"))
        # It stands beside the curves: these need the room more.
        self.setMinimumWidth(200)
        self._workspace = workspace
        self._shown: tuple | None = None
        self._counts: tuple[int, int] | None = None
        self.cards: list[ProblemCard] = []
        self._none = Message(self)
        self._more = Muted("", self)
        self._more.hide()
        self.column.addWidget(self._none)
        self.column.addWidget(self._more)
        self.column.addStretch(1)
        workspace.changed.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Count, and show the cards anew where they differ and can be seen."""
        problems = self._workspace.analysis.problems()
        errors = sum(item.problem.severity == "error" for item in problems)
        counts = (errors, len(problems) - errors)
        if counts != self._counts:
            self._counts = counts
            self.counted.emit(*counts)
        now = signature(problems)
        if now == self._shown or not self.isVisible():
            return
        self._shown = now
        for card in self.cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        for at, problem in enumerate(problems[:_MOST]):
            card = ProblemCard(self._workspace, problem, self.page)
            card.chosen.connect(self.chosen)
            self.column.insertWidget(at, card)
            self.cards.append(card)
        self._none.show_text("" if problems else self.tr("Nothing is wrong: the network can be trained."), "success")
        rest = len(problems) - _MOST
        self._more.setText(self.tr("{0} more").format(rest))
        self._more.setVisible(rest > 0)
