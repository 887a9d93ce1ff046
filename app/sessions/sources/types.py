"""The type of a table's column, found out from its cells: numbers, dates, categories or text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from app.sessions.errors import DataError
from app.sessions.sources.cells import is_missing
from app.sessions.sources.raw import make_column
from app.sessions.sources.table import Table

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

KINDS = ("number", "category", "text", "date")
# A column is text, not a category, where its cells are this long on average and mostly different.
_LONG, _DIFFERENT = 24, 0.5
_FORMATS = ("iso", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d.%m.%Y %H:%M", "%d/%m/%Y %H:%M", "%Y/%m/%d",
            "%m/%d/%Y %H:%M", "%d.%m.%y", "%d/%m/%y", "%m/%d/%y", "%Y-%m", "%b %d, %Y", "%B %d, %Y", "%d %b %Y", "%d %B %Y",
            "%d-%b-%Y", "%d-%b-%y", "%Y/%m/%d %H:%M", "%Y/%m/%d %H:%M:%S", "%d.%m.%Y %H:%M:%S", "%m/%d/%Y %H:%M:%S")  # fmt: skip
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def typed(table: Table, name: str, kind: str | None = None) -> Column:
    """A column of the table with the type that its cells have, or that is asked for.

    Raises DataError where the cells are not of the type that is asked for.
    """
    cells = table.columns[name]
    if kind in (None, "number"):
        numbers = table.numbers(name)
        if numbers is not None and (kind == "number" or not np.isnan(numbers).all()):
            return make_column("number", numbers)
        if kind == "number":
            line, cell = table.first_text(name)
            raise DataError(
                f"{table.path.name}, line {line}: column {name!r} holds the text {cell!r} and is to be numbers.",
                column=name,
                row=line,
                expected="a number",
                got=repr(cell),
                mend="take it as categories, or leave it out",
            )
    if kind in (None, "date"):
        dates = as_dates(cells)
        if dates is not None:
            return make_column("date", dates)
        if kind == "date":
            raise DataError(
                f"{table.path.name}: column {name!r} holds no dates, for example {cells[0]!r}.",
                column=name,
                expected="dates such as 2024-01-31 or 31.01.2024",
                got=repr(cells[0]),
            )
    values = np.empty(len(cells), object)
    values[:] = ["" if is_missing(cell) else cell for cell in cells]
    return make_column(kind or _kind_of_words(values), values)


def as_dates(cells: Sequence[str]) -> np.ndarray | None:
    """(rows,) datetime64[s], NaT for missing; None where a cell is no date, or one could be a plain number."""
    there = [cell for cell in cells if not is_missing(cell)]
    if not there or not _may_be_date(there[0]):
        return None
    for form in _FORMATS:
        found = _read(cells, form) if _read(there[:20], form) is not None else None
        if found is not None:
            return found
    return None


def _may_be_date(cell: str) -> bool:
    if any(month in cell.lower() for month in _MONTHS) and any(sign.isdigit() for sign in cell):
        return True
    return cell[:1].isdigit() and any(mark in cell for mark in "-/.:")


def _read(cells: Sequence[str], form: str) -> np.ndarray | None:
    from datetime import datetime

    found = np.empty(len(cells), "datetime64[s]")
    try:
        for row, cell in enumerate(cells):
            if is_missing(cell):
                found[row] = np.datetime64("NaT")
            elif form == "iso":
                found[row] = np.datetime64(datetime.fromisoformat(cell).replace(tzinfo=None), "s")
            else:
                found[row] = np.datetime64(datetime.strptime(cell, form), "s")
    except (ValueError, OverflowError):
        return None
    return found


def words_in(text: str) -> float:
    """About how many words a text has: those between blanks, and of Chinese, Japanese and Thai two characters each."""
    return text.count(" ") + 1 + sum(map(is_unparted, text)) / 2


def is_unparted(sign: str) -> bool:
    """Whether a character is of a writing that has no blanks between words."""
    return "\u0e00" <= sign <= "\u0eff" or "\u3040" <= sign <= "\u30ff" or "\u3400" <= sign <= "\u9fff"


def _kind_of_words(values: np.ndarray) -> str:
    there = [value for value in values.tolist() if value]
    if not there:
        return "category"
    length = sum(map(len, there)) / len(there)
    words = sum(map(words_in, there)) / len(there)
    different = len(set(there)) / len(there)
    return "text" if (length >= _LONG or words >= 4) and different >= _DIFFERENT else "category"
