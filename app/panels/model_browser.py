"""The browser of ready-made networks: a table to search and sort, options, and what comes of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from app import theme
from app.document.graph import Document
from app.panels.background import Background, Job
from app.panels.inspector import Facts
from app.panels.model_options import ModelOptions
from app.panels.model_table import ModelTable
from app.panels.widgets import MARGIN, SPACING, Heading, Message, Muted, Panel, grouped
from app.panels.workspace import words
from app.sessions.ready_made import MissingWeightsError, Wish, build, count
from app.wording import in_numbers, said
from engine.catalogue import About, ready_made


class ModelBrowser(QDialog):
    """`opened(document, title)` once a network is built; `file_wanted` when the user looks for a file of weights."""

    opened = Signal(object, str)
    file_wanted = Signal()
    _progressed = Signal(str, object, object)

    def __init__(self, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Ready-made networks"))
        self.setObjectName("model-browser")
        self._background = background
        self._job: Job | None = None
        self._counting: Job | None = None
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search networks"))
        self.search.setAccessibleName(self.tr("Search networks"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(theme.icon("search", theme.tokens().text_muted), QLineEdit.ActionPosition.LeadingPosition)
        self.table = ModelTable(ready_made(), self)
        self.nothing = Muted(self.tr("No network is called that."), self)
        self.nothing.hide()
        self._build_details()
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACING)
        for widget in (self.search, self.nothing, self.table):
            column.addWidget(widget)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.details)
        split.setStretchFactor(0, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        outer.setSpacing(SPACING + 4)
        outer.addWidget(split, 1)
        buttons = self._buttons()
        outer.addWidget(self.message)
        outer.addLayout(buttons)
        self.resize(960, 620)
        self.search.textChanged.connect(self._filter)
        self.search.returnPressed.connect(self.open_chosen)
        self.table.chosen.connect(self._show_about)
        self.table.activated_.connect(self.open_chosen)
        self.options.changed.connect(self._recount)
        self.options.file_wanted.connect(self.file_wanted)
        self._progressed.connect(self._show_progress, Qt.ConnectionType.QueuedConnection)
        self.table.choose(ready_made()[0].name)
        self.search.setFocus()

    def _build_details(self) -> None:
        self.details = Panel(self.tr("The chosen network"), self)
        self.details.setMinimumWidth(336)
        page = self.details.page
        self.title = Heading("", page, 12)
        self.idea = Muted("", page)
        self.facts = Facts(self.tr("The network"), page)
        self.options = ModelOptions(page)
        self.outcome = Message(page)
        for widget in (self.title, self.idea, self.facts, self.options, self.outcome):
            self.details.column.addWidget(widget)
        self.details.column.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        self.message = Message(self)
        self.choose_file = QPushButton(self.tr("Choose the file…"), self)
        self.choose_file.setAutoDefault(False)
        self.choose_file.hide()
        self.choose_file.clicked.connect(self.file_wanted)
        self.bar = QProgressBar(self)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(8)
        self.bar.hide()
        self.cancel_button = QPushButton(self.tr("Cancel"), self)
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self.open_button = QPushButton(self.tr("Open"), self)
        self.open_button.setProperty("primary", True)
        # Enter in a field takes its value; it opens a network from the table and the search alone.
        self.open_button.setAutoDefault(False)
        self.open_button.clicked.connect(self.open_chosen)
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(self.bar, 1)
        row.addStretch(1)
        for button in (self.choose_file, self.cancel_button, self.open_button):
            row.addWidget(button)
        return row

    # ---- what the window asks of it

    @property
    def about(self) -> About | None:
        """The network that is chosen."""
        return self.table.about

    @property
    def wish(self) -> Wish | None:
        return self.options.wish(self.about) if self.about is not None else None

    def take_file(self, path: str) -> None:
        """Use a file of weights; where published ones were missing, the network is opened with it at once."""
        again = not self.choose_file.isHidden()
        self.options.set_file(path)
        if again:
            self.open_chosen()

    def open_chosen(self) -> None:
        """Build the chosen network off this thread, and tell it by `opened`."""
        wish = self.wish
        if wish is None or self._job is not None:
            return
        self._say("")
        name = wish.name

        def done(document: Document) -> None:
            self._rest()
            self.opened.emit(document, name)

        self._job = self._background.run(
            self.tr("Building {0}").format(name),
            lambda job: build(wish, lambda: job.is_cancelled, self._progressed.emit),
            done,
            self._failed,
        )
        self._set_busy(True)
        self.bar.setRange(0, 0)

    def reject(self) -> None:
        """Cancel what is under way; with nothing under way, close."""
        if self._job is None:
            super().reject()
            return
        self._job.cancel()
        self._rest()
        self._say(self.tr("Cancelled."), "info")

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._job is not None:
            self._job.cancel()
            self._rest()
        super().closeEvent(event)

    # ---- following

    def _filter(self, text: str) -> None:
        self.nothing.setHidden(self.table.filter(text))

    def _show_about(self, about: About | None) -> None:
        self.open_button.setEnabled(about is not None)
        if about is None:
            return
        self._say("")
        self.title.setText(about.name)
        self.idea.setText(said(about.idea))
        rows = [
            (self.tr("Family"), about.family),
            (self.tr("Parameters"), grouped(about.parameters)),
            (self.tr("Layers"), grouped(about.layers)),
            (self.tr("Images"), self.tr("{0}×{0}; at least {1}×{1}").format(about.size, about.minimum)),
            (self.tr("Paper"), self.tr("arXiv {0}, {1}").format(about.paper, about.year)),
        ]
        if about.top1 is not None:
            rows.append((self.tr("ImageNet"), in_numbers(self.tr("{0:.1%} right at once").format(about.top1))))
        self.facts.show_rows(rows)
        self.options.show_about(about)
        self._recount()

    def _recount(self) -> None:
        """Say what the options make of the network, or why they do not go together."""
        wish = self.wish
        if self._counting is not None:
            self._counting.cancel()
        if wish is None:
            return

        def counted(found: tuple[int, int]) -> None:
            text = self.tr("With these options: {0} parameters in {1} layers.")
            self.outcome.show_text(text.format(*map(grouped, found)), "info")
            self.open_button.setEnabled(self._job is None)

        def failed(error: Exception) -> None:
            self.outcome.show_text(words(error), "error")
            self.open_button.setEnabled(False)

        self._counting = self._background.run(
            self.tr("Counting"), lambda job: count(wish, lambda: job.is_cancelled), counted, failed, quiet=True
        )

    def _failed(self, error: Exception) -> None:
        self._rest()
        self._say(words(error), "error")
        self.choose_file.setVisible(isinstance(error, MissingWeightsError))

    def _show_progress(self, name: str, done: int, total: int) -> None:
        if self._job is None:
            return
        self.bar.setRange(0, 1000 if total else 0)
        self.bar.setValue(round(1000 * done / total) if total else 0)
        self._say(self.tr("Downloading {0}: {1:.0f} MB").format(name, done / 1e6), "info")

    def _say(self, text: str, severity: str = "info") -> None:
        self.message.show_text(text, severity)
        self.choose_file.hide()

    def _rest(self) -> None:
        self._job = None
        self._set_busy(False)

    def _set_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.open_button.setDisabled(busy)
        self.table.setDisabled(busy)
        self.options.setDisabled(busy)
