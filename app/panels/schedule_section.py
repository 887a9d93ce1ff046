"""The learning rate over a run: a schedule, drawn before it runs, and the search for a rate to begin with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.document import edits
from app.panels.fields import ObjectEditor
from app.panels.fields.form import key_of, object_of
from app.panels.live_strip import learning_rate
from app.panels.settings_fields import field
from app.panels.widgets import Message, Muted, Section
from app.panels.workspace import Workspace
from app.wording import in_numbers


class ScheduleSection(Section):
    """`settled` when an edit is over; `search_wanted` and `search_cancelled` from its button."""

    settled = Signal()
    search_wanted = Signal()
    search_cancelled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Learning rate"), parent, is_open=False)
        self._workspace = workspace
        self._choices = tuple(workspace.catalogue.schedules()) if hasattr(workspace.catalogue, "schedules") else ()
        self._found: float | None = None
        self._is_searching = False
        self.search = QPushButton(self.tr("Find a rate"), self)
        self.search.setToolTip(
            self.tr("Trains a copy of the network for a moment with rates that grow, and sees which suits.")
        )
        self.apply = QPushButton(self, visible=False)
        self.apply.setAccessibleName(self.tr("Use the rate that was found"))
        self.verdict = Message(self)
        info = field(
            "schedule",
            self.tr("Schedule"),
            "schedule",
            None,
            self.tr("How the rate changes from step to step; none: it stays as it is."),
            nullable=True,
        )
        self.editor = ObjectEditor(info, self._choices, workspace.catalogue, self, is_open=True)
        self.problem = Message(self)
        self.hint = Muted(self.tr("A rate that is set by hand while the network trains ends the schedule."), self)
        for widget in (self.search, self.verdict, self.apply, self.editor, self.problem, self.hint):
            self.add(widget)
        self.editor.edited.connect(self._edit)
        self.editor.finished.connect(self.settled)
        self.search.clicked.connect(
            lambda: (self.search_cancelled if self._is_searching else self.search_wanted).emit()
        )
        self.apply.clicked.connect(self._take_found)

    def add_schedule(self, chart: QWidget) -> None:
        """Where the schedule is drawn: a widget of the window."""
        self._add_chart(chart, self.problem)

    def add_search(self, chart: QWidget) -> None:
        """The same of what the search came to."""
        self._add_chart(chart, self.verdict)

    def _add_chart(self, chart: QWidget, above: QWidget) -> None:
        chart.setFixedHeight(150)
        self.layout_.insertWidget(self.layout_.indexOf(above) + 1, chart)

    def refresh(self, training: Mapping[str, Any], is_busy: bool) -> None:
        """Show the document's settings."""
        chosen = training["schedule"]
        self.editor.set_value(
            None if chosen is None else {"class_name": chosen["kind"], "config": dict(chosen.get("config") or {})}
        )
        self.hint.setVisible(chosen is not None)
        self.search.setEnabled(not is_busy or self._is_searching)

    def show_searching(self, is_searching: bool) -> None:
        """The search is under way, or over."""
        self._is_searching = is_searching
        self.search.setText(self.tr("Cancel the search") if is_searching else self.tr("Find a rate"))

    def show_found(self, rate: float | None, error: str = "") -> None:
        """What the search came to."""
        self._found = rate
        self.apply.setVisible(rate is not None)
        if error:
            self.verdict.show_text(error)
        elif rate is None:
            self.verdict.show_text(
                self.tr("The loss fell with none of the rates. Look at the data and at the last layer first."),
                "warning",
            )
        else:
            self.apply.setText(self.tr("Use {0}").format(in_numbers(f"{rate:g}")))
            self.verdict.show_text(
                self.tr("With a rate of {0} the loss falls fast, and is far from running away.").format(
                    in_numbers(f"{rate:g}")
                ),
                "success",
            )

    def _edit(self, value: Any) -> None:
        key, config = object_of(value)
        document = self._workspace.document
        found = next((one for one in self._choices if key_of(one.key) == key), None)
        if found is None:
            entry = None
        else:
            before = document.settings["training"]["schedule"]
            if before is None or key_of(before["kind"]) != key:
                config = self._proposal(found)
            entry = {"kind": found.key, "config": config}
        self._workspace.do(lambda: edits.set_settings(document, "training", {"schedule": entry}))

    def _proposal(self, chosen: Any) -> dict[str, Any]:
        """Values that suit the run as it is set, for fields that have no defaults."""
        training = self._workspace.document.settings["training"]
        rate = learning_rate(training, self._workspace.catalogue)
        steps = max(1, training["epochs"] * _batches(self._workspace.dataset, training))
        proposed: dict[str, Any] = {
            "initial_learning_rate": rate,
            "decay_steps": steps
            if chosen.key not in ("exponential_decay", "inverse_time_decay")
            else max(1, steps // 5),
            "first_decay_steps": max(1, steps // 7),
            "decay_rate": 0.5,
            "end_learning_rate": float(f"{rate / 100:g}"),
            "boundaries": [steps // 2, steps * 3 // 4],
            "values": [rate, float(f"{rate / 10:g}"), float(f"{rate / 100:g}")],
        }
        return {one.name: proposed[one.name] for one in chosen.fields if one.name in proposed}

    def _take_found(self) -> None:
        document, rate = self._workspace.document, self._found
        if rate is None:
            return
        optimizer = document.settings["training"]["optimizer"]
        config = {**optimizer.get("config", {}), "learning_rate": rate}
        self._workspace.history.end_merge()
        self._workspace.do(
            lambda: edits.set_settings(
                document, "training", {"optimizer": {"kind": optimizer["kind"], "config": config}}
            )
        )
        self._workspace.history.end_merge()
        self.settled.emit()


def _batches(dataset: Any, training: Mapping[str, Any]) -> int:
    """Batches of an epoch, about; 100 while no data are open."""
    if dataset is None:
        return 100
    samples = dataset.size * (1 - training["validation_split"])
    return max(1, -(-int(samples) // training["batch_size"]))
