"""The inputs of a merge in their order, which the keyboard can change: a Concatenate gives other values for another."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.document import edits, ports
from app.document.graph import Wire
from app.panels.widgets import IconButton, Muted, Section
from app.panels.workspace import Workspace


class InputOrder(Section):
    """A row for each input, with a button that moves it up."""

    def __init__(self, workspace: Workspace, node_id: str, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("InputOrder", "Order of the inputs"), parent)
        self._workspace = workspace
        self._node_id = node_id
        self._wires: tuple[Wire, ...] | None = None
        self._rows: list[QWidget] = []
        self.buttons: list[IconButton] = []

    def refresh(self) -> None:
        document = self._workspace.document
        node = document.nodes[self._node_id]
        wires = tuple(document.incoming(self._node_id).values())
        self.setVisible(ports.is_merge(node.kind, node.config) and len(wires) > 1)
        names = tuple(document.nodes[wire.source].name for wire in wires)
        if (wires, names) == (self._wires, tuple(row.accessibleName() for row in self._rows)):
            return
        self._wires = wires
        for row in self._rows:
            self.layout_.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows, self.buttons = [], []
        for at, (wire, name) in enumerate(zip(wires, names, strict=True)):
            row = QWidget(self)
            row.setAccessibleName(name)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            line.addWidget(Muted(f"{at + 1}.  {name}", row), 1)
            button = IconButton("chevron-up", self.tr("Move {0} up").format(name), row, size=14)
            button.setEnabled(at > 0)
            button.clicked.connect(lambda checked=False, wire=wire, at=at: self._move(wire, at))
            line.addWidget(button)
            self.buttons.append(button)
            self._rows.append(row)
            self.add(row)

    def _move(self, wire: Wire, place: int) -> None:
        self._workspace.do(lambda: edits.move_input(self._workspace.document, wire, place))
