"""A CSV file as named columns of text, and its columns as numbers."""

from __future__ import annotations

import csv
import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import StringIO
from pathlib import Path

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.cells import decimal_of, is_missing, is_number, numbers_in
from app.sessions.sources.encodings import encoding_of
from app.sessions.sources.options import Options

LARGEST = 2 * 2**30
# Rows between two looks at whether the reader was told to stop.
_STRIDE = 4096
_SPACE = " "
# Of so many lines one may be broken; of more the file is not read as it was meant.
_ENOUGH = 100
# Titles and comments that may stand above a table.
_MOST_ABOVE = 20


@dataclass(frozen=True)
class Table:
    """Columns of text by name, each as long as `lines`, which holds each row's line in the file.

    `notes` say in words what was mended while it was read. `places`: which cell of a line each column is.
    """

    path: Path
    columns: dict[str, list[str]]
    lines: np.ndarray
    decimal: str = "."
    delimiter: str = ","
    encoding: str = "utf-8-sig"
    notes: tuple[str, ...] = ()
    header: bool = True
    places: Mapping[str, int] = field(default_factory=dict)

    @property
    def found(self) -> dict[str, object]:
        """How it was read, as the options call it."""
        return {
            "delimiter": self.delimiter,
            "encoding": self.encoding,
            "decimal": self.decimal,
            "header": self.header,
        }

    def keep(self, rows: np.ndarray) -> Table:
        """The same with some of its rows."""
        chosen = rows.tolist()
        columns = {name: [cells[row] for row in chosen] for name, cells in self.columns.items()}
        return replace(self, columns=columns, lines=self.lines[rows])

    def missing(self, names: Sequence[str]) -> np.ndarray:
        """Which rows lack a value in one of these columns."""
        found = np.zeros(len(self.lines), bool)
        for name in names:
            found |= np.fromiter((is_missing(cell) for cell in self.columns[name]), bool, len(self.lines))
        return found

    def numbers(self, name: str) -> np.ndarray | None:
        """A column as float64; None where a cell is no number. Cells without a value, and infinities, are NaN."""
        return numbers_in(self.columns[name], self.decimal)

    def first_text(self, name: str) -> tuple[int, str]:
        """Line and cell of the first that is neither a number nor empty."""
        for line, cell in zip(self.lines, self.columns[name], strict=True):
            if not is_missing(cell) and not is_number(cell, self.decimal):
                return int(line), cell
        raise LookupError(name)


