"""The page Results in the window: evaluates in the background, and again when a run has ended while it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import Signal

from app.panels.background import Job
from app.panels.workspace import words
from app.sessions import events
from app.sessions.errors import CancelledError
from app.sessions.sources.registry import SUFFIXES
from app.window.actions.row import Row
from app.window.parts.part import Page, Part, page_row
from app.window.understanding.explainer import Explainer, Subject
from app.window.understanding.page import FILE, ResultsPage
from app.window.understanding.predicting import Predictor
from app.window.understanding.relabelling import ask_label, can_relabel


class ResultsPart(Part):
    """Brings the page "results"."""

    name = "results"
    rows = (
        page_row("results", "Results", "Alt+3", "check", "Where the network is right, and where it goes wrong"),
        *(
            Row(
                name,
                text,
                "",
                "",
                "Run|" if name == "evaluate-file" else "Run",
                lambda window, name=name: window.parts["results"].ask(name),
                tip=tip,
            )
            for name, text, tip in (
                ("evaluate-file", "Evaluate a file…", "Measure the network on new samples whose labels are known"),
                ("evaluate-folder", "Evaluate a folder of images…", "Measure the network on a folder for each class"),
                ("predict-file", "Predict a file…", "Write the network's answers for samples into a table"),
                (
                    "predict-folder",
                    "Predict a folder of images…",
                    "Write the network's answers for images into a table",
                ),
            )
        ),
    )

    _moved = Signal(object, object, int, int)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.page = ResultsPage()
        self._job: Job | None = None
        self._explainer = Explainer(self.page.reasons, window.background, self)
        self.page.evaluate_wanted.connect(self.evaluate)
        self.page.sample_chosen.connect(self.explain)
        self.page.asked.connect(self.ask)
        self.page.dropped.connect(lambda path: self.evaluate_path(Path(path)))
        self.page.reasons.watch_wanted.connect(self._watch)
        self.page.reasons.label_wrong.connect(self._relabel)
        self._predictor = Predictor(window, self.page)
        self._row = self._answer = 0
        self._is_asked = False
        self._map_job: Job | None = None
        self.page.map_card.wanted.connect(self.project)
        self._moved.connect(self._show_moved)

    def pages(self) -> Sequence[Page]:
        return (Page("results", self.tr("Results"), "check", self.page),)

    def connect_window(self) -> None:
        self.window.workspace.replaced.connect(self._forget)
        self.window.run.changed.connect(self._after_run)
        self.window.background.changed.connect(self._tidy)
        self.window.pages.changed.connect(lambda before, now: self._turned())

    @property
    def is_shown(self) -> bool:
        return self.window.pages is not None and self.window.pages.current == "results"

    def ask(self, what: str) -> None:
        """Ask for a file or a folder, and evaluate or predict it; "cancel" ends what is under way."""
        if what == "cancel":
            self._stop()
            return
        window = self.window
        verb, _, kind = what.partition("-")
        title = self.tr("New data with labels") if verb == "evaluate" else self.tr("Samples to predict")
        if kind == "folder":
            path = window.dialogs.open_folder(title, window.files.folder)
        else:
            filters = self.tr("Data") + f" ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"
            path = window.dialogs.open_file(title, filters, window.files.folder)
        if not path:
            return
        # What was asked for is to be told there, not what turning to the page would measure.
        self._is_asked = True
        window.show_page("results")
        self._is_asked = False
        if verb == "evaluate":
            self.evaluate_path(Path(path))
            return
        proposal = str(Path(path).with_name(f"{Path(path).stem}-predictions.csv"))
        filters = self.tr("Table") + " (*.csv);;JSON (*.json)"
        target, chosen = window.dialogs.save_file(self.tr("Write the predictions to"), filters, proposal)
        if target:
            suffix = ".json" if "json" in chosen.lower() else ".csv"
            place = Path(target)
            self._predictor.predict(Path(path), place if place.suffix else place.with_suffix(suffix))

    def evaluate_path(self, path: Path) -> None:
        """Measure the network on new samples whose labels are known."""
        self.page.offer_file(path)
        self.evaluate(f"{FILE}{path}")

    def evaluate(self, part: str) -> None:
        """Measure the network, as it is now, on a part of the data, or on new data ("file:" and a path)."""
        from app.sessions.data import DataSource
        from app.sessions.labelled import labelled
        from app.sessions.understanding.findings import findings
        from app.sessions.understanding.outcome import TEST

        window = self.window
        if self._job is not None:
            self._job.cancel()
        document, dataset, base = window.workspace.document.copy(), window.keeper.dataset, window.files.base
        self.page.show_message(self.tr("Evaluating…"), "info")
        self.page.show_working(True)

        def work(job: Job) -> Any:
            cancelled = lambda: job.is_cancelled
            share = float(document.settings["training"]["validation_split"])
            data = dataset or DataSource.open(document.settings["data"], base, cancelled, share)
            if part.startswith(FILE):
                data = labelled(document, data, part.removeprefix(FILE), cancelled)
                return findings(document, data, TEST, cancelled)
            return findings(document, data, part, cancelled)

        def done(result: Any) -> None:
            self._job = None
            self.page.show_working(False)
            self._end_map()
            self._explainer.forget()
            self.page.show_findings(result)
            if part.startswith(FILE):
                self.page.show_message(result.dataset.description, "info")

        def failed(error: Exception) -> None:
            self._job = None
            self.page.show_working(False)
            if not isinstance(error, CancelledError):
                self.page.show_message(words(error))

        self._job = window.background.run(self.tr("Evaluating"), work, done, failed)

    def _stop(self) -> None:
        """Nobody wants to wait; what was shown stays."""
        self._predictor.close()
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.page.show_working(False)
        self.page.show_message("")

    def _tidy(self) -> None:
        """Cancelled elsewhere, as in the status bar: nothing waits for it here."""
        if self._job is not None and self._job.is_cancelled:
            self._stop()

    def explain(self, answer: int) -> None:
        """Show what in a sample counted for the network's answer."""
        found, one = self.page.findings, self.page.shown
        if found is None or one is None:
            return
        row = self._row = int(one.rows[answer])
        self._answer = answer
        self.page.reasons.watch.setVisible(found.dataset is self.window.keeper.dataset)
        self.page.reasons.label.setVisible(can_relabel(found, one, self.window))
        unit = int(one.predicted[answer]) if one.classes else 0
        if one.classes:
            units = one.classes
        else:
            # Only the first of many numbers can be told by a name.
            units = tuple(str(at + 1) for at in range(min(64, int(np.prod(one.values.shape[1:])))))
        fed = found.outcomes.inputs
        inputs = lambda: {node_id: np.asarray(array[row : row + 1]) for node_id, array in fed.items()}
        self._explainer.explain(Subject(found.document, found.dataset, inputs, one.node_id, units, unit))

    def project(self, node_id: str, method: str) -> None:
        """Map the samples by what another block makes of them, or by another method."""
        from app.sessions.understanding.inner import projected

        found, card = self.page.findings, self.page.map_card
        self._end_map()
        if found is None:
            return

        def work(job: Job) -> Any:
            tell = lambda points, step, steps: self._moved.emit(job, points, step, steps)
            fed = found.outcomes.inputs
            return projected(found.document, node_id, fed, method, lambda: job.is_cancelled, tell)

        def done(made: Any) -> None:
            self._map_job = None
            card.show_projection(made)

        def failed(error: Exception) -> None:
            self._map_job = None
            if not isinstance(error, CancelledError):
                card.show_problem(words(error))

        self._map_job = self.window.background.run(self.tr("Mapping the samples"), work, done, failed)

    def _show_moved(self, job: Any, points: Any, step: int, steps: int) -> None:
        if job is self._map_job and job is not None and not job.is_cancelled:
            self.page.map_card.show_progress(points, step, steps)

    def _end_map(self) -> None:
        if self._map_job is not None:
            self._map_job.cancel()
            self._map_job = None

    def _relabel(self) -> None:
        found, one = self.page.findings, self.page.shown
        if found is not None and one is not None and can_relabel(found, one, self.window):
            ask_label(self.window, self.page, found, one, self._answer)

    def _watch(self) -> None:
        """What the network says of the sample that is explained is shown while it trains."""
        from app.sessions.understanding.live_answers import Watched
        from app.sessions.understanding.outcome import TEST, parts_of

        found = self.page.findings
        if found is not None and found.dataset is self.window.keeper.dataset:
            part = found.outcomes.part
            first = parts_of(found.document, found.dataset)[part].start
            self.window.show_page("network")
            self.window.parts["live"].watch(Watched(first + self._row, part == TEST))

    def _after_run(self) -> None:
        if self.is_shown and not self.window.is_closing and self.window.run.state == events.FINISHED and not self._job:
            self.evaluate(self.page.part.currentData())

    def _turned(self) -> None:
        """A trained network is measured when the page is looked at for the first time: nobody has to ask for it."""
        trained = bool(self.window.workspace.document.weights) and not self.window.run.is_busy
        if self.is_shown and trained and not self.page.has_outcomes and self._job is None and not self._is_asked:
            self.evaluate(self.page.part.currentData())

    def _forget(self) -> None:
        self._stop()
        self._end_map()
        self._explainer.forget()
        self.page.clear()

    def close(self) -> None:
        self._explainer.close()
        self._predictor.close()
        self._end_map()
        if self._job is not None:
            self._job.cancel()
