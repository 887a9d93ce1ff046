"""From a source's columns to a data set: split first, then steps that learn from the training part alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import engine
from app.sessions.dataset import Cancel, Dataset, Origin, check_finite, never, stop_if
from app.sessions.errors import DataError
from app.sessions.preparation import Preparation, in_words
from app.sessions.sources.cells import number_in
from app.sessions.sources.csv_file import missing_value, text_among_numbers
from app.sessions.sources.labels import as_classes, looks_like_classes
from app.sessions.sources.options import Options
from app.sessions.sources.raw import Raw

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column, Split, Step

Entry = Mapping[str, Any]


@dataclass(frozen=True)
class _Parts:
    fit: np.ndarray
    validation: np.ndarray
    test: np.ndarray


def steps_of(entries: Sequence[Entry]) -> list[Step]:
    """The steps that are on, of the settings' list of {"kind", "config", "on"}. Raises DataError for a wrong one."""
    made = []
    for entry in entries:
        if entry.get("on", True):
            made.append(step_of(entry))
    return made


def step_of(entry: Entry) -> Step:
    """One step. Raises DataError in the engine's words."""
    try:
        return engine.preprocessing.steps.registry.class_of(str(entry.get("kind"))).from_config(
            dict(entry.get("config") or {})
        )
    except ValueError as error:
        raise in_words(error) from error


def prepare(
    raw: Raw,
    options: Options,
    entries: Sequence[Entry] = (),
    validation: float | None = None,
    cancelled: Cancel = never,
) -> Dataset:
    """The data set. `validation` is the share of the training part that validates, where no step says another.

    Raises DataError naming column and row for what no step has mended.
    """
    names = _roles(raw, options)
    raw, kept = _without_missing(raw, options, names)
    stop_if(cancelled)
    steps = _with_standard(raw, options, steps_of(entries))
    labels, classes = _labels(raw, options, names[1], cancelled)
    split = next((step for step in steps if step.key == "split"), None)
    parts = _split(raw, options, split, labels, names[1], validation or 0.0)
    steps = [step for step in steps if step.key != "split"]
    inputs, targets = names
    columns = {name: raw.columns[name] for name in inputs}
    columns |= {name: labels[name] for name in targets}
    pipeline = engine.preprocessing.steps.Pipeline(steps, targets)
    try:
        fit = pipeline.learn(_chosen(columns, parts.fit))
        stop_if(cancelled)
        checked = pipeline.apply(_chosen(columns, parts.validation)) if len(parts.validation) else {}
        held = _held(raw, columns, labels, parts.test)
        test = pipeline.apply(held) if len(next(iter(held.values()), ())) else {}
    except DataError:
        raise
    except ValueError as error:
        raise in_words(error) from error
    stop_if(cancelled)
    kinds = {name: raw.columns[name].kind for name in inputs}
    preparation = Preparation(pipeline, kinds, raw.is_table, targets)
    try:
        fed, titles = preparation.assembled(fit)
        if not fed:
            raise DataError(
                f"{raw.place} has nothing but the column that is predicted.",
                expected="columns to learn from, or windows of what came before",
                mend='add the step "window"',
            )
    except DataError as error:
        raise _located(raw, error) from None
    checked_fed = preparation.assembled(checked)[0] if checked else {}
    test_fed = preparation.assembled(test)[0] if test else {name: _none(array) for name, array in fed.items()}
    # What a step could not mend is told by the row of the source.
    for part, rows in ((fed, parts.fit), (checked_fed, parts.validation), (test_fed, parts.test)):
        _check(raw, part, titles, rows, inputs)
    left = {name: _targets_of(fit, name, classes) for name in targets}
    left_checked = {name: _targets_of(checked, name, classes) for name in targets} if checked else {}
    left_test = {name: _targets_of(test, name, classes) for name in targets} if test else {}
    made_window = "window" in fed and "window" not in raw.columns
    return Dataset(
        inputs={name: _joined(array, checked_fed.get(name)) for name, array in fed.items()},
        targets={name: _joined(array, left_checked.get(name)) for name, array in left.items()},
        test_inputs=test_fed,
        test_targets=left_test or {name: _none(array) for name, array in left.items()},
        classes=classes,
        columns=titles,
        title=raw.title,
        description=raw.description,
        licence=raw.licence,
        kind="sequence" if made_window else raw.kind,
        preparation=preparation,
        validation=_validating(checked_fed, split, validation),
        origin=None if made_window else _origin(raw, parts, kept),
    )


def _origin(raw: Raw, parts: _Parts, kept: np.ndarray) -> Origin:
    train = kept[np.concatenate([parts.fit, parts.validation])]
    return Origin(train, parts.test if raw.held else kept[parts.test], is_held=bool(raw.held))


