"""What a trained network can do: figures on held-out data, and predictions with the classes' names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.document.graph import Document
from app.document.model import BuiltModel
from app.document.readable import readable
from app.sessions.dataset import Cancel, Dataset, never, stop_if
from app.sessions.errors import DataError
from app.sessions.feeding import bind, class_names, fed_inputs, input_arrays, prepare_targets
from app.sessions.job import build_aside, compile_model, output_shapes

_BATCH = 256


@dataclass(frozen=True)
class Evaluation:
    """Loss and metrics over `samples` samples; `figures` are all of them by name, "loss" first."""

    figures: Mapping[str, float]
    samples: int
    part: str

    @property
    def loss(self) -> float:
        return self.figures["loss"]

    @property
    def accuracy(self) -> float | None:
        """The first accuracy among the metrics; None where there is none."""
        return next((value for name, value in self.figures.items() if name.endswith("accuracy")), None)


@dataclass(frozen=True)
class Answer:
    """What one output says of one sample.

    Attributes:
        values: the output as it is. label: the class, or the number, in words. probability: of that class, where the
            output gives shares. truth: the label in words, None where it is not known. right: None where a number
            was predicted, or nothing is known.
    """

    values: np.ndarray
    label: str
    probability: float | None = None
    truth: str | None = None
    right: bool | None = None


@dataclass(frozen=True)
class Prediction:
    """One sample: `row` in its part of the data, what was fed by Input id, and the answers by output id."""

    row: int
    inputs: Mapping[str, np.ndarray]
    answers: Mapping[str, Answer]


def evaluate(document: Document, dataset: Dataset, cancelled: Cancel = never, test: bool = True) -> Evaluation:
    """Losses and metrics on the held-out part (on the training part with `test=False`), with the document's weights.

    Raises DocumentError (DataError) in words, CancelledError once `cancelled` says so.
    """
    if test and not dataset.test_size:
        raise DataError("No samples are held out to evaluate with.", mend="raise the share of held-out samples")
    stop_if(cancelled)
    built = build_aside(document)
    compile_model(built, document.settings["training"])
    inputs = list(input_arrays(document, dataset, test).values())
    targets = list(prepare_targets(document, dataset, output_shapes(built), test).values())
    figures = built.model.evaluate(
        _alone(inputs), _alone(targets), batch_size=_BATCH, verbose=0, return_dict=True, callbacks=[_watch(cancelled)]
    )
    return Evaluation({name: float(value) for name, value in figures.items()}, len(inputs[0]), _part(test))


def predict_some(
    document: Document,
    dataset: Dataset,
    count: int = 16,
    seed: int | None = 0,
    cancelled: Cancel = never,
    test: bool = True,
) -> tuple[Prediction, ...]:
    """Predictions for a few samples, drawn at random (the first ones where the seed is None), in rising order."""
    test = test and dataset.test_size > 0
    size = dataset.test_size if test else dataset.size
    rows = np.arange(size) if seed is None else np.random.default_rng(seed).permutation(size)
    rows = np.sort(rows[:count])
    stop_if(cancelled)
    built = build_aside(document)
    inputs = {node_id: array[rows] for node_id, array in input_arrays(document, dataset, test).items()}
    outputs = predict(built, inputs, cancelled)
    truths = _truths(document, dataset, rows, test)
    classes = class_names(document, dataset)
    found = []
    for at, row in enumerate(rows):
        answers = {
            node_id: answer(values[at], classes.get(node_id), truths[node_id][at])
            for node_id, values in outputs.items()
        }
        found.append(Prediction(int(row), {node_id: array[at] for node_id, array in inputs.items()}, answers))
    return tuple(found)


def predict(built: BuiltModel, inputs: Mapping[str, np.ndarray], cancelled: Cancel = never) -> dict[str, np.ndarray]:
    """Outputs by node id for arrays by Input id."""
    arrays = [inputs[node_id] for node_id in fed_inputs(built.document)]
    outputs = built.model.predict(_alone(arrays), batch_size=_BATCH, verbose=0, callbacks=[_watch(cancelled)])
    listed = outputs if isinstance(outputs, list) else [outputs]
    return dict(zip(built.outputs, listed, strict=True))


def answer(values: np.ndarray, classes: Sequence[str] | None, truth: Any = None) -> Answer:
    """An output in words. `truth` is a class number where there are classes, else numbers, None where unknown."""
    flat = np.asarray(values, "float64").reshape(-1)
    if classes is None or (len(flat) != len(classes) and not (len(flat) == 1 and len(classes) == 2)):
        known = None if truth is None else _numbers(np.asarray(truth))
        return Answer(values, _numbers(np.asarray(values)), None, known, None)
    if len(flat) == 1:
        number = int(flat[0] > 0.5)
        share = float(flat[0] if number else 1 - flat[0])
    else:
        number = int(flat.argmax())
        share = float(flat[number])
    is_share = bool(((flat >= 0) & (flat <= 1)).all())
    right = None if truth is None else int(truth) == number
    known = None if truth is None else classes[int(truth)]
    return Answer(values, classes[number], share if is_share else None, known, right)


def _truths(document: Document, dataset: Dataset, rows: np.ndarray, test: bool) -> dict[str, Any]:
    """Class numbers where a target has classes, else the labels as they are; by output id."""
    inputs, targets = dataset.part(test)
    found: dict[str, Any] = {}
    for node_id, reference in bind(document, dataset).targets.items():
        name = reference if isinstance(reference, str) else ""
        array = targets.get(name, inputs.get(name))
        found[node_id] = [None] * len(rows) if array is None else array[rows]
    return found


def _numbers(values: np.ndarray) -> str:
    flat = values.reshape(-1)
    shown = ", ".join(readable(value) for value in flat[:4])
    return f"{shown}, …" if flat.size > 4 else shown


def _part(test: bool) -> str:
    return "held-out" if test else "training"


def _watch(cancelled: Cancel) -> Any:
    from app.sessions.following import CancelWatch

    return CancelWatch(cancelled)


def _alone(arrays: list[np.ndarray]) -> Any:
    return arrays[0] if len(arrays) == 1 else arrays
