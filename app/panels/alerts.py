"""What is wrong with the training that runs, or ran last: what was seen, and what to try."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.panels.widgets import Message, Muted, Section
from app.sessions.alerts.rules import OVER_TIME, Alert


class AlertList(Section):
    """A message an alert, hidden while there are none. `chosen(node_id)` from the button that shows the block,
    `layer_wanted(layer, kind)` from the one that shows what led to it over time."""

    chosen = Signal(str)
    layer_wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Alerts"), parent)
        self.cards: list[QWidget] = []
        self.alerts: list[Alert] = []
        self.hide()

    def clear(self) -> None:
        """A new run begins: nothing is wrong with it yet."""
        for card in self.cards:
            self.layout_.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.alerts = [], []
        self.hide()

    def show_alert(self, alert: Alert, node_id: str | None) -> None:
        """One more."""
        card = QWidget(self)
        column = QVBoxLayout(card)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        message = Message(card)
        message.show_text(alert.text, "warning")
        column.addWidget(message)
        column.addWidget(Muted(self.tr("Try: {0}").format(alert.advice), card))
        if node_id is not None:
            button = QPushButton(self.tr("Show the block"), card)
            button.setAccessibleName(self.tr("Show the block {0}").format(alert.layer))
            button.clicked.connect(lambda: self.chosen.emit(node_id))
            column.addWidget(button)
        if alert.kind in OVER_TIME:
            more = QPushButton(self.tr("Show it over time"), card)
            more.setToolTip(self.tr("Weights, gradients, activations, steps and dead units of each layer"))
            more.clicked.connect(lambda: self.layer_wanted.emit(alert.layer.split("/")[0], alert.kind))
            column.addWidget(more)
        self.add(card)
        self.cards.append(card)
        self.alerts.append(alert)
        self.show()
