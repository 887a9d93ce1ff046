"""What stands where in the scene."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtWidgets import QGraphicsScene

from app.canvas.comment_item import CommentItem
from app.canvas.geometry import PORT_RADIUS, around, distance, wires_cross
from app.canvas.group_items import GroupArea
from app.canvas.node_item import NodeItem
from app.canvas.wire_item import BEND_RADIUS, BendItem, WireItem
from app.document.graph import Wire

if TYPE_CHECKING:
    from app.canvas.group_layer import GroupLayer


class FindingScene(QGraphicsScene):
    """Answers by Qt's index of items; what is hidden is not found."""

    nodes: dict[str, NodeItem]
    comments: dict[str, CommentItem]
    groups: GroupLayer

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

    def area_at(self, place: QPointF) -> GroupArea | None:
        """The innermost open group whose title is under a place."""
        for item in self.items(place, Qt.ItemSelectionMode.IntersectsItemBoundingRect, Qt.SortOrder.DescendingOrder):
            if isinstance(item, GroupArea) and item.takes(place):
                return item
        return None

    def area_around(self, place: QPointF, ids: Iterable[str]) -> GroupArea | None:
        """The innermost open group that covers a place and does not consist of these blocks alone."""
        moved = set(ids)
        found = [
            area
            for area in self.groups.areas.values()
            if area.scene_card().contains(place) and not self.groups.members[area.group_id] <= moved
        ]
        return max(found, key=lambda area: area.zValue(), default=None)

    def bend_at(self, place: QPointF, radius: float) -> BendItem | None:
        """The nearest point of a led wire within a distance."""
        near = self.items(around(place, radius + BEND_RADIUS), Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        found = [item for item in near if isinstance(item, BendItem)]
        return min(found, key=lambda item: distance(item.pos(), place), default=None)

    def wires_across(self, start: QPointF, end: QPointF) -> list[WireItem]:
        """The wires that cross the line from start to end."""
        rect = QRectF(start, end).normalized().adjusted(-1, -1, 1, 1)
        near = self.items(rect, Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return [item for item in near if isinstance(item, WireItem) and wires_cross(item.points, start, end)]

    def thing_at(self, place: QPointF, radius: float) -> str | Wire | None:
        """What a menu at a place is about: the id of a block, a comment or a group, a wire within a distance, or None."""
        if (node := self.node_at(place)) is not None:
            return node.node_id
        if (bend := self.bend_at(place, radius)) is not None:
            return bend.wire
        if (wire := self.wire_at(place, radius)) is not None:
            return wire.wire
        if (comment := self.comment_at(place)) is not None:
            return comment.comment_id
        area = self.area_at(place)
        return None if area is None else area.group_id

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

    def ids_in(self, rect: QRectF) -> set[str]:
        """Ids of blocks whose cards a rectangle touches, and of comments and open groups that it holds whole."""
        found: set[str] = set()
        for item in self.items(rect, Qt.ItemSelectionMode.IntersectsItemBoundingRect):
            if isinstance(item, NodeItem):
                if rect.intersects(item.scene_card()):
                    found |= self.groups.ids_of(item.node_id)
            elif isinstance(item, CommentItem) and rect.contains(item.scene_card()):
                found.add(item.comment_id)
        return found

    def nodes_near(self, place: QPointF, radius: float) -> list[NodeItem]:
        """Cards of which some part may be within a distance."""
        found = self.items(around(place, radius + PORT_RADIUS), Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return [item for item in found if isinstance(item, NodeItem)]

    def content_rect(self, ids: Iterable[str] | None = None) -> QRectF:
        """What blocks, comments and groups cover, all of them or those with these ids; empty where there are none."""
        ids = None if ids is None else list(ids)
        rect = QRectF()
        shown = self.cards() if ids is None else {self.groups.card_of(item) for item in ids if item in self.nodes}
        comments = self.comments if ids is None else {item for item in ids if item in self.comments}
        areas = self.groups.areas.values() if ids is None else ()
        for item in (*shown, *(self.comments[item] for item in comments), *areas):
            covered = item.mapRectToScene(item.boundingRect())
            rect = covered if rect.isNull() else rect.united(covered)
        return rect

    def cards(self) -> list[NodeItem]:
        """The cards that are shown: of blocks, and of folded groups in the place of theirs."""
        hidden = self.groups.hidden
        shown = [item for node_id, item in self.nodes.items() if node_id not in hidden]
        return [*shown, *self.groups.cards.values()]
