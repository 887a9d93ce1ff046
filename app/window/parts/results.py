"""The page Results in the window: evaluates in the background, and again when a run has ended while it is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from app.panels.background import Job
from app.panels.workspace import words
from app.sessions import events
from app.sessions.errors import CancelledError
from app.window.parts.part import Page, Part, page_row
from app.window.understanding.explainer import Explainer, Subject
from app.window.understanding.page import ResultsPage


class ResultsPart(Part):
    """Brings the page "results"."""

    name = "results"
    rows = (page_row("results", "Results", "Alt+3", "check", "Where the network is right, and where it goes wrong"),)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.page = ResultsPage()
        self._job: Job | None = None
        self._explainer = Explainer(self.page.reasons, window.background, self)
        self.page.evaluate_wanted.connect(self.evaluate)
        self.page.sample_chosen.connect(self.explain)

    def pages(self) -> Sequence[Page]:
        return (Page("results", self.tr("Results"), "check", self.page),)

    def connect_window(self) -> None:
        self.window.workspace.replaced.connect(self._forget)
        self.window.run.changed.connect(self._after_run)

    @property
    def is_shown(self) -> bool:
        return self.window.pages is not None and self.window.pages.current == "results"

    def evaluate(self, part: str) -> None:
        """Measure the network, as it is now, on a part of the data."""
        from app.sessions.data import DataSource
        from app.sessions.understanding.findings import findings

        window = self.window
        if self._job is not None:
            self._job.cancel()
        document, dataset, base = window.workspace.document.copy(), window.keeper.dataset, window.files.base
        self.page.show_message(self.tr("Evaluating…"), "info")

        def work(job: Job) -> Any:
            cancelled = lambda: job.is_cancelled
            share = float(document.settings["training"]["validation_split"])
            data = dataset or DataSource.open(document.settings["data"], base, cancelled, share)
            return findings(document, data, part, cancelled)

        def done(result: Any) -> None:
            self._job = None
            self._explainer.forget()
            self.page.show_findings(result)

        def failed(error: Exception) -> None:
            self._job = None
            if not isinstance(error, CancelledError):
                self.page.show_message(words(error))

        self._job = window.background.run(self.tr("Evaluating"), work, done, failed)

    def explain(self, answer: int) -> None:
        """Show what in a sample counted for the network's answer."""
        found, one = self.page.findings, self.page.shown
        if found is None or one is None:
            return
        row = int(one.rows[answer])
        unit = int(one.predicted[answer]) if one.classes else 0
        if one.classes:
            units = one.classes
        else:
            # Only the first of many numbers can be told by a name.
            units = tuple(str(at + 1) for at in range(min(64, int(np.prod(one.values.shape[1:])))))
        fed = found.outcomes.inputs
        inputs = lambda: {node_id: np.asarray(array[row : row + 1]) for node_id, array in fed.items()}
        self._explainer.explain(Subject(found.document, found.dataset, inputs, one.node_id, units, unit))

    def _after_run(self) -> None:
        if self.is_shown and not self.window.is_closing and self.window.run.state == events.FINISHED and not self._job:
            self.evaluate(self.page.part.currentData())

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._explainer.forget()
        self.page.clear()

    def close(self) -> None:
        self._explainer.close()
        if self._job is not None:
            self._job.cancel()
