"""The stages of a trained network from its input on, with a lock on those that are frozen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QIcon
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app import theme
from app.document.surgery import Stage
from app.panels.widgets import short_count

_MOST_ROWS = 8


class StageList(QTreeWidget):
    """`depth_wanted(number)` when a stage is clicked: it and those before it are to be frozen, or it thawed again."""

    depth_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Stages of the network"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QTreeWidget.SelectionMode.NoSelection)
        self.setHeaderLabels([self.tr("Layers"), self.tr("Gives"), self.tr("Parameters"), self.tr("State")])
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._stages: tuple[Stage, ...] = ()
        self._depth = 0
        self.itemClicked.connect(self._clicked)
        self.itemActivated.connect(self._clicked)

    def show_stages(self, stages: Sequence[Stage]) -> None:
        self._stages = tuple(stages)
        self.clear()
        for stage in self._stages:
            name = stage.first if stage.first == stage.last else f"{stage.first} … {stage.last}"
            item = QTreeWidgetItem([name, stage.size, short_count(stage.parameters), ""])
            item.setToolTip(0, self.tr("{0} layers with weights").format(len(stage.nodes)))
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.addTopLevelItem(item)
        rows = min(max(len(self._stages), 1), _MOST_ROWS)
        self.setFixedHeight(rows * max(self.sizeHintForRow(0), 24) + self.header().sizeHint().height() + 12)
        self.set_depth(self._depth)

    def set_depth(self, depth: int) -> None:
        """Show the first so many as frozen."""
        self._depth = depth
        tokens = theme.tokens()
        for at in range(self.topLevelItemCount()):
            item, is_frozen = self.topLevelItem(at), at < depth
            name = "lock" if is_frozen else "unlock"
            item.setIcon(0, QIcon(theme.pixmap(name, 32, tokens.color("accent" if is_frozen else "text_muted"))))
            item.setText(3, self.tr("frozen") if is_frozen else self.tr("learns"))
            for column in range(4):
                item.setForeground(column, QBrush(tokens.color("text_muted" if is_frozen else "text")))

    def parameters(self, depth: int) -> tuple[int, int]:
        """Parameters of the first so many stages, and of the others."""
        counts = [stage.parameters for stage in self._stages]
        return sum(counts[:depth]), sum(counts[depth:])

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_stages"):
            self.set_depth(self._depth)

    def _clicked(self, item: QTreeWidgetItem) -> None:
        at = self.indexOfTopLevelItem(item)
        self.depth_wanted.emit(at if at + 1 == self._depth else at + 1)
