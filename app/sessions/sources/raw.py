"""What a source holds before any step: named columns, which of them are predicted, and words about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

import engine

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

OWN = "your own data"


@dataclass(frozen=True)
class Raw:
    """The columns of a source, the samples first.

    Attributes:
        columns: all of them, by name. targets: those that are predicted unless the options say others.
        held: columns of samples that the source itself holds out; empty where it does not.
        classes: names of the classes of a target whose column holds class numbers.
        is_table: single columns are put side by side into one input, "features"; otherwise each column is an input.
        kind: "image", "table", "sequence", "text" or "arrays".
        lines: the number to call each sample by in messages; None: from 1.
        place: what the source is called in messages.
        found: how a text file was read, as the options call it: "delimiter", "encoding", "decimal" and "header".
    """

    columns: Mapping[str, Column]
    targets: tuple[str, ...] = ()
    held: Mapping[str, Column] = field(default_factory=dict)
    classes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    is_table: bool = False
    kind: str = "arrays"
    lines: np.ndarray | None = None
    place: str = ""
    title: str = ""
    description: str = ""
    licence: str = OWN
    notes: tuple[str, ...] = ()
    found: Mapping[str, Any] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Samples, without those that the source holds out."""
        return len(next(iter(self.columns.values()))) if self.columns else 0

    def row(self, number: int) -> int:
        """What a sample is called in messages."""
        return number + 1 if self.lines is None else int(self.lines[number])

    def keep(self, rows: np.ndarray) -> Raw:
        """The same with some of its samples."""
        columns = {name: column.chosen(rows) for name, column in self.columns.items()}
        return replace(self, columns=columns, lines=None if self.lines is None else self.lines[rows])


def make_column(kind: str, values: Any, names: tuple[str, ...] = ()) -> Column:
    """A column of the engine's steps; see its kinds there."""
    return engine.preprocessing.steps.Column(kind, values, names)
