"""The page of sweeps: one is chosen above; below its runs as lines over all fields, as a table, and against their cost."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.panels.sweeps.form import SweepForm
from app.panels.sweeps.table import TrialsTable
from app.panels.widgets import MARGIN, SPACING, Heading, Message, Muted
from app.sessions.sweeps.kept import KeptSweep


class SweepsPage(QWidget):
    """Shows sweeps and says what is wanted of them; it reads and writes nothing itself.

    Signals:
        chosen(id): another sweep is to be shown. new_wanted(): the form is to be filled and shown.
        stop_wanted(), go_on_wanted(), apply_wanted(), open_wanted(), delete_wanted(): of the sweep, or the trial, that
            is shown.
    """

    chosen = Signal(str)
    new_wanted = Signal()
    stop_wanted = Signal()
    go_on_wanted = Signal()
    apply_wanted = Signal()
    open_wanted = Signal()
    delete_wanted = Signal()

    def __init__(self, lines: QWidget, cost: QWidget, parent: QWidget | None = None) -> None:
        """`lines` and `cost` are the plots; the page only gives them their places."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Sweeps"))
        self.form = SweepForm(self)
        self.form.cancelled.connect(self.show_overview)
        self.table = TrialsTable(self)
        self.table.opened.connect(self.open_wanted)
        self.cost_choice = QComboBox(self)
        self.cost_choice.setAccessibleName(self.tr("Cost"))
        self.cost_choice.addItem(self.tr("Against time"), "seconds")
        self.cost_choice.addItem(self.tr("Against size"), "parameters")
        self.empty = Muted(
            self.tr(
                "“New sweep…” trains the network again and again with other values of some fields, and finds the best."
            ),
            self,
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._overview = QWidget(self)
        column = QVBoxLayout(self._overview)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        column.setSpacing(SPACING)
        column.addLayout(self._bar())
        column.addLayout(self._state())
        self.message = Message(self)
        column.addWidget(self.message)
        self._plots = self._body(lines, cost)
        column.addWidget(self._plots, 1)
        column.addWidget(self.empty, 1)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._overview)
        self._stack.addWidget(self.form)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.show_sweeps([], "")
        self.show_state(is_running=False, can_go_on=False, has_best=False)

    # ---- building

    def _bar(self) -> QHBoxLayout:
        self.sweeps = QComboBox(self)
        self.sweeps.setAccessibleName(self.tr("Sweep"))
        self.sweeps.activated.connect(lambda at: self.chosen.emit(self.sweeps.itemData(at)))
        self.new = self._button(self.tr("New sweep…"), self.tr("Vary fields of the network that is open"))
        self.new.setProperty("primary", True)
        self.new.clicked.connect(self.new_wanted)
        self.stop = self._button(self.tr("Stop"), self.tr("End with the batch that is being computed"))
        self.stop.clicked.connect(self.stop_wanted)
        self.go_on = self._button(self.tr("Go on"), self.tr("Make the runs that are still to come"))
        self.go_on.clicked.connect(self.go_on_wanted)
        self.open = self._button(self.tr("Show the run"), self.tr("Show the chosen run among all runs"))
        self.open.clicked.connect(self.open_wanted)
        self.apply = self._button(self.tr("Apply the best"), self.tr("Set the best values in the network that is open"))
        self.apply.clicked.connect(self.apply_wanted)
        self.delete = self._button(self.tr("Delete"), self.tr("Delete this sweep and its runs; it can be undone"))
        self.delete.clicked.connect(self.delete_wanted)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(Heading(self.tr("Sweeps"), self, 13))
        row.addSpacing(SPACING)
        row.addWidget(self.sweeps, 1)
        for button in (self.open, self.delete, self.apply, self.stop, self.go_on, self.new):
            row.addWidget(button)
        return row

    def _state(self) -> QHBoxLayout:
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setFixedSize(160, 8)
        self.progress.setAccessibleName(self.tr("Runs that are done"))
        self.text = Muted("", self)
        row = QHBoxLayout()
        row.setSpacing(SPACING + 4)
        row.addWidget(self.progress)
        row.addWidget(self.text, 1)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        return button

    def _body(self, lines: QWidget, cost: QWidget) -> QSplitter:
        below = QSplitter(Qt.Orientation.Horizontal, self)
        below.setChildrenCollapsible(False)
        below.addWidget(self.table)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        head = QHBoxLayout()
        head.addWidget(self.cost_choice)
        hint = Muted(self.tr("The dashed line joins the runs that no other one beats in both."), right)
        head.addWidget(hint, 1)
        column.addLayout(head)
        column.addWidget(cost, 1)
        below.addWidget(right)
        below.setStretchFactor(0, 3)
        below.setStretchFactor(1, 2)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        split.addWidget(lines)
        split.addWidget(below)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        return split

    # ---- showing

    def show_sweeps(self, sweeps: Sequence[KeptSweep], current: str) -> None:
        """Those that can be chosen, the latest first."""
        self.sweeps.blockSignals(True)
        self.sweeps.clear()
        for sweep in sweeps:
            self.sweeps.addItem(self._title(sweep), sweep.id)
        self.sweeps.setCurrentIndex(self.sweeps.findData(current))
        self.sweeps.blockSignals(False)
        self.sweeps.setVisible(bool(sweeps))
        self.progress.setVisible(bool(sweeps))
        for button in (self.open, self.delete, self.apply, self.go_on):
            button.setVisible(bool(sweeps))
        self._plots.setVisible(bool(sweeps))
        self.empty.setVisible(not sweeps)

    def show_state(self, is_running: bool, can_go_on: bool, has_best: bool) -> None:
        """What can be done now."""
        self.stop.setVisible(is_running)
        self.go_on.setVisible(not is_running and self.sweeps.count() > 0)
        self.go_on.setEnabled(can_go_on)
        self.apply.setEnabled(has_best)
        self.delete.setEnabled(not is_running)
        self.new.setEnabled(not is_running)
        self.open.setEnabled(bool(self.table.current()))

    def show_progress(self, done: int, of: int, text: str) -> None:
        self.progress.setVisible(of > 0)
        self.progress.setRange(0, max(1, of))
        self.progress.setValue(done)
        self.text.setText(text)

    def show_form(self) -> None:
        self._stack.setCurrentWidget(self.form)
        self.form.targets.search.setFocus()

    def show_overview(self) -> None:
        self._stack.setCurrentWidget(self._overview)

    @property
    def is_form_shown(self) -> bool:
        return self._stack.currentWidget() is self.form

    def _title(self, sweep: KeptSweep) -> str:
        began = time.strftime("%Y-%m-%d %H:%M", time.localtime(sweep.began))
        fields = ", ".join(
            dimension.path.rpartition(".")[2].replace("_", " ") for dimension in sweep.plan.dimensions
        )  # fmt: skip
        return f"{sweep.project.removesuffix('.loom') or self.tr('Network')}: {fields} – {began}"

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "table"):
            self.table.viewport().update()
