"""What in a sample made the network answer so, by the method that is asked for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.document.changes import Weights
from app.document.graph import Document
from app.sessions.dataset import Cancel, Dataset, never, stop_if
from app.sessions.errors import DataError
from app.sessions.evaluate import predict
from app.sessions.feeding import bind, class_names, fed_inputs, fit_input
from app.sessions.understanding.classification import shares_of
from app.sessions.understanding.forms import FRAMES, NUMBERS, PICTURE, SERIES, TOKENS, Form, fill_of, forms, words_of
from app.sessions.understanding.occlusion import film_occlusion, influence, occlusion
from app.sessions.understanding.slopes import (
    GRAD_CAM,
    INTEGRATED,
    OCCLUSION,
    SALIENCY,
    SMOOTH,
    TIMES_INPUT,
    Question,
    Slopes,
    built_with,
    camera_layers,
    embedding_of,
    loosened,
)

_SOME = 64


@dataclass(frozen=True)
class Explained:
    """How much each part of a sample counts for an answer.

    Attributes:
        form: of the Input that was looked at. sample: what was fed to it, without the batch.
        values: (height, width) of a picture, (frames, height, width) of a film, (features, time) of a series, one a word
            or a number otherwise.
        names: the words, or the names of the numbers. is_signed: whether parts can speak against the answer.
        unit: the class, or the number of the output, that is explained; `answer` what the output gives for it.
    """

    form: Form
    sample: np.ndarray
    values: np.ndarray
    names: tuple[str, ...]
    is_signed: bool
    unit: int
    answer: float


def methods_for(document: Document, form: Form, input_id: str = "") -> tuple[str, ...]:
    """Which methods there are for such an Input, the one to begin with first."""
    if form.kind == PICTURE or form.kind == SERIES:
        cam = (GRAD_CAM,) if camera_layers(document, 4 if form.kind == PICTURE else 3, input_id) else ()
        return (SALIENCY, SMOOTH, *cam, OCCLUSION)
    if form.kind == FRAMES:
        return (SALIENCY, SMOOTH, OCCLUSION)
    if form.kind == TOKENS:
        return (OCCLUSION, TIMES_INPUT, INTEGRATED) if embedding_of(document, input_id) else (OCCLUSION,)
    return (OCCLUSION, SALIENCY) if form.kind == NUMBERS else ()


def explain(
    document: Document,
    dataset: Dataset,
    inputs: Mapping[str, np.ndarray],
    question: Question,
    weights: Mapping[str, Weights] | None = None,
    cancelled: Cancel = never,
) -> Explained:
    """How much each part of one sample counts for an answer; call it off the GUI thread.

    Args:
        inputs: batches of one by Input id, prepared as the data were. weights: in place of the document's, by node id.

    Raises DocumentError (DataError) in words, CancelledError once `cancelled` says so.
    """
    shapes = forms(document, dataset)
    known = (PICTURE, FRAMES, SERIES, TOKENS, NUMBERS)
    looked = question.input or next((one for one, form in shapes.items() if form.kind in known), "")
    if looked not in shapes or shapes[looked].kind not in known:
        raise DataError(
            "What counts in samples of this form cannot be shown.",
            expected="a picture, a film, a series, words or numbers",
        )
    form = shapes[looked]
    plain = loosened(document)
    built = built_with(plain, weights)
    stop_if(cancelled)
    fed = {one: np.asarray(inputs[one]) for one in fed_inputs(plain)}
    given = predict(built, fed, cancelled)[question.output]
    classes = len(class_names(document, dataset).get(question.output, ()))
    units = given.shape[-1]
    if classes and not (units == classes or (units == 1 and classes == 2)):
        classes = 0
    said = shares_of(given[:1], classes)[0] if classes else np.asarray(given[0], "float64").reshape(-1)
    unit = int(said.argmax()) if question.unit is None else min(question.unit, len(said) - 1)
    fill = fill_of(form, some_of(document, dataset, looked))
    sample = fed[looked][0]

    def answers(batch: np.ndarray) -> np.ndarray:
        stop_if(cancelled)
        many = {one: batch if one == looked else np.repeat(array, len(batch), 0) for one, array in fed.items()}
        values = predict(built, many, cancelled)[question.output]
        flat = shares_of(values, classes) if classes and values.ndim == 2 else values.reshape(len(values), -1)
        return flat[:, unit]

    names = form.names
    if form.kind == TOKENS:
        names = words_of(sample, form.names)
        if not names:
            raise DataError("There are no words in this sample.", mend="choose another one")
    if question.method == OCCLUSION:
        values = _covered(form, sample, fill, answers, len(names))
    else:
        slopes = Slopes(plain, weights, question, looked, unit, units if given.ndim == 2 else 0, classes)
        values = slopes.found(fed, sample, form, cancelled)
    if form.kind == TOKENS:
        values = values[: len(names)]
    is_signed = question.method == OCCLUSION or form.kind in (NUMBERS, TOKENS)
    return Explained(form, sample, values, names, is_signed, unit, float(said[unit]))


def some_of(document: Document, dataset: Dataset, node_id: str, count: int = _SOME) -> np.ndarray:
    """The first training samples, as an Input takes them."""
    reference = bind(document, dataset).inputs[node_id]
    if isinstance(reference, str) and reference in dataset.inputs:
        array = np.asarray(dataset.inputs[reference][:count])
    else:
        wanted = (reference,) if isinstance(reference, str) else reference
        name = next(name for name, columns in dataset.columns.items() if wanted[0] in columns)
        order = dataset.columns[name]
        array = np.asarray(dataset.inputs[name][:count])[:, [order.index(one) for one in wanted]]
    return fit_input(document.nodes[node_id], array, node_id)


def _covered(form: Form, sample: np.ndarray, fill: Any, answers: Any, words: int) -> np.ndarray:
    if form.kind == PICTURE:
        return occlusion(answers, sample, float(fill))
    if form.kind == FRAMES:
        return film_occlusion(answers, sample, float(fill))
    if form.kind == SERIES:
        return _covered_series(sample, fill, answers)
    if form.kind == TOKENS:
        blank = np.concatenate([np.full(words, fill), sample[words:]]).astype(sample.dtype)
        return influence(answers, sample, blank)
    return influence(answers, sample, np.asarray(fill, sample.dtype))


def _covered_series(sample: np.ndarray, fill: np.ndarray, answers: Any) -> np.ndarray:
    """What a stretch of each feature says, (features, time): it is put at the feature's mean, stretch by stretch."""
    steps, features = sample.shape
    side = max(1, steps // 10)
    places = [(start, one) for start in range(0, steps, side) for one in range(features)]
    found = np.zeros((features, steps))
    batch = np.repeat(sample[None], len(places) + 1, axis=0)
    for at, (start, one) in enumerate(places):
        batch[at, start : start + side, one] = fill[one]
    given = np.asarray(answers(batch), "float64")
    for lost, (start, one) in zip(given[-1] - given[:-1], places, strict=True):
        found[one, start : start + side] = lost
    return found
