"""The palette: all layer kinds by category, to search, to drag onto the canvas, or to add with Enter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QContextMenuEvent, QDrag, QFontMetrics, QIcon, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.document.blocks.library import CATEGORY as BLOCKS
from app.document.search import ranked
from app.panels.fields.tips import layer_tip
from app.panels.widgets import Muted
from app.wording import said

if TYPE_CHECKING:
    from engine.catalogue import LayerInfo

MIME = "application/x-layerloom-kind"
_KIND = Qt.ItemDataRole.UserRole
_INFO = Qt.ItemDataRole.UserRole + 1


class Palette(QWidget):
    """`add_requested(kind)` when a layer is chosen by double click or Enter; `menu_wanted(kind, place on the screen)`."""

    add_requested = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, kinds: Sequence[LayerInfo], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Layers"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search layers"))
        self.search.setAccessibleName(self.tr("Search layers"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.tokens().text_muted), QLineEdit.ActionPosition.LeadingPosition)
        self.tree = KindTree(self)
        self.tree.setAccessibleName(self.tr("Layer kinds"))
        self.nothing = Muted(self.tr("No layer is called that."), self)
        self.nothing.setContentsMargins(8, 8, 8, 8)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self.setMinimumWidth(176)
        self._kinds: tuple[LayerInfo, ...] = ()
        self.set_kinds(kinds)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.tree.itemActivated.connect(self._activate)
        self.tree.menu_wanted.connect(self.menu_wanted)

    def sizeHint(self) -> QSize:
        return QSize(216, 480)

    def set_kinds(self, kinds: Sequence[LayerInfo]) -> None:
        self._kinds = tuple(kinds)
        self._filter(self.search.text())

    def kinds_shown(self) -> list[str]:
        """The kinds that the list shows now, from top to bottom."""
        return [item.data(0, _KIND) for item in self.tree.kind_items()]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.tree.setFocus()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._activate(self.tree.currentItem())
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_kinds"):
            self.set_kinds(self._kinds)

    def _filter(self, text: str) -> None:
        self.tree.clear()
        found = ranked(text, self._kinds)
        if text.strip():
            for info in found:
                self.tree.addTopLevelItem(_kind_item(info))
        else:
            for category in dict.fromkeys(info.category for info in found):
                heading = QTreeWidgetItem([said(category)])
                heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
                heading.setFont(0, theme.font(8.5, bold=True))
                heading.setForeground(0, QBrush(theme.tokens().color("text_muted")))
                self.tree.addTopLevelItem(heading)
                heading.addChildren([_kind_item(info) for info in found if info.category == category])
                heading.setExpanded(True)
        items = self.tree.kind_items()
        if items:
            # Enter in the search takes the first that was found; without a search nothing is chosen yet.
            self.tree.setCurrentItem(items[0])
            if not text.strip():
                self.tree.clearSelection()
            self.tree.scrollToTop()
        self.nothing.setVisible(not items)

    def _activate(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and item.data(0, _KIND):
            self.add_requested.emit(item.data(0, _KIND))


class KindTree(QTreeWidget):
    """The list itself; a drag carries the kind."""

    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(False)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setIconSize(QSize(12, 12))
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setItemsExpandable(False)
        self.setItemDelegate(_RowDelegate(self))
        self.setStyleSheet("QTreeView { background: transparent; border: none; }")

    def kind_items(self) -> list[QTreeWidgetItem]:
        found = []
        for at in range(self.topLevelItemCount()):
            top = self.topLevelItem(at)
            if top.data(0, _KIND):
                found.append(top)
            found += [top.child(child) for child in range(top.childCount())]
        return found

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the block under the pointer or, asked for by a key, of the current one."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        item = self.currentItem() if by_key else self.itemAt(event.pos())
        if item is not None and item.data(0, _KIND):
            place = self.visualItemRect(item).center() if by_key else event.pos()
            self.menu_wanted.emit(item.data(0, _KIND), self.viewport().mapToGlobal(place))

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            # Its example is computed: for the one that is pointed at, not for all.
            item = self.itemAt(event.pos())
            if item is not None and item.data(0, _INFO) is not None and not item.toolTip(0):
                item.setToolTip(0, layer_tip(item.data(0, _INFO)))
        return super().viewportEvent(event)

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        data = QMimeData()
        if items and items[0].data(0, _KIND):
            data.setData(MIME, items[0].data(0, _KIND).encode())
        return data

    def startDrag(self, actions: Qt.DropAction) -> None:
        item = self.currentItem()
        if item is None or not item.data(0, _KIND):
            return
        drag = QDrag(self)
        drag.setMimeData(self.mimeData([item]))
        drag.setPixmap(_drag_picture(item, self.devicePixelRatioF()))
        run_drag(drag)


class _RowDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        return QSize(super().sizeHint(option, index).width(), 28 if index.data(_KIND) else 32)

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = (
            Qt.AlignmentFlag.AlignVCenter if index.data(_KIND) else Qt.AlignmentFlag.AlignBottom
        ) | Qt.AlignmentFlag.AlignLeft


def run_drag(drag: QDrag) -> Qt.DropAction:
    """Qt's own loop until the drop; apart, so that a test can take the drag over."""
    return drag.exec(Qt.DropAction.CopyAction)


def _kind_item(info: LayerInfo) -> QTreeWidgetItem:
    item = QTreeWidgetItem([said(info.kind) if info.category == BLOCKS else info.kind])
    item.setData(0, _KIND, info.kind)
    item.setIcon(0, _swatch(theme.tokens().category(info.category)))
    item.setData(0, _INFO, info)
    item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, f"{said(info.category)}. {said(info.summary)}")
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled)
    return item


def _swatch(color: QColor, pixels: int = 48) -> QIcon:
    picture = QPixmap(pixels, pixels)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRoundedRect(QRect(4, 4, pixels - 8, pixels - 8), 10, 10)
    painter.end()
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)
    return result


def _drag_picture(item: QTreeWidgetItem, ratio: float) -> QPixmap:
    """A small card with the kind's name, at the cursor while it is dragged."""
    text, font = item.text(0), theme.font()
    width, height = QFontMetrics(font).horizontalAdvance(text) + 44, 32
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    tokens = theme.tokens()
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.color("card_border"))
    painter.setBrush(tokens.color("card"))
    painter.drawRoundedRect(QRect(0, 0, width - 1, height - 1), 8, 8)
    item.icon(0).paint(painter, QRect(10, 10, 12, 12))
    painter.setPen(tokens.color("text"))
    painter.setFont(font)
    painter.drawText(QRect(30, 0, width - 30, height), Qt.AlignmentFlag.AlignVCenter, text)
    painter.end()
    return picture
