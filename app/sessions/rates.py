"""The learning rate before a run: schedules as curves, and a search for a rate that suits a network and its data."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from app.document.errors import DocumentError
from app.sessions.dataset import Cancel, never, stop_if
from app.sessions.job import TrainJob, schedule_of

# Batches of a search, and the rates between which it goes.
STEPS, LOWEST, HIGHEST = 120, 1e-6, 10.0
# The share of what was known before in the smoothed loss; a loss so many times the lowest ends the search.
_SMOOTH, _LOST = 0.9, 4.0
_POINTS = 400


def scheduled(entry: Mapping[str, Any], steps: int) -> tuple[np.ndarray, np.ndarray]:
    """Steps from 0 to `steps`, a few hundred at most, and the rate at each. Raises DocumentError in words."""
    import engine

    try:
        schedule = engine.optimizers.schedules.deserialize(schedule_of(entry))
        places = np.unique(np.linspace(0, max(1, steps), min(max(2, steps + 1), _POINTS)).astype(np.int64))
        return places, np.array([float(schedule(int(place))) for place in places])
    except (ValueError, TypeError, ArithmeticError) as error:
        raise DocumentError(str(error), field="training.schedule") from error


@dataclass(frozen=True)
class Found:
    """What a search came to: rates that were tried, the smoothed loss at each, and the one to take (None: none)."""

    rates: np.ndarray
    losses: np.ndarray
    suggested: float | None


def find_rate(job: TrainJob, cancelled: Cancel = never, steps: int = STEPS) -> Found:
    """Train a copy with a rate that grows batch by batch (Smith, 2017), until the loss runs away.

    The document and its weights stay as they are. Takes its time: call it off the GUI thread. Raises DocumentError.
    """
    import engine

    prepared = job.prepare(cancelled)
    model, training = prepared.built.model, prepared.training
    rates: list[float] = []
    losses: list[float] = []

    class Sweep(engine.callbacks.Callback):  # type: ignore[misc]
        """Sets the next rate, and notes what the loss was with it."""

        smooth, seen, before, lowest = 0.0, 0, 0.0, math.inf

        def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
            self.seen, self.before = 0, 0.0

        def on_train_batch_begin(self, batch: int, logs: Any = None) -> None:
            stop_if(cancelled)
            share = len(rates) / max(1, steps - 1)
            model.optimizer.learning_rate = LOWEST * (HIGHEST / LOWEST) ** share

        def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
            size = min(training["batch_size"], prepared.training_samples - self.seen)
            self.seen += size
            total = float(logs["loss"]) * self.seen
            loss, self.before = (total - self.before) / size, total
            self.smooth = _SMOOTH * self.smooth + (1 - _SMOOTH) * loss
            rates.append(float(model.optimizer.learning_rate))
            shown = self.smooth / (1 - _SMOOTH ** (len(rates)))
            losses.append(shown)
            self.lowest = min(self.lowest, shown)
            is_lost = not math.isfinite(shown) or (len(rates) > 10 and shown > _LOST * self.lowest)
            if is_lost or len(rates) >= steps:
                model.stop_training = True

    model.fit(
        prepared.inputs if len(prepared.inputs) > 1 else prepared.inputs[0],
        prepared.targets if len(prepared.targets) > 1 else prepared.targets[0],
        batch_size=training["batch_size"],
        epochs=math.ceil(steps / prepared.batches),
        validation_split=prepared.validation_share,
        validation_freq=10**9,
        callbacks=[Sweep()],
        verbose=0,
    )
    return Found(np.array(rates), np.array(losses), suggested(np.array(rates), np.array(losses)))


def suggested(rates: np.ndarray, losses: np.ndarray) -> float | None:
    """The rate at which the loss has come half of its way down from where it began to its lowest: there it falls fast,
    and is still far from running away. None where it never falls by a twentieth."""
    good = np.isfinite(losses)
    rates, losses = rates[good], losses[good]
    if len(rates) < 8:
        return None
    end = int(losses.argmin())
    start = float(np.median(losses[: max(4, len(losses) // 4)]))
    if end < 4 or losses[end] > 0.95 * start:
        return None
    half = start - 0.5 * (start - losses[end])
    # From the lowest backwards: noise of the first batches does not count.
    above = np.flatnonzero(losses[: end + 1] > half)
    return float(f"{rates[min(end, int(above[-1]) + 1)]:.2g}")
