"""The Data page in the window: sources are taken, looked at, known again, and the network is fitted to them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from app.document import edits
from app.document.graph import Document
from app.panels.background import Job
from app.panels.data_page import DataPage
from app.panels.workspace import words
from app.sessions.data import DataSource, options_of
from app.sessions.errors import CancelledError, DataError
from app.sessions.fingerprint import CHANGED, GONE, compare, fingerprint_of
from app.sessions.sources.options import Options
from app.sessions.sources.peek import Peek, peek
from app.sessions.sources.registry import SOURCES, SUFFIXES
from app.window.parts.label_copy import copy_labels
from app.window.parts.part import Page, Part, page_row
from app.wording import said


class DataPart(Part):
    """Brings the page "data". What takes long runs in the background, and can be cancelled in the status bar."""

    name = "data"
    rows = (page_row("data", "Data", "Alt+2", "data", "What is in the data, and what is done to it"),)

    def __init__(self, window: Any) -> None:
        super().__init__(window)
        self.page = DataPage(window.workspace)
        self._look_key: tuple | None = None
        self._look_job: Job | None = None
        self._preview_job: Job | None = None
        self._probe_job: Job | None = None
        self._feed_job: Job | None = None
        # Another way to read the file that is being tried, and its values until it is known what they change.
        self._read_job: Job | None = None
        self._read_values: dict[str, Any] = {}
        self._checked: tuple | None = None
        self._shown_preview: tuple | None = None
        # Whether the user has just chosen a step and wants to see what it does.
        self._reveals = False
        self._problem = self._fit_words = self._refused = self._told = ""
        page = self.page
        page.file_wanted.connect(self.ask_file)
        page.folder_wanted.connect(self.ask_folder)
        page.source_wanted.connect(self.take_source)
        page.fit_wanted.connect(self.fit)
        page.train_wanted.connect(window.run.train)
        page.suggest_wanted.connect(self.suggest)
        page.reading_wanted.connect(self.read_otherwise)
        page.copy_wanted.connect(lambda: copy_labels(window, page))
        page.step_chosen.connect(self._step_chosen)

    def pages(self) -> Sequence[Page]:
        return (Page("data", self.tr("Data"), "data", self.page),)

    def connect_window(self) -> None:
        window = self.window
        window.background.changed.connect(self._watch)
        window.pages.changed.connect(lambda before, now: self.refresh())
        window.workspace.changed.connect(self.refresh)
        window.workspace.replaced.connect(self._forget)
        window.keeper.loading.connect(self._loading)
        window.keeper.failed.connect(self._failed)
        window.keeper.fitted.connect(self._fitted)
        window.keeper.loaded.connect(self._loaded)

    @property
    def is_shown(self) -> bool:
        return self.window.pages is not None and self.window.pages.current == "data"

    # ---- taking a source

    def ask_file(self) -> None:
        """Ask for a file of data."""
        filters = self.tr("Data") + f" ({' '.join(f'*{suffix}' for suffix in SUFFIXES)})"
        path = self.window.dialogs.open_file(self.tr("Open data"), filters, self.window.files.folder)
        if path:
            self.take(Path(path))

    def ask_folder(self) -> None:
        """Ask for a folder of images."""
        path = self.window.dialogs.open_folder(self.tr("Open a folder of images"), self.window.files.folder)
        if path:
            self.take(Path(path))

    def take(self, path: Path) -> None:
        """Use a file's or a folder's data from now on: looked into in the background, then one step of undo."""
        from app.sessions.suggest import probe

        self._probe(path.name, lambda cancelled: probe(path.absolute(), cancelled))

    def take_source(self, source: str) -> None:
        """Use a set that is no file."""
        from app.sessions.suggest import probe_source

        self._probe(source.partition(":")[2], lambda cancelled: probe_source(source, cancelled))

    def _probe(self, name: str, look: Callable[[Callable[[], bool]], Any]) -> None:
        window = self.window
        if self._probe_job is not None:
            # What is asked for last counts, whichever is found out first.
            self._probe_job.cancel()
            self._probe_job = None
        window.show_page("data")
        self.page.show_state(self.tr("Looking into {0}…").format(name), "info")

        def done(found: Any) -> None:
            self._probe_job = None
            values = found.settings()
            self.page.show_state("")
            if self._refused and window.banner.text == self._refused:
                window.banner.dismiss()
            window.workspace.history.end_merge()
            window.workspace.do(lambda: edits.set_settings(window.workspace.document, "data", values))
            window.workspace.history.end_merge()
            window.log.add(self.tr("Data: {0}").format(found.source.partition(":")[2]))

        def failed(error: Exception) -> None:
            self._probe_job = None
            if not isinstance(error, CancelledError):
                self._refused = words(error)
                self.page.show_state(self._refused)
                window.banner.say(self._refused)

        self._probe_job = window.background.run(
            self.tr("Looking into {0}").format(name), lambda job: look(lambda: job.is_cancelled), done, failed
        )

    def _watch(self) -> None:
        """A look that the user cancelled ends without a word: what the page said of it goes."""
        if self._probe_job is not None and self._probe_job.is_cancelled:
            self._probe_job = None
            self.page.show_state("")
        if self._read_job is not None and self._read_job.is_cancelled:
            self._read_job, self._read_values = None, {}
            self.page.refresh()

    def suggest(self) -> None:
        """Put the steps that suit the columns' parts in place of those that are there."""
        from app.sessions.data_profile import profile
        from app.sessions.suggest import steps_for

        window = self.window
        document, base, reader = window.workspace.document, window.keeper.base, window.keeper.reader
        settings = document.settings["data"].plain()

        def work(job: Job) -> Any:
            raw = reader.read(settings, base, lambda: job.is_cancelled)
            options = options_of(settings)
            return steps_for(raw, profile(raw, options, lambda: job.is_cancelled), options)

        def done(steps: Any) -> None:
            if document is not window.workspace.document or document.settings["data"]["source"] != settings["source"]:
                return
            window.workspace.do(lambda: edits.set_settings(document, "data", {"steps": steps}))
            window.workspace.history.end_merge()

        window.background.run(
            self.tr("Finding steps"), work, done, lambda error: self.page.show_state(words(error)), quiet=True
        )

    def read_otherwise(self, values: Mapping[str, Any]) -> None:
        """Read the file with other options: columns, parts and steps follow, as one step of undo."""
        from app.sessions.rereading import reread

        window = self.window
        if self._read_job is not None:
            self._read_job.cancel()
            # Not by the user: what was said until now is asked for together with this.
            self._read_job = None
        self._read_values |= values
        wanted, document = dict(self._read_values), window.workspace.document
        settings, base = document.settings["data"].plain(), window.keeper.base

        def done(found: Any) -> None:
            self._read_job, self._read_values = None, {}
            now = document.settings["data"]
            if document is not window.workspace.document or now["source"] != settings["source"]:
                return
            if now.plain() != settings:
                # Something else was changed meanwhile, or undone: it stays.
                self.read_otherwise(wanted)
                return
            window.workspace.history.end_merge()
            window.workspace.do(lambda: edits.set_settings(document, "data", found))
            window.workspace.history.end_merge()
            self.page.refresh()

        def failed(error: Exception) -> None:
            if isinstance(error, CancelledError):
                return
            self._read_job, self._read_values = None, {}
            self.page.show_state(words(error))
            self.page.refresh()

        self._read_job = window.background.run(
            self.tr("Reading the file anew"),
            lambda job: reread(settings, wanted, base, lambda: job.is_cancelled),
            done,
            failed,
        )

    # ---- the network

    def fit(self) -> None:
        """Fit the network to the data, as one step of undo."""
        window = self.window
        dataset = window.keeper.dataset
        if dataset is None:
            self.page.show_state(self._problem or self.tr("The data are not open yet."), "warning")
            return
        from app.sessions.fitting import fit_to_data

        copy = window.workspace.document.copy()

        def done(fitting: Any) -> None:
            window.workspace.history.end_merge()
            if window.workspace.do(fitting.command):
                window.workspace.history.end_merge()
                window.log.add(fitting.words)
                window.say(fitting.words)
                self._fit_words = fitting.words
                self.page.show_state(fitting.words, "success")
                if fitting.is_new:
                    window.canvas.view.frame_all()

        def failed(error: Exception) -> None:
            self.page.show_state(words(error))

        window.background.run(self.tr("Fitting the network"), lambda job: fit_to_data(copy, dataset), done, failed)

    def _loading(self) -> None:
        self._fit_words = ""
        self.page.show_fits(False)

    def _loaded(self) -> None:
        """The data are open: what was said of others, or of these as they were, holds no more."""
        if self._told and self.window.banner.text in (self._told, said(self._told)):
            self.window.banner.dismiss()
        self._told = ""
        self.refresh()

    def _failed(self, text: str) -> None:
        self._problem = self._told = text
        self.page.show_fits(False)
        self.page.show_state(text)
        self._check()

    def _fitted(self, problem: str) -> None:
        """What stands between data and network, as the keeper found it; a network without an end fits nothing."""
        document = self.window.workspace.document
        self._problem = problem
        self._feed()
        fits = not problem and bool(document.outputs() and document.inputs())
        self.page.show_fits(fits)
        if (without := self._without_targets()) is not None:
            self.page.show_state(words(without), "warning")
        elif problem:
            self.page.show_state(
                self.tr("The network does not fit these data yet: “{0}” mends that.").format(self.page.fit.text()),
                "warning",
            )
            self.page.message.setToolTip(problem)
        elif fits:
            self.page.show_state(self._fit_words, "success")
        else:
            self.page.show_state(self.tr("There is no network yet: one click makes one that suits the data."), "info")

    def _feed(self) -> None:
        """Tell of each end of the network what it gets."""
        from app.sessions.fed import fed

        window = self.window
        if self._feed_job is not None:
            self._feed_job.cancel()
        document, dataset = window.workspace.document, window.workspace.dataset
        if dataset is None or self.page.mapping.isHidden():
            self.page.mapping.show_fed({})
            return
        copy = document.copy()

        def done(found: Any) -> None:
            self._feed_job = None
            if document is window.workspace.document:
                self.page.mapping.show_fed(found)

        def failed(error: Exception) -> None:
            self._feed_job = None

        self._feed_job = window.background.run(
            self.tr("Comparing data and network"), lambda job: fed(copy, dataset), done, failed, quiet=True
        )

    def _without_targets(self) -> Exception | None:
        from app.sessions.fitting import without_targets

        dataset = self.window.keeper.dataset
        return None if dataset is None else without_targets(dataset)

    # ---- looking

    def refresh(self) -> None:
        """Look into the source where the settings name another one and the page is shown."""
        document = self.window.workspace.document
        settings = document.settings["data"]
        self._check()
        if not self.is_shown or self.window.is_closing:
            return
        key = (id(document), settings["source"], str(settings["options"]), str(self.window.keeper.base))
        if key != self._look_key:
            self._look_key = key
            self._look(document)
        else:
            self._preview()

    def _forget(self) -> None:
        for job in (self._look_job, self._preview_job, self._feed_job, self._read_job, self._probe_job):
            if job is not None:
                job.cancel()
        # What was being looked into was meant for the network that is gone.
        self._probe_job = None
        self._look_key = self._checked = self._shown_preview = None
        self._read_values = {}
        self._problem = ""
        self.page.show_state("")
        self.page.show_fits(False)

    def _look(self, document: Document) -> None:
        from app.sessions.data_profile import profile
        from app.sessions.preparing import roles
        from app.sessions.raw_samples import some_samples

        window = self.window
        if self._look_job is not None:
            self._look_job.cancel()
        settings, base, reader = document.settings["data"].plain(), window.keeper.base, window.keeper.reader

        def work(job: Job) -> tuple[Any, Any, Peek, str]:
            cancelled = lambda: job.is_cancelled
            found: Mapping[str, Any] = {}
            try:
                raw = reader.read(settings, base, cancelled)
                found = raw.found
                options = options_of(settings)
                samples = some_samples(raw, roles(raw, options)[1], count=20, cancelled=cancelled)
                return profile(raw, options, cancelled), samples, _peek(settings, base, found), ""
            except DataError as error:
                # How the file begins helps to say how it is to be read.
                return None, (), _peek(settings, base, found), words(error)

        def done(found: Any) -> None:
            self._look_job = None
            if document is not window.workspace.document:
                return
            about, samples, lines, problem = found
            self.page.reading.show_peek(lines)
            if about is None:
                self.page.show_none()
                self.page.show_state(problem)
                return
            self.page.show_profile(about, samples)
            self._preview()

        def failed(error: Exception) -> None:
            self._look_job = None
            if document is window.workspace.document and not isinstance(error, CancelledError):
                self.page.show_none()
                self.page.show_state(words(error))

        self._look_job = window.background.run(self.tr("Looking at the data"), work, done, failed)

    def _step_chosen(self, at: int) -> None:
        self._reveals = at >= 0
        self._preview()

    def _preview(self) -> None:
        """Show the chosen step on a real sample."""
        from app.sessions.step_preview import preview_step

        window, at = self.window, self.page.steps.current
        document = window.workspace.document
        settings = document.settings["data"].plain()
        entries = settings["steps"]
        if not self.is_shown or not 0 <= at < len(entries):
            self._shown_preview = None
            return
        key = (self._look_key, at, str(entries[: at + 1]))
        if key == self._shown_preview:
            return
        self._shown_preview = key
        if self._preview_job is not None:
            self._preview_job.cancel()
        base, reader = window.keeper.base, window.keeper.reader

        def work(job: Job) -> Any:
            cancelled = lambda: job.is_cancelled
            return preview_step(reader.read(settings, base, cancelled), options_of(settings), entries, at, 0, cancelled)

        def done(preview: Any) -> None:
            self._preview_job = None
            self.page.steps.preview.show_preview(preview)
            if self._reveals and self.page.steps.current == at:
                self._reveals = False
                self.page.reveal_step()

        def failed(error: Exception) -> None:
            self._preview_job = None
            self.page.steps.preview.show_preview(None)
            if not isinstance(error, CancelledError):
                self.page.steps.refuse(getattr(error, "field", None), words(error))

        self._preview_job = window.background.run(self.tr("Trying the step"), work, done, failed, quiet=True)

    # ---- knowing the source again

    def _check(self) -> None:
        """Compare the source with what it was when it was chosen; once for each source and document."""
        window = self.window
        document = window.workspace.document
        settings = document.settings["data"].plain()
        key = (id(document), settings["source"], str(settings["fingerprint"]))
        if key == self._checked or window.is_closing:
            return
        self._checked = key
        path = DataSource.path_of(settings, window.keeper.base) if settings["fingerprint"] else None
        if path is None:
            return

        def done(state: str) -> None:
            if document is window.workspace.document and state in (CHANGED, GONE):
                self._tell(path, state)

        window.background.run(
            self.tr("Comparing the data"),
            lambda job: compare(path, settings["fingerprint"], lambda: job.is_cancelled),
            done,
            lambda error: None,
            quiet=True,
        )

    def _tell(self, path: Path, state: str) -> None:
        if state == GONE:
            self.window.banner.ask(
                self.tr("{0} is not where it was: {1}.").format(path.name, path.parent),
                (self.tr("Find it…"), lambda: self._find(path)),
            )
            return
        self.window.banner.ask(
            self.tr(
                "{0} has changed since it was chosen. Weights that were trained know the data as they were."
            ).format(path.name),
            (self.tr("Use it as it is"), lambda: self._accept(path)),
            (self.tr("Find it…"), lambda: self._find(path)),
        )

    def _find(self, path: Path) -> None:
        """Ask where the source is now; its steps and options stay."""
        dialogs, kind = self.window.dialogs, self.window.workspace.document.settings["data"]["source"].partition(":")[0]
        if kind == "images" and not path.suffix:
            chosen = dialogs.open_folder(self.tr("Find {0}").format(path.name), self.window.files.folder)
        else:
            chosen = dialogs.open_file(
                self.tr("Find {0}").format(path.name), self.tr("Data") + f" (*{path.suffix})", self.window.files.folder
            )
        if chosen:
            self._accept(Path(chosen).absolute(), kind)
        else:
            self._checked = None

    def _accept(self, path: Path, kind: str = "") -> None:
        """Take the source as it is now."""
        window = self.window
        document = window.workspace.document

        def done(known: Any) -> None:
            values: dict[str, Any] = {"fingerprint": known}
            if kind:
                values["source"] = f"{kind}:{path}"
            window.workspace.history.end_merge()
            window.workspace.do(lambda: edits.set_settings(document, "data", values))
            window.workspace.history.end_merge()
            window.keeper.reload()
            self._look_key = None
            self.refresh()

        window.background.run(
            self.tr("Comparing the data"),
            lambda job: fingerprint_of(path, lambda: job.is_cancelled),
            done,
            lambda error: self.page.show_state(words(error)),
        )

    def close(self) -> None:
        self._look_key = None


def _peek(settings: Mapping[str, Any], base: Path | None, found: Mapping[str, Any]) -> Peek:
    path = DataSource.path_of(settings, base)
    if path is None or path.suffix.lower() not in SOURCES["csv"].suffixes:
        return Peek()
    try:
        options = options_of(settings)
    except DataError:
        options = Options()
    return peek(path, options, found)