def roles(raw: Raw, options: Options) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Names of the columns that are learned from, and of those that are predicted."""
    for name in (*options.targets, *options.ignore, *options.kinds):
        if name not in raw.columns and raw.is_table:
            known = ", ".join(repr(item) for item in list(raw.columns)[:12])
            raise DataError(
                f"{raw.place} has no column {name!r}.",
                column=name,
                expected=f"one of {known}",
                got=repr(name),
                mend="choose the columns anew",
            )
    targets = tuple(name for name in options.targets if name in raw.columns) or raw.targets
    targets = tuple(name for name in targets if name not in options.ignore or name in options.targets)
    inputs = tuple(name for name in raw.columns if name not in targets and name not in options.ignore)
    return inputs, targets


def _roles(raw: Raw, options: Options) -> tuple[tuple[str, ...], tuple[str, ...]]:
    inputs, targets = roles(raw, options)
    series = any(raw.columns[name].kind == "number" for name in targets) and not inputs and raw.kind == "sequence"
    if not inputs and not series:
        raise DataError(
            f"{raw.place} has no column left to learn from.",
            expected="at least one column of numbers besides the targets",
            mend="choose fewer target columns, or ignore fewer",
        )
    return inputs, targets


def _with_standard(raw: Raw, options: Options, steps: list[Step]) -> list[Step]:
    """The option "standardise" is the step that normalises columns of fractions."""
    if not options.standardise or any(step.key == "normalize" for step in steps):
        return steps
    floats = [
        name
        for name, column in raw.columns.items()
        if column.kind in ("number", "array", "image") and np.dtype(column.values.dtype).kind == "f"
    ]
    inputs, _ = roles(raw, options)
    chosen = ", ".join(name for name in floats if name in inputs)
    return [*steps, engine.preprocessing.steps.Normalize("z-score", columns=chosen)] if chosen else steps


def _without_missing(
    raw: Raw, options: Options, names: tuple[tuple[str, ...], tuple[str, ...]]
) -> tuple[Raw, np.ndarray]:
    """Rows whose target lacks a value cannot teach; others go where the options say so. The numbers of those that stay
    come with them."""
    lacking = np.zeros(raw.size, bool)
    inputs, targets = names
    for name in (*inputs, *targets) if options.missing == "drop" else targets:
        lacking |= _missing(raw.columns[name])
    if not lacking.any():
        return raw, np.arange(raw.size)
    if lacking.all():
        raise DataError(
            f"Every row of {raw.place} lacks a value; nothing is left.", mend="leave out columns that are mostly empty"
        )
    rows = np.flatnonzero(~lacking)
    return raw.keep(rows), rows


def _missing(column: Column) -> np.ndarray:
    return engine.preprocessing.steps.base.is_missing(column)


def _labels(
    raw: Raw, options: Options, targets: Sequence[str], cancelled: Cancel
) -> tuple[dict[str, Column], dict[str, tuple[str, ...]]]:
    """Columns of targets with class numbers in place of classes, and the classes' names."""
    from app.sessions.sources.raw import make_column

    found: dict[str, Column] = {}
    classes: dict[str, tuple[str, ...]] = {}
    for name in targets:
        stop_if(cancelled)
        column, kind = raw.columns[name], options.kinds.get(name)
        if name in raw.classes:
            found[name], classes[name] = column, raw.classes[name]
            continue
        lacking = _missing(column)
        if lacking.any():
            raise missing_value(raw.place, name, raw.row(int(np.flatnonzero(lacking)[0])))
        held = raw.held.get(name)
        values = column.values if held is None else np.concatenate([column.values, held.values])
        if column.kind in ("category", "text") or (column.kind == "date"):
            if kind == "number":
                raise DataError(
                    f"{raw.place}, line {raw.row(0)}: target {name!r} holds the text {str(values[0])!r} and is to be "
                    "a number.",
                    column=name,
                    row=raw.row(0),
                    expected="a number",
                    got=repr(str(values[0])),
                    mend="take it as classes",
                )
            numbers, classes[name] = as_classes(values.astype(str))
        elif (column.kind == "number" and (kind == "classes" or (kind is None and looks_like_classes(values)))) or (
            column.kind == "array" and len(values.shape) == 1 and (kind == "classes" or _counts_from_zero(values, kind))
        ):
            numbers, classes[name] = as_classes(values)
        else:
            if column.kind == "number":
                numbers = values.astype("float32")
                check_finite({name: numbers}, raw.lines)
            else:
                numbers = values
                check_finite({name: numbers})
        found[name] = make_column("array", numbers[: len(column)], column.names)
        if column.kind == "number" and name not in classes:
            # A number stays one, so that steps that name it may scale it and a window may look at its past.
            found[name] = make_column("number", values[: len(column)].astype("float64"))
        if held is not None:
            found[f"held {name}"] = make_column("array", numbers[len(column) :], column.names)
    return found, classes


def _counts_from_zero(values: Any, kind: str | None) -> bool:
    """Whether whole numbers are 0, 1, … up to a last class, each seen: then they are class numbers as they stand."""
    if values.dtype.kind not in "iu" or kind == "number":
        return False
    found = np.unique(values)
    return len(found) > 1 and bool((found == np.arange(len(found))).all())


