"""How a file of one's own is read: the "options" of the data settings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from app.sessions.errors import DataError


@dataclass(frozen=True)
class Options:
    """Options of a source; a missing one is found out from the file or takes its default.

    Attributes:
        targets: columns or arrays to predict; none = the last column, or the arrays called y…, target…, label….
        ignore: columns or arrays that are left out.
        inputs: arrays that are learned from (paths within an HDF5 file); none = all that are no targets.
        kinds: what a column holds, where the file leaves a doubt: "number" or "classes" for a target; "number",
            "category", "text" or "date" for the others.
        header: whether a CSV file's first line names the columns; None = found out.
        delimiter: what parts the cells; None = found out.
        missing: "refuse" a cell without a value, or "drop" its row.
        standardise: bring each column of features to mean 0 and deviation 1, measured on the training part.
        test_split: the share of samples that is held out.
        split_seed: which samples these are; None = the last ones, in the file's order. A step "split" has its own.
        encoding: of a text file; None = found out. decimal: the sign before fractions, "." or ","; None = found out.
        color: "rgb" or "gray" for images; None = as they are.
        labels: labels that were put right: by target, for each sample, what the source says and what it is (see relabel).
        made: what a generated set is made with: samples, noise, seed, ….
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
    inputs: tuple[str, ...] = ()
    encoding: str | None = None
    decimal: str | None = None
    color: str | None = None
    made: Mapping[str, Any] = field(default_factory=dict)
    labels: Mapping[str, Mapping[str, Sequence[str]]] = field(default_factory=dict)


_RULES = {
    "targets": ("a list of names", lambda v: _names(v)),
    "ignore": ("a list of names", lambda v: _names(v)),
    "kinds": (
        "'number', 'classes', 'category', 'text' or 'date' by name",
        lambda v: (
            isinstance(v, Mapping)
            and all(item in ("number", "classes", "category", "text", "date") for item in v.values())
        ),
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
    "inputs": ("a list of names", lambda v: _names(v)),
    "encoding": ("the name of an encoding, or none", lambda v: v is None or isinstance(v, str)),
    "decimal": ("'.' or ',', or none", lambda v: v in (None, ".", ",")),
    "color": ("'rgb' or 'gray', or none", lambda v: v in (None, "rgb", "gray")),
    "made": ("an object", lambda v: isinstance(v, Mapping)),
    "labels": (
        "by target, for each sample, the label in the source and the right one",
        lambda v: (
            isinstance(v, Mapping)
            and all(
                isinstance(pairs, Mapping) and all(_names(pair) and len(pair) == 2 for pair in pairs.values())
                for pairs in v.values()
            )
        ),
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
    for name in ("targets", "ignore", "inputs"):
        if name in given:
            given[name] = tuple(given[name])
    return Options(**given)


def _names(value: Any) -> bool:
    return isinstance(value, list | tuple) and all(isinstance(item, str) for item in value)
