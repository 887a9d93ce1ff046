"""Labels that were put right by hand: kept in the project beside the source, which stays as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from app.sessions.dataset import Dataset
from app.sessions.sources.labels import label_text
from app.sessions.sources.raw import Raw, make_column

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

# By target: for each sample that was put right, by `key_of`, the label in the source and the one in its place.
Labels = Mapping[str, Mapping[str, Sequence[str]]]
_HELD = "held "


def key_of(raw: Raw | None, row: int, is_held: bool) -> str:
    """The name of a sample of a source: of an image its file, so that other files may come and go; else its row."""
    paths = None if raw is None else _paths(raw.held if is_held else raw.columns)
    if paths is not None:
        return _file(paths[row])
    return f"{_HELD}{row}" if is_held else str(row)


def with_label(labels: Labels, target: str, key: str, old: str, new: str) -> dict[str, dict[str, list[str]]]:
    """The same with one sample more; a label that the source has itself is no correction."""
    found = {name: {one: list(pair) for one, pair in pairs.items()} for name, pairs in labels.items()}
    mine = found.setdefault(target, {})
    first = mine.get(key, [old])[0]
    if first == new:
        mine.pop(key, None)
    else:
        mine[key] = [first, new]
    return {name: pairs for name, pairs in found.items() if pairs}


def without_label(labels: Labels, target: str, key: str) -> dict[str, dict[str, list[str]]]:
    """The same without one correction."""
    found = {
        name: {one: list(pair) for one, pair in pairs.items() if (name, one) != (target, key)}
        for name, pairs in labels.items()
    }
    return {name: pairs for name, pairs in found.items() if pairs}


def said_of(labels: Labels, target: str, key: str, old: str) -> str:
    """What a sample is called by now: `old` where nobody has put it right."""
    return labels.get(target, {}).get(key, (old, old))[1]


def relabelled(raw: Raw, labels: Labels) -> Raw:
    """The source with the labels that were put right. One that says something else now than it said then stays."""
    columns, held = dict(raw.columns), dict(raw.held)
    count = 0
    for target, pairs in labels.items():
        for part, is_held in ((columns, False), (held, True)):
            if target in part:
                part[target], changed = _put_right(raw, part, target, pairs, is_held)
                count += changed
    if not count:
        return raw
    note = "One label was put right by hand." if count == 1 else f"{count} labels were put right by hand."
    return replace(raw, columns=columns, held=held, notes=(*raw.notes, note))


def relabelled_dataset(dataset: Dataset, labels: Labels) -> Dataset:
    """The same for a bundled set, whose samples lie in the order of its source."""
    targets, tests = dict(dataset.targets), dict(dataset.test_targets)
    for target, pairs in labels.items():
        classes = dataset.classes.get(target)
        if classes is None or target not in targets:
            continue
        for part, is_held in ((targets, False), (tests, True)):
            values = np.array(part[target])
            for key, (old, new) in pairs.items():
                row = _row(key, is_held, len(values))
                if row is not None and new in classes and classes[int(values[row])] == old:
                    values[row] = classes.index(new)
            part[target] = values
    return replace(dataset, targets=targets, test_targets=tests)


def corrections(
    raw: Raw, part: Mapping[str, Column], target: str, pairs: Mapping[str, Sequence[str]], is_held: bool
) -> dict[int, str]:
    """The right label by row, of those that still say what they said when they were put right."""
    column = part[target]
    if not isinstance(column.values, np.ndarray) or column.values.ndim != 1:
        return {}
    paths = _paths(part)
    rows = None if paths is None else {_file(path): at for at, path in enumerate(paths)}
    values: Any = column.values
    classes = raw.classes.get(target)
    found = {}
    for key, (old, new) in pairs.items():
        row = rows.get(key) if rows is not None else _row(key, is_held, len(values))
        if row is None:
            continue
        said = classes[int(values[row])] if classes else label_text(values[row : row + 1].tolist()[0])
        if said == old and (not classes or new in classes):
            found[row] = new
    return found


def _put_right(
    raw: Raw, part: Mapping[str, Column], target: str, pairs: Mapping[str, Sequence[str]], is_held: bool
) -> tuple[Column, int]:
    """The column, and how many of its labels are others now."""
    column = part[target]
    found = corrections(raw, part, target, pairs, is_held)
    if not found:
        return column, 0
    values: Any = column.values.copy()
    classes = raw.classes.get(target)
    for row, new in found.items():
        if classes:
            values[row] = classes.index(new)
        elif values.dtype.kind == "O":
            values[row] = new
        else:
            values[row] = float(new)
    return make_column(column.kind, values, column.names), len(found)


def _row(key: str, is_held: bool, count: int) -> int | None:
    if key.startswith(_HELD) != is_held:
        return None
    text = key.removeprefix(_HELD)
    return int(text) if text.isdecimal() and int(text) < count else None


def _paths(columns: Mapping[str, Column]) -> Any:
    return next((paths for one in columns.values() if (paths := getattr(one.values, "paths", None)) is not None), None)


def _file(path: Any) -> str:
    return "/".join(path.parts[-3:])
