"""Images of one's own: a folder with a folder for each class, or a table of paths and labels."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.cells import is_missing
from app.sessions.sources.csv_file import target_among
from app.sessions.sources.image_files import SUFFIXES, ImageFiles, look_at
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.table import Table, read_table
from app.sessions.sources.types import KINDS, typed

IMAGE, LABEL = "image", "label"
_TRAIN = ("train", "training")
_HELD = ("test", "testing", "val", "valid", "validation")


def read_images(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """The images of a folder, or of a table of paths. Raises DataError where there are none."""
    place = Path(path)
    if place.is_dir():
        return _of_folder(place, options, cancelled)
    return _of_table(place, options, cancelled)


def has_images(folder: Path) -> bool:
    """Whether a folder holds images, or folders that do."""
    for _, names, files in os.walk(folder):
        names.sort()
        if any(file.lower().endswith(SUFFIXES) for file in files):
            return True
    return False


def names_images(path: Path) -> bool:
    """Whether a table's cells are paths of images that are there."""
    try:
        table = read_table(path, Options())
    except DataError:
        return False
    return path_column(table) is not None


def path_column(table: Table) -> str | None:
    """The column that holds paths of images, if there is one."""
    for name, cells in table.columns.items():
        some = [cell for cell in cells[:20] if not is_missing(cell)]
        if some and all(cell.lower().endswith(SUFFIXES) for cell in some):
            return name
    return None


def _of_folder(place: Path, options: Options, cancelled: Cancel) -> Raw:
    tops = {entry.name.lower(): entry for entry in sorted(place.iterdir()) if entry.is_dir()}
    train = next((tops[name] for name in _TRAIN if name in tops), None)
    held = next((tops[name] for name in _HELD if name in tops), None)
    if train is not None and held is not None:
        paths, labels = _listed(train, options, cancelled)
        held_paths, held_labels = _listed(held, options, cancelled)
    else:
        paths, labels = _listed(place, options, cancelled)
        held_paths, held_labels = [], []
    if not paths:
        raise DataError(
            f"There are no images in {place}.",
            expected=", ".join(SUFFIXES),
            mend="choose a folder with a folder of images for each class",
        )
    channels, size, words, _ = look_at([*paths, *held_paths])
    classes = sorted({*labels, *held_labels})
    if options.color is not None:
        channels = 1 if options.color == "gray" else 3
    columns = {IMAGE: make_column("image", ImageFiles(paths, channels, size, largest=words))}
    held_columns = {}
    if held_paths:
        held_columns[IMAGE] = make_column("image", ImageFiles(held_paths, channels, size, largest=words))
    has_labels = len(classes) > 1 or classes not in ([], [""])
    if has_labels:
        columns[LABEL] = make_column("category", _words(labels))
        if held_paths:
            held_columns[LABEL] = make_column("category", _words(held_labels))
    counted = len(paths) + len(held_paths)
    return Raw(
        columns=columns,
        targets=(LABEL,) if has_labels else (),
        held=held_columns,
        kind="image",
        place=place.name,
        title=place.name,
        description=f"{counted} images, {words}, "
        + (f"in {len(classes)} folders." if has_labels else "without labels."),
    )


def _listed(folder: Path, options: Options, cancelled: Cancel) -> tuple[list[Path], list[str]]:
    """Images and their classes: the name of the folder within `folder` in which each lies."""
    paths: list[Path] = []
    labels: list[str] = []
    for root, names, files in os.walk(folder):
        stop_if(cancelled)
        names[:] = sorted(name for name in names if not name.startswith("."))
        relative = Path(root).relative_to(folder)
        label = relative.parts[0] if relative.parts else ""
        if label in options.ignore:
            continue
        for file in sorted(files):
            if file.lower().endswith(SUFFIXES) and not file.startswith("."):
                paths.append(Path(root) / file)
                labels.append(label)
    if any(labels) and not all(labels):
        # Loose images beside the folders of classes belong to no class.
        inside = [at for at, label in enumerate(labels) if label]
        paths, labels = [paths[at] for at in inside], [labels[at] for at in inside]
    return paths, labels


def _of_table(place: Path, options: Options, cancelled: Cancel) -> Raw:
    table = read_table(place, options, cancelled)
    column = path_column(table)
    if column is None:
        raise DataError(
            f"{place.name} names no images.",
            expected=f"a column of paths that end in {', '.join(SUFFIXES)}",
            mend="choose it as a table",
        )
    paths = [Path(cell) if Path(cell).is_absolute() else place.parent / cell for cell in table.columns[column]]
    missing = next((at for at, path in enumerate(paths) if not path.is_file()), None)
    if missing is not None:
        raise DataError(
            f"{place.name}, line {int(table.lines[missing])}: there is no image {table.columns[column][missing]!r}.",
            column=column,
            row=int(table.lines[missing]),
            expected="paths from the folder of the table",
            mend="put the table beside the images, or correct its paths",
        )
    channels, size, words, _ = look_at(paths)
    if options.color is not None:
        channels = 1 if options.color == "gray" else 3
    columns = {column: make_column("image", ImageFiles(paths, channels, size, largest=words))}
    for name in table.columns:
        if name != column:
            kind = options.kinds.get(name)
            columns[name] = typed(table, name, kind if kind in KINDS else None)
    others = [name for name in columns if name != column and name not in options.ignore]
    return Raw(
        columns=columns,
        targets=target_among(others),
        notes=table.notes,
        kind="image",
        is_table=True,
        lines=table.lines,
        place=place.name,
        title=place.name,
        description=f"{len(paths)} images, {words}, with {len(others)} more columns.",
    )


def _words(labels: Sequence[str]) -> np.ndarray:
    values = np.empty(len(labels), object)
    values[:] = list(labels)
    return values
