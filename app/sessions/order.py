"""What the rows of a table have to do with each other: an even step in time, or groups of the same person."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.sessions.sources.raw import Raw

_ENOUGH = 60
# Months have 28 to 31 days: steps that differ so little are alike, and so many of them have to be.
_ALIKE, _MOST = 0.12, 0.9
_GROUPS = ("patient", "subject", "user", "customer", "client", "person", "participant", "group", "session", "household")
_STEPS = ((1, "second"), (60, "minute"), (3600, "hour"), (86_400, "day"), (604_800, "week"), (2_629_800, "month"),
          (31_557_600, "year"))  # fmt: skip


def time_column(raw: Raw, inputs: Sequence[str], targets: Sequence[str]) -> tuple[str, str] | None:
    """The column of dates that goes on evenly from row to row, and its step in words; None where the rows are not a
    series of numbers."""
    if not raw.is_table or raw.size < _ENOUGH or len(targets) != 1 or raw.columns[targets[0]].kind != "number":
        return None
    dates = [name for name in inputs if raw.columns[name].kind == "date"]
    others = [name for name in inputs if name not in dates]
    if len(dates) != 1 or any(raw.columns[name].kind != "number" for name in others):
        return None
    times = raw.columns[dates[0]].values
    if np.isnat(times).any():
        return None
    steps = np.diff(times).astype("int64")
    middle = float(np.median(steps))
    if middle <= 0 or steps.min() <= 0 or (np.abs(steps - middle) <= _ALIKE * middle).mean() < _MOST:
        return None
    return dates[0], _words(middle)


def group_column(raw: Raw, inputs: Sequence[str]) -> str | None:
    """The column that says whose rows these are, several of each; None where there is none of such a name."""
    for name in inputs:
        column = raw.columns[name]
        called = name.lower().replace("_", " ").replace("-", " ").removesuffix("id").strip()
        if called not in _GROUPS or column.kind not in ("category", "number") or not raw.is_table:
            continue
        different = len(set(column.values.tolist()))
        if different >= 10 and different * 2 <= raw.size:
            return name
    return None


def _words(seconds: float) -> str:
    unit, name = next((one for one in reversed(_STEPS) if seconds >= one[0] * (1 - _ALIKE)), _STEPS[0])
    count = round(seconds / unit)
    article = "an" if name == "hour" else "a"
    return f"{article} {name}" if count == 1 else f"{count} {name}s"
