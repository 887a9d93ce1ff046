"""Choosing blocks and comments by a press, and moving all that is chosen: one step of undo for a drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt

from app.canvas.comment_item import CommentItem
from app.canvas.geometry import snapped
from app.canvas.gestures.base import Gesture
from app.canvas.gestures.copy_drag import CopyDrag
from app.canvas.gestures.rubber_band import ADDING
from app.canvas.group_items import GroupArea
from app.canvas.node_item import NodeItem
from app.document.graph import Wire

if TYPE_CHECKING:
    from app.canvas.scene import CanvasScene


class SelectMove(Gesture):
    """The blocks follow the pointer; the document learns of it at the release. Alt turns snapping to the grid around.

    A block that stands alone, dropped on a wire, goes into the wire; blocks dropped on an open group go into the group. A
    frame takes along the blocks in it, and a group is its blocks. With Shift at the press copies are dragged; with Alt at
    the press wired blocks come off their wires, and what fed them feeds what read them.
    """

    def __init__(
        self, view, pixel: QPointF, item: NodeItem | CommentItem | GroupArea, modifiers: Qt.KeyboardModifier
    ) -> None:
        super().__init__(view, pixel)
        self._held = _ids(self.scene, item)
        self._corner = item.pos()
        self._before = (self.scene.selected_ids(), self.scene.selected_wires())
        self._origins: dict[str, QPointF] = {}
        self._wire: Wire | None = None
        self._area: GroupArea | None = None
        chosen = set(self._before[0])
        self._toggles = bool(modifiers & ADDING) and self._held <= chosen
        self._copies = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
        self._detaches = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._outer: tuple[Wire, ...] = ()
        if not self._held <= chosen:
            self.scene.select(chosen | self._held if modifiers & ADDING else self._held)

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self.dragged(pixel):
            return
        if self._copies:
            copying = CopyDrag(self.view, self.start_pixel, self._corner, self._before)
            self.view.replace_gesture(copying)
            copying.move(pixel, modifiers)
            return
        if not self._origins:
            self._pick_up()
        self.scene.preview_moves(self._places(pixel, modifiers))
        self._mark_wire()
        self._mark_area(self.view.to_scene(pixel))

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if not self._origins:
            self._click(modifiers)
            return
        places = {item: (place.x(), place.y()) for item, place in self._places(pixel, modifiers).items()}
        wire, area, detaches = self._wire, self._area, bool(self._outer)
        self._let_go()
        if detaches:
            self.controller.detach(places, wire, area.group_id if area is not None else None)
        elif wire is not None:
            (held,) = self._held
            self.controller.insert(held, wire, places[held])
        else:
            self.controller.move(places, area.group_id if area is not None else None)
        self.scene.end_preview(self._origins)

    def cancel(self) -> None:
        self._let_go()
        self.scene.end_preview(self._origins)
        self.scene.select(*self._before)

    def _click(self, modifiers: Qt.KeyboardModifier) -> None:
        if self._toggles:
            self.scene.select(set(self.scene.selected_ids()) - self._held, self.scene.selected_wires())
        elif not modifiers & ADDING:
            self.scene.select(self._held)

    def _pick_up(self) -> None:
        scene = self.scene
        ids = set(scene.selected_ids()) | self._held
        for comment_id in ids & set(scene.comments):
            frame = scene.comments[comment_id]
            if frame.comment.kind == "frame":
                inside = frame.scene_card()
                ids |= {node_id for node_id, node in scene.nodes.items() if inside.contains(node.scene_card())}
        scene.lift(ids)
        items = {**scene.nodes, **scene.comments}
        self._origins = {item_id: items[item_id].pos() for item_id in ids}
        if self._detaches:
            self._outer = tuple(wire for wire in scene.wires if (wire.source in ids) != (wire.target in ids))
            self._show_outer(False)
            # Alt has said what it was for.
            self._detaches = bool(self._outer)

    def _places(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> dict[str, QPointF]:
        """All move by one distance and so stay as they are to each other; the held one lands on the grid."""
        shift = self.view.to_scene(pixel) - self.start
        held = self._corner + shift
        if self.view.snap != (bool(modifiers & Qt.KeyboardModifier.AltModifier) and not self._outer):
            held = QPointF(snapped(held.x()), snapped(held.y()))
        shift = held - self._corner
        return {item_id: origin + shift for item_id, origin in self._origins.items()}

    def _mark_wire(self) -> None:
        """Show the wire into which the block would go."""
        found = None
        (held, *others) = self._origins
        if not others and held in self.scene.nodes:
            card = self.scene.nodes[held].scene_card()
            item = self.scene.wire_at(card.center(), card.height() / 2, self._outer)
            if item is not None and self.controller.can_insert(held, item.wire, detached=bool(self._outer)):
                found = item.wire
        if found != self._wire:
            self.view.mark_wire(found)
            self._wire = found

    def _mark_area(self, place: QPointF) -> None:
        """Show the open group into which the blocks would go: one that they do not stand in, in part or whole."""
        nodes = self.scene.document.nodes
        blocks = [node_id for node_id in self._origins if node_id in nodes]
        found = self.scene.area_around(place, blocks) if blocks else None
        if found is not None and any(
            found.group_id in self.scene.document.groups_around(nodes[node_id].group) for node_id in blocks
        ):
            found = None
        if found is not self._area:
            for area, shown in ((self._area, False), (found, True)):
                if area is not None:
                    area.set_chosen(shown)
            self._area = found

    def _let_go(self) -> None:
        if self._area is not None:
            self._area.set_chosen(False)
            self._area = None
        self.view.mark_wire(None)
        self._wire = None
        self._show_outer(True)

    def _show_outer(self, shown: bool) -> None:
        """The wires that the blocks come off are not seen meanwhile."""
        for wire in self._outer:
            if item := self.scene.wires.get(wire):
                item.setVisible(shown)
        if shown:
            self._outer = ()


def _ids(scene: CanvasScene, item: NodeItem | CommentItem | GroupArea) -> frozenset[str]:
    if isinstance(item, CommentItem):
        return frozenset((item.comment_id,))
    return scene.groups.ids_of(item.group_id if isinstance(item, GroupArea) else item.node_id)
