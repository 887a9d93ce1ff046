"""What is known of a run at a glance: one small JSON file."""

from __future__ import annotations

import json
import math
import os
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace
from functools import cache
from importlib import metadata
from typing import Any

VERSION = 1
RUNNING, INTERRUPTED = "running", "interrupted"
STATES = (RUNNING, INTERRUPTED, "finished", "stopped", "failed")


@dataclass(frozen=True)
class RunRecord:
    """One run.

    Attributes:
        id: the name of its folder. name, notes, tags: the user's words.
        project: name of the project that it is a run of. origin: its path, "" where it was never saved.
        state: see STATES; "interrupted" is a run whose process died. reason: why it ended, in words.
        began, ended: seconds since 1970; `ended` is None while it runs.
        settings: the training settings. data: source, options and a hash of the arrays.
        code: versions of Layerloom and of what computes. machine: processor, threads, system.
        epochs: those done, of `wanted`. last, best: logs of the last epoch, and of the best one with its number.
        sweep: the sweep that it belongs to, "" for none; `varied` are the fields that the sweep set.
    """

    id: str
    name: str = ""
    notes: str = ""
    tags: tuple[str, ...] = ()
    project: str = ""
    origin: str = ""
    state: str = RUNNING
    reason: str = ""
    began: float = 0.0
    ended: float | None = None
    seconds: float = 0.0
    settings: Mapping[str, Any] = field(default_factory=dict)
    data: Mapping[str, Any] = field(default_factory=dict)
    code: Mapping[str, str] = field(default_factory=dict)
    machine: Mapping[str, Any] = field(default_factory=dict)
    parameters: int = 0
    epochs: int = 0
    wanted: int = 0
    last: Mapping[str, float] = field(default_factory=dict)
    best: Mapping[str, float] = field(default_factory=dict)
    best_epoch: int = 0
    sweep: str = ""
    varied: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_over(self) -> bool:
        return self.state != RUNNING

    def changed(self, **values: Any) -> RunRecord:
        """The record with other values."""
        return replace(self, **values)

    def caught_up(self, history: Mapping[str, Sequence[float]]) -> RunRecord:
        """With what the curves tell of epochs that ended after the record was written last: of a run that died."""
        epochs = max((len(values) for values in history.values()), default=0)
        if epochs <= self.epochs:
            return self
        monitor = "val_loss" if "val_loss" in history else "loss"
        values = [(value, at) for at, value in enumerate(history.get(monitor, ())) if math.isfinite(value)]
        best = min(values)[1] if values else None

        def logs(at: int) -> dict[str, float]:
            return {name: values[at] for name, values in history.items() if at < len(values)}

        found = self.changed(epochs=epochs, last=logs(epochs - 1))
        return found if best is None else found.changed(best=logs(best), best_epoch=best + 1)

    def to_json(self) -> str:
        return json.dumps({"version": VERSION, **_plain(asdict(self))}, indent=1, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> RunRecord:
        """Raises ValueError for what is no record."""
        data = json.loads(text)
        if not isinstance(data, dict) or data.get("version") != VERSION:
            raise ValueError("not a record of a run, or one of another version")
        known = {one.name: one for one in fields(cls)}
        values = {name: data[name] for name in known if name in data}
        if not isinstance(values.get("id"), str) or values.get("state", RUNNING) not in STATES:
            raise ValueError("a record without an id or with an unknown state")
        for name in ("last", "best"):
            values[name] = {key: _number(value) for key, value in dict(values.get(name, {})).items()}
        values["tags"] = tuple(str(tag) for tag in values.get("tags", ()))
        return cls(**values)


def flat(values: Mapping[str, Any], head: str = "") -> Iterable[tuple[str, Any]]:
    """Settings within settings by dotted names, in order."""
    for name, value in values.items():
        if isinstance(value, Mapping) and value:
            yield from flat(value, f"{head}{name}.")
        else:
            yield f"{head}{name}", value


def _plain(value: Any) -> Any:
    """As JSON has it: a number that JSON does not know becomes its name."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    return value


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float | str) else math.nan


@cache
def code_versions() -> dict[str, str]:
    """What decides the numbers: this program and the packages that compute."""
    found = {"python": platform.python_version()}
    for name in ("layerloom", "numpy", "numba", "llvmlite", "h5py"):
        try:
            found[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            found[name] = ""
    return found


@cache
def machine() -> dict[str, Any]:
    """Where it ran."""
    return {
        "system": f"{platform.system()} {platform.release()}",
        "processor": platform.processor() or platform.machine(),
        "processors": os.cpu_count() or 1,
        "threads": int(os.environ.get("LAYERLOOM_THREADS") or 0) or len(_affinity()),
        "bits": 64 if sys.maxsize > 2**32 else 32,
    }


def _affinity() -> set[int]:
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set(range(os.cpu_count() or 1))
