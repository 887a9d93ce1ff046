"""A block on the canvas: one item that paints the whole card. It holds no data of its own, only facts handed to it."""

from __future__ import annotations

import math
from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.facts import CardFacts, PortFacts
from app.canvas.geometry import (
    CARD_HEIGHT,
    CARD_RADIUS,
    CARD_WIDTH,
    FROZEN_BAND,
    PORT_RADIUS,
    PROBLEM_HEIGHT,
    WIDEST_CARD,
    card_height,
    card_width,
    port_offset,
)
from app.canvas.look import BackdropKey, Look
from app.canvas.tray import Tray
from app.theme import draw_category
from app.theme.glyphs import link_glyph, lock_glyph, note_glyph, state_glyph

# Below the first a card is a coloured rectangle, below the second it has its name and its output alone, in large letters.
FAR = 0.35
MIDDLE = 0.58
# Where there are few cards their names are there to be read, in still larger letters, down to this.
FARTHEST = 0.2

# Above this zoom few cards are in sight, and their pictures would be large.
_LARGEST_PICTURE = 2.5
# Room around the card in its picture, for shadow and border.
_AROUND = 8.0
_TEXT_LEFT = 42.0
_LARGE_LEFT = 14.0
_FOOTER = 20.0
_MARGIN = 10.0
_SIGN = 12.0
# The words under a card may be wider than the card: nothing else stands there.
_PROBLEM_BEYOND = 40.0
# How much of a bypassed card is to be seen.
_BYPASSED = 0.4


