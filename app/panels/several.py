"""The fields that several blocks have in common: one edit sets them all, in one step of undo."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.document import edits
from app.document.graph import Node
from app.document.inspecting import Inspector as Kinds
from app.document.values import canonical, plain
from app.panels.fields import FieldForm
from app.panels.fields.texts import MISSING, shown
from app.panels.workspace import Workspace

if TYPE_CHECKING:
    from engine.catalogue import FieldInfo

# Layers within layers are edited one block at a time.
_TOGETHER = frozenset(
    {
        "bool", "choice", "dtype", "activation", "int", "float", "text", "shape", "int_tuple", "int_list",
        "initializer", "regularizer", "constraint",
    }
)  # fmt: skip
_TOLD = 3


def common_fields(kinds: Sequence[str], known: Kinds) -> tuple[FieldInfo, ...]:
    """The fields that all of these kinds have, alike in what may stand in them; in the order of the first kind."""
    infos = [known.info(kind) for kind in dict.fromkeys(kinds)]
    if not infos or any(info is None for info in infos):
        return ()
    first, *others = [{field.name: field for field in info.fields} for info in infos if info is not None]
    found = []
    for field in first.values():
        twins = [other.get(field.name) for other in others]
        if field.kind in _TOGETHER and all(twin is not None and _alike(field, twin) for twin in twins):
            # What makes a field appear is another field, which may differ from block to block.
            found.append(replace(field, show_if=None))
    return tuple(found)


def _alike(first: FieldInfo, second: FieldInfo) -> bool:
    return (first.kind, first.length, first.choices, first.nullable, first.required) == (
        second.kind,
        second.length,
        second.choices,
        second.nullable,
        second.required,
    )


def _in_words(field: FieldInfo, value: Any) -> str:
    """A value as it is told: an object by its name, with its parameters."""
    if isinstance(value, Mapping) and "class_name" in value:
        given = ", ".join(f"{name} {shown(field, one)}" for name, one in dict(value.get("config") or {}).items())
        return f"{value['class_name']} ({given})" if given else str(value["class_name"])
    return shown(field, value)


class CommonForm(QWidget):
    """A form of the common fields; where the blocks differ it says which values they have."""

    def __init__(self, workspace: Workspace, kinds: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.fields = common_fields(kinds, workspace.analysis.inspector)
        self.form = FieldForm(self.fields, workspace.catalogue, self)
        self.form.edited.connect(self._edit)
        self.form.finished.connect(lambda name: workspace.history.end_merge())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.form)

    def refresh(self) -> None:
        """Show what the chosen blocks have."""
        values: dict[str, Any] = {}
        mixed: dict[str, str] = {}
        nodes = self._nodes()
        for field in self.fields:
            held = [self._value(node, field) for node in nodes]
            different = {canonical(value) if value is not MISSING else None: value for value in held}
            if len(different) == 1:
                if held[0] is not MISSING:
                    values[field.name] = held[0]
            else:
                told = [_in_words(field, value) or "–" for value in different.values()]
                more = ", …" if len(told) > _TOLD else ""
                mixed[field.name] = self.tr("Mixed: {0}").format(", ".join(told[:_TOLD]) + more)
        self.form.set_values(values)
        self.form.set_mixed(mixed)

    def _value(self, node: Node, field: FieldInfo) -> Any:
        if field.name in node.config:
            return plain(node.config[field.name])
        if field.required:
            return MISSING
        info = self._workspace.analysis.inspector.field(node.kind, field.name)
        return plain(field.default if info is None else info.default)

    def _edit(self, name: str, value: object) -> None:
        document, ids = self._workspace.document, [node.id for node in self._nodes()]
        self._workspace.do(lambda: edits.set_fields(document, ids, name, value, self._workspace.catalogue))

    def _nodes(self) -> list[Node]:
        nodes = self._workspace.document.nodes
        return [nodes[one] for one in self._workspace.selection if one in nodes]
