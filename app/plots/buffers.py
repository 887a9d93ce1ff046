"""Numbers that keep coming, in arrays that grow by doubling."""

from __future__ import annotations

import numpy as np

_FIRST = 1024


class Series:
    """Points (x, y) in the order in which they come. `x` and `y` are views: they hold until the next append."""

    def __init__(self) -> None:
        self._x = np.empty(_FIRST)
        self._y = np.empty(_FIRST)
        self._count = 0

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

    def clear(self) -> None:
        self._count = 0

    def __len__(self) -> int:
        return self._count

    @property
    def x(self) -> np.ndarray:
        return self._x[: self._count]

    @property
    def y(self) -> np.ndarray:
        return self._y[: self._count]

    def drawable(self, log: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """The points that a curve can go through: no NaN, no infinity and, for a log scale, nothing below zero.

        Plots then need not look for NaN at every redraw.
        """
        good = np.isfinite(self.y)
        if log:
            good &= self.y > 0
        if good.all():
            return self.x, self.y
        return self.x[good], self.y[good]

    def not_finite(self) -> np.ndarray:
        """Where (x) the value was NaN or infinite."""
        return self.x[~np.isfinite(self.y)]

    def at(self, x: float) -> float | None:
        """The value at the last point that is not after x; None before the first."""
        found = int(np.searchsorted(self.x, x, side="right")) - 1
        return float(self._y[found]) if found >= 0 else None


def _doubled(array: np.ndarray) -> np.ndarray:
    larger = np.empty(2 * len(array))
    larger[: len(array)] = array
    return larger
