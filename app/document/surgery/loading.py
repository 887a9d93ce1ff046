"""Weights of a file for the blocks of a document: by name, with a report of what was taken, what was left and why."""

from __future__ import annotations

import warnings
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from app.document.changes import Weights, same_weights
from app.document.edits import set_weights
from app.document.errors import DocumentError
from app.document.graph import Document
from app.document.history import Command
from app.document.model import to_model, weights_of


@dataclass(frozen=True)
class LoadedRow:
    """One layer: its name, its name in the file, arrays taken of how many, and why something was left."""

    layer: str
    source: str
    taken: int
    weights: int
    is_taken: bool
    reason: str


@dataclass(frozen=True)
class Loaded:
    """What a file gives to a document: the weights by block, and the report."""

    file: str
    weights: dict[str, Weights]
    rows: tuple[LoadedRow, ...]

    @property
    def taken(self) -> int:
        """How many layers took weights."""
        return sum(row.taken > 0 for row in self.rows)

    def command(self, document: Document) -> Command:
        """The step that takes the weights into the document."""
        held = {one: arrays for one, arrays in self.weights.items() if one in document.nodes}
        return set_weights(document, held, f"Load weights of {self.file}")


def load_weights(
    document: Document, path: str | Path, by_name: bool = True, skip_mismatch: bool | None = None
) -> Loaded:
    """Read weights for a document's layers: a file of weights or of a whole model, of Keras or Layerloom.

    By name, layers that the file does not name keep what they have; else layer after layer. With `skip_mismatch`
    (the default by name) arrays of another shape are left and told; without, one of them is an error and nothing is
    loaded. Raises DocumentError for a file that cannot be read, and for a network that cannot be built.
    """
    place = Path(path)
    if not place.is_file():
        raise DocumentError(f"There is no file {place}.", mend="check the path")
    skip = by_name if skip_mismatch is None else skip_mismatch
    built = to_model(document)
    before = weights_of(built)
    try:
        with warnings.catch_warnings():
            # What is left is in the report.
            warnings.simplefilter("ignore", UserWarning)
            report = built.model.load_weights(str(place), by_name=by_name, skip_mismatch=skip)
    except (ValueError, OSError, TypeError) as error:
        raise DocumentError(str(error), mend=str(getattr(error, "mend", "") or "")) from error
    rows = tuple(
        LoadedRow(row.layer, row.source, row.taken, row.weights, row.result == "taken", row.reason)
        for row in report
        if row.weights or row.source or row.reason
    )
    names = {row.layer for row in rows if row.taken}
    return Loaded(place.name, _given(document, before, weights_of(built), names), rows)


def _given(document: Document, before: dict[str, Weights], after: dict[str, Weights], names: Collection[str]
           ) -> dict[str, Weights]:  # fmt: skip
    """The arrays of blocks that took something, even where the numbers are those that they had."""
    return {
        one: arrays
        for one, arrays in after.items()
        if document.nodes[one].name in names or not same_weights(before.get(one), arrays)
    }
