"""Labels that were put right by hand: what each sample was called, what it is called now, and a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from app.panels.data_page.cards import Card
from app.panels.widgets import IconButton, Muted, grouped
from app.wording import as_it_is

_MOST = 40
_HELD = "held "


class LabelsCard(Card):
    """`removed(target, key)` and `copy_wanted`."""

    removed = Signal(str, str)
    copy_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Labels put right"))
        self.setAccessibleName(self.tr("Labels put right"))
        self.copy = QPushButton(self.tr("Write a copy…"), self)
        self.copy.setToolTip(self.tr("Write a copy of the data with these labels; your file stays as it is"))
        self.copy.clicked.connect(self.copy_wanted)
        self.head.addWidget(self.copy)
        self._page: QWidget | None = None
        self._shown: Mapping[str, Mapping[str, Sequence[str]]] = {}
        self.rows: dict[tuple[str, str], IconButton] = {}
        self.hide()

    def show_labels(self, labels: Mapping[str, Mapping[str, Sequence[str]]], can_copy: bool) -> None:
        """The corrections of the project; hidden where there are none."""
        self.copy.setVisible(can_copy)
        plain = {target: {key: tuple(pair) for key, pair in pairs.items()} for target, pairs in labels.items()}
        if plain == self._shown:
            return
        self._shown = plain
        count = sum(map(len, plain.values()))
        self.setVisible(bool(count))
        self.note.setText(grouped(count))
        if self._page is not None:
            self._page.hide()
            self.body.removeWidget(self._page)
            self._page.deleteLater()
            self._page = None
        self.rows = {}
        if not count:
            return
        self._page = QWidget(self)
        grid = QGridLayout(self._page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        several = len(plain) > 1
        entries = [(target, key, pair) for target, pairs in plain.items() for key, pair in pairs.items()]
        for row, (target, key, (old, new)) in enumerate(entries[:_MOST]):
            sample = self._sample(key)
            name = QLabel(self._page)
            name.setText(name.fontMetrics().elidedText(sample, Qt.TextElideMode.ElideMiddle, 150))
            name.setToolTip(as_it_is(sample))
            what = Muted(f"{target}: {old} → {new}" if several else f"{old} → {new}", self._page)
            remove = IconButton(
                "close", self.tr("Take back: {0} is {1} again").format(sample, old), self._page, size=14
            )
            remove.clicked.connect(lambda checked=False, target=target, key=key: self.removed.emit(target, key))
            self.rows[target, key] = remove
            for column, widget in enumerate((name, what, remove)):
                grid.addWidget(widget, row, column)
        if len(entries) > _MOST:
            more = Muted(self.tr("and {0} more").format(len(entries) - _MOST), self._page)
            grid.addWidget(more, _MOST, 0, 1, 3)
        self.add(self._page)

    def _sample(self, key: str) -> str:
        number = key.removeprefix(_HELD)
        if not number.isdecimal():
            return key
        if key.startswith(_HELD):
            return self.tr("Sample {0}, held out").format(grouped(int(number) + 1))
        return self.tr("Sample {0}").format(grouped(int(number) + 1))
