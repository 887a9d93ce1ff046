"""What is in a source, before anything is done to it: columns, classes, what is missing, and what is worth a word."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import engine
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.order import group_column, time_column
from app.sessions.preparing import roles
from app.sessions.sources.labels import looks_like_classes
from app.sessions.sources.options import Options
from app.sessions.sources.raw import OWN, Raw
from app.sessions.sources.rows import Rows

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

_BINS = 24
_TOP = 8
_DUPLICATES = 200_000
# From so many times as common on, one class outweighs another.
_UNBALANCED = 3.0
_MANY_CATEGORIES = 50
_NAMING = ("id", "index", "no", "nr", "number", "row", "row id", "row_id", "unnamed: 0", "passengerid")


@dataclass(frozen=True)
class ColumnProfile:
    """One column: `kind` as the steps', `role` "input", "target" or "ignore".

    Attributes:
        shape: of one sample. missing: rows without a value. different: how many values there are (None: not counted).
        low, high, mean, deviation: of numbers. edges, counts: their histogram. top: the commonest values and how often.
    """

    name: str
    kind: str
    role: str
    shape: tuple[int, ...] = ()
    missing: int = 0
    different: int | None = None
    low: float | None = None
    high: float | None = None
    mean: float | None = None
    deviation: float | None = None
    edges: tuple[float, ...] = ()
    counts: tuple[int, ...] = ()
    top: tuple[tuple[str, int], ...] = ()
    first: str = ""


@dataclass(frozen=True)
class Remark:
    """Something worth a word: "warning" or "info"; `column` that it is about."""

    severity: str
    text: str
    column: str = ""


@dataclass(frozen=True)
class Profile:
    """The whole source. `classes`: the classes of the first target that has them, and their samples. `licence`: under
    which a set that comes with Layerloom stands; "" for one's own."""

    title: str
    description: str
    kind: str
    rows: int
    held: int
    columns: tuple[ColumnProfile, ...]
    classes: tuple[tuple[str, int], ...] = ()
    duplicates: int = 0
    incomplete: int = 0
    remarks: tuple[Remark, ...] = ()
    licence: str = ""

    def as_json(self) -> dict[str, Any]:
        """Plain data."""
        return asdict(self)


def profile(raw: Raw, options: Options, cancelled: Cancel = never) -> Profile:
    """Look at all columns. Large images and arrays are looked at by some rows."""
    inputs, targets = roles(raw, options)
    columns = []
    lacking = np.zeros(raw.size, bool)
    for name, column in raw.columns.items():
        stop_if(cancelled)
        role = "input" if name in inputs else "target" if name in targets else "ignore"
        found = engine.preprocessing.steps.base.is_missing(column)
        if role == "input":
            lacking |= found
        columns.append(_column(name, column, role, found, raw, name in options.kinds))
    classes = _classes(raw, targets, options)
    stop_if(cancelled)
    duplicates = _duplicates(raw, [*inputs, *targets], cancelled)
    held = len(next(iter(raw.held.values()))) if raw.held else 0
    whole = Profile(
        raw.title, raw.description, raw.kind, raw.size, held, tuple(columns), classes, duplicates, int(lacking.sum())
    )
    licence = "" if raw.licence == OWN else raw.licence
    return Profile(**{**vars(whole), "remarks": tuple(_remarks(whole, raw)), "licence": licence})


