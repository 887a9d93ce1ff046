"""The columns of the data: what each holds, how it is spread, and what part it plays."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from app import theme
from app.panels.data_page.cards import Card, Histogram, Shares
from app.panels.fields.editors import QuietCombo
from app.panels.widgets import Muted
from app.sessions.data_profile import ColumnProfile, Profile
from app.wording import as_it_is, in_numbers

_MOST = 40
_LONGEST = 72


class ColumnsCard(Card):
    """`role_chosen(name, role)` and `kind_chosen(name, kind)` when the user says what a column is."""

    role_chosen = Signal(str, str)
    kind_chosen = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Columns"))
        self.setAccessibleName(self.tr("Columns"))
        self.roles: dict[str, QuietCombo] = {}
        self.kinds: dict[str, QuietCombo] = {}
        self._page: QWidget | None = None

    def show_profile(self, profile: Profile, kinds_can_change: bool) -> None:
        """A row for each column."""
        if self._page is not None:
            self._page.hide()
            self.body.removeWidget(self._page)
            self._page.deleteLater()
        self.roles, self.kinds = {}, {}
        self._page = QWidget(self)
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(4, 1)
        heads = (self.tr("Name"), self.tr("Holds"), self.tr("Part"), self.tr("Spread"), "")
        for at, text in enumerate(heads):
            label = Muted(text, self._page)
            label.setWordWrap(False)
            grid.addWidget(label, 0, at)
        shown = list(profile.columns[:_MOST])
        # What is predicted is shown wherever it stands.
        shown += [column for column in profile.columns[_MOST:] if column.role == "target"]
        for row, column in enumerate(shown, start=1):
            self._add_row(grid, row, column, profile, kinds_can_change)
        if len(profile.columns) > len(shown):
            more = self.tr("and {0} columns more, which are inputs").format(len(profile.columns) - len(shown))
            grid.addWidget(Muted(more, self._page), len(shown) + 1, 0, 1, 5)
        self.note.setText(str(len(profile.columns)))
        self.add(self._page)

    def _add_row(self, grid: QGridLayout, row: int, column: ColumnProfile, profile: Profile, changes: bool) -> None:
        name = QLabel(self._page)
        name.setFont(theme.font(9.5, bold=True))
        name.setMaximumWidth(180)
        name.setText(name.fontMetrics().elidedText(column.name, Qt.TextElideMode.ElideRight, 172))
        name.setToolTip(as_it_is(column.name))
        name.setEnabled(column.role != "ignore")
        grid.addWidget(name, row, 0)
        if changes and column.kind in ("number", "category", "text", "date"):
            kind = QuietCombo(self._page)
            for key, text in self._kind_names().items():
                kind.addItem(text, key)
            kind.setCurrentIndex(kind.findData(column.kind))
            kind.setAccessibleName(self.tr("What {0} holds").format(column.name))
            kind.activated.connect(lambda at, n=column.name, box=kind: self.kind_chosen.emit(n, box.itemData(at)))
            kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            self.kinds[column.name] = kind
            grid.addWidget(kind, row, 1)
        else:
            grid.addWidget(QLabel(self._what(column), self._page), row, 1)
        role = QuietCombo(self._page)
        for key, text in self._role_names().items():
            role.addItem(text, key)
        role.setCurrentIndex(role.findData(column.role))
        role.setAccessibleName(self.tr("The part of {0}").format(column.name))
        role.activated.connect(lambda at, n=column.name, box=role: self.role_chosen.emit(n, box.itemData(at)))
        role.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.roles[column.name] = role
        grid.addWidget(role, row, 2)
        if column.counts:
            said = "" if column.low is None else in_numbers(f"{column.low:g} … {column.high:g}")
            grid.addWidget(Histogram(column.counts, self._page, said), row, 3)
        elif column.top:
            grid.addWidget(Shares(column.top, profile.rows, self._page), row, 3)
        else:
            grid.addWidget(QWidget(self._page), row, 3)
        facts = Muted(self._facts(column, profile), self._page)
        facts.setWordWrap(False)
        facts.setMinimumWidth(40)
        facts.setToolTip(facts.text())
        grid.addWidget(facts, row, 4)

    def _kind_names(self) -> dict[str, str]:
        return {
            "number": self.tr("Numbers"),
            "category": self.tr("Categories"),
            "text": self.tr("Text"),
            "date": self.tr("Dates"),
        }

    def _role_names(self) -> dict[str, str]:
        return {
            "input": self.tr("Input"),
            "target": self.tr("Predicted"),
            "ignore": self.tr("Left out"),
        }

    def _what(self, column: ColumnProfile) -> str:
        names = {
            "image": self.tr("Images"),
            "array": self.tr("Numbers"),
            "ids": self.tr("Word numbers"),
            "ragged": self.tr("Series"),
            **self._kind_names(),
        }
        sizes = "" if 0 in column.shape else " × ".join(map(str, column.shape))
        return f"{names.get(column.kind, column.kind)} {sizes}".strip()

    def _facts(self, column: ColumnProfile, profile: Profile) -> str:
        parts = []
        if column.low is not None and column.high is not None:
            parts.append(self.tr("{0} to {1}").format(_short(column.low), _short(column.high)))
            if column.mean is not None:
                parts.append(self.tr("mean {0}").format(_short(column.mean)))
        elif column.top:
            parts.append(self.tr("{0} different").format(column.different))
        elif column.first:
            parts.append(column.first if len(column.first) <= _LONGEST else f"{column.first[: _LONGEST - 1]}…")
        if column.missing:
            share = in_numbers(f"{column.missing / max(1, profile.rows):.0%}")
            parts.append(self.tr("{0} missing ({1})").format(column.missing, share))
        return "   ".join(parts)


def _short(value: float) -> str:
    return in_numbers(f"{value:,.0f}") if abs(value) >= 10_000 else in_numbers(f"{value:.4g}")
