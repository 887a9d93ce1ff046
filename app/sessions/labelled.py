"""A new file or folder whose labels are known, as the held-out part of the data: all that measures can measure it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.document.graph import Document
from app.sessions.dataset import Cancel, Dataset, Scaling, check_finite, never, stop_if
from app.sessions.errors import DataError
from app.sessions.feeding import bind, fed_inputs
from app.sessions.own_samples import pictures_as_fed
from app.sessions.preparation import Preparation, raw_samples
from app.sessions.sources.labels import label_text
from app.sessions.sources.options import Options, options_of
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.registry import SOURCES, kind_of
from app.sessions.understanding.forms import preparation_of

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column


def labelled(document: Document, dataset: Dataset, path: str | os.PathLike[str], cancelled: Cancel = never) -> Dataset:
    """The data with the samples of a file or a folder as their held-out part, prepared as the training data were; the
    description says what was left out.

    Columns are found by the names of the training data's columns; labels have to be those that the network was trained
    with. Raises DataError naming column, line and label, CancelledError once `cancelled` says so.
    """
    place = Path(path)
    if not place.exists():
        raise DataError(f"There is no file {place}.", expected="a file or a folder with labels")
    own = options_of(document.settings["data"])
    preparation = preparation_of(document, dataset)
    options = replace(own, inputs=(), test_split=0.0) if preparation is not None else Options(kinds=own.kinds)
    # Labels stay as they are written: they are compared with the names of the classes.
    raw = SOURCES[kind_of(place)].read(place, replace(options, targets=()), cancelled)
    stop_if(cancelled)
    raw, note = _with_labels(_named(raw, dataset, place), tuple(dataset.targets), place)
    labels = {name: _labels(raw, name, dataset.classes.get(name), place) for name in dataset.targets}
    inputs, targets = (
        _as_they_are(document, dataset, raw, labels, place)
        if preparation is None
        else _prepared(preparation, dataset, raw, labels)
    )
    for name, array in inputs.items():
        check_finite({name: array}, raw.lines if len(array) == raw.size else None, dataset.columns)
    for part in (inputs, targets):
        for array in part.values():
            if isinstance(array, np.ndarray):
                array.setflags(write=False)
    return replace(dataset, test_inputs=inputs, test_targets=targets, title=place.name, description=note, origin=None)


def _named(raw: Raw, dataset: Dataset, place: Path) -> Raw:
    """The same with the labels' columns under the names that they had in training."""
    columns = _whole(raw)
    missing = [name for name in dataset.targets if name not in columns]
    guessed = [name for name in raw.targets if name not in dataset.targets]
    if len(missing) == 1 and len(guessed) == 1 and (not raw.is_table or guessed[0] == "label" or raw.kind == "image"):
        columns[missing[0]] = columns.pop(guessed[0])
        missing = []
    if missing:
        mend = (
            "give each image's class as the folder that it lies in"
            if place.is_dir()
            else "add the column, or rename it"
        )
        raise DataError(
            f"{place.name} has no column {missing[0]!r}: without labels it cannot be said what is right.",
            column=missing[0],
            expected=", ".join(repr(name) for name in dataset.targets),
            got=", ".join(repr(name) for name in list(columns)[:12]),
            mend=mend,
        )
    classes = {missing: raw.classes[name] for name, missing in zip(guessed, dataset.targets) if name in raw.classes}
    return replace(raw, columns=columns, held={}, targets=tuple(dataset.targets), classes={**raw.classes, **classes})


def _with_labels(raw: Raw, targets: tuple[str, ...], place: Path) -> tuple[Raw, str]:
    """Without the rows of a table whose label is missing, as in training: nothing can be told of them. And a word on it."""
    import engine

    if not raw.is_table or not raw.size:
        return raw, ""
    lacking = np.zeros(raw.size, bool)
    for name in targets:
        lacking |= engine.preprocessing.steps.base.is_missing(raw.columns[name])
    if lacking.all():
        raise DataError(
            f"{place.name} has no labels: without them it cannot be said what is right.",
            column=targets[0],
            expected="a label in some rows",
            got="none",
            mend="fill in the column",
        )
    if not lacking.any():
        return raw, ""
    first, count = raw.row(int(np.flatnonzero(lacking)[0])), int(lacking.sum())
    note = (
        f"1 row has no label and is left out (line {first})."
        if count == 1
        else f"{count:,} rows have no label and are left out (the first is line {first})."
    )
    return raw.keep(np.flatnonzero(~lacking)), note


def _whole(raw: Raw) -> dict[str, Column]:
    """All samples of the source; what it holds out itself stands behind the rest."""
    if not raw.held:
        return dict(raw.columns)
    import engine

    found = {}
    for name, column in raw.columns.items():
        held = raw.held[name]
        if isinstance(column.values, np.ndarray) and isinstance(held.values, np.ndarray):
            values: Any = np.concatenate([column.values, held.values])
        else:
            values = engine.preprocessing.steps.JoinedRows([column.values, held.values])
        found[name] = make_column(column.kind, values, column.names)
    return found


