"""Editors of layers within a layer: what a Bidirectional reads with, what a TimeDistributed applies, cells in a row."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from app.document.starting import layer_entry
from app.panels.fields.editors import Editor
from app.panels.fields.form import ObjectEditor
from app.panels.widgets import IconButton

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo, ObjectInfo


class LayerEditor(ObjectEditor):
    """A layer within a layer: its kind, and the form of that kind below."""

    def __init__(self, info: FieldInfo, catalogue: Any, parent: QWidget | None = None) -> None:
        super().__init__(info, _layers_for(info, catalogue), catalogue, parent, is_open=True)

    def set_value(self, value: Any) -> None:
        # A list of cells on top of each other is what a StackedRNNCells holds.
        stacked = isinstance(value, list) and value
        super().set_value({"class_name": "StackedRNNCells", "config": {"cells": value}} if stacked else value)

    def chosen_value(self, chosen: ObjectInfo) -> Any:
        return layer_entry(chosen.key, self._catalogue)


class LayersEditor(Editor):
    """Layers in a row, the first on top: each can be changed and taken out, another one added at the end."""

    is_tall = True

    def __init__(self, info: FieldInfo, catalogue: Any, parent: QWidget | None = None) -> None:
        super().__init__(info, parent)
        self._catalogue = catalogue
        self._one = replace(info, kind="layer", nullable=False)
        self._values: list[Any] = []
        self.editors: list[LayerEditor] = []
        self._removers: list[IconButton] = []
        page = QWidget(self)
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self.add = QPushButton(self.tr("Add another"), page)
        self.add.clicked.connect(lambda: self._emit([*self._values, layer_entry(info.choices[0], catalogue)]))
        self._grid.addWidget(self.add, 0, 0, 1, 2)
        self.row.addWidget(page, 1)
        self.hold(self.add)

    def set_value(self, value: Any) -> None:
        self._values = list(value) if isinstance(value, list | tuple) else []
        while len(self.editors) < len(self._values):
            self._append(len(self.editors))
        while len(self.editors) > len(self._values):
            for widget in (self.editors.pop(), self._removers.pop()):
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._grid.addWidget(self.add, len(self.editors), 0, 1, 2)
        for editor, remover, one in zip(self.editors, self._removers, self._values, strict=True):
            editor.set_value(one)
            # The last one stays: an empty row is no layer.
            remover.setEnabled(len(self._values) > 1)

    def _append(self, at: int) -> None:
        editor = LayerEditor(self._one, self._catalogue, self)
        remover = IconButton("delete", self.tr("Take out layer {0}").format(at + 1), self)
        self._grid.addWidget(editor, at, 0)
        self._grid.addWidget(remover, at, 1, Qt.AlignmentFlag.AlignTop)
        editor.edited.connect(lambda value: self.edited.emit([*self._values[:at], value, *self._values[at + 1 :]]))
        editor.finished.connect(self.finished)
        remover.clicked.connect(lambda: self._emit([*self._values[:at], *self._values[at + 1 :]]))
        self.editors.append(editor)
        self._removers.append(remover)

    def _emit(self, values: list[Any]) -> None:
        self.edited.emit(values)
        self.finished.emit()


def _layers_for(info: FieldInfo, catalogue: Any) -> list[ObjectInfo]:
    """The kinds that a field for a layer offers: those that it names and, where these are of many categories, all others
    that take one input."""
    from engine.catalogue import ObjectInfo

    kinds = {one.kind: one for one in catalogue.layer_kinds()}
    named = [kinds[kind] for kind in info.choices if kind in kinds]
    if len({one.category for one in named}) > 1:
        named += [one for one in kinds.values() if one not in named and one.min_inputs == 1]
    return [ObjectInfo("layer", one.kind, one.summary, one.fields, one.aliases) for one in named]
