"""What feeds what: which array, or which columns, each Input gets and each output is to say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app import theme
from app.document.graph import Document
from app.panels.data_page.cards import Card
from app.panels.fields.editors import QuietCombo
from app.panels.widgets import Message, Muted
from app.sessions.dataset import Dataset
from app.sessions.fed import Fed
from app.wording import as_it_is, in_numbers, said

_NAME = 132
_WIDE = 300
_MOST_ROWS = 7
_SOME = "\0some"


class MappingCard(Card):
    """`mapped(node id, value)`: the name of an array or a column, a list of columns, or None for "by name or order"."""

    mapped = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("What feeds what"))
        self.setAccessibleName(self.tr("What feeds what"))
        self._key: tuple | None = None
        self._page: QWidget | None = None
        self._fed: Mapping[str, Fed] = {}
        self.combos: dict[str, QuietCombo] = {}
        self.columns: dict[str, QListWidget] = {}
        self.notes: dict[str, Muted] = {}
        self.messages: dict[str, Message] = {}
        self.hide()

    def show_map(self, document: Document, dataset: Dataset | None) -> None:
        """A row for each Input and output; hidden where there is nothing to choose."""
        ends = [*document.inputs(), *document.outputs()]
        chosen = document.settings["data"]["map"]
        key = (
            id(dataset),
            tuple((one, document.nodes[one].name) for one in ends),
            tuple(sorted((name, str(value)) for name, value in chosen.items())),
        )
        if key == self._key:
            return
        same = self._key is not None and key[:2] == self._key[:2]
        self._key = key
        needed = dataset is not None and bool(document.nodes) and (
            len(dataset.inputs) > 1 or len(dataset.targets) > 1 or len(ends) > 2 or bool(chosen)
        )  # fmt: skip
        self.setVisible(needed)
        if not same or not needed:
            self._clear()
        if dataset is None or not needed:
            return
        if self._page is None:
            self._build(document, dataset, ends)
        for node_id in ends:
            self._show_choice(node_id, chosen.get(node_id), document, dataset)
        self._show_fed()

    def show_fed(self, found: Mapping[str, Fed]) -> None:
        """What each block gets with the map as it is."""
        self._fed = found
        self._show_fed()

    def _clear(self) -> None:
        if self._page is not None:
            self._page.hide()
            self.body.removeWidget(self._page)
            self._page.deleteLater()
        self._page, self.combos, self.columns, self.notes, self.messages = None, {}, {}, {}, {}

    def _build(self, document: Document, dataset: Dataset, ends: Sequence[str]) -> None:
        self._page = QWidget(self)
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for title, is_target in ((self.tr("Into the network"), False), (self.tr("What it is to say"), True)):
            ids = document.outputs() if is_target else document.inputs()
            if not ids:
                continue
            head = Muted(title, self._page)
            head.setWordWrap(False)
            column.addWidget(head)
            for node_id in ids:
                column.addWidget(self._row(document, dataset, node_id, is_target))
        self.add(self._page)

    def _row(self, document: Document, dataset: Dataset, node_id: str, is_target: bool) -> QWidget:
        name = document.nodes[node_id].name
        page = QWidget(self._page)
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        label = QLabel(page)
        label.setFont(theme.font(9.5, bold=True))
        label.setFixedWidth(_NAME)
        label.setText(label.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, _NAME - 4))
        label.setToolTip(as_it_is(name))
        combo = QuietCombo(page)
        combo.setAccessibleName(self.tr("Data for {0}").format(name))
        combo.addItem(self.tr("By name or order"), None)
        for one in dataset.targets if is_target else dataset.inputs:
            combo.addItem(one, one)
        names = columns_of(dataset, is_target)
        if len(names) > 1:
            combo.addItem(self.tr("Some columns"), _SOME)
        combo.activated.connect(lambda at: self._choose(node_id, combo.itemData(at), names))
        listed = QListWidget(page)
        listed.setAccessibleName(self.tr("Columns for {0}").format(name))
        listed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        listed.setTabKeyNavigation(False)
        for one in names:
            item = QListWidgetItem(one, listed)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
        line = listed.sizeHintForRow(0) if names else 0
        listed.setFixedHeight(line * min(_MOST_ROWS, max(1, len(names))) + 2 * listed.frameWidth() + 2)
        listed.itemChanged.connect(lambda item: self._check(node_id, item))
        listed.hide()
        note, message = Muted("", page), Message(page)
        self.combos[node_id], self.columns[node_id] = combo, listed
        self.notes[node_id], self.messages[node_id] = note, message
        side = QVBoxLayout()
        side.setSpacing(4)
        for widget in (combo, listed):
            widget.setFixedWidth(_WIDE)
            side.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (note, message):
            side.addWidget(widget)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(side, 1)
        return page

    def _show_choice(self, node_id: str, value: Any, document: Document, dataset: Dataset) -> None:
        combo, listed = self.combos[node_id], self.columns[node_id]
        names = columns_of(dataset, node_id in document.outputs())
        if isinstance(value, str) and combo.findData(value) < 0 and value in names:
            value = [value]
        some = isinstance(value, list | tuple) and len(names) > 1 and set(value) <= set(names)
        data = _SOME if some else value
        if combo.findData(data) < 0:
            # What the data do not have is shown all the same: the problem below names it.
            combo.addItem(", ".join(value) if isinstance(value, list | tuple) else str(value), data)
        combo.setCurrentIndex(max(0, combo.findData(data)))
        listed.setVisible(some)
        listed.blockSignals(True)
        for at in range(listed.count()):
            item = listed.item(at)
            on = some and item.text() in value
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        listed.blockSignals(False)

    def _show_fed(self) -> None:
        for node_id, note in self.notes.items():
            found = self._fed.get(node_id)
            self.messages[node_id].show_text(said(found.problem) if found is not None else "", "warning")
            note.setText("" if found is None or not found.names else self._words(found))
            note.setVisible(bool(note.text()))

    def _words(self, found: Fed) -> str:
        sizes = " × ".join(map(str, found.shape))
        what = self.tr("{0} a sample").format(sizes) if sizes else self.tr("one value a sample")
        names = ", ".join(found.names[:6]) + (", …" if len(found.names) > 6 else "")
        if not found.example:
            return f"{names}: {what}"
        return self.tr("{0}: {1}, such as {2}").format(names, what, in_numbers(found.example))

    # ---- editing

    def _choose(self, node_id: str, value: Any, names: Sequence[str]) -> None:
        self.mapped.emit(node_id, list(names) if value == _SOME else value)

    def _check(self, node_id: str, item: QListWidgetItem) -> None:
        listed = self.columns[node_id]
        found = [
            listed.item(at).text()
            for at in range(listed.count())
            if listed.item(at).checkState() == Qt.CheckState.Checked
        ]
        if found:
            self.mapped.emit(node_id, found)
            return
        # Something has to be there.
        listed.blockSignals(True)
        item.setCheckState(Qt.CheckState.Checked)
        listed.blockSignals(False)
        self.messages[node_id].show_text(self.tr("One column at least has to stay."), "info")


def columns_of(dataset: Dataset, is_target: bool) -> tuple[str, ...]:
    """What may stand side by side for one block: the columns of the tables, or the targets that are single values."""
    if is_target:
        return tuple(name for name, array in dataset.targets.items() if len(array.shape) == 1)
    return tuple(column for name in dataset.inputs for column in dataset.columns.get(name, ()))