def _labels(raw: Raw, name: str, classes: tuple[str, ...] | None, place: Path) -> np.ndarray:
    """Class numbers as the network knows them, or numbers."""
    column = raw.columns[name]
    values = np.asarray(column.values[0 : len(column)])
    if classes is None:
        if values.dtype.kind not in "iufb":
            raise DataError(
                f"{place.name}: column {name!r} holds words, and the network predicts numbers.",
                column=name,
                expected="numbers",
                got=repr(str(values.reshape(-1)[0])) if values.size else "nothing",
                mend="correct the column",
            )
        check_finite({name: values.astype("float64")}, raw.lines)
        return values.astype("float32")
    flat = values.reshape(-1)
    if not raw.is_table and values.dtype.kind in "iu" and name not in raw.classes and not _are_numbers(classes):
        # Arrays hold the numbers of classes, not their names.
        texts = [classes[one] if 0 <= one < len(classes) else str(one) for one in flat.tolist()]
    elif name in raw.classes:
        texts = [raw.classes[name][int(one)] for one in flat]
    else:
        texts = [label_text(one) for one in flat.tolist()]
    number = {text: at for at, text in enumerate(classes)}
    found = np.empty(len(texts), "int64")
    for at, text in enumerate(texts):
        known = number.get(text)
        if known is None:
            line = raw.row(at // max(1, len(flat) // max(1, len(values))))
            some = ", ".join(classes[:12]) + (", …" if len(classes) > 12 else "")
            said = f"the label {text!r} is none of {some}" if text else "the label is missing"
            raise DataError(
                f"{place.name}, {'sample' if raw.lines is None else 'line'} {line}: {said}.",
                column=name,
                row=line,
                expected=some,
                got=repr(text),
                mend="correct the label, or train with such samples",
            )
        found[at] = known
    return found.reshape(values.shape)


def _are_numbers(classes: tuple[str, ...]) -> bool:
    return any(one.lstrip("-").replace(".", "", 1).isdigit() for one in classes)


def _prepared(
    preparation: Preparation, dataset: Dataset, raw: Raw, labels: Mapping[str, np.ndarray]
) -> tuple[dict[str, Any], dict[str, Any]]:
    columns = dict(
        raw_samples(
            replace(raw, columns={name: one for name, one in raw.columns.items() if name not in labels}), preparation
        )
    )
    for name, array in labels.items():
        is_number = name not in dataset.classes and array.ndim == 1
        columns[name] = make_column("number" if is_number else "array", array.astype("float64") if is_number else array)
    return preparation.labelled(columns, tuple(labels))


def _as_they_are(
    document: Document, dataset: Dataset, raw: Raw, labels: Mapping[str, np.ndarray], place: Path
) -> tuple[dict[str, Any], dict[str, Any]]:
    """For a bundled set, whose samples went through no steps."""
    ((name, array),) = dataset.inputs.items()
    columns = {key: column for key, column in raw.columns.items() if key not in labels}
    if raw.kind == "image" and next(iter(columns.values())).kind == "image":
        (node_id,) = (one for one in fed_inputs(document) if bind(document, dataset).inputs[one] == name)
        found = pictures_as_fed(document, node_id, dataset, next(iter(columns.values())).values)
        return {name: found}, dict(labels)
    titles = dataset.columns.get(name, ())
    if name in columns or len(columns) == 1:
        values = np.asarray(columns.get(name, next(iter(columns.values()))).values)
    else:
        absent = [one for one in titles if one not in columns]
        wanted = list(titles) if not absent else list(columns) if len(columns) == array.shape[-1] else []
        if not wanted or any(columns[one].kind != "number" for one in wanted):
            raise DataError(
                f"{place.name} has no column {absent[0]!r}."
                if absent
                else f"{place.name} holds words among its numbers.",
                column=absent[0] if absent else None,
                expected=", ".join(repr(one) for one in titles) or f"{array.shape[-1]} columns of numbers",
                got=", ".join(repr(one) for one in list(columns)[:12]),
                mend="name the columns as the data that it was trained with",
            )
        values = np.stack([np.asarray(columns[one].values, "float64") for one in wanted], axis=1)
    scaling: Scaling | None = dataset.scalings.get(name)
    if values.ndim == array.ndim - 1 and array.shape[-1] == 1:
        values = values[..., None]
    if values.shape[1:] != array.shape[1:]:
        raise DataError(
            f"{place.name} has samples of the shape {values.shape[1:]}.",
            expected=str(array.shape[1:]),
            got=str(values.shape[1:]),
            mend="give samples in the form of the training data",
        )
    return {name: scaling.apply(values) if scaling else values.astype("float32")}, dict(labels)
