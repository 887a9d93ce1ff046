"""An array in a file whose values are read when they are known to fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import h5py
import numpy as np

from engine.saving import hdf5


@dataclass(frozen=True)
class Stored:
    """An array of a file: its shape now, its values on demand.

    Attributes:
        name: in the file.
        shape: of what `read` gives.
    """

    name: str
    shape: tuple[int, ...]
    values: Callable[[], np.ndarray]

    def read(self) -> np.ndarray:
        """The values; only of a shape that was found to fit."""
        return self.values()

    def changed(self, shape: Sequence[int], change: Callable[[np.ndarray], np.ndarray]) -> Stored:
        """The same array in another layout."""
        return Stored(self.name, tuple(shape), lambda: change(self.values()))


def stored(group: h5py.Group, path: str) -> Stored:
    """An array of an HDF5 group, kept in this very file. Raises `FileFormatError`."""
    dataset = hdf5.dataset_at(group, path)
    shape = tuple(dataset.shape or ())
    return Stored(path, shape, lambda: hdf5.read_array(dataset, shape, f"'{path}'"))


def joined(parts: Sequence[Stored], axis: int = -1) -> Stored:
    """Several arrays as one, along an axis."""
    shape = list(parts[0].shape)
    if shape:
        shape[axis] = sum(part.shape[axis] for part in parts if part.shape)
    return Stored(parts[0].name, tuple(shape), lambda: np.concatenate([part.read() for part in parts], axis))