def read_table(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Table:
    """Read a CSV file (encoding, delimiter, header and decimal sign are found out unless options say them).

    Titles and comments above the table are passed over, lines that end early are filled up with cells without a value.
    Raises DataError naming the line for one that has too many cells, and for a file that is empty or no text.
    """
    place = Path(path)
    try:
        if place.is_dir():
            raise DataError(f"{place} is a folder, not a CSV file.", mend="choose a file")
        if place.stat().st_size > LARGEST:
            raise DataError(f"{place.name} is larger than {LARGEST // 2**30} GB.", mend="store the data as .npz")
        encoding = options.encoding or encoding_of(place)
        with open(place, encoding=encoding, newline="") as file:
            head = file.read(64 * 1024)
            if "\0" in head:
                raise DataError(f"{place.name} is no text file.", mend="save the table as CSV (UTF-8)")
            delimiter = options.delimiter or _delimiter(head, len(head) == 64 * 1024)
            file.seek(0)
            sheet = _rows(place, reader_of(file, delimiter), delimiter, cancelled)
    except (UnicodeError, LookupError):
        raise DataError(
            f"{place.name} is not text in {options.encoding or 'UTF-8'}.", mend="save the table as CSV (UTF-8)"
        ) from None
    except csv.Error as error:
        raise DataError(f"{place.name} cannot be read as CSV: {error}.", mend="save the table as CSV again") from None
    except OSError as error:
        raise DataError(
            f"Cannot read {place}: {error.strerror or error}.", mend="check the path, or choose another file"
        ) from None
    rows, lines = sheet.rows, sheet.lines
    if not rows:
        raise DataError(f"{place.name} is empty.", expected="a table", mend="choose a file with rows of data")
    decimal = options.decimal or decimal_of(rows, delimiter)
    header = options.header if options.header is not None else _looks_like_header(rows, decimal)
    notes = list(sheet.notes)
    names = _names(rows[0], notes) if header else [f"column {n}" for n in range(1, len(rows[0]) + 1)]
    titled = [bool(cell) for cell in rows[0]] if header else [False] * len(names)
    body, numbers = (rows[1:], lines[1:]) if header else (rows, lines)
    if not body:
        raise DataError(
            f"{place.name} has a header and no rows of data.", expected="at least one row", mend="add rows of data"
        )
    columns = {name: [row[at] for row in body] for at, name in enumerate(names)}
    # A delimiter at the end of each line makes a column that is none.
    empty = [n for n, has in zip(names, titled, strict=True) if not has and all(map(is_missing, columns[n]))]
    places = {name: at for at, name in enumerate(names)}
    left = {name: cells for name, cells in columns.items() if name not in empty} or columns
    return Table(place, left, np.asarray(numbers), decimal, delimiter, encoding, tuple(notes), header, places)


@dataclass(frozen=True)
class _Sheet:
    """Rows of as many cells each, their lines, and what was mended."""

    rows: list[list[str]]
    lines: list[int]
    notes: tuple[str, ...]


def reader_of(file: Iterable[str], delimiter: str) -> Iterator[list[str]]:
    """A csv reader of lines; several spaces part as one does."""
    if delimiter != _SPACE:
        return csv.reader(file, delimiter=delimiter)
    return csv.reader((line.strip() for line in file), delimiter=_SPACE, skipinitialspace=True)


def _rows(place: Path, reader: Iterator[list[str]], delimiter: str, cancelled: Cancel) -> _Sheet:
    rows: list[list[str]] = []
    lines: list[int] = []
    for row in reader:
        if len(rows) % _STRIDE == 0:
            stop_if(cancelled)
        cells = [cell.strip() for cell in row]
        if any(cells) and not (not rows and _is_mark(cells)):
            rows.append(cells)
            lines.append(reader.line_num)  # type: ignore[attr-defined]
    above = _above(rows)
    rows, lines, notes = rows[above:], lines[above:], []
    if above:
        notes.append(f"{_many(above, 'line', 'lines')} above the table {'is' if above == 1 else 'are'} passed over.")
    wide = len(rows[0]) if rows else 0
    if len(rows) > 2 and len(rows[1]) == len(rows[2]) == wide + 1 > 2 and all(rows[0]):
        # The names of the rows have no name, as R writes it.
        rows[0] = ["", *rows[0]]
        wide += 1
    short, broken = [], set()
    for at, cells in enumerate(rows):
        if len(cells) == wide:
            continue
        if len(cells) < wide:
            short.append(lines[at])
            rows[at] = cells + [""] * (wide - len(cells))
        elif not any(cells[wide:]):
            rows[at] = cells[:wide]
        elif len(rows) >= _ENOUGH and (len(broken) + 1) * _ENOUGH <= len(rows):
            broken.add(at)
        else:
            raise DataError(
                f"{place.name}, line {lines[at]}: {_many(len(cells), 'cell', 'cells')}, where the first line has {wide}.",
                row=lines[at],
                expected=_many(wide, "cell", "cells"),
                got=_many(len(cells), "cell", "cells"),
                mend="give every line as many cells; put text that holds the delimiter in quotes",
            )
    if broken:
        many = _many(len(broken), "line has", "lines have")
        first = ", ".join(str(lines[at]) for at in sorted(broken)[:4])
        notes.append(f"{many} more cells than the first and {'is' if len(broken) == 1 else 'are'} left out: {first}.")
        rows, lines = ([one for at, one in enumerate(found) if at not in broken] for found in (rows, lines))
    if short:
        first = f"line {short[0]}" if len(short) == 1 else f"the first is line {short[0]}"
        many = _many(len(short), "line ends early", "lines end early")
        notes.append(f"{many} ({first}); what lacks is taken as missing.")
    return _Sheet(rows, lines, tuple(notes))


def _is_mark(cells: list[str]) -> bool:
    """Whether a first line is Excel's "sep=;"."""
    return "".join(cells).lower().startswith("sep=")


def _above(rows: list[list[str]]) -> int:
    """How many rows stand above the table: comments, and titles of a single cell."""
    if len(rows) < 3:
        return 0
    wide = Counter(len(row) for row in rows[:200]).most_common(1)[0][0]
    above = 0
    while above < min(_MOST_ABOVE, len(rows) - 2):
        row = rows[above]
        is_comment = row[0].startswith("#") and len(row) != wide
        is_title = wide > 1 and len(row) != wide and sum(map(bool, row)) == 1
        if not (is_comment or is_title):
            break
        above += 1
    return above


def _delimiter(head: str, is_cut: bool) -> str:
    """The delimiter that parts most of the first lines alike into several cells; a comma where none does."""
    best, most = ",", 0.5
    if head[:4].lower() == "sep=" and head[4:5].strip():
        return head[4]
    # The comma last: in a file parted by semicolons it may be the decimal sign, and then parts evenly too.
    for candidate in (";", "\t", "|", ","):
        rows = [row for row in csv.reader(StringIO(head), delimiter=candidate) if any(row)]
        rows = (rows[:-1] if is_cut and len(rows) > 1 else rows)[:40]
        counts = Counter(len(row) for row in rows)
        (cells, alike), *_ = counts.most_common(1) or [(1, 0)]
        if cells > 1 and alike / len(rows) > most:
            best, most = candidate, alike / len(rows)
    return best if most > 0.5 else _space_or_comma(head)


def _space_or_comma(head: str) -> str:
    """Spaces, where they part lines evenly into cells that are mostly numbers."""
    rows = [line.split() for line in head.splitlines()[:40] if line.strip() and not line.startswith("#")]
    cells = [cell for row in rows for cell in row]
    even = len({len(row) for row in rows}) == 1 and len(rows) > 2 and len(rows[0]) > 1
    return _SPACE if even and sum(map(is_number, cells)) * 2 > len(cells) else ","


def _looks_like_header(rows: list[list[str]], decimal: str) -> bool:
    """Whether the first row names the columns: it holds no number, and what is below is not text of the same kind."""
    first = rows[0]
    if any(is_number(cell, decimal) for cell in first if cell):
        return False
    if len(rows) == 1:
        return True
    # A table of text alone has a header if its first row's cells do not come again.
    second = rows[1]
    if any(is_number(cell, decimal) for cell in second if cell):
        return True
    return not any(first[at] in {row[at] for row in rows[1:]} for at in range(len(first)))


def _names(row: list[str], notes: list[str]) -> list[str]:
    """Names of columns; one that comes again gets a number."""
    names: list[str] = []
    again = []
    for number, cell in enumerate(row, start=1):
        name = cell.lstrip("#").strip() if number == 1 else cell
        name = made = name or f"column {number}"
        count = 1
        while made in names:
            count += 1
            made = f"{name} {count}"
        if made != name:
            again.append(f"“{made}”")
        names.append(made)
    if again:
        notes.append(f"Some columns have the same name; they are called {', '.join(again)} here.")
    return names


def _many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"
