"""How a file of one's own is read: the "options" of the data settings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any

from app.sessions.errors import DataError


@dataclass(frozen=True)
class Options:
    """Options of a CSV or an NPZ file; a missing one is found out from the file or takes its default.

    Attributes:
        targets: columns or arrays to predict; none = the last column, or the arrays called y…, target…, label….
        ignore: columns or arrays that are left out.
        kinds: "number" or "classes" for a target, where the file leaves a doubt.
        header: whether a CSV file's first line names the columns; None = found out.
        delimiter: what parts the cells; None = found out.
        missing: "refuse" a cell without a value, or "drop" its row.
        standardise: bring each column of features to mean 0 and deviation 1, measured on the training part.
        test_split: the share of samples that is held out.
        split_seed: which samples these are; None = the last ones, in the file's order.
    """

    targets: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    kinds: Mapping[str, str] = field(default_factory=dict)
    header: bool | None = None
    delimiter: str | None = None
    missing: str = "refuse"
    standardise: bool = False
    test_split: float = 0.2
    split_seed: int | None = 0


_RULES = {
    "targets": ("a list of names", lambda v: _names(v)),
    "ignore": ("a list of names", lambda v: _names(v)),
    "kinds": (
        "'number' or 'classes' by name",
        lambda v: isinstance(v, Mapping) and all(item in ("number", "classes") for item in v.values()),
    ),
    "header": ("true, false or none", lambda v: v is None or isinstance(v, bool)),
    "delimiter": ("one character, or none", lambda v: v is None or (isinstance(v, str) and len(v) == 1)),
    "missing": ("'refuse' or 'drop'", lambda v: v in ("refuse", "drop")),
    "standardise": ("true or false", lambda v: isinstance(v, bool)),
    "test_split": (
        "a number from 0 to less than 1",
        lambda v: isinstance(v, int | float) and not isinstance(v, bool) and 0 <= v < 1,
    ),
    "split_seed": (
        "a whole number of at least 0, or none",
        lambda v: v is None or (isinstance(v, int) and not isinstance(v, bool) and v >= 0),
    ),
}


def options_of(settings: Mapping[str, Any]) -> Options:
    """The options in the data settings. Raises DataError naming the first that is wrong."""
    given = dict(settings.get("options") or {})
    for name, value in given.items():
        if name not in _RULES:
            raise DataError(
                f"Data settings have no option {name!r}.",
                expected=", ".join(item.name for item in fields(Options)),
                got=repr(name),
            )
        expected, holds = _RULES[name]
        if not holds(value):
            raise DataError(f"Data settings, {name}: expected {expected}, got {value!r}.", expected=expected)
    for name in ("targets", "ignore"):
        if name in given:
            given[name] = tuple(given[name])
    return Options(**given)


def _names(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)
