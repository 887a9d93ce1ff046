"""The training panel: losses, optimizer, metrics and the run's figures, all of them settings of the document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from app.document import edits
from app.document.errors import DocumentError
from app.document.settings import ANY_OUTPUT, loss_of, metrics_of
from app.panels.alerts import AlertList
from app.panels.callback_list import CallbackList
from app.panels.class_weights import ClassWeights
from app.panels.fields import FieldForm, ObjectEditor
from app.panels.fields.editors import QuietCombo
from app.panels.fields.form import key_of, object_of
from app.panels.flow import FlowLayout
from app.panels.go_on import GoOn
from app.panels.live_strip import LiveStrip
from app.panels.schedule_section import ScheduleSection
from app.panels.settings_fields import field, run_fields, stopping_fields
from app.panels.widgets import Message, Muted, Panel, Section
from app.panels.workspace import Workspace, words

_BUSY = ("preparing", "running", "paused", "stopping")


class Training(Panel):
    """Settings, and the buttons of the run; the window carries the buttons' wishes out."""

    train_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    stop_wanted = Signal()
    # An edit is over: what a run that lasts may take from now on.
    settled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__("Training", parent)
        self.setAccessibleName(self.tr("Training"))
        self._workspace = workspace
        self._losses: dict[str, _LossRow] = {}
        self._metrics_shown: tuple[str, ...] | None = None
        self._state = "idle"
        self._is_anew = False
        self._add_buttons()
        self.live = LiveStrip(workspace, self.page)
        self.live.settled.connect(self.settled)
        self.go_on = GoOn(self.page)
        self.alerts = AlertList(self.page)
        self.column.addWidget(self.alerts)
        self.column.addWidget(self.live)
        self.column.addWidget(self.go_on)
        self._add_losses()
        self._add_optimizer()
        self.schedule = ScheduleSection(workspace, self.page)
        self.schedule.settled.connect(self._settle)
        self.column.addWidget(self.schedule)
        self._add_metrics()
        self._add_run()
        self.callbacks = CallbackList(workspace, self.page)
        self.callbacks.settled.connect(self._settle)
        self.class_weights = ClassWeights(workspace, self.page)
        self.column.addWidget(self.callbacks)
        self.column.addWidget(self.class_weights)
        self.column.addStretch(1)
        self.show_state("idle")
        workspace.changed.connect(self.refresh)
        workspace.replaced.connect(self._begin_anew)
        self.refresh()

    # ---- building

    def _add_buttons(self) -> None:
        row = QWidget(self.page)
        flow = FlowLayout(row)
        self.train = QPushButton(self.tr("Train"), row)
        self.train.setProperty("primary", True)
        self.pause = QPushButton(self.tr("Pause"), row)
        self.stop = QPushButton(self.tr("Stop"), row)
        for button, name in ((self.train, "train"), (self.pause, "pause"), (self.stop, "stop")):
            button.setObjectName(f"{name}-button")
            flow.addWidget(button)
        self.train.clicked.connect(self.train_wanted)
        self.pause.clicked.connect(
            lambda: self.resume_wanted.emit() if self._state == "paused" else self.pause_wanted.emit()
        )
        self.stop.clicked.connect(self.stop_wanted)
        self.state = Message(self.page)
        self.column.addWidget(row)
        self.column.addWidget(self.state)

    def _add_losses(self) -> None:
        section = Section(self.tr("Loss"), self.page)
        self._loss_page = QWidget(section)
        self._loss_grid = QGridLayout(self._loss_page)
        self._loss_grid.setContentsMargins(0, 0, 0, 0)
        self._loss_grid.setSpacing(8)
        self._loss_grid.setColumnStretch(0, 1)
        self._no_output = Muted(self.tr("The network has no output yet."), section)
        section.add(self._no_output)
        section.add(self._loss_page)
        self.column.addWidget(section)

    def _add_optimizer(self) -> None:
        section = Section(self.tr("Optimizer"), self.page)
        catalogue = self._workspace.catalogue
        info = field("optimizer", self.tr("Optimizer"), "optimizer", "adam", self.tr("How the weights are updated."))
        self.optimizer = ObjectEditor(info, _listed(catalogue, "optimizers"), catalogue, section, is_open=True)
        self.optimizer.edited.connect(self._set_optimizer)
        self.optimizer.finished.connect(self._settle)
        section.add(self.optimizer)
        self.column.addWidget(section)

    def _add_metrics(self) -> None:
        section = Section(self.tr("Metrics"), self.page)
        self._chips = QWidget(section)
        self._chip_flow = FlowLayout(self._chips, spacing=4)
        self.metrics_of = QuietCombo(section)
        self.metrics_of.setAccessibleName(self.tr("Metrics of which output"))
        self.metrics_of.activated.connect(lambda at: self.refresh())
        section.add(self.metrics_of)
        self.add_metric = QuietCombo(section)
        self.add_metric.setAccessibleName(self.tr("Add a metric"))
        self.add_metric.setPlaceholderText(self.tr("Add a metric"))
        for one in _listed(self._workspace.catalogue, "metrics"):
            self.add_metric.addItem(one.key)
        self.add_metric.setCurrentIndex(-1)
        self.add_metric.activated.connect(self._metric_chosen)
        section.add(self._chips)
        section.add(self.add_metric)
        self.column.addWidget(section)

    def _add_run(self) -> None:
        section = Section(self.tr("Run"), self.page)
        catalogue = self._workspace.catalogue
        self.run = FieldForm(run_fields(), catalogue, section)
        self.stopping = FieldForm(stopping_fields(("val_loss", "loss", "val_accuracy", "accuracy")), catalogue, section)
        section.add(self.run)
        section.add(self.stopping)
        self.run.edited.connect(self._set_run)
        self.stopping.edited.connect(self._set_stopping)
        for form in (self.run, self.stopping):
            form.finished.connect(lambda name: self._settle())
        self.column.addWidget(section)

    # ---- showing

    def refresh(self) -> None:
        """Show the document's settings."""
        training = self._workspace.document.settings["training"]
        self._refresh_losses(training)
        optimizer = training["optimizer"]
        self.optimizer.set_value({"class_name": optimizer["kind"], "config": optimizer.get("config", {})})
        self._refresh_outputs()
        metrics = self._metrics()
        if metrics != self._metrics_shown:
            self._metrics_shown = metrics
            self._show_chips(metrics)
        self.run.set_values(training)
        self.stopping.set_values(training["early_stopping"])
        self.live.refresh()
        self.schedule.refresh(training, self._state in _BUSY)
        self.callbacks.refresh(list(training["callbacks"]))
        self.class_weights.refresh(training["class_weights"])
        if self._is_anew:
            # Rows that went have passed the focus on, and with it what is seen.
            self._is_anew = False
            self.verticalScrollBar().setValue(0)

    def _begin_anew(self) -> None:
        """Another network is shown from the top, at the next refresh."""
        self._is_anew = True

    def show_state(self, state: str, text: str = "") -> None:
        """What the run is doing: idle, preparing, running, paused, stopping, finished, stopped or failed."""
        self._state = state
        busy = state in _BUSY
        self.live.setVisible(busy)
        self.schedule.refresh(self._workspace.document.settings["training"], busy)
        self.train.setEnabled(not busy)
        self.pause.setEnabled(state in ("running", "paused"))
        self.pause.setText(self.tr("Resume") if state == "paused" else self.tr("Pause"))
        self.stop.setEnabled(busy and state != "stopping")
        severity = {"failed": "error", "finished": "success"}.get(state, "info")
        self.state.show_text(text, severity)

    def _refresh_losses(self, training: Mapping[str, Any]) -> None:
        document = self._workspace.document
        outputs = document.outputs()
        if tuple(self._losses) != outputs:
            for row in self._losses.values():
                self._loss_grid.removeWidget(row)
                row.hide()
                row.deleteLater()
            self._losses = {}
            for at, node_id in enumerate(outputs):
                self._losses[node_id] = row = _LossRow(self._workspace, node_id, self._loss_page)
                row.edited.connect(self._set_loss)
                row.finished.connect(self._workspace.history.end_merge)
                self._loss_grid.addWidget(row, at, 0)
        self._no_output.setVisible(not outputs)
        for node_id, row in self._losses.items():
            row.show_loss(document.nodes[node_id].name, loss_of(training, node_id), alone=len(outputs) == 1)

    def _show_chips(self, metrics: tuple[str, ...]) -> None:
        while item := self._chip_flow.takeAt(0):
            item.widget().hide()
            item.widget().deleteLater()
        for name in metrics:
            chip = QPushButton(f"{name}  ×", self._chips)
            chip.setAccessibleName(self.tr("Remove the metric {0}").format(name))
            chip.setToolTip(chip.accessibleName())
            chip.clicked.connect(lambda checked=False, name=name: self._drop_metric(name))
            self._chip_flow.addWidget(chip)
            chip.show()
        self._chips.updateGeometry()
        self._chips.setVisible(bool(metrics))

    # ---- editing

    def _set(self, values: Mapping[str, Any]) -> bool:
        document = self._workspace.document
        return self._workspace.do(lambda: edits.set_settings(document, "training", values))

    def _set_in(self, form: FieldForm, name: str, values: Mapping[str, Any]) -> None:
        """Set what was typed, or say beside the field why not."""
        try:
            self._workspace.history.do(edits.set_settings(self._workspace.document, "training", values))
        except DocumentError as error:
            form.refuse(name, words(error).removeprefix(f"Training settings, {name}: ").capitalize())
        else:
            form.accept(name)

    def _settle(self) -> None:
        self._workspace.history.end_merge()
        self.settled.emit()

    def _set_run(self, name: str, value: Any) -> None:
        self._set_in(self.run, name, {name: value})

    def _set_stopping(self, name: str, value: Any) -> None:
        now = self._workspace.document.settings["training"]["early_stopping"]
        self._set_in(self.stopping, name, {"early_stopping": {**now, name: value}})

    def _set_optimizer(self, value: Any) -> None:
        self._set({"optimizer": _entry(value, _listed(self._workspace.catalogue, "optimizers"))})

    def _set_loss(self, node_id: str, values: Mapping[str, Any]) -> None:
        document = self._workspace.document
        training = document.settings["training"]
        losses = training["losses"]
        alone = len(document.outputs()) == 1 and node_id not in losses
        entry = {**loss_of(training, node_id), **values}
        self._set({"losses": {**losses, ANY_OUTPUT if alone else node_id: entry}})

    def _refresh_outputs(self) -> None:
        """Where there are several outputs, each may have metrics of its own."""
        document = self._workspace.document
        wanted = [("", self.tr("All outputs"))] + [(one, document.nodes[one].name) for one in document.outputs()]
        combo = self.metrics_of
        if [(combo.itemData(at), combo.itemText(at)) for at in range(combo.count())] != wanted:
            chosen = combo.currentData()
            combo.clear()
            for node_id, name in wanted:
                combo.addItem(name, node_id)
            combo.setCurrentIndex(max(0, combo.findData(chosen)))
        combo.setVisible(len(wanted) > 2)

    def _metrics(self) -> tuple[str, ...]:
        training = self._workspace.document.settings["training"]
        chosen = self.metrics_of.currentData()
        return tuple(metrics_of(training, chosen) if chosen else training["metrics"])

    def _set_metrics(self, metrics: list[str]) -> None:
        chosen = self.metrics_of.currentData()
        own = self._workspace.document.settings["training"]["output_metrics"]
        self._set({"output_metrics": {**own, chosen: metrics}} if chosen else {"metrics": metrics})
        self._workspace.history.end_merge()

    def _metric_chosen(self, at: int) -> None:
        name = self.add_metric.itemText(at)
        self.add_metric.setCurrentIndex(-1)
        if name not in self._metrics():
            self._set_metrics([*self._metrics(), name])

    def _drop_metric(self, name: str) -> None:
        self._set_metrics([one for one in self._metrics() if one != name])


