"""How raw columns became what a network is fed: learned once, kept with the weights, done alike to what is predicted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

import engine
from app.sessions.errors import DataError
from app.sessions.sources.raw import Raw, make_column

if TYPE_CHECKING:
    from engine.preprocessing.steps import Column, Pipeline

FEATURES = "features"
_NUMBERS = ("number", "array", "image", "ids")


@dataclass(frozen=True)
class Preparation:
    """Steps with what they have learned, and which columns make up which input.

    Attributes:
        raw: the kind of each column that is learned from, by name, in order.
        is_table: single columns are put side by side into "features".
        targets: names of the columns that are predicted.
    """

    pipeline: Pipeline
    raw: Mapping[str, str]
    is_table: bool
    targets: tuple[str, ...] = ()

    def inputs(self, columns: Mapping[str, Column]) -> dict[str, Any]:
        """Arrays (or rows) by input name, of raw columns. Raises DataError where one is missing or is no number."""
        return self.fed(columns)[0]

    def fed(self, columns: Mapping[str, Column]) -> tuple[dict[str, Any], dict[str, tuple[str, ...]]]:
        """As `inputs`, with the names of the inputs' columns."""
        self._check(columns)
        given = {name: columns[name] for name in self.raw}
        given |= {name: columns[name] for name in self.past() if name in columns}
        return self.assembled(self._applied(given))

    def _check(self, columns: Mapping[str, Column]) -> None:
        missing = [name for name in self.raw if name not in columns]
        if missing:
            raise DataError(
                f"The samples have no column {missing[0]!r}.",
                column=missing[0],
                expected=", ".join(repr(name) for name in self.raw),
                got=", ".join(repr(name) for name in columns),
                mend="name the columns as the data that it was trained with",
            )

    def labelled(self, columns: Mapping[str, Column], targets: Sequence[str]) -> tuple[dict[str, Any], dict[str, Any]]:
        """Inputs and targets by name, of raw columns with labels in their form. Raises DataError as `fed`."""
        self._check(columns)
        made = self._applied({name: columns[name] for name in (*self.raw, *targets)})
        inputs, _ = self.assembled({name: column for name, column in made.items() if name not in targets})
        return inputs, {name: _as_fed(made[name]) for name in targets}

    def past(self) -> tuple[str, ...]:
        """Targets whose past is looked at, so that samples to predict have them too."""
        looks = any(hasattr(step, "past") and step.past for step in self.pipeline.steps)
        return self.targets if looks else ()

    def _applied(self, columns: Mapping[str, Column]) -> dict[str, Column]:
        try:
            return self.pipeline.apply(columns)
        except DataError:
            raise
        except ValueError as error:
            raise in_words(error) from error

    def assembled(self, columns: Mapping[str, Column]) -> tuple[dict[str, Any], dict[str, tuple[str, ...]]]:
        """Inputs by name, and the names of their columns, of columns after all steps."""
        inputs = {name: column for name, column in columns.items() if name not in self.targets}
        for name, column in inputs.items():
            if column.kind not in _NUMBERS:
                raise _no_numbers(name, column)
        found: dict[str, Any] = {}
        names: dict[str, tuple[str, ...]] = {}
        beside = [name for name, column in inputs.items() if self._is_feature(column)]
        if beside:
            parts, titles = [], []
            for name in beside:
                values = np.asarray(inputs[name].values, "float32").reshape(len(inputs[name]), -1)
                parts.append(values)
                inner = inputs[name].names
                titles += [f"{name}: {one}" for one in inner] if inner else [name]
            found[FEATURES] = np.concatenate(parts, axis=1)
            names[FEATURES] = tuple(titles)
        for name, column in inputs.items():
            if name not in beside:
                found[name] = _as_fed(column)
                if column.names and column.kind == "array" and len(column.names) == column.values.shape[-1]:
                    names[name] = column.names
        return found, names

    def _is_feature(self, column: Column) -> bool:
        return self.is_table and (column.kind == "number" or (column.kind == "array" and len(column.values.shape) == 2))

    def config(self) -> dict[str, Any]:
        """Plain JSON."""
        return {
            **self.pipeline.get_config(),
            "columns": dict(self.raw),
            "order": list(self.raw),
            "is_table": self.is_table,
        }

    @classmethod
    def of(cls, config: Mapping[str, Any]) -> Preparation:
        """What `config` wrote down."""
        kinds = {name: config["columns"][name] for name in config["order"]}
        pipeline = engine.preprocessing.steps.Pipeline.from_config(config)
        return cls(pipeline, kinds, bool(config["is_table"]), tuple(config.get("targets", ())))


def raw_samples(raw: Raw, preparation: Preparation) -> Mapping[str, Column]:
    """The columns of samples of one's own, with the kinds that the training data had.

    A column that is all missing, or that holds numbers where there were categories, is taken as what it was. Columns of
    other names are taken in their order where there are as many.
    """
    columns = dict(raw.columns)
    if not any(name in columns for name in preparation.raw) and len(columns) == len(preparation.raw):
        columns = dict(zip(preparation.raw, columns.values(), strict=True))
    for name, kind in preparation.raw.items():
        column = columns.get(name)
        if column is not None and column.kind != kind:
            columns[name] = _taken_as(name, column, kind)
    return columns


def _taken_as(name: str, column: Column, kind: str) -> Column:
    if kind in ("category", "text") and column.kind in ("category", "text", "number"):
        values = np.empty(len(column), object)
        if column.kind == "number":
            values[:] = ["" if np.isnan(one) else f"{one:g}" for one in column.values]
        else:
            values[:] = column.values
        return make_column(kind, values)
    if kind == "number" and column.kind == "category" and not any(column.values):
        return make_column("number", np.full(len(column), np.nan))
    if kind in ("array", "image") and column.kind in ("array", "image", "number"):
        return make_column(kind, column.values, column.names)
    raise DataError(
        f"Column {name!r} holds {_plural(column.kind)}, and the network was trained with {_plural(kind)}.",
        column=name,
        expected=kind,
        got=column.kind,
        mend="correct the column",
    )


def in_words(error: Exception) -> DataError:
    """An error of a step as the app's own."""
    mend = str(getattr(error, "mend", "") or "")
    field = getattr(error, "field", None)
    return DataError(
        str(error).split(" Do this: ")[0],
        column=field if isinstance(field, str) else None,
        expected=str(getattr(error, "expected", "") or ""),
        got=str(getattr(error, "got", "") or ""),
        mend="" if mend and mend in str(error) else mend,
    )


def _no_numbers(name: str, column: Column) -> DataError:
    step = {"category": "one_hot", "text": "tokenize", "date": "dates", "ragged": "pad"}.get(column.kind, "")
    return DataError(
        f"Column {name!r} holds {_plural(column.kind)}, and a network takes numbers.",
        column=name,
        expected="numbers",
        got=_plural(column.kind),
        mend=f'add the step "{step}", or leave the column out',
    )


def _plural(kind: str) -> str:
    return {
        "category": "categories",
        "text": "text",
        "date": "dates",
        "number": "numbers",
        "ragged": "series of different lengths",
    }.get(kind, f"{kind}s")


def _as_fed(column: Column) -> Any:
    values = column.values
    if not isinstance(values, np.ndarray):
        return values
    if column.kind == "number" or values.dtype == np.float64:
        return values.astype("float32")
    return values
