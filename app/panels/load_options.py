"""How the weights of a file are taken: by the layers' names or in their order, and what becomes of other shapes."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QRadioButton, QVBoxLayout, QWidget

from app.panels.widgets import MARGIN, SPACING, Heading, Muted


class LoadOptions(QDialog):
    """`wanted(by_name, skip_mismatch)` when the weights shall be loaded."""

    wanted = Signal(bool, bool)

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Load weights"))
        self.setObjectName("load-options")
        self.by_name = QRadioButton(self.tr("By name"), self)
        self.by_name.setChecked(True)
        self.in_order = QRadioButton(self.tr("In order"), self)
        self.skip = QCheckBox(self.tr("Leave layers whose shapes do not fit"), self)
        self.skip.setChecked(True)
        self.load = QPushButton(self.tr("Load"), self)
        self.load.setDefault(True)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        column.setSpacing(SPACING)
        column.addWidget(Heading(file, self, 10.5))
        said = self.tr("Layers that are called alike take weights; all others keep what they have.")
        ordered = self.tr("The first layer of the file goes to the first here, and so on; all of them must fit.")
        for button, text in ((self.by_name, said), (self.in_order, ordered)):
            column.addWidget(button)
            note = Muted(text, self)
            note.setContentsMargins(24, 0, 0, 4)
            column.addWidget(note)
        column.addWidget(self.skip)
        note = Muted(self.tr("Otherwise nothing is loaded where one shape does not fit."), self)
        note.setContentsMargins(24, 0, 0, 4)
        column.addWidget(note)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.load)
        column.addSpacing(SPACING)
        column.addLayout(row)
        self.setMinimumWidth(440)
        self.load.clicked.connect(self._load)
        self.cancel.clicked.connect(self.reject)

    def _load(self) -> None:
        self.accept()
        self.wanted.emit(self.by_name.isChecked(), self.skip.isChecked())
