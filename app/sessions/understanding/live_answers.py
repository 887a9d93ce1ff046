"""Answers of a network again and again as its weights change: over a plane, and for samples that are watched."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from app.document.changes import Weights, WeightsChanged
from app.document.graph import Document
from app.document.model import set_layer_weights, weights_of
from app.sessions.dataset import Dataset
from app.sessions.evaluate import predict
from app.sessions.feeding import class_names, fed_inputs, sample_inputs, sample_labels
from app.sessions.job import build_aside
from app.sessions.understanding.classification import shares_of
from app.sessions.understanding.forms import TOKENS, forms, shown_input, still, words_of
from app.sessions.understanding.plane import Plane, plane_of
from app.sessions.understanding.slopes import loosened

SIDE = 56


@dataclass(frozen=True)
class Watched:
    """A sample that is watched: its `row` in the held-out part (`is_test`) or in the training part."""

    row: int
    is_test: bool = True


@dataclass(frozen=True)
class Told:
    """What the first output says of a watched sample: shares of `classes`, or numbers; `truth` in words, "" unknown.
    `picture` is what is fed to the Input that shows best what the sample is, `text` its words where it takes words."""

    sample: Watched
    values: np.ndarray
    classes: tuple[str, ...]
    truth: str
    picture: np.ndarray
    text: str = ""


class LiveAnswers:
    """One network, built once; the weights are exchanged. Any thread, one call at a time.

    Raises DocumentError where the network cannot be built, DataError where the data do not fit it.
    """

    def __init__(self, document: Document, dataset: Dataset) -> None:
        self._document, self._dataset = loosened(document), dataset
        for node_id, arrays in document.weights.items():
            self._document.apply(WeightsChanged(node_id, arrays, None))
        self._built = build_aside(self._document)
        self._first = weights_of(self._built)
        self._classes = class_names(document, dataset)
        shapes = forms(document, dataset)
        self._shown = shown_input(shapes)
        self._words = shapes[self._shown].names if shapes[self._shown].kind == TOKENS else ()
        self.plane: Plane | None = plane_of(document, dataset)
        self._grid = None if self.plane is None else self.plane.grid(SIDE)

    def load(self, weights: Mapping[str, Weights]) -> None:
        """Take these weights, by node id; blocks that are not named stand as before any training."""
        for node_id, arrays in {**self._first, **weights}.items():
            if node_id in self._built.layer_of:
                set_layer_weights(self._built.layer_of[node_id], arrays)

    def surface(self) -> np.ndarray | None:
        """Answers all over the plane: shares (SIDE, SIDE, classes), or numbers (SIDE, SIDE); None where there is none."""
        if self.plane is None or self._grid is None:
            return None
        given = predict(self._built, {self.plane.input: self._grid})[self.plane.output]
        classes = len(self.plane.classes)
        flat = given.reshape(len(self._grid), -1)
        if classes and (flat.shape[1] == classes or (flat.shape[1] == 1 and classes == 2)):
            return shares_of(flat, classes).reshape(SIDE, SIDE, classes)
        return flat[:, 0].astype("float64").reshape(SIDE, SIDE)

    def tell(self, samples: Sequence[Watched]) -> tuple[Told, ...]:
        """What the first output says of each sample."""
        if not samples:
            return ()
        fed = [sample_inputs(self._document, self._dataset, one.row, one.is_test) for one in samples]
        order = fed_inputs(self._document)
        batch = {node_id: np.concatenate([np.asarray(one[node_id]) for one in fed]) for node_id in order}
        output = self._built.outputs[0]
        values = predict(self._built, batch)[output]
        names = self._classes.get(output, ())
        flat = values.reshape(len(samples), -1)
        if names and (flat.shape[1] == len(names) or (flat.shape[1] == 1 and len(names) == 2)):
            flat = shares_of(flat, len(names))
        else:
            names = ()
        return tuple(
            Told(
                one,
                np.asarray(flat[at], "float64"),
                tuple(names),
                sample_labels(self._document, self._dataset, one.row, one.is_test).get(output, ""),
                still(np.asarray(fed[at][self._shown])[0]),
                " ".join(words_of(fed[at][self._shown], self._words)) if self._words else "",
            )
            for at, one in enumerate(samples)
        )

    def some(self, count: int, besides: Sequence[Watched] = ()) -> tuple[Watched, ...]:
        """Samples to begin with: of different classes, held out where some are."""
        is_test = self._dataset.test_size > 0
        size = self._dataset.test_size if is_test else self._dataset.size
        taken, seen = {(one.row, one.is_test) for one in besides}, set()
        rows = np.random.default_rng(len(besides)).permutation(min(size, 5000)).tolist()
        found: list[Watched] = []
        output = self._built.outputs[0]
        for wants_new in (True, False):
            for row in rows:
                if len(found) == count:
                    return tuple(found)
                if (row, is_test) in taken:
                    continue
                label = sample_labels(self._document, self._dataset, row, is_test).get(output, "")
                if wants_new and label in seen:
                    continue
                seen.add(label)
                taken.add((row, is_test))
                found.append(Watched(row, is_test))
        return tuple(found)
