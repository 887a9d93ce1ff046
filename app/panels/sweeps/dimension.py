"""One field of a sweep and the values that it is to take."""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.document.errors import DocumentError
from app.panels.sweeps.wording import in_words
from app.panels.widgets import SPACING, Heading, IconButton, Message, Muted
from app.sessions.sweeps.space import Dimension, Target
from app.wording import as_it_is, decimal, in_numbers, number_of, parted, whole_number_of

_COLUMNS = 4


class DimensionRow(QWidget):
    """`changed` after every edit, `removed` when it is not to be varied any more."""

    changed = Signal()
    removed = Signal()

    def __init__(self, target: Target, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.target = target
        self._is_number = target.kind in ("int", "float")
        title = Heading(target.label, self)
        now = Muted(self.tr("now {0}").format(in_words(target.value)), self)
        now.setWordWrap(False)
        self.remove = IconButton("close", self.tr("Do not vary {0}").format(target.label), self)
        self.remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(title)
        head.addWidget(now, 1)
        head.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, SPACING)
        column.setSpacing(4)
        column.addLayout(head)
        self.ticks: dict[Any, QCheckBox] = {}
        if self._is_number:
            column.addLayout(self._number_fields())
        else:
            column.addLayout(self._choice_fields())
        self.message = Message(self)
        column.addWidget(self.message)

    def dimension(self) -> Dimension:
        """What is typed. Raises DocumentError in words where it is no dimension."""
        target = self.target
        if not self._is_number:
            return Dimension(
                target.path, "choice", tuple(value for value, tick in self.ticks.items() if tick.isChecked())
            )
        if self.mode.currentData() == "choice":
            parts = (
                re.split(r"[,;]\s*", self.values.text()) if self.target.kind == "int" else parted(self.values.text())
            )
            return Dimension(target.path, "choice", tuple(self._number(part) for part in parts if part))
        points = int(self._number(self.points.text(), "int"))
        low, high = self._number(self.low.text()), self._number(self.high.text())
        for end in (low, high):
            self._check(end)
        return Dimension(target.path, target.kind, low=low, high=high, log=self.log.isChecked(), points=points)

    def check(self) -> Dimension | None:
        """The dimension; None, and what is wrong said below the fields, where there is none."""
        try:
            found = self.dimension()
            for value in found.choices if self._is_number else ():
                self._check(value)
        except DocumentError as error:
            self.message.show_text(error.message.replace(self.target.path, self.target.label))
            return None
        self.message.show_text("")
        return found

    def show_grid(self, is_grid: bool) -> None:
        """Whether the number of steps counts."""
        if self._is_number:
            self._is_grid = is_grid
            self._show_mode()

    # ---- building

    def _number_fields(self) -> QHBoxLayout:
        low, high, log = _proposed(self.target)
        self._is_grid = False
        self.mode = QComboBox(self)
        self.mode.setAccessibleName(self.tr("How {0} varies").format(self.target.label))
        self.mode.addItem(self.tr("Range"), "range")
        self.mode.addItem(self.tr("Values"), "choice")
        self.low, self.high = self._line(decimal(low), self.tr("Lowest")), self._line(decimal(high), self.tr("Highest"))
        self.points = self._line("3", self.tr("Steps of a grid"))
        self.points.setFixedWidth(48)
        self.log = QCheckBox(self.tr("Log scale"), self)
        self.log.setChecked(log)
        self.values = self._line(self._few(low, high, log), self.tr("Values, with commas between them"))
        self._to, self._in = QLabel(self.tr("to"), self), QLabel(self.tr("steps"), self)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        for widget in (self.mode, self.low, self._to, self.high, self.log, self.points, self._in):
            row.addWidget(widget)
        row.addWidget(self.values, 1)
        row.addStretch(0)
        self.mode.currentIndexChanged.connect(self._show_mode)
        self.mode.currentIndexChanged.connect(self.changed)
        self.log.toggled.connect(self.changed)
        self._show_mode()
        return row

    def _choice_fields(self) -> QGridLayout:
        target = self.target
        choices: tuple[Any, ...] = (True, False) if target.kind == "bool" else target.choices
        if target.value not in choices and (target.value is None or isinstance(target.value, str)):
            choices = (target.value, *choices)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACING)
        grid.setVerticalSpacing(2)
        for at, value in enumerate(choices):
            tick = QCheckBox(self.tr("none") if value is None else in_words(value).replace("_", " "), self)
            tick.setChecked(value == target.value or target.kind == "bool" or (at < 2 and len(choices) <= 2))
            tick.toggled.connect(self.changed)
            self.ticks[value] = tick
            grid.addWidget(tick, at // _COLUMNS, at % _COLUMNS, Qt.AlignmentFlag.AlignLeft)
        return grid

    def _line(self, text: str, name: str) -> QLineEdit:
        line = QLineEdit(text, self)
        line.setAccessibleName(f"{self.target.label}: {name}")
        line.setToolTip(as_it_is(name))
        line.setMaximumWidth(110)
        line.textChanged.connect(self.changed)
        return line

    def _few(self, low: float, high: float, log: bool) -> str:
        grid = Dimension(self.target.path, self.target.kind, low=low, high=high, log=log).grid()
        few = dict.fromkeys(decimal(value, ".3g") for value in grid)
        return ("; " if any("," in value for value in few) else ", ").join(few)

    def _show_mode(self) -> None:
        is_range = self.mode.currentData() == "range"
        for widget in (self.low, self._to, self.high, self.log):
            widget.setVisible(is_range)
        for widget in (self.points, self._in):
            widget.setVisible(is_range and self._is_grid)
        self.values.setVisible(not is_range)
        self.values.setMaximumWidth(16777215)

    # ---- reading

    def _number(self, text: str, kind: str = "") -> float:
        kind = kind or self.target.kind
        try:
            return whole_number_of(text) if kind == "int" else number_of(text)
        except ValueError:
            wanted = self.tr("a whole number") if kind == "int" else self.tr("a number")
            raise DocumentError(
                self.tr("{0} takes {1}, not {2!r}.").format(self.target.label, wanted, text)
            ) from None  # fmt: skip

    def _check(self, value: float) -> None:
        least, most = self.target.minimum, self.target.maximum
        if (least is not None and value < least) or (most is not None and value > most):
            limits = (
                in_numbers(self.tr("at least {0:g}").format(least))
                if most is None
                else in_numbers(self.tr("from {0:g} to {1:g}").format(least or 0, most))
            )
            raise DocumentError(
                in_numbers(self.tr("{0} must be {1}, not {2:g}.").format(self.target.label, limits, value))
            )  # fmt: skip


def _proposed(target: Target) -> tuple[float, float, bool]:
    """A range around the value of now: a learning rate ten times either way, a count from half to twice."""
    value = target.value if isinstance(target.value, int | float) else None
    if target.kind == "int":
        least = int(target.minimum or 0)
        if not value:
            return least, least + 9, False
        return max(least, int(value) // 2), max(int(value) * 2, least + 1), False
    if target.maximum is not None:
        low = target.minimum or 0.0
        middle = low if value is None else float(value)
        return max(low, middle - 0.2), min(float(target.maximum), middle + 0.2), False
    if target.path == "training.validation_split":
        return 0.1, 0.3, False
    if not value or value < 0:
        return 1e-5, 1e-2, True
    return value / 10, value * 10, True
