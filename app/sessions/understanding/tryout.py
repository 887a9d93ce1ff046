"""Samples made by hand: a drawing, a picture or a typed row, prepared as the data were, and what the network says."""

from __future__ import annotations

import csv
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from app.document.changes import Weights
from app.document.graph import Document
from app.sessions.dataset import Cancel, Dataset, never
from app.sessions.errors import DataError
from app.sessions.feeding import bind, class_names, fed_inputs, fit_input
from app.sessions.preparation import FEATURES, Preparation, raw_samples
from app.sessions.sample_flow import SampleFlow
from app.sessions.sources.options import options_of
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.registry import SOURCES
from app.sessions.understanding.classification import shares_of
from app.sessions.understanding.forms import preparation_of


@dataclass(frozen=True)
class Said:
    """What one output says: `values` are shares of `labels` where it has classes, else plain numbers."""

    name: str
    labels: tuple[str, ...]
    values: tuple[float, ...]
    is_share: bool


def picture_shape(document: Document) -> tuple[int, int, int] | None:
    """(height, width, channels) where the one Input takes a picture; None where it takes something else."""
    ids = fed_inputs(document)
    shape = document.nodes[ids[0]].config.get("shape") if len(ids) == 1 else None
    if isinstance(shape, list | tuple) and len(shape) == 3 and None not in shape and shape[-1] in (1, 3):
        return (int(shape[0]), int(shape[1]), int(shape[2]))
    return None


def row_columns(dataset: Dataset) -> tuple[str, ...]:
    """Names of what a typed row holds, in order; of a window of a series all its rows, the oldest first."""
    if dataset.preparation is not None:
        length = _window_length(dataset.preparation)
        if length:
            seen = (*dataset.preparation.raw, *dataset.preparation.past())
            return tuple(f"{name} {row}" for row in range(1, length + 1) for name in seen)
        parts = _parts(dataset)
        return tuple(one for name in dataset.preparation.raw for one in parts.get(name, (name,)))
    (name, array), *_ = dataset.inputs.items()
    return dataset.columns.get(name) or tuple(str(at + 1) for at in range(int(np.prod(array.shape[1:]))))


def from_picture(
    document: Document, dataset: Dataset, picture: np.ndarray, drawn: bool = False
) -> dict[str, np.ndarray]:
    """A batch of one by Input id, of a picture (height, width, 3) uint8, resized and prepared as the data were.

    What was `drawn` (light on dark) is cut to its strokes, put in the middle, and turned dark on light where the data are.
    """
    shape = picture_shape(document)
    if shape is None:
        raise DataError("The network takes no picture.", expected="one Input of height, width and 1 or 3 channels")
    (node_id,) = fed_inputs(document)
    reference = bind(document, dataset).inputs[node_id]
    array = dataset.inputs[reference]
    some = np.asarray(array[: min(64, len(array))], "float32")
    low, high = float(some.min()), float(some.max())
    light = float(some[:, (0, -1)].mean()) > (low + high) / 2
    if drawn:
        picture = _centred(picture)
        picture = 255 - picture if light else picture
    pixels = resized(picture, shape)[None]
    preparation = preparation_of(document, dataset)
    if preparation is not None and list(preparation.raw.values()) == ["image"]:
        (name,) = preparation.raw
        made = preparation.inputs({name: make_column("image", pixels)})
        fed = next(iter(made.values()))
        fed = np.asarray(fed[0 : len(fed)])
    else:
        fed = low + pixels.astype("float32") / 255 * (high - low)
    return {node_id: fit_input(document.nodes[node_id], fed, "the picture")}


def from_row(document: Document, dataset: Dataset, text: str) -> dict[str, np.ndarray]:
    """A batch of one by Input id, of a line as a table holds it (commas, semicolons or tabs) or, where the data are text,
    of the sentence. Raises DataError saying what is missing."""
    ids = fed_inputs(document)
    names = row_columns(dataset)
    mark = next((one for one in ("\t", ";") if one in text), ",")
    cells = [text.strip()] if len(names) == 1 else [one.strip() for one in next(csv.reader([text], delimiter=mark), [])]
    if len(cells) != len(names):
        raise DataError(
            f"The line has {len(cells)} values, and the network takes {len(names)}.",
            expected=", ".join(names[:12]),
            got=str(len(cells)),
            mend="separate the values by commas",
        )
    references = bind(document, dataset).inputs
    preparation = preparation_of(document, dataset)
    if preparation is None:
        try:
            numbers = np.array([[float(one) for one in cells]], "float32")
        except ValueError as error:
            raise DataError("The line holds something that is no number.", mend="type numbers alone") from error
        if len(ids) != 1 or not isinstance(references[ids[0]], str):
            raise DataError("A typed row needs a network with one Input.")
        scaling = dataset.scalings.get(references[ids[0]])
        fed = numbers if scaling is None else scaling.apply(numbers)
        return {ids[0]: fit_input(document.nodes[ids[0]], fed, "the line")}
    if _window_length(preparation):
        columns = _series(preparation, cells)
    else:
        columns = raw_samples(_folded(_read_line(document, names, cells), _parts(dataset)), preparation)
    made, titles = preparation.fed(columns)
    found = {}
    for node_id in ids:
        reference = references[node_id]
        if isinstance(reference, str):
            fed = made[reference] if reference in made else next(iter(made.values()))
        else:
            order = titles.get(FEATURES, ())
            fed = np.stack([made[FEATURES][:, order.index(name)] for name in reference], axis=1)
        found[node_id] = fit_input(document.nodes[node_id], np.asarray(fed[0 : len(fed)]), "the line")
    return found


