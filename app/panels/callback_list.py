"""The callbacks of a run: added, switched on and off, set up by forms, removed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.document import edits
from app.document.values import plain
from app.panels.fields import FieldForm
from app.panels.fields.editors import QuietCombo
from app.panels.widgets import IconButton, Muted, Section
from app.panels.workspace import Workspace
from app.sessions.offered import OFFERED


class CallbackList(Section):
    """A row a callback, in order. `settled` when an edit is over."""

    settled = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Callbacks"), parent, is_open=False)
        self._workspace = workspace
        known = tuple(workspace.catalogue.callbacks()) if hasattr(workspace.catalogue, "callbacks") else ()
        self._infos = {one.key: one for one in known if one.key in OFFERED}
        self._kinds: tuple[str, ...] | None = None
        self.rows: list[CallbackRow] = []
        self.page = QWidget(self)
        self._column = QVBoxLayout(self.page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.more = QuietCombo(self)
        self.more.setAccessibleName(self.tr("Add a callback"))
        self.more.setPlaceholderText(self.tr("Add a callback"))
        for kind in OFFERED:
            self.more.addItem(kind)
        self.more.setCurrentIndex(-1)
        self.more.activated.connect(self._add)
        self.add(Muted(self.tr("What watches the training, and acts when an epoch or a batch is over."), self))
        self.add(self.page)
        self.add(self.more)

    def refresh(self, entries: list[Mapping[str, Any]]) -> None:
        """Show the document's list."""
        kinds = tuple(entry["kind"] for entry in entries)
        if kinds != self._kinds:
            self._kinds = kinds
            for row in self.rows:
                self._column.removeWidget(row)
                row.hide()
                row.deleteLater()
            self.rows = []
            for at, kind in enumerate(kinds):
                info = self._infos.get(kind)
                row = CallbackRow(kind, info.fields if info is not None else (), self._workspace.catalogue, self.page)
                row.switched.connect(lambda on, at=at: self._change(at, {"enabled": on}, over=True))
                row.edited.connect(lambda name, value, at=at: self._set(at, name, value))
                row.finished.connect(self.settled)
                row.removed.connect(lambda at=at: self._remove(at))
                self._column.addWidget(row)
                self.rows.append(row)
        self.page.setVisible(bool(kinds))
        for row, entry in zip(self.rows, entries, strict=True):
            row.show_entry(entry)

    def _entries(self) -> list[dict[str, Any]]:
        return [plain(entry) for entry in self._workspace.document.settings["training"]["callbacks"]]

    def _write(self, entries: list[dict[str, Any]], over: bool) -> None:
        document = self._workspace.document
        self._workspace.do(lambda: edits.set_settings(document, "training", {"callbacks": entries}))
        if over:
            self._workspace.history.end_merge()
            self.settled.emit()

    def _add(self, at: int) -> None:
        kind = self.more.itemText(at)
        self.more.setCurrentIndex(-1)
        config = {"CSVLogger": {"filename": "training.csv"}, "ModelCheckpoint": {"filepath": "model-{epoch:02d}.keras"}}
        self._workspace.history.end_merge()
        self._write([*self._entries(), {"kind": kind, "config": config.get(kind, {}), "enabled": True}], over=True)

    def _change(self, at: int, values: Mapping[str, Any], over: bool) -> None:
        entries = self._entries()
        entries[at] = {**entries[at], **values}
        self._write(entries, over)

    def _set(self, at: int, name: str, value: Any) -> None:
        self._change(at, {"config": {**self._entries()[at].get("config", {}), name: value}}, over=False)

    def _remove(self, at: int) -> None:
        self._workspace.history.end_merge()
        self._write([one for number, one in enumerate(self._entries()) if number != at], over=True)


class CallbackRow(QWidget):
    """One callback: a box that switches it, its form, and the way out."""

    switched = Signal(bool)
    edited = Signal(str, object)
    finished = Signal()
    removed = Signal()

    def __init__(self, kind: str, fields: Any, catalogue: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.box = QCheckBox(kind, self)
        self.box.setAccessibleName(self.tr("Use {0}").format(kind))
        self.remove = IconButton("close", self.tr("Remove {0}").format(kind), self)
        self.form = FieldForm(fields, catalogue, self, flat=False)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.box, 1)
        line.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(line)
        column.addWidget(self.form)
        self.box.clicked.connect(self.switched)
        self.remove.clicked.connect(self.removed)
        self.form.edited.connect(self.edited)
        self.form.finished.connect(lambda name: self.finished.emit())

    def show_entry(self, entry: Mapping[str, Any]) -> None:
        is_on = bool(entry.get("enabled", True))
        self.box.setChecked(is_on)
        self.form.set_values(entry.get("config", {}))
        self.form.setVisible(is_on and bool(self.form.rows))
