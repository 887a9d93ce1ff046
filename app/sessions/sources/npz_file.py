"""An NPZ or NPY file of one's own: arrays by name, the samples first."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

import engine
from app.sessions.dataset import Arrays, Cancel, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.array_names import beside, class_names, inputs_of, is_target, part_of, twin
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw, make_column
from app.sessions.sources.rows import FileRows

# What an array may expand to in memory; a zip of a few bytes can claim any size.
LARGEST = 8 * 2**30
# A larger .npy file is read row by row.
IN_MEMORY = 256 * 2**20


def read_npz(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """Arrays by name. Targets are those that the options name, else those called y…, target…, label… or output…, else
    one of words, or of class numbers; of two arrays the one with a single number a sample.

    Where the file has "x_train" and "x_test" (or "train_images" and "test_images") the second is held out, and both are
    called "x". Raises DataError for object arrays (they would have to be unpickled), unequal counts of samples.
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
    notes: list[str] = []
    naming = class_names(left)
    if naming is not None:
        del left[naming[0]]
    train, test = _parts(left, notes)
    targets = _targets(place, train, options)
    inputs = [name for name in train if name not in targets]
    train, test = ({name: _label(array, name in targets) for name, array in part.items()} for part in (train, test))
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
        classes=_named(train, targets, naming),
        kind=_kind(train[inputs[0]]),
        place=place,
        title=place,
        description=f"{count} samples; inputs: {', '.join(inputs)}; targets: {', '.join(targets) or 'none'}.",
        notes=tuple(notes),
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
            mend="convert it before it is saved, for example with array.astype('float32')",
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


def _parts(arrays: dict[str, Any], notes: list[str]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The arrays to train with and those held out; the latter are empty unless the names say of each which it is."""
    parts: dict[str, dict[str, Any]] = {"train": {}, "validation": {}, "test": {}, "": {}}
    for name, array in arrays.items():
        short, part = part_of(name)
        parts[part][short if part else name] = array
    train = parts["train"] or parts[""]
    if (parts["train"] and parts[""]) or not train:
        return dict(arrays), {}
    names = set(train)
    held = parts["test"] or parts["validation"]
    checked = parts["validation"] if parts["test"] else {}
    if checked and set(checked) == names and all(train[name].shape[1:] == checked[name].shape[1:] for name in names):
        count = len(next(iter(checked.values())))
        notes.append(f"The {count:,} samples to validate with are trained with; a part of all of them validates.")
        train = {name: _joined(array, checked[name]) for name, array in train.items()}
    if set(held) == names:
        return train, {name: held[name] for name in train}
    if not held and not checked:
        return dict(arrays), {}
    left = [name for name in arrays if part_of(name)[1] in ("test", "validation")]
    if names >= set(held) and not all(map(is_target, held)):
        notes.append(f"{', '.join(f'“{name}”' for name in left)} has no labels, and is left out.")
        return train, {}
    return dict(arrays), {}


def _joined(first: Any, second: Any) -> Any:
    if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
        return np.concatenate([first, second])
    return engine.preprocessing.steps.JoinedRows([first, second])


def _targets(place: str, arrays: Arrays, options: Options) -> list[str]:
    chosen = [name if name in arrays else part_of(name)[0] for name in options.targets]
    for name in chosen:
        if name not in arrays:
            raise no_array(place, name, arrays)
    if chosen:
        return chosen
    called = [name for name in arrays if is_target(name)]
    if called:
        return called
    # Words, a single one for each sample of the other arrays, are what these are called.
    said = [name for name, array in arrays.items() if array.dtype.kind in "US" and len(array.shape) == 1]
    if len(said) == 1 and len(arrays) > 1:
        return said
    if len(arrays) != 2:
        return _counting(arrays)
    # Of two arrays without telling names, labels are the one with a single number for each sample of the other.
    single = [name for name, array in arrays.items() if len(array.shape) == 1 or array.shape[1:] == (1,)]
    return single if len(single) == 1 else []


def _counting(arrays: Arrays) -> list[str]:
    """Of several arrays without telling names the one of whole numbers from 0 to a last class, each seen several times."""
    found = []
    for name, array in arrays.items():
        if len(array.shape) == 1 and isinstance(array, np.ndarray) and array.dtype.kind in "iub" and len(array):
            numbers = np.unique(array)
            if 1 < len(numbers) <= len(array) / 4 and (numbers == np.arange(len(numbers))).all():
                found.append(name)
    return found if len(found) == 1 else []


def _label(array: Any, is_label: bool) -> Any:
    """Class numbers as a plain row, where each stands in a row of its own."""
    if is_label and isinstance(array, np.ndarray) and array.dtype.kind in "iuU" and array.shape[1:] == (1,):
        return array[:, 0]
    return array


def _named(
    train: Mapping[str, Any], targets: list[str], naming: tuple[str, tuple[str, ...]] | None
) -> dict[str, tuple[str, ...]]:
    """The classes' names of the target whose numbers count them."""
    if naming is None or len(targets) != 1:
        return {}
    values = train[targets[0]]
    if not isinstance(values, np.ndarray) or values.ndim != 1 or values.dtype.kind not in "iu":
        return {}
    return {targets[0]: naming[1]} if values.min() >= 0 and values.max() < len(naming[1]) else {}


def _kind(array: Any) -> str:
    if len(array.shape) == 4 and array.shape[-1] in (1, 3):
        return "image"
    return {2: "table", 3: "sequence"}.get(len(array.shape), "arrays")


def read_npy(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Raw:
    """One array "x", read from the file row by row where it is large; "NAME_labels.npy" or "NAME_y.npy" beside it, or
    "y_train.npy" beside "X_train.npy", are its targets, and "X_test.npy" and its labels are held out.

    A file of labels is taken for the samples that they belong to. Raises DataError for what is no array of numbers.
    """
    place = Path(path)
    if _first(place, beside(place)) is None:
        place = _first(place, inputs_of(place)) or place
    arrays: dict[str, Any] = {"x": _mapped(place)}
    labels = _first(place, beside(place))
    stop_if(cancelled)
    if labels is not None:
        arrays["y"] = _in_memory(labels)
        test, test_labels = (_first(one, [twin(one.name)]) for one in (place, labels))
        if test is not None and test_labels is not None:
            arrays |= {"x_test": _mapped(test), "y_test": _in_memory(test_labels)}
    stop_if(cancelled)
    return raw_of(place.name, arrays, options)


def _first(place: Path, names: list[str]) -> Path | None:
    """The first of the files of these names beside another one."""
    found = (place.with_name(name) for name in names if name)
    return next((one for one in found if one.is_file() and one != place), None)


def _in_memory(place: Path) -> np.ndarray:
    array = _mapped(place)
    return np.asarray(array[0 : len(array)])


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
