"""The page of runs: their table above; below what is known of the chosen ones, set side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.document.readable import measured
from app.panels.comparison import NetworkComparison, SettingsComparison
from app.panels.runs_table import RunsTable, label_of
from app.panels.widgets import MARGIN, SPACING, Heading, Muted
from app.sessions.runs.diff import BlockDiff
from app.sessions.runs.record import RunRecord
from app.sessions.runs.store import LOGS, differences
from app.wording import in_numbers, said

# After the last key; notes are written then.
_PAUSE_MS = 600


class RunsPage(QWidget):
    """Shows records and says what is wanted of them; it reads and writes nothing itself.

    Signals:
        chosen(ids): other runs are chosen. opened(id, which): as a document, with the "best", "last" or "first" weights.
        taken_up(id): an interrupted run goes on. more_wanted(id): train one further, or again from an earlier epoch.
        report_wanted(id): its report is to be written. deleted(ids).
        overlaid(ids): they are to lie over the live curves. described(id, values): name, notes or tags were written.
    """

    chosen = Signal(list)
    opened = Signal(str, str)
    taken_up = Signal(str)
    more_wanted = Signal(str)
    deleted = Signal(list)
    report_wanted = Signal(str)
    overlaid = Signal(list)
    described = Signal(str, dict)

    def __init__(self, curves: QWidget, parent: QWidget | None = None) -> None:
        """`curves` shows the histories of the chosen runs; the page only gives it its place."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Runs"))
        # Of all runs: what lies in it is told by its path.
        self.folder = ""
        self._noted = ""
        self._settings: tuple[Sequence[str], Sequence[RunRecord]] = ((), ())
        self.table = RunsTable(self)
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(lambda run_id: self.opened.emit(run_id, "best"))
        self.table.model_.described.connect(self.described)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("Search: a name, #tag, note or setting like batch_size=32"))
        self.search.setAccessibleName(self.tr("Search runs"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.table.search)
        self.empty = Muted(
            self.tr("Every run is kept here from its first batch on. Press Train, and it appears."), self
        )
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        split = QSplitter(Qt.Orientation.Vertical, self)
        split.setChildrenCollapsible(False)
        above = QWidget(split)
        column = QVBoxLayout(above)
        column.setContentsMargins(MARGIN, MARGIN - 4, MARGIN, SPACING)
        column.setSpacing(SPACING)
        column.addLayout(self._bar())
        column.addWidget(self.table, 1)
        column.addWidget(self.empty, 1)
        split.addWidget(above)
        split.addWidget(self._below(curves))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)
        self.show_records([])

    # ---- building

    def _bar(self) -> QHBoxLayout:
        self.open_button = QToolButton(self)
        self.open_button.setText(self.tr("Open"))
        self.open_button.setToolTip(self.tr("Open the network of this run, with the weights it has come to"))
        self.open_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        menu = QMenu(self.open_button)
        for which, text in (
            ("best", self.tr("With its best weights")),
            ("last", self.tr("With its last weights")),
            ("first", self.tr("As it was when the run began")),
        ):
            menu.addAction(text).triggered.connect(lambda checked=False, which=which: self._open(which))
        self.open_button.setMenu(menu)
        self.open_button.clicked.connect(lambda: self._open("best"))
        self.resume_button = self._button(self.tr("Resume"), self.tr("Go on where the run was interrupted"))
        self.resume_button.clicked.connect(lambda: self.taken_up.emit(self.table.ids()[0]))
        self.more_button = self._button(self.tr("Train on…"), self.tr("Train further, or again from an earlier epoch"))
        self.more_button.clicked.connect(lambda: self.more_wanted.emit(self.table.ids()[0]))
        self.report_button = self._button(
            self.tr("Report…"), self.tr("Write all of this run on one page: HTML, PDF or a model card")
        )
        self.report_button.clicked.connect(lambda: self.report_wanted.emit(self.table.ids()[0]))
        self.overlay_button = self._button(
            self.tr("Over the curves"), self.tr("Lay the chosen runs over the curves of the network that trains")
        )
        self.overlay_button.clicked.connect(lambda: self.overlaid.emit(self.table.ids()))
        self.delete_button = self._button(self.tr("Delete"), self.tr("Delete the chosen runs; it can be undone"))
        self.delete_button.clicked.connect(lambda: self.deleted.emit(self.table.ids()))
        row = QHBoxLayout()
        row.setSpacing(SPACING)
        row.addWidget(Heading(self.tr("Runs"), self, 13))
        row.addSpacing(SPACING)
        row.addWidget(self.search, 1)
        for button in (
            self.open_button,
            self.resume_button,
            self.more_button,
            self.overlay_button,
            self.report_button,
            self.delete_button,
        ):
            row.addWidget(button)
        return row

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(tip)
        return button

    def _below(self, curves: QWidget) -> QTabWidget:
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(self.tr("About the chosen runs"))
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(curves, self.tr("Curves"))
        self.settings = SettingsComparison(self)
        self.only_different = QCheckBox(self.tr("Only what differs"), self)
        self.only_different.setChecked(True)
        self.only_different.toggled.connect(self._show_settings)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        column.addWidget(self.only_different)
        column.addWidget(self.settings, 1)
        self.tabs.addTab(page, self.tr("Settings"))
        self.networks = NetworkComparison(self)
        self.network_hint = Muted(self.tr("Choose two runs to compare their networks."), self)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        column.addWidget(self.network_hint)
        column.addWidget(self.networks, 1)
        self.tabs.addTab(page, self.tr("Networks"))
        self.notes = QPlainTextEdit(self)
        self.notes.setAccessibleName(self.tr("Notes"))
        self.notes.setPlaceholderText(self.tr("What was this run for, and what did it show?"))
        self.notes.setTabChangesFocus(True)
        self._soon = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._soon.timeout.connect(self.write_notes)
        self.notes.textChanged.connect(self._soon.start)
        self.about = QLabel(self)
        self.about.setWordWrap(True)
        self.about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, SPACING, MARGIN, SPACING)
        column.addWidget(self.about)
        column.addWidget(self.notes, 1)
        self.tabs.addTab(page, self.tr("Notes"))
        return self.tabs

    # ---- showing

    def show_records(self, records: Sequence[RunRecord]) -> None:
        """All runs, the latest first."""
        self.table.show_records(records)
        self.table.setVisible(bool(records))
        self.empty.setVisible(not records)
        self._refresh()

    def show_networks(self, blocks: Sequence[BlockDiff] | None) -> None:
        """Two networks set side by side; None while there are not two."""
        self.network_hint.setVisible(blocks is None)
        self.networks.setVisible(blocks is not None)
        self.networks.show_blocks(blocks or ())

    def labels(self, ids: Sequence[str]) -> dict[str, str]:
        """What chosen runs are called, each with a name of its own."""
        found: dict[str, str] = {}
        for run_id in ids:
            record = self.table.record(run_id)
            label = label_of(record) if record is not None else run_id
            found[run_id] = label if label not in found.values() else f"{label} ({run_id[-6:]})"
        return found

    def write_notes(self) -> None:
        """Hand over what was written; called by itself a moment after the last key."""
        self._soon.stop()
        record = self.table.record(self._noted)
        if record is not None and record.is_over and self.notes.toPlainText() != record.notes:
            self.described.emit(self._noted, {"notes": self.notes.toPlainText()})

    def _choose(self, ids: list[str]) -> None:
        self.write_notes()
        self._refresh()
        self.chosen.emit(ids)

    def _refresh(self) -> None:
        ids = self.table.ids()
        records = [record for run_id in ids if (record := self.table.record(run_id)) is not None]
        one = records[0] if len(records) == 1 else None
        self.open_button.setEnabled(one is not None)
        self.resume_button.setEnabled(one is not None and one.state == "interrupted")
        self.more_button.setEnabled(one is not None and one.is_over)
        self.report_button.setEnabled(one is not None)
        self.overlay_button.setEnabled(bool(records))
        self.delete_button.setEnabled(bool(records) and all(record.is_over for record in records))
        self._show_notes(one)
        self._settings = (list(self.labels(ids).values()), records)
        self._show_settings()

    def _show_notes(self, record: RunRecord | None) -> None:
        self.notes.setEnabled(record is not None and record.is_over)
        self.about.setText(self._about(record) if record is not None else self.tr("Choose one run."))
        if record is not None and record.id == self._noted and (self.notes.hasFocus() or self._soon.isActive()):
            return
        self._noted = record.id if record is not None else ""
        self.notes.blockSignals(True)
        self.notes.setPlainText(record.notes if record is not None else "")
        self.notes.blockSignals(False)

    def _about(self, record: RunRecord) -> str:
        machine, code = record.machine, record.code
        told = [
            self.tr("{0} on {1} threads, {2}").format(
                machine.get("processor", "?"), machine.get("threads", "?"), machine.get("system", "?")
            ),
            ", ".join(f"{name} {version}" for name, version in code.items() if version),
            self.tr("Data {0}, {1}").format(record.data.get("source", "?"), str(record.data.get("hash", ""))[:12]),
        ]
        if record.best:
            figures = ", ".join(in_numbers(f"{name} {measured(value)}") for name, value in record.best.items())
            told.append(self.tr("Best after epoch {0}: {1}").format(record.best_epoch, figures))
        if record.settings.get("tensorboard"):
            told.append(self.tr("TensorBoard logs in {0}").format(Path(self.folder) / record.id / LOGS))
        if record.reason:
            told.append(said(record.reason))
        return "\n".join(told)

    def _show_settings(self) -> None:
        labels, records = self._settings
        values: Mapping[str, Sequence[Any]] = differences(records, everything=not self.only_different.isChecked())
        self.settings.show_values(labels, values)

    def _open(self, which: str) -> None:
        if ids := self.table.ids():
            self.opened.emit(ids[0], which)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "table"):
            self.table.viewport().update()
