"""The live curves beside what is kept: other runs laid over them, and the curves taken away as files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from app.document.errors import DocumentError
from app.panels.background import Job
from app.panels.runs_table import label_of
from app.plots.others import OtherRun, series_of
from app.sessions.events import StateChanged
from app.window.actions.row import Row
from app.window.parts.part import Part

# In the menu of the curves; the page of runs has all of them.
_OFFERED = 15


class CurvesPart(Part):
    """Reads other runs for the curves, and writes the curves."""

    name = "curves"
    rows = (
        Row(
            "export-curves",
            "Export curves…",
            "",
            "",
            "File",
            lambda window: CurvesPart.of(window).export(),
            lambda window: bool(window.curves.series),
            tip="The curves of this run as a picture (SVG, PNG) or as numbers (CSV)",
        ),
    )

    def connect_window(self) -> None:
        curves = self.window.curves
        curves.others_wanted.connect(self.offer)
        curves.other_chosen.connect(lambda run_id: self.show([run_id]))
        curves.export_wanted.connect(self.export)
        curves.drained.connect(self._follow)
        # Runs of one project say nothing beside those of another.
        self.window.workspace.replaced.connect(curves.clear_others)
        self.window.parts["runs"].page.overlaid.connect(self.overlay)

    def _follow(self, happened: list[object]) -> None:
        # What can be exported depends on whether there is anything.
        if any(isinstance(event, StateChanged) for event in happened):
            self.window.actions_.refresh()

    def offer(self) -> None:
        """Let a run be chosen: the latest ones."""
        window = self.window
        own = "" if window.run.keeper is None else window.run.keeper.record.id

        def work(job: Job) -> list[tuple[str, str]]:
            found = [one for one in window.runs.records() if one.id != own and one.epochs]
            return [(one.id, label_of(one)) for one in found[:_OFFERED]]

        window.background.run(self.tr("Reading the runs"), work, window.curves.offer_others, window.fail, quiet=True)

    def show(self, ids: Sequence[str]) -> None:
        """Lay these runs over the live curves."""
        window = self.window

        def work(job: Job) -> list[OtherRun]:
            taken = {one.title for one in window.curves.others if one.id not in ids}
            found = []
            for run_id in ids:
                job.check()
                title = label_of(window.runs.read(run_id))
                if title in taken:
                    title = f"{title} ({run_id[-6:]})"
                taken.add(title)
                found.append(OtherRun(run_id, title, series_of(window.runs.curves(run_id))))
            return found

        window.background.run(self.tr("Reading the curves"), work, window.curves.show_others, window.fail, quiet=True)

    def overlay(self, ids: Sequence[str]) -> None:
        """As `show`, and turn to the curves."""
        self.window.show_panel("curves")
        self.show(ids)

    def export(self) -> None:
        """Ask for a file, and write the curves there as its name says."""
        window, curves = self.window, self.window.curves
        if not curves.series:
            window.banner.say(self.tr("There are no curves yet. Press Train first."))
            return
        kinds = {
            self.tr("SVG picture (*.svg)"): (".svg", curves.export_picture),
            self.tr("PNG picture (*.png)"): (".png", curves.export_picture),
            self.tr("Table of epochs (*.csv)"): (".csv", curves.export_csv),
            self.tr("Table of batches (*.csv)"): (".csv", curves.export_batches),
        }
        proposal = Path(window.files.folder) / f"{Path(window.files.name).stem} curves.svg"
        name, chosen = window.dialogs.save_file(self.tr("Export curves"), ";;".join(kinds), str(proposal))
        if not name:
            return
        suffix, write = kinds.get(chosen, (".svg", curves.export_picture))
        path = Path(name)
        if path.suffix.lower() not in (".svg", ".png", ".csv"):
            path = Path(f"{name}{suffix}")
        elif path.suffix.lower() != suffix:
            # What is typed counts for more than the filter that happened to be set.
            write = curves.export_csv if path.suffix.lower() == ".csv" else curves.export_picture
        try:
            write(path)
        except (DocumentError, OSError) as error:
            window.fail(error)
            return
        window.banner.say(self.tr("The curves are in {0}.").format(path), "success")
