"""The table of a sweep's runs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem, QWidget

from app import theme
from app.panels.sweeps.wording import in_words, state_of
from app.panels.widgets import grouped
from app.wording import in_numbers

_NUMBER, _KEY = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_COLORS = {"running": "accent", "failed": "error", "interrupted": "warning"}
_FIXED = 5


class _Line(QTreeWidgetItem):
    """Sorts by its values, not by their words; what has no value comes last."""

    def __lt__(self, other: QTreeWidgetItem) -> bool:
        column = self.treeWidget().sortColumn()
        one, two = self.data(column, _KEY), other.data(column, _KEY)
        if one is None or two is None:
            return two is None and one is not None
        return bool(str(one) < str(two)) if isinstance(one, str) or isinstance(two, str) else bool(one < two)


class TrialsTable(QTreeWidget):
    """`chosen(number)` when another line is chosen, `opened(number)` by double click or Enter."""

    chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Runs of the sweep"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAllColumnsShowFocus(True)
        self.setSortingEnabled(True)
        self._titles: list[str] = []
        self.itemSelectionChanged.connect(self._tell)
        self.itemActivated.connect(lambda line: self.opened.emit(line.data(0, _NUMBER)))

    def show_trials(self, trials: Sequence[Any], fields: dict[str, str], score: str, best: int) -> None:
        """One line a trial (TrialEnded and its like); `fields` are titles by path, `best` the number of the best."""
        titles = [self.tr("Run"), self.tr("State"), score, self.tr("Seconds"), self.tr("Parameters"), *fields.values()]
        current = self.current()
        self.blockSignals(True)
        self.clear()
        if titles != self._titles:
            self._titles = titles
            self.setColumnCount(len(titles))
            self.setHeaderLabels(titles)
            self.sortByColumn(2, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(False)
        for trial in trials:
            self.addTopLevelItem(self._line(trial, fields, trial.number == best))
        self.setSortingEnabled(True)
        for column in range(len(titles)):
            self.resizeColumnToContents(column)
        self.blockSignals(False)
        self.choose(current)

    def _line(self, trial: Any, fields: dict[str, str], is_best: bool) -> QTreeWidgetItem:
        values = [trial.values.get(path) for path in fields]
        score = "–" if trial.score is None else in_numbers(f"{trial.score:.4g}")
        told = [
            f"{trial.number}",
            state_of(trial.state),
            score,
            in_numbers(f"{trial.seconds:.1f}"),
            grouped(trial.parameters),
        ]
        line = _Line([*told, *(in_words(value) for value in values)])
        keys = [trial.number, trial.state, trial.score, trial.seconds, trial.parameters, *values]
        for column, key in enumerate(keys):
            line.setData(column, _KEY, key)
            if column != 1 and not isinstance(key, str):
                line.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line.setData(0, _NUMBER, trial.number)
        line.setToolTip(1, trial.message)
        tokens = theme.tokens()
        if trial.state in _COLORS:
            line.setForeground(1, tokens.color(_COLORS[trial.state]))
        if is_best:
            line.setFont(2, theme.font(9.5, bold=True))
            line.setForeground(2, tokens.color("success"))
            line.setText(1, self.tr("{0} (best)").format(line.text(1)))
        return line

    def current(self) -> int:
        """The number of the chosen trial, 0 for none."""
        lines = self.selectedItems()
        return int(lines[0].data(0, _NUMBER)) if lines else 0

    def choose(self, number: int) -> None:
        for line in self._lines():
            if line.data(0, _NUMBER) == number:
                self.setCurrentItem(line)
                return

    def show_only(self, numbers: Sequence[int] | None) -> None:
        """Hide all other lines; None shows all."""
        for line in self._lines():
            line.setHidden(numbers is not None and line.data(0, _NUMBER) not in numbers)

    def shown(self) -> list[int]:
        """Numbers from top to bottom."""
        return [line.data(0, _NUMBER) for line in self._lines() if not line.isHidden()]

    def _lines(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(at) for at in range(self.topLevelItemCount())]

    def _tell(self) -> None:
        if number := self.current():
            self.chosen.emit(number)
