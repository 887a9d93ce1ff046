"""A step shown on a real sample: what goes into it, and what comes out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import engine
from app.document.readable import readable
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.preparing import roles, step_of
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

# So many rows, spread evenly, teach the steps of a preview.
_ROWS = 400
_DRAWS = 3
_LINES = 8


@dataclass(frozen=True)
class Shown:
    """One thing to show: an array (an image, a series), or else text; with a caption."""

    caption: str
    array: np.ndarray | None = None
    text: str = ""


@dataclass(frozen=True)
class StepPreview:
    """What one sample is before a step and after it; `note` where there is nothing to show."""

    before: tuple[Shown, ...] = ()
    after: tuple[Shown, ...] = ()
    note: str = ""


def preview_step(
    raw: Raw, options: Options, entries: Sequence[Mapping[str, Any]], at: int, row: int = 0, cancelled: Cancel = never
) -> StepPreview:
    """Step `at` of the list on a sample; the steps before it that are on are done first. Raises DataError."""
    if entries[at]["kind"] == "split":
        return _parts(raw, options, entries[at])
    inputs, targets = roles(raw, options)
    window = any(entry["kind"] == "window" for entry in entries[: at + 1])
    chosen = np.arange(min(raw.size, _ROWS))
    if not window:
        chosen = np.unique(np.linspace(0, raw.size - 1, min(raw.size, _ROWS)).astype(np.int64))
        chosen = np.unique(np.append(chosen, row % max(1, raw.size)))
    columns = {name: raw.columns[name].chosen(chosen) for name in (*inputs, *targets)}
    stop_if(cancelled)
    steps = [step_of(entry) for entry in entries[:at] if entry.get("on", True) and entry["kind"] != "split"]
    step = step_of(entries[at])
    place = int(np.searchsorted(chosen, row % max(1, raw.size))) if not window else 0
    try:
        before = engine.preprocessing.steps.Pipeline(steps, targets).learn(columns)
        stop_if(cancelled)
        after = engine.preprocessing.steps.Pipeline([step], targets).learn(before)
    except (ValueError, IndexError) as error:
        return StepPreview(note=str(error))
    changed = [name for name in after if name not in before or after[name] is not before[name]]
    if not changed:
        return StepPreview(note="This step changes nothing here: there is no column that it fits.")
    if step.key == "fill_missing":
        place = _first_filled(before, changed, place)
    gone = [name for name in before if name in changed] or list(before)
    return StepPreview(
        _shown(before, gone, place), _shown(after, changed, place, draws=isinstance(step, _augment())), ""
    )


def _augment() -> type:
    return engine.preprocessing.steps.Augment


def _first_filled(before: Mapping[str, Column], names: Sequence[str], place: int) -> int:
    """A row that lacks a value, so that there is something to see."""
    for name in names:
        lacking = engine.preprocessing.steps.base.is_missing(before[name])
        if lacking.any():
            return int(np.flatnonzero(lacking)[0])
    return place


def _shown(columns: Mapping[str, Column], names: Sequence[str], place: int, draws: bool = False) -> tuple[Shown, ...]:
    found: list[Shown] = []
    for name in names[:_LINES]:
        column = columns[name]
        at = min(place, len(column) - 1)
        if column.kind == "image" and draws and hasattr(column.values, "redrawn"):
            found += [
                Shown("", np.asarray(column.values.redrawn(seed)[at : at + 1])[0]) for seed in range(1, _DRAWS + 1)
            ]
        elif column.kind == "image" and 0 in column.values.shape[1:]:
            found.append(_file(name, column, at))
        elif column.kind == "image" or (column.kind == "array" and len(column.values.shape) > 2):
            value = np.asarray(column.values[at : at + 1])[0]
            found.append(Shown("×".join(map(str, value.shape)), value))
        else:
            found.append(Shown(name, None, _text(column, at)))
    if len(names) > _LINES:
        found.append(Shown("", None, f"and {len(names) - _LINES} more"))
    return tuple(found)


def _file(name: str, column: Column, at: int) -> Shown:
    from app.sessions.sources.image_files import open_picture

    picture = open_picture(column.values.paths[at], "RGB")
    size = f"{picture.size[1]}×{picture.size[0]}"
    picture.thumbnail((256, 256))
    return Shown(size, np.asarray(picture))


def _text(column: Column, at: int) -> str:
    value = column.values[at]
    if column.kind in ("category", "text"):
        return str(value)[:80] or "–"
    if column.kind == "number":
        return "–" if np.isnan(value) else readable(value)
    if column.kind == "date":
        return "–" if np.isnat(value) else str(value).replace("T00:00:00", "")
    if column.kind == "ids":
        words = column.names
        said = [words[one] if words and one < len(words) and words[one] else str(one) for one in value[:8].tolist()]
        numbers = " ".join(str(one) for one in value[:10].tolist())
        return f"{numbers} …   ({' '.join(said).strip()} …)" if words else f"{numbers} …"
    flat = np.asarray(value).reshape(-1)
    if column.names and len(column.names) == len(flat):
        return ", ".join(f"{name} {number:.3g}" for name, number in list(zip(column.names, flat.tolist()))[:6])
    return ", ".join(f"{number:.3g}" for number in flat[:8].tolist())


def _parts(raw: Raw, options: Options, entry: Mapping[str, Any]) -> StepPreview:
    from app.sessions.preparing import split_parts

    parts = split_parts(raw, options, step_of(entry), 0.1)
    total = sum(map(len, parts))
    names = ("to train with", "to validate each epoch", "held out to test")
    after = tuple(
        Shown(name, None, f"{len(rows):,} samples, {len(rows) / max(1, total):.0%}")
        for name, rows in zip(names, parts, strict=True)
    )
    return StepPreview((Shown("all", None, f"{total:,} samples"),), after)
