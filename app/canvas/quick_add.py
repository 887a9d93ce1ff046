"""The search box that adds a layer where the pointer is: all by the keyboard, or by a click."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.document.blocks.library import CATEGORY as BLOCKS
from app.document.search import ranked
from app.wording import said

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo

WIDTH = 320
ROWS = 7
_ROW = 42
_INFO = Qt.ItemDataRole.UserRole
_REMEMBERED = 12


class QuickAdd(QFrame):
    """Opened at a place with the kinds that fit there; `chosen(kind)` when one is taken, `closed()` when it goes."""

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("quickAdd")
        self.setAutoFillBackground(True)
        self.setFixedWidth(WIDTH)
        self.recent: list[str] = []
        self._kinds: Sequence[LayerInfo] = ()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search layers"))
        self.field.setAccessibleName(self.tr("Search layers to add"))
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Layers found"))
        self.list.setItemDelegate(_KindDelegate(self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setUniformItemSizes(True)
        self.list.itemClicked.connect(self._take)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        self.nothing = QLabel(self.tr("No layer of that name fits here."), self)
        self.nothing.setObjectName("nothing")
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.hide()

    def open_at(self, place: QPoint, kinds: Sequence[LayerInfo], behind: str = "") -> None:
        """Show it with its corner at a place of the parent, moved inwards where there is no room.

        `behind` is the name of the block that a layer will be put behind.
        """
        self.field.setPlaceholderText(
            self.tr("Search what to put behind {0}").format(behind) if behind else self.tr("Search layers")
        )
        colors = theme.tokens()
        self.setStyleSheet(
            f"#quickAdd {{ background: {colors.raised}; border: 1px solid {colors.border_strong};"
            " border-radius: 10px; } #quickAdd QListWidget { border: none; background: transparent; }"
            f" #quickAdd #nothing {{ color: {colors.text_muted}; padding: 8px; }}"
        )
        self._kinds = kinds
        self.field.clear()
        self._search("")
        room = self.parentWidget().rect()
        x = max(8, min(place.x(), room.right() - self.width() - 8))
        # Room for a full list: the box must not jump while the user types.
        y = max(8, min(place.y(), room.bottom() - ROWS * _ROW - 64))
        self.move(x, y)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it; the view has the focus again."""
        if self.isHidden():
            return
        self.hide()
        self.parentWidget().setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def shown_kinds(self) -> tuple[str, ...]:
        """The kinds in the list, best first."""
        return tuple(self.list.item(row).data(_INFO).kind for row in range(self.list.count()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field:
            if event.type() == QEvent.Type.KeyPress and self._key(event):
                return True
            if event.type() == QEvent.Type.FocusOut and not self._keeps_focus():
                self.dismiss()
        return super().eventFilter(watched, event)

    def _keeps_focus(self) -> bool:
        return self.isAncestorOf(self.window().focusWidget()) if self.window().focusWidget() else False

    def _key(self, event: QKeyEvent) -> bool:
        count = self.list.count()
        match event.key():
            case Qt.Key.Key_Escape:
                self.dismiss()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                if self.list.currentItem() is not None:
                    self._take(self.list.currentItem())
            case Qt.Key.Key_Down | Qt.Key.Key_Tab if count:
                self.list.setCurrentRow((self.list.currentRow() + 1) % count)
            case Qt.Key.Key_Up | Qt.Key.Key_Backtab if count:
                self.list.setCurrentRow((self.list.currentRow() - 1) % count)
            case Qt.Key.Key_PageDown if count:
                self.list.setCurrentRow(min(count - 1, self.list.currentRow() + 6))
            case Qt.Key.Key_PageUp if count:
                self.list.setCurrentRow(max(0, self.list.currentRow() - 6))
            case _:
                return False
        return True

    def _search(self, text: str) -> None:
        self.list.clear()
        for info in ranked(text, self._kinds, self.recent):
            item = QListWidgetItem(said(info.kind) if info.category == BLOCKS else info.kind)
            item.setData(_INFO, info)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, f"{said(info.category)}. {said(info.summary)}")
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self.list.count() else -1)
        self.list.setVisible(self.list.count() > 0)
        self.nothing.setVisible(self.list.count() == 0)
        self.list.setFixedHeight(_ROW * min(ROWS, self.list.count()) + 4)
        self.layout().activate()
        self.adjustSize()

    def _take(self, item: QListWidgetItem) -> None:
        kind = item.data(_INFO).kind
        self.recent = [kind, *(other for other in self.recent if other != kind)][:_REMEMBERED]
        self.dismiss()
        self.chosen.emit(kind)


class _KindDelegate(QStyledItemDelegate):
    """Two lines beside the category's sign."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(option.rect.width(), _ROW)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        info: LayerInfo = index.data(_INFO)
        colors = theme.tokens()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(colors.color("selection"))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(colors.color("hover"))
            painter.drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), 6, 6)
        rect = option.rect
        painter.translate(rect.left() + 9, rect.top() + 9)
        theme.draw_category(painter, info.category, colors.category(info.category), colors.color("raised"))
        painter.translate(-rect.left() - 9, -rect.top() - 9)
        left, width = rect.left() + 42, rect.width() - 52
        first = QRect(left, rect.top() + 4, width, 18)
        second = QRect(left, rect.top() + 21, width, 16)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(theme.pixel_font(12, bold=True))
        painter.setPen(colors.color("text"))
        painter.drawText(first, align, index.data())
        painter.setFont(theme.pixel_font(10))
        painter.setPen(colors.color("text_muted"))
        painter.drawText(first, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said(info.category))
        elided = painter.fontMetrics().elidedText(said(info.summary), Qt.TextElideMode.ElideRight, width)
        painter.drawText(second, align, elided)
        painter.restore()
