"""What a source of data was when it was chosen, to know it again: a hash of its content, and when it was last changed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.sessions.dataset import Cancel, never, stop_if

# A file is hashed whole up to this size, and by pieces spread evenly over it beyond; of a folder, so many files.
_WHOLE = 64 * 2**20
_PIECE = 256 * 1024
_PIECES = 64
_FILES = 256

SAME, CHANGED, GONE = "same", "changed", "gone"


def fingerprint_of(path: Path, cancelled: Cancel = never) -> dict[str, Any]:
    """Plain JSON: "hash", "size" in bytes, "files" and "time" (the latest change, seconds). Raises OSError."""
    digest = hashlib.blake2b(digest_size=16)
    if path.is_dir():
        files = _files(path, cancelled)
        total, latest = 0, 0.0
        for name, size, time in files:
            digest.update(f"{name}:{size};".encode())
            total, latest = total + size, max(latest, time)
        stride = max(1, len(files) // _FILES)
        for name, size, _ in files[::stride]:
            stop_if(cancelled)
            _take(digest, path / name, min(size, _PIECE))
        return {"hash": digest.hexdigest(), "size": total, "files": len(files), "time": latest}
    about = path.stat()
    digest.update(f"{about.st_size};".encode())
    if about.st_size <= _WHOLE:
        _take(digest, path, about.st_size, cancelled)
    else:
        with open(path, "rb") as file:
            for piece in range(_PIECES):
                stop_if(cancelled)
                file.seek((about.st_size - _PIECE) * piece // (_PIECES - 1))
                digest.update(file.read(_PIECE))
    return {"hash": digest.hexdigest(), "size": about.st_size, "files": 1, "time": about.st_mtime}


def compare(path: Path | None, known: Mapping[str, Any], cancelled: Cancel = never) -> str:
    """SAME, CHANGED or GONE. Where size and time are as they were the content is not read again."""
    if path is None:
        return SAME
    if not path.exists():
        return GONE
    if not known:
        return SAME
    if path.is_file():
        about = path.stat()
        if about.st_size == known.get("size") and about.st_mtime == known.get("time"):
            return SAME
    try:
        return SAME if fingerprint_of(path, cancelled)["hash"] == known.get("hash") else CHANGED
    except OSError:
        return GONE


def _files(folder: Path, cancelled: Cancel) -> list[tuple[str, int, float]]:
    found = []
    for root, names, files in os.walk(folder):
        stop_if(cancelled)
        names[:] = sorted(name for name in names if not name.startswith("."))
        for name in sorted(files):
            if name.startswith("."):
                continue
            place = Path(root) / name
            about = place.stat()
            found.append((place.relative_to(folder).as_posix(), about.st_size, about.st_mtime))
    return found


def _take(digest: Any, path: Path, size: int, cancelled: Cancel = never) -> None:
    with open(path, "rb") as file:
        while size > 0:
            stop_if(cancelled)
            part = file.read(min(size, 1 << 20))
            if not part:
                return
            digest.update(part)
            size -= len(part)
