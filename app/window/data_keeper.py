"""Keeps the opened data in step with the settings, and the analysis in step with the data; all off the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.document.graph import Document
from app.panels.background import Background, Job
from app.panels.workspace import Workspace, words
from app.sessions.data import DataSource
from app.sessions.errors import CancelledError
from app.sessions.feeding import facts_for, problems_of, types_for
from app.sessions.reading import Reader


class DataKeeper(QObject):
    """`loading`, then `loaded` or `failed(words)`; `fitted(words)` says what stands between data and network, or ""."""

    loading = Signal()
    loaded = Signal()
    failed = Signal(str)
    fitted = Signal(str)

    def __init__(self, workspace: Workspace, background: Background) -> None:
        super().__init__(background)
        self._workspace = workspace
        self._background = background
        self.base: Path | None = None
        self.reader = Reader()
        self._source_key: tuple | None = None
        self._fit_key: tuple | None = None
        self._load_job: Job | None = None
        self._fit_job: Job | None = None
        workspace.changed.connect(self.refresh)
        workspace.replaced.connect(self._forget)

    @property
    def dataset(self) -> Any:
        """The data that the settings name; None while they are being opened, and where they cannot be."""
        self.refresh()
        return None if self._load_job is not None else self._workspace.dataset

    def refresh(self) -> None:
        """Open the data where the settings name others, and compare them with the network where that has changed."""
        document = self._workspace.document
        settings = document.settings["data"]
        path = settings["source"].partition(":")[2]
        from_base = None if settings["source"].startswith("builtin:") or Path(path).is_absolute() else self.base
        share = document.settings["training"]["validation_split"]
        key = (id(document), settings["source"], str(settings.get("options")), str(settings["steps"]), from_base, share)
        if key != self._source_key:
            self._source_key = key
            self._load(document)
            return
        if (
            self._workspace.dataset is not None
            and (fit := _fit_key(document, self._workspace.dataset)) != self._fit_key
        ):
            self._fit_key = fit
            self._fit(document)

    def reload(self) -> None:
        """Read the file again."""
        self.reader.forget()
        self._source_key = None
        self.refresh()

    def _forget(self) -> None:
        for job in (self._load_job, self._fit_job):
            if job is not None:
                job.cancel()
        self._source_key = self._fit_key = None

    def _load(self, document: Document) -> None:
        if self._load_job is not None:
            self._load_job.cancel()
        settings, base = document.settings["data"].plain(), self.base
        share = float(document.settings["training"]["validation_split"])
        self.loading.emit()

        def done(dataset: Any) -> None:
            self._load_job = None
            if document is self._workspace.document:
                self._fit_key = None
                self._workspace.set_dataset(dataset)
                self.loaded.emit()

        def failed(error: Exception) -> None:
            self._load_job = None
            if document is self._workspace.document and not isinstance(error, CancelledError):
                # No run may take the data that were there before for those that the settings name.
                self._workspace.set_dataset(None)
                self.failed.emit(words(error))

        def given_up() -> None:
            """There are no data then, until they are asked for again."""
            self._load_job = None
            self._workspace.set_dataset(None)
            self.failed.emit(self.tr("The data were not opened: you have cancelled it."))

        self._load_job = self._background.run(
            self.tr("Opening the data"),
            lambda job: self._opened(settings, base, lambda: job.is_cancelled, share),
            done,
            failed,
            given_up=given_up,
        )

    def _opened(self, settings: dict[str, Any], base: Path | None, cancelled: Any, share: float) -> Any:
        plain = settings["source"].startswith("builtin:") and not settings["steps"]
        raw = None if plain else self.reader.read(settings, base, cancelled)
        return DataSource.open(settings, base, cancelled, share, raw)

    def _fit(self, document: Document) -> None:
        if self._fit_job is not None:
            self._fit_job.cancel()
        copy, dataset = document.copy(), self._workspace.dataset

        def done(found: tuple[Any, Any, Any, str]) -> None:
            self._fit_job = None
            if document is not self._workspace.document:
                return
            inputs, targets, facts, problem = found
            analysis = self._workspace.analysis
            analysis.set_inputs({one: spec for one, spec in inputs.items() if one in document.nodes})
            analysis.set_targets({one: spec for one, spec in targets.items() if one in document.nodes})
            analysis.set_facts(facts)
            self.fitted.emit(problem)
            self._workspace.changed.emit()

        def failed(error: Exception) -> None:
            self._fit_job = None
            self.fitted.emit(words(error))

        def work(job: Job) -> tuple[Any, Any, Any, str]:
            inputs, targets = types_for(copy, dataset)
            facts = facts_for(copy, dataset)
            job.check()
            wrong = problems_of(copy, dataset) if copy.outputs() and copy.inputs() else []
            return inputs, targets, facts, words(wrong[0]) if wrong else ""

        self._fit_job = self._background.run(self.tr("Comparing data and network"), work, done, failed, quiet=True)


def _fit_key(document: Document, dataset: Any) -> tuple:
    """What decides which data feed what, and in which form."""
    return (
        id(document),
        id(dataset),
        tuple((one, document.nodes[one].name, document.nodes[one].config) for one in document.inputs()),
        tuple((one, document.nodes[one].name) for one in document.outputs()),
        tuple(bool(document.outgoing(one)) for one in document.inputs()),
        str(document.settings["training"]["losses"]),
        str(document.settings["data"]["map"]),
    )
