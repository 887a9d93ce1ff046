"""All answers of a network for a part of the data, beside the truth: what every figure is made of."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np

from app.document.graph import Document
from app.sessions.dataset import Cancel, Dataset, never, stop_if
from app.sessions.errors import DataError
from app.sessions.evaluate import predict
from app.sessions.feeding import bind, class_names, input_arrays
from app.sessions.job import build_aside
from app.sessions.understanding.classification import shares_of

VALIDATION, TEST, TRAINING = "validation", "test", "training"


@dataclass(frozen=True)
class Outcome:
    """One output's answers.

    Attributes:
        values: what it gives, an answer a row. truth: class numbers where there are classes, else numbers like `values`;
            None where the truth is not known. rows: the sample of each answer, as an index into the part (a sequence has
            an answer a step). classes: their names, empty where numbers are predicted.
    """

    node_id: str
    name: str
    values: np.ndarray
    rows: np.ndarray
    truth: np.ndarray | None = None
    classes: tuple[str, ...] = ()

    @cached_property
    def shares(self) -> np.ndarray:
        """Shares (answers, classes)."""
        return shares_of(self.values, len(self.classes))

    @cached_property
    def predicted(self) -> np.ndarray:
        """The class of the greatest share."""
        return self.shares.argmax(axis=1)

    @cached_property
    def confidence(self) -> np.ndarray:
        """The share of the predicted class."""
        return self.shares.max(axis=1)

    @cached_property
    def right(self) -> np.ndarray:
        """Which answers are the true class."""
        return self.predicted == self.truth

    def most_wrong(self, count: int) -> np.ndarray:
        """Answers that are wrong, the most confident first; of numbers those farthest from the truth."""
        if self.classes:
            wrong = np.flatnonzero(~self.right)
            return wrong[np.argsort(-self.confidence[wrong], kind="stable")][:count]
        return np.argsort(-self.far, kind="stable")[:count]

    @cached_property
    def far(self) -> np.ndarray:
        """How far each answer is from the truth: the mean over its numbers."""
        return np.abs(self.values - self.truth).reshape(len(self.values), -1).mean(axis=1)

    @property
    def is_mask(self) -> bool:
        """Whether answers are places that are in or out: many shares a sample, whose truth is 0 or 1."""
        if self.classes or self.truth is None or self.values.ndim < 3:
            return False
        within = bool(((self.values >= 0) & (self.values <= 1)).all())
        return within and bool(((self.truth == 0) | (self.truth == 1)).all())


@dataclass(frozen=True)
class Outcomes:
    """What all outputs say of one part; `inputs` are what was fed, by Input id (arrays or rows on disk)."""

    part: str
    inputs: Mapping[str, Any]
    outputs: tuple[Outcome, ...] = field(default_factory=tuple)

    @property
    def samples(self) -> int:
        return len(next(iter(self.inputs.values())))

    def sample(self, row: int) -> np.ndarray:
        """The first input of a sample, without the batch."""
        return np.asarray(next(iter(self.inputs.values()))[row : row + 1])[0]


def parts_of(document: Document, dataset: Dataset) -> dict[str, slice]:
    """Which parts there are, the one to be trusted most first, with the rows of the training arrays or of the test's."""
    kept = dataset.validation
    if kept is None:
        kept = dataset.size - math.floor(dataset.size * (1.0 - document.settings["training"]["validation_split"]))
    found = {TEST: slice(0, dataset.test_size)} if dataset.test_size else {}
    if kept:
        found[VALIDATION] = slice(dataset.size - kept, dataset.size)
    found[TRAINING] = slice(0, dataset.size - kept)
    return found


def outcomes(document: Document, dataset: Dataset, part: str = TEST, cancelled: Cancel = never) -> Outcomes:
    """Answers for a part of the data, with the document's weights; call it off the GUI thread.

    Raises DocumentError (DataError for a part that is not there), CancelledError once `cancelled` says so.
    """
    parts = parts_of(document, dataset)
    if part not in parts or parts[part].start >= parts[part].stop:
        raise DataError(f"There are no {part} samples.", expected=", ".join(parts), got=part)
    rows, test = parts[part], part == TEST
    stop_if(cancelled)
    built = build_aside(document)
    inputs = {node_id: array[rows] for node_id, array in input_arrays(document, dataset, test).items()}
    given = predict(built, inputs, cancelled)
    fed, targets = dataset.part(test)
    classes = class_names(document, dataset)
    references = bind(document, dataset).targets
    found = []
    for node_id, values in given.items():
        name = references.get(node_id)
        truth = targets.get(name, fed.get(name)) if isinstance(name, str) else None
        truth = None if truth is None else np.asarray(truth[rows])
        found.append(_outcome(node_id, document.nodes[node_id].name, values, truth, tuple(classes.get(node_id, ()))))
    return Outcomes(part, inputs, tuple(found))


def _outcome(
    node_id: str, name: str, values: np.ndarray, truth: np.ndarray | None, classes: tuple[str, ...]
) -> Outcome:
    """Steps of a sequence of classes are answers of their own; numbers are kept as they are."""
    rows = np.arange(len(values))
    units = values.shape[-1]
    if classes and (units == len(classes) or (units == 1 and len(classes) == 2)):
        steps = math.prod(values.shape[1:-1])
        flat = values.reshape(-1, units)
        known = None if truth is None or truth.size != len(flat) else truth.reshape(-1).astype("int64")
        return Outcome(node_id, name, flat, np.repeat(rows, steps), known, classes)
    known = None
    if truth is not None and truth.size == values.size:
        known = truth.reshape(values.shape).astype("float64")
    return Outcome(node_id, name, values, rows, known)
