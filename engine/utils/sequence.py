"""Batches by index: what large data are given as."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


class Sequence:
    """Base of data that come batch by batch: a subclass says `__len__`, how many there are, and `__getitem__`.

    `fit` takes batches in any order, and calls `on_epoch_end` after each epoch.
    """

    def __init__(self, workers: int = 1, use_multiprocessing: bool = False, max_queue_size: int = 10):
        self.workers, self.use_multiprocessing, self.max_queue_size = workers, use_multiprocessing, max_queue_size

    def __len__(self) -> int:
        raise NotImplementedError(f"{type(self).__name__}.__len__")

    def __getitem__(self, index: int) -> Any:
        raise NotImplementedError(f"{type(self).__name__}.__getitem__")

    def on_epoch_end(self) -> None:
        """Called after each epoch; for subclasses."""

    def __iter__(self) -> Iterator[Any]:
        for index in range(len(self)):
            yield self[index]


PyDataset = Sequence
