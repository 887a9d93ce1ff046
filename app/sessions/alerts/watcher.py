"""The callback that looks at a training and tells of each trouble once; imported on the run's thread."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

import engine
from app.sessions.alerts.histograms import LayerLook, layers_of
from app.sessions.alerts.rules import Alert, alerts
from app.sessions.alerts.seen import LookSeen, Seen, look_seen

_log = logging.getLogger(__name__)

# Samples that are looked at, and batches of the past that are remembered.
SAMPLES, _MOST = 64, 4096
# Layers that bring any inputs to where networks learn well, or that take numbers of things.
_NORMALISING = ("Normalization", "BatchNormalization", "LayerNormalization", "Rescaling", "Embedding", "GroupNormalization",
                "Hashing", "CategoryEncoding", "Discretization")  # fmt: skip


class Watcher(engine.callbacks.Callback):
    """Looks inside after each epoch. What it computes changes nothing of the training.

    Args:
        inputs, targets: arrays or rows that are trained with, in the model's order; the first samples are looked at.
        tell: called with each new alert.
        looked: called with the epoch (from 1), the number of batches done, and what makes the layers' histograms.
        often: asked after each batch: how many batches lie between two looks within an epoch; 0: none is wanted.
    """

    def __init__(
        self,
        inputs: Sequence[Any],
        targets: Sequence[Any],
        tell: Callable[[Alert], None],
        samples: int = SAMPLES,
        looked: Callable[[int, int, Callable[[], Mapping[str, LayerLook]]], None] | None = None,
        often: Callable[[], int] | None = None,
    ) -> None:
        super().__init__()
        self.seen = Seen()
        self.found: dict[str, Alert] = {}
        self._inputs = [np.asarray(one[:samples]) for one in inputs]
        self._targets = [np.asarray(one[:samples]) for one in targets]
        self._tell, self._looked, self._often = tell, looked, often
        self._look: Any = None
        self._weights: Mapping[Any, np.ndarray] | None = None
        self._batches = self._steps = self._epoch = 0
        self._before = 0.0
        # Of the look before, at an epoch's end or within one: the weights then, and the step.
        self._last: tuple[Mapping[Any, np.ndarray], int] | None = None

    def take_up(self, callbacks: Any) -> None:
        for array in self._inputs if not _normalises(self.model) else ():
            if array.size and array.dtype.kind == "f":
                numbers = (array.min(), array.mean(), array.max(), array.std())
                self.seen.inputs.append(tuple(float(number) for number in numbers))
        self._judge()

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._before = 0.0
        self._epoch = epoch + 1

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        mean = float((logs or {}).get("loss", math.nan))
        self._batches += 1
        # The loss of this batch alone, out of the mean so far (batches of one size but for the last).
        self.seen.losses.append(mean * (batch + 1) - self._before)
        self._before = mean * (batch + 1)
        if len(self.seen.losses) > _MOST:
            del self.seen.losses[1 : _MOST // 2]  # the first stays: it is what all else is measured by
        self._steps += 1
        every = self._often() if self._often is not None else 0
        if every and self._steps % every == 0 and (inside := self._inside()) is not None:
            self._tell_look(self._epoch, inside, look_seen(inside, self._epoch, None, 0))

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        for name, value in (logs or {}).items():
            self.seen.history.setdefault(name, []).append(float(np.mean(value)))
        self._take_look(epoch + 1)
        self._judge()

    def _inside(self) -> Any:
        """The network's inside at this moment; None where it cannot be looked into."""
        if self._look is False:
            return None
        try:
            # Traced only now: the first batch of a run is not to wait for it.
            self._look = self._look or self.model.look(_alone(self._inputs), _alone(self._targets))
            return self._look()
        except (MemoryError, ValueError) as error:
            # The training needs the memory more; a network that takes batches of one size alone is not looked into.
            _log.info("no look inside the network: %s", error)
            self._look = False
            return None

    def _take_look(self, epoch: int) -> None:
        inside = self._inside()
        if inside is None:
            return
        seen = look_seen(inside, epoch, self._weights, self._batches)
        self.seen.looks.append(seen)
        self._tell_look(epoch, inside, seen)
        self._weights, self._batches = inside.weights, 0
        del self.seen.looks[8:-8]

    def _tell_look(self, epoch: int, inside: Any, seen: LookSeen) -> None:
        """Let the layers be seen, with how far their weights went since the look before."""
        if self._looked is None:
            return
        dead = {name: layer.dead for name, layer in seen.layers.items()}
        before, step = self._last or (None, 0)
        batches = self._steps - step
        if before is not None and not batches:
            return  # the last batch of an epoch has been looked at already
        self._looked(epoch, self._steps, lambda: layers_of(inside, before, batches, dead))
        self._last = (inside.weights, self._steps)

    def _judge(self) -> None:
        for alert in alerts(self.seen):
            if alert.kind not in self.found:
                self.found[alert.kind] = alert
                self._tell(alert)


def _normalises(model: Any) -> bool:
    """Whether one of the first layers brings the inputs to a common size, or takes ids."""
    return any(type(layer).__name__ in _NORMALISING for layer in model.layers[:3])


def _alone(arrays: list[np.ndarray]) -> Any:
    return arrays[0] if len(arrays) == 1 else arrays
