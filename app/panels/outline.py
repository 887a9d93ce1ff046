"""The network as a tree: blocks in the order of the data, their ports, wires and problems, all to be edited here."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QWidget

from app.document import edits, ports
from app.document.graph import Wire
from app.document.verdict import can_connect
from app.panels.inspector import spec_text
from app.panels.widgets import severity_icon, severity_word
from app.panels.workspace import Workspace
from app.wording import said

_ROLE = Qt.ItemDataRole.UserRole


class Outline(QTreeWidget):
    """F2 renames a block, Delete removes what is chosen, the menu key offers what can be wired to it."""

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outline"))
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setStyleSheet("QTreeView { background: transparent; border: none; }")
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._workspace = workspace
        self._filling = False
        self._stale = True
        workspace.changed.connect(self._changed)
        workspace.selection_changed.connect(self._follow_selection)
        self.itemSelectionChanged.connect(self._choose)
        self.itemChanged.connect(self._renamed)
        self.customContextMenuRequested.connect(self._open_menu)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Build the tree anew, with what was open still open."""
        self._stale = False
        document, analysis = self._workspace.document, self._workspace.analysis
        opened = {item.data(0, _ROLE) for item in self._tops() if item.isExpanded()}
        self._filling = True
        self.clear()
        for node_id in document.order():
            node = document.nodes[node_id]
            top = QTreeWidgetItem([node.name])
            top.setData(0, _ROLE, node_id)
            top.setToolTip(0, node.kind)
            top.setFlags(top.flags() | Qt.ItemFlag.ItemIsEditable)
            problems = analysis.node_problems(node_id)
            if problems:
                # The worst comes first.
                top.setIcon(0, severity_icon(problems[0].problem.severity))
            specs = analysis.output_specs(node_id)
            shape = spec_text(specs[0]) if specs else "?"
            told = f", {severity_word(problems[0].problem.severity)}" if problems else ""
            top.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{node.name}, {node.kind}, {shape}{told}")
            self.addTopLevelItem(top)
            _leaf(top, f"{node.kind}, {shape}", None)
            for port, wire in document.incoming(node_id).items():
                _leaf(top, f"{port} ← {document.nodes[wire.source].name}", wire)
            for wire in document.outgoing(node_id):
                _leaf(top, f"{wire.source_port} → {document.nodes[wire.target].name}", wire)
            for item in problems:
                leaf = _leaf(top, f"{severity_word(item.problem.severity)}: {said(item.problem.message)}", None)
                leaf.setToolTip(0, item.why)
                leaf.setIcon(0, severity_icon(item.problem.severity))
            top.setExpanded(node_id in opened)
        self._filling = False
        self._follow_selection()

    def item_of(self, node_id: str) -> QTreeWidgetItem | None:
        return next((item for item in self._tops() if item.data(0, _ROLE) == node_id), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self._delete(self.currentItem())
            return
        super().keyPressEvent(event)

    def targets(self, node_id: str) -> list[tuple[str, Wire]]:
        """What the block's first output can be wired to: (name, wire)."""
        document = self._workspace.document
        found = []
        for target, node in document.nodes.items():
            taken = document.incoming(target)
            for port in document.input_ports(target):
                wire = Wire(node_id, "out", target, port)
                if port not in taken and can_connect(document, self._workspace.analysis, wire).ok:
                    many = ports.arity(node.kind, node.config)[1] != 1
                    found.append((f"{node.name} ({port})" if many else node.name, wire))
        return found

    def _changed(self) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def _tops(self) -> list[QTreeWidgetItem]:
        return [self.topLevelItem(at) for at in range(self.topLevelItemCount())]

    def _choose(self) -> None:
        if self._filling or not self.selectedItems():
            return
        item = self.selectedItems()[0]
        node_id = (item.parent() or item).data(0, _ROLE)
        if node_id:
            self.chosen.emit(node_id)

    def _follow_selection(self) -> None:
        if self._stale:
            return
        if len(self._workspace.selection) != 1:
            self._filling = True
            self.setCurrentItem(None)
            self._filling = False
            return
        item = self.item_of(self._workspace.selection[0])
        current = self.currentItem()
        if item is not None and (current is None or (current.parent() or current) is not item):
            self._filling = True
            self.setCurrentItem(item)
            self._filling = False

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        node_id = item.data(0, _ROLE)
        if self._filling or item.parent() is not None or node_id not in self._workspace.document.nodes:
            return
        if item.text(0) != self._workspace.document.nodes[node_id].name:
            name = item.text(0)
            self._workspace.do(lambda: edits.rename(self._workspace.document, node_id, name))
            self._workspace.history.end_merge()
            self._stale = True
            self._workspace.changed.emit()

    def _delete(self, item: QTreeWidgetItem) -> None:
        document, subject = self._workspace.document, item.data(0, _ROLE)
        if isinstance(subject, Wire):
            self._workspace.do(lambda: edits.disconnect(document, subject))
        elif subject in document.nodes:
            self._workspace.do(lambda: edits.delete(document, [subject]))

    def _open_menu(self, place: QPoint) -> None:
        item = self.itemAt(place) or self.currentItem()
        if item is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        subject = item.data(0, _ROLE)
        if isinstance(subject, str):
            menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.editItem(item))
            wires = menu.addMenu(self.tr("Wire to"))
            for name, wire in self.targets(subject):
                ends = (wire.source, wire.source_port, wire.target, wire.target_port)
                wires.addAction(name).triggered.connect(
                    lambda checked=False, ends=ends: self._workspace.do(
                        lambda: edits.connect(self._workspace.document, *ends)
                    )
                )
            wires.setEnabled(not wires.isEmpty())
        if subject is not None:
            menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._delete(item))
        if not menu.isEmpty():
            menu.popup(self.viewport().mapToGlobal(place))


def _leaf(parent: QTreeWidgetItem, text: str, wire: Wire | None) -> QTreeWidgetItem:
    leaf = QTreeWidgetItem([text])
    leaf.setData(0, _ROLE, wire)
    leaf.setToolTip(0, text)
    parent.addChild(leaf)
    return leaf
