"""A CSV file as named columns of text, and its columns as numbers."""

from __future__ import annotations

import codecs
import csv
import math
import os
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.options import Options

LARGEST = 2 * 2**30
_MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "?", "-"})
# Rows between two looks at whether the reader was told to stop.
_STRIDE = 4096
_COMMA = re.compile(r"[-+]?\d+,\d+([eE][-+]?\d+)?")


@dataclass(frozen=True)
class Table:
    """Columns of text by name, each as long as `lines`, which holds each row's line in the file."""

    path: Path
    columns: dict[str, list[str]]
    lines: np.ndarray
    decimal: str = "."
    delimiter: str = ","
    encoding: str = "utf-8-sig"

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
        """A column as float64; None where a cell is no number. Cells without a value are NaN."""
        cells = self.columns[name]
        if self.decimal != ".":
            cells = [cell.replace(self.decimal, ".") for cell in cells]
        try:
            return np.array(cells).astype("float64")
        except ValueError:
            pass
        result = np.empty(len(cells))
        for row, cell in enumerate(cells):
            number = math.nan if is_missing(cell) else number_in(cell)
            if number is None:
                return None
            result[row] = number
        return result

    def first_text(self, name: str) -> tuple[int, str]:
        """Line and cell of the first that is neither a number nor empty."""
        for line, cell in zip(self.lines, self.columns[name], strict=True):
            if not is_missing(cell) and number_in(cell.replace(self.decimal, ".")) is None:
                return int(line), cell
        raise LookupError(name)


def read_table(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Table:
    """Read a CSV file (UTF-8; delimiter, header and decimal sign found out unless options say them).

    Raises DataError naming the line for rows of unequal length, and for a file that is empty or no text.
    """
    place = Path(path)
    try:
        if place.is_dir():
            raise DataError(f"{place} is a folder, not a CSV file.", mend="choose a file")
        if place.stat().st_size > LARGEST:
            raise DataError(f"{place.name} is larger than {LARGEST // 2**30} GB.", mend="store the data as .npz")
        encoding = options.encoding or _encoding(place)
        with open(place, encoding=encoding, newline="") as file:
            head = file.read(64 * 1024)
            if "\0" in head:
                raise DataError(f"{place.name} is no text file.", mend="save the table as CSV (UTF-8)")
            delimiter = options.delimiter or _delimiter(head)
            file.seek(0)
            rows, lines = _rows(place, csv.reader(file, delimiter=delimiter), cancelled)
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
    if not rows:
        raise DataError(f"{place.name} is empty.", expected="a table", mend="choose a file with rows of data")
    decimal = options.decimal or _decimal(rows, delimiter)
    header = options.header if options.header is not None else _looks_like_header(rows, decimal)
    names = _names(place, rows[0], lines[0]) if header else [f"column {n}" for n in range(1, len(rows[0]) + 1)]
    body, numbers = (rows[1:], lines[1:]) if header else (rows, lines)
    if not body:
        raise DataError(
            f"{place.name} has a header and no rows of data.", expected="at least one row", mend="add rows of data"
        )
    columns = {name: [row[at] for row in body] for at, name in enumerate(names)}
    return Table(place, columns, np.asarray(numbers), decimal, delimiter, encoding)


def number_in(cell: str) -> float | None:
    """The number that a cell holds; None for text. Text that Python alone takes for numbers ("1_000") is none."""
    if "_" in cell:
        return None
    try:
        return float(cell)
    except ValueError:
        return None


def is_missing(cell: str) -> bool:
    """Whether a cell says that there is no value."""
    return cell.lower() in _MISSING


def _rows(place: Path, reader: Iterator[list[str]], cancelled: Cancel) -> tuple[list[list[str]], list[int]]:
    rows: list[list[str]] = []
    lines: list[int] = []
    for row in reader:
        if len(rows) % _STRIDE == 0:
            stop_if(cancelled)
        cells = [cell.strip() for cell in row]
        if not any(cells):
            continue
        line = reader.line_num  # type: ignore[attr-defined]
        if rows and len(cells) != len(rows[0]):
            raise DataError(
                f"{place.name}, line {line}: {_count(len(cells))}, where the first line has {len(rows[0])}.",
                row=line,
                expected=_count(len(rows[0])),
                got=_count(len(cells)),
                mend="give every line as many cells; put text that holds the delimiter in quotes",
            )
        rows.append(cells)
        lines.append(line)
    return rows, lines


def _encoding(place: Path) -> str:
    """UTF-8 or UTF-16 by its mark, UTF-8 where the bytes are that, else what Windows writes in the West."""
    with open(place, "rb") as file:
        head = file.read(1 << 20)
        if head[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "utf-16"
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while head:
                decoder.decode(head)
                head = file.read(1 << 20)
            decoder.decode(b"", True)
        except UnicodeDecodeError:
            return "utf-8" if b"\0" in head[:4096] else "cp1252"
    return "utf-8-sig"


def _decimal(rows: list[list[str]], delimiter: str) -> str:
    """The sign before the fractions: a comma where cells hold "3,5" and the comma parts no cells."""
    if delimiter == ",":
        return "."
    cells = [cell for row in rows[:200] for cell in row]
    return "," if any(_COMMA.fullmatch(cell) for cell in cells) else "."


def _delimiter(head: str) -> str:
    """The delimiter that parts the first lines evenly into most cells; a comma where none does."""
    lines = [line for line in head.splitlines() if line.strip()][:20]
    best, most = ",", 1
    # The comma last: in a file parted by semicolons it may be the decimal sign, and then parts evenly too.
    for candidate in (";", "\t", "|", ","):
        counts = {len(row) for row in csv.reader(lines, delimiter=candidate)}
        if len(counts) == 1 and max(counts) > most and best == ",":
            best, most = candidate, max(counts)
    return best


def _looks_like_header(rows: list[list[str]], decimal: str) -> bool:
    """Whether the first row names the columns: it holds no number, and what is below is not text of the same kind."""
    first = rows[0]
    if any(number_in(cell.replace(decimal, ".")) is not None for cell in first if cell):
        return False
    if len(rows) == 1:
        return True
    # A table of text alone has a header if its first row's cells do not come again.
    second = rows[1]
    if any(number_in(cell.replace(decimal, ".")) is not None for cell in second if cell):
        return True
    return not any(first[at] in {row[at] for row in rows[1:]} for at in range(len(first)))


def _names(place: Path, row: list[str], line: int) -> list[str]:
    names: list[str] = []
    for number, cell in enumerate(row, start=1):
        name = cell or f"column {number}"
        if name in names:
            raise DataError(
                f"{place.name}, line {line}: two columns are called {name!r} (columns {names.index(name) + 1} and "
                f"{number}).",
                column=name,
                row=line,
                expected="a name of its own for each column",
                mend="rename one of them",
            )
        names.append(name)
    return names


def _count(cells: int) -> str:
    return "1 cell" if cells == 1 else f"{cells} cells"
