"""What a new source needs before a network can be fed with it: columns to leave out, and steps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from app.sessions.data_profile import Profile, is_counter, profile
from app.sessions.dataset import Cancel, never
from app.sessions.fingerprint import fingerprint_of
from app.sessions.order import group_column, time_column
from app.sessions.preparing import roles
from app.sessions.sources.image_files import look_at
from app.sessions.sources.options import Options, options_of
from app.sessions.sources.raw import Raw
from app.sessions.sources.registry import SOURCES, kind_of
from app.sessions.sources.types import is_unparted

# Images are brought to one of these sizes where they differ or are larger.
_SIDES = (32, 48, 64, 96, 128)
_LARGEST = 64


@dataclass(frozen=True)
class Found:
    """A source, ready for the data settings."""

    source: str
    options: Mapping[str, Any] = field(default_factory=dict)
    steps: tuple[Mapping[str, Any], ...] = ()
    fingerprint: Mapping[str, Any] = field(default_factory=dict)

    def settings(self) -> dict[str, Any]:
        """Values of the data settings that take this source."""
        return {
            "source": self.source,
            "options": dict(self.options),
            "steps": [dict(step) for step in self.steps],
            "fingerprint": dict(self.fingerprint),
            "map": {},
            "prepared": {},
        }


def probe(path: Path, cancelled: Cancel = never) -> Found:
    """Look into a file or a folder; for a thread. Raises DataError where it cannot be read."""
    kind = kind_of(path)
    raw = SOURCES[kind].read(path, Options(), cancelled)
    options, steps = suggest(raw, {}, cancelled)
    return Found(f"{kind}:{path}", options, tuple(steps), fingerprint_of(path, cancelled))


def probe_source(source: str, cancelled: Cancel = never) -> Found:
    """The same for a source by its name: "made:spirals"; a bundled set comes prepared."""
    kind, _, name = source.partition(":")
    if kind == "builtin":
        return Found(source)
    if SOURCES[kind].is_path:
        return probe(Path(name), cancelled)
    options, steps = suggest(SOURCES[kind].read(name, Options(), cancelled), {}, cancelled)
    return Found(source, options, tuple(steps))


def suggest(
    raw: Raw, given: Mapping[str, Any], cancelled: Cancel = never
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Options (what is given, and what to leave out) and steps."""
    options = options_of({"options": given})
    about = profile(raw, options, cancelled)
    changed = dict(given)
    useless = [
        column.name
        for column in about.columns
        if column.role == "input" and raw.is_table and (is_counter(column, about.rows) or column.different in (0, 1))
        and column.kind in ("number", "category")
    ]  # fmt: skip
    useless += [column.name for column in about.columns if column.role == "input" and _only_counts(raw, column.name)]
    inputs, _ = roles(raw, options)
    if len(useless) == len(inputs):
        # Something has to be learned from: what holds anything stays.
        useless = [column.name for column in about.columns if column.name in useless and column.missing == about.rows]
    if useless and len(useless) < len(inputs):
        changed["ignore"] = [*options.ignore, *useless]
        options = options_of({"options": changed})
    inputs, targets = roles(raw, options)
    timed, group = time_column(raw, inputs, targets), group_column(raw, inputs)
    aside = [timed[0]] if timed is not None else [group] if group is not None else []
    if aside:
        changed["ignore"] = [*options.ignore, *aside]
        options = options_of({"options": changed})
    if options.ignore:
        about = profile(raw, options, cancelled)
    steps = steps_for(raw, about, options)
    if timed is not None:
        steps = _as_series(raw, steps)
    elif group is not None:
        steps[0] = {"kind": "split", "config": {"method": "group", "column": group}}
    return changed, steps


def _only_counts(raw: Raw, name: str) -> bool:
    """Whether an array only numbers the samples."""
    values = raw.columns[name].values
    if raw.is_table or not isinstance(values, np.ndarray) or values.ndim != 1 or values.dtype.kind not in "iu":
        return False
    return len(values) > 10 and bool((np.diff(values.astype("int64")) == 1).all())


