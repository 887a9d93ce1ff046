"""A few samples of a source as they are, to look at."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.sources.raw import Raw

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

_SIDE = 192
_SERIES = 200


@dataclass(frozen=True)
class RawSample:
    """One sample: a picture (an image, a series) or None, its label, and its cells as text by column."""

    picture: np.ndarray | None
    label: str
    tip: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)


def some_samples(raw: Raw, targets: Sequence[str], count: int = 12, cancelled: Cancel = never) -> tuple[RawSample, ...]:
    """Samples spread evenly over the source; of a table its first rows, of a series stretches of it."""
    if raw.kind == "sequence" and all(column.kind in ("number", "date") for column in raw.columns.values()):
        return _stretches(raw)
    is_rows = not any(_is_picture(column) for column in raw.columns.values())
    size = raw.size
    rows = (
        np.arange(min(size, 6)) if is_rows else np.unique(np.linspace(0, size - 1, min(size, count)).astype(np.int64))
    )
    found = []
    for row in rows.tolist():
        stop_if(cancelled)
        picture, tip = None, ""
        for name, column in raw.columns.items():
            if name not in targets and _is_picture(column):
                picture, tip = _picture(column, row)
                break
        label = ", ".join(_cell(raw, name, row) for name in targets if not _is_picture(raw.columns[name]))
        cells = {name: _cell(raw, name, row) for name in raw.columns} if picture is None else {}
        found.append(RawSample(picture, label, tip or f"{row + 1}: {label}", cells))
    return tuple(found)


def _stretches(raw: Raw) -> tuple[RawSample, ...]:
    found = []
    for name, column in raw.columns.items():
        if column.kind != "number":
            continue
        for start in (0, max(0, raw.size // 2), max(0, raw.size - _SERIES)):
            values = np.asarray(column.values[start : start + _SERIES], "float32")
            found.append(RawSample(values[:, None], name, f"{name}, rows {start + 1} to {start + len(values)}"))
    return tuple(found)


def _is_picture(column: Column) -> bool:
    return column.kind == "image" or (column.kind == "array" and len(column.values.shape) > 2)


def _picture(column: Column, row: int) -> tuple[np.ndarray, str]:
    paths = getattr(column.values, "paths", None)
    if paths is not None:
        from app.sessions.sources.image_files import open_picture

        picture = open_picture(paths[row], "RGB", (_SIDE, _SIDE))
        picture.thumbnail((_SIDE, _SIDE))
        return np.asarray(picture), str(paths[row])
    value = np.asarray(column.values[row : row + 1])[0]
    if value.ndim == 4:
        value = value[0]
    return value, ""


def _cell(raw: Raw, name: str, row: int) -> str:
    column: Any = raw.columns[name]
    value = column.values[row]
    if name in raw.classes:
        return raw.classes[name][int(value)]
    if column.kind in ("category", "text"):
        return str(value)
    if column.kind == "number":
        return "" if np.isnan(value) else f"{value:.10g}"
    if column.kind == "date":
        return "" if np.isnat(value) else str(value).replace("T00:00:00", "").replace("T", " ")
    flat = np.asarray(value).reshape(-1)
    text = ", ".join(f"{one:.4g}" for one in flat[:6].tolist())
    return f"{text}, …" if flat.size > 6 else text
