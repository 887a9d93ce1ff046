"""Another way to read a file: what was said of its columns stays as far as they are still there."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.sessions.data import DataSource
from app.sessions.dataset import Cancel, never
from app.sessions.errors import DataError
from app.sessions.sources.options import Options, options_of

# What decides which cells there are. What these columns are to be is said by the others.
READING = ("delimiter", "header", "decimal", "encoding", "color")
_OF_COLUMNS = ("targets", "ignore", "kinds", "inputs", "labels")


def reread(
    settings: Mapping[str, Any], values: Mapping[str, Any], base: Path | None = None, cancelled: Cancel = never
) -> dict[str, Any]:
    """Values of the data settings with other options of reading; None among `values` finds an option out from the file.

    Where the file then has other columns, parts and steps are suggested anew and the map is empty; else they stay. A file
    that cannot be read so keeps all the others, so that yet another way may be tried. Raises DataError for a value that
    an option does not take, CancelledError.
    """
    options = {**settings.get("options", {}), **values}
    options = {name: value for name, value in options.items() if name not in READING or value is not None}
    options_of({"options": options})
    try:
        before = set(_names(settings, settings.get("options") or {}, base, cancelled))
    except DataError:
        before = set()
    bare = {name: value for name, value in options.items() if name not in _OF_COLUMNS}
    try:
        raw = DataSource.read({**settings, "options": bare}, base, cancelled)
    except DataError:
        return {"options": options}
    if set(raw.columns) == before:
        return {"options": options}
    from app.sessions.suggest import suggest

    suggested, steps = suggest(raw, bare, cancelled)
    return {"options": suggested, "steps": steps, "map": {}}


def as_found(options: Mapping[str, Any]) -> dict[str, Any]:
    """The options without what says how the file is read and what its columns are; corrected labels stay."""
    plain = vars(Options())
    kept = ("labels", "made", "test_split", "split_seed")
    return {name: value for name, value in options.items() if name in kept and value != plain[name]}


def _names(
    settings: Mapping[str, Any], options: Mapping[str, Any], base: Path | None, cancelled: Cancel
) -> tuple[str, ...]:
    bare = {name: value for name, value in options.items() if name not in _OF_COLUMNS}
    return tuple(DataSource.read({**settings, "options": bare}, base, cancelled).columns)