def _as_series(raw: Raw, steps: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Rows in the order of time: the last are held out, and each is told from those before it."""
    kept = [step for step in steps if step["kind"] not in ("split", "window")]
    length = int(max(4, min(24, raw.size // 20)))
    return [
        {"kind": "split", "config": {"method": "time"}},
        *kept,
        {"kind": "window", "config": {"length": length}},
    ]


def steps_for(raw: Raw, about: Profile, options: Options) -> list[dict[str, Any]]:
    """The steps that a source of such columns needs."""
    used = [column for column in about.columns if column.role == "input"]
    kinds = {column.kind for column in used}
    steps: list[dict[str, Any]] = [_split(about, used)]
    if any(column.missing for column in used):
        steps.append({"kind": "fill_missing", "config": {}})
    if not used and raw.kind == "sequence":
        return _as_series(raw, steps)
    if "image" in kinds:
        steps += _for_images(raw, used)
    if "date" in kinds:
        steps.append({"kind": "dates", "config": {}})
    if _needs_scale(raw, used):
        steps.append({"kind": "normalize", "config": {}})
    if "category" in kinds:
        steps.append({"kind": "one_hot", "config": {}})
    if "text" in kinds:
        steps.append({"kind": "tokenize", "config": _words(raw, used)})
    if "ragged" in kinds:
        steps.append({"kind": "pad", "config": {}})
    return steps


def _split(about: Profile, used: list[Any]) -> dict[str, Any]:
    if about.kind == "sequence" and not used:
        return {"kind": "split", "config": {"method": "time"}}
    counts = [count for _, count in about.classes]
    if about.held or len(counts) < 2 or min(counts) < 3:
        return {"kind": "split", "config": {}}
    return {"kind": "split", "config": {"method": "stratified"}}


def _for_images(raw: Raw, used: list[Any]) -> list[dict[str, Any]]:
    steps: list[dict[str, Any]] = []
    for column in used:
        if column.kind != "image":
            continue
        values = raw.columns[column.name].values
        paths = getattr(values, "paths", None)
        if paths is not None:
            _, size, _, middle = look_at(paths)
            if size is None or max(size) > 2 * _LARGEST:
                side = min(_LARGEST, next((one for one in _SIDES if one >= min(middle)), _SIDES[-1]))
                steps.append({"kind": "resize", "config": {"height": side, "width": side}})
        if np.dtype(values.dtype) == np.uint8 or (column.high or 0) > 1.5:
            steps.append({"kind": "normalize", "config": {"method": "pixels", "columns": column.name}})
    return steps


def _needs_scale(raw: Raw, used: list[Any]) -> bool:
    """Whether numbers are far from a size that suits a network."""
    for column in used:
        if column.kind == "number" and raw.is_table:
            return True
        known = column.kind == "array" and column.low is not None and column.high is not None and column.deviation
        if known and (max(abs(column.low), abs(column.high)) > 20 or column.deviation < 0.02):
            return True
    return False


def _words(raw: Raw, used: list[Any]) -> dict[str, Any]:
    texts = [
        text for column in used if column.kind == "text" for text in raw.columns[column.name].values.tolist() if text
    ]
    if not texts:
        return {}
    lengths = sorted(text.count(" ") + 1 for text in texts)
    signs = set().union(*texts)
    if any(map(is_unparted, signs)):
        # Words stand side by side without a blank: characters are what can be told apart.
        known = sorted(map(len, texts))
        most = known[min(len(known) - 1, int(len(known) * 0.95))]
        return {
            "level": "characters",
            "length": int(max(4, min(200, most))),
            "vocabulary": max(200, min(5000, len(signs) + 2)),
        }
    if lengths[-1] <= 3:
        # Hardly a word each: what matters is in the characters.
        return {"level": "characters", "length": max(len(text) for text in texts), "vocabulary": 200}
    most = lengths[min(len(lengths) - 1, int(len(lengths) * 0.95))]
    return {"length": int(max(4, min(200, most))), "vocabulary": 10_000 if len(texts) > 2000 else 2000}
