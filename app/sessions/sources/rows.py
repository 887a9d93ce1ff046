"""Rows that lie on disk: a memory map, an HDF5 dataset. They are opened anew in each process and by each reader."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np

import engine

Rows = engine.preprocessing.steps.rows.Rows


class FileRows(Rows):
    """A .npy file, mapped into memory: only pages that are touched are read, and none is kept."""

    def __init__(self, path: Path) -> None:
        self.path = path
        array = np.load(path, mmap_mode="r", allow_pickle=False)
        self.shape, self.dtype = array.shape, array.dtype
        self.block = max(1, (1 << 18) // max(1, array.nbytes // len(array)))

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        # Mapped anew each time: what one map has touched would count as this process's memory until it goes.
        return np.array(np.load(self.path, mmap_mode="r", allow_pickle=False)[wanted])


class HDF5Rows(Rows):
    """A dataset of an HDF5 file, read by slices; rows of one chunk are best read together."""

    def __init__(self, path: Path, name: str) -> None:
        import h5py

        self.path, self.name = path, name
        self._lock = threading.Lock()
        self._file: Any = None
        with h5py.File(path, "r") as file:
            dataset = file[name]
            self.shape, self.dtype = dataset.shape, dataset.dtype
            row = max(1, dataset.dtype.itemsize * int(np.prod(dataset.shape[1:], dtype=np.int64)))
            self.block = int(dataset.chunks[0]) if dataset.chunks else max(1, (1 << 20) // row)

    def read(self, wanted: slice | np.ndarray) -> np.ndarray:
        with self._lock:
            rows = self._dataset()
            if isinstance(wanted, slice):
                return np.asarray(rows[wanted])
            unique, back = np.unique(wanted, return_inverse=True)
            if len(unique) and unique[-1] - unique[0] < 2 * len(unique):
                return np.asarray(rows[int(unique[0]) : int(unique[-1]) + 1])[unique - unique[0]][back]
            return np.asarray(rows[unique])[back]

    def _dataset(self) -> Any:
        import h5py

        if self._file is None:
            self._file = h5py.File(self.path, "r")
        return self._file[self.name]

    def __del__(self) -> None:
        if getattr(self, "_file", None) is not None:
            self._file.close()

    def __getstate__(self) -> dict[str, Any]:
        return {**self.__dict__, "_file": None, "_lock": None}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state, _lock=threading.Lock())
