"""The data panel: choose a set or a file, see what is in it, and say what feeds which block."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QPushButton, QWidget

from app.document import edits
from app.panels.fields import FieldForm
from app.panels.fields.editors import QuietCombo
from app.panels.flow import FlowLayout
from app.panels.inspector import Facts
from app.panels.samples import Sample, SampleView
from app.panels.settings_fields import field
from app.panels.widgets import Message, Muted, Panel, Section, grouped
from app.panels.workspace import Workspace
from app.sessions.data import DataSource
from app.sessions.dataset import Dataset
from app.wording import in_numbers, said

_SAMPLES = 8
_CLASSES = 24
_REST = 700


class Data(Panel):
    """Shows the workspace's data set. `file_wanted` asks the window for a file of one's own."""

    file_wanted = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("Data", parent)
        self.setAccessibleName(self.tr("Data"))
        self._workspace = workspace
        self._shown: Dataset | None = None
        self._map_key: tuple | None = None
        self._builtins = DataSource.builtins()
        self._add_source()
        self._add_options()
        self._add_facts()
        self._add_mapping()
        self._samples = Section(self.tr("Samples"), self.page)
        self._sample_page = QWidget(self._samples)
        self._sample_flow = FlowLayout(self._sample_page)
        self._samples.add(self._sample_page)
        self.column.addWidget(self._samples)
        self.licence = Muted("", self.page)
        self.column.addWidget(self.licence)
        self.column.addStretch(1)
        workspace.changed.connect(self.refresh)
        workspace.data_changed.connect(self.refresh)
        self.refresh()

    # ---- building

    def _add_source(self) -> None:
        self.source = QuietCombo(self.page)
        self.source.setAccessibleName(self.tr("Data set"))
        for info in self._builtins:
            self.source.addItem(said(info.title), info.source)
        self.source.activated.connect(lambda at: self.choose(self.source.itemData(at)))
        self.open_file = QPushButton(self.tr("Open data…"), self.page)
        self.open_file.clicked.connect(self.file_wanted)
        self.about = Muted("", self.page)
        self.message = Message(self.page)
        self.column.addWidget(self.source)
        self.column.addWidget(self.open_file)
        self.column.addWidget(self.about)
        self.column.addWidget(self.message)

    def _add_options(self) -> None:
        self.options = Section(self.tr("How the file is read"), self.page)
        self.target = QuietCombo(self.options)
        self.target.setAccessibleName(self.tr("Target column"))
        self.target.setToolTip(self.tr("What the network learns to predict."))
        self.target.activated.connect(lambda at: self._set_options({"targets": [self.target.itemData(at)]}))
        rows = QWidget(self.options)
        form = QFormLayout(rows)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        label = QLabel(self.tr("Target"), rows)
        label.setFixedWidth(104)
        form.addRow(label, self.target)
        self._target_row = rows
        self._array_boxes: dict[str, QCheckBox] = {}
        self._arrays = QWidget(self.options)
        self._array_flow = FlowLayout(self._arrays)
        self._arrays_title = Muted(self.tr("What the network learns to predict:"), self.options)
        self.standardise = QCheckBox(self.tr("Standardise the columns"), self.options)
        self.standardise.setToolTip(self.tr("Bring each column to mean 0 and deviation 1."))
        self.standardise.clicked.connect(lambda on: self._set_options({"standardise": on}))
        self.drop_missing = QCheckBox(self.tr("Leave out rows with missing values"), self.options)
        self.drop_missing.clicked.connect(lambda on: self._set_options({"missing": "drop" if on else "refuse"}))
        self.split = FieldForm(
            (
                field(
                    "test_split",
                    self.tr("Held out"),
                    "float",
                    0.2,
                    self.tr("The share of samples, from 0 to less than 1, that is kept for the evaluation."),
                ),
                field(
                    "ignore",
                    self.tr("Leave out"),
                    "text",
                    "",
                    self.tr("Columns or arrays that the network does not get, with commas between them."),
                ),
            ),
            self._workspace.catalogue,
            self.options,
        )
        # The file is read anew for each of these: once when the typing rests, not at every key.
        self._typed: dict[str, Any] = {}
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._take_typed)
        self.split.edited.connect(self._on_typed)
        self.split.finished.connect(lambda name: self._take_typed())
        for widget in (rows, self._arrays_title, self._arrays, self.standardise, self.drop_missing, self.split):
            self.options.add(widget)
        self.column.addWidget(self.options)

    def _add_facts(self) -> None:
        self.facts = Facts(self.tr("Contents"), self.page)
        self.classes = Facts(self.tr("Classes"), self.page)
        self.column.addWidget(self.facts)
        self.column.addWidget(self.classes)

    def _add_mapping(self) -> None:
        self.mapping = Section(self.tr("What feeds what"), self.page)
        self._map_page: QWidget | None = None
        self.combos: dict[str, QuietCombo] = {}
        self.column.addWidget(self.mapping)

    # ---- showing

    def refresh(self) -> None:
        """Show the settings and the opened data."""
        settings = self._workspace.document.settings["data"]
        self._show_source(settings["source"])
        dataset = self._workspace.dataset
        self._show_options(settings, dataset)
        self._show_mapping(dataset)
        if dataset is self._shown:
            return
        self._shown = dataset
        self._clear_samples()
        for section in (self.facts, self.classes, self._samples):
            section.setVisible(dataset is not None)
        self.licence.setText("")
        if dataset is None:
            self.about.setText("")
            return
        self.message.show_text("")
        self.about.setText(said(dataset.description))
        self.licence.setText(self.tr("Licence: {0}").format(dataset.licence) if dataset.licence else "")
        self.licence.setVisible(bool(dataset.licence))
        self._show_facts(dataset)
        self._show_samples(dataset)

    def show_loading(self) -> None:
        self.message.show_text(self.tr("Opening the data…"), "info")

    def show_error(self, text: str) -> None:
        """Say why the data could not be opened; what was there before stays."""
        self.message.show_text(text, "error")

    def choose(self, source: str) -> None:
        """Take another source, as one step of undo."""
        settings = self._workspace.document.settings["data"]
        if source != settings["source"]:
            values: dict[str, Any] = {"source": source, "map": {}}
            if settings.get("options"):
                values["options"] = {}
            self._workspace.history.end_merge()
            self._workspace.do(lambda: edits.set_settings(self._workspace.document, "data", values))
            self._workspace.history.end_merge()

    def _show_source(self, source: str) -> None:
        at = self.source.findData(source)
        if at < 0:
            path = source.partition(":")[2]
            self.source.addItem(path.replace("\\", "/").rsplit("/", 1)[-1], source)
            at = self.source.count() - 1
            self.source.setItemData(at, path, role=Qt.ItemDataRole.ToolTipRole)
        self.source.setCurrentIndex(at)

    def _show_options(self, settings: Mapping[str, Any], dataset: Dataset | None) -> None:
        is_file = not settings["source"].startswith("builtin:")
        self.options.setVisible(is_file)
        if not is_file:
            return
        options = settings.get("options") or {}
        self.standardise.setChecked(bool(options.get("standardise", False)))
        self.drop_missing.setChecked(options.get("missing") == "drop")
        self.drop_missing.setVisible(settings["source"].startswith("csv:"))
        if not self._typed:
            self.split.set_values({**options, "ignore": ", ".join(options.get("ignore") or ())})
        is_table = settings["source"].startswith("csv:")
        self._target_row.setVisible(is_table)
        self._arrays_title.setVisible(not is_table)
        self._arrays.setVisible(not is_table)
        if not is_table:
            self._show_arrays(dataset)
            return
        if dataset is None:
            # It could not be read: another target, or a column left out, may be what mends it.
            names = header_of(settings["source"].partition(":")[2])
        else:
            names = [*names_of(dataset.columns, dataset.inputs), *dataset.targets]
        chosen = (options.get("targets") or list(dataset.targets if dataset is not None else ()))[:1]
        if [self.target.itemData(at) for at in range(self.target.count())] != names:
            self.target.clear()
            for name in names:
                self.target.addItem(name, name)
        self.target.setCurrentIndex(self.target.findData(chosen[0]) if chosen else -1)

    def _show_arrays(self, dataset: Dataset | None) -> None:
        """A box for each array of the file: those that are to be predicted are checked."""
        names = [] if dataset is None else sorted([*dataset.inputs, *dataset.targets])
        if list(self._array_boxes) != names:
            while item := self._array_flow.takeAt(0):
                item.widget().hide()
                item.widget().deleteLater()
            self._array_boxes = {}
            for name in names:
                self._array_boxes[name] = box = QCheckBox(name, self._arrays)
                box.clicked.connect(self._choose_arrays)
                self._array_flow.addWidget(box)
                box.show()
            self._arrays.updateGeometry()
        for name, box in self._array_boxes.items():
            box.setChecked(dataset is not None and name in dataset.targets)
            # What is left has to feed the network: one array at least.
            box.setEnabled(dataset is not None and (name in dataset.targets or len(dataset.inputs) > 1))

    @property
    def array_boxes(self) -> Mapping[str, QCheckBox]:
        """The boxes of an NPZ file's arrays, by name."""
        return self._array_boxes

    def _choose_arrays(self) -> None:
        chosen = [name for name, box in self._array_boxes.items() if box.isChecked()]
        if chosen:
            self._set_options({"targets": chosen})
            self._workspace.history.end_merge()
        else:
            self.refresh()

    def _show_facts(self, dataset: Dataset) -> None:
        rows = [
            (self.tr("To train with"), self.tr("{0} samples").format(grouped(dataset.size))),
            (self.tr("Held out"), self.tr("{0} samples").format(grouped(dataset.test_size))),
        ]
        rows += [(name, _array_text(array)) for name, array in dataset.inputs.items()]
        rows += [(name, _array_text(array)) for name, array in dataset.targets.items()]
        self.facts.show_rows(rows)
        counts: list[tuple[str, str]] = []
        for target, names in dataset.classes.items():
            numbers = np.bincount(np.asarray(dataset.targets[target]).reshape(-1), minlength=len(names))
            counts += [(name, grouped(int(number))) for name, number in zip(names, numbers, strict=False)]
        if len(counts) > _CLASSES:
            counts = [*counts[:_CLASSES], (self.tr("and more"), grouped(len(counts) - _CLASSES))]
        self.classes.show_rows(counts)

    def _show_samples(self, dataset: Dataset) -> None:
        name, array = next(iter(dataset.inputs.items()), (None, None))
        if array is None or not len(array):
            self._samples.hide()
            return
        target, labels = next(iter(dataset.targets.items()), ("", None))
        for at in range(min(_SAMPLES, len(array))):
            caption = "" if labels is None else label_text(labels[at], dataset.classes.get(target))
            sample = Sample(np.asarray(array[at]), caption, tip=f"{name} {at + 1}: {caption}")
            view = SampleView(sample, self._sample_page)
            self._sample_flow.addWidget(view)
            view.show()
        self._sample_page.updateGeometry()

    def _clear_samples(self) -> None:
        while item := self._sample_flow.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()

    def _show_mapping(self, dataset: Dataset | None) -> None:
        document = self._workspace.document
        ends = [*document.inputs(), *document.outputs()]
        chosen = document.settings["data"]["map"]
        key = (
            id(dataset),
            tuple((one, document.nodes[one].name) for one in ends),
            tuple(sorted((name, str(value)) for name, value in chosen.items())),
        )
        if key == self._map_key:
            return
        self._map_key = key
        if self._map_page is not None:
            self._map_page.hide()
            self._map_page.deleteLater()
            self._map_page = None
        self.combos = {}
        needed = dataset is not None and (
            len(dataset.inputs) > 1 or len(dataset.targets) > 1 or len(ends) > 2 or bool(chosen)
        )
        self.mapping.setVisible(needed)
        if dataset is None or not needed:
            return
        self._map_page = QWidget(self.mapping)
        form = QFormLayout(self._map_page)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(8)
        for node_id in ends:
            names: Sequence[str] = list(dataset.inputs if document.nodes[node_id].kind == "Input" else dataset.targets)
            combo = QuietCombo(self._map_page)
            combo.setAccessibleName(self.tr("Data for {0}").format(document.nodes[node_id].name))
            combo.addItem(self.tr("By name or order"), None)
            for name in names:
                combo.addItem(name, name)
            value = chosen.get(node_id)
            if value is not None and combo.findData(value) < 0:
                combo.addItem(", ".join(value) if isinstance(value, list) else str(value), value)
            combo.setCurrentIndex(max(0, combo.findData(value)))
            combo.activated.connect(lambda at, node_id=node_id, combo=combo: self._map(node_id, combo.itemData(at)))
            label = QLabel(document.nodes[node_id].name, self._map_page)
            label.setFixedWidth(104)
            label.setToolTip(document.nodes[node_id].name)
            form.addRow(label, combo)
            self.combos[node_id] = combo
        self.mapping.add(self._map_page)

    # ---- editing

    def _map(self, node_id: str, name: Any) -> None:
        document = self._workspace.document
        mapping = {key: value for key, value in document.settings["data"]["map"].items() if key != node_id}
        if name is not None:
            mapping[node_id] = name
        self._workspace.do(lambda: edits.set_settings(document, "data", {"map": mapping}))
        self._workspace.history.end_merge()

    def _set_options(self, values: Mapping[str, Any]) -> None:
        document = self._workspace.document
        options = {**(document.settings["data"].get("options") or {}), **values}
        self._workspace.do(lambda: edits.set_settings(document, "data", {"options": options}))

    def _on_typed(self, name: str, value: Any) -> None:
        self._typed[name] = value
        self._rest.start()

    def _take_typed(self) -> None:
        self._rest.stop()
        typed, self._typed = self._typed, {}
        for name, value in typed.items():
            self._set_split(name, value)
        self._workspace.history.end_merge()

    def _set_split(self, name: str, value: Any) -> None:
        if name == "ignore":
            self._set_options({name: [part.strip() for part in str(value or "").split(",") if part.strip()]})
        elif isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < 1:
            self.split.accept(name)
            self._set_options({name: value})
        else:
            self.split.refuse(name, self.tr("Expected a number from 0 to less than 1."))


