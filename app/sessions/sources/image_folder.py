"""Images of one's own: a folder with a folder for each class, or a table of paths and labels."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.cells import is_missing
from app.sessions.sources.csv_file import target_among
from app.sessions.sources.image_check import unreadable
from app.sessions.sources.image_files import SUFFIXES, ImageFiles, look_at
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.table import Table, read_table
from app.sessions.sources.types import KINDS, typed

IMAGE, LABEL = "image", "label"
_TRAIN = ("train", "training")
# A third part beside those two.
_ALSO = ("val", "valid", "validation")
# Of so many images of a table one may be missing.
_MOST_GONE = 0.1
_BEFORE_NUMBER = re.compile(r"([^\W\d_]{2,})[ ._-]*\(?\d+\)?$")
_MOST_NAMES = 50
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
    top = _top(place)
    tops = {entry.name.lower(): entry for entry in sorted(top.iterdir()) if entry.is_dir()}
    train = next((tops[name] for name in _TRAIN if name in tops), None)
    held = next((tops[name] for name in _HELD if name in tops), None)
    notes: list[str] = []
    if train is not None and held is not None:
        paths, labels = _listed(train, options, notes, cancelled)
        held_paths, held_labels = _listed(held, options, notes, cancelled)
        also = next((tops[name] for name in _ALSO if name in tops and tops[name] != held), None)
        if also is not None:
            more, more_labels = _listed(also, options, notes, cancelled)
            paths, labels = [*paths, *more], [*labels, *more_labels]
            notes.append(
                f"The {len(more):,} images in “{also.name}” are trained with; a part of all of them validates."
            )
    else:
        paths, labels = _listed(top, options, notes, cancelled)
        held_paths, held_labels = [], []
    if not paths:
        raise DataError(
            f"There are no images in {place}" + (" that can be read." if notes else "."),
            expected=", ".join(SUFFIXES),
            mend="choose a folder with a folder of images for each class",
        )
    channels, size, words, _ = look_at([*paths, *held_paths])
    if options.color is not None:
        channels = 1 if options.color == "gray" else 3
    columns = {IMAGE: make_column("image", ImageFiles(paths, channels, size, largest=words))}
    held_columns = {}
    if held_paths:
        held_columns[IMAGE] = make_column("image", ImageFiles(held_paths, channels, size, largest=words))
    if not any(labels) and not held_paths:
        labels = _named(paths)
        if any(labels):
            notes.append("There are no folders of classes; they are taken from the names of the files.")
    classes = sorted({*labels, *held_labels})
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
        description=f"{counted:,} images, {words}, "
        + (f"of {len(classes)} {'class' if len(classes) == 1 else 'classes'}." if has_labels else "without labels."),
        notes=tuple(notes),
    )


def _top(folder: Path) -> Path:
    """The folder in which the folders of classes are: a folder that holds nothing but one such folder is gone through."""
    while True:
        inside = [entry for entry in folder.iterdir() if not entry.name.startswith((".", "__MACOSX"))]
        folders = [entry for entry in inside if entry.is_dir()]
        if len(folders) != 1 or any(entry.suffix.lower() in SUFFIXES for entry in inside if entry.is_file()):
            return folder
        if sum(entry.is_dir() for entry in folders[0].iterdir()) < 2:
            return folder
        folder = folders[0]


def _named(paths: Sequence[Path]) -> list[str]:
    """Classes by what stands before the number in "cat.12.jpg", "dog_3.png"; empty words where that says nothing."""
    found = [_BEFORE_NUMBER.match(path.stem) for path in paths]
    names = [match[1].lower() if match else "" for match in found]
    counts = Counter(names)
    if "" in counts or not 2 <= len(counts) <= _MOST_NAMES or min(counts.values()) < 2:
        return [""] * len(paths)
    return names


def _listed(folder: Path, options: Options, notes: list[str], cancelled: Cancel) -> tuple[list[Path], list[str]]:
    """Images and their classes: the name of the folder within `folder` in which each lies. Files that cannot be read are
    left out, which `notes` says."""
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
        inside, all_paths = [at for at, label in enumerate(labels) if label], paths
        paths, labels = [paths[at] for at in inside], [labels[at] for at in inside]
        notes.append(f"{len(all_paths) - len(paths):,} images in no folder of a class are left out.")
    broken = set(unreadable(paths, cancelled))
    if broken:
        notes.append(_left_out([paths[at].relative_to(folder).as_posix() for at in sorted(broken)]))
        sound = [at for at in range(len(paths)) if at not in broken]
        paths, labels = [paths[at] for at in sound], [labels[at] for at in sound]
    return paths, labels


def _left_out(names: Sequence[str]) -> str:
    shown = ", ".join(names[:4]) + (f" and {len(names) - 4:,} more" if len(names) > 4 else "")
    if len(names) == 1:
        return f"1 file is no image that can be read, and is left out: {shown}."
    return f"{len(names):,} files are no images that can be read, and are left out: {shown}."


def _of_table(place: Path, options: Options, cancelled: Cancel) -> Raw:
    table = read_table(place, options, cancelled)
    column = path_column(table)
    if column is None:
        raise DataError(
            f"{place.name} names no images.",
            expected=f"a column of paths that end in {', '.join(SUFFIXES)}",
            mend="choose it as a table",
        )
    cells = [cell.replace("\\", "/") for cell in table.columns[column]]
    around = _around(place.parent, cells)
    paths = [Path(cell) if Path(cell).is_absolute() else around / cell for cell in cells]
    notes, gone = list(table.notes), [at for at, path in enumerate(paths) if not path.is_file()]
    if len(gone) > _MOST_GONE * len(paths):
        raise DataError(
            f"{place.name}, line {int(table.lines[gone[0]])}: there is no image {table.columns[column][gone[0]]!r}.",
            column=column,
            row=int(table.lines[gone[0]]),
            expected="paths from the folder of the table",
            mend="put the table beside the images, or correct its paths",
        )
    if gone:
        lines = "line" if len(gone) == 1 else "lines"
        notes.append(
            f"{len(gone):,} {'image is' if len(gone) == 1 else 'images are'} not there and left out ({lines} "
            f"{', '.join(str(int(table.lines[at])) for at in gone[:4])}{', …' if len(gone) > 4 else ''})."
        )
    there = sorted(set(range(len(paths))) - set(gone))
    broken = [there[at] for at in unreadable([paths[at] for at in there], cancelled)]
    if broken:
        notes.append(_left_out([cells[at] for at in broken]))
    left = sorted(set(there) - set(broken))
    if not left:
        raise DataError(f"None of the images of {place.name} can be read.", mend="save them anew")
    table, paths = table.keep(np.asarray(left)), [paths[at] for at in left]
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
        targets=target_among(others, columns),
        notes=tuple(notes),
        kind="image",
        is_table=True,
        lines=table.lines,
        place=place.name,
        title=place.name,
        description=f"{len(paths)} images, {words}, with {len(others)} more columns.",
        found=table.found,
    )


def _around(folder: Path, cells: Sequence[str]) -> Path:
    """The folder that the paths start from: that of the table, or one beside it."""
    first = next((cell for cell in cells if not is_missing(cell)), "")
    if (folder / first).is_file():
        return folder
    beside = sorted(entry for entry in folder.iterdir() if entry.is_dir() and not entry.name.startswith("."))
    return next((one for one in beside if (one / first).is_file()), folder)


def _words(labels: Sequence[str]) -> np.ndarray:
    values = np.empty(len(labels), object)
    values[:] = list(labels)
    return values
