"""The network as a tree: blocks in the order of the data within their groups, with their ports, wires and problems."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QTreeWidget, QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from app.document import edits, ports
from app.document.graph import Wire
from app.document.history import Command
from app.document.verdict import can_connect
from app.panels.outline_menu import fill_menu
from app.panels.outline_tree import COMMENTS, SUBJECT, fill, fill_block
from app.panels.workspace import Workspace

_CTRL, _SHIFT, _ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
_NOTE = (240.0, 72.0)
# A larger network waits for a turn of the event loop of its own.
_AT_ONCE = 200


class Outline(QTreeWidget):
    """All that the canvas edits, by keys: F2 renames blocks, groups and notes, Delete removes what is chosen, Ctrl+G makes
    a group of it and Ctrl+Shift+G takes one apart, Alt and an arrow move an input of a merge; the menu key has the rest.
    """

    chosen = Signal(str)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Outline"))
        self.setAccessibleDescription(
            self.tr("F2 renames, Delete removes, Ctrl+G makes a group, Ctrl+Shift+G takes it apart, Alt and up or down move "
                    "an input, the menu key offers the rest.")
        )  # fmt: skip
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setStyleSheet("QTreeView { background: transparent; border: none; }")
        self.setEditTriggers(QTreeWidget.EditTrigger.EditKeyPressed)
        self.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._workspace = workspace
        self._filling = False
        # Of the tree as it was built last.
        self._items: dict[object, QTreeWidgetItem] = {}
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(self._refresh_stale)
        workspace.changed.connect(self._changed)
        workspace.selection_changed.connect(self._follow_selection)
        self.itemSelectionChanged.connect(self._choose)
        self.itemChanged.connect(self._renamed)
        self.itemExpanded.connect(self._show_what_it_has)
        self.customContextMenuRequested.connect(self._open_menu)
        self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Build the tree anew, with what was open still open and what was current still current."""
        self._stale = False
        document = self._workspace.document
        current = self.subject()
        named = {subject: item for subject, item in self._items.items() if isinstance(subject, str)}
        opened = {subject for subject, item in named.items() if item.isExpanded()}
        closed = set(named) - opened
        self._filling = True
        self._items = {}
        fill(self, document, self._workspace.analysis, opened, closed)
        self._items = self._by_subject()
        self._filling = False
        if isinstance(current, str) and current in document.nodes:
            current = None
        if current is not None and (item := self._items.get(current)) is not None:
            self._make_current(item)
        else:
            self._follow_selection()

    # ---- reading

    def item_of(self, node_id: str) -> QTreeWidgetItem | None:
        """The line of a block, a group or a note."""
        return self._items.get(node_id)

    def subject(self) -> object:
        """What the current line is about: an id, a Wire, a FreePort, or None."""
        return self.currentItem().data(0, SUBJECT) if self.currentItem() is not None else None

    def chosen_ids(self) -> tuple[str, ...]:
        """Blocks and notes of the chosen lines; of a group all that is in it, of a port its block."""
        document = self._workspace.document
        found: dict[str, None] = {}
        for item in self.selectedItems():
            owner = item
            while owner.parent() is not None and not isinstance(owner.data(0, SUBJECT), str):
                owner = owner.parent()
            subject = owner.data(0, SUBJECT)
            if subject == COMMENTS:
                continue
            found.update(dict.fromkeys(document.members(subject) if subject in document.groups else (subject,)))
        return tuple(found)

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

    def sources(self, node_id: str, port: str) -> list[tuple[str, Wire]]:
        """What an input can be wired from: (name, wire)."""
        document = self._workspace.document
        wires = [(node.name, Wire(source, "out", node_id, port)) for source, node in document.nodes.items()]
        return [(name, wire) for name, wire in wires if can_connect(document, self._workspace.analysis, wire).ok]

    # ---- keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers()
        if key == Qt.Key.Key_Delete and not modifiers and self.currentItem() is not None:
            self.delete()
        elif key == Qt.Key.Key_G and modifiers == _CTRL:
            self.group()
        elif key == Qt.Key.Key_G and modifiers == _CTRL | _SHIFT:
            self.ungroup()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and modifiers == _ALT:
            self.move_input(1 if key == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    # ---- acting, each one step of undo

    def do(self, build: Callable[[], Command]) -> bool:
        """Carry a command out and show what it made."""
        self._workspace.history.end_merge()
        done = self._workspace.do(build)
        self._workspace.history.end_merge()
        self._workspace.flush()
        return done

    def delete(self) -> None:
        """Remove the current wire, else all that is chosen."""
        document, subject = self._workspace.document, self.subject()
        if isinstance(subject, Wire):
            self.do(lambda: edits.disconnect(document, subject))
        elif (ids := self.chosen_ids()) and isinstance(subject, str):
            self.do(lambda: edits.delete(document, ids))

    def group(self) -> None:
        """Make a group of the chosen blocks; its name is typed at once."""
        document = self._workspace.document
        blocks = [one for one in self.chosen_ids() if one in document.nodes]
        made = document.fresh_id("g")
        if self.do(lambda: edits.group(document, blocks, id=made)) and (item := self._items.get(made)) is not None:
            self._begin(item)

    def ungroup(self) -> None:
        """Take the current group apart, or that which the current block stands in."""
        document, subject = self._workspace.document, self.subject()
        group_id = subject if subject in document.groups else self.group_of_chosen()
        if group_id is not None:
            self.do(lambda: edits.ungroup(document, [group_id]))

    def group_of_chosen(self) -> str | None:
        document = self._workspace.document
        return next((document.nodes[one].group for one in self.chosen_ids() if one in document.nodes), None)

    def move_input(self, by: int) -> None:
        """Make the wire of the current line an earlier or a later input of its merge."""
        document, wire = self._workspace.document, self.subject()
        if not isinstance(wire, Wire) or not self._is_input(wire):
            return
        order = list(document.incoming(wire.target).values())
        place = order.index(wire) + 1 + by
        if not 1 <= place <= len(order) or not self.do(lambda: edits.move_input(document, wire, place)):
            return
        moved = list(document.incoming(wire.target).values())[place - 1]
        top = self._items.get(wire.target)
        leaves = [top.child(at) for at in range(top.childCount())] if top is not None else []
        leaf = next((leaf for leaf in leaves if leaf.data(0, SUBJECT) == moved), None)
        if leaf is not None:
            self._make_current(leaf)

    def add_note(self) -> None:
        """A note above the network; its text is typed at once."""
        document = self._workspace.document
        places = [node.position for node in document.nodes.values()] or [(0.0, 0.0)]
        corner = (min(x for x, _ in places), min(y for _, y in places) - _NOTE[1] - 48)
        made = document.fresh_id("c")
        text = self.tr("Comment")
        if self.do(lambda: edits.add_comment(document, text, (*corner, *_NOTE), id=made)) and (
            item := self._items.get(made)
        ):
            self._begin(item)

    # ---- following

    def _changed(self) -> None:
        if self.isVisible() and len(self._workspace.document.nodes) <= _AT_ONCE:
            self.refresh()
            return
        self._stale = True
        if self.isVisible():
            self._soon.start()

    def _refresh_stale(self) -> None:
        if self._stale and self.isVisible():
            self.refresh()

    def _show_what_it_has(self, item: QTreeWidgetItem) -> None:
        was, self._filling = self._filling, True
        fill_block(item, self._workspace.document, self._workspace.analysis)
        self._filling = was
        for at in range(item.childCount()):
            self._items.setdefault(item.child(at).data(0, SUBJECT), item.child(at))

    def _by_subject(self) -> dict[object, QTreeWidgetItem]:
        """The first line about each thing."""
        found: dict[object, QTreeWidgetItem] = {}
        iterator = QTreeWidgetItemIterator(self)
        while (item := iterator.value()) is not None:
            found.setdefault(item.data(0, SUBJECT), item)
            iterator += 1
        return found

    def _is_input(self, wire: Wire) -> bool:
        """Whether the current line is the wire's end, not its beginning: it stands under both blocks."""
        parent = self.currentItem().parent()
        return parent is not None and parent.data(0, SUBJECT) == wire.target

    def _make_current(self, item: QTreeWidgetItem) -> None:
        self._filling = True
        self.setCurrentItem(item)
        self._filling = False
        self.scrollToItem(item)

    def _begin(self, item: QTreeWidgetItem) -> None:
        """Choose what was just made, and have its name typed."""
        self._make_current(item)
        self._choose()
        self.editItem(item)

    def _choose(self) -> None:
        if self._filling or not self.selectedItems():
            return
        ids = self.chosen_ids()
        if len(ids) == 1 and ids[0] in self._workspace.document.nodes:
            self.chosen.emit(ids[0])
        elif ids:
            self._workspace.select(ids)

    def _follow_selection(self) -> None:
        if self._stale or set(self.chosen_ids()) == set(self._workspace.selection):
            return
        self._filling = True
        self.clearSelection()
        items = [item for one in self._workspace.selection if (item := self._items.get(one)) is not None]
        if items:
            self.setCurrentItem(items[0])
        else:
            self.setCurrentItem(None)
        for item in items:
            item.setSelected(True)
        self._filling = False

    def _renamed(self, item: QTreeWidgetItem, column: int) -> None:
        document, subject, text = self._workspace.document, item.data(0, SUBJECT), item.text(0)
        if self._filling or not isinstance(subject, str):
            return
        if subject in document.nodes and text != document.nodes[subject].name:
            self._workspace.do(lambda: edits.rename(document, subject, text))
        elif subject in document.groups and text != document.groups[subject].name:
            self._workspace.do(lambda: edits.rename_group(document, subject, text))
        elif subject in document.comments and text != " ".join(document.comments[subject].text.split()):
            self._workspace.do(lambda: edits.edit_comment(document, subject, text))
        else:
            return
        self._workspace.history.end_merge()
        self._stale = True
        self._workspace.changed.emit()

    def _open_menu(self, place: QPoint) -> None:
        item = self.itemAt(place) or self.currentItem()
        if item is not None and not item.isSelected():
            self.setCurrentItem(item)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self, self._workspace)
        menu.popup(self.viewport().mapToGlobal(place))
