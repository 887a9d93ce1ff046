"""The engine's callback that follows a run batch by batch; imported on the run's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

import engine
from app.document.changes import Weights
from app.document.errors import DocumentError
from app.document.model import weights_of
from app.sessions import live
from app.sessions.alerts.histograms import LayerLook
from app.sessions.alerts.rules import OVER_TIME, Alert
from app.sessions.alerts.watcher import Watcher
from app.sessions.chosen import ChosenCallbacks, made
from app.sessions.dataset import Cancel, stop_if
from app.sessions.events import Alerted, BatchEnd, Best, Changed, EpochEnd, Finished, Looked, Paused, Reached, Warned
from app.sessions.job import PreparedJob, class_weights_of
from app.sessions.live import Mark
from app.sessions.runs.store import LOGS

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
        self._chosen = ChosenCallbacks()
        self._settings = {
            live.EARLY_STOPPING: self.prepared.training["early_stopping"],
            live.CALLBACKS: self.prepared.training.get("callbacks", []),
        }
        # Changes of the run that this one takes up, which are still to come.
        self._replay: list[Mark] = []
        self._seen = self._size = 0
        self._rate = 0.0
        # A look that nobody has seen yet, and whether there is trouble that the next ones are to show.
        self._latest: Callable[[], Looked] | None = None
        self._is_troubled = False

    def fit(self) -> None:
        """Train to the end. Raises CancelledError once the runner was stopped, and the engine's errors."""
        training, prepared = self.prepared.training, self.prepared
        callbacks: list[Any] = [self, self._chosen]
        if self.runner.keeper is not None:
            callbacks.extend(self.runner.keeper.callbacks())
            self._go_on_with(self.runner.keeper.in_effect)
            self._replay = list(self.runner.keeper.to_come)
        # At the end: a backup knows the others by their places.
        callbacks.append(
            Watcher(prepared.inputs, prepared.targets, self._alert, looked=self._looked, often=self._look_every)
        )
        if (folder := self._logs()) is not None:
            callbacks.append(engine.callbacks.TensorBoard(folder, histogram_freq=1, update_freq="batch"))
        self._chosen.callbacks = self._made()
        self._rate = self._current_rate()
        # A loss that is no number ends the run before it spoils the weights, and the error names the block.
        self._model.check_finite = True
        self._model.fit(
            _alone(prepared.inputs),
            _alone(prepared.targets),
            batch_size=self._batch_size,
            epochs=training["epochs"],
            validation_split=prepared.validation_share,
            shuffle=training["shuffle"],
            callbacks=callbacks,
            class_weight=class_weights_of(prepared.built, training),
            verbose=0,
            pieces=training["pieces"],
        )

    def _logs(self) -> Path | None:
        """Where TensorBoard's event files go; None where nobody asked for them."""
        job, keeper = self.runner.job, self.runner.keeper
        if job.logs is not None or not job.training["tensorboard"]:
            return job.logs
        return None if keeper is None else keeper.folder / LOGS

    def finished(self, stopped: bool) -> Finished:
        """What the run came to."""
        reason = ""
        if stopped:
            reason = f"stopped in epoch {self._epoch} of {self._epochs}"
        elif (early := self._chosen.stopping) is not None:
            reason = f"{early.monitor} did not improve for {early.patience} epochs"
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

    # ---- changes while it lasts

    def change(self, what: str, value: Any) -> None:
        """From the next batch on, and marked; what cannot be is said and changes nothing."""
        try:
            self._apply(what, value)
        except (ValueError, DocumentError) as error:
            self.runner.events.put(Warned(f"This could not be changed while the run lasts. {error}"))
            return
        names = {node_id: node.name for node_id, node in self.prepared.built.document.nodes.items()}
        self._note(Mark(self._step, self._epoch, what, value, live.in_words(what, value, names)))

    def tell_pause(self) -> None:
        """Say where the run stands still."""
        self.runner.events.put(Paused(self._epoch, self._epochs, self._step))

    def tell_weights(self) -> None:
        """Say what the weights are now."""
        self.runner.events.put(Reached(self._epoch, self._step, weights_of(self.prepared.built)))

    def _alert(self, alert: Alert) -> None:
        document = self.prepared.built.document
        name = alert.layer.split("/")[0]
        if alert.kind in OVER_TIME and not self._is_troubled:
            self._is_troubled = True
            if self._latest is not None:
                self.runner.events.put(self._latest())
                self._latest = None
        self.runner.events.put(Alerted(alert, document.names.get(name)))

    def _looked(self, epoch: int, step: int, layers: Callable[[], Mapping[str, LayerLook]]) -> None:
        # The watcher counts from 0 where a run is taken up.
        step = self._step
        # Histograms are made only for who looks, and once there is trouble: its alert leads to them.
        if self.runner.shows_layers or self._is_troubled:
            self.runner.events.put(Looked(epoch, step, layers()))
            self._latest = None
        else:
            self._latest = lambda: Looked(epoch, step, layers())

    def _look_every(self) -> int:
        return self.runner.look_every if self.runner.shows_layers else 0

    def _note(self, mark: Mark) -> None:
        self.runner.events.put(Changed(mark))
        if self.runner.keeper is not None:
            self.runner.keeper.mark(mark)

    def _apply(self, what: str, value: Any) -> None:
        match what:
            case live.LEARNING_RATE:
                self._model.optimizer.learning_rate = value
                self._rate = value
            case live.BATCH_SIZE:
                self._batches = self._model.change_batch_size(value)
                self._batch_size = value
                self._tell_total()
            case live.FROZEN:
                self._freeze(value)
            case _:
                # Made before they are taken: a wrong one leaves those that are there.
                before = self._settings[what]
                self._settings[what] = value
                try:
                    self._chosen.exchange(self._made())
                except DocumentError:
                    self._settings[what] = before
                    raise

    def _freeze(self, frozen: Mapping[str, bool]) -> None:
        for node_id, is_frozen in frozen.items():
            layer = self.prepared.built.layer_of.get(node_id)
            if layer is not None:
                layer.trainable = not is_frozen

    def _tell_total(self) -> None:
        """How many batches the run has in all: those done, the rest of this epoch, and the epochs to come."""
        progress = self.runner.progress
        if progress is not None:
            left = max(0, self.prepared.training_samples - self._seen)
            rest = -(-left // self._batch_size) if self._seen else 0
            to_come = self._epochs - self._epoch + (0 if self._seen else 1)
            progress.total = self._step + rest + to_come * self._batches

    def _go_on_with(self, marks: Iterable[Mark]) -> None:
        """Begin as the run that is taken up stood: the learning rate is in its backup."""
        for mark in marks:
            if mark.what == live.BATCH_SIZE:
                self._batch_size = mark.value
                self._batches = -(-self.prepared.training_samples // mark.value)
            elif mark.what == live.FROZEN:
                self._freeze(mark.value)
            elif mark.what in self._settings:
                self._settings[mark.what] = mark.value

    def _change_again(self) -> None:
        """Changes that the run made just here before it was interrupted are made again."""
        while self._replay and (self._replay[0].epoch, self._replay[0].step) <= (self._epoch, self._step):
            mark = self._replay.pop(0)
            self._apply(mark.what, mark.value)
            self._note(mark)

    def _between(self) -> None:
        if self._replay:
            self._change_again()
        if self.runner.attention:
            self.runner.between(self)

    def _made(self) -> list[Any]:
        """The callbacks of the settings. Raises DocumentError in words."""
        early = self._settings[live.EARLY_STOPPING]
        first = [self._early_stopping(early)] if early["enabled"] else []
        return [*first, *made(self._settings[live.CALLBACKS])]

    # ---- called by the engine

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        self._epoch = epoch + 1
        self._epoch_began = 0.0 if self.runner.progress is None else self.runner.progress.elapsed
        self._seen, self._loss_sum = 0, 0.0
        self._between()

    def on_train_batch_begin(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        self._size = min(self._batch_size, self.prepared.training_samples - self._seen)
        if self.runner.attention:
            self.runner.at_batch(self)

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        self._step += 1
        logs = _numbers(logs)
        loss = self._batch_loss(logs)
        if self.runner.progress is not None:
            self.runner.progress.advance(self._step, self._size)
        event = BatchEnd(self._step, self._epoch, batch + 1, self._batches, logs, loss, self._rate)
        self.runner.events.put(event)
        if self.runner.keeper is not None:
            self.runner.keeper.batch(event)
        rate = self._current_rate()
        if rate == rate:
            self._rate = rate
        self._between()

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

    def _batch_loss(self, logs: Mapping[str, float]) -> float:
        """The loss of this batch alone, out of the means over samples since the epoch began."""
        before, self._seen = self._loss_sum, self._seen + self._size
        self._loss_sum = logs["loss"] * self._seen
        return (self._loss_sum - before) / self._size

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
