"""The page: a head with the source and the one button that matters, and cards in two columns."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app import theme
from app.document import edits
from app.panels.data_page.cards import Card, ClassBars
from app.panels.data_page.columns import ColumnsCard
from app.panels.data_page.labels import LabelsCard
from app.panels.data_page.made import MadeCard
from app.panels.data_page.mapping import MappingCard
from app.panels.data_page.reading import ReadingCard
from app.panels.data_page.samples import SamplesCard
from app.panels.data_page.steps import StepsCard
from app.panels.widgets import ElidedHeading, Message, Muted
from app.panels.workspace import Workspace
from app.sessions.data import DataSource
from app.sessions.data_profile import Profile
from app.sessions.raw_samples import RawSample
from app.sessions.rereading import as_found
from app.sessions.sources.label_copy import can_copy
from app.sessions.sources.relabel import without_label
from app.wording import as_it_is, said

_SIDE = 420
_NARROW = 980


class DataPage(QWidget):
    """Shows what it is given, and edits the data settings of the workspace's document."""

    file_wanted = Signal()
    folder_wanted = Signal()
    source_wanted = Signal(str)
    fit_wanted = Signal()
    train_wanted = Signal()
    suggest_wanted = Signal()
    # Another way to read the file: it has to be looked into before it is known what that changes.
    reading_wanted = Signal(object)
    copy_wanted = Signal()
    step_chosen = Signal(int)

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Data"))
        self._workspace = workspace
        self._profile: Profile | None = None
        self._fits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(self.tr("Data"))
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self._scroll, 1)
        self._make_cards()
        workspace.changed.connect(self.refresh)
        workspace.data_changed.connect(self.refresh)
        self.refresh()

    def _make_head(self) -> QWidget:
        head = QWidget(self)
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 18, 24, 10)
        row.setSpacing(8)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        self.title = ElidedHeading("", head, 15)
        self.about = Muted("", head)
        texts.addWidget(self.title)
        texts.addWidget(self.about)
        row.addLayout(texts, 1)
        self.open_file = QPushButton(self.tr("Open a file…"), head)
        self.open_file.clicked.connect(self.file_wanted)
        self.open_folder = QPushButton(self.tr("Open a folder…"), head)
        self.open_folder.setToolTip(self.tr("Images: a folder of images for each class"))
        self.open_folder.clicked.connect(self.folder_wanted)
        self.sets = QPushButton(self.tr("Sets"), head)
        self.sets.setToolTip(self.tr("Sets that come with Layerloom, or that it makes"))
        self.sets_menu = QMenu(self.sets)
        self.sets_menu.aboutToShow.connect(self._fill_sets)
        self.sets.setMenu(self.sets_menu)
        self.fit = QPushButton(self.tr("Fit the network to this data"), head)
        self.fit.setToolTip(
            self.tr("Set the input, the last layer and the loss; or make a network that suits the data")
        )
        self.fit.clicked.connect(self.fit_wanted)
        self.train = QPushButton(self.tr("Train"), head)
        self.train.clicked.connect(self.train_wanted)
        for button in (self.open_file, self.open_folder, self.sets, self.fit, self.train):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def _make_cards(self) -> None:
        page = QWidget()
        self._columns_row = QHBoxLayout(page)
        self._columns_row.setContentsMargins(24, 8, 24, 24)
        self._columns_row.setSpacing(16)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(16)
        right.setSpacing(16)
        self.message = Message(page)
        self.samples = SamplesCard(page)
        self.columns = ColumnsCard(page)
        self.classes = Card(self.tr("Classes"), page)
        self._bars: ClassBars | None = None
        self.remarks = Card(self.tr("Worth knowing"), page)
        self._remark_page: QWidget | None = None
        self.made = MadeCard(self._workspace.catalogue, page)
        self.made.edited.connect(self._set_made)
        self.made.finished.connect(lambda: self._workspace.history.end_merge())
        self.reading = ReadingCard(self._workspace.catalogue, page)
        self.reading.reading_chosen.connect(lambda name, value: self.reading_wanted.emit({name: value}))
        self.reading.option_chosen.connect(self._set_option)
        self.reading.finished.connect(lambda: self._workspace.history.end_merge())
        self.reading.reset_wanted.connect(self._read_as_found)
        self.labels = LabelsCard(page)
        self.labels.removed.connect(self._take_label_back)
        self.labels.copy_wanted.connect(self.copy_wanted)
        self.mapping = MappingCard(page)
        self.mapping.mapped.connect(self._map)
        self.steps = StepsCard(self._workspace.catalogue, page)
        self.columns.role_chosen.connect(self._set_role)
        self.columns.kind_chosen.connect(self._set_kind)
        self.steps.changed.connect(self._set_steps)
        self.steps.finished.connect(lambda: self._workspace.history.end_merge())
        self.steps.chosen.connect(self.step_chosen)
        self.steps.suggest_wanted.connect(self.suggest_wanted)
        left.addWidget(self.message)
        left.addWidget(self.samples)
        left.addWidget(self.columns)
        left.addWidget(self.mapping)
        left.addStretch(1)
        self._side = QWidget(page)
        self._side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        for card in (self.made, self.reading, self.remarks, self.classes, self.labels, self.steps):
            right.addWidget(card)
        right.addStretch(1)
        self._columns_row.addLayout(left, 1)
        self._columns_row.addWidget(self._side)
        self._scroll.setWidget(page)

    # ---- showing

    @property
    def profile(self) -> Profile | None:
        return self._profile

    def refresh(self) -> None:
        """Show the document's steps, how its source is read, and what feeds what."""
        settings = self._workspace.document.settings["data"]
        self.reading.show_settings(settings)
        self.labels.show_labels(settings["options"].get("labels") or {}, can_copy(settings))
        self.mapping.show_map(self._workspace.document, self._workspace.dataset)
        self.made.show_source(settings["source"], settings["options"].get("made") or {})
        self.steps.show_steps(settings["steps"])
        has_network = bool(self._workspace.document.nodes)
        primary = self.train if self._fits and has_network else self.fit
        for button in (self.fit, self.train):
            if bool(button.property("primary")) != (button is primary):
                button.setProperty("primary", button is primary)
                button.style().unpolish(button)
                button.style().polish(button)
        self.train.setVisible(self._fits and has_network)

    def show_profile(self, profile: Profile, samples: tuple[RawSample, ...]) -> None:
        """Show what is in the source."""
        self._profile = profile
        source = self._workspace.document.settings["data"]["source"]
        self.title.setText(said(profile.title))
        self.title.setToolTip(as_it_is(source.partition(":")[2]))
        about = said(profile.description)
        if profile.licence:
            about = self.tr("{0} Licence: {1}").format(about, said(profile.licence)).strip()
        self.about.setText(about)
        self.samples.show_samples(profile, samples)
        self.columns.show_profile(profile, source.partition(":")[0] in ("csv", "images", "parquet"))
        self._show_classes(profile)
        self._show_remarks(profile)
        for card in (self.samples, self.columns, self.remarks):
            card.show()

    def show_state(self, text: str, severity: str = "error") -> None:
        """What stands between the data and the network, or goes on now; "" where all is well."""
        self.message.show_text(text, severity)

    def show_fits(self, fits: bool) -> None:
        """Whether the network can be trained with the data as they are."""
        self._fits = fits
        self.refresh()

    def show_none(self) -> None:
        """There is nothing to show of the source."""
        self._profile = None
        source = self._workspace.document.settings["data"]["source"].partition(":")[2]
        self.title.setText(source.replace("\\", "/").rsplit("/", 1)[-1])
        self.about.setText("")
        for card in (self.samples, self.columns, self.classes, self.remarks):
            card.hide()

    def _show_classes(self, profile: Profile) -> None:
        if self._bars is not None:
            self._bars.hide()
            self.classes.body.removeWidget(self._bars)
            self._bars.deleteLater()
            self._bars = None
        self.classes.setVisible(bool(profile.classes))
        if profile.classes:
            self._bars = ClassBars(profile.classes, self.classes)
            self.classes.add(self._bars)
            self.classes.note.setText(str(len(profile.classes)))

    def _show_remarks(self, profile: Profile) -> None:
        if self._remark_page is not None:
            self._remark_page.hide()
            self.remarks.body.removeWidget(self._remark_page)
            self._remark_page.deleteLater()
        self._remark_page = QWidget(self.remarks)
        column = QVBoxLayout(self._remark_page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        if not profile.remarks:
            message = Message(self._remark_page)
            column.addWidget(message)
            message.show_text(
                self.tr("Nothing stands out: no gaps, no copies, no class far from the others."), "success"
            )
        for remark in profile.remarks:
            message = Message(self._remark_page)
            column.addWidget(message)
            message.show_text(remark.text, remark.severity)
        self.remarks.add(self._remark_page)

    def reveal_step(self) -> None:
        """Scroll to the chosen step and what it does to a sample."""
        if not 0 <= self.steps.current < len(self.steps.rows):
            return
        # What has just been put there has its size only once all layouts around it know of it.
        for _ in range(3):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._scroll.ensureWidgetVisible(self.steps.preview, 0, 24)
        row = self.steps.rows[self.steps.current]
        if row.mapTo(self._scroll.viewport(), row.rect().topLeft()).y() < 0:
            # The name of the step is worth more than the end of a long preview.
            self._scroll.ensureWidgetVisible(row, 0, 8)

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        direction = QHBoxLayout.Direction.TopToBottom if narrow else QHBoxLayout.Direction.LeftToRight
        self._columns_row.setDirection(direction)
        self._side.setMinimumWidth(0 if narrow else _SIDE)
        self._side.setMaximumWidth(16_777_215 if narrow else _SIDE)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "steps"):
            self.steps.add_button.setIcon(theme.icon("add"))

    def _fill_sets(self) -> None:
        from app.sessions.sources.made import SETS

        self.sets_menu.clear()
        for info in DataSource.builtins():
            self._add_set(info.title, info.source, info.description)
        self.sets_menu.addSeparator()
        for name, made in SETS.items():
            self._add_set(made.title, f"made:{name}", made.description)

    def _add_set(self, title: str, source: str, tip: str) -> None:
        action = self.sets_menu.addAction(said(title))
        action.setToolTip(said(tip))
        action.triggered.connect(lambda checked=False: self.source_wanted.emit(source))

    # ---- editing

    def _set_steps(self, entries: list[Mapping[str, Any]]) -> None:
        shape = [(entry["kind"], entry.get("on", True)) for entry in entries]
        before = self._workspace.document.settings["data"]["steps"]
        is_typed = shape == [(entry["kind"], entry.get("on", True)) for entry in before]
        if not is_typed:
            self._workspace.history.end_merge()
        self._set({"steps": [dict(entry) for entry in entries]})
        if not is_typed:
            # What is typed into a field is one step of undo; each other edit is one of its own.
            self._workspace.history.end_merge()

    def _set_made(self, values: Mapping[str, Any]) -> None:
        options = dict(self._workspace.document.settings["data"]["options"])
        self._set({"options": {**options, "made": dict(values)}})

    def _set_option(self, name: str, value: Any) -> None:
        options = dict(self._workspace.document.settings["data"]["options"])
        self._set({"options": {**options, name: value}})

    def _read_as_found(self) -> None:
        self._workspace.history.end_merge()
        self._set({"options": as_found(self._workspace.document.settings["data"]["options"]), "map": {}})
        self._workspace.history.end_merge()

    def _take_label_back(self, target: str, key: str) -> None:
        options = dict(self._workspace.document.settings["data"]["options"])
        left = without_label(options.pop("labels", {}), target, key)
        self._workspace.history.end_merge()
        self._set({"options": {**options, "labels": left} if left else options})
        self._workspace.history.end_merge()

    def _map(self, node_id: str, value: Any) -> None:
        chosen = self._workspace.document.settings["data"]["map"]
        others = {one: kept for one, kept in chosen.items() if one != node_id}
        self._set({"map": others if value is None else {**others, node_id: value}})
        self._workspace.history.end_merge()

    def _set_role(self, name: str, role: str) -> None:
        settings = self._workspace.document.settings["data"]
        options = dict(settings["options"])
        shown = {column.name: column.role for column in self._profile.columns} if self._profile else {}
        if role == "target" and not options.get("targets"):
            # What was predicted was only guessed: the column that the user names takes its place.
            shown = {one: "input" if part == "target" else part for one, part in shown.items()}
        shown[name] = role
        options["targets"] = [one for one, part in shown.items() if part == "target"]
        options["ignore"] = [one for one, part in shown.items() if part == "ignore"]
        if not options["targets"]:
            self.show_state(self.tr("Something has to be predicted: choose another column for it first."), "warning")
            self.columns.roles[name].setCurrentIndex(self.columns.roles[name].findData("target"))
            return
        self._set({"options": options, "map": {}})
        self._workspace.history.end_merge()

    def _set_kind(self, name: str, kind: str) -> None:
        options = dict(self._workspace.document.settings["data"]["options"])
        kinds = dict(options.get("kinds") or {})
        role = next((one.role for one in self._profile.columns if one.name == name), "") if self._profile else ""
        if role == "target":
            kinds[name] = "classes" if kind in ("category", "text") else "number"
        else:
            kinds[name] = kind
        self._set({"options": {**options, "kinds": kinds}})
        self._workspace.history.end_merge()

    def _set(self, values: Mapping[str, Any]) -> None:
        document = self._workspace.document
        self._workspace.do(lambda: edits.set_settings(document, "data", values))
