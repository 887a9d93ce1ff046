"""A run on a thread of its own: started, paused, resumed, stopped; what happens comes out as events."""

from __future__ import annotations

import logging
import sys
import threading
import time
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from app.document.errors import DocumentError
from app.sessions import events, live
from app.sessions.alerts.rules import not_a_number
from app.sessions.errors import CancelledError
from app.sessions.eta import Progress
from app.sessions.events import Alerted, Event, EventQueue, Failed, Finished, Prepared, StateChanged, Warned
from app.sessions.job import PreparedJob, TrainJob
from app.sessions.priority import give_way

if TYPE_CHECKING:
    from app.sessions.following import Follower
    from app.sessions.runs.keeper import RunKeeper

__all__ = ["TrainJob", "TrainRunner"]

_log = logging.getLogger(__name__)

# With the default of 5 ms the window gets a turn too seldom while Python code trains.
_SWITCH_INTERVAL = 0.001


class TrainRunner:
    """Trains a job once. All methods may be called from any thread and return at once. A `keeper` keeps the run on disk.

    States: idle, preparing, running, paused, stopping, then finished, stopped or failed. `events` ends with Finished
    or Failed, whatever happened.
    """

    def __init__(
        self,
        job: TrainJob,
        capacity: int = events.CAPACITY,
        clock: Callable[[], float] = time.monotonic,
        keeper: RunKeeper | None = None,
        gives_way: bool = False,
    ):
        """`gives_way`: the run comes after other threads of this process, for a window that must not wait."""
        self.job, self.keeper, self.gives_way = job, keeper, gives_way
        self.events = EventQueue(capacity)
        if keeper is not None:
            keeper.tell = lambda text: self.events.put(Warned(text))
        self.progress: Progress | None = None
        self._clock = clock
        self._changed = threading.Condition()
        self._state = events.IDLE
        self._wants_pause = False
        self._stop = threading.Event()
        self._wanted: dict[str, Any] = {}
        self._wants_weights = False
        # Whether the end of an epoch tells of the weights reached: copies, so only where somebody looks at them.
        self.shows_weights = False
        # Likewise histograms of the layers; and how many batches lie between two of them, 0 for epochs alone.
        self.shows_layers = False
        self.look_every = 0
        # Read before every batch without a lock: true only where there is something to do.
        self.attention = False
        self._thread = threading.Thread(target=self._run, name="layerloom-train", daemon=True)

    # ---- commands

    def start(self) -> TrainRunner:
        """Begin. Raises RuntimeError the second time: a runner runs once."""
        with self._changed:
            if self._state != events.IDLE:
                raise RuntimeError("this run was started before")
            self._enter(events.PREPARING)
        self._thread.start()
        return self

    def pause(self) -> None:
        """Stand still before the next batch; does nothing where the run is over."""
        with self._changed:
            if self._state in (events.PREPARING, events.RUNNING):
                self._wants_pause = self.attention = True

    def resume(self) -> None:
        """Go on from where it stood."""
        with self._changed:
            self._wants_pause = False
            self._changed.notify_all()

    def stop(self) -> None:
        """End after the batch that is being computed; the weights reached so far are kept."""
        with self._changed:
            if self._state in (events.IDLE, *events.ENDS):
                return
            self._stop.set()
            self.attention = True
            if self._state != events.STOPPING:
                self._enter(events.STOPPING)
            self._changed.notify_all()

    def set_learning_rate(self, value: float) -> None:
        """Train with this rate from the next batch on. Raises ValueError for one that is not positive."""
        self.change(live.LEARNING_RATE, value)

    def change(self, what: str, value: Any) -> None:
        """Change something of the run (see app.sessions.live) from the next batch on. Raises ValueError in words."""
        value = live.check(what, value)
        with self._changed:
            if what == live.FROZEN:
                value = {**self._wanted.get(what, {}), **value}
            self._wanted[what] = value
            self.attention = True

    def ask_weights(self) -> None:
        """Tell the weights reached between this batch and the next, once, as `Reached`; asked for again it waits its turn,
        so that who looks at them never slows the run by more than a copy each time."""
        with self._changed:
            self._wants_weights = self.attention = True
            self._changed.notify_all()

    def join(self, timeout: float | None = None) -> bool:
        """Wait for the end; False where it has not come in time."""
        if self._state == events.IDLE:
            return False
        self._thread.join(timeout)
        return not self._thread.is_alive()

    # ---- reading

    @property
    def state(self) -> str:
        return self._state

    @property
    def is_over(self) -> bool:
        return self._state in events.ENDS

    @property
    def is_stopping(self) -> bool:
        """Whether `stop` was called."""
        return self._stop.is_set()

    def drain(self) -> list[Event]:
        """The events since the last call, oldest first."""
        return self.events.drain()

    # ---- for the follower, on the run's thread

    def at_batch(self, follower: Follower) -> None:
        """Stand still where a pause was asked for. Raises CancelledError after `stop`."""
        self.between(follower, change=False)
        if self._stop.is_set():
            raise CancelledError

    def between(self, follower: Follower, change: bool = True) -> None:
        """Between two batches: carry out the changes that were asked for, and a pause (and what was asked for in it)."""
        with self._changed:
            if change:
                self._carry_out(follower)
            self._tell_weights(follower)
            if self._wants_pause and not self._stop.is_set():
                self._stand_still(follower)
                if change:
                    self._carry_out(follower)
            self.attention = self._stop.is_set() or bool(self._wanted) or self._wants_weights

    def _tell_weights(self, follower: Follower) -> None:
        if self._wants_weights:
            self._wants_weights = False
            follower.tell_weights()

    def _carry_out(self, follower: Follower) -> None:
        wanted, self._wanted = self._wanted, {}
        for what, value in wanted.items():
            follower.change(what, value)

    def _stand_still(self, follower: Follower) -> None:
        if self.progress is not None:
            self.progress.pause()
        self._enter(events.PAUSED)
        follower.tell_pause()
        while self._wants_pause and not self._stop.is_set():
            self._changed.wait()
            self._tell_weights(follower)
        self._wants_pause = False
        if self.progress is not None:
            self.progress.resume()
        if not self._stop.is_set():
            self._enter(events.RUNNING)

    # ---- the thread

    def _run(self) -> None:
        if self.gives_way:
            give_way()
        with _short_turns(), _heard_warnings(lambda text: self.events.put(Warned(text))):
            try:
                with self.job.computing():
                    last = self._trained()
            except CancelledError:
                last = Finished({}, {}, None, 0, stopped=True, reason="stopped before the first batch")
            except Exception as error:
                last = self._failure(error, None)
        if self.keeper is not None:
            try:
                self.keeper.ended(last)
            except Exception as error:  # the end is told whatever happens to its record
                _log.error("a run could not be kept", exc_info=error)
                self.events.put(Warned(f"This run was not kept to its end. {error}"))
        with self._changed:
            if isinstance(last, Failed):
                self._enter(events.FAILED)
            else:
                self._enter(events.STOPPED if last.stopped else events.FINISHED)
            self.events.put(last)

    def _trained(self) -> Finished | Failed:
        # Here and not at the top: the engine is loaded on this thread, not when the window opens.
        from app.sessions.following import Follower

        if self.keeper is not None:
            try:
                self.keeper.began()
            except (DocumentError, OSError) as error:
                if self.keeper.is_taken_up:
                    # What it has come to lies there: without that it would be another run.
                    raise
                self.keeper = None
                self.events.put(Warned(f"This run will not be kept. {error}"))
        prepared = self.job.prepare(self._stop.is_set)
        self._announce(prepared)
        follower = Follower(self, prepared, self._clock)
        with self._changed:
            if self._stop.is_set():
                raise CancelledError
            self._enter(events.RUNNING)
        try:
            follower.fit()
        except CancelledError:
            pass
        except Exception as error:
            return self._failure(error, follower)
        return follower.finished(self._stop.is_set())

    def _announce(self, prepared: PreparedJob) -> None:
        self.progress = Progress(self.job.training["epochs"] * prepared.batches, self._clock)
        for node_id in prepared.built.unfit:
            name = prepared.built.document.nodes[node_id].name
            self.events.put(
                Warned(f"The saved weights of {name!r} have other shapes than it has now; it starts anew.", node_id)
            )
        parameters = prepared.built.model.count_params()
        if self.keeper is not None:
            self.keeper.prepared(parameters, prepared.dataset, self.job.training["epochs"])
        self.events.put(
            Prepared(
                epochs=self.job.training["epochs"],
                batches=prepared.batches,
                samples=prepared.training_samples,
                validation_samples=prepared.validation_samples,
                parameters=parameters,
            )
        )

    def _failure(self, error: Exception, follower: Follower | None) -> Failed:
        node_id = getattr(error, "node_id", None)
        block = getattr(error, "block", None)
        if node_id is None and block is not None:
            node_id = block if block in self.job.document.nodes else self.job.document.names.get(block)
        if not isinstance(error, ValueError) and node_id is None and not hasattr(error, "mend"):
            _log.error("a run failed", exc_info=error)
        message = str(error) or f"The run failed with {type(error).__name__}."
        if isinstance(error, MemoryError) and not hasattr(error, "pieces"):
            message = "There is not enough memory for this run. Use smaller batches, or a smaller network."
        if getattr(error, "code", "") == "not_finite":
            self.events.put(Alerted(not_a_number(message, str(block or "")), node_id))
        if follower is None:
            return Failed(message, node_id, error)
        return Failed(message, node_id, error, follower.good_weights(), follower.history(), follower.best)

    def _enter(self, state: str) -> None:
        self._state = state
        self.events.put(StateChanged(state))


class _SwitchInterval:
    """How often threads take turns, shortened while at least one run lasts."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._runs = 0
        self._before = 0.005

    @contextmanager
    def shortened(self) -> Iterator[None]:
        with self._lock:
            self._runs += 1
            if self._runs == 1:
                self._before = sys.getswitchinterval()
                sys.setswitchinterval(_SWITCH_INTERVAL)
        try:
            yield
        finally:
            with self._lock:
                self._runs -= 1
                if not self._runs:
                    sys.setswitchinterval(self._before)


_short_turns = _SwitchInterval().shortened


@contextmanager
def _heard_warnings(tell: Callable[[str], None]) -> Iterator[None]:
    """Warnings that this thread gives go to `tell`; other threads' go where they went."""
    before = warnings.showwarning
    mine = threading.get_ident()

    def show(message: Any, category: Any, filename: str, lineno: int, file: Any = None, line: Any = None) -> None:
        if threading.get_ident() == mine:
            tell(str(message))
        else:
            before(message, category, filename, lineno, file, line)

    warnings.showwarning = show
    try:
        yield
    finally:
        if warnings.showwarning is show:
            warnings.showwarning = before
