"""Rows that are made when they are asked for: of others, by a function; some of others; several one after another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np


class Rows:
    """Base: `shape`, `dtype`, `len`, and indexing by a number, a slice or an array of row numbers.

    Subclasses give `read(rows)`, which returns these rows as an array.
    """

    shape: tuple[int, ...]
    dtype: np.dtype
    block: int | None = None

    def __len__(self) -> int:
        return self.shape[0]

    @property
    def ndim(self) -> int:
        return len(self.shape)

    def __getitem__(self, wanted: Any) -> np.ndarray:
        if isinstance(wanted, (int, np.integer)):
            number = int(wanted) + (len(self) if wanted < 0 else 0)
            if not 0 <= number < len(self):
                raise IndexError(f"row {wanted} of {len(self)}")
            return self.read(slice(number, number + 1))[0]
        if isinstance(wanted, slice):
            start, stop, step = wanted.indices(len(self))
            if step == 1:
                return self.read(slice(start, max(start, stop)))
            return self.read(np.arange(start, stop, step))
        wanted = np.asarray(wanted)
        return self.read(np.flatnonzero(wanted) if wanted.dtype == bool else wanted)

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        """These rows, in this order; a slice has whole bounds and step 1."""
        raise NotImplementedError


def is_array(values: Any) -> bool:
    return isinstance(values, np.ndarray)


def bytes_of(shape: Sequence[int], dtype: Any) -> int:
    """Memory of an array."""
    return int(np.prod(shape, dtype=np.int64)) * np.dtype(dtype).itemsize


class ArrayRows(Rows):
    """An array that is there, as rows."""

    def __init__(self, array: np.ndarray):
        self.array, self.shape, self.dtype = array, array.shape, array.dtype

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        return self.array[wanted]


class MappedRows(Rows):
    """A function of rows: `function(array of rows)` gives as many."""

    def __init__(self, rows: Any, function: Callable[[np.ndarray], np.ndarray]):
        self._rows, self._function = rows, function
        probe = function(np.asarray(rows[0:1]))
        self.shape, self.dtype = (len(rows), *probe.shape[1:]), probe.dtype
        self.block = getattr(rows, "block", None)
        if hasattr(rows, "redrawn"):
            self.redrawn = lambda seed: MappedRows(rows.redrawn(seed), function)

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        return self._function(np.asarray(self._rows[wanted]))


class ChosenRows(Rows):
    """Some rows of others, in an order of their own. Neighbours that stay neighbours keep the blocks of the others."""

    def __init__(self, rows: Any, numbers: np.ndarray):
        self._rows, self._numbers = rows, np.asarray(numbers)
        self.shape, self.dtype = (len(self._numbers), *rows.shape[1:]), rows.dtype
        if len(self._numbers) and bool((np.diff(self._numbers) > 0).all()):
            self.block = getattr(rows, "block", None)
        if hasattr(rows, "redrawn"):
            self.redrawn = lambda seed: ChosenRows(rows.redrawn(seed), numbers)

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        numbers = self._numbers[wanted]
        if len(numbers) and numbers[-1] - numbers[0] == len(numbers) - 1 and bool((np.diff(numbers) == 1).all()):
            return np.asarray(self._rows[int(numbers[0]) : int(numbers[-1]) + 1])
        return np.asarray(self._rows[numbers])


class JoinedRows(Rows):
    """Rows of several, one after another."""

    def __init__(self, parts: Sequence[Any]):
        self._parts = list(parts)
        first = self._parts[0]
        self._starts = np.cumsum([0, *(len(part) for part in self._parts)])
        self.shape, self.dtype = (int(self._starts[-1]), *first.shape[1:]), first.dtype
        self.block = getattr(first, "block", None)
        if any(hasattr(part, "redrawn") for part in self._parts):
            self.redrawn = self._redrawn

    def _redrawn(self, seed: int) -> JoinedRows:
        return JoinedRows([part.redrawn(seed) if hasattr(part, "redrawn") else part for part in self._parts])

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        numbers = np.arange(wanted.start, wanted.stop) if isinstance(wanted, slice) else wanted
        found = np.empty((len(numbers), *self.shape[1:]), self.dtype)
        owners = np.searchsorted(self._starts, numbers, side="right") - 1
        for owner in np.unique(owners).tolist():
            places = np.flatnonzero(owners == owner)
            found[places] = self._parts[owner][numbers[places] - self._starts[owner]]
        return found


# What a step makes of an array is kept in memory up to this size, and made row by row beyond.
KEPT_BYTES = 256 * 2**20


def mapped(values: Any, function: Callable[[np.ndarray], np.ndarray]) -> Any:
    """A function of all rows: an array where it fits into memory, else rows that are made when they are asked for."""
    if is_array(values):
        if not len(values):
            return function(values)
        probe = function(values[:1])
        if bytes_of((len(values), *probe.shape[1:]), probe.dtype) <= KEPT_BYTES:
            return function(values)
        values = ArrayRows(values)
    return MappedRows(values, function)


def sampled(values: Any, limit: int = KEPT_BYTES) -> np.ndarray:
    """All rows where they fit into `limit` bytes, else stretches of them spread evenly over the whole."""
    if is_array(values):
        return values
    row = bytes_of(values.shape[1:], values.dtype)
    most = max(1, limit // max(1, row))
    if len(values) <= most:
        return np.asarray(values[0 : len(values)])
    stretch = max(1, min(most, getattr(values, "block", None) or 16))
    count = max(1, most // stretch)
    starts = np.linspace(0, len(values) - stretch, count).astype(np.int64)
    return np.concatenate([np.asarray(values[int(start) : int(start) + stretch]) for start in np.unique(starts)])
