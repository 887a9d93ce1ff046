"""A Parquet file of one's own, by pyarrow where that is installed (an extra: it is some 40 MB)."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.csv_file import target_among
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.types import KINDS


def read_parquet(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """The table's columns by name. Raises DataError where pyarrow is not installed, or the file is no Parquet."""
    place = Path(path)
    try:
        import pyarrow
        import pyarrow.parquet as parquet
    except ImportError:
        raise DataError(
            f"{place.name} is a Parquet file, and the package that reads it is not installed.",
            expected="pyarrow",
            got="no such package",
            mend='install it with "pip install layerloom[parquet]", or save the table as CSV',
        ) from None
    try:
        table = parquet.read_table(place)
    except OSError as error:
        raise DataError(f"Cannot read {place}: {error.strerror or error}.", mend="check the path") from None
    except pyarrow.ArrowException as error:
        raise DataError(f"{place.name} is damaged or no Parquet file: {error}.", mend="write it again") from None
    if not table.num_rows or not table.num_columns:
        raise DataError(f"{place.name} is empty.", expected="a table", mend="choose a file with rows of data")
    columns, left = {}, []
    for name in table.column_names:
        stop_if(cancelled)
        column = _column(place, name, table.column(name), options.kinds.get(name))
        if column is None:
            left.append(f"“{name}” ({table.column(name).type})")
        else:
            columns[name] = column
    if not columns:
        raise DataError(
            f"{place.name} has no column that Layerloom reads: {', '.join(left[:6])}.",
            expected="numbers, dates or text",
            got=str(table.column(0).type),
            mend="write the table with plain columns",
        )
    notes = []
    if left:
        shown = ", ".join(left[:4]) + (f" and {len(left) - 4} more" if len(left) > 4 else "")
        notes.append(f"What holds neither numbers nor dates nor text is left out: {shown}.")
    return Raw(
        columns=columns,
        targets=target_among([name for name in columns if name not in options.ignore], columns),
        is_table=True,
        kind="table",
        place=place.name,
        title=place.name,
        description=f"{table.num_rows} rows, {table.num_columns} columns.",
        notes=tuple(notes),
    )


def _column(place: Path, name: str, values: Any, kind: str | None) -> Any:
    """None for what is neither numbers nor dates nor text."""
    import pyarrow.types as types

    if types.is_dictionary(values.type):
        values = values.cast(values.type.value_type)
    if types.is_boolean(values.type):
        values = values.cast("int8")
    if types.is_integer(values.type) or types.is_floating(values.type) or types.is_decimal(values.type):
        return make_column("number", np.asarray(values.cast("float64", safe=False).to_numpy(), "float64"))
    if types.is_timestamp(values.type) or types.is_date(values.type):
        return make_column("date", np.asarray(values.to_numpy(), "datetime64[s]"))
    if types.is_string(values.type) or types.is_large_string(values.type):
        from app.sessions.sources.table import Table
        from app.sessions.sources.types import typed

        cells = [cell or "" for cell in values.to_pylist()]
        table = Table(place, {name: cells}, np.arange(1, len(cells) + 1))
        return typed(table, name, kind if kind in KINDS else None)
    return None
