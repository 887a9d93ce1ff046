"""Which rows train, which validate and which are held out to test."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import ClassVar

import numpy as np

from engine.core.errors import DataError
from engine.core.params import Choice, Float, Int, Text
from engine.preprocessing.steps.base import Column, Step


class Split(Step):
    """Says which rows train and which are held out: at random, with each class in its share, by time, or by group."""

    key = "split"
    takes: ClassVar[tuple[str, ...]] = ()

    method = Choice(("random", "stratified", "time", "group"), "random", doc="At random; each class in its share "
                    "(stratified); the last rows (time); or whole groups, so that none is on both sides.")  # fmt: skip
    test = Float(0.2, min=0, below=1, doc="The share of rows that is held out to test.")
    validation = Float(None, min=0, below=1, nullable=True, doc="The share of the rest that validates each epoch; "
                       "empty: what the training settings say.")  # fmt: skip
    column = Text("", doc="The column of times (empty: the order of rows) or of groups.")
    seed = Int(0, min=0, doc="Which rows these are.", nullable=True)

    @property
    def columns(self) -> str:  # type: ignore[override]
        return ""

    def parts(
        self, count: int, columns: Mapping[str, Column], classes: np.ndarray | None = None, validation: float = 0.0
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Numbers of the rows that train, validate and test.

        Args:
            classes: (count,) the class of each row, for "stratified". validation: the share where the step has none.

        Raises:
            DataError: the column is missing, or there are no classes to keep in their shares.
        """
        share = validation if self.validation is None else self.validation
        held = _counted(count, self.test)
        kept = count - held
        checked = int(kept - math.floor(kept * (1.0 - share))) if share else 0
        checked = min(checked, max(0, kept - 1))
        if self.method == "random":
            order = np.arange(count) if self.seed is None else np.random.default_rng(self.seed).permutation(count)
        elif self.method == "time":
            order = np.arange(count)
            if self.column:
                order = np.argsort(self._values(columns, count), kind="stable")
        elif self.method == "stratified":
            if classes is None:
                raise DataError("the target has no classes", where="split", field="method", expected="a target of classes",
                                got="numbers", mend="split at random")  # fmt: skip
            return self._by_class(np.asarray(classes), self.test, share)
        else:
            return self._by_group(self._values(columns, count), count, self.test, share)
        return order[: kept - checked], order[kept - checked : kept], order[kept:]

    def _values(self, columns: Mapping[str, Column], count: int) -> np.ndarray:
        if self.column not in columns:
            raise DataError(f"there is no column {self.column!r}", where="split", field="column",
                            expected=", ".join(repr(one) for one in columns) or "a column", got=repr(self.column),
                            mend=f"name the column of {self.method}s")  # fmt: skip
        return np.asarray(columns[self.column].values).reshape(count, -1)[:, 0]

    def _by_class(
        self, classes: np.ndarray, test: float, validation: float
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        generator = np.random.default_rng(self.seed or 0)
        parts: tuple[list[np.ndarray], ...] = ([], [], [])
        for one in np.unique(classes):
            rows = generator.permutation(np.flatnonzero(classes == one))
            held = _counted(len(rows), test)
            checked = min(round((len(rows) - held) * validation), len(rows) - held - 1)
            edges = [len(rows) - held - checked, len(rows) - held]
            for part, some in zip(parts, np.split(rows, edges)):
                part.append(some)
        trained, checked_rows, tested = (generator.permutation(np.concatenate(part)) for part in parts)
        return trained, checked_rows, tested

    def _by_group(self, groups: np.ndarray, count: int, test: float, validation: float) -> tuple[np.ndarray, ...]:  # type: ignore[return]
        generator = np.random.default_rng(self.seed or 0)
        names, numbers = np.unique(groups, return_inverse=True)
        wanted = [count * test, count * (1 - test) * validation]
        found: list[list[int]] = [[], []]
        sizes = np.bincount(numbers)
        left = generator.permutation(len(names)).tolist()
        for part, size in zip(found, wanted):
            taken = 0
            # At least one group is left to train with.
            while left[1:] and size and taken + sizes[left[0]] / 2 <= size:
                taken += sizes[left[0]]
                part.append(left.pop(0))
        tested, checked = (np.flatnonzero(np.isin(numbers, part)) for part in found)
        trained = np.flatnonzero(np.isin(numbers, left))
        return generator.permutation(trained), checked, tested


def _counted(count: int, share: float) -> int:
    """Rows of a share: at least one is left, and at least one taken where there are two."""
    held = math.floor(count * share)
    if share > 0 and count > 1:
        held = max(1, held)
    return min(held, max(0, count - 1))
