"""What survives a crash: a copy of unsaved work, written two seconds after a change, offered at the next start.

Each session has a lock file and, while its document is not saved, a project file of its own in the recovery folder. A
project file without a live lock beside it is what a session that died has left.
"""

from __future__ import annotations

import contextlib
import json
import logging
import secrets
import time
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLockFile, QObject, QTimer, Signal

from app.document import project
from app.document.graph import Document
from app.panels.background import Background, Job
from app.panels.workspace import Workspace, words

_DELAY_MS = 2000
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Leftover:
    """Unsaved work of a session that died: where it lies, which file it was, when it was written."""

    path: Path
    origin: str
    saved_at: float

    @property
    def name(self) -> str:
        return Path(self.origin).name if self.origin else QCoreApplication.translate("Recovery", "an unsaved network")


class Recovery(QObject):
    """Keeps the copy of one session. `failed` says once why it cannot."""

    failed = Signal(str)

    def __init__(self, folder: Path, workspace: Workspace, background: Background) -> None:
        super().__init__(background)
        self._folder = folder
        self._workspace = workspace
        self._background = background
        self._job: Job | None = None
        self._again = self._told = False
        self.origin = ""
        name = f"{time.strftime('%Y%m%d-%H%M%S')}-{secrets.token_hex(3)}"
        self.path = folder / f"{name}.loom"
        self._lock: QLockFile | None = None
        with contextlib.suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            lock = _lock_of(self.path)
            if lock.tryLock(0):
                self._lock = lock
        self._timer = QTimer(self, singleShot=True, interval=_DELAY_MS)
        self._timer.timeout.connect(self.save_now)
        workspace.history_changed.connect(self._changed)

    def save_now(self) -> None:
        """Write the copy, on a thread; nothing where the document is saved."""
        self._timer.stop()
        if self._lock is None or self._workspace.history.is_clean:
            return
        if self._job is not None:
            self._again = True
            return
        document, origin = self._workspace.document.copy(), self.origin
        self._job = self._background.run(
            "autosave", lambda job: _write(self.path, document, origin), self._written, self._not_written, quiet=True
        )

    def discard(self) -> None:
        """The work is saved, or the user does not want it."""
        self._timer.stop()
        self._again = False
        if self._job is not None and self._job.thread is not None:
            self._job.thread.join()
        remove(self.path)

    def close(self) -> None:
        """End the session and keep nothing."""
        self.discard()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def abandon(self) -> None:
        """End the session as a crash would: the copy stays."""
        self._timer.stop()
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def leftovers(self) -> list[Leftover]:
        """What sessions that died have left, the newest first."""
        found = []
        with contextlib.suppress(OSError):
            for path in self._folder.glob("*.loom"):
                if path == self.path:
                    continue
                lock = _lock_of(path)
                if not lock.tryLock(0):
                    continue
                lock.unlock()
                found.append(Leftover(path, _origin_of(path), path.stat().st_mtime))
        return sorted(found, key=lambda one: one.saved_at, reverse=True)

    def _changed(self) -> None:
        if not self._workspace.history.is_clean and not self._timer.isActive():
            self._timer.start()

    def _written(self, result: object) -> None:
        self._job = None
        if self._workspace.history.is_clean:
            remove(self.path)
        elif self._again:
            self._again = False
            self.save_now()

    def _not_written(self, error: Exception) -> None:
        self._job = None
        _log.warning("the work could not be kept for recovery: %s", words(error))
        if not self._told:
            self._told = True
            self.failed.emit(words(error))


def remove(path: Path) -> None:
    """Remove a copy with what belongs to it."""
    for one in (path, path.with_name(f"{path.name}.h5"), path.with_suffix(".origin")):
        with contextlib.suppress(OSError):
            one.unlink(missing_ok=True)


def _write(path: Path, document: Document, origin: str) -> None:
    path.with_suffix(".origin").write_text(json.dumps({"path": origin}), encoding="utf-8")
    project.save(document, path)


def _origin_of(path: Path) -> str:
    with contextlib.suppress(OSError, ValueError):
        found = json.loads(path.with_suffix(".origin").read_text(encoding="utf-8"))
        if isinstance(found, dict) and isinstance(found.get("path"), str):
            return found["path"]
    return ""


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    # Only the death of its process makes a lock stale, never its age.
    lock.setStaleLockTime(0)
    return lock
