"""The door to data: a source named in the project's settings becomes a Dataset."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.sessions.dataset import Cancel, Dataset, Scaling, check_finite, never
from app.sessions.errors import CancelledError, DataError
from app.sessions.sources.builtin import BuiltinInfo, infos, open_builtin
from app.sessions.sources.csv_file import open_csv
from app.sessions.sources.npz_file import open_npz
from app.sessions.sources.options import Options, options_of

__all__ = [
    "BuiltinInfo",
    "CancelledError",
    "DataError",
    "DataSource",
    "Dataset",
    "Options",
    "Scaling",
    "check_finite",
    "options_of",
]


class DataSource:
    """Opens what settings["data"]["source"] names: "builtin:NAME", "csv:PATH" or "npz:PATH"."""

    @staticmethod
    def builtins() -> tuple[BuiltinInfo, ...]:
        """The bundled data sets, for a list to choose from."""
        return infos()

    @staticmethod
    def name_for(path: str | os.PathLike[str]) -> str:
        """The source's name for a file of one's own. Raises DataError for a file of another kind."""
        kind = Path(path).suffix.lower().lstrip(".")
        if kind in ("csv", "tsv", "txt", "data"):
            return f"csv:{path}"
        if kind == "npz":
            return f"npz:{path}"
        raise DataError(
            f"{Path(path).name} is not a data file that Layerloom reads.",
            expected="a .csv or an .npz file",
            got=kind or "no suffix",
            mend="save the data as CSV or with numpy.savez",
        )

    @staticmethod
    def open(
        settings: Mapping[str, Any], base: str | os.PathLike[str] | None = None, cancelled: Cancel = never
    ) -> Dataset:
        """Read the data; call it off the GUI thread.

        `settings` is the document's "data" section, `base` the folder that relative paths start from (the project's),
        `cancelled` is asked now and then. Raises DataError in words; CancelledError once `cancelled` says so.
        """
        kind, _, rest = str(settings["source"]).partition(":")
        options = options_of(settings)
        if kind == "builtin":
            return open_builtin(rest, cancelled)
        opener = {"csv": open_csv, "npz": open_npz}.get(kind)
        if opener is None or not rest:
            raise DataError(
                f"There is no source of data called {settings['source']!r}.",
                expected="'builtin:NAME', 'csv:PATH' or 'npz:PATH'",
                got=repr(settings["source"]),
                mend="choose the data anew",
            )
        path = Path(rest).expanduser()
        return opener(path if path.is_absolute() or base is None else Path(base) / path, options, cancelled)
