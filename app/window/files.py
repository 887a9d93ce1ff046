"""New, open, save and export: off the GUI thread, and never at the cost of what is open."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

import resources
from app.canvas import PICTURES
from app.document import project
from app.document.errors import DocumentError
from app.document.graph import Document
from app.panels.background import Job
from app.sessions import export
from app.sessions.export import ENGINE_SUFFIX, WEIGHTS_SUFFIX, suffix_of
from app.sessions.opening import MODEL_SUFFIXES, analysed, read_network
from app.window.template_notes import translate_notes
from app.wording import said

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


class Files(QObject):
    """The file of the open document."""

    path_changed = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._path: Path | None = None
        self._title = ""
        self._loading: Job | None = None
        # Counts what happened to the document, to know whether it changed while it was being saved.
        self._steps = 0
        window.workspace.history_changed.connect(self._count)

    @property
    def path(self) -> Path | None:
        """The project file; None for a document that was never saved."""
        return self._path

    @property
    def name(self) -> str:
        """What the title bar calls the document."""
        return self._path.name if self._path is not None else self._title or self.tr("Untitled")

    @property
    def base(self) -> Path | None:
        """The folder that relative paths to data start from."""
        return None if self._path is None else self._path.parent

    # ---- opening

    def new(self) -> None:
        """An empty network, once the changes are taken care of."""
        self._window.when_safe(lambda: self.show(Document(), None))

    def open_starter(self) -> None:
        self._window.when_safe(self.load_starter)

    def load_starter(self) -> None:
        """Put the starter project in place of what is open; it belongs to no file."""
        try:
            path = resources.path("templates", "digits.loom")
        except FileNotFoundError:
            self.show(Document(), None)
            return
        self.load_template(path, "Handwritten digits")

    def load_template(self, path: Path, title: str, then: Callable[[], None] | None = None) -> None:
        """Put a bundled project in place of what is open; it belongs to no file. `then` follows when it is there.

        Its title and the comments on its canvas are put into the user's language.
        """

        def done(document: Document) -> None:
            translate_notes(document)
            self.show(document, None, said(title))
            if then is not None:
                then()

        self._load(path, done)

    def ask_open(self) -> None:
        filters = (
            self.tr("Projects and models")
            + f" ({' '.join(f'*{suffix}' for suffix in (project.SUFFIX, *MODEL_SUFFIXES))})"
        )
        path = self._window.dialogs.open_file(self.tr("Open"), filters, self.folder)
        if path:
            self.open(path)

    def open(self, path: str | Path) -> None:
        """Open a project or a model file, take a data file as the data, or weights for the network that is open."""
        place = Path(path)
        if is_data(place):
            self.open_data(place)
        elif place.name.lower().endswith(WEIGHTS_SUFFIX) and self._window.workspace.document.nodes:
            self._window.surgery.load_weights(place)
        else:
            self._window.when_safe(lambda: self._load(place, lambda document: self._opened(place, document)))

    def ask_data(self) -> None:
        self._window.parts["data"].ask_file()

    def open_data(self, path: Path) -> None:
        """Use a file's or a folder's data from now on, as one step of undo; the Data page shows them."""
        self._window.parts["data"].take(path)

    def recover(self, path: Path, origin: str, done: Callable[[], None]) -> None:
        """Open what a session that died has left; it counts as not saved."""

        def show(document: Document) -> None:
            self.show(document, Path(origin) if origin else None, clean=False)
            done()

        self._load(path, show)

    def show(self, document: Document, path: Path | None, title: str = "", clean: bool = True) -> None:
        """Put a document into the window."""
        self._window.run.stop_and_wait()
        self._window.run.forget()
        self._path, self._title = path, title
        self._window.recovery.discard()
        self._window.recovery.origin = "" if path is None else str(path)
        self._window.workspace.set_document(document)
        if not clean:
            self._window.workspace.history.mark_unsaved()
            self._window.recovery.save_now()
        self.path_changed.emit()

    def _load(self, path: Path, show: Callable[[Document], None]) -> None:
        notes: list[str] = []
        if self._loading is not None:
            # What is asked for last is shown, whichever is read first.
            self._loading.cancel()

        def failed(error: Exception) -> None:
            self._window.settings.forget_recent(path)
            self._window.fail(error, self.tr("{0} could not be opened.").format(path.name))

        def done(document: Document) -> None:
            self._window.canvas.prepare(document, lambda: drawn(document))

        def drawn(document: Document) -> None:
            if self._window.is_closing or job.is_cancelled:
                return
            show(document)
            if notes:
                self._window.banner.say(" ".join(notes), "warning")

        self._loading = job = self._window.background.run(
            self.tr("Opening {0}").format(path.name),
            lambda job: analysed(read_network(path, notes, lambda: job.is_cancelled), lambda: job.is_cancelled),
            done,
            failed,
        )

    def _opened(self, path: Path, document: Document) -> None:
        is_project = path.suffix.lower() not in MODEL_SUFFIXES
        self.show(document, path if is_project else None, "" if is_project else path.stem)
        self._window.settings.add_recent(path)
        self._window.log.add(self.tr("Opened {0}").format(path))
        self.path_changed.emit()

    # ---- saving

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save to the file, or ask for one; `then` follows a save that worked."""
        if self._path is None:
            self.save_as(then)
        else:
            self._write(self._path, then)

    def save_as(self, then: Callable[[], None] | None = None) -> None:
        proposal = str(Path(self.folder) / f"{Path(self.name).stem.lower().replace(' ', '-')}{project.SUFFIX}")
        path, _ = self._window.dialogs.save_file(
            self.tr("Save as"), self.tr("Layerloom projects") + f" (*{project.SUFFIX})", proposal
        )
        if path:
            place = Path(path)
            self._write(place if place.suffix else place.with_suffix(project.SUFFIX), then)

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        window = self._window
        document, history, steps = window.workspace.document.copy(), window.workspace.history, self._steps

        def done(_: Any) -> None:
            self._path, self._title = path, ""
            window.recovery.origin = str(path)
            window.settings.add_recent(path)
            if steps == self._steps and history is window.workspace.history:
                history.mark_saved()
                window.recovery.discard()
            window.log.add(self.tr("Saved {0}").format(path))
            window.say(self.tr("Saved {0}").format(path.name))
            self.path_changed.emit()
            if then is not None:
                then()

        def failed(error: Exception) -> None:
            window.fail(error, self.tr("{0} was not saved. Your work is still here.").format(path.name))

        window.background.run(
            self.tr("Saving {0}").format(path.name),
            lambda job: project.save(document, path),
            done,
            failed,
            lasting=True,
        )

    def _count(self) -> None:
        self._steps += 1

    # ---- exporting

    def ask_export(self) -> None:
        """Ask for a file; its suffix says what is written."""
        filters = ";;".join(f"{title} (*{suffix})" for suffix, title in self._exports().items())
        proposal = str(Path(self.folder) / f"{Path(self.name).stem.lower().replace(' ', '-')}.h5")
        path, chosen = self._window.dialogs.save_file(self.tr("Export"), filters, proposal)
        if not path:
            return
        place = Path(path)
        if suffix_of(place) not in self._exports():
            place = place.with_name(place.name + chosen.rpartition("*")[2].rstrip(")"))
        self.export(place)

    def export(self, path: Path) -> None:
        """Write the network, as what the name ends with says."""
        suffix = suffix_of(path)
        if suffix not in self._exports():
            known = ", ".join(self._exports())
            self._window.banner.say(self.tr("Layerloom does not write {0} files; it writes {1}.").format(suffix, known))
            return
        done = lambda gaps=(): self._exported(path, gaps or ())
        failed = lambda error: self._window.fail(error, self.tr("{0} was not written.").format(path.name))
        if suffix in PICTURES:
            # A picture is drawn by Qt's scene, which lives on this thread; it takes a few milliseconds.
            try:
                PICTURES[suffix](self._window.canvas.scene, path)
            except DocumentError as error:
                failed(error)
            else:
                done()
            return
        document = self._window.workspace.document.copy()
        self._window.background.run(
            self.tr("Exporting {0}").format(path.name),
            lambda job: write_model(document, path),
            done,
            failed,
            lasting=True,
        )

    def _exported(self, path: Path, gaps: Sequence[str] = ()) -> None:
        self._window.log.add(self.tr("Exported {0}").format(path))
        self._window.say(self.tr("Exported {0}").format(path.name))
        if gaps:
            text = self.tr("{0} was written, but not all of it is for Keras: {1}").format(path.name, " ".join(gaps))
            self._window.log.add(text)
            self._window.banner.say(text, "warning")

    def _exports(self) -> dict[str, str]:
        return {
            ".h5": self.tr("Keras HDF5 with weights"),
            ".keras": self.tr("Keras archive with weights"),
            WEIGHTS_SUFFIX: self.tr("Keras weights alone"),
            ".json": self.tr("Keras JSON"),
            ".yaml": self.tr("Keras YAML"),
            ".onnx": self.tr("ONNX"),
            ".py": self.tr("Python script for Keras"),
            ENGINE_SUFFIX: self.tr("Python script for Layerloom's engine"),
            ".png": self.tr("Picture"),
            ".svg": self.tr("Drawing"),
            ".pdf": self.tr("Drawing for print"),
            ".tex": self.tr("LaTeX figure (TikZ)"),
            ".mmd": self.tr("Mermaid diagram"),
        }

    @property
    def folder(self) -> str:
        """Where a dialog that asks for a file begins."""
        if self._path is not None:
            return str(self._path.parent)
        recent = self._window.settings.recent
        return str(Path(recent[0]).parent) if recent else str(Path.home())


def write_model(document: Document, path: Path) -> list[str]:
    """Build the network and write it. For a thread. Returns in words what Keras will not take of the file."""
    built = export.built_for_export(document)
    export.WRITERS[suffix_of(path)](built, path)
    export.write_preparation(document, path)
    return export.keras_gaps(built, path)


def is_data(path: Path) -> bool:
    """Whether a dropped file or folder is meant as data, not as a network. What is neither is told by those that read data:
    they know what can be done with a picture, a sheet or an archive."""
    suffix = path.suffix.lower()
    if suffix in (".h5", ".hdf5") and path.is_file():
        from app.sessions.sources.hdf5_file import is_model_file

        return not is_model_file(path)
    return path.is_dir() or (bool(suffix) and suffix not in (project.SUFFIX, *MODEL_SUFFIXES))
