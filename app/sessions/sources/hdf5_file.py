"""An HDF5 file of one's own: its datasets by their paths, the samples first, read row by row where they are large."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.array_names import part_of
from app.sessions.sources.npz_file import raw_of
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw
from app.sessions.sources.rows import HDF5Rows

# A larger dataset is read row by row.
IN_MEMORY = 128 * 2**20


def read_hdf5(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """Datasets by path ("images", "train/labels"). Without options those with as many samples as the largest one.

    Raises DataError for a file that is no HDF5, or that holds no datasets of numbers or text.
    """
    place = Path(path)
    found = _datasets(place)
    stop_if(cancelled)
    wanted = {*options.inputs, *options.targets}
    names = [name for name in found if name in wanted or not options.inputs]
    if not wanted:
        names = _together(found)
    arrays = {}
    for name in names:
        stop_if(cancelled)
        arrays[name] = _array(place, name)
    return raw_of(place.name, arrays, options)


def _together(found: Mapping[str, tuple[tuple[int, ...], str]]) -> list[str]:
    """The datasets about the samples of the largest one: as many, or those of its other parts ("train", "test"), and
    those that name its classes."""
    largest = max(found, key=lambda name: int(np.prod(found[name][0], dtype=np.int64)))
    base, part = part_of(largest)
    if part and any(part_of(name)[0] == base and name != largest for name in found):
        same = [name for name in found if part_of(name)[1]]
    else:
        same = [name for name, (shape, _) in found.items() if shape[0] == found[largest][0][0]]
    most = found[largest][0][0]
    naming = [name for name, (shape, kind) in found.items() if kind in "US" and len(shape) == 1 and shape[0] < most]
    return [*same, *(name for name in naming if name not in same)]


def is_model_file(path: str | os.PathLike[str]) -> bool:
    """Whether an HDF5 file holds a network or its weights, and no data; one that cannot be read is taken for that."""
    import h5py

    try:
        with h5py.File(path, "r") as file:
            marks = {"model_config", "layer_names", "keras_version", "model_weights", "training_config"}
            return bool(marks & set(file.attrs)) or bool(marks & set(file)) or "layers" in file
    except OSError:
        return True


def _datasets(place: Path) -> dict[str, tuple[tuple[int, ...], str]]:
    """Shapes and kinds of numbers (as NumPy's, "U" for text) of the datasets that can be read, by name."""
    import h5py

    found: dict[str, tuple[tuple[int, ...], str]] = {}

    def take(name: str, item: Any) -> None:
        if isinstance(item, h5py.Dataset) and item.shape and item.shape[0]:
            kind = "U" if h5py.check_string_dtype(item.dtype) else item.dtype.kind
            if kind in "biufUS":
                found[name] = item.shape, kind

    try:
        with h5py.File(place, "r") as file:
            file.visititems(take)
    except OSError as error:
        if not place.exists():
            raise DataError(f"Cannot read {place}: there is no such file.", mend="check the path") from None
        raise DataError(f"{place.name} is damaged or no HDF5 file: {error}.", mend="write it again") from None
    if not found:
        raise DataError(
            f"{place.name} holds no datasets of numbers or text.", mend="write arrays into it, the samples first"
        )
    return found


def _array(place: Path, name: str) -> Any:
    import h5py

    with h5py.File(place, "r") as file:
        dataset = file[name]
        if h5py.check_string_dtype(dataset.dtype):
            return np.array(dataset.asstr()[:].tolist())
        if dataset.dtype.kind == "S":
            return np.char.decode(dataset[:], "utf-8")
        if dataset.nbytes <= IN_MEMORY or len(dataset.shape) == 1:
            array = np.asarray(dataset[:])
            return array.astype("uint8") if array.dtype.kind == "b" else array
    return HDF5Rows(place, name)
