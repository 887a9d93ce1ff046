"""The table of runs: one a line, to search, to sort, to choose from."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView, QWidget

from app import theme
from app.document.readable import measured
from app.panels.widgets import grouped
from app.sessions.runs.record import RunRecord, flat
from app.wording import in_numbers

_Index = QModelIndex | QPersistentModelIndex
_SORT = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()
_ICONS = {"running": "play", "finished": "check", "stopped": "stop", "interrupted": "warning", "failed": "error"}
_COLORS = {"running": "accent", "finished": "success", "interrupted": "warning", "failed": "error"}
# Columns that the user may write into, and what they are of a run.
_WRITTEN = {0: "name", 9: "tags"}


class RunsModel(QAbstractTableModel):
    """Records as rows. `described(id, values)` when a name or tags were written; the model itself changes nothing."""

    described = Signal(str, dict)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.records: list[RunRecord] = []
        self._metric = ""
        self._titles: list[str] = []
        self._name_columns()

    def show_records(self, records: Sequence[RunRecord]) -> None:
        """Put these in place of those shown; what is only newer changes in place, so that a selection stays."""
        found = next((name for record in records for name in record.last if name != "loss" and name[:4] != "val_"), "")
        if [one.id for one in records] == [one.id for one in self.records] and found == self._metric:
            self.records = list(records)
            if self.records:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self.records) - 1, self.columnCount() - 1))
            return
        self.beginResetModel()
        self.records, self._metric = list(records), found
        self._name_columns()
        self.endResetModel()

    def _name_columns(self) -> None:
        self._titles = [
            self.tr("Run"),
            self.tr("State"),
            self.tr("Epochs"),
            self.tr("Loss"),
            self.tr("Validation loss"),
            (self._metric or self.tr("Metric")).replace("_", " ").capitalize(),
            self.tr("Began"),
            self.tr("Took"),
            self.tr("Parameters"),
            self.tr("Tags"),
        ]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.records)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in (2, 3, 4, 5, 7, 8):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        found = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and index.column() in _WRITTEN and self.records[index.row()].is_over:
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record, column = self.records[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, _SORT):
            text, key = self._cell(record, column)
            return text if role == Qt.ItemDataRole.DisplayRole else key
        if role == Qt.ItemDataRole.EditRole:
            return record.name if column == 0 else " ".join(record.tags)
        if role == Qt.ItemDataRole.TextAlignmentRole and column in (2, 3, 4, 5, 7, 8):
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.DecorationRole and column == 1:
            return _state_icon(record.state)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(record, column)
        return None

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() not in _WRITTEN:
            return False
        record, text = self.records[index.row()], str(value).strip()
        if index.column() == 0:
            if text != record.name:
                self.described.emit(record.id, {"name": text})
        else:
            tags = tuple(dict.fromkeys(text.replace(",", " ").replace("#", " ").split()))
            if tags != record.tags:
                self.described.emit(record.id, {"tags": tags})
        return True

    def words(self, row: int) -> str:
        """All that can be searched of a run, in lower case."""
        record = self.records[row]
        told = [record.name, record.id, record.project, record.notes, record.state, record.reason]
        told += [f"#{tag}" for tag in record.tags]
        told += [f"{name}={value}" for name, value in flat(record.settings)]
        told += [f"{path.rpartition('.')[2]}={value}" for path, value in record.varied.items()]
        told.append(str(record.data.get("source", "")))
        return " ".join(told).lower()

    def _cell(self, record: RunRecord, column: int) -> tuple[str, Any]:
        last = record.last
        match column:
            case 0:
                text = label_of(record)
                return text, text.lower()
            case 1:
                return state_word(self, record.state), record.state
            case 2:
                return f"{record.epochs} / {record.wanted}", record.epochs
            case 3:
                return _figure(last.get("loss"))
            case 4:
                return _figure(last.get("val_loss"))
            case 5:
                return _figure(last.get(f"val_{self._metric}", last.get(self._metric)))
            case 6:
                return time.strftime("%Y-%m-%d %H:%M", time.localtime(record.began)), record.began
            case 7:
                return _duration(record.seconds), record.seconds
            case 8:
                return grouped(record.parameters), record.parameters
        text = " ".join(f"#{tag}" for tag in record.tags)
        return text, text.lower()

    def _tip(self, record: RunRecord, column: int) -> str:
        if column == 1:
            return record.reason
        if column in (0, 9):
            return "\n".join(filter(None, (record.id, record.notes, record.origin)))
        return ""


class _Sorted(QSortFilterProxyModel):
    """The runs that hold all words that are searched, in the order of a column."""

    def __init__(self, model: RunsModel) -> None:
        super().__init__(model)
        self.setSourceModel(model)
        self.setSortRole(_SORT)
        self._words: list[str] = []

    def search(self, text: str) -> None:
        self._words = text.lower().split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        told = self.sourceModel().words(row)
        return all(word in told for word in self._words)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        one, two = left.data(_SORT), right.data(_SORT)
        if one is None or two is None:
            return one is None and two is not None
        return bool(one < two)


class RunsTable(QTreeView):
    """`chosen(ids)` when other lines are chosen, `opened(id)` by double click or Enter on a line."""

    chosen = Signal(list)
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Runs"))
        self.model_ = RunsModel(self)
        self._sorted = _Sorted(self.model_)
        self.setModel(self._sorted)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.setSortingEnabled(True)
        self.sortByColumn(6, Qt.SortOrder.DescendingOrder)
        header = self.header()
        header.setStretchLastSection(True)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for column, width in enumerate((232, 116, 84, 84, 116, 92, 140, 84, 104)):
            header.resizeSection(column, width)
        self.selectionModel().selectionChanged.connect(self._tell)
        self.activated.connect(self._open)

    def show_records(self, records: Sequence[RunRecord]) -> None:
        """Show these; runs that were chosen stay chosen."""
        before = self.ids()
        self.model_.show_records(records)
        if before != self.ids():
            self.choose(before)

    def search(self, text: str) -> None:
        """Only runs that hold all these words: of names, notes, tags, projects, states and settings."""
        self._sorted.search(text)

    def ids(self) -> list[str]:
        """The runs that are chosen, from top to bottom."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self._id(row) for row in rows]

    def shown(self) -> list[str]:
        """The runs that are shown, from top to bottom."""
        return [self._id(row) for row in range(self._sorted.rowCount())]

    def choose(self, ids: Sequence[str]) -> None:
        selection = QItemSelection()
        for row, run_id in enumerate(self.shown()):
            if run_id in ids:
                selection.select(self._sorted.index(row, 0), self._sorted.index(row, 0))
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(selection, how)

    def record(self, run_id: str) -> RunRecord | None:
        return next((record for record in self.model_.records if record.id == run_id), None)

    def _id(self, row: int) -> str:
        return self.model_.records[self._sorted.mapToSource(self._sorted.index(row, 0)).row()].id

    def _tell(self) -> None:
        self.chosen.emit(self.ids())

    def _open(self, index: QModelIndex) -> None:
        if self.state() != QAbstractItemView.State.EditingState:
            self.opened.emit(self._id(index.row()))


def _state_icon(state: str) -> QIcon:
    """In the state's colour, on chosen lines too."""
    picture = theme.pixmap(_ICONS[state], 32, theme.tokens().color(_COLORS.get(state, "text_muted")))
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)
    return result


def label_of(record: RunRecord) -> str:
    """What a run is called: its name, else its project and the time at which it began."""
    began = time.strftime("%H:%M:%S", time.localtime(record.began))
    return record.name or f"{record.project.removesuffix('.loom') or record.id} {began}"


def state_word(asker: Any, state: str) -> str:
    words = {
        "running": asker.tr("Training"),
        "interrupted": asker.tr("Interrupted"),
        "finished": asker.tr("Finished"),
        "stopped": asker.tr("Stopped"),
        "failed": asker.tr("Failed"),
    }
    return words.get(state, state)


def _figure(value: float | None) -> tuple[str, float | None]:
    return ("–", None) if value is None or value != value else (in_numbers(measured(value)), value)


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return f"{hours}:{minutes:02d}:{rest:02d}"
    return f"{minutes}:{rest:02d}" if minutes else in_numbers(f"{seconds:.1f} s")
