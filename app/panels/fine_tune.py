"""Fine-tuning as one page: the network, the data, how deep it is frozen, the new head; then it is trained."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.document import surgery
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.surgery import Plan
from app.panels.stage_list import StageList
from app.panels.widgets import MARGIN, SPACING, Heading, Message, Muted, Panel, grouped, padded
from app.panels.workspace import Workspace, words
from app.sessions.dataset import Dataset
from app.sessions.tuning import Task, images_of, task_of
from app.wording import said

_LINES = 4
_WIDTH = 240
SCALINGS = (
    (QT_TRANSLATE_NOOP("FineTune", "None: pixels as they are"), ""),
    (QT_TRANSLATE_NOOP("FineTune", "From −1 to 1"), "tf"),
    (QT_TRANSLATE_NOOP("FineTune", "ImageNet: mean and deviation"), "torch"),
    (QT_TRANSLATE_NOOP("FineTune", "ImageNet: blue first, less the mean"), "caffe"),
)


class FineTune(QDialog):
    """`file_wanted`, `ready_made_wanted`, `data_wanted`: what the user wants to choose; `accepted_(train)` at the end."""

    file_wanted = Signal()
    ready_made_wanted = Signal()
    data_wanted = Signal()
    accepted_ = Signal(bool)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.setWindowTitle(self.tr("Fine-tune a trained network"))
        self.setObjectName("fine-tune")
        self.document: Document | None = None
        self.title = ""
        self._dataset: Dataset | None = None
        self._task: Task | None = None
        self.panel = Panel(self.tr("Fine-tune"), self)
        self.panel.column.setSpacing(SPACING + 2)
        page = self.panel.page
        self.network = Muted("", page)
        self.choose_file = self._button(self.tr("Choose a file…"), self.file_wanted)
        self.choose_ready = self._button(self.tr("Ready-made…"), self.ready_made_wanted)
        self.data = Muted("", page)
        self.choose_data = self._button(self.tr("Choose data…"), self.data_wanted)
        self._head(self.tr("1  The trained network"), self.network, self.choose_file, self.choose_ready)
        self._head(self.tr("2  What it shall learn now"), self.data, self.choose_data)
        self._build_stages(page)
        self._build_head(page)
        self.message = Message(self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, MARGIN)
        outer.setSpacing(SPACING)
        outer.addWidget(self.panel, 1)
        self.message.setContentsMargins(MARGIN, 0, MARGIN, 0)
        outer.addWidget(self.message)
        outer.addLayout(self._buttons())
        self.resize(640, 600)
        self._refresh()
        workspace.data_changed.connect(self._follow_data)

    def _button(self, text: str, signal: Signal) -> QPushButton:
        button = QPushButton(text, self.panel.page)
        button.setAutoDefault(False)
        button.clicked.connect(signal)
        return button

    def _head(self, title: str, text: Muted, *buttons: QPushButton) -> None:
        self.panel.column.addWidget(Heading(title, self.panel.page, 10.5))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(text, 1)
        for button in buttons:
            row.addWidget(button)
        self.panel.column.addLayout(row)

    def _build_stages(self, page: QWidget) -> None:
        self.panel.column.addWidget(Heading(self.tr("3  How much of it stays as it is"), page, 10.5))
        self.stages = StageList(page)
        self.slider = QSlider(Qt.Orientation.Horizontal, page)
        self.slider.setAccessibleName(self.tr("Frozen stages"))
        self.slider.setPageStep(1)
        self.slider.setTickPosition(QSlider.TickPosition.TicksBelow)
        self.slider.setTickInterval(1)
        self.depth = Muted("", page)
        for widget in (self.stages, self.slider, self.depth):
            self.panel.column.addWidget(widget)
        self.slider.valueChanged.connect(self._refresh)
        self.stages.depth_wanted.connect(self.slider.setValue)

    def _build_head(self, page: QWidget) -> None:
        self.panel.column.addWidget(Heading(self.tr("4  Its new head"), page, 10.5))
        form_page = QWidget(page)
        self._form = QFormLayout(form_page)
        self._form.setContentsMargins(0, 0, 0, 0)
        self._form.setVerticalSpacing(SPACING)
        self.units = QSpinBox(form_page)
        padded(self.units)
        self.units.setRange(1, 1_000_000)
        self.units.setKeyboardTracking(False)
        self.head = QLabel("", form_page)
        self.sizes = QComboBox(form_page)
        self.sizes.addItem(self.tr("Brought to the size it was trained with"), True)
        self.sizes.addItem(self.tr("Taken as they are"), False)
        self.scaling = QComboBox(form_page)
        for text, value in SCALINGS:
            self.scaling.addItem(self.tr(text), value)
        for text, field in (
            (self.tr("Classes"), self.units),
            (self.tr("Ends in"), self.head),
            (self.tr("Images"), self.sizes),
            (self.tr("Pixels"), self.scaling),
        ):
            label = QLabel(text, form_page)
            label.setMinimumWidth(96)
            label.setBuddy(field)
            field.setAccessibleName(text)
            field.setMinimumWidth(_WIDTH)
            field.setMaximumWidth(2 * _WIDTH)
            self._form.addRow(label, field)
        self.panel.column.addWidget(form_page)
        self.panel.column.addStretch(1)
        self.units.valueChanged.connect(self._refresh)
        self.sizes.currentIndexChanged.connect(self._refresh)
        self.scaling.currentIndexChanged.connect(self._refresh)

    def _buttons(self) -> QHBoxLayout:
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.clicked.connect(self.reject)
        self.set_up = QPushButton(self.tr("Set up only"), self)
        self.set_up.setToolTip(self.tr("Change the network, and begin to train later."))
        self.set_up.clicked.connect(lambda: self.accepted_.emit(False))
        self.train = QPushButton(self.tr("Train"), self)
        self.train.setProperty("primary", True)
        self.train.clicked.connect(lambda: self.accepted_.emit(True))
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(SPACING)
        row.addStretch(1)
        for button in (self.cancel_button, self.set_up, self.train):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    # ---- what the window gives it

    def show_network(self, document: Document, title: str) -> None:
        """The trained network; at first all of its body is frozen."""
        self.document, self.title = document, title
        found: tuple[surgery.Stage, ...] = ()
        if document.nodes:
            try:
                found = surgery.stages(document)
            except DocumentError as error:
                self.message.show_text(words(error), "error")
        self.stages.show_stages(found)
        self.slider.setRange(0, len(found))
        self.slider.setValue(len(found))
        self._guess_scaling()
        self._refresh()

    def show_data(self, dataset: Dataset | None, error: str = "") -> None:
        """The data that it shall learn."""
        self._dataset, self._task = dataset, None
        if dataset is None:
            self.data.setText(error or self.tr("Opening the data…"))
        else:
            try:
                self._task = task_of(dataset)
            except DocumentError as problem:
                self.data.setText(words(problem))
        if self._task is not None and dataset is not None:
            shapes = ", ".join("×".join(map(str, array.shape[1:])) for array in dataset.inputs.values())
            learnt = self.tr("{0} classes").format(len(self._task.classes)) if self._task.classes else self._task.target
            text = self.tr("{0}: {1} samples of {2}, {3}")
            self.data.setText(
                text.format(said(dataset.title) or self.tr("Data"), grouped(dataset.size), shapes, learnt)
            )
            self.units.setValue(self._task.units)
        self._guess_scaling()
        self._refresh()

    def say(self, text: str) -> None:
        """What went wrong."""
        self.message.show_text(text, "error")

    def plan(self, document: Document, data: Mapping[str, Any] | None = None) -> Plan:
        """The plan for a document that holds the network; `data`: settings that it takes over. Raises DocumentError."""
        if self._task is None or self._dataset is None or not document.nodes:
            raise DocumentError(self.tr("Choose a trained network and data."))
        images = images_of(self._dataset, document, self.sizes.currentData(), self.scaling.currentData())
        return surgery.fine_tune(document, self._task.aim(self.units.value(), data), self.slider.value(), images)

    # ---- following

    def _follow_data(self) -> None:
        self.show_data(self._workspace.dataset)

    def _guess_scaling(self) -> None:
        if self._dataset is None or self.document is None:
            return
        images = images_of(self._dataset, self.document)
        if images is not None:
            self.scaling.setCurrentIndex(self.scaling.findData(images.scaling))

    def _refresh(self) -> None:
        """Show what the choices come to, and what they cost."""
        document, task = self.document, self._task
        blocks = len(document.nodes) if document is not None else 0
        text = self.tr("{0}: {1} blocks, {2}")
        trained = (
            self.tr("with trained weights") if document is not None and document.weights else self.tr("not trained")
        )
        self.network.setText(text.format(self.title, blocks, trained) if blocks else self.tr("None is chosen yet."))
        self.stages.set_depth(self.slider.value())
        rest, moving = self.stages.parameters(self.slider.value())
        self.depth.setText(
            self.tr(
                "{0} of {1} stages are frozen: {2} parameters stay, {3} go on learning, and so does the new head."
            ).format(self.slider.value(), self.slider.maximum(), grouped(rest), grouped(moving))
        )
        for widget in (self.slider, self.stages, self.depth):
            widget.setVisible(self.slider.maximum() > 0)
        are_images = self._dataset is not None and any(array.ndim == 4 for array in self._dataset.inputs.values())
        for field in (self.sizes, self.scaling):
            self._form.setRowVisible(field, are_images)
        self.units.setEnabled(task is not None)
        if task is not None:
            self.head.setText(f"{task.activation}, {task.loss.replace('_', ' ')}")
        self._judge()

    def _judge(self) -> None:
        is_ready = self.document is not None and bool(self.document.nodes) and self._task is not None
        self.message.show_text("")
        if is_ready and self.document is not None:
            try:
                plan = self.plan(self.document)
            except DocumentError as error:
                self.message.show_text(words(error), "error")
                is_ready = False
            else:
                self._tell_lost(plan)
        self.train.setEnabled(is_ready)
        self.set_up.setEnabled(is_ready)

    def _tell_lost(self, plan: Plan) -> None:
        if not plan.lost:
            return
        lines = [self.tr("Trained weights that go; undo brings them back:"), *plan.in_words[:_LINES]]
        if len(plan.lost) > _LINES:
            lines.append(self.tr("and {0} more").format(len(plan.lost) - _LINES))
        self.message.show_text("\n".join(lines), "info")
