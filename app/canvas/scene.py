"""The scene: a projection of a document. It follows the document's changes and never changes it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap, QTransform

from app import theme
from app.canvas.comment_item import CommentItem
from app.canvas.facts import Analysis, card_facts, port_facts
from app.canvas.far_layer import FarLayer
from app.canvas.figures import PARAMETERS, RECEPTIVE, TIME, figure_text
from app.canvas.flow_words import port_words, wire_words
from app.canvas.group_layer import GroupLayer
from app.canvas.look import Look
from app.canvas.node_item import FAR, NodeItem
from app.canvas.selecting import SelectingScene
from app.canvas.tray import Tray, contains, picture_size, tray_rect
from app.canvas.wire_item import BendItem, TieItem, WireItem
from app.document.changes import (
    Bends,
    BendsChanged,
    Change,
    CommentAdded,
    CommentChanged,
    CommentRemoved,
    GroupAdded,
    GroupChanged,
    GroupRemoved,
    NodeAdded,
    NodeChanged,
    NodeRemoved,
    SettingsChanged,
    WireAdded,
    WireRemoved,
)
from app.document.graph import Document, Wire

if TYPE_CHECKING:
    from app.canvas.facts import CardFacts
    from engine.catalogue import LayerInfo, TensorSpec


class CanvasScene(SelectingScene):
    """Items by id: `nodes`, `wires` (by Wire), `bends` (of the wires that are led), `comments`, `ties` (by the id of the
    block that re-uses a layer); `groups` shows the groups.

    Blocks, wires and places follow at once; groups, shapes, counts and problems with the next turn of the event loop, so
    that a command of many changes is analysed once. `flush` brings them up to date now.
    """

    refreshed = Signal()
    # Something is about to go: whoever holds on to an item lets it go now.
    removing = Signal()

    def __init__(
        self,
        document: Document,
        analysis: Analysis,
        kinds: Sequence[LayerInfo] = (),
        parent: QObject | None = None,
        whole: bool = True,
    ) -> None:
        """With `whole` False it is empty until `fill` has run to its end."""
        super().__init__(parent)
        self.document = document
        self.nodes: dict[str, NodeItem] = {}
        self.wires: dict[Wire, WireItem] = {}
        self.comments: dict[str, CommentItem] = {}
        self.ties: dict[str, TieItem] = {}
        self.bends: dict[Wire, list[BendItem]] = {}
        self.look = Look(theme.tokens())
        self.down = document.settings["view"]["direction"] == "down"
        self.groups = GroupLayer(self)
        self.far = FarLayer(self)
        # Below this zoom cards are coloured rectangles; the view says which.
        self.far_from = FAR
        self.groups_changed = True
        self.analysis = analysis
        self._infos: Mapping[str, LayerInfo] = {info.kind: info for info in kinds}
        self._wires_of: defaultdict[str, set[Wire]] = defaultdict(set)
        self._seen: dict[str, tuple[Any, ...]] = {}
        self.figure = PARAMETERS
        self._lifted: set[NodeItem] = set()
        self._measured: Mapping[str, str] = {}
        self._chosen_wires: set[WireItem] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self.flush)
        self.setBackgroundBrush(self.look.canvas)
        self._unsubscribe: Callable[[], None] = lambda: None
        # Wires find their places once, when all cards have their widths.
        self._wires_wait = True
        if whole:
            for _ in self.fill():
                pass

    def fill(self) -> Iterator[None]:
        """Make the items of a document that nobody changes meanwhile, a few with every step."""
        document = self.document
        for node_id in document.nodes:
            self._add_node(node_id)
            self.nodes[node_id].ports = port_facts(document, node_id)
            yield
        for wire in document.wires:
            self._add_wire(wire)
            yield
        for comment in document.comments.values():
            self._add_comment(comment.id)
        for node_id in document.nodes:
            self._update_tie(node_id)
        for wire in document.bends:
            self._update_bends(wire)
        yield
        yield from self._flushed()
        self._wires_wait = False
        for item in self.wires.values():
            self._place_wire(item)
            yield
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
                if before.group != after.group:
                    self.groups_changed = True
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
                self._update_bends(wire)
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
            case GroupAdded() | GroupRemoved() | GroupChanged():
                self.groups_changed = True
            case BendsChanged(wire):
                self._update_bends(wire)
            case SettingsChanged():
                self._take_direction()
        if isinstance(change, NodeAdded | NodeRemoved | WireAdded | WireRemoved):
            self.groups_changed = True
        self.refresh()

    def set_far_from(self, zoom: float) -> None:
        """Below which zoom cards are coloured rectangles without a name."""
        if zoom != self.far_from:
            self.far_from = zoom
            for item in self.cards():
                item.update()

    def set_far(self, far: bool) -> None:
        """Show the cards as they are seen from afar: all painted in one go."""
        if far != self.far.is_shown:
            for item in (*self.nodes.values(), *self.groups.cards.values()):
                item.set_far(far)
            if far:
                self.far.enter()
            else:
                self.far.leave()

    def set_kept(self, kept: bool) -> None:
        """Whether pictures of the cards are kept; not for print, which is sharp at every size."""
        for item in (*self.nodes.values(), *self.groups.cards.values()):
            item.set_kept(kept)

    def refresh(self) -> None:
        """Bring the facts up to date soon; called for a change of the document, and by whoever changes the data set."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Bring the facts of all cards up to date now; those whose node and report are as they were are passed by."""
        for _ in self._flushed():
            pass

    def _flushed(self) -> Iterator[None]:
        self._timer.stop()
        if self.groups_changed:
            self.groups_changed = False
            self.groups.rebuild()
            self.far.forget()
        problems = defaultdict(list)
        for found in self.analysis.problems():
            problems[found.node_id].append(found.problem)
        owners = {node.shares for node in self.document.nodes.values() if node.shares}
        for node_id, item in self.nodes.items():
            node = self.document.nodes[node_id]
            report = self.analysis.report(node_id)
            own = problems.get(node_id) or ()
            shared = node.shares is not None or node_id in owners
            seen = self._seen.get(node_id)
            field = self.analysis.receptive_field(node_id) if self.figure == RECEPTIVE else None
            measured = self._measured.get(node_id, "") if self.figure == TIME else ""
            shown = (shared, own, self.figure, field, measured)
            if seen and seen[0] is node and seen[1] is report and seen[2] == shown:
                continue
            self._seen[node_id] = (node, report, shown)
            figure = measured or figure_text(self.figure, report, field)
            facts = card_facts(node, self._infos.get(node.kind), report, own, shared, figure)
            if facts != item.facts:
                width = item.width
                item.set_facts(facts)
                if item.width != width:
                    self._follow(node_id)
                self.far.forget()
            yield
        self.groups.refresh_cards()
        self.refreshed.emit()

    def set_figure(self, figure: str) -> None:
        """Show another figure on all cards; see figures.py."""
        self.figure = figure
        self.flush()

    def set_measured(self, texts: Mapping[str, str]) -> None:
        """What was measured of blocks, for the figure "time"."""
        if texts != self._measured:
            self._measured = dict(texts)
            if self.figure == TIME:
                self.flush()

    def facts_of(self, node_id: str) -> CardFacts:
        """What a block's card says, as of the last `flush`."""
        return self.nodes[node_id].facts

    def parameters_of(self, node_id: str) -> int:
        return self.analysis.report(node_id).parameters

    def spec_of(self, node_id: str, port: str) -> TensorSpec | None:
        """What comes out of a port; None where it cannot be told."""
        outputs = self.analysis.report(node_id).outputs
        ports = self.document.output_ports(node_id)
        at = ports.index(port) if port in ports else len(ports)
        return outputs[at] if outputs is not None and at < len(outputs) else None

    def words_of_wire(self, wire: Wire) -> str:
        """What flows through a wire."""
        return wire_words(self.document, wire, self.spec_of(wire.source, wire.source_port))

    def words_of_port(self, node_id: str, port: str) -> str:
        """What flows in or out at a port."""
        fed = self.document.incoming(node_id).get(port)
        source = (fed.source, fed.source_port) if fed is not None else (node_id, port)
        return port_words(self.document, node_id, port, self.spec_of(*source))

    def set_pictures(self, pictures: Mapping[str, QImage]) -> None:
        """Show these pictures below the cards, and none below the others."""
        for node_id, item in self.nodes.items():
            image = pictures.get(node_id)
            rect = QRectF() if image is None else tray_rect(self, item)
            item.set_tray(None if image is None or rect.isEmpty() else Tray(rect, QPixmap.fromImage(image)))

    def picture_size(self, node_id: str) -> tuple[float, float]:
        """How large a picture of the block's output can be shown, in units of the scene."""
        return picture_size(tray_rect(self, self.nodes[node_id]))

    def picture_at(self, place: QPointF) -> str | None:
        """The id of the block whose picture is at a place."""
        for item in self.items(place, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder):
            if isinstance(item, NodeItem) and contains(item, place):
                return item.node_id
        return None

    def set_look(self, look: Look) -> None:
        """Put another theme on all items."""
        self.look = look
        self.setBackgroundBrush(look.canvas)
        for item in (*self.nodes.values(), *self.wires.values(), *self.comments.values(), *self.ties.values()):
            item.set_look(look)
        for bend in (bend for bends in self.bends.values() for bend in bends):
            bend.set_look(look)
        self.groups.set_look()
        self._follow(*self.nodes)
        self.far.forget()
        self.refreshed.emit()

    def _add_node(self, node_id: str) -> None:
        item = NodeItem(node_id, self.look)
        item.set_down(self.down)
        item.set_far(self.far.is_shown)
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

    def _update_bends(self, wire: Wire) -> None:
        """Make the points of a wire those that the document has; none where the wire is gone."""
        points = self.document.bends_of(wire) if wire in self.wires else ()
        items = self.bends.pop(wire, [])
        for item in items[len(points) :]:
            self.removeItem(item)
        items = items[: len(points)]
        while len(items) < len(points):
            items.append(BendItem(wire, len(items), self.look))
            self.addItem(items[-1])
        for item, point in zip(items, points, strict=True):
            item.setPos(*point)
        if items:
            self.bends[wire] = items
        if wire in self.wires:
            self._place_wire(self.wires[wire])

    def _take_direction(self) -> None:
        """Show the direction of the view settings: from left to right, or from the top down."""
        down = self.document.settings["view"]["direction"] == "down"
        if down == self.down:
            return
        self.down = down
        for item in self.nodes.values():
            item.set_down(down)
        self.groups.refresh_cards()
        self._follow(*self.nodes)

    def follow_ends(self, ids: Iterable[str]) -> None:
        """Take the wires of these blocks to where their ends now are: to other cards, where a group was folded."""
        self._follow(*ids)

    def _follow(self, *ids: str) -> None:
        """Take the ends of wires and ties to where these cards now are, each once, and groups with them."""
        self.groups.follow(ids)
        if self.far.is_shown:
            self.far.follow({self.groups.card_of(node_id) for node_id in ids if node_id in self.nodes})
        for wire in {wire for node_id in ids for wire in self._wires_of.get(node_id, ())}:
            self._place_wire(self.wires[wire])
        for sharer in self.ties:
            if sharer in ids or self.document.nodes[sharer].shares in ids:
                self._place_tie(sharer)

    def _place_wire(self, item: WireItem) -> None:
        if self._wires_wait:
            return
        wire = item.wire
        bends = tuple((bend.x(), bend.y()) for bend in self.bends.get(wire, ()))
        item.set_ends(
            self.port_place(wire.source, wire.source_port),
            self.port_place(wire.target, wire.target_port),
            bends,
            self.down,
        )

    def port_place(self, node_id: str, port: str) -> QPointF:
        """Where a block's port is shown: on its card, or on that of the folded group that it stands in."""
        card, name = self.groups.port_of(node_id, port)
        return card.scene_port(name)

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

    def lift(self, ids: Iterable[str]) -> None:
        """Show these blocks above the others: what the hand holds, and what it put down last."""
        for item in self._lifted:
            item.setZValue(0.0)
        self._lifted = {self.groups.card_of(node_id) for node_id in ids if node_id in self.nodes}
        for item in self._lifted:
            item.setZValue(1.0)

    def preview_moves(self, places: Mapping[str, QPointF]) -> None:
        """Show blocks and comments elsewhere while they are dragged."""
        for item_id, place in places.items():
            if item := self.nodes.get(item_id) or self.comments.get(item_id):
                item.setPos(place)
        for wire in self.bends:
            source = places.get(wire.source)
            if source is None or wire.target not in places:
                continue
            # A wire of which both ends move goes along as it is.
            x, y = self.document.nodes[wire.source].position
            self.preview_bends(
                wire, tuple((a + source.x() - x, b + source.y() - y) for a, b in self.document.bends_of(wire))
            )
        self._follow(*places)

    def preview_bends(self, wire: Wire, points: Bends) -> None:
        """Show the points of a wire elsewhere while they are dragged."""
        for bend, point in zip(self.bends[wire], points, strict=True):
            bend.setPos(*point)
        self._place_wire(self.wires[wire])

    def end_preview(self, ids: Iterable[str]) -> None:
        """Show these where the document has them."""
        shown = list(ids)
        for wire in [wire for wire in self.bends if wire.source in shown and wire.target in shown]:
            self._update_bends(wire)
        for item_id in shown:
            if item_id in self.document.nodes:
                self.nodes[item_id].setPos(*self.document.nodes[item_id].position)
            elif item_id in self.document.comments:
                self.comments[item_id].set_comment(self.document.comments[item_id])
        self._follow(*shown)

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
            "bends": {wire: [bend.pos().toTuple() for bend in bends] for wire, bends in self.bends.items()},
            "areas": {group_id: area.scene_card().getRect() for group_id, area in self.groups.areas.items()},
            "folded": {
                group_id: (place(card.sceneTransform()), card.facts, card.ports, card.width)
                for group_id, card in self.groups.cards.items()
            },
            "shown": len([item for item in self.items() if item.isVisible() and item is not self.far]),
            "items": len([item for item in self.items() if item is not self.far]),
        }
