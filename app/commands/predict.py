"""`layerloom predict`: answers for samples of one's own, as a table."""

from __future__ import annotations

import argparse
import csv
import io
import json
import sys
from collections.abc import Sequence

import numpy as np

from app.commands.inputs import read_inputs
from app.commands.opening import open_file, require_weights
from app.document.atomic import write_atomically
from app.sessions.evaluate import answer, predict
from app.sessions.feeding import class_names
from app.sessions.job import build


def run(options: argparse.Namespace) -> int:
    """One row a sample; to stdout where no file is named."""
    opened = open_file(options.project)
    document = opened.document
    dataset = opened.dataset() if opened.has_data else None
    built = build(document)
    require_weights(opened, built)
    inputs = read_inputs(document, dataset, options.input)
    outputs = predict(built, inputs)
    classes = {} if dataset is None else class_names(document, dataset)
    columns: dict[str, list[str]] = {}
    for node_id, values in outputs.items():
        columns.update(columns_of(document.nodes[node_id].name, values, classes.get(node_id)))
    text = _json(columns) if options.json else _csv(columns)
    if options.output is None:
        sys.stdout.write(text)
        return 0
    write_atomically(options.output, text.encode())
    print(f"{len(next(iter(outputs.values())))} predictions in {options.output}")
    return 0


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


def _json(columns: dict[str, list[str]]) -> str:
    """A list of one object a sample; the texts are those of the table."""
    return json.dumps([dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]) + "\n"


def _csv(columns: dict[str, list[str]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(zip(*columns.values(), strict=True))
    return text.getvalue()
