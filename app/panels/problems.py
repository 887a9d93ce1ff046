"""All that is wrong with the network, each with the clicks that mend it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.panels.problem_card import ProblemCard, signature
from app.panels.widgets import Message, Muted, Panel, Section
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
        self._is_anew = False
        self.cards: list[ProblemCard] = []
        self._none = Message(self)
        self._more = Muted("", self)
        self._more.hide()
        self.silenced_cards: list[ProblemCard] = []
        self.silenced = Section(self.tr("Silenced ({0})").format(0), self, is_open=False)
        self.silenced.hide()
        self.column.addWidget(self._none)
        self.column.addWidget(self._more)
        self.column.addWidget(self.silenced)
        self.column.addStretch(1)
        workspace.replaced.connect(self._begin_anew)
        workspace.changed.connect(self.refresh)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def refresh(self) -> None:
        """Count, and show the cards anew where they differ and can be seen."""
        problems = self._workspace.analysis.problems()
        severities = [item.problem.severity for item in problems]
        counts = (severities.count("error"), severities.count("warning"))
        if counts != self._counts:
            self._counts = counts
            self.counted.emit(*counts)
        silenced = self._workspace.analysis.silenced_problems()
        now = (signature(problems), signature(silenced))
        if now == self._shown or not self.isVisible():
            return
        self._shown = now
        focused = self._focused()
        if focused is not None:
            # A card that goes would pass the focus on from card to card, down to the last, and with it what is seen.
            self.setFocus()
        for card in (*self.cards, *self.silenced_cards):
            card.parentWidget().layout().removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.silenced_cards = [], []
        for at, problem in enumerate(problems[:_MOST]):
            card = ProblemCard(self._workspace, problem, self.page)
            card.chosen.connect(self.chosen)
            self.column.insertWidget(at, card)
            card.show()  # not a turn later: the page would shrink meanwhile, and lose its place
            self.cards.append(card)
        for problem in silenced[:_MOST]:
            card = ProblemCard(self._workspace, problem, self.silenced, is_silenced=True)
            card.chosen.connect(self.chosen)
            self.silenced.add(card)
            self.silenced_cards.append(card)
        self.silenced.header.setText(self.tr("Silenced ({0})").format(len(silenced)))
        self.silenced.setVisible(bool(silenced))
        self._none.show_text(
            self.tr("Nothing is wrong: the network can be trained.") if not any(counts) else "", "success"
        )
        rest = len(problems) - _MOST
        self._more.setText(self.tr("{0} more").format(rest))
        self._more.setVisible(rest > 0)
        if self._is_anew:
            self._is_anew = False
            self.verticalScrollBar().setValue(0)
        elif focused is not None and self.cards:
            self.cards[min(focused, len(self.cards) - 1)].setFocus()

    def _focused(self) -> int | None:
        """Which card has the focus, itself or in one of its buttons."""
        widget = QApplication.focusWidget()
        return next((at for at, card in enumerate(self.cards) if widget is card or card.isAncestorOf(widget)), None)

    def _begin_anew(self) -> None:
        """Another network is shown from the top, at the next refresh."""
        self._is_anew, self._shown = True, None
