"""The first lines of a text file as they stand, whether or not it can be read as a table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.sessions.sources.encodings import encoding_of
from app.sessions.sources.options import Options

_LINES = 5
_LONGEST = 400


@dataclass(frozen=True)
class Peek:
    """`lines`: the first ones, cut where they are very long. `found`: how the file was read (see Raw.found)."""

    lines: tuple[str, ...] = ()
    found: Mapping[str, Any] = field(default_factory=dict)


def peek(path: Path, options: Options, found: Mapping[str, Any] | None = None) -> Peek:
    """A look at a text file; nothing for a folder, or where it is no text in the encoding. `found` is what a reader says."""
    known = dict(found or {})
    if not path.is_file():
        return Peek((), known)
    try:
        encoding = options.encoding or known.get("encoding") or encoding_of(path)
        with open(path, encoding=encoding, errors="replace", newline=None) as file:
            lines = [file.readline(_LONGEST + 1).rstrip("\r\n") for _ in range(_LINES)]
    except (OSError, LookupError, UnicodeError):
        return Peek((), known)
    while lines and not lines[-1]:
        lines.pop()
    return Peek(tuple(line.replace("\0", "\ufffd") for line in lines), {"encoding": encoding, **known})
