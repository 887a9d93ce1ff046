"""Whether the process that trains a run is still alive: a lock on a file ends with its process, however that dies."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from types import TracebackType


class RunLock:
    """A lock held from `take` until `release` or the end of the process."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: int | None = None

    def take(self) -> bool:
        """Whether the lock is ours now."""
        file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if not _lock(file):
            os.close(file)
            return False
        self._file = file
        return True

    def release(self) -> None:
        if self._file is not None:
            _unlock(self._file)
            os.close(self._file)
            self._file = None

    def __enter__(self) -> RunLock:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None):  # type: ignore[no-untyped-def]
        self.release()


def is_held(path: Path) -> bool:
    """Whether some process, this one too, holds the lock."""
    if not path.exists():
        return False
    with contextlib.suppress(OSError), RunLock(path) as lock:
        return not lock.take()
    return True


if os.name == "nt":  # pragma: no cover  # the other half is tested on the other system
    import msvcrt

    def _lock(file: int) -> bool:
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)  # type: ignore[attr-defined]
else:
    import fcntl

    def _lock(file: int) -> bool:
        # Of the open file, not of the process: a second look from the same process must see it held.
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