class NodeItem(QGraphicsItem):
    """Ports are part of the card: "in…" on the left edge, "out…" on the right edge; or at the top and at the bottom."""

    def __init__(self, node_id: str, look: Look) -> None:
        super().__init__()
        self.node_id = node_id
        self.facts = CardFacts(node_id, "", "", "", "", "", "")
        self.ports = PortFacts()
        self._look = look
        self._width = CARD_WIDTH
        self._height = card_height(1, 1)
        # What is written, cut to the room there is: made when it is first painted, for of a large network little is.
        self._texts: tuple[str, ...] | None = None
        self._hover_port: str | None = None
        self._judged: dict[str, bool] | None = None
        self._focus = False
        # Found by a search: 1 for a hit, 2 for the one that is being looked at.
        self._hit = 0
        self._down = False
        self._port_points = QPolygonF()
        self.tray: Tray | None = None
        self.set_kept(True)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption, False)
        self._arrange()

    # ---- what the scene tells it

    def set_facts(self, facts: CardFacts) -> None:
        if facts == self.facts:
            return
        # Before they are others: a problem's words belong to the area by which the scene finds the item again.
        self.prepareGeometryChange()
        self.facts = facts
        self.setToolTip(facts.tooltip)
        self._arrange()

    def set_ports(self, ports: PortFacts) -> None:
        if ports == self.ports:
            return
        self.ports = ports
        self._arrange()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._arrange()

    def set_hover_port(self, port: str | None) -> None:
        if port != self._hover_port:
            self._hover_port = port
            self.update()

    def set_judged(self, judged: dict[str, bool] | None) -> None:
        """While a wire is drawn: the ports that can take it (True) and those that cannot (False); None afterwards."""
        if judged != self._judged:
            self._judged = judged
            self.update()

    def set_tray(self, tray: Tray | None) -> None:
        """The picture of what comes out of the block, below the card; None for none."""
        if tray is None and self.tray is None:
            return
        if tray is None or self.tray is None or tray.rect != self.tray.rect:
            self.prepareGeometryChange()
        self.tray = tray
        self.update()

    def set_focus_ring(self, shown: bool) -> None:
        if shown != self._focus:
            self._focus = shown
            self.update()

    def set_hit(self, hit: int) -> None:
        """Mark it as found by a search (1), as the one that is being looked at (2), or as neither (0)."""
        if hit != self._hit:
            self._hit = hit
            self.update()

    def set_down(self, down: bool) -> None:
        """Whether data flows from the top to the bottom."""
        if down != self._down:
            self._down = down
            self._arrange()

    # ---- geometry

    def end(self, port: str) -> tuple[str, str]:
        """The block and the port of it that a port of this card stands for."""
        return self.node_id, port

    @property
    def width(self) -> float:
        return self._width

    @property
    def height(self) -> float:
        return self._height

    @property
    def problem_height(self) -> float:
        """What the words below the card take."""
        return PROBLEM_HEIGHT if self.facts.problem else 0.0

    def card(self) -> QRectF:
        """The card alone, in its own coordinates."""
        return QRectF(0, 0, self._width, self._height)

    def scene_card(self) -> QRectF:
        return self.card().translated(self.pos())

    def port_point(self, port: str) -> QPointF:
        """Where a port is, in the item's coordinates; the middle of its edge for one that is not shown."""
        side = self.ports.inputs if port.startswith("in") else self.ports.outputs
        index = side.index(port) if port in side else (len(side) - 1) / 2
        if self._down:
            edge = 0.0 if side is self.ports.inputs else self._height
            # Cards a little wider than others have their ports on the same line: wires go straight down.
            width = CARD_WIDTH if self._width <= WIDEST_CARD else self._width
            return QPointF(port_offset(index, max(1, len(side)), width), edge)
        return QPointF(
            0.0 if side is self.ports.inputs else self._width, port_offset(index, max(1, len(side)), self._height)
        )

    def scene_port(self, port: str) -> QPointF:
        return self.port_point(port) + self.pos()

    def all_ports(self) -> Collection[str]:
        return (*self.ports.inputs, *self.ports.outputs)

    def boundingRect(self) -> QRectF:
        below = self.problem_height
        rect = QRectF(-9, -5, self._width + 18 + (_PROBLEM_BEYOND if below else 0), self._height + 13 + below)
        return rect if self.tray is None else rect.united(self.tray.rect.adjusted(-1, -1, 1, 1))

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.card())
        return path

    def _arrange(self) -> None:
        """Fit the card to its words and ports."""
        look, facts = self._look, self.facts
        self.prepareGeometryChange()
        second = " · ".join(_parts(facts))
        signs = self._signs()
        needed = (
            _TEXT_LEFT
            + _MARGIN
            + max(look.name_metrics.horizontalAdvance(facts.name) + signs, look.text_metrics.horizontalAdvance(second))
        )
        footer = look.text_metrics.horizontalAdvance(facts.shape + facts.parameters) + 2 * _MARGIN + 20
        self._width = CARD_WIDTH if max(needed, footer) <= CARD_WIDTH else WIDEST_CARD
        if self._down:
            self._width = max(self._width, card_width(len(self.ports.inputs), len(self.ports.outputs)))
            self._height = CARD_HEIGHT
        else:
            self._height = card_height(len(self.ports.inputs), len(self.ports.outputs))
        self._texts = None
        self._port_points = QPolygonF([self.port_point(port) for port in self.all_ports()])
        self.update()

    def _signs(self) -> float:
        """What the signs beside the name take."""
        return (_SIGN + 4) * (self.facts.frozen + self.facts.shared + bool(self.facts.note))

    @property
    def texts(self) -> tuple[str, ...]:
        """The words of the card, each cut to its room: name, second line, shape, figure, problem, and three for afar."""
        if self._texts is None:
            self._texts = self._cut()
        return self._texts

    def _cut(self) -> tuple[str, ...]:
        look, facts = self._look, self.facts
        signs = self._signs()
        room = self._width - _TEXT_LEFT - _MARGIN
        elide = Qt.TextElideMode.ElideRight
        count = look.text_metrics.horizontalAdvance(facts.parameters)
        return (
            look.name_metrics.elidedText(facts.name, Qt.TextElideMode.ElideMiddle, room - signs),
            _fitted(look, facts, room),
            look.text_metrics.elidedText(facts.shape, elide, self._width - 2 * _MARGIN - count - 12),
            facts.parameters,
            look.text_metrics.elidedText(facts.problem, elide, self._width + _PROBLEM_BEYOND - _SIGN - 4),
            look.large_metrics.elidedText(
                facts.name,
                Qt.TextElideMode.ElideMiddle,
                self._width - _LARGE_LEFT - _MARGIN - _SIGN * bool(facts.severity),
            ),
            look.large_text_metrics.elidedText(facts.shape, elide, self._width - _LARGE_LEFT - _MARGIN),
            look.huge_metrics.elidedText(
                facts.name,
                Qt.TextElideMode.ElideMiddle,
                self._width - _LARGE_LEFT - 4 - 2.5 * _SIGN * bool(facts.severity or facts.frozen),
            ),
        )

    # ---- painting

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        # The view only scales: this is its level of detail.
        detail = painter.worldTransform().m11()
        if detail < self.far_from:
            self._paint_far(painter)
            return
        look, card = self._look, self.card()
        if self.facts.bypassed:
            # The card fades; its words stay readable.
            painter.setOpacity(_BYPASSED)
            self._paint_backdrop(painter, detail)
            painter.setOpacity(1.0)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.bypassed)
            painter.drawRoundedRect(card, CARD_RADIUS, CARD_RADIUS)
        else:
            self._paint_backdrop(painter, detail)
        self._paint_words(painter, detail)
        if self.tray is not None and not look.vector and detail >= FAR:
            self.tray.paint(painter, look)
        if self._hit:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.hit_now if self._hit == 2 else look.hit)
            painter.drawRoundedRect(card.adjusted(-4, -4, 4, 4), CARD_RADIUS + 4, CARD_RADIUS + 4)
        if self.isSelected():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.ring)
            painter.drawRoundedRect(card.adjusted(-2, -2, 2, 2), CARD_RADIUS + 2, CARD_RADIUS + 2)
        if self._focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(look.focus_ring)
            painter.drawRoundedRect(card.adjusted(-4.5, -4.5, 4.5, 4.5), CARD_RADIUS + 4, CARD_RADIUS + 4)
        if detail >= MIDDLE or self._judged is not None or self._hover_port is not None:
            self._paint_ports(painter)
        else:
            painter.setPen(look.port_dots)
            painter.drawPoints(self._port_points)

    def _paint_backdrop(self, painter: QPainter, detail: float) -> None:
        """All but words and ports. On a screen it is a picture that alike cards have in common: a tenth of the cost."""
        look, facts = self._look, self.facts
        key = (facts.category, facts.severity, self._width, self._height, detail >= MIDDLE)
        if look.vector or detail > _LARGEST_PICTURE:
            draw_backdrop(painter, look, *key)
            return
        transform = painter.worldTransform()
        ratio = painter.device().devicePixelRatioF()
        picture = look.backdrop(key, transform.m11() * ratio)
        if picture is None:
            picture = _backdrop_picture(look, key, transform.m11(), ratio)
            look.keep_backdrop(key, picture)
        corner = transform.map(QPointF(-_AROUND, -_AROUND))
        painter.resetTransform()
        # Whole pixels of the device: the picture is copied as it is.
        painter.drawPixmap(QPointF(round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio), picture)
        painter.setWorldTransform(transform)

    def _paint_far(self, painter: QPainter) -> None:
        look, facts = self._look, self.facts
        solid, pale, _ = look.category(facts.category)
        card = self.card()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        edge, width = self.far_edge()
        if edge:
            painter.fillRect(card.adjusted(-width, -width, width, width), look.far_edge(edge))
        painter.fillRect(card, look.far_bypassed if facts.bypassed else pale)
        painter.fillRect(QRectF(0, 0, 10, self._height), solid)
        if facts.frozen:
            painter.fillRect(QRectF(0, 0, self._width, FROZEN_BAND), look.far_frozen)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)

    @property
    def far_from(self) -> float:
        """Below which zoom it is a coloured rectangle."""
        scene = self.scene()
        return FAR if scene is None else scene.far_from

    def far_edge(self) -> tuple[str, float]:
        """What its edge tells from afar (see `Look.far_edge`), and how wide it is; "" for none."""
        if self._hit:
            return "hit", 16.0 if self._hit == 2 else 9.0
        if self.isSelected() or self._focus:
            return "chosen", 6.0
        return self.facts.severity, 5.0

    def set_far(self, far: bool) -> None:
        """Paint nothing: the scene paints all cards at once."""
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemHasNoContents, far)

    def set_kept(self, kept: bool) -> None:
        """Have Qt keep the picture of the card, so that nothing of it is painted anew while the sheet moves."""
        mode = QGraphicsItem.CacheMode
        self.setCacheMode(mode.DeviceCoordinateCache if kept else mode.NoCache)

    def _paint_words(self, painter: QPainter, detail: float) -> None:
        look, facts = self._look, self.facts
        name, second, shape, count, problem, large, large_shape, huge = self.texts
        strong = look.muted if facts.bypassed else look.text
        painter.setPen(strong)
        if detail < FAR:
            painter.setFont(look.huge_font)
            painter.drawText(QPointF(_LARGE_LEFT, self._height / 2 + 10), huge)
            x, middle = self._width - 2.5 * _SIGN, self._height / 2
            if facts.severity:
                self._paint_state(painter, QPointF(x, middle - _SIGN * (2.2 if facts.frozen else 1)), 2)
            if facts.frozen:
                self._paint_lock(painter, QPointF(x, middle - _SIGN * (-0.2 if facts.severity else 1)))
            return
        if detail < MIDDLE:
            painter.setFont(look.large_font)
            middle = self._height / 2
            painter.drawText(QPointF(_LARGE_LEFT, middle - 5 if large_shape else middle + 7), large)
            if large_shape:
                painter.setFont(look.large_text_font)
                painter.setPen(look.muted)
                painter.drawText(QPointF(_LARGE_LEFT, middle + 21), large_shape)
            if facts.severity:
                self._paint_state(painter, QPointF(self._width - _SIGN - 8, 8))
            if facts.frozen:
                self._paint_lock(painter, QPointF(self._width - 2 * _SIGN - 6, self._height - 2 * _SIGN - 6))
            return
        painter.setFont(look.name_font)
        painter.drawText(QPointF(_TEXT_LEFT, 21), name)
        painter.setFont(look.text_font)
        painter.setPen(look.muted)
        painter.drawText(QPointF(_TEXT_LEFT, 36), second)
        baseline = self._height - 6.0
        painter.setPen(strong)
        painter.drawText(QPointF(_MARGIN + 2, baseline), shape)
        if count:
            painter.setPen(look.muted)
            left = self._width - _MARGIN - look.text_metrics.horizontalAdvance(count)
            painter.drawText(QPointF(left, baseline), count)
        self._paint_signs(painter)
        if problem:
            top = self._height + 5
            self._paint_state(painter, QPointF(0, top))
            painter.setPen(look.state[facts.severity])
            painter.drawText(QPointF(_SIGN + 4, top + 10), problem)

    def _paint_signs(self, painter: QPainter) -> None:
        """Frozen, shared and annotated, from the right end of the first line."""
        look, facts = self._look, self.facts
        x = self._width - _MARGIN - _SIGN
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shown, glyph in ((facts.frozen, lock_glyph), (facts.shared, link_glyph), (bool(facts.note), note_glyph)):
            if not shown:
                continue
            painter.setPen(look.muted)
            painter.translate(x, 9)
            painter.drawPath(glyph())
            painter.translate(-x, -9)
            x -= _SIGN + 4

    def _paint_lock(self, painter: QPainter, at: QPointF) -> None:
        """Frozen, twice as large as in a card that is near."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._look.muted)
        painter.translate(at)
        painter.scale(2, 2)
        painter.drawPath(lock_glyph())
        painter.scale(0.5, 0.5)
        painter.translate(-at)

    def _paint_state(self, painter: QPainter, at: QPointF, times: float = 1.0) -> None:
        painter.translate(at)
        painter.scale(times, times)
        painter.fillPath(state_glyph(self.facts.severity), self._look.state[self.facts.severity])
        painter.scale(1 / times, 1 / times)
        painter.translate(-at)

    def _paint_ports(self, painter: QPainter) -> None:
        look, ports = self._look, self.ports
        for port in self.all_ports():
            radius = PORT_RADIUS
            painter.setPen(look.port_pen)
            painter.setBrush(look.port_fill if port in ports.wired else look.card)
            verdict = self._judged.get(port) if self._judged is not None else None
            if verdict is True:
                painter.setPen(look.port_ready_pen)
                painter.setBrush(look.port_ready_fill)
                radius += 0.5
            elif verdict is False:
                painter.setPen(look.port_dim_pen)
                painter.setBrush(look.card)
                radius -= 1
            if port == self._hover_port:
                radius += 2.5
                painter.setPen(look.port_ready_pen)
            painter.drawEllipse(self.port_point(port), radius, radius)
            if self.facts.output and port == "out":
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawEllipse(self.port_point(port), radius + 3, radius + 3)


def draw_backdrop(
    painter: QPainter, look: Look, category: str, severity: str, width: float, height: float, full: bool
) -> None:
    """Shadow, card, stripe and, in `full`, the category's sign and the rule above the last line."""
    solid, _, midway = look.category(category)
    card = QRectF(0, 0, width, height)
    if full:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.shadow_far)
        painter.drawRoundedRect(card.adjusted(-1.5, 0, 1.5, 4), CARD_RADIUS + 2, CARD_RADIUS + 2)
        painter.setBrush(look.shadow_near)
        painter.drawRoundedRect(card.adjusted(-0.5, 0.5, 0.5, 2), CARD_RADIUS, CARD_RADIUS)
    painter.setBrush(look.card if full else midway)
    painter.setPen(look.state[severity] if severity else look.card_pen)
    painter.drawRoundedRect(card, CARD_RADIUS, CARD_RADIUS)
    outline, left = QPainterPath(), QPainterPath()
    outline.addRoundedRect(card, CARD_RADIUS, CARD_RADIUS)
    left.addRect(QRectF(0, 0, 4, height))
    painter.fillPath(outline.intersected(left), solid)
    if not full:
        return
    painter.translate(12, 10)
    draw_category(painter, category, solid.color(), look.card.color())
    painter.translate(-12, -10)
    painter.setPen(look.rule_pen)
    painter.drawLine(QPointF(4.5, height - _FOOTER), QPointF(width - 0.5, height - _FOOTER))


def _backdrop_picture(look: Look, key: BackdropKey, zoom: float, ratio: float) -> QPixmap:
    _, _, width, height, _ = key
    scale = zoom * ratio
    picture = QPixmap(math.ceil((width + 2 * _AROUND) * scale), math.ceil((height + 2 * _AROUND) * scale))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.translate(_AROUND, _AROUND)
    draw_backdrop(painter, look, *key)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _fitted(look: Look, facts: CardFacts, room: float) -> str:
    """The kind and as many of the parameters as there is room for, none of them cut short."""
    parts = _parts(facts)
    while len(parts) > 1 and look.text_metrics.horizontalAdvance(" · ".join(parts)) > room:
        parts.pop()
    return look.text_metrics.elidedText(" · ".join(parts), Qt.TextElideMode.ElideRight, room)


def _parts(facts: CardFacts) -> list[str]:
    """What stands in the second line, the most important first. What is dimmed says in words why."""
    bypassed = [QCoreApplication.translate("Canvas", "bypassed")] if facts.bypassed else []
    return [facts.kind, *bypassed, *(facts.details.split(" · ") if facts.details else ())]
