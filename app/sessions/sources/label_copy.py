"""A copy of the source with the labels that were put right; the source itself stays as it is."""

from __future__ import annotations

import codecs
import csv
from collections.abc import Mapping
from io import StringIO
from pathlib import Path
from typing import Any

from app.document.atomic import write_atomically
from app.sessions.data import DataSource
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.options import options_of
from app.sessions.sources.relabel import corrections
from app.sessions.sources.table import read_table, reader_of


def can_copy(settings: Mapping[str, Any], base: Path | None = None) -> bool:
    """Whether there is a form for it: a table of text, or images (a table of their paths and labels)."""
    kind = str(settings["source"]).partition(":")[0]
    return kind in ("csv", "images") and DataSource.path_of(settings, base) is not None


def copy_name(settings: Mapping[str, Any], base: Path | None = None) -> Path:
    """A name for the copy, beside the source."""
    path = DataSource.path_of(settings, base)
    assert path is not None
    suffix = ".csv" if path.is_dir() or not path.suffix else path.suffix
    stem = path.name if path.is_dir() else path.stem
    return path.with_name(f"{stem}-corrected{suffix}")


def write_copy(
    settings: Mapping[str, Any], base: Path | None, place: Path, cancelled: Cancel = never
) -> tuple[str, int]:
    """Write it; returns the source's name of the copy, and how many labels are others in it.

    Of a table every line but those stays as it is, byte by byte. Raises DataError where the copy would be written over the
    source, for a source that holds samples out itself, and where nothing has to be put right; ProjectError (a
    DocumentError) where it cannot be written.
    """
    source = DataSource.path_of(settings, base)
    if source is None or not can_copy(settings, base):
        raise DataError("There is no copy of these data to be written.", mend="save them as CSV first")
    if place.resolve() == source.resolve():
        raise DataError(
            f"The copy would be written over {source.name} itself.",
            expected="another name",
            got=place.name,
            mend="choose another name; the file with the labels as they were may be wanted yet",
        )
    options = dict(settings.get("options") or {})
    labels = options.pop("labels", {})
    raw = DataSource.read({**settings, "options": options}, base, cancelled)
    if raw.held:
        raise DataError(
            f"{source.name} has a part that it holds out, and one table cannot say which that is.",
            mend="keep the corrections in the project: they hold for both parts",
        )
    found = {
        target: corrections(raw, raw.columns, target, pairs, False)
        for target, pairs in labels.items()
        if target in raw.columns
    }
    count = sum(map(len, found.values()))
    if not count:
        raise DataError(
            "No label of the source has to be put right.", mend="put labels right on the page Results first"
        )
    stop_if(cancelled)
    content = _of_images(raw, found, place) if source.is_dir() else _of_table(source, options, raw, found)
    write_atomically(place, content)
    kind = str(settings["source"]).partition(":")[0]
    return f"{kind}:{place}", count


def _of_table(source: Path, options: Mapping[str, Any], raw: Any, found: Mapping[str, Mapping[int, str]]) -> bytes:
    table = read_table(source, options_of({"options": options}))
    cells: dict[int, dict[int, str]] = {}
    for target, rows in found.items():
        for row, new in rows.items():
            cells.setdefault(raw.row(row), {})[table.places[target]] = new
    content = source.read_bytes()
    mark = next(
        (one for one in (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE) if content.startswith(one)), b""
    )
    encoding = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}.get(mark, table.encoding)
    if encoding == "utf-8-sig":
        encoding = "utf-8"
    # As files are read: lines end with \n, \r or \r\n, and nowhere else.
    lines = list(StringIO(content[len(mark) :].decode(encoding), newline=""))
    reader = reader_of(lines, table.delimiter)
    made, before = [], 0
    for row in reader:
        at = reader.line_num  # type: ignore[attr-defined]
        if at not in cells:
            made += lines[before:at]
        else:
            row = row + [""] * (max(cells[at]) + 1 - len(row))
            for place, new in cells[at].items():
                row[place] = new
            text = StringIO()
            csv.writer(text, delimiter=table.delimiter, lineterminator="").writerow(row)
            last = lines[at - 1]
            made += [text.getvalue(), last[len(last.rstrip("\r\n")) :]]
        before = at
    made += lines[before:]
    try:
        return mark + "".join(made).encode(encoding)
    except UnicodeEncodeError as error:
        raise DataError(
            f"{source.name} is written in {encoding}, which has no {error.object[error.start]!r}.",
            mend="save the file as UTF-8, and open that",
        ) from None


def _of_images(raw: Any, found: Mapping[str, Mapping[int, str]], place: Path) -> bytes:
    """A table of paths, from the folder of the copy where they lie in it, and labels."""
    name, column = next((name, one) for name, one in raw.columns.items() if one.kind == "image")
    (target,) = found
    text = StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([name, target])
    folder = place.resolve().parent
    for row, path in enumerate(column.values.paths):
        whole = path.resolve()
        shown = whole.relative_to(folder) if whole.is_relative_to(folder) else whole
        writer.writerow([shown.as_posix(), found[target].get(row, str(raw.columns[target].values[row]))])
    return text.getvalue().encode()
