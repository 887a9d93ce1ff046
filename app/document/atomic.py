"""Files that are whole or are the old ones."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterable
from pathlib import Path

from app.document.errors import DocumentError

_STEP = 1 << 20


class ProjectError(DocumentError):
    """A project file that cannot be read or written; `path` says which."""

    def __init__(self, message: str, path: str | os.PathLike[str], *, mend: str = "") -> None:
        super().__init__(message, mend=mend)
        self.path = Path(path)


def write_atomically(path: str | os.PathLike[str], content: bytes | memoryview) -> None:
    """Put content in place of the file, or leave the file as it is and raise ProjectError.

    A temporary file beside it is written, synced, read back and compared, and only then moved over it.
    """
    # A link stays a link: what it points to is replaced.
    target = Path(os.path.realpath(path))
    temporary = target.with_name(f".{target.name}.{secrets.token_hex(4)}.tmp")
    try:
        _write(temporary, memoryview(content))
        _compare(temporary, memoryview(content))
        if target.exists():
            os.chmod(temporary, target.stat().st_mode & 0o777)
        os.replace(temporary, target)
        sync_folder(target.parent)
    except OSError as error:
        raise ProjectError(_words(error, target), target, mend=_mend(error)) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


def move(source: Path, target: Path) -> None:
    """Move a file over another. Raises ProjectError."""
    try:
        os.replace(source, target)
        sync_folder(target.parent)
    except OSError as error:
        raise ProjectError(_words(error, target), target, mend=_mend(error)) from error


def remove_quietly(paths: Iterable[Path]) -> None:
    """Remove left-overs; one that cannot be removed does no harm."""
    for path in paths:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)


def read_bounded(path: str | os.PathLike[str], largest: int) -> bytes:
    """The content of a file of at most `largest` bytes. Raises ProjectError."""
    place = Path(path)
    try:
        if place.is_dir():
            raise ProjectError(f"{place} is a folder, not a project.", place)
        with open(place, "rb") as file:
            # A read takes memory for all it may bring: no more is asked for than is there.
            content = file.read(min(os.fstat(file.fileno()).st_size, largest) + 1)
    except OSError as error:
        raise ProjectError(f"Cannot read {place}: {error.strerror or error}.", place) from error
    if len(content) > largest:
        raise ProjectError(f"{place} is larger than {largest // 2**20} MB; it is no project file.", place)
    return content


def sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; where folders cannot be synced (Windows) the rename has to do."""
    try:
        handle = os.open(folder, os.O_RDONLY)
    except OSError:
        return
    try:
        with contextlib.suppress(OSError):
            os.fsync(handle)
    finally:
        os.close(handle)


def _write(path: Path, content: memoryview) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o666)
    try:
        at = 0
        while at < len(content):
            at += os.write(handle, content[at : at + _STEP])
        os.fsync(handle)
    finally:
        os.close(handle)


def _compare(path: Path, content: memoryview) -> None:
    with open(path, "rb") as file:
        at = 0
        while block := file.read(_STEP):
            if content[at : at + len(block)] != block:
                raise OSError(errno.EIO, "what was written does not read back the same")
            at += len(block)
    if at != len(content):
        raise OSError(errno.EIO, "what was written does not read back whole")


def _words(error: OSError, target: Path) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return f"Cannot save {target}: the disk is full. The file is as it was before."
    return f"Cannot save {target}: {error.strerror or error}. The file is as it was before."


def _mend(error: OSError) -> str:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return "free some space, or save to another disk"
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return "save to a folder that you may write to"
    return "save to another place"
