"""The canvas: turns mouse, wheel, touch and keys into gestures and wishes to the controller."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPixmapCache,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from app import theme
from app.canvas.acting import ARROWS
from app.canvas.controller import CanvasController
from app.canvas.edge_pan import EdgePan
from app.canvas.geometry import PORT_RADIUS, WIRE_GRAB_PIXELS
from app.canvas.gestures import (
    BendDrag,
    Gesture,
    Pan,
    ResizeComment,
    RubberBand,
    SelectMove,
    Slice,
    WireDrag,
    WirePress,
)
from app.canvas.grid import draw_grid
from app.canvas.group_items import FoldedItem, GroupArea
from app.canvas.hint import CursorHint
from app.canvas.hovering import Hover
from app.canvas.look import Look
from app.canvas.navigation import ZOOM_STEP
from app.canvas.node_item import FAR, FARTHEST, NodeItem
from app.canvas.places import PlacesView
from app.canvas.quick_add import QuickAdd
from app.canvas.scene import CanvasScene
from app.document.graph import Wire

# The sheet has no edge that anybody will meet.
_SHEET = QRectF(-1e6, -1e6, 2e6, 2e6)
_BURST_MS = 700
# A zoom of more cards than these shows them as from afar until it comes to rest, this long after its last step.
_BUSY = 70
_REST_MS = 120
# Networks of more blocks show no names from afar.
_CROWD = 100
# Pictures of cards that Qt keeps, in kB: those of two screens full of them at 200 %.
_KEPT_PICTURES = 96 * 1024
_WHEEL_NOTCH = 120.0


class CanvasView(PlacesView):
    """Shows a CanvasScene and lets the user change the document through a CanvasController.

    Keys that are the view's own: Tab and Space (quick add), arrows (nudge; with Ctrl go along the wires), Esc. All else
    is methods, which the window's action table binds to its shortcuts.
    """

    # Rectangle of the scene that is in sight.
    sight_changed = Signal(QRectF)
    # Blocks, wires or what they say have changed, or another document is shown.
    content_changed = Signal()
    # Ids of the chosen blocks and comments.
    selection_changed = Signal(tuple)
    # A block was double-clicked.
    opened = Signal(str)
    # The picture of a block's output was clicked.
    picture_chosen = Signal(str)
    # Where on the screen, and what is there: the id of a block, a comment or a group, a Wire or None.
    menu_wanted = Signal(QPoint, object)

    def __init__(self, scene: CanvasScene, controller: CanvasController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.snap = True
        self.show_grid = True
        self._gesture: Gesture | None = None
        self._shown = False
        self._space = False
        self._space_used = False
        # A press of the right button that meant something else than its menu.
        self._no_menu = False
        self.hover = Hover(self)
        self._marked: Wire | None = None
        self.focused: str | None = None
        self.edge = EdgePan(self)
        self.burst = QTimer(self)
        self.burst.setSingleShot(True)
        self.burst.setInterval(_BURST_MS)
        self.burst.timeout.connect(lambda: self.controller.end_burst())
        self._zooming = QTimer(self)
        self._zooming.setSingleShot(True)
        self._zooming.setInterval(_REST_MS)
        self._zooming.timeout.connect(self._choose_detail)
        QPixmapCache.setCacheLimit(max(_KEPT_PICTURES, QPixmapCache.cacheLimit()))
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Network canvas"))
        self.setAccessibleDescription(
            self.tr(
                "The blocks of the network and their wires. Ctrl and an arrow key go from block to block along the wires, "
                "arrows move the chosen blocks, Tab adds a layer. The outline lists everything as a tree."
            )
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.BoundingRectViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontSavePainterState)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSceneRect(_SHEET)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAcceptDrops(True)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.hint = CursorHint(self.viewport())
        self.quick_add = QuickAdd(self)
        self.quick_add.chosen.connect(self._add_chosen)
        self.attach(scene, controller)

    def attach(self, scene: CanvasScene, controller: CanvasController) -> None:
        """Show another document. The scene shown before is let go; whoever made it closes it."""
        self.drop_gesture()
        self.quick_add.dismiss()
        before = getattr(self, "canvas", None)
        if before is not None:
            before.selectionChanged.disconnect(self._follow_selection)
            before.refreshed.disconnect(self.content_changed)
            before.removing.disconnect(self.drop_gesture)
            before.refreshed.disconnect(self.find_bar.refresh)
            self.controller.select_wanted.disconnect(self._select_made)
            self.forget_found()
        self.hover.forget()
        self.focused, self._marked = None, None
        self.canvas, self.controller = scene, controller
        self.setScene(scene)
        if scene.look.tokens is not theme.tokens():
            scene.set_look(Look(theme.tokens()))
        controller.select_wanted.connect(self._select_made)
        scene.selectionChanged.connect(self._follow_selection)
        scene.refreshed.connect(self.content_changed)
        scene.refreshed.connect(self.find_bar.refresh)
        # What the hand holds may be what goes.
        scene.removing.connect(self.drop_gesture)
        self.frame_all()
        self.content_changed.emit()

    # ---- the gesture that is going on

    @property
    def gesture(self) -> Gesture | None:
        """What the mouse is doing; None at rest. There is no undo meanwhile."""
        return self._gesture

    def replace_gesture(self, gesture: Gesture) -> None:
        """A gesture became another one."""
        self._gesture = gesture
        if gesture.cursor is not None:
            self.viewport().setCursor(gesture.cursor)

    def drop_gesture(self) -> None:
        """Cancel what the mouse is doing."""
        gesture, self._gesture = self._gesture, None
        self.edge.stop()
        if gesture is not None:
            gesture.cancel()
        self._show_cursor()

    def mark_wire(self, wire: Wire | None) -> None:
        """Show into which wire a block would go."""
        if wire == self._marked:
            return
        for each, shown in ((self._marked, False), (wire, True)):
            if each is not None and (item := self.canvas.wires.get(each)):
                item.set_hover(shown)
        self._marked = wire

    def visible_nodes(self) -> list[NodeItem]:
        """Cards that are in sight."""
        found = self.canvas.items(self.visible_rect(), Qt.ItemSelectionMode.IntersectsItemBoundingRect)
        return [item for item in found if isinstance(item, NodeItem)]

    # ---- mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.quick_add.dismiss()
        self._no_menu = False
        if self._gesture is not None:
            if event.button() == Qt.MouseButton.RightButton:
                # As Esc does: a hand that drags is on the mouse.
                self._no_menu = True
                self.drop_gesture()
            event.accept()
            return
        pixel = event.position()
        if event.button() == Qt.MouseButton.MiddleButton or (
            event.button() == Qt.MouseButton.LeftButton and self._space
        ):
            self._space_used = True
            self.replace_gesture(Pan(self, pixel))
        elif event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.set_focused(None)
            if (pictured := self.canvas.picture_at(self.to_scene(pixel))) is not None:
                self.picture_chosen.emit(pictured)
            elif (area := self._folding_sign(pixel)) is not None:
                self.controller.fold(area.group_id)
            else:
                self.replace_gesture(self._begun(pixel, event.modifiers()))
        elif event.button() == Qt.MouseButton.RightButton and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._no_menu = True
            self.replace_gesture(Slice(self, pixel))
        event.accept()

    def _folding_sign(self, pixel: QPointF) -> GroupArea | None:
        """The open group whose folding sign is under a pixel, with nothing above it."""
        place = self.to_scene(pixel)
        area = self.canvas.area_at(place)
        if area is None or not area.on_sign(place) or self.canvas.node_at(place) is not None:
            return None
        return area

    def _begun(self, pixel: QPointF, modifiers: Qt.KeyboardModifier) -> Gesture:
        """The gesture that a press at this place begins."""
        place = self.to_scene(pixel)
        port = self.canvas.port_at(place, self.port_reach())
        if port is not None:
            node_id, name = port[0].end(port[1])
            wire = self.controller.document.incoming(node_id).get(name) if name.startswith("in") else None
            if wire is not None:
                return WireDrag.reroute(self, pixel, wire, moving_target=True)
            return WireDrag(self, pixel, node_id, name)
        node = self.canvas.node_at(place)
        if node is not None:
            return SelectMove(self, pixel, node, modifiers)
        bend = self.canvas.bend_at(place, self.pixels(WIRE_GRAB_PIXELS))
        if bend is not None:
            return BendDrag(self, pixel, bend)
        wire_item = self.canvas.wire_at(place, self.pixels(WIRE_GRAB_PIXELS))
        if wire_item is not None:
            return WirePress(self, pixel, wire_item.wire, modifiers)
        comment = self.canvas.comment_at(place)
        if comment is not None:
            if comment.on_handle(place):
                return ResizeComment(self, pixel, comment)
            return SelectMove(self, pixel, comment, modifiers)
        area = self.canvas.area_at(place)
        if area is not None:
            return SelectMove(self, pixel, area, modifiers)
        return RubberBand(self, pixel, modifiers)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._gesture is not None:
            self._gesture.move(event.position(), event.modifiers())
            if not isinstance(self._gesture, Pan):
                self.edge.follow(event.position(), event.modifiers())
        else:
            self.pointing = True
            self.hover.follow(event.position())
            self._show_cursor()
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        gesture = self._gesture
        if gesture is not None and event.button() != Qt.MouseButton.NoButton and self._began(gesture, event.button()):
            self._gesture = None
            self.edge.stop()
            gesture.finish(event.position(), event.modifiers())
            self._show_cursor()
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.drop_gesture()
        place = self.to_scene(event.position())
        if self.canvas.port_at(place, self.port_reach()) is not None:
            return
        grab = self.pixels(WIRE_GRAB_PIXELS)
        if (node := self.canvas.node_at(place)) is not None:
            if isinstance(node, FoldedItem):
                self.controller.unfold(node.node_id)
            else:
                self.opened.emit(node.node_id)
        elif (bend := self.canvas.bend_at(place, grab)) is not None:
            self.controller.remove_bend(bend.wire, bend.index)
        elif (wire := self.canvas.wire_at(place, grab)) is not None:
            self.add_bend(wire.wire, place)
        elif (comment := self.canvas.comment_at(place)) is not None:
            self.edit_comment(comment.comment_id)
        elif (area := self.canvas.area_at(place)) is not None:
            if not area.on_sign(place):
                self.rename_group(area.group_id)
        else:
            self.open_quick_add(place)
        event.accept()

    def contextMenuEvent(self, event: Any) -> None:
        if self._gesture is not None or self._no_menu:
            # On some systems the menu is asked for at the release of the button.
            self._no_menu = False
            return
        if event.reason() == event.Reason.Keyboard:
            # The menu key means what is chosen, wherever the pointer is.
            where, what = self.chosen_place()
            self.menu_wanted.emit(self.viewport().mapToGlobal(where), what)
            event.accept()
            return
        what = self.canvas.thing_at(self.to_scene(QPointF(event.pos())), self.pixels(WIRE_GRAB_PIXELS))
        if isinstance(what, Wire):
            if what not in self.canvas.selected_wires():
                self.canvas.select((), (what,))
        elif what is not None and not (ids := self.canvas.groups.ids_of(what)) <= set(self.canvas.selected_ids()):
            self.canvas.select(ids)
        self.menu_wanted.emit(event.globalPos(), what)
        event.accept()

    def _began(self, gesture: Gesture, button: Qt.MouseButton) -> bool:
        """Whether the release of a button ends the gesture: the right one begins a slice alone."""
        return isinstance(gesture, Slice) == (button == Qt.MouseButton.RightButton)

    def leaveEvent(self, event: QEvent) -> None:
        if self._gesture is None:
            self.pointing = False
            self.hover.clear()
            self._show_cursor()
        super().leaveEvent(event)

    def port_reach(self) -> float:
        """How near a press must be to a port: ten pixels, but never so far that the card cannot be taken."""
        return min(self.pixels(10), 3 * PORT_RADIUS)

    def _show_cursor(self) -> None:
        cursor = Qt.CursorShape.OpenHandCursor if self._space else self.hover.cursor
        if cursor is None:
            self.viewport().unsetCursor()
        elif self.viewport().cursor().shape() != cursor:
            self.viewport().setCursor(cursor)

    # ---- wheel and touch

    def wheelEvent(self, event: QWheelEvent) -> None:
        pad = event.device() is not None and event.device().type() == QInputDevice.DeviceType.TouchPad
        two_fingers = pad or event.phase() != Qt.ScrollPhase.NoScrollPhase
        if two_fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            shift = event.pixelDelta() if not event.pixelDelta().isNull() else event.angleDelta() / 2
            self.pan(QPointF(shift))
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            turned = event.angleDelta().y() or event.angleDelta().x()
            self.pan(QPointF(turned, 0))
        else:
            self.zoom_at(ZOOM_STEP ** (event.angleDelta().y() / _WHEEL_NOTCH), event.position())
        if self._gesture is not None:
            self._gesture.move(event.position(), event.modifiers())
        event.accept()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_at(1 + event.value(), event.position())
                return True
        elif event.type() == QEvent.Type.Gesture:
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if pinch is not None:
                self.zoom_at(pinch.scaleFactor(), QPointF(self.viewport().mapFromGlobal(pinch.hotSpot().toPoint())))
                return True
        elif event.type() == QEvent.Type.ToolTip and self._gesture is None and self.hover.explain(event.globalPos()):
            return True
        return super().viewportEvent(event)

    # ---- keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._claims(event):
            # Otherwise a shortcut of the window would take the key.
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab and not event.modifiers():
            self.open_quick_add()
            return True
        return super().event(event)

    def _claims(self, event: QKeyEvent) -> bool:
        """Keys that mean the canvas whatever the window binds them to."""
        if self._gesture is not None:
            return True
        return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Tab) and not event.modifiers()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key == Qt.Key.Key_Escape:
            if self._gesture is not None:
                self.drop_gesture()
            else:
                self.canvas.select()
                self.set_focused(None)
        elif self._gesture is not None:
            self._gesture.key(event)
        elif key == Qt.Key.Key_Space and not modifiers:
            if not event.isAutoRepeat():
                self._space, self._space_used = True, False
                self._show_cursor()
        elif key in ARROWS and modifiers == Qt.KeyboardModifier.ControlModifier:
            self.go(Qt.Key(key))
        elif key in ARROWS and modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier):
            self.nudge(Qt.Key(key), fine=modifiers == Qt.KeyboardModifier.ShiftModifier)
        else:
            event.ignore()
            return
        event.accept()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat() and self._space:
            self._space = False
            self._show_cursor()
            if not self._space_used and self._gesture is None:
                self.open_quick_add()
            event.accept()
            return
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        # The release of the key will go elsewhere.
        self._space = False
        self._show_cursor()
        super().focusOutEvent(event)

    # ---- showing

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        super().drawBackground(painter, rect)
        if self.show_grid:
            tokens = self.canvas.look.tokens
            draw_grid(painter, QRectF(rect), self.zoom, QColor(tokens.grid), QColor(tokens.canvas))

    def set_grid(self, shown: bool) -> None:
        self.show_grid = shown
        self.viewport().update()

    def set_snap(self, on: bool) -> None:
        """Whether blocks land on the grid (Alt turns it around for one drag)."""
        self.snap = on

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange and self.canvas.look.tokens is not theme.tokens():
            self.canvas.set_look(Look(theme.tokens()))
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._shown:
            # Only now the view has the size in which everything is to be seen.
            self._shown = True
            self.frame_all()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.find_bar.place()
        self.view_changed()

    def zoom_at(self, factor: float, pixel: QPointF | None = None) -> None:
        if self._zooming.isActive() or len(self.visible_nodes()) > _BUSY:
            self._zooming.start()
        super().zoom_at(factor, pixel)

    def _choose_detail(self) -> None:
        """Cards in full, or as they are seen from afar."""
        self.canvas.set_far_from(FAR if len(self.canvas.nodes) > _CROWD else FARTHEST)
        self.canvas.set_far(self.zoom < self.canvas.far_from or self._zooming.isActive())

    def view_changed(self) -> None:
        self._choose_detail()
        self.sight_changed.emit(self.visible_rect())

    def _follow_selection(self) -> None:
        chosen = self.canvas.selected_ids()
        if self.focused is not None and self.focused not in chosen:
            self.set_focused(None)
        self.selection_changed.emit(chosen)
