"""How fast a run goes and how long it will still take."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

# Seconds over which the rate is measured: long enough to be steady, short enough to follow a change.
_WINDOW = 5.0
_MOST_MARKS = 512


class Progress:
    """Counts steps against a clock that stands still while paused.

    Args:
        total: steps of the whole run.
        clock: seconds that never go back.
    """

    def __init__(self, total: int, clock: Callable[[], float] = time.monotonic) -> None:
        self.total = total
        self.done = 0
        self._clock = clock
        self._paused_at: float | None = None
        self._paused_for = 0.0
        self._started = clock()
        self._marks: deque[tuple[float, int, int]] = deque([(0.0, 0, 0)], maxlen=_MOST_MARKS)
        self._samples = 0

    @property
    def elapsed(self) -> float:
        """Seconds of work, pauses left out."""
        now = self._clock() if self._paused_at is None else self._paused_at
        return now - self._started - self._paused_for

    @property
    def fraction(self) -> float:
        """0 to 1."""
        return min(1.0, self.done / self.total) if self.total else 1.0

    def advance(self, done: int, samples: int = 0) -> None:
        """`done` steps are behind us; `samples` more were seen."""
        self.done = done
        self._samples += samples
        now = self.elapsed
        # Marks of the same moment are one, so that many quick steps do not push the window out.
        if len(self._marks) > 1 and now - self._marks[-2][0] < _WINDOW / _MOST_MARKS:
            self._marks[-1] = (now, done, self._samples)
        else:
            self._marks.append((now, done, self._samples))
        while len(self._marks) > 2 and now - self._marks[1][0] > _WINDOW:
            self._marks.popleft()

    def pause(self) -> None:
        if self._paused_at is None:
            self._paused_at = self._clock()

    def resume(self) -> None:
        if self._paused_at is not None:
            self._paused_for += self._clock() - self._paused_at
            self._paused_at = None

    @property
    def steps_per_second(self) -> float | None:
        """None until it can be told."""
        return self._rate(1)

    @property
    def samples_per_second(self) -> float | None:
        return self._rate(2)

    @property
    def remaining(self) -> float | None:
        """Seconds of work that are left; None until it can be told."""
        if self.done >= self.total:
            return 0.0
        rate = self.steps_per_second
        return None if not rate else (self.total - self.done) / rate

    def _rate(self, column: int) -> float | None:
        first, last = self._marks[0], self._marks[-1]
        seconds = last[0] - first[0]
        return None if seconds <= 0 else (last[column] - first[column]) / seconds


def in_words(seconds: float | None) -> str:
    """ "12 s", "3 min 5 s", "2 h 10 min"; "" where it is not known."""
    if seconds is None:
        return ""
    whole = max(0, round(seconds))
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60} s"
    return f"{whole // 3600} h {whole % 3600 // 60} min"
