"""The last source that was read, kept, so that another step, or a preview, does not read it again."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.sessions.data import DataSource
from app.sessions.dataset import Cancel, never
from app.sessions.sources.raw import Raw


class Reader:
    """`read` as `DataSource.read`, from memory where source, options and file are those of the last time."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key: Any = None
        self._raw: Raw | None = None

    def read(self, settings: Mapping[str, Any], base: Path | None = None, cancelled: Cancel = never) -> Raw:
        """The columns of the source. One thread reads at a time; another one that wants the same waits for it."""
        with self._lock:
            key = self._key_of(settings, base)
            if self._raw is None or key != self._key:
                self._raw = None
                self._raw = DataSource.read(settings, base, cancelled)
                self._key = key
            return self._raw

    def forget(self) -> None:
        """Read anew the next time."""
        with self._lock:
            self._raw, self._key = None, None

    def _key_of(self, settings: Mapping[str, Any], base: Path | None) -> Any:
        path = DataSource.path_of(settings, base)
        about = None
        if path is not None and path.exists():
            found = path.stat()
            about = (found.st_mtime_ns, found.st_size)
        return settings["source"], str(settings.get("options")), str(path), about