class _LossRow(QWidget):
    """One output's loss and, where there are several outputs, its weight in the sum."""

    edited = Signal(str, dict)
    finished = Signal()

    def __init__(self, workspace: Workspace, node_id: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._node_id = node_id
        catalogue = workspace.catalogue
        self._choices = _listed(catalogue, "losses")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        self.name = QLabel(self)
        self.name.setWordWrap(True)
        info = field("loss", self.tr("Loss"), "loss", "", self.tr("What the training makes small."))
        self.editor = ObjectEditor(info, self._choices, catalogue, self)
        weight = field("weight", self.tr("Weight"), "float", 1.0, self.tr("The share of this loss in the sum."))
        self.weight = FieldForm((weight,), catalogue, self)
        grid.addWidget(self.name, 0, 0)
        grid.addWidget(self.editor, 1, 0)
        grid.addWidget(self.weight, 2, 0)
        self.editor.edited.connect(lambda value: self.edited.emit(node_id, _entry(value, self._choices)))
        self.editor.finished.connect(self.finished)
        self.weight.edited.connect(self._set_weight)
        self.weight.finished.connect(lambda name: self.finished.emit())

    def show_loss(self, name: str, loss: Mapping[str, Any], alone: bool) -> None:
        self.name.setText(name)
        self.name.setVisible(not alone)
        self.editor.control.setAccessibleName(self.tr("Loss of {0}").format(name))
        self.editor.set_value({"class_name": loss["kind"], "config": loss["config"]})
        self.weight.setVisible(not alone)
        self.weight.set_values({"weight": loss["weight"]})

    def _set_weight(self, name: str, value: Any) -> None:
        if isinstance(value, int | float) and value >= 0:
            self.weight.accept(name)
            self.edited.emit(self._node_id, {"weight": value})
        else:
            self.weight.refuse(name, self.tr("Expected a number of at least 0."))


def _entry(value: Any, choices: Any) -> dict[str, Any]:
    """A kind and a config, as the settings keep an object."""
    key, config = object_of(value)
    found = next((one.key for one in choices if key_of(one.key) == key), None)
    return {"kind": found or str(value), "config": config}


def _listed(catalogue: Any, name: str) -> tuple[Any, ...]:
    return tuple(getattr(catalogue, name)()) if hasattr(catalogue, name) else ()
