"""Work that takes longer than a blink: done on a thread, told on the GUI thread, cancelled by a click."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

_log = logging.getLogger(__name__)


class Cancelled(Exception):
    """The user does not want the result any more."""


class Job:
    """One piece of work under way."""

    def __init__(
        self,
        label: str,
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        quiet: bool,
        lasting: bool,
        given_up: Callable[[], None] | None,
    ) -> None:
        self.label, self.done, self.failed, self.given_up = label, done, failed, given_up
        self.quiet, self.lasting = quiet, lasting
        self.thread: threading.Thread | None = None
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        self._cancelled.set()

    @property
    def is_cancelled(self) -> bool:
        return self._cancelled.is_set()

    def check(self) -> None:
        """For the work to call now and then. Raises Cancelled after `cancel`."""
        if self.is_cancelled:
            raise Cancelled


class Background(QObject):
    """Runs jobs. A job's `done` or `failed` is called on the GUI thread; a cancelled one calls neither."""

    changed = Signal()
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: list[Job] = []
        self._ended.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def jobs(self) -> tuple[Job, ...]:
        """What is under way and was not cancelled, the oldest first; quiet jobs too."""
        return tuple(job for job in self._jobs if not job.is_cancelled)

    @property
    def is_idle(self) -> bool:
        """Whether no thread is at work, not even for a result that nobody wants."""
        return not self._jobs

    def run(
        self,
        label: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
        quiet: bool = False,
        lasting: bool = False,
        given_up: Callable[[], None] | None = None,
    ) -> Job:
        """Start `work(job)` on a thread of its own; `label` says in the status bar what goes on, unless `quiet`.

        A `lasting` job is not for the user to cancel: a file that is being written is written to its end. `given_up` is
        called where the user cancels it there, at once.
        """
        job = Job(label, done, failed, quiet, lasting, given_up)
        job.thread = threading.Thread(target=self._work, args=(job, work), name=f"layerloom {label}", daemon=True)
        self._jobs.append(job)
        job.thread.start()
        self.changed.emit()
        return job

    def cancel_all(self) -> None:
        """Cancel what the user may cancel."""
        for job in self.jobs:
            if not job.quiet and not job.lasting:
                job.cancel()
                if job.given_up is not None:
                    job.given_up()
        self.changed.emit()

    def close(self, timeout: float = 10.0) -> None:
        """Cancel what is under way and wait for its threads."""
        for job in self._jobs:
            if not job.lasting:
                job.cancel()
        for job in self._jobs:
            if job.thread is not None:
                job.thread.join(timeout)
        self._jobs.clear()

    def _work(self, job: Job, work: Callable[[Job], Any]) -> None:
        result: Any = None
        error: BaseException | None = None
        try:
            result = work(job)
        except BaseException as problem:  # whatever it is: a job that never ends would be waited for in vain
            error = problem
        try:
            self._ended.emit(job, result, error)
        except RuntimeError:
            # The window is gone: nobody waits for the result.
            _log.info("%s ended after its window was closed", job.label)

    def _finish(self, job: Job, result: Any, error: BaseException | None) -> None:
        if job not in self._jobs:
            return
        self._jobs.remove(job)
        if job.thread is not None:
            job.thread.join()
        self.changed.emit()
        if job.is_cancelled or isinstance(error, Cancelled):
            return
        if error is None:
            job.done(result)
        else:
            job.failed(error if isinstance(error, Exception) else RuntimeError(f"{job.label}: {error!r}"))
