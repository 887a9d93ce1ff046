"""Keeps one run on disk while it trains, so that neither a crash nor a power cut loses more than the epoch under way."""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.document import project, weights_file
from app.document.atomic import write_atomically
from app.document.changes import Weights
from app.document.errors import DocumentError
from app.document.graph import Document
from app.sessions.dataset import Dataset
from app.sessions.events import BatchEnd, Best, EpochEnd, Failed, Finished
from app.sessions.live import Mark
from app.sessions.runs.curves import CurveFiles
from app.sessions.runs.hashing import hash_of
from app.sessions.runs.lock import RunLock
from app.sessions.runs.record import RunRecord

# Backups of so many epochs can be rewound to, fewer where they would take more bytes together than this.
BACKUPS = 10
_BACKUP_BYTES = 2**30
# Weights and two slots of the optimizer, a float each.
_BYTES_A_PARAMETER = 12
# Seconds between two writings of the best weights; the backup has them after every epoch in any case.
_BEST_EVERY = 20.0
# Seconds between two writings of the record: each waits for the disk.
_RECORD_EVERY = 1.0
_log = logging.getLogger(__name__)


class RunKeeper:
    """Called on the run's thread. A disk that is full or gone is said once in the log; the run goes on.

    With a `document` the run is a new one, which there is on disk from `began` on; else one that is taken up, which is
    left as it was found until then.
    """

    def __init__(self, folder: Path, record: RunRecord, document: Document | None = None) -> None:
        self.folder, self.record = folder, record
        self._document = document
        self._curves = CurveFiles(folder)
        self._lock = RunLock(folder / "lock")
        self._broken = False
        # Where the run says what its user should know.
        self.tell: Callable[[str], None] = lambda text: None
        self._best: Best | None = None
        self._best_written = self._written = 0.0
        # Of a run that is taken up: changes that hold, and those that it made after its last backup.
        self.in_effect: tuple[Mark, ...] = ()
        self.to_come: tuple[Mark, ...] = ()
        # Whether more was asked for than the run wanted: early stopping that had ended it does not hold it then.
        self.goes_on_anyway = False
        # What its user should know once it goes on.
        self.notes: tuple[str, ...] = ()
        # Of a run that is taken up: what changes its folder, done in order once it really goes on.
        self._changes: list[Callable[[], None]] = []
        self.is_taken_up = document is None
        if not self._lock.take():
            raise DocumentError(
                f"The run {record.name or record.id!r} is still training.", mend="wait for its end, or stop it"
            )

    def began(self) -> None:
        """Write what the run starts from, on its own thread: of a large network that takes a while. Raises DocumentError
        and OSError where it cannot be written; the run is then kept no further."""
        document, self._document = self._document, None
        try:
            if document is not None:
                project.save(document, self.folder / f"project{project.SUFFIX}")
            for change in self._changes:
                change()
            self._write()
            for note in self.notes:
                self.tell(note)
        except (DocumentError, OSError):
            self._broken = True
            self._lock.release()  # else it would be taken for one that trains
            if document is not None:
                shutil.rmtree(self.folder, ignore_errors=True)
            raise

    def give_up(self) -> None:
        """Leave a run that was taken up as it was found: it does not go on after all. For one that has not `began`."""
        self._lock.release()

    def callbacks(self) -> list[Any]:
        """What the engine is to call besides: it keeps, and takes up, the state of the run."""
        import engine

        fitting = _BACKUP_BYTES // max(1, self.record.parameters * _BYTES_A_PARAMETER)
        keep = max(1, min(BACKUPS, fitting))
        guarded = self._guarded

        class Backup(engine.callbacks.BackupAndRestore):  # type: ignore[misc]
            """Leaves the run alone where the disk is full."""

            def _save(self, epoch: int) -> None:
                guarded(lambda: super(Backup, self)._save(epoch))

        backup = Backup(self.folder / "backup", delete_checkpoint=False, keep=keep)
        if not self.goes_on_anyway:
            return [backup]

        class Anyway(engine.callbacks.Callback):  # type: ignore[misc]
            """Begins with the epoch after the backup's, also where the run had been ending with that."""

            def take_up(self, callbacks: Any) -> None:
                if files := backup.files():
                    self.model._initial_epoch = int(files[-1].stem.removeprefix("epoch-"))

        return [backup, Anyway()]

    def prepared(self, parameters: int, dataset: Dataset, epochs: int) -> None:
        prepared = {} if dataset.preparation is None else dataset.preparation.config()
        data = {**self.record.data, "hash": hash_of(dataset), "prepared": prepared}
        self.record = self.record.changed(parameters=parameters, data=data, wanted=epochs)
        self._guarded(self._write)

    def taken_up(self, epochs: int, again: bool = True) -> None:
        """The run goes on after so many epochs: what came later did not happen.

        Changes that were made later, by hand, are made `again` at the same batches: so an interrupted run ends as it
        would have. One that is rewound on purpose leaves them out.
        """

        marks = self._curves.marks()
        self.in_effect = tuple(mark for mark in marks if mark.epoch <= epochs)
        self.to_come = tuple(mark for mark in marks if mark.epoch > epochs) if again else ()
        self.first(lambda: self._curves.rewind(epochs))

    def first(self, change: Callable[[], None]) -> None:
        """Do this to the run's folder once the run that is taken up begins. It may raise DocumentError and OSError."""
        self._changes.append(change)

    def mark(self, mark: Mark) -> None:
        """Something was changed while the run lasts."""
        self._guarded(lambda: self._curves.add_mark(mark))

    def batch(self, event: BatchEnd) -> None:
        self._curves.add_batch(event.step, event.epoch, event.loss, event.learning_rate)

    def epoch(self, event: EpochEnd, best: Best | None) -> None:
        self.record = self.record.changed(
            epochs=event.epoch, last=dict(event.logs), seconds=self.record.seconds + event.seconds
        )
        if best is not None and best.epoch == event.epoch:
            self._best = best
            self.record = self.record.changed(best=dict(event.logs), best_epoch=best.epoch)

        def write() -> None:
            self._curves.end_epoch(event.epoch, event.logs)
            # Of a run that dies, the curves tell what came after (see `RunStore.read`).
            if time.monotonic() - self._written >= _RECORD_EVERY:
                self._write()
            if self._best is not None and time.monotonic() - self._best_written > _BEST_EVERY:
                self._write_best()

        self._guarded(write)

    def ended(self, last: Finished | Failed) -> None:
        """The run is over, in whatever way."""
        state = "failed" if isinstance(last, Failed) else "stopped" if last.stopped else "finished"
        reason = last.message if isinstance(last, Failed) else last.reason
        self.record = self.record.changed(state=state, reason=reason, ended=time.time())

        def write() -> None:
            self._curves.flush()
            if last.weights:
                self._write_weights("last", last.weights)
            if self._best is not None:
                self._write_best()
            self._write()

        self._guarded(write)
        self._lock.release()

    def _write_best(self) -> None:
        assert self._best is not None
        self._write_weights("best", self._best.weights)
        self._best, self._best_written = None, time.monotonic()

    def _write_weights(self, name: str, weights: Mapping[str, Weights]) -> None:
        write_atomically(self.folder / f"{name}.h5", weights_file.to_bytes(weights))

    def _write(self) -> None:
        write_atomically(self.folder / "run.json", self.record.to_json().encode())
        self._written = time.monotonic()

    def _guarded(self, write: Any) -> None:
        if self._broken:
            return
        try:
            write()
        except (OSError, DocumentError, MemoryError) as error:
            self._broken = True
            _log.warning("this run is not kept any further: %s", error)
            said = getattr(error, "message", "") or getattr(error, "strerror", "") or str(error)
            said = said or "there is not enough memory"
            self.tell(f"This run is not kept any further: {said.rstrip('.')}. The training goes on.")