def _split(
    raw: Raw, options: Options, split: Split | None, labels: Mapping[str, Column], targets: Sequence[str], share: float
) -> _Parts:
    made = split or engine.preprocessing.steps.Split(
        test=float(options.test_split), seed=options.split_seed, method="random"
    )
    if raw.held:
        made = engine.preprocessing.steps.Split.from_config({**made.get_config(), "test": 0.0})
        if split is None:
            made = engine.preprocessing.steps.Split(test=0.0, seed=None)
    first = labels.get(targets[0]) if targets else None
    numbers = first.values if first is not None and len(first.values.shape) == 1 and first.kind == "array" else None
    if numbers is not None and np.dtype(numbers.dtype).kind not in "iu":
        numbers = None
    if numbers is None and first is not None and made.method == "stratified":
        numbers = _parts_of_range(first.values)
        if numbers is None:
            # The step was put there for another target: with one part in all it splits at random.
            numbers = np.zeros(raw.size, "int64")
    try:
        fit, validation, test = made.parts(raw.size, raw.columns, numbers, share)
    except DataError:
        raise
    except ValueError as error:
        raise in_words(error) from error
    if any(getattr(column.values, "block", None) for column in raw.columns.values()):
        # What lies on disk is read in its order; training shuffles it by blocks.
        fit, validation, test = np.sort(fit), np.sort(validation), np.sort(test)
    return _Parts(fit, validation, test)


def _parts_of_range(values: Any) -> np.ndarray | None:
    """Numbers in ten parts of as many rows each, so that each part of the data has small and large ones in their share."""
    if not isinstance(values, np.ndarray) or values.dtype.kind not in "iuf" or len(values) < 20:
        return None
    values = values.reshape(len(values), -1)
    if values.shape[1] != 1 or not np.isfinite(values).all():
        return None
    values = values[:, 0]
    borders = np.quantile(values, np.linspace(0, 1, 11)[1:-1])
    return np.searchsorted(borders, values).astype("int64")


def split_parts(
    raw: Raw, options: Options, split: Split | None, share: float
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers of the rows that train, validate and test. Raises DataError."""
    names = roles(raw, options)
    raw, targets = _without_missing(raw, options, names), names[1]
    labels, _ = _labels(raw, options, targets, never)
    parts = _split(raw, options, split, labels, targets, share)
    return parts.fit, parts.validation, parts.test


def _chosen(columns: Mapping[str, Column], rows: np.ndarray) -> dict[str, Column]:
    return {name: column.chosen(rows) for name, column in columns.items()}


def _held(raw: Raw, columns: Mapping[str, Column], labels: Mapping[str, Column], rows: np.ndarray) -> dict[str, Column]:
    if not raw.held:
        return _chosen(columns, rows)
    return {name: labels.get(f"held {name}", raw.held[name]) for name in columns if name in raw.held}


def _validating(checked: Mapping[str, Any], split: Split | None, share: float | None) -> int | None:
    """Samples that validate; None where neither a step nor the caller has said how many are to."""
    if share is None and (split is None or split.validation is None):
        return None
    return len(next(iter(checked.values()))) if checked else 0


def _targets_of(columns: Mapping[str, Column], name: str, classes: Mapping[str, Any]) -> Any:
    values = columns[name].values
    if columns[name].kind == "number" or (isinstance(values, np.ndarray) and values.dtype == np.float64):
        return np.asarray(values, "float32")
    return values.astype("int64") if name in classes and isinstance(values, np.ndarray) else values


def _joined(first: Any, second: Any) -> Any:
    if second is None:
        return first
    if isinstance(first, np.ndarray) and isinstance(second, np.ndarray):
        return np.concatenate([first, second])
    return engine.preprocessing.steps.JoinedRows([first, second])


def _none(array: Any) -> np.ndarray:
    return np.zeros((0, *array.shape[1:]), array.dtype)


def _check(
    raw: Raw, fed: Mapping[str, Any], titles: Mapping[str, Any], rows: np.ndarray, inputs: Sequence[str]
) -> None:
    """Raises DataError for a NaN or an infinity that is left."""
    for array in fed.values():
        if not isinstance(array, np.ndarray) or array.dtype.kind != "f" or np.isfinite(array).all():
            continue
        for name in inputs:
            lacking = _missing(raw.columns[name])
            if lacking.any() and raw.columns[name].kind == "number":
                raise missing_value(raw.place, name, raw.row(int(np.flatnonzero(lacking)[0])))
        lines = np.arange(1, raw.size + 1) if raw.lines is None else raw.lines
        alike = len(rows) == len(array)
        check_finite(fed, lines[rows] if alike else None, titles)


def _located(raw: Raw, error: DataError) -> DataError:
    """The line and the cell that are no number, where a table's column was meant to be one."""
    column = raw.columns.get(error.column or "")
    if column is None or column.kind != "category" or raw.lines is None:
        return error
    for row, cell in enumerate(column.values.tolist()):
        if cell and number_in(cell) is None:
            return text_among_numbers(raw.place, error.column or "", raw.row(row), cell)
    return error
