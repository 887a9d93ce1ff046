"""The pages in the middle of the window: the canvas, and what the parts bring."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QTabBar, QToolBar, QVBoxLayout, QWidget

from app import theme
from app.window.parts.part import Page


class _Stack(QStackedWidget):
    """Wants the room that the page in front wants; the pages behind it must not make the window wider."""

    def minimumSizeHint(self) -> QSize:
        page = self.currentWidget()
        return QSize() if page is None else page.minimumSizeHint()


class Pages(QWidget):
    """A stack and its tabs; `changed(before, now)` after another page has come to the front.

    The tabs stand in a bar across the whole window, so that they stay where they are whatever panels a page has.
    """

    changed = Signal(str, str)

    def __init__(self, pages: Iterable[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = {page.name: page for page in pages}
        self._names = list(self.pages)
        self._current = self._names[0]
        self.bar = QTabBar(self)
        self.bar.setObjectName("pages")
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setAccessibleName(self.tr("Pages"))
        self._stack = _Stack(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._stack, 1)
        for page in self.pages.values():
            self.bar.addTab(page.title)
            self._stack.addWidget(page.widget)
        self.bar.setVisible(len(self._names) > 1)
        self.bar.currentChanged.connect(self._turn)
        self.repaint_icons()

    def toolbar(self, window: QMainWindow) -> QToolBar:
        """The bar with the tabs, for the window."""
        bar = QToolBar(self.tr("Pages"), window)
        bar.setObjectName("pages-bar")
        bar.setMovable(False)
        bar.toggleViewAction().setEnabled(False)
        bar.addWidget(self.bar)
        return bar

    @property
    def current(self) -> str:
        """The name of the page in front."""
        return self._current

    def show_page(self, name: str) -> None:
        self.bar.setCurrentIndex(self._names.index(name))

    def repaint_icons(self) -> None:
        """Make the icons in the theme's colours."""
        for at, page in enumerate(self.pages.values()):
            self.bar.setTabIcon(at, theme.icon(page.icon))

    def _turn(self, at: int) -> None:
        before, self._current = self._current, self._names[at]
        self._stack.setCurrentIndex(at)
        self._stack.updateGeometry()
        self.changed.emit(before, self._current)
