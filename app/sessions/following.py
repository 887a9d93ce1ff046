"""The engine's callback that follows a run batch by batch; imported on the run's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import numpy as np

import engine
from app.document.changes import Weights
from app.document.model import weights_of
from app.sessions.dataset import Cancel, stop_if
from app.sessions.events import BatchEnd, Best, EpochEnd, Finished, Warned
from app.sessions.job import PreparedJob

if TYPE_CHECKING:
    from app.sessions.train import TrainRunner


class Follower(engine.callbacks.Callback):
    """Tells the runner's queue what happens, and does between batches what the runner was asked for."""

    # What a run that is taken up goes on with.
    kept = ("_step", "_history", "_best_kept")

    def __init__(self, runner: TrainRunner, prepared: PreparedJob, clock: Callable[[], float]) -> None:
        super().__init__()
        self.runner, self.prepared = runner, prepared
        self.best: Best | None = None
        self._clock = clock
        self._model = prepared.built.model
        self._epochs = runner.job.training["epochs"]
        self._batches = prepared.batches
        self._batch_size = runner.job.training["batch_size"]
        self._epoch = self._step = 0
        self._epoch_began = self._loss_sum = 0.0
        self._history: dict[str, list[float]] = {}
        self._early: Any = None
        self._rate = 0.0

    def fit(self) -> None:
        """Train to the end. Raises CancelledError once the runner was stopped, and the engine's errors."""
        training, prepared = self.prepared.training, self.prepared
        callbacks: list[Any] = [self]
        if training["early_stopping"]["enabled"]:
            self._early = self._early_stopping(training["early_stopping"])
            callbacks.append(self._early)
        if self.runner.keeper is not None:
            callbacks.extend(self.runner.keeper.callbacks())
        self._rate = self._current_rate()
        # A loss that is no number ends the run before it spoils the weights, and the error names the block.
        self._model.check_finite = True
        self._model.fit(
            _alone(prepared.inputs),
            _alone(prepared.targets),
            batch_size=training["batch_size"],
            epochs=training["epochs"],
            validation_split=prepared.validation_share,
            shuffle=training["shuffle"],
            callbacks=callbacks,
            verbose=0,
        )

    def finished(self, stopped: bool) -> Finished:
        """What the run came to."""
        reason = ""
        if stopped:
            reason = f"stopped in epoch {self._epoch} of {self._epochs}"
        elif self._early is not None and getattr(self._early, "stopped_epoch", 0) > 0:
            settings = self.prepared.training["early_stopping"]
            reason = f"{self._early.monitor} did not improve for {settings['patience']} epochs"
        return Finished(
            weights=weights_of(self.prepared.built),
            history=self.history(),
            best=self.best,
            epochs=len(next(iter(self._history.values()), ())),
            stopped=stopped,
            reason=reason,
        )

    def history(self) -> dict[str, tuple[float, ...]]:
        """One value an epoch for each name of the logs."""
        return {name: tuple(values) for name, values in self._history.items()}

    def good_weights(self) -> Mapping[str, Weights] | None:
        """The weights reached where all are finite, else those of the best epoch."""
        reached = weights_of(self.prepared.built)
        if all(np.isfinite(array).all() for arrays in reached.values() for array in arrays):
            return reached
        return None if self.best is None else self.best.weights

    def use_learning_rate(self, value: float) -> None:
        """From the next batch on."""
        self._model.optimizer.learning_rate = value
        self._rate = value

    # ---- called by the engine

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        self._epoch = epoch + 1
        self._epoch_began = 0.0 if self.runner.progress is None else self.runner.progress.elapsed

    def on_train_batch_begin(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        if self.runner.attention:
            self.runner.at_batch(self)

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        self._step += 1
        logs = _numbers(logs)
        loss = self._batch_loss(batch, logs)
        if self.runner.progress is not None:
            self.runner.progress.advance(self._step, self._size_of(batch))
        event = BatchEnd(self._step, self._epoch, batch + 1, self._batches, logs, loss, self._rate)
        self.runner.events.put(event)
        if self.runner.keeper is not None:
            self.runner.keeper.batch(event)

    def on_test_batch_begin(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        # Validation can take long: pause and stop hold there too.
        if self.runner.attention:
            self.runner.at_batch(self)

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        values = _numbers(logs)
        for name, value in values.items():
            self._history.setdefault(name, []).append(value)
        self._keep_best(values)
        seconds = 0.0 if self.runner.progress is None else self.runner.progress.elapsed - self._epoch_began
        weights = weights_of(self.prepared.built) if self.runner.shows_weights else None
        event = EpochEnd(self._epoch, self._epochs, self._step, values, seconds, weights)
        self.runner.events.put(event)
        if self.runner.keeper is not None:
            self.runner.keeper.epoch(event, self.best)
        rate = self._current_rate()
        if rate == rate:
            self._rate = rate

    @property
    def _best_kept(self) -> dict[str, Any] | None:
        """The best epoch as a backup keeps it."""
        if self.best is None:
            return None
        weights = {node_id: list(arrays) for node_id, arrays in self.best.weights.items()}
        return {"epoch": self.best.epoch, "monitor": self.best.monitor, "value": self.best.value, "weights": weights}

    @_best_kept.setter
    def _best_kept(self, kept: dict[str, Any] | None) -> None:
        if kept is not None:
            weights = {node_id: tuple(arrays) for node_id, arrays in kept["weights"].items()}
            self.best = Best(kept["epoch"], kept["monitor"], kept["value"], weights)

    def _keep_best(self, logs: Mapping[str, float]) -> None:
        monitor = "val_loss" if "val_loss" in logs else "loss"
        value = logs.get(monitor, float("nan"))
        if value == value and (self.best is None or value < self.best.value):
            self.best = Best(self._epoch, monitor, value, weights_of(self.prepared.built))

    def _batch_loss(self, batch: int, logs: Mapping[str, float]) -> float:
        """The loss of this batch alone, out of the means over samples since the epoch began."""
        size = self._size_of(batch)
        before, self._loss_sum = self._loss_sum if batch else 0.0, logs["loss"] * (batch * self._batch_size + size)
        return (self._loss_sum - before) / size

    def _size_of(self, batch: int) -> int:
        """Samples of a batch: the last one may be short."""
        return min(self._batch_size, self.prepared.training_samples - batch * self._batch_size)

    def _current_rate(self) -> float:
        try:
            return float(self._model.optimizer.learning_rate)
        except (TypeError, ValueError):
            return float("nan")

    def _early_stopping(self, settings: Mapping[str, Any]) -> Any:
        monitor = settings["monitor"]
        if monitor.startswith("val_") and not self.prepared.validation_samples:
            other = monitor.removeprefix("val_")
            self.runner.events.put(
                Warned(f"Early stopping watches {monitor}, but no samples validate; it watches {other} instead.")
            )
            monitor = other
        return engine.callbacks.EarlyStopping(
            monitor=monitor,
            patience=settings["patience"],
            min_delta=settings["min_delta"],
            restore_best_weights=settings["restore_best_weights"],
        )


def _numbers(logs: Mapping[str, Any] | None) -> dict[str, float]:
    """One number a name: a metric of several values (one a class, one a threshold) is shown by their mean."""
    return {name: value if isinstance(value, float) else float(np.mean(value)) for name, value in (logs or {}).items()}


def _alone(arrays: list[np.ndarray]) -> Any:
    return arrays[0] if len(arrays) == 1 else arrays


class CancelWatch(engine.callbacks.Callback):
    """Ends an evaluation or a prediction between two batches. Raises CancelledError there."""

    def __init__(self, cancelled: Cancel) -> None:
        super().__init__()
        self._cancelled = cancelled

    def on_test_batch_begin(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        stop_if(self._cancelled)

    def on_predict_batch_begin(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        stop_if(self._cancelled)
