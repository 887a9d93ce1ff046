"""Records of training: in memory, and as a CSV file."""

from __future__ import annotations

import contextlib
import csv
from typing import Any, TextIO

from engine.core.params import Bool, Text
from engine.training.callbacks.base import Callback, DeclaredCallback
from engine.training.callbacks.monitor import PathField


class History(Callback):
    """What `fit` returns.

    Attributes:
        history: a list of values, one an epoch, for each key of the logs. epoch: the epochs' numbers.
    """

    def __init__(self) -> None:
        self.history: dict[str, list[float]] = {}
        self.epoch: list[int] = []

    def on_train_begin(self, logs: Any = None) -> None:
        self.epoch = []

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self.epoch.append(epoch)
        for key, value in (logs or {}).items():
            self.history.setdefault(key, []).append(value)


class CSVLogger(DeclaredCallback):
    """Writes a line an epoch to a CSV file."""

    filename = PathField(doc="The file; an existing one is replaced.")
    separator = Text(",", doc="Between values.")
    append = Bool(False, doc="Go on at the end of an existing file.")

    def _setup(self) -> None:
        self._file: TextIO | None = None
        self._keys: list[str] = []

    def on_train_begin(self, logs: Any = None) -> None:
        self._keys = []
        self._has_head = False
        if self.append:
            with contextlib.suppress(FileNotFoundError), open(self.filename, encoding="utf-8") as file:
                self._has_head = bool(file.readline())
        mode = "a" if self.append else "w"
        self._file = open(self.filename, mode, newline="", encoding="utf-8")  # noqa: SIM115  # until training ends

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        assert self._file is not None
        writer = csv.writer(self._file, delimiter=self.separator, lineterminator="\n")
        if not self._keys:
            self._keys = sorted(logs or {})
            if not self._has_head:
                writer.writerow(["epoch", *self._keys])
        writer.writerow([epoch, *((logs or {}).get(key, "NA") for key in self._keys)])
        self._file.flush()

    def on_train_end(self, logs: Any = None) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
