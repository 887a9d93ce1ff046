"""Arrays that are read row by row from where they lie: HDF5, a memory map, image files. No batch needs more than itself.

Anything with `shape`, `dtype`, `len` and indexing by a slice or by an array of row numbers is taken: an h5py dataset as
it is. Three attributes are used where they are there:

- `block`: rows that lie together and are cheap to read together (a chunk). Shuffling then draws blocks, and mixes the
  rows of some blocks at a time, so that every chunk is read once an epoch.
- `redrawn(seed)`: the same rows with the random changes of one epoch (augmentation). Training asks for it at each epoch,
  with a seed of the common source; validation and prediction see the rows as they are.
- `close()`: nothing here calls it; it is for the owner.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from typing import Any

import numpy as np

# What is mixed at a time where blocks are shuffled: enough to break up files sorted by class, and bounded in memory.
MIXED_ROWS = 4096
MIXED_BYTES = 64 * 2**20
# Rows of an HDF5 dataset without chunks that are read together.
_STRETCH_BYTES = 2**20


def is_rows(data: Any) -> bool:
    """Whether data are rows to be read, and no array that is there."""
    return (
        not isinstance(data, np.ndarray)
        and hasattr(data, "shape")
        and hasattr(data, "dtype")
        and hasattr(data, "__getitem__")
        and hasattr(data, "__len__")
        and len(data.shape) > 0
        and not hasattr(data, "__array_interface__")
        and not hasattr(data, "__array_struct__")
        and getattr(data.dtype, "kind", "") in "biuf"
    )


class PartOfRows:
    """Rows `start` to `stop` of others, which are read when they are asked for."""

    def __init__(self, rows: Any, start: int, stop: int):
        self._rows, self._start = rows, start
        self.shape = (max(0, min(stop, len(rows)) - start), *rows.shape[1:])
        self.dtype = rows.dtype
        self.block = block_of(rows)
        if hasattr(rows, "redrawn"):
            self.redrawn = self._redrawn

    def __len__(self) -> int:
        return self.shape[0]

    @property
    def ndim(self) -> int:
        return len(self.shape)

    def __getitem__(self, rows: Any) -> np.ndarray:
        if isinstance(rows, slice):
            start, stop, step = rows.indices(len(self))
            return self._rows[slice(start + self._start, stop + self._start, step)]
        return take(self._rows, np.asarray(rows) + self._start)

    def _redrawn(self, seed: int) -> PartOfRows:
        return PartOfRows(self._rows.redrawn(seed), self._start, self._start + len(self))


def block_of(rows: Any) -> int | None:
    """Rows that are cheap to read together; None where any row is as cheap as another."""
    if _is_hdf5(rows):
        return rows.chunks[0] if rows.chunks else max(1, _STRETCH_BYTES // row_bytes(rows))
    return getattr(rows, "block", None)


def take(rows: Any, wanted: slice | np.ndarray) -> np.ndarray:
    """Some rows as an array, in the order asked for; an HDF5 file reads them in its own."""
    if isinstance(wanted, slice) or not _is_hdf5(rows):
        return np.asarray(rows[wanted])
    unique, back = np.unique(np.asarray(wanted), return_inverse=True)
    if len(unique) and unique[-1] - unique[0] < 2 * len(unique):
        # Reading a stretch and choosing from it is many times faster than a list of rows.
        found = np.asarray(rows[int(unique[0]) : int(unique[-1]) + 1])[unique - unique[0]]
    else:
        found = np.asarray(rows[unique])
    return found[back]


def _is_hdf5(rows: Any) -> bool:
    return type(rows).__module__.startswith("h5py")


def row_bytes(rows: Any) -> int:
    """Memory of one row."""
    return max(1, math.prod(rows.shape[1:]) * np.dtype(rows.dtype).itemsize)


class CachedBlocks:
    """Rows of which the blocks read last stay in memory, up to `limit` bytes: a block is read once while it is mixed."""

    def __init__(self, rows: Any, block: int, limit: int = 2 * MIXED_BYTES):
        self._rows, self._block = rows, block
        self.shape, self.dtype = rows.shape, rows.dtype
        self._kept: OrderedDict[int, np.ndarray] = OrderedDict()
        # The blocks that one batch needs are there together, whatever they take.
        self._most = max(2, limit // (block * row_bytes(rows)))

    def __len__(self) -> int:
        return self.shape[0]

    def __getitem__(self, wanted: Any) -> np.ndarray:
        rows = np.arange(*wanted.indices(len(self))) if isinstance(wanted, slice) else np.asarray(wanted)
        found = np.empty((len(rows), *self.shape[1:]), self.dtype)
        numbers = rows // self._block
        for number in np.unique(numbers).tolist():
            places = np.flatnonzero(numbers == number)
            found[places] = self._read(number)[rows[places] - number * self._block]
        return found

    def _read(self, number: int) -> np.ndarray:
        if number in self._kept:
            self._kept.move_to_end(number)
        else:
            start = number * self._block
            self._kept[number] = take(self._rows, slice(start, min(start + self._block, len(self))))
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return self._kept[number]


def block_order(samples: int, block: int, generator: np.random.Generator, bytes_a_row: int = 1) -> np.ndarray:
    """Row numbers in a random order in which the rows of a block stay near each other.

    Blocks of `block` rows are shuffled, then the rows of some blocks are mixed: of as many as `MIXED_ROWS` and
    `MIXED_BYTES` allow.
    """
    starts = np.arange(0, samples, block)
    generator.shuffle(starts)
    together = max(1, min(MIXED_ROWS, MIXED_BYTES // bytes_a_row) // block)
    parts = []
    for at in range(0, len(starts), together):
        rows = np.concatenate([np.arange(s, min(s + block, samples)) for s in starts[at : at + together].tolist()])
        generator.shuffle(rows)
        parts.append(rows)
    return np.concatenate(parts)
