"""Watching one value of the logs: which way is better, and whether it got better."""

from __future__ import annotations

import math
import os
import warnings
from collections.abc import Mapping
from typing import Any

from engine.core.errors import ParameterError
from engine.core.params import Choice, Text

_MORE_IS_BETTER = ("acc", "auc", "precision", "recall", "fmeasure", "f1", "r2", "similarity")
_OLD_NAMES = {"acc": "accuracy", "val_acc": "val_accuracy"}


def monitor_field() -> Text:
    """The key of logs to watch."""
    return Text("val_loss", doc="The value to watch, a key of the history.")


def mode_field() -> Choice:
    """Which way the watched value is better."""
    return Choice(("auto", "min", "max"), "auto", doc="Whether less or more of it is better; auto: by its name.")


class PathField(Text):
    """The path of a file: a text, or any path object."""

    kind = "path"

    def expected(self) -> str:
        return "a path"

    def normalise(self, value: Any) -> str:
        return super().normalise(os.fspath(value) if isinstance(value, os.PathLike) else value)


def more_is_better(monitor: str, mode: str) -> bool:
    """Whether the largest value is the best: as `mode` says or, for "auto", by the key's name."""
    if mode != "auto":
        return mode == "max"
    return any(word in monitor.lower() for word in _MORE_IS_BETTER) and not monitor.endswith("loss")


def watched(logs: Mapping[str, Any] | None, callback: Any) -> float | None:
    """The value that a callback watches, or None where the logs do not have it. "acc" finds "accuracy".

    Warns where it is missing, unless training was stopped in the middle of the epoch, before validation.
    """
    logs, monitor = logs or {}, callback.monitor
    key = monitor if monitor in logs else _OLD_NAMES.get(monitor, monitor)
    if key in logs:
        if getattr(logs[key], "ndim", 0):
            raise ParameterError(f"'{monitor}' has several figures", where=type(callback).__name__, field="monitor",
                                 expected="a value of one number", got=f"{len(logs[key])} numbers",
                                 mend="give the metric an average, or watch another value")  # fmt: skip
        return float(logs[key])
    if not getattr(callback.model, "stop_training", False):
        reason = "give validation data to fit" if monitor.startswith("val_") else "use one of these"
        known = ", ".join(logs) or "nothing"
        who = type(callback).__name__
        warnings.warn(f"{who}: '{monitor}' is not in the logs, which have {known}; {reason}.", stacklevel=3)
    return None


def worst(more: bool) -> float:
    """What any value is better than."""
    return -math.inf if more else math.inf


def better(value: float, best: float, more: bool, by: float = 0.0) -> bool:
    """Whether a value is better than the best so far, by more than `by`."""
    return value - by > best if more else value + by < best
