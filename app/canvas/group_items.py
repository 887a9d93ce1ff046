"""Groups on the canvas: the titled area of an open one, the card of a folded one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.facts import CardFacts, PortFacts
from app.canvas.geometry import CARD_RADIUS
from app.canvas.look import GROUP, Look
from app.canvas.node_item import NodeItem
from app.document.graph import Group
from app.theme import blend, pixel_font
from app.wording import as_it_is

GROUP_LAYER = -40.0
TITLE_HEIGHT = 30.0
# The titles of areas can be read from afar: they grow, in scene units, up to this size.
_LARGEST_TITLE = 64
_LINE = 1.3


class GroupArea(QGraphicsItem):
    """Behind the blocks of an open group. It is taken by its title; the sign at its left end folds it."""

    def __init__(self, group: Group, look: Look) -> None:
        super().__init__()
        self.group_id = group.id
        self.group = group
        self._look = look
        self._area = QRectF()
        self._chosen = False

    def set_group(self, group: Group, depth: int) -> None:
        self.group = group
        self.setZValue(GROUP_LAYER + depth)
        self.setToolTip(as_it_is(group.name))
        self.update()

    def set_area(self, rect: QRectF) -> None:
        """What it covers, in the scene."""
        if rect.topLeft() == self.pos() and rect.size() == self._area.size():
            return
        self.prepareGeometryChange()
        self.setPos(rect.topLeft())
        self._area = QRectF(QPointF(), rect.size())
        self.update()

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def set_chosen(self, chosen: bool) -> None:
        """All of its blocks are chosen."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def scene_card(self) -> QRectF:
        return self._area.translated(self.pos())

    def takes(self, place: QPointF) -> bool:
        """Whether a press at this place of the scene is meant for the group."""
        return QRectF(0, 0, self._area.width(), TITLE_HEIGHT).contains(place - self.pos())

    def on_sign(self, place: QPointF) -> bool:
        """Whether the place is on the sign that folds it."""
        return QRectF(0, 0, TITLE_HEIGHT, TITLE_HEIGHT).contains(place - self.pos())

    def boundingRect(self) -> QRectF:
        return self._area.adjusted(-3, -_LARGEST_TITLE * _LINE, 3, 3)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(QRectF(0, 0, self._area.width(), TITLE_HEIGHT))
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        look, area = self._look, self._area
        color = look.group(self.group.color)
        fill = QColor(color)
        fill.setAlpha(30 if look.tokens.is_dark else 20)
        painter.setBrush(fill)
        painter.setPen(look.ring if self._chosen else QPen(blend(color, look.tokens.canvas, 0.55), 1.0))
        painter.drawRoundedRect(area, CARD_RADIUS + 2, CARD_RADIUS + 2)
        detail = painter.worldTransform().m11()
        # In its title the name; from afar above the area, as large as it can be read.
        size = min(_LARGEST_TITLE, max(13, round(12 / detail)))
        font = pixel_font(size, bold=True)
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if size * _LINE > TITLE_HEIGHT:
            room = QRectF(4, -size * _LINE, area.width() - 8, size * _LINE)
        else:
            self._paint_sign(painter)
            room = QRectF(TITLE_HEIGHT, 0, area.width() - TITLE_HEIGHT - 8, TITLE_HEIGHT)
        painter.setPen(look.text)
        text = painter.fontMetrics().elidedText(self.group.name, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, flags, text)

    def _paint_sign(self, painter: QPainter) -> None:
        """A triangle that points down, as in a tree that is open."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.text.color())
        x, y = TITLE_HEIGHT / 2, TITLE_HEIGHT / 2
        painter.drawPolygon(QPolygonF([QPointF(x - 5, y - 3), QPointF(x + 5, y - 3), QPointF(x, y + 4)]))


class FoldedItem(NodeItem):
    """A folded group: one card whose ports stand for those of blocks within it.

    A port is named "in:" or "out:", the block's id and its port; `node_id` is the group's.
    """

    def __init__(self, group_id: str, look: Look) -> None:
        super().__init__(group_id, look)
        self._ends: dict[tuple[str, str], str] = {}

    def set_group(self, facts: CardFacts, ports: PortFacts, ends: dict[tuple[str, str], str]) -> None:
        """`ends` tells the card's port for a block and a port of it; several may come in at one."""
        self._ends = ends
        self.set_facts(facts)
        self.set_ports(ports)

    def port_of(self, node_id: str, port: str) -> str:
        """The card's port for one of a block within it."""
        return self._ends.get((node_id, port), port)

    def end(self, port: str) -> tuple[str, str]:
        _, node_id, name = port.split(":")
        return node_id, name

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        if painter.worldTransform().m11() >= self.far_from:
            # The edges of cards behind it: there is more than one.
            look = self._look
            painter.setPen(look.card_pen)
            painter.setBrush(look.card)
            for step in (8, 4):
                painter.drawRoundedRect(self.card().translated(step, -step), CARD_RADIUS, CARD_RADIUS)
        super().paint(painter, option, widget)

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(0, -8, 8, 0)


def group_category(color: str) -> str:
    """The name by which a card's colours are asked for."""
    return f"{GROUP}{color}"
