"""How much the samples of each class count in training."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QTableWidget, QTableWidgetItem, QWidget

from app.document import edits
from app.document.settings import ANY_OUTPUT
from app.document.values import plain
from app.panels.flow import FlowLayout
from app.panels.widgets import Message, Muted, Section
from app.panels.workspace import Workspace
from app.wording import in_numbers, number_of

_MOST_ROWS = 6


class ClassWeights(Section):
    """A line a class with its weight, which is typed over. `balance_wanted`: count the data and propose weights."""

    balance_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Class weights"), parent, is_open=False)
        self._workspace = workspace
        self._filling = False
        self._keys: list[tuple[str, str]] = []
        self.hint = Muted(self.tr("All classes count the same, sample by sample."), self)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        self.balance = QPushButton(self.tr("Balance"), buttons)
        self.balance.setToolTip(self.tr("Rare classes count more, so that each class has the same say in the loss."))
        self.none = QPushButton(self.tr("No weights"), buttons)
        flow.addWidget(self.balance)
        flow.addWidget(self.none)
        self.table = QTableWidget(0, 2, self)
        self.table.setAccessibleName(self.tr("Weights of the classes"))
        self.table.setHorizontalHeaderLabels([self.tr("Class"), self.tr("Weight")])
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.verticalHeader().hide()
        self.message = Message(self)
        for widget in (self.hint, buttons, self.table, self.message):
            self.add(widget)
        self.balance.clicked.connect(self.balance_wanted)
        self.none.clicked.connect(lambda: self.write({}))
        self.table.itemChanged.connect(self._typed)

    def refresh(self, given: Mapping[str, Any]) -> None:
        """Show the document's weights."""
        self._filling = True
        document = self._workspace.document
        dataset = self._workspace.dataset
        self._keys = [(node_id, key) for node_id, weights in given.items() for key in weights]
        self.table.setRowCount(len(self._keys))
        several = len(given) > 1
        for row, (node_id, key) in enumerate(self._keys):
            name = _class_name(dataset, key)
            if several and node_id != ANY_OUTPUT and node_id in document.nodes:
                name = f"{document.nodes[node_id].name}: {name}"
            head = QTableWidgetItem(name)
            head.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, 0, head)
            self.table.setItem(row, 1, QTableWidgetItem(in_numbers(f"{given[node_id][key]:g}")))
        self._filling = False
        self.table.setVisible(bool(self._keys))
        self.none.setEnabled(bool(self._keys))
        self.hint.setVisible(not self._keys)
        rows = min(len(self._keys), _MOST_ROWS)
        self.table.setFixedHeight(
            self.table.horizontalHeader().sizeHint().height() + rows * self.table.rowHeight(0) + 4
        )

    def write(self, weights: Mapping[str, Mapping[str, float]]) -> None:
        """Put weights into the document, as one step."""
        document = self._workspace.document
        self.message.show_text("")
        self._workspace.history.end_merge()
        self._workspace.do(lambda: edits.set_settings(document, "training", {"class_weights": dict(weights)}))
        self._workspace.history.end_merge()

    def say(self, text: str) -> None:
        """Why there are no weights to propose."""
        self.message.show_text(text, "warning")

    def _typed(self, item: QTableWidgetItem) -> None:
        if self._filling or item.column() != 1:
            return
        (node_id, key), text = self._keys[item.row()], item.text()
        weights = plain(self._workspace.document.settings["training"]["class_weights"])
        try:
            value = number_of(text)
            if not 0 <= value < float("inf"):
                raise ValueError
        except ValueError:
            self.refresh(weights)
            self.say(self.tr("A weight is a number of at least 0, not {0}.").format(text))
            return
        self.write({**weights, node_id: {**weights[node_id], key: value}})


def _class_name(dataset: Any, key: str) -> str:
    """The class as the data call it, where they have one target with classes."""
    classes = list(getattr(dataset, "classes", {}).values()) if dataset is not None else []
    number = int(key)
    return str(classes[0][number]) if len(classes) == 1 and number < len(classes[0]) else key
