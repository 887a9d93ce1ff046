"""Which sample goes through the network: from which part of the data, which one, the one before or after, any."""

from __future__ import annotations

import random

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSpinBox, QToolButton, QWidget

from app import theme
from app.panels.widgets import Muted, padded
from app.wording import grouped

_PARTS = (False, True)


class SampleBar(QFrame):
    """`changed` when another sample is chosen; `closed` when the pictures are not wanted any more."""

    changed = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sample at the nodes"))
        self._sizes = (0, 0)
        self._filling = False
        self.part = QComboBox(self)
        self.part.setAccessibleName(self.tr("Part of the data"))
        self.part.addItems([self.tr("Training data"), self.tr("Held-out data")])
        self.part.currentIndexChanged.connect(self._part_changed)
        self.number = QSpinBox(self)
        padded(self.number)
        self.number.setAccessibleName(self.tr("Number of the sample"))
        self.number.setMinimum(1)
        self.number.setPrefix(self.tr("Sample "))
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._tell)
        self.before = self._button("chevron-left", self.tr("The sample before"), lambda: self.step(-1))
        self.after = self._button("chevron-right", self.tr("The next sample"), lambda: self.step(1))
        self.any = self._button("shuffle", self.tr("Any sample"), self.draw)
        self.close_button = self._button("close", self.tr("Hide the data at the nodes"), self.closed.emit)
        self.text = Muted("", self)
        self.text.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 4, 8, 4)
        row.setSpacing(6)
        for widget in (self.part, self.before, self.number, self.after, self.any):
            row.addWidget(widget)
        row.addSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self.close_button)

    @property
    def held_out(self) -> bool:
        return _PARTS[self.part.currentIndex()] and self._sizes[1] > 0

    @property
    def row(self) -> int:
        """Counted from 0."""
        return self.number.value() - 1

    def set_sizes(self, training: int, held_out: int) -> None:
        """How many samples each part has."""
        if (training, held_out) == self._sizes:
            return
        self._filling = True
        self._sizes = (training, held_out)
        self.part.setEnabled(held_out > 0)
        if not held_out:
            self.part.setCurrentIndex(0)
        self._limit()
        self._filling = False

    def step(self, by: int) -> None:
        """The next sample, or the one before; behind the last comes the first."""
        count = max(1, self.number.maximum())
        self.number.setValue((self.row + by) % count + 1)

    def draw(self) -> None:
        """Any sample but the one that is shown."""
        count = self.number.maximum()
        if count > 1:
            self.step(random.randrange(1, count))

    def repaint_icons(self) -> None:
        for button in (self.before, self.after, self.any, self.close_button):
            button.setIcon(theme.icon(button.property("icon-name")))

    def _button(self, icon: str, name: str, act: object) -> QToolButton:
        button = QToolButton(self)
        button.setProperty("icon-name", icon)
        button.setIcon(theme.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.clicked.connect(act)
        return button

    def _limit(self) -> None:
        count = self._sizes[1 if self.held_out else 0]
        self.number.setMaximum(max(1, count))
        self.number.setSuffix(self.tr(" of {0}").format(grouped(count)))

    def _part_changed(self) -> None:
        self._limit()
        self._tell()

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()
