"""The next batch is read beside the step: for data that lie on disk, where reading and decoding leave Python free.

Batches of arrays are gathered in microseconds, and what Python code makes would only take turns with the step; neither
gains. The batches, and their order, are those that there would be without: the thread goes through the same iterator, one
batch ahead.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterable, Iterator
from typing import Any

# Batches that are ready and wait, beside the one in the thread's hands.
WAITING = 1


class _Failed:
    def __init__(self, error: BaseException):
        self.error = error


class Ahead:
    """Goes through batches in a thread of its own, one ahead of who reads them.

    Use it as a context: leaving it ends the thread, wherever it is.
    """

    def __init__(self, batches: Iterable[Any]):
        self._batches = batches
        self._ready: queue.Queue[Any] = queue.Queue(WAITING)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._work, name="layerloom-batches", daemon=True)

    def __enter__(self) -> Iterator[Any]:
        self._thread.start()
        return self._read()

    def __exit__(self, *error: object) -> None:
        self._over.set()
        while self._thread.is_alive():
            try:  # who waits to hand over a batch is let go
                self._ready.get_nowait()
            except queue.Empty:
                self._thread.join(0.01)

    def _work(self) -> None:
        found: Any = None  # the end
        try:
            for batch in self._batches:
                self._ready.put(batch.loaded())
                if self._over.is_set():
                    return
        except BaseException as error:  # raised where the batch is wanted
            found = _Failed(error)
        self._ready.put(found)

    def _read(self) -> Iterator[Any]:
        while (found := self._ready.get()) is not None:
            if isinstance(found, _Failed):
                raise found.error
            yield found


class InTurn:
    """Batches that are made when they are wanted; a context like `Ahead`."""

    def __init__(self, batches: Iterable[Any]):
        self._batches = batches

    def __enter__(self) -> Iterator[Any]:
        return iter(self._batches)

    def __exit__(self, *error: object) -> None:
        pass


def batches_of(data: Any, epoch: int = 0) -> Ahead | InTurn:
    """The batches of an epoch of `ArrayData` or `StreamData`, read ahead where that pays."""
    standard = getattr(data, "standard", None)
    on_disk = standard is not None and standard.on_disk and (data.steps or 0) > 1
    return Ahead(data.epoch(epoch)) if on_disk else InTurn(data.epoch(epoch))
