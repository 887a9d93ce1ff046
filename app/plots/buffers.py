"""Numbers that keep coming, in arrays that grow by doubling."""

from __future__ import annotations

import math

import numpy as np

_FIRST = 1024


class Series:
    """Points (x, y) in the order in which they come. `x` and `y` are views, never written to again."""

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """No points; views that were taken keep theirs."""
        self._x = np.empty(_FIRST)
        self._y = np.empty(_FIRST)
        self._count = 0
        # Of the points that were looked at so far: the ends of what can be drawn, and how many cannot be.
        self._seen = self._bad = 0
        self._low = self._least = math.inf
        self._high = -math.inf

    @classmethod
    def of(cls, x: np.ndarray, y: np.ndarray) -> Series:
        """These points."""
        made = cls()
        made.extend(np.asarray(x), np.asarray(y))
        return made

    def append(self, x: float, y: float) -> None:
        if self._count == len(self._x):
            self._x = _doubled(self._x)
            self._y = _doubled(self._y)
        self._x[self._count] = x
        self._y[self._count] = y
        self._count += 1

    def extend(self, x: np.ndarray, y: np.ndarray) -> None:
        """Several points at once."""
        while self._count + len(x) > len(self._x):
            self._x = _doubled(self._x)
            self._y = _doubled(self._y)
        self._x[self._count : self._count + len(x)] = x
        self._y[self._count : self._count + len(y)] = y
        self._count += len(x)

    def __len__(self) -> int:
        return self._count

    @property
    def x(self) -> np.ndarray:
        return self._x[: self._count]

    @property
    def y(self) -> np.ndarray:
        return self._y[: self._count]

    def bounds(self, log: bool = False) -> tuple[float, float] | None:
        """The lowest and the highest value that can be drawn; None where there is none."""
        self._look()
        low = self._least if log else self._low
        return (low, self._high) if low <= self._high else None

    def drawable(self, log: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """The points that a curve can go through: no NaN, no infinity and, for a log scale, nothing below zero.

        Plots then need not look for NaN at every redraw.
        """
        self._look()
        if not self._bad and (not log or self._low > 0):
            return self.x, self.y
        good = np.isfinite(self.y)
        if log:
            good &= self.y > 0
        return self.x[good], self.y[good]

    def thinned(self, left: float, right: float, most: int, log: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """Of `drawable` what is seen between two x, and a point beyond each: at most about `most` points, the lowest and
        the highest of each group of neighbours where there are more, so that no peak is lost."""
        x, y = self.drawable(log)
        start = max(0, int(np.searchsorted(x, left)) - 1)
        end = min(len(x), int(np.searchsorted(x, right, side="right")) + 1)
        x, y = x[start:end], y[start:end]
        group = -(-2 * len(x) // most)
        if group <= 2:
            return x, y
        whole = len(x) // group * group
        blocks = y[:whole].reshape(-1, group)
        ends = np.stack([blocks.min(axis=1), blocks.max(axis=1)], axis=1).reshape(-1)
        return np.concatenate([np.repeat(x[:whole:group], 2), x[whole:]]), np.concatenate([ends, y[whole:]])

    def not_finite(self) -> np.ndarray:
        """Where (x) the value was NaN or infinite."""
        self._look()
        return self.x[~np.isfinite(self.y)] if self._bad else np.empty(0)

    def at(self, x: float) -> float | None:
        """The value at the last point that is not after x; None before the first."""
        found = int(np.searchsorted(self.x, x, side="right")) - 1
        return float(self._y[found]) if found >= 0 else None

    def _look(self) -> None:
        """Take in the points that have come since the last look: old ones are never looked at again."""
        new = self._y[self._seen : self._count]
        if not len(new):
            return
        self._seen = self._count
        good = new[np.isfinite(new)]
        self._bad += len(new) - len(good)
        if len(good):
            self._low, self._high = min(self._low, float(good.min())), max(self._high, float(good.max()))
            self._least = min(self._least, float(good.min(initial=math.inf, where=good > 0)))


def _doubled(array: np.ndarray) -> np.ndarray:
    larger = np.empty(2 * len(array))
    larger[: len(array)] = array
    return larger
