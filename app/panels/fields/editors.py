"""One editor a kind of field. An editor shows a value and tells of edits; it never changes the value on its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QWidget

from app.panels.fields.texts import MISSING, parsed, shown
from app.panels.fields.tips import field_tip
from app.wording import said

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo


class Editor(QWidget):
    """Base: `edited` for each keystroke or choice, `finished` when the edit is over."""

    edited = Signal(object)
    finished = Signal()
    # Whether it may be several lines high: its label then stands beside the first one.
    is_tall = False

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.info = info
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(8)

    def take(self, control: QWidget) -> None:
        """Put a control into the editor and make it what the editor is about."""
        self.row.addWidget(control, 1)
        self.hold(control)

    def hold(self, control: QWidget) -> None:
        """Name the control that has the focus, the tooltip and the mark of a wrong value."""
        self.control = control
        self.setFocusProxy(control)
        control.setAccessibleName(said(self.info.label[:1].upper() + self.info.label[1:]))
        control.setAccessibleDescription(said(self.info.doc))
        control.setToolTip(field_tip(self.info))
        control.setObjectName(f"field-{self.info.name}")

    def set_value(self, value: Any) -> None:
        """Show a value of the document."""
        raise NotImplementedError

    def set_mixed(self, words: str) -> None:
        """Show that several blocks have different values here; the next `set_value` ends that."""
        raise NotImplementedError

    def set_invalid(self, reason: str) -> None:
        """Mark the control as wrong, with the reason for a screen reader; an empty reason ends that."""
        if bool(self.control.property("invalid")) != bool(reason):
            self.control.setProperty("invalid", bool(reason))
            self.control.style().unpolish(self.control)
            self.control.style().polish(self.control)
        self.control.setAccessibleDescription(f"{said(self.info.doc)} {said(reason)}".strip())


class TextEditor(Editor):
    """Numbers, sizes and text, typed. What is typed stays, whatever it is."""

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(info, parent)
        self._line = QLineEdit(self)
        self._line.setPlaceholderText(_hint(info))
        self.take(self._line)
        self._line.textEdited.connect(lambda text: self.edited.emit(parsed(info, text)))
        self._line.editingFinished.connect(self._end)

    def set_value(self, value: Any) -> None:
        # "3" for (3, 3), or "1e-3" for 0.001: text that already means the value is not rewritten under the cursor.
        if value is MISSING or not _same(self.info, parsed(self.info, self._line.text()), value):
            self._line.setText(shown(self.info, value))
        self._line.setPlaceholderText(_hint(self.info))

    def set_mixed(self, words: str) -> None:
        self._line.clear()
        self._line.setPlaceholderText(words)

    def _end(self) -> None:
        self.finished.emit()


class BoolEditor(Editor):
    """Yes or no."""

    def __init__(self, info: FieldInfo, parent: QWidget | None = None) -> None:
        super().__init__(info, parent)
        self._box = QCheckBox(self)
        self.take(self._box)
        self._box.clicked.connect(self._click)

    def set_value(self, value: Any) -> None:
        self._box.setTristate(False)
        self._box.setChecked(bool(value) and value is not MISSING)

    def set_mixed(self, words: str) -> None:
        self._box.setTristate(True)
        self._box.setCheckState(Qt.CheckState.PartiallyChecked)

    def _click(self, checked: bool) -> None:
        self.edited.emit(checked)
        self.finished.emit()


class QuietCombo(QComboBox):
    """A combo box that a wheel scrolls past: scrolling a form must not change it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.setMaxVisibleItems(16)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ChoiceEditor(Editor):
    """One of several names."""

    def __init__(self, info: FieldInfo, choices: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(info, parent)
        self._combo = QuietCombo(self)
        if info.nullable:
            self._combo.addItem(self.tr("None"), None)
        for choice in choices:
            self._combo.addItem(choice, choice)
        self.take(self._combo)
        self._combo.activated.connect(self._choose)

    def set_value(self, value: Any) -> None:
        if value is MISSING:
            self._combo.setCurrentIndex(-1)
            return
        at = self._combo.findData(value)
        if at < 0:
            # A value that is not offered (a function, a name of another version) is shown all the same.
            name = value.get("class_name") if isinstance(value, dict) else value
            self._combo.addItem(str(name), value)
            at = self._combo.count() - 1
        self._combo.setCurrentIndex(at)

    def set_mixed(self, words: str) -> None:
        self._combo.setCurrentIndex(-1)
        self._combo.setPlaceholderText(words)

    def _choose(self, at: int) -> None:
        self.edited.emit(self._combo.itemData(at))
        self.finished.emit()


def _same(info: FieldInfo, first: Any, second: Any) -> bool:
    """Whether both mean the same value: 3 is (3, 3) for a pair of sizes."""
    first, second = _spread(info, first), _spread(info, second)
    if _is_number(first) and _is_number(second):
        return bool(first == second)
    return type(first) is type(second) and bool(first == second)


def _spread(info: FieldInfo, value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if info.kind == "int_tuple" and _is_number(value):
        return [value] * (info.length or 1)
    if info.kind in ("shape", "int_list") and _is_number(value):
        return [value]
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _hint(info: FieldInfo) -> str:
    if info.kind == "shape":
        return "28, 28, 1"
    if info.nullable:
        return "none"
    return ""
