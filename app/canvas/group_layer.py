"""Which groups the scene shows, folded or open, and what is hidden in them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from app.canvas.facts import CardFacts, PortFacts, shape_text
from app.canvas.group_items import FoldedItem, GroupArea, group_category
from app.canvas.node_item import NodeItem
from app.document.edits.groups import GROUP_MARGINS
from app.document.graph import Group, Wire
from app.wording import grouped

if TYPE_CHECKING:
    from app.canvas.scene import CanvasScene

_NOTHING: frozenset[str] = frozenset()


class GroupLayer:
    """`areas` of open groups and `cards` of folded ones, by group id; what stands in a folded one itself is not shown.

    `hidden` tells, for each block that is not shown, the folded group that is shown in its place.
    """

    def __init__(self, scene: CanvasScene) -> None:
        self._scene = scene
        self.areas: dict[str, GroupArea] = {}
        self.cards: dict[str, FoldedItem] = {}
        self.hidden: dict[str, str] = {}
        self.members: dict[str, frozenset[str]] = {}
        # The blocks that are chosen within a folded group, where it is chosen at all.
        self.chosen: dict[str, frozenset[str]] = {}
        # The groups around each block, from the inside out, as far as they are open.
        self._areas_of: dict[str, tuple[str, ...]] = {}

    # ---- reading

    def card_of(self, node_id: str) -> NodeItem:
        """The card that is shown for a block: its own, or that of the folded group that it stands in."""
        group_id = self.hidden.get(node_id)
        return self._scene.nodes[node_id] if group_id is None else self.cards[group_id]

    def port_of(self, node_id: str, port: str) -> tuple[NodeItem, str]:
        """The card and the port of it that are shown for a port of a block."""
        card = self.card_of(node_id)
        return card, card.port_of(node_id, port) if isinstance(card, FoldedItem) else port

    def ids_of(self, item_id: str) -> frozenset[str]:
        """Ids of the blocks of a group; of anything else its own id."""
        return self.members.get(item_id, frozenset((item_id,)))

    def shows(self, wire: Wire) -> bool:
        """Whether a wire is to be seen: not one within a folded group."""
        group_id = self.hidden.get(wire.source)
        return group_id is None or group_id != self.hidden.get(wire.target)

    # ---- following the document

    def rebuild(self) -> None:
        """Show the document's groups as they now are."""
        scene, document = self._scene, self._scene.document
        if not document.groups and not self.members:
            return
        chosen, chosen_wires = scene.selected_ids(), scene.selected_wires()
        before = self.hidden
        # Items that go tell of a selection that shrinks, while it is not known yet what stands in their place.
        blocked = scene.blockSignals(True)
        try:
            self._rebuild()
        finally:
            scene.blockSignals(blocked)
        if before != self.hidden:
            scene.follow_ends(self.hidden.keys() | before.keys() & scene.nodes.keys())
            self.chosen = {}
            scene.select(chosen, chosen_wires)

    def _rebuild(self) -> None:
        scene, document = self._scene, self._scene.document
        members: defaultdict[str, set[str]] = defaultdict(set)
        self.hidden, self._areas_of = {}, {}
        folded: dict[str, Group] = {}
        opened: dict[str, Group] = {}
        for node in document.nodes.values():
            if node.group is None:
                continue
            around = document.groups_around(node.group)
            for group_id in around:
                members[group_id].add(node.id)
            outer: list[str] = []
            for group_id in reversed(around):
                group = document.groups[group_id]
                if group.collapsed:
                    self.hidden[node.id] = group_id
                    folded[group_id] = group
                    break
                opened[group_id] = group
                outer.insert(0, group_id)
            self._areas_of[node.id] = tuple(outer)
        self.members = {group_id: frozenset(ids) for group_id, ids in members.items()}
        self._keep(self.areas, opened, lambda group: GroupArea(group, scene.look))
        self._keep(self.cards, folded, lambda group: FoldedItem(group.id, scene.look))
        for group_id, area in self.areas.items():
            group = opened[group_id]
            area.set_group(group, len(document.groups_around(group_id)))
        for node_id, item in scene.nodes.items():
            item.setVisible(node_id not in self.hidden)
        for wire, wire_item in scene.wires.items():
            wire_item.setVisible(self.shows(wire))
        for sharer, tie in scene.ties.items():
            owner = document.nodes[sharer].shares or ""
            tie.setVisible(sharer not in self.hidden and owner not in self.hidden)
        self.refresh_cards(opened_or_folded=folded)
        self.follow(None)

    def refresh_cards(self, opened_or_folded: Mapping[str, Group] | None = None) -> None:
        """Bring what the cards of folded groups say up to date."""
        groups = self._scene.document.groups if opened_or_folded is None else opened_or_folded
        for group_id, card in self.cards.items():
            if group_id in groups:
                card.set_down(self._scene.down)
                card.set_group(*self._facts(groups[group_id]))

    def follow(self, ids: Iterable[str] | None) -> None:
        """Take areas and cards to where these blocks (or with None all) now are."""
        if not self.members or (ids is not None and self._scene.groups_changed):
            # All of them are about to be made anew, or there are none.
            return
        touched = (
            set(self.members)
            if ids is None
            else {
                group_id
                for node_id in ids
                for group_id in (*self._areas_of.get(node_id, ()), self.hidden.get(node_id, ""))
            }
        )
        for group_id in touched & self.cards.keys():
            places = [self._scene.nodes[node_id].pos() for node_id in self.members[group_id]]
            tops = [place.y() for place in places]
            corner = QPointF(min(place.x() for place in places), (min(tops) + max(tops)) / 2)
            self.cards[group_id].setPos(corner)
        # The inner ones first: an area goes around the areas in it.
        areas = [group_id for group_id in touched if group_id in self.areas]
        for group_id in sorted(areas, key=lambda one: self.areas[one].zValue(), reverse=True):
            self.areas[group_id].set_area(self._area(group_id))

    def set_look(self) -> None:
        for item in (*self.areas.values(), *self.cards.values()):
            item.set_look(self._scene.look)

    def show_chosen(self, ids: Iterable[str]) -> None:
        """Mark the areas of which all blocks are chosen."""
        chosen = set(ids)
        for group_id, area in self.areas.items():
            area.set_chosen(chosen >= self.members[group_id])

    # ---- selection

    def choose(self, ids: set[str]) -> None:
        """Choose the cards of folded groups in which some of these blocks stand."""
        self.chosen = {group_id: frozenset(self.members[group_id] & ids) for group_id in self.cards}
        for group_id, card in self.cards.items():
            card.setSelected(bool(self.chosen[group_id]))

    def is_chosen(self, node_id: str) -> bool:
        """Whether a hidden block is chosen."""
        group_id = self.hidden[node_id]
        return self.cards[group_id].isSelected() and node_id in self.chosen.get(group_id, _NOTHING)

    # ---- what a card says

    def _facts(self, group: Group) -> tuple[CardFacts, PortFacts, dict[tuple[str, str], str]]:
        scene, document = self._scene, self._scene.document
        inside = self.members[group.id]
        inner = [document.nodes[node_id] for node_id in inside]
        axis = 0 if scene.down else 1
        inner.sort(key=lambda node: (node.position[axis], node.position[1 - axis], node.id))
        ends: dict[tuple[str, str], str] = {}
        by_source: dict[tuple[str, str], str] = {}
        inputs: list[str] = []
        outputs: list[str] = []
        wired: set[str] = set()
        for node in inner:
            incoming = document.incoming(node.id)
            for port, wire in incoming.items():
                if wire.source in inside:
                    continue
                # What several blocks read comes in once.
                name = by_source.setdefault((wire.source, wire.source_port), f"in:{node.id}:{port}")
                ends[node.id, port] = name
                wired.add(name)
                if name not in inputs:
                    inputs.append(name)
            if not incoming and (ports := document.input_ports(node.id)):
                ends[node.id, ports[0]] = f"in:{node.id}:{ports[0]}"
                inputs.append(ends[node.id, ports[0]])
            reading = document.outgoing(node.id)
            outer = sorted({wire.source_port for wire in reading if wire.target not in inside})
            for port in outer if reading else ["out"]:
                name = ends[node.id, port] = f"out:{node.id}:{port}"
                outputs.append(name)
                if reading:
                    wired.add(name)
        reports = [(node, scene.facts_of(node.id)) for node in inner]
        severity = max((facts.severity for _, facts in reports), key=("", "warning", "error").index, default="")
        worst = next((facts for _, facts in reports if facts.severity == severity and facts.problem), None)
        parameters = sum(scene.parameters_of(node.id) for node in inner if node.shares is None)
        shapes = [text for name in outputs if (text := self._shape(name))]
        title = QCoreApplication.translate("Canvas", "Group")
        count = QCoreApplication.translate("Canvas", "{0} blocks").format(len(inner))
        facts = CardFacts(
            id=group.id,
            kind=title,
            name=group.name,
            category=group_category(group.color),
            details=count,
            shape=" , ".join(dict.fromkeys(shapes)) or "?",
            parameters=grouped(parameters) if parameters else "",
            severity=severity,
            problem=f"{worst.name}: {worst.problem}" if worst else "",
            tooltip=f"{group.name}  ({title}, {count})\n" + "\n".join(node.name for node in inner[:12]),
            frozen=all(not node.trainable for node in inner),
            bypassed=all(node.bypassed for node in inner),
        )
        return facts, PortFacts(tuple(inputs), tuple(outputs), frozenset(wired)), ends

    def _shape(self, port: str) -> str:
        _, node_id, name = port.split(":")
        spec = self._scene.spec_of(node_id, name)
        return shape_text(spec) if spec is not None else ""

    def _area(self, group_id: str) -> QRectF:
        rect = QRectF()
        for node_id in self.members[group_id]:
            card = self.card_of(node_id).scene_card()
            inner = self._areas_of[node_id]
            at = inner.index(group_id)
            if at > 0:
                # It stands in an area within this one, which has been placed already.
                card = self.areas[inner[at - 1]].scene_card()
            rect = card if rect.isNull() else rect.united(card)
        left, top, right, bottom = GROUP_MARGINS
        return rect.adjusted(-left, -top, right, bottom)

    def _keep(self, items: dict[str, Any], wanted: Mapping[str, Group], make: Any) -> None:
        """Make the items that are missing and remove those that are not wanted."""
        for group_id in items.keys() - wanted.keys():
            self._scene.removeItem(items.pop(group_id))
        for group_id in sorted(wanted.keys() - items.keys()):
            item = items[group_id] = make(wanted[group_id])
            if isinstance(item, FoldedItem):
                item.set_far(self._scene.far.is_shown)
            self._scene.addItem(item)
