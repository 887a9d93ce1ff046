"""What a run tells: frozen events in a bounded queue."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field

from app.document.changes import Weights
from app.sessions.alerts.histograms import LayerLook
from app.sessions.alerts.rules import Alert
from app.sessions.live import Mark

# Batches that may wait to be drawn; at the fastest this is a third of a second of training.
CAPACITY = 4096

IDLE, PREPARING, RUNNING, PAUSED = "idle", "preparing", "running", "paused"
STOPPING, FINISHED, STOPPED, FAILED = "stopping", "finished", "stopped", "failed"
ENDS = (FINISHED, STOPPED, FAILED)


@dataclass(frozen=True)
class StateChanged:
    state: str


@dataclass(frozen=True)
class Prepared:
    """The network is built and the data are ready: what is about to happen."""

    epochs: int
    batches: int
    samples: int
    validation_samples: int
    parameters: int


@dataclass(frozen=True, slots=True)
class BatchEnd:
    """`step` counts all batches from 1, `epoch` and `batch` count from 1; `logs` are means since the epoch began.

    `loss` is the loss of this batch alone, `learning_rate` the one it was trained with.
    """

    step: int
    epoch: int
    batch: int
    batches: int
    logs: Mapping[str, float]
    loss: float
    learning_rate: float


@dataclass(frozen=True)
class EpochEnd:
    """`epoch` counts from 1, `step` is that of its last batch; `logs` has the "val_" values too; `weights` are those
    reached, by the ids of the blocks, where the runner was asked to show them."""

    epoch: int
    epochs: int
    step: int
    logs: Mapping[str, float]
    seconds: float
    weights: Mapping[str, Weights] | None = None


@dataclass(frozen=True)
class Reached:
    """The weights after so many batches (`step`, counted from 1; 0 before the first), by the ids of the blocks: copies,
    told once each time that somebody asked by `TrainRunner.ask_weights`."""

    epoch: int
    step: int
    weights: Mapping[str, Weights] = field(repr=False)


@dataclass(frozen=True)
class Paused:
    """Where a run stands still: `epoch` of `epochs` (from 1), after so many batches in all."""

    epoch: int
    epochs: int
    step: int


@dataclass(frozen=True)
class Alerted:
    """Something is wrong with the training; `node_id` is the block where it was seen, None for none."""

    alert: Alert
    node_id: str | None = None


@dataclass(frozen=True)
class Looked:
    """The inside of the network, by the names of its layers: after an epoch, or within one after `step` batches of the run.
    Told where somebody looks, and once an alert speaks of the layers."""

    epoch: int
    step: int
    layers: Mapping[str, LayerLook] = field(repr=False)


@dataclass(frozen=True)
class Changed:
    """Something of the run was changed while it lasts; the next batch is the first to feel it."""

    mark: Mark


@dataclass(frozen=True)
class Warned:
    """Something worth knowing that does not stop the run."""

    text: str
    node_id: str | None = None


@dataclass(frozen=True)
class Best:
    """The epoch (from 1) whose `monitor` was lowest, and the weights after it by node id."""

    epoch: int
    monitor: str
    value: float
    weights: Mapping[str, Weights] = field(repr=False)


@dataclass(frozen=True)
class Finished:
    """The run came to its end, by itself or by `stop`.

    Attributes:
        weights: those reached, by node id, ready for `edits.set_weights`; after early stopping with
            restore_best_weights they are the best ones.
        history: one value an epoch for each name of the logs.
        best: None where no epoch came to its end.
        stopped: whether `stop` ended it. reason: "" or why it ended before the last epoch, in words.
    """

    weights: Mapping[str, Weights] = field(repr=False)
    history: Mapping[str, tuple[float, ...]]
    best: Best | None
    epochs: int
    stopped: bool = False
    reason: str = ""


@dataclass(frozen=True)
class Failed:
    """The run cannot go on; `message` in words, `node_id` the block to blame, `error` what was raised.

    `weights` are the last good ones (None where training had not begun), `best` as in Finished.
    """

    message: str
    node_id: str | None = None
    error: BaseException | None = field(default=None, repr=False, compare=False)
    weights: Mapping[str, Weights] | None = field(default=None, repr=False)
    history: Mapping[str, tuple[float, ...]] = field(default_factory=dict)
    best: Best | None = None


Event = (
    StateChanged
    | Prepared
    | BatchEnd
    | EpochEnd
    | Reached
    | Paused
    | Changed
    | Alerted
    | Looked
    | Warned
    | Finished
    | Failed
)


class EventQueue:
    """Events for one reader, at most `capacity` batches of them: when full, every second waiting batch is dropped.

    Nothing but BatchEnd is ever dropped, and the newest batch never.
    """

    def __init__(self, capacity: int = CAPACITY) -> None:
        self._capacity = max(2, capacity)
        self._events: deque[Event] = deque()
        self._lock = threading.Lock()
        self.dropped = 0

    def put(self, event: Event) -> None:
        with self._lock:
            self._events.append(event)
            if len(self._events) > self._capacity:
                self._thin()

    def drain(self) -> list[Event]:
        """All that waited, oldest first."""
        with self._lock:
            events = list(self._events)
            self._events.clear()
        return events

    def __len__(self) -> int:
        return len(self._events)

    def _thin(self) -> None:
        newest = next((event for event in reversed(self._events) if isinstance(event, BatchEnd)), None)
        kept: list[Event] = []
        odd = False
        for event in self._events:
            if isinstance(event, BatchEnd):
                odd = not odd
                if odd and event is not newest:
                    self.dropped += 1
                    continue
            kept.append(event)
        self._events = deque(kept)
