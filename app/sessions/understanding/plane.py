"""Data of two numbers a sample as points of a plane, and what a network answers all over it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.document.graph import Document
from app.sessions.dataset import Dataset
from app.sessions.feeding import bind, fed_inputs, input_arrays

_MOST_POINTS, _MARGIN = 1200, 0.12
_FIRST = 20_000


@dataclass(frozen=True)
class Points:
    """Samples: `places` (samples, 2), and their classes' numbers, or the numbers to predict."""

    places: np.ndarray
    truth: np.ndarray


@dataclass(frozen=True)
class Plane:
    """Where the samples lie.

    Attributes:
        input, output: the blocks. names: of the two numbers. low, high: the ends of the plane in both directions.
        classes: their names, () where numbers are predicted. trained, held: samples to train with and held out.
    """

    input: str
    output: str
    names: tuple[str, str]
    low: tuple[float, float]
    high: tuple[float, float]
    classes: tuple[str, ...]
    trained: Points
    held: Points

    def grid(self, side: int) -> np.ndarray:
        """Places all over the plane, (side * side, 2) float32: row by row from the top."""
        x = np.linspace(self.low[0], self.high[0], side)
        y = np.linspace(self.high[1], self.low[1], side)
        return np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2).astype("float32")


def plane_of(document: Document, dataset: Dataset) -> Plane | None:
    """The plane, where the network takes two numbers a sample and gives classes or one number; else None. Raises
    DataError where the data do not fit the network."""
    ids, ends = fed_inputs(document), document.outputs()
    if len(ids) != 1 or not ends or document.nodes[ids[0]].config.get("shape") != [2]:
        return None
    reference = bind(document, dataset).targets[ends[0]]
    if not isinstance(reference, str) or reference not in dataset.targets:
        return None
    classes = tuple(dataset.classes.get(reference, ()))
    target = dataset.targets[reference]
    if len(target.shape) > 1 and int(np.prod(target.shape[1:])) != 1:
        return None
    parts = []
    for is_test in (False, True):
        array = input_arrays(document, dataset, is_test)[ids[0]]
        truth = dataset.part(is_test)[1][reference]
        count = min(len(array), _FIRST)
        step = max(1, -(-count // _MOST_POINTS))
        places = np.asarray(array[0:count])[::step]
        known = np.asarray(truth[0:count])[::step].reshape(-1)
        parts.append(Points(places.astype("float64"), known.astype("int64" if classes else "float64")))
    every = np.concatenate([part.places for part in parts])
    if not len(every):
        return None
    low, high = every.min(axis=0), every.max(axis=0)
    room = np.where(high > low, (high - low) * _MARGIN, 1.0)
    reference = bind(document, dataset).inputs[ids[0]]
    titles = reference if isinstance(reference, tuple) else tuple(dataset.columns.get(reference, ()))
    names = (titles[0], titles[1]) if len(titles) == 2 else ("1", "2")
    first, last = low - room, high + room
    return Plane(
        ids[0],
        ends[0],
        names,
        (float(first[0]), float(first[1])),
        (float(last[0]), float(last[1])),
        classes,
        parts[0],
        parts[1],
    )
