"""A CSV file of one's own: columns with the types that their cells have."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np

import engine
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw
from app.sessions.sources.table import Table, read_table
from app.sessions.sources.types import KINDS, typed

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

FEATURES = "features"
# A column of such a name is what is predicted, wherever it stands.
_TARGETS = ("target", "targets", "label", "labels", "class", "outcome", "y")


def read_csv(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """The table's columns by name. Raises DataError naming column and line for what cannot be read."""
    return raw_of(read_table(path, options, cancelled), options, cancelled)


def raw_of(table: Table, options: Options, cancelled: Cancel = never) -> Raw:
    """A table of text with the types of its columns found out; see `target_among` for what is predicted."""
    columns = {}
    for name in table.columns:
        stop_if(cancelled)
        kind = options.kinds.get(name)
        columns[name] = typed(table, name, kind if kind in KINDS and name not in options.targets else None)
    left = [name for name in columns if name not in options.ignore]
    targets = tuple(name for name in options.targets if name in columns) or target_among(left, columns)
    inputs = [name for name in left if name not in targets]
    only_text = bool(inputs) and all(columns[name].kind == "text" for name in inputs)
    marks = {"\t": "tabs", ";": "semicolons", ",": "commas", "|": "bars", " ": "spaces"}
    notes = [*table.notes]
    if table.encoding == "cp1252":
        notes.append(f"The file is not UTF-8; it was read as {table.encoding}.")
    kind = "text" if only_text else "table"
    if not inputs and targets and all(columns[name].kind == "number" for name in targets):
        # Numbers alone are a series: what comes is told from what was.
        kind = "sequence"
    return Raw(
        columns=columns,
        targets=targets,
        is_table=True,
        kind=kind,
        lines=table.lines,
        place=table.path.name,
        title=table.path.name,
        description=f"{len(table.lines)} rows, {len(columns)} columns, separated by "
        f"{marks.get(table.delimiter, repr(table.delimiter))}.",
        notes=tuple(notes),
        found=table.found,
    )


def target_among(names: Sequence[str], columns: Mapping[str, Column]) -> tuple[str, ...]:
    """The column that is most likely to be predicted: one that is called so, else the last that holds anything."""
    missing = engine.preprocessing.steps.base.is_missing
    names = [name for name in names if not missing(columns[name]).all()] or list(names)
    called = [name for name in names if name.strip().lower() in _TARGETS]
    return tuple((called or names)[-1:])


def numbers_of(table: Table, names: list[str]) -> np.ndarray:
    """Columns as (rows, columns) float64. Raises DataError for text or a missing value, naming column and line."""
    found = []
    for name in names:
        column = table.numbers(name)
        if column is None:
            raise text_among_numbers(table.path.name, name, *table.first_text(name))
        if np.isnan(column).any():
            line = int(table.lines[np.flatnonzero(np.isnan(column))[0]])
            raise missing_value(table.path.name, name, line)
        found.append(column)
    return np.stack(found, axis=1)


def text_among_numbers(place: str, name: str, line: int, cell: str) -> DataError:
    return DataError(
        f"{place}, line {line}: column {name!r} holds the text {cell!r}; features must be numbers.",
        column=name,
        row=line,
        expected="a number",
        got=repr(cell),
        mend="make it a target, ignore the column, or add a step that makes numbers of its words",
    )


def missing_value(place: str, name: str, line: int) -> DataError:
    return DataError(
        f"{place}, line {line}: column {name!r} has no value.",
        column=name,
        row=line,
        expected="a value in every row",
        got="none",
        mend="fill it in (a step does it), drop rows without values, or ignore the column",
    )
