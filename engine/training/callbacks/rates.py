"""Callbacks that set the learning rate between epochs."""

from __future__ import annotations

import inspect
from typing import Any

from engine.core.errors import ParameterError
from engine.core.params import Float, Int, Opaque
from engine.training.callbacks.base import DeclaredCallback
from engine.training.callbacks.monitor import better, mode_field, monitor_field, more_is_better, watched, worst


class LearningRateScheduler(DeclaredCallback):
    """Sets the learning rate before each epoch, by a function of the epoch and, if it takes it, the present rate."""

    schedule = Opaque(doc="(epoch, rate) -> rate, or (epoch) -> rate; epochs count from 0.")
    verbose = Int(0, min=0, max=1, doc="1 to say so.", group="Advanced")

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        optimizer = self.model.optimizer
        given = (epoch, float(optimizer.learning_rate)) if self._takes_rate() else (epoch,)
        rate = self.schedule(*given)
        try:
            optimizer.learning_rate = float(rate)
        except (TypeError, ValueError):
            raise ParameterError("the schedule gave no learning rate", where="LearningRateScheduler", field="schedule",
                                 expected="a number of at least 0", got=repr(rate)) from None  # fmt: skip
        if self.verbose:
            print(f"\nEpoch {epoch + 1:05d}: the learning rate is {float(rate):g}.")

    def _takes_rate(self) -> bool:
        try:
            inspect.signature(self.schedule).bind(0, 0.0)
        except (TypeError, ValueError):
            return False
        return True

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        if isinstance(logs, dict):
            logs["learning_rate"] = float(self.model.optimizer.learning_rate)


class ReduceLROnPlateau(DeclaredCallback):
    """Lowers the learning rate when a value has not got better for some epochs."""

    monitor = monitor_field()
    factor = Float(0.1, above=0, below=1, doc="The new rate is the old one times this.")
    patience = Int(10, min=0, doc="Epochs without getting better before the rate falls.", unit="epochs")
    verbose = Int(0, min=0, max=1, doc="1 to say so.", group="Advanced")
    mode = mode_field()
    min_delta = Float(1e-4, doc="Changes smaller than this are none.", deprecated=("epsilon",))
    cooldown = Int(0, min=0, doc="Epochs after a fall in which nothing is counted.", unit="epochs")
    min_lr = Float(0.0, min=0, doc="Lowest learning rate.")
    kept = ("best", "wait", "cooldown_counter")

    def _setup(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self._more = more_is_better(self.monitor, self.mode)
        self.best, self.wait, self.cooldown_counter = worst(self._more), 0, 0

    def on_train_begin(self, logs: Any = None) -> None:
        self._begin()

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        optimizer = self.model.optimizer
        rate = float(optimizer.learning_rate)
        if isinstance(logs, dict):
            logs["learning_rate"] = rate
        value = watched(logs, self)
        if value is None:
            return
        if self.cooldown_counter > 0:
            self.cooldown_counter -= 1
            self.wait = 0
        if better(value, self.best, self._more, self.min_delta):
            self.best, self.wait = value, 0
            return
        if self.cooldown_counter > 0:
            return
        self.wait += 1
        if self.wait >= self.patience and rate > self.min_lr:
            optimizer.learning_rate = max(rate * self.factor, self.min_lr)
            self.cooldown_counter, self.wait = self.cooldown, 0
            if self.verbose:
                print(f"\nEpoch {epoch + 1:05d}: the learning rate falls to {float(optimizer.learning_rate):g}.")
