"""What each block costs: a table with its total, sortable; a click chooses the block."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.panels.widgets import Muted, grouped, short_count
from app.sessions.costs import Cost, milliseconds_text, total
from app.wording import bytes_text, in_numbers, said

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_KEY = Qt.ItemDataRole.UserRole


class CostTable(QWidget):
    """`chosen(id)` when a line is clicked or reached by keys; `measure_wanted` and `export_wanted` by the buttons."""

    chosen = Signal(str)
    measure_wanted = Signal()
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Cost"))
        self.measure = QPushButton(self.tr("Measure now"), self)
        self.measure.setToolTip(self.tr("Run some steps of training on the data, and put everything back"))
        self.export = QPushButton(self.tr("Export…"), self)
        self.export.setToolTip(self.tr("Write the table as CSV"))
        self.head = Muted(self.tr("Estimated for one sample. Times come with a measurement."), self)
        self.head.setWordWrap(True)
        self.head.setMinimumWidth(0)
        self.head.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.table = QTreeWidget(self)
        self.table.setAccessibleName(self.tr("Cost of each block"))
        self.table.setRootIsDecorated(False)
        self.table.setUniformRowHeights(True)
        self.table.setAllColumnsShowFocus(True)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setSortingEnabled(True)
        titles = [
            self.tr("Block"), self.tr("Parameters"), self.tr("Multiply-adds"), self.tr("Memory"), self.tr("Sees"),
            self.tr("Forward"), self.tr("Backward"), self.tr("Update"), self.tr("Share"),
        ]  # fmt: skip
        self.table.setHeaderLabels(titles)
        for at in range(1, len(titles)):
            self.table.headerItem().setTextAlignment(at, _RIGHT)
        self.table.headerItem().setToolTip(3, self.tr("Of what the block gives, for one sample"))
        self.table.headerItem().setToolTip(4, self.tr("How much of the input one place of the output sees"))
        for at in (5, 6, 7):
            self.table.headerItem().setToolTip(at, self.tr("Milliseconds of one step, measured"))
        self.table.headerItem().setToolTip(8, self.tr("Of the time of all blocks in one step, measured"))
        self.table.setItemDelegate(_ToTheRight(self.table))
        header = self.table.header()
        header.setStretchLastSection(False)
        # How many lines are looked at for the width of a column: all of a thousand take a tenth of a second.
        header.setResizeContentsPrecision(100)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        # In the order in which data flows, until a column is clicked.
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        row = QHBoxLayout()
        row.addWidget(self.head, 1)
        row.addWidget(self.measure)
        row.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        self.rows: list[Cost] = []
        self._sized = False
        self.measure.clicked.connect(self.measure_wanted)
        self.export.clicked.connect(self.export_wanted)
        self.table.currentItemChanged.connect(self._tell)
        self.table.itemClicked.connect(lambda item, at: self._tell(item, None))

    def show_rows(self, rows: Sequence[Cost], selection: Sequence[str] = ()) -> None:
        """Show these in the order of the column that was clicked last; the total stands at the end."""
        if list(rows) != self.rows:
            self.rows = list(rows)
            self._fill()
        self.choose(selection)

    def choose(self, selection: Sequence[str]) -> None:
        """Mark the line of a block that is chosen elsewhere."""
        self.table.blockSignals(True)
        wanted = selection[0] if len(selection) == 1 else ""
        items = [self.table.topLevelItem(at) for at in range(self.table.topLevelItemCount())]
        found = next((item for item in items if wanted and item.data(0, _KEY) == wanted), None)
        self.table.setCurrentItem(found)
        self.table.blockSignals(False)

    def say(self, text: str, more: str = "") -> None:
        """The line above the table; `more` where it is pointed at."""
        self.head.setText(text)
        self.head.setToolTip(more or text)

    def _fill(self) -> None:
        table = self.table
        table.blockSignals(True)
        table.setSortingEnabled(False)
        table.clear()
        lines: list[QTreeWidgetItem] = []
        for at, row in enumerate(self.rows):
            lines.append(_Line(row, at))
        if self.rows:
            lines.append(_Line(total(self.rows, self.tr("Total")), len(self.rows), is_total=True))
        table.addTopLevelItems(lines)
        table.setSortingEnabled(True)
        table.blockSignals(False)
        if self.rows and not self._sized:
            self._sized = True
            for at in range(table.columnCount()):
                table.resizeColumnToContents(at)
                table.setColumnWidth(at, max(table.columnWidth(at) + 8, 72))

    def _tell(self, item: Any, before: Any) -> None:
        if item is not None and item.data(0, _KEY):
            self.chosen.emit(item.data(0, _KEY))


class _ToTheRight(QStyledItemDelegate):
    """Figures end at the right; said once for all lines."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if index.column():
            option.displayAlignment = _RIGHT


class _Line(QTreeWidgetItem):
    """A row that sorts by its figures; the total stays at the end, whatever the order."""

    def __init__(self, row: Cost, at: int, is_total: bool = False) -> None:
        times = [None if one is None else one * 1e3 for one in (row.forward, row.backward, row.update)]
        super().__init__(
            [
                row.name if row.node_id else said(row.name),
                grouped(row.parameters) if row.parameters else "",
                short_count(row.multiply_adds) if row.multiply_adds else "",
                bytes_text(row.activation_bytes),
                row.receptive.replace("all", QCoreApplication.translate("CostTable", "all")),
                *(_milliseconds(one) for one in times),
                "" if row.share is None else in_numbers(f"{row.share:.1%}"),
            ]
        )
        self.keys = (row.name.lower(), row.parameters, row.multiply_adds, row.activation_bytes, row.receptive, *times,
                     row.share)  # fmt: skip
        self.at, self.is_total = at, is_total
        self.setData(0, _KEY, row.node_id)
        self.setToolTip(0, row.kind)
        if is_total:
            bold = QFont()
            bold.setBold(True)
            for column in range(self.columnCount()):
                self.setFont(column, bold)

    def __lt__(self, other: object) -> bool:
        assert isinstance(other, _Line)
        header = self.treeWidget().header()
        column, falling = header.sortIndicatorSection(), header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        if self.is_total or other.is_total:
            return falling if self.is_total else not falling
        if column < 0:
            return (self.at < other.at) != falling
        one, two = self.keys[column], other.keys[column]
        if one is None or two is None:
            return one is None and two is not None
        return bool(one < two)


def _milliseconds(value: float | None) -> str:
    return "" if not value else in_numbers(f"{milliseconds_text(value)} ms")
