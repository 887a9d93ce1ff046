"""What keys and menus can ask of the canvas: the methods that the window's action table binds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QCursor

from app.canvas.geometry import leg_of, snapped, wire_path
from app.canvas.inline_edit import NameEdit, NoteEdit
from app.canvas.navigation import NavigableView, next_block
from app.document.edits.align import Axis, Edge
from app.document.graph import GRID, Wire
from app.document.ports import port_number

if TYPE_CHECKING:
    from app.canvas.controller import CanvasController
    from app.canvas.gestures import Gesture

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class ActingView(NavigableView):
    """Acts on what is chosen; `pointer` is where new things go."""

    controller: CanvasController
    snap: bool
    gesture: Gesture | None
    burst: QTimer
    focused: str | None = None
    # Whether the hand is at the mouse: the pointer was last moved over the canvas, not left behind by the keys.
    pointing = False
    # The place of the scene at which a menu was opened, while it is open.
    pinned: QPointF | None = None

    def select_all(self) -> None:
        self.canvas.select((*self.canvas.nodes, *self.canvas.comments), self.canvas.wires)

    def select_along(self, feeding: bool) -> None:
        """Choose, besides what is chosen, all from which data flows to it (`feeding`) or to which it flows."""
        document, waiting = self.controller.document, list(self.canvas.selected_nodes())
        found = set(waiting)
        while waiting:
            node_id = waiting.pop()
            wires = document.incoming(node_id).values() if feeding else document.outgoing(node_id)
            for other in {wire.source if feeding else wire.target for wire in wires} - found:
                found.add(other)
                waiting.append(other)
        self.canvas.select(found)

    def delete_selection(self) -> None:
        """Delete the chosen blocks with their wires, the chosen comments and wires."""
        if self.gesture is None:
            bends = [(bend.wire, bend.index) for bend in self.canvas.selected_bends()]
            self.controller.delete(self.canvas.selected_ids(), self.canvas.selected_wires(), bends)

    def delete_keeping_flow(self) -> None:
        if self.gesture is None:
            self.controller.delete_keeping_flow(self.canvas.selected_ids())

    def copy(self) -> None:
        self.controller.copy(self.canvas.selected_ids())

    def copy_code(self) -> None:
        """Put the chosen blocks on the clipboard as Keras code."""
        self.controller.copy_code(self.canvas.selected_ids())

    def cut(self) -> None:
        self.controller.cut(self.canvas.selected_ids())

    def paste(self, outer_wires: bool = False) -> None:
        """Paste at the pointer, or in the middle where it is not over the canvas."""
        place = self.pointer()
        self.controller.paste((snapped(place.x()), snapped(place.y())), outer_wires)

    def duplicate(self) -> None:
        self.controller.duplicate(self.canvas.selected_ids())

    def nudge(self, key: Qt.Key, fine: bool = False) -> None:
        """Move what is chosen by one grid step, or by one unit; keys in a row are one step of undo."""
        chosen = self.canvas.selected_ids()
        if not chosen:
            return
        step = 1.0 if fine else GRID
        dx, dy = ARROWS[key]
        self.controller.nudge(chosen, dx * step, dy * step)
        self.burst.start()

    def go(self, key: Qt.Key) -> None:
        """Choose the next block in a direction, along the wires."""
        chosen = self.canvas.selected_nodes()
        start = self.focused or (chosen[0] if chosen else None)
        found = next_block(self.controller.document, start, key)
        if found is not None:
            self.pointing = False
            self.canvas.select((found,))
            self.set_focused(found)
            self.reveal((found,))

    def rename_selected(self) -> None:
        """Edit the name of the chosen block in place, or the text of the chosen comment."""
        chosen = self.canvas.selected_ids()
        if not chosen:
            return
        groups = self.canvas.selected_groups()
        if chosen[0] in self.canvas.comments:
            self.edit_comment(chosen[0])
        elif len(groups) == 1 and set(chosen) == self.canvas.groups.members[groups[0]]:
            self.rename_group(groups[0])
        else:
            self.rename(chosen[0])

    def rename(self, node_id: str) -> None:
        """Edit the name of a block in place."""
        node = self.controller.document.node(node_id)
        self.reveal((node_id,))
        card = self.canvas.groups.card_of(node_id).scene_card()
        corner = self.to_pixel(card.topLeft())
        area = QRect(round(corner.x()), round(corner.y()), max(168, round(card.width() * self.zoom)), 28)
        NameEdit(self, node.name, area, lambda name: self.controller.rename(node_id, name))

    def rename_group(self, group_id: str) -> None:
        """Edit the name of a group in place."""
        layer = self.canvas.groups
        item = layer.areas.get(group_id) or layer.cards[group_id]
        self.reveal(layer.members[group_id])
        corner = self.to_pixel(item.scene_card().topLeft())
        width = max(168, min(360, round(item.scene_card().width() * self.zoom)))
        area = QRect(round(corner.x()), round(corner.y()), width, 28)
        name = self.controller.document.groups[group_id].name
        NameEdit(self, name, area, lambda text: self.controller.rename_group(group_id, text))

    # ---- groups

    def group_selection(self) -> None:
        """Draw the chosen blocks as one, and edit the name."""
        made = self.controller.group(self.canvas.selected_nodes())
        if made is not None:
            self.canvas.flush()
            self.rename_group(made)

    def ungroup_selection(self) -> None:
        self.controller.ungroup(self.canvas.selected_groups())

    def leave_group(self) -> None:
        """Take the chosen blocks out of the groups that they stand in."""
        self.controller.regroup(self.canvas.selected_nodes(), None)

    def toggle_groups(self) -> None:
        """Fold the chosen groups, or open those that are folded; with one block chosen the group around it."""
        document = self.controller.document
        groups = list(self.canvas.selected_groups())
        if not groups:
            around = {document.nodes[node_id].group for node_id in self.canvas.selected_nodes()}
            groups = [group_id for group_id in around if group_id is not None]
        if any(document.groups[group_id].collapsed for group_id in groups):
            self.controller.unfold(*groups)
        elif groups:
            self.controller.fold(*groups)

    def color_groups(self, color: str) -> None:
        self.controller.color_groups(self.canvas.selected_groups(), color)

    def bypass_selection(self) -> None:
        """Bypass the chosen blocks; where all of them are, end it."""
        chosen = self.canvas.selected_nodes()
        nodes = self.controller.document.nodes
        self.controller.bypass(chosen, not all(nodes[node_id].bypassed for node_id in chosen))

    def repeat_selection(self, times: int) -> None:
        self.controller.repeat(self.canvas.selected_nodes(), times)

    # ---- lines

    def align(self, edge: Edge) -> None:
        self.controller.align(self.canvas.selected_ids(), edge, self._sizes())

    def distribute(self, axis: Axis) -> None:
        self.controller.distribute(self.canvas.selected_ids(), axis, self._sizes())

    def _sizes(self) -> dict[str, tuple[float, float]]:
        return {node_id: (item.width, item.height) for node_id, item in self.canvas.nodes.items() if item.isSelected()}

    def add_bend(self, wire: Wire, place: QPointF) -> None:
        """Lead a wire through a place."""
        points = list(self.controller.document.bends_of(wire))
        at = leg_of(self.canvas.wires[wire].points, points, place)
        points.insert(at, (snapped(place.x(), 12.0), snapped(place.y(), 12.0)) if self.snap else place.toTuple())
        self.controller.bend(wire, points)

    def bend_selection(self) -> None:
        """Give the chosen wires one more point, in the middle."""
        for wire in self.canvas.selected_wires():
            self.add_bend(wire, wire_path(self.canvas.wires[wire].points).pointAtPercent(0.5))

    def straighten_selection(self) -> None:
        """Let the chosen wires, or those of the chosen blocks, find their own way."""
        nodes = set(self.canvas.selected_nodes())
        wires = {wire for wire in self.canvas.bends if wire.source in nodes or wire.target in nodes}
        self.controller.straighten({*wires, *self.canvas.selected_wires()})

    def move_selected_input(self, by: int) -> None:
        """Make the chosen wire an earlier (-1) or a later (1) input of its merge."""
        for wire in self.canvas.selected_wires()[:1]:
            self.controller.move_input(wire, port_number(wire.target_port) + by)

    def edit_comment(self, comment_id: str) -> None:
        """Edit the text of a note or a frame in place."""
        item = self.canvas.comments[comment_id]
        card = item.scene_card()
        corner = self.to_pixel(card.topLeft())
        height = 34 if item.comment.kind == "frame" else max(60, round(card.height() * self.zoom))
        area = QRect(round(corner.x()), round(corner.y()), max(160, round(card.width() * self.zoom)), height)
        NoteEdit(self, item.comment.text, area, lambda text: self.controller.edit_comment(comment_id, text))

    def comment_selection(self) -> None:
        """Put a frame around the chosen blocks or, where none are, a note at the pointer, and edit its text."""
        chosen = self.canvas.selected_nodes()
        place = self.pointer()
        around = self.canvas.content_rect(chosen).getRect() if chosen else None
        new_id = self.controller.add_comment(
            QCoreApplication.translate("Canvas", "Comment"), (snapped(place.x()), snapped(place.y())), around
        )
        if new_id is not None:
            self.edit_comment(new_id)

    def set_focused(self, node_id: str | None) -> None:
        """Show the ring of the keyboard around a block."""
        for each, shown in ((self.focused, False), (node_id, True)):
            if each is not None and each in self.canvas.nodes:
                self.canvas.groups.card_of(each).set_focus_ring(shown)
        self.focused = node_id

    def chosen_place(self) -> tuple[QPoint, object]:
        """Where in the viewport what is chosen stands, in sight, and what it is: an id, a Wire, or None for nothing."""
        chosen, wires = self.canvas.selected_ids(), self.canvas.selected_wires()
        if chosen:
            self.reveal(chosen[:1])
            card = self.canvas.content_rect(chosen[:1])
            return self.to_pixel(card.center()).toPoint(), chosen[0]
        if wires:
            middle = wire_path(self.canvas.wires[wires[0]].points).pointAtPercent(0.5)
            return self.to_pixel(middle).toPoint(), wires[0]
        return self.viewport().rect().center(), None

    def pin(self, pixel: QPoint) -> None:
        """What is added and pasted goes to this place of the viewport, wherever the pointer is, until `unpin`."""
        self.pinned = self.to_scene(QPointF(pixel))

    def unpin(self) -> None:
        self.pinned = None

    def pointer(self) -> QPointF:
        """The place under the pointer, or where a menu was opened; the middle of the view where the pointer is elsewhere."""
        if self.pinned is not None:
            return self.pinned
        pixel = self.viewport().mapFromGlobal(QCursor.pos())
        return self.to_scene(QPointF(pixel)) if self.viewport().rect().contains(pixel) else self.center()
