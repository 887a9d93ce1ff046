"""What can be done with a run that is over: train more, or go back to an epoch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSlider, QSpinBox, QWidget

from app.panels.flow import FlowLayout
from app.panels.widgets import Muted, Section, padded


class GoOn(Section):
    """`more_wanted(epochs)`: so many further ones. `weights_wanted(epoch)`: into the document.
    `rewound(epoch, epochs)`: train again from after an epoch, so many further ones."""

    more_wanted = Signal(int)
    weights_wanted = Signal(int)
    rewound = Signal(int, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Go on"), parent)
        self._epochs: tuple[int, ...] = ()
        self._told: Mapping[int, str] = {}
        row = QWidget(self)
        line = FlowLayout(row)
        self.count = QSpinBox(row)
        padded(self.count)
        self.count.setRange(1, 100_000)
        self.count.setValue(5)
        self.count.setSuffix(" " + self.tr("epochs"))
        self.count.setAccessibleName(self.tr("Further epochs"))
        self.more = QPushButton(self.tr("Train more"), row)
        self.more.setToolTip(self.tr("Goes on where the run stands: weights, optimizer and order of samples are kept."))
        line.addWidget(self.count)
        line.addWidget(self.more)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Go back to epoch"))
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setPageStep(1)
        self.where = QLabel(self)
        self.where.setWordWrap(True)
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        self.take = QPushButton(self.tr("Take its weights"), buttons)
        self.take.setToolTip(self.tr("Put the weights of this epoch into the network; undo takes them out again."))
        self.again = QPushButton(self.tr("Train from here"), buttons)
        self.again.setToolTip(self.tr("Forget the epochs after this one, and train on from it."))
        flow.addWidget(self.take)
        flow.addWidget(self.again)
        self.hint = Muted(self.tr("The last ten epochs of a run can be gone back to."), self)
        for widget in (row, self.where, self.slider, buttons, self.hint):
            self.add(widget)
        self.more.clicked.connect(lambda: self.more_wanted.emit(self.count.value()))
        self.take.clicked.connect(lambda: self.weights_wanted.emit(self.epoch))
        self.again.clicked.connect(lambda: self.rewound.emit(self.epoch, self.count.value()))
        self.slider.valueChanged.connect(self._say)
        self.hide()

    @property
    def epoch(self) -> int:
        """The epoch at which the slider stands."""
        return self._epochs[self.slider.value()]

    def show_epochs(self, epochs: Sequence[int], told: Mapping[int, str]) -> None:
        """Epochs that can be gone back to, and a line about each; without any there is nothing to show."""
        self._epochs, self._told = tuple(epochs), dict(told)
        self.setVisible(bool(epochs))
        if epochs:
            self.slider.setRange(0, len(epochs) - 1)
            self.slider.setValue(len(epochs) - 1)
            self.slider.setEnabled(len(epochs) > 1)
            self._say()

    def _say(self) -> None:
        if self._epochs:
            text = self.tr("After epoch {0}").format(self.epoch)
            more = self._told.get(self.epoch, "")
            self.where.setText(f"{text}: {more}" if more else text)
