"""An NPZ file of one's own as a data set: arrays by name, the samples first."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import numpy as np

from app.sessions.dataset import Arrays, Cancel, Dataset, Scaling, check_finite, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.labels import as_classes
from app.sessions.sources.options import Options
from app.sessions.sources.split import split_rows

# What an array may expand to in memory; a zip of a few bytes can claim any size.
LARGEST = 8 * 2**30
_TARGET_NAMES = ("y", "target", "targets", "label", "labels", "output", "outputs")
_TEST, _TRAIN = "_test", "_train"


def open_npz(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Dataset:
    """Arrays by name. Targets are those that the options name, else those called y…, target…, label… or output….

    Where the file has "x_train" and "x_test" the second is held out, and both are called "x"; otherwise a share is
    held out. Raises DataError for object arrays (they would have to be unpickled), unequal counts of samples, NaN.
    """
    place = Path(path)
    arrays = read_arrays(place, cancelled)
    arrays = {name: array for name, array in arrays.items() if name not in options.ignore}
    train, test = _parts(arrays)
    targets = _targets(place, train, options)
    inputs = [name for name in train if name not in targets]
    if not inputs:
        raise DataError(
            f"{place.name} has no array left to learn from.",
            expected="at least one array besides the targets",
            mend="choose fewer targets",
        )
    check_counts(place.name, train)
    if test:
        check_counts(place.name, test)
    stop_if(cancelled)
    for part in (train, test):
        check_finite(part)
    if not test:
        kept, held = split_rows(len(train[inputs[0]]), options.test_split, options.split_seed)
        test = {name: array[held] for name, array in train.items()}
        train = {name: array[kept] for name, array in train.items()}
    classes = _make_classes(place, targets, train, test, options)
    scalings = _standardise(inputs, train, test) if options.standardise else {}
    count = len(train[inputs[0]]) + len(test[inputs[0]])
    return Dataset(
        inputs={name: train[name] for name in inputs},
        targets={name: train[name] for name in targets},
        test_inputs={name: test[name] for name in inputs},
        test_targets={name: test[name] for name in targets},
        classes=classes,
        scalings=scalings,
        title=place.name,
        description=f"{count} samples; inputs: {', '.join(inputs)}; targets: {', '.join(targets) or 'none'}.",
        licence="your own data",
        kind=_kind(train[inputs[0]]),
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


def _parts(arrays: dict[str, np.ndarray]) -> tuple[dict[str, np.ndarray], dict[str, np.ndarray]]:
    """The arrays to train with and those held out; the latter are empty unless every array has a "_test" twin."""
    tests = {name.removesuffix(_TEST): array for name, array in arrays.items() if name.endswith(_TEST)}
    trains = {name.removesuffix(_TRAIN): array for name, array in arrays.items() if not name.endswith(_TEST)}
    if tests and tests.keys() == trains.keys():
        return trains, {name: tests[name] for name in trains}
    return dict(arrays), {}


def _targets(place: Path, arrays: Arrays, options: Options) -> list[str]:
    chosen = [name.removesuffix(_TRAIN) if name not in arrays else name for name in options.targets]
    for name in chosen:
        if name not in arrays:
            raise DataError(
                f"{place.name} has no array {name!r}.",
                column=name,
                expected=f"one of {', '.join(repr(item) for item in arrays)}",
                mend="choose the targets anew",
            )
    if chosen:
        return chosen
    return [name for name in arrays if name.lower().rstrip("0123456789").split("_")[0] in _TARGET_NAMES]


def _make_classes(
    place: Path, targets: list[str], train: dict[str, np.ndarray], test: dict[str, np.ndarray], options: Options
) -> dict[str, tuple[str, ...]]:
    """Turn text (and what the options call classes) into class numbers, the same in both parts; in place."""
    classes = {}
    for name in targets:
        values = np.concatenate([train[name], test[name]])
        if values.ndim > 1 and values.dtype.kind != "U":
            continue
        if values.dtype.kind == "U" or options.kinds.get(name) == "classes" or _counts_from_zero(values, options, name):
            numbers, classes[name] = as_classes(values)
            train[name], test[name] = numbers[: len(train[name])], numbers[len(train[name]) :]
    for name, array in train.items():
        if name not in targets and array.dtype.kind == "U":
            raise DataError(
                f"{place.name}: array {name!r} holds text, for example {str(array.flat[0])!r}; inputs must be numbers.",
                column=name,
                expected="numbers",
                got="text",
                mend="make it a target, ignore it, or replace its words by numbers",
            )
    return classes


def _counts_from_zero(values: np.ndarray, options: Options, name: str) -> bool:
    """Whether whole numbers are 0, 1, … up to a last class, each seen: then they are class numbers as they stand."""
    if values.dtype.kind not in "iu" or options.kinds.get(name) == "number":
        return False
    found = np.unique(values)
    return len(found) > 1 and bool((found == np.arange(len(found))).all())


def _standardise(inputs: list[str], train: dict[str, np.ndarray], test: dict[str, np.ndarray]) -> dict[str, Scaling]:
    scalings = {}
    for name in inputs:
        if train[name].dtype.kind != "f":
            continue
        axes = tuple(range(train[name].ndim - 1))
        deviation = train[name].std(axis=axes)
        scalings[name] = Scaling(train[name].mean(axis=axes), np.where(deviation > 0, deviation, np.float32(1)))
        for part in (train, test):
            part[name] = scalings[name].apply(part[name])
    return scalings


def _kind(array: np.ndarray) -> str:
    if array.ndim == 4 and array.shape[-1] in (1, 3):
        return "image"
    return {2: "table", 3: "sequence"}.get(array.ndim, "arrays")
