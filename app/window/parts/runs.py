"""Runs in the window: their page, and what is done with one that is over."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer

from app.document.errors import DocumentError
from app.document.graph import Document
from app.panels.background import Job
from app.panels.runs_page import RunsPage
from app.panels.runs_table import label_of
from app.panels.workspace import words
from app.plots.overlay import RunOverlay
from app.sessions.events import EpochEnd, Failed, Finished, Prepared
from app.sessions.report.content import RunReport, gather
from app.sessions.runs.diff import compare
from app.sessions.runs.record import INTERRUPTED, RunRecord
from app.window.actions.row import Row
from app.window.parts.part import Page, Part, page_row
from app.window.reporting import SUFFIXES, network_svg, write_report

if TYPE_CHECKING:
    from app.sessions.job import TrainJob
    from app.sessions.runs.keeper import RunKeeper
    from app.window.main_window import MainWindow

# Of runs that died, so many are offered at the start.
_OFFERED = 2


class Runs(Part):
    """The page "Runs" over the store of runs."""

    name = "runs"
    rows = (
        page_row("runs", "Runs", "Alt+4", "chart", "All runs that were made, to compare, open and go on with"),
        Row(
            "report",
            "Report of a run…",
            "",
            "",
            "File",
            lambda window: window.parts["runs"].report(),
            tip="Network, data, settings, curves and results of a run on one page: HTML, PDF or a model card",
        ),
    )

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.overlay = RunOverlay()
        self.page = RunsPage(self.overlay)
        self.page.folder = str(window.runs.folder)
        self._reading: Job | None = None
        self._comparing: Job | None = None
        self._stale = True
        self._wanted = ""
        self._soon = QTimer(self, singleShot=True, interval=200)
        self._soon.timeout.connect(self.refresh)

    def pages(self) -> Sequence[Page]:
        return [Page("runs", self.tr("Runs"), "chart", self.page)]

    def connect_window(self) -> None:
        page, window = self.page, self.window
        page.chosen.connect(self._choose)
        page.opened.connect(self.open)
        page.taken_up.connect(lambda run_id: self.take_up(run_id))
        page.more_wanted.connect(self.ask_more)
        page.deleted.connect(self.delete)
        page.report_wanted.connect(self.report)
        page.described.connect(self._describe)
        window.pages.changed.connect(self._turned)
        window.curves.drained.connect(self._follow)

    def close(self) -> None:
        self._soon.stop()
        self.page.write_notes()

    def offer_interrupted(self) -> None:
        """Ask what to do with runs whose process died; called once, when the window has opened something."""
        store = self.window.runs

        def work(job: Job) -> list[RunRecord]:
            return [one for one in store.records() if one.state == INTERRUPTED and "left" not in one.tags]

        def done(died: list[RunRecord]) -> None:
            for record in died[:_OFFERED]:
                self._offer(record)

        self.window.background.run(self.tr("Reading the runs"), work, done, self.window.fail, quiet=True)

    def _offer(self, record: RunRecord) -> None:
        def leave() -> None:
            self._describe(record.id, {"tags": (*record.tags, "left")})

        self.window.banner.ask(
            self.tr("The run {0} was interrupted after epoch {1} of {2}.").format(
                label_of(record), record.epochs, record.wanted
            ),
            (self.tr("Resume"), lambda: self.take_up(record.id)),
            (self.tr("Leave it"), leave),
        )

    # ---- showing

    def refresh(self) -> None:
        """Read all runs anew, off the GUI thread."""
        self._stale = False
        if self._reading is not None:
            self._reading.cancel()
        store = self.window.runs

        def done(records: list[RunRecord]) -> None:
            self._reading = None
            self.page.show_records(records)
            if self._wanted:
                self.page.table.choose([self._wanted])
                self._wanted = ""

        def work(job: Job) -> list[RunRecord]:
            store.empty_bin()
            return store.records()

        self._reading = self.window.background.run(
            self.tr("Reading the runs"), work, done, self.window.fail, quiet=True
        )

    def show_run(self, run_id: str) -> None:
        """Turn to the page, with this run chosen."""
        self._wanted, self._stale = run_id, False
        self.page.search.clear()
        self.window.show_page("runs")
        self.refresh()

    def _turned(self, before: str, now: str) -> None:
        if now == "runs" and self._stale:
            self.refresh()
        elif before == "runs":
            self.page.write_notes()

    def _follow(self, happened: list[Any]) -> None:
        if not any(isinstance(event, EpochEnd | Prepared | Finished | Failed) for event in happened):
            return
        self._stale = True
        if self.window.pages.current == "runs" and not self._soon.isActive():
            self._soon.start()

    def _choose(self, ids: list[str]) -> None:
        labels = self.page.labels(ids)
        store = self.window.runs
        if self._comparing is not None:
            self._comparing.cancel()
        self.page.show_networks(None)

        def work(job: Job) -> tuple[Any, Any]:
            histories = {label: store.curves(run_id).history() for run_id, label in labels.items()}
            job.check()
            # The earlier one first: what was changed since is read from left to right. (Ids begin with the time.)
            blocks = compare(*(store.document(run_id) for run_id in sorted(ids))) if len(ids) == 2 else None
            return histories, blocks

        def done(found: tuple[Any, Any]) -> None:
            self._comparing = None
            self.overlay.show_runs(found[0])
            self.page.show_networks(found[1])

        self._comparing = self.window.background.run(
            self.tr("Comparing runs"), work, done, self.window.fail, quiet=True
        )

    # ---- acting

    def open(self, run_id: str, which: str = "best") -> None:
        """Open the network of a run in place of the document."""
        store, window = self.window.runs, self.window
        record = store.read(run_id)

        def done(document: Document) -> None:
            window.when_safe(lambda: self._show(document, record))

        window.background.run(self.tr("Opening the run"), lambda job: store.document(run_id, which), done, window.fail)

    def take_up(self, run_id: str, epochs: int | None = None, from_epoch: int | None = None) -> None:
        """Let a run go on, in place of the document: to so many epochs, from after an earlier one."""
        window = self.window

        def done(found: tuple[TrainJob, RunKeeper]) -> None:
            job, keeper = found
            if window.run.is_busy:
                keeper.give_up()
                return
            self._show(job.document.copy(), keeper.record)
            window.show_page("network")
            window.run.start(job, keeper)

        def begin() -> None:
            window.background.run(
                self.tr("Taking the run up"),
                lambda work: window.runs.take_up(run_id, epochs, from_epoch),
                done,
                window.fail,
                lasting=True,
            )

        window.when_safe(begin)

    def ask_more(self, run_id: str) -> None:
        """Ask how far, and from which epoch."""
        window = self.window
        record, kept = window.runs.read(run_id), window.runs.epochs_kept(run_id)
        if not kept:
            window.banner.say(self.tr("This run ended before its first epoch: nothing was kept to go on from."))
            return
        start = window.dialogs.choose(
            self.tr("Train on"), self.tr("From the state after epoch"), [str(epoch) for epoch in reversed(kept)]
        )
        if not start:
            return
        first = int(start)
        epochs = window.dialogs.number(
            self.tr("Train on"), self.tr("Up to epoch"), max(record.wanted, first + 5), first + 1, 1_000_000
        )
        if epochs is not None:
            self.take_up(run_id, int(epochs), first)

    def report(self, run_id: str = "") -> None:
        """Ask for a file and write the report of a run there: of this one, else of the chosen or the latest one."""
        window, store = self.window, self.window.runs
        if not run_id:
            ids = self.page.table.ids() or [record.id for record in store.records()[:1]]
            if not ids:
                window.banner.say(self.tr("There is no run yet to report of. Press Train first."))
                return
            run_id = ids[0]
        filters = ";;".join(
            (self.tr("Web page (*.html)"), self.tr("PDF (*.pdf)"), self.tr("Model card (*.md)"))
        )  # fmt: skip
        proposal = (
            Path(window.files.folder) / f"{label_of(store.read(run_id)).replace(':', '-').replace('/', '-')}.html"
        )
        name, chosen = window.dialogs.save_file(self.tr("Report of a run"), filters, str(proposal))
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in SUFFIXES:
            path = Path(f"{name}{next((one for one in SUFFIXES if one in chosen), SUFFIXES[0])}")

        def write(found: RunReport) -> None:
            # The network is drawn on this thread, as all of Qt's scenes are; the page is laid out on another one.
            network = network_svg(found.document)
            window.background.run(
                self.tr("Writing {0}").format(path.name),
                lambda job: write_report(found, network, path),
                lambda _: window.banner.say(self.tr("The report is in {0}.").format(path), "success"),
                window.fail,
                lasting=True,
            )

        window.background.run(
            self.tr("Gathering the report"),
            lambda job: gather(store, run_id, lambda: job.is_cancelled),
            write,
            window.fail,
        )

    def delete(self, ids: list[str]) -> None:
        """Delete runs; the banner offers to bring them back."""
        window = self.window
        try:
            window.runs.delete(ids)
        except (DocumentError, OSError) as error:
            window.fail(error)
            return
        self.refresh()

        def back() -> None:
            try:
                window.runs.bring_back(ids)
            except (DocumentError, OSError) as error:
                window.fail(error)
            self.refresh()

        window.banner.ask(
            self.tr("The run is deleted.") if len(ids) == 1 else self.tr("{0} runs are deleted.").format(len(ids)),
            (self.tr("Bring back"), back),
            (self.tr("Close"), lambda: None),
        )

    def _describe(self, run_id: str, values: dict[str, Any]) -> None:
        try:
            self.window.runs.describe(run_id, **values)
        except DocumentError as error:
            self.window.banner.say(words(error))
        self.refresh()

    def _show(self, document: Document, record: RunRecord) -> None:
        window = self.window
        window.files.show(document, None, label_of(record))
        window.show_page("network")
