"""Drawing a wire from an output, backwards from an input, or taking one end of a wire elsewhere."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QPointF, Qt, QTimer
from PySide6.QtWidgets import QGraphicsPathItem

from app.canvas.geometry import SNAP_PIXELS, distance, wire_path, wire_points
from app.canvas.gestures.base import Gesture
from app.canvas.node_item import NodeItem
from app.document.graph import Wire
from app.document.verdict import Verdict
from app.wording import said

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from app.canvas.view import CanvasView

_FIX_KEYS = (Qt.Key.Key_F, Qt.Key.Key_Return, Qt.Key.Key_Enter)
# Ports are judged in slices, the nearest first, so that a large network does not hold up the pointer.
_SLICE_MS = 5


class WireDrag(Gesture):
    """The loose end snaps to ports within 20 pixels, or to the first free port of a card under it.

    Ports that cannot take it dim; over one of them the reason stands at the pointer, and F or Enter does what would
    mend it. Alt at the release draws a wire that the shapes speak against all the same. Dropped on empty canvas a new
    wire asks for a layer, a moved one is removed.
    """

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, view: CanvasView, pixel: QPointF, node_id: str, port: str, moved: Wire | None = None) -> None:
        super().__init__(view, pixel)
        self._node_id = node_id
        self._port = port
        self._moved = moved
        self._backwards = port.startswith("in")
        self._verdicts: dict[Wire, Verdict] = {}
        self._judged: dict[str, dict[str, bool]] = {}
        self._target: tuple[str, str] | None = None
        self._pixel = pixel
        self._line = QGraphicsPathItem()
        self._line.setZValue(50)
        self._line.setPen(self.scene.look.wire_selected)
        self.scene.addItem(self._line)
        if moved is not None:
            self.scene.wires[moved].setVisible(False)
        self._waiting: deque[NodeItem] = deque()
        self._timer = QTimer(view)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._judge_slice)
        self._queue_visible()
        self._draw(self.start)

    @classmethod
    def reroute(cls, view: CanvasView, pixel: QPointF, wire: Wire, moving_target: bool) -> WireDrag:
        """Take the end (or the beginning) of a wire that is there."""
        if moving_target:
            return cls(view, pixel, wire.source, wire.source_port, wire)
        return cls(view, pixel, wire.target, wire.target_port, wire)

    # ---- the pointer

    def move(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.dragged(pixel)
        self._pixel = pixel
        place = self.view.to_scene(pixel)
        self._aim(self._find(place))
        if self._target is None:
            self._draw(place)
            self.view.hint.hide()
            return
        node_id, port = self._target
        self._draw(self.scene.port_place(node_id, port))
        verdict = self._verdict(self._wire(node_id, port))
        self._line.setPen(self.scene.look.wire_selected if verdict.ok else self.scene.look.wire_refused)
        if verdict.ok:
            self.view.hint.hide()
        else:
            keys = QCoreApplication.translate("Canvas", "Press F to do it") if verdict.fix else ""
            self.view.hint.show_at(pixel, said(verdict.reason), keys)

    def finish(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        target, dragging = self._target, self._dragging
        self._end()
        if target is not None:
            wire = self._wire(*target)
            verdict = self._verdict(wire)
            if verdict.ok or modifiers & Qt.KeyboardModifier.AltModifier:
                self._draw_wire(wire)
            else:
                self.controller.refused.emit(said(verdict.reason))
            return
        if not dragging:
            return
        if self._moved is not None:
            self.controller.disconnect_wires((self._moved,))
        else:
            self.view.open_quick_add(self.view.to_scene(pixel), (self._node_id, self._port))

    def cancel(self) -> None:
        self._end()

    def key(self, event: QKeyEvent) -> bool:
        if event.key() not in _FIX_KEYS:
            return False
        if self._target is not None:
            verdict = self._verdict(self._wire(*self._target))
            if not verdict.ok and verdict.fix is not None:
                self.view.drop_gesture()
                if self._moved is not None:
                    self.controller.reroute_with_fix(self._moved, verdict.fix)
                else:
                    self.controller.apply_fix(verdict.fix)
        return True

    # ---- which port

    @property
    def target(self) -> tuple[str, str] | None:
        """The block and port to which the loose end holds."""
        return self._target

    def _find(self, place: QPointF) -> tuple[str, str] | None:
        reach = self.view.pixels(SNAP_PIXELS)
        best, found = reach, None
        for item in self.scene.nodes_near(place, reach):
            for port in self._candidates(item):
                away = distance(item.scene_port(port), place)
                if away <= best:
                    best, found = away, item.end(port)
        if found is not None:
            return found
        item = self.scene.node_at(place)
        if item is None or item is self._start_card():
            return None
        ports = self._candidates(item)
        free = [port for port in ports if port not in item.ports.wired]
        choice = (free or list(ports))[:1] if not self._backwards else list(ports)[:1]
        return item.end(choice[0]) if choice else None

    def _candidates(self, item: NodeItem) -> tuple[str, ...]:
        if item is self._start_card() and not self._is_old_end(item.node_id):
            return ()
        return item.ports.outputs if self._backwards else item.ports.inputs

    def _start_card(self) -> NodeItem:
        """The card on which the wire's fixed end is shown."""
        return self.scene.groups.card_of(self._node_id)

    def _is_old_end(self, node_id: str) -> bool:
        """The end where a moved wire was may take it back."""
        return self._moved is not None and node_id == (self._moved.source if self._backwards else self._moved.target)

    def _wire(self, node_id: str, port: str) -> Wire:
        if self._backwards:
            return Wire(node_id, port, self._node_id, self._port)
        return Wire(self._node_id, self._port, node_id, port)

    def _verdict(self, wire: Wire) -> Verdict:
        if wire == self._moved:
            return Verdict(True)
        known = self._verdicts.get(wire)
        if known is None:
            known = self._verdicts[wire] = self.controller.verdict(wire)
        return known

    # ---- showing

    def _queue_visible(self) -> None:
        near = self.view.visible_nodes()
        near.sort(key=lambda item: distance(item.scene_card().center(), self.start))
        self._waiting.extend(near)
        self._timer.start()

    def _judge_slice(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while self._waiting and clock.elapsed() < _SLICE_MS:
            self._judge(self._waiting.popleft())
        if not self._waiting:
            self._timer.stop()

    def judge_all(self) -> None:
        """Judge every port in sight now."""
        while self._waiting:
            self._judge(self._waiting.popleft())
        self._timer.stop()

    def _judge(self, item: NodeItem) -> None:
        judged = dict.fromkeys(item.all_ports(), False)
        if item is self._start_card():
            judged[self.scene.groups.port_of(self._node_id, self._port)[1]] = True
        for port in self._candidates(item):
            judged[port] = self._verdict(self._wire(*item.end(port))).ok
        self._judged[item.node_id] = judged
        item.set_judged(judged)

    def _aim(self, target: tuple[str, str] | None) -> None:
        if target == self._target:
            return
        if self._target is not None:
            self.scene.groups.card_of(self._target[0]).set_hover_port(None)
        self._target = target
        if target is not None:
            card, port = self.scene.groups.port_of(*target)
            card.set_hover_port(port)

    def _draw(self, loose: QPointF) -> None:
        fixed = self.scene.port_place(self._node_id, self._port)
        ends = (loose, fixed) if self._backwards else (fixed, loose)
        self._line.setPath(wire_path(wire_points(*ends, down=self.scene.down)))
        if self._target is None:
            self._line.setPen(self.scene.look.wire_selected)

    def _draw_wire(self, wire: Wire) -> None:
        if self._moved is not None:
            self.controller.reroute(self._moved, wire)
        else:
            self.controller.connect(wire)

    def _end(self) -> None:
        self._timer.stop()
        self._timer.deleteLater()
        self._aim(None)
        self.scene.removeItem(self._line)
        if self._moved is not None and (item := self.scene.wires.get(self._moved)):
            item.setVisible(True)
        for item in self.scene.cards():
            if item.node_id in self._judged:
                item.set_judged(None)
        self.view.hint.hide()
