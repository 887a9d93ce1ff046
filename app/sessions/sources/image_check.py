"""Image files that cannot be read, found by their first and last bytes; only doubtful ones are decoded."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.sessions.dataset import Cancel, never, stop_if

_TAIL = 1024
_AT_ONCE = 512


def unreadable(paths: Sequence[Path], cancelled: Cancel = never) -> list[int]:
    """Numbers of the files that are no images, are cut off, or may not be read."""
    found: list[int] = []
    with ThreadPoolExecutor(4, "layerloom-check") as workers:
        for start in range(0, len(paths), _AT_ONCE):
            stop_if(cancelled)
            some = paths[start : start + _AT_ONCE]
            found += [start + at for at, sound in enumerate(workers.map(is_sound, some)) if not sound]
    return found


def is_sound(path: Path) -> bool:
    """Whether a file is an image that is there to its end."""
    try:
        with open(path, "rb") as file:
            head = file.read(8)
            size = file.seek(0, 2)
            file.seek(max(0, size - _TAIL))
            tail = file.read()
    except OSError:
        return False
    if head[:2] == b"\xff\xd8":
        return b"\xff\xd9" in tail or _decodes(path, True)
    if head == b"\x89PNG\r\n\x1a\n":
        return b"IEND" in tail or _decodes(path, True)
    return size > 0 and _decodes(path, False)


def _decodes(path: Path, whole: bool) -> bool:
    from PIL import Image

    try:
        with Image.open(path) as file:
            if whole:
                file.load()
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        return False
    return True
