"""The handbook: contents and search on the left, a page on the right. A window of its own that nothing waits for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import (
    QDesktopServices,
    QKeySequence,
    QShortcut,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QSplitter,
    QTextBrowser,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.panels.widgets import SPACING, IconButton, Muted
from app.sessions import handbook
from app.sessions.handbook import HelpPage
from app.wording import is_spoken, language, said

_NAME = Qt.ItemDataRole.UserRole


class Handbook(QDialog):
    """Shows pages by name; `more` are pages that the caller makes (the table of shortcuts), put behind the first chapter."""

    def __init__(self, more: Sequence[HelpPage] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Handbook"))
        self.setObjectName("handbook")
        self.setModal(False)
        self.setWindowFlag(Qt.WindowType.Window)
        written = handbook.pages(language(), said) if is_spoken() else handbook.pages()
        first = next((at for at, page in enumerate(written) if page.group != written[0].group), len(written))
        self._pages = {page.name: page for page in (*written[:first], *more, *written[first:])}
        self._past: list[str] = []
        self._future: list[str] = []
        self.current = ""
        self._build()
        self._fill()
        self.resize(1000, 700)
        self.show_page(next(iter(self._pages)))

    @property
    def pages(self) -> tuple[HelpPage, ...]:
        return tuple(self._pages.values())

    def has(self, name: str) -> bool:
        return name in self._pages

    def show_page(self, name: str, word: str = "") -> None:
        """Turn to a page, and to the first place of a word in it. Raises KeyError for an unknown page."""
        page = self._pages[name]
        if name != self.current:
            if self.current:
                self._past.append(self.current)
            self._future.clear()
        self._show(page, word)

    def go_back(self) -> None:
        if self._past:
            self._future.append(self.current)
            self._show(self._pages[self._past.pop()])

    def go_forward(self) -> None:
        if self._future:
            self._past.append(self.current)
            self._show(self._pages[self._future.pop()])

    def titles(self) -> list[str]:
        """What the contents list now, without chapters."""
        return [item.text(0) for item in self._items()]

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.current:
            self._show(self._pages[self.current])

    # ---- building

    def _build(self) -> None:
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search the handbook"))
        self.search.setAccessibleName(self.tr("Search the handbook"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.tokens().text_muted), QLineEdit.ActionPosition.LeadingPosition)
        self.contents = QTreeWidget(self)
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setHeaderHidden(True)
        self.contents.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.nothing = Muted(self.tr("No page is about that."), self)
        self.nothing.hide()
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Page"))
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.text.setSearchPaths([str(handbook.folder())])
        self.text.document().setDocumentMargin(24)
        self.back = IconButton("chevron-left", self.tr("Back"), self)
        self.forward = IconButton("chevron-right", self.tr("Forward"), self)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(12, 12, 8, 12)
        column.setSpacing(SPACING)
        row = QHBoxLayout()
        for widget in (self.back, self.forward, self.search):
            row.addWidget(widget)
        column.addLayout(row)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.text)
        split.setStretchFactor(1, 1)
        split.setSizes([288, 712])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(self._open_first)
        self.contents.currentItemChanged.connect(lambda item, before: self._choose(item))
        self.text.anchorClicked.connect(self._follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        QShortcut(QKeySequence("Alt+Left"), self, self.go_back)
        QShortcut(QKeySequence("Alt+Right"), self, self.go_forward)
        QShortcut(QKeySequence("Ctrl+F"), self, self.search.setFocus)

    def _fill(self) -> None:
        """The contents, or what the search found."""
        query = self.search.text().strip()
        self.contents.blockSignals(True)
        self.contents.clear()
        found = handbook.search(query, self.pages) if query else self.pages
        chapters: dict[str, QTreeWidgetItem] = {}
        for page in found:
            item = QTreeWidgetItem([said(page.title)])
            item.setData(0, _NAME, page.name)
            if query:
                item.setToolTip(0, said(page.group))
                self.contents.addTopLevelItem(item)
                continue
            if page.group not in chapters:
                chapters[page.group] = chapter = QTreeWidgetItem([said(page.group)])
                chapter.setFlags(Qt.ItemFlag.ItemIsEnabled)
                chapter.setFont(0, theme.font(9, bold=True))
                self.contents.addTopLevelItem(chapter)
                chapter.setExpanded(len(chapters) <= 3)
            chapters[page.group].addChild(item)
        self.nothing.setVisible(not found)
        self._mark()
        self.contents.blockSignals(False)

    def _items(self) -> list[QTreeWidgetItem]:
        tops = [self.contents.topLevelItem(at) for at in range(self.contents.topLevelItemCount())]
        inner = [top.child(at) for top in tops for at in range(top.childCount())]
        return [item for item in (*tops, *inner) if item.data(0, _NAME)]

    # ---- turning pages

    def _show(self, page: HelpPage, word: str = "") -> None:
        self.current = page.name
        self.text.setMarkdown(page.text)
        self._dress()
        self.setWindowTitle(self.tr("{0} – Handbook").format(said(page.title)))
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._future))
        self.contents.blockSignals(True)
        self._mark()
        self.contents.blockSignals(False)
        if word and self.text.find(word, QTextDocument.FindFlag.FindCaseSensitively):
            self.text.ensureCursorVisible()
        else:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)

    def _dress(self) -> None:
        """Room around the lines, and links in the theme's colour: Markdown has neither."""
        document = self.text.document()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                lines = frame.format().toTableFormat()
                lines.setBorderBrush(theme.tokens().color("border_strong"))
                lines.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
                lines.setBorderCollapse(True)
                lines.setBorder(1)
                frame.setFormat(lines)
        accent = theme.tokens().color("accent")
        block = document.begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            if not cursor.currentTable():
                shape.setTopMargin(14 if shape.headingLevel() > 1 else 0)
                shape.setBottomMargin(8)
                # A picture stands in its line as one character.
                shape.setLineHeight(100 if "\ufffc" in block.text() else 124, 1)
                cursor.setBlockFormat(shape)
            for piece in block:
                form = piece.fragment().charFormat()
                if form.isAnchor():
                    form.setForeground(accent)
                    part = QTextCursor(document)
                    part.setPosition(piece.fragment().position())
                    part.setPosition(
                        piece.fragment().position() + piece.fragment().length(), QTextCursor.MoveMode.KeepAnchor
                    )
                    part.setCharFormat(form)
            block = block.next()

    def _mark(self) -> None:
        for item in self._items():
            if item.data(0, _NAME) == self.current:
                self.contents.setCurrentItem(item)
                self.contents.scrollToItem(item)
                return

    def _choose(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, _NAME) if item is not None else None
        if name and name != self.current:
            query = self.search.text().split()
            self.show_page(name, query[0] if query else "")

    def _open_first(self) -> None:
        items = self._items()
        if items:
            self.contents.setCurrentItem(items[0])
            self._choose(items[0])

    def _follow(self, link: QUrl) -> None:
        """A link to another page of the handbook, or out into the world."""
        if link.scheme() in ("http", "https"):
            QDesktopServices.openUrl(link)
        elif self.has(name := link.path().removesuffix(".md")):
            self.show_page(name)
