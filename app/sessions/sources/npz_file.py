"""An NPZ or NPY file of one's own: arrays by name, the samples first."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from app.sessions.dataset import Arrays, Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.rows import FileRows

# What an array may expand to in memory; a zip of a few bytes can claim any size.
LARGEST = 8 * 2**30
# A larger .npy file is read row by row.
IN_MEMORY = 256 * 2**20
_TARGET_NAMES = ("y", "target", "targets", "label", "labels", "output", "outputs")
_TEST, _TRAIN = "_test", "_train"


def read_npz(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """Arrays by name. Targets are those that the options name, else those called y…, target…, label… or output….

    Where the file has "x_train" and "x_test" the second is held out, and both are called "x". Raises DataError for
    object arrays (they would have to be unpickled), unequal counts of samples.
    """
    place = Path(path)
    return raw_of(place.name, read_arrays(place, cancelled), options)


def raw_of(place: str, arrays: Mapping[str, Any], options: Options) -> Raw:
    """Arrays, or rows of a file, as columns. Raises DataError for unequal counts of samples."""
    left = {name: array for name, array in arrays.items() if name not in options.ignore}
    if options.inputs:
        left = {name: array for name, array in left.items() if name in (*options.inputs, *options.targets)}
        for name in options.inputs:
            if name not in left:
                raise no_array(place, name, arrays)
    train, test = _parts(left)
    targets = _targets(place, train, options)
    inputs = [name for name in train if name not in targets]
    if not inputs:
        raise DataError(
            f"{place} has no array left to learn from.",
            expected="at least one array besides the targets",
            mend="choose fewer targets",
        )
    check_counts(place, train)
    if test:
        check_counts(place, test)
    count = len(train[inputs[0]]) + (len(test[inputs[0]]) if test else 0)
    return Raw(
        columns={name: _column(array) for name, array in (train | _ignored(arrays, train, options)).items()},
        targets=tuple(targets),
        held={name: _column(array) for name, array in test.items()},
        kind=_kind(train[inputs[0]]),
        place=place,
        title=place,
        description=f"{count} samples; inputs: {', '.join(inputs)}; targets: {', '.join(targets) or 'none'}.",
    )


def _ignored(arrays: Mapping[str, Any], train: Mapping[str, Any], options: Options) -> dict[str, Any]:
    """Arrays that are left out, as long as they are about the same samples: they stay to be chosen again."""
    count = len(next(iter(train.values())))
    return {name: arrays[name] for name in options.ignore if name in arrays and len(arrays[name]) == count}


def _column(array: Any) -> Any:
    if array.dtype.kind == "U":
        values = np.empty(len(array), object)
        values[:] = array.tolist() if array.ndim == 1 else [str(one) for one in array]
        return make_column("category" if array.ndim == 1 else "text", values)
    return make_column("image" if _kind(array) == "image" else "array", array)


def no_array(place: str, name: str, arrays: Mapping[str, Any]) -> DataError:
    """The error for an array that a file does not have."""
    return DataError(
        f"{place} has no array {name!r}.",
        column=name,
        expected=f"one of {', '.join(repr(item) for item in arrays)}",
        mend="choose the arrays anew",
    )


def read_arrays(path: str | os.PathLike[str], cancelled: Cancel = never) -> dict[str, np.ndarray]:
    """All arrays of an NPZ file. Raises DataError for what cannot be read, or could only be read by unpickling."""
    place = Path(path)
    arrays: dict[str, np.ndarray] = {}
    try:
        if place.is_dir():
            raise DataError(f"{place} is a folder, not an NPZ file.", mend="choose a file")
        with zipfile.ZipFile(place) as archive:
            if sum(item.file_size for item in archive.infolist()) > LARGEST:
                raise DataError(f"{place.name} expands to more than {LARGEST // 2**30} GB.", mend="use fewer samples")
        with np.load(place, allow_pickle=False) as file:
            for name in file.files:
                stop_if(cancelled)
                arrays[name] = _array(place, file, name)
    except (zipfile.BadZipFile, EOFError, KeyError):
        raise DataError(
            f"{place.name} is damaged or no NPZ file.", mend="write it again with numpy.savez(path, x=…, y=…)"
        ) from None
    except OSError as error:
        raise DataError(
            f"Cannot read {place}: {error.strerror or error}.", mend="check the path, or choose another file"
        ) from None
    if not arrays:
        raise DataError(f"{place.name} holds no arrays.", mend="write it with numpy.savez(path, x=…, y=…)")
    return arrays


def check_counts(source: str, arrays: Arrays) -> None:
    """Raises DataError where the arrays do not hold the same number of samples."""
    names = list(arrays)
    for name in names[1:]:
        if len(arrays[name]) != len(arrays[names[0]]):
            raise DataError(
                f"{source}: {names[0]!r} has {len(arrays[names[0]])} samples and {name!r} has {len(arrays[name])}.",
                column=name,
                expected=f"{len(arrays[names[0]])} samples in each array",
                got=str(len(arrays[name])),
                mend="give every array one entry a sample, or ignore one of them",
            )


def _array(place: Path, file: np.lib.npyio.NpzFile, name: str) -> np.ndarray:
    try:
        array = file[name]
    except ValueError as error:
        if "pickle" not in str(error).lower() and "object" not in str(error).lower():
            raise DataError(f"{place.name}: array {name!r} is damaged.", mend="write the file again") from None
        raise DataError(
            f"{place.name}: array {name!r} holds Python objects, which are not read because unpickling runs code.",
            column=name,
            expected="numbers or text",
            got="dtype object",
            mend="store it with a dtype of numbers, all rows of one length",
        ) from None
    if array.dtype.kind not in "biufU":
        raise DataError(
            f"{place.name}: array {name!r} has dtype {array.dtype}.",
            column=name,
            expected="whole numbers, floats, booleans or text labels",
            got=str(array.dtype),
            mend="convert it",
        )
    if array.ndim == 0 or len(array) == 0:
        raise DataError(
            f"{place.name}: array {name!r} has no samples.",
            column=name,
            expected="one entry a sample",
            got=f"shape {array.shape}",
            mend="leave it out of the file, or ignore it",
        )
    if array.dtype.kind in "b":
        return array.astype("uint8")
    return array.astype("float32") if array.dtype.kind == "f" else array


def _parts(arrays: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The arrays to train with and those held out; the latter are empty unless every array has a "_test" twin."""
    tests = {name.removesuffix(_TEST): array for name, array in arrays.items() if name.endswith(_TEST)}
    trains = {name.removesuffix(_TRAIN): array for name, array in arrays.items() if not name.endswith(_TEST)}
    if tests and tests.keys() == trains.keys():
        return trains, {name: tests[name] for name in trains}
    return dict(arrays), {}