def _column(name: str, column: Column, role: str, lacking: np.ndarray, raw: Raw, said: bool) -> ColumnProfile:
    values = column.values
    missing = int(lacking.sum())
    shape = tuple(int(size) for size in values.shape[1:])
    if column.kind == "number":
        there = values[~lacking]
        finite = there[np.isfinite(there)]
        return ColumnProfile(name, column.kind, role, shape, missing, **_numbers(finite))
    if column.kind == "date":
        there = values[~lacking].astype("float64")
        if not len(there):
            return ColumnProfile(name, column.kind, role, shape, missing)
        counts, edges = np.histogram(there, _BINS)
        first, last = (str(np.datetime64(int(one), "s"))[:10] for one in (there.min(), there.max()))
        return ColumnProfile(
            name, column.kind, role, shape, missing, len(np.unique(there)), edges=tuple(edges.tolist()),
            counts=tuple(counts.tolist()), first=f"{first} … {last}",
        )  # fmt: skip
    if column.kind in ("category", "text"):
        counts = Counter(value for value in values.tolist() if value)
        top = counts.most_common(_TOP) if column.kind == "category" else ()
        first = next((value for value in values.tolist() if value), "")
        return ColumnProfile(name, column.kind, role, shape, missing, len(counts), top=tuple(top), first=first)
    if column.kind == "image" and isinstance(values, Rows) and 0 in shape:
        return ColumnProfile(name, column.kind, role, shape, first=str(getattr(values, "largest", "")))
    if len(shape) == 0 and isinstance(values, np.ndarray) and values.dtype.kind in "iu":
        found = np.unique(values)
        names = raw.classes.get(name)
        top = ()
        if len(found) <= 64:
            top = tuple(
                (names[int(one)] if names and 0 <= int(one) < len(names) else str(one), int((values == one).sum()))
                for one in found[:_TOP].tolist()
            )
        return ColumnProfile(name, column.kind, role, shape, different=len(found), top=top)
    sample = engine.preprocessing.steps.rows.sampled(values, 16 * 2**20)
    flat = sample.reshape(-1)
    if flat.size > 1_000_000:
        flat = flat[:: flat.size // 1_000_000]
    flat = flat[np.isfinite(flat)] if flat.dtype.kind == "f" else flat
    return ColumnProfile(name, column.kind, role, shape, **{**_numbers(flat.astype("float64")), "different": None})


def _numbers(values: np.ndarray) -> dict[str, Any]:
    if not len(values):
        return {"different": 0}
    counts, edges = np.histogram(values, _BINS if values.min() < values.max() else 1)
    return {
        "different": len(np.unique(values)),
        "low": float(values.min()),
        "high": float(values.max()),
        "mean": float(values.mean()),
        "deviation": float(values.std()),
        "edges": tuple(edges.tolist()),
        "counts": tuple(counts.tolist()),
    }


def _classes(raw: Raw, targets: Sequence[str], options: Options) -> tuple[tuple[str, int], ...]:
    for name in targets:
        column, kind = raw.columns[name], options.kinds.get(name)
        values = column.values
        if name in raw.classes:
            counts = np.bincount(values, minlength=len(raw.classes[name]))
            return tuple(zip(raw.classes[name], counts.tolist()))
        if kind == "number":
            continue
        if column.kind in ("category", "text"):
            counted = Counter(value for value in values.tolist() if value)
            return tuple(sorted(counted.items(), key=lambda item: (-item[1], _as_read(item[0]))))
        if len(values.shape) == 1 and isinstance(values, np.ndarray):
            there = values[np.isfinite(values)] if values.dtype.kind == "f" else values
            if kind == "classes" or looks_like_classes(there):
                found, counts = np.unique(there, return_counts=True)
                return tuple((f"{one:g}", count) for one, count in zip(found.tolist(), counts.tolist()))
    return ()


def _as_read(name: str) -> list[tuple[int, str]]:
    """For an order in which "class 9" comes before "class 10"."""
    return [(int(part), "") if part.isdecimal() else (0, part) for part in re.split(r"(\d+)", name)]


def _duplicates(raw: Raw, names: Sequence[str], cancelled: Cancel) -> int:
    """Samples that are there more than once."""
    if raw.size > _DUPLICATES or not names or (raw.is_table and raw.kind == "sequence"):
        return 0
    columns = [raw.columns[name] for name in names]
    files = next((column.values for column in columns if hasattr(column.values, "paths")), None)
    if files is not None:
        return _same_files(files.paths, cancelled)
    if any(not isinstance(column.values, np.ndarray) for column in columns):
        return 0
    if sum(column.values.nbytes for column in columns if column.values.dtype.kind != "O") > 256 * 2**20:
        return 0
    seen: set[bytes] = set()
    flat = [column.values.reshape(raw.size, -1) for column in columns]
    for row in range(raw.size):
        if row % 4096 == 0:
            stop_if(cancelled)
        seen.add(
            b"|".join(
                str(part[row, 0]).encode() if part.dtype.kind == "O" else np.ascontiguousarray(part[row]).tobytes()
                for part in flat
            )
        )
    return raw.size - len(seen)


def _same_files(paths: Sequence[Any], cancelled: Cancel) -> int:
    import hashlib

    by_size: dict[int, list[Any]] = {}
    for path in paths:
        by_size.setdefault(path.stat().st_size, []).append(path)
    found = 0
    for same in by_size.values():
        if len(same) < 2:
            continue
        stop_if(cancelled)
        found += len(same) - len({hashlib.blake2b(path.read_bytes(), digest_size=16).digest() for path in same[:2000]})
        found -= max(0, len(same) - 2000)
    return max(0, found)


def _remarks(whole: Profile, raw: Raw) -> list[Remark]:
    found = [Remark("info", note) for note in raw.notes]
    found += _of_classes(whole)
    if whole.duplicates:
        share = whole.duplicates / max(1, whole.rows)
        found.append(
            Remark(
                "warning" if share > 0.02 else "info",
                f"{_many(whole.duplicates, 'sample is', 'samples are')} there twice ({share:.1%}): a copy that is held "
                "out makes the network look better than it is.",
            )
        )
    used = [column for column in whole.columns if column.role != "ignore"]
    for column in used:
        if column.role == "target" and column.missing:
            rows = _many(column.missing, "row has", "rows have")
            text = f"{rows} no “{column.name}”, which is to be predicted: nothing can be learned from them."
            found.append(Remark("warning", text, column.name))
    if whole.incomplete:
        names = [column.name for column in used if column.missing and column.role == "input"]
        found.append(
            Remark(
                "warning",
                f"{_many(whole.incomplete, 'row lacks', 'rows lack')} a value ({whole.incomplete / whole.rows:.0%}): in "
                f"{_listed(names)}.",
                names[0] if names else "",
            )
        )
    for column in used:
        found += _of_column(column, whole)
    found += _of_order(whole, raw)
    found += _telling(whole, raw)
    if whole.rows < 100:
        found.append(
            Remark("warning", f"{whole.rows} samples are few: what is learned from them may not hold for others.")
        )
    return found


def _of_order(whole: Profile, raw: Raw) -> list[Remark]:
    """Rows that belong together, by time or by group; the columns that say so may be left out."""
    targets = [column.name for column in whole.columns if column.role == "target"]
    others = [column.name for column in whole.columns if column.role != "target"]
    left = {column.name for column in whole.columns if column.role == "ignore" and column.kind != "date"}
    timed = time_column(raw, [name for name in others if name not in left], targets)
    if timed is not None:
        text = f"“{timed[0]}” goes on by {timed[1]} from row to row: a step “window” tells what comes next from what was before."
        return [Remark("info", text, timed[0])]
    group = group_column(raw, others)
    if group is None:
        return []
    text = f"Rows of one “{group}” are alike: keep them on one side of the split (method “group”), or the network is "
    text += "measured on what it has seen."
    return [Remark("info", text, group)]


def _of_classes(whole: Profile) -> list[Remark]:
    found = []
    counts = [count for _, count in whole.classes]
    if len(counts) > 1:
        most = max(whole.classes, key=lambda item: item[1])
        least = min(whole.classes, key=lambda item: item[1])
        if least[1] and most[1] / least[1] >= _UNBALANCED:
            found.append(
                Remark(
                    "warning",
                    f"“{most[0]}” is {most[1] / least[1]:.0f} times as common as “{least[0]}”: give rare classes more "
                    "weight, and look at the figures of each class.",
                )
            )
        few = [name for name, count in whole.classes if count < 10]
        if few:
            found.append(Remark("warning", f"There are fewer than 10 samples of {_listed(few)}."))
    return found


def _of_column(column: ColumnProfile, whole: Profile) -> list[Remark]:
    name = f"“{column.name}”"
    if column.role == "target" and column.kind in ("number", "category") and column.different == 1:
        text = f"{name} is the same in all rows: there is nothing to tell apart, and nothing to learn."
        if whole.kind == "image":
            text = "All images are of one class: to be told apart, each class wants a folder of its own."
        return [Remark("warning", text, column.name)]
    if (column.kind == "number" and column.different == 1) or (column.kind == "category" and column.different == 1):
        return [Remark("info", f"{name} is the same in all rows: it teaches nothing.", column.name)]
    if column.role == "input" and is_counter(column, whole.rows):
        return [Remark("info", f"{name} differs from row to row, like a number that only names it.", column.name)]
    if column.role == "input" and column.kind == "category" and (column.different or 0) > _MANY_CATEGORIES:
        text = f"{name} has {column.different:,} different values: most come too seldom to be learned from."
        return [Remark("info", text, column.name)]
    if column.kind == "image" and 0 in column.shape:
        return [Remark("info", f"The images have different sizes: {column.first}.", column.name)]
    if column.kind == "number" and column.deviation and column.low is not None and column.high is not None:
        reach = max(abs(column.high - (column.mean or 0)), abs(column.low - (column.mean or 0))) / column.deviation
        if reach > 10:
            far = (
                column.high
                if abs(column.high - (column.mean or 0)) > abs(column.low - (column.mean or 0))
                else column.low
            )
            return [Remark("info", f"{name} has values far from all others, such as {far:g}.", column.name)]
    return []


def is_counter(column: ColumnProfile, rows: int) -> bool:
    """Whether a column only names its rows: a category that is new in each, or numbers that count them."""
    if rows < 10 or column.missing or column.different is None:
        return False
    if column.kind == "category":
        return column.different == rows
    if column.kind != "number" or column.low is None or column.high is None:
        return False
    if not (float(column.low).is_integer() and float(column.high).is_integer()):
        return False
    # Some rows may be there twice: of a column with such a name it is enough that nearly all differ.
    if column.name.lower().strip() in _NAMING and column.different > 0.9 * rows:
        return True
    return column.different == rows and column.high - column.low == rows - 1 and column.low in (0, 1)


def _telling(whole: Profile, raw: Raw) -> list[Remark]:
    """Inputs that give the target away."""
    targets = [column.name for column in whole.columns if column.role == "target"]
    if len(targets) != 1 or raw.size < 20 or not raw.is_table:
        return []
    target = raw.columns[targets[0]]
    if target.kind not in ("number", "category"):
        return []
    found = []
    codes = _codes(target.values)
    for column in whole.columns:
        other = raw.columns[column.name]
        if column.role != "input" or other.kind not in ("number", "category"):
            continue
        if other.kind == "number" and target.kind == "number":
            both = np.isfinite(other.values) & np.isfinite(target.values)
            x, y = other.values[both], target.values[both]
            if len(x) > 10 and x.std() > 0 and y.std() > 0 and abs(np.corrcoef(x, y)[0, 1]) > 0.9999:
                found.append(column.name)
        elif column.different and 1 < column.different <= 50:
            mine = _codes(other.values)
            pairs = len(np.unique(mine.astype(np.int64) * (codes.max() + 1) + codes))
            if (
                pairs == len(np.unique(mine))
                and len(np.unique(codes)) > 1
                and len(np.unique(mine)) <= len(np.unique(codes))
            ):
                found.append(column.name)
    return [
        Remark("warning", f"“{name}” gives “{targets[0]}” away: is it known when you predict?", name) for name in found
    ]


def _codes(values: np.ndarray) -> np.ndarray:
    return np.unique(values.astype(str) if values.dtype.kind == "O" else values, return_inverse=True)[1]


def _many(count: int, one: str, more: str) -> str:
    return f"{count:,} {one if count == 1 else more}"


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(f"“{name}”" for name in names[:4])
    return f"{shown} and {len(names) - 4} more" if len(names) > 4 else shown
