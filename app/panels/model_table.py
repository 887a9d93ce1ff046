"""The table of ready-made networks: one a line, to search and to sort."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from app.panels.widgets import short_count
from app.wording import in_numbers, said
from engine.catalogue import About

_ABOUT = Qt.ItemDataRole.UserRole
_SORT = Qt.ItemDataRole.UserRole + 1


class _Line(QTreeWidgetItem):
    """Sorted by numbers where a column holds numbers."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        column = self.treeWidget().sortColumn()
        return bool(self.data(column, _SORT) < other.data(column, _SORT))


class ModelTable(QTreeWidget):
    """`chosen(About or None)` when another line is current; `activated_` by double click or Enter."""

    chosen = Signal(object)
    activated_ = Signal()

    def __init__(self, networks: Sequence[About], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Ready-made networks"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)
        self.setHeaderLabels(
            [
                self.tr("Network"),
                self.tr("Parameters"),
                self.tr("Weights"),
                self.tr("Images"),
                self.tr("ImageNet"),
                self.tr("Year"),
            ]
        )
        self.headerItem().setToolTip(4, self.tr("Images named rightly at the first guess, with the published weights"))
        for column in range(1, self.columnCount()):
            self.headerItem().setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        for about in networks:
            self.addTopLevelItem(_line(about))
        header = self.header()
        header.setSectionsClickable(True)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(56)
        # In the order of the families until a heading is clicked.
        self.sortItems(-1, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.currentItemChanged.connect(lambda item, before: self.chosen.emit(self.about))
        self.itemActivated.connect(lambda item, column: self.activated_.emit())

    @property
    def about(self) -> About | None:
        """The network of the current line."""
        item = self.currentItem()
        return item.data(0, _ABOUT) if item is not None and not item.isHidden() else None

    def names(self) -> list[str]:
        """The networks that are shown, from top to bottom."""
        return [item.text(0) for item in self._items() if not item.isHidden()]

    def choose(self, name: str) -> None:
        self.setCurrentItem(next(item for item in self._items() if item.text(0) == name))

    def filter(self, text: str) -> bool:
        """Show the networks whose name, family or idea holds all these words; False where there is none."""
        wanted = text.lower().split()
        for item in self._items():
            about: About = item.data(0, _ABOUT)
            told = f"{about.name} {about.family} {about.idea} {about.year}".lower()
            item.setHidden(not all(word in told for word in wanted))
        left = [item for item in self._items() if not item.isHidden()]
        if left and (self.currentItem() is None or self.currentItem().isHidden()):
            self.setCurrentItem(left[0])
        elif not left or self.currentItem() is not None:
            self.chosen.emit(self.about)
        return bool(left)

    def _items(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(at) for at in range(self.topLevelItemCount())]


def _line(about: About) -> QTreeWidgetItem:
    top1 = "–" if about.top1 is None else in_numbers(f"{about.top1:.1%}")
    size = 4 * about.parameters
    cells = (
        (about.name, about.name.lower()),
        (short_count(about.parameters), about.parameters),
        (f"{size / 1e6:.0f} MB", size),
        (f"{about.size}×{about.size}", about.size),
        (top1, about.top1 or 0.0),
        (str(about.year), about.year),
    )
    line = _Line([text for text, _ in cells])
    for column, (_, key) in enumerate(cells):
        line.setData(column, _SORT, key)
        if column:
            line.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    line.setData(0, _ABOUT, about)
    line.setToolTip(0, said(about.idea))
    return line
