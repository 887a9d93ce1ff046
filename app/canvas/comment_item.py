"""A free note, or a titled frame around blocks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.canvas.look import Look
from app.canvas.node_item import FAR
from app.document.graph import Comment
from app.wording import as_it_is

NOTE_LAYER = -15.0
FRAME_LAYER = -20.0
HANDLE = 14.0
TITLE_HEIGHT = 26.0


class CommentItem(QGraphicsItem):
    """Positioned at its rectangle's corner. A frame is taken by its title only, so that blocks in it stay free."""

    def __init__(self, comment: Comment, look: Look) -> None:
        super().__init__()
        self.comment_id = comment.id
        self._look = look
        self._comment = comment
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.set_comment(comment)

    @property
    def comment(self) -> Comment:
        return self._comment

    def set_comment(self, comment: Comment) -> None:
        self.prepareGeometryChange()
        self._comment = comment
        x, y, _, _ = comment.rect
        self.setPos(x, y)
        self.setZValue(FRAME_LAYER if comment.kind == "frame" else NOTE_LAYER)
        self.setToolTip(as_it_is(comment.text))
        self.update()

    def set_size(self, width: float, height: float) -> None:
        """Show another size while it is being dragged; the document learns of it at the end."""
        x, y, _, _ = self._comment.rect
        self.set_comment(Comment(self._comment.id, self._comment.text, (x, y, width, height), self._comment.kind))

    def set_look(self, look: Look) -> None:
        self._look = look
        self.update()

    def card(self) -> QRectF:
        _, _, width, height = self._comment.rect
        return QRectF(0, 0, width, height)

    def scene_card(self) -> QRectF:
        return self.card().translated(self.pos())

    def takes(self, place: QPointF) -> bool:
        """Whether a press at this place of the scene is meant for the comment."""
        inner = place - self.pos()
        if self._comment.kind == "frame":
            title = QRectF(0, 0, self.card().width(), TITLE_HEIGHT)
            return title.contains(inner) or self.on_handle(place)
        return self.card().contains(inner)

    def on_handle(self, place: QPointF) -> bool:
        """Whether the place is on the corner by which it is resized."""
        card = self.card()
        return QRectF(card.right() - HANDLE, card.bottom() - HANDLE, HANDLE, HANDLE).contains(place - self.pos())

    def boundingRect(self) -> QRectF:
        return self.card().adjusted(-3, -3, 3, 3)

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(self.card())
        return path

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        look, card = self._look, self.card()
        frame = self._comment.kind == "frame"
        painter.setBrush(look.frame if frame else look.note)
        painter.setPen(look.ring if self.isSelected() else look.frame_pen if frame else look.note_pen)
        painter.drawRoundedRect(card, 6, 6)
        if QStyleOptionGraphicsItem.levelOfDetailFromTransform(painter.worldTransform()) < FAR:
            return
        painter.setPen(look.text)
        painter.setFont(look.name_font if frame else look.text_font)
        if frame:
            title = QRectF(10, 0, card.width() - 20, TITLE_HEIGHT)
            text = look.name_metrics.elidedText(self._comment.text, Qt.TextElideMode.ElideRight, title.width())
            painter.drawText(title, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        else:
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(card.adjusted(10, 8, -10, -8), flags, self._comment.text)
        painter.setPen(look.frame_pen if frame else look.note_pen)
        for step in (4, 8):
            painter.drawLine(
                QPointF(card.right() - step - 2, card.bottom() - 3), QPointF(card.right() - 3, card.bottom() - step - 2)
            )
