"""A form made of field declarations: a row a field, with its reason when it is wrong and a way back to the default."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.document.values import plain
from app.panels.fields.editors import BoolEditor, ChoiceEditor, Editor, QuietCombo, TextEditor
from app.panels.fields.texts import MISSING
from app.panels.fields.tips import field_tip
from app.panels.widgets import IconButton, Message, Section
from app.wording import said

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo, ObjectInfo

_LABEL_WIDTH = 104
_OBJECTS = ("initializer", "regularizer", "constraint")
_TYPED = ("int", "float", "text", "path", "shape", "int_tuple", "int_list", "float_list")
# The kinds of field that a form has an editor for; the others are for code alone.
EDITED = frozenset({"bool", "choice", "dtype", "activation", "layer", "layers", *_OBJECTS, *_TYPED})
_DTYPES = ("float32", "float64", "float16", "int32", "int64", "uint8", "bool")


def make_editor(info: FieldInfo, catalogue: Any, parent: QWidget | None = None) -> Editor | None:
    """The editor of a field; None for one that only code can set."""
    match info.kind:
        case "bool":
            return BoolEditor(info, parent)
        case "choice":
            return ChoiceEditor(info, info.choices, parent)
        case "dtype":
            return ChoiceEditor(info, info.choices or _DTYPES, parent)
        case "activation":
            return ChoiceEditor(info, _activation_names(catalogue), parent)
        case kind if kind in _OBJECTS:
            return ObjectEditor(info, getattr(catalogue, f"{info.kind}s")(), catalogue, parent)
        case "layer" | "layers":
            # Forms within forms: these editors are made of this module.
            from app.panels.fields.layers import LayerEditor, LayersEditor

            return (LayerEditor if info.kind == "layer" else LayersEditor)(info, catalogue, parent)
        case kind if kind in _TYPED:
            return TextEditor(info, parent)
    return None


@dataclass
class _Row:
    info: FieldInfo
    label: QLabel
    editor: Editor
    reset: IconButton
    message: Message
    # What the document holds; MISSING = the key is absent and there is no default.
    value: Any = MISSING
    # What the document held when it refused what was typed: the text stays until that changes.
    refused_at: Any = None
    is_refused: bool = False

    def show(self, visible: bool) -> None:
        self.label.setVisible(visible)
        self.editor.setVisible(visible)
        self.reset.setVisible(visible and not self.is_default)
        if not visible:
            self.message.hide()

    @property
    def is_default(self) -> bool:
        return self.info.required or _plain(self.value) == _plain(self.info.default)


class FieldForm(QWidget):
    """Rows for fields. `edited(name, value)` for each keystroke, `finished(name)` when an edit is over."""

    edited = Signal(str, object)
    finished = Signal(str)

    def __init__(
        self, fields: Sequence[FieldInfo], catalogue: Any, parent: QWidget | None = None, *, flat: bool = False
    ) -> None:
        """`flat` puts the advanced fields with the others, for a form within a form."""
        super().__init__(parent)
        self._flat = flat
        self.rows: dict[str, _Row] = {}
        self._values: dict[str, Any] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        basic = [info for info in fields if flat or info.group != "Advanced"]
        advanced = [info for info in fields if not flat and info.group == "Advanced"]
        self.advanced: Section | None = None
        self._fill(column.addWidget, basic, catalogue)
        if advanced:
            self.advanced = Section(self.tr("Advanced"), self, is_open=False)
            self._fill(self.advanced.add, advanced, catalogue)
            if any(info.name in self.rows for info in advanced):
                column.addWidget(self.advanced)

    def _fill(self, place: Callable[[QWidget], Any], fields: Sequence[FieldInfo], catalogue: Any) -> None:
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        width = _LABEL_WIDTH - 16 if self._flat else _LABEL_WIDTH
        grid.setColumnMinimumWidth(0, width)
        grid.setColumnMinimumWidth(2, 24)
        grid.setColumnStretch(1, 1)
        for info in fields:
            editor = make_editor(info, catalogue, page)
            if editor is not None:
                self._add_row(grid, info, editor, width)
        place(page)

    def _add_row(self, grid: QGridLayout, info: FieldInfo, editor: Editor, width: int) -> None:
        at = grid.rowCount()
        title = said(info.label.strip()[:1].upper() + info.label.strip()[1:])
        label = QLabel(f"{title} ({said(info.unit)})" if info.unit else title, self)
        label.setWordWrap(True)
        label.setFixedWidth(width)
        label.setToolTip(field_tip(info))
        label.setBuddy(editor)
        reset = IconButton("undo", self.tr("Back to the default of {0}").format(title), self, size=14)
        reset.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        message = Message(self)
        top = Qt.AlignmentFlag.AlignTop if editor.is_tall else Qt.AlignmentFlag.AlignVCenter
        grid.addWidget(label, at, 0, top)
        grid.addWidget(editor, at, 1)
        grid.addWidget(reset, at, 2, top)
        grid.addWidget(message, at + 1, 1, 1, 2)
        self.rows[info.name] = _Row(info, label, editor, reset, message)
        editor.edited.connect(lambda value: self.edited.emit(info.name, value))
        editor.finished.connect(lambda: self.finished.emit(info.name))
        reset.clicked.connect(lambda: self._reset(info))

    def set_values(self, values: Mapping[str, Any]) -> None:
        """Show a configuration; a missing key shows the default."""
        self._values = {
            name: values[name] if name in values else (MISSING if row.info.required else _plain(row.info.default))
            for name, row in self.rows.items()
        }
        for name, row in self.rows.items():
            row.value = self._values[name]
            if row.is_refused and row.refused_at == row.value:
                continue
            if row.is_refused:
                self.accept(name)
            row.editor.set_value(row.value)
            row.show(self._is_shown(row.info))

    def set_mixed(self, mixed: Mapping[str, str]) -> None:
        """After `set_values`: these fields differ between several blocks; the words tell their values."""
        for name, row in self.rows.items():
            words = mixed.get(name, "")
            if words:
                row.editor.set_mixed(self.tr("Mixed"))
            row.message.show_text(words, "info")

    def set_problems(self, problems: Mapping[str, tuple[str, str]]) -> None:
        """Mark fields with (severity, reason); the others are unmarked."""
        for name, row in self.rows.items():
            severity, reason = problems.get(name, ("error", ""))
            row.editor.set_invalid(reason if severity == "error" else "")
            row.message.show_text(reason, severity)
            if reason and not self._is_shown(row.info):
                row.show(True)
            if reason and self.advanced is not None and row.info.group == "Advanced":
                self.advanced.header.setChecked(True)

    def refuse(self, name: str, reason: str) -> None:
        """Say why what was typed into a field could not be taken; the text stays."""
        row = self.rows[name]
        row.is_refused, row.refused_at = True, row.value
        row.editor.set_invalid(reason)
        row.message.show_text(reason)

    def accept(self, name: str) -> None:
        """What was typed into a field was taken."""
        row = self.rows[name]
        if row.is_refused:
            row.is_refused = False
            row.editor.set_invalid("")
            row.message.show_text("")

    def focus_field(self, name: str) -> None:
        """Put the cursor into a field."""
        row = self.rows.get(name)
        if row is not None:
            if self.advanced is not None and row.info.group == "Advanced":
                self.advanced.header.setChecked(True)
            row.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _is_shown(self, info: FieldInfo) -> bool:
        if info.show_if is None:
            return True
        name, wanted = info.show_if
        value = self._values.get(name)
        if isinstance(wanted, tuple | list | set | frozenset):
            return value in wanted
        return bool(value == wanted)

    def _reset(self, info: FieldInfo) -> None:
        self.edited.emit(info.name, _plain(info.default))
        self.finished.emit(info.name)


class ObjectEditor(Editor):
    """An object of a registry: its name, and a form of its parameters below when it has any."""

    is_tall = True

    def __init__(
        self,
        info: FieldInfo,
        objects: Sequence[ObjectInfo],
        catalogue: Any,
        parent: QWidget | None = None,
        *,
        is_open: bool = False,
    ) -> None:
        """`is_open` shows the parameters from the start, not only where one was set or on a click."""
        super().__init__(info, parent)
        self._is_open = is_open
        self._catalogue = catalogue
        self._objects = {key_of(one.key): one for one in objects}
        self._form: FieldForm | None = None
        self._form_key: str | None = None
        self._config: dict[str, Any] = {}
        page = QWidget(self)
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._combo = QuietCombo(page)
        if info.nullable:
            self._combo.addItem(self.tr("None"), None)
        for one in objects:
            self._combo.addItem(one.key, key_of(one.key))
            self._combo.setItemData(self._combo.count() - 1, said(one.summary), Qt.ItemDataRole.ToolTipRole)
        self._opener = IconButton("settings", self.tr("Parameters of {0}").format(said(info.label)), page)
        self._opener.setCheckable(True)
        self._opener.setChecked(is_open)
        self._opener.hide()
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self._combo, 1)
        line.addWidget(self._opener)
        self._column.addLayout(line)
        self.row.addWidget(page, 1)
        self.hold(self._combo)
        self._combo.activated.connect(self._choose)
        self._opener.toggled.connect(self._open)

    def set_value(self, value: Any) -> None:
        key, self._config = object_of(value)
        if key is not None and key not in self._objects and self._combo.findData(key) < 0:
            self._combo.addItem(str(value), key)
        self._combo.setCurrentIndex(self._combo.findData(key))
        self._show_form(key)
        if self._form is not None:
            self._form.set_values(self._config)
            if self._config and not self._opener.isChecked():
                self._opener.setChecked(True)

    def set_mixed(self, words: str) -> None:
        self._show_form(None)
        self._combo.setCurrentIndex(-1)
        self._combo.setPlaceholderText(words)

    @property
    def form(self) -> FieldForm | None:
        """The form of the chosen object's parameters."""
        return self._form

    def _open(self, is_open: bool) -> None:
        if self._form is not None:
            self._form.setVisible(is_open)

    def _show_form(self, key: str | None) -> None:
        if key == self._form_key:
            return
        self._form_key = key
        if self._form is not None:
            self._column.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        found = self._objects.get(key or "")
        has_fields = found is not None and bool(found.fields)
        self._opener.setVisible(has_fields and not self._is_open)
        if not self._is_open:
            self._opener.setChecked(False)
        if found is None or not has_fields:
            return
        self._form = FieldForm(found.fields, self._catalogue, self, flat=not self._is_open)
        self._form.setVisible(self._opener.isChecked())
        self._form.edited.connect(self._edit)
        self._form.finished.connect(lambda name: self.finished.emit())
        self._column.addWidget(self._form)

    def _choose(self, at: int) -> None:
        key = self._combo.itemData(at)
        found = self._objects.get(key or "")
        if key is None:
            self.edited.emit(None)
        else:
            self.edited.emit(self.chosen_value(found) if found is not None else self._combo.itemText(at))
        self.finished.emit()

    def chosen_value(self, chosen: ObjectInfo) -> Any:
        """What the field becomes when an object is chosen: its name, which stands for its defaults."""
        return chosen.key

    def _edit(self, name: str, value: Any) -> None:
        found = self._objects[self._form_key or ""]
        self.edited.emit({"class_name": class_name(found.key), "config": {**self._config, name: value}})


def object_of(value: Any) -> tuple[str | None, dict[str, Any]]:
    """The key and the configuration that a name or a Keras config stands for."""
    if isinstance(value, Mapping):
        config = value.get("config")
        return key_of(str(value.get("class_name", ""))), dict(config) if isinstance(config, Mapping) else {}
    if value is None or value is MISSING:
        return None, {}
    return key_of(str(value)), {}


def key_of(name: str) -> str:
    """ "GlorotUniform" and "glorot_uniform" as one."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def class_name(key: str) -> str:
    """ "glorot_uniform" as "GlorotUniform"; a class's own name stays."""
    return key if key[:1].isupper() else "".join(part[:1].upper() + part[1:] for part in key.split("_"))


def _activation_names(catalogue: Any) -> tuple[str, ...]:
    found = catalogue.activations() if hasattr(catalogue, "activations") else ("linear", "relu", "sigmoid", "tanh")
    return tuple(getattr(one, "key", one) for one in found)


def _plain(value: Any) -> Any:
    return MISSING if value is MISSING else plain(value)
