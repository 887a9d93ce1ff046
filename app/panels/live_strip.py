"""What can be changed while a network trains, at hand for as long as it does."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from app.document import edits
from app.document.errors import DocumentError
from app.panels.fields import FieldForm
from app.panels.flow import FlowLayout
from app.panels.settings_fields import field
from app.panels.widgets import Muted, Section
from app.panels.workspace import Workspace, words


class LiveStrip(Section):
    """Learning rate and batch size of the run. They are the document's settings: what is typed is undone like all else.

    `settled` when an edit is over: only then does the run take it.
    """

    settled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("While it trains"), parent)
        self._workspace = workspace
        fields = (
            field(
                "learning_rate",
                "Learning rate",
                "float",
                0.001,
                self.tr("How far each batch moves the weights; a new rate holds from the next batch on."),
                required=True,
            ),
            field(
                "batch_size",
                "Batch size",
                "int",
                32,
                self.tr("Samples looked at before each update; another size holds from the next batch on."),
                minimum=1,
                required=True,
            ),
        )
        self.form = FieldForm(fields, workspace.catalogue, self)
        self.form.edited.connect(self._edit)
        self.form.finished.connect(lambda name: self._settle())
        buttons = QWidget(self)
        flow = FlowLayout(buttons)
        self.halve = QPushButton(self.tr("Rate ÷ 2"), buttons)
        self.double = QPushButton(self.tr("Rate × 2"), buttons)
        for button, factor in ((self.halve, 0.5), (self.double, 2.0)):
            flow.addWidget(button)
            button.setAccessibleName(
                self.tr("Halve the learning rate") if factor < 1 else self.tr("Double the learning rate")
            )
            button.clicked.connect(lambda checked=False, factor=factor: self._scale(factor))
        self.note = Muted(
            self.tr("Early stopping, callbacks, and freezing or thawing blocks take effect at the next batch too."),
            self,
        )
        self.add(self.form)
        self.add(buttons)
        self.add(self.note)
        self.hide()

    def refresh(self) -> None:
        """Show the document's settings."""
        training = self._workspace.document.settings["training"]
        rate = learning_rate(training, self._workspace.catalogue)
        self.form.set_values({"learning_rate": rate, "batch_size": training["batch_size"]})

    def tell(self, text: str) -> None:
        """Say what was changed last."""
        self.note.setText(text)

    def _edit(self, name: str, value: Any) -> None:
        document = self._workspace.document
        values: Mapping[str, Any] = {name: value}
        if name == "learning_rate":
            if isinstance(value, bool) or not isinstance(value, int | float) or value <= 0:
                self.form.refuse(name, self.tr("Expected a number above 0."))
                return
            optimizer = document.settings["training"]["optimizer"]
            config = {**optimizer.get("config", {}), "learning_rate": float(value)}
            values = {"optimizer": {"kind": optimizer["kind"], "config": config}}
        try:
            self._workspace.history.do(edits.set_settings(document, "training", values))
        except DocumentError as error:
            self.form.refuse(name, words(error))
        else:
            self.form.accept(name)

    def _scale(self, factor: float) -> None:
        rate = learning_rate(self._workspace.document.settings["training"], self._workspace.catalogue)
        self._workspace.history.end_merge()
        self._edit("learning_rate", float(f"{rate * factor:.6g}"))
        self._settle()

    def _settle(self) -> None:
        self._workspace.history.end_merge()
        self.settled.emit()


def learning_rate(training: Mapping[str, Any], catalogue: Any) -> float:
    """The rate of the settings, the optimizer's own where none is set."""
    optimizer = training["optimizer"]
    found = optimizer.get("config", {}).get("learning_rate")
    if isinstance(found, int | float):
        return float(found)
    key = optimizer["kind"].lower()
    info = next((one for one in catalogue.optimizers() if one.key.lower() == key), None)
    defaults = {one.name: one.default for one in info.fields} if info is not None else {}
    return float(defaults.get("learning_rate") or 0.001)
