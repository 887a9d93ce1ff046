"""The welcome page: ways to begin, what was begun before, tours and templates. It stands in nobody's way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QCommandLinkButton,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.panels.widgets import MARGIN, SPACING, Heading, IconButton, Muted
from app.wording import unmarked

_LEFT = 320
_RECENT = 6
_WIDE = 640
# Where Qt puts the title of a link with an icon of 20 pixels.
_INDENT = 33
# name, text, sentence, icon
_WAYS = (
    (
        "starter",
        QT_TRANSLATE_NOOP("Welcome", "The starter project"),
        QT_TRANSLATE_NOOP("Welcome", "A network that reads digits, ready to train"),
        "play",
    ),
    (
        "own-data",
        QT_TRANSLATE_NOOP("Welcome", "Your own data…"),
        QT_TRANSLATE_NOOP("Welcome", "A table, images, arrays: a network is made for them"),
        "data",
    ),
    (
        "ready-made",
        QT_TRANSLATE_NOOP("Welcome", "A trained network…"),
        QT_TRANSLATE_NOOP("Welcome", "Networks that others designed and trained"),
        "layers",
    ),
    (
        "new",
        QT_TRANSLATE_NOOP("Welcome", "An empty network"),
        QT_TRANSLATE_NOOP("Welcome", "Build it layer by layer"),
        "new",
    ),
    (
        "open",
        QT_TRANSLATE_NOOP("Welcome", "Open a file…"),
        QT_TRANSLATE_NOOP("Welcome", "A project, or a model of Keras or ONNX"),
        "open",
    ),
)


@dataclass(frozen=True)
class Offer:
    """A line to click: `key` is what the signal tells, `done` puts a tick before it."""

    key: str
    title: str
    sentence: str
    done: bool = False


class Link(QCommandLinkButton):
    """A title and a sentence to click, with one of the theme's icons."""

    def __init__(self, title: str, sentence: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._icon, self._sentence = icon, sentence
        self.setFont(theme.font(10, bold=True))
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setToolTip(sentence)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(20, 20))
        self._about = Muted(sentence, self)
        self._about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._about.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._paint_icon()

    def sizeHint(self) -> QSize:
        return QSize(_LEFT - 2 * MARGIN, self.heightForWidth(max(self.width(), 240)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return False

    def heightForWidth(self, width: int) -> int:
        line = self.fontMetrics().lineSpacing()
        return 10 + line + 4 + max(line, self._about.heightForWidth(max(120, width - _INDENT - 6))) + 8

    def resizeEvent(self, event: object) -> None:
        top = 10 + self.fontMetrics().lineSpacing() + 2
        self._about.setGeometry(_INDENT, top, self.width() - _INDENT - 6, self.height() - top - 4)
        if self.minimumHeight() != self.heightForWidth(self.width()):
            self.setMinimumHeight(self.heightForWidth(self.width()))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_icon"):
            self._paint_icon()

    def _paint_icon(self) -> None:
        self.setIcon(theme.icon(self._icon, theme.tokens().accent))


class Welcome(QScrollArea):
    """`shown` each time it comes to the front: what it lists is brought then, by `show_recent`, `show_runs`, `show_tours`."""

    way_chosen = Signal(str)
    file_chosen = Signal(str)
    run_chosen = Signal(str)
    tour_chosen = Signal(str)
    handbook_wanted = Signal()
    shown = Signal()

    def __init__(self, gallery: Callable[[QWidget], QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Welcome"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._gallery_of = gallery
        self.gallery: QWidget | None = None
        self.ways: dict[str, Link] = {}
        self.recent: dict[str, QPushButton] = {}
        self.runs: dict[str, QPushButton] = {}
        self.tours: dict[str, Link] = {}

    def showEvent(self, event: QShowEvent) -> None:
        # Made when it is first looked at: the program's start does not wait for it.
        if self.gallery is None:
            self._build()
        super().showEvent(event)
        self.shown.emit()

    def _build(self) -> None:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 24, 32, 24)
        row.setSpacing(32)
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(SPACING)
        left.addWidget(Heading(self.tr("Welcome to Layerloom"), page, 15))
        left.addWidget(Muted(self.tr("Draw a network, train it, watch it learn, take it away."), page))
        for key, text, sentence, icon in _WAYS:
            link = self.ways[key] = Link(self.tr(text), self.tr(sentence), icon, page)
            link.clicked.connect(lambda checked=False, key=key: self.way_chosen.emit(key))
            left.addWidget(link)
        self._recent = self._part(left, self.tr("Recent files"), page)
        self._runs = self._part(left, self.tr("Interrupted runs"), page)
        handbook = QPushButton(self.tr("Open the handbook"), page)
        handbook.clicked.connect(self.handbook_wanted)
        left.addSpacing(SPACING)
        left.addWidget(handbook, 0, Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        right.addWidget(Heading(self.tr("Guided tours"), page, 12))
        self._tours = QGridLayout()
        self._tours.setSpacing(SPACING)
        right.addLayout(self._tours)
        right.addSpacing(MARGIN)
        right.addWidget(Heading(self.tr("Templates"), page, 12))
        self.gallery = self._gallery_of(page)
        self.gallery.setMinimumWidth(576)
        self.gallery.show_whole()
        right.addWidget(self.gallery)
        right.addStretch(1)
        side = QWidget(page)
        side.setFixedWidth(_LEFT)
        left.setContentsMargins(0, 0, 0, 0)
        side.setLayout(left)
        row.addWidget(side)
        row.addLayout(right, 1)
        self.setWidget(page)

    def _part(self, column: QVBoxLayout, title: str, page: QWidget) -> QVBoxLayout:
        part = QWidget(page)
        inner = QVBoxLayout(part)
        inner.setContentsMargins(0, MARGIN, 0, 0)
        inner.setSpacing(2)
        inner.addWidget(Heading(title, part))
        part.hide()
        column.addWidget(part)
        return inner

    def show_recent(self, paths: Sequence[str]) -> None:
        """Files opened or saved last."""
        offers = [Offer(path, Path(path).name, path) for path in paths[:_RECENT]]
        self.recent = self._fill(self._recent, offers, self.file_chosen, "open")

    def show_runs(self, offers: Sequence[Offer]) -> None:
        """Runs whose process died."""
        self.runs = self._fill(self._runs, offers, self.run_chosen, "resume")

    def show_tours(self, offers: Sequence[Offer]) -> None:
        """The tours, three in a row; a tick on those that were played to their end."""
        _empty(self._tours, 0)
        self.tours = {}
        for at, offer in enumerate(offers):
            link = Link(offer.title, offer.sentence, "check" if offer.done else "step", self.widget())
            link.clicked.connect(lambda checked=False, key=offer.key: self.tour_chosen.emit(key))
            self._tours.addWidget(link, at // 3, at % 3)
            self.tours[offer.key] = link

    def _fill(self, column: QVBoxLayout, offers: Sequence[Offer], signal: Any, icon: str) -> dict[str, QPushButton]:
        _empty(column, 1)
        made = {}
        for offer in offers:
            button = QPushButton(theme.icon(icon), unmarked(offer.title))
            button.setFlat(True)
            button.setStyleSheet("QPushButton { text-align: left; }")
            button.setToolTip(offer.sentence)
            button.clicked.connect(lambda checked=False, key=offer.key: signal.emit(key))
            column.addWidget(button)
            made[offer.key] = button
        column.parentWidget().setVisible(bool(offers))
        return made


class Greeting(QFrame):
    """A line above the canvas at the first start: a tour, the welcome page, or to be left alone.

    Once the network has learned it offers to try it (`show_learned`).
    """

    try_wanted = Signal()
    tour_wanted = Signal()
    welcome_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Greeting"))
        self.text = Muted(self.tr("New here? Press Train, and watch this network learn. Or:"), self)
        self.try_it = QPushButton(self.tr("Try it"), self)
        self.try_it.setProperty("primary", True)
        self.try_it.hide()
        self.tour = QPushButton(self.tr("Take the first tour"), self)
        self.welcome = QPushButton(self.tr("See all ways to begin"), self)
        self.close_button = IconButton("close", self.tr("Close the greeting"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 8, 6)
        row.setSpacing(SPACING)
        row.addWidget(self.text, 1)
        buttons = (self.try_it, self.tour, self.welcome, self.close_button)
        for button in buttons:
            row.addWidget(button)
        self.try_it.clicked.connect(self.try_wanted)
        self.tour.clicked.connect(self.tour_wanted)
        self.welcome.clicked.connect(self.welcome_wanted)
        for button in buttons:
            button.clicked.connect(self.hide)
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Where there is little room the sentence is worth more than a way that has a page of its own.
        self.welcome.setVisible(self.width() >= _WIDE)
        super().resizeEvent(event)

    def show_learned(self) -> None:
        """The network has been trained: what to do with it now."""
        self.text.setText(self.tr("It has learned. Show it something of your own, or:"))
        self.try_it.show()


def _empty(layout: QLayout, keep: int) -> None:
    while layout.count() > keep:
        widget = layout.takeAt(layout.count() - 1).widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
