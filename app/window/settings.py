"""What the program remembers of the user's wishes, as JSON in the config folder: theme, recent files, window shape."""

from __future__ import annotations

import contextlib
import json
import logging
import os
from pathlib import Path
from typing import Any

import platformdirs

from app.document.atomic import write_atomically
from app.document.errors import DocumentError

THEMES = ("system", "light", "dark", "contrast")
_RECENT = 10
_LARGEST = 1 << 20
_log = logging.getLogger(__name__)


def default_path() -> Path:
    return platformdirs.user_config_path("layerloom", appauthor=False) / "settings.json"


def recovery_folder() -> Path:
    return platformdirs.user_state_path("layerloom", appauthor=False) / "recovery"


class Settings:
    """Values by name; a damaged or missing file means the defaults, an unwritable one is said in the log only."""

    def __init__(self, path: str | os.PathLike[str] | None = None) -> None:
        self.path = Path(path) if path is not None else default_path()
        self._values: dict[str, Any] = self._read()

    @property
    def theme(self) -> str:
        name = self._values.get("theme")
        return name if name in THEMES else "system"

    @theme.setter
    def theme(self, name: str) -> None:
        self._set("theme", name)

    @property
    def recent(self) -> list[str]:
        """Paths of the files opened or saved last, the latest first."""
        found = self._values.get("recent")
        return [item for item in found if isinstance(item, str)][:_RECENT] if isinstance(found, list) else []

    def add_recent(self, path: str | os.PathLike[str]) -> None:
        place = str(Path(path).absolute())
        self._set("recent", [place, *(item for item in self.recent if item != place)][:_RECENT])

    def forget_recent(self, path: str | os.PathLike[str]) -> None:
        self._set("recent", [item for item in self.recent if item != str(path)])

    def text(self, name: str) -> str:
        """A remembered text, "" where there is none."""
        value = self._values.get(name)
        return value if isinstance(value, str) else ""

    def set_text(self, name: str, value: str) -> None:
        self._set(name, value)

    def _set(self, name: str, value: Any) -> None:
        if self._values.get(name) == value:
            return
        self._values[name] = value
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(self.path, json.dumps(self._values, indent=1).encode())
        except (OSError, DocumentError) as error:
            _log.warning("settings were not saved: %s", error)

    def _read(self) -> dict[str, Any]:
        with contextlib.suppress(OSError, ValueError, RecursionError):
            if self.path.stat().st_size <= _LARGEST:
                found = json.loads(self.path.read_text(encoding="utf-8"))
                if isinstance(found, dict):
                    return found
        return {}


def blocks_folder(settings: Settings) -> Path:
    """Where blocks of one's own are kept: the user's data folder, or beside settings that lie elsewhere."""
    if settings.path == default_path():
        return platformdirs.user_data_path("layerloom", appauthor=False) / "blocks"
    return settings.path.parent / "blocks"
