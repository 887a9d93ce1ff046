"""What became of every layer when weights were loaded, as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from app.document.surgery import Loaded
from app.panels.widgets import Muted, Section, severity_icon

_ROW = 26
_TALLEST = 280


class LoadReport(Section):
    """Layers, their names in the file, how much was taken, and why something was left. Left ones come first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Loaded"), parent)
        self.summary = Muted("", self)
        self.table = QTableWidget(0, 3, self)
        self.table.setAccessibleName(self.tr("Loaded weights by layer"))
        self.table.setHorizontalHeaderLabels([self.tr("Layer"), self.tr("Weights"), self.tr("Why")])
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setMinimumSectionSize(_ROW)
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        # A line a layer: a reason that is longer is scrolled to, and told where it is pointed at.
        self.table.setWordWrap(False)
        self.table.setHorizontalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setMinimumSectionSize(48)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.add(self.summary)
        self.add(self.table)

    def show_rows(self, found: Loaded) -> None:
        """The report of one file."""
        left = [row for row in found.rows if not row.is_taken]
        rows = [*left, *(row for row in found.rows if row.is_taken)]
        self.summary.setText(
            self.tr("{0}: {1} layers took weights, {2} left.").format(found.file, found.taken, len(left))
        )
        self.table.setRowCount(len(rows))
        for at, row in enumerate(rows):
            cells = (row.layer or row.source, self.tr("{0} of {1}").format(row.taken, row.weights), row.reason)
            for column, text in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setToolTip(self.tr("In the file: {0}").format(row.source) if column == 0 and row.source else text)
                self.table.setItem(at, column, item)
            self.table.item(at, 0).setIcon(severity_icon("success" if row.is_taken else "warning"))
        self.show()
        table = self.table
        needed = (
            len(rows) * _ROW + table.horizontalHeader().height() + table.horizontalScrollBar().sizeHint().height() + 4
        )
        table.setFixedHeight(min(needed, _TALLEST))
