"""The door to data: a source named in the project's settings becomes a Dataset."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.sessions.dataset import Cancel, Dataset, Scaling, check_finite, never
from app.sessions.errors import CancelledError, DataError
from app.sessions.sources.builtin import BuiltinInfo, infos, open_builtin
from app.sessions.sources.options import Options, options_of
from app.sessions.sources.raw import Raw
from app.sessions.sources.registry import SOURCES, Source, kind_of
from app.sessions.sources.relabel import relabelled, relabelled_dataset

__all__ = [
    "BuiltinInfo",
    "CancelledError",
    "DataError",
    "DataSource",
    "Dataset",
    "Options",
    "Raw",
    "Scaling",
    "check_finite",
    "options_of",
]


class DataSource:
    """Opens what settings["data"]["source"] names: "builtin:NAME", "made:NAME", or "csv:PATH" and its like."""

    @staticmethod
    def builtins() -> tuple[BuiltinInfo, ...]:
        """The bundled data sets, for a list to choose from."""
        return infos()

    @staticmethod
    def name_for(path: str | os.PathLike[str]) -> str:
        """The source's name for a file or a folder of one's own. Raises DataError for one of another kind."""
        return f"{kind_of(Path(path))}:{path}"

    @staticmethod
    def path_of(settings: Mapping[str, Any], base: str | os.PathLike[str] | None = None) -> Path | None:
        """The file or the folder that the settings name; None where they name a set that is no file."""
        source, rest = _source(settings)
        if not source.is_path:
            return None
        path = Path(rest).expanduser()
        return path if path.is_absolute() or base is None else Path(base) / path

    @staticmethod
    def read(settings: Mapping[str, Any], base: str | os.PathLike[str] | None = None, cancelled: Cancel = never) -> Raw:
        """The columns of the source, before any step. Raises as `open`."""
        source, rest = _source(settings)
        path = DataSource.path_of(settings, base)
        options = options_of(settings)
        raw = source.read(rest if path is None else path, options, cancelled)
        return relabelled(raw, options.labels) if options.labels else raw

    @staticmethod
    def open(
        settings: Mapping[str, Any],
        base: str | os.PathLike[str] | None = None,
        cancelled: Cancel = never,
        validation: float | None = None,
        raw: Raw | None = None,
    ) -> Dataset:
        """Read the data and carry out its steps; call it off the GUI thread.

        `settings` is the document's "data" section, `base` the folder that relative paths start from (the project's),
        `cancelled` is asked now and then. `validation` is the share of the training part that validates: statistics are
        not taken from it (None: they are taken from all of that part). `raw` is what `read` gave, where that is there.
        Raises DataError in words; CancelledError once `cancelled` says so.
        """
        source, rest = _source(settings)
        options, entries = options_of(settings), settings.get("steps") or ()
        if source.kind == "builtin" and not entries and not options.targets and not options.ignore:
            found = open_builtin(rest, cancelled)
            return relabelled_dataset(found, options.labels) if options.labels else found
        # Loads the engine's steps, which a bundled set does without.
        from app.sessions.preparing import prepare

        return prepare(raw or DataSource.read(settings, base, cancelled), options, entries, validation, cancelled)


def _source(settings: Mapping[str, Any]) -> tuple[Source, str]:
    kind, _, rest = str(settings["source"]).partition(":")
    source = SOURCES.get(kind)
    if source is None or not rest:
        raise DataError(
            f"There is no source of data called {settings['source']!r}.",
            expected="one of "
            + ", ".join(f"'{one.kind}:{'PATH' if one.is_path else 'NAME'}'" for one in SOURCES.values()),
            got=repr(settings["source"]),
            mend="choose the data anew",
        )
    return source, rest