def header_of(path: str) -> list[str]:
    """The names in the first line of a CSV file; none where it cannot be read."""
    try:
        with open(path, newline="", encoding="utf-8", errors="replace") as file:
            line = file.readline(1 << 16)
        return next(csv.reader([line], delimiter=max(",;\t|", key=line.count)), [])
    except (OSError, csv.Error):
        return []


def names_of(columns: Mapping[str, Sequence[str]], inputs: Mapping[str, Any]) -> list[str]:
    """What can be a target: the columns of tables, and arrays that are none."""
    found: list[str] = []
    for name in inputs:
        found += list(columns.get(name, (name,)))
    return found


def label_text(value: Any, classes: Sequence[str] | None) -> str:
    """A label in words: its class's name, or its numbers."""
    array = np.asarray(value)
    if array.ndim == 0 and classes is not None and 0 <= int(array) < len(classes):
        return classes[int(array)]
    if array.ndim == 0:
        return in_numbers(f"{array.item():.4g}") if array.dtype.kind == "f" else str(array.item())
    numbers = array.reshape(-1)
    shown = ", ".join(in_numbers(f"{number:.3g}") for number in numbers[:3])
    return f"{shown}, …" if numbers.size > 3 else shown


def _array_text(array: np.ndarray) -> str:
    sizes = " × ".join(str(size) for size in array.shape[1:]) or "1"
    return f"{sizes}  {array.dtype}"
