"""Progress as text: a bar with the time left, or a line an epoch."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

from engine.training.callbacks.base import Callback

_WIDTH = 30
_SECONDS_BETWEEN = 0.05


def figures(logs: Mapping[str, Any]) -> str:
    """Values of logs for a line: "loss: 0.5820 - accuracy: 0.8125"."""
    return " - ".join(f"{key}: {_figure(value)}" for key, value in logs.items())


def _figure(value: Any) -> str:
    if getattr(value, "ndim", 0):
        return f"[{' '.join(map(_figure, value.tolist()))}]"
    return f"{value:.4f}" if abs(value) > 1e-3 or value == 0 else f"{value:.4e}"


def duration(seconds: float) -> str:
    """ "3s", "2:05", "1:02:03"."""
    whole = int(seconds)
    hours, minutes, seconds_left = whole // 3600, whole // 60 % 60, whole % 60
    if hours:
        return f"{hours}:{minutes:02d}:{seconds_left:02d}"
    return f"{minutes}:{seconds_left:02d}" if minutes else f"{seconds_left}s"


def bar(done: int, total: int | None) -> str:
    """ "12/200 [=>............]"; without a total the number alone."""
    if total is None:
        return f"{done}/Unknown"
    filled = _WIDTH * done // total
    arrow = "=" * filled if done >= total else "=" * max(filled - 1, 0) + ">"
    return f"{done:{len(str(total))}d}/{total} [{arrow:.<{_WIDTH}}]"


class ProgbarLogger(Callback):
    """Writes progress to standard output, or where `write` says.

    Args:
        verbose: 1 for a bar that grows in place, 2 for a line an epoch. By default what `fit` was called with.
    """

    def __init__(self, verbose: int | None = None, write: Callable[[str], Any] | None = None,
                 clock: Callable[[], float] = time.perf_counter):  # fmt: skip
        self.verbose, self._write, self._clock = verbose, write, clock

    def _level(self) -> int:
        return int(self.params.get("verbose", 1)) if self.verbose is None else self.verbose

    def _put(self, text: str) -> None:
        if self._write is not None:
            self._write(text)
            return
        sys.stdout.write(text)
        sys.stdout.flush()

    def listens(self, hook: str) -> bool:
        return "batch_begin" not in hook and ("batch" not in hook or self._level() == 1)

    def _line(self, line: str) -> None:
        """Write a line over the last one."""
        self._put(f"\r{line:<{self._width}}")
        self._width = len(line)

    def _start(self) -> None:
        self._width = 0
        self._began = self._shown = self._clock()
        self._steps, self._done = self.params.get("steps"), 0

    def _grow(self, batch: int, logs: Any) -> None:
        self._done = batch + 1
        now = self._clock()
        if self._level() != 1 or (now - self._shown < _SECONDS_BETWEEN and self._done != self._steps):
            return
        self._shown = now
        left = ""
        if self._steps and self._done < self._steps:
            left = f" - ETA: {duration((now - self._began) / self._done * (self._steps - self._done))}"
        shown = figures(logs or {})
        self._line(f"{bar(self._done, self._steps)}{left}{' - ' if shown else ''}{shown}")

    def _finish(self, logs: Any) -> None:
        seconds = self._clock() - self._began
        took = f"{duration(seconds)}" if seconds >= 1 else f"{seconds * 1000:.0f}ms"
        shown = figures(logs or {})
        line = f"{bar(self._done, self._steps or self._done)} - {took} - {shown}"
        if self._level() == 1:
            self._line(line)
            self._put("\n")
        else:
            self._put(f"{took} - {shown}\n")

    def on_train_begin(self, logs: Any = None) -> None:
        self._training = True

    def on_epoch_begin(self, epoch: int, logs: Any = None) -> None:
        self._start()
        if self._level():
            self._put(f"Epoch {epoch + 1}/{self.params.get('epochs', '?')}\n")

    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        self._grow(batch, logs)

    def on_epoch_end(self, epoch: int, logs: Any = None) -> None:
        if self._level():
            self._finish(logs)

    _training = False

    def on_test_begin(self, logs: Any = None) -> None:
        if not self._training:
            self._start()

    def on_test_batch_end(self, batch: int, logs: Any = None) -> None:
        if not self._training:
            self._grow(batch, logs)

    def on_test_end(self, logs: Any = None) -> None:
        if not self._training and self._level():
            self._finish(logs)

    def on_predict_begin(self, logs: Any = None) -> None:
        self._start()

    def on_predict_batch_end(self, batch: int, logs: Any = None) -> None:
        self._grow(batch, None)

    def on_predict_end(self, logs: Any = None) -> None:
        if self._level() == 1:
            self._put("\n")
