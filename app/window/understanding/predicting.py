"""Predicts a file or a folder into a table, in the background, with progress and Cancel."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from app.document.atomic import write_atomically
from app.panels.background import Job
from app.panels.widgets import grouped
from app.panels.workspace import words
from app.sessions.errors import CancelledError, DataError

if TYPE_CHECKING:
    from app.window.main_window import MainWindow
    from app.window.understanding.page import ResultsPage


class Predictor(QObject):
    """One table at a time."""

    _progressed = Signal(object, int, int)

    def __init__(self, window: MainWindow, page: ResultsPage) -> None:
        super().__init__(window)
        self._window, self._page = window, page
        self._job: Job | None = None
        self._progressed.connect(self._tell)
        window.background.changed.connect(self._tidy)

    def predict(self, path: Path, target: Path) -> None:
        """Write the network's answers for the samples of `path` into the table `target` (CSV, or JSON by its suffix)."""
        from app.sessions.data import DataSource
        from app.sessions.job import build_aside
        from app.sessions.predicting import as_csv, as_json, predictions

        window, page = self._window, self._page
        self.close()
        document, dataset, base = window.workspace.document.copy(), window.keeper.dataset, window.files.base

        def work(job: Job) -> int:
            tell = lambda done, whole: self._progressed.emit(job, done, whole)
            cancelled = lambda: job.is_cancelled
            data = dataset
            if data is None:
                # Still being opened. Where they are gone, what the steps learned is in the project.
                with contextlib.suppress(DataError):
                    data = DataSource.open(document.settings["data"], base, cancelled)
            columns = predictions(build_aside(document), data, path, cancelled, tell)
            text = as_json(columns) if target.suffix.lower() == ".json" else as_csv(columns)
            if not text.isascii() and target.suffix.lower() != ".json":
                # Spreadsheets take a table without this mark for one of the system's old encoding.
                text = "\ufeff" + text
            job.check()
            write_atomically(target, text.encode())
            return len(next(iter(columns.values()), ()))

        def done(count: int) -> None:
            self._job = None
            page.show_working(False)
            page.show_message(self.tr("{0} predictions in {1}").format(grouped(count), target), "success")
            window.log.add(self.tr("{0} predictions in {1}").format(count, target))

        def failed(error: Exception) -> None:
            self._job = None
            page.show_working(False)
            if not isinstance(error, CancelledError):
                page.show_message(words(error))

        page.show_working(True)
        page.show_message(self.tr("Reading {0}…").format(path.name), "info")
        self._job = window.background.run(self.tr("Predicting"), work, done, failed)

    def close(self) -> None:
        """Cancel what is under way; no file is left half-written."""
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _tidy(self) -> None:
        """Cancelled in the status bar: nothing waits for it here."""
        if self._job is not None and self._job.is_cancelled:
            self._job = None
            self._page.show_working(False)
            self._page.show_message("")

    def _tell(self, job: Any, done: int, whole: int) -> None:
        if job is self._job:
            self._page.show_message(
                self.tr("Predicting: {0} of {1} samples").format(grouped(done), grouped(whole)), "info"
            )
