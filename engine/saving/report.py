"""What became of every layer when weights were loaded, as a table."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from engine.core import shapes
from engine.core.errors import ShapeError
from engine.layers.base import Layer
from engine.layers.weight import Weight
from engine.saving.stored import Stored

TAKEN, LEFT = "taken", "left"


@dataclass(frozen=True)
class LoadRow:
    """One layer: what it took from the file, or why it did not.

    Attributes:
        layer, kind: name and class of the layer in the model; empty for what only the file has.
        source: name in the file; empty for what only the model has.
        weights: how many arrays the layer has. taken: how many of them the file gave.
        result: "taken" (all of them, or none to take) or "left".
        reason: why something was left, in words.
    """

    layer: str
    kind: str
    source: str
    weights: int
    taken: int
    result: str
    reason: str = ""


@dataclass(frozen=True)
class LoadReport:
    """Layer by layer, what was taken from a file of weights, what was left, and why. `str()` gives a table."""

    file: str
    rows: tuple[LoadRow, ...]

    def __iter__(self) -> Iterator[LoadRow]:
        return iter(self.rows)

    @property
    def taken(self) -> list[LoadRow]:
        """Layers that took all their weights."""
        return [row for row in self.rows if row.result == TAKEN and row.taken]

    @property
    def left(self) -> list[LoadRow]:
        """Layers of the model, and groups of the file, of which something was left."""
        return [row for row in self.rows if row.result == LEFT]

    def __str__(self) -> str:
        head = ("layer", "in the file", "weights", "result", "why")
        cells = [head] + [
            (f"{row.layer} ({row.kind})" if row.layer else "-", row.source or "-", f"{row.taken} of {row.weights}",
             row.result, row.reason)
            for row in self.rows
        ]  # fmt: skip
        widths = [min(max(len(line[column]) for line in cells), 48) for column in range(len(head))]
        lines = ["  ".join(text.ljust(width) for text, width in zip(line, widths)).rstrip() for line in cells]
        lines.insert(1, "  ".join("-" * width for width in widths))
        return "\n".join([*lines, f"{len(self.taken)} layers taken, {len(self.left)} left, from '{self.file}'"])


@dataclass
class Pair:
    """A layer and what a file has for it. A reason: why it has nothing."""

    layer: Layer
    source: str
    weights: Sequence[Weight] = ()
    stored: Sequence[Stored] = ()
    reason: str = ""
    extra: list[tuple[Weight, Stored]] = field(default_factory=list)  # taken where it fits, missed by nobody


def take(pairs: Sequence[Pair], file: str, skip_mismatch: bool = False, unused: Sequence[str] = ()) -> LoadReport:
    """Assign what files hold to the weights of layers, after all of it was found to fit.

    Args:
        skip_mismatch: leave weights of another shape or number as they are, with a warning.
        unused: names in the file that no layer asked for.

    Raises:
        ShapeError: shapes or numbers of arrays do not go together; nothing is changed then.
    """
    rows: list[LoadRow] = []
    found: list[tuple[Weight, np.ndarray]] = []
    for pair in pairs:
        weights, reason, good = list(pair.weights), pair.reason, 0
        if not reason and len(weights) != len(pair.stored):
            layer = pair.layer.name
            reason = f"layer '{layer}' has {len(weights)} weights; '{pair.source}' in the file has {len(pair.stored)}"
            if not skip_mismatch:
                raise ShapeError(reason, expected=str(len(weights)), got=str(len(pair.stored)),
                                 mend="change the layer, or pass skip_mismatch=True")  # fmt: skip
            warnings.warn(f"{reason}: left as it is", UserWarning, stacklevel=5)
        elif not reason:
            for weight, stored in zip(weights, pair.stored, strict=True):
                if tuple(stored.shape) != weight.shape:
                    message, got = f"weight '{weight.path}' has another shape in the file", shapes.text(stored.shape)
                    if not skip_mismatch:
                        raise ShapeError(message, expected=shapes.text(weight.shape), got=got,
                                         mend="change the layer, or pass skip_mismatch=True")  # fmt: skip
                    warnings.warn(f"{message}, {got}: left as it is", UserWarning, stacklevel=5)
                    other = f"{weight.name}: expected {shapes.text(weight.shape)}, the file has {got}"
                    reason = f"{reason}; {other}" if reason else other
                    continue
                found.append((weight, stored.read()))
                good += 1
            found += [
                (weight, stored.read()) for weight, stored in pair.extra if tuple(stored.shape) == tuple(weight.shape)
            ]
        rows.append(
            LoadRow(pair.layer.name, type(pair.layer).__name__, pair.source, len(weights), good,
                    LEFT if good < len(weights) else TAKEN, reason)
        )  # fmt: skip
    for weight, array in found:
        weight.assign(array)
    rows += [LoadRow("", "", name, 0, 0, LEFT, "no layer of the model takes it") for name in unused]
    return LoadReport(file, tuple(rows))


def absent(layer: Any) -> Pair:
    """A layer with weights of which the file knows nothing."""
    return Pair(layer, "", layer.weights, (), "the file has no layer of this name")
