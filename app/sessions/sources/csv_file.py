"""A CSV file of one's own as a data set: columns of numbers are features, chosen columns are targets."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np

from app.sessions.dataset import Cancel, Dataset, Scaling, check_finite, never, stop_if
from app.sessions.errors import DataError
from app.sessions.sources.labels import as_classes, looks_like_classes
from app.sessions.sources.options import Options
from app.sessions.sources.split import split_rows
from app.sessions.sources.table import Table, read_table

FEATURES = "features"


def open_csv(path: str | os.PathLike[str], options: Options, cancelled: Cancel = never) -> Dataset:
    """One input "features" (samples, columns) float32, and one target a target column.

    A target column of text becomes classes, one of whole numbers too where it has few different ones (options.kinds
    decides). Raises DataError naming column and line for text among the features, missing values, wrong names.
    """
    table = read_table(path, options, cancelled)
    targets = _targets(table, options)
    features = [name for name in table.columns if name not in targets and name not in options.ignore]
    if not features:
        raise DataError(
            f"{table.path.name} has no column left to learn from.",
            expected="at least one column of numbers besides the targets",
            mend="choose fewer target columns, or ignore fewer",
        )
    table = _without_missing(table, [*features, *targets], options)
    stop_if(cancelled)
    matrix = numbers_of(table, features)
    train, test = split_rows(len(matrix), options.test_split, options.split_seed)
    classes: dict[str, tuple[str, ...]] = {}
    labels: dict[str, np.ndarray] = {}
    for name in targets:
        stop_if(cancelled)
        labels[name], named = _target(table, name, options)
        if named is not None:
            classes[name] = named
    scaling = _standard(matrix[train]) if options.standardise else None
    values = scaling.apply(matrix) if scaling else matrix.astype("float32")
    check_finite({FEATURES: values}, table.lines, {FEATURES: tuple(features)})
    return Dataset(
        inputs={FEATURES: values[train]},
        targets={name: array[train] for name, array in labels.items()},
        test_inputs={FEATURES: values[test]},
        test_targets={name: array[test] for name, array in labels.items()},
        classes=classes,
        columns={FEATURES: tuple(features)},
        scalings={FEATURES: scaling} if scaling else {},
        title=Path(path).name,
        description=f"{len(matrix)} rows, {len(features)} columns of features; targets: {', '.join(targets)}.",
        licence="your own data",
        kind="table",
    )


def numbers_of(table: Table, names: list[str]) -> np.ndarray:
    """Columns as (rows, columns) float64. Raises DataError for text or a missing value, naming column and line."""
    found = []
    for name in names:
        column = table.numbers(name)
        if column is None:
            line, cell = table.first_text(name)
            raise DataError(
                f"{table.path.name}, line {line}: column {name!r} holds the text {cell!r}; features must be numbers.",
                column=name,
                row=line,
                expected="a number",
                got=repr(cell),
                mend="make it a target, ignore the column, or replace its words by numbers",
            )
        if np.isnan(column).any():
            raise _missing(table, name)
        found.append(column)
    return np.stack(found, axis=1)


def _targets(table: Table, options: Options) -> list[str]:
    for name in (*options.targets, *options.ignore, *options.kinds):
        if name not in table.columns:
            known = ", ".join(repr(item) for item in list(table.columns)[:12])
            raise DataError(
                f"{table.path.name} has no column {name!r}.",
                column=name,
                expected=f"one of {known}",
                got=repr(name),
                mend="choose the columns anew",
            )
    if options.targets:
        return list(options.targets)
    left = [name for name in table.columns if name not in options.ignore]
    return left[-1:]


def _without_missing(table: Table, names: list[str], options: Options) -> Table:
    missing = table.missing(names)
    if not missing.any():
        return table
    if options.missing == "refuse":
        raise _missing(table, next(name for name in names if table.missing([name]).any()))
    if missing.all():
        raise DataError(f"Every row of {table.path.name} lacks a value; nothing is left.", mend="ignore some columns")
    return table.keep(np.flatnonzero(~missing))


def _missing(table: Table, name: str) -> DataError:
    line = int(table.lines[np.flatnonzero(table.missing([name]))[0]])
    return DataError(
        f"{table.path.name}, line {line}: column {name!r} has no value.",
        column=name,
        row=line,
        expected="a value in every row",
        got="none",
        mend="fill it in, drop rows without values, or ignore the column",
    )


def _target(table: Table, name: str, options: Options) -> tuple[np.ndarray, tuple[str, ...] | None]:
    column = table.numbers(name)
    kind = options.kinds.get(name)
    if column is None:
        if kind == "number":
            line, cell = table.first_text(name)
            raise DataError(
                f"{table.path.name}, line {line}: target {name!r} holds the text {cell!r} and is to be a number.",
                column=name,
                row=line,
                expected="a number",
                got=repr(cell),
                mend="take it as classes",
            )
        return as_classes(np.array(table.columns[name]))
    if np.isnan(column).any():
        raise _missing(table, name)
    if kind == "classes" or (kind is None and looks_like_classes(column)):
        return as_classes(column)
    values = column.astype("float32")
    check_finite({name: values}, table.lines)
    return values, None


def _standard(train: np.ndarray) -> Scaling:
    deviation = train.std(axis=0)
    # A column that never changes is left at 0.
    return Scaling(train.mean(axis=0), np.where(deviation > 0, deviation, 1.0))
