"""What an Input takes, as a person sees it: a picture, a series, words, or a row of numbers with names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.document.graph import Document
from app.sessions.dataset import Dataset
from app.sessions.feeding import bind, fed_inputs
from app.sessions.preparation import FEATURES, Preparation

PICTURE, SERIES, TOKENS, NUMBERS, FRAMES = "picture", "series", "tokens", "numbers", "frames"


@dataclass(frozen=True)
class Form:
    """`kind` is PICTURE (height, width, channels), SERIES (time, features), TOKENS (word numbers), NUMBERS (features),
    FRAMES (time, height, width, channels), or "" for anything else. `names` are the words by number, or the features'
    names; () where there are none."""

    kind: str
    names: tuple[str, ...] = ()


def preparation_of(document: Document, dataset: Dataset) -> Preparation | None:
    """What was learned when the weights were trained; without that, what the data teach now."""
    kept = document.settings["data"]["prepared"]
    return Preparation.of(kept) if kept else dataset.preparation


def forms(document: Document, dataset: Dataset) -> dict[str, Form]:
    """The form of each Input that is fed, by its id. Raises DataError where the data do not fit the network."""
    references = bind(document, dataset).inputs
    preparation = preparation_of(document, dataset)
    found = {}
    for node_id in fed_inputs(document):
        node, reference = document.nodes[node_id], references[node_id]
        shape = node.config.get("shape")
        name = reference if isinstance(reference, str) else FEATURES
        array = dataset.inputs.get(name)
        sizes = tuple(shape) if isinstance(shape, list) else () if array is None else tuple(array.shape[1:])
        words = vocabulary(preparation, name)
        if len(sizes) == 1 and (words or str(node.config.get("dtype") or "").startswith("int")):
            found[node_id] = Form(TOKENS, words)
        elif len(sizes) == 3 and sizes[-1] in (1, 3, 4):
            found[node_id] = Form(PICTURE)
        elif len(sizes) == 4 and sizes[-1] in (1, 3, 4):
            found[node_id] = Form(FRAMES)
        elif len(sizes) == 2:
            found[node_id] = Form(SERIES, tuple(dataset.columns.get(name, ())))
        elif len(sizes) == 1:
            titles = reference if isinstance(reference, tuple) else tuple(dataset.columns.get(name, ()))
            found[node_id] = Form(NUMBERS, titles if len(titles) == sizes[0] else ())
        else:
            found[node_id] = Form("")
    return found


def shown_input(shapes: Mapping[str, Form]) -> str:
    """The Input by which a sample is shown: a picture where there is one, else a series, else words, else the first."""
    first = (PICTURE, FRAMES, SERIES, TOKENS)
    return min(shapes, key=lambda one: first.index(shapes[one].kind) if shapes[one].kind in first else len(first))


def still(sample: np.ndarray) -> np.ndarray:
    """A sample as one picture: of frames the middle one."""
    return sample[len(sample) // 2] if sample.ndim == 4 else sample


def vocabulary(preparation: Preparation | None, name: str) -> tuple[str, ...]:
    """The word that each number of a tokenised column stands for; () where the column was not tokenised."""
    if preparation is None or preparation.pipeline.states is None:
        return ()
    for step, states in zip(preparation.pipeline.steps, preparation.pipeline.states, strict=True):
        if step.key == "tokenize" and name in states:
            return ("", "?", *states[name]["words"])
    return ()


def words_of(ids: Any, names: tuple[str, ...]) -> tuple[str, ...]:
    """The words that a row of numbers stands for, without the empty ones behind the end."""
    numbers = np.asarray(ids).reshape(-1).astype("int64").tolist()
    while numbers and numbers[-1] == 0:
        numbers.pop()
    return tuple(names[one] if 0 <= one < len(names) else str(one) for one in numbers)


def fill_of(form: Form, some: np.ndarray) -> np.ndarray | float:
    """What stands for "nothing" when a part of a sample is covered: the mean of each number, the tone of a picture's upper
    and lower edges, the number of unknown words. `some` are samples of the training data."""
    if form.kind == TOKENS:
        return 1.0 if form.names else 0.0
    values = np.asarray(some, "float32")
    if form.kind in (PICTURE, FRAMES):
        return float(values[..., (0, -1), :, :].mean())
    return values.mean(axis=0) if form.kind == NUMBERS else values.mean(axis=(0, 1))
