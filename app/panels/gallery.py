"""The gallery of bundled projects: pictures to choose from, with a search; and the dialog around it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QShowEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.panels.widgets import MARGIN, SPACING, Muted
from app.sessions.templates import Template, templates
from app.wording import said

CARD = QSize(268, 216)
PICTURE = QSize(244, 124)
_TEMPLATE = Qt.ItemDataRole.UserRole
_IMAGE = Qt.ItemDataRole.UserRole + 1


class TemplateGallery(QWidget):
    """`chosen(Template or None)` when another card is current; `opened(Template)` by double click or Enter.

    Pictures come from outside: `pictures_wanted()` is told when it is first seen and when the colours change, and
    `set_picture` puts one in.
    """

    chosen = Signal(object)
    opened = Signal(object)
    pictures_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, among: Sequence[Template] | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Templates"))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search templates"))
        self.search.setAccessibleName(self.tr("Search templates"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.tokens().text_muted), QLineEdit.ActionPosition.LeadingPosition)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Templates found"))
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setGridSize(CARD + QSize(8, 8))
        self.list.setItemDelegate(_CardDelegate(self.list))
        self.list.setMouseTracking(True)
        self.list.setStyleSheet("QListView { background: transparent; border: none; }")
        self.nothing = Muted(self.tr("No template is about that."), self)
        self.nothing.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self.search, self.nothing):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        for template in templates() if among is None else among:
            item = QListWidgetItem(said(template.title), self.list)
            item.setData(_TEMPLATE, template)
            item.setData(
                Qt.ItemDataRole.AccessibleDescriptionRole, f"{said(template.group)}. {said(template.sentence)}"
            )
            item.setToolTip(f"{said(template.sentence)}\n{said(template.licence)}")
        self._asked = False
        self._is_whole = False
        # What the cards lie on gets its size after the gallery has its own.
        self._sheet = self.list.viewport()
        self._sheet.installEventFilter(self)
        self.list.setCurrentRow(0)
        self.search.textChanged.connect(self._filter)
        self.search.installEventFilter(self)
        self.list.currentItemChanged.connect(lambda item, before: self.chosen.emit(self.template))
        self.list.itemActivated.connect(lambda item: self._open())
        self.setFocusProxy(self.search)

    def show_whole(self) -> None:
        """Be as high as all cards are, without a scroll bar of its own: what it stands in scrolls."""
        self._is_whole = True
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._fit()

    def _fit(self) -> None:
        """Cards fill the width in as many columns as there is room for; the height follows."""
        cell = CARD + QSize(8, 8)
        columns = max(1, (self.list.viewport().width() - 4) // cell.width())
        width = (self.list.viewport().width() - 4) // columns
        if self.list.gridSize().width() != width:
            self.list.setGridSize(QSize(width, cell.height()))
        if self._is_whole:
            rows = -(-len(self.titles()) // columns)
            self.list.setFixedHeight(max(1, rows) * cell.height() + 8)

    def sizeHint(self) -> QSize:
        return QSize(3 * (CARD.width() + 8) + 24, 2 * (CARD.height() + 8) + 48)

    @property
    def template(self) -> Template | None:
        """The template of the current card."""
        item = self.list.currentItem()
        return item.data(_TEMPLATE) if item is not None and not item.isHidden() else None

    def all(self) -> list[Template]:
        return [item.data(_TEMPLATE) for item in self._items()]

    def titles(self) -> list[str]:
        """What is shown, in its order."""
        return [item.text() for item in self._items() if not item.isHidden()]

    def choose(self, name: str) -> None:
        """Make a template's card the current one."""
        self.list.setCurrentItem(next(item for item in self._items() if item.data(_TEMPLATE).name == name))

    def set_picture(self, name: str, image: QImage) -> None:
        for item in self._items():
            if item.data(_TEMPLATE).name == name:
                item.setData(_IMAGE, image)

    def picture(self, name: str) -> QImage | None:
        """What `set_picture` put in."""
        return next((item.data(_IMAGE) for item in self._items() if item.data(_TEMPLATE).name == name), None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not self._asked:
            self._asked = True
            self.pictures_wanted.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and getattr(self, "_asked", False):
            self.pictures_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._sheet and event.type() == QEvent.Type.Resize:
            self._fit()
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._open()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def _filter(self, text: str) -> None:
        shown = []
        for item in self._items():
            item.setHidden(not item.data(_TEMPLATE).is_found_by(text))
            if not item.isHidden():
                shown.append(item)
        self.nothing.setVisible(not shown)
        if shown and (self.list.currentItem() is None or self.list.currentItem().isHidden()):
            self.list.setCurrentItem(shown[0])
        self._fit()
        self.chosen.emit(self.template)

    def _open(self) -> None:
        if self.template is not None:
            self.opened.emit(self.template)


class _CardDelegate(QStyledItemDelegate):
    """A picture, the title, and a sentence under it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return self.parent().gridSize() - QSize(8, 8)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        template: Template = index.data(_TEMPLATE)
        colors = theme.tokens()
        card = QRect(option.rect.topLeft(), self.sizeHint(option, index)).adjusted(2, 2, -2, -2)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        is_under = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = QPen(colors.color("accent" if is_current else "border_strong" if is_under else "border"))
        edge.setWidthF(2.0 if is_current else 1.0)
        painter.setPen(edge)
        painter.setBrush(colors.color("selection" if is_current else "hover" if is_under else "raised"))
        painter.drawRoundedRect(card, 10, 10)
        frame = QRect(card.left() + 10, card.top() + 10, card.width() - 20, PICTURE.height())
        _paint_picture(painter, frame, index.data(_IMAGE))
        text = QRect(card.left() + 12, frame.bottom() + 8, card.width() - 24, 20)
        painter.setPen(colors.color("text"))
        painter.setFont(theme.font(10, bold=True))
        title = painter.fontMetrics().elidedText(said(template.title), Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, title)
        painter.setPen(colors.color("text" if is_current else "text_muted"))
        painter.setFont(theme.font(9))
        _paint_lines(painter, QRect(text.left(), text.bottom() + 4, text.width(), card.bottom() - text.bottom() - 10),
                     said(template.sentence))  # fmt: skip
        painter.restore()


def _paint_picture(painter: QPainter, frame: QRect, image: QImage | None) -> None:
    colors = theme.tokens()
    clip = QPainterPath()
    clip.addRoundedRect(frame, 6, 6)
    painter.fillPath(clip, colors.color("canvas"))
    if image is None:
        return
    painter.save()
    painter.setClipPath(clip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    size = image.size().scaled(frame.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(0, 0, size.width(), size.height())
    place.moveCenter(frame.center())
    painter.drawImage(place, image)
    painter.restore()


def _paint_lines(painter: QPainter, room: QRect, text: str) -> None:
    """As many lines as there is room for; the last one elided where there is more."""
    layout = QTextLayout(text, painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    metrics = painter.fontMetrics()
    top = room.top()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        is_last = top + 2 * metrics.lineSpacing() > room.bottom()
        end = len(text) if is_last else line.textStart() + line.textLength()
        part = text[line.textStart() : end].strip()
        place = QRect(room.left(), top, room.width(), metrics.lineSpacing())
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            metrics.elidedText(part, Qt.TextElideMode.ElideRight, room.width()),
        )
        top += metrics.lineSpacing()
        if is_last:
            break
    layout.endLayout()


class TemplateBrowser(QDialog):
    """`opened(Template)` when one is taken; the caller closes it."""

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New from template"))
        self.setObjectName("template-browser")
        self.gallery = TemplateGallery(self)
        self.licence = Muted("", self)
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.open_button = QPushButton(self.tr("Open"), self)
        self.open_button.setProperty("primary", True)
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(lambda: self.opened.emit(self.gallery.template))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.licence, 1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.open_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(SPACING + 4)
        outer.addWidget(self.gallery, 1)
        outer.addLayout(row)
        self.resize(3 * (CARD.width() + 8) + 64, 640)
        self.gallery.opened.connect(self.opened)
        self.gallery.chosen.connect(self._show)
        self._show(self.gallery.template)
        self.gallery.search.setFocus()

    def _show(self, template: Template | None) -> None:
        self.open_button.setEnabled(template is not None)
        self.licence.setText("" if template is None else said(template.licence))