def _targets(place: str, arrays: Arrays, options: Options) -> list[str]:
    chosen = [name.removesuffix(_TRAIN) if name not in arrays else name for name in options.targets]
    for name in chosen:
        if name not in arrays:
            raise no_array(place, name, arrays)
    if chosen:
        return chosen
    ends = {name: name.rpartition("/")[2].lower().rstrip("0123456789") for name in arrays}
    return [name for name, end in ends.items() if end.split("_")[0] in _TARGET_NAMES]


def _kind(array: Any) -> str:
    if len(array.shape) == 4 and array.shape[-1] in (1, 3):
        return "image"
    return {2: "table", 3: "sequence"}.get(len(array.shape), "arrays")


def read_npy(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """One array "x", read from the file row by row where it is large; "NAME_labels.npy" or "NAME_y.npy" beside it are
    its targets. Raises DataError for what is no array of numbers."""
    place = Path(path)
    arrays: dict[str, Any] = {"x": _mapped(place)}
    for ending in ("labels", "y", "targets"):
        beside = place.with_name(f"{place.stem}_{ending}.npy")
        if beside.is_file():
            arrays["y"] = np.asarray(_mapped(beside)[0 : len(_mapped(beside))])
            break
    stop_if(cancelled)
    return raw_of(place.name, arrays, options)


def _mapped(place: Path) -> Any:
    """The array of a .npy file: in memory where it is small, else rows of a memory map."""
    try:
        array = np.load(place, mmap_mode="r", allow_pickle=False)
    except OSError as error:
        raise DataError(f"Cannot read {place}: {error.strerror or error}.", mend="check the path") from None
    except (ValueError, EOFError):
        raise DataError(
            f"{place.name} is damaged, or holds Python objects, which are not read because unpickling runs code.",
            expected="an array of numbers or text",
            mend="write it again with numpy.save",
        ) from None
    if array.dtype.kind not in "biufU" or array.ndim == 0 or not len(array):
        raise DataError(
            f"{place.name} holds no samples of numbers or text.",
            expected="an array with one entry a sample",
            got=f"{array.dtype}, shape {array.shape}",
        )
    if array.nbytes > IN_MEMORY and array.dtype.kind in "biuf":
        return FileRows(place)
    array = np.array(array)
    return array.astype("uint8") if array.dtype.kind == "b" else array
