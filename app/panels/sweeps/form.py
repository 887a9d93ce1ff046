"""The form for a new sweep: fields on the left, their values and the rules of the sweep on the right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSpinBox,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app.document.errors import DocumentError
from app.panels.sweeps.dimension import DimensionRow
from app.panels.sweeps.targets import TargetTree
from app.panels.sweeps.wording import figure
from app.panels.widgets import MARGIN, SPACING, Heading, Message, Muted, padded
from app.sessions.sweeps.plan import SweepPlan
from app.sessions.sweeps.space import Target
from app.wording import grouped

_MORE = ("acc", "auc", "precision", "recall", "f1", "iou", "dice", "r2")


class SweepForm(QWidget):
    """`accepted(plan)` by the button, `cancelled` by the other one."""

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("New sweep"))
        self._targets: dict[str, Target] = {}
        self._epochs = 0
        self.rows: dict[str, DimensionRow] = {}
        self.targets = TargetTree(self)
        self.targets.ticked.connect(self._tick)
        head = QHBoxLayout()
        head.setSpacing(SPACING)
        head.addWidget(Heading(self.tr("New sweep"), self, 13))
        head.addStretch(1)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.clicked.connect(self.cancelled)
        self.start = QPushButton(self.tr("Start"), self)
        self.start.setProperty("primary", True)
        self.start.clicked.connect(self._accept)
        head.addWidget(self.cancel)
        head.addWidget(self.start)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(self.targets)
        split.addWidget(self._right())
        split.setStretchFactor(0, 2)
        split.setStretchFactor(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, MARGIN)
        column.setSpacing(SPACING)
        column.addLayout(head)
        column.addWidget(
            Muted(
                self.tr("Tick the fields to vary. The network is trained again and again with other values of them."),
                self,
            )
        )
        column.addWidget(split, 1)
        self._judge()

    def show_targets(self, targets: Sequence[Target], metrics: Sequence[str], epochs: int) -> None:
        """Offer these fields, watch one of these metrics; each run has so many epochs. What was set up stays."""
        self._targets = {target.path: target for target in targets}
        self._epochs = epochs
        for path in [path for path in self.rows if path not in self._targets]:
            self._drop(path)
        self.targets.show_targets(targets, list(self.rows))
        chosen = self.monitor.currentData()
        names = ["val_loss", *(f"val_{name}" for name in metrics), "loss", *metrics]
        self.monitor.blockSignals(True)
        self.monitor.clear()
        for name in names:
            self.monitor.addItem(figure(name), name)
        self.monitor.setCurrentIndex(max(0, self.monitor.findData(chosen)))
        self.monitor.blockSignals(False)
        self._judge()

    def plan(self) -> SweepPlan:
        """What the form says. Raises DocumentError."""
        dimensions = tuple(row.dimension() for row in self.rows.values())
        return SweepPlan(
            dimensions,
            self.sampler.currentData(),
            self.trials.value(),
            self.monitor.currentData() or "val_loss",
            self.direction.currentData(),
            self.early.isChecked(),
            self.seed.value(),
        )

    # ---- building

    def _right(self) -> QWidget:
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(SPACING, 0, 0, 0)
        column.setSpacing(SPACING)
        inner = QWidget(right)
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(MARGIN - 4, SPACING, MARGIN - 4, SPACING)
        self.empty = Muted(self.tr("Nothing is varied yet. The learning rate is a good beginning."), inner)
        self._list.addWidget(self.empty)
        self._list.addStretch(1)
        scroll = QScrollArea(right)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(inner)
        column.addWidget(scroll, 1)
        column.addLayout(self._rules())
        self.size_text = Muted("", right)
        column.addWidget(self.size_text)
        self.message = Message(right)
        column.addWidget(self.message)
        return right

    def _rules(self) -> QFormLayout:
        self.sampler = QComboBox(self)
        for key, text in (
            ("bayes", self.tr("Learn from the runs so far (Bayesian)")),
            ("random", self.tr("Random")),
            ("grid", self.tr("Grid: every combination")),
        ):
            self.sampler.addItem(text, key)
        self.trials = QSpinBox(self)
        self.trials.setRange(1, 100_000)
        self.trials.setValue(20)
        self.monitor = QComboBox(self)
        self.direction = QComboBox(self)
        self.direction.addItem(self.tr("less is better"), False)
        self.direction.addItem(self.tr("more is better"), True)
        self.early = QCheckBox(self.tr("End runs early that do worse than half of those before"), self)
        self.early.setChecked(True)
        self.seed = QSpinBox(self)
        self.seed.setRange(0, 2**31 - 1)
        for box in (self.trials, self.seed):
            box.setMinimumHeight(self.sampler.sizeHint().height())
            padded(box)
        self.seed.setToolTip(self.tr("The same seed proposes the same values"))
        watch = QHBoxLayout()
        watch.setSpacing(SPACING)
        watch.addWidget(self.monitor, 1)
        watch.addWidget(self.direction, 1)
        runs = QHBoxLayout()
        runs.setSpacing(SPACING)
        runs.addWidget(self.trials, 1)
        seed_label = Muted(self.tr("Seed"), self)
        seed_label.setWordWrap(False)
        runs.addWidget(seed_label)
        runs.addWidget(self.seed, 1)
        form = QFormLayout()
        form.setHorizontalSpacing(MARGIN)
        form.setVerticalSpacing(6)
        form.addRow(self.tr("Values come from"), self.sampler)
        form.addRow(self.tr("Runs at most"), runs)
        form.addRow(self.tr("Judged by"), watch)
        form.addRow("", self.early)
        for widget, name in (
            (self.sampler, self.tr("Sampler")),
            (self.trials, self.tr("Runs at most")),
            (self.monitor, self.tr("Judged by")),
            (self.direction, self.tr("What is better")),
            (self.seed, self.tr("Seed")),
        ):
            widget.setAccessibleName(name)
        self.monitor.currentIndexChanged.connect(self._watch)
        for signal in (self.sampler.currentIndexChanged, self.trials.valueChanged, self.direction.currentIndexChanged):
            signal.connect(self._judge)
        return form

    # ---- following

    def _tick(self, path: str, is_on: bool) -> None:
        if is_on and path not in self.rows:
            row = self.rows[path] = DimensionRow(self._targets[path], self)
            row.changed.connect(self._judge)
            row.removed.connect(lambda: self.targets.set_ticked(path, False))
            self._list.insertWidget(self._list.count() - 1, row)
            row.show()
        elif not is_on and path in self.rows:
            self._drop(path)
        self._judge()

    def _drop(self, path: str) -> None:
        row = self.rows.pop(path)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _watch(self) -> None:
        name = self.monitor.currentData() or ""
        self.direction.setCurrentIndex(int(any(word in name for word in _MORE) and not name.endswith("loss")))
        self._judge()

    def _judge(self) -> None:
        """Say how many runs it will be, or what is wrong."""
        self.empty.setVisible(not self.rows)
        for row in self.rows.values():
            row.show_grid(self.sampler.currentData() == "grid")
        # Every row, so that each says what is wrong with it.
        is_sound = all([row.check() is not None for row in self.rows.values()]) and bool(self.rows)
        text = problem = ""
        if is_sound:
            try:
                size = self.plan().size
                text = self.tr("Runs at most: {0}, ").format(size)
                text += self.tr("{0} epochs each: {1} epochs in all.").format(
                    self._epochs, grouped(size * self._epochs)
                )
                if "training.epochs" in self.rows:
                    text = self.tr("Runs at most: {0}.").format(size)
            except DocumentError as error:
                problem, is_sound = error.message, False
        self.size_text.setText(text)
        self.message.show_text(problem)
        self.start.setEnabled(is_sound)

    def _accept(self) -> None:
        try:
            self.accepted.emit(self.plan())
        except DocumentError as error:
            self.message.show_text(error.message)
