"""The scene: a projection of a document. It follows the document's changes and never changes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsScene

from app import theme
from app.canvas.comment_item import CommentItem
from app.canvas.facts import Analysis, card_facts, port_facts
from app.canvas.geometry import PORT_RADIUS, around, distance
from app.canvas.look import Look
from app.canvas.node_item import NodeItem
from app.canvas.wire_item import TieItem, WireItem
from app.document.changes import (
    Change,
    CommentAdded,
    CommentChanged,
    CommentRemoved,
    NodeAdded,
    NodeChanged,
    NodeRemoved,
    WireAdded,
    WireRemoved,
)
from app.document.graph import Document, Wire

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo


class CanvasScene(QGraphicsScene):
    """Items by id: `nodes`, `wires` (by Wire), `comments`, `ties` (by the id of the block that re-uses a layer).

    Blocks, wires and places follow at once; shapes, counts and problems with the next turn of the event loop, so that
    a command of many changes is analysed once. `flush` brings them up to date now.
    """

    refreshed = Signal()
    # Something is about to go: whoever holds on to an item lets it go now.
    removing = Signal()

    def __init__(
        self, document: Document, analysis: Analysis, kinds: Sequence[LayerInfo] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.document = document
        self.nodes: dict[str, NodeItem] = {}
        self.wires: dict[Wire, WireItem] = {}
        self.comments: dict[str, CommentItem] = {}
        self.ties: dict[str, TieItem] = {}
        self.look = Look(theme.tokens())
        self._analysis = analysis
        self._infos: Mapping[str, LayerInfo] = {info.kind: info for info in kinds}
        self._wires_of: defaultdict[str, set[Wire]] = defaultdict(set)
        self._seen: dict[str, tuple[Any, ...]] = {}
        self._chosen_wires: set[WireItem] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.flush)
        self.setBackgroundBrush(self.look.canvas)
        for node_id in document.nodes:
            self._add_node(node_id)
        for wire in document.wires:
            self._add_wire(wire)
        for comment in document.comments.values():
            self._add_comment(comment.id)
        for node_id in document.nodes:
            self._update_ports(node_id)
            self._update_tie(node_id)
        self.flush()
        self._unsubscribe = document.subscribe(self._on_change)
        self.selectionChanged.connect(self._restyle_wires)

    def close(self) -> None:
        """Stop following the document; the window does so before it lets go of the scene."""
        self._unsubscribe()
        self._timer.stop()
        # While Qt deletes the items it tells of a selection that shrinks.
        self.blockSignals(True)

    # ---- following the document

    def _on_change(self, change: Change) -> None:
        if isinstance(change, NodeRemoved | WireRemoved | CommentRemoved):
            self.removing.emit()
        match change:
            case NodeAdded(node):
                self._add_node(node.id)
                self._update_ports(node.id)
                self._update_tie(node.id)
            case NodeRemoved(node):
                self._remove_node(node.id)
            case NodeChanged(before, after):
                if before.position != after.position:
                    self.nodes[after.id].setPos(*after.position)
                    self._follow(after.id)
                if before.config != after.config or before.kind != after.kind:
                    self._update_ports(after.id)
                if before.shares != after.shares:
                    self._update_tie(after.id)
            case WireAdded(wire):
                self._add_wire(wire)
                self._update_ports(wire.source)
                self._update_ports(wire.target)
            case WireRemoved(wire):
                self.removeItem(self.wires.pop(wire))
                self._wires_of[wire.source].discard(wire)
                self._wires_of[wire.target].discard(wire)
                self._update_ports(wire.source)
                self._update_ports(wire.target)
            case CommentAdded(comment):
                self._add_comment(comment.id)
            case CommentRemoved(comment):
                self.removeItem(self.comments.pop(comment.id))
            case CommentChanged(_, after):
                self.comments[after.id].set_comment(after)
        self.refresh()

    def refresh(self) -> None:
        """Bring the facts up to date soon; called for a change of the document, and by whoever changes the data set."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Bring the facts of all cards up to date now; those whose node and report are as they were are passed by."""
        self._timer.stop()
        problems = defaultdict(list)
        for found in self._analysis.problems():
            problems[found.node_id].append(found.problem)
        owners = {node.shares for node in self.document.nodes.values() if node.shares}
        for node_id, item in self.nodes.items():
            node = self.document.nodes[node_id]
            report = self._analysis.report(node_id)
            own = problems.get(node_id) or ()
            shared = node.shares is not None or node_id in owners
            seen = self._seen.get(node_id)
            if seen and seen[0] is node and seen[1] is report and seen[2] == shared and seen[3] == own:
                continue
            self._seen[node_id] = (node, report, shared, own)
            facts = card_facts(node, self._infos.get(node.kind), report, own, shared)
            if facts != item.facts:
                width = item.width
                item.set_facts(facts)
                if item.width != width:
                    self._follow(node_id)
        self.refreshed.emit()

    def set_look(self, look: Look) -> None:
        """Put another theme on all items."""
        self.look = look
        self.setBackgroundBrush(look.canvas)
        for item in (*self.nodes.values(), *self.wires.values(), *self.comments.values(), *self.ties.values()):
            item.set_look(look)
        self._follow(*self.nodes)
        self.refreshed.emit()

    def _add_node(self, node_id: str) -> None:
        item = NodeItem(node_id, self.look)
        item.setPos(*self.document.nodes[node_id].position)
        self.nodes[node_id] = item
        self.addItem(item)

    def _remove_node(self, node_id: str) -> None:
        self.removeItem(self.nodes.pop(node_id))
        self._seen.pop(node_id, None)
        self._wires_of.pop(node_id, None)
        if tie := self.ties.pop(node_id, None):
            self.removeItem(tie)

    def _add_wire(self, wire: Wire) -> None:
        item = self.wires[wire] = WireItem(wire, self.look)
        self._wires_of[wire.source].add(wire)
        self._wires_of[wire.target].add(wire)
        self._place_wire(item)
        self.addItem(item)

    def _add_comment(self, comment_id: str) -> None:
        item = self.comments[comment_id] = CommentItem(self.document.comments[comment_id], self.look)
        self.addItem(item)

    def _update_ports(self, node_id: str) -> None:
        self.nodes[node_id].set_ports(port_facts(self.document, node_id))
        self._follow(node_id)

    def _update_tie(self, node_id: str) -> None:
        shares = self.document.nodes[node_id].shares
        tie = self.ties.get(node_id)
        if shares is None:
            if tie is not None:
                self.removeItem(self.ties.pop(node_id))
            return
        if tie is None:
            tie = self.ties[node_id] = TieItem(self.look)
            self.addItem(tie)
        self._place_tie(node_id)

    def _follow(self, *ids: str) -> None:
        """Take the ends of wires and ties to where these cards now are, each once."""
        for wire in {wire for node_id in ids for wire in self._wires_of.get(node_id, ())}:
            self._place_wire(self.wires[wire])
        for sharer in self.ties:
            if sharer in ids or self.document.nodes[sharer].shares in ids:
                self._place_tie(sharer)

    def _place_wire(self, item: WireItem) -> None:
        wire = item.wire
        item.set_ends(
            self.nodes[wire.source].scene_port(wire.source_port), self.nodes[wire.target].scene_port(wire.target_port)
        )

    def _place_tie(self, sharer: str) -> None:
        owner = self.nodes.get(self.document.nodes[sharer].shares or "")
        if owner is None:
            return
        first, second = owner.scene_card(), self.nodes[sharer].scene_card()
        if second.top() < first.top():
            first, second = second, first
        self.ties[sharer].set_ends(
            QPointF(first.center().x(), first.bottom()), QPointF(second.center().x(), second.top())
        )

    # ---- what a gesture shows before the document knows

    def preview_moves(self, places: Mapping[str, QPointF]) -> None:
        """Show blocks and comments elsewhere while they are dragged."""
        for item_id, place in places.items():
            if item := self.nodes.get(item_id) or self.comments.get(item_id):
                item.setPos(place)
        self._follow(*places)

    def end_preview(self, ids: Iterable[str]) -> None:
        """Show these where the document has them."""
        shown = list(ids)
        for item_id in shown:
            if item_id in self.document.nodes:
                self.nodes[item_id].setPos(*self.document.nodes[item_id].position)
            elif item_id in self.document.comments:
                self.comments[item_id].set_comment(self.document.comments[item_id])
        self._follow(*shown)

    # ---- what is where

    def node_at(self, place: QPointF) -> NodeItem | None:
        """The topmost card under a place."""
        for item in self.items(place, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder):
            if isinstance(item, NodeItem) and item.scene_card().contains(place):
                return item
        return None

    def comment_at(self, place: QPointF) -> CommentItem | None:
        for item in self.items(place, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder):
            if isinstance(item, CommentItem) and item.takes(place):
                return item
        return None

    def port_at(self, place: QPointF, radius: float) -> tuple[NodeItem, str] | None:
        """The nearest port within a distance."""
        best, found = radius, None
        for node in self.nodes_near(place, radius):
            for port in node.all_ports():
                away = distance(node.scene_port(port), place)
                if away <= best:
                    best, found = away, (node, port)
        return found

    def wire_at(self, place: QPointF, radius: float, ignoring: Iterable[Wire] = ()) -> WireItem | None:
        """The nearest wire within a distance."""
        skipped = set(ignoring)
        best, found = radius, None
        for item in self.items(around(place, radius), Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, WireItem) and item.wire not in skipped:
                away = item.distance(place)
                if away <= best:
                    best, found = away, item
        return found

    def items_in(self, rect: QRectF) -> list[NodeItem | CommentItem]:
        """Cards that a rectangle touches, and comments that it holds whole."""
        found: list[NodeItem | CommentItem] = []
        for item in self.items(rect, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, NodeItem):
                if rect.intersects(item.scene_card()):
                    found.append(item)
            elif isinstance(item, CommentItem) and rect.contains(item.scene_card()):
                found.append(item)
        return found

    def nodes_near(self, place: QPointF, radius: float) -> list[NodeItem]:
        """Cards of which some part may be within a distance."""
        found = self.items(around(place, radius + PORT_RADIUS), Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return [item for item in found if isinstance(item, NodeItem)]

    def content_rect(self, ids: Iterable[str] | None = None) -> QRectF:
        """What blocks and comments cover, all of them or those with these ids; empty where there are none."""
        rect = QRectF()
        chosen = None if ids is None else set(ids)
        for item_id, item in (*self.nodes.items(), *self.comments.items()):
            if chosen is None or item_id in chosen:
                covered = item.mapRectToScene(item.boundingRect())
                rect = covered if rect.isNull() else rect.united(covered)
        return rect

    # ---- selection

    def selected_ids(self) -> tuple[str, ...]:
        """Ids of the chosen blocks, then of the chosen comments, each in the document's order."""
        return tuple(item_id for item_id, item in (*self.nodes.items(), *self.comments.items()) if item.isSelected())

    def selected_nodes(self) -> tuple[str, ...]:
        return tuple(node_id for node_id, item in self.nodes.items() if item.isSelected())

    def selected_wires(self) -> tuple[Wire, ...]:
        return tuple(wire for wire, item in self.wires.items() if item.isSelected())

    def select(self, ids: Iterable[str] = (), wires: Iterable[Wire] = ()) -> None:
        """Choose exactly these; unknown ones are passed by. One selectionChanged for all."""
        chosen, chosen_wires = set(ids), set(wires)
        blocked = self.blockSignals(True)
        try:
            for item_id, item in (*self.nodes.items(), *self.comments.items()):
                item.setSelected(item_id in chosen)
            for wire, wire_item in self.wires.items():
                wire_item.setSelected(wire in chosen_wires)
        finally:
            self.blockSignals(blocked)
        self.selectionChanged.emit()

    def _restyle_wires(self) -> None:
        """Paint anew the wires that were chosen or are no longer: not all of a large network at each click."""
        chosen = {item for item in self.selectedItems() if isinstance(item, WireItem)}
        for item in chosen ^ self._chosen_wires:
            item.restyle()
        self._chosen_wires = chosen

    # ---- for tests: the picture as plain values

    def snapshot(self) -> dict[str, Any]:
        """What every item shows and where, to compare two scenes."""

        def place(transform: QTransform) -> tuple[float, float]:
            return transform.dx(), transform.dy()

        return {
            "nodes": {
                node_id: (place(item.sceneTransform()), item.facts, item.ports, item.width, item.height)
                for node_id, item in self.nodes.items()
            },
            "wires": {wire: tuple(point.toTuple() for point in item.points) for wire, item in self.wires.items()},
            "comments": {
                comment_id: (place(item.sceneTransform()), item.comment) for comment_id, item in self.comments.items()
            },
            "ties": {
                sharer: (
                    item.path().elementAt(0).x,
                    item.path().elementAt(0).y,
                    item.path().currentPosition().toTuple(),
                )
                for sharer, item in self.ties.items()
            },
            "items": len(self.items()),
        }
