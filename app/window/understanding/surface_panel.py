"""The decision surface with its choices."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.panels.widgets import Muted
from app.plots.surface import DecisionSurface
from app.sessions.understanding.plane import Plane


class SurfacePanel(QWidget):
    """`surface` under two choices; a sentence in its place where the data are no points of a plane."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.surface = DecisionSurface(self)
        self.sharp = QCheckBox(self.tr("Sharp"), self)
        self.sharp.setToolTip(self.tr("One colour for each class that is named, instead of how sure the network is"))
        self.sharp.toggled.connect(self.surface.set_sharp)
        self.held = QCheckBox(self.tr("Held-out samples"), self)
        self.held.setToolTip(self.tr("Samples that the network does not learn from, as rings"))
        self.held.setChecked(True)
        self.held.toggled.connect(self.surface.set_held)
        self.state = QLabel(self)
        self.state.setForegroundRole(self.palette().ColorRole.PlaceholderText)
        self.empty = Muted(
            self.tr(
                "For data of two numbers a sample, as spirals and moons are, this shows what the network answers everywhere."
            ),
            self,
        )
        bar = QHBoxLayout()
        bar.addWidget(self.held)
        bar.addWidget(self.sharp)
        bar.addStretch(1)
        bar.addWidget(self.state)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addLayout(bar)
        column.addWidget(self.empty)
        column.addWidget(self.surface, 1)
        self.show_plane(None)

    def show_plane(self, plane: Plane | None) -> None:
        self.surface.show_plane(plane)
        for widget in (self.surface, self.sharp, self.held):
            widget.setVisible(plane is not None)
        self.empty.setVisible(plane is None)
        self.state.setText("")
