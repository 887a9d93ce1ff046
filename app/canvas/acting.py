"""What keys and menus can ask of the canvas: the methods that the window's action table binds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QCursor

from app.canvas.geometry import snapped
from app.canvas.inline_edit import NameEdit, NoteEdit
from app.canvas.navigation import NavigableView, next_block
from app.document.graph import GRID

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
    gesture: Gesture | None
    burst: QTimer
    focused: str | None = None

    def select_all(self) -> None:
        self.canvas.select((*self.canvas.nodes, *self.canvas.comments), self.canvas.wires)

    def delete_selection(self) -> None:
        """Delete the chosen blocks with their wires, the chosen comments and wires."""
        if self.gesture is None:
            self.controller.delete(self.canvas.selected_ids(), self.canvas.selected_wires())

    def delete_keeping_flow(self) -> None:
        if self.gesture is None:
            self.controller.delete_keeping_flow(self.canvas.selected_ids())

    def copy(self) -> None:
        self.controller.copy(self.canvas.selected_ids())

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
            self.canvas.select((found,))
            self.set_focused(found)
            self.reveal((found,))

    def rename_selected(self) -> None:
        """Edit the name of the chosen block in place, or the text of the chosen comment."""
        chosen = self.canvas.selected_ids()
        if not chosen:
            return
        if chosen[0] in self.canvas.comments:
            self.edit_comment(chosen[0])
        else:
            self.rename(chosen[0])

    def rename(self, node_id: str) -> None:
        """Edit the name of a block in place."""
        node = self.controller.document.node(node_id)
        self.reveal((node_id,))
        card = self.canvas.nodes[node_id].scene_card()
        corner = self.to_pixel(card.topLeft())
        area = QRect(round(corner.x()), round(corner.y()), max(168, round(card.width() * self.zoom)), 28)
        NameEdit(self, node.name, area, lambda name: self.controller.rename(node_id, name))

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
        new_id = self.controller.add_comment("Comment", (snapped(place.x()), snapped(place.y())), around)
        if new_id is not None:
            self.edit_comment(new_id)

    def set_focused(self, node_id: str | None) -> None:
        """Show the ring of the keyboard around a block."""
        if self.focused is not None and (item := self.canvas.nodes.get(self.focused)):
            item.set_focus_ring(False)
        self.focused = node_id
        if node_id is not None and (item := self.canvas.nodes.get(node_id)):
            item.set_focus_ring(True)

    def pointer(self) -> QPointF:
        """The place under the pointer; the middle of the view where the pointer is elsewhere."""
        pixel = self.viewport().mapFromGlobal(QCursor.pos())
        return self.to_scene(QPointF(pixel)) if self.viewport().rect().contains(pixel) else self.center()
