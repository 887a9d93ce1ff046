"""Cost in the window: the table of blocks, the timeline of a step, and measured shares on the blocks."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from app.canvas.figures import TIME
from app.document.atomic import write_atomically
from app.document.errors import DocumentError
from app.panels.background import Job
from app.panels.cost import CostTable
from app.panels.profile_page import ProfilePage
from app.sessions import events
from app.sessions.costs import as_csv, costs, milliseconds_text
from app.window.actions.row import Row
from app.window.parts.part import Page, Panel, Part, page_row
from app.wording import in_numbers, said
from engine.catalogue import layer_kinds

if TYPE_CHECKING:
    from app.sessions.measuring import Measured
    from app.window.main_window import MainWindow


def _can_measure(window: MainWindow) -> bool:
    return "cost" in window.parts and CostPart.of(window).can_measure


# The table of a larger network waits for a turn of the event loop of its own.
_AT_ONCE = 200


class CostPart(Part):
    """Measures when asked, and after a run where somebody looks."""

    name = "cost"
    rows = (
        page_row("profile", "Profile", "", "step", "A step of training as a timeline, and what limits it"),
        Row("measure", "Measure a step", "", "step", "Run|", lambda window: CostPart.of(window).measure(), _can_measure,
            tip="The time of each block in a step of training, on a batch of the data"),
    )  # fmt: skip

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.table = CostTable()
        self.page = ProfilePage()
        self.measured: Measured | None = None
        self._job: Job | None = None

    @property
    def can_measure(self) -> bool:
        window = self.window
        return self._job is None and not window.run.is_busy and bool(window.workspace.document.nodes)

    def panels(self) -> Sequence[Panel]:
        return [Panel("cost", self.tr("Cost"), self.table, behind="log")]

    def pages(self) -> Sequence[Page]:
        return [Page("profile", self.tr("Profile"), "stopwatch", self.page, panels=("cost",))]

    def connect_window(self) -> None:
        window = self.window
        self._soon = QTimer(self.table, singleShot=True, interval=300)
        self._soon.timeout.connect(self._show_rows)
        for asker in (self.table, self.page):
            asker.measure_wanted.connect(self.measure)
            asker.chosen.connect(self._choose)
        self.table.export_wanted.connect(self.export_table)
        self.page.export_wanted.connect(self.export_trace)
        window.workspace.changed.connect(self.refresh)
        window.workspace.replaced.connect(self._forget)
        window.workspace.selection_changed.connect(self._show_selection)
        window.docks["cost"].visibilityChanged.connect(lambda seen: self.refresh())
        window.run.changed.connect(self._run_changed)
        self._show_buttons()

    def close(self) -> None:
        if self._job is not None:
            self._job.cancel()

    # ---- measuring

    def measure(self) -> None:
        """Measure the network as it is now, off the GUI thread; says why not where something stands against it."""
        window = self.window
        if not self.can_measure:
            return
        wrong = [item for item in window.workspace.analysis.problems() if item.problem.severity == "error"]
        if wrong:
            head = self.tr("The network cannot be measured yet. {0}")
            window.show_problem(head.format(said(wrong[0].problem.message)), wrong[0].node_id, until_sound=True)
            return
        document, dataset, base = window.workspace.document.copy(), window.keeper.dataset, window.files.base

        def work(job: Job) -> Measured:
            from app.sessions.errors import CancelledError
            from app.sessions.measuring import measure

            try:
                return measure(document, dataset, base, lambda: job.is_cancelled)
            except CancelledError:
                job.check()
                raise

        def failed(error: Exception) -> None:
            self._ended()
            window.fail(error, self.tr("The step could not be measured."))

        self._job = window.background.run(self.tr("Measuring a step"), work, self._take, failed)
        self._show_buttons()

    def _take(self, measured: Measured) -> None:
        self.measured = measured
        profile = measured.profile
        self.page.show_measured(measured, self._categories(measured))
        limits = {
            "input": self.tr("input"),
            "compute": self.tr("compute"),
            "memory": self.tr("memory"),
            "python": self.tr("Python"),
        }
        self.table.say(
            self.tr("{0} ms a step of {1} samples, limited by {2}").format(
                in_numbers(milliseconds_text(profile.step_seconds * 1e3)), profile.batch_size, limits[profile.limit]
            ),
            said(profile.limit_text()),
        )
        self.window.log.add(self.tr("Measured: {0}").format(said(profile.limit_text())))
        self._ended()
        self.refresh()

    def _ended(self) -> None:
        self._job = None
        self._show_buttons()

    def _run_changed(self) -> None:
        if self._job is not None and self.window.run.is_busy:
            self._job.cancel()
            self._job = None
        self._show_buttons()
        run = self.window.run
        looked_at = self.table.isVisible() or self.page.isVisible() or self.window.canvas.scene.figure == TIME
        if run.state in (events.FINISHED, events.STOPPED) and looked_at and not self.window.is_closing:
            self.measure()

    def _show_buttons(self) -> None:
        # A job that the status bar's button has cancelled never tells of its end.
        if self._job is not None and self._job.is_cancelled:
            self._job = None
        for asker in (self.table, self.page):
            asker.measure.setEnabled(self.can_measure)
        self.table.export.setEnabled(bool(self.window.workspace.document.nodes))
        self.page.export.setEnabled(self.measured is not None)

    # ---- showing

    def refresh(self) -> None:
        """Bring the table, where it is seen, and the blocks up to date."""
        workspace = self.window.workspace
        self._show_buttons()
        if len(workspace.document.nodes) > _AT_ONCE:
            self._soon.start()
        else:
            self._show_rows()
        if self.measured is not None:
            told = {}
            for node_id in workspace.document.nodes:
                row = self.measured.row(workspace.document, node_id)
                if row is not None:
                    told[node_id] = self.tr("{0} · {1} ms").format(
                        in_numbers(f"{row.share:.0%}"), in_numbers(milliseconds_text(row.seconds * 1e3))
                    )
            self.window.canvas.scene.set_measured(told)

    def _show_rows(self) -> None:
        workspace = self.window.workspace
        if self.table.isVisible():
            self.table.show_rows(costs(workspace.analysis, self.measured), workspace.selection)

    def _forget(self) -> None:
        """Another document is open."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.measured = None
        self.page.clear()
        self.table.say(self.tr("Estimated for one sample. Times come with a measurement."))
        self._show_buttons()  # the table follows with `changed`

    def _show_selection(self) -> None:
        if self.table.isVisible():
            self.table.choose(self.window.workspace.selection)
        self.page.timeline.choose(self.window.workspace.selection)

    def _choose(self, node_id: str) -> None:
        if node_id in self.window.workspace.document.nodes:
            self.window.workspace.select([node_id])
            if self.window.pages.current == "network":
                self.window.canvas.view.reveal((node_id,))

    def _categories(self, measured: Measured) -> dict[str, str]:
        """The family of each block, by its id; it gives the colour."""
        kinds = {info.kind: info.category for info in layer_kinds()}
        return {node.id: kinds.get(node.kind, "") for node in measured.document.nodes.values()}

    # ---- files

    def export_table(self) -> None:
        """Write the table as CSV."""
        text = as_csv(costs(self.window.workspace.analysis, self.measured))
        self._write(self.tr("Export the table"), "cost.csv", "CSV (*.csv)", text)

    def export_trace(self) -> None:
        """Write the measured step in the Chrome trace format."""
        if self.measured is None:
            return
        import json

        text = json.dumps(self.measured.profile.chrome_trace())
        self._write(self.tr("Export the timeline"), "step.json", self.tr("Chrome trace") + " (*.json)", text)

    def _write(self, title: str, name: str, kind: str, text: str) -> None:
        folder = self.window.files.folder
        path, _ = self.window.dialogs.save_file(title, kind, str(Path(folder) / name) if folder else name)
        if not path:
            return
        place = Path(path)
        place = place if place.suffix else place.with_suffix(Path(name).suffix)
        try:
            write_atomically(place, text.encode())
        except (DocumentError, OSError) as error:
            self.window.fail(error)
            return
        self.window.say(self.tr("Written: {0}").format(place.name))
