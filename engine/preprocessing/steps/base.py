"""What steps work on, columns, and what a step is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

import numpy as np

from engine.core.errors import DataError
from engine.core.params import Declared, Text

KINDS = ("number", "category", "text", "date", "array", "image", "ids", "ragged")


@dataclass(frozen=True)
class Column:
    """A named part of data: one value, or one array, a row.

    Attributes:
        kind: "number" (n,) floats, NaN where a value is missing; "category" and "text" (n,) strings, "" for missing;
            "date" (n,) datetime64[s], NaT for missing; "array" (n, …) numbers; "image" (n, height, width, channels);
            "ids" (n, length) whole numbers from 0; "ragged" (n,) arrays of different lengths.
        values: an array, or rows that are read when they are asked for (arrays and images only).
        names: of the entries of the last axis, where they have any.
    """

    kind: str
    values: Any
    names: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.values)

    def chosen(self, rows: np.ndarray) -> Column:
        """Some rows."""
        from engine.preprocessing.steps.rows import ChosenRows, is_array

        if is_array(self.values):
            return replace(self, values=self.values[rows])
        pick = getattr(self.values, "chosen", None)
        return replace(self, values=ChosenRows(self.values, rows) if pick is None else pick(rows))


Columns = Mapping[str, Column]
State = dict[str, Any]


def named(text: str) -> tuple[str, ...]:
    """The names in a field of names with commas between them."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


class Step(Declared):
    """A step: `learn` takes what it must know from training data alone, `apply` does the same to all data.

    Subclasses say which kinds of columns they take, and whether targets too.
    """

    key: ClassVar[str] = ""
    takes: ClassVar[tuple[str, ...]] = ()
    targets_too: ClassVar[bool] = False
    columns: str

    @classmethod
    def columns_field(cls) -> Text:
        return columns_field()

    def chosen(self, columns: Columns, targets: Sequence[str] = ()) -> list[str]:
        """The columns that it works on: those named, else all inputs that it fits.

        Raises:
            DataError: a named column is not there, or is of a kind that it does not take.
        """
        wanted = named(self.columns)
        for name in wanted:
            if name not in columns:
                raise DataError("there is no such column", where=f"{self.key} '{name}'", field=name,
                                expected=", ".join(repr(one) for one in columns), got=repr(name))  # fmt: skip
            if columns[name].kind not in self.takes:
                raise DataError(f"the step does not take {columns[name].kind} columns", where=f"{self.key} '{name}'",
                                field=name, expected=" or ".join(self.takes), got=columns[name].kind)  # fmt: skip
        return list(wanted) or [
            name
            for name, column in columns.items()
            if column.kind in self.takes and (self.targets_too or name not in targets)
        ]

    def learn(self, column: Column) -> State:
        """What must be known of a column, as plain JSON; from training data."""
        return {}

    def apply(self, column: Column, state: State) -> Column:
        """The column after the step."""
        return column


class Windowing(Step):
    """A step that makes rows of several rows: it works on all columns at once."""

    def windows(self, columns: Columns, targets: Sequence[str], names: Sequence[str]) -> dict[str, Column]:
        """The columns after it."""
        raise NotImplementedError


def columns_field() -> Any:
    """Which columns a step works on."""
    return Text("", doc="Names of columns, with commas between them; empty: all that the step fits.", group="Advanced")


def is_missing(column: Column) -> np.ndarray:
    """Which rows lack a value; none of what is read from disk."""
    values = column.values
    if column.kind == "number":
        return np.isnan(values)
    if column.kind == "date":
        return np.isnat(values)
    if column.kind in ("category", "text"):
        return values == ""
    return np.zeros(len(values), bool)
