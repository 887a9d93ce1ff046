"""The tree of all that a sweep can vary, with the values of now, to search and to tick."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.panels.sweeps.wording import in_words
from app.panels.widgets import SPACING
from app.sessions.sweeps.space import Target

_PATH = Qt.ItemDataRole.UserRole


class TargetTree(QWidget):
    """`ticked(path, is_on)` when a field was ticked or the tick was taken away."""

    ticked = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search fields: units, learning rate, activation…"))
        self.search.setAccessibleName(self.tr("Search fields"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._filter)
        self.tree = QTreeWidget(self)
        self.tree.setAccessibleName(self.tr("Fields that can be varied"))
        self.tree.setHeaderLabels([self.tr("Field"), self.tr("Now")])
        self.tree.setUniformRowHeights(True)
        self.tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.tree.header().setStretchLastSection(False)
        self.tree.itemChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        column.addWidget(self.search)
        column.addWidget(self.tree, 1)

    def show_targets(self, targets: Sequence[Target], ticked: Sequence[str]) -> None:
        """Put these in place of those shown; training and optimizer are open, blocks closed unless one is ticked."""
        self.tree.blockSignals(True)
        self.tree.clear()
        heads: dict[str, QTreeWidgetItem] = {}
        for target in targets:
            owner = target.path.rpartition(".")[0]
            if owner not in heads:
                title = self.tr("Training") if owner == "training" else target.label.partition(":")[0]
                heads[owner] = head = QTreeWidgetItem([title, ""])
                head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                self.tree.addTopLevelItem(head)
                head.setExpanded(not owner.startswith("block."))
            line = QTreeWidgetItem([target.label.rpartition(": ")[2], in_words(target.value)])
            line.setData(0, _PATH, target.path)
            line.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
            line.setCheckState(0, Qt.CheckState.Checked if target.path in ticked else Qt.CheckState.Unchecked)
            line.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            heads[owner].addChild(line)
            if target.path in ticked:
                heads[owner].setExpanded(True)
        self.tree.blockSignals(False)
        self._filter(self.search.text())

    def line(self, path: str) -> QTreeWidgetItem:
        """The line of a field. Raises KeyError where there is none."""
        for line in self._lines():
            if line.data(0, _PATH) == path:
                return line
        raise KeyError(path)

    def set_ticked(self, path: str, is_on: bool) -> None:
        self.line(path).setCheckState(0, Qt.CheckState.Checked if is_on else Qt.CheckState.Unchecked)

    def _lines(self) -> list[QTreeWidgetItem]:
        heads = [self.tree.topLevelItem(at) for at in range(self.tree.topLevelItemCount())]
        return [head.child(at) for head in heads for at in range(head.childCount())]

    def _changed(self, line: QTreeWidgetItem, column: int) -> None:
        if column == 0 and (path := line.data(0, _PATH)):
            self.ticked.emit(path, line.checkState(0) == Qt.CheckState.Checked)

    def _filter(self, text: str) -> None:
        words = text.lower().split()
        for at in range(self.tree.topLevelItemCount()):
            head = self.tree.topLevelItem(at)
            found = 0
            for child in (head.child(index) for index in range(head.childCount())):
                told = f"{head.text(0)} {child.text(0)} {child.data(0, _PATH)}".lower()
                child.setHidden(not all(word in told for word in words))
                found += not child.isHidden()
            head.setHidden(not found)
            if words and found:
                head.setExpanded(True)
