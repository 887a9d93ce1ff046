"""Callbacks that end training: when it no longer helps, or when it has failed."""

from __future__ import annotations

import math
from typing import Any

import numpy as np

from engine.core.params import Bool, Float, Int
from engine.training.callbacks.base import Callback, DeclaredCallback
from engine.training.callbacks.monitor import better, mode_field, monitor_field, more_is_better, watched, worst


class EarlyStopping(DeclaredCallback):
    """Ends training when a value has not got better for some epochs.

    Attributes:
        best, best_epoch: the best value and its epoch. stopped_epoch: where training was ended; 0 if it was not.
    """

    monitor = monitor_field()
    min_delta = Float(0.0, doc="Changes smaller than this are none.")
    patience = Int(0, min=0, doc="Epochs without getting better before training ends.", unit="epochs")
    verbose = Int(0, min=0, max=1, doc="1 to say so.", group="Advanced")
    mode = mode_field()
    baseline = Float(None, doc="A value to be better than; until it is reached, nothing counts as better.")
    restore_best_weights = Bool(False, doc="Go back to the weights of the best epoch.")
    start_from_epoch = Int(0, min=0, doc="Epochs to wait before watching.", unit="epochs", group="Advanced")

    kept = ("wait", "stopped_epoch", "best_epoch", "best", "best_weights")

    def _setup(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self.wait = self.stopped_epoch = self.best_epoch = 0
        self._more = more_is_better(self.monitor, self.mode)
        self.best = worst(self._more)
        self.best_weights: list[np.ndarray] | None = None

    def on_train_begin(self, logs: Any = None) -> None:
        self._begin()

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        value = watched(logs, self)
        if value is None or epoch < self.start_from_epoch:
            return
        margin = abs(self.min_delta)
        improved = better(value, self.best, self._more, margin)
        if improved:
            self.best = value
        if improved or (self.restore_best_weights and self.best_weights is None):
            self.best_epoch = epoch
            self.best_weights = self.model.get_weights() if self.restore_best_weights else None
        if improved and (self.baseline is None or better(value, self.baseline, self._more, margin)):
            self.wait = 0
            return
        self.wait += 1
        if not improved and epoch > 0 and self.wait >= self.patience:
            self.stopped_epoch = epoch
            self.model.stop_training = True

    def on_train_end(self, logs: Any = None) -> None:
        if self.stopped_epoch and self.verbose:
            print(f"Epoch {self.stopped_epoch + 1:05d}: early stopping")
        if self.restore_best_weights and self.best_weights is not None:
            if self.verbose:
                print(f"Weights of epoch {self.best_epoch + 1}, the best, are restored.")
            self.model.set_weights(self.best_weights)


class TerminateOnNaN(Callback):
    """Ends training at once when the loss is NaN or infinite."""

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        loss = (logs or {}).get("loss")
        if loss is not None and not math.isfinite(loss):
            print(f"Batch {batch}: the loss is {loss}; training ends.")
            self.model.stop_training = True