def _parts(dataset: Dataset) -> dict[str, tuple[str, ...]]:
    """Of columns that hold several numbers a sample: what each of these is called in a line."""
    assert dataset.preparation is not None
    found = {}
    for name, kind in dataset.preparation.raw.items():
        array = dataset.inputs.get(name)
        if kind == "array" and array is not None and len(array.shape) == 2:
            count = int(array.shape[1])
            titles = dataset.columns.get(name, ())
            found[name] = titles if len(titles) == count else tuple(f"{name} {at + 1}" for at in range(count))
    return found


def _folded(raw: Raw, parts: Mapping[str, tuple[str, ...]]) -> Raw:
    """The line with those numbers side by side again. Raises DataError where one is none."""
    columns = dict(raw.columns)
    for name, titles in parts.items():
        taken = [columns.pop(one) for one in titles]
        if any(one.kind != "number" for one in taken):
            raise DataError(
                f"{name} holds something that is no number.", expected=", ".join(titles), mend="type numbers there"
            )
        columns[name] = make_column("array", np.stack([one.values for one in taken], axis=1).astype("float32"))
    return replace(raw, columns=columns)


def _window_length(preparation: Preparation) -> int:
    """How many rows one sample sees; 0 where it is no window of a series."""
    step = next((one for one in preparation.pipeline.steps if one.key == "window"), None)
    return 0 if step is None else int(step.length)


def _series(preparation: Preparation, cells: list[str]) -> dict[str, Any]:
    """The columns of a typed window. What comes after it is not known: its last row stands there, and is not looked at."""
    seen = (*preparation.raw, *preparation.past())
    if any(kind != "number" for kind in preparation.raw.values()):
        raise DataError(
            "A series with columns that are no numbers cannot be typed.", mend="predict a table of it instead"
        )
    step = next(one for one in preparation.pipeline.steps if one.key == "window")
    try:
        table = np.array([float(cell) for cell in cells]).reshape(-1, len(seen))
    except ValueError as error:
        raise DataError("The line holds something that is no number.", mend="type numbers alone") from error
    table = np.concatenate([table, np.repeat(table[-1:], step.horizon, axis=0)])
    return {name: make_column("number", table[:, at]) for at, name in enumerate(seen)}


def say(
    flow: SampleFlow,
    document: Document,
    dataset: Dataset,
    inputs: Mapping[str, np.ndarray],
    weights: Mapping[str, Weights] | None = None,
    cancelled: Cancel = never,
) -> tuple[Said, ...]:
    """What each output says of one sample, with the document's weights or with those that a run has reached."""
    found = flow.run(document, inputs, document.outputs(), weights, cancelled)
    if found.failed:
        raise DataError(next(iter(found.failed.values())))
    classes = class_names(document, dataset)
    said = []
    for node_id, values in found.values.items():
        labels = tuple(classes.get(node_id, ()))
        name, flat = document.nodes[node_id].name, values.reshape(1, -1)
        if labels and (flat.shape[1] == len(labels) or (flat.shape[1] == 1 and len(labels) == 2)):
            said.append(Said(name, labels, tuple(shares_of(flat, len(labels))[0].tolist()), True))
        else:
            numbers = tuple(float(one) for one in flat[0, :64])
            said.append(Said(name, tuple(str(at + 1) for at in range(len(numbers))), numbers, False))
    return tuple(said)


def _read_line(document: Document, names: tuple[str, ...], cells: list[str]) -> Raw:
    free = replace(options_of(document.settings["data"]), targets=(), ignore=(), inputs=())
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "line.csv"
        with place.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([names, cells])
        return SOURCES["csv"].read(place, free, never)


def _centred(picture: np.ndarray) -> np.ndarray:
    """The strokes in the middle of a dark square that they fill."""
    # Channel by channel: along an axis of three NumPy takes twenty times as long.
    ink = np.argwhere(np.maximum(np.maximum(picture[..., 0], picture[..., 1]), picture[..., 2]) > 24)
    if not len(ink):
        return picture
    (top, left), (bottom, right) = ink.min(axis=0), ink.max(axis=0) + 1
    side = max(bottom - top, right - left)
    square = np.zeros((side, side, 3), "uint8")
    y, x = (side - (bottom - top)) // 2, (side - (right - left)) // 2
    square[y : y + bottom - top, x : x + right - left] = picture[top:bottom, left:right]
    return square


def resized(picture: np.ndarray, shape: tuple[int, int, int]) -> np.ndarray:
    """A picture (height, width, 3) of 0 to 255 in another size, with one channel or three."""
    from PIL import Image

    image = Image.fromarray(picture).convert("L" if shape[2] == 1 else "RGB")
    made = np.asarray(
        image.resize((shape[1], shape[0]), Image.Resampling.BOX if shape[0] < 64 else Image.Resampling.BILINEAR)
    )
    return made.reshape(shape)
