"""A run in the terminal: a line an epoch, a progress bar, and Ctrl+C that ends it cleanly."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from types import FrameType

from tqdm import tqdm

from app.document.readable import measured
from app.sessions.events import BatchEnd, EpochEnd, Event, Failed, Finished, Prepared, Warned
from app.sessions.train import TrainRunner

# Seconds between two looks at what the run has told.
_TURN = 0.1


class _Bar(tqdm):
    # The monitor is a thread that wakes bars which stand still; ours is looked after.
    monitor_interval = 0


@dataclass(frozen=True)
class Outcome:
    """How a run ended; `interrupted` by Ctrl+C."""

    last: Finished | Failed
    interrupted: bool


class Watch:
    """Runs a job to its end and tells about it on stderr."""

    def __init__(self, runner: TrainRunner) -> None:
        self._runner = runner
        self._bar: _Bar | None = None
        self._last: Finished | Failed | None = None

    def run(self) -> Outcome:
        """Train. The first Ctrl+C ends the run after its batch; a second one raises KeyboardInterrupt."""
        with _interrupt() as interrupted:
            self._runner.start()
            try:
                while not self._runner.join(_TURN):
                    self._take()
                    # Not in the signal's handler: there, this thread may hold the lock that stopping takes.
                    if interrupted.is_set() and not self._runner.is_stopping:
                        self._say("Stopping after this batch; the best weights are kept.")
                        self._runner.stop()
                self._take()
            finally:
                if self._bar is not None:
                    self._bar.close()
        assert self._last is not None
        return Outcome(self._last, interrupted.is_set() and isinstance(self._last, Finished) and self._last.stopped)

    def _take(self) -> None:
        for event in self._runner.drain():
            self._show(event)

    def _show(self, event: Event) -> None:
        match event:
            case Prepared():
                self._say(
                    f"{event.parameters:,} parameters, {event.samples:,} samples to train with, "
                    f"{event.validation_samples:,} to validate."
                )
                # Into a file or a pipe the bar is drawn seldom: each redraw stays there.
                seldom = 0.1 if sys.stderr.isatty() else 5.0
                self._bar = _Bar(
                    total=event.epochs * event.batches, unit="batch", mininterval=seldom, file=sys.stderr, leave=False
                )
            case BatchEnd() if self._bar is not None:
                self._bar.set_postfix_str(_figures(event.logs), refresh=False)
                self._bar.update(event.step - self._bar.n)
            case EpochEnd():
                self._say(f"Epoch {event.epoch}/{event.epochs}  {_figures(event.logs)}")
            case Warned():
                self._say(event.text)
            case Finished() | Failed():
                self._last = event

    def _say(self, text: str) -> None:
        if self._bar is None:
            print(text, file=sys.stderr, flush=True)
        else:
            self._bar.write(text, file=sys.stderr)


def _figures(logs: Mapping[str, float]) -> str:
    return "  ".join(f"{name} {measured(value)}" for name, value in logs.items())


@contextmanager
def ticking(label: str) -> Iterator[Callable[[], bool]]:
    """A bar on stderr, where that is a terminal: each question whether to stop is a batch more (see `Cancel`)."""
    with _Bar(desc=label, unit="batch", file=sys.stderr, leave=False, disable=not _is_terminal()) as bar:

        def tick() -> bool:
            bar.update(1)
            return False

        yield tick


@contextmanager
def counting(label: str) -> Iterator[Callable[[int, int], None]]:
    """A bar on stderr, where that is a terminal, for what tells how many samples are done, of how many."""
    with _Bar(desc=label, unit="sample", file=sys.stderr, leave=False, disable=not _is_terminal()) as bar:

        def count(done: int, whole: int) -> None:
            bar.total = whole
            bar.update(done - bar.n)

        yield count


def run_bar(total: int) -> tqdm:
    """A progress bar of runs on stderr, drawn where that is a terminal; `write` puts lines above it."""
    return _Bar(total=total, unit="run", file=sys.stderr, leave=False, disable=not _is_terminal())


def _is_terminal() -> bool:
    return sys.stderr.isatty()


@contextmanager
def _interrupt() -> Iterator[threading.Event]:
    """An event that the first Ctrl+C sets; the second one is the usual KeyboardInterrupt."""
    pressed = threading.Event()
    if threading.current_thread() is not threading.main_thread():
        yield pressed
        return

    def press(number: int, frame: FrameType | None) -> None:
        if pressed.is_set():
            raise KeyboardInterrupt
        pressed.set()

    before = signal.signal(signal.SIGINT, press)
    try:
        yield pressed
    finally:
        signal.signal(signal.SIGINT, before)
