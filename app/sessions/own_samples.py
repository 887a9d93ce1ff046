"""Samples of one's own, out of a table, an NPZ file or a folder of images, as the network's inputs take them."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from app.document.graph import Document, Node
from app.sessions.dataset import Cancel, Dataset, check_finite, never
from app.sessions.errors import DataError
from app.sessions.feeding import bind, fed_inputs, fit_input
from app.sessions.preparation import FEATURES, Preparation, raw_samples
from app.sessions.sources.csv_file import numbers_of
from app.sessions.sources.image_folder import IMAGE
from app.sessions.sources.npz_file import check_counts, read_arrays
from app.sessions.sources.options import Options, options_of
from app.sessions.sources.raw import Raw
from app.sessions.sources.registry import SOURCES, kind_of
from app.sessions.sources.table import Table, read_table

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column

Reference = str | tuple[str, ...]


@dataclass(frozen=True)
class Samples:
    """`inputs`: an array (or rows on disk) for each Input by node id; `files`: the file of each sample, () where they are
    no files; `rows`: of windows of a series the row that each tells, which may lie behind the last one."""

    inputs: Mapping[str, Any]
    files: tuple[str, ...] = ()
    rows: tuple[int, ...] = ()

    @property
    def size(self) -> int:
        return len(next(iter(self.inputs.values())))


def read_samples(document: Document, dataset: Dataset | None, path: str | Path, cancelled: Cancel = never) -> Samples:
    """Samples for each Input, prepared as the project's data were (`dataset`, None for a model file).

    The file holds raw numbers: columns of a CSV by the names of the data's columns, else in their order; arrays of an
    NPZ by the names of the data's arrays or of the Inputs; a folder, or a table, of images. What the steps learned when
    the weights were trained is in the project and is used here. Raises DataError naming column, array and row.
    Raises CancelledError once `cancelled` says so.
    """
    place = Path(path)
    ids = fed_inputs(document)
    references: Mapping[str, Reference] = {node_id: document.nodes[node_id].name for node_id in ids}
    if dataset is not None:
        references = bind(document, dataset).inputs
    preparation = _preparation(document, dataset)
    if preparation is not None and (preparation.pipeline.steps or place.is_dir() or _kind(place) != "npz"):
        return _prepared(document, ids, references, preparation, place, cancelled)
    if place.is_dir() and dataset is not None and len(ids) == 1:
        return _pictures(document, ids[0], dataset, place, cancelled)
    suffix = place.suffix.lower()
    if suffix == ".npz":
        arrays = read_arrays(place)
        raw = {
            node_id: _of_arrays(document.nodes[node_id], references[node_id], arrays, place, len(ids))
            for node_id in ids
        }
    elif suffix in (".csv", ".tsv", ".txt", ".data"):
        own = dataset is not None and str(document.settings["data"]["source"]).startswith("csv:")
        table = read_table(place, options_of(document.settings["data"]) if own else Options())
        raw = {
            node_id: _of_table(document.nodes[node_id], references[node_id], table, dataset, len(ids))
            for node_id in ids
        }
    else:
        raise DataError(
            f"{place} is not a data file that Layerloom reads.",
            expected="a .csv or an .npz file",
            got=suffix or "no suffix",
            mend="save the samples as CSV or with numpy.savez",
        )
    check_counts(place.name, {document.nodes[node_id].name: array for node_id, array in raw.items()})
    inputs = {}
    for node_id, array in raw.items():
        node = document.nodes[node_id]
        check_finite({node.name: array})
        inputs[node_id] = fit_input(node, _with_channel(node, _scaled(array, references[node_id], dataset)), place.name)
    return Samples(inputs)


def _kind(place: Path) -> str:
    return "npz" if place.suffix.lower() == ".npz" else ""


def _preparation(document: Document, dataset: Dataset | None) -> Preparation | None:
    """What was learned when the weights were trained; without that, what the data teach now."""
    kept = document.settings["data"]["prepared"]
    if kept:
        return Preparation.of(kept)
    return None if dataset is None else dataset.preparation


def _pictures(document: Document, node_id: str, dataset: Dataset, place: Path, cancelled: Cancel) -> Samples:
    """Images for a bundled set of pictures, brought to its size and to the reach of its tones."""
    raw = SOURCES[kind_of(place)].read(place, Options(), cancelled)
    values = raw.columns[IMAGE].values
    return Samples({node_id: pictures_as_fed(document, node_id, dataset, values)}, files_of(raw))


def pictures_as_fed(document: Document, node_id: str, dataset: Dataset, values: Any) -> np.ndarray:
    """Images (ImageFiles, or arrays of 0 to 255) as an Input takes them where the data have no steps: in its size and
    channels, with the reach of tones that the training data have. Raises DataError where the Input takes no picture."""
    from app.sessions.understanding.tryout import picture_shape, resized

    shape = picture_shape(document)
    if shape is None:
        raise DataError(
            f"Input {document.nodes[node_id].name!r} takes no pictures.",
            node_id=node_id,
            expected="an Input of height, width and 1 or 3 channels",
            mend="choose a table, or an .npz file",
        )
    some = np.asarray(next(iter(dataset.inputs.values()))[:64], "float32")
    low, high = float(some.min()), float(some.max())
    made = np.empty((len(values), *shape), "float32")
    for row in range(len(values)):
        picture = np.asarray(values[row : row + 1])[0]
        if picture.shape[-1] == 1:
            picture = np.repeat(picture, 3, axis=-1)
        made[row] = low + resized(picture, shape).astype("float32") / 255 * (high - low)
    return made


def files_of(raw: Raw) -> tuple[str, ...]:
    """The names of the images that the samples are; () where they are none."""
    paths = next((paths for column in raw.columns.values() if (paths := getattr(column.values, "paths", None))), ())
    if not paths:
        return ()
    top = os.path.commonpath([str(path.parent) for path in paths])
    return tuple(os.path.relpath(path, top) for path in paths)


def _prepared(
    document: Document,
    ids: Sequence[str],
    references: Mapping[str, Reference],
    preparation: Preparation,
    place: Path,
    cancelled: Cancel,
) -> Samples:
    """Raw samples that went through the steps."""
    options = options_of(document.settings["data"])
    # The samples to predict need no targets, and have none to ignore.
    free = replace(options, targets=(), ignore=(), inputs=())
    try:
        raw = SOURCES[kind_of(place)].read(place, free, cancelled)
    except DataError as error:
        if "left to learn from" not in error.message:
            raise
        raise DataError(
            f"{place.name} holds no samples.", mend="give the columns that the network learns from"
        ) from error
    columns, rows = _to_the_end(raw, raw_samples(raw, preparation), preparation)
    try:
        made, titles = preparation.fed(columns)
    except DataError:
        count = len(preparation.raw)
        if len(ids) == 1 and len(raw.columns) != count and not set(preparation.raw) & set(raw.columns):
            raise DataError(
                f"{place.name} has {len(raw.columns)} columns, and the network takes {count}.",
                node_id=ids[0],
                expected=", ".join(repr(name) for name in list(preparation.raw)[:12]),
                got=", ".join(repr(name) for name in list(raw.columns)[:12]),
                mend="name the columns as the data that it was trained with",
            ) from None
        raise
    found = {}
    for node_id in ids:
        reference = references[node_id]
        names = titles.get(FEATURES, ())
        if isinstance(reference, str) and reference in made:
            found[node_id] = made[reference]
        elif len(made) == 1 and isinstance(reference, str):
            found[node_id] = next(iter(made.values()))
        else:
            columns = [reference] if isinstance(reference, str) else list(reference)
            found[node_id] = np.stack([made[FEATURES][:, names.index(name)] for name in columns], axis=1)
        if not isinstance(found[node_id], np.ndarray):
            found[node_id] = np.asarray(found[node_id][0 : len(found[node_id])])
        check_finite({document.nodes[node_id].name: found[node_id]}, raw.lines)
    return Samples(
        {node_id: fit_input(document.nodes[node_id], found[node_id], place.name) for node_id in ids},
        files_of(raw),
        rows,
    )


def _to_the_end(
    raw: Raw, columns: Mapping[str, Column], preparation: Preparation
) -> tuple[Mapping[str, Column], tuple[int, ...]]:
    """The columns with room for what comes after the last row of a series, and the row that each window tells.

    Windows end where their target is known. Here it is not: a few rows more, which no window looks at, let the last rows
    be looked at too.
    """
    step: Any = next((one for one in preparation.pipeline.steps if one.key == "window"), None)
    if step is None or not raw.size:
        return columns, ()
    if step.horizon and any(name in columns for name in preparation.targets):
        longer = np.concatenate([np.arange(raw.size), np.full(step.horizon, raw.size - 1)])
        columns = {name: column.chosen(longer) for name, column in columns.items()}
    ends = np.arange(0, max(0, raw.size - step.length + 1), step.stride) + step.length - 1 + step.horizon
    last = raw.row(raw.size - 1)
    return columns, tuple(raw.row(at) if at < raw.size else last + at - raw.size + 1 for at in ends.tolist())


def _of_table(node: Node, reference: Reference, table: Table, dataset: Dataset | None, inputs: int) -> np.ndarray:
    names = list(reference) if isinstance(reference, tuple) else _columns(reference, dataset)
    if names and all(name in table.columns for name in names):
        return numbers_of(table, names)
    wanted = len(names) or _size(node)
    if inputs == 1 and (wanted is None or wanted == len(table.columns)):
        return numbers_of(table, list(table.columns))
    absent = [name for name in names if name not in table.columns]
    by_name = absent and (len(absent) < len(names) or inputs > 1)
    raise DataError(
        f"{table.path.name} has no column {absent[0]!r} for Input {node.name!r}."
        if by_name
        else f"{table.path.name} has {len(table.columns)} columns, and Input {node.name!r} takes {wanted} numbers.",
        node_id=node.id,
        expected=", ".join(repr(name) for name in names[:12]) or f"{wanted} columns",
        got=", ".join(repr(name) for name in list(table.columns)[:12]),
        mend="name the columns as the data that it was trained with, or give one array an Input in an .npz file",
    )


def _of_arrays(
    node: Node, reference: Reference, arrays: Mapping[str, np.ndarray], place: Path, inputs: int
) -> np.ndarray:
    if isinstance(reference, tuple) and all(name in arrays for name in reference):
        return np.stack([arrays[name].reshape(len(arrays[name])) for name in reference], axis=1)
    for name in (reference, node.name):
        if isinstance(name, str) and name in arrays:
            return _numeric(arrays[name], name, place)
    if inputs == 1 and len(arrays) == 1:
        ((name, array),) = arrays.items()
        return _numeric(array, name, place)
    raise DataError(
        f"{place.name} has no array {node.name!r}.",
        node_id=node.id,
        expected=repr(reference),
        got=", ".join(repr(name) for name in arrays),
        mend=f"name it so: numpy.savez(path, **{{{node.name!r}: …}})",
    )


def _numeric(array: np.ndarray, name: str, place: Path) -> np.ndarray:
    if array.dtype.kind == "U":
        raise DataError(f"{place.name}: array {name!r} holds text.", column=name, expected="numbers", got="text")
    return array


def _columns(reference: str, dataset: Dataset | None) -> list[str]:
    """Names of the columns that an array has, or that name itself where it is a column; none where there are none."""
    if dataset is None:
        return []
    if reference in dataset.columns:
        return list(dataset.columns[reference])
    return [reference] if any(reference in names for names in dataset.columns.values()) else []


def _scaled(array: np.ndarray, reference: Reference, dataset: Dataset | None) -> np.ndarray:
    """What was done to the raw numbers of the data, done to these."""
    if dataset is None:
        return array
    if isinstance(reference, str) and reference in dataset.scalings:
        return dataset.scalings[reference].apply(array)
    names = list(reference) if isinstance(reference, tuple) else _columns(reference, dataset)
    parts = []
    for at, name in enumerate(names):
        column = array[:, at : at + 1]
        owner = next((key for key, columns in dataset.columns.items() if name in columns), None)
        if owner in dataset.scalings:
            column = dataset.scalings[owner].columns([dataset.columns[owner].index(name)]).apply(column)
        parts.append(column)
    return np.concatenate(parts, axis=1) if parts else array


def _with_channel(node: Node, array: np.ndarray) -> np.ndarray:
    """Grey images without their last axis, and rows of an array with more, in the Input's shape where that fits."""
    shape = node.config.get("shape")
    if isinstance(shape, list) and shape[-1:] == [1] and list(array.shape[1:]) == shape[:-1]:
        return array[..., None]
    return array


def _size(node: Node) -> int | None:
    """Numbers a sample; None where its shape leaves that open."""
    shape = node.config.get("shape")
    if not isinstance(shape, list) or None in shape:
        return None
    return int(np.prod(shape))
