"""Answers for samples of one's own, as columns of a table."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np

from app.document.graph import Document
from app.document.model import BuiltModel
from app.sessions.dataset import Cancel, Dataset, never, stop_if
from app.sessions.evaluate import answer, predict
from app.sessions.feeding import class_names
from app.sessions.own_samples import read_samples

_AT_ONCE = 2048
Columns = Mapping[str, Sequence[str]]
Progress = Callable[[int, int], None]


def predictions(
    built: BuiltModel,
    dataset: Dataset | None,
    path: str | Path,
    cancelled: Cancel = never,
    progress: Progress = lambda done, whole: None,
) -> dict[str, list[str]]:
    """A column, or several, for each output, a text a sample; of images their files stand in "file" before, of windows of
    a series in "row" which line of the file (or sample) each tells: the last ones lie behind its end.

    Args:
        dataset: the project's data, None for a model file. path: see `read_samples`.
        progress: told how many samples are done, of how many.

    Raises DataError in words, CancelledError once `cancelled` says so.
    """
    document: Document = built.document
    samples = read_samples(document, dataset, path, cancelled)
    parts: list[dict[str, np.ndarray]] = []
    for start in range(0, samples.size, _AT_ONCE):
        stop_if(cancelled)
        some = {node_id: np.asarray(array[start : start + _AT_ONCE]) for node_id, array in samples.inputs.items()}
        parts.append(predict(built, some, cancelled))
        progress(min(samples.size, start + _AT_ONCE), samples.size)
    classes = {} if dataset is None else class_names(document, dataset)
    columns: dict[str, list[str]] = {"file": list(samples.files)} if samples.files else {}
    if len(samples.rows) == samples.size:
        columns["row"] = list(map(str, samples.rows))
    for node_id in parts[0] if parts else ():
        values = np.concatenate([part[node_id] for part in parts])
        columns.update(columns_of(document.nodes[node_id].name, values, classes.get(node_id)))
    return columns


def columns_of(name: str, values: np.ndarray, classes: Sequence[str] | None) -> dict[str, list[str]]:
    """The columns of one output.

    Where there are classes NAME is the class in words, NAME.probability its share and NAME.CLASS the output's unit for
    each; otherwise NAME is the number, or NAME.1, NAME.2, … are the numbers.
    """
    flat = values.reshape(len(values), -1)
    numbers = [[repr(float(value)) for value in column] for column in flat.T]
    answers = [answer(row, classes) for row in values]
    if classes is None or (all(item.probability is None for item in answers) and flat.shape[1] != len(classes)):
        if len(numbers) == 1:
            return {name: numbers[0]}
        return {f"{name}.{at}": column for at, column in enumerate(numbers, start=1)}
    columns = {name: [item.label for item in answers]}
    columns[f"{name}.probability"] = ["" if item.probability is None else repr(item.probability) for item in answers]
    if len(numbers) == len(classes):
        columns |= {f"{name}.{title}": column for title, column in zip(classes, numbers, strict=True)}
    return columns


def as_json(columns: Columns) -> str:
    """A list of one object a sample; the texts are those of the table."""
    return json.dumps([dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]) + "\n"


def as_csv(columns: Columns) -> str:
    """A table with a line a sample, under a line of names."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    return text.getvalue()
