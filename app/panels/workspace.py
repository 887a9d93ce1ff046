"""What all panels share: the open document with its history and analysis, the selection and the opened data."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.document.analysis import Analysis
from app.document.catalogue import Catalogue
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command, History


class Workspace(QObject):
    """One open document. `changed` comes once for many changes, when control is back in the event loop."""

    changed = Signal()
    replaced = Signal()
    history_changed = Signal()
    selection_changed = Signal()
    data_changed = Signal()
    # Words for the user: something could not be done, and nothing was changed.
    failed = Signal(str)

    def __init__(
        self, document: Document | None = None, catalogue: Catalogue | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._selection: tuple[str, ...] = ()
        self._dataset: Any = None
        self._unsubscribe: list[Callable[[], None]] = []
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._tell_changed)
        self._take(document or Document())

    @property
    def catalogue(self) -> Catalogue:
        return self.analysis.catalogue

    @property
    def selection(self) -> tuple[str, ...]:
        """Ids of the chosen blocks and comments."""
        return self._selection

    @property
    def dataset(self) -> Any:
        """The opened data set (sessions.data.Dataset), None while there is none."""
        return self._dataset

    def set_dataset(self, dataset: Any) -> None:
        self._dataset = dataset
        self.data_changed.emit()
        self._soon.start()

    def set_document(self, document: Document, history: History | None = None) -> None:
        """Put another document in place of this one."""
        self.close()
        self._dataset = None
        self._take(document, history)
        self._selection = ()
        self.replaced.emit()
        self.data_changed.emit()
        self.selection_changed.emit()
        self.history_changed.emit()
        self._tell_changed()

    def select(self, ids: Iterable[str]) -> None:
        chosen = tuple(one for one in dict.fromkeys(ids) if one in self.document.nodes or one in self.document.comments)
        if chosen != self._selection:
            # What was being typed into the last selection is one step of its own.
            self.history.end_merge()
            self._selection = chosen
            self.selection_changed.emit()

    def do(self, command: Command | Callable[[], Command]) -> bool:
        """Carry out a command, or one that is made now; words of a refusal go to `failed`."""
        try:
            self.history.do(command() if callable(command) else command)
        except DocumentError as error:
            self.failed.emit(words(error))
            return False
        return True

    def undo(self) -> None:
        self._step(self.history.undo)

    def redo(self) -> None:
        self._step(self.history.redo)

    def flush(self) -> None:
        """Tell now what would be told on the next turn of the event loop."""
        if self._soon.isActive():
            self._soon.stop()
            self._tell_changed()

    def close(self) -> None:
        """Stop following the document."""
        self._soon.stop()
        for unsubscribe in self._unsubscribe:
            unsubscribe()
        self._unsubscribe.clear()

    def _take(self, document: Document, history: History | None = None) -> None:
        self.document = document
        self.history = history or History(document)
        self.analysis = Analysis.of(document, self._catalogue)
        self._unsubscribe = [
            document.subscribe(lambda change: self._soon.start()),
            self.history.subscribe(self.history_changed.emit),
            self.analysis.close,
        ]

    def _step(self, step: Callable[[], Command | None]) -> None:
        """What comes back is chosen; what was chosen before stays so where it is still there."""
        before, chosen = {*self.document.nodes, *self.document.comments}, self._selection
        try:
            step()
        except DocumentError as error:
            self.failed.emit(words(error))
            return
        come = [one for one in (*self.document.nodes, *self.document.comments) if one not in before]
        self.select(come or chosen)

    def _tell_changed(self) -> None:
        kept = tuple(one for one in self._selection if one in self.document.nodes or one in self.document.comments)
        if kept != self._selection:
            self._selection = kept
            self.selection_changed.emit()
        self.changed.emit()


def words(error: BaseException) -> str:
    """What went wrong as a sentence, with how to mend it where the error says so and its text does not."""
    text = str(getattr(error, "message", "") or error).strip() or type(error).__name__
    mend = str(getattr(error, "mend", "") or "")
    if mend and mend.rstrip(".").lower() not in text.lower():
        text = f"{text.rstrip('.')}: {mend.rstrip('.')}."
    return text if text[-1] in ".?!" else f"{text}."
