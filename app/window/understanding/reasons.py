"""The card that says why: a sample, a class to explain, a method, and what in the sample counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QWidget

from app.panels.data_page.cards import Card
from app.panels.widgets import SPACING, Message, Muted
from app.sessions.understanding.explaining import Explained
from app.sessions.understanding.slopes import GRAD_CAM, INTEGRATED, OCCLUSION, SALIENCY, SMOOTH, TIMES_INPUT
from app.window.understanding.reason_views import ReasonView
from app.wording import as_it_is


class ReasonsCard(Card):
    """`wanted` when another class, method, Input or block is chosen; `cancelled` when nobody wants to wait."""

    wanted = Signal()
    input_changed = Signal()
    cancelled = Signal()
    watch_wanted = Signal()
    label_wrong = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.title.setText(self.tr("Why this answer?"))
        self.setAccessibleName(self.tr("Why this answer?"))
        self.watch = QPushButton(self.tr("Watch while it trains"), self)
        self.watch.setToolTip(self.tr("Show what the network says of this sample, batch by batch, beside the curves."))
        self.watch.clicked.connect(self.watch_wanted)
        self.label = QPushButton(self.tr("Wrong label…"), self)
        self.label.setToolTip(
            self.tr("Say what this sample really is. The project remembers it; your file stays as it is.")
        )
        self.label.clicked.connect(self.label_wrong)
        for button in (self.label, self.watch):
            button.hide()
            self.head.addWidget(button)
        self.input = _choice(self, self.tr("Input to look at"))
        self.unit = _choice(self, self.tr("Answer to explain"))
        self.method = _choice(self, self.tr("Way to find what counted"))
        self.layer = _choice(self, self.tr("Block to look through"))
        self.stop = QPushButton(self.tr("Cancel"), self)
        self.stop.clicked.connect(self.cancelled)
        bar = QHBoxLayout()
        bar.setSpacing(SPACING)
        self._for, self._by = QLabel(self.tr("For"), self), QLabel(self.tr("by"), self)
        for widget in (self._for, self.unit, self.input, self._by, self.method, self.layer):
            bar.addWidget(widget)
        bar.addWidget(self.stop)
        bar.addStretch(1)
        self.body.addLayout(bar)
        self.message = Message(self)
        self.view = ReasonView(self)
        self.legend = Muted("", self)
        for widget in (self.message, self.view, self.legend):
            self.add(widget)
        for one in (self.unit, self.method, self.layer):
            one.currentIndexChanged.connect(self.wanted)
        self.input.currentIndexChanged.connect(self.input_changed)
        self.stop.hide()
        self.hide()

    def offer(
        self,
        inputs: Sequence[tuple[str, str]],
        units: Sequence[str],
        methods: Sequence[str],
        layers: Sequence[tuple[str, str]],
    ) -> None:
        """What can be chosen: Inputs and blocks as (id, name), answers by name, methods. What was chosen stays where it
        is still offered."""
        titles = {
            SALIENCY: self.tr("Saliency"),
            SMOOTH: self.tr("Saliency, smoothed"),
            GRAD_CAM: self.tr("Grad-CAM"),
            OCCLUSION: self.tr("Covering parts"),
            TIMES_INPUT: self.tr("Gradient times input"),
            INTEGRATED: self.tr("Integrated gradients"),
        }
        _fill(self.input, inputs)
        _fill(self.unit, [(at, name) for at, name in enumerate(units)])
        _fill(self.method, [(one, titles[one]) for one in methods])
        _fill(self.layer, layers)
        self.input.setVisible(len(inputs) > 1)
        for widget in (self._for, self.unit):
            widget.setVisible(len(units) > 1)
        for widget in (self._by, self.method):
            widget.setVisible(len(methods) > 1)
        self.layer.setVisible(self.method.currentData() == GRAD_CAM and len(layers) > 1)

    def choose_unit(self, unit: int) -> None:
        """The answer to explain, without asking for it."""
        self.unit.blockSignals(True)
        self.unit.setCurrentIndex(unit)
        self.unit.blockSignals(False)

    def show_working(self) -> None:
        self.stop.show()
        self.message.show_text("")

    def show_explained(self, found: Explained, name: str) -> None:
        """What counted for the answer `name`."""
        self.stop.hide()
        self.message.show_text("")
        self.layer.setVisible(self.method.currentData() == GRAD_CAM and self.layer.count() > 1)
        self.view.show_explained(found)
        self.view.show()
        self.legend.setText(self._legend(found, name))
        self.legend.show()

    def show_problem(self, text: str) -> None:
        self.stop.hide()
        self.view.hide()
        self.legend.hide()
        self.message.show_text(text, "warning")

    def _legend(self, found: Explained, name: str) -> str:
        if not float(abs(found.values).max()):
            return self.tr("Nothing in this sample counts for {0} in this way.").format(name)
        if self.method.currentData() == OCCLUSION:
            return self.tr(
                "Orange speaks for {0}, blue against it: what the answer loses when a part is covered."
            ).format(name)
        if self.method.currentData() == GRAD_CAM:
            return self.tr("The brighter, the more the block saw there of {0}.").format(name)
        if self.method.currentData() in (TIMES_INPUT, INTEGRATED):
            return self.tr(
                "Orange words speak for {0}, blue ones against it: what each adds by the numbers that stand for it."
            ).format(name)
        if found.is_signed:
            return self.tr("How much {0} grows with each number: orange more, blue less.").format(name)
        return self.tr("The brighter, the more a small change there would change {0}.").format(name)


def _choice(parent: QWidget, name: str) -> QComboBox:
    made = QComboBox(parent)
    made.setAccessibleName(name)
    made.setToolTip(as_it_is(name))
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def _fill(combo: QComboBox, entries: Sequence[tuple[object, str]]) -> None:
    before = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    for data, text in entries:
        combo.addItem(text, data)
    at = combo.findData(before) if before is not None else -1
    combo.setCurrentIndex(max(0, at) if entries else -1)
    combo.blockSignals(False)
