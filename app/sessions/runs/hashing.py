"""A short name for what a data set holds: the same samples have the same, wherever they lie."""

from __future__ import annotations

import hashlib

import numpy as np

from app.sessions.dataset import Dataset

# Of an array with more bytes, so many samples spread over it stand for all.
_WHOLE = 256 << 20
_SPREAD = 512


def hash_of(dataset: Dataset) -> str:
    """32 hexadecimal digits over names, types and samples of all parts."""
    digest = hashlib.blake2b(digest_size=16)
    parts = (dataset.inputs, dataset.targets, dataset.test_inputs, dataset.test_targets)
    for number, arrays in enumerate(parts):
        for name in sorted(arrays):
            array = arrays[name]
            digest.update(f"{number}:{name}:{array.dtype}:{tuple(array.shape)};".encode())
            size = int(np.prod(array.shape, dtype=np.int64)) * array.dtype.itemsize
            if isinstance(array, np.ndarray) and size <= _WHOLE:
                digest.update(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data)
                continue
            for row in np.unique(np.linspace(0, len(array) - 1, min(len(array), _SPREAD)).astype(np.int64)).tolist():
                digest.update(np.ascontiguousarray(array[row : row + 1]).tobytes())
    return digest.hexdigest()
