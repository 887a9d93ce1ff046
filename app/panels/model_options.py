"""The options of a ready-made network, as a form."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from app.panels.widgets import SPACING, Section, padded
from app.sessions.ready_made import Wish
from engine.catalogue import About

_CLASSES = 1000
_WIDTH = 144
_RANDOM, _IMAGENET, _FILE = range(3)


class ModelOptions(Section):
    """`changed` when another network is wished for; `file_wanted` when a file of weights is to be chosen."""

    changed = Signal()
    file_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Options"), parent)
        page = QWidget(self)
        self._form = QFormLayout(page)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setHorizontalSpacing(SPACING)
        self._form.setVerticalSpacing(SPACING)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.weights = QComboBox(page)
        self.weights.addItems([self.tr("Random first values"), self.tr("Published, of ImageNet"), self.tr("Of a file")])
        self.file = QLineEdit(page)
        self.file.setPlaceholderText(self.tr("A .h5 or .weights.h5 file"))
        self.browse = QPushButton(self.tr("Choose…"), page)
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self.file_wanted)
        self._file_row = QWidget(page)
        row = QHBoxLayout(self._file_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(self.file, 1)
        row.addWidget(self.browse)
        self.top = QCheckBox(self.tr("With its classifier"), page)
        self.top.setChecked(True)
        self.classes = _number(page, 1, 1_000_000, _CLASSES)
        self.pooling = QComboBox(page)
        for text, value in ((self.tr("None: maps"), ""), (self.tr("Average"), "avg"), (self.tr("Maximum"), "max")):
            self.pooling.addItem(text, value)
        self.side = _number(page, 0, 4096, 0)
        self.channels = _number(page, 1, 64, 3)
        self.extra: dict[str, QSpinBox | QDoubleSpinBox] = {
            "alpha": _fraction(page, 0.1, 4.0, 1.0, 0.05),
            "depth_multiplier": _number(page, 1, 8, 1),
            "dropout": _fraction(page, 0.0, 0.95, 0.001, 0.05),
        }
        self._add(self.tr("Weights"), self.weights)
        self._add(self.tr("File"), self._file_row, self.file)
        self._add("", self.top)
        self._add(self.tr("Classes"), self.classes)
        self._add(self.tr("Pooling"), self.pooling)
        self._add(self.tr("Image size"), self.side)
        self._add(self.tr("Channels"), self.channels)
        names = {
            "alpha": self.tr("Width (alpha)"),
            "depth_multiplier": self.tr("Depth multiplier"),
            "dropout": self.tr("Dropout"),
        }
        for name, box in self.extra.items():
            self._add(names[name], box)
        self.add(page)
        self.weights.currentIndexChanged.connect(self._refresh)
        self.top.toggled.connect(self._refresh)
        self.pooling.currentIndexChanged.connect(lambda at: self.changed.emit())
        self.file.editingFinished.connect(self.changed)
        for box in (self.classes, self.side, self.channels, *self.extra.values()):
            box.valueChanged.connect(lambda value: self.changed.emit())
        self._about: About | None = None
        self._refresh()

    def show_about(self, about: About) -> None:
        """Offer what this network can do."""
        self._about = about
        self._refresh(tell=False)

    def set_file(self, path: str) -> None:
        """Take the weights of a file."""
        self.file.setText(path)
        self.weights.setCurrentIndex(_FILE)
        self.changed.emit()

    def wish(self, about: About) -> Wish:
        """The network with what the form says."""
        weights = ("", "imagenet", self.file.text().strip())[self.weights.currentIndex()]
        side = self.side.value() or None
        if side is None and self.channels.value() != 3:
            side = about.size
        extra: list[tuple[str, Any]] = [(name, self.extra[name].value()) for name in about.options]
        return Wish(
            about.name,
            self.top.isChecked(),
            weights,
            side,
            self.channels.value(),
            self.classes.value(),
            self.pooling.currentData(),
            tuple(extra),
        )

    def _add(self, text: str, field: QWidget, control: QWidget | None = None) -> None:
        label = QLabel(text, field.parentWidget())
        label.setBuddy(control or field)
        label.setMinimumWidth(104)
        if text:
            (control or field).setAccessibleName(text)
        self._form.addRow(label, field)

    def _refresh(self, *_: object, tell: bool = True) -> None:
        """Show the fields that say something for these choices."""
        self._form.setRowVisible(self._file_row, self.weights.currentIndex() == _FILE)
        self._form.setRowVisible(self.classes, self.top.isChecked())
        self._form.setRowVisible(self.pooling, not self.top.isChecked())
        made = self._about.size if self._about is not None else 0
        self.side.setSpecialValueText(
            self.tr("As made: {0}").format(made) if self.top.isChecked() else self.tr("As made")
        )
        for name, box in self.extra.items():
            self._form.setRowVisible(box, self._about is not None and name in self._about.options)
        if tell:
            self.changed.emit()


def _number(parent: QWidget, least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox(parent)
    padded(box)
    box.setRange(least, most)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(_WIDTH)
    return box


def _fraction(parent: QWidget, least: float, most: float, value: float, step: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    padded(box)
    box.setDecimals(3)
    box.setRange(least, most)
    box.setSingleStep(step)
    box.setValue(value)
    box.setKeyboardTracking(False)
    box.setMinimumWidth(_WIDTH)
    return box
