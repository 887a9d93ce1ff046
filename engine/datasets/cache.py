"""Where the usual data sets are, and how they are cut."""

from __future__ import annotations

from typing import Any

import numpy as np

from engine.core.errors import ParameterError
from engine.utils.data_utils import get_file

ADDRESS = "https://storage.googleapis.com/tensorflow/tf-keras-datasets/"
Split = tuple[tuple[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


def fetch(path: str, file: str, checksum: str, folder: str = "datasets") -> str:
    """The path of a file of the usual address in the cache; `path` is its name there."""
    return get_file(path, ADDRESS + file, file_hash=checksum or None, cache_subdir=folder)


def shuffled(seed: int, *arrays: Any) -> list[Any]:
    """Arrays in one random order, as Keras shuffles them: the same for the same seed."""
    order = np.arange(len(arrays[0]))
    np.random.RandomState(seed).shuffle(order)
    return [array[order] for array in arrays]


def split(x: Any, y: Any, test_split: float) -> Split:
    """The first rows to train with, the last ones to test with."""
    if not 0 <= test_split < 1:
        raise ParameterError("test_split is a share", where="load_data", field="test_split",
                             expected="a number from 0 to less than 1", got=repr(test_split))  # fmt: skip
    at = int(len(x) * (1 - test_split))
    return (np.array(x[:at]), np.array(y[:at])), (np.array(x[at:]), np.array(y[at:]))
