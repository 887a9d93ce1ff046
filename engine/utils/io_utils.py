"""Arrays in HDF5 files, read piece by piece."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from engine.core.errors import DataError


class HDF5Matrix:
    """Rows of a dataset in an HDF5 file, in place of an array: what is not asked for is not read.

    Train with shuffle="batch", so that rows are read one after another.

    Args:
        datapath: the file. dataset: name of the dataset in it.
        start, end: the rows to take; all by default.
        normalizer: applied to what is read.
    """

    def __init__(self, datapath: str, dataset: str, start: int = 0, end: int | None = None,
                 normalizer: Callable[[np.ndarray], np.ndarray] | None = None):  # fmt: skip
        import h5py

        try:
            self._file = h5py.File(datapath, "r")
        except OSError as error:
            raise DataError("the file cannot be read", where=f"HDF5Matrix '{datapath}'", expected="an HDF5 file",
                            got=str(error)) from None  # fmt: skip
        data = self._file.get(dataset)
        if not isinstance(data, h5py.Dataset):
            known = ", ".join(self._file) or "nothing"
            raise DataError(f"there is no dataset '{dataset}'", where=f"HDF5Matrix '{datapath}'", expected=known,
                            got=dataset)  # fmt: skip
        self.data: Any = data
        self.start, self.end, self.normalizer = start, len(data) if end is None else end, normalizer

    def __len__(self) -> int:
        return self.end - self.start

    def __getitem__(self, key: Any) -> np.ndarray:
        if isinstance(key, slice) and (key.step is None or key.step > 0):
            first, last, step = key.indices(len(self))
            return self._normal(self.data[self.start + first : self.start + max(last, first) : step])
        if isinstance(key, (int, np.integer)):
            return self._normal(self.data[self.start + range(len(self))[int(key)]])
        return self._normal(self._rows(key))

    def _rows(self, key: Any) -> np.ndarray:
        """Rows in any order, each read once: HDF5 takes them only in rising order."""
        wanted = np.arange(len(self))[key]
        rising, places = np.unique(wanted, return_inverse=True)
        return self.data[self.start + rising][places]

    def _normal(self, array: Any) -> np.ndarray:
        return array if self.normalizer is None else self.normalizer(array)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return np.asarray(self[:], dtype)

    @property
    def shape(self) -> tuple[int, ...]:
        return (len(self), *self.data.shape[1:])

    @property
    def dtype(self) -> np.dtype:
        return self.data.dtype if self.normalizer is None else self[:1].dtype

    @property
    def ndim(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return int(np.prod(self.shape))

    def close(self) -> None:
        """Close the file."""
        self._file.close()
