"""Saving the model while it trains."""

from __future__ import annotations

import os
from typing import Any

from engine.core.errors import ParameterError
from engine.core.params import Bool, Field, Float, Int
from engine.training.callbacks.base import DeclaredCallback
from engine.training.callbacks.monitor import (
    PathField,
    better,
    mode_field,
    monitor_field,
    more_is_better,
    watched,
    worst,
)


class Frequency(Field):
    """ "epoch", or a number of batches."""

    kind = "text"

    def expected(self) -> str:
        return "'epoch', or a number of batches"

    def normalise(self, value: Any) -> Any:
        if value == "epoch" or (isinstance(value, int) and not isinstance(value, bool) and value > 0):
            return value
        raise self.wrong(value)


class ModelCheckpoint(DeclaredCallback):
    """Saves the model, or its weights, after every epoch or every so many batches, or only when it got better."""

    filepath = PathField(doc="The file; may hold {epoch:02d} and keys of the logs like {val_loss:.2f}.")
    monitor = monitor_field()
    verbose = Int(0, min=0, max=1, doc="1 to say so.", group="Advanced")
    save_best_only = Bool(False, doc="Save only when the watched value got better.")
    save_weights_only = Bool(False, doc="Save weights without the architecture.")
    mode = mode_field()
    save_freq = Frequency("epoch", doc="'epoch', or a number of batches.", group="Advanced")
    period = Int(1, min=1, doc="Epochs between saves.", unit="epochs", group="Advanced")
    initial_value_threshold = Float(None, doc="A value that the first save must be better than.", group="Advanced")
    kept = ("best", "_batches", "_epochs")

    def _setup(self) -> None:
        self._more = more_is_better(self.monitor, self.mode)
        self.best = worst(self._more) if self.initial_value_threshold is None else self.initial_value_threshold
        self._batches = self._epochs = self._epoch = 0

    def listens(self, hook: str) -> bool:
        return hook != "on_train_batch_end" or self.save_freq != "epoch"

    def on_train_begin(self, logs: Any = None) -> None:
        self._batches = self._epochs = 0

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._epoch = epoch

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._batches += 1
        if self.save_freq != "epoch" and self._batches % self.save_freq == 0:
            self._consider(self._epoch, logs)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        self._epochs += 1
        if self.save_freq == "epoch" and self._epochs % self.period == 0:
            self._consider(epoch, logs)

    def path(self, epoch: int, logs: Any) -> str:
        """The path for an epoch (from 0; in names they count from 1).

        Raises:
            ParameterError: the path holds a key that the logs do not.
        """
        try:
            return self.filepath.format(epoch=epoch + 1, **(logs or {}))
        except KeyError as error:
            known = ", ".join(["epoch", *(logs or {})])
            raise ParameterError(f"the path holds {{{error.args[0]}}}, which is not in the logs",
                                 where="ModelCheckpoint", field="filepath", expected=known, got=self.filepath,
                                 mend="use one of these, or give validation data") from None  # fmt: skip

    def _consider(self, epoch: int, logs: Any) -> None:
        path = self.path(epoch, logs)
        if self.save_best_only:
            value = watched(logs, self)
            if value is None:
                return
            if not better(value, self.best, self._more):
                if self.verbose:
                    print(f"\nEpoch {epoch + 1:05d}: {self.monitor} did not improve from {self.best:.5f}")
                return
            if self.verbose:
                print(f"\nEpoch {epoch + 1:05d}: {self.monitor} improved from {self.best:.5f} to {value:.5f}, "
                      f"saving model to {path}")  # fmt: skip
            self.best = value
        elif self.verbose:
            print(f"\nEpoch {epoch + 1:05d}: saving model to {path}")
        folder = os.path.dirname(path)
        if folder:
            os.makedirs(folder, exist_ok=True)
        (self.model.save_weights if self.save_weights_only else self.model.save)(path, overwrite=True)
