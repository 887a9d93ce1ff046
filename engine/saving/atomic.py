"""A file is whole or is the old one: written beside it, flushed to the disk, then put in its place."""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from engine.core.errors import EngineError


class WriteError(EngineError):
    """A file that could not be written; what was there before is untouched."""

    code = "write"


@contextlib.contextmanager
def _words(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        kept = "the file that was there is as it was" if path.exists() else "nothing was left behind"
        raise WriteError(
            f"could not be written: {reason}",
            where=f"'{path}'",
            mend=f"{kept}; make room or choose another folder",
        ) from error


def write_whole(path: str | os.PathLike[str], write: Callable[[BinaryIO], None]) -> None:
    """Put a file in its place once `write` has filled it.

    Args:
        path: of the file.
        write: takes a binary file that can seek.

    Raises:
        WriteError: the disk is full, the folder is not there, …; no temporary file stays.
    """
    target = Path(os.path.abspath(path))
    with _words(target):
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".part", dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            # A temporary file is private to its owner; the file in its place has the usual rights.
            os.chmod(name, target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
            os.replace(name, target)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
        _flush_folder(target.parent)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _flush_folder(folder: Path) -> None:
    """Make the new name last: the folder itself is flushed, where the system has that."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
